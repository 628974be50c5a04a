"""BA110 stock-metrics-only."""

import re
from collections.abc import Iterator, Sequence

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.profile import Row, read_rows
from sheets_service.rules.wording import quote
from sheets_service.text.aspects import find_dashboard
from sheets_service.text.lang.dashboards_en import EVER_MORE
from sheets_service.text.nouns import singular
from sheets_service.text.openings import Words
from sheets_service.text.words import CUSTOMER

# An acronym of the trade that we do not know, where it is all that is counted: "RASK: 5.1 to 5.6".
_ACRONYM = re.compile(
    r"^\W*(?:(?:increase|raise|reduce|cut|improve|lower|grow)\s+)?(?P<name>[A-Z]{3,6})s?\s*(?:[:=(]|from\b|to\b|\d|$|[-–→])"
)
_EVER_MORE = Words(EVER_MORE)
_OWN_WORDS = 1  # words beside the stock metric that leave it one: "of the channel"


@rule("BA110", "stock-metrics-only", HINT, leg="outcomes", seeds=(91, 92, 94))
def check(objective: Objective, *, fewest: int = 3) -> Iterator[Finding]:
    """The rows are the numbers that every dashboard of the trade shows, or totals that can only grow.

    Why: a list of what is measured anyway keeps what it measures, and seldom says what should be different.

    Ask: cover the dashboard; what should be different by the end of the cycle?

    Fix: swap one for what this objective alone needs, “[Who] [do what]: from [today] to [target]”.

    Schools: Lamorte: start from what you want, not from a list of KPIs; a KPI in focus may become a key result.
    """
    written = [row for row in read_rows(objective) if row.kr.text.strip()]
    # A hollow row hides nothing, yet a hollow one that every dashboard shows is one more of its kind.
    totals = [row for row in written if _only_grows(row)]
    if len(totals) >= fewest and all(row.hollow for row in written if row not in totals):
        yield _totals([row.kr for row in totals], objective)
        return
    rows = [row for row in written if not row.hollow or _is_stock(row.kr.sober)]
    if len(rows) < fewest:
        raise NotApplicable
    if any(row.deliberate for row in rows):
        return
    if not all(_is_shaped_like_one(row.kr.sober) or _is_stock(row.kr.sober) for row in rows):
        return
    if sum(_is_stock(row.kr.sober) for row in rows) * 2 >= len(rows):
        first, last = rows[0].kr, rows[-1].kr
        about = f"; none is for {quote(objective.text, 34)} alone" if objective.text.strip() else ""
        yield Finding(
            objective.at() if objective.text.strip() else first.at(),
            f"{quote(first.text, 32)} to {quote(last.text, 32)} stand on any dashboard of the trade{about}.",
            others=tuple(row.kr.at() for row in rows),
        )


def _only_grows(row: Row) -> bool:
    """Tell whether a row adds up all that ever was, so that it rises whatever happens."""
    return row.kr.direction == "up" and row.kr.unit not in {"%", "pp"} and _EVER_MORE.is_in(row.kr.sober)


def _totals(rows: Sequence[KeyResult], objective: Objective) -> Finding:
    first, last = rows[0], rows[-1]
    return Finding(
        objective.at() if objective.text.strip() else first.at(),
        f"{quote(first.text, 40)} to {quote(last.text, 40)} are totals that can only grow; none falls when things go badly.",
        question="which number would fall if people turned away?",
        others=tuple(kr.at() for kr in rows),
    )


def _is_stock(text: str) -> bool:
    """Tell whether a row is a stock metric and little else: no words of its own for whom or what."""
    if _ACRONYM.match(text):
        return True
    match = find_dashboard(text)
    if match is None:
        return False
    rest = measure_words(text[: match.start] + " " + text[match.end :]) - _FILLERS
    beside = _OWN_WORDS + match.text.casefold().endswith(" per")  # "cost per passenger kilometre"
    return len(rest) <= beside and not re.search(r"\b(?:who|that|which|of (?:new|small|our) \w+)\b", text)


def _is_shaped_like_one(text: str) -> bool:
    """Tell whether a row is a bare name of a ratio, a cost, a volume and the like: "Case mix index", "Take rate"."""
    named = _NAME.match(text)
    words = named["name"].casefold().split() if named else []
    if not words or len(words) > _LONGEST_NAME or not _NARROWING.isdisjoint(words):
        return False
    counted = words[0] in _COUNTED_AS and singular(words[-1]) in CUSTOMER
    return counted or words[-1] in _HEADS


_NAME = re.compile(r"^\W*(?P<name>[^\W\d_][^\W\d_ -]*(?:[ -][^\W\d_]+)*)\s*(?:[:=(]|from\b|[-–→]|\d)", re.IGNORECASE)
_LONGEST_NAME = 4
_COUNTED_AS = frozenset("active new registered paying total monthly daily weekly average annual overall".split())
_HEADS = frozenset(
    """rate ratio index score margin margins turnover income revenue revenues cost costs utilisation utilization occupancy
    headcount growth volume volumes value time frequency yield churn share spend conversion productivity output coverage
    accuracy capacity sales profit ebitda nps csat attrition absence retention engagement satisfaction availability uptime
    throughput backlog downtime expenses overheads stock inventory debt cash rating ratings traffic views leads bookings
    orders""".split()
)
_NARROWING = frozenset(
    "of for in on at with without by per among after before first second own our their new lost missed wrong late".split()
)
_FILLERS = measure_words(
    "annual year end monthly quarterly overall total net gross group company below above under over until score"
)
