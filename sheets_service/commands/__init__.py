"""What each command of the command line does; `given` reads what people typed, `said` prints what they are told."""

import argparse
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from sheets_service.backends.files import Files
from sheets_service.commands.given import choose_policy, find_spreadsheets, place_copy, read_day, read_mapping
from sheets_service.commands.said import (
    give_page,
    plan_text,
    print_review,
    say_audit,
    say_missing_columns,
    say_warnings,
    say_written,
)
from sheets_service.errors import NotWritable, ReviewError, SourceNotFound
from sheets_service.plan import Receipt, read_scope
from sheets_service.progress import Progress
from sheets_service.report import review_html
from sheets_service.report.as_json import to_line
from sheets_service.review import Review
from sheets_service.reviewing import Job, clear_source, review_read, review_source
from sheets_service.rule import Severity
from sheets_service.scoring import score_line

_PORTS = range(65_536)
REVIEWED, MET, MEND = 0, 1, 2  # exit codes: reviewed; --fail-on is met; input that a person must mend


def run_review(given: argparse.Namespace) -> int:
    """Review a file, or every spreadsheet of a folder; one that cannot be read does not stop the others."""
    source = Path(given.source)
    if not source.is_dir():
        return _review_one(source, given, Path(given.out) if given.out else None)
    files = list(find_spreadsheets(source))
    if not files:
        raise SourceNotFound(f"“{source}” holds no spreadsheets.", "They end in .xlsx, .xlsm, .csv or .tsv.")
    codes = []
    with Progress(len(files)) as progress:
        for path in files:
            progress.step(path.name)
            try:
                codes.append(_review_one(path, given, place_copy(path, source, given.out)))
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
    say_warnings(receipt)
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
    draft, readings = read_okrs(workbook, read_mapping(given.map))
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

    build_template(given.name, Path(given.out), read_day(None))
    print(f"Wrote {given.out}. Fill in the tab “OKRs”, then: okr-review review {given.out} --write")
    return REVIEWED


def run_audit(given: argparse.Namespace) -> int:
    """Review every spreadsheet that a registry lists, and what they show together."""
    from sheets_service import audit  # noqa: PLC0415  (only this command visits many)

    order = audit.Order(
        registry=Path(given.registry),
        visit=audit.Visit(read_day(given.today), choose_policy(given), write=given.write),
        out=Path(given.out) if given.out else None,
        everything=given.all,
    )
    with Progress(0) as progress:
        done = audit.run_audit(order, audit.Waiter(progress.step_of))
    say_audit(done, given.digest)
    return MEND if done.audit.failed else REVIEWED


def run_serve(given: argparse.Namespace) -> int:
    """Serve HTTP on this machine until interrupted."""
    from werkzeug.serving import make_server  # noqa: PLC0415  (only this command serves)

    from sheets_service.service import create_app  # noqa: PLC0415
    from sheets_service.service.laptop import add_laptop_page, is_this_machine  # noqa: PLC0415

    if given.port not in _PORTS:
        raise NotWritable(f"{given.port} is no port.", "Choose one from 1024 to 65535 with --port, or 0 for any.")
    app = create_app()
    if alone := is_this_machine(given.host):
        add_laptop_page(app)
    try:
        server = make_server(given.host, given.port, app, threaded=True)
    except (OSError, OverflowError, SystemExit) as error:
        raise NotWritable(
            f"Nothing can be served on {given.host}:{given.port}; the port may be taken.",
            "Choose another with --port, from 1024 to 65535, or leave out --host.",
        ) from error
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
        policy=choose_policy(given),
        today=read_day(given.today),
        scope=read_scope(given.scope),
        dry=not (given.write or out),
        mapping=read_mapping(given.map),
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
        give_page(review_html(review, backend.read(job.source), source.name), page)
    else:
        print_review(review, source, given.format)
    if edits is not None:
        print(plan_text(edits), end="")
    if out and not receipt.written and not out.exists():
        shutil.copyfile(source, out)  # the source carries the marks already
        receipt = Receipt(written=True, target=str(out))
    if out or given.write:
        say_written(receipt, source, given.format)
    say_missing_columns(job.mapping, review.readings)
    say_warnings(receipt)
    return MET if given.fail_on and _meets(review, given.fail_on) else REVIEWED


def _score_lines(lines: Iterator[bytes]) -> int:
    code = REVIEWED
    for line in lines:
        if line.strip():
            sys.stdout.write(to_line(score_line(line)) + "\n")
            sys.stdout.flush()
    return code


def _meets(review: Review, level: str) -> bool:
    return any(one.level >= Severity[level.upper()] for one in review.open)
