"""How our marks look, as entries of a workbook's styles; an entry that already stands there is used again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sheets_service.backends.xlsx.colours import ACCENT, BAND, FIELD, INK, INK_SOFT, LINE, SHADES
from sheets_service.backends.xlsx.dialect import STYLESHEET, dialect_of, insert, tag
from sheets_service.backends.xlsx.markup import Document, Element, Splice, append, escape, splice
from sheets_service.backends.xlsx.outline import Frame, part_of
from sheets_service.backends.xlsx.package import Package
from sheets_service.backends.xlsx.parsing import parse_markup
from sheets_service.backends.xlsx.relations import add_relation, declare, free_name
from sheets_service.plan.marks import Shade, Style

_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_FIRST = {
    "fonts": ('<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',),
    "fills": ('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'),
    "borders": ("<border><left/><right/><top/><bottom/><diagonal/></border>",),
    "cellStyleXfs": ('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',),
    "cellXfs": ('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',),
    "dxfs": (),
}  # what index 0 and on must be when a file lacks the table


@dataclass(frozen=True, slots=True)
class Face:
    """How a style of ours looks; sizes in points, colours as RRGGBB, "" for none."""

    size: float = 10
    colour: str = INK
    bold: bool = False
    underline: bool = False
    fill: str = ""
    line: str = ""  # colour of a thin rule below
    box: bool = False  # the rule on all four sides
    across: str = "left"
    up: str = "top"
    wrap: bool = True
    quoted: bool = True  # text stays text when somebody edits the cell


FACES: Mapping[Style, Face] = MappingProxyType(
    {
        "body": Face(line=LINE),
        "title": Face(size=20, bold=True, up="center", wrap=False),
        "subtitle": Face(size=11, colour=INK_SOFT, up="center"),
        "heading": Face(size=11, colour=ACCENT, bold=True, fill=BAND, line=LINE, up="center", wrap=False),
        "muted": Face(size=9, colour=INK_SOFT, line=LINE),
        "number": Face(bold=True, line=LINE, across="center", quoted=False),
        "bar": Face(colour=ACCENT, line=LINE, wrap=False, quoted=False),
        "link": Face(colour=ACCENT, underline=True, line=LINE),
        "error": Face(bold=True, fill=SHADES["error"], line=LINE, across="center"),
        "warning": Face(bold=True, fill=SHADES["warning"], line=LINE, across="center"),
        "hint": Face(bold=True, fill=SHADES["hint"], line=LINE, across="center"),
        "input": Face(fill=FIELD, line=LINE, box=True, quoted=False),
    }
)


@dataclass(frozen=True, slots=True)
class Styles:
    """The indexes of our entries: a differential format for each shade, a cell format for each style, dated or not."""

    shades: Mapping[Shade, int]
    faces: Mapping[tuple[Style, bool], int]


def ensure_styles(
    package: Package, frame: Frame, shades: Iterable[Shade], faces: Iterable[tuple[Style, bool]]
) -> tuple[Package, Styles]:
    """Add what is missing to the workbook's styles and say where everything stands."""
    package, part = _ensure_part(package, frame)
    document = parse_markup(package.part(part), part)
    if document.root.is_self_closed:
        document = parse_markup(splice(document, append(document, document.root, "")), part)
    book = _Book(document)
    found_shades = {shade: book.place("dxfs", _dxf(shade)) for shade in sorted(set(shades))}
    family = _family(document.root)
    found_faces = {key: _place_face(book, key, family) for key in sorted(set(faces))}
    styles = Styles(MappingProxyType(found_shades), MappingProxyType(found_faces))
    changes = book.splices()
    return (package.with_part(part, splice(document, changes)) if changes else package), styles


