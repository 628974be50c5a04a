"""KR109 kpi-as-key-result."""

from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.held_levels import holds_what_is
from sheets_service.rules.measures import is_bare_measure, names_a_measure
from sheets_service.rules.rows import can_read, is_first_measurement, is_hold
from sheets_service.rules.spending import built_as_input
from sheets_service.rules.wording import figure, measure, quote
from sheets_service.text.lang.dashboards_en import WATCHED
from sheets_service.text.openings import Words

# Whoever calls it a limit has said already that it is no goal.
_LIMIT = Words(
    r"(?:^\W*|[(,;:–—-]\s*)(?:an? |the |our |as )?(?:upper |lower )?(?:limit|guardrail|ceiling|floor|cap|"
    r"counter-?measure|health)\b"
)
_WATCHED = Words(WATCHED)


@rule("KR109", "kpi-as-key-result", HINT, leg="ambition", seeds=(87, 94, 99))
def check(kr: KeyResult, *, accept_committed: bool = True) -> Iterator[Finding]:
    """The row holds a level that is reached already, or names a measure without wanting it to move.

    Why: levels to watch keep the house in order, key results change it; mixed, neither is looked at properly.

    Ask: is change wanted here, or a limit while you change other things?

    Fix: type it “health”; or “[What shall move]: from [today] to [target]”.

    Schools: Google counts a service level as a committed key result; Lamorte: a KPI becomes a key result while it is
    the focus of improvement.
    """
    if (
        not can_read(kr.phrase)
        or kr.type in {"health", "baseline", "milestone", "learning"}
        or is_first_measurement(kr)
    ):
        return
    if accept_committed and kr.type == "committed":
        return
    if _LIMIT.search(kr.phrase.plain):
        return
    watched = _WATCHED.match(kr.phrase.plain)
    if watched and names_a_measure(watched["what"]) and kr.target is None and kr.delta is None:
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} looks at a number; it may stay as it is.",
            evidence=watched["what"],
            fix=f"“[{watched['what']}]: from [today] to [target]”; or move it to the health metrics.",
        )
        return
    if is_bare_measure(kr):
        if kr.has("target") or kr.target is not None or kr.delta is not None:
            return
        yield Finding(
            kr.at(),
            f"{quote(kr.text)} names a measure; where it shall go is open.",
            evidence=kr.text,
            fix=f"“{measure(kr)}: from [today] to [target]”; or move it to the health metrics.",
        )
        return
    if not is_hold(kr) or not (holds_what_is(kr) or _is_reached(kr)) or built_as_input(kr.phrase.plain):
        return
    level = f", {figure(kr.baseline, kr.unit)} today" if kr.baseline is not None and kr.has("baseline") else ""
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} holds a level you already have{level}."
        if kr.baseline is not None
        else f"{quote(kr.text)} holds a level; nothing would change.",
        evidence=kr.text,
        other_view="Google counts a service level as committed.",
    )


def _is_reached(kr: KeyResult) -> bool:
    """Tell whether the level holds today, or at least nothing in the row says that it does not."""
    now = kr.current if kr.current is not None else kr.baseline
    if now is None or kr.target is None:
        return True
    if kr.direction == "down" or kr.phrase.comparator == "at most":
        return now <= kr.target
    return now >= kr.target
