"""The parts of an English phrase: verb, measure, object, beneficiary, reason, effect."""

import re
from collections.abc import Sequence

from .metrics import find_concept
from .normalise import Normal
from .openings import Words
from .phrase import Frame, Quantity, Span
from .sketch import Sketch, sketch_of
from .words import COLLEAGUE, CUSTOMER, LEVEL, VERB_BASE, VERB_GERUND, Token

# Begins with one set of signs, which is quick to look for.
_CUT = re.compile(
    r"[\s:=→<>≤≥](?:(?<!\s)|(?:from|to|by|below|under|above|over|at least|at most|no more than|reaches|reach|→|up|down|at|is"
    r"|are|goes|falls?|rises?|drops?|improves?|increases?|decreases?|within|so that|because|while|without"
    r"|in order)\s*(?=[\d$€£<>≤≥~+_-]|least|most|more|the|$|zero|below|under|over|above|half|double|from|to))"
)
_CLAUSE = Words(r"\bso that\b|\bbecause\b|\bin order to\b|\bwhile\b|\bwithout\b", 0)
_REASON = Words(
    r"\bso that\b|\bso\s+(?=(?:that\s+)?(?:they|we|it|people|every|the|our|each|all|no|their"
    r"|[a-z'-]+\s+){1,5}(?:can|could|will|would|don't|do not|never|no longer|know|feel|get|find|stay|want|say|is"
    r"|are)\b)"
    r"|\bso\s+[a-z]+\s+that\b|\bbecause\b|\bin order (?:to|that)\b|\bthereby\b|\bin a way that\b"
    r"|\bby\s+(?!\d)(?:[a-z-]+ly\s+)?[a-z-]+ing\b(?!\s*(?:of|19|20))|(?<![\w-])(?:enabling|allowing|letting|helping|giving"
    r"|freeing)\b|\bfor (?:the )?(?:people|families|customers|patients) (?:who|that)\b|\bfind dinner\b",
    0,
)
_END_IN_VIEW = Words(
    r"\bto ensure (?:that\s)?|\bto (?:help|let|give|bring|make|keep|enable|allow|free|protect|serve|support"
    r"|improve|increase|reduce|drive|grow|boost|unlock|accelerate|become|win|earn|create|build|deliver|avoid"
    r"|prevent|cut|save|inspire|strengthen|achieve|provide|sustain|attract|retain|empower|meet|stay|simplify|raise"
    r"|lower|speed|get|ease|fund|offer|understand|realise|realize|secure|foster|maximi[sz]e|minimi[sz]e|lay|gain"
    r"|encourage|develop|scale)\b",
    0,
)
_TO_WHAT = re.compile("to [a-z]")  # most texts have the "to" before a number alone
_NOT_PURPOSE_BEFORE = re.compile(
    r"(?:\b(?:able|want|wants|wanted|easy|easier|easiest|hard|need|needs|ability|willing|likely|continue|dare"
    r"|dares|ready|have|has|had|ways?|way|time|love|loves|learn|fail|failed|try|begin|start|used|due|how|place"
    r"|best|first|happy|afraid|wish|hope|ask|asked|asks|asking|choose|chose|plan|plans|planning|going|compared|up"
    r"|down|close|from .{1,20}|commitment|chance|licen[cs]e|reasons?|time|opportunity|work|aim|strive|seek|expect"
    r"|decide|rate)\s*)$|^\s*$"
)
_EFFECT = re.compile(
    r"\b(?:to|that|which|resulting in|leading to|so that|in order to|thereby|driving"
    r"|and)\s+(?:[a-z-]+ly\s+)?(?:help\s+)?(?:improv\w*|increas\w*|reduc\w*|cut\w*|decreas\w*|lower\w*|rais\w*"
    r"|grow\w*|boost\w*|sav\w*|lift\w*|halv\w*|doubl\w*|shorten\w*|driv\w*|reach\w*|achiev\w*|speed\w*)\b"
)
_SHORTEST = 3  # letters of a measure before a number may end it
_LEAD = re.compile(r"^(?:(?:of|in|a|the|an|between|per|or more|or better)\s+)+")
_LITTLE_WORDS = (
    "by in on at to from of for with within among below under above over between before until a the and up down per is are"
).split()
_TAIL = re.compile(rf"(?:\s+\(?(?:{'|'.join(_LITTLE_WORDS)}|fewer than|less than|more than))+$")
_LAST_OF_TAIL = frozenset({*_LITTLE_WORDS, "than"})
_FILLERS = frozenset(
    "the a an our of number in all from to at least than more zero no million up down x by and".split()
)
_TIMES = frozenset({"evening", "morning", "spring"})
_NOT_BENEFICIARIES = frozenset("account business company report club lead driver reader".split())


