"""One worksheet part, read in a single pass that keeps content and passes over what only carries format."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.parsers import expat

from sheets_service.backends.xlsx.formats import PLAIN
from sheets_service.backends.xlsx.formula import shift_formula
from sheets_service.backends.xlsx.parsing import LAST_CHUNK, MALFORMED, refuse_doctype
from sheets_service.backends.xlsx.strings import decode
from sheets_service.backends.xlsx.values import Context, read_value
from sheets_service.errors import NotAWorkbook, TooLarge
from sheets_service.workbook import Area, Cell, HighlightRule, column_index

MAX_CELLS = 1_000_000  # cells with content
_ROWS, _COLUMNS = 1_048_576, 16_384  # what a sheet can have at most
OUR_MARK = "okrrev1:"


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What stands on a worksheet; rows and columns count from 0."""

    cells: Mapping[tuple[int, int], Cell]
    merges: tuple[Area, ...]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    outline: Mapping[int, int]
    highlights: tuple[HighlightRule, ...]
    without_value: tuple[tuple[int, int], ...]  # formulas whose result was never stored


def read_sheet(content: bytes, name: str, context: Context) -> SheetContent:
    """Read a worksheet part; raises NotAWorkbook when it is not well-formed, TooLarge when it holds too many cells."""
    reader = _SheetReader(context)
    try:
        return reader.read(content)
    except (*MALFORMED, OverflowError) as error:
        raise NotAWorkbook(
            f"The file is damaged: its part “{name}” cannot be read.",
            "Open it in Excel or LibreOffice, save it as .xlsx and try again.",
        ) from error


