"""Outcome, output or activity: what becomes true for someone, what is delivered, what is merely done."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from .bare import read_bare
from .judge import Feature, weigh
from .lang.efforts_en import NO_HARM
from .lang.en_structure import MOVED
from .lang.turns_en import PLEADING, TAKEN_UP, WON
from .measures import observe_comparative, observe_done, observe_measure
from .nounphrase import LINKS, sketch_phrase, thing_at
from .numerals import is_count
from .openings import Words
from .orders import observe_order
from .phrase import Judgement, Phrase
from .sentences import observe_clause, observe_nominal
from .sketch import Form, Sketch
from .states import NEW_STATE
from .words import TASK_DONE, VERB_BASE

_LABELS = ("outcome", "output", "activity")
_BASELINE = re.compile(
    r"\b(?:establish|set|create|define|agree|determine|find|measure|get|obtain|capture|collect|have)\s+(?:an?\s+"
    r"|the\s+|our\s+|new\s+|initial\s+|first\s+)*(?:baseline|benchmark)\b|^\s*baseline\s+(?:for"
    r"|of)\b.*\b(?:established|set|known|agreed|measured)\b|\bbaseline\s+(?:is\s+)?(?:established|set|known|agreed"
    r"|measured)\b"
)
# Turns of speech for effort, whatever their verb does elsewhere.
_EFFORT = re.compile(
    rf"(?:{PLEADING}"
    r")|(?:[a-z ]{2,20}: )?(?:take part|(?:raise|create|build|spread|increase) (?:\w+ )?awareness (?:of|for|about|among)"
    r"|spread the word|reach out|(?:stay|keep) in (?:touch|contact)|get involved|play an? (?:\w+ )?(?:role|part)"
    r"|lay the groundwork|keep an eye|make progress"
    r"|give (?:\w+ )?(?:input|feedback|advice|guidance|support|talks?|lectures?|presentations?)"
    r"|push (?:forward|ahead)|put (?:\w+ )?effort|share (?:knowledge|best practices?|learnings|experience)"
    r"|(?:keep|carry on|go on) \w+ing|think about|look after|take care of|pay attention"
    r"|keep [\w' ]{2,30} (?:informed|posted|updated|in the loop|up to date|on board)|get to know"
    r"|answer (?:\w+ )?(?:questions|e-?mails|enquiries|queries|the phone|letters|calls) (?:from|of|about|on)"
    r"|be (?:present|active|involved|on hand|available|there|around|in attendance|on site|approachable|reachable|at "
    r"hand|at the side"
    r"|part|open|in touch|in contact|in dialogue) (?:at|in|on|for|of|to|with|when|every|whenever)"
    r"|(?:be|make ourselves|make yourself) (?:known|useful|heard|seen)|offer (?:our |an? |the )?(?:help|support|"
    r"advice|guidance|assistance|hand|ear)"
    r"|(?:give|lend|offer) (?:an ear|our time)|keep (?:pushing|asking|at it|talking|pressing|chasing)|work (?:hard|"
    r"closely|towards|toward|on|with)"
    r"|go on (?:with|about)|drop in on|pop in|put (?:pressure|heads)|lean on|press (?:for|on)|make (?:the case|"
    r"noise|an effort|every effort|contact)"
    r"|do (?:our|the) best|do (?:our|the) homework|take (?:stock|note|notice|time to|steps|the initiative)|gather "
    r"(?:ideas|views|opinions|input)"
    r"|stay (?:close|tuned|alert|present)|show (?:presence|interest|up)|hold talks|run around|get together with|spend time"
    r"|we (?:will |shall |are going to |want to |plan to )(?:be |keep )?\w+ing|(?:collect|harvest|seek|invite) "
    r"(?:ideas|views|opinions|suggestions)"
    r"|count (?:the |all |our )?[a-z]{3,}s (?:at|in|on|every|each|once|twice|with|during)"
    r"|exchange (?:\w+ )?(?:experiences?|views|ideas|knowledge|information|thoughts|notes|practices)|(?:start|open|"
    r"begin|initiate|continue|enter into)"
    r" (?:an? |the |our )?(?:\w+ )?(?:discussions?|conversations?|dialogue|talks|debate|exchange)"
    r"|raise (?:the |this |our |an? )?(?:topic|issue|question|subject|matter|point)s? (?:of|with|at|in)|be (?:an? |"
    r"the )?(?:[\w-]+ )?(?:contact|voice|"
    r"sounding board|ambassador|role model|bridge|companion|good neighbou?r|good host|partner) (?:for|to|of|in)|"
    r"(?:intensify|step up|deepen|seek|"
    r"expand|strengthen|increase) (?:our |the |regular |close )?(?:contacts?|dialogue|exchange|efforts?|outreach|"
    r"networking|talks|cooperation with"
    r"|collaboration with|work with)"
    r"|see (?:to it|what we can)|hear (?:from|what)|listen (?:to|in)"
    r"|have (?:\w+ )?(?:talks|conversations|discussions|meetings)|lend a hand|bring in ideas|stand by"
    r"|(?:keep|stay) (?:up with|on top of|up to date)|catch up (?:on|with)|keep track|(?:tidy|clean|clear) up"
    r"|sort out|work through|chip away|carry on|continue (?!to (?:grow|rise|fall)))\b"
)
_ASKED = re.compile(r"\W*(?:[Aa]sk|[Ss]ee|[Cc]heck with) (?:(?:Mrs?|Ms|Dr)\.? )?[A-Z][a-z]+\W*$")
_RANKED = re.compile(
    r"\W*(?:no\.?\s?|rank(?:ed)?\s+|place\s+)?#?\s?\d{1,3}\b.{0,60}\b(?:from|now|was|up from)\s+(?:no\.?\s?|#)\s?\d"
)
_NO_HARM = Words(NO_HARM)
_WON, _TAKEN_UP = Words(WON), Words(TAKEN_UP)
_TOPIC = 3  # words
_BARE = 0.6  # how sure a row without a number makes us
_POINTER = re.compile(
    r"(?:see|cf\.?|as (?:discussed|agreed|per|before|last)|tb[adc]|same as|ditto|wip|n/?a|idem)\b|\?+$"
)
_OBSERVERS: dict[Form, Callable[[Phrase, Sketch], Iterator[Feature]]] = {
    "order": observe_order,
    "gerund": observe_order,
    "nominal": observe_nominal,
    "clause": observe_clause,
    "done": observe_done,
    "comparative": observe_comparative,
    "measure": observe_measure,
}


@lru_cache(maxsize=65536)
def kind(phrase: Phrase) -> Judgement:
    """Judge what a key result promises; "unclear" when the words do not tell."""
    if phrase.language not in {"", "en"}:
        return _judge_by_numbers(phrase)
    if _POINTER.match(phrase.normal.lower()) or _ASKED.match(phrase.normal):
        return Judgement("unclear", "possible", 0.0)
    if _RANKED.match(phrase.normal.lower()) or _NO_HARM.match(phrase.normal.lower()) or _is_for_others(phrase):
        return Judgement("outcome", "possible", _BARE)
    effort = _EFFORT.match(phrase.normal.lower())
    bare = "" if effort else read_bare(phrase, sketch_phrase(phrase))
    if bare:
        return Judgement(bare, "possible", _BARE)
    return Judgement("unclear", "possible", 0.0) if is_stub(phrase) else kind_by_words(phrase)


def _is_for_others(phrase: Phrase) -> bool:
    """Tell a place won ("second in the league") and what others do with a thing of ours ("courts follow our guidance")."""
    low = phrase.normal.lower()
    if _WON.match(low):
        return True
    taken = _TAKEN_UP.match(low) if " our " in low or "'s " in low or " the" in low or " its " in low else None
    return taken is not None and taken["who"].split()[0] not in VERB_BASE


@lru_cache(maxsize=65536)
def kind_by_words(phrase: Phrase) -> Judgement:
    """Judge a row whose numbers may stand in columns beside it: there "Churn" is enough."""
    if phrase.language not in {"", "en"}:
        return _judge_by_numbers(phrase)
    if _is_for_others(phrase):
        return Judgement("outcome", "possible", _BARE)
    features = tuple(_observe(phrase, sketch_phrase(phrase)))
    return weigh(features, _LABELS, otherwise="unclear", floor=0.45)


@lru_cache(maxsize=65536)
def is_stub(phrase: Phrase) -> bool:
    """Tell a topic or the bare name of a measure, "Churn" or "Team morale!!", from a row that says what becomes of it."""
    if any(one.role != "identifier" for one in phrase.quantities):
        return False
    sketch = sketch_phrase(phrase)
    words = [token for token in sketch.tokens if token.text[0].isalpha()]
    if sketch.form != "measure" or not words or len(words) > _TOPIC:
        return False
    thing = thing_at(phrase, sketch, 0)
    tells = (
        NEW_STATE.search(phrase.normal.lower())
        or words[0].text in TASK_DONE
        or words[0].text in MOVED
        or any(word.text in LINKS for word in words)
    )
    return not (tells or thing.artefact or thing.event or thing.people)


@lru_cache(maxsize=65536)
def is_baseline_row(phrase: Phrase) -> bool:
    """Tell "Establish a baseline for ... by ...": legitimate while a measure is not known yet."""
    low = phrase.normal.lower()
    return ("baseline" in low or "benchmark" in low) and bool(_BASELINE.search(low))


def _judge_by_numbers(phrase: Phrase) -> Judgement:
    """In a language whose words we do not judge, only start and target together tell an outcome."""
    if phrase.first("baseline") and phrase.first("target"):
        pair = [quantity for quantity in phrase.quantities if quantity.role in {"baseline", "target"}]
        return Judgement("outcome", "possible", 0.6, tuple(quantity.span for quantity in pair))
    return Judgement("unclear", "possible", 0.0)


def _observe(phrase: Phrase, sketch: Sketch) -> Iterator[Feature]:
    """Yield all observations about one phrase."""
    if not sketch.tokens:
        return
    target = phrase.first("target")
    if target and phrase.first("baseline"):
        # "Publish recipes: 30 -> 75" counts what is made; its start makes it no effect.
        made = sketch.form == "order" and sketch.verb_class == "make" and is_count(target.unit)
        yield Feature("outcome", 0.8 if made else 2.2, "from-to", target.span)
    if any(quantity.role == "delta" for quantity in phrase.quantities) and phrase.frame.effect is None:
        yield Feature("outcome", 1.2, "moves-by")
    if phrase.comparator in {"at least", "at most"} and sketch.form != "order":
        yield Feature("outcome", 0.8, "bounded")
    if (
        _EFFORT.match(phrase.normal.lower())
        and not phrase.first("baseline", "delta")
        and not (target and target.unit == "%")
    ):
        yield Feature("activity", 4.4, "turn-of-effort")
    yield from _OBSERVERS[sketch.form](phrase, sketch)
