"""What of a plan this caller may write: protected tabs are passed over and named, instead of failing everything."""

from dataclasses import replace

from sheets_service.backends.google.read import Reading
from sheets_service.plan.marks import Edits


def permitted(edits: Edits, reading: Reading) -> tuple[Edits, tuple[str, ...]]:
    """Return the edits without those on tabs that are protected against this caller, and a sentence about each tab."""
    locked = {sheet.title for sheet in reading.sheets.values() if sheet.locked}
    closed = {tab.title for tab in reading.workbook.tabs if tab.protected}
    allowed = replace(
        edits,
        rules_removed=tuple(one for one in edits.rules_removed if one[0] not in locked),
        rules_added=tuple(one for one in edits.rules_added if one.tab not in locked),
        tabs=tuple(one for one in edits.tabs if one.title not in closed),
        tabs_removed=tuple(one for one in edits.tabs_removed if one not in closed),
    )
    uncoloured = sorted({one.tab for one in edits.rules_added if one.tab in locked})
    unwritten = [one.title for one in edits.tabs if one.title in closed]
    sentences = (
        *(f"“{title}” is protected: its cells could not be coloured." for title in uncoloured),
        *(f"“{title}” is protected: it stands as it was." for title in unwritten),
    )
    return allowed, sentences
