"""BA109 wrong-kind-of-metric."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sheets_service.okrs import Objective
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.profile import Row, read_rows, weighed
from sheets_service.rules.wording import figure, quote
from sheets_service.text.openings import Words


@dataclass(frozen=True, slots=True)
class _Theme:
    """What an objective promises: the words for it, the kinds of number that do not show it, and one that would."""

    words: Words
    shown_by: Words
    not_by: frozenset[str]
    question: str
    fix: str
    never: frozenset[str]  # pushes that do not show it whatever words they use: the cost of an order is no order
    one_is_enough: bool = False  # a single row of the other kind is worth the question, when none shows the promise


def _theme(  # noqa: PLR0913  (a row of the table)
    words: str, shown_by: str, not_by: str, question: str, fix: str, *, never: str = "", one_is_enough: bool = False
) -> _Theme:
    return _Theme(
        Words(rf"\b(?:{words})\b"),
        Words(rf"\b(?:{shown_by})\b"),
        frozenset(not_by.split()),
        question,
        fix,
        frozenset(never.split()),
        one_is_enough,
    )


_RATE = re.compile(r"\b(?:per|an?|each|every) (?:minute|hour|day|week|month|year)\b", re.IGNORECASE)
_THEMES: Mapping[str, _Theme] = {
    "delight": _theme(
        r"delight\w*|love[sd]?|happy|happier|joy\w*|satisf\w+|pleas(?:ed|ure|ing)|enjoy\w*|trust\w*|welcome\w*|feel|"
        r"feels|felt|proud"
        r"|favou?rite|loyal\w*|worth a (?:trip|visit)|moved by|touched|inspired|believe\w*|confiden\w+|without (?:worry|"
        r"fear|stress)"
        r"|worr(?:y|ies)|afraid|calm|at ease|at home|heard|respect\w*|cared for|belong\w*|comfort\w*|look forward|remember\w*"
        r"|admire\w*|peace of mind|hearts?|fans of|likes? (?:living|being|coming|staying|eating|shopping)",
        r"satisf\w+|nps|csat|recommend\w*|(?<!average )(?<!day )(?<!room )(?<!daily )rate|rates|rated|ratings?|"
        r"returns?(?! on)|returning|come back|again|complain\w*|stays?|stayed"
        r"|repeat|loyal\w*|trust\w*|say|said|feel|felt|afraid|worr\w+|calm|heard|love\w*|thank\w*|praise\w*|remember\w*",
        "money cost volume",
        "what would a delighted person do that nobody could be paid for?",
        "“[Who] who [come back or recommend us]: from [today] to [target] %”.",
        never="cost",
    ),
    "time": _theme(
        r"in time|on time|while (?:it|they) still|at once|without waiting|the same day|within (?:a|an|the|one) \w+"
        r"|shorter waits?|instant\w*|before (?:it is|they are) too late",
        r"minutes?|hours?|days?|weeks?|time|within|wait\w*|late|delay\w*|same day|median|until|before|on time|speed",
        "volume",
        "after how many [minutes or days] does it come too late?",
        "“[What] back within [minutes or days]: from [today] to [target] %”; keep the count as a health metric.",
        one_is_enough=True,
    ),
    "growing people": _theme(
        r"develop (?:\w+ ){0,2}(?:leaders|people|talent|skills|managers|staff|team|apprentices|trainees|juniors|graduates)"
        r"|into (?:leaders|masters|experts)|leaders from within|grow our (?:own|people|leaders)|better at|learn\w*|"
        r"skill\w*|master\w*"
        r"|competen\w+|(?:apprentices?|trainees?|juniors?|newcomers?|learners?|graduates?) (?:become|grow|turn)|"
        r"grow (?:as|into (?:a |the |their )?(?:leaders?|roles?|experts?|masters?|jobs?))",
        r"pass\w*|master\w*|skill\w*|from within|inside|promot\w*|without help|rate[sd]?|test|able|can|correct\w*|found|"
        r"caught|use|used"
        r"|train\w*|run by|led by|lead|take over|on (?:their|his|her) own|alone|certif\w+",
        "cost money speed volume",
        "what can they do afterwards that they cannot do today?",
        "“[Who] who can [do what] on their own: from [today] to [target]”.",
        never="cost",
    ),
    "growth": _theme(
        r"grow(?:th|ing)? (?:in|into|our|the|a|as)\b(?! (?:people|leaders|own))|expand\w*|new (?:markets?|countries|"
        r"regions|segments|cities)"
        r"|win (?:new|more)|reach more|gain ground|break into|(?:enter|conquer) (?:the|a|new|more|two|three)",
        r"new|customers?|revenue|sales|share|orders?|users?|members?|growth|markets?|accounts?|bookings|arr|mrr|leads|"
        r"buyers?|deals?"
        r"|abroad|clients?|students?|visitors?|sold|contracts?|partners?|resellers?|shops|turnover|income",
        "cost speed",
        "which number shows that there are more of those you want?",
        "“[Those you want to win]: from [today] to [target]”.",
        never="cost speed",
    ),
    "safety": _theme(
        r"safe\w*|accident\w*|unhurt|healthy|no one gets hurt|harm|uninjured|in one piece",
        r"injur\w*|accident\w*|near miss\w*|safe\w*|harm\w*|hazard\w*|falls?|incident\w*|fire|sick\w*|protect\w*|"
        r"inspect\w*|checked",
        "money volume cost",
        "what happens less often when it is safer?",
        "“[Harm or near misses] per [number]: from [today] to [target]”.",
    ),
    "a good place to work": _theme(
        r"(?:good|great|best|better|fine) (?:place to work|employer)|like (?:to work|working|coming to work)|"
        r"work(?:ing)? here"
        r"|(?:want|choose) to (?:stay|work|join)|people (?:stay|want to stay)|team that stays",
        r"stay\w*|left|leav\w*|quit\w*|apply|applicants?|applications?|recommend\w*|rate[sd]?|say|said|sick\w*|overtime|"
        r"hours off|free"
        r"|accept\w*|return\w*|again|resign\w*|posts?|vacanc\w+",
        "money cost speed volume",
        "what would they tell a friend who asks what it is like?",
        "“[Who] who [stay or would come again]: from [today] to [target] %”.",
    ),
    "being relied on": _theme(
        r"rel(?:y|ies|ied) on|reliab\w+|count on|depend(?:s|ed)? on us|never (?:fails?|stops?|lets? \w+ down)|"
        r"works? every time"
        r"|keeps? (?:our|its|their|every) (?:word|promises?)",
        r"uptime|availab\w+|fail\w*|outages?|late|time|promised|errors?|complain\w*|missed|kept|right|correct\w*|first|"
        r"faults?|wrong"
        r"|returns?|same|again|stops?|days?|hours?",
        "money cost volume",
        "when were they let down last, and which row would have shown it?",
        "“[What was promised] kept: from [today] to [target] %”.",
    ),
    "being known": _theme(
        r"(?:become|are|be|better) known|known (?:for|beyond|across|in|by)|household name|think of us first|first name that",
        r"know\w*|name|heard|hear|mention\w*|aware\w*|recall|visit\w*|readers?|views?|search\w*|recommend\w*|first|"
        r"press|asked",
        "money cost speed",
        "who should be able to say your name, and what would they say?",
        "“[Who] who can name us for [what]: from [today] to [target] %”.",
    ),
    "understanding": _theme(
        r"understand\w*|know (?:what|how|when|where|why)|see through|find their way|well informed",
        r"know\w*|understand\w*|understood|find|found|answer\w*|ask\w*|questions?|calls?|correct\w*|right|read|"
        r"explain\w*|lost|say|said",
        "money cost volume",
        "what could they tell you that they cannot tell you today?",
        "“[Who] who can say [what]: from [today] to [target] %”.",
    ),
}


@rule("BA109", "wrong-kind-of-metric", WARNING, leg="outcomes", seeds=(70, 85))
def check(objective: Objective) -> Iterator[Finding]:
    """The objective promises one thing and its rows count another.

    Why: satisfaction counted in sales, growth in savings: the rows turn green and the promise stays open.

    Ask: if the row is reached, is the promise kept?

    Fix: a row for the promise itself, “[Who] who [feel or do it]: from [today] to [target] %”.

    Schools: AntOKR names it among the causes of uneven progress; Google asks whether all rows at 1.0 would mean the objective.
    """
    rows = [row for row in weighed(read_rows(objective)) if not row.deliberate and not row.work]
    if not objective.text.strip() or not rows:
        raise NotApplicable
    for theme in _THEMES.values():
        promise = theme.words.search(objective.text)
        if promise is None or any(_shows(theme, row) for row in rows):
            continue
        beside = [row for row in rows if row.pushes and row.aspects.push in theme.not_by]
        if beside and (len(beside) == len(rows) or theme.one_is_enough):
            yield _beside(beside, rows, objective, theme)
            return


def _shows(theme: _Theme, row: Row) -> bool:
    never = row.pushes and row.aspects.push in theme.never
    return not never and bool(theme.shown_by.search(_RATE.sub(" ", row.kr.sober)))


def _beside(beside: Sequence[Row], rows: Sequence[Row], objective: Objective, theme: _Theme) -> Finding:
    first = beside[0].kr
    every = len(beside) == len(rows)
    rest = f" and {quote(beside[1].kr.text, 34)}" if len(beside) > 1 else ""
    goal = f"reach {figure(first.target, first.unit)}" if first.target is not None and not rest else "be reached"
    return Finding(
        first.at(),
        f"{quote(first.text, 42)}{rest} may {goal} with {quote(objective.text, 60)} as far away as today.",
        evidence=first.text,
        question=theme.question,
        fix=theme.fix,
        confidence="likely" if every and len(rows) > 1 else "possible",
        others=tuple(row.kr.at() for row in beside[1:]),
    )
