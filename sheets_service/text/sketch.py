"""How an English phrase is built: an order, a measure, a sentence, a thing that is done."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from .words import (
    ARTEFACT,
    COLLEAGUE,
    CUSTOMER,
    EFFECT_DONE,
    EVENT,
    LEVEL,
    NOMINAL,
    OUTCOME_VERB,
    PARTICLES,
    TASK_DONE,
    VERB_BASE,
    VERB_GERUND,
    VERB_PAST,
    VERB_THIRD,
    Token,
    tokens_of,
)

Form = Literal["order", "clause", "measure", "done", "nominal", "gerund", "comparative"]

_SKIPPED = frozenset(
    "we will i to our the team teams please also then successfully further significantly substantially "
    "continuously actively "
    "fully consistently quickly regularly jointly proactively at least minimum again more begin start and should "
    "must need "
    "have has had shall continue try strive aim".split()
)
_ADVERBS = frozenset(
    "successfully further significantly substantially continuously actively fully consistently quickly regularly "
    "jointly "
    "proactively better globally continually completely formally effectively efficiently drastically "
    "dramatically steadily internally publicly also radically".split()
)
_NOUNY = frozenset(
    "support release test design review change launch plan report record contact call open close share process "
    "work train "
    "access cost lead cash visit survey audit market trial demo pilot post form score rate return use transfer "
    "run deal "
    "drill walk talk map model track brand email file offer scan screen sign split switch time trade update "
    "upgrade view watch "
    "focus research scale stay drop rise fall gain win lift contract land check patch supply set program measure "
    "balance fund staff "
    "document address source scope present partner network benchmark receive interview order target value experience "
    "package feature answer book push speed cap ease pass stop monitor sample stream demo exercise turn limit "
    "invest like "
    "need end ship number average median build mount load store click need workshop file found rework staff "
    "provision mentor coach host ask".split()
)
COMPARATIVES = frozenset(
    "more less fewer better higher lower faster shorter happier greater stronger smoother safer cheaper quicker "
    "easier deeper closer healthier fairer cleaner longer smaller larger bigger".split()
)
_MOVED = frozenset(
    "increased improved reduced decreased lowered shortened enhanced expanded strengthened raised accelerated "
    "minimised minimized".split()
)
_DETERMINERS = frozenset("the a an our all every each its their your this these any new two three four five".split())
_MODALS = frozenset(
    "can will would could should must may cannot can't won't is are was were has have had do does don't doesn't "
    "aren't isn't no-longer never".split()
)
_LINKS = frozenset(
    "of in on for from by to with at per and or that who which whose than as when while within into across among "
    "between via before after during until without through over under above below about".split()
)
_TWO_WORD = {
    ("set", "up"): "set-up", ("roll", "out"): "roll-out", ("carry", "out"): "carry-out", ("follow", "up"): "follow-up",
    ("look", "into"): "look-into", ("look", "at"): "look-into", ("sign", "up"): "sign-up", ("reach", "out"): "reach-out",
    ("kick", "off"): "kick-off", ("stand", "up"): "stand-up", ("wrap", "up"): "wrap-up", ("clean", "up"): "clean-up",
    ("meet", "with"): "meet-with", ("spin", "up"): "spin-up", ("work", "with"): "work", ("work", "on"): "work",
    ("put", "in"): "put-in-place", ("put", "together"): "put-in-place", ("sign", "off"): "sign-contract", ("talk", "to"): "talk",
    ("phase", "out"): "retire", ("write", "up"): "write", ("come", "up"): "develop", ("engage", "with"): "engage",
    ("report", "on"): "report-on", ("close", "out"): "complete", ("write", "down"): "write", ("go", "live"): "launch", ("bring", "up"): "launch",
    ("make", "sure"): "ensure", ("hold", "on"): "retain", ("sit", "down"): "meet-with", ("check", "in"): "check", ("keep", "track"): "track", ("build", "up"): "build", ("work", "towards"): "work", ("bring", "down"): "reduce", ("cut", "down"): "reduce", ("drive", "down"): "reduce",
    ("get", "down"): "reduce", ("win", "back"): "win", ("turn", "on"): "enable-feature", ("build", "out"): "build", ("flesh", "out"): "develop",
    ("have", "proper"): "implement", ("do", "a"): "do", ("speak", "at"): "present", ("find", "out"): "investigate", ("figure", "out"): "investigate",
}  # fmt: skip
_EFFORT_OF = frozenset(
    "participation support coaching training collaboration engagement outreach analysis research exploration "
    "monitoring maintenance review evaluation coordination mentoring involvement attendance preparation "
    "communication investigation sharing assistance promotion negotiation facilitation".split()
)
_TAG = re.compile(r"^[^\W\d_][\w &/.'-]{0,40}(?:\[[a-z ]+\]|\([^)\d]{2,40}\))?\s?(?::|\s-)\s+")
_COMPOUNDS = frozenset(
    {
        ("open", "source"),
        ("source", "code"),
        ("open", "data"),
        ("open", "positions"),
        ("release", "dates"),
        ("open", "office"),
    }
)
_NOUN_FOLLOWERS = frozenset(
    "of : → - ( per to from in at for is are rate below under above with by up down ≥ ≤ < > = within on goes".split()
)
_STILL_VERBS = frozenset("work focus invest report contact walk talk open end stay post partner".split())
_PEOPLE_LEVELS = frozenset("customers users clients members people patients students pupils donors".split())
_ADVERB_AFTER = frozenset(
    "not online first again twice once early manually automatically without because instead correctly right "
    "weekly daily monthly per each".split()
)
_ALWAYS_VERBS = frozenset(
    "falls rises drops improves reaches increases decreases grows goes declines exceeds stays remains meets "
    "becomes gets uses feels knows gives allows enables leads shows keeps hits contains describes outlines "
    "provides lifts runs takes calls".split()
)
_NOUN_TAILS = frozenset("per of for in from to with by at a  : → ( completed and on via under over".split())
_VERBS_ALONE = frozenset(
    "rate report open work return use contact call visit pass close run share focus stay access win".split()
)


@dataclass(frozen=True, slots=True)
class Sketch:
    """The build of one phrase: its form, its head verb, and how it closes."""

    tokens: tuple[Token, ...]
    form: Form
    at: int  # index of the head verb, or of the head noun
    verb: str
    verb_class: str
    object_at: int  # index of the first word of the object
    participle: str  # "published" in "12 guides published"
    participle_at: int


@lru_cache(maxsize=16384)
def sketch_of(low: str) -> Sketch:
    """Sketch a lower-case plain text."""
    tokens = tokens_of(low)
    first = _first_content(low, tokens)
    order = _find_order(tokens, first)
    if order:
        return order
    participle = _find_participle(tokens, first)
    start = next((index for index in range(first, len(tokens)) if tokens[index].text[0].isalpha()), first)
    if start < len(tokens):
        word = tokens[start].text
        if word in VERB_GERUND and start == first and not _is_modifier(tokens, start) and participle[1] != start + 1:
            lemma, name = VERB_GERUND[word]
            return Sketch(tokens, "gerund", start, lemma, name, start + 1, *participle)
        if word in _MOVED and start == first and not _is_modifier(tokens, start):
            name = (
                "change-down"
                if word in {"reduced", "decreased", "lowered", "shortened", "minimised", "minimized"}
                else "change-up"
            )
            return Sketch(tokens, "comparative", start, VERB_PAST[word][0], name, start + 1, *participle)
        if word in COMPARATIVES and start == first:
            name = "change-down" if word in {"less", "fewer", "lower", "shorter", "faster", "quicker"} else "change-up"
            return Sketch(tokens, "comparative", start, "", name, start + 1, *participle)
    nominal = _find_nominal(tokens, first)
    if nominal is not None and not (
        participle[0] in TASK_DONE and tokens[nominal + 1 :][:1] and tokens[nominal + 1].text != "of"
    ):
        name = "effort" if tokens[nominal].noun in _EFFORT_OF else "make"
        return Sketch(tokens, "nominal", nominal, tokens[nominal].noun, name, nominal + 1, *participle)
    clause = _find_clause(tokens, start)
    if clause and (participle[1] < 0 or clause[0] < participle[1]):
        at, lemma, name = clause
        return Sketch(tokens, "clause", at, lemma, name, at + 1, *participle)
    form: Form = "done" if participle[0] else "measure"
    return Sketch(tokens, form, start, "", "", first, *participle)


def _first_content(low: str, tokens: tuple[Token, ...]) -> int:
    """Skip a label such as "Sales:" or "Documentation [COMMITTED]:" when an order follows."""
    match = _TAG.match(low)
    if match:
        index = next((number for number, token in enumerate(tokens) if token.start >= match.end()), len(tokens))
        if index < len(tokens) and (tokens[index].text in VERB_BASE or tokens[index].text in _ADVERBS):
            nouny = tokens[index].text in _NOUNY or tokens[index].text in {"up", "down"}
            if not nouny:
                return index
    return 0


def _find_order(tokens: tuple[Token, ...], first: int) -> Sketch | None:
    """Find an imperative at the start: "Launch ...", "Successfully launch ...", "We will launch ..."."""
    index = first
    seen_we = False
    while index < len(tokens) - 1 and (not tokens[index].text[0].isalpha() or tokens[index].text in _SKIPPED):
        word = tokens[index].text
        if word[0].isdigit() or word[0] == "_":
            return None
        seen_we = seen_we or word in {"we", "i", "team", "will", "to"}
        if (
            word in {"more", "the", "our", "team", "teams"}
            and not seen_we
            and word != "team"
            and not _verb_after(tokens, index)
        ):
            return None
        if word in {"have", "start", "begin", "continue", "try", "strive", "aim", "keep"} and not _verb_after(
            tokens, index
        ):
            follow = index + 2 < len(tokens) and tokens[index + 1].text == "to" and tokens[index + 2].text in VERB_BASE
            if not follow:
                break
        index += 1
    if index >= len(tokens):
        return None
    word = tokens[index].text
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    pair = _TWO_WORD.get((word, after))
    if pair:
        lemma, name = VERB_BASE.get(pair, (pair, "effort"))
        return Sketch(tokens, "order", index, lemma, name, index + 2, *_find_participle(tokens, index + 2))
    entry = VERB_BASE.get(word)
    if entry is None and seen_we:
        entry = VERB_GERUND.get(word) or VERB_PAST.get(word)
    if entry is None and word.startswith("re-") and word[3:] in VERB_BASE:
        entry = VERB_BASE[word[3:]]
    if entry is None or (word in _NOUNY and not seen_we and _reads_as_noun(tokens, index)):
        return None
    lemma, name = entry
    start = index + 1
    if after in PARTICLES and lemma not in {"work", "focus"}:
        start += 1
    # "Design and launch X": the later verb says more about the end.
    if (
        after in {"and", "&", "/", ",", "or"}
        and index + 2 < len(tokens)
        and tokens[index + 2].text in VERB_BASE
        and tokens[index + 2].text not in LEVEL
    ):
        second = VERB_BASE[tokens[index + 2].text]
        if _RANK.get(second[1], 0) >= _RANK.get(name, 0):
            lemma, name = second
        start = index + 3
    return Sketch(tokens, "order", index, lemma, name, start, *_find_participle(tokens, start))


_RANK = {"effort": 1, "spend": 2, "make": 3, "hold": 1, "reach": 3, "change-up": 4, "change-down": 4}


def _verb_after(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether a verb stands right after this word."""
    return index + 1 < len(tokens) and tokens[index + 1].text in VERB_BASE


