"""BA115 too-many-objectives."""

from collections.abc import Iterator

from sheets_service.okrs import OkrSet
from sheets_service.rule import HINT, WARNING, Finding, rule
from sheets_service.rules.pairs_wording import count, sentence
from sheets_service.rules.wording import quote


@rule("BA115", "too-many-objectives", WARNING, HINT, leg="focus", seeds=(), scope="team")
def check(okrs: OkrSet, *, most: int = 5, fine: int = 4) -> Iterator[Finding]:
    """A team has more objectives than people can hold in mind.

    Why: what matters most gets its share, and everything else gets a share too.

    Ask: which one would you keep if you could keep one?

    Fix: keep [three]; park the others on a list “[next cycle]”.

    Schools: Wodtke one; Lamorte one to three; What Matters now two or three; Google up to five.
    """
    real = [one for one in okrs.objectives if one.text.strip()]
    if len(real) <= min(fine, most):
        return
    first, last = real[0], real[-1]
    yield Finding(
        okrs.at(),
        f"{sentence(count(len(real), 'objective'))}, from {quote(first.text, 50)} to {quote(last.text, 50)}, "
        f"are more than a team keeps in mind.",
        severity=WARNING if len(real) > most else HINT,
        other_view="Google's playbook has gone up to five." if len(real) <= 5 else "",
    )
