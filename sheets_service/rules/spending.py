"""Rows about what goes in: money, hours, hires and meetings."""

import re

from sheets_service.text.openings import Words

_SPENT = Words(
    r"\b(?:hire|recruit|invest|allocate|spend|employ|staff up|assign|dedicate|devote|"
    r"reserve)\b\s+(?!.*\b(?:saved|less|fewer)\b).*"
    r"|\b(?:book|use|spend|dedicate|devote|reserve)\b[^.]{0,20}\b\d[\d,.]*\s*(?:k|m)?\s*(?:gpu |person |"
    r"work(?:ing)? )?(?:hours|days|h|d)\b.*"
    r"|\b(?:head ?count|number of (?:staff|employees|engineers|developers|agents|recruiters|meetings)|"
    r"hours (?:spent|invested|booked)|"
    r"fte|ftes|full-time equivalents)\b.*"
    r"|\b(?:recruiters?|engineers?|developers?|managers?|agents|staff|employees|people|sdrs?|reps?|analysts?|"
    r"designers?|vp \w+)\s+hired\b.*"
    r"|^(?:double|triple|increase|raise|grow|expand|extend)\b[^.]{0,30}\b(?:budget|spend(?:ing)?|staffing|"
    r"team size|headcount)\b.*"
    r"|^add (?:\w+ ){1,3}(?:people|staff|engineers?|developers?|agents?|nurses?|teachers?|workers?|drivers?|"
    r"assistants?|clerks?|technicians?|analysts?|reps|colleagues|"
    r"members? of staff)\b.*"
    r"|^[$€£]\s?[\d,.]+\s?(?:k|m|bn)? (?:for|into|on|towards)\b.*|^[\d,.]+\s?(?:k|m)? ?(?:€|eur|euros?|dollars|\$|"
    r"pounds) (?:for|into|on)\b.*"
    r"|^(?:[\d,.]+|one|two|three|four|five|six|eight|ten|twelve|twenty) (?:person|man|work|working|consultant|"
    r"consulting|developer|engineer\w*|staff|expert)"
    r"[- ]?(?:days|hours|weeks|months)\b.*"
    r"|^(?:another |at least )?(?:\d+|one|two|three|four|five|six|seven|eight|ten|"
    r"twelve) (?:[\w-]+ ){0,2}(?:advis[eo]rs?|coaches|trainers?|people|staff|nurses?|"
    r"teachers?|drivers?|clerks?|guides?|carers?|engineers?|developers?|consultants?|assistants?|managers?|specialists?|"
    r"experts?|helpers?|workers?) "
    r"(?:hired|employed|recruited|taken on|added|engaged)\b.*"
    r"|^[\d,.]+ hours? of (?!.*(?:→|->|saved|lost|less)).*|^[\d,.]+ (?:[\w-]+ ){0,2}meetings (?:with|for|per|a|held|in)\b.*"
    r"|^(?:[\d,.]+|one|two|three|four|five|six|eight|ten|twelve|twenty) (?:[\w-]+ ){0,2}(?:workshops?|trainings?|sessions|"
    r"seminars?|webinars?|meetings|rehearsals|briefings|lessons|talks|consultations|evenings|open days|roadshows|"
    r"drop-ins?|info(?:rmation)? events?)\b"
    r"[^:→]{0,60}\b(?:held|given|run|hosted|organi[sz]ed|attended|offered|conducted|carried out|staged|delivered|"
    r"taken place|put on)$"
    r"|^[$€£]?\s?[\d,.]+\s?(?:k|m|bn)?\s?(?:€|eur|euros?|dollars|pounds|chf|francs)? (?:spent|invested|allocated|set aside|"
    r"budgeted|put) (?:on|into|in|for|to|towards)\b.*"
    r"|^fill (?:\w+ ){0,3}(?:positions?|vacanc(?:y|ies)|roles?|posts?)\b.*"
    r"|^(?:put|sink|pour) [\d,.]+\s?k? ?(?:person|man|working|work|consulting|expert)?[- ]?(?:hours|days|weeks|months|eur|"
    r"euros|€|\$)\b.*"
    r"|^(?:use up|draw down|exhaust|spend) (?:the |our )?(?:full |whole |entire |total )?(?:grant|budget|fund(?:ing|s)?)\b.*"
    r"|^[\d,.]+\s?k? (?:\w+ )?(?:hours|days) (?:of \w+ )?(?:given|worked|invested|booked|spent|contributed|put in|served)\b.*"
    r"|^[\d,.]+\s?k? (?:volunteer|consulting|working|coaching|overtime|person|expert)[- ](?:hours|days)\b.*"
    r"|^(?:the )?(?:total )?(?:volunteer|training|consulting|coaching|overtime|teaching|mentoring|staff|person|expert|"
    r"working)[- ](?:hours|days)\b"
    r"(?! (?:lost|saved|wasted|on (?:paperwork|admin\w*))).*"
    r"|^(?:the )?(?:\w+ ){0,2}(?:budget|spend|spending|investments?)(?: (?:for|on|in|"
    r"into) (?:\w+ ?){1,4})?\s*[:,]?\s+(?:up |raised |increased |rises? |grows? |goes up )?(?:from )?[$€£]?\d.*(?:→|->|"
    r"to)\s*.*"
    r"|^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:more|extra|additional|new|"
    r"further) (?:\w+ )?(?:people|staff|engineers?|"
    r"developers?|agents?|nurses?|doctors?|teachers?|drivers?|assistants?|clerks?|technicians?|analysts?|colleagues|"
    r"guards?|cooks?|porters?|"
    r"recruiters?|designers?|inspectors?|employees|mechanics|gardeners?|coaches|trainers?|advis[eo]rs?|carers?|midwives|"
    r"therapists?|volunteers?|"
    r"\w+(?:keepers?|takers?|workers?|masters?|ists?|ians?))\b.*"
    r"|^(?:complete|deliver|give|run) [\d,.]+ hours of\b.*"
    r"|\b(?:hold|have|attend|schedule|run|organi[sz]e)\b[^.]{0,15}\b\d+\b[^.]{0,25}\bmeetings\b.*",
)
_VERB_FIRST = re.compile(
    r"^(?:hire|recruit|invest|allocate|spend|employ|staff up|assign|dedicate|devote|reserve)\b",
    re.IGNORECASE,
)
# What others spend with us is a result; so is a budget kept, and what one of something costs.
_THEIRS = re.compile(
    r"^(?:\w+ ){0,2}(?:customers?|guests?|visitors?|shoppers?|clients?|wallet|readers?|players?|"
    r"pupils?)['’]?s?\s+(?:spend|spending|budget|time)\b"
    r"|\b(?:say|says|said|stay|would|who)\b|\bspend(?:ing)? per\b|\bwithin budget\b|\bbudget (?:overruns?|variance|"
    r"deviation)\b|\bover budget\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]*\)")
_SPLIT = re.compile(r"\band\b|,|;|&", re.IGNORECASE)


def spending(text: str) -> str:
    """Return the part of a row that is about spending; a verb counts at the head of its part only."""
    if not _SPENT.may_be_in(text):
        return ""
    for part in _SPLIT.split(_ASIDE.sub(" ", text)):
        words = part.strip()
        found = _SPENT.search(words)
        if found and not _THEIRS.search(words) and (found.start() == 0 or not _VERB_FIRST.match(found[0])):
            return found[0].strip()
    return ""
