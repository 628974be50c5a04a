"""Audits as the service does them: started by named callers, run task by task for the queue, let in by people.

Three doors, none of which opens with another's key: people bring two tokens and enrol with their own right; a start needs the
token of a named caller, a task that of the queue's account, both meant for this service's own address.
"""

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from sheets_service.audit.chat import post_digest
from sheets_service.audit.cloud_journal import AuditOver
from sheets_service.audit.cloud_queue import ATTEMPTS, CloudTasks
from sheets_service.audit.dispatch import Wish, start
from sheets_service.audit.ending import end_audit
from sheets_service.audit.ledger import Ledger
from sheets_service.audit.queue import Attempt, TryAgain
from sheets_service.audit.registry import spreadsheet_in
from sheets_service.audit.stamp import Enrolled, enrol, free
from sheets_service.audit.task import Conclusion, SheetTask, Worker, read_task, run_task
from sheets_service.auth import Door
from sheets_service.backends.google import GoogleSheets
from sheets_service.backends.google.client import PATIENT, Client, OutcomeUnknown, Patience, Refused
from sheets_service.backends.google.deadline import Deadline
from sheets_service.errors import (
    BadRequest,
    GoogleUnavailable,
    NoAccess,
    NotSetUp,
    RateLimited,
    ReviewError,
    SourceNotFound,
)
from sheets_service.policy import read_policy
from sheets_service.service.bodies import Order, read_start
from sheets_service.service.guards import Flights
from sheets_service.service.logs import mark_of
from sheets_service.service.settings import AuditSettings, Settings

log = logging.getLogger(__name__)
_LONG = 500.0  # seconds for a start or a conclusion; the queue and Scheduler wait ten minutes
_UNHURRIED = Patience(read=60.0, write=170.0)  # a large write takes Google long; it gives up after 180 seconds
_RETRIES = "X-CloudTasks-TaskRetryCount"

Json = dict[str, Any]
Header = Callable[[str], str | None]  # gives a header by its name


