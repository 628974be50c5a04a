"""By what the next review knows a finding again: its rule and its rows, however they are reworded or moved."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sheets_service.identity import fold
from sheets_service.okrs import Place
from sheets_service.recall import Item
from sheets_service.rule import Finding


def recognise(findings: Iterable[Finding], keys: Mapping[Item, str]) -> tuple[Finding, ...]:
    """Give each finding the fingerprint by which the next review knows it again: its rule and its rows, however reworded."""
    seen: Counter[str] = Counter()
    known = []
    for finding in findings:
        told = (finding.identity,) if finding.identity else (_identity(place, keys) for place in finding.places[:2])
        base = "|".join((finding.name, *told))
        seen[base] += 1
        mark = hashlib.sha256(f"{base}|{seen[base]}".encode()).hexdigest()[:16]
        known.append(replace(finding, fingerprint=mark))
    return tuple(known)


def _identity(place: Place, keys: Mapping[Item, str]) -> str:
    """Return what makes a place the same one at the next review; a loose row is known by its text."""
    if place.objective is None:
        return f"set {fold(place.id)}"
    return f"{keys.get((place.objective, place.key_result)) or fold(place.text)}/{place.role}"
