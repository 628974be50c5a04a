"""Two phrases side by side: same topic, same measure, opposite pull. Structure first, words second."""

import re
from functools import lru_cache

from .lang.en_pairs import COMMON, COMPLEMENTS, CONTRASTS, SYNONYMS
from .metrics import mentions
from .moments import find_moments
from .normalise import normalise
from .nounphrase import sketch_phrase
from .numerals import TIME_UNITS
from .phrase import Judgement, Phrase, Quantity, Span
from .words import LEVEL, tokens_of

_NONE = Judgement("", "possible", 0.0)
_COMPLEMENTS = frozenset(frozenset(line.split()) for line in COMPLEMENTS.strip().splitlines())
_CONTRASTS = tuple(frozenset(line.split()) for line in CONTRASTS.strip().splitlines())
_SMALL = frozenset(COMMON.split())
_STOP = frozenset(
    "the a an of and or to in on for from by with at per our their its your we us they it is are be been has "
    "have had do does all every each "
    "any no not more less fewer than that who which whose this these those as into over under above below up "
    "down out off via across among "
    "between within without while when where before after during until least most about around only also new so "
    "because can will would should "
    "at least number amount level total rate share percentage average median mean score percent end per-cent "
    "month quarter year week day time "
    "target baseline currently today now be being both other others such them his her one two three".split()
)
_SYNONYMS = {
    word: line.split(":")[0]
    for line in SYNONYMS.strip().splitlines()
    for word in line.split(":", maxsplit=1)[1].split()
}


@lru_cache(maxsize=65536)
def share_topic(a: Phrase, b: Phrase) -> Judgement:
    """Tell whether two phrases speak of one thing: "related" (possible), else "".

    There is no "unrelated": on pairs of one organisation words and measures told it no better than a coin. Side topics
    (`text/topics.py`) find the far-off ones.
    """
    first, second = _topic(a), _topic(b)
    shared, measures = first[0] & second[0], first[1] & second[1]
    if shared:
        return Judgement(
            "related", "possible", min(0.55 + 0.15 * len(shared), 0.95), (*_quote(a, shared), *_quote(b, shared))
        )
    if measures:
        return Judgement("related", "possible", 0.55)
    return _NONE


@lru_cache(maxsize=65536)
def same_measure(a: Phrase, b: Phrase) -> Judgement:
    """Tell whether two rows own one measure: "duplicate" or ""."""
    spans = (_whole(a), _whole(b))
    if a.original == b.original:
        return Judgement("duplicate", "likely", 1.0, spans)
    first, second = _words(a), _words(b)
    if not first or not second:
        return _NONE
    alike = len(first & second) / len(first | second)
    same_concept = bool(a.frame.concept) and a.frame.concept == b.frame.concept
    complement = frozenset({a.frame.concept, b.frame.concept}) in _COMPLEMENTS
    near = alike >= _ALIKE or same_concept or complement
    if not near or _contrasted(a, b) or _diverge(a, b):
        return _NONE
    goal_a, goal_b = a.first("target", "delta"), b.first("target", "delta")
    equal = goal_a is not None and goal_b is not None and _equal(goal_a, goal_b, complement=complement)
    left, right = first - second - _MEASURE_WORDS, second - first - _MEASURE_WORDS
    alone = len(first) == 1 and not same_concept
    if (
        first == second
        and (not alone or (equal and a.frame.verb_class == b.frame.verb_class))
        and _same_unit(goal_a, goal_b)
    ):
        return Judgement("duplicate", "likely", 0.9, spans)
    if complement and equal and not (left - _named(a)) and not (right - _named(b)):
        return Judgement("duplicate", "likely", 0.85, spans)
    if same_concept and equal and not (left and right) and len(left | right) <= 1:
        return Judgement("duplicate", "likely" if not left | right else "possible", 0.85, spans)
    numberless = goal_a is None and goal_b is None
    if alike >= _ALIKE and len(first & second) > 1 and (equal or numberless):
        return Judgement("duplicate", "possible", 0.7, spans)
    return _NONE


@lru_cache(maxsize=65536)
def pull_apart(a: Phrase, b: Phrase) -> Judgement:
    """Tell whether two rows want one measure to go two ways: "opposite" or ""."""
    spans = (_whole(a), _whole(b))
    if {a.direction, b.direction} == {"up", "down"} and not _contrasted(a, b) and not _diverge(a, b):
        first, second = _words(a), _words(b)
        alike = len(first & second) / len(first | second) if first and second else 0.0
        same_concept = bool(a.frame.concept) and a.frame.concept == b.frame.concept
        extra = (first ^ second) - _MEASURE_WORDS
        apart = (bool(a.frame.concept and b.frame.concept) and not same_concept) or bool((first ^ second) & LEVEL)
        if (alike >= _HALF and not apart) or (same_concept and not extra):
            sure = same_concept or (alike > _HALF and not _own_words(a, b) and not _own_words(b, a))
            return Judgement("opposite", "likely" if sure else "possible", 0.85 if sure else 0.65, spans)
    return _NONE


