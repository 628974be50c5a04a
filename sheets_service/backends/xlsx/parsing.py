"""From the bytes of an XML part to its elements, each with the place where it stands."""

from types import MappingProxyType
from xml.parsers import expat

from sheets_service.backends.xlsx.markup import Document, Element
from sheets_service.errors import NotAWorkbook

_DEEPEST = 200  # elements in each other; what programs write stays below 20
# Beside its own error, expat lets Python's through for an encoding that is unknown or of several bytes a character.
MALFORMED = (expat.ExpatError, LookupError, ValueError)
LAST_CHUNK = True  # nothing follows: expat checks that the document is whole


def parse_markup(content: bytes, name: str, opaque: frozenset[str] = frozenset()) -> Document:
    """Read a part; the content of `opaque` elements is passed over. Raises NotAWorkbook when it is not well-formed."""
    content = _as_utf8(content)
    builder = _Builder(content, opaque)
    try:
        root = builder.build()
    except MALFORMED as error:
        raise NotAWorkbook(
            f"The file is damaged: its part “{name}” is not well-formed XML.",
            "Open it in Excel or LibreOffice, save it as .xlsx and try again.",
        ) from error
    return Document(content, builder.encoding, root)


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
        if len(self._open) > _DEEPEST:
            raise expat.ExpatError("nested too deeply")
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
