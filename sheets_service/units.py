"""Units that measure the same thing: "from 2 days to 4 hours" is a fall, not a rise."""

from collections.abc import Mapping
from types import MappingProxyType

from sheets_service.text.numerals import TIME_UNITS

_KINDS: tuple[Mapping[str, float], ...] = (
    MappingProxyType(TIME_UNITS),
    MappingProxyType({"mg": 0.001, "g": 1.0, "kg": 1_000.0, "t": 1_000_000.0, "tonne": 1_000_000.0}),
    MappingProxyType({"mm": 0.001, "cm": 0.01, "m": 1.0, "km": 1_000.0}),
    MappingProxyType({"Wh": 0.001, "kWh": 1.0, "MWh": 1_000.0, "GWh": 1_000_000.0}),
    MappingProxyType({"ml": 0.001, "l": 1.0, "litre": 1.0, "m3": 1_000.0}),
)


def convert(value: float, unit: str, to: str) -> float:
    """Return a value in another unit of the same kind; unchanged where the two are equal, open, or of different kinds."""
    if unit == to:
        return value
    for kind in _KINDS:
        if unit in kind and to in kind:
            return round(value * kind[unit] / kind[to], 9)
    return value
