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
from sheets_service.workbook import Area, Cell

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
    said = [line for line in expected if line.startswith("map ")]
    try:
        draft, readings = read_okrs(workbook, mapping)
    except ReviewError as error:
        wanted = next((line[6:] for line in expected if line.startswith("error ")), error.message)
        return [*said, f"error {error.message[: len(wanted)]}"]
    single = len(workbook.tabs) == 1
    places = {place(one, single): one for one in draft.loose}
    for objective in draft.objectives:
        places.update({place(one, single): one for one in (*objective.key_results, objective)})
    reasons = [f"not read: {one.tab}: {one.reason}" for one in readings if not one.layout]
    told = [detail(line, draft, readings, places) for line in expected if not line.startswith(("map ", "not read: "))]
    asked = {line.split(": ")[1] for line in expected if line.startswith("not read: ")}
    items = list(told_items(draft, single))
    return [
        *said,
        *items,
        *(line for line in told if line and line not in items),
        *(line for line in reasons if line.split(": ")[1] in asked),
    ]


def told_items(draft, single):
    for objective in draft.objectives:
        rows = [place(row, single) for row in objective.key_results if not row.dropped]
        if not objective.dropped:
            yield f"{place(objective, single)} → {', '.join(rows) or 'nothing'}"
    if draft.loose:
        yield f"loose → {', '.join(place(row, single) for row in draft.loose)}"


def detail(line, draft, readings, places):
    """Say what was read of the one thing that an expected bullet asks about."""
    word, _, rest = line.partition(" ")
    if word == "cycle":
        return f"cycle {draft.cycle_start}..{draft.cycle_end}"
    if word == "kpis":
        return f"kpis {len(draft.kpis)}"
    if word == "strategy":
        return f"strategy {' / '.join(draft.strategy)}"
    if word == "layout":
        return f"layout {next((one.layout for one in readings if one.layout), '')}"
    if word == "history":
        cell = re.match(_CELL, rest)[0]
        return f"history {cell} {', '.join(told_check_in(one) for one in places[cell].history) or 'none'}"
    asked = re.match(rf"({_CELL}) (?!→)(.+)", line)
    if asked is None or asked[1] not in places:
        return ""
    entries = places[asked[1]].entries
    parts = [part.split(" ")[0] for part in asked[2].split("; ")]
    told = (f"{part} {entries[part].text if part in entries else '(no column)'}".strip() for part in parts)
    return f"{asked[1]} {'; '.join(told)}"


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
