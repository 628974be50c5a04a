"""KR107 ambiguous-metric."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.open_measures import happens_unbounded, lacks_unit, open_scale
from sheets_service.rules.rows import can_read, has_number, is_hold, plain
from sheets_service.rules.wording import figure, quote
from sheets_service.text.openings import Words

# Names of measures that leave open who or what is counted; the question asks for exactly that.
_OPEN = {
    "attendance": "present for how much of what, and counted for whom?",
    "punctuality": "how late is late, and where is it read off?",
    "engagement": "who does what, how often, to count as engaged?",
    "adoption": "who has to do what, and how often, to have adopted it?",
    "usage": "who uses what, counted over which time?",
    "activity": "who does what, to count as active?",
    "quality": "who judges it, on which scale, of how many?",
    "performance": "which number stands for performance, and who reads it?",
    "productivity": "what is counted, per whom, over which time?",
    "efficiency": "what is counted, per what, over which time?",
    "effectiveness": "which number shows the effect?",
    "satisfaction": "who was asked, on which scale, and how many answered?",
    "happiness": "who was asked, on which scale, and how many answered?",
    "retention": "who has to stay, for how long?",
    "accuracy": "of what, checked against what, on how many?",
    "reliability": "which failures count, over which time?",
    "response": "who has to answer what, within which time?",
    "awareness": "who was asked what, and how many answered?",
    "users": "all who ever came, or active ones, over which time?",
    "user": "all who ever came, or active ones, over which time?",
    "utilisation": "used by whom, out of how many hours?",
    "utilization": "used by whom, out of how many hours?",
    "compliance": "which rule, checked how, on how many cases?",
    "maturity": "who rates it, on which scale?",
    "visibility": "seen by whom, counted how?",
    "growth": "growth of what, against which time?",
    "success": "which event counts as success?",
    "reach": "who counts as reached, over which time?",
}
# Names that are plain enough beside a start and a target, and open where they stand alone with one number.
_OPEN_ALONE = {
    **dict.fromkeys(
        (
            "players",
            "members",
            "customers",
            "subscribers",
            "visitors",
            "clients",
            "donors",
            "followers",
            "accounts",
            "signups",
        ),
        "all who ever came, or those who are active, over which time?",
    ),
    "people": "who counts, and what did they do to be counted?",
    "conversion": "from which step to which, of whom?",
    "coverage": "of what, counted how?",
    "loyalty": "who does what, how often, to count as loyal?",
    "participation": "who counts as taking part, and in how much of it?",
    "availability": "of what, measured over which hours?",
    "uptime": "of what, measured over which hours?",
    "occupancy": "which places, over which days?",
    "turnover": "money or people, over which time?",
    "churn": "who counts as gone, over which time?",
    "safety": "which events count, over which time?",
    "motivation": "who was asked, on which scale, and how many answered?",
    "morale": "who was asked, on which scale, and how many answered?",
    "trust": "who was asked what, and how many answered?",
    "wellbeing": "who was asked, on which scale, and how many answered?",
    "traffic": "of whom, counted where, over which time?",
    "demand": "for what, counted how?",
    "delivery": "what counts as delivered well, of how many?",
    "deliveries": "which ones, over which time?",
}
_IN_UNITS = dict.fromkeys(("capacity", "throughput", "yield", "speed", "waste"), "of what, in which unit?")
_PERSONS = frozenset(
    """patient student pupil guest visitor member user client citizen resident tenant passenger reader player donor colleague
    staff team learner parent supplier partner volunteer""".split()
)
# A time without its unit: "Response time 24" may be hours or days.
_TIME = Words(
    r"\b(?:(?:waiting|response|cycle|lead|delivery|processing|handling|turnaround|repair|reaction) times?|duration|"
    r"latency)\b",
)
_UNIT = re.compile(
    r"\d\s*(?:h|hrs?|min|mins|s|ms|d)\b|\b(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|days?|weeks?|months?|years?|"
    r"milliseconds?)\b|%|"
    r"\bp\d\d\b|\b(?:half|third|quarter|twice|double)\b",
    re.IGNORECASE,
)
_BESIDE = frozenset(
    """a an the our of to from by in at with and or than against last this next per score scores rate rates level levels index
    overall total average mean number up down increase increased increases raise grow grown boost improve improved reach achieve
    get hit reduce drive quarter month year compared is are million thousand billion k m points point percent more team
    new brand
    active employee customer staff product we have has vs yoy qoq""".split()
)
_ACTIVE = re.compile(r"\b(?:weekly|monthly|daily|active|paying|new)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_LONG = 80  # letters: whoever writes more than that has said what is counted

_SURVEYED = re.compile(r"\b(?:engagement|satisfaction) (?:index|survey)\b", re.IGNORECASE)  # a questionnaire of its own


@rule("KR107", "ambiguous-metric", HINT, leg="measurable")
def check(kr: KeyResult) -> Iterator[Finding]:
    """The number's unit, scope or window is open: two people could count it and differ.

    Why: the argument then is about the counting, on the last day.

    Ask: who or what is counted, over which time?

    Fix: write what is counted: “[Who] who [do what] in [period]: from [today] to [target]”.

    Schools: Google's example is “1 million users”: all time, or active in seven days?
    """
    if not has_number(kr) or not can_read(kr.phrase) or is_hold(kr):
        return
    told = plain(kr.phrase)
    timed = _TIME.search(told)
    if timed and not kr.unit and kr.entry("target") == "" and not _UNIT.search(told):
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} names no unit: {figure(kr.target or 0)} of what?",
            evidence=timed[0],
            question="minutes, hours or days, and from which moment to which?",
        )
        return
    if len(told) > _LONG:
        return
    bare = _bare(kr, told)
    if bare:
        named, question = bare
        yield Finding(
            kr.at(), f"{quote(kr.text)} leaves open what {quote(named, 30)} counts.", evidence=named, question=question
        )
        return
    alone = kr.baseline is None and kr.current is None and kr.target is not None
    known = {**_OPEN, **(_OPEN_ALONE if alone else {}), **({} if kr.unit else _IN_UNITS)}
    words = [word for word in _words(told) if word not in _BESIDE and not word[0].isdigit()]
    open_words = [word for word in words if word in known]
    if not open_words or _SURVEYED.search(told) or (open_words[0] in _OPEN_ALONE and _ACTIVE.search(told)):
        return
    if any(word not in known and word not in _PERSONS and word.rstrip("s") not in _PERSONS for word in words):
        return
    word = open_words[0]
    start = kr.text.casefold().find(word)
    goal = f", so that {figure(kr.target, kr.unit)} can be read in two ways" if kr.target is not None else ""
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} leaves open what {quote(word, 30)} counts{goal}.",
        evidence=kr.text[start : start + len(word)],
        question=known[word],
    )


def _bare(kr: KeyResult, told: str) -> tuple[str, str] | None:
    """Return the words of a measure whose number could be of anything, and the question about it."""
    if kr.entry("target"):
        return None
    if kr.baseline is None and kr.current is None and (named := happens_unbounded(told)):
        return named, "of which kind, over which time, and how many are there today?"
    if kr.unit:
        return None
    if named := lacks_unit(told):
        return named, "days, hours, per cent or people, and over which time?"
    named = open_scale(told)
    return (named, "who rates it, on which scale, of how many?") if named else None


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
