"""BA113 no-ambition-mix."""

from collections.abc import Iterator

from sheets_service.okrs import OkrSet
from sheets_service.rule import HINT, Finding, NotApplicable, rule
from sheets_service.rules.pairs_wording import count

_WIDE = 0.3  # a confidence column that spreads this far tells rows apart, whatever their label


@rule("BA113", "no-ambition-mix", HINT, leg="ambition", seeds=(42, 69, 86), scope="company", core=False)
def check(okrs: OkrSet, *, fewest: int = 4) -> Iterator[Finding]:
    """All rows are committed, or all are aspirational, and none is there to learn.

    Why: where everything is a promise nobody reaches out; where everything is a stretch nobody knows what can be counted on.

    Ask: which of these rows may be missed without anyone having to explain?

    Fix: type each row “committed”, “aspirational” or “learning”.

    Schools: Google tells committed from aspirational; critics of the 0.7 rule want none of it.
    """
    typed = [kr for kr in okrs.key_results if kr.is_type("committed", "aspirational", "learning")]
    if len(typed) < fewest:
        raise NotApplicable
    kinds = {kr.type for kr in typed}
    sure = [kr.confidence for kr in typed if kr.confidence is not None]
    if len(kinds) == 1 and kinds != {"learning"} and (not sure or max(sure) - min(sure) < _WIDE):
        yield Finding(okrs.at(), f"All {count(len(typed), 'typed row')} are {kinds.pop()}.", report_only=True)
