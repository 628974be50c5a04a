"""What each command of the command line does."""

import argparse
import json
import shutil
import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sheets_service.backends.files import Files
from sheets_service.errors import BadPolicy, NotWritable, ReviewError, SourceNotFound
from sheets_service.plan import Edits, Receipt, read_scope
from sheets_service.policy import Policy, read_policy
from sheets_service.progress import Progress
from sheets_service.report import review_html, review_markdown, review_text, stated_review
from sheets_service.report.as_json import to_line
from sheets_service.review import Review
from sheets_service.reviewing import Job, clear_source, review_read, review_source
from sheets_service.rule import Severity
from sheets_service.scoring import score_line

if TYPE_CHECKING:
    from sheets_service.audit import Done

REVIEWED, MET, MEND = 0, 1, 2
SUFFIXES = frozenset({".xlsx", ".xlsm", ".csv", ".tsv"})
_WIDTH = 100


def run_review(given: argparse.Namespace) -> int:
    """Review a file, or every spreadsheet of a folder; one that cannot be read does not stop the others."""
    source = Path(given.source)
    if not source.is_dir():
        return _review_one(source, given, Path(given.out) if given.out else None)
    files = list(_spreadsheets(source))
    if not files:
        raise SourceNotFound(f"“{source}” holds no spreadsheets.", "They end in .xlsx, .xlsm, .csv or .tsv.")
    codes = []
    with Progress(len(files)) as progress:
        for path in files:
            progress.step(path.name)
            try:
                codes.append(_review_one(path, given, _out_for(path, source, given.out)))
            except ReviewError as error:
                print(f"okr-review: {path}: {error.message} {error.hint}".rstrip(), file=sys.stderr)
                codes.append(MEND)
    return max(codes)


def run_clear(given: argparse.Namespace) -> int:
    """Remove our marks from a file, or write a cleared copy."""
    out = Path(given.out) if given.out else None
    receipt = clear_source(Files(out), given.source, read_scope(given.scope))
    if receipt.written:
        print(f"Removed every mark of ours. See {receipt.target}")
    else:
        print("There are no marks of ours in this file.")
    _say_warnings(receipt)
    return REVIEWED


def run_score(given: argparse.Namespace) -> int:
    """Answer each line of JSON with one line of JSON."""
    if given.source == "-":
        return _score_lines(sys.stdin.buffer)
    path = Path(given.source)
    if not path.is_file():
        raise SourceNotFound(f"There is no file “{path}”.", "Give a file of JSON lines, or - for standard input.")
    with path.open("rb") as lines:
        return _score_lines(lines)


def run_layout(given: argparse.Namespace) -> int:
    """Print how each tab is read."""
    from sheets_service.layouts import read_okrs  # noqa: PLC0415  (only this command needs it by itself)
    from sheets_service.report.as_table import layout_table  # noqa: PLC0415

    workbook = Files(None).read(given.source)
    draft, readings = read_okrs(workbook, _mapping(given.map))
    print(layout_table(draft, readings), end="")
    return REVIEWED


def run_rules(given: argparse.Namespace) -> int:
    """List the rules, or what covers each row of the sources."""
    from sheets_service.explain import coverage_table, rules_object, rules_table  # noqa: PLC0415

    if given.coverage:
        print(coverage_table())
    elif given.format == "json":
        print(json.dumps(rules_object(), ensure_ascii=False, indent=1))
    else:
        print(rules_table())
    return REVIEWED


def run_explain(given: argparse.Namespace) -> int:
    """Print a rule's page."""
    from sheets_service.explain import explain  # noqa: PLC0415

    print(explain(given.name))
    return REVIEWED


def run_template(given: argparse.Namespace) -> int:
    """Write a starter workbook."""
    from sheets_service.backends.xlsx.build import build_template  # noqa: PLC0415

    build_template(given.name, Path(given.out), date.today())  # noqa: DTZ011  (the day on the person's own laptop)
    print(f"Wrote {given.out}. Fill in the tab “OKRs”, then: okr-review review {given.out} --write")
    return REVIEWED


