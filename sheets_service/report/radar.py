"""Actual against expected progress as a radar: one spoke a row, so that a lopsided objective looks lopsided."""

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape

from sheets_service.pace import per_cent
from sheets_service.spread import ENOUGH, Span

_SIZE, _RADIUS, _LABEL = 260, 84, 98  # of the picture, of the circle at 100 %, of the labels
_MARGIN = 70  # left and right, for labels that lean away from their spoke
_RINGS = (0.25, 0.5, 0.75, 1.0)
_LETTERS = 22  # of a label
_RIGHT, _LEFT = 0.3, -0.3  # cosine beyond which a label leans away from its spoke


def draw_radar(span: Span) -> str:
    """Return an SVG picture of a span's members, "" with fewer than three; shares below 0 and above 1 stand at the rim."""
    count = len(span.members)
    if count < ENOUGH:
        return ""
    centre = _SIZE / 2
    title = f"{span.name}: " + "; ".join(
        f"{member} {per_cent(actual)}, expected {per_cent(expected)}"
        for member, actual, expected in zip(span.members, span.actual, span.expected, strict=True)
    )
    rings = "".join(
        f'<circle cx="{centre:g}" cy="{centre:g}" r="{_RADIUS * ring:g}" fill="none" stroke="#d5dade"/>'
        for ring in _RINGS
    )
    spokes = "".join(
        f'<line x1="{centre:g}" y1="{centre:g}" x2="{x}" y2="{y}" stroke="#d5dade"/>' for x, y in _points([1.0] * count)
    )
    expected = f'<polygon points="{_path(span.expected)}" fill="none" stroke="#6b7780" stroke-dasharray="4 3"/>'
    actual = (
        f'<polygon points="{_path(span.actual)}" fill="#2f6f8f" fill-opacity="0.25" stroke="#2f6f8f" stroke-width="2"/>'
    )
    labels = "".join(_label(index, count, member) for index, member in enumerate(span.members))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-{_MARGIN} 0 {_SIZE + 2 * _MARGIN} {_SIZE}" role="img" '
        f'font-family="sans-serif" font-size="9"><title>{escape(title)}</title>{rings}{spokes}{expected}{actual}{labels}</svg>'
    )


def _points(shares: Sequence[float]) -> list[tuple[str, str]]:
    """Return where each share lies on its spoke, the first one at the top, clockwise."""
    found = []
    for index, share in enumerate(shares):
        x, y = _spoke(index, len(shares))
        reach = _RADIUS * min(1.0, max(0.0, share))
        found.append((f"{_SIZE / 2 + x * reach:.1f}", f"{_SIZE / 2 + y * reach:.1f}"))
    return found


def _path(shares: Sequence[float]) -> str:
    return " ".join(f"{x},{y}" for x, y in _points(shares))


def _spoke(index: int, count: int) -> tuple[float, float]:
    angle = 2 * math.pi * index / count - math.pi / 2
    return math.cos(angle), math.sin(angle)


def _label(index: int, count: int, text: str) -> str:
    x, y = _spoke(index, count)
    anchor = "start" if x > _RIGHT else "end" if x < _LEFT else "middle"
    words = text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1].rstrip()}…"
    at = f'x="{_SIZE / 2 + x * _LABEL:.1f}" y="{_SIZE / 2 + y * _LABEL + 3:.1f}"'
    return f'<text {at} text-anchor="{anchor}" fill="#333">{escape(words)}</text>'
