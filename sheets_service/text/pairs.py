"""Two phrases side by side: same topic, same measure, opposite pull. Structure first, words second."""

import re
from functools import lru_cache

from .likeness import likeness
from .metrics import mentions
from .numerals import TIME_UNITS
from .phrase import Judgement, Phrase, Quantity, Span
from .sketch import sketch_of
from .tensions import TENSIONS
from .words import COLLEAGUE, CUSTOMER, LEVEL

_NONE = Judgement("", "possible", 0.0)
_COMPLEMENTS = {
    frozenset({"churn", "retention"}), frozenset({"uptime", "downtime"}), frozenset({"attrition", "employee-retention"}),
    frozenset({"forecast-error", "accuracy"}), frozenset({"scrap", "yield"}), frozenset({"dropout", "completion"}),
    frozenset({"stockouts", "product-availability"}), frozenset({"absenteeism", "attendance"}),
}  # fmt: skip
_CONTRASTS = tuple(
    frozenset(group.split())
    for group in (
        "emea apac dach americas us usa uk europe asia germany france spain italy latam nordics africa china japan india north south east west",
        "customer employee staff patient nurse user volunteer donor teacher pupil student partner supplier",
        "reading math maths writing science english", "mobile desktop web ios android online store app", "gross net operating",
        "enterprise smb mid-market consumer entry basic premium", "api website portal", "new existing", "inbound outbound",
        "onboarding billing checkout search", "radiology a&e surgery maternity oncology", "backend frontend", "recurring corporate major monthly",
        "weekly daily yearly", "hire resolve fill repair detect value market", "internal external", "male female", "day night", "primary secondary",
        "french german spanish italian english", "email chat phone", "first second third",
    )
)  # fmt: skip
_SMALL = frozenset(
    "increase reduce raise lower improve grow cut reach achieve keep maintain median average mean rate share number below above score percent new get hit quarter month year week day hour minute least people time".split()
)
_SYNONYMS = {
    "client": "customer", "spend": "cost", "spending": "cost", "budget": "cost", "staff": "employee", "turnover": "revenue", "sale": "revenue",
    "sales": "revenue", "developer": "engineer", "story": "study", "customer-story": "study", "recruit": "hire", "back-end": "backend",
    "speed": "load", "experience": "flow", "accident": "injury", "giving": "donor", "redesigned": "new", "pupil": "student", "waiting": "wait",
    "signup": "sign-up", "personnel": "employee", "reset": "reset", "invoice": "invoice", "email": "email", "e-mail": "email",
}  # fmt: skip


@lru_cache(maxsize=65536)
def share_topic(a: Phrase, b: Phrase) -> Judgement:
    """Tell whether two phrases speak of one thing: "related", "unrelated" (possible, far-off pairs only) or ""."""
    first, second = _topic(a), _topic(b)
    shared = first[0] & second[0]
    fields = first[1] & second[1]
    spans = (*_quote(a, shared), *_quote(b, shared))
    if shared:
        return Judgement("related", "possible", min(0.55 + 0.15 * len(shared), 0.95), spans)
    if fields:
        return Judgement("related", "possible", 0.55, spans)
    if likeness(a.original, b.original) > 0.25 or len(first[0]) < 2 or len(second[0]) < 2:
        return _NONE
    if first[1] and second[1]:
        return Judgement("unrelated", "possible", 0.6)
    return _NONE


@lru_cache(maxsize=65536)
def same_measure(a: Phrase, b: Phrase) -> Judgement:
    """Tell whether two rows own one measure: "duplicate" or ""."""
    if a.original == b.original:
        return Judgement("duplicate", "likely", 1.0, (_whole(a), _whole(b)))
    if _contrasted(a, b) or not a.frame.subject or not b.frame.subject:
        return _NONE
    first, second = _words(a), _words(b)
    overlap = len(first & second) / max(1, min(len(first), len(second)))
    same_concept = bool(a.frame.concept) and a.frame.concept == b.frame.concept
    complement = frozenset({a.frame.concept, b.frame.concept}) in _COMPLEMENTS
    goal_a, goal_b = a.first("target", "delta"), b.first("target", "delta")
    equal = goal_a is not None and goal_b is not None and _equal(goal_a, goal_b, complement=complement)
    alike = likeness(a.original, b.original, numbers=False)
    spans = (_whole(a), _whole(b))
    if complement and equal:
        return Judgement("duplicate", "likely", 0.85, spans)
    extra = (first ^ second) - _SMALL
    if (
        same_concept
        and (equal or (goal_a is not None and goal_b is not None))
        and _covers(first, second, a.frame.concept)
    ):
        return Judgement("duplicate", "likely" if equal else "possible", 0.85 if equal else 0.65, spans)
    if alike >= 0.8 and not extra:
        return Judgement("duplicate", "likely", 0.9, spans)
    if overlap >= 0.75 and len(first & second) >= 2 and (equal or (goal_a is None and goal_b is None)):
        return Judgement("duplicate", "possible", 0.7, spans)
    return _NONE


