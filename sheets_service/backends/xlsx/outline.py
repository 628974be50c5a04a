"""The frame of a workbook: its main part, its sheets in order, and the parts they share."""

from dataclasses import dataclass

from sheets_service.backends.xlsx.markup import Document, Element
from sheets_service.backends.xlsx.package import Package
from sheets_service.backends.xlsx.parsing import parse_markup
from sheets_service.backends.xlsx.relations import Relation, relations, targets
from sheets_service.errors import NotAWorkbook


@dataclass(frozen=True, slots=True)
class Sheet:
    """An entry in the workbook's list of sheets; `part` is "" when the file lacks it, `kind` as its pointer says."""

    title: str
    part: str
    kind: str
    hidden: bool
    position: int


@dataclass(frozen=True, slots=True)
class Frame:
    """The main part and what it lists."""

    part: str
    document: Document
    sheets: tuple[Sheet, ...]

    def sheet(self, title: str) -> Sheet | None:
        """Return the sheet of that title; programs do not tell titles apart by case."""
        return next((sheet for sheet in self.sheets if sheet.title.lower() == title.lower()), None)


def read_frame(package: Package, name: str) -> Frame:
    """Find the main part and its sheets; raises NotAWorkbook naming the file when it is no workbook."""
    part = next(targets(package, "", "officeDocument"), "")
    if not part:
        raise _not_a_workbook(name)
    document = parse_markup(package.part(part), part)
    listed = document.root.first("sheets")
    if document.root.name != "workbook" or listed is None:
        raise _not_a_workbook(name)
    pointers = {relation.id: relation for relation in relations(package, part)}
    sheets = tuple(
        _sheet(package, element, pointers, position) for position, element in enumerate(listed.every("sheet"))
    )
    return Frame(part, document, sheets)


def part_of(package: Package, frame: Frame, kind: str) -> str:
    """Return the part of that kind the workbook points to, or ""."""
    return next(targets(package, frame.part, kind), "")


def _sheet(package: Package, element: Element, pointers: dict[str, Relation], position: int) -> Sheet:
    pointer = pointers.get(element.relation_id())
    part = pointer.target if pointer and package.has(pointer.target) else ""
    hidden = element.attributes.get("state", "visible") != "visible"
    return Sheet(element.attributes.get("name", ""), part, pointer.kind if pointer else "", hidden, position)


def _not_a_workbook(name: str) -> NotAWorkbook:
    return NotAWorkbook(
        f"“{name}” is a zip file, but no Excel workbook.", "Open it in a spreadsheet program and save it as .xlsx."
    )
