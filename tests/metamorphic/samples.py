"""Sets of OKRs as records: our case files, templates and blind cases, and the shared examples where they lie beside."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from sheets_service.backends.csv_file import read_csv
from sheets_service.backends.files import Files
from sheets_service.backends.xlsx.build import build_template
from sheets_service.cases import case_file, read_cases, read_set
from sheets_service.layouts import read_okrs
from sheets_service.okrs import OkrSet
from sheets_service.parse import parse
from sheets_service.rules import all_rules
from sheets_service.templates import template_names

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
BLIND = ROOT / "tests" / "bench" / "blind"
CYCLE = {"start": "2027-01-01", "end": "2027-03-31"}
TODAY = "2027-01-05"
_ROW = "id baseline target current unit owner type due note confidence next_step depends_on parent status".split()
_AIM = "id owner parent team why type note level status".split()


@dataclass(frozen=True)
class Sample:
    """One set of OKRs as a record of `okr-review score`."""

    name: str
    record: dict


def ours() -> Iterator[Sample]:
    """Yield what lies in the repository: case files, templates, and the cases of people who had not seen the rules."""
    for rule in all_rules():
        path = case_file(rule)
        for case in read_cases(path.read_text(encoding="utf-8")) if path.exists() else ():
            yield Sample(f"{rule.name}: {case.heading}", record_of(read_set(case)))
    for name in template_names():
        yield Sample(f"template {name}", record_of(_starter(name)))
    yield from examples(BLIND)


def _starter(name: str) -> OkrSet:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.xlsx"
        build_template(name, path)
        return parse(read_okrs(Files().read(str(path)))[0], date.fromisoformat(TODAY))


def shared() -> Iterator[Sample]:
    """Yield the shared examples and the golden sheets; nothing where they are not beside the repository."""
    if not SHARED.is_dir():
        return
    yield from examples(SHARED / "examples")
    for path in sorted((SHARED / "golden").glob("*.csv")):
        yield Sample(path.stem, record_of(parse(read_okrs(read_csv(path))[0], date.fromisoformat(TODAY))))


def examples(folder: Path) -> Iterator[Sample]:
    """Yield the records of a folder of examples, whatever of its files there are."""
    for record in _lines(folder / "pairs.jsonl"):
        for side in ("bad", "good"):
            yield Sample(f"{record['id']} {side}", _framed({"objectives": _pair_side(record[side])}))
    for name in ("clean", "progress", "real_sets"):
        for record in _lines(folder / f"{name}.jsonl"):
            yield Sample(record["id"], _framed(record))
    for record in _lines(folder / "alignment.jsonl"):
        objectives = [{**one, "team": team["team"]} for team in record["teams"] for one in team["objectives"]]
        yield Sample(record["id"], _framed({"objectives": objectives}))


def record_of(okrs: OkrSet) -> dict:
    """Write OKRs as understood down as a record again."""
    objectives = [
        {
            "text": one.text,
            **{role: one.entry(role) for role in _AIM if one.entry(role)},
            "key_results": [
                {"text": kr.text, **{role: kr.entry(role) for role in _ROW if kr.entry(role)}} for kr in one.key_results
            ],
        }
        for one in okrs.objectives
    ]
    return {"objectives": objectives, "cycle": CYCLE, "today": TODAY}


def _framed(record: dict) -> dict:
    """Give a record its cycle and a day, and leave out what is a label of the examples."""
    objectives = [
        {
            **{role: one[role] for role in ("text", *_AIM) if one.get(role)},
            "text": one.get("text") or "",
            "key_results": [
                {role: kr[role] for role in ("text", *_ROW, "history") if kr.get(role) is not None}
                for kr in one["key_results"]
            ],
        }
        for one in record["objectives"]
    ]
    cycle = record.get("cycle", CYCLE)
    return {"objectives": objectives, "cycle": cycle, "today": record.get("today", TODAY if cycle is CYCLE else "")}


def _pair_side(side: dict) -> list[dict]:
    several = side.get("objectives") or [side]
    return [
        {"text": one["objective"] or "", "key_results": [{"text": text} for text in one["key_results"]]}
        for one in several
    ]


def _lines(path: Path) -> Iterator[dict]:
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)
