"""The finite verb of a sentence, and nominalised work at the head of a phrase."""

from .lang.en_structure import (
    ALWAYS_VERBS,
    DETERMINERS,
    EFFORT_OF,
    LINKS,
    MODALS,
    NOUN_TAILS,
    NOUNY,
    VERBS_ALONE,
)
from .words import (
    ARTEFACT,
    EVENT,
    LEVEL,
    NOMINAL,
    OUTCOME_VERB,
    TASK_DONE,
    VERB_BASE,
    VERB_GERUND,
    VERB_PAST,
    VERB_THIRD,
    Token,
)

_BEFORE_NOUNS = LINKS | DETERMINERS
_ENDS = frozenset(": → ( until when where because if after before".split())
_RELATIVES = frozenset("who that which what".split())
_PLURALS = frozenset("people children women men staff".split())
_NO_SUBJECT = LINKS | frozenset("this its is was has".split())
_NOUN_TOO = frozenset("falls rises drops calls runs hits".split())
_MEASURES_TOO = frozenset("use cost rate wait experience".split())
_OBJECT_STARTS = frozenset("the a an our us their it them every".split())
_TAIL_MARKS = frozenset("of : → to from in per ( at by for and".split())


def find_clause(tokens: tuple[Token, ...], start: int) -> tuple[int, str, str] | None:
    """Find "Customers can ...", "Churn falls ...", "Every team deploys ...": index, lemma and class of the verb."""
    for index in range(start + 1, min(start + 14, len(tokens))):
        word = tokens[index].text
        if word in _ENDS:
            return None
        verb = _verb_at(tokens, index)
        if verb:
            return index, *verb
        if word in _RELATIVES:
            return None
    return None


def find_nominal(tokens: tuple[Token, ...], first: int) -> int | None:
    """Find nominalised work at the head: "Rollout of ...", "Ongoing coaching for ...", "CRM rollout"."""
    for index in range(first, min(first + 6, len(tokens))):
        token = tokens[index]
        if token.text in LINKS or token.text in {":", "→", "("}:
            return None
        if token.noun not in NOMINAL and token.noun not in EFFORT_OF:
            continue
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        plural = token.text.endswith("s") or (index > first and tokens[index - 1].text.endswith("s"))
        if after == "of" or (not plural and (not after or after in {"for", "in", "with", "to", "across"})):
            return index
    return None


def _verb_at(tokens: tuple[Token, ...], index: int) -> tuple[str, str] | None:
    """Return lemma and class when the word is the finite verb of the sentence."""
    word, before = tokens[index].text, tokens[index - 1].text
    if word in MODALS:
        lemma = _main_verb(tokens, index)
        return lemma, VERB_BASE.get(lemma, ("", ""))[1]
    if word in VERB_THIRD and before not in _BEFORE_NOUNS and not _is_plural_noun(tokens, index):
        return VERB_THIRD[word]
    plural = (before.endswith("s") or before in _PLURALS) and before not in _NO_SUBJECT
    if plural and (word in OUTCOME_VERB or word in VERB_BASE) and not _names_thing(tokens, index):
        return VERB_BASE.get(word, (word, "reach"))
    return None


def _is_plural_noun(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell "customer visits" and "sales calls" from "the customer visits us"."""
    token, after = tokens[index], tokens[index + 1].text if index + 1 < len(tokens) else ""
    if after in _OBJECT_STARTS:
        return False
    if token.text in ALWAYS_VERBS:
        return token.text in _NOUN_TOO and (not after or after in {"per", "in", "among", "and", ":", "→", "from", "to"})
    if not after or after in NOUN_TAILS or after[:1].isdigit():
        return True
    return token.noun in EVENT or token.noun in ARTEFACT or token.text in LEVEL


def _names_thing(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell a noun that looks like a verb ("sales pipeline", "teams support") from a verb."""
    word, after = tokens[index].text, tokens[index + 1].text if index + 1 < len(tokens) else ""
    if word in LEVEL and word not in _MEASURES_TOO:
        return True
    if word in NOUNY and (after in TASK_DONE or after == "done"):
        return True  # "Systems upgrade done": no system upgrades
    return word in NOUNY and (not after or (after in _TAIL_MARKS and word not in VERBS_ALONE))


def _main_verb(tokens: tuple[Token, ...], index: int) -> str:
    """Return the lemma of the verb after a modal, or of the modal itself."""
    for token in tokens[index + 1 : index + 5]:
        entry = VERB_BASE.get(token.text) or VERB_PAST.get(token.text) or VERB_GERUND.get(token.text)
        if entry:
            return entry[0]
        if token.text in OUTCOME_VERB:
            return token.text
    return "be" if tokens[index].text in {"is", "are", "was", "were"} else tokens[index].text
