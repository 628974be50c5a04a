"""Work that is over once it is done: "Charter adopted by the board", "Heat pumps fitted in both blocks"."""

import re

from .lang.en_nouns import FIXTURES
from .nounphrase import LINKS, is_person
from .sketch import Sketch
from .states import QUALIFIED, SENT, WHO
from .words import ARTEFACT, LEVEL, TASK_DONE, Token

# What is over once it is done.
_ONCE = frozenset(
    "done adopted accepted switched moved handed merged agreed granted connected disconnected opened closed filled cleared "
    "settled signed finished ended shut retired turned swapped exchanged transferred separated split renamed relocated "
    "abolished withdrawn dissolved founded ordered bought sold purchased rented leased booked secured picked chosen selected "
    "elected named nominated decided awarded passed ratified endorsed cleaned emptied demolished laid dug".split()
)
_GOT = frozenset("done bought ordered purchased procured".split())
_THINGS = (ARTEFACT | frozenset(FIXTURES.split())) - LEVEL
_TOLD = re.compile(r"\b(?:per|each|every)\b")


def is_finished(sketch: Sketch, low: str) -> bool:
    """Tell "Heat pumps fitted in both blocks": without a number to count, a piece of work that is over."""
    if sketch.form != "done" or WHO.search(low):
        return False
    if sketch.participle not in TASK_DONE:
        return _is_done(sketch) and not QUALIFIED.search(low)
    subject = [token for token in sketch.tokens[: sketch.participle_at] if token.text[0].isalpha()]
    head = head_of_subject(subject)
    if head is None or is_person(head) or any(token.text in LEVEL for token in subject):
        return False
    after = low[sketch.tokens[sketch.participle_at].end :]
    counted = after.startswith(" back") or QUALIFIED.search(after) or SENT.search(low) or _TOLD.search(after)
    return not counted


def is_over(sketch: Sketch) -> bool:
    """Tell "Charter adopted by the board" and "All lines moved to the new hall", which happen once, from what is counted."""
    if sketch.participle not in _ONCE:
        return False
    subject = [token for token in sketch.tokens[: sketch.participle_at] if token.text[0].isalpha()]
    head = head_of_subject(subject)
    if head is None or is_person(head):
        return False
    plural = head.text.endswith("s") and not head.text.endswith("ss")
    return not plural or subject[0].text in {"all", "both", "the"}


def head_of_subject(subject: list[Token]) -> Token | None:
    """Return the last word before the first small one: "records" of "customer records in the old system"."""
    end = next((index for index, token in enumerate(subject) if index and token.text in LINKS), len(subject))
    return subject[end - 1] if end else None


def _is_done(sketch: Sketch) -> bool:
    """Tell "Cookie banner fixed on all pages" and "Tool docs done" from what is counted."""
    subject = [
        token for token in sketch.tokens[: sketch.participle_at] if token.text[0].isalpha() and token.text != "all"
    ]
    head = head_of_subject(subject)
    made = head is not None and bool({head.noun, head.text} & _THINGS)
    one = head is not None and head.text == head.noun
    return is_over(sketch) or (made and (sketch.participle in _GOT or (sketch.participle == "fixed" and one)))