def _reads_as_noun(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell "Support score 4.2" and "Release failures" from "Support the team" and "Release version 2"."""
    if index + 1 >= len(tokens):
        return True
    follower = tokens[index + 1]
    word = follower.text
    if word in {"who", "which", "that", "whose"}:
        return True
    if word in _DETERMINERS or word[0].isdigit() or word[0] == "_":
        return False
    if word == "at" and index + 2 < len(tokens) and tokens[index + 2].text in {"least", "most"}:
        return False
    if tokens[index].text == "staff" and (word in VERB_BASE or word in _MODALS):
        return True
    if (tokens[index].text, word) in _COMPOUNDS:
        return True
    if word in _NOUN_FOLLOWERS:
        return tokens[index].text not in _STILL_VERBS or word in {"of", ":", "→", "(", "per", "rate", "≥", "≤"}
    if (
        word in VERB_THIRD
        and word not in LEVEL
        and word not in ARTEFACT
        and follower.noun not in EVENT
        and follower.noun not in ARTEFACT
        and follower.noun not in CUSTOMER
    ):
        return True
    if word in LEVEL and word not in _PEOPLE_LEVELS:
        return not (
            tokens[index].text
            in {"track", "measure", "monitor", "report", "review", "check", "increase", "lift", "cap"}
            and len(tokens) - index < 5
        )
    tail = tokens[-1].text
    return tail in {"available", "live", "ready", "operational", "complete", "running"} and not any(
        token.text in _DETERMINERS for token in tokens[index + 1 : index + 3]
    )


def _is_modifier(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell "Training hours per employee" from "Training the staff"."""
    if index + 1 >= len(tokens):
        return True
    return tokens[index + 1].text in LEVEL or tokens[index + 1].text in {":", "→", "from", "rate"}


def _find_nominal(tokens: tuple[Token, ...], first: int) -> int | None:
    """Find nominalised work at the head: "Rollout of ...", "Ongoing coaching for ...", "CRM rollout"."""
    for index in range(first, min(first + 6, len(tokens))):
        token = tokens[index]
        if token.text in _LINKS or token.text in {":", "→", "("}:
            return None
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        if token.noun in NOMINAL or token.noun in _EFFORT_OF:
            plural = token.text.endswith("s") or (index > first and tokens[index - 1].text.endswith("s"))
            if after == "of" or (not plural and (not after or after in {"for", "in", "with", "to", "across"})):
                return index
    return None


def _find_participle(tokens: tuple[Token, ...], first: int) -> tuple[str, int]:
    """Find the first participle that closes a noun phrase: "guide published", "90 % of docs updated"."""
    for index in range(first, len(tokens)):
        word = tokens[index].text
        if word in {"that", "who", "which", "so", "because", "while", "without", "when"}:
            break
        if word in _MODALS:
            continue
        if word not in TASK_DONE and word not in EFFECT_DONE:
            pair = f"{word}-{tokens[index + 1].text}" if index + 1 < len(tokens) else ""
            if pair not in TASK_DONE and not (word in VERB_PAST and index > first + 1):
                if word in {"place"} and index and tokens[index - 1].text == "in":
                    return "in place", index
                continue
            word = pair if pair in TASK_DONE else word
        if index == first:
            continue
        before = tokens[index - 1]
        if before.text in _DETERMINERS | _LINKS - {"and"} or before.text in {"more", "most", "well"}:
            continue
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        # An adjective before its noun ("trained staff", "automated tests") closes nothing.
        if (
            after
            and after.text[0].isalpha()
            and after.text not in _LINKS
            and after.text not in _ADVERB_AFTER
            and (
                after.noun in ARTEFACT
                or after.noun in CUSTOMER
                or after.noun in COLLEAGUE
                or after.text in LEVEL
                or after.noun in EVENT
            )
        ):
            continue
        if (
            word in {"run", "read", "cut", "hit", "set", "live"}
            and after
            and after.text[0].isalpha()
            and after.text not in _LINKS
        ):
            continue
        return word, index
    return "", -1


def _find_clause(tokens: tuple[Token, ...], start: int) -> tuple[int, str, str] | None:
    """Find the finite verb of a sentence: "Customers can ...", "Churn falls ...", "Every team deploys ..."."""
    for index in range(start + 1, min(start + 14, len(tokens))):
        word, before = tokens[index].text, tokens[index - 1]
        if word in {":", "→", "(", "until", "when", "where", "because", "if", "after", "before"}:
            return None
        if word in _MODALS:
            lemma = _main_verb(tokens, index)
            return index, lemma, _class_of(lemma)
        if word in VERB_THIRD and before.text not in _LINKS | _DETERMINERS and not _plural_noun(tokens, index):
            lemma, name = VERB_THIRD[word]
            return index, lemma, name
        plural = before.text.endswith("s") or before.text in {"people", "children", "women", "men", "staff", "who"}
        if (
            plural
            and (word in OUTCOME_VERB or word in VERB_BASE)
            and before.text not in _LINKS | {"this", "its", "is", "was", "has"}
            and not _names_thing(tokens, index)
        ):
            lemma, name = VERB_BASE.get(word, (word, "reach"))
            if before.text == "who":
                continue
            return index, lemma, name
        if word in {"who", "that", "which", "what"}:
            return None
    return None


def _plural_noun(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell "customer visits" and "sales calls" from "the customer visits us"."""
    token, after = tokens[index], tokens[index + 1].text if index + 1 < len(tokens) else ""
    if token.text in _ALWAYS_VERBS:
        return token.text in {"falls", "rises", "drops", "calls", "runs", "hits"} and after in {
            "per",
            "in",
            "among",
            "and",
        }
    if not after or after in _NOUN_TAILS or after[:1].isdigit():
        return True
    return token.noun in EVENT or token.noun in ARTEFACT or token.text in LEVEL


def _names_thing(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell a noun that looks like a verb ("sales pipeline", "teams support") from a verb."""
    word, after = tokens[index].text, tokens[index + 1].text if index + 1 < len(tokens) else ""
    if word in LEVEL and word not in {"use", "cost", "rate", "wait", "experience"}:
        return True
    return word in _NOUNY and (
        not after
        or (
            after in {"of", ":", "→", "to", "from", "in", "per", "(", "at", "by", "for", "and"}
            and word not in _VERBS_ALONE
        )
    )


def _main_verb(tokens: tuple[Token, ...], index: int) -> str:
    """Return the lemma of the verb after a modal, or of the modal itself."""
    for token in tokens[index + 1 : index + 5]:
        if token.text in VERB_BASE:
            return VERB_BASE[token.text][0]
        if token.text in VERB_PAST:
            return VERB_PAST[token.text][0]
        if token.text in VERB_GERUND:
            return VERB_GERUND[token.text][0]
        if token.text in OUTCOME_VERB:
            return token.text
    return "be" if tokens[index].text in {"is", "are", "was", "were"} else tokens[index].text


def _class_of(lemma: str) -> str:
    """Return the class of a lemma, "" when it has none."""
    return VERB_BASE.get(lemma, ("", ""))[1]
