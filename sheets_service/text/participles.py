"""The participle that closes a noun phrase: "12 guides published", "90 % of claims paid in a week"."""

import re

from .lang.en_structure import ADVERB_AFTER, DETERMINERS, LINKS, MODALS
from .words import ARTEFACT, COLLEAGUE, CUSTOMER, EFFECT_DONE, EVENT, LEVEL, TASK_DONE, VERB_PAST, Token

_CLAUSE_STARTS = frozenset("that who which so because while without when".split())
_NOT_AFTER = (DETERMINERS | LINKS | frozenset({"more", "most", "well"})) - {"and"}
_PREFIXED = re.compile(r"^(?:e|re|pre|co|double|cross|self|hand|machine)-(?=[a-z]{4,}ed$)")  # "e-signed", "pre-checked"
# Words without these beginnings and signs are none.
_WITH_PARTICLE = {
    done[:at] for done in TASK_DONE for at, sign in enumerate(done) if sign == "-"
}  # "sign" of "sign-off"
_MAYBE = TASK_DONE | EFFECT_DONE | _WITH_PARTICLE | VERB_PAST.keys() | {"place"}
_AMBIGUOUS = frozenset("run read cut hit set live".split())


def find_participle(tokens: tuple[Token, ...], first: int) -> tuple[str, int]:
    """Return the first participle with its index, ("", -1) when there is none."""
    for index, token in enumerate(tokens[first:], first):
        text = token.text
        if text in _CLAUSE_STARTS:
            break
        if text not in _MAYBE and not text.startswith("re") and "-" not in text:
            continue
        word = _participle_at(tokens, index, first)
        if word == "in place":
            return word, index
        if (
            word
            and index > first
            and tokens[index - 1].text not in _NOT_AFTER
            and not _is_adjective(tokens, index, word)
        ):
            return word, index
    return "", -1


def _participle_at(tokens: tuple[Token, ...], index: int, first: int) -> str:
    """Return the participle that a word is, alone or with its particle; "" when it is none."""
    word = tokens[index].text
    if "-" in word:
        word = _PREFIXED.sub("", word)
    if word in MODALS:
        return ""
    if word in TASK_DONE or word in EFFECT_DONE:
        return word
    again = word[2:] if word.startswith("re") and word != "resigned" else ""
    if again in TASK_DONE:
        return again
    pair = f"{word}-{tokens[index + 1].text}" if word in _WITH_PARTICLE and index + 1 < len(tokens) else ""
    if pair in TASK_DONE:
        return pair
    if word in VERB_PAST and index > first + 1:
        return word
    return "in place" if word == "place" and index and tokens[index - 1].text == "in" else ""


def _is_adjective(tokens: tuple[Token, ...], index: int, word: str) -> bool:
    """Tell "trained staff" and "automated tests", which close nothing, from "staff trained"."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or not after.text[0].isalpha() or after.text in LINKS:
        return False
    if word in _AMBIGUOUS:
        return True
    noun = any(after.noun in nouns for nouns in (ARTEFACT, CUSTOMER, COLLEAGUE, EVENT)) or after.text in LEVEL
    return noun and after.text not in ADVERB_AFTER
