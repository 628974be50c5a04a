"""A value in another unit that measures the same thing: "from 2 days to 4 hours" is a fall, not a rise."""

from sheets_service.text.scales import SCALES


def is_scaled(unit: str) -> bool:
    """Tell whether a unit is one of several that measure the same thing: days, kilos, litres."""
    return any(unit in scale for scale in SCALES)


def convert(value: float, unit: str, to: str) -> float:
    """Return a value in another unit of the same kind; unchanged where the two are equal, open, or of different kinds."""
    if unit == to:
        return value
    for scale in SCALES:
        if unit in scale and to in scale:
            return round(value * scale[unit] / scale[to], 9)
    return value
