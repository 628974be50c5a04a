"""The remarks on a sheet's cells: notes, and comment threads with the notes that mirror them."""

from dataclasses import dataclass

from sheets_service.backends.xlsx.package import Package
from sheets_service.backends.xlsx.parsing import parse_markup
from sheets_service.backends.xlsx.relations import targets
from sheets_service.backends.xlsx.strings import decode, runs_text
from sheets_service.errors import NotAWorkbook
from sheets_service.workbook import CellRef, Thread

_MIRROR = "tc="  # the author of the note that old programs see in place of a thread


@dataclass(frozen=True, slots=True)
class Remarks:
    """Notes by address, and the threads; a cell with a thread has no note, only the thread's mirror."""

    notes: dict[str, str]
    threads: tuple[Thread, ...]
    threaded: frozenset[str]  # addresses


def read_remarks(package: Package, sheet: str, tab: str) -> Remarks:
    """Read the remarks of one sheet part; `tab` is its title."""
    parts = targets(package, sheet, "threadedComment")
    threads = tuple(thread for part in parts for thread in _threads(package, part, tab))
    notes, mirrors = dict[str, str](), set[str]()
    for part in targets(package, sheet, "comments"):
        root = parse_markup(package.part(part), part).root
        authors = [author.text for block in root.every("authors") for author in block.every("author")]
        for comment in (child for block in root.every("commentList") for child in block.every("comment")):
            address = _address(comment.attributes.get("ref", ""), part)
            author = comment.number("authorId", -1)
            is_mirror = 0 <= author < len(authors) and authors[author].startswith(_MIRROR)
            text = comment.first("text")
            if is_mirror:
                mirrors.add(address)
            else:
                notes[address] = runs_text(text) if text else ""
    threaded = mirrors | {thread.cell.a1 for thread in threads if thread.cell}
    return Remarks({key: text for key, text in notes.items() if key not in threaded}, threads, frozenset(threaded))


def _threads(package: Package, part: str, tab: str) -> list[Thread]:
    posts: dict[str, list[str]] = {}
    openers: dict[str, tuple[str, bool]] = {}
    for element in parse_markup(package.part(part), part).root.every("threadedComment"):
        text = decode("".join(child.text for child in element.every("text")))
        id_ = element.attributes.get("id", "")
        parent = element.attributes.get("parentId", "")
        if not parent:
            openers[id_] = (
                _address(element.attributes.get("ref", ""), part),
                element.attributes.get("done") in ("1", "true"),
            )
        posts.setdefault(parent or id_, []).append(text)
    return [
        Thread(
            id_, CellRef.parse(tab, ref), tuple(posts.get(id_, ())), resolved=done, answered=len(posts.get(id_, ())) > 1
        )
        for id_, (ref, done) in openers.items()
    ]


def _address(ref: str, part: str) -> str:
    try:
        return CellRef.parse("", ref).a1
    except ValueError as error:
        raise NotAWorkbook(
            f"The file is damaged: its part “{part}” has a remark on a cell “{ref}”, which cannot be.",
            "Open it in Excel or LibreOffice, save it as .xlsx and try again.",
        ) from error