class _Book:
    """The tables of the styles part with what is to be added to them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._tables = {name: document.root.first(name) for name in _FIRST}
        self._known: dict[str, list[str]] = {}
        self._new: dict[str, list[str]] = {}
        for name, table in self._tables.items():
            entries = [document.raw(child).decode("utf-8", "replace") for child in table.children] if table else []
            self._known[name] = entries
            self._new[name] = []
            if not entries:
                self._new[name] = [self._prefixed(text) for text in _FIRST[name]]

    def place(self, table: str, text: str) -> int:
        """Return the index of an entry in a table, added at its end when it is new."""
        text = self._prefixed(text)
        entries = self._known[table] + self._new[table]
        if text in entries:
            return entries.index(text)
        self._new[table].append(text)
        return len(entries)

    def splices(self) -> tuple[Splice, ...]:
        """Return the changes that bring the part to what was asked for."""
        changes = list[Splice]()
        for name, texts in self._new.items():
            table = self._tables[name]
            if not texts or (texts == [self._prefixed(text) for text in _FIRST[name]] and not self._is_needed):
                continue
            if table is not None:
                changes += append(self._document, table, "".join(texts), len(texts))
            else:
                name_tag = tag(self._document.root, name)
                text = f'<{name_tag} count="{len(texts)}">{"".join(texts)}</{name_tag}>'
                changes += insert(self._document, STYLESHEET, name, text)
        return tuple(changes)

    @property
    def _is_needed(self) -> bool:
        """True when cell formats of ours refer to the tables."""
        return len(self._new["cellXfs"]) > (0 if self._known["cellXfs"] else 1)

    def _prefixed(self, text: str) -> str:
        prefix = self._document.root.prefix
        if not prefix:
            return text
        return text.replace("</", "\0").replace("<", f"<{prefix}:").replace("\0", f"</{prefix}:")


def _ensure_part(package: Package, frame: Frame) -> tuple[Package, str]:
    part = part_of(package, frame, "styles")
    if part:
        return package, part
    dialect = dialect_of(frame.document.root)
    folder = frame.part.rpartition("/")[0]
    part = free_name(package, f"{folder}/styles{{}}.xml".lstrip("/"))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    package = package.with_part(part, f'{head}<styleSheet xmlns="{dialect.main}"></styleSheet>'.encode())
    package, _ = add_relation(package, frame.part, f"{dialect.office}/styles", part)
    return declare(package, part, _TYPE), part


def _family(root: Element) -> str:
    """Return the font that the workbook itself is written in, so that our tab looks at home."""
    fonts = root.first("fonts")
    first = fonts.first("font") if fonts else None
    name = first.first("name") if first else None
    return name.attributes.get("val", "Calibri") if name else "Calibri"


def _dxf(shade: Shade) -> str:
    colour = f"FF{SHADES[shade]}"
    pattern = f'<patternFill patternType="solid"><fgColor rgb="{colour}"/><bgColor rgb="{colour}"/></patternFill>'
    return f"<dxf><fill>{pattern}</fill></dxf>"


def _place_face(book: _Book, key: tuple[Style, bool], family: str) -> int:
    style, is_date = key
    face = FACES[style]
    font = book.place("fonts", _font(face, family))
    fill = book.place("fills", _fill(face)) if face.fill else 0
    border = book.place("borders", _border(face)) if face.line else 0
    number_format = 14 if is_date else 0
    quoted = ' quotePrefix="1"' if face.quoted and not is_date else ""
    wrap = ' wrapText="1"' if face.wrap else ""
    indent = ' indent="1"' if face.across == "left" else ""
    return book.place(
        "cellXfs",
        f'<xf numFmtId="{number_format}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0"{quoted}'
        ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">'
        f'<alignment horizontal="{face.across}" vertical="{face.up}"{wrap}{indent}/></xf>',
    )


def _font(face: Face, family: str) -> str:
    bold = "<b/>" if face.bold else ""
    underline = "<u/>" if face.underline else ""
    return (
        f'<font>{bold}{underline}<sz val="{face.size:g}"/><color rgb="FF{face.colour}"/>'
        f'<name val="{escape(family)}"/></font>'
    )


def _fill(face: Face) -> str:
    return (
        f'<fill><patternFill patternType="solid"><fgColor rgb="FF{face.fill}"/><bgColor indexed="64"/>'
        "</patternFill></fill>"
    )


def _border(face: Face) -> str:
    colour = f'<color rgb="FF{face.line}"/>'
    side = f'style="thin">{colour}'
    if face.box:
        return (
            f"<border><left {side}</left><right {side}</right><top {side}</top><bottom {side}</bottom>"
            "<diagonal/></border>"
        )
    return f"<border><left/><right/><top/><bottom {side}</bottom><diagonal/></border>"