def read_frame(plain: Normal, quantities: tuple[Quantity, ...], deadline_at: tuple[tuple[int, int], ...]) -> Frame:
    """Read the parts of an English phrase."""
    sketch = sketch_of(plain.low)
    purpose = _find_purpose(plain, sketch)
    stops = (*deadline_at, (plain.place(purpose.start), 0)) if purpose else deadline_at
    metric = _metric_text(plain, sketch, quantities, stops)
    concept = find_concept(metric.lower()) or find_concept(plain.low)
    effect = _find_effect(plain, sketch, quantities)
    return Frame(
        verb=sketch.verb,
        verb_class=sketch.verb_class,
        metric=metric,
        concept=concept.name if concept else "",
        family=concept.family if concept else "",
        polarity=concept.polarity if concept else 0,
        beneficiary=_beneficiary(plain, sketch.tokens),
        purpose=purpose,
        effect=effect,
    )


def _metric_text(
    plain: Normal, sketch: Sketch, quantities: tuple[Quantity, ...], moments: tuple[tuple[int, int], ...]
) -> str:
    """Return the words that name what is measured, as written."""
    tokens = sketch.tokens
    first = sketch.object_at if sketch.form in {"order", "gerund", "comparative"} else 0
    while first < len(tokens) and (not tokens[first].text[0].isalpha() or tokens[first].text in _FILLERS):
        first += 1
    if first >= len(tokens):
        return ""
    start = tokens[first].start
    numbers = []
    for quantity in quantities:
        if quantity.role == "identifier":
            continue
        opening = plain.place(quantity.span.start)
        if opening <= start < plain.place(quantity.span.end) and quantity.role not in {"scope", "window"}:
            start = plain.place(quantity.span.end)
        numbers.append(opening)
    end = _metric_end(plain, sketch, numbers, moments, start)
    metric = _LEAD.sub("", plain.text[start:end].strip(" ,;:.-+(")[:120])
    return _TAIL.sub("", metric) if metric.rpartition(" ")[2].lstrip("(") in _LAST_OF_TAIL else metric


def _metric_end(
    plain: Normal, sketch: Sketch, numbers: Sequence[int], moments: tuple[tuple[int, int], ...], start: int
) -> int:
    """Return the first place where the words of the measure may stop: verb, one of the numbers, date, "so that"."""
    ends = [len(plain.text), *[opening for opening in numbers if opening > start + _SHORTEST]]
    ends += [opening for opening, _ in moments if opening > start]
    verb = sketch.tokens[sketch.at].start
    if sketch.form == "clause" and verb > start and sketch.verb_class in {"change-up", "change-down", "reach", "hold"}:
        ends.append(verb)
    if match := _CUT.search(plain.low, start + 1):
        ends.append(match.start())
    if _CLAUSE.may_be_in(plain.low) and (match := _CLAUSE.pattern.search(plain.low, start + 1)):
        ends.append(match.start())
    return min(ends)


def _beneficiary(plain: Normal, tokens: tuple[Token, ...]) -> str:
    """Return the people or organisations who are better off, as written."""
    fallback = ""
    for index, token in enumerate(tokens):
        if token.noun in CUSTOMER and token.noun not in _NOT_BENEFICIARIES:
            after = tokens[index + 1].text if index + 1 < len(tokens) else ""
            if after in LEVEL or after in {"success", "support", "service", "relations", "journey"}:
                continue
            return plain.text[token.start : token.end]
        if token.noun in COLLEAGUE and not fallback:
            fallback = plain.text[token.start : token.end]
    return fallback


def _find_purpose(plain: Normal, sketch: Sketch) -> Span | None:
    """Find the stated reason: "so that ...", "because ...", "to help ...", "by delighting ..."."""
    ends = _END_IN_VIEW.finditer(plain.low) if _TO_WHAT.search(plain.low) else ()
    for match in sorted((*_REASON.finditer(plain.low), *ends), key=re.Match.start):
        start, words = match.start(), match.group()
        before = plain.low[:start]
        if words.startswith(("to ", "by ", "enabling", "allowing", "letting", "helping", "giving", "freeing", "for ")):
            if not before.strip() or _NOT_PURPOSE_BEFORE.search(before):
                continue
            headed = sketch.form in {"order", "gerund", "comparative"}
            if headed and start <= sketch.tokens[sketch.at].end:
                continue
        if words.startswith("by ") and _is_how(words, plain.low[match.end() :]):
            continue
        return plain.span(start, len(plain.text))
    return None


def _is_how(words: str, after: str) -> bool:
    """Tell "by launching a portal" (a how) from "by delighting customers" (a why)."""
    gerund = words.rsplit(maxsplit=1)[-1]
    if gerund in _TIMES:
        return True  # "by evening" is neither
    entry = VERB_GERUND.get(gerund)
    return (
        entry is not None
        and entry[1] in {"make", "effort", "spend"}
        and gerund not in {"making", "providing", "supporting", "giving", "helping"}
        and bool(after)
    )


def _find_effect(plain: Normal, sketch: Sketch, quantities: tuple[Quantity, ...]) -> Span | None:
    """Find the measured effect a deliverable carries: "... to improve sign-ups by 25 %"."""
    if sketch.verb_class not in {"make", "effort", "spend"}:
        return None
    for match in _EFFECT.finditer(plain.low):
        span = plain.span(match.start(), len(plain.text))
        if any(
            quantity.span.start >= span.start and quantity.role in {"target", "delta", "baseline"}
            for quantity in quantities
        ):
            return span
    return None


__all__ = ["VERB_BASE", "read_frame"]
