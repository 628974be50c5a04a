"""Files in hand on a laptop: reviewed, marked, taken back, in memory only; the file that was dropped is never changed."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from secrets import token_urlsafe
from typing import Any

from sheets_service.backends.files import is_text, mark_content, read_content
from sheets_service.backends.xlsx.fresh.package import package
from sheets_service.errors import BadRequest, NotAWorkbook, SheetBusy, SourceNotFound, TooLarge
from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.plan import Edits, Receipt
from sheets_service.plan.answers import with_answer
from sheets_service.report import review_html
from sheets_service.review import Review
from sheets_service.reviewing import Job, review_read
from sheets_service.service.work import review_answer
from sheets_service.templates import load_template
from sheets_service.workbook import Workbook

MOST_FILE = 20 * 2**20  # bytes; larger ones are for the command line
_MOST_SITTINGS = 5
_KEPT = 3600.0  # seconds after the last look
_SUFFIXES = frozenset({".xlsx", ".xlsm", ".csv", ".tsv"})

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sitting:
    """One file in hand: its bytes with the marks made so far, what the review saw, and the sitting before the last change.

    `edits` are what would be written; None once it was.
    """

    name: str
    content: bytes
    workbook: Workbook
    review: Review
    edits: Edits | None
    receipt: Receipt
    before: "Sitting | None" = None

    @property
    def is_marked(self) -> bool:
        """Whether the copy in hand carries marks, made here or before."""
        return self.edits is None or self.workbook.tab(STATE_TAB) is not None

    @property
    def copy_name(self) -> str:
        """What the reviewed copy is called."""
        path = Path(self.name)
        suffix = path.suffix if path.suffix.lower() == ".xlsm" else ".xlsx"
        return f"{path.stem.removesuffix('.reviewed')}.reviewed{suffix}"

    def page(self) -> str:
        """Return the report."""
        return review_html(self.review, self.workbook, self.name)

    def panel(self) -> Json:
        """Return what the panel shows."""
        review = review_answer(self.name, self.review, self.receipt, self.edits)
        return {
            "state": "ready" if self.is_marked else "preview",
            "part": "all",
            "review": review,
            "changes": review["marks"]["changes"],
            "viewer": False,
            "canUndo": self.before is not None,
            "problem": "",
            "said": "",
        }


def take_file(name: str, content: bytes, today: date) -> Sitting:
    """Read and review a file; raises ReviewError for what is no spreadsheet, too large, or holds no OKRs."""
    plain = Path(name.replace("\\", "/")).name
    if Path(plain).suffix.lower() not in _SUFFIXES:
        raise NotAWorkbook(
            f"“{plain}” is no .xlsx, .xlsm, .csv or .tsv file.", "Save or export the sheet as one of these."
        )
    if len(content) > MOST_FILE:
        raise TooLarge(
            f"“{plain}” has {len(content) // 2**20} MB; this page takes {MOST_FILE // 2**20}.",
            "Review it on the command line: okr-review review FILE.",
        )
    return _look(plain, content, today)


def take_example(today: date) -> Sitting:
    """Review the starter workbook with flaws, with dates that suit the day."""
    return _look("example.xlsx", package(load_template("flawed", today)), today)


def look_again(sitting: Sitting, today: date) -> Sitting:
    """Review what is in hand once more: where marks stand they are renewed, before that nothing is written."""
    return write_marks(sitting, today) if sitting.is_marked else _look(sitting.name, sitting.content, today)


def write_marks(sitting: Sitting, today: date) -> Sitting:
    """Put the marks of a review into the copy in hand."""
    return _write(sitting, sitting.workbook, today)


def accept(sitting: Sitting, key: str, why: tuple[str, str], today: date) -> Sitting:
    """Answer a finding in the review tab of the copy in hand, as a person would, and review once more.

    `why` is the reason and the last day, as 2027-05-31 or "".
    """
    answered = with_answer(sitting.workbook, key, ("accepted", *why))
    if answered is None:
        raise SourceNotFound(
            f"The tab “{REVIEW_TAB}” does not list this finding.", "Review the file once more, then accept it."
        )
    return _write(sitting, answered, today)


def undo(sitting: Sitting) -> Sitting:
    """Return what was in hand before the last change."""
    if sitting.before is None:
        raise BadRequest("There is no review to undo here.", "Drop the file again to begin anew.")
    return sitting.before


class Desk:
    """The files in hand by keys that nobody can guess; only the newest few stay, and none for long."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` counts seconds."""
        self._clock = clock
        self._held: OrderedDict[str, tuple[float, Sitting]] = OrderedDict()
        self._lock = threading.Lock()

    def lay(self, sitting: Sitting) -> str:
        """Keep a file in hand, and return its key."""
        key = token_urlsafe(18)
        with self._lock:
            self._held[key] = (self._clock(), sitting)
            self._tidy()
        return key

    def find(self, key: str) -> Sitting:
        """Return a file in hand; raises SourceNotFound for one that was put away."""
        with self._lock:
            self._tidy()
            held = self._held.pop(key, None)
            if held is None:
                raise SourceNotFound("This file is not in hand any more.", "Drop it on the page again.")
            self._held[key] = (self._clock(), held[1])
        return held[1]

    def change(self, key: str, before: Sitting, after: Sitting) -> None:
        """Put one sitting in another's place; raises SheetBusy when it has changed meanwhile."""
        with self._lock:
            held = self._held.get(key)
            if held is None or held[1] is not before:
                raise SheetBusy("A review of this file is running.", "Wait for it to end, then look again.")
            self._held[key] = (self._clock(), after)

    def put_away(self, key: str) -> None:
        """Forget a file."""
        with self._lock:
            self._held.pop(key, None)

    def _tidy(self) -> None:
        oldest = self._clock() - _KEPT
        while self._held and (len(self._held) > _MOST_SITTINGS or next(iter(self._held.values()))[0] < oldest):
            self._held.popitem(last=False)


def _look(name: str, content: bytes, today: date) -> Sitting:
    workbook = read_content(content, Path(name))
    review, edits = review_read(workbook, Job(name, today=today))
    return Sitting(name, content, workbook, review, edits, Receipt(written=False, skipped=edits.skipped))


def _write(sitting: Sitting, workbook: Workbook, today: date) -> Sitting:
    path = Path(sitting.name)
    review, edits = review_read(workbook, Job(sitting.name, today=today))
    content, receipt = (
        mark_content(sitting.content, path, edits) if edits else (sitting.content, Receipt(written=False))
    )
    name = sitting.copy_name if is_text(sitting.content, path) else sitting.name
    marked = read_content(content, Path(name))
    before = replace(sitting, before=None) if receipt.written else sitting.before
    return Sitting(name, content, marked, review, None, receipt, before)
