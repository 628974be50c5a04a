"""KR111 binary-milestone."""

import re
from collections.abc import Iterator

from sheets_service.okrs import KeyResult
from sheets_service.rule import HINT, Finding, rule
from sheets_service.rules.measures import vague_words
from sheets_service.rules.rows import can_read, has_number, is_first_measurement, is_hold
from sheets_service.rules.without_exception import all_or_nothing
from sheets_service.rules.wording import quote
from sheets_service.text.lang.events_en import DECIDES, DONE_ONCE, IN_PLACE, TAILS
from sheets_service.text.openings import Words

_PLACES = tuple(" ".join(one.split()) for one in IN_PLACE.split(","))
_DONE_OR_NOT = re.compile(
    r"\b(?:signed|completed?|live|launched|approved|in place|certified|passed|finished|hired|closed|agreed|adopted|obtained|"
    r"achieved|published|delivered|migrated|implemented|rolled out|up and running|done|ready|operational|set up|"
    r"started|released|online|renewed|granted|taken|appointed|"
    r"repaired|rebuilt|reopened|switched (?:on|over|off)|(?:agreement|deal|consensus)\b.{0,40} reached|"
    r"in operation|in use|awarded|won|found)"
    r"(?:\s+(?:by|on|in|before|at|until|from)\b.*)?\s*\.?\s*$"
    r"|^\W*(?:go[- ]live|launch|completion|introduction|approval|opening|adoption|ratification|signature|signing|"
    r"certification|accreditation|"
    r"handover|commissioning|roll-?out|publication|conclusion) of\b"
    r"|^\W*(?:decide (?:whether|on|if|between)|choose\b|obtain\b|pass\b|achieve\b.*\b(?:certif|accredit|complian)|"
    r"(?:finish|conclude|wrap up|carry through|close out|round off|finish off|tie up|see through) (?:the|our|an?|its|with)\b|"
    r"(?:bring|see|get|carry) (?:the|our|an?) [^\d:%→]{4,60} (?:to (?:a close|an end|completion|a conclusion)|through|"
    r"over and done with|finished|wrapped up|out of the way)\b|"
    r"get\b.*\b(?:certified|approved|signed|approval|permit)|(?:find|appoint|select|name) an?\b|"
    r"(?:sign|exit|finali[sz]e|complete)\b|become (?:certified|iso)|secure\b.*\b(?:approval|certif|licen[cs]e))",
    re.IGNORECASE,
)

