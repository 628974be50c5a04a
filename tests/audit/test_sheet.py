from datetime import date

import pytest

from sheets_service.audit.queue import Attempt, TryAgain
from sheets_service.audit.registry import Enrolment
from sheets_service.audit.result import pack_result, since, unpack_result
from sheets_service.audit.sheet import Visit, visit_sheet
from sheets_service.errors import LayoutNotFound, NoAccess, RateLimited, SheetBusy
from tests.local_sheets import LocalSheets

ROW = Enrolment(2, "a.xlsx", "Sales", "Sales")
VISIT = Visit(date(2027, 1, 18))
SHEET = {"OKRs": "Objective | Key result | Owner\nDelight the clinics we serve | Send a newsletter | Ben"}


class Unreadable:
    """A backend that cannot read, for the reason it is given."""

    def __init__(self, error):
        self.error = error

    def read(self, _source):
        raise self.error

    def write(self, _edits):
        raise AssertionError


@pytest.mark.parametrize("error", [SheetBusy("Busy."), RateLimited("Slow down.", retry_after=30)])
def test_what_may_pass_is_tried_again_and_recorded_at_last(error):
    with pytest.raises(TryAgain) as again:
        visit_sheet(Unreadable(error), "/x/a.xlsx", ROW, VISIT, Attempt(1, last=False))
    result, okrs = visit_sheet(Unreadable(error), "/x/a.xlsx", ROW, VISIT, Attempt(3, last=True))

    assert again.value.after == getattr(error, "retry_after", 0.0)
    assert result.error == error.message
    assert okrs is None


@pytest.mark.parametrize("error", [NoAccess("No.", "Share it."), LayoutNotFound("No OKRs.")])
def test_what_will_not_pass_is_recorded_at_once(error):
    result, _ = visit_sheet(Unreadable(error), "/x/a.xlsx", ROW, VISIT, Attempt(1, last=False))

    assert result.error == f"{error.message} {error.hint}".strip()


def test_what_nobody_foresaw_is_recorded_and_logged_without_words_of_the_sheet(caplog):
    result, _ = visit_sheet(Unreadable(ZeroDivisionError("secret words")), "a", ROW, VISIT, Attempt(1, last=False))

    assert "ZeroDivisionError" in result.error
    assert "secret" not in result.error
    assert [record.message for record in caplog.records] == ["a sheet of the audit could not be reviewed"]


def test_a_result_survives_the_journal():
    result, _ = visit_sheet(LocalSheets(SHEET), "a", ROW, VISIT, Attempt(1, last=False))

    assert result.marks
    assert result.talks
    assert unpack_result(pack_result(result, brief=False)) == result


def test_what_is_kept_for_the_next_audit_quotes_nothing():
    result, _ = visit_sheet(LocalSheets(SHEET), "a", ROW, VISIT, Attempt(1, last=False))

    assert "newsletter" in str(pack_result(result, brief=False))
    assert "newsletter" not in str(pack_result(result, brief=True))


def test_an_error_keeps_what_was_known_and_counts():
    before = since(visit_sheet(LocalSheets(SHEET), "a", ROW, VISIT, Attempt(1, last=False))[0], None)
    failure, _ = visit_sheet(Unreadable(NoAccess("No.")), "a", ROW, VISIT, Attempt(1, last=False))

    once = since(failure, before)
    twice = since(failure, once)
    back = since(visit_sheet(LocalSheets(SHEET), "a", ROW, VISIT, Attempt(1, last=False))[0], twice)

    assert (once.failures, twice.failures, back.failures) == (1, 2, 0)
    assert (back.new, back.fixed) == (0, 0)
    assert once.trend == before.trend
