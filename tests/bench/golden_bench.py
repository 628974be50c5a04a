"""Our reviews of the four golden sheets, held against the reviews they deserve: what is found, where, and where it is silent.

Names and cells are compared, not sentences. Part (c) of a golden review lists its findings as headings (number, cells, rule,
level, likelihood); part (d) lists rows where a rule stays silent.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from sheets_service.backends.csv_file import read_csv
from sheets_service.history import NO_HISTORY, History
from sheets_service.layouts import read_okrs
from sheets_service.okrs import Cycle
from sheets_service.parse import parse
from sheets_service.policy import Policy
from sheets_service.review import review_okrs
from sheets_service.rules import all_rules

GOLDEN = Path(__file__).resolve().parents[3] / "shared" / "golden"
SHEETS = {
    1: (date(2027, 1, 5), date(2027, 1, 1), date(2027, 3, 31)),
    2: (date(2026, 10, 5), date(2026, 10, 1), date(2026, 12, 31)),
    3: (date(2026, 8, 21), date(2026, 6, 29), date(2026, 9, 27)),
    4: (date(2027, 1, 18), date(2027, 1, 1), date(2027, 3, 31)),
}
_TOLD = re.compile(r"^\| C(?P<row>\d+) [^|]*\|(?P<looks>.*)\|$", re.MULTILINE)
_DAYS = re.compile(r"^\| row \|(?P<days>.*)\|$", re.MULTILINE)
_LOOK = re.compile(r"(?P<current>[\d.]+)(?:, target \**(?P<target>[\d.]+))?")
_NO_OWNER = re.compile(r"\bD(?P<row>\d+) has an owner again")
_HEADING = re.compile(r"^### \d+ · (?P<cells>[^·]+) · (?P<rule>[a-z-]+) · (?P<level>\w+) · (?P<sure>\w+)", re.MULTILINE)
_CELL = re.compile(r"(?<![\w-])[A-N]\d{1,2}(?![\w.-])")
_ROW_ID = re.compile(r"(?<![\w-])[A-Z]-\d(?:\.\d)?(?![\w])")


@dataclass(frozen=True)
class Comparison:
    """One sheet: wanted and found findings of part (c), findings that part (d) rules out, and everything else we say."""

    number: int
    wanted: tuple[tuple[str, str], ...]
    missed: tuple[tuple[str, str], ...]
    unwanted: tuple[str, ...]
    further: tuple[str, ...]


def main():
    if not GOLDEN.exists():
        print(f"skipped: {GOLDEN} is not there")
        return
    wanted = missed = unwanted = 0
    for number in SHEETS:
        result = compare(number)
        wanted, missed, unwanted = (
            wanted + len(result.wanted),
            missed + len(result.missed),
            unwanted + len(result.unwanted),
        )
        print(f"sheet {number}: {len(result.wanted) - len(result.missed)} of {len(result.wanted)} of part (c), "
              f"{len(result.unwanted)} of part (d), {len(result.further)} further")  # fmt: skip
        for title, lines in (("missed", result.missed), ("unwanted", result.unwanted), ("further", result.further)):
            for line in lines:
                print(f"  {title}: {line if isinstance(line, str) else ' '.join(line)}")
    print(f"all: {wanted - missed} of {wanted} of part (c), {unwanted} of part (d)")


def compare(number):
    """Review a golden sheet and hold the findings against parts (c) and (d)."""
    text = (GOLDEN / f"review-{number}.md").read_text(encoding="utf-8")
    findings, okrs = review_sheet(number)
    known = {one.name for one in all_rules()}
    wanted = [(cells, rule) for cells, rule in headings(text) if rule in known]
    places = [(one, {place.cell.a1 for place in one.places if place.cell}) for one in findings]
    missed = [
        (cells, rule)
        for cells, rule in wanted
        if not any(one.name == rule and set(_CELL.findall(cells)) <= at for one, at in places)
    ]
    silent = list(silences(text, known, okrs))
    unwanted = [describe(one) for one in findings if any(rules_out(one, rule, rows) for rule, rows in silent)]
    expected = {(rule, cell) for cells, rule in wanted for cell in _CELL.findall(cells)}
    further = [describe(one) for one, at in places if not any((one.name, cell) in expected for cell in at or {""})]
    return Comparison(number, tuple(wanted), tuple(missed), tuple(unwanted), tuple(further))


def review_sheet(number):
    """Return the findings that stand on a golden sheet, one-metric-family even where another rule speaks for it."""
    review = review_golden(number)
    silenced = [one for one in review.findings if one.silenced_by and one.name == "one-metric-family"]
    return [*review.open, *silenced], review.okrs


def review_golden(number):
    """Review a golden sheet on its day, after the earlier reviews that its golden review tells of."""
    today, start, end = SHEETS[number]
    draft, _ = read_okrs(read_csv(GOLDEN / f"sheet-{number}.csv"))
    okrs = parse(with_cycle(draft, start, end), today)
    text = (GOLDEN / f"review-{number}.md").read_text(encoding="utf-8")
    history = NO_HISTORY
    for seen in earlier(okrs, text):
        past = review_okrs(seen, Policy(), history, strict=True)
        history = History(past.number, past.trend, past.fixed, past.standing, rows=past.rows, aims=past.aims)
    return review_okrs(okrs, Policy(), history, strict=True)


def earlier(okrs, text):
    """Yield the sheet as it stood on each earlier day of the table “What earlier reviews saw”, oldest first."""
    ownerless = {int(one["row"]) for one in _NO_OWNER.finditer(text)}
    text = text.partition("What earlier reviews saw")[2].partition("\n## ")[0]
    told = _DAYS.search(text)
    if not told:
        return
    days = [day.strip() for day in told["days"].split("|")]
    looks = {int(one["row"]): [_LOOK.search(cell) for cell in one["looks"].split("|")] for one in _TOLD.finditer(text)}
    for place, day in enumerate(days[:-1]):
        when = datetime.strptime(f"{day} {okrs.cycle.today.year}", "%d %B %Y").date()  # noqa: DTZ007  (a day, no time)
        last = place == len(days) - 2
        objectives = [
            replace(objective, key_results=tuple(
                as_seen(kr, looks[kr.at().cell.row + 1][place], when, ownerless if last else set())
                for kr in objective.key_results
            ))
            for objective in okrs.objectives
        ]  # fmt: skip
        yield replace(okrs, objectives=tuple(objectives), cycle=Cycle(okrs.cycle.start, okrs.cycle.end, when))


def as_seen(kr, look, day, ownerless):
    """Return a row as it stood on an earlier day: its value, its target where the table names one, its owner."""
    cells = {"current": look["current"], "updated": day.isoformat()}
    cells |= {"target": look["target"]} if look["target"] else {}
    numbers = {role: float(cells[role]) for role in ("current", "target") if role in cells}
    gone = kr.at().cell.row + 1 in ownerless
    cells |= {"owner": ""} if gone else {}
    entries = {**kr.entries, **{role: replace(kr.entries[role], text=text, value=None) for role, text in cells.items()}}
    return replace(kr, **numbers, updated=day, owners=() if gone else kr.owners, entries=entries)


def with_cycle(draft, start, end):
    """Fix the cycle, as the golden reviews state it."""
    return type(draft)(**{
        **{name: getattr(draft, name) for name in draft.__dataclass_fields__}, "cycle_start": start, "cycle_end": end
    })  # fmt: skip


def headings(text):
    """Read part (c): cells and rule of each finding."""
    return [(match["cells"].strip(), match["rule"]) for match in _HEADING.finditer(text)]


def silences(text, known, okrs):
    """Read part (d): each rule that stays silent, with the rows (from 1) where it does; no rows means nowhere on the sheet."""
    part = text.partition("## d.")[2].partition("\n## ")[0]
    for bullet in re.split(r"^- ", part, flags=re.MULTILINE)[1:]:
        bold = re.match(r"\*\*(.*?)\*\*", bullet, re.DOTALL)
        title = bold[1] if bold else bullet
        rules = [name for name in re.findall(r"[a-z]+(?:-[a-z]+)+", title) if name in known]
        rows = {int(cell[1:]) for cell in _CELL.findall(title)} | rows_of_ids(_ROW_ID.findall(title), okrs)
        for rule in rules:
            yield rule, rows


def rows_of_ids(ids, okrs):
    """Return the rows, from 1, of the objectives and key results with these ids."""
    items = [item for objective in okrs.objectives for item in (objective, *objective.key_results)]
    return {
        item.at().cell.row + 1
        for item in items
        for name in ids
        if item.at().cell and (item.id == name or item.text.startswith(f"{name} "))
    }


def rules_out(finding, rule, rows):
    """Tell whether part (d) says that this finding should not be."""
    cell = finding.place.cell
    return finding.name == rule and (not rows or (cell is not None and cell.row + 1 in rows))


def describe(finding):
    """Return a finding as one line."""
    cell = finding.place.cell
    level = f"{finding.level.word} {finding.confidence}"
    return f"{cell.a1 if cell else 'sheet'} {finding.name} {level}: {finding.message}"


if __name__ == "__main__":
    main()
