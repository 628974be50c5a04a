"""AL117 no-strategy-link."""

import re
from collections.abc import Iterator

from sheets_service.okrs import OkrSet
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.links import find_links

_STRATEGY = re.compile(r"\b(?:strateg\w+|north star|mission|vision|priorit(?:y|ies)|pillar|theme)\b", re.IGNORECASE)


@rule("AL117", "no-strategy-link", HINT, leg="links", seeds=(20, 29, 98), scope="company", core=False)
def check(okrs: OkrSet) -> Iterator[Finding]:
    """Nothing on these tabs says which strategy, priority or North Star the objectives come from.

    Why: without it, every objective is as good as any other, and the list grows.

    Ask: which choice of this year would make you drop one of these objectives?

    Fix: one line above the table, “Our priority: [what we chose], rather than [what we left]”.

    Schools: Wodtke: OKRs without a strategy float free.
    """
    texts = [one.text for one in okrs.objectives] + [one.why for one in okrs.objectives]
    named = any(link.kind == "outside" for link in find_links(okrs).links)
    headings = any(_STRATEGY.search(column.heading) and column.filled for column in okrs.columns)
    if okrs.strategy or named or headings or any(_STRATEGY.search(text) for text in texts):
        return
    yield Finding(okrs.at(), "No strategy, priority or North Star is named on these tabs.", report_only=True)
