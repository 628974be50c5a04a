"""The digest: what changed since the last audit, for people who will not open the portfolio. Silent when nothing did."""

from collections.abc import Iterator
from datetime import date

from sheets_service.audit.outcome import Audit, Standing, conversations
from sheets_service.audit.tabs import standing_questions, summary
from sheets_service.wording import count, day, number

_QUOTED = 3  # new findings of one sheet that are written out
_SHEETS = 40  # sheets that are written out
_CONVERSATIONS = 3


def digest_text(audit: Audit) -> str:
    """Return the digest as Markdown, "" when nothing changed since the last audit."""
    if not audit.is_changed:
        return ""
    return "\n".join(_lines(audit)).rstrip() + "\n"


def _lines(audit: Audit) -> Iterator[str]:
    yield f"# OKR audit, {day(date.fromisoformat(audit.day))}"
    yield ""
    yield summary(audit)
    if audit.before.day:
        yield f"Compared with {day(date.fromisoformat(audit.before.day))}."
    yield from _talks(audit)
    yield from _between(audit)
    yield from _changes(audit)
    yield from _failures(audit)
    yield ""
    yield "## To ask"
    yield ""
    for group, text in standing_questions(audit):
        yield f"- {group}: {text}"


def _talks(audit: Audit) -> Iterator[str]:
    chosen = conversations(audit)[:_CONVERSATIONS]
    if chosen:
        yield from ("", "## Worth a conversation", "")
        yield from (f"- **{one.who}**: {one.question} ({one.where})" for one in chosen)


def _between(audit: Audit) -> Iterator[str]:
    new, settled = audit.new_crossings, audit.settled_crossings
    if not new and not settled:
        return
    yield from ("", "## Between sheets", "")
    for one in new[:_CONVERSATIONS]:
        sheets = dict.fromkeys(side.sheet for side in one.sides)
        yield f"- {' and '.join(sheets)}: {one.message}"
    if len(new) > _CONVERSATIONS:
        yield f"- {count(len(new) - _CONVERSATIONS, 'further finding')} in the portfolio."
    if settled:
        yield f"- {settled} settled."


def _changes(audit: Audit) -> Iterator[str]:
    changed = [one for one in audit.standings if one.is_changed and one.result and not one.result.error]
    if not changed and not audit.left:
        return
    yield from ("", "## What changed", "")
    for one in changed[:_SHEETS]:
        yield from _change(one)
    if len(changed) > _SHEETS:
        yield f"- {count(len(changed) - _SHEETS, 'further sheet')} in the audit tab."
    yield from (f"- {name}: no longer in the registry." for name in audit.left)


def _change(one: Standing) -> Iterator[str]:
    result, before = one.result, one.before
    if result is None:
        return
    now = number(result.scores.get("overall"))
    if before is None:
        yield f"- **{one.enrolment.name}**: first audit, {count(len(result.marks), 'finding')}, overall {now}."
    else:
        was = number(before.trend[-1][1] if before.trend else None)
        moved = f"overall {now}" if was == now else f"overall {was} → {now}"
        yield f"- **{one.enrolment.name}**: {result.new} new, {result.fixed} settled, {moved}."
    old = set(before.marks) if before else set()
    news = [(cell, message) for mark, cell, message in result.heard if mark not in old]
    yield from (f"  - {cell}: {message}" if cell else f"  - {message}" for cell, message in news[:_QUOTED])


def _failures(audit: Audit) -> Iterator[str]:
    if audit.failed:
        yield from ("", "## Could not be reviewed", "")
        yield from (f"- {one.enrolment.name}: {one.result.error}" for one in audit.failed if one.result)
