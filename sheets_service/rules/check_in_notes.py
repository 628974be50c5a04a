"""What the words of a check-in amount to: a plan, a hope, a turn, a lesson, or a report of what is."""

import re
from datetime import date

from sheets_service.okrs import CheckIn, Cycle, KeyResult
from sheets_service.text import parse_day
from sheets_service.text.lang import check_ins
from sheets_service.text.patterns import any_line


def _words(patterns: str, before: str = r"\b", after: str = r"\b") -> re.Pattern[str]:
    return re.compile(rf"{before}(?:{any_line(patterns)}){after}", re.IGNORECASE)


_HOPE = _words(check_ins.HOPES)
_MAYBE = _words(check_ins.MAYBES)
_DATE = _words(f"{check_ins.WEEKDAYS}\n{check_ins.MONTHS}\n{check_ins.DAYS}", after=r"(?!\w)")
_FIRM = re.compile(rf"\d|\b(?:{check_ins.WEEKDAYS}|tomorrow|next week)\b", re.IGNORECASE)
_STEP = _words(check_ins.STEPS)
_PAST = _words(check_ins.PAST, before=r"^(?:(?:we|i|they)\s+)?")
_OVER = _words(check_ins.OVER)
_NOUN_BEFORE = _words(check_ins.BEFORE_NOUNS, after=r"\s+$")
_REPORT = _words(check_ins.REPORTS, before="^")
_VALUE = _words(check_ins.VALUES, before="", after="")
_STANDS = _words(check_ins.STILL)
_SWERVE = _words(check_ins.TURNS, before="", after="")
_LESSON = _words(check_ins.LESSONS)
_CLOSED = _words(check_ins.CLOSED)
_NOT_CLOSED = _words(check_ins.NOT_CLOSED, after=r"\b[^.;]{0,12}$")
# "Done", "Project stopped in May", "This was closed", not "Examiner cancelled twice" or "Met with the supplier".
_IS_CLOSED = _words(
    rf"(?:(?:{check_ins.ABOUT_THE_ROW})[\s:]+)*(?:{any_line(check_ins.CLOSED)})(?!\s+(?:{check_ins.PARTLY}))",
    before=r"^\W*",
)
_DENIED = _words(check_ins.DENIALS, after=r"\b[^,;.]*$")
_PIECE = re.compile(r"[,;.](?=\s)")
_SENTENCE = re.compile(r"[.;!?,:()\n–—]+\s*|\s-\s")
_SENTENCE_END = re.compile(r"(?<=[^\W\d]{2}[.;!])\s+")  # not after "24." or "e.g."
_PAUSE = _words(check_ins.PAUSES, after=r"\b[^.;\n]*?\b(?:until|till|on|by)\s+(?P<day>[^,;\n]+)")


def is_hope(note: str) -> bool:
    """Tell whether a note wishes, without a number, a day or a step."""
    if _FIRM.search(note):
        return False
    wish = _HOPE.search(note)
    if wish:
        rest = f"{note[: wish.start()]} {note[wish.end() :]}"
        return wish.start() == 0 or not (_has_step(rest) and _DATE.search(rest))
    doubt = _MAYBE.search(note)
    return doubt is not None and not _has_step(f"{note[: doubt.start()]} {note[doubt.end() :]}")


def is_value(note: str) -> bool:
    """Tell whether a note only repeats where the number stands: "At 18 now", "17.5 this week", "slightly better"."""
    return bool(note.strip()) and not _VALUE.sub("", note).strip()


def is_plan(note: str) -> bool:
    """Tell whether a note says what happens next: a step that is not over, or a day."""
    text = note.strip()
    if is_value(text):
        return False
    if not text or is_hope(text) or _REPORT.match(text) or _STANDS.search(text):
        return bool(text and not is_hope(text) and _STEP.search(text) and _DATE.search(text))
    if _PAST.match(text):
        _, _, rest = text.partition(",")
        return bool(rest and (_STEP.search(rest) or _DATE.search(rest)))
    return _has_step(text) or any(_DATE.search(one) and not _OVER.search(one) for one in _PIECE.split(text))


def find_step(kr: KeyResult) -> str:
    """Return the sentence beside a row that says what happens next, "" where none does."""
    if kr.next_step.strip():
        return kr.next_step.strip()
    return next((one for one in reversed(_SENTENCE_END.split(kr.note.strip())) if is_plan(one)), "")


def _has_step(text: str) -> bool:
    """Tell whether a verb of work stands in the text, and not as a noun: "the launch", "instead of visits"."""
    return any(
        not _NOUN_BEFORE.search(text[: found.start()]) and not _DENIED.search(text[: found.start()])
        for found in _STEP.finditer(text)
    )


def is_swerve(note: str) -> bool:
    """Tell whether a note says that something was stopped, swapped or started over."""
    return bool(_SWERVE.search(note))


def is_lesson(note: str) -> bool:
    """Tell whether a note says what was found out."""
    return bool(_LESSON.search(note))


def is_closed(kr: KeyResult) -> bool:
    """Tell whether people closed the row: by a score, a status, or a word in its notes."""
    if kr.grade is not None:
        return True
    found = _CLOSED.search(kr.status)
    if found and not _NOT_CLOSED.search(kr.status[: found.start()]):
        return True
    return any(_IS_CLOSED.match(sentence) for sentence in _SENTENCE.split(kr.note))


def paused_until(kr: KeyResult, cycle: Cycle) -> date | None:
    """Return the day until which people put the row aside, None when no word says so."""
    bounds = (cycle.start, cycle.end) if cycle.start and cycle.end else None
    for text in (kr.note, kr.status, kr.next_step):
        if found := _PAUSE.search(text):
            words = re.split(r"\bbecause\b", found["day"])[0].strip()
            if day := parse_day(words, today=cycle.today, cycle=bounds):
                return day
    return None


def may_have_notes(kr: KeyResult) -> bool:
    """Tell whether anything could have been noted on a row: it has a note, or was looked at before."""
    return bool(kr.note or kr.history or kr.seen)


def notes_of(kr: KeyResult, seen: tuple[CheckIn, ...]) -> tuple[str, ...]:
    """Return what was noted on a row, oldest first; its notes column counts as the latest word."""
    written = [one.note for one in seen if one.note.strip()]
    return (*written, kr.note) if kr.note.strip() else tuple(written)
