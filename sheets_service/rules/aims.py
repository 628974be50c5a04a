"""What the words of an objective amount to: a measure, one solution, or a sentence that would fit anybody.

Each question combines what the text package reads with evidence in the sentence itself, because a reading alone is too unsure
to speak on. An answer is "likely", "possible", or None: silence.
"""

import re
from functools import lru_cache

from sheets_service.okrs import Objective, once_an_item
from sheets_service.rules.aim_words import (
    AGED,
    ASIDE,
    BARE_MOVE,
    BESIDE_THE_THING,
    BETTER_WORK,
    BROUGHT_TO,
    COUNT_OF,
    FEW_WORDS,
    FIGURE,
    FITS_ANYBODY,
    FOR_SOMEONE,
    FOR_SOMETHING,
    INSTALLS,
    LABEL,
    LEAD,
    LEADS_IN,
    LETS_THEM,
    LEVEL_ALONE,
    LIFTS_IT,
    MANIFOLD,
    MORE_THAN_A_THING,
    MOVES,
    MULTIPLE,
    NUMBERS,
    OF_TOMORROW,
    ON_AVERAGE,
    PEOPLE_BUILT,
    PEOPLE_DO,
    PEOPLE_FEEL,
    PERSON_FIRST,
    PRODUCES,
    PUTS_OUT,
    REARRANGES,
    SCOPED,
    SHARE_FIRST,
    SHARE_OR_MONEY,
    SO_THEY,
    STATE_OF_PEOPLE,
    STEM,
    THING,
)
from sheets_service.rules.bare_headings import praises_a_house
from sheets_service.rules.buzz import find_buzzwords
from sheets_service.rules.first_of import Alternatives
from sheets_service.rules.house_work import (
    does_it_anew,
    has_compound_subject,
    names_a_good,
    names_people_themselves,
    orders_house_work,
    tidies_for_a_thing,
)
from sheets_service.rules.rows import can_read, content_words, plain
from sheets_service.rules.task_words import (
    DELIVERS_ONE_THING,
    MADE_ANEW_IN,
    MADE_OF,
    MOVES_OVER,
    NAMES_ONE_THING,
    OPENS_ONE,
    PREPARES,
    SWITCHES,
)
from sheets_service.text import Phrase, Quantity, Span, find_vague_words, has_purpose, objective_quality
from sheets_service.text.lang.tasks_en import ORDERED_WORK
from sheets_service.text.numerals import CURRENCIES, TIME_UNITS
from sheets_service.text.phrase import Sureness
from sheets_service.text.sketch import sketch_of
from sheets_service.text.words import VERB_BASE

_WORK = Alternatives(ORDERED_WORK)


@once_an_item
def measure_only(objective: Objective) -> Sureness | None:
    """Tell whether the objective is a measure to move and nothing else."""
    phrase, words = objective.phrase, objective.phrase.plain
    if not can_read(phrase):
        return None
    numbers = [one for one in spoken_numbers(phrase) if _is_goal(one, words)]
    multiple = MULTIPLE.match(words) and sketch_of(words.casefold()).form != "clause"
    if multiple and not stated_purpose(phrase):
        return "likely"
    if numbers and LEVEL_ALONE.match(words) and not stated_purpose(phrase):
        return "likely"
    counted = numbers and (SHARE_FIRST.match(words) or COUNT_OF.match(words) or ON_AVERAGE.search(words))
    if (counted or _brought_to_a_level(words)) and not stated_purpose(phrase):
        return "likely"
    if STATE_OF_PEOPLE.is_in(words) or stated_purpose(phrase) or phrase.frame.verb_class in {"make", "effort"}:
        return None
    judged = objective_quality(phrase)
    told = judged.label == "metric"
    if _people_do_something(phrase):
        return None
    if numbers and not PERSON_FIRST.match(words):
        figures = any(FIGURE.search(one.span.text) for one in numbers)
        named = phrase.frame.concept or (phrase.frame.verb_class in {"change-up", "change-down"} and figures)
        if (told and judged.sureness == "likely") or (phrase.frame.verb_class in MOVES and named):
            return "likely"
    if numbers and told and not LETS_THEM.match(words):
        return judged.sureness
    return None


def _brought_to_a_level(words: str) -> bool:
    """Tell "Bring dispensing errors below 2 per 10,000" from "Bring a smile to 1,000 children"."""
    return bool(BROUGHT_TO.match(words)) and not names_people_themselves(words.rsplit(maxsplit=1)[-1])