def run_audit(given: argparse.Namespace) -> int:
    """Review every spreadsheet that a registry lists, and what they show together."""
    from sheets_service import audit  # noqa: PLC0415  (only this command visits many)

    order = audit.Order(
        registry=Path(given.registry),
        visit=audit.Visit(_today(given.today), _policy(given), write=given.write),
        out=Path(given.out) if given.out else None,
        everything=given.all,
    )
    with Progress(0) as progress:
        done = audit.run_audit(order, audit.Waiter(progress.step_of))
    return _say_audit(done, given.digest)


def run_serve(given: argparse.Namespace) -> int:
    """Serve HTTP on this machine until interrupted."""
    from werkzeug.serving import make_server  # noqa: PLC0415  (only this command serves)

    from sheets_service.service import create_app  # noqa: PLC0415
    from sheets_service.service.laptop import add_laptop_page, is_this_machine  # noqa: PLC0415

    app = create_app()
    if alone := is_this_machine(given.host):
        add_laptop_page(app)
    try:
        server = make_server(given.host, given.port, app, threaded=True)
    except (OSError, SystemExit) as error:
        raise NotWritable(f"Port {given.port} is taken.", "Choose another with --port.") from error
    print(f"Serving on http://{given.host}:{server.port}. Stop with Ctrl-C.", flush=True)
    if alone:
        print("Open that address in a browser and drop a sheet on the page.", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    return REVIEWED


def _review_one(source: Path, given: argparse.Namespace, out: Path | None) -> int:
    page = out if out and given.format == "html" else None
    out = None if page else out
    job = Job(
        source=str(source),
        policy=_policy(given),
        today=_today(given.today),
        scope=read_scope(given.scope),
        dry=not (given.write or out),
        mapping=_mapping(given.map),
        baseline=given.baseline,
    )
    backend = Files(out)
    with Progress(0) as progress:
        progress.step(source.name)
        if given.dry_run:
            review, edits = review_read(backend.read(job.source), job)
            receipt = Receipt(written=False)
        else:
            (review, receipt), edits = review_source(backend, job), None
    if given.format == "html":
        _give_page(review_html(review, backend.read(job.source), source.name), page)
    else:
        _print_review(review, source, given.format)
    if edits is not None:
        print(_plan_text(edits), end="")
    if out and not receipt.written and not out.exists():
        shutil.copyfile(source, out)  # the source carries the marks already
        receipt = Receipt(written=True, target=str(out))
    if out or given.write:
        _say_written(receipt, source, given.format)
    _say_warnings(receipt)
    return MET if given.fail_on and _meets(review, given.fail_on) else REVIEWED


def _say_audit(done: "Done", digest: str | None) -> int:
    """Say what was audited, and write the digest where asked; nothing changed is said in one line."""
    from sheets_service.audit.tabs import summary  # noqa: PLC0415

    print(summary(done.audit))
    if done.resumed:
        print(f"Went on with an audit that was broken off: {done.resumed} were done already.")
    for one in done.audit.failed:
        print(f"okr-review: {one.enrolment.name}: {one.result.error if one.result else ''}", file=sys.stderr)
    if not done.digest:
        print("Nothing changed since the last audit.")
    elif digest:
        _write_text(done.digest, Path(digest))
        print(f"Wrote {digest}.")
    print(f"Results in {done.receipt.target}: the tabs “OKR Audit” and “OKR Portfolio”.")
    _say_warnings(done.receipt)
    return MEND if done.audit.failed else REVIEWED


def _give_page(text: str, page: Path | None) -> None:
    """Print the page, or write it where asked."""
    if page is None:
        print(text, end="")
        return
    _write_text(text, page)
    print(f"Wrote {page}. Open it in a browser.")


def _write_text(text: str, path: Path) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise NotWritable(f"“{path}” cannot be written.", "Choose another place for it.") from error


def _print_review(review: Review, source: Path, form: str) -> None:
    if form == "json":
        print(to_line(stated_review(review, str(source))))
    elif form == "markdown":
        print(review_markdown(review, source.name), end="")
    else:
        print(review_text(review, source.name, width=_WIDTH, colour=sys.stdout.isatty()), end="")


def _say_written(receipt: Receipt, source: Path, form: str) -> None:
    if receipt.written:
        words = f"Wrote {receipt.target}. Open it: notes on the cells, and the tab “OKR Review”."
    else:
        words = f"Nothing to write: the marks in {receipt.target or source} are as they should be."
    print(words, file=sys.stdout if form == "text" else sys.stderr)


def _say_warnings(receipt: Receipt) -> None:
    for warning in receipt.warnings:
        print(f"note: {warning}", file=sys.stderr)


def _plan_text(edits: Edits) -> str:
    """Say what would be written, in the order of the sheet."""
    lines = []
    for edit in edits.notes:
        verb = "add a note" if not edit.before else "change the note" if edit.after else "remove the note"
        lines.append(f"would {verb} on {edit.cell.tab}!{edit.cell.a1}")
    lines += [f"would colour {one.tab}!{one.area.a1} ({one.shade})" for one in edits.rules_added]
    lines += [f"would remove a colour rule of ours from {tab}" for tab, _ in edits.rules_removed]
    lines += [f"would write the tab “{one.title}”" for one in edits.tabs]
    lines += [f"would remove the tab “{title}”" for title in edits.tabs_removed]
    return "\n".join(lines or ["would write nothing"]) + "\n"


def _score_lines(lines: Iterator[bytes]) -> int:
    code = REVIEWED
    for line in lines:
        if line.strip():
            sys.stdout.write(to_line(score_line(line)) + "\n")
            sys.stdout.flush()
    return code


def _spreadsheets(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.casefold() in SUFFIXES and path.is_file() and not path.name.startswith(("~$", ".")):
            yield path


def _out_for(path: Path, folder: Path, out: str | None) -> Path | None:
    if not out:
        return None
    target = Path(out) / path.relative_to(folder)
    target.parent.mkdir(parents=True, exist_ok=True)
    return target.with_suffix(".xlsx") if target.suffix.casefold() in {".csv", ".tsv"} else target


def _today(text: str | None) -> date:
    if not text:
        return date.today()  # noqa: DTZ011  (the day on the person's own laptop)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadPolicy(f"“{text}” is no date.", "Write it as 2027-01-31.") from None


def _policy(given: argparse.Namespace) -> Policy:
    settings: dict[str, object] = {}
    if given.policy:
        settings.update(_read_settings(Path(given.policy)))
    if given.preset:
        settings["preset"] = given.preset
    return read_policy(settings)


def _read_settings(path: Path) -> dict[str, object]:
    try:
        text = path.read_text(encoding="utf-8")
        settings = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except OSError as error:
        raise SourceNotFound(f"“{path}” cannot be read.", "Give the file with your team's settings.") from error
    except ValueError as error:
        raise BadPolicy(f"“{path}” is not TOML or JSON.", 'Write lines such as: preset = "google"') from error
    if not isinstance(settings, dict):
        raise BadPolicy(f"“{path}” holds no settings.", 'Write lines such as: preset = "google"')
    return settings


def _mapping(given: list[str]) -> dict[str, str]:
    pairs = [one.partition("=") for one in given]
    for heading, equals, column in pairs:
        if not equals or not heading.strip() or not column.strip():
            raise BadPolicy(f"“{heading}” maps nothing.", 'Write --map "Key result=C".')
    return {heading.strip(): column.strip() for heading, _, column in pairs}


def _meets(review: Review, level: str) -> bool:
    return any(one.level >= Severity[level.upper()] for one in review.open)