_ALIKE = 0.6
_HALF = 0.5


def _own_words(a: Phrase, b: Phrase) -> frozenset[str]:
    """Return the words of the first phrase that the second has not."""
    first, second = (frozenset(_SYNONYMS.get(word, word) for word in _subject(each)) for each in (a, b))
    return first - second - _SMALL - _MEASURE_WORDS


def _diverge(a: Phrase, b: Phrase) -> bool:
    """Tell whether both phrases go on with words of their own: "... feel an impact" and "... feel high stress"."""
    few = 2
    return len(_own_words(a, b)) >= few and len(_own_words(b, a)) >= few


def _same_unit(first: Quantity | None, second: Quantity | None) -> bool:
    """Tell whether two goals could be read off one scale."""
    if first is None or second is None or not first.unit or not second.unit:
        return True
    return first.unit == second.unit or {first.unit, second.unit} <= frozenset(TIME_UNITS)


def _named(phrase: Phrase) -> frozenset[str]:
    """Return the words that name the phrase's own concept."""
    return frozenset(phrase.frame.concept.split("-"))


@lru_cache(maxsize=65536)
def _words(phrase: Phrase) -> frozenset[str]:
    """Return the words that tell a measure apart, synonyms folded."""
    tokens = tokens_of(phrase.frame.metric.lower())
    nouns = (_SYNONYMS.get(token.noun, token.noun) for token in tokens if token.text[0].isalpha())
    return frozenset(noun for noun in nouns if len(noun) > 1 and noun not in _SMALL and noun not in _STOP)


@lru_cache(maxsize=65536)
def _subject(phrase: Phrase) -> tuple[str, ...]:
    """Return the content words of an English phrase, lemmas, without verb, numbers and dates."""
    if phrase.language not in {"", "en"}:
        return ()
    skipped = find_moments(normalise(phrase.original), "en")
    sketch = sketch_phrase(phrase)
    words = []
    for index, token in enumerate(sketch.tokens):
        if index == sketch.at and sketch.form in {"order", "gerund", "comparative"}:
            continue
        if not token.text[0].isalpha() or len(token.text) < 2 or token.text in _STOP or token.noun in _STOP:
            continue
        if any(moment.start <= token.start < moment.end for moment in skipped):
            continue
        if token.noun not in words:
            words.append(token.noun)
    return tuple(words)


@lru_cache(maxsize=65536)
def _topic(phrase: Phrase) -> tuple[frozenset[str], frozenset[str]]:
    """Return content words and metric families of a phrase."""
    tokens = sketch_phrase(phrase).tokens
    families = frozenset(mention.concept.name for mention in mentions(tokens))
    words = frozenset(
        _stem(_SYNONYMS.get(word, word)) for word in _subject(phrase) if word not in _SMALL and word not in LEVEL
    )
    return words, families


def _stem(word: str) -> str:
    """Cut common endings, so that "schedule" meets "scheduling"."""
    for ending in (
        "ations",
        "ation",
        "ings",
        "ing",
        "ments",
        "ment",
        "ers",
        "er",
        "ies",
        "ed",
        "es",
        "ly",
        "s",
        "e",
        "y",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _contrasted(a: Phrase, b: Phrase) -> bool:
    """Tell whether scope words set two rows apart: EMEA / APAC, customer / employee, reading / maths."""
    first, second = _scope_words(a), _scope_words(b)
    return any((first & group) - second and (second & group) - first for group in _CONTRASTS)


@lru_cache(maxsize=65536)
def _scope_words(phrase: Phrase) -> frozenset[str]:
    """Return all words of a phrase as written and in the singular."""
    tokens = sketch_phrase(phrase).tokens
    return frozenset(form for token in tokens for form in (token.text, token.noun))


_MEASURE_WORDS = frozenset(
    "net promoter score rate time wait waiting nps csat customer satisfaction average revenue arr mrr uptime "
    "page load speed median "
    "open position fill lost lost-time leading user survey engagement employee recommend us recommendation would "
    "back-end".split()
)


def _equal(first: Quantity, second: Quantity, *, complement: bool) -> bool:
    """Tell whether two targets are one, in whatever unit they are written."""
    a, b = first.value, second.value
    one, two = TIME_UNITS.get(first.unit), TIME_UNITS.get(second.unit)
    if one and two:
        return abs(a * one - b * two) < 1e-6 * max(1.0, a * one)
    if complement and first.unit == second.unit == "%":
        return abs(a + b - 100) < 1e-6 or abs(a - b) < 1e-6
    return abs(a - b) < 1e-9 and (first.unit == second.unit or not {"%"} & {first.unit, second.unit})


def _whole(phrase: Phrase) -> Span:
    """Return the whole text as a span."""
    return Span(0, len(phrase.original), phrase.original)


def _quote(phrase: Phrase, stems: frozenset[str]) -> tuple[Span, ...]:
    """Return the first word of the original that carries one of the stems."""
    for match in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", phrase.original[:1500]):
        if any(match.group().lower().startswith(stem) for stem in stems):
            return (Span(match.start(), match.end(), match.group()),)
    return ()
