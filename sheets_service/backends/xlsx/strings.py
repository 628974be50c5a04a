"""Text in workbook parts: escapes that the format adds to XML's own, and the shared strings."""

import re

from sheets_service.backends.xlsx.markup import Element, escape

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")  # ECMA-376 part 1, 22.9.2.19
_CONTROL = re.compile(r"[\x01-\x08\x0b-\x1f]")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff\ufffe\uffff]")
_LONGEST = 32_767  # characters of a cell or note; Excel repairs a file that holds more


def decode(text: str) -> str:
    """Return text with _x000D_ and its like read as the characters they stand for."""
    if "_x" not in text:
        return text
    plain = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    # Halves of a pair escaped one by one become one character again; a half alone is none.
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def encode(text: str) -> str:
    """Return the markup of a text, so that `decode` gives the same text back."""
    protected = _ESCAPED.sub(lambda match: f"_x005F{match[0]}", text)
    return escape(_CONTROL.sub(lambda match: f"_x{ord(match[0]):04X}_", protected))


def storable(text: str) -> str:
    """Return a text as a cell or note can hold it: without characters that no XML can, and not longer than allowed."""
    kept = _UNSTORABLE.sub("", text)
    return kept if len(kept) <= _LONGEST else f"{kept[: _LONGEST - 1]}…"


def text_element(tag: str, text: str) -> str:
    """Return the element that holds a text with all its spaces."""
    return f'<{tag} xml:space="preserve">{encode(text)}</{tag}>'


def runs_text(element: Element) -> str:
    """Return the text of a string item, plain or of several runs, reading aids for Japanese left out."""
    return decode("".join(piece.text for piece in text_pieces(element)))


def text_pieces(element: Element) -> tuple[Element, ...]:
    """Return the elements that hold the text of a string item, in order."""
    found = list[Element]()
    for child in element.children:
        if child.name == "t":
            found.append(child)
        elif child.name == "r":
            found += child.every("t")
    return tuple(found)
