"""Digits that are part of a name: standards, versions, phases, percentiles, clock times, row ids.

They are found before the numbers, so that "ISO 27001" or "p95" never becomes a quantity.
"""

import re

# Words that make the number after them a name, by what must follow; `_KINDS` need nothing more.
_KINDS = (
    "level line section milestone room gate mould furnace day week wk kw cw month class series band objective zone shift plant "
    "site studio pillar agenda horizon iso iec din en nist pci soc office windows kubernetes python java php node angular web "
    "http tls ssl ipv usb wcag cmmi tier phase article chapter version ver sev severity priority prio grade grades category "
    "cat wave sprint kr pr ticket gen generation industry lte workstream epic q fiscal flagship vat covid sdg fy"
).split()
_ROOMS = (
    "ward bay terminal pier berth hall wing quay session question door floor platform module lesson dock lane attempt aisle "
    "archive shed gate yard hangar track shelf lab clinic camp field pool rink barn silo theatre mill kiln "
    "pitch court season gym"
).split()
_NUMBERED = (
    "gates doors rooms lines wards floors platforms sessions blocks bays zones halls chapters modules lessons questions "
    "buildings houses tracks stations stops stages docks lanes terminals piers berths shifts classes grades levels steps "
    "phases sections sites plants depots weeks days quarters"
).split()
_ONE_OF_MANY = (
    "stage step release scope route type model track round issue building block part number vision strategy plan"
).split()
_OTHER_NAMES = (
    *(
        r"(?<![/(|;,:] )(?<![/(|;,:])goal(?=\s\d{1,2}\b(?!\s*%))",
        r"unit(?=\s\d)",
        r"year(?=\s\d{1,2}\b(?!\s*%))",
        r"no\.",
        r"nr\.?",
        r"art\.",
        "§",
        "week-",
    ),
    *("sap s", "year group", "key stage", "key result"),
)
# The words that may stand before digits of their own, so that they are part of a name: the last of each of those above.
_NAMING = frozenset(
    (
        *(*_KINDS, *_ROOMS, *_NUMBERED, *_ONE_OF_MANY),
        *("lot", "leg", "batch", "package"),
        *("unit", "year", "no", "nr", "goal", "art", "s", "group", "stage", "result"),
        *("top", "best", "fortune", "ftse", "p", "global", "n", "sample", "size", "panel", "of"),
    )
)
_NAMES = re.compile(
    r"(?:"
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+"
    r"|(?<!per )(?<!each )(?!(?<=\ba )(?:day|week|month|shift)\b)"
    r"(?!(?:day|week|wk|month|shift|ticket|class|plant|site|room|visit|line|gate|zone|section|furnace|studio|"
    r"series|band|wave)\s\d[\d.,]*\s*→)"
    rf"\b(?:{'|'.join((*_KINDS, *_OTHER_NAMES))}"
    rf"|(?:{'|'.join(_ROOMS)})(?=\s\d{{1,2}}(?![\d.,%])(?!\s*(?:→|to\b)))"
    rf"|(?:{'|'.join(_NUMBERED)})(?=\s\d{{1,2}}\s?(?:-|and|&|,)\s?\d{{1,2}}(?!\s?[\d.,%→]))"
    rf"|(?:(?<=\S\s)(?:{'|'.join(_ONE_OF_MANY)})(?!\s\d+\s(?:new|additional|more|further)\b)))"
    r"[\s#-]?\s?(?:[a-z]{1,4}[/-])?\d+(?:[.:]\d+)*[a-z]?(?:\s*(?:and|&|,|\+|/|-"
    r"|or)\s*\d{1,2}(?!\s*[\d%,.]))?(?![\d]*(?:[.,]\d)?\s?(?:%|percent|days|hours|minutes|weeks|months))(?!\w)"
    r"|\bs/4hana|\b24\s?[/x]\s?7(?!\d)|\b24x7|\b7x24"
    r"|(?<![\d,.])(?<!→)(?<!→ )\d{1,2}:\d{2}(?!\d|\s?(?:→|to \d{1,2}:\d\d\s?min|min\b|minutes\b|h\b))(?:\s?[ap]\.?m\.?)?"
    r"|\b\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|uhr|o'clock)\b"
    r"|\b[pd]\d{1,2}(?:/[pd]?\d{1,2})?\b(?!\s?%)|\b[pP]\d{2}(?:\.\d+)?\b"
    r"|\bv\.?\d+(?:\.\d+)*(?:\.x)?\b"
    r"|\b[a-z]{1,8}[-_]?\d+[a-z]*(?:\.\d+)*\b(?!%)"
    r"|\b\d+g(?=\s*(?:network|coverage|rollout|sites|masts|$|\)|,))|(?<![\d.])\b[1-5]g\b|\b4:3\b|\b16:9\b"
    r"|(?<![\d.])\b\d[ds]\b(?=\s*(?:model|print|art|audio|secrets|parking))|(?<![\d.])\b5s\b(?!\s*(?:to|for|→|or"
    r"|per|,))|\b2fa\b|\b360[\s°-]*(?:degree|feedback|review|view)"
    r"|\b(?:b2b2c|b2b|b2c|c2c|o2o|h2h|s3|ec2|k8s|co2|h2o|i18n|l10n|a11y|o365|m365|(?<![\d.,])1:1s?|1-1s?|1on1s?|one-on-ones?"
    r"|1-on-1s?)\b"
    r"|(?<![^\W_] )\b(?:part|lot|leg|stage|step|batch|wave|release|package)\s\d{1,2}(?= of (?:the|our)\b)"
    r"|#\d+\b|(?<=[^\W\d_])-\d+\b(?!\s*[%\d])"
    r"|\btop[\s-]\d+\b|\bbest[\s-]\d+\b|\bfortune\s\d+\b|\bftse\s?\d+|\bs&p\s?\d+|\bglobal\s\d+\b(?=\s+compan)"
    r"|\b(?:n|sample|sample size|panel)\s?(?:=|of)\s?\d[\d,]*"
    r"|\b\w+ing 101\b|\bmachine learning 101|\b\d+(?:\.\d+){2,}\b"
    r")"
)
# "Booking app 2.1", "Warehouse 4.0 pilot": what is often numbered by its edition.
_EDITIONS = (
    "app apps portal intranet extranet website site webshop shop webpage homepage platform system tool tools toolkit manual "
    "handbook guide guideline guidelines playbook framework catalogue card dashboard wiki software firmware release "
    "api crm erp cms lms pos wms app's client plugin template policy strategy concept curriculum syllabus brand logo design "
    "warehouse factory office workplace onboarding pilot prototype beta model robot bot chatbot newsletter menu web work "
    "planner calendar kiosk checkout till cockpit map atlas game console library archive course programme program"
).split()
_NO_MEASURE = (
    r"(?![\d.,]*\s*(?:%|→|-\s?\d|[€$£]|[kKmMT]\b|T?€|TEUR|to\s+\d|/|out of\b|of\b|points|stars|\(|hours|days|min"
    r"|percent|\d))"
)
_SCORED = re.compile(
    r"\b(?:scores?|rat(?:ing|ed|e)|average|avg|mean|median|grades?|index|stars?|marks?|gpa|nps|csat)\b"
)
_VERSIONED = re.compile(
    rf"(?<=\w )[A-Z][a-z]+ \d+\.\d{{1,2}}(?![\d.]*[^\d,;]{{0,12}}→){_NO_MEASURE}"
    rf"|(?<![^\W_])(?i:{'|'.join(_EDITIONS)}) \d\.\d(?![^\d,;]{{0,12}}→){_NO_MEASURE}"
)
_COUNTED_FIRST = re.compile(
    r"(?:plant|shift|grade|zone|ticket)\s(?=(?:\d[\d,.]*\s(?:new\s|more\s)?|\d[\d,]{2,}\s(?:[a-z-]+\s){0,2})[a-z-]+s\b)"
    r"|plant\s(?=\d[\d,.]*\s(?:[a-z-]+\s){1,2}(?:trees|bushes|shrubs|hedges|flowers|bulbs|saplings|oaks)\b)"
    r"|(?!(?:reach|stay|enter|be|become|rank|get|make|remain|hit|finish|increase|raise|grow|improve|reduce|cut|lower)\b)"
    r"[a-z-]+\s(?:the\s|our\s)?top[\s-](?=\d+\s[a-z])(?!.*(?:→|\bfrom\s\d))"
)
_STEPS = re.compile(
    r"\b(?P<first>level|grade|tier|band|rank|star)\s\d(?:\.\d)?\s*"
    r"(?:(?:→|\bto)\s*(?P<second>(?:level|grade|tier|band|rank|star)\b)|→)\s?\d(?:\.\d)?(?![\w%-])"
)
_RUN = re.compile(r"\b(\d{1,3})\s?-\s?(\d{1,3})$")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = re.compile(r"\d[\d.,:/]*")
_BESIDE = re.compile(r"\s?(?:[ap]\.?m\b|uhr|o'clock|[/x])|[gdsfo°@_-]")
_AHEAD = 16  # characters: room for "phase 2 and 3"


