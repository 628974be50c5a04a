"""Outcome, output or activity: what becomes true for someone, what is delivered, what is merely done."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .judge import Feature, weigh
from .metrics import find_concept
from .phrase import Judgement, Phrase, Quantity, Span
from .sketch import Sketch, sketch_of
from .words import ARTEFACT, COLLEAGUE, CUSTOMER, EFFECT_DONE, EVENT, LEVEL, TASK_DONE, VAGUE_NOUN, VERB_PAST, Token

_LABELS = ("outcome", "output", "activity")
_BASELINE = re.compile(
    r"\b(?:establish|set|create|define|agree|determine|find|measure|get|obtain|capture|collect|have)\s+(?:an?\s+"
    r"|the\s+|our\s+|new\s+|initial\s+|first\s+)*(?:baseline|benchmark)\b|^\s*baseline\s+(?:for"
    r"|of)\b.*\b(?:established|set|known|agreed|measured)\b|\bbaseline\s+(?:is\s+)?(?:established|set|known|agreed"
    r"|measured)\b"
)
_RESULT_OBJECT = frozenset(
    "revenue sales deal growth value saving impact satisfaction lead logo arr mrr iarr pipeline profit margin "
    "income improvement reduction increase decrease uptime availability result outcome conversion retention nps "
    "csat trust awareness demand loyalty market".split()
)
_SENT = re.compile(
    r"\b(?:sent|posted|held|made|attended|conducted|written|created|published|contacted|called|delivered|hosted"
    r"|run)\b(?:\s+(?:per|a|each|every|this|by)\b|\s*$|\s*[:(→]|\s+from\b)"
)
_QUALIFIED = re.compile(
    r"\b(?:within|when|without|on time|on the day|faster|sooner|quicker|earlier|with less|less manual"
    r"|at (?:the )?first|in words|instead of|rather than|by themselves|at the promised|before|ahead|as (?:agreed"
    r"|promised)|after|on their own|at the bedside|in \d+|from inside|from within|by recommendation|on schedule"
    r"|in time|first time|or more|or better|by anyone|online)\b"
)
_NEW_STATE = re.compile(
    r"\b(?:in place|up and running|live|(?:available|accessible) (?:to|for|in|on|via)|operational"
    r"|production[- ]ready|ready for|is default|becomes the default|goes live|go live|went live|gone live)\b"
    r"|\b(?:available|ready|complete|done)\s*$"
)
_FREQUENCY = re.compile(
    r"\b(?:weekly|daily|monthly|quarterly|biweekly|every (?:day|week|month|friday|monday|tuesday|wednesday"
    r"|thursday|morning|two weeks|sprint|second|quarter)|each (?:day|week|month|friday|sprint)|per (?:day|week"
    r"|month|sprint)|(?:once|twice|three times|times|\d+x|\d+ times) (?:a|per|each) (?:day|week|month|year|term)"
    r"|regularly|ongoing|continuously|more often|regular|a (?:day|week|month))\b"
)
_VERIFY = frozenset({"ensure", "verify", "guarantee", "confirm", "validate"})
_ABLE = re.compile(r"(?:be )?(?:able|free|ready) to\b")
_OFTEN = re.compile(r"(?:regular|weekly|daily|monthly|quarterly|ongoing|continuous|biweekly|frequent)\b")
_HUMAN_END = re.compile(
    r"\b(?:can|could|able to|feel|feels|know|knows|trust|trusts|love|loves|want|choose|get|gets|receive|find)\b"
)


_TO_LEVEL = re.compile(r"\bto (?:at least |over |under |below )?\d[\d.,]*\s?%")
_MEASURED_TAIL = re.compile(
    r":\s*(?:at least|more than|less than|fewer than|below|above|under|over|from|up from|down from|reach|[<>≥≤]"
    r"|\d[\d.,%]*\s*→)|\bmeasured by\b.{0,60}\d|\b(?:faster|sooner|more often|more frequently"
    r"|less often)\b.{0,40}\d"
)
_GAINS = frozenset({"add", "generate", "create", "produce", "build", "deliver", "open"})
_MEASURE_FAMILIES = frozenset("financial volume adoption retention satisfaction market".split())
_IMPROVERS = frozenset(
    "improve enhance simplify streamline strengthen expand extend remove eliminate restore speed scale diversify "
    "push stop end".split()
)
_FIRST_STEPS = frozenset(
    "identify determine clean-up start begin initiate kick-off present outline propose decide".split()
)
_COUNTABLE_EFFORTS = frozenset(
    "train educate organise organize host hold evaluate run conduct post test report demo interview survey audit "
    "facilitate onboard".split()
)
_MEASURE_STARTS = frozenset(
    "number share rate percentage percent average median time proportion amount level ratio cost costs volume "
    "hours days".split()
)


@lru_cache(maxsize=65536)
def kind(phrase: Phrase) -> Judgement:
    """Judge what a key result promises; "unclear" when the words do not tell."""
    if phrase.language not in {"", "en"}:
        return _judge_by_numbers(phrase)
    sketch = sketch_of(phrase.normal.lower())
    features = tuple(_observe(phrase, sketch))
    return weigh(features, _LABELS, otherwise="unclear", floor=0.45)


def is_baseline_row(phrase: Phrase) -> bool:
    """Tell "Establish a baseline for ... by ...": legitimate while a measure is not known yet."""
    return bool(_BASELINE.search(phrase.normal.lower()))


def _judge_by_numbers(phrase: Phrase) -> Judgement:
    """In a language whose words we do not judge, only start and target together tell an outcome."""
    pair = [quantity for quantity in phrase.quantities if quantity.role in {"baseline", "target"}]
    spans = tuple(quantity.span for quantity in pair)
    if phrase.first("baseline") and phrase.first("target"):
        return Judgement("outcome", "possible", 0.6, spans)
    return Judgement("unclear", "possible", 0.0)


def _observe(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Yield all observations about one phrase."""
    if not sketch.tokens:
        return
    pair = phrase.first("baseline") and phrase.first("target")
    if pair:
        yield Feature("outcome", 2.2, "from-to", phrase.first("target").span if phrase.first("target") else None)  # type: ignore[union-attr]  # tested in the same line
    if any(quantity.role == "delta" for quantity in phrase.quantities) and phrase.frame.effect is None:
        yield Feature("outcome", 1.2, "moves-by")
    if phrase.comparator in {"at least", "at most"} and sketch.form != "order":
        yield Feature("outcome", 0.8, "bounded")
    observers = {
        "order": _observe_order,
        "gerund": _observe_order,
        "nominal": _observe_nominal,
        "clause": _observe_clause,
        "done": _observe_done,
        "comparative": _observe_comparative,
        "measure": _observe_measure,
    }
    yield from observers[sketch.form](phrase, sketch)


