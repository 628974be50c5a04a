"""Turns of phrase that show a state: done, in place, on time, able to."""

import re

from sheets_service.text.openings import Words

NEW_STATE = re.compile(
    r"\b(?:in place|up and running|live(?! (?:with|near|alone|below|off|longer|closer|within|together|by|apart)\b)"
    r"|(?:available|accessible) (?:to|for|in|on|via)|operational"
    r"|production[- ]ready|ready for|is default|becomes the default|goes live|go live|went live|gone live"
    r"|(?:is|are|goes|go|went|now) online|(?:is|are) on (?:the|our) website"
    r"|on the (?:intranet|wiki|app stores?)|in (?:the )?wiki|(?:in|into) (?:beta|staging)|into production)\b"
    r"|\b(?:available|ready|complete|done)\s*$"
)
QUALIFIED = Words(
    r"\b(?:within|when|without|on time|on the day|faster|sooner|quicker|earlier|with less|less manual"
    r"|at (?:the )?first|in words|instead of|rather than|by themselves|at the promised|before|ahead|as (?:agreed"
    r"|promised)|after|on their own|at the bedside|in \d+|from inside|from within|by recommendation|on schedule"
    r"|in time|first time|or more|or better|by anyone|online)\b",
    0,
)
HUMAN_END = re.compile(
    r"\b(?:can|could|able to|feel|feels|know|knows|trust|trusts|love|loves|want|choose|get|gets|receive|find)\b"
)
ABLE = Words(r"(?:be )?(?:able|free|ready) to\b", 0)
WHO = Words(r"\b(?:who|whose)\b", 0)
SENT = Words(
    r"\b(?:sent|posted|held|made|attended|conducted|written|created|published|contacted|called|delivered|hosted"
    r"|run)\b(?:\s+(?:per|a|each|every|this|by)\b|\s*$|\s*[:(→]|\s+from\b)",
    0,
)
UNIT_NAMED = re.compile(
    r"\((?:in )?(?:%|€|\$|£|(?:per ?cent|pp|points?|days?|hours?|minutes?|min|weeks?|months?|years?|h|s|ms|eur|usd|kg|t|g|km"
    r"|kwh|mwh|of \d+|out of \d+|per [\w, ]+|number|count|median|average|share|ratio|index|score)(?!\w))[^()]{0,24}\)\s*$"
)
"""In order: a thing is there; a result is qualified; people can or feel; able to; those who; our own doing, counted;
a measure that names its unit in brackets."""
