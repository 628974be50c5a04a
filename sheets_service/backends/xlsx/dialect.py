"""The two spellings of the workbook format, transitional and strict, and the order its elements must stand in."""

from dataclasses import dataclass

from sheets_service.backends.xlsx.markup import Document, Element, Splice, append

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"


@dataclass(frozen=True, slots=True)
class Dialect:
    """The namespaces of one spelling: of elements, and of pointers and their types."""

    main: str
    office: str


TRANSITIONAL = Dialect("http://schemas.openxmlformats.org/spreadsheetml/2006/main", _OFFICE)
STRICT = Dialect("http://purl.oclc.org/ooxml/spreadsheetml/main", _STRICT_OFFICE)

# ECMA-376 part 1, A.2: the sequences of CT_Worksheet, CT_Stylesheet and CT_Workbook.
WORKSHEET = tuple(
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios "
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations "
    "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches "
    "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls "
    "webPublishItems tableParts extLst".split()
)
STYLESHEET = tuple("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split())


def dialect_of(root: Element) -> Dialect:
    """Return the spelling that a part is written in."""
    return STRICT if root.namespace == STRICT.main else TRANSITIONAL


def tag(parent: Element, name: str) -> str:
    """Return a tag name with the prefix that the parent's own tag has."""
    return f"{parent.prefix}:{name}" if parent.prefix else name


def insert(document: Document, order: tuple[str, ...], name: str, text: str) -> tuple[Splice, ...]:
    """Put a child into the root where the schema wants it: behind all that go before it or are of its kind."""
    root = document.root
    limit = order.index(name)
    before = [child.end for child in root.children if _rank(child, order) <= limit]
    if not before and root.is_self_closed:
        return append(document, root, text)
    place = before[-1] if before else root.inner
    return (Splice(place, place, text),)


def _rank(element: Element, order: tuple[str, ...]) -> int:
    """Return the place of an element in the order; a choice between versions stands where its content would."""
    if element.name in order:
        return order.index(element.name)
    known = (order.index(inner.name) for child in element.children for inner in child.children if inner.name in order)
    return next(known, -1)
