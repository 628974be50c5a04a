"""Every section of the Markdown files beside the layouts is a test: tables are tabs, bullets say the expected reading.

Marks in a table: `**bold**`, `~~struck~~`, `> ` one step of indentation each, `^` merged with the cell above, `<` merged
with the cell to the left. Bullets: `A2 → C2, C3` an objective and its key results, `none → C2` key results without one,
`C2 target 30; owner Ana` parts of a row, `history C2 3` how many check-ins it has, `cycle 2026-07-01..2026-09-30`,
`kpis 2`, `strategy …`, `layout …`, `not read: …` the reason, `error …` the beginning of the message. Cells of other tabs
are written `Tab!C2`.
"""

import re
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

import sheets_service.layouts
from sheets_service.cases import workbook_from_markdown
from sheets_service.errors import ReviewError
from sheets_service.layouts import read_okrs
from sheets_service.workbook import Area, Cell, CellRef

FOLDER = Path(sheets_service.layouts.__file__).parent
_CELL = r"(?:[^!→]+!)?[A-Z]{1,2}\d+"


def sections():
    for path in sorted(FOLDER.glob("*.md")):
        for section in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            heading, _, body = section.partition("\n")
            yield pytest.param(body, id=f"{path.stem}: {heading}")


@pytest.mark.parametrize("body", list(sections()))
def test_a_case_reads_as_written(body):
    workbook = with_marks(workbook_from_markdown(body))
    expected = [line[2:].strip() for line in body.splitlines() if line.startswith("- ")]
    assert expected, "a case says what is read"

    assert sorted(seen(workbook, expected)) == sorted(expected)


def seen(workbook, expected):
    """Return the bullets that describe the actual reading, in the words of the expected ones."""
    mapping = dict(line[4:].split(" = ") for line in expected if line.startswith("map "))
    yield from (line for line in expected if line.startswith("map "))
    try:
        draft, readings = read_okrs(workbook, mapping)
    except ReviewError as error:
        wanted = next((line[6:] for line in expected if line.startswith("error ")), "")
        yield f"error {error.message[: len(wanted)]}" if wanted else f"error {error.message}"
        return
    single = len(workbook.tabs) == 1
    places = {}
    for objective in draft.objectives:
        rows = [place(row, single) for row in objective.key_results if not row.dropped]
        places.update({place(row, single): row for row in objective.key_results})
        places[place(objective, single)] = objective
        if not objective.dropped:
            yield f"{place(objective, single)} → {', '.join(rows) or 'nothing'}"
    if draft.loose:
        places.update({place(row, single): row for row in draft.loose})
        yield f"loose → {', '.join(place(row, single) for row in draft.loose)}"
    for line in expected:
        detail = re.match(rf"({_CELL}) (?!→)(.+)", line)
        if detail and detail[1] in places:
            parts = [part.split(" ")[0] for part in detail[2].split("; ")]
            entries = places[detail[1]].entries
            told = "; ".join(
                f"{part} {entries[part].text if part in entries else '(no column)'}".strip() for part in parts
            )
            yield f"{detail[1]} {told}"
        elif line.startswith("history "):
            cell = line.split(" ")[1]
            yield f"history {cell} {', '.join(told_check_in(one) for one in places[cell].history) or 'none'}"
        elif line.startswith("cycle "):
            yield f"cycle {draft.cycle_start}..{draft.cycle_end}"
        elif line.startswith("kpis "):
            yield f"kpis {len(draft.kpis)}"
        elif line.startswith("strategy "):
            yield f"strategy {' / '.join(draft.strategy)}"
        elif line.startswith("layout "):
            yield f"layout {next((one.layout for one in readings if one.layout), '')}"
        elif line.startswith("hidden "):
            yield f"hidden {line.split(' ')[1]}"
    for one in readings:
        wanted = [line for line in expected if line.startswith(f"not read: {one.tab}: ")]
        if not one.layout and wanted:
            yield f"not read: {one.tab}: {one.reason}"


def told_check_in(check_in):
    number = "" if check_in.current is None else f" {check_in.current:g}"
    sure = "" if check_in.confidence is None else f" at {check_in.confidence:g}"
    return f"{check_in.day}{number}{sure}"


def place(draft, single):
    entry = draft.entries.get("text") or draft.entries.get("id")
    if entry is None or entry.cell is None:
        return "none"
    return entry.cell.a1 if single else f"{entry.cell.tab}!{entry.cell.a1}"


def with_marks(workbook):
    """Turn the marks of the tables into formats and merges."""
    return replace(workbook, tabs=tuple(marked_tab(tab) for tab in workbook.tabs))


def marked_tab(tab):
    cells, areas = {}, {}
    for (row, column), cell in sorted(tab.cells.items()):
        if cell.text in {"^", "<"}:
            anchor = (row - 1, column) if cell.text == "^" else (row, column - 1)
            first = next((key for key, area in areas.items() if area.contains(*anchor)), anchor)
            old = areas.get(first, Area(*first, *first))
            areas[first] = Area(*first, max(old.bottom, row), max(old.right, column))
        else:
            cells[row, column] = marked_cell(cell)
    return replace(tab, cells=MappingProxyType(cells), merges=tuple(areas.values()))


def marked_cell(cell):
    text = cell.text
    steps = len(text) - len(text.lstrip("> ")) if text.startswith(">") else 0
    indent, text = text[:steps].count(">"), text[steps:]
    bold, struck = text.startswith("**"), text.startswith("~~")
    text = text.strip("*~") if bold or struck else text
    return Cell(text, text, bold=bold, strikethrough=struck, indent=indent)


def test_every_case_file_belongs_to_a_layout():
    assert all(path.with_suffix(".py").is_file() for path in FOLDER.glob("*.md"))
    assert CellRef.parse("x", "A1").row == 0
