"""The tab “Team pulse”: how a team rates the sixteen known causes of uneven progress, read so that nobody is read out of it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from statistics import median
from types import MappingProxyType
from typing import Literal

from sheets_service.workbook import Tab, Workbook

PULSE_TAB = "Team pulse"
Reading = Literal["reported", "split", "ask", "unseen", "fine"]
_FOR_ONE, _FOR_GROUPS = 5, 3  # answers below which single statements, or anything at all, stay unread
_LOW, _HIGH = 2.0, 4.0
_APART = 3  # points between the lowest and the highest answer: people live in different teams
_NUMBER = re.compile(r"[1-4][.,][1-4]")
_SCALE = range(1, 6)


@dataclass(frozen=True, slots=True)
class Pulse:
    """The answers by cause ("1.1" to "4.4"), blanks left out, and how many people answered at all."""

    answers: Mapping[str, tuple[int, ...]] = field(default_factory=lambda: MappingProxyType({}))
    people: int = 0

    def read(self, cause: str) -> Reading:
        """Say what the team says about one cause: the spread first, then the middle value; "fine" when too few answered."""
        given = self.answers.get(cause, ())
        if self.people < _FOR_ONE:
            return "fine"
        if self.people - len(given) >= self.people / 3:
            return "unseen"
        if max(given) - min(given) >= _APART:
            return "split"
        middle = median(given)
        return "reported" if middle <= _LOW else "fine" if middle >= _HIGH else "ask"

    def group(self, number: str) -> Reading:
        """Say what the team says about one of the four groups ("1" to "4"), from three answers on."""
        given = [one for cause, answers in self.answers.items() if cause.startswith(number) for one in answers]
        if self.people < _FOR_GROUPS or not given:
            return "fine"
        middle = median(given)
        return "reported" if middle <= _LOW else "fine" if middle >= _HIGH else "ask"

    @property
    def speaks_of_causes(self) -> bool:
        """True when enough people answered for single statements to be read."""
        return self.people >= _FOR_ONE


NO_PULSE = Pulse()


def read_pulse(workbook: Workbook) -> Pulse:
    """Read the tab, wherever its table stands; answers are whole numbers from 1 to 5 right of the statements."""
    tab = next((one for one in workbook.tabs if one.title.strip().casefold() == PULSE_TAB.casefold()), None)
    if tab is None:
        return NO_PULSE
    rows = dict(_statements(tab))
    if not rows:
        return NO_PULSE
    by_column: dict[int, dict[str, int]] = {}
    for cause, row in rows.items():
        for column, given in _answers(tab, row):
            by_column.setdefault(column, {})[cause] = given
    columns = [one for column, one in sorted(by_column.items()) if not _is_sum(tab, column, rows)]
    answers = {cause: tuple(one[cause] for one in columns if cause in one) for cause in rows}
    return Pulse(MappingProxyType(answers), len(columns))


def _statements(tab: Tab) -> Iterator[tuple[str, int]]:
    """Find the rows by the number in front of each statement."""
    for row in range(tab.row_count):
        for column in range(min(2, tab.column_count)):
            text = tab.cell(row, column).text.strip()
            if _NUMBER.fullmatch(text):
                yield text.replace(",", "."), row
                break


def _answers(tab: Tab, row: int) -> Iterator[tuple[int, int]]:
    for column in range(2, tab.column_count):
        text = tab.cell(row, column).text.strip()
        if text.isdecimal() and int(text) in _SCALE:
            yield column, int(text)


def _is_sum(tab: Tab, column: int, rows: Mapping[str, int]) -> bool:
    """Tell whether a column holds formulas, such as the middle of the answers, and not somebody's answers."""
    return any(tab.cell(row, column).formula for row in rows.values())
