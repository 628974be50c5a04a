"""The backend: reads a Google spreadsheet in one call, writes it in one, and puts right what moved in between."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from google.auth.credentials import Credentials
from requests.adapters import HTTPAdapter

from sheets_service.backends.google import mask
from sheets_service.backends.google.batch import make_batch
from sheets_service.backends.google.client import PATIENT, Client, OutcomeUnknown, Patience, Refused
from sheets_service.backends.google.deadline import Deadline
from sheets_service.backends.google.fetch import fetch, outline
from sheets_service.backends.google.permitted import permitted
from sheets_service.backends.google.read import Reading
from sheets_service.backends.google.refusals import as_review_error, may_not_write
from sheets_service.backends.google.template import template_requests
from sheets_service.backends.google.threads import are_saved, thread_requests
from sheets_service.backends.google.verify import added_by_tab, is_claimed, moved_cells, rules_to_put_back
from sheets_service.errors import GoogleRefused, GoogleUnavailable, ReviewError
from sheets_service.plan.journal import unfinished
from sheets_service.plan.marks import Edits, Receipt
from sheets_service.plan.moves import rightful_notes, with_words
from sheets_service.template import Template
from sheets_service.workbook import CellRef, Workbook

_BAD_REQUEST, _FORBIDDEN = 400, 403
_NO_THREADS = "Google took no comments here; every finding stands in a note."


class GoogleSheets:
    """Google Sheets for one caller and one piece of work, until its deadline.

    It remembers what it read and what it wrote since, so that the next reading can tell whose words belong to a cell that
    moved in between, and which rules of people have to come back.
    """

    def __init__(
        self,
        credentials: Credentials,
        deadline: Deadline,
        adapter: HTTPAdapter | None = None,
        sleep: Callable[[float], None] = time.sleep,
        patience: Patience = PATIENT,
    ) -> None:
        """`adapter` shares connections among callers; `sleep` waits between attempts."""
        self.client = Client(credentials, deadline, adapter, sleep, patience)
        self._reading: Reading | None = None
        self._refused: Reading | None = None
        self._before: Workbook | None = None  # what an unverified write was based on, people's words in their places
        self._written: frozenset[tuple[CellRef, str]] = frozenset()
        self._lost: tuple[Mapping[str, Any], ...] = ()  # requests that put back people's rules

    def read(self, source: str) -> Workbook:
        """Read a spreadsheet by its id; raises ReviewError for what a person can mend."""
        reading = fetch(self.client, source)
        words = dict(unfinished(reading.workbook))
        if self._before is not None:
            words.update(rightful_notes(self._before, reading.workbook, self._written))
        self._reading = replace(reading, workbook=replace(reading.workbook, words=MappingProxyType(words)))
        self._lost = tuple(one for one in self._lost if not _stands(one, reading))
        return self._reading.workbook

    def write(self, edits: Edits) -> Receipt:
        """Carry out edits on the spreadsheet as last read, all or nothing.

        `moved` of the receipt names cells to look at again: rows moved, or nobody knows what was applied. Read then, and the
        workbook says whose words belong where.
        """
        if self._reading is None:
            self.read(edits.source)
        reading = self._reading
        if reading is None:
            raise AssertionError("a reading was just made")
        allowed, warnings = permitted(edits, reading)
        if not allowed:
            return self._receipt(allowed, written=False, warnings=warnings)
        self._put_back(edits.source)
        if allowed.threads and not self._write_threads(allowed, reading):
            return self._receipt(allowed, written=False, moved=_touched(allowed))
        closed = sum(one.action == "resolve" for one in allowed.threads)
        if closed and allowed.tabs_removed:
            warnings = (*warnings, f"{closed} of our comment threads are answered or not yours: closed, not deleted.")
        allowed = replace(allowed, threads=())
        if not allowed:
            return self._receipt(allowed, written=True, warnings=warnings)
        batch = make_batch(allowed, reading)
        try:
            answer = self.client.change(edits.source, mask.answer(mask.READ_BACK), batch.body)
        except OutcomeUnknown:
            self._remember(allowed, reading)
            return replace(self._receipt(allowed, written=False, moved=_touched(allowed)), unsure=True)
        except Refused as refusal:
            self._judge(refusal, reading)
            return self._receipt(allowed, written=False, moved=_touched(allowed))
        self._lost = tuple(rules_to_put_back(batch, reading, answer, added_by_tab(allowed)))
        moved = moved_cells(allowed, reading, answer)
        if moved or self._lost or not is_claimed(batch, answer):
            self._remember(allowed, reading)
            self._put_back(edits.source)
            return self._receipt(allowed, written=True, moved=moved or _touched(allowed))
        self._before, self._written = None, frozenset()
        return self._receipt(allowed, written=True, warnings=warnings)

    def add_template(self, source: str, template: Template) -> tuple[str, ...]:
        """Add a template's tabs behind those that are there; return their titles as they were given.

        When nobody knows whether it was applied, it is looked up, not sent again.
        """
        before = outline(self.client, source)
        requests = template_requests(template, [one.title for one in before], [one.id for one in before])
        titles = tuple(one["addSheet"]["properties"]["title"] for one in requests if "addSheet" in one)
        try:
            self.client.change(source, mask.answer("spreadsheetId"), {"requests": list(requests)})
        except OutcomeUnknown as unknown:
            if not {one.title for one in outline(self.client, source)}.issuperset(titles):
                raise GoogleUnavailable(
                    "Google did not answer, and the tabs are not there.", "Try again in a minute."
                ) from unknown
        except Refused as refusal:
            raise (
                may_not_write("this spreadsheet") if refusal.status == _FORBIDDEN else as_review_error(refusal)
            ) from refusal
        return titles

    def _write_threads(self, edits: Edits, reading: Reading) -> bool:
        """Begin, answer and close threads, before the notes, so that what they say is told in a note where they fail.

        False: look again. Where Google takes no comments, the next reading says so, and all is told in notes.
        """
        try:
            answer = self.client.change(
                edits.source, mask.answer(mask.THREAD_ANSWER), {"requests": list(thread_requests(edits, reading))}
            )
        except OutcomeUnknown:
            return False
        except Refused:
            self.client.takes_comments = False
            return False
        self.client.takes_comments = are_saved(answer)
        return self.client.takes_comments

    def _remember(self, edits: Edits, reading: Reading) -> None:
        self._before = with_words(reading.workbook)
        self._written |= {(edit.cell, edit.after) for edit in edits.notes}

    def _judge(self, refusal: Refused, reading: Reading) -> None:
        """Let a 400 pass once, for the spreadsheet may have changed since it was read; raise for anything else."""
        if refusal.status == _FORBIDDEN:
            raise may_not_write(reading.workbook.title) from refusal
        if refusal.status != _BAD_REQUEST:
            raise as_review_error(refusal) from refusal
        if reading == self._refused:
            raise GoogleRefused(
                "Google did not take the marks, although nothing changed meanwhile.",
                "Review one tab; if that works, the other tabs hold something that cannot be written to.",
            ) from refusal
        self._refused = reading

    def _put_back(self, source: str) -> None:
        """Put back people's rules; what fails now is tried again before the next write."""
        if not self._lost:
            return
        try:
            self.client.change(source, mask.answer("replies"), {"requests": list(self._lost)})
        except (OutcomeUnknown, Refused, ReviewError):
            return
        self._lost = ()

    def _receipt(
        self, edits: Edits, *, written: bool, moved: tuple[CellRef, ...] = (), warnings: tuple[str, ...] = ()
    ) -> Receipt:
        return Receipt(
            written=written,
            target=edits.source,
            skipped=edits.skipped,
            moved=moved,
            warnings=warnings if self.client.takes_comments else (*warnings, _NO_THREADS),
            calls=self.client.calls,
        )


def _touched(edits: Edits) -> tuple[CellRef, ...]:
    """Return the cells that edits are about, so that a receipt can say they have to be looked at again."""
    tabs = (
        *(highlight.tab for highlight in edits.rules_added),
        *(tab for tab, _ in edits.rules_removed),
        *(content.title for content in edits.tabs),
        *edits.tabs_removed,
        *(edit.cell.tab for edit in edits.threads),
    )
    return tuple(edit.cell for edit in edits.notes) or tuple(CellRef(tab, 0, 0) for tab in tabs)


def _stands(request: Mapping[str, Any], reading: Reading) -> bool:
    """Tell whether a rule that was to be put back is there."""
    rule = _bare(request["addConditionalFormatRule"]["rule"])
    return any(_bare(one) == rule for sheet in reading.sheets.values() for one in sheet.rules)


def _bare(rule: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a rule without the id 0, which Google leaves out."""
    ranges = [{key: value for key, value in one.items() if key != "sheetId" or value} for one in rule["ranges"]]
    return {**rule, "ranges": ranges}
