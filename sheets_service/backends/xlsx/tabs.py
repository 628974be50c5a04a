"""Our tabs in a workbook: created, brought to their content, or taken away."""

from collections.abc import Iterable, Sequence

from sheets_service.backends.xlsx.dialect import dialect_of
from sheets_service.backends.xlsx.highlights import SHEET_DATA
from sheets_service.backends.xlsx.markup import set_attribute, splice
from sheets_service.backends.xlsx.outline import Frame, Sheet, read_frame
from sheets_service.backends.xlsx.package import Package
from sheets_service.backends.xlsx.parsing import parse_markup
from sheets_service.backends.xlsx.sheet_list import add_sheet, forget_calculation_order, remove_sheet
from sheets_service.backends.xlsx.stylebook import Styles
from sheets_service.backends.xlsx.tab_sheet import Sheeting, write_sheet
from sheets_service.plan.marks import TabContent


def change_tabs(
    package: Package, name: str, contents: Sequence[TabContent], removed: Iterable[str], styles: Styles
) -> Package:
    """Bring our tabs to their content and take others away; `name` is the file's, for messages."""
    for title in removed:
        frame = read_frame(package, name)
        sheet = frame.sheet(title)
        package = remove_sheet(package, frame, sheet) if sheet else package
    for content in contents:
        package = _put(package, read_frame(package, name), content, styles)
    return package


def _put(package: Package, frame: Frame, content: TabContent, styles: Styles) -> Package:
    sheet = frame.sheet(content.title)
    state = "hidden" if content.hidden else "visible"
    drawings = _drawings(package, sheet) if sheet else ()
    part = write_sheet(content, Sheeting(dialect_of(frame.document.root), styles.faces, _is_1904(frame), drawings))
    if sheet is None or not sheet.part:
        return add_sheet(package, frame, content.title, part, state)
    if b"<f" in package.part(sheet.part):
        package = forget_calculation_order(package, frame)
    package = package.with_part(sheet.part, part)
    return package if sheet.hidden == content.hidden else _show(package, frame, sheet, state)


def _drawings(package: Package, sheet: Sheet) -> tuple[tuple[str, str], ...]:
    """Return the drawings on a tab of ours, people's notes among them: they stay when the tab is written anew."""
    if not sheet.part:
        return ()
    root = parse_markup(package.part(sheet.part), sheet.part, SHEET_DATA).root
    return tuple(
        (name, id_)
        for name in ("drawing", "legacyDrawing")
        for element in root.every(name)
        if (id_ := element.relation_id())
    )


def _show(package: Package, frame: Frame, sheet: Sheet, state: str) -> Package:
    entry = list(next(frame.document.root.every("sheets")).every("sheet"))[sheet.position]
    change = set_attribute(frame.document, entry, "state", state)
    return package.with_part(frame.part, splice(frame.document, [change]))


def _is_1904(frame: Frame) -> bool:
    properties = frame.document.root.first("workbookPr")
    return properties is not None and properties.attributes.get("date1904") in ("1", "true")
