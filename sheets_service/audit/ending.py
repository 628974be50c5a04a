"""The end of an audit in the cloud: what was noted of every sheet is compared, and the results stand in the registry."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sheets_service.audit import cloud_journal
from sheets_service.audit.cloud_journal import AuditOver
from sheets_service.audit.conclude import conclude, remember
from sheets_service.audit.digest import digest_text
from sheets_service.audit.dispatch import PLACES
from sheets_service.audit.ledger import JOURNAL_TAB, Ledger
from sheets_service.audit.memory import MEMORY_TAB, memory_content, read_memory
from sheets_service.audit.outcome import Audit
from sheets_service.audit.queue import TryAgain
from sheets_service.audit.registry import read_registry
from sheets_service.audit.result import SheetResult
from sheets_service.audit.rounds import plan_round
from sheets_service.audit.sheet import failed
from sheets_service.audit.tabs import digest_content, portfolio_content, results_content
from sheets_service.backends.google.client import OutcomeUnknown, Refused
from sheets_service.backends.google.read import Sheet
from sheets_service.backends.google.refusals import as_review_error, may_not_write
from sheets_service.errors import GoogleUnavailable
from sheets_service.policy import read_policy

_BAD_REQUEST, _FORBIDDEN = 400, 403
_NEXT = "_okr_audit_next"
_GIVEN_UP = "The queue gave this sheet up before the service could answer. The next audit tries again."


@dataclass(frozen=True, slots=True)
class Ended:
    """An audit, done, and its digest, "" when nothing changed."""

    audit: Audit
    digest: str


def end_audit(ledger: Ledger, tab: int, *, late: bool) -> Ended:
    """Conclude the audit whose journal is the tab with this id.

    Raises AuditOver when it was concluded before, TryAgain while sheets are missing, unless it is `late`.
    """
    workbook = ledger.read()
    head = cloud_journal.find(ledger)
    if head is None or ledger.sheets[JOURNAL_TAB].id != tab:
        raise AuditOver
    results: dict[str, SheetResult] = {}
    okrs: dict[str, Mapping[str, Any]] = {}
    for key, (result, packed) in cloud_journal.entries(ledger):
        results[key] = result
        if packed:
            okrs[key] = packed
    if len(results) < head.total and not late:
        raise TryAgain
    registry, memory = read_registry(workbook), read_memory(workbook)
    planned = plan_round(registry, memory, head.day, PLACES, everything=bool(head.settings.get("everything")))
    for _, key in cloud_journal.undone(ledger) if late else ():
        enrolment = dict(planned.visited).get(key)
        if enrolment:
            results[key] = failed(enrolment, head.day, _GIVEN_UP)
    audit = conclude(planned, results, okrs, read_policy(dict(head.settings.get("policy", {}))))
    digest = digest_text(audit)
    _write(ledger, audit, digest, tab)
    return Ended(audit, digest)


def _write(ledger: Ledger, audit: Audit, digest: str, tab: int) -> None:
    """Write the results; what the next audit compares with changes in one call with the journal's end, or not at all."""
    memory = replace(memory_content(remember(audit), ledger.spreadsheet), title=_NEXT)
    contents = [results_content(audit), portfolio_content(audit), *([digest_content(digest)] if digest else []), memory]
    try:
        ledger.write(contents, lambda sheets: _exchange(sheets, tab))
    except OutcomeUnknown as error:
        raise GoogleUnavailable("Google does not say whether the results were written.", "Try again.") from error
    except Refused as refusal:
        if refusal.status == _BAD_REQUEST:
            ledger.look()
            if JOURNAL_TAB not in ledger.sheets or ledger.sheets[JOURNAL_TAB].id != tab:
                raise AuditOver from refusal
        raise may_not_write("the registry") if refusal.status == _FORBIDDEN else as_review_error(refusal) from refusal


def _exchange(sheets: Mapping[str, Sheet], journal: int) -> Iterator[dict[str, Any]]:
    """Put the new memory in the old one's place, and take the journal away."""
    if old := sheets.get(MEMORY_TAB):
        yield {"deleteSheet": {"sheetId": old.id}}
    named = {"sheetId": sheets[_NEXT].id, "title": MEMORY_TAB}
    yield {"updateSheetProperties": {"properties": named, "fields": "title"}}
    yield {"deleteSheet": {"sheetId": journal}}