def _head(sketch: Sketch, first: int) -> tuple[Token | None, int]:
    """Return the head noun of the phrase starting at `first`: the last noun before a preposition or mark."""
    head, at = None, -1
    for index in range(first, min(first + 12, len(sketch.tokens))):
        token = sketch.tokens[index]
        if not token.text[0].isalpha():
            if token.text in {",", ":", "→", "(", ";"} and head:
                break
            continue
        if head and (token.text in _LINKS or token.text in TASK_DONE or token.text in EFFECT_DONE):
            break
        if (
            head
            and head.text.endswith("s")
            and (token.text.endswith("ing") or token.text in VERB_PAST or token.text in _LOOSE)
        ):
            break
        if token.text in _LINKS or token.text in _SMALL:
            continue
        head, at = token, index
    return head, at


_LINKS = frozenset(
    "of in on for from by to with at per and or that who which than as when while within into across among "
    "between via before after during until without through so where is are was were has have can will using "
    "regarding about against over under above below aimed based covering".split()
)
_LOOSE = frozenset(
    "calm able back still due overdue older younger alone about ahead enough late early right wrong standing "
    "first twice once again".split()
)
_SMALL = frozenset("the a an our all every each its their your this these any new at least more".split())
_TAKES = frozenset("acquire obtain secure get have receive source move turn bring put land make".split())
_THING_VERBS = frozenset(
    "get have make add bring move turn put source sign-up book see do go be obtain secure receive own pass score "
    "push land collect process serve activate onboard".split()
)


