"""Objectives without key results: a column of objectives with initiatives, owners or progress beside it."""

from sheets_service.layouts.assemble import assemble
from sheets_service.layouts.evidence import okr_words, other_kind
from sheets_service.layouts.heading import plain
from sheets_service.layouts.reading import Candidate, Group, Line, Page, RoleTable
from sheets_service.layouts.words import is_phrase, is_total

NAME = "objectives without key results"
_SUPPORT = ("initiative", "owner", "progress", "status", "due", "team", "level", "parent", "grade", "cycle", "why")

_ABOVE = frozenset({"team", "level", "parent", "strategy", "owner", "id", "cycle", "objective"})


def match(page: Page) -> Candidate | None:
    """Read the tables that have an objective column and no key results anywhere."""
    tables = [table for table in page.tables if table.has("objective") and not table.has("key_result")]
    if not tables:
        return None
    best = max(tables, key=lambda table: _score(page, table))
    groups = _groups(best)
    if not groups:
        return None
    return Candidate(NAME, _score(page, best), assemble(page.tab, groups, best.columns), (best,))


def _score(page: Page, table: RoleTable) -> float:
    """Weigh what stands beside the objectives; a project's or a lesson's objective is none of ours."""
    objective = table.first("objective")
    if objective is None or not objective.profile.is_wordy:
        return 0.0
    score = {"objective": 0.4, "goal": 0.2}.get(objective.subject, 0.1)
    score += 0.1 * sum(table.has(role) for role in _SUPPORT) + 0.15 * min(2, okr_words(page))
    left = [one for one in table.columns if one.index < objective.index]
    if any(one.role == "initiative" or (one.profile.is_wordy and one.role not in _ABOVE) for one in left):
        score -= 0.3
    return min(0.7, score - 0.15 * other_kind(page)[1])


def _groups(table: RoleTable) -> list[Group]:
    objective = table.first("objective")
    if objective is None:
        return []
    tab, seen, groups = table.table.tab, set[str](), []
    for row in range(table.table.first, table.table.last + 1):
        text = tab.cell(row, objective.index).text.strip()
        if is_phrase(text) and not is_total(text) and plain(text) not in seen:
            seen.add(plain(text))
            groups.append(Group(Line(row, objective.index, text)))
    return groups
