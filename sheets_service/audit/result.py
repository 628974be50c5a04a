"""What an audit keeps of one sheet: its scores, what to talk about, and by which marks its findings are known again."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from sheets_service.errors import NoAccess

_TREND = 12  # earlier scores that are kept
_MARK = 8  # characters of a fingerprint: enough within one sheet
_BETWEEN = ("talks", "told", "heard")  # OKRs' words: gone when the audit is done


@dataclass(frozen=True, slots=True)
class Talk:
    """One row of a sheet to talk about: where, which finding, the words, the question, who answers; `rank` 0 speaks first."""

    cell: str
    name: str
    text: str
    question: str
    owner: str
    rank: int


@dataclass(frozen=True, slots=True)
class SheetResult:
    """How one sheet stands after its review, or the `error` in words; scores and legs are 0-100 or None.

    `marks` are the open findings, `new` and `fixed` counts since the last audit, `trend` earlier days with their scores.
    """

    address: str
    day: str
    error: str = ""
    scores: Mapping[str, float | None] = field(default_factory=lambda: MappingProxyType({}))
    legs: Mapping[str, float | None] = field(default_factory=lambda: MappingProxyType({}))
    worst: str = ""
    key_results: int = 0
    marks: tuple[str, ...] = ()
    names: tuple[str, ...] = ()  # the rules behind the open findings
    new: int = 0
    fixed: int = 0
    link: str = ""
    trend: tuple[tuple[str, float], ...] = ()
    code: str = ""  # of the error
    failures: int = 0  # audits in a row that could not read it
    refusals: int = 0  # audits in a row whose account was refused
    talks: tuple[Talk, ...] = ()
    told: tuple[tuple[str, str], ...] = ()  # findings that the sheet's own review tells: rule and text
    heard: tuple[tuple[str, str, str], ...] = ()  # mark, cell and message of the strongest findings

    @property
    def reviewed(self) -> date:
        """The day of the review."""
        return date.fromisoformat(self.day)


def since(result: SheetResult, before: SheetResult | None) -> SheetResult:
    """Return the result with what changed since the last audit; an error keeps what was known of the sheet."""
    if result.error:
        known = before or result
        failures, refusals = (before.failures, before.refusals) if before else (0, 0)
        return replace(
            result,
            marks=known.marks,
            trend=known.trend,
            failures=failures + 1,
            refusals=refusals + 1 if result.code == NoAccess.code else result.refusals,
        )
    score = result.scores.get("overall")
    trend = before.trend if before else ()
    if score is not None:
        trend = (*(one for one in trend if one[0] != result.day), (result.day, score))[-_TREND:]
    old = set(before.marks) if before else set()
    return replace(
        result,
        new=len([mark for mark in result.marks if mark not in old]),
        fixed=len(old - set(result.marks)),
        trend=trend,
    )


def short_mark(fingerprint: str) -> str:
    """Return the part of a fingerprint that is kept."""
    return fingerprint[:_MARK]


def pack_result(result: SheetResult, *, brief: bool) -> dict[str, Any]:
    """Return plain JSON values; `brief` leaves out everything that quotes OKRs."""
    left_out = _BETWEEN if brief else ()
    plain = {one.name: getattr(result, one.name) for one in fields(result) if one.name not in left_out}
    plain.update({name: dict(plain[name]) for name in ("scores", "legs")})
    if not brief:
        plain["talks"] = [asdict(talk) for talk in result.talks]
    packed: dict[str, Any] = json.loads(json.dumps(plain))
    return packed


def unpack_result(packed: Mapping[str, Any]) -> SheetResult:
    """Return the result that was packed; raises TypeError or KeyError for anything else."""
    known = {one.name for one in fields(SheetResult)}
    given = {name: value for name, value in packed.items() if name in known}
    for name in ("scores", "legs"):
        given[name] = MappingProxyType(dict(given.get(name, {})))
    for name in ("marks", "names"):
        given[name] = tuple(given.get(name, ()))
    for name in ("trend", "told", "heard"):
        given[name] = tuple(tuple(one) for one in given.get(name, ()))
    given["talks"] = tuple(Talk(**one) for one in given.get("talks", ()))
    return SheetResult(**given)