def spoken_numbers(phrase: Phrase) -> tuple[Quantity, ...]:
    """Return the targets and steps that stand in the sentence itself, not in an aside in brackets."""
    asides = [(found.start(), found.end()) for found in ASIDE.finditer(phrase.original)]
    return tuple(
        one
        for one in phrase.quantities
        if one.role in NUMBERS and not any(start <= one.span.start < end for start, end in asides)
    )


def _people_do_something(phrase: Phrase) -> bool:
    """Tell whether the sentence begins with those it is for, and says what they do."""
    frame = phrase.frame
    first = bool(frame.beneficiary) and plain(phrase).casefold().startswith(frame.beneficiary.casefold())
    return first and bool(frame.verb) and frame.verb_class not in {"change-up", "change-down"}


def _is_goal(number: Quantity, text: str) -> bool:
    """Tell whether a number is what the sentence aims for: a share, an amount of money, or led in by "to", "by", "under"."""
    if number.span.text.casefold() in MANIFOLD and not text.casefold().startswith(number.span.text.casefold()):
        return False  # "put an end to double bookings"
    if number.unit == "times" and number.span.text[0].isalpha() and not text.lstrip().startswith(number.span.text):
        return False  # "settle an account without telling their story five times"
    if number.relative or SHARE_OR_MONEY.search(number.span.text) or number.unit == "%":
        return True
    if LABEL.match(text) and text.lstrip().startswith(number.span.text):
        return False
    before = text[: max(text.find(number.span.text), 0)]
    if (
        number.unit not in CURRENCIES.values()
        and number.unit not in TIME_UNITS.keys() - {"year"}
        and AGED.search(before)
    ):
        return False
    return bool(FIGURE.search(number.span.text)) and (len(before.split()) <= LEAD or bool(LEADS_IN.search(before)))


@once_an_item
def one_solution(objective: Objective) -> Sureness | None:
    """Tell whether the objective names one deliverable, which is the how and not the why."""
    phrase, words = objective.phrase, objective.phrase.plain
    found = PRODUCES.match(words)
    if not can_read(phrase) or stated_purpose(phrase) or MORE_THAN_A_THING.is_in(words):
        return None
    if FOR_SOMETHING.search(words):
        return None
    if any(work.match(words) for work in _WORK.worth_searching(words)):
        return "likely"
    if _orders_one_change(phrase, words):
        return "likely"
    if not _serves(phrase) and not FOR_SOMEONE.search(words) and _is_one_thing(words):
        return "likely"
    judged = objective_quality(phrase)
    if found and THING.search(BESIDE_THE_THING.split(found[1])[0]):
        return "likely"
    if found and INSTALLS.match(words) and not _serves(phrase):
        return "likely"
    if judged.label != "task" or REARRANGES.match(words) or PEOPLE_BUILT.match(words):
        return None
    if phrase.frame.verb_class != "make":
        return None
    return judged.sureness if judged.sureness == "likely" else None


def _orders_one_change(phrase: Phrase, words: str) -> bool:
    """Tell whether a sentence orders one thing made anew, moved over or opened, and names nobody it is for."""
    if MADE_ANEW_IN.match(words):
        return True
    return bool(MOVES_OVER.match(words) or OPENS_ONE.match(words)) and not (
        _serves(phrase) or names_people_themselves(words)
    )


def _serves(phrase: Phrase) -> bool:
    """Tell whether the sentence names those it is for; a "visitor centre" names a house."""
    named = phrase.frame.beneficiary
    if named.casefold() in VERB_BASE and plain(phrase).casefold().startswith(named.casefold()):
        return False  # "Hire an agency" orders; it is for nobody
    if named.casefold() not in _last_step(plain(phrase)).casefold():
        return False  # who is chosen to build it is not whom it is for
    return bool(named) and not _makes_a_thing_of(named.lower(), phrase.normal.lower())


def _makes_a_thing_of(named: str, text: str) -> bool:
    """Tell whether a text in lower case names a thing by those it is for: "visitor centre", "the house of the visitors"."""
    start = text.find(named)
    while start >= 0:
        end = start + len(named)
        if _MADE_OF.match(text, end) or (_OF_THEM.search(text[:start]) and _NO_LETTER.match(text, end)):
            return True
        start = text.find(named, start + 1)
    return False


