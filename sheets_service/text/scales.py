"""Units that measure the same thing, each with its size: "from 1.2 kg to 900 g" is one measure, and a fall."""

from collections.abc import Mapping
from types import MappingProxyType

from .numerals import TIME_UNITS

SCALES: tuple[Mapping[str, float], ...] = (
    MappingProxyType(TIME_UNITS),
    MappingProxyType({"mg": 0.001, "g": 1.0, "kg": 1_000.0, "t": 1_000_000.0, "tonne": 1_000_000.0}),
    MappingProxyType({"mm": 0.001, "cm": 0.01, "m": 1.0, "metre": 1.0, "km": 1_000.0}),
    MappingProxyType({"Wh": 0.001, "kWh": 1.0, "MWh": 1_000.0, "GWh": 1_000_000.0}),
    MappingProxyType({"kw": 1.0, "kW": 1.0, "MW": 1_000.0, "gw": 1_000_000.0, "GW": 1_000_000.0}),
    MappingProxyType({"ml": 0.001, "l": 1.0, "litre": 1.0, "m3": 1_000.0}),
    MappingProxyType({"kb": 0.001, "KB": 0.001, "kB": 0.001, "MB": 1.0, "GB": 1_000.0, "TB": 1_000_000.0}),
)
_SCALE_OF = {unit: place for place, scale in enumerate(SCALES) for unit in scale}


def is_one_scale(unit: str, other: str) -> bool:
    """Tell whether two units measure the same thing: grams and tonnes, minutes and days."""
    return unit in _SCALE_OF and _SCALE_OF[unit] == _SCALE_OF.get(other)
