"""What the routes do, without HTTP: an order in, an answer out."""

from datetime import UTC, datetime
from typing import Any

from google.oauth2.credentials import Credentials

from sheets_service.backends.google import GoogleSheets
from sheets_service.backends.google.deadline import Deadline
from sheets_service.plan import Edits, Receipt
from sheets_service.plan.notes import plan_notes
from sheets_service.report import stated_review
from sheets_service.review import Review
from sheets_service.reviewing import Job, clear_source, review_read, review_source
from sheets_service.service.bodies import Order
from sheets_service.service.settings import Settings
from sheets_service.templates import load_template
from sheets_service.workbook import CellRef

Json = dict[str, Any]


def open_sheets(settings: Settings, access_token: str, deadline: Deadline) -> GoogleSheets:
    """Return the backend for a caller's own access token, which lives no longer than this."""
    credentials = Credentials(access_token)  # type: ignore[no-untyped-call]  # google-auth has none
    if settings.sleep is None:
        return GoogleSheets(credentials, deadline, settings.adapter)
    return GoogleSheets(credentials, deadline, settings.adapter, settings.sleep)


def review(sheets: GoogleSheets, order: Order, deadline: Deadline) -> tuple[Json, Json]:
    """Review a spreadsheet; return the answer and the fields of the log line."""
    job = Job(
        source=order.spreadsheet,
        policy=order.policy,
        today=order.today or datetime.now(UTC).date(),
        scope=order.scope,
        dry=order.dry,
        mapping=order.columns,
        deadline=deadline.at,
    )
    if order.dry:
        found, edits = review_read(sheets.read(job.source), job)
        receipt = Receipt(written=False, target=job.source, skipped=edits.skipped)
        answer = review_answer(order.spreadsheet, found, receipt, edits)
    else:
        found, receipt = review_source(sheets, job, deadline.clock)
        answer = review_answer(order.spreadsheet, found, receipt)
    answer["warnings"] = [*order.warnings, *answer["warnings"]]
    return answer, _told(found, receipt)


def clear(sheets: GoogleSheets, order: Order, deadline: Deadline) -> tuple[Json, Json]:
    """Remove every mark of ours; return the answer and the fields of the log line."""
    receipt = clear_source(sheets, order.spreadsheet, order.scope, deadline.at, deadline.clock)
    return {"receipt": receipt_object(receipt), "warnings": list(order.warnings)}, {"written": receipt.written}


def add_template(sheets: GoogleSheets, order: Order, _deadline: Deadline) -> tuple[Json, Json]:
    """Add the tabs of a starter template; return the answer and the fields of the log line."""
    template = load_template(order.template, order.today or datetime.now(UTC).date())
    titles = sheets.add_template(order.spreadsheet, template)
    return {"tabs": list(titles), "warnings": list(order.warnings)}, {"written": True, "template": template.name}


def review_answer(source: str, found: Review, receipt: Receipt, edits: Edits | None = None) -> Json:
    """Return a review with its receipt and its marks as plain JSON values; `edits` would be written, if nothing was."""
    marks = {"notes": _noted(found, receipt), "changes": None if edits is None else _changes(edits)}
    return {**stated_review(found, source), "receipt": receipt_object(receipt), "marks": marks}


def receipt_object(receipt: Receipt) -> Json:
    """Return a receipt as plain JSON values."""
    return {
        "written": receipt.written,
        "skipped": [{**_cell(cell), "reason": reason} for cell, reason in receipt.skipped],
        "warnings": list(receipt.warnings),
    }


def _noted(found: Review, receipt: Receipt) -> list[Json]:
    """Name the cells that carry a note of this review."""
    if found.policy.quiet:
        return []
    left_out = {cell for cell, _ in receipt.skipped}
    return [_cell(cell) for cell in plan_notes(found.findings) if cell not in left_out]


def _changes(edits: Edits) -> Json:
    """Say what would be written, cell by cell."""
    verbs = ((_cell(one.cell), "add" if not one.before else "change" if one.after else "remove") for one in edits.notes)
    return {
        "notes": [{**cell, "change": verb} for cell, verb in verbs],
        "colours": [{"tab": one.tab, "a1": one.area.a1, "level": one.shade} for one in edits.rules_added],
        "tabs": [one.title for one in edits.tabs if not one.hidden],
    }


def _cell(cell: CellRef) -> Json:
    return {"tab": cell.tab, "a1": cell.a1}


def _told(found: Review, receipt: Receipt) -> Json:
    card = found.scorecard
    return {
        "layouts": sorted({one.layout for one in found.readings if one.layout}),
        "objectives": len(found.okrs.objectives),
        "key_results": len(found.okrs.key_results),
        "findings": len(found.open),
        "score": card.overall,
        "written": receipt.written,
        "skipped": len(receipt.skipped),
    }
