"""BA110 stock-metrics-only."""

# ruff: noqa: E501  (a list of words reads best whole)

import re
from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.profile import read_rows, weighed
from sheets_service.rules.wording import quote

# What every dashboard of a trade shows.
_STOCK = re.compile(
    r"\b(?:uptime|availability|mttr|mttd|mtbf|mean time to \w+|change failure(?: rate)?|deployment frequency|lead time|error rate|latency"
    r"|nps|enps|csat|ces|net promoter(?: score)?|customer satisfaction(?: score)?|mrr|arr|acv|cac|ltv|clv|arpu|arppu|nrr|grr|gmv|dau"
    r"|mau|wau|(?:monthly|daily|weekly) active users|churn(?: rate)?|retention(?: rate)?|conversion(?: rate)?|market share"
    r"|(?:gross |net |operating )?(?:revenue|profit|margin|income)|ebitda?|cash flow|operating costs?|sales|turnover|bookings|pipeline"
    r"|win rate|cost per (?:lead|click|hire|acquisition)|time to hire|cost of sales|return on (?:investment|sales)|roi|roas|ctr"
    r"|bounce rate|open rate|click rate|page views|traffic|sessions|followers|leads|oee|utili[sz]ation|scrap rate|throughput|velocity"
    r"|test coverage|code coverage|first response time|average handling time|aht|fcr|backlog|headcount|absence rate|sickness rate"
    r"|employee engagement|engagement(?: score)?|staff turnover|attrition(?: rate)?|days sales outstanding|dso|inventory turns?"
    r"|on[- ]time delivery|otif|defect rate|average order value|aov|footfall|occupancy(?: rate)?|revpar|length of stay)\b",
    re.IGNORECASE,
)
_OWN_WORDS = 1  # words beside the stock metric that leave it one: "of the channel"


@rule("BA110", "stock-metrics-only", HINT, leg="outcomes", seeds=(91, 92, 94))
def check(objective: Objective, *, fewest: int = 3) -> Iterator[Finding]:
    """The rows are the numbers that every dashboard of the trade shows.

    Why: a list of what is measured anyway keeps what it measures, and seldom says what should be different.

    Ask: cover the dashboard; what should be different by the end of the cycle?

    Fix: swap one for what this objective alone needs, “[Who] [do what]: from [today] to [target]”.

    Schools: Lamorte: start from what you want, not from a list of KPIs; a KPI in focus may become a key result.
    """
    rows = weighed(read_rows(objective))
    if len(rows) < fewest:
        raise NotApplicable
    if all(_is_stock(row.kr.text) for row in rows) and not any(row.deliberate for row in rows):
        first, last = rows[0].kr, rows[-1].kr
        about = f"; none is for {quote(objective.text, 50)} alone" if objective.text.strip() else ""
        yield Finding(
            objective.at() if objective.text.strip() else first.at(),
            f"{quote(first.text, 32)} to {quote(last.text, 32)} stand on any dashboard of the trade{about}.",
            others=tuple(row.kr.at() for row in rows),
        )


def _is_stock(text: str) -> bool:
    """Tell whether a row is a stock metric and little else: no words of its own for whom or what."""
    match = _STOCK.search(text)
    if match is None:
        return False
    rest = measure_words(text[: match.start()] + " " + text[match.end() :]) - _FILLERS
    return len(rest) <= _OWN_WORDS and not re.search(r"\b(?:who|that|which|of (?:new|small|our) \w+)\b", text)


_FILLERS = measure_words(
    "annual year end monthly quarterly overall total net gross group company below above under over until score"
)
