"""What the words of a check-in amount to: a plan, a hope, or a report of what is."""

import re

from sheets_service.okrs import CheckIn, KeyResult

_HOPE = re.compile(
    r"\b(?:hope(?:s|d|fully|ful)?|hoping|fingers crossed|touch wood|knock on wood|luck(?:ily)?|wish(?:ing|es)?|"
    r"somehow|god willing|"
    r"optimistic|confident that|will surely|surely|bound to|no doubt|should (?:be able|be fine|be ok|work out|"
    r"pick up|get better|"
    r"improve|recover|come)|will (?:come|work out|sort itself|get there|pick up|be fine|happen)|with (?:any|some|"
    r"a bit of) luck|"
    r"we'?ll see|let'?s see|might still|probably (?:be|get|come|pick)|expect (?:it|things|this) to (?:improve|"
    r"pick|come|get)|"
    r"things (?:will|should)|trust that|believe (?:it|we|that)|we feel (?:good|positive)|try (?:our best|harder|hard)|"
    r"will try|do our best|keep (?:trying|going|pushing)|one day|sooner or later|in the end it)\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|"
    r"dec)[a-z]*\b|\bmay\b(?= \d)"
    r"|(?<=\d )may\b|\bin may\b|\b(?:tomorrow|tonight|next (?:week|month|sprint)|by the end of|week \d+)\b|\d",
    re.IGNORECASE,
)
_FIRM = re.compile(r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tomorrow|next week)\b", re.IGNORECASE)
_STEP = re.compile(
    r"\b(?:starts?|begins?|tries|tests?|adds?|removes?|drafts?|visits?|meets?|calls?|switch(?:es)?|swaps?|moves?|"
    r"hands?|trains?|"
    r"installs?|writes?|rolls? out|sets? up|takes? over|asks?|checks?|brings?|sends?|opens?|hires?|fix(?:es)?|pilots?|"
    r"due|scheduled|planned|plan(?:s|ned)? to|agreed (?:to|with)|booked|decided to|going to|next step|follows?)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"^(?:we\s+)?(?:talked|asked|called|met|wrote|tried|waited|discussed|spoke|reminded)\b", re.IGNORECASE
)
_SWERVE = re.compile(
    r"\b(?:stopped|restarted|started instead|instead of|dropped|paused|resumed|new (?:priority|focus|goal)|"
    r"priorit(?:y|ies) (?:changed|moved)|"
    r"focus (?:is now|moved|shifted|goes|changed)|moved to the|back to|switched to|put on hold|on hold|"
    r"scope (?:cut|changed)|"
    r"target moved|changed (?:the )?(?:target|metric|definition))\b",
    re.IGNORECASE,
)


def is_hope(note: str) -> bool:
    """Tell whether a note wishes, without a number, a day or a step."""
    wishes = _HOPE.search(note) and not _FIRM.search(note)
    return bool(wishes) and not (_STEP.search(note) and not _HOPE.match(note.strip()))


def is_plan(note: str) -> bool:
    """Tell whether a note says what happens next."""
    return bool(_DATE.search(note) or (_STEP.search(note) and not _PAST.match(note.strip()))) and not is_hope(note)


def is_swerve(note: str) -> bool:
    """Tell whether a note says that something was stopped, swapped or started over."""
    return bool(_SWERVE.search(note))


def notes_of(kr: KeyResult, seen: tuple[CheckIn, ...]) -> tuple[str, ...]:
    """Return what was noted on a row, oldest first; its notes column counts as the latest word."""
    written = [one.note for one in seen if one.note.strip()]
    return tuple(written + ([kr.note] if kr.note.strip() else []))
