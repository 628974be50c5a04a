"""Tabs that only repeat what stands elsewhere: roll-ups, dashboards, filtered views, initiatives that name key results."""

from collections.abc import Mapping

from sheets_service.drafts import Entries
from sheets_service.layouts.heading import plain
from sheets_service.layouts.reading import Candidate

_MOST = 0.5


def repeats(read: Mapping[str, Candidate]) -> dict[str, str]:
    """Return the tabs that should not be read again, each with the reason."""
    found: dict[str, str] = {}
    for title, candidate in read.items():
        others = {name: one for name, one in read.items() if name != title and name not in found}
        reason = _reason(candidate, others)
        if reason:
            found[title] = reason
    return found


def _reason(candidate: Candidate, others: Mapping[str, Candidate]) -> str:
    objectives = [_text(one.entries) for one in candidate.objectives]
    rows = [_text(kr.entries) for one in candidate.objectives for kr in one.key_results]
    for name, other in others.items():
        known = {_text(one.entries) for one in other.objectives} - {""}
        theirs = [_text(kr.entries) for one in other.objectives for kr in one.key_results]
        if not theirs:
            continue
        if not rows and _share(objectives, known) >= _MOST:
            return "It repeats objectives that stand on another tab."
        if rows and not any(objectives) and known and _share(rows, set(theirs)) >= _MOST:
            return f"It speaks of key results that stand on “{name}”."
        if rows and len(rows) < len(theirs) and _share([*objectives, *rows], known | set(theirs)) == 1:
            return f"It repeats a part of “{name}”."
    return ""


def _share(texts: list[str], known: set[str]) -> float:
    return sum(text in known for text in texts) / len(texts) if texts else 0.0


def _text(entries: Entries) -> str:
    found = entries.get("text")
    return plain(found.text) if found else ""
