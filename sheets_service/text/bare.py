"""What a row without a number to reach says: work to do, a thing to have, a wish, or a mere heading."""

import re
from collections.abc import Callable

from .bare_nouns import FINE, LOOSE, SHORT, SMALL, SOFT, Bare, ask_move, ask_noun, ask_pair, head_of, is_soft
from .finished import is_finished
from .lang.bare_en import EFFORT_GIVEN, EFFORT_HEADS, HEADINGS, RHYTHM, SESSIONS, WISHES
from .lang.efforts_en import AREA_ORDER, LISTED, PROCESS_AT, RATES, TIES
from .lang.en_structure import COMPARATIVES
from .lang.turns_en import NOW_OPEN
from .nouns import singular
from .openings import Words
from .phrase import Phrase
from .sketch import Sketch
from .states import HUMAN_END, WHO
from .words import COLLEAGUE, CUSTOMER, EVENT, LEVEL, TASK_DONE, VERB_BASE

_EFFORT, _HEADINGS = frozenset(EFFORT_HEADS.split()), frozenset(HEADINGS.split())
_WISH, _RHYTHM, _EFFORT_GIVEN, _SESSIONS = (Words(words) for words in (WISHES, RHYTHM, EFFORT_GIVEN, SESSIONS))
_RATES, _TIES, _PROCESS_AT, _AREA_ORDER = (Words(words) for words in (RATES, TIES, PROCESS_AT, AREA_ORDER))
_LISTED, _NOW_OPEN = re.compile(LISTED), re.compile(NOW_OPEN)
_OVER = (
    frozenset("written drawn hung built set done sent bought sold made held given shown put cut laid".split())
    | TASK_DONE
)
_LABELS = frozenset(
    "ongoing spike research poc discovery support exploration continuous recurring routine always".split()
)
_PARTS = frozenset("phase stage wave topic subject re project".split())
_PRAISED = SOFT | FINE | LOOSE
_ANNOUNCING = frozenset({("next", "steps"), ("open", "points"), ("open", "issues"), ("open", "topics"), ("to", "do")})
_GIVEN = frozenset(
    "feedback input ideas suggestions opinions views answers requirements wishes data quotes offers impressions testimonials "
    "lessons learnings insights".split()
)
_OWN_EFFORT = frozenset("raise give share promote support lend contribute".split())
_TUNING = frozenset(
    "optimise optimize foster nurture promote encourage cultivate live embrace champion prioritise focus".split()
)
_IMPROVE = frozenset("change-up change-down make effort".split())
_PAIRED = 2  # words: "and storing"
_A_WISH = 6  # words: a longer row says more than a wish
_WORDS = re.compile(r"[^\W\d_]+(?:[-'&][^\W\d_]+)*")
_ASIDE = re.compile(r"\([^()]*\)")
_ONE_TO_ONE = re.compile(r"\W*(?:1:1|1-1|1-2-1|121|1-on-1|1on1)s?\b(?!.*→)")
_PLACE_COUNT = re.compile(
    r"\b(?:in|on|at|across|for|w/|with) (?:all |both |the |aisles? |rooms? |halls? |blocks? |lines? )*$"
)
_VERSION = re.compile(r"\W*[^\W\d]+(?: [^\W\d]+)? [2-9]\.0\W*$")


def read_bare(phrase: Phrase, sketch: Sketch) -> Bare:
    """Say what a row is that names no number to reach; "" when its words must be weighed."""
    low = phrase.normal.lower()
    if phrase.first("baseline") is None and (told := _read_turn(low)):
        return told
    if _names_nothing(phrase, low) or _VERSION.match(low):
        return "unclear"
    words = tuple(token.text for token in sketch.tokens if token.text[0].isalpha())
    if _ONE_TO_ONE.match(low):
        return "activity"
    if len(words) <= 1:
        return "unclear" if all(one.unit == "times" or one.role == "identifier" for one in phrase.quantities) else ""
    if any(
        one.role in {"target", "baseline", "delta"} and not _is_place_count(phrase, one.span.start)
        for one in phrase.quantities
    ):
        return ""
    for ask in _QUESTIONS:
        found = ask(phrase, sketch, words, low)
        if found:
            return found
    return ""


def _read_turn(low: str) -> Bare:
    """Read turns of speech that hold whatever numbers they carry, as long as none of them is a start."""
    if _SESSIONS.match(low) or _EFFORT_GIVEN.match(low) or _RATES.match(low):
        return "activity"
    if _AREA_ORDER.match(low) or _opens(low):
        return "output"
    return "unclear" if _TIES.match(low) or _PROCESS_AT.match(low) else _read_list(low)


def _opens(low: str) -> bool:
    """Tell "Two new wards open before the winter" from people who open something."""
    found = _NOW_OPEN.fullmatch(low) if " open" in low else None
    last = singular(found["thing"].split()[-1]) if found else ""
    return bool(last) and last not in CUSTOMER and last not in COLLEAGUE


