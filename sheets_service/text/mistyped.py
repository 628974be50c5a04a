"""Verbs as they are mistyped at the head of a row: "supprot", "recrut", "devlop"."""

from functools import cache

from .words import VERB_BASE, VERB_GERUND, VERB_PAST, VERB_THIRD

_OFTEN_TYPED = (
    "analyse analyze arrange automate collect communicate complete conduct contact continue coordinate create decrease define "
    "deliver deploy design develop discuss distribute document encourage ensure establish evaluate expand explore facilitate "
    "finalise finalize finish hire identify implement improve increase inform install integrate introduce investigate maintain "
    "manage migrate monitor negotiate onboard optimise optimize organise organize prepare present promote provide publish "
    "recruit reduce refurbish release replace research restructure review schedule simplify strengthen support translate "
    "update upgrade visit"
).split()
_SHORTEST = 5  # letters: shorter words are too often another word
_OTHER_WORDS = frozenset("crate crates preset hie resent informs supports manger".split())


def mend_verb(word: str) -> str:
    """Return the verb that a word with two letters swapped, or one left out, was meant to be; "" when it is none."""
    if len(word) < _SHORTEST or word in VERB_BASE or word in VERB_THIRD or word in VERB_PAST or word in VERB_GERUND:
        return ""
    return _slips().get(word, "")


@cache
def _slips() -> dict[str, str]:
    """Return every slip with its verb; the first and the last letter are seldom the ones."""
    slips: dict[str, str] = {}
    for verb in _OFTEN_TYPED:
        for at in range(1, len(verb) - 1):
            swapped = verb[:at] + verb[at + 1] + verb[at] + verb[at + 2 :]
            slips.setdefault(swapped, verb)
            slips.setdefault(verb[:at] + verb[at + 1 :], verb)
    return {slip: verb for slip, verb in slips.items() if slip not in _OTHER_WORDS and slip not in VERB_BASE}
