"""XML with the byte at which every element starts and ends, so that a change touches nothing but its own place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from xml.parsers import expat

from sheets_service.errors import NotAWorkbook

LAST_CHUNK = True  # expat is given each part in one piece


@dataclass(frozen=True, slots=True)
class Element:
    """An element and where it stands, in bytes: `start` is its "<", `inner` follows its start tag, `end` its end tag.

    Attributes without a namespace go by their name, others by "namespace name".
    """

    name: str
    namespace: str
    prefix: str
    attributes: Mapping[str, str]
    start: int
    inner: int
    inner_end: int
    end: int
    children: tuple["Element", ...]
    text: str

    @property
    def is_self_closed(self) -> bool:
        """True for <name/>: nothing can be put inside without rewriting the tag."""
        return self.inner_end == self.end

    def first(self, name: str) -> "Element | None":
        """Return the first child of that local name."""
        return next((child for child in self.children if child.name == name), None)

    def every(self, name: str) -> Iterator["Element"]:
        """Walk the children of that local name."""
        return (child for child in self.children if child.name == name)

    def find(self, name: str) -> Iterator["Element"]:
        """Walk all descendants of that local name, in document order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.find(name)

    def relation_id(self, name: str = "id") -> str:
        """Return the relationship that the element names (r:id), or ""."""
        ends = f"/relationships {name}"
        return next((value for key, value in self.attributes.items() if key.endswith(ends)), "")

    def whole_text(self) -> str:
        """Return the text of the element and everything inside it."""
        return self.text + "".join(child.whole_text() for child in self.children)


@dataclass(frozen=True, slots=True)
class Document:
    """One XML part: its bytes, how they are encoded, and its root element."""

    content: bytes
    encoding: str
    root: Element

    def raw(self, element: Element) -> bytes:
        """Return the bytes of an element, tags included."""
        return self.content[element.start : element.end]


@dataclass(frozen=True, slots=True)
class Splice:
    """Put `text` in the place of the bytes from `start` to `end`."""

    start: int
    end: int
    text: str


def parse_markup(content: bytes, name: str, opaque: frozenset[str] = frozenset()) -> Document:
    """Read a part; the content of `opaque` elements is passed over. Raises NotAWorkbook when it is not well-formed."""
    content = _as_utf8(content)
    builder = _Builder(content, opaque)
    try:
        root = builder.build()
    except expat.ExpatError as error:
        raise NotAWorkbook(
            f"The file is damaged: its part “{name}” is not well-formed XML.",
            "Open it in Excel or LibreOffice, save it as .xlsx and try again.",
        ) from error
    return Document(content, builder.encoding, root)


def splice(document: Document, splices: Sequence[Splice]) -> bytes:
    """Return the bytes with all changes made; changes at the same place keep their order."""
    pieces, position = [], 0
    for change in sorted(splices, key=lambda change: (change.start, change.end)):
        if change.start < position:
            raise ValueError("splices overlap")
        pieces += [document.content[position : change.start], _encode(document, change.text)]
        position = change.end
    return b"".join([*pieces, document.content[position:]])


def append(document: Document, parent: Element, text: str, added: int = 0) -> tuple[Splice, ...]:
    """Put text at the end of an element and raise its `count` attribute, if it has one, by `added`."""
    if not parent.is_self_closed:
        return (*_recount(document, parent, added), Splice(parent.inner_end, parent.inner_end, text))
    tag = f"{parent.prefix}:{parent.name}" if parent.prefix else parent.name
    slash = document.content.rindex(b"/", parent.start, parent.end)
    return (*_recount(document, parent, added), Splice(slash, parent.end, f">{text}</{tag}>"))


def set_attribute(document: Document, element: Element, name: str, value: str) -> Splice:
    """Give an attribute of an element a new value; it stands last when it is new."""
    span = _attribute_span(document, element, name)
    if span is not None:
        return Splice(*span, escape(value))
    close = document.content[element.start : element.inner].rstrip(b">").rstrip(b"/").rstrip()
    place = element.start + len(close)
    return Splice(place, place, f' {name}="{escape(value)}"')


def remove(element: Element) -> Splice:
    """Take an element away."""
    return Splice(element.start, element.end, "")


def escape(text: str) -> str:
    """Return text fit for XML content and attributes; characters that XML cannot hold are dropped."""
    legal = "".join(character for character in text if _is_legal(character))
    return legal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _is_legal(character: str) -> bool:
    if character < " ":
        return character in "\t\n"
    return not ("\ud800" <= character <= "\udfff" or character in "\ufffe\uffff")


def _recount(document: Document, element: Element, added: int) -> tuple[Splice, ...]:
    count = element.attributes.get("count", "")
    return (set_attribute(document, element, "count", str(int(count) + added)),) if added and count.isdigit() else ()