_YES_OR_NO = Words(
    r"[\s(:,–-]\(?(?:(?<=: )yes(?=\W*$)|yes\s?(?:/|or|\|)\s?no|y\s?/\s?n|true\s?/\s?false|[01]\s?(?:/|or)\s?[01]|"
    r"done\s?(?:/|or)\s?not(?: done)?|"
    r"done\s?/\s?open|(?:complete|completed|finished|achieved) (?:/|or) not (?:complete|completed|finished|achieved))\)?\W*$",
)
# Several things, what happened to them, and how: "Loans returned on the agreed date" is a measure without its number.
_THINGS = re.compile(
    r"^(?P<things>[^\W\d_][\w'’-]*(?:\s+[\w'’-]+){0,4}?(?<![su])s)\s+(?:\w+ed|sold|paid|made|sent|found|won|done|built|"
    r"met|kept|lost)\b"
    r"(?P<how>.*)$",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\b(?:by|in|on|until|before|till|no later than)\s*\W*$", re.IGNORECASE)
_ONE = re.compile(r"^(?:the|an?|our|this|all)\s", re.IGNORECASE)
_DONE_ONCE = "|".join(word.replace("-", "[ -]") for word in DONE_ONCE.split())
_EVENT = Words(
    r"^(?P<what>[^:%→\d(]{3,80}?)\s+"
    r"(?:(?:is|was|been|being|has|fully|finally|formally|officially|successfully|now|all)\s+)*"
    rf"(?:{_DONE_ONCE}|{'|'.join(_PLACES)}|(?:goes|went|go) live)"
    rf"(?:\s+(?:{'|'.join(TAILS.split())})\b(?P<tail>[^%→]*))?\s*\.?\s*$"
)
_DECIDES = Words(
    rf"^(?P<what>[^:%→\d(,]{{3,60}}?)\s+(?:{'|'.join(DECIDES.split())})\s+[a-z](?:[^%→\d]|(?:year|grade|class|phase|"
    rf"line|stage|lot) \d)*$"
)
_STANDS = Words(r"^[^:%→\d(]{3,60}? (?:in force|in effect|in place|under contract)\W*$")
_NUMBERED = re.compile(r"(?<=[a-z]) \d{1,2}(?= [a-z])")  # "Walkway at Pier 2 opened before autumn"
_OF_MANY = frozenset("who that which whose than per every each any more less fewer if when are were have".split())
_HEAD_ENDS = re.compile(
    r"\s(?:of|in|for|to|from|with|on|at|back|between|by|about|under|over)\s.*$|\s(?:back|again)$", re.IGNORECASE
)
_WITHOUT_EXCEPTION = re.compile(r"\b(?:all|both|all of|each of)(?: the| our)?\s*$", re.IGNORECASE)


@rule("KR111", "binary-milestone", HINT, leg="measurable")
def check(kr: KeyResult) -> Iterator[Finding]:
    """Done or not done, where a share could be counted.

    Why: for weeks the row says nothing, and on the last day it says yes or no.

    Ask: half-way through, what would you count to see that it is working?

    Fix: count the share: “[What shall move]: from [today] to [target] %”.

    Schools: Gtmhub and Gothelf refuse yes-or-no rows; Lamorte accepts milestones knowingly.
    """
    found = done_or_not(kr)
    if found is None:
        return
    yield Finding(
        kr.at(),
        f"{quote(kr.text)} can only be done or not done.",
        evidence=found[0].strip(),
        other_view="Lamorte accepts it when it is typed as a milestone.",
    )


def done_or_not(kr: KeyResult) -> re.Match[str] | None:
    """Return the words that leave nothing between done and not done, None when there are none."""
    if not can_read(kr.phrase) or kr.type in {"milestone", "baseline", "learning", "health"}:
        return None
    words = kr.phrase.plain
    found = _YES_OR_NO.search(words) or _all_or_nothing(kr, words)
    if found is None and _goes_somewhere(kr):
        return None
    found = found or _DONE_OR_NOT.search(words) or _one_event(words) or _STANDS.match(words)
    return None if found is None or is_first_measurement(kr) or _is_counted(kr, words) else found


def _all_or_nothing(kr: KeyResult, words: str) -> re.Match[str] | None:
    """Return the words that say "all of them", or name one act; a praise or a level to hold is for other rules."""
    if kr.has("target") or kr.has("baseline"):
        return None
    found = all_or_nothing(words)
    return None if found is None or is_hold(kr) or vague_words(kr.phrase) else found


def _goes_somewhere(kr: KeyResult) -> bool:
    """Tell whether the row has a number to reach; "introduced on all 14 wards" says only how many there are."""
    goal = None if kr.baseline is not None or kr.entry("target") else kr.phrase.first("target")
    if goal and not kr.phrase.first("delta", "baseline"):
        return not _WITHOUT_EXCEPTION.search(kr.phrase.original[: goal.span.start])
    return has_number(kr) or kr.phrase.first("target", "delta", "baseline") is not None


def _one_event(words: str) -> re.Match[str] | None:
    """Return the words of a row that says what was done to one thing: "Contract terminated", "Portal goes live"."""
    words = _NUMBERED.sub("", words)
    found = _EVENT.match(words) or _DECIDES.match(words)
    if found is None or not _OF_MANY.isdisjoint(words.casefold().split()):
        return None
    head = _HEAD_ENDS.sub("", found["what"]).rsplit(maxsplit=1)[-1]
    if head.casefold() in {"not", "never", "no", "still"}:
        return None
    many = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    return None if many and not _ONE.match(words) else found


def _is_counted(kr: KeyResult, words: str) -> bool:
    """Tell whether the row names things to count, whose number stands elsewhere or is missing, rather than one event."""
    found = _THINGS.match(words)
    if found is None or _ONE.match(words):
        return False
    if kr.has("target") or kr.has("baseline"):
        return True
    deadline = kr.phrase.deadline
    how = found["how"].replace(deadline.text, "") if deadline else found["how"]
    return bool(_WHEN.sub("", how).strip(" .,;()–-")) and not _YES_OR_NO.search(words)
