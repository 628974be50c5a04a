"""The zip package: the parts of a workbook, and how they hang together."""

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sheets_service.backends.xlsx.fresh.markup import HEAD, MAIN, OFFICE, tag, text
from sheets_service.backends.xlsx.fresh.notes import comments_part, drawing_part
from sheets_service.backends.xlsx.fresh.sheet import sheet_part
from sheets_service.backends.xlsx.fresh.styles import StyleSheet
from sheets_service.template import Template, TemplateTab

_AUTHOR = "OKR Review"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell: files must not differ by the clock


def package(template: Template) -> bytes:
    """Return the .xlsx file of a template."""
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        for name, part in _parts(template).items():
            entry = ZipInfo(name, _EARLIEST)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, part)
    return content.getvalue()


def _parts(template: Template) -> dict[str, str]:
    cells = [cell for tab in template.tabs for cell in tab.cells.values()]
    texts = dict.fromkeys(cell.value for cell in cells if isinstance(cell.value, str) and not cell.formula)
    strings = {value: number for number, value in enumerate(texts)}
    rules = (rule.style for tab in template.tabs for rule in tab.colourings)
    styles = StyleSheet(template.font, (cell.style for cell in cells), rules)
    parts = {
        "[Content_Types].xml": _content_types(template),
        "_rels/.rels": _relations(
            (f"{OFFICE}/officeDocument", "xl/workbook.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _properties(template),
        "xl/workbook.xml": _workbook(template),
        "xl/_rels/workbook.xml.rels": _relations(
            *((f"{OFFICE}/worksheet", f"worksheets/sheet{number}.xml") for number, _ in enumerate(template.tabs, 1)),
            (f"{OFFICE}/styles", "styles.xml"),
            (f"{OFFICE}/sharedStrings", "sharedStrings.xml"),
        ),
        "xl/styles.xml": styles.part(),
        "xl/sharedStrings.xml": HEAD + tag("sst", *(tag("si", text("t", value)) for value in strings), xmlns=MAIN),
    }
    for number, tab in enumerate(template.tabs, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = sheet_part(tab, styles, strings, first=number == 1)
        if _has_notes(tab):
            parts[f"xl/worksheets/_rels/sheet{number}.xml.rels"] = _relations(
                (f"{OFFICE}/vmlDrawing", f"../drawings/vmlDrawing{number}.vml"),
                (f"{OFFICE}/comments", f"../comments{number}.xml"),
            )
            parts[f"xl/comments{number}.xml"] = comments_part(tab, _AUTHOR)
            parts[f"xl/drawings/vmlDrawing{number}.vml"] = drawing_part(tab)
    return parts


def _has_notes(tab: TemplateTab) -> bool:
    return any(cell.note for cell in tab.cells.values())


def _content_types(template: Template) -> str:
    kinds = {
        "/xl/workbook.xml": f"{_KIND}sheet.main+xml",
        "/xl/styles.xml": f"{_KIND}styles+xml",
        "/xl/sharedStrings.xml": f"{_KIND}sharedStrings+xml",
        "/docProps/core.xml": _CORE,
    }
    for number, tab in enumerate(template.tabs, 1):
        kinds[f"/xl/worksheets/sheet{number}.xml"] = f"{_KIND}worksheet+xml"
        if _has_notes(tab):
            kinds[f"/xl/comments{number}.xml"] = f"{_KIND}comments+xml"
    return HEAD + tag(
        "Types",
        tag("Default", Extension="rels", ContentType="application/vnd.openxmlformats-package.relationships+xml"),
        tag("Default", Extension="xml", ContentType="application/xml"),
        tag("Default", Extension="vml", ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"),
        *(tag("Override", PartName=name, ContentType=kind) for name, kind in kinds.items()),
        xmlns=f"{_PACKAGE}/content-types",
    )


def _relations(*targets: tuple[str, str]) -> str:
    relations = (
        tag("Relationship", Id=f"rId{number}", Type=kind, Target=target)
        for number, (kind, target) in enumerate(targets, 1)
    )
    return HEAD + tag("Relationships", *relations, xmlns=f"{_PACKAGE}/relationships")


def _properties(template: Template) -> str:
    moment = f"{template.written.isoformat()}T00:00:00Z"
    return HEAD + tag(
        "cp:coreProperties",
        tag("dc:title", escape(template.title)),
        tag("dc:creator", _AUTHOR),
        *(tag(name, moment, xsi_type="dcterms:W3CDTF") for name in ("dcterms:created", "dcterms:modified")),
        xmlns_cp=f"{_PACKAGE}/metadata/core-properties",
        xmlns_dc="http://purl.org/dc/elements/1.1/",
        xmlns_dcterms="http://purl.org/dc/terms/",
        xmlns_xsi="http://www.w3.org/2001/XMLSchema-instance",
    )


def _workbook(template: Template) -> str:
    sheets = (
        tag("sheet", name=tab.title, sheetId=number, r_id=f"rId{number}") for number, tab in enumerate(template.tabs, 1)
    )
    titles = [
        tag("definedName", _whole_row(tab), name="_xlnm.Print_Titles", localSheetId=number)
        for number, tab in enumerate(template.tabs)
        if tab.heading_row is not None
    ]
    return HEAD + tag(
        "workbook",
        tag("bookViews", tag("workbookView", xWindow=0, yWindow=0, windowWidth=28800, windowHeight=16000)),
        tag("sheets", *sheets),
        *([tag("definedNames", *titles)] if titles else []),
        xmlns=MAIN,
        xmlns_r=OFFICE,
    )


def _whole_row(tab: TemplateTab) -> str:
    row = (tab.heading_row or 0) + 1
    return f"'{tab.title}'!${row}:${row}"
