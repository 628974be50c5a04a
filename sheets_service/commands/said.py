"""What a command prints: a review, what was written where, what would be."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sheets_service.errors import NotWritable
from sheets_service.layouts import TabReading
from sheets_service.plan import Edits, Receipt
from sheets_service.report import review_markdown, review_text, stated_review
from sheets_service.report.as_json import to_line
from sheets_service.review import Review
from sheets_service.workbook import column_letters

if TYPE_CHECKING:
    from sheets_service.audit import Done

_WIDTH = 100


def print_review(review: Review, source: Path, form: str) -> None:
    """Print a review as text, JSON or Markdown."""
    if form == "json":
        print(to_line(stated_review(review, str(source))))
    elif form == "markdown":
        print(review_markdown(review, source.name), end="")
    else:
        print(review_text(review, source.name, width=_WIDTH, colour=sys.stdout.isatty()), end="")


def give_page(text: str, page: Path | None) -> None:
    """Print the page, or write it where asked."""
    if page is None:
        print(text, end="")
        return
    _write_text(text, page)
    print(f"Wrote {page}. Open it in a browser.")


def say_written(receipt: Receipt, source: Path, form: str) -> None:
    """Say where the marks are; beside the review where that is text, else apart from it."""
    if receipt.written:
        words = f"Wrote {receipt.target}. Open it: notes on the cells, and the tab “OKR Review”."
    else:
        words = f"Nothing to write: the marks in {receipt.target or source} are as they should be."
    print(words, file=sys.stdout if form == "text" else sys.stderr)


def say_warnings(receipt: Receipt) -> None:
    """Say what could not be written as wished."""
    for warning in receipt.warnings:
        print(f"note: {warning}", file=sys.stderr)


def say_missing_columns(mapping: Mapping[str, str], readings: Iterable[TabReading]) -> None:
    """Say which columns that people named stand on no tab, so that naming them changed nothing."""
    columns = [column for reading in readings for column in reading.columns]
    headings = {column.heading.casefold().strip() for column in columns}
    letters = {column_letters(column.cell.column) for column in columns if column.cell}
    for heading, place in mapping.items():
        if place.upper() not in letters and place.casefold() not in headings:
            print(f"note: No tab that was read has a column “{place}”, so “{heading}” was looked for.", file=sys.stderr)


def say_audit(done: "Done", digest: str | None) -> None:
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
    say_warnings(done.receipt)


def plan_text(edits: Edits) -> str:
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


def _write_text(text: str, path: Path) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise NotWritable(f"“{path}” cannot be written.", "Choose another place for it.") from error
