"""Case files: worked examples in Markdown that are documentation and tests at once.

A section is a case. Its heading is the sentence it proves; a table is a sheet (headings in row 1, so the first row below is 2);
`### Title` above a table names its tab, `### Seen 2027-01-15` is the sheet as a review of that day saw it. A line such as
`today: 2027-01-05, cycle: 2027-01-01..2027-03-31` sets the scene. Bullets say what is found: `- B3 no-target`,
`- B3 no-target hint possible`, `- nothing`, or `- sheet no-strategy-link` for a finding about the tab itself. Only the file's
own rule is compared, unless the scene says `rules: all`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from sheets_service.history import NO_HISTORY, History
from sheets_service.layouts import read_okrs
from sheets_service.okrs import OkrSet
from sheets_service.parse import parse
from sheets_service.policy import Policy, read_policy
from sheets_service.recall import after, recall
from sheets_service.review import review_okrs
from sheets_service.rule import Finding, Rule
from sheets_service.rules import all_rules, module_of
from sheets_service.running import run
from sheets_service.workbook import Cell, Tab, Workbook

KNOWN_GAP = "Known gap"
_RULES = Path(__file__).parent / "rules"
_SCENE = {"today": "2027-01-05", "cycle": "2027-01-01..2027-03-31"}
_SETTING = re.compile(r"([a-z_.-]+):\s*([^,]+)")
_DIVIDER = re.compile(r"\|?[\s:|-]+\|?")
_SHEET = "sheet"
_SEEN = re.compile(r"Seen (?P<day>\d{4}-\d\d-\d\d)")


@dataclass(frozen=True, slots=True)
class Expectation:
    """One expected finding; an empty level or confidence means that any will do."""

    cell: str
    rule: str
    level: str = ""
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One section of a case file."""

    heading: str
    scene: Mapping[str, str]
    workbook: Workbook
    earlier: tuple[tuple[date, Workbook], ...]  # the sheet as reviews before saw it
    expected: tuple[Expectation, ...]
    text: str

    @property
    def is_known_gap(self) -> bool:
        """Tell whether the case writes down what the rule does not see, or sees by mistake."""
        return self.heading.startswith(KNOWN_GAP)


def case_file(one: Rule) -> Path:
    """Return where the cases of a rule stand."""
    return _RULES / f"{module_of(one)}.md"


def read_cases(text: str) -> tuple[Case, ...]:
    """Return the cases of a file's text; raises ValueError for a section that is not one."""
    return tuple(_case(section) for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:])


def read_set(case: Case) -> OkrSet:
    """Read the case's sheet as any sheet is read."""
    return _read(case.workbook, case, date.fromisoformat(case.scene["today"]))


def read_past(case: Case) -> History:
    """Return what the earlier reviews of a case would have kept."""
    history = NO_HISTORY
    for number, (day, workbook) in enumerate(case.earlier, 1):
        history = replace(after(recall(_read(workbook, case, day), history), history), number=number)
    return history


def _read(workbook: Workbook, case: Case, today: date) -> OkrSet:
    draft, _ = read_okrs(workbook)
    start, _, end = case.scene["cycle"].partition("..")
    if start != "none":
        draft = replace(draft, cycle_start=date.fromisoformat(start), cycle_end=date.fromisoformat(end))
    return parse(draft, today)


def run_case(case: Case, one: Rule) -> tuple[Finding, ...]:
    """Return what the rule finds on the case's sheet; with `rules: all` what a whole review would say."""
    settings = {name: value for name, value in case.scene.items() if name not in {"today", "cycle", "rules"}}
    policy = read_policy(settings)
    history = read_past(case)
    if case.scene.get("rules") == "all":
        return review_okrs(read_set(case), policy, history, strict=True).open
    switched_on = MappingProxyType({one.name: "on", **policy.choices})
    rules = Policy(policy.preset, switched_on).configure(all_rules())
    recalled = recall(read_set(case), history)
    wanted = [rule for rule in rules if rule.name == one.name]
    outcomes = run(wanted, recalled.okrs, after(recalled, history), strict=True)
    return tuple(finding for outcome in outcomes for finding in outcome.findings)


