"""How a score went from review to review, as a small picture."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from sheets_service.wording import number

_WIDTH, _HEIGHT, _EDGE = 96, 24, 3
_TOP = 100.0
_SHOWN = 24  # reviews


def draw_trend(name: str, scores: Sequence[float | None]) -> str:
    """Return an SVG line of scores 0-100, oldest first, "" with fewer than two; a review that did not judge leaves a gap."""
    shown = scores[-_SHOWN:]
    told = [one for one in shown if one is not None]
    if len(told) < len(("before", "now")):
        return ""
    step = (_WIDTH - 2 * _EDGE) / (len(shown) - 1)
    points = [None if one is None else (_EDGE + index * step, _height(one)) for index, one in enumerate(shown)]
    lines = "".join(
        f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in run)}" fill="none" stroke="#2f6f8f" stroke-width="1.5"/>'
        for run in _runs(points)
        if len(run) > 1
    )
    dots = "".join(
        f'<circle cx="{run[-1][0]:.1f}" cy="{run[-1][1]:.1f}" r="2" fill="#2f6f8f"/>' for run in _runs(points)
    )
    title = f"{name}: {', '.join(number(one) for one in shown)}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}" '
        f'role="img"><title>{escape(title)}</title>{lines}{dots}</svg>'
    )


def _height(score: float) -> float:
    return _EDGE + (_HEIGHT - 2 * _EDGE) * (1 - min(_TOP, max(0.0, score)) / _TOP)


def _runs(points: Sequence[tuple[float, float] | None]) -> list[list[tuple[float, float]]]:
    """Part points where a review is missing."""
    runs: list[list[tuple[float, float]]] = [[]]
    for point in points:
        if point is not None:
            runs[-1].append(point)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]
