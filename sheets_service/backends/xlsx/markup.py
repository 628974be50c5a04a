"""XML with the byte at which every element starts and ends, so that a change touches nothing but its own place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass


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

    def number(self, name: str, default: int = 0) -> int:
        """Return an attribute that holds a whole number of at most nine digits; the default for anything else."""
        return whole_number(self.attributes.get(name, ""), default)

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


def whole_number(text: str, default: int = 0) -> int:
    """Return the whole number that a text holds in at most nine digits; the default for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default


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
    if not added or element.number("count", -1) < 0:
        return ()
    return (set_attribute(document, element, "count", str(element.number("count") + added)),)


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
