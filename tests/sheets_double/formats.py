"""Cell formats: colours as Google rounds and doubles them, and the format that a cell shows."""

import math
import struct
from collections.abc import Sequence
from typing import Any

from tests.sheets_double.masks import Mask

Json = dict[str, Any]

_WHITE = {"red": 1, "green": 1, "blue": 1}

# What every new spreadsheet says of itself (seen in recordings, the same in all of them).
DEFAULT_FORMAT: Json = {
    "backgroundColor": _WHITE,
    "padding": {"top": 2, "right": 3, "bottom": 2, "left": 3},
    "verticalAlignment": "BOTTOM",
    "wrapStrategy": "OVERFLOW_CELL",
    "textFormat": {
        "foregroundColor": {},
        "fontFamily": "arial,sans,sans-serif",
        "fontSize": 10,
        "bold": False,
        "italic": False,
        "strikethrough": False,
        "underline": False,
        "foregroundColorStyle": {"rgbColor": {}},
    },
    "backgroundColorStyle": {"rgbColor": _WHITE},
}

_THEME_COLORS = {
    "TEXT": (0, 0, 0),
    "BACKGROUND": (255, 255, 255),
    "ACCENT1": (66, 133, 244),
    "ACCENT2": (234, 67, 53),
    "ACCENT3": (251, 188, 4),
    "ACCENT4": (52, 168, 83),
    "ACCENT5": (255, 109, 1),
    "ACCENT6": (70, 189, 198),
    "LINK": (17, 85, 204),
}


def round_color(color: Json) -> Json:
    """Each part to the nearest of 255 steps, as a 32-bit float prints; parts that are zero are left out.

    A half goes down: 0.5 comes back as 127/255 in the recordings.
    """
    parts = {key: math.ceil(value * 255 - 0.5) for key, value in color.items() if key != "alpha"}
    result: Json = {key: _step(number) for key, number in parts.items() if number}
    if "alpha" in color:
        result["alpha"] = color["alpha"]
    return result


def theme() -> Json:
    """The theme of every new spreadsheet."""
    pairs = []
    for kind, (red, green, blue) in _THEME_COLORS.items():
        color = {"red": red / 255, "green": green / 255, "blue": blue / 255}
        pairs.append({"colorType": kind, "color": {"rgbColor": round_color(color)}})
    return {"primaryFontFamily": "Arial", "themeColors": pairs}


def tidy_colors(value: Any) -> Any:
    """The same JSON with every colour rounded and written both ways, as `color` and as `colorStyle`."""
    if isinstance(value, list):
        return [tidy_colors(item) for item in value]
    if not isinstance(value, dict):
        return value
    result: Json = {}
    for key, item in value.items():
        if _is_style(key) and isinstance(item, dict):
            if color := _style_color(item):
                result[key] = {**item, "rgbColor": color[0]} if "rgbColor" in item else item
                result[key[: -len("Style")]] = color[0]
        elif _is_color(key) and isinstance(item, dict):
            # A style, where given, says the last word.
            if key + "Style" not in value:
                result[key] = round_color(item)
                result[key + "Style"] = {"rgbColor": round_color(item)}
        else:
            result[key] = tidy_colors(item)
    return result


def with_partners(mask: Mask) -> Mask:
    """A mask that names a colour replaces its style too, and the other way round."""
    result: Mask = {}
    for key, inner in mask.items():
        result[key] = with_partners(inner) if inner else inner
        if _is_style(key):
            result.setdefault(key[: -len("Style")], {})
            result[key] = {}
        elif _is_color(key):
            result.setdefault(key + "Style", {})
            result[key] = {}
    return result


def effective_format(looks: Sequence[Json], value: Json) -> Json:
    """What the cell shows: the default with other formats laid over it, one after the other."""
    result = DEFAULT_FORMAT
    for look in looks:
        result = _overlay(result, look)
    if "hyperlinkDisplayType" not in result:
        result["hyperlinkDisplayType"] = "PLAIN_TEXT"
    if "horizontalAlignment" not in result and value:
        result["horizontalAlignment"] = "LEFT" if "stringValue" in value else "RIGHT"
    return result


def tidy_borders(look: Json) -> Json:
    """A line without a colour comes back black, in both spellings (seen live by users of the API)."""
    if "borders" not in look:
        return look
    black: Json = {"color": {}, "colorStyle": {"rgbColor": {}}}
    lines = {side: {"width": 1, **black, **line} for side, line in look["borders"].items() if line.get("style")}
    return {**look, "borders": lines}


def _overlay(below: Json, above: Json) -> Json:
    result = dict(below)
    for key, value in above.items():
        whole = _is_color(key) or _is_style(key) or not isinstance(value, dict)
        result[key] = value if whole else _overlay(result.get(key) or {}, value)
    return result


def _style_color(style: Json) -> tuple[Json] | None:
    if "rgbColor" in style:
        return (round_color(style["rgbColor"]),)
    if style.get("themeColor") in _THEME_COLORS:
        red, green, blue = _THEME_COLORS[style["themeColor"]]
        return (round_color({"red": red / 255, "green": green / 255, "blue": blue / 255}),)
    return None


def _is_color(key: str) -> bool:
    return key in ("color", "tabColor") or (key.endswith("Color") and key not in ("rgbColor", "themeColor"))


def _is_style(key: str) -> bool:
    return key.endswith(("ColorStyle", "colorStyle"))


def _step(number: int) -> float:
    single = struct.unpack("f", struct.pack("f", number / 255))[0]
    for digits in range(6, 10):
        text = f"{single:.{digits}g}"
        if struct.unpack("f", struct.pack("f", float(text)))[0] == single:
            return float(text)
    return float(single)
