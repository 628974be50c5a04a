"""OB107 crowded-objective."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.aim_lists import listed_aims
from sheets_service.rules.rows import can_read, content_words
from sheets_service.rules.task_words import PREPARES
from sheets_service.rules.wording import quote
from sheets_service.text import has_purpose, read_phrase
from sheets_service.text.lang.en_structure import COMPARATIVES, DETERMINERS, LINKS, NOUNY
from sheets_service.text.nouns import singular
from sheets_service.text.sketch import sketch_of
from sheets_service.text.words import COLLEAGUE, CUSTOMER, OUTCOME_VERB, VERB_BASE

_SEAM = re.compile(
    r"(?<=[^\W\d_]{3})[.;!]\s+(?=[^\W\d_])|\n+|,?\s+(?:and|&|plus|as well as|while)\s+(?:also\s+|at the same time\s+|"
    r"to\s+)?|,\s+(?=\w+ \w+)",
    re.IGNORECASE,
)
# Verbs that are no nouns: "and support tasks" must not read as a second order.
_ORDERS = re.compile(
    r"\W*(?:to )?(?:increase|reduce|grow|improve|launch|build|expand|cut|become|win|create|develop|introduce|implement|"
    r"automate|"
    r"establish|achieve|deliver|enhance|strengthen|drive|accelerate|"
    r"enter|open|hire|train|raise|lower|double|halve|simplify|"
    r"moderni[sz]e|upgrade|make|keep|stop|boost|maximi[sz]e|minimi[sz]e|attract|retain|ensure|restore|replace|"
    r"give|find|bring|teach|rebuild|renew|protect|settle|get|serve|reform|rescue|revive)\b",
    re.IGNORECASE,
)


@rule("OB107", "crowded-objective", HINT, leg="wording")
def check(objective: Objective, *, longest: int = 140) -> Iterator[Finding]:
    """Two objectives share one cell, or the sentence is far beyond one line.

    Why: what cannot be said in one breath is not remembered, and half of it can be done while the other half is not.

    Ask: if only one half came true, would you call it reached?

    Fix: keep one sentence, and give the other a row of its own: “[Who] can [do what], so that [why]”.

    Schools: Google: an objective fits on one line; Gtmhub: under 70 characters.
    """
    text = objective.text.strip()
    if not can_read(objective.phrase):
        return
    if len(text) > longest:
        yield Finding(
            objective.at(),
            f"{quote(text, 60)} runs to {len(text)} characters; few will be able to say it by heart.",
            evidence=text,
            question="which ten words of it does the team really mean?",
        )
        return
    halves = two_aims(objective.sober)
    if halves is None:
        return
    first, second = halves
    yield Finding(
        objective.at(),
        f"{quote(first, 60)} and {quote(second, 60)} may be two objectives, unless one cannot happen without the other.",
        evidence=second,
        confidence="possible",
    )


def two_aims(text: str) -> tuple[str, str] | None:
    """Return the two halves of a text that wants two different things, None where it has one aim."""
    whole = text.strip().rstrip(".;!")
    if (several := listed_aims(whole) or _three_orders(whole)) is not None:
        return several
    if has_purpose(read_phrase(text, hint="objective")) and not _AND_ALSO.search(whole):
        return None
    if (wishes := _three_wishes(whole)) is not None:
        return wishes
    for seam in _SEAM.finditer(whole):
        first, second = whole[: seam.start()].strip(), whole[seam.end() :].strip()
        words = [content_words(half) for half in (first, second)]
        if (
            not all(words)
            or _is_short(first, second)
            or words[0] & words[1]
            or _REFERS_BACK.search(_ITS_OWN.sub(" ", second) if _has_own_subject(second) else second)
            or _goes_on(first)
            or _DURING.match(whole[seam.start() :])
            or PREPARES.match(first)
        ):
            continue
        ordered = (_is_order(first) or _begins_with_verb(first)) and _is_order(second)
        listed = seam[0].strip() == ","
        told = (
            not listed
            and _has_own_subject(second)
            and (any(map(_has_own_subject, first.split(", "))) or (_is_order(first) and len(words[0]) > 1))
        )
        beside = _AT_ONCE.match(whole[seam.start() :]) and _is_order(first)
        if ordered or told or beside or (_FOR_SOME.match(first) and _FOR_SOME.match(second)):
            return first, second
    return None


def _three_wishes(whole: str) -> tuple[str, str] | None:
    """Return the first two of three things that a text without a verb wishes for: fewer of this, more of that, a third."""
    parts = _LISTED.split(whole)
    first = parts[0].casefold().split()
    if len(parts) != _THREE or not first or not (first[0] in COMPARATIVES or first[0].endswith("ier")):
        return None
    words = [content_words(part) for part in parts]
    apart = not (words[0] & words[1] or words[0] & words[2] or words[1] & words[2])
    return (parts[0], parts[1]) if apart and all(len(part.split()) >= _ENOUGH for part in parts) else None


def _three_orders(whole: str) -> tuple[str, str] | None:
    """Return the first two of three orders, each with an object of its own; one reason at the end does not make them one."""
    parts = [part for part in _LISTED.split(whole) if part]
    if len(parts) < _THREE or not all(_is_order(part) and len(part.split()) > _ENOUGH for part in parts[:_THREE]):
        return None
    words = [content_words(part) for part in parts[:_THREE]]
    apart = all(words) and not (words[0] & words[1] or words[0] & words[2] or words[1] & words[2])
    return (parts[0], parts[1]) if apart else None


def _is_short(first: str, second: str) -> bool:
    """Tell whether the halves are too short to be two aims; two orders still are, where one is longer."""
    sizes = sorted((len(first.split()), len(second.split())))
    ordered = bool(_ORDERS.match(first) and _ORDERS.match(second))
    return sizes[0] < _ENOUGH or (sizes[0] == _ENOUGH and not (ordered and sizes[1] > _ENOUGH))


def _is_order(half: str) -> bool:
    """Tell whether a half begins with a verb that has an object of its own; "clean plates" may be a thing."""
    if _ORDERS.match(half):
        return True
    low = half.casefold().split()
    first, after = low[0], low[1] if len(low) > 1 else ""
    return first in VERB_BASE and (after in _LEADS_AN_OBJECT or singular(after) in CUSTOMER | COLLEAGUE)


def _goes_on(half: str) -> bool:
    """Tell whether a half ends in a verb of a list: "find, interview and sign candidates"."""
    if "," in half and len(half.rstrip(", ").rpartition(",")[2].split()) == 1:
        return True
    words = half.casefold().rstrip(",").split()
    return words[-1] in VERB_BASE and words[-2] not in DETERMINERS and "," in half


def _begins_with_verb(half: str) -> bool:
    """Tell whether a sentence begins with a verb that is no noun."""
    first = half.casefold().split()[0]
    return first in VERB_BASE and first not in NOUNY


def _has_own_subject(half: str) -> bool:
    """Tell whether a half is a sentence about somebody it names itself: "our drivers get home safely"."""
    low = half.casefold()
    sketch, words = sketch_of(low), low.split()
    if words[0] in _VERBS and words[0] not in NOUNY:
        return False
    people = singular(words[0]) in CUSTOMER | COLLEAGUE and words[0].endswith("s") and words[1] not in LINKS
    ours = words[0] in DETERMINERS and len(words) > _ENOUGH and singular(words[1]) in CUSTOMER | COLLEAGUE
    return (
        people
        or (ours and words[2] in VERB_BASE)
        or bool((sketch.form == "clause" and sketch.at > 0 and not _PRONOUN.match(half)) or _SOMEBODY_DOES.match(half))
    )


_LISTED = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_THREE = 3
_ITS_OWN = re.compile(r"\b(?:its|their|theirs)\b", re.IGNORECASE)
# A second change at the same time; what is kept meanwhile is a limit, and welcome.
_AT_ONCE = re.compile(
    r"\W*while (?:also |at the same time )?(?:increas|reduc|cutt|grow|improv|launch|build|expand|creat|develop|introduc|"
    r"automat|enter|open|hir|train|rais|"
    r"lower|doubl|halv|moderni[sz]|upgrad|boost|attract|restor|replac|strengthen|shorten|renew|rebuild|winn|establish|"
    r"digiti[sz])ing (?!the (?:price|wait)\b)",
    re.IGNORECASE,
)
_ENOUGH = 2  # words that make no half yet
_LEADS_AN_OBJECT = DETERMINERS | frozenset("back up out off more less fewer better faster his her".split())
_AND_ALSO = re.compile(r"\band (?:also|at the same time|in addition)\b", re.IGNORECASE)
_SOMEBODY_DOES = re.compile(
    r"(?:(?:the|our|every|each|all|no|more)\s)?(?:[\w-]+\s){1,3}(?:no longer|never|always|can|cannot|will|get|gets|have|"
    r"has|are|is|do|does|know|knows|feel|feels"
    r"|find|finds|stay|stays|want|wants|trust|trusts|sell out|arrive|arrives|enjoy|enjoys|go|goes|come|comes|sleep|eat|"
    r"becomes?|remains?|keeps|earns|learns|makes|brings|gives|takes|loses|"
    r"pay|pays)\b"
    r"|(?:the|our)\s(?:[\w’'-]+\s){1,6}(?:falls?|rises?|drops?|shrinks?|grows?|improves?|"
    r"go(?:es)? (?:up|down)|breaks? even)\W*$",
    re.IGNORECASE,
)
# "While the problem is still small" tells when, not what else.
_DURING = re.compile(r"\W*while\b.*\b(?:is|are|there|still)\b", re.IGNORECASE)
_VERBS = frozenset(VERB_BASE) | OUTCOME_VERB | frozenset("want come go feel trust love choose grow settle dare".split())
_PRONOUN = re.compile(
    r"(?:they|it|this|that|these|those|who|which|then|so|he|she|you|he|nobody has to|no one has to)\b", re.IGNORECASE
)
# The second half of one thought leans on the first: "win their trust and keep it".
_REFERS_BACK = re.compile(
    r"\b(?:it|them|they|their|theirs|there|its|him|her|this|that|those|these|thereby|thus|instead|again|each other|"
    r"one another)\b",
    re.IGNORECASE,
)
_FOR_SOME = re.compile(
    r"(?:an?\s|the\s)?(?:\w+(?:er|re|ier)|fair|good|safe|proper|new|reliable|more|less|fewer)\s(?:[\w-]+\s){1,3}(?:for|"
    r"on|in)\s(?:the |our |all )?[\w-]+",
    re.IGNORECASE,
)
