"""How a spreadsheet was read, as a table for people to check."""

from collections.abc import Iterator, Sequence

from sheets_service.drafts import Entries, SetDraft
from sheets_service.layouts import TabReading
from sheets_service.wording import count

_CUT = 60


def layout_table(draft: SetDraft, readings: Sequence[TabReading]) -> str:
    """Return, for each tab, its layout, header row and columns, then every row that was read with its cell."""
    lines = [line for reading in readings for line in _tab(reading)]
    lines += ["", "What was read:"]
    for objective in draft.objectives:
        lines.append(_row("O", objective.entries))
        lines += [_row("  KR", kr.entries) for kr in objective.key_results]
    lines += [_row("  KR without objective", kr.entries) for kr in draft.loose]
    return "\n".join(lines) + "\n"


def _tab(reading: TabReading) -> Iterator[str]:
    if not reading.layout:
        yield f"“{reading.tab}” not read: {reading.reason}"
        return
    row = f", headings in row {reading.header_row + 1}" if reading.header_row is not None else ""
    seen = f"{count(reading.objectives, 'objective')}, {count(reading.key_results, 'key result')}"
    yield f"“{reading.tab}” read as {reading.layout}{row}: {seen}"
    for column in reading.columns:
        place = column.cell.a1 if column.cell else ""
        yield f"    {place:<5} {_cut(column.heading):<28} {column.role or '(not used)'}"
    for doubt in reading.doubts:
        yield f"    in doubt: {doubt}"


def _row(label: str, entries: Entries) -> str:
    text = entries.get("text")
    place = f"{text.cell.tab}!{text.cell.a1}" if text and text.cell else "-"
    others = ", ".join(f"{role}={_cut(entry.text)}" for role, entry in entries.items() if role != "text" and entry.text)
    return f"{label} {place}: {_cut(text.text) if text else ''}{f'  [{others}]' if others else ''}"


def _cut(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _CUT else f"{flat[: _CUT - 1]}…"