def find_names(text: str, low: str) -> tuple[tuple[int, int], ...]:
    """Return the places of names with digits in a plain text, given as written and in lower case."""
    places: list[tuple[int, int]] = []
    beside = [digits.span() for digits in _DIGITS.finditer(low) if not _stand_apart(low, digits)]
    counted = _COUNTED_FIRST.match(low) if beside else None
    for start, end in beside:
        if not (counted and start == counted.end()):
            places += _names_near(low, start, end, places[-1][1] if places else 0)
    for match in _STEPS.finditer(low) if places else ():
        # "Level 2 to level 4" is a way to go: only its words are names.
        places = [place for place in places if place[1] <= match.start() or place[0] >= match.end()]
        places += [place for place in (match.span("first"), match.span("second")) if place[1] > place[0]]
    for match in _VERSIONED.finditer(text) if "." in text and not _SCORED.search(low) else ():
        if all(match.end() <= start or match.start() >= end for start, end in places):
            places.append(match.span())
    return tuple(sorted(place for place in places if not _falls(low, *place)))


def _falls(low: str, start: int, end: int) -> bool:
    """Tell "overdue days 17 - 9", a change, from "days 9-17", which ones are meant."""
    run = _RUN.search(low, start, end)
    return run is not None and end == len(low) and int(run[1]) > int(run[2])


