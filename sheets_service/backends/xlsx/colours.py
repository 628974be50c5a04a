"""The colours of our marks: light fills that black text stays readable on."""

from collections.abc import Mapping
from types import MappingProxyType

from sheets_service.plan.marks import Shade

SHADES: Mapping[Shade, str] = MappingProxyType(
    {"error": "F9D6D2", "warning": "FCE9C4", "hint": "DCE6F1", "missing": "E7DDF4"},
)
INK = "1F2933"
INK_SOFT = "66727F"
ACCENT = "2F5D8C"
BAND = "EEF2F7"
LINE = "D5DCE4"
FIELD = "FFFBEB"