def _object(sketch: Sketch) -> list[Token]:
    """Return the words of the object up to its first clause."""
    words = []
    for token in sketch.tokens[sketch.object_at : sketch.object_at + 14]:
        if token.text in {"so", "because", "while", "without", ";"}:
            break
        words.append(token)
    return words


def _span_of(phrase: Phrase, token: Token) -> Span | None:
    """Return the original words of a token of the plain text."""
    at = phrase.original.lower().find(token.text)
    return (
        Span(at, at + len(token.text), phrase.original[at : at + len(token.text)])
        if at >= 0 and len(phrase.original.lower()) == len(phrase.original)
        else None
    )


def _observe_order(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read an order by the class of its verb and by what its object is."""
    verb = _span_of(phrase, sketch.tokens[sketch.at])
    head, at = _head(sketch, sketch.object_at)
    name, lemma = sketch.verb_class, sketch.verb
    low = phrase.normal.lower()
    words = _object(sketch)
    measured = _names_measure(phrase, words, head)
    artefact = (
        head is not None
        and (head.noun in ARTEFACT or head.text in ARTEFACT)
        and head.text not in LEVEL
        and head.text not in VAGUE_NOUN
    )
    event = head is not None and head.noun in EVENT
    people = head is not None and (head.noun in CUSTOMER or head.noun in COLLEAGUE)
    number = phrase.first("target", "delta")
    if name in {"make", "effort", "spend"} and _MEASURED_TAIL.search(low):
        yield Feature("outcome", 2.6, "measured-tail", verb)
    if name in {"change-up", "change-down"}:
        yield Feature("outcome", 2.4, "change-verb", verb)
        if artefact and not measured and not number:
            yield Feature("output", 2.3, "improves-a-thing", verb)
        if lemma in _IMPROVERS and artefact and not measured:
            yield Feature("output", 1.0, "improves-a-thing", verb)
        if event and not measured:
            yield Feature("activity", 1.5, "more-events", verb)
        return
    if name == "hold":
        if number or measured:
            yield Feature("outcome", 2.2, "holds-a-level", verb)
        elif lemma in {"keep", "stay", "remain", "retain"} and people:
            yield Feature("outcome", 1.6, "keeps-people", verb)
        else:
            yield Feature("activity", 2.0, "keeps-doing", verb)
        return
    if name == "reach":
        yield from _observe_reach(phrase, sketch, head, measured=measured, artefact=artefact, event=event)
        return
    if name == "make":
        yield Feature("output", 2.6, "delivers", verb)
        if head is None or (words and words[0].text in {"where", "when", "as", "if"}):
            yield Feature("activity", 3.4, "no-object", verb)
        elif event and not artefact:
            yield Feature("activity", 0.6, "event", verb)
        if lemma in _FIRST_STEPS:
            yield Feature("activity", 0.8, "first-step", verb)
        if _result_object(words, head, phrase, lemma):
            yield Feature("outcome", 2.8, "delivers-a-result", verb)
        if phrase.frame.effect:
            yield Feature("outcome", 0.5, "carries-an-effect", phrase.frame.effect)
        return
    if name == "spend":
        yield Feature("output", 2.2, "spends", verb)
        if phrase.comparator == "at most":
            yield Feature("outcome", 3.0, "spends-less", verb)
        return
    if name == "effort":
        yield Feature("activity", 2.6, "effort", verb)
        if lemma in _VERIFY:
            yield Feature("output", 0.6, "verifies", verb)
        if lemma in _COUNTABLE_EFFORTS:
            yield Feature("output", 0.8, "countable-effort", verb)
        if lemma in {"train", "onboard"} and number:
            yield Feature("output", 1.4, "people-trained", verb)
        if measured and number and (lemma in {"optimise", "optimize", "manage", "address"} or _TO_LEVEL.search(low)):
            yield Feature("outcome", 3.0, "moves-a-measure", verb)
        if phrase.frame.effect:
            yield Feature("outcome", 0.6, "carries-an-effect", phrase.frame.effect)
        if phrase.first("baseline") and phrase.first("target"):
            yield Feature("outcome", 0.6, "from-to")
        return
    yield Feature("output", 0.4, "order", verb)
    del low, at


def _names_measure(phrase: Phrase, words: list[Token], head: Token | None) -> bool:
    """Tell whether the object names something that can be read off a scale."""
    if head is not None and head.text in LEVEL:
        return True
    leading = [token for token in words if token.text[0].isalpha()][:3]
    if any(token.text in _MEASURE_STARTS for token in leading):
        return True
    return bool(phrase.frame.concept) and phrase.frame.concept not in {"users", "engagement"}


def _result_object(words: list[Token], head: Token | None, phrase: Phrase, verb: str) -> bool:
    """Tell "Deliver $2M in revenue" and "Build trust" from "Build a portal"."""
    if any(quantity.unit in {"$", "€", "£"} and quantity.role == "target" for quantity in phrase.quantities):
        return True
    if head is None:
        return False
    if head.noun in ARTEFACT or head.noun in EVENT:
        return False
    first = find_concept(" ".join(token.text for token in words[:4] if token.text[0].isalpha()))
    if first and first.family in _MEASURE_FAMILIES and first.name != "emails-sent" and verb in _GAINS:
        return True
    if head.noun in {"improvement", "change"} and any(token.text == "to" for token in words):
        return False
    if head.noun in CUSTOMER and verb in _GAINS:
        return True
    return head.noun in _RESULT_OBJECT or any(
        token.noun in _RESULT_OBJECT and token.noun not in ARTEFACT for token in words[:3]
    )


def _observe_reach(
    phrase: Phrase, sketch: Sketch, head: Token | None, *, measured: bool, artefact: bool, event: bool
) -> Iterator[Feature]:
    """Read "reach", "get", "win", "ensure": it depends on what is reached."""
    verb = _span_of(phrase, sketch.tokens[sketch.at])
    lemma, number = sketch.verb, phrase.first("target", "delta")
    if lemma in _VERIFY and not number and not _HUMAN_END.search(phrase.normal.lower()):
        yield Feature("output", 1.6, "ensures-a-thing", verb)
        yield Feature("activity", 1.0, "ensures", verb)
        return
    if lemma in {"enable", "allow", "empower"}:
        yield Feature("output", 1.6 if artefact or not number else 0.8, "enables", verb)
        yield Feature("outcome", 1.2, "enables", verb)
        return
    if sketch.participle in TASK_DONE | {"in place"} and lemma in _THING_VERBS:
        yield Feature("output", 2.6, "gets-done", verb)
        return
    if lemma == "meet":
        people = any(token.noun in CUSTOMER or token.noun in COLLEAGUE for token in _object(sketch)[:5])
        yield Feature(
            "activity" if people and (head is None or head.text not in LEVEL) else "outcome", 2.2, "meets", verb
        )
        return
    if lemma == "make" and head is not None and (event or head.noun in {"improvement", "change", "progress", "effort"}):
        yield Feature("activity" if event else "output", 2.4, "makes-events", verb)
        return
    if lemma in {"move", "bring", "turn", "transfer", "put"} and number is None and not phrase.first("baseline"):
        yield Feature("output", 1.8, "moves-a-thing", verb)
        return
    if lemma in {"process", "answer", "resolve", "own", "source", "do"} and not (measured or number):
        yield Feature("activity", 1.6, "does", verb)
        return
    if _NEW_STATE.search(phrase.normal.lower()) and lemma in _THING_VERBS:
        yield Feature("output", 2.6, "new-state", verb)
        return
    people = head is not None and (head.noun in CUSTOMER or head.noun in COLLEAGUE)
    if lemma in _TAKES and not measured and not people and not _result_object(_object(sketch), head, phrase, lemma):
        money = number is not None and number.unit in {"%", "$", "€", "£", "pp", "point"}
        yield Feature("output", 1.0 if money else 2.2, "gets-a-thing", verb)
        yield Feature("outcome", 2.0 if money else 0.8, "reaches", verb)
        return
    if lemma in _THING_VERBS | {"achieve", "reach"} and artefact and not measured:
        yield Feature("output", 2.2, "gets-a-thing", verb)
        yield Feature("outcome", 0.8, "reaches", verb)
        return
    if event and not measured and lemma not in {"win", "earn"}:
        yield Feature("activity", 1.4, "gets-events", verb)
    yield Feature("outcome", 2.2, "reaches", verb)


def _observe_nominal(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read nominalised work: "Rollout of ...", "Participation in ..."."""
    span = _span_of(phrase, sketch.tokens[sketch.at])
    after = sketch.tokens[sketch.at + 1].text if sketch.at + 1 < len(sketch.tokens) else ""
    if sketch.verb_class == "effort":
        yield Feature("activity", 2.2 if not phrase.first("target", "delta") else 1.2, "nominalised-effort", span)
        return
    measured = phrase.first("baseline") or (phrase.frame.concept and phrase.first("target", "delta"))
    yield Feature("output", 2.2 if after == "of" and not measured else 1.2, "nominalised-work", span)
    if measured:
        yield Feature("outcome", 1.6, "measured")


def _observe_clause(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read a sentence: who does what, or what is in which state."""
    low = phrase.normal.lower()
    verb = _span_of(phrase, sketch.tokens[sketch.at])
    subject = [token for token in sketch.tokens[: sketch.at] if token.text[0].isalpha()]
    head, _ = _head(sketch, 0)
    people = (
        (head is not None
        and (head.noun in CUSTOMER or head.noun in COLLEAGUE))
        or any(token.text in _ANYONE for token in subject)
    )
    thing = any(token.noun in ARTEFACT and token.text not in LEVEL for token in subject) and not people
    us = any(token.text.split("'")[0] in {"we", "i"} for token in sketch.tokens[: sketch.at + 1])
    done = _done_after(sketch)
    state = _NEW_STATE.search(low)
    if thing_has(sketch, low):
        yield Feature("output", 2.4, "thing-has", verb)
        return
    if us:
        yield Feature(
            "output"
            if sketch.verb_class in {"make", "reach", "", "spend"}
            else "activity"
            if sketch.verb_class == "effort"
            else "outcome",
            1.8,
            "we-do",
            verb,
        )
        return
    if state and not people:
        yield Feature("output", 2.4, "new-state", verb)
        return
    if done and (thing or not people) and not phrase.first("baseline"):
        tail = low[sketch.tokens[sketch.participle_at].end :]
        if _QUALIFIED.search(tail):
            yield Feature("outcome", 2.6, "qualified", verb)
        yield Feature("output", 2.2, "is-done", verb)
        if phrase.frame.concept and phrase.first("target"):
            yield Feature("outcome", 1.0, "measured")
        return
    if done and people and sketch.participle in {"trained", "hired", "certified", "onboarded", "recruited"}:
        yield Feature("output", 2.2, "people-trained", verb)
        yield Feature("outcome", 0.8, "people")
        return
    if people and sketch.verb in _OWN_DOING and not phrase.first("baseline"):
        yield Feature("activity", 2.0, "colleagues-do", verb)
        yield Feature("outcome", 1.0, "someone-does", verb)
        return
    yield Feature("outcome", 2.2 if people or sketch.verb_class.startswith("change") else 1.5, "someone-does", verb)
    if (
        thing
        and sketch.verb in {"have", "has", "support", "include", "provide", "contain", "be"}
        and not phrase.first("target")
    ):
        yield Feature("output", 2.0, "thing-has", verb)


_ANYONE = frozenset("everyone nobody anyone someone people who they".split())
_BESIDE = frozenset("been being be fully all and not now also both , is are has have to".split())
_OWN_DOING = frozenset("present speak attend participate organise organize host conduct meet discuss review".split())
_HAVE = re.compile(
    r"\b(?:have|has)\s+(?!a (?:faster|better|higher|lower)|increased|decreased|improved|been|risen|fallen|grown"
    r"|less|more|fewer|no\b|\d|never|not)"
)


def thing_has(sketch: Sketch, low: str) -> bool:
    """Tell "100 % of stores have the new terminals": to have a thing is an output, whoever has it."""
    match = _HAVE.search(low)
    if match is None:
        return False
    words = [token for token in sketch.tokens if token.start >= match.end()][:7]
    cut = next(
        (index for index, token in enumerate(words) if index and (token.text in _LINKS or token.text == ",")),
        len(words),
    )
    named = [token for token in words[:cut] if token.text[0].isalpha()]
    return (
        bool(named)
        and (named[-1].noun in ARTEFACT or named[-1].noun in {"access", "account"})
        and named[-1].text not in LEVEL
    )


def _done_after(sketch: Sketch) -> bool:
    """Tell whether the sentence ends in a finished task: "... are documented and published"."""
    if sketch.participle not in TASK_DONE or sketch.participle_at < sketch.at:
        return False
    between = sketch.tokens[sketch.at + 1 : sketch.participle_at]
    return all(token.text in _BESIDE or token.text.endswith(("ly", "ed")) for token in between)


def _observe_done(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read a noun with a participle: "12 guides published", "Claims paid within 48 hours"."""
    low = phrase.normal.lower()
    token = sketch.tokens[max(sketch.participle_at, 0)]
    span = _span_of(phrase, token)
    share = _leading_share(phrase)
    counted = _leading_count(phrase)
    subject = [word for word in sketch.tokens[: sketch.participle_at] if word.text[0].isalpha()]
    people = any(word.noun in CUSTOMER or word.noun in COLLEAGUE for word in subject)
    thing = any(word.noun in ARTEFACT for word in subject)
    plural = bool(subject) and (subject[-1].text.endswith("s") or subject[-1].text in {"people", "staff"})
    tail = low[token.end :]
    if _NEW_STATE.search(low) and sketch.participle not in EFFECT_DONE:
        yield Feature("output", 2.6, "new-state", span)
        return
    if _QUALIFIED.search(tail) or _QUALIFIED.match(low):
        yield Feature("outcome", 2.6, "qualified", span)
    if _WHO.search(low):
        yield Feature("outcome", 1.6, "those-who")
    task = sketch.participle in TASK_DONE or sketch.participle == "in place"
    if not task:
        yield Feature("outcome", 2.2, "happened", span)
        return
    if phrase.first("baseline"):
        yield Feature("output", 1.4 if _SENT.search(low) else 0.6, "done", span)
        return
    if (share or counted) and (thing or not people):
        yield Feature("output", 2.6, "share-done" if share else "count-done", span)
        return
    if people and (share or counted):
        yield Feature("output", 1.8, "people-done", span)
        yield Feature("outcome", 0.9, "people")
        return
    if plural and not phrase.quantities and len(tail.split()) > 0:
        # "Figures revised after publication": a count kept in the columns beside it.
        yield Feature("outcome", 0.9, "counted-elsewhere", span)
        yield Feature("output", 1.0 if thing else 0.5, "done", span)
        return
    yield Feature("output", 1.6 if plural and not thing else 2.2, "done", span)


_FLAW = re.compile(
    r"(?:dropped|failed|false|unplanned|missed|wrong|late|lost|unsold|expired|broken|open|overdue|unresolved"
    r"|unexplained|wasted|rejected|unpaid|stranded|rush|repeat|duplicate|abandoned|cancelled|unused|regretted|new"
    r"|recurring|returned|delayed|avoidable|preventable|serious|critical)\s"
)
_WHO = re.compile(r"\b(?:who|whose)\b")
_THOSE = frozenset("who that which with without per quoting where whose".split())


def _modified(sketch: Sketch, at: int) -> bool:
    """Tell "projects that post an update", "owners opening ...", "calls per 100 pumps": some of many, or a rate."""
    rest = sketch.tokens[at + 1 : at + 8]
    if any(token.text == "per" for token in sketch.tokens[at + 1 :]):
        return True
    for token in rest[:2]:
        if token.text in _THOSE or token.text in VERB_PAST or (token.text.endswith("ing") and len(token.text) > 5):
            return True
    return any(token.text in {"who", "which"} for token in rest)


def _leading_share(phrase: Phrase) -> Quantity | None:
    """Return the share a phrase begins with: "90 % of ..."."""
    first = phrase.quantities[0] if phrase.quantities else None
    return (
        first
        if first
        and first.unit == "%"
        and first.role == "target"
        and phrase.original[: first.span.start].strip(" \"'(-*•").lower()
        in {"", "at least", "over", "more than", "all", "≥", ">"}
        else None
    )


def _leading_count(phrase: Phrase) -> Quantity | None:
    """Return the count a phrase begins with: "12 ..."."""
    first = phrase.quantities[0] if phrase.quantities else None
    return (
        first
        if first
        and first.unit != "%"
        and first.role == "target"
        and phrase.original[: first.span.start].strip(" \"'(-*•").lower()
        in {"", "at least", "over", "more than", "≥", ">"}
        else None
    )


def _observe_comparative(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read "Better ...", "Fewer ...": a change, however loosely worded."""
    head, _ = _head(sketch, sketch.object_at)
    yield Feature("outcome", 1.8, "comparative", _span_of(phrase, sketch.tokens[sketch.at]))
    if head is not None and head.noun in EVENT and not phrase.frame.concept:
        yield Feature("activity", 1.0, "more-events")


def _observe_measure(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Read a phrase without a verb: a measure, a count of things, or a stub."""
    if _ABLE.match(phrase.normal.lower()):
        yield Feature("outcome", 2.0, "able")
        return
    head, at = _head(sketch, 0)
    low = phrase.normal.lower()
    share, counted = _leading_share(phrase), _leading_count(phrase)
    if head is None:
        if phrase.quantities:
            yield Feature("outcome", 0.8, "number-only")
        return
    span = _span_of(phrase, head)
    artefact = (head.noun in ARTEFACT or head.text in ARTEFACT) and head.text not in LEVEL
    event = head.noun in EVENT and (head.text not in LEVEL or bool(_OFTEN.match(low)))
    frequent = _FREQUENCY.search(low)
    if phrase.frame.concept:
        yield Feature("outcome", 1.6, "known-measure", span)
    if (head.text in LEVEL or head.noun in LEVEL) and not event:
        yield Feature("outcome", 1.2, "measure", span)
    if share:
        yield Feature("outcome", 1.4, "share", share.span)
    if _SENT.search(low):
        yield Feature("output", 1.0, "own-doing", span)
    if _NEW_STATE.search(low):
        yield Feature("output", 3.4, "new-state", span)
    if event and not phrase.first("baseline"):
        yield Feature("activity", 2.0 if frequent or not counted else 1.3, "event", span)
        yield Feature("output", 1.4 if counted else 0.3, "counted-event", span)
    elif artefact and not phrase.first("baseline"):
        yield Feature("output", 1.9 if counted or not phrase.quantities else 0.9, "thing", span)
    if (head.noun in CUSTOMER or head.noun in COLLEAGUE) and phrase.quantities:
        yield Feature("outcome", 1.4, "people", span)
    if phrase.first("target") and not (artefact or event):
        yield Feature("outcome", 0.7, "number")
    plural = (head.text.endswith("s") and not head.text.endswith("ss")) or head.text in {
        "people",
        "children",
        "staff",
        "women",
        "men",
    }
    people = head.noun in CUSTOMER or head.noun in COLLEAGUE
    if plural and not (artefact or event):
        yield Feature("outcome", 0.7, "counted-elsewhere", span)
    if people and not phrase.quantities:
        yield Feature("outcome", 0.9, "people", span)
    if _WHO.search(low):
        yield Feature("outcome", 1.6, "those-who")
    if plural and _modified(sketch, at):
        yield Feature("outcome", 2.0 if artefact or event else 1.2, "those-that", span)
    if _FLAW.match(low):
        yield Feature("outcome", 2.0, "flaw", span)
    if _QUALIFIED.search(low):
        yield Feature("outcome", 0.8, "qualified", span)


__all__ = ["VAGUE_NOUN", "is_baseline_row", "kind"]
