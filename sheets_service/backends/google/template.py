"""A starter template as requests: its tabs beside those that are there, none of which is touched."""

import re
from collections.abc import Collection, Iterator
from datetime import date, datetime, time
from typing import Any

from sheets_service.backends.google.cells import serial
from sheets_service.backends.google.grid import coordinate, grid_range
from sheets_service.backends.google.rules import rgb
from sheets_service.template import Colouring, Dropdown, Template, TemplateCell, TemplateStyle, TemplateTab

_FIRST_ID = 1_800_000_000
_SPARE_ROWS = 30
_PIXELS, _PADDING = 7, 6  # of a character of column width
_PIXELS_A_POINT = 4 / 3
_ACROSS = {"left": "LEFT", "center": "CENTER", "right": "RIGHT"}
_DOWN = {"top": "TOP", "center": "MIDDLE", "bottom": "BOTTOM"}
_QUOTED = re.compile(r'("(?:[^"]|"")*")')
_DECIMAL = re.compile(r"(?<![\w.])(\d+)\.(\d+)(?![\w.])")

Json = dict[str, Any]


def template_requests(template: Template, titles: Collection[str], ids: Collection[int]) -> tuple[Json, ...]:
    """Return the requests that add a template's tabs; a title that is taken gets a number, and so does an id."""
    taken_titles, taken_ids = {title.casefold() for title in titles}, set(ids)
    requests: list[Json] = []
    for tab in template.tabs:
        number = next(one for one in range(_FIRST_ID, _FIRST_ID + 10_000) if one not in taken_ids)
        title = next(one for one in _titles(tab.title) if one.casefold() not in taken_titles)
        taken_ids.add(number)
        taken_titles.add(title.casefold())
        requests += _add_tab(tab, title, number)
        requests += _fill_tab(tab, number, template.font)
    return tuple(requests)


def neutral_formula(formula: str) -> str:
    """Return a formula that reads the same in every locale: semicolons between arguments, no decimals outside texts."""
    parts = _QUOTED.split(formula)
    parts[::2] = [_DECIMAL.sub(_as_fraction, part.replace(",", ";")) for part in parts[::2]]
    return "".join(parts)


def _titles(title: str) -> Iterator[str]:
    yield title
    yield from (f"{title} {number}" for number in range(2, 10_000))


def _as_fraction(found: re.Match[str]) -> str:
    return f"({int(found[1] + found[2])}/{10 ** len(found[2])})"


def _add_tab(tab: TemplateTab, title: str, number: int) -> Iterator[Json]:
    height = max((row for row, _ in tab.cells), default=0) + 1 + _SPARE_ROWS
    width = max(len(tab.widths), max((column for _, column in tab.cells), default=0) + 1)
    grid = {
        "rowCount": height,
        "columnCount": width,
        "frozenRowCount": tab.frozen_rows,
        "frozenColumnCount": tab.frozen_columns,
        "hideGridlines": True,
    }
    properties: Json = {"sheetId": number, "title": title, "gridProperties": grid}
    if tab.colour:
        properties["tabColorStyle"] = _colour(tab.colour)
    yield {"addSheet": {"properties": properties}}


def _fill_tab(tab: TemplateTab, number: int, font: str) -> Iterator[Json]:
    widths = ((column, round(width * _PIXELS + _PADDING)) for column, width in enumerate(tab.widths))
    heights = ((row, round(points * _PIXELS_A_POINT)) for row, points in sorted(tab.heights.items()))
    yield from (_size(number, "COLUMNS", column, pixels) for column, pixels in widths)
    yield from (_size(number, "ROWS", row, pixels) for row, pixels in heights)
    yield {
        "updateCells": {
            "start": coordinate(number, 0, 0),
            "rows": list(_rows(tab, font)),
            "fields": "userEnteredValue,userEnteredFormat,note",
        }
    }
    yield from ({"mergeCells": {"range": grid_range(number, area), "mergeType": "MERGE_ALL"}} for area in tab.merges)
    yield from (_dropdown(number, one) for one in tab.dropdowns)
    yield from (_colouring(number, one, index) for index, one in enumerate(tab.colourings))


