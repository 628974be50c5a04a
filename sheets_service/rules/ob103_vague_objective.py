"""OB103 vague-objective."""

from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import HINT, WARNING, Finding, rule
from sheets_service.rules.aims import fits_anybody
from sheets_service.rules.buzz import find_buzzwords
from sheets_service.rules.wording import quote, shorten
from sheets_service.text import find_vague_words


@rule("OB103", "vague-objective", WARNING, HINT, leg="wording", seeds=(3, 18))
def check(objective: Objective) -> Iterator[Finding]:
    """The words fit every team and every year: no object, no scope, nobody who would notice.

    Why: a sentence that cannot be missed cannot be reached either, and gives no help in choosing what to leave.

    Ask: what would somebody see at the end of the cycle that they do not see today?

    Fix: name who, what and where: “[Who] can [do what] by [when]”.

    Schools: Wodtke: neither fluffy nor task-like; Google: obvious to a rational observer whether it was reached.
    """
    sure = fits_anybody(objective)
    if sure is None:
        return
    words = find_vague_words(objective.text) or find_buzzwords(objective.text)
    if sure == "possible":
        message = (
            f"{quote(objective.text)} may fit any team; it is clear if your readers would all picture the same thing."
        )
    else:
        message = f"{quote(objective.text)} would fit any team in any year{_told_by(objective)}."
    yield Finding(
        objective.at(),
        message,
        evidence=words[0] if words else objective.text,
        confidence=sure,
    )


def _told_by(objective: Objective) -> str:
    """Point to the row that says more than the objective does."""
    telling = [kr for kr in objective.key_results if kr.phrase.frame.beneficiary or kr.baseline is not None]
    return f"; its row “{shorten(telling[0].text, 50)}” says more" if telling else ""
