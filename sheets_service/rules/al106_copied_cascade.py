"""AL106 copied-cascade."""

from collections.abc import Iterator, Mapping

from sheets_service.okrs import KeyResult, Objective, OkrSet
from sheets_service.rule import WARNING, Finding, NotApplicable, rule
from sheets_service.rules.links import Links, find_links, team_of
from sheets_service.rules.pairs import measure_words, plain
from sheets_service.rules.pairs_wording import in_brackets
from sheets_service.rules.wording import name_row, quote

_ENOUGH_WORDS = 3
_NEARLY_ALL = 0.85
_FEW_WORDS = 2  # enough where the goal is the same too; one is where the start is the same as well
_PLACE = 4  # words that may name where a copy holds


@rule("AL106", "copied-cascade", WARNING, leg="duplicates", seeds=(47,), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """A row from above was pasted as a team's objective.

    Why: a copied number tells the team what to hit and not what to make better, and the thinking stops there.

    Ask: what can your team change so that the number above moves?

    Fix: “[Who] can [do what]”, linked to the row above; the number stays there.

    Schools: What Matters describes the cascade of key results; Lamorte, Castro and Tability advise against it.
    """
    links = find_links(okrs)
    if len(okrs.objectives) < 2:
        raise NotApplicable
    rows = {plain(kr.sober): kr for kr in reversed(okrs.key_results)}
    for objective in okrs.objectives:
        source = _source(objective, okrs, links, rows)
        if source is not None:
            yield _copied(objective, source)


def _source(
    objective: Objective, okrs: OkrSet, links: Links, rows: Mapping[str, KeyResult]
) -> KeyResult | Objective | None:
    """Return the row above that the objective repeats: of a linked parent, or word for word of another team."""
    if len(plain(objective.sober).split()) < _ENOUGH_WORDS:
        return None
    for index in sorted(links.parents_of(objective.index)):
        parent = okrs.objectives[index]
        if _is_copy(objective.sober, parent.sober) or _is_localised(objective.sober, parent.sober):
            return parent
        copied = next((kr for kr in parent.key_results if _is_copied_row(objective, kr)), None)
        if copied is not None:
            return copied
    same = rows.get(plain(objective.sober))
    if same is None:
        return None
    elsewhere = okrs.objectives[same.objective_index]
    return same if team_of(elsewhere) != team_of(objective) else None


def _is_copy(one: str, other: str) -> bool:
    if plain(one) == plain(other):
        return True
    first, second = measure_words(one), measure_words(other)
    return len(first) >= _ENOUGH_WORDS and len(first & second) / len(first | second) >= _NEARLY_ALL


def _is_localised(child: str, parent: str) -> bool:
    """Tell whether a child is the text above with a place behind it: "Every pupil is seen" in our school."""
    longer, shorter = plain(child), plain(parent)
    rest = longer.removeprefix(f"{shorter} ").split()
    return longer != " ".join(rest) and len(shorter.split()) > _ENOUGH_WORDS and len(rest) <= _PLACE


def _is_copied_row(objective: Objective, kr: KeyResult) -> bool:
    """Tell whether an objective is a row from above: its words, or its few words and its numbers."""
    words, numbers = measure_words(objective.sober), {one.value for one in objective.phrase.quantities}
    same_goal = kr.target in numbers and (len(words) >= _FEW_WORDS or kr.baseline in numbers)
    return _is_copy(objective.sober, kr.sober) or (same_goal and bool(words) and words == measure_words(kr.sober))


def _copied(objective: Objective, source: KeyResult | Objective) -> Finding:
    above = "key result above" if isinstance(source, KeyResult) else "objective above"
    there = (
        f"{name_row(source)}{in_brackets(source)}"
        if source.at().cell
        else f"{quote(source.text, 40)}{in_brackets(source)}"
    )
    return Finding(
        objective.at(),
        f"{quote(objective.text, 55)} repeats {there}: the {above} has become the team's objective.",
        evidence=objective.text,
        others=(source.at(),),
        mirrors=(f"{quote(source.text)} stands again as an objective of {_place(objective)}, word for word.",),
        other_view="What Matters describes goals that cascade this way.",
    )


def _place(objective: Objective) -> str:
    return team_of(objective) or name_row(objective)