_MADE_OF = re.compile(MADE_OF)
_OF_THEM = re.compile(r"\bof (?:the |our |an? )?\Z")
_NO_LETTER = re.compile(r"(?!\w)")


def _is_one_thing(text: str) -> bool:
    """Tell whether the whole sentence is one thing to build, open, hold, obtain or change over to."""
    if any(one.match(text) for one in (PUTS_OUT, DELIVERS_ONE_THING, SWITCHES, NAMES_ONE_THING)):
        return True
    last = _last_step(text)
    return last != text and _is_one_thing(last)


def _last_step(text: str) -> str:
    """Return what a sentence orders after the step before the thing: "Hire an agency and relaunch the website"."""
    first, _, second = text.partition(" and ")
    return second if second and PREPARES.match(first) else text


def delivers_a_thing(text: str) -> bool:
    """Tell whether a text orders one deliverable by its verb and its noun: "Build a rollback pipeline"."""
    found = PRODUCES.match(text)
    return bool(found and THING.search(BESIDE_THE_THING.split(found[1])[0])) and not MORE_THAN_A_THING.is_in(text)


@once_an_item
def fits_anybody(objective: Objective) -> Sureness | None:
    """Tell whether the sentence would be true of any team in any year, with its praise or without."""
    said = objective.said
    praised = _fits_anybody(objective, said)
    return praised if praised or said is objective.phrase else _fits_anybody(objective, objective.phrase)


def _fits_anybody(objective: Objective, phrase: Phrase) -> Sureness | None:
    if not can_read(phrase) or any(one.role in NUMBERS for one in phrase.quantities):
        return None
    words = content_words(plain(phrase))
    told = any(one.search(plain(phrase)) for one in (SCOPED, PEOPLE_FEEL, PEOPLE_DO))
    if praises_a_house(plain(phrase)) or (words and words <= FITS_ANYBODY and not told):
        return "likely"
    buzz = find_buzzwords(objective.text)
    rest = words - frozenset[str]().union(*(content_words(one.text) for one in buzz)) - FITS_ANYBODY
    if buzz and len(rest) <= len(buzz):
        return "likely"
    if OF_TOMORROW.match(plain(phrase)):
        return "likely"
    if LIFTS_IT.match(plain(phrase)) and not names_people_themselves(plain(phrase)):
        return "possible"
    judged = objective_quality(phrase)
    if judged.label != "vague":
        return None
    if judged.sureness == "likely":
        return "likely"
    return "possible" if find_vague_words(objective.text) and len(rest) <= FEW_WORDS else None


def only_work(objective: Objective) -> bool:
    """Tell whether the objective orders work on the team's own house without a word of whom it helps."""
    phrase, words = objective.phrase, objective.phrase.plain
    if stated_purpose(phrase) or MORE_THAN_A_THING.is_in(words) or not can_read(phrase):
        return False
    if has_compound_subject(words):
        return False
    if one_solution(objective) or measure_only(objective):
        return True
    if tidies_for_a_thing(words):
        return True
    if FOR_SOMEONE.search(words) or FOR_SOMETHING.search(words):
        return False
    if REARRANGES.match(words) or does_it_anew(words):
        return True
    if BARE_MOVE.match(words) or (BETTER_WORK.match(words) and not _serves(phrase)):
        return not names_people_themselves(words)  # "Increase developer satisfaction" says for whom
    if orders_house_work(words) and not names_people_themselves(words):
        return True
    weak = objective_quality(phrase).label in {"metric", "task", "vague"}
    ordered = bool(phrase.frame.verb) and objective.sober.casefold().startswith(phrase.frame.verb[:STEM])
    return (
        weak
        and ordered
        and phrase.frame.verb_class in {"make", "change-up", "change-down", "spend"}
        and not phrase.frame.beneficiary
        and not names_a_good(words)
    )


@lru_cache(maxsize=16384)
def stated_purpose(phrase: Phrase) -> Span | None:
    """Return the reason a sentence gives; a "by 12%" inside it is no reason."""
    found = has_purpose(phrase)
    told = None if found else SO_THEY.search(phrase.original)
    if told:
        return Span(told.start(), told.end(), told[0])
    if found and any(found.start <= one.span.start < found.end for one in phrase.quantities if one.role in NUMBERS):
        return None
    return found