def _stand_apart(low: str, digits: re.Match[str]) -> bool:
    """Tell digits that cannot be part of a name by what stands on both sides of them; most numbers are such."""
    start, run = digits.start(), digits[0]
    if start and low[start - 1] not in " ([€$£<>≤≥~→" and not low[start - 1].isspace():
        return False
    if not run.isdigit() and (":" in run or "/" in run or run.count(".") > 1):
        return False
    if run.startswith(("360", "101")):
        return False
    before = low[:start].rstrip(" -#.=")
    word = before[len(before.rstrip(_LETTERS)) :]
    return word not in _NAMING and _BESIDE.match(low, digits.end()) is None


def _names_near(low: str, start: int, end: int, floor: int) -> list[tuple[int, int]]:
    """Return the names around one run of digits, from two words before it; looking everywhere would be slow."""
    if start < floor:
        return []
    for _ in range(3):
        start = max(low.rfind(" ", 0, start), 0)
    return [match.span() for match in _NAMES.finditer(low, max(start, floor), min(end + _AHEAD, len(low)))]


def blank(low: str, places: tuple[tuple[int, int], ...]) -> str:
    """Return the text with those places filled by a letter-like mark of the same length."""
    if not places:
        return low
    parts: list[str] = []
    last = 0
    for start, end in places:
        if start >= last:
            parts += [low[last:start], "_" * (end - start)]
            last = end
    return "".join([*parts, low[last:]])
