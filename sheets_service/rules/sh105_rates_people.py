"""SH105 rates-people."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Column, OkrSet, Place
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.rows import items
from sheets_service.rules.wording import quote
from sheets_service.text.openings import Words

_HEADING = re.compile(
    r"\b(?:bonus(?:es)?|appraisals?|performance (?:rating|review|score|grade)|(?:employee|manager(?:'s|s)?|"
    r"individual|personal|staff) "
    r"(?:rating|score|grade|ranking)|merit|salary|pay (?:rise|increase)|promotion|incentive|commission|leistungsbeurteilung|"
    r"prämie|prime|bonificación|bônus)\b",
    re.IGNORECASE,
)
_WORDING = Words(
    r"\b(?:counts?|counting|count) (?:towards?|for|in|into) (?:the |your |their |his |her |annual )?(?:bonus|"
    r"appraisal|performance (?:review|rating)|promotion|salary)"
    r"|\b(?:linked|tied|bound|relevant|weighted) (?:to|for) (?:the |your |their |his |her |annual )?(?:bonus|"
    r"appraisal|salary|pay|performance (?:review|rating)|promotion|compensation)"
    r"|(?:^|[;,.(–—])\W*bonus\s*[:=]\s*\d|\b(?:decides|determines|affects) (?:the |your |their |his |her )?(?:bonus|pay|salary|"
    r"promotion|rating)\b"
    r"|\b\d+\s*% (?:of )?(?:the |your |their )?bonus\b",
)


@rule("SH105", "rates-people", WARNING, leg="complete", seeds=(51, 53), scope="company")
def check(okrs: OkrSet) -> Iterator[Finding]:
    """A rating, a bonus or an appraisal stands on the same sheet as the goals.

    Why: where a number decides someone's pay, people choose numbers they cannot miss.

    Ask: does any number here travel into an appraisal, even by word of mouth?

    Fix: move the column to where pay is talked about, and leave goals and results here.

    Schools: Google's guide and GitLab keep the two apart.
    """
    for column in okrs.columns:
        if _HEADING.search(column.heading):
            yield Finding(
                _at_heading(okrs, column),
                f"The column {quote(column.heading, 40)} rates people on the sheet that holds their goals.",
            )
    for objective in okrs.objectives:
        for item in items(objective):
            for text in filter(None, (item.text, item.note)):
                found = _WORDING.search(text)
                if found:
                    yield Finding(
                        item.at("note" if text == item.note else "text"),
                        f"{quote(text)} ties the row to {quote(found[0], 40)}.",
                        evidence=found[0] if text == item.text else (),
                        fix="keep the row, and settle pay somewhere else.",
                    )


def _at_heading(okrs: OkrSet, column: Column) -> Place:
    return Place(None, None, "text", okrs.name, column.cell, column.heading)
