"""BA106 no-customer-measure."""

import re
from collections.abc import Iterator, Sequence

from sheets_service.okrs import OkrSet
from sheets_service.rule import HINT, WARNING, Finding, NotApplicable, rule
from sheets_service.rules.pairs_wording import count, sentence
from sheets_service.rules.profile import Row, rows_of, weighed
from sheets_service.rules.wording import quote
from sheets_service.text.aspects import read_aspects


@rule("BA106", "no-customer-measure", HINT, WARNING, leg="perspectives", seeds=(11, 12, 20, 27), scope="team")
def check(okrs: OkrSet, *, fewest: int = 2) -> Iterator[Finding]:
    """Nobody outside the team is better off in any row.

    Why: money and our own speed can rise for a while as those we work for turn away. For an internal team its colleagues are
    the customers.

    Ask: who would notice if every row turned green?

    Fix: one row “[Who we work for] who [can do or say what]: from [today] to [target] %”.

    Schools: Gothelf wants every key result felt by somebody; the balanced scorecard asks for one of four views.
    """
    rows = [row for row in weighed(rows_of(okrs)) if not row.deliberate]
    measured = [row for row in rows if not row.work]
    if len(measured) < fewest or len(measured) < len(rows):
        raise NotApplicable
    for_colleagues = any(read_aspects(one.sober).people for one in okrs.objectives)
    inward = [row for row in measured if _looks_inward(row) or (row.aspects.staffing and not for_colleagues)]
    if len(inward) == len(measured) and not all(row.aspects.staffing for row in measured):
        yield _inward(measured, okrs)
    elif all(_is_of_the_house(one.sober) for one in okrs.objectives):
        own = [row for row in measured if row in inward or _counts_the_house(row)]
        if len(own) >= max(fewest, len(measured) - _ONE_OPEN) and not any(
            _reaches_out(row) for row in measured if row not in own
        ):
            yield _inward(measured, okrs)


def _is_of_the_house(text: str) -> bool:
    """Tell whether an objective speaks of the team's own house and of nobody it works for."""
    return bool(_HOUSE.search(text)) and not _SOMEBODY.search(text)


def _counts_the_house(row: Row) -> bool:
    """Tell whether a row counts the team's own things, whoever's name stands beside them."""
    text = row.kr.sober
    return (row.aspects.house or bool(_PER_PIECE.search(text) or _WASTED.search(text))) and not _SOMEBODY.search(text)


def _reaches_out(row: Row) -> bool:
    return row.aspects.felt or row.aspects.guard in {"satisfaction", "retention", "achievement"} or _is_wait(row)


_ONE_OPEN = 1  # a row that may show either, beside rows that are all our own
# What one piece of work takes: "touches per application", "packing time per box".
_PER_PIECE = re.compile(
    r"\b(?:touches|steps|hand-?offs?|hand-?overs?|clicks|signatures|approvals|checks|loops|queries|minutes|hours|seconds|days|"
    r"time|effort|work|cost|costs|price|spend|kwh|energy|water|fuel|material|paper|errors?|faults|corrections|pages|forms|"
    r"trips|walks|metres|kilometres|km|\w+ing) per (?!hour|day|week|month|year|quarter|shift|cent\b)[\w-]+",
    re.IGNORECASE,
)
_WASTED = re.compile(
    r"\b(?:thrown (?:away|out)|scrapped|wasted|waste|off-?cuts|left ?overs|spoil\w*|idle|standing still|stand still|unused|"
    r"re-?keyed|typed twice|entered twice|reopened|re-?worked|returned by (?:audit|accounting|controlling))\b",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"\b(?:platform|data|departments?|teams?|process(?:es)?|admin\w*|plants?|factory|depots?|kitchens?|server room|"
    r"archives?|labs?|laborator\w+"
    r"|warehouses?|offices?|it|finance|hr|procurement|purchasing|accounting|payroll|controlling|logistics|quality|"
    r"production|operations?|workshops?|stores?"
    r"|sites?|studio|library|registry|back[- ]office|press office|systems?|infrastructure|tools?|codebase|code|software|"
    r"machines?|lines?"
    r"|house|housekeeping|organi[sz]\w+|efficien\w+|productiv\w+|lean\w*|slim\w*|modern\w*|clockwork|smooth\w*|tidy|"
    r"order|digital\w*"
    r"|faster|cheaper|automat\w+|standards?|costs?|machine|grown up|grows? up|decade|fit|fleet|yard|mill|bakery|"
    r"print\w*|studio|shop floor|sheds?|barns?|halls?|cellars?|bays?|docks?|quarr\w+|greenhouses?|stables?|foundr\w+|forge|"
    r"dairy|brewery|laundry|canteen|processing|handling|handled|processed|settled|packing|picking|sorting|filing|billing|invoicing|closing|friction|"
    r"hitches|waste|paper\w*|routine|rhythm|ship-?shape|well[- ]oiled|running order|under control|in shape)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:customers?|clients?|users?|patients?|residents?|citizens?|members?|guests?|famil(?:y|ies)|parents?|pupils?|"
    r"students?|child(?:ren)?"
    r"|learners?|passengers?|riders?|travell?ers?|visitors?|buyers?|shoppers?|donors?|players?|readers?|listeners?|"
    r"viewers?|tenants?"
    r"|applicants?|claimants?|households?|people|persons?|farmers?|growers?|nobody|no one|everyone|everybody|anyone|"
    r"researchers?|analysts?"
    r"|designers?|colleagues?|employees?|staff|newcomers?|managers|owners?|neighbours?|neighbors?|teachers?|nurses?|"
    r"doctors?|drivers?|crews?|sales can"
    r"|they|their|who|hospitals|clinics|schools|shops|firms|companies|partners?|dealers?|callers?|complain\w*|women|men|"
    r"borrowers?|policyholders?"
    r"|subscribers?|fans|artists?|volunteers?|apprentices?|trainees?|juniors?|developers?|engineers?|technicians?|"
    r"carers?|seniors?|public|town|village"
    r"|accidents?|injur\w+|safe\w*|hurt)\b",
    re.IGNORECASE,
)


def _looks_inward(row: Row) -> bool:
    """Tell whether a row counts money, the team's own pace or its means, and names nobody who would feel it."""
    aspects = row.aspects
    if aspects.felt or aspects.staffing:
        return False
    return aspects.group in {"money", "process"} or aspects.means or (aspects.group == "time" and not _is_wait(row))


def _is_wait(row: Row) -> bool:
    """Tell whether somebody outside stands and waits for the time that is counted."""
    low = row.kr.sober.casefold()
    return any(
        word in low for word in ("wait", "decision", "answer", "reply", "deliver", "visit", "door", "appointment")
    )


def _inward(rows: Sequence[Row], okrs: OkrSet) -> Finding:
    first, last = rows[0].kr, rows[-1].kr
    objective = okrs.objectives[0] if len(okrs.objectives) == 1 else None
    both = f"{quote(first.text, 40)} and {quote(last.text, 40)}" if len(rows) > 1 else quote(first.text)
    more = f", {count(len(rows), 'row')} in all," if len(rows) > 2 else ""
    return Finding(
        objective.at() if objective and objective.text.strip() else first.at(),
        f"{sentence(both)}{more} count money, our pace or means; nobody outside the team is better off in any of them.",
        others=tuple(row.kr.at() for row in rows if objective or row.kr is not first),
    )
