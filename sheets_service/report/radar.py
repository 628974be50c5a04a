"""Two radars with one look: actual against expected progress, and the balance of the legs with the missing one named.

Colours come from the page (`report.css`, and the add-on's panel, which draws the same), so that they suit light and dark.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from xml.sax.saxutils import escape

from sheets_service.pace import per_cent
from sheets_service.profile import View
from sheets_service.spread import ENOUGH, Span

_WIDE, _NARROW, _HEIGHT = 510, 300, 216  # of a picture with rows as labels, and with legs
_RADIUS, _LABEL = 76, 88  # of the circle at 100 %, of the labels; the centre is at 0, 0
_LETTERS = 26  # of a label
_LEAN = 26  # from the middle; beyond it a label leans away from its spoke
_QUARTERS = (0.25, 0.5, 0.75, 1.0)
_REACH = MappingProxyType({"missing": 0.1, "thin": 0.55, "strong": 1.0})

# The legs in the order of the circle, by the side that tends to be short.
LEGS: Mapping[str, str] = MappingProxyType(
    {
        "purpose against numbers": "purpose",
        "outcomes against outputs": "outcomes",
        "quantity against quality": "quality",
        "leading against lagging": "leading",
        "customer, business, process, people": "customer",
        "short against long term": "long term",
        "ambition": "ambition",
    }
)


def draw_radar(span: Span) -> str:
    """Return an SVG picture of a span's members, "" with fewer than three; shares below 0 and above 1 stand at the rim."""
    count = len(span.members)
    if count < ENOUGH:
        return ""
    title = f"{span.name}: " + "; ".join(
        f"{member} {per_cent(actual)}, expected {per_cent(expected)}"
        for member, actual, expected in zip(span.members, span.actual, span.expected, strict=True)
    )
    spokes = "".join(_spoke(index, count) for index in range(count))
    expected = _shape(enumerate(span.expected), count, "expected")
    actual = _shape(enumerate(span.actual), count, "actual")
    labels = "".join(_label(index, count, member) for index, member in enumerate(span.members))
    return _picture(title, _WIDE, _rings(_QUARTERS) + spokes + expected + actual + labels)


def draw_balance(view: View) -> str:
    """Return an SVG picture of the legs of a view, "" with fewer than three that are judged; a missing leg dents it."""
    standing = {leg.name: leg.standing for leg in view.legs}
    legs = [(name, standing[name]) for name in LEGS if name in standing]
    judged = [(index, _REACH[how]) for index, (_, how) in enumerate(legs) if how in _REACH]
    if len(judged) < ENOUGH:
        return ""
    count = len(legs)
    spokes = "".join(_spoke(index, count, "" if how in _REACH else "open") for index, (_, how) in enumerate(legs))
    dots = "".join(_dot(index, count, _REACH[how], how) for index, (_, how) in enumerate(legs) if how in _REACH)
    labels = "".join(
        _label(index, count, LEGS[name], how if how in _REACH else "open") for index, (name, how) in enumerate(legs)
    )
    title = "; ".join(f"{name}: {how}" for name, how in legs if how in _REACH)
    rings = _rings((_REACH["thin"], _REACH["strong"]))
    return _picture(title, _NARROW, rings + spokes + _shape(judged, count, "actual") + dots + labels)


def _picture(title: str, width: int, drawing: str) -> str:
    box = f"{-width / 2:g} {-_HEIGHT / 2:g} {width} {_HEIGHT}"
    return f'<svg class="radar" viewBox="{box}" role="img"><title>{escape(title)}</title>{drawing}</svg>'


def _rings(shares: Sequence[float]) -> str:
    return "".join(f'<circle class="line" r="{_RADIUS * share:g}"/>' for share in shares)


def _spoke(index: int, count: int, kind: str = "") -> str:
    x, y = _point(index, count, _RADIUS)
    style = f"line {kind}".rstrip()
    return f'<line class="{style}" x1="0" y1="0" x2="{x:.1f}" y2="{y:.1f}"/>'


def _shape(shares: Iterable[tuple[int, float]], count: int, kind: str) -> str:
    points = (_point(index, count, _RADIUS * min(1.0, max(0.0, share))) for index, share in shares)
    return f'<polygon class="{kind}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}"/>'


def _dot(index: int, count: int, share: float, kind: str) -> str:
    x, y = _point(index, count, _RADIUS * share)
    return f'<circle class="dot {kind}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'


def _label(index: int, count: int, text: str, kind: str = "") -> str:
    x, y = _point(index, count, _LABEL)
    anchor = "start" if x > _LEAN else "end" if x < -_LEAN else "middle"
    words = text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1].rstrip()}…"
    style = f' class="{kind}"' if kind else ""
    return f'<text{style} x="{x:.1f}" y="{y + 4:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def _point(index: int, count: int, reach: float) -> tuple[float, float]:
    """Return where a spoke ends, the first one at the top, clockwise."""
    angle = 2 * math.pi * index / count - math.pi / 2
    return math.cos(angle) * reach, math.sin(angle) * reach
