"""Elements must stand in the order the schema gives, or Excel offers to repair the file."""

from typing import get_args
from xml.etree import ElementTree as ET

import pytest

from sheets_service.backends.files import Files
from sheets_service.backends.xlsx.colours import SHADES
from sheets_service.backends.xlsx.stylebook import FACES
from sheets_service.plan.marks import Shade, Style
from tests.xlsx.samples import marks, parts, rebuilt, rich

# ECMA-376 part 1, 18.3.1.99, 18.8.39 and 18.2.27, typed here once more on purpose.
WORKSHEET = """sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors
smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"""
STYLES = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst"
TABLES = ("fonts", "fills", "borders", "cellXfs", "dxfs")
MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def parse(content):
    return ET.fromstring(content)  # noqa: S314  # written a moment ago, by us


def children(content):
    return [child.tag.rpartition("}")[2] for child in parse(content)]


def in_order(names, order):
    ranks = [order.split().index(name) for name in names]
    return ranks == sorted(ranks)


@pytest.fixture
def written(tmp_path):
    book = rich(tmp_path / "book.xlsx")
    Files().write(marks(book))
    return parts(book)


def test_children_of_every_sheet_stand_in_the_schema_s_order(written):
    sheets = [name for name in written if name.startswith("xl/worksheets/sheet")]

    assert len(sheets) == 4
    assert all(in_order(children(written[name]), WORKSHEET) for name in sheets)


def test_the_tables_of_the_styles_stand_in_order_and_count_their_entries(written):
    root = parse(written["xl/styles.xml"])

    assert in_order(children(written["xl/styles.xml"]), STYLES)
    tables = [child for child in root if child.tag.rpartition("}")[2] in TABLES]
    assert len(tables) == len(TABLES)
    assert all(int(table.get("count")) == len(table) for table in tables)


@pytest.mark.parametrize(
    "after",
    [
        "",
        '<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations>',
        "<phoneticPr/>",
        '<autoFilter ref="A1:B2"/><mergeCells><mergeCell ref="J1:J2"/></mergeCells><pageMargins left="1"/><extLst/>',
        '<pageMargins left="1"/><tableParts count="0"/>',
        '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>',
        '<picture id="rId3"/><extLst/>',
    ],
)
def test_marks_find_their_place_among_any_neighbours(tmp_path, after):
    sheet = b"<worksheet " + MAIN + b"><sheetData/>" + after.encode() + b"</worksheet>"
    full = rich(tmp_path / "full.xlsx")
    book = rebuilt(
        full, tmp_path / "book.xlsx", {"xl/worksheets/sheet1.xml": sheet, "xl/worksheets/_rels/sheet1.xml.rels": None}
    )

    Files().write(marks(book))

    names = children(parts(book)["xl/worksheets/sheet1.xml"])
    where = "controls" if "controls" in after else "AlternateContent"
    assert in_order([where if name == "AlternateContent" else name for name in names], WORKSHEET)
    assert {"conditionalFormatting", "legacyDrawing"} <= set(names)


def test_every_style_and_shade_of_a_plan_has_a_look():
    assert set(FACES) == set(get_args(Style))
    assert set(SHADES) == set(get_args(Shade))