def _read_list(low: str) -> Bare:
    """Read "Stock: ordering, counting, storing", three headings, and "Menus - planned, printed, out", work that is over."""
    listed = _LISTED.fullmatch(low) if ", " in low and (": " in low or " - " in low) else None
    if listed is None:
        return ""
    firsts = [part.split()[0] for part in listed["parts"].replace(" and ", ", ").split(", ") if part.strip()]
    lasts = [part.split() for part in listed["parts"].split(", ") if part.strip()]
    if sum(one in _OVER or one.endswith("ed") for one in firsts) > 1:
        return "output"
    short = all(len(part) <= 1 or (len(part) == _PAIRED and part[0] in {"and", "&"}) for part in lasts)
    known = low.split(maxsplit=1)[0].rstrip(":") in VERB_BASE
    return "unclear" if short and not known else ""


def _is_place_count(phrase: Phrase, start: int) -> bool:
    return bool(_PLACE_COUNT.search(phrase.original[:start].lower())) and "%" not in phrase.original


def _names_nothing(phrase: Phrase, low: str) -> bool:
    """Tell "90 % (see Ann)", "pilots (5)", "training 120" and "Community of 500": a number, and no word what becomes of it."""
    if phrase.first("baseline") or phrase.comparator in {"at least", "at most"} or not phrase.quantities:
        return False
    said = [word for word in _WORDS.findall(_ASIDE.sub(" ", low)) if word not in SMALL]
    if not said:
        return phrase.first("target") is not None
    counted = low.lstrip()[:1].isdigit() or low.lstrip()[:1] in "+<>≥≤~"
    known = bool(phrase.frame.concept) and not phrase.frame.concept.startswith(("training", "users"))
    return len(said) == 1 and not (counted or known or said[0] in LEVEL) and phrase.first("target") is not None


def _ask_heading(phrase: Phrase, sketch: Sketch, words: tuple[str, ...], low: str) -> Bare:
    """Read "Next steps with the union", "Q3 topics", "Phase II", "Lunch & learn each month"."""
    del phrase
    if (
        all(word in _HEADINGS or word in SMALL for word in words)
        or words[:2] in _ANNOUNCING
        or (words[0] in _PARTS and not sketch.participle)
    ):
        return "unclear"
    if len(words) <= SHORT + 1 and all(word in _PRAISED or word in SMALL for word in words):
        return "unclear"
    if (
        sketch.form in {"measure", "nominal"}
        and _RHYTHM.search(low)
        and words[0] not in LEVEL | {"all", "every", "each"}
    ):
        return "activity"
    named = len(sketch.tokens) > 1 and sketch.tokens[1].text == ":"
    return "activity" if named and words[0] in _LABELS else ""


def _ask_wish(phrase: Phrase, sketch: Sketch, words: tuple[str, ...], low: str) -> Bare:
    """Read "Become the best", "Improve morale", "Better handovers": nobody can tell when it is reached."""
    if phrase.frame.purpose or phrase.frame.effect or WHO.search(low) or words[0] in _OWN_EFFORT:
        return ""
    if _WISH.match(low):
        return "unclear"
    if len(words) > _A_WISH or sketch.form not in {"order", "comparative"}:
        return ""
    if sketch.form == "order" and sketch.verb_class not in _IMPROVE:
        return ""
    head = head_of(sketch, sketch.object_at)
    compared = words[0] in COMPARATIVES and len(words) <= SHORT - 1 and words[0] != "fewer"
    soft = head is not None and is_soft(head)
    after = sketch.tokens[sketch.tokens.index(head) + 1 :][:1] if head else ()
    improves = sketch.verb_class.startswith("change") or (
        sketch.verb in _TUNING and [one.text for one in after] != ["to"]
    )
    return "unclear" if compared or (soft and improves) else ""


def _ask_order(phrase: Phrase, sketch: Sketch, words: tuple[str, ...], low: str) -> Bare:
    """Read "Collect feedback from ...", "Ensure smooth ...": effort in a verb of reaching."""
    if sketch.form == "order" and sketch.verb_class in {"make", "effort"} and _RHYTHM.search(low):
        return "activity"
    if sketch.form != "order" or sketch.verb_class != "reach":
        return ""
    head = head_of(sketch, sketch.object_at)
    if head is None:
        return ""
    if head.text in _GIVEN and sketch.verb in {"collect", "get", "receive", "obtain", "gather", "seek", "source"}:
        return "activity"
    ensured = sketch.verb in {"ensure", "guarantee", "secure"} and not HUMAN_END.search(low) and not phrase.quantities
    loose = head.text in SOFT or head.noun in EVENT or head.text in _EFFORT or "ly" in words
    return "activity" if ensured and loose and sketch.participle not in TASK_DONE else ""


def _ask_done(phrase: Phrase, sketch: Sketch, words: tuple[str, ...], low: str) -> Bare:
    """Read "Heat pumps fitted in both blocks": without a number to count, a piece of work that is over."""
    del phrase, words
    return "output" if is_finished(sketch, low) else ""


_QUESTIONS: tuple[Callable[[Phrase, Sketch, tuple[str, ...], str], Bare], ...] = (
    _ask_heading,
    _ask_wish,
    _ask_order,
    ask_move,
    ask_pair,
    ask_noun,
    _ask_done,
)
