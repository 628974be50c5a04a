"""English words of what happens to a service and is told in several ways: delay as minutes, as late trips, as time lost.

Each has words that tell it by themselves, and words that tell it only beside such a row.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Told(NamedTuple):
    """The words that tell an event, and those that may."""

    surely: str
    perhaps: str


_TIME = r"(?:seconds|minutes|mins?|hours|days|weeks)"
_BEYOND = r"(?:(?:more than|over|at least|by|up to) )?(?:an?|\d+)[ -]?(?:min\w*|h|hours?|days?|weeks?)(?: or more)? "

EVENTS_TOLD: Mapping[str, Told] = {
    "delay": Told(
        r"\b(?:delays?|delayed|lateness|punctuality|punctual|(?:un)?punctually|overdue)\b"
        rf"|\b(?:{_BEYOND})?(?:late|behind (?:schedule|time|timetable|plan))\b(?! \w+s\b)"
        r"|\b(?:arriv\w+|depart\w*|leav\w+|left|start\w*|deliver\w*|run\w*) (?:on time|on schedule|to (?:the )?timetable)\b",
        rf"\b{_TIME} (?:lost|missed|behind)\b|\blost {_TIME}\b|\bon time\b|\bon schedule\b",
    ),
    "waiting": Told(
        r"\b(?:waits?|waiting|waited|queues?|queu(?:e)?ing|queued)\b",
        rf"\b{_TIME} (?:in line|until|before) (?:\w+ ){{0,3}}(?:seen|served|answered|appointment|turn)\b",
    ),
    "absence": Told(
        r"\b(?:absen(?:t|ces?|teeism)|sick(?:ness)? (?:days?|leave|rate|notes?|hours)|"
        r"(?:off|call(?:ed|s|ing) in|report\w*) sick|sickness)\b",
        r"\b(?:shifts|days|hours) (?:lost|missed)\b",
    ),
    "stoppage": Told(
        r"\b(?:downtime|outages?|uptime|stoppages?|standstills?|unplanned stops?|breakdowns?)\b",
        rf"\b(?:{_TIME} (?:lost|down|stopped|idle)|availability)\b",
    ),
    "waste": Told(
        r"\b(?:waste[ds]?|wasted|thrown (?:away|out)|binned|landfill(?:ed)?|scrap(?:ped)?|discarded)\b",
        r"\b(?:bins|skips|spoil(?:ed|t|age)|leftovers?)\b",
    ),
}
# Who speaks of it, bears it or is repaid for it counts something else.
BEARS_IT = (
    r"\b(?:who|whom|whose|(?:that|which)(?! (?:leave|run|arrive|start|depart|are|is|come|begin)s?\b)|told|inform\w*|warn\w*|notif\w*|announce\w*|explain\w*|compensat\w*|refund\w*|complain\w*|complaints?|"
    r"costs?|because|caused? by|reasons?|despite|without|after|"
    r"rate(?:d)? (?:it|us|the)|say|satisf\w+|accept\w*|apolog\w*|reported|predict\w*|recover\w*|repair\w*|restor\w*|fix\w*|found|noticed|detect\w*|recycl\w*|reus\w+|compost\w*|donat\w*|visit\w*|back)\b"
)
# How long one thing takes: as a mean, as the share done in time, as the worst of all.
_SPAN = r"(?:seconds?|minutes?|hours?|(?:working )?days?|weeks?|months?)"
HOW_LONG = (
    rf"\b(?:average|mean|median|typical|usual|longest|shortest|slowest|worst|maximum|p9[059]|95th[- ]percentile|90th[- ]percentile) (?:number of )?"
    rf"(?:{_SPAN}(?: (?:to|for|from|until|before|of))?|waits?(?: for)?|times?(?: (?:to|for|from|until|of))?|(?:[a-z]+ ){{0,1}}(?:time|duration))\b"
    rf"|^\W*(?:{_SPAN}|time) (?:to|from|until|before|between)\b"
    rf"|\b(?:with)?in (?:less than |under |at most )?(?:an?|one|two|three|four|five|ten|the|\d+) {_SPAN}\b"
    rf"|\b(?:longer than|more than|over|after|beyond) (?:an?|one|two|three|four|five|ten|\d+) {_SPAN}\b|\bthe same day\b|\bthe next day\b"
)
# Who speaks of it, or what is done again, counts something else.
BEARS_SPEED = r"\b(?:who|whose|satisf\w+|rat(?:e|es|ed|ing)|say|still|stay\w*|again|back|return\w*|complain\w*|cancel\w*|leav\w+|left|without|first|reopen\w*)\b"
# The same count as so many of a thousand, or as the days that had too many of them.
PER_MANY = r"\bper (?:\d[\d.,]*|hundred|thousand|million)(?: (?:million|thousand))? [\w-]+"
DAYS_WITH = (
    r"^\W*(?:number of |share of )?(?:days|nights|weeks|weekends|months|shifts|hours|trips|flights|runs) (?:with|without|that had|having) "
    r"(?:(?:more than|over|at least|fewer than|under|up to|no more than) )?(?:\d[\d.,]*|an?|any|no|one|two|three|five|ten) (?P<what>[^\W\d_]+)"
)
