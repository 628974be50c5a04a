"""A starter workbook as a value: what stands where and how it looks, whatever the file format."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal

from sheets_service.workbook import Area


@dataclass(frozen=True, slots=True)
class TemplateStyle:
    """How a cell looks. Colours are "#rrggbb" or "" for none; sizes are points; lines are colours too."""

    size: float = 10
    bold: bool = False
    italic: bool = False
    colour: str = ""
    fill: str = ""
    across: Literal["left", "center", "right"] = "left"
    down: Literal["top", "center", "bottom"] = "top"
    wrap: bool = False
    indent: int = 0
    number_format: str = ""
    line_above: str = ""
    line_below: str = ""


@dataclass(frozen=True, slots=True)
class TemplateCell:
    """What stands in one cell. A formula starts with "=", its `value` is then the result it had when it was written."""

    value: str | float | date | None = None
    style: TemplateStyle = TemplateStyle()
    formula: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Dropdown:
    """Values offered for the cells of an area; others may be typed, with a word of caution."""

    area: Area
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Colouring:
    """A conditional rule: cells of the area look like `style` (colour, fill, bold) where the formula holds."""

    area: Area
    formula: str  # relative to the top left cell
    style: TemplateStyle


@dataclass(frozen=True, slots=True)
class TemplateTab:
    """One tab. Rows and columns count from 0; heights are points, widths characters from column A on."""

    title: str
    cells: Mapping[tuple[int, int], TemplateCell]
    widths: tuple[float, ...]
    heights: Mapping[int, float] = field(default_factory=lambda: MappingProxyType({}))
    merges: tuple[Area, ...] = ()
    dropdowns: tuple[Dropdown, ...] = ()
    colourings: tuple[Colouring, ...] = ()
    colour: str = ""  # of the tab's handle
    frozen_rows: int = 0
    frozen_columns: int = 0
    heading_row: int | None = None  # repeated on every printed page
    landscape: bool = True
    one_page: bool = False  # printed on one page, else as wide as one


@dataclass(frozen=True, slots=True)
class Template:
    """A whole workbook to start from."""

    name: str
    title: str
    font: str
    written: date  # the day that its dates are right for
    tabs: tuple[TemplateTab, ...]