def _size(number: int, dimension: str, index: int, pixels: int) -> Json:
    span = {"sheetId": number, "dimension": dimension, "startIndex": index, "endIndex": index + 1}
    return {"updateDimensionProperties": {"range": span, "properties": {"pixelSize": pixels}, "fields": "pixelSize"}}


def _rows(tab: TemplateTab, font: str) -> Iterator[Json]:
    for row in range(max((row for row, _ in tab.cells), default=-1) + 1):
        columns = [column for at, column in tab.cells if at == row]
        cells = (tab.cells.get((row, column)) for column in range(max(columns, default=-1) + 1))
        yield {"values": [_cell(cell, font) if cell else {} for cell in cells]}


def _cell(cell: TemplateCell, font: str) -> Json:
    written: Json = {"userEnteredFormat": _format(cell, font)}
    if cell.formula:
        written["userEnteredValue"] = {"formulaValue": neutral_formula(cell.formula)}
    elif isinstance(cell.value, date):
        written["userEnteredValue"] = {"numberValue": serial(datetime.combine(cell.value, time()))}
    elif isinstance(cell.value, str):
        written["userEnteredValue"] = {"stringValue": cell.value}
    elif cell.value is not None:
        written["userEnteredValue"] = {"numberValue": cell.value}
    if cell.note:
        written["note"] = cell.note
    return written


def _format(cell: TemplateCell, font: str) -> Json:
    style = cell.style
    text: Json = {"fontFamily": font, "fontSize": round(style.size), "bold": style.bold, "italic": style.italic}
    look: Json = {
        "textFormat": text,
        "horizontalAlignment": _ACROSS[style.across],
        "verticalAlignment": _DOWN[style.down],
        "wrapStrategy": "WRAP" if style.wrap else "OVERFLOW_CELL",
    }
    if style.indent:
        look["padding"] = {"left": 3 + 9 * style.indent}
    if style.colour:
        text["foregroundColorStyle"] = _colour(style.colour)
    if style.fill:
        look["backgroundColorStyle"] = _colour(style.fill)
    if style.number_format:
        kind = "DATE" if isinstance(cell.value, date) else "PERCENT" if "%" in style.number_format else "NUMBER"
        look["numberFormat"] = {"type": "TEXT" if style.number_format == "@" else kind, "pattern": style.number_format}
    if borders := _borders(style):
        look["borders"] = borders
    return look


def _borders(style: TemplateStyle) -> Json:
    lines = (("top", style.line_above), ("bottom", style.line_below))
    return {side: {"style": "SOLID", "colorStyle": _colour(colour)} for side, colour in lines if colour}


def _dropdown(number: int, dropdown: Dropdown) -> Json:
    values = [{"userEnteredValue": choice} for choice in dropdown.choices]
    rule = {"condition": {"type": "ONE_OF_LIST", "values": values}, "showCustomUi": True, "strict": False}
    return {"setDataValidation": {"range": grid_range(number, dropdown.area), "rule": rule}}


def _colouring(number: int, colouring: Colouring, index: int) -> Json:
    style = colouring.style
    look: Json = {"textFormat": {"bold": True}} if style.bold else {}
    if style.fill:
        look["backgroundColorStyle"] = _colour(style.fill)
    if style.colour:
        look["textFormat"] = {**look.get("textFormat", {}), "foregroundColorStyle": _colour(style.colour)}
    formula = neutral_formula(colouring.formula if colouring.formula.startswith("=") else f"={colouring.formula}")
    condition = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": formula}]}
    rule = {"ranges": [grid_range(number, colouring.area)], "booleanRule": {"condition": condition, "format": look}}
    return {"addConditionalFormatRule": {"rule": rule, "index": index}}


def _colour(code: str) -> Json:
    return {"rgbColor": rgb(code.removeprefix("#"))}
