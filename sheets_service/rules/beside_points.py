"""A single row that counts beside the point: a mean over all under a promise to each one, faults on a list for speed."""

from collections.abc import Sequence

from sheets_service.okrs import Objective
from sheets_service.rules.indoors import names_those_served
from sheets_service.rules.profile import Row
from sheets_service.text.lang import beside_points_en as words
from sheets_service.text.openings import Words

_TYPED, _TYPED_AT_HOME = Words(words.TYPED), Words(words.TYPED_AT_HOME)
_WITHOUT_EXCEPTION, _MEAN_OF_ALL, _TELLS_OF_EACH, _QUICK, _FAULTS_LISTED, _SPEED_SHOWN = map(
    Words,
    (
        words.WITHOUT_EXCEPTION,
        words.MEAN_OF_ALL,
        words.TELLS_OF_EACH,
        words.QUICK,
        words.FAULTS_LISTED,
        words.SPEED_SHOWN,
    ),
)


def beside_the_point(objective: Objective, rows: Sequence[Row]) -> Row | None:
    """Return the row that may turn green with the promise broken, when no other row shows that it is kept."""
    text = objective.sober
    if _WITHOUT_EXCEPTION.is_in(text):
        found = next((row for row in rows if not row.hold and _MEAN_OF_ALL.is_in(row.kr.sober)), None)
        if found and not any(_TELLS_OF_EACH.is_in(row.kr.sober) for row in rows):
            return found
    if _QUICK.is_in(text):
        found = next((row for row in rows if row.kr.direction == "down" and _FAULTS_LISTED.is_in(row.kr.sober)), None)
        if found and not any(_SPEED_SHOWN.is_in(row.kr.sober) for row in rows):
            return found
    if not _TYPED_AT_HOME.is_in(text) and not any(names_those_served(row.kr.sober) for row in rows):
        return next(
            (row for row in rows if row.kr.direction == "up" and not row.hold and _TYPED.is_in(row.kr.sober)), None
        )
    return None
