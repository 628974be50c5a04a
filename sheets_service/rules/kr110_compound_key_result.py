"""KR110 compound-key-result."""

from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.rows import can_read
from sheets_service.rules.wording import quote
from sheets_service.text import is_compound


@rule("KR110", "compound-key-result", WARNING, leg="wording")
def check(kr: KeyResult) -> Iterator[Finding]:
    """Two measures share one row. A limit beside a target (“while churn stays below 2%”) is one measure and welcome.

    Why: at the end one may be reached and the other not, and the row is neither green nor red.

    Ask: if only the first came true, what would the row show?

    Fix: give each measure a row of its own: “[First measure]: from [today] to [target]”.

    Schools: none disagrees on one measure a row.
    """
    parts = is_compound(kr.phrase)
    if parts is None or not can_read(kr.phrase):
        return
    first, second = parts
    yield Finding(
        kr.at(),
        f"Two measures share one row: {quote(first.text, 60)} and {quote(second.text, 60)}.",
        evidence=second,
    )
