"""The texts that cells of all sheets share, read in one pass."""

from xml.parsers import expat

from sheets_service.backends.xlsx.parsing import LAST_CHUNK, MALFORMED, refuse_doctype
from sheets_service.backends.xlsx.strings import decode
from sheets_service.errors import NotAWorkbook


def read_shared_strings(content: bytes, name: str) -> tuple[str, ...]:
    """Return the shared texts in order; runs of one text are joined, reading aids for Japanese left out."""
    texts, pieces = list[str](), list[str]()
    depth = {"rPh": 0, "t": 0}
    parser = expat.ParserCreate(namespace_separator=" ")

    def start(tag: str, _attributes: dict[str, str]) -> None:
        local = tag.rpartition(" ")[2]
        if local in depth:
            depth[local] += 1
        elif local == "si":
            pieces.clear()

    def end(tag: str) -> None:
        local = tag.rpartition(" ")[2]
        if local in depth:
            depth[local] -= 1
        elif local == "si":
            texts.append(decode("".join(pieces)))

    def characters(text: str) -> None:
        if depth["t"] and not depth["rPh"]:
            pieces.append(text)

    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = characters, refuse_doctype
    try:
        parser.Parse(content, LAST_CHUNK)
    except MALFORMED as error:
        raise NotAWorkbook(
            f"The file is damaged: its part “{name}” cannot be read.",
            "Open it in Excel or LibreOffice, save it as .xlsx and try again.",
        ) from error
    return tuple(texts)
