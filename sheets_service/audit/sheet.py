"""One sheet of an audit: reviewed like any other, and told in a result instead of a report."""

import logging
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from sheets_service.agenda import agenda
from sheets_service.audit.packed import pack_okrs
from sheets_service.audit.queue import Attempt, TryAgain
from sheets_service.audit.registry import Enrolment
from sheets_service.audit.result import SheetResult, Talk, short_mark
from sheets_service.errors import (
    DeadlineExceeded,
    GoogleUnavailable,
    RateLimited,
    ReviewError,
    SheetBusy,
)
from sheets_service.identity import fold
from sheets_service.okrs import Place
from sheets_service.plan import Backend
from sheets_service.policy import Policy, read_policy
from sheets_service.review import Review
from sheets_service.reviewing import Job, review_source
from sheets_service.rule import LEGS
from sheets_service.score import AXES

log = logging.getLogger(__name__)
_MAY_PASS = (RateLimited, GoogleUnavailable, DeadlineExceeded, SheetBusy)  # worth another try
_TALKS, _HEARD = 3, 10  # rows to talk about and findings to quote, of one sheet


@dataclass(frozen=True, slots=True)
class Visit:
    """How the sheets of an audit are visited: as of which day, by which policy, and whether marks are written into them."""

    today: date
    policy: Policy = Policy()
    write: bool = False


def visit_sheet(
    backend: Backend, source: str, enrolment: Enrolment, visit: Visit, attempt: Attempt
) -> tuple[SheetResult, dict[str, Any] | None]:
    """Review one sheet; return how it stands and its OKRs, packed. What cannot be read is a result with an error.

    Raises TryAgain for what may pass, as long as there is another attempt.
    """
    try:
        policy = read_policy({"preset": enrolment.preset}, visit.policy) if enrolment.preset else visit.policy
        job = Job(source, policy, visit.today, dry=not visit.write)
        review, receipt = review_source(backend, job)
    except _MAY_PASS as error:
        if attempt.last:
            return _failed(error, source, enrolment, visit), None
        raise TryAgain(error.retry_after if isinstance(error, RateLimited) else 0.0) from error
    except ReviewError as error:
        return _failed(error, source, enrolment, visit), None
    except Exception as error:
        # One sheet that nobody foresaw is one row with an error; the others are still to be read.
        log.exception("a sheet of the audit could not be reviewed")
        return failed(enrolment, visit.today, f"The review broke off ({type(error).__name__}). Please report it."), None
    link = receipt.target if receipt.written else enrolment.address
    return _told(review, enrolment, visit.today, link or enrolment.address), pack_okrs(review.okrs)


def failed(enrolment: Enrolment, today: date, error: str, code: str = "") -> SheetResult:
    """Return the result of a sheet that could not be reviewed."""
    return SheetResult(enrolment.address, today.isoformat(), error=" ".join(error.split()), code=code)


def place_name(place: Place) -> str:
    """Return where something stands, as people write it: OKRs!C5; "" where it has no cell."""
    return f"{place.cell.tab}!{place.cell.a1}" if place.cell else ""


def _failed(error: ReviewError, source: str, enrolment: Enrolment, visit: Visit) -> SheetResult:
    """Tell the error as the registry may: with the address that stands there, not the place on this machine."""
    words = f"{error.message} {error.hint}".replace(source, enrolment.address)
    return failed(enrolment, visit.today, words, error.code)


def _told(review: Review, enrolment: Enrolment, today: date, link: str) -> SheetResult:
    card = review.scorecard
    legs = {leg.name: leg.score for axis in AXES for leg in card.axes[axis].legs}
    opened = [one for one in review.open if not one.baselined]
    lost = [(score, name) for name, score in legs.items() if score is not None and score < 100]
    return SheetResult(
        address=enrolment.address,
        day=today.isoformat(),
        scores=MappingProxyType({"overall": card.overall, **{axis: card.axes[axis].score for axis in AXES}}),
        legs=MappingProxyType({name: legs.get(name) for name in LEGS}),
        worst=min(lost)[1] if lost else "",
        key_results=len(review.okrs.key_results),
        marks=tuple(short_mark(one.fingerprint) for one in opened),
        names=tuple(dict.fromkeys(one.name for one in opened)),
        link=link,
        talks=tuple(_talks(review)),
        told=tuple((one.name, fold(place.text)) for one in review.findings for place in one.places),
        heard=tuple((short_mark(one.fingerprint), place_name(one.place), one.message) for one in opened[:_HEARD]),
    )


def _talks(review: Review) -> list[Talk]:
    """Return the first rows of the sheet's agenda."""
    rows = []
    for row in agenda(review)[:_TALKS]:
        finding = next(one for one in review.open if one.place in row.places)
        rank = finding.rule.rank if finding.rule else 0
        where = ", ".join(place_name(place) for place in row.places)
        rows.append(Talk(where, finding.name, row.text, row.question, row.owner, rank))
    return rows
