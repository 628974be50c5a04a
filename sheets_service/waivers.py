"""Findings that people decided to live with: `allow NAME: reason until DATE`, wherever they wrote it."""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sheets_service.drafts import Entries, SetDraft
from sheets_service.history import Waiver
from sheets_service.okrs import KeyResult, Objective, OkrSet
from sheets_service.rule import Finding
from sheets_service.text import parse_day
from sheets_service.threads import decision_in, rule_of
from sheets_service.wording import day
from sheets_service.workbook import Workbook

_ALLOW = re.compile(
    r"\ballow\s+[“\"'`]?(?P<name>[a-z][a-z]*(?:-[a-z]+)+)[”\"'`]?\s*[:,;–—-]?\s*(?P<rest>[^\n]*)", re.IGNORECASE
)
_NOT_AN_OKR = re.compile(r"\bnot\s+an?\s+okr\b", re.IGNORECASE)
_UNTIL = re.compile(r"[,;(]?\s*\buntil\s+(?P<day>[^\n,;)]+)\)?\.?\s*$", re.IGNORECASE)

Item = tuple[int, int | None]  # objective and key result, counted from 0


@dataclass(frozen=True, slots=True)
class Waivers:
    """All waivers of a workbook: by the item they were written on, and by the fingerprint of the finding they answer."""

    by_item: Mapping[Item, tuple[Waiver, ...]]
    by_fingerprint: Mapping[str, Waiver]
    unknown: tuple[str, ...] = ()  # sentences about names that are no rule
    ended: tuple[str, ...] = ()  # sentences about reasons that ran out


def leave_out(draft: SetDraft, workbook: Workbook) -> SetDraft:
    """Take rows out of the review on which somebody wrote “not an OKR”: in a note, a notes or type column, a comment."""
    return replace(
        draft,
        objectives=tuple(
            replace(
                one,
                dropped=one.dropped or _is_left_out(one.entries, workbook),
                key_results=tuple(
                    replace(kr, dropped=kr.dropped or _is_left_out(kr.entries, workbook)) for kr in one.key_results
                ),
            )
            for one in draft.objectives
        ),
    )


def _is_left_out(entries: Entries, workbook: Workbook) -> bool:
    own = [entry.text for role, entry in entries.items() if role in {"note", "type", "status"}]
    cell = entries["text"].cell if "text" in entries else None
    if cell is not None:
        own.append(workbook.cell(cell).note)
        own += ["\n".join(thread.posts) for thread in workbook.threads if thread.cell == cell]
    return any(_NOT_AN_OKR.search(text) for text in own)


def read_waivers(text: str, source: str, today: date | None) -> Iterator[Waiver]:
    """Read every `allow NAME: reason [until DATE]` in a text."""
    for match in _ALLOW.finditer(text):
        rest = match["rest"].strip()
        until = _UNTIL.search(rest)
        day = parse_day(until["day"].strip(), today=today, cycle=None) if until else None
        reason = rest[: until.start()].strip(" ,;") if until and day else rest
        yield Waiver(match["name"].casefold(), reason, day, source=source)


def collect(
    okrs: OkrSet,
    workbook: Workbook | None,
    names: Sequence[str],
    answers: Mapping[str, Waiver],
    given: Iterable[Mapping[str, Any]] = (),
) -> Waivers:
    """Gather waivers from note columns, cell notes, comment threads, the review tab's answers and a record's own list."""
    today = okrs.cycle.today
    by_item: dict[Item, tuple[Waiver, ...]] = {}
    for item, key in _items(okrs):
        found = [waiver for text, source in _texts(item, workbook) for waiver in read_waivers(text, source, today)]
        if found:
            by_item[key] = tuple(found)
    for one in given:
        key, waiver = _given(one, okrs)
        by_item[key] = (*by_item.get(key, ()), waiver)
    every = [waiver for found in by_item.values() for waiver in found]
    unknown = tuple(_unknown(waiver, names) for waiver in every if waiver.name not in names)
    ended = tuple(_ended(waiver) for waiver in (*every, *answers.values()) if not _is_in_force(waiver, today))
    return Waivers(by_item, answers, unknown, ended)


def apply(findings: Iterable[Finding], waivers: Waivers, today: date | None) -> tuple[Finding, ...]:
    """Mark the findings that a waiver in force covers; one that ran out leaves the finding standing."""
    return tuple(_apply_one(finding, waivers, today) for finding in findings)


def _apply_one(finding: Finding, waivers: Waivers, today: date | None) -> Finding:
    candidates = [
        waiver
        for place in finding.places
        if place.objective is not None
        for waiver in waivers.by_item.get((place.objective, place.key_result), ())
        if waiver.name == finding.name
    ]
    if answer := waivers.by_fingerprint.get(finding.fingerprint):
        candidates.append(answer)
    in_force = next((one for one in candidates if _is_in_force(one, today)), None)
    return replace(finding, waiver=in_force) if in_force else finding


def _is_in_force(waiver: Waiver, today: date | None) -> bool:
    return waiver.until is None or today is None or today <= waiver.until


def _ended(waiver: Waiver) -> str:
    until = f" until {day(waiver.until)}" if waiver.until else ""
    return f"The reason in {waiver.source} held{until}. Still true? A new date is enough."


def _items(okrs: OkrSet) -> Iterator[tuple[Objective | KeyResult, Item]]:
    for objective in okrs.objectives:
        yield objective, (objective.index, None)
        for kr in objective.key_results:
            yield kr, (objective.index, kr.index)


def _texts(item: Objective | KeyResult, workbook: Workbook | None) -> Iterator[tuple[str, str]]:
    note = item.entries.get("note")
    if item.note:
        yield item.note, note.cell.a1 if note and note.cell else "note"
    if workbook is None:
        return
    cells = {entry.cell for entry in item.entries.values() if entry.cell}
    for cell in sorted(cells):
        if text := workbook.cell(cell).note:
            yield text, cell.a1
    for thread in workbook.threads:
        if thread.cell in cells:
            decision = decision_in(thread)
            said = [f"allow {rule_of(thread)}: {decision}"] if decision and not _ALLOW.search(decision) else []
            yield "\n".join((*thread.posts, *said)), "comment"


def _given(one: Mapping[str, Any], okrs: OkrSet) -> tuple[Item, Waiver]:
    wanted = one.get("id")
    key: Item = (int(one.get("objective") or 0), one.get("key_result"))
    if wanted is not None:
        key = next((key for item, key in _items(okrs) if item.id == str(wanted)), (-1, None))
    until = one.get("until")
    day = date.fromisoformat(str(until)[:10]) if until else None
    waiver = Waiver(
        str(one.get("name") or ""), str(one.get("reason") or ""), day, str(one.get("author") or ""), "record"
    )
    return key, waiver


def _unknown(waiver: Waiver, names: Sequence[str]) -> str:
    near = difflib.get_close_matches(waiver.name, names, n=1)
    meant = f"; did you mean “{near[0]}”?" if near else "."
    return f"{waiver.source}: “allow {waiver.name}” is not a rule name{meant} Until then the finding stays."