@lru_cache(maxsize=65536)
def pull_apart(a: Phrase, b: Phrase) -> Judgement:
    """Tell whether two rows pull against each other: "opposite" (one measure, two directions), "tension" or ""."""
    spans = (_whole(a), _whole(b))
    if a.direction and b.direction and not _contrasted(a, b):
        first, second = _words(a), _words(b)
        same_concept = bool(a.frame.concept) and a.frame.concept == b.frame.concept
        shared = (first & second) - _SMALL
        same_head = same_concept and _covers(first, second, a.frame.concept)
        same_object = len(shared) >= 2 and len(shared) / max(1, min(len(first), len(second))) >= 0.6
        if (same_head or same_object) and {a.direction, b.direction} == {"up", "down"}:
            return Judgement("opposite", "likely" if shared or same_head else "possible", 0.85, spans)
    if _in_tension(a, b) or _in_tension(b, a):
        return Judgement("tension", "possible", 0.6, spans)
    return _NONE


def _build_tensions() -> dict[tuple[str, str], frozenset[str]]:
    """Read the table of tension pairs."""
    table: dict[tuple[str, str], frozenset[str]] = {}
    for line in TENSIONS.strip().splitlines():
        push, _, payers = line.partition("|")
        key = (push.strip()[0], push.strip()[1:])
        table[key] = table.get(key, frozenset()) | frozenset(name.strip() for name in payers.split(","))
    return table


_PULLS = _build_tensions()


def _in_tension(push: Phrase, payer: Phrase) -> bool:
    """Tell whether the first row's push is known to be paid for by the second row's measure."""
    sign = {"up": "+", "down": "-"}.get(push.direction or "", "")
    return payer.frame.concept in _PULLS.get((sign, push.frame.concept), frozenset())


@lru_cache(maxsize=65536)
def _words(phrase: Phrase) -> frozenset[str]:
    """Return the words that tell a measure apart, synonyms folded."""
    return frozenset(_SYNONYMS.get(word, word) for word in phrase.frame.subject) - _SMALL


@lru_cache(maxsize=65536)
def _topic(phrase: Phrase) -> tuple[frozenset[str], frozenset[str]]:
    """Return content words and metric families of a phrase."""
    tokens = sketch_of(phrase.normal.lower()).tokens
    families = frozenset(mention.concept.name for mention in mentions(tokens))
    words = frozenset(
        _stem(_SYNONYMS.get(word, word)) for word in phrase.frame.subject if word not in _SMALL and word not in LEVEL
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
    first = frozenset(re.findall(r"[a-z&]+(?:-[a-z]+)*", a.normal.lower().replace("'s", "")))
    second = frozenset(re.findall(r"[a-z&]+(?:-[a-z]+)*", b.normal.lower().replace("'s", "")))
    first, second = (
        frozenset(word.removesuffix("s") if word not in {"us", "ios", "maths"} else word for word in words)
        for words in (first, second)
    )
    return any((first & group) - second and (second & group) - first for group in _CONTRASTS)


def _covers(first: frozenset[str], second: frozenset[str], concept: str) -> bool:
    """Tell whether two rows differ in nothing but words of the measure itself."""
    names = frozenset(concept.split("-")) | _MEASURE_WORDS
    left, right = first - second - names, second - first - names
    return not left or not right or bool(first & second - LEVEL and len(left) <= 1 and len(right) <= 1 and False)


_MEASURE_WORDS = frozenset(
    "net promoter score rate time wait waiting nps csat customer satisfaction promoter average revenue arr mrr uptime page load speed median open position fill lost lost-time leading user survey engagement".split()
) - CUSTOMER - COLLEAGUE | {"customer", "user"}


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