def differences(case: Case, findings: Sequence[Finding]) -> tuple[str, ...]:
    """Say what was expected and not found, and what was found and not expected; empty when all is as written."""
    open_findings = [(_where(finding, case), finding) for finding in findings]
    lines = []
    for expected in case.expected:
        match = next((one for one in open_findings if _matches(expected, *one)), None)
        if match is None:
            lines.append(
                f"expected, not found: {expected.cell} {expected.rule} {expected.level} {expected.confidence}".rstrip()
            )
        else:
            open_findings.remove(match)
    lines += [
        f"found, not expected: {where} {one.name} {one.level.word} {one.confidence}: {one.message}"
        for where, one in open_findings
    ]
    return tuple(lines)


def workbook_from_markdown(text: str) -> Workbook:
    """Build a workbook from the tables of a text; a table without a title above it is the tab “OKRs”."""
    tabs: list[Tab] = []
    title, rows = "OKRs", list[list[str]]()
    for line in [*text.splitlines(), ""]:
        if line.startswith("### "):
            title = line[4:].strip()
        elif line.startswith("|"):
            if not _DIVIDER.fullmatch(line.strip()) or "-" not in line:
                rows.append(_cells(line))
        elif rows:
            tabs.append(_tab(title, rows, len(tabs)))
            title, rows = "OKRs", []
    return Workbook("Case", tuple(tabs))


def _case(section: str) -> Case:
    heading, _, body = section.partition("\n")
    scene, expected = dict(_SCENE), list[Expectation]()
    said = False
    for line in body.splitlines():
        if line.startswith("- "):
            said = True
            expected += _expectation(line[2:].split())
        elif (found := _SETTING.findall(line)) and line.split(":")[0] in {"today", "cycle", "preset", "rules"}:
            scene.update({name: value.strip() for name, value in found})
    whole = workbook_from_markdown(body)
    earlier = tuple(_seen(tab) for tab in whole.tabs if _SEEN.fullmatch(tab.title))
    workbook = replace(whole, tabs=tuple(tab for tab in whole.tabs if not _SEEN.fullmatch(tab.title)))
    if not workbook.tabs or not said:
        message = f"the case “{heading}” needs a table, and a bullet that says what is found"
        raise ValueError(message)
    return Case(heading.strip(), MappingProxyType(scene), workbook, earlier, tuple(expected), f"## {section}".strip())


def _seen(tab: Tab) -> tuple[date, Workbook]:
    return date.fromisoformat(tab.title.removeprefix("Seen ")), Workbook("Case", (replace(tab, title="OKRs"),))


def _expectation(words: list[str]) -> Iterator[Expectation]:
    if words == ["nothing"]:
        return
    cell, rule, *rest = words
    level = next((word for word in rest if word in {"error", "warning", "hint"}), "")
    sure = next((word for word in rest if word in {"likely", "possible"}), "")
    if len(rest) != bool(level) + bool(sure):
        message = f"“{' '.join(words)}” is not “CELL rule-name [level] [likely or possible]”"
        raise ValueError(message)
    yield Expectation(cell, rule, level, sure)


def _where(finding: Finding, case: Case) -> str:
    cell = finding.place.cell
    if cell is None:
        return _SHEET
    return cell.a1 if len(case.workbook.tabs) == 1 else f"{cell.tab}!{cell.a1}"


def _matches(expected: Expectation, where: str, finding: Finding) -> bool:
    return (
        (where, finding.name) == (expected.cell, expected.rule)
        and expected.level in {"", finding.level.word}
        and expected.confidence in {"", finding.confidence}
    )


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return [part.replace("\\|", "|").replace("<br>", "\n").strip() for part in re.split(r"(?<!\\)\|", inner)]


def _tab(title: str, rows: list[list[str]], number: int) -> Tab:
    cells = {
        (row, column): Cell(text, text) for row, texts in enumerate(rows) for column, text in enumerate(texts) if text
    }
    return Tab(
        title,
        MappingProxyType(cells),
        id=number,
        row_count=len(rows),
        column_count=max((len(row) for row in rows), default=0),
    )