class _SheetReader:
    """Takes expat's events for one sheet; one use each. Plain fields: millions of events pass here."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._looks = {str(index): look for index, look in enumerate(context.looks)}
        self._cells: dict[tuple[int, int], Cell] = {}
        self._merges: list[Area] = []
        self._hidden_rows: set[int] = set()
        self._hidden_columns: set[int] = set()
        self._outline: dict[int, int] = {}
        self._highlights: list[HighlightRule] = []
        self._without_value: list[tuple[int, int]] = []
        self._shared: dict[str, tuple[int, int, str]] = {}
        self._row = self._column = -1
        self._attributes: dict[str, str] = {}
        self._formula_attributes: dict[str, str] | None = None
        self._value: str | None = None
        self._formula = ""
        self._inline: list[str] = []
        self._text: list[str] | None = None  # characters wanted now
        self._phonetic = False
        self._sqref = ""
        self._rule_count = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._starts: dict[str, Callable[[dict[str, str]], None]] = {}
        self._ends: dict[str, Callable[[], None]] = {}

    def read(self, content: bytes) -> SheetContent:
        parser = self._parser
        parser.buffer_text = True
        parser.StartElementHandler = self._root
        parser.StartDoctypeDeclHandler = refuse_doctype
        filled, closing = _blank_stretch(content)
        parser.Parse(content[:filled])
        listening = parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
        parser.Parse(content[filled:closing])
        parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = listening
        parser.Parse(content[closing:], LAST_CHUNK)
        last = max((row for row, _ in self._cells), default=-1)
        widest = max((column for _, column in self._cells), default=-1)
        return SheetContent(
            cells=self._cells,
            merges=tuple(self._merges),
            hidden_rows=frozenset(row for row in self._hidden_rows if row <= last),
            hidden_columns=frozenset(column for column in self._hidden_columns if column <= widest),
            outline={row: level for row, level in self._outline.items() if row <= last},
            highlights=tuple(self._highlights),
            without_value=tuple(self._without_value),
        )

    def _root(self, name: str, _attributes: dict[str, str]) -> None:
        """Know the namespace from the first element, strict or transitional, and listen for the rest."""
        namespace, _, root = name.rpartition(" ")
        if root not in ("worksheet", "dialogsheet", "chartsheet", "macrosheet"):
            raise expat.ExpatError("not a sheet")
        self._starts = {
            f"{namespace} {key}": handler
            for key, handler in {
                "row": self._start_row, "c": self._start_cell, "v": self._start_text, "f": self._start_formula,
                "t": self._start_text, "rPh": self._start_phonetic, "mergeCell": self._merge, "col": self._columns,
                "conditionalFormatting": self._start_rules, "cfRule": self._start_rule, "formula": self._start_text,
            }.items()
        }  # fmt: skip
        self._ends = {
            f"{namespace} {key}": handler
            for key, handler in {
                "c": self._end_cell, "v": self._end_value, "f": self._end_formula, "t": self._end_inline,
                "rPh": self._end_phonetic, "formula": self._end_rule_formula,
            }.items()
        }  # fmt: skip
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        handler = self._starts.get(name)
        if handler is not None:
            handler(attributes)

    def _end(self, name: str) -> None:
        handler = self._ends.get(name)
        if handler is not None:
            handler()

    def _characters(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def _taken(self) -> str:
        text, self._text = "".join(self._text or ()), None
        return text

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._row = int(attributes["r"]) - 1 if "r" in attributes else self._row + 1
        self._column = -1
        if attributes.get("hidden") in ("1", "true"):
            self._hidden_rows.add(self._row)
        level = attributes.get("outlineLevel", "0")
        if level != "0":
            self._outline[self._row] = int(level)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._attributes = attributes
        self._value, self._formula_attributes, self._formula = None, None, ""
        reference = attributes.get("r")
        if reference is None:
            self._column += 1
            return
        self._column = column_index(reference.rstrip("0123456789"))

    def _start_text(self, _attributes: dict[str, str]) -> None:
        self._text = []

    def _start_formula(self, attributes: dict[str, str]) -> None:
        self._formula_attributes = attributes
        self._text = []

    def _start_phonetic(self, _attributes: dict[str, str]) -> None:
        self._phonetic = True

    def _end_phonetic(self) -> None:
        self._phonetic = False

    def _end_value(self) -> None:
        self._value = self._taken()

    def _end_inline(self) -> None:
        text = self._taken()
        if not self._phonetic:
            self._inline.append(text)

    def _end_formula(self) -> None:
        text = self._taken()
        attributes = self._formula_attributes or {}
        if attributes.get("t") == "shared":
            key = attributes.get("si", "")
            if text:
                self._shared[key] = (self._row, self._column, text)
            elif key in self._shared:
                row, column, master = self._shared[key]
                text = shift_formula(master, self._row - row, self._column - column)
        self._formula = text

    def _end_cell(self) -> None:
        if self._value is None and self._formula_attributes is None and not self._inline:
            return  # only a format: sheets coloured down to their last row have millions of these
        place = (self._row, self._column)
        if not (0 <= self._row < _ROWS and 0 <= self._column < _COLUMNS):
            raise ValueError("no such cell")
        cell = self._cell()
        self._inline.clear()
        is_stored = bool(self._value) or (self._value == "" and self._attributes.get("t") == "str")
        if self._formula_attributes is not None and not is_stored:
            self._without_value.append(place)
        elif cell.value is None and not cell.error and not cell.formula:
            return
        if len(self._cells) >= MAX_CELLS:
            raise TooLarge(
                f"One tab holds more than {MAX_CELLS:,} filled cells.",
                "Copy the OKR tabs into a new workbook and review that.",
            )
        self._cells[place] = cell

    def _cell(self) -> Cell:
        look = self._looks.get(self._attributes.get("s", "0"), PLAIN)
        kind = self._attributes.get("t", "n")
        raw = "".join(self._inline) if kind == "inlineStr" else self._value
        value, text, error = read_value(kind, raw, look, self._context)
        return Cell(
            value=value,
            text=text,
            formula=f"={decode(self._formula)}" if self._formula_attributes is not None else "",
            number_format=look.code,
            bold=look.bold,
            strikethrough=look.strikethrough,
            indent=look.indent,
            error=error,
        )

    def _merge(self, attributes: dict[str, str]) -> None:
        self._merges += read_ranges(attributes.get("ref", ""))

    def _columns(self, attributes: dict[str, str]) -> None:
        if attributes.get("hidden") in ("1", "true"):
            first, last = int(attributes["min"]), int(attributes["max"])
            self._hidden_columns.update(range(first - 1, min(last, 16_384)))

    def _start_rules(self, attributes: dict[str, str]) -> None:
        self._sqref = attributes.get("sqref", "")

    def _start_rule(self, _attributes: dict[str, str]) -> None:
        self._rule_count += 1

    def _end_rule_formula(self) -> None:
        formula = self._taken()
        if OUR_MARK in formula:
            self._highlights.append(HighlightRule(read_ranges(self._sqref), f"={formula}", self._rule_count - 1))


def read_ranges(text: str) -> tuple[Area, ...]:
    """Return the ranges in a list of them; whole columns and broken references are passed over."""
    ranges = list[Area]()
    for part in text.split():
        with contextlib.suppress(ValueError):
            ranges.append(Area.parse(part))
    return tuple(ranges)


def _blank_stretch(content: bytes) -> tuple[int, int]:
    """Return the bytes between which no cell has content: behind the last one that is not self-closed, to the last row.

    A sheet that was coloured down to its last row has millions of blank cells there, which need not be looked at.
    """
    closing = max(content.rfind(b"</sheetData"), content.rfind(b":sheetData>", 0))
    closing = content.rfind(b"</", 0, closing + 2)
    filled = max(content.rfind(b"</c>", 0, max(closing, 0)), content.rfind(b":c>", 0, max(closing, 0)))
    filled = content.find(b">", filled) + 1 if filled >= 0 else -1
    return (filled, closing) if 0 < filled < closing else (0, 0)
