"""OB101 objective-is-a-metric."""

from collections.abc import Iterator

from sheets_service.okrs import KeyResult, Objective
from sheets_service.rule import HINT, WARNING, Finding, rule
from sheets_service.rules.aims import measure_only
from sheets_service.rules.rows import content_words, plain
from sheets_service.rules.wording import name_row, quote

_SAME_WORDS = 0.6


@rule("OB101", "objective-is-a-metric", WARNING, HINT, leg="purpose", seeds=(4, 5, 13))
def check(objective: Objective) -> Iterator[Finding]:
    """The objective is a measure to move; what the movement is for is missing.

    Why: a number in the objective leaves nothing for the key results, and nobody rallies around 15%.

    Ask: who is glad if we get there, and what can they do then?

    Fix: say for whom and why, and leave the number to a key result: “[Who] can [do what], so that [why]”.

    Schools: Guan, Gtmhub and Castro keep numbers out of objectives; Google accepts one that is tangible.
    """
    sure = measure_only(objective)
    if sure is None:
        return
    twin = next((kr for kr in objective.key_results if _says_again(kr, objective)), None)
    if sure == "possible":
        message = (
            f"{quote(objective.text)} may be a measure rather than a purpose, unless everybody knows whom it helps."
        )
    elif twin:
        message = (
            f"{quote(objective.text)} is a measure, and {name_row(twin)} says it again; what it is for is missing."
        )
    else:
        message = f"{quote(objective.text)} is a measure; what it is for is missing."
    stays = f"; the number stays in {name_row(twin)}" if twin else ""
    yield Finding(
        objective.at(),
        message,
        evidence=objective.text,
        fix=f"“[Who] can [do what], so that [why]”{stays}.",
        confidence=sure,
        other_view="Google accepts a number in an objective.",
    )


def _says_again(kr: KeyResult, objective: Objective) -> bool:
    numbers = {one.value for one in objective.phrase.quantities if one.role in {"target", "delta", "unassigned"}}
    if not numbers & {one.value for one in kr.phrase.quantities} and kr.target not in numbers:
        return False
    words = content_words(plain(objective.phrase))
    return bool(words) and len(words & content_words(plain(kr.phrase))) / len(words) >= _SAME_WORDS
