"""Rows that count things made or put somewhere: "500 storage bags handed out", "40 km of lanes painted"."""

import re

_MADE = (
    r"(?:handed out|given (?:out|away)|distributed|delivered|installed|fitted|painted|laid|planted|built|written|"
    r"rewritten|printed|"
    r"published|produced|recorded|released|shipped|set up|put up|erected|introduced|created|developed|designed|translated|"
    r"digiti[sz]ed|"
    r"scanned|catalogued|replaced|renovated|refurbished|upgraded|migrated|mapped|posted|mailed|sent(?: out)?|launched|deployed|"
    r"rolled out|donated|drawn|filmed|drafted|documented|mounted|repainted|relabell?ed|rebuilt|rewired|purchased|bought|"
    r"procured|"
    r"provided|supplied|configured|drilled|dug)"
)
_COUNTED = re.compile(
    r"^\W*(?:at least |about |over |another |the first )?(?:[\d][\d.,]*\s?k?|two|three|four|five|six|seven|eight|nine|ten|"
    r"twelve)\s+"
    rf"(?!%|per ?cent\b|points?\b|out of\b|of\b|in\b)(?P<thing>(?:[^\W\d_][\w'’-]*\s+){{1,6}}?){_MADE}\b(?P<rest>.*)$",
    re.IGNORECASE,
)
# Words after which the row counts what came of it, or how well it went.
_WELL = re.compile(
    r"\bby (?!(?:the (?:end|start)|end|mid|early|late|\d|q[1-4]|next|then|summer|winter|spring|autumn|christmas|easter|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|"
    r"\b(?:who|whose|that|which|within|on time|in time|without|same[- ]day|used|in use|and (?:used|read|kept|worn)|complain\w*|"
    r"errors?|defects?|first time|at first|on the day|per|after|instead of|not|unread|late|early|wrong\w*|before)\b|%|→|"
    r"->|\bfrom \d",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:people|families|patients|customers|guests|children|pupils|students|women|men|households|users|members|visitors|"
    r"farmers|"
    r"growers|drivers|tenants|orders|parcels|meals|babies|organs|letters of complaint|tonnes|claims|cases|invoices)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\b(?:is|are|was|were|have|has|can|will|must|get|gets|feel|say|know)\b", re.IGNORECASE)


def counts_things_made(text: str) -> bool:
    """Tell whether a row is a number of things and what is done to them, and nothing about what came of it."""
    if not _BEGINS.match(text):
        return False
    found = _COUNTED.match(text)
    if found is None:
        return False
    return not (_WELL.search(text) or _PEOPLE.search(found["thing"]) or _SENTENCE.search(found["thing"]))


_BEGINS = re.compile(
    r"\W*(?:at least |about |over |another |the first )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve)",
    re.IGNORECASE,
)
