"""Goals that the row itself shows to be out of sight: beyond the best it names, across a whole scale, at odds of one in ten."""

from sheets_service.okrs import KeyResult
from sheets_service.rules.rows import can_read
from sheets_service.rules.wording import figure
from sheets_service.rules.written_numbers import read_number
from sheets_service.text.lang.stretch_en import BY_HAND, OPINION, PILE, RATED, TO_ALL, TO_NONE
from sheets_service.text.openings import Words

_BEST = Words(
    r"[(;,–—-]\s*(?:(?:and|but|while|though|although|as|since|our|the|all[- ]time|national|world|european|industry|league) )*"
    r"(?P<lead>(?:record|best|top|highest|lowest|fastest|quickest|shortest|cheapest|leader|leading|number one|market leader|"
    r"champion|world[- ]class|benchmark|state of the art|peak|maximum|nobody|no one|no[- ]?(?:other )?[a-z]+|none|never|"
    r"not (?:one|a single)|not even|even the (?:best|top|leading|strongest|fastest)|only [a-z]+)\b[^()\d→]{0,60}?)"
    r"(?P<number>\d[\d,.]*)\s?(?P<factor>k|m)?\b\s?(?P<share>%)?(?!\s?(?:points?|pp|times|years?|of (?:them|us|all))\b)"
)
_PROMOTERS = Words(r"\b(?:nps|enps|net promoter(?: score)?|promoter score)\b")
_OPINION, _TO_NONE, _PILE = Words(OPINION), Words(TO_NONE), Words(PILE)
_TO_ALL, _RATED, _BY_HAND = Words(TO_ALL), Words(RATED), Words(BY_HAND)
_NOTHING = Words(r"\b(?:none|nobody|nothing|nil|no|not)\b")  # what it goes to then; most rows name none of these
_FEW = 35.0  # per cent
_TOPS, _HIGH = (5.0, 10.0), 0.9
_MANY = 400.0
_ODDS = Words(
    r"[(,;–—-][^()→:]{0,40}?\b(?:bet|chances?|odds|likelihood|probability|belief|believe|trust|confident)\b[^()\d:→]{0,30}?"
    r"(?:(?P<count>one|1|two|2) (?:in|of|out of|to) (?:a )?(?P<of>ten|10|twenty|20|hundred|100)|(?P<share>\d{1,2}) ?%)"
)
_WAYS = 2.5  # times the way to the best known
_WIDE = 70.0  # points on a scale from -100 to 100
_HUNDRED = 100.0


def out_of_sight(kr: KeyResult) -> str:
    """Return why the goal is out of sight by the row's own words, "" when nothing in it says so."""
    start, goal = kr.baseline, kr.target
    if start is None or goal is None or start == goal or not can_read(kr.phrase):
        return ""
    crosses = start < 0 < goal and not kr.unit and bool(_OPINION.search(kr.phrase.plain))
    if crosses or _PROMOTERS.search(kr.phrase.plain):
        far = goal - start >= _WIDE and abs(start) <= _HUNDRED and goal <= _HUNDRED
        return f"{figure(goal - start)} points of a scale from −100 to 100 in one cycle" if far else ""
    if goal in _TOPS and start != int(start) and 1 <= start < goal * _HIGH and _RATED.search(kr.phrase.plain):
        return f"{figure(goal)} on average would need full marks from everybody"
    found = _BEST.search(kr.phrase.plain)
    if found is None or bool(found["share"]) != (kr.unit == "%"):
        return ""
    best = read_number(found["number"], found["factor"])
    way, known = goal - start, best - start
    if way * known <= 0 or abs(way) < _WAYS * abs(known):
        return ""
    return f"the best that the row names is {figure(best, kr.unit)}"


def to_the_last(kr: KeyResult) -> str:
    """Return that a long list shall be gone to the last piece, as words tell: "1,900 a month → none"; "" otherwise."""
    text = kr.phrase.plain
    if not can_read(kr.phrase):
        return ""
    if "%" in text:
        share = _TO_ALL.search(text)
        few = share is not None and float(share["number"].rstrip(".")) <= _FEW and not _BY_HAND.search(text)
        return "every single one of them in one cycle leaves no room for chance or for people" if few else ""
    found = _TO_NONE.search(text) if _NOTHING.may_be_in(text) else None
    start = read_number(found["number"], found["factor"]) if found else (kr.baseline or 0.0) if kr.target == 0 else 0.0
    if start < _MANY or not _PILE.search(text):
        return ""
    return f"{figure(start)} shall be gone to the last one in one cycle"


def told_odds(kr: KeyResult) -> float | None:
    """Return the odds that a row gives in words, 0-1: "we would bet one in ten on it"."""
    found = _ODDS.search(kr.phrase.plain)
    if found is None:
        return None
    if found["share"]:
        return float(found["share"]) / _HUNDRED
    return read_number(found["count"], None) / read_number(found["of"], None)
