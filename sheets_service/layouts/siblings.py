"""Tables with the same headings on several tabs: what a column is for does not change from one tab to the next."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sheets_service.layouts.heading import plain
from sheets_service.layouts.reading import Page, RoleTable
from sheets_service.layouts.roles import RoleColumn

_TEXTS: Final = frozenset({"objective", "key_result", "kind", "initiative"})


def with_equal_roles(pages: Sequence[Page]) -> tuple[Page, ...]:
    """Give the columns of tables with equal headings the role that most of them have, their texts apart."""
    alike: dict[tuple[str, ...], list[RoleTable]] = {}
    for page in pages:
        for table in page.tables:
            alike.setdefault(_headings(table), []).append(table)
    return tuple(
        replace(page, tables=tuple(_agreed(table, alike[_headings(table)]) for table in page.tables)) for page in pages
    )


def _headings(table: RoleTable) -> tuple[str, ...]:
    return tuple(plain(one.column.heading) for one in table.columns)


def _agreed(table: RoleTable, alike: Sequence[RoleTable]) -> RoleTable:
    if len(alike) == 1:
        return table
    columns = (_common([other.columns[place] for other in alike], one) for place, one in enumerate(table.columns))
    return replace(table, columns=tuple(columns))


def _common(others: Sequence[RoleColumn], own: RoleColumn) -> RoleColumn:
    """Return a column with the role most of its like have; of equals, the one its heading names."""
    roles = Counter(one.role for one in others if one.profile.filled)
    if len({*roles, own.role}) == 1 or not roles or _TEXTS & {*roles, own.role}:
        return own
    most = max(roles.values())
    best = [role for role, count in roles.items() if count == most]
    named = own.column.read.part
    return replace(own, role=named if named in best else best[0])
