"""Questions about a row that several rules ask before they speak."""

import re
from dataclasses import replace
from functools import lru_cache

from sheets_service.okrs import KeyResult, Objective, once_an_item
from sheets_service.rules.deliveries import counts_things_made, names_a_compound, names_a_thing
from sheets_service.rules.held_levels import holds_what_is
from sheets_service.text import (
    Judgement,
    Phrase,
    find_placeholders,
    is_baseline_row,
    is_maintain,
    kind_by_words,
)
from sheets_service.text.lang.tasks_en import GATHERED
from sheets_service.text.nounphrase import sketch_phrase
from sheets_service.text.openings import Words

_ENGLISH = frozenset({"", "en"})
_LETTER = re.compile(r"[^\W\d_]")
_FOREIGN_LETTER = re.compile(r"[^\W\d_a-zA-Zµμ°¹²³½¼¾⅓⅔]")  # powers and units are no letters of a language
# English words that kept their accent.
_BORROWED = re.compile(
    r"\b(?:cafés?|crèches?|façades?|décor|entrées?|résumés?|clichés?|soirées?|exposés?|protégés?|attachés?|naïve|rosé|"
    r"purées?|pâtés?|fiancée?s?|séances?|débuts?|matinées?|touché|à la carte|vis-à-vis|smörgåsbord|piñatas?|jalapeños?)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_PLAIN = 0.8  # how sure a build that can hardly be read otherwise makes us
_EFFORT = Words(
    r"\W*(?:take part|raise awareness|spread the word|reach out|stay in (?:touch|contact)|keep in (?:touch|contact)|"
    r"keep (?:up )?(?:close |regular |good |constant )*(?:contact|touch|dialogue)|"
    r"maintain (?:close |regular |good )*(?:contact|dialogue)|"
    r"stay close to|follow up (?:on|with)|approach (?:new|more|all|the|our|potential|possible|other|local)|sound out|pitch to|"
    r"get involved|"
    r"be (?:represented|present|visible|active|involved|engaged|seen)(?= (?:at|in|on|with)\b)|"
    r"raise (?:[\w'’]+ )?awareness|"
    r"play an? \w+ (?:role|part)|lay the groundwork|keep an eye on|give input|make progress|push (?:forward|ahead)|"
    r"put effort|"
    r"share (?:knowledge|best practices?|learnings)|keep working|carry on working)\b",
)
_LEAVES_A_THING = frozenset({"prepare", "define", "document", "draft"})  # work that ends in something on the table


_GATHERED = Words(GATHERED)
# "Prepare for the audit" leaves nothing on the table.
_FOR_IT = re.compile(r"\W*(?:we )?(?:will )?prepar\w+ (?:\w+ly )?(?:for|ourselves)\b", re.IGNORECASE)


@lru_cache(maxsize=65536)
def can_read(phrase: Phrase) -> bool:
    """Tell whether the wording may be judged: the word lists are English so far, and a blank text says nothing."""
    if phrase.language not in _ENGLISH or not _LETTER.search(phrase.original):
        return False
    # A text too short to tell its language, with letters that English lacks, is probably not English.
    return (
        bool(phrase.language)
        or phrase.original.isascii()
        or not _FOREIGN_LETTER.search(_BORROWED.sub("", phrase.original))
    )


def plain(phrase: Phrase) -> str:
    """Return the words of a phrase without labels, bullets and double spaces, so that its look decides nothing."""
    return phrase.plain


@once_an_item
def kind_of(kr: KeyResult) -> Judgement:
    """Return what the row is by its wording: outcome, output, activity or unclear."""
    words = kr.phrase.plain
    if _orders_a_move(kr) and not counts_things_made(words):
        return _MOVED
    judged = kind_by_words(kr.phrase)
    if (judged.label, judged.sureness) != ("output", "likely") and can_read(kr.phrase) and _is_delivery(kr, judged):
        return Judgement("output", "likely", _PLAIN, ())
    if judged.label not in {"activity", "output"} and kr.baseline is None and _EFFORT.match(words):
        return Judgement("activity", "likely", _PLAIN, ())
    if judged.label != "activity" and not has_number(kr) and _GATHERED.match(words):
        return Judgement("activity", "likely", _PLAIN, ())
    if judged.label == "activity" and kr.phrase.frame.verb in _LEAVES_A_THING and not _FOR_IT.match(words):
        return replace(judged, label="output")
    return judged


def _orders_a_move(kr: KeyResult) -> bool:
    """Tell whether the row orders a change and says from where to where: by any weighing of its words an outcome."""
    if kr.type or kr.baseline is None or not has_number(kr) or kr.phrase.language not in _ENGLISH:
        return False
    if kr.phrase.first("baseline") is None or kr.phrase.first("target") is None:
        return False
    sketch = sketch_phrase(kr.phrase)
    return sketch.form == "order" and sketch.verb_class in {"change-up", "change-down"}


_MOVED = Judgement("outcome", "likely", _PLAIN, ())


def _is_delivery(kr: KeyResult, judged: Judgement) -> bool:
    """Tell whether the row counts things made, or names one thing and where it shall be."""
    words = kr.phrase.plain
    if counts_things_made(words):
        return True
    if kr.entry("target") or kr.entry("baseline") or kr.phrase.first("baseline") is not None:
        return False
    work = (judged.label, judged.sureness) == ("activity", "likely")
    return names_a_compound(words) if work else names_a_thing(words)


def is_work(kr: KeyResult) -> bool:
    """Tell whether the row is likely work rather than its effect: an output or an activity."""
    judged = kind_of(kr)
    return judged.label in {"output", "activity"} and judged.sureness == "likely"


@once_an_item
def has_number(kr: KeyResult) -> bool:
    """Tell whether the row says how far it goes: a target or a step, in a column or in its text."""
    if not kr.entry("target") and (names_its_own(kr) or _ABLE_TO.match(kr.phrase.plain)):
        return False
    if kr.target is None or kr.entry("target"):
        return kr.target is not None or kr.delta is not None or hides_its_number(kr)
    goal = kr.phrase.first("target") if "(" in kr.sober else None
    told = goal and any(aside.start() < goal.span.start < aside.end() for aside in _PAST_ASIDE.finditer(kr.sober))
    return not told


@once_an_item
def names_its_own(kr: KeyResult) -> bool:
    """Tell whether the only number says which ones are meant: "Fewer customers who wait more than 20 minutes"."""
    way = kr.phrase.frame.verb_class
    if len(kr.phrase.quantities) != 1 or way not in {"change-up", "change-down"}:
        return False
    found = _WHICH_ONES.match(kr.phrase.plain)
    return found is not None and (way == "change-down") == (found["beyond"] is not None)


def hides_its_number(kr: KeyResult) -> bool:
    """Tell whether a figure was blanked for publication, as in "N2" or "$N"."""
    return bool(_HIDDEN_NUMBER.search(kr.phrase.plain))


@once_an_item
def is_hold(kr: KeyResult) -> bool:
    """Tell whether the row wants to keep a level, by its type or its words."""
    words = kr.phrase.plain
    if kr.type == "health" or is_maintain(kr.phrase) or _STAYS.search(words):
        return True
    if kr.baseline is not None and kr.baseline == kr.target and _BOUND.search(words):
        return True
    if can_read(kr.phrase) and holds_what_is(kr):
        return True
    may_stay = kr.baseline is None or kr.target is None or kr.baseline == kr.target
    return may_stay and bool(_AS_NOW.search(words) or _AS_IT_IS.search(words))


def note_beside(objective: Objective) -> str:
    """Return the note of an objective, or the one that stands in its row under the first key result."""
    if objective.note or not objective.key_results:
        return objective.note
    first = objective.key_results[0]
    if not first.note:
        return ""
    here, there = objective.at().cell, first.at("note").cell
    return first.note if here and there and here.row == there.row else ""


def is_first_measurement(kr: KeyResult) -> bool:
    """Tell whether the row is there to find a first number, which is honest and needs no target yet."""
    return kr.type == "baseline" or is_baseline_row(kr.phrase)


def is_measured_outcome(kr: KeyResult) -> bool:
    """Tell whether the row shows an effect with a number to reach, so that siblings may lean on it."""
    return has_number(kr) and not is_work(kr) and not find_placeholders(kr.text)


def siblings(kr: KeyResult, objective: Objective) -> tuple[KeyResult, ...]:
    """Return the other rows of the same objective."""
    return tuple(one for one in objective.key_results if one.index != kr.index)


def items(objective: Objective) -> tuple[Objective | KeyResult, ...]:
    """Return an objective and its rows."""
    return (objective, *objective.key_results)


@lru_cache(maxsize=65536)
def content_words(text: str) -> frozenset[str]:
    """Return the words that carry a text, cut to six letters so that inflected forms meet."""
    words = set(_WORD.findall(text.casefold())) - SMALL_WORDS
    return frozenset({word[:6] for word in words if not word[0].isdigit()})


SMALL_WORDS = frozenset(
    """a an the of for to in on at by with from and or our we us my their they its it is are be been being become becomes
    that this these those which who whom as so than then more most less least all any every each per into up down out over
    under within without not no than have has had do does did will would can could should may i you your he she his her
    there here among across through between around within when while where what how why
    get gets got make makes made end year quarter month week day
    increase increased increases reduce reduced reduces raise grow cut lower decrease improve improved improves achieve reach
    drive keep maintain boost""".split()
)


_STAYS = Words(
    r"\b(?:stays?|remains?|is kept|kept|held|maintained)\s+(?:\w+\s+)?(?:above|below|at|under|over|within)\b|"
    r"\bno (?:more|less) than today\b|\d\s*%?\s+(?:is |are )?maintained\b",
)
# The level of today, told in one breath with the number: "stable at 41k", "remains 38%", "no higher than today's 1.2%".
_AS_IT_IS = Words(
    r"\b(?:remains?|stays?|keeps? at|is held at) (?:at )?[$€£]?\d|\b(?:stable|steady|constant|unchanged|flat|level) "
    r"(?:at|on|around) [$€£]?\d"
    r"|\d\s?%? (?:as|like) (?:today|now|before|last \w+|at present|in the past|previously|it is|we have)\b"
    r"|\b(?:no|not) (?:higher|lower|more|less|worse|longer|fewer|better|below|above|under|over)(?: than)? (?:it is |"
    r"they are |we are )?"
    r"(?:today|now|at present|last \w+|this \w+|the (?:current|present|previous))\b"
    r"|\bas (?:before|ever|always|usual|today|now)\W*$|: (?:hold|keep|stay|remain)s?(?! up)\b|\bstill (?:zero|none|no\b|nobody)"
    r"|\bas (?:high|low|good|many|few|much|fast|quick|short|often) as (?:today|now|last \w+|at present|before|currently)\b"
    r"|\b(?:retain|defend|protect|safeguard|secure|confirm|repeat|keep up) (?:the |our )?(?:current|present|"
    r"existing|today's|last year's|high)\b",
)
# The words of a limit whose number stands in the columns: "Injuries per quarter, not above".
_BOUND = Words(
    r"\b(?:(?:not|never) (?:above|below|over|under|beyond|more(?: than)?|less(?: than)?|fewer(?: than)?)|at (?:least|most)|"
    r"no (?:more|less|fewer)(?: than)?|or (?:more|less|fewer|better|below|above)|upper limit|lower limit|"
    r"max(?:imum)?|min(?:imum)?|limit|ceiling|threshold|guardrail|cap)\.?\W*$|"
    r"^\W*(?:at (?:least|most)|(?:no|not) (?:more|less|fewer) than|max(?:imum)?|min(?:imum)?|limit|ceiling|guardrail)\b",
)
# An aside that the level of today is the limit: "Cases per 100 cows, no higher than today".
_AS_NOW = Words(
    r"(?:(?<=[,;:–—-]\s)|(?<=\())(?:(?:may |must |should )?(?:(?:be|stay|remain|get|fall|rise|go|is|are)\s)?"
    r"(?:(?:no|not|never|nowhere)\s(?:\w+\s)?(?:than|above|below|beyond|over|under)|(?:at|on) or (?:above|below|under|over)|"
    r"(?:at least |no less )?(?:as \w+ as|(?:the )?same as))\s(?:it is |they are |we are |in |the |that of |our )?"
    r"(?:today|now|at present|before|currently|last|this|current|present|same)|"
    r"(?:unchanged|as (?:today|now|before)|no (?:rise|increase|growth|drop|fall|decrease|decline|loss|change|worse))\b(?!-)|"
    r"(?:at|not to exceed) (?:today's|the present|the current|last year's|this year's|the same level)\b)",
)
# A limit inside the name of those who are counted, after "who" or "-ing": it lies the other way than the row goes.
_WHICH_ONES = Words(
    r"^\W*[a-z]+ (?:down )?(?:(?!to\b|from\b|by\b)[^\s,;:→%]+ ){1,9}?(?:who|that|which|[a-z]+(?:ing|ed)|open|older|"
    r"overdue|late|"
    r"unsolved|left|with|on hold|off sick|done|sent|made|held|kept|lost|seen) (?:(?!to\b|from\b|at\b|by\b|"
    r"down\b)[\w'-]+ ){0,4}?"
    r"(?:(?:overruns?|exceeds?|late|off) by |by (?=more than (?:half an?|an?|\d+) (?:hour|minute|day|week|month)))?"
    r"(?:(?P<beyond>more than|longer than|over|older than|above|at least|upwards of)|less than|fewer than|under|below) "
    r"(?:[$€£]?\d|half|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[^→:%]*$"
)
# "More children able to swim 25 metres": the number says what they can do.
_ABLE_TO = re.compile(
    r"^\W*(?:more|fewer|increase|raise|reduce|grow)\b[^→%:,;]*\b"
    r"(?:able to|who can|capable of)\s[a-z]+(?:\s[a-z]+){0,2}\s\d[^→%:]*$",
    re.IGNORECASE,
)
_PAST_ASIDE = Words(r"\([^()]*\b(?:last|previous|today|now|current\w*|so far|ago|was)\b[^()]*\)")
_HIDDEN_NUMBER = re.compile(r"(?<!\w)[$€£]?[NL]\d{0,2}(?:[%kKmM+x]|\b)(?=[\s%).,]|$)")