class Audits:
    """The audits of one instance; `flights` are the reviews that run in it, audits' and people's alike."""

    def __init__(self, settings: Settings, flights: Flights) -> None:
        """Without settings for audits every call raises NotSetUp."""
        self._settings = settings
        self._flights = flights
        self._audits = settings.audits

    def start(self, header: Header, body: object) -> tuple[Json, Json]:
        """Begin an audit or go on with the one under way; return the answer and the fields of the log line."""
        audits = self._set_up()
        self._enter(header, audits.callers)
        order = read_start(body)
        registry = spreadsheet_in(order.registry or audits.registry)
        if not registry:
            raise BadRequest("No registry is named.", "Send “registry”: the address or the id of a Google spreadsheet.")
        read_policy(dict(order.policy))  # what is no policy is refused now, not in every task
        now = audits.now()
        wish = Wish(order.today or now.date(), order.write, order.everything, order.policy, order.again)
        ledger = self._ledger(registry, patient=True)
        told = start(ledger, CloudTasks(audits.target, audits.client), wish, now, audits.per_minute)
        answer = {
            "state": told.state,
            "audit": told.name,
            "sheets": told.sheets,
            "put": told.put,
            "waiting": told.waiting,
            "until": told.until.isoformat() if told.until else None,
            "warnings": list(order.warnings),
        }
        fields = {"state": told.state, "sheets": told.sheets, "put": told.put, "registry": mark_of(registry)}
        return answer, {**fields, "calls": ledger.client.calls}

    def run(self, header: Header, body: object) -> tuple[Json, Json]:
        """Do one task of the queue; a task that is of no use any more is done with an answer that says so."""
        audits = self._set_up()
        self._enter(header, frozenset({audits.target.account}))
        # Only now: anybody may send such a header.
        number = _number(header(_RETRIES) or "") + 1
        task = read_task(body)
        ledger = self._ledger(task.registry, patient=isinstance(task, Conclusion))
        try:
            if isinstance(task, SheetTask):
                answer = {"state": self._run_sheet(task, ledger, audits, Attempt(number, last=number >= ATTEMPTS))}
            else:
                answer = self._conclude(task, ledger, audits)
        except AuditOver:
            answer = {"state": "over"}
        except TryAgain as again:
            raise _later(again) from again
        except (NoAccess, SourceNotFound) as error:
            # The registry itself is gone: there is nowhere to note it, and waiting will not bring it back.
            log.warning("registry", extra={"fields": {"code": error.code, "registry": mark_of(task.registry)}})
            answer = {"state": "no registry"}
        fields = {"attempt": number, "calls": ledger.client.calls, "audit": task.audit}
        return answer, {**answer, **fields}

    def enrol(self, sheets: GoogleSheets, order: Order, deadline: Deadline) -> tuple[Json, Json]:
        """Let audits into a spreadsheet with the caller's own right; say whether the audits' account can open it."""
        audits = self._set_up()
        written = enrol(sheets, order.spreadsheet, audits.bot)
        shared = self._is_shared(order.spreadsheet, audits, deadline)
        answer = {"enrolled": True, "written": written, "account": audits.bot, "shared": shared}
        return {**answer, "warnings": list(order.warnings)}, {"written": written, "shared": shared}

    def _set_up(self) -> AuditSettings:
        if self._audits is None:
            raise NotSetUp("Audits are not set up here.", "Whoever runs this service finds how in docs/audits.md.")
        return self._audits

    def _enter(self, header: Header, accounts: frozenset[str]) -> None:
        audits = self._set_up()
        door = Door(frozenset({audits.target.url}), accounts=accounts or frozenset({""}), keys=self._settings.keys)
        door.identify(header("Authorization"))

    def _run_sheet(self, task: SheetTask, ledger: Ledger, audits: AuditSettings, attempt: Attempt) -> str:
        deadline = Deadline.within(self._settings.deadline)
        sheets = GoogleSheets(audits.credentials(), deadline, self._settings.adapter)
        sheets.client.retries = 0
        queue = CloudTasks(audits.target, audits.client)
        backend = Enrolled(sheets, audits.bot)
        return run_task(task, Worker(ledger, backend, queue, self._flights.only, audits.now()), attempt)

    def _conclude(self, task: Conclusion, ledger: Ledger, audits: AuditSettings) -> Json:
        ended = end_audit(ledger, task.tab, late=task.late)
        sent = bool(ended.digest and audits.webhook) and post_digest(audits.webhook, ended.digest, task.registry)
        failed = len(ended.audit.failed)
        return {"state": "concluded", "sheets": len(ended.audit.standings), "failed": failed, "chat": sent}

    def _ledger(self, registry: str, *, patient: bool) -> Ledger:
        """Return the registry: patient where nobody else could wait, else leaving every wait to the queue."""
        deadline = Deadline.within(_LONG if patient else self._settings.deadline)
        sleep = self._settings.sleep or time.sleep
        patience = _UNHURRIED if patient else PATIENT
        client = Client(self._set_up().credentials(), deadline, self._settings.adapter, sleep, patience)
        if not patient:
            client.retries = 0
        return Ledger(client, registry)

    def _is_shared(self, spreadsheet: str, audits: AuditSettings, deadline: Deadline) -> bool:
        """Look whether the audits' account can open the spreadsheet; if so, a suspension in the registry ends."""
        client = Client(audits.credentials(), deadline, self._settings.adapter)
        try:
            Ledger(client, spreadsheet).look()
        except ReviewError:
            return False
        if audits.registry:
            # Should the registry not be reached, the next enrolment frees the sheet.
            with suppress(ReviewError, Refused, OutcomeUnknown):
                free(Ledger(client, audits.registry), spreadsheet)
        return True


def _later(again: TryAgain) -> ReviewError:
    if again.after:
        return RateLimited("This sheet has to wait.", "The queue tries again.", int(again.after) or 1)
    return GoogleUnavailable("This could not be done now.", "The queue tries again.")


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() else 0
