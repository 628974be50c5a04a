"""The starter workbooks, declared as data in the folder `templates/`."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from sheets_service.errors import SourceNotFound
from sheets_service.template import Colouring, Dropdown, Template, TemplateCell, TemplateStyle, TemplateTab
from sheets_service.workbook import Area, column_index

_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_DAY = re.compile(r"\{(\d{4}-\d\d-\d\d)( long| iso)?\}")


def template_names() -> tuple[str, ...]:
    """Return the names that `load_template` knows."""
    found = (entry.name for entry in _folder().iterdir() if entry.name.endswith(".json"))
    return tuple(sorted(name.removesuffix(".json") for name in found if name != "look.json"))


def load_template(name: str, today: date | None = None) -> Template:
    """Read a template; its dates move by whole weeks so that `today` lies where its day of writing lay in the cycle.

    Raises `SourceNotFound` for a name that is none of `template_names`.
    """
    if name not in template_names():
        raise SourceNotFound(f"There is no template “{name}”.", f"Choose one of: {', '.join(template_names())}.")
    look, declared = _read("look.json"), _read(f"{name}.json")
    written = date.fromisoformat(declared["written"])
    weeks = ((today or written) - written + timedelta(days=written.weekday())) // timedelta(weeks=1)
    reader = _Reader(_styles(look["styles"], look["colours"]), timedelta(weeks=weeks))
    tabs = tuple(reader.tab(tab) for tab in declared["tabs"])
    return Template(name, declared["title"], look["font"], written + reader.shift, tabs)


def _folder() -> Traversable:
    """Return the folder of the declarations: inside an installed package, or beside it in a working copy."""
    package = files("sheets_service")
    installed = package / "templates"
    return installed if installed.is_dir() else package / ".." / "templates"


def _read(name: str) -> dict[str, Any]:
    declared: dict[str, Any] = json.loads((_folder() / name).read_text(encoding="utf-8"))
    return declared


def _styles(declared: Mapping[str, Mapping[str, Any]], colours: Mapping[str, str]) -> Mapping[str, TemplateStyle]:
    """Resolve "like" (a style declared earlier) and the names of colours."""
    styles = {"": TemplateStyle()}
    for name, options in declared.items():
        given: dict[str, Any] = {
            key: colours.get(value, value) if isinstance(value, str) else value for key, value in options.items()
        }
        styles[name] = replace(styles[given.pop("like", "")], **given)
    return styles


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns declared tabs into cells, with dates moved by `shift`."""

    styles: Mapping[str, TemplateStyle]
    shift: timedelta

    def tab(self, declared: Mapping[str, Any]) -> TemplateTab:
        """Lay the lines of a tab, then its table if it has one, below each other."""
        lines = declared["lines"]
        table = declared.get("table", {"columns": [], "rows": []})
        columns, first = table["columns"], len(lines) + 1
        rows = [_row(row) for row in [*table["rows"], *_spare_rows(table)]]
        areas = {
            column["heading"]: Area(first, index, first + len(rows) - 1, index) for index, column in enumerate(columns)
        }
        sized = [*enumerate(lines), *([(len(lines), table)] if columns else []), *enumerate(rows, first)]
        return TemplateTab(
            title=declared["title"],
            cells=MappingProxyType(
                {
                    **dict(self._lines(lines)),
                    **dict(self._headings(columns, len(lines))),
                    **dict(self._rows(columns, rows, first)),
                }
            ),
            widths=tuple(declared.get("widths") or (column["width"] for column in columns)),
            heights=MappingProxyType({row: line["height"] for row, line in sized if "height" in line}),
            merges=tuple(_merge(row, line["merge"]) for row, line in sized if "merge" in line),
            dropdowns=tuple(
                Dropdown(areas[column["heading"]], tuple(column["choices"]))
                for column in columns
                if "choices" in column
            )
            + tuple(
                Dropdown(Area(row, at, row, at), tuple(choices))
                for row, line in enumerate(rows, first)
                for at, choices in _named(columns, line.get("choices", {}))
            ),
            colourings=tuple(
                Colouring(areas[heading], rule["formula"].replace("#", str(first + 1)), self.styles[rule["style"]])
                for rule in table.get("colouring", ())
                for heading in rule["columns"]
            ),
            colour=declared.get("colour", ""),
            frozen_rows=declared.get("frozen", [0, 0])[0],
            frozen_columns=declared.get("frozen", [0, 0])[1],
            heading_row=len(lines) if columns else None,
            landscape=declared.get("landscape", True),
            one_page=declared.get("one_page", False),
        )

    def _lines(self, lines: list[dict[str, Any]]) -> Iterator[tuple[tuple[int, int], TemplateCell]]:
        for row, line in enumerate(lines):
            for letters, (value, style) in line.get("cells", {}).items():
                yield (row, column_index(letters)), self._cell(value, self.styles[style])

    def _headings(self, columns: list[dict[str, Any]], row: int) -> Iterator[tuple[tuple[int, int], TemplateCell]]:
        for at, column in enumerate(columns):
            style = self.styles[column.get("heading_style", "heading")]
            yield (row, at), TemplateCell(column["heading"], style, note=column.get("help", ""))

    def _rows(
        self, columns: list[dict[str, Any]], rows: list[dict[str, Any]], first: int
    ) -> Iterator[tuple[tuple[int, int], TemplateCell]]:
        for row, line in enumerate(rows, first):
            values = line["cells"] + [None] * (len(columns) - len(line["cells"]))
            styles, notes = dict(_named(columns, line.get("styles", {}))), dict(_named(columns, line.get("notes", {})))
            for at, (column, value) in enumerate(zip(columns, values, strict=True)):
                style = self.styles[styles.get(at) or line.get("style") or column["style"]]
                if line.get("begins"):
                    style = replace(style, line_above=self.styles["begins"].line_above)
                formula = column.get("formula", "").replace("#", str(row + 1)) if line.get("formulas", True) else ""
                yield (row, at), self._cell(value, style, formula, notes.get(at, ""))

    def _cell(self, value: Any, style: TemplateStyle, formula: str = "", note: str = "") -> TemplateCell:  # noqa: ANN401
        """Make a cell of a JSON scalar: "2027-03-31" is a day; inside a text it stands in braces, see `_in_words`."""
        if formula:
            return TemplateCell("" if value is None else value, style, formula, note)
        if isinstance(value, str):
            if _ISO.fullmatch(value):
                return TemplateCell(date.fromisoformat(value) + self.shift, style, "", note)
            return TemplateCell(_DAY.sub(self._in_words, value), style, "", note)
        return TemplateCell(value, style, "", note)

    def _in_words(self, found: re.Match[str]) -> str:
        """Write "{2027-03-31}" as 31 March, with " long" as 31 March 2027, with " iso" as it stands."""
        day = date.fromisoformat(found[1]) + self.shift
        if found[2] == " iso":
            return day.isoformat()
        return f"{day.day} {day:%B %Y}" if found[2] == " long" else f"{day.day} {day:%B}"


def _row(declared: Any) -> dict[str, Any]:  # noqa: ANN401
    """Accept the short form of a row, a plain list of values."""
    return {"cells": declared} if isinstance(declared, list) else {"cells": [], **declared}


def _spare_rows(table: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the empty rows that wait for people's own words, in blocks that begin with a line."""
    spare = table.get("spare", {"rows": 0, "block": 1})
    return [{"begins": row % spare["block"] == 0, "height": spare["height"]} for row in range(spare["rows"])]


def _named(columns: list[dict[str, Any]], values: Mapping[str, Any]) -> list[tuple[int, Any]]:
    """Turn values by heading into values by column, counted from 0."""
    headings = [column["heading"] for column in columns]
    return [(headings.index(heading), value) for heading, value in values.items()]


def _merge(row: int, columns: str) -> Area:
    first, last = columns.split(":")
    return Area(row, column_index(first), row, column_index(last))