def _attribute_span(document: Document, element: Element, name: str) -> tuple[int, int] | None:
    """Return the bytes between the quotes of an attribute: a walk over the start tag, quote by quote."""
    position, wanted = element.start, name.encode()
    while True:
        equals = document.content.find(b"=", position, element.inner)
        if equals < 0:
            return None
        before = document.content[position:equals].split()[-1]
        quotes = (document.content.find(mark, equals, element.inner) for mark in (b'"', b"'"))
        opening = min(place for place in quotes if place >= 0)
        closing = document.content.index(document.content[opening : opening + 1], opening + 1)
        if before == wanted:
            return opening + 1, closing
        position = closing + 1


def _encode(document: Document, text: str) -> bytes:
    return text.encode(document.encoding, "xmlcharrefreplace")


def _as_utf8(content: bytes) -> bytes:
    """Return a UTF-16 part as UTF-8, so that one byte is one character of markup; others as they are."""
    if not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content
    text = content.decode("utf-16", "replace")
    head, close, rest = text.partition("?>")
    return (head.replace("UTF-16", "UTF-8").replace("utf-16", "UTF-8") + close + rest).encode("utf-8", "replace")


class _Builder:
    """Collects elements from expat's events; one use each."""

    def __init__(self, content: bytes, opaque: frozenset[str]) -> None:
        self.encoding = "utf-8"
        self._content = content
        self._opaque = opaque
        self._open: list[_Open] = []
        self._root: Element | None = None
        self._closed = ""  # the opaque element we are in, as expat names it
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.namespace_prefixes = True
        self._parser.buffer_text = True
        self._parser.XmlDeclHandler = self._declaration
        self._parser.StartDoctypeDeclHandler = refuse_doctype
        self._parser.EndElementHandler = self._end
        self._listen()

    def build(self) -> Element:
        self._parser.Parse(self._content, LAST_CHUNK)
        if self._root is None:
            raise expat.ExpatError("no element")
        return self._root

    def _listen(self) -> None:
        self._parser.StartElementHandler = self._start
        self._parser.CharacterDataHandler = self._characters

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        self.encoding = encoding or "utf-8"

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        start = self._parser.CurrentByteIndex
        opened = _Open(name, attributes, start, _tag_end(self._content, start))
        if self._open:
            self._open[-1].is_empty = False
        self._open.append(opened)
        if opened.local in self._opaque:
            self._closed = name
            self._parser.StartElementHandler = None
            self._parser.CharacterDataHandler = None

    def _characters(self, text: str) -> None:
        self._open[-1].is_empty = False
        self._open[-1].text.append(text)

    def _end(self, name: str) -> None:
        if self._closed:
            if name != self._closed:
                return
            self._closed = ""
            self._listen()
        opened = self._open.pop()
        element = opened.close(self._content, self._parser.CurrentByteIndex)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self._root = element


class _Open:
    """An element whose end has not been seen yet."""

    def __init__(self, name: str, attributes: dict[str, str], start: int, inner: int) -> None:
        self.namespace, self.local, self.prefix = split_name(name)
        self.attributes = {" ".join(key.split(" ")[:2]): value for key, value in attributes.items()}
        self.start = start
        self.inner = inner
        self.children: list[Element] = []
        self.text: list[str] = []
        self.is_empty = True

    def close(self, content: bytes, index: int) -> Element:
        self_closed = self.is_empty and content[self.inner - 2 : self.inner] == b"/>" and index <= self.inner
        inner_end, end = (self.inner, self.inner) if self_closed else (index, content.index(b">", index) + 1)
        attributes = MappingProxyType(self.attributes)
        children, text = tuple(self.children), "".join(self.text)
        return Element(
            self.local, self.namespace, self.prefix, attributes, self.start, self.inner, inner_end, end, children, text
        )


def split_name(name: str) -> tuple[str, str, str]:
    """Split expat's "namespace local prefix" into namespace, local name and prefix, "" where missing."""
    parts = name.split(" ")
    if len(parts) == 1:
        return "", parts[0], ""
    return parts[0], parts[1], parts[2] if len(parts) > 2 else ""


def refuse_doctype(*_event: object) -> None:
    """Office files have no document type; one that does is an attack on the parser (entity expansion)."""
    raise expat.ExpatError("document type")


def _tag_end(content: bytes, start: int) -> int:
    """Return the byte after the ">" that closes a start tag; a ">" within quotes does not."""
    position = start
    while True:
        close = content.index(b">", position)
        if content.count(b'"', position, close) % 2 == 0 and content.find(b"'", position, close) < 0:
            return close + 1
        double, single = content.find(b'"', position, close), content.find(b"'", position, close)
        opening = min((place for place in (double, single) if place >= 0), default=-1)
        if opening < 0:
            return close + 1
        position = content.index(content[opening : opening + 1], opening + 1) + 1
