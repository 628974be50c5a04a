"""OB105 business-as-usual-objective."""

import re
from collections.abc import Iterator

from sheets_service.okrs import Objective
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.first_of import Alternatives
from sheets_service.rules.rows import can_read, plain
from sheets_service.rules.wording import quote
from sheets_service.text.lang.routine_en import CARRIES_ON
from sheets_service.text.openings import Words

_CARRYING_ON = re.compile(
    r"^\W*(?:we\s+|to\s+)?(?:(?:maintain|sustain|preserve|uphold|continue(?! (?:\w+ing|their|his|her|life|school|education)\b)|"
    r"carry on|keep on|keep up|"
    r"remain (?:the|a|compliant|stable|on)|"
    r"stay (?:compliant|on track|on top|the|stable)|(?:retain|hold) (?:our|the) (?:current |present |"
    r"existing )?(?:position|levels?|standards?))\b"
    r"|keep (?:doing|running|delivering|providing|operating|supporting|serving|offering|performing|the lights on|"
    r"business(?! (?:customers?|clients?|travellers?|users?|owners?|guests?|partners?|members?|people)\b))\b"
    r"|keep (?:\w+ ){1,3}(?:running|going|stable|as (?:it is|they are))\b"
    r"|ensure (?:the |our )?(?:ongoing|continued|continuous|continuing|smooth running)\b"
    r"|ensure (?:\w+ ){0,2}(?:continuity|operations?|stability)\b)",
    re.IGNORECASE,
)
_AS_BEFORE = re.compile(
    r"\b(?:as (?:in|over|during) (?:the )?(?:previous|past|last|earlier|prior|former) "
    r"(?:years?|quarters?|months?|seasons?|terms?|cycles?)|"
    r"as (?:before|always|ever|usual)|the way (?:we|it) (?:always )?(?:have|has|did|was))\W*$",
    re.IGNORECASE,
)
_RUNS = (
    r"(?:operations?|running|support|maintenance|provision|deliver(?:y|ing)|servic(?:es?|ing)|management|managing|"
    r"administration|administering|care|"
    r"supply|supplying|upkeep|business|work|accounting|bookkeeping|cleaning|monitoring|reporting|handling|processing|"
    r"assistance|supervision|"
    r"staffing|teaching|training|offering|hosting|provisioning|continuation|preservation|conservation|production|"
    r"inspections?|checks|tasks|duties)"
)
# The same as a noun, and work that an office is there for anyway.
_ROUTINE = re.compile(
    r"^\W*(?:the |our )?(?:ongoing|continued|continuous|continuing|regular|routine|day[- ]to[- ]day|daily|everyday|"
    r"further|usual|normal|uninterrupted|"
    rf"constant|reliable|punctual|secure|steady|standard|orderly|proper|smooth|stable) (?:[\w-]+ ){{0,2}}?{_RUNS}\b"
    rf"|^\W*(?:the )?(?:(?:[\w-]+,? ){{0,2}}and )?{_RUNS}(?:(?:,| and) {_RUNS})* of (?:the|our|all|an?)\b"
    rf"|^\W*(?:the )?{_RUNS}(?:,| and) {_RUNS} (?:of|for)\b"
    r"|^\W*(?:we |to )?(?:provide|offer|supply|deliver|perform|handle|carry out|fulfil|fulfill|meet|do|run|operate|"
    r"manage|administer) "
    r"(?:the |our |all |it |hr |ongoing |regular |routine |daily |day[- ]to[- ]day |usual |statutory |legal |core |"
    r"basic |contractual ){1,3}"
    r"(?:[\w-]+ )?(?:support|services?|tasks?|duties|obligations?|requirements?|business|work|operations?|mandate|"
    r"responsibilities)\b"
    r"|^\W*(?:we |to )?(?:ensure|secure|guarantee|safeguard|assure|provide) (?:the |a |our )?(?:smooth|stable|normal|"
    r"orderly|uninterrupted|regular|"
    rf"ongoing|continued|proper|reliable|day[- ]to[- ]day|trouble[- ]free) (?:and \w+ )?(?:[\w-]+ )?{_RUNS}\b"
    r"|^\W*(?:we |to )?(?:ensure|secure|guarantee|safeguard|assure) (?:the |a |our )?(?:[\w-]+ )?(?:supply|operations?|"
    r"provision|running|"
    r"availability|continuity|continuation|maintenance|upkeep|delivery) of\b"
    r"|^\W*(?:we |to )?keep (?:the |our |all )?(?:[\w-]+ ){1,4}(?:staffed|open|manned|up to date|in order|in shape|"
    r"maintained|supplied|alive|in operation|"
    r"operational|in good (?:order|condition|repair)|up)\W*$"
    r"|^\W*(?:we |to )?(?:hold|keep|preserve|maintain) (?:the |our )?(?:[\w-]+ ){1,3}(?:at|on) (?:its|the|their|"
    r"today['’]s) (?:usual|current|present|same|high|"
    r"existing)\b"
    r"|^\W*(?:we )?keep on \w+ing\b|\bbusiness as usual\b|\bas (?:usual|before|always|ever|in the past|in (?:previous|"
    r"past|former|recent) years|every year|"
    r"today|in the last year)\W*$"
    r"|^\W*(?:we |to )?(?:fulfil|fulfill|discharge|comply with|meet) (?:[\w-]+ ){1,3}(?:duties|obligations|requirements|"
    r"mandate|regulations)\b",
    re.IGNORECASE,
)
_CARRIES_ON = Alternatives(CARRIES_ON)
_CHANGE = re.compile(
    r"\b(?:while|although|though|when|enough|as \w+ (?:go|grow|get|rise|fall|leave|change|move)|so that|until|"
    r"even (?:when|as|if)|through the|despite|during the|for people|"
    r"that (?:\w+ ){1,3}(?:can|could|rely|trust|love|need|want)|"
    r"without (?:\w+ ){0,2}(?:surprises?|waits?|waiting|fear|worry|worries|queues?|interruptions?|gaps?|harm|accidents?|"
    r"falls?))\b",
    re.IGNORECASE,
)

_BY_NAME = Words(
    r"\bbusiness[- ]as[- ]usual\b|\bsteady state\b|\bkeep(?:ing)? the lights on\b|\bday[- ]to[- ]day business\b"
)


@rule("OB105", "business-as-usual-objective", WARNING, leg="ambition", seeds=(88, 94))
def check(objective: Objective) -> Iterator[Finding]:
    """The objective keeps something as it is; nothing would be different at the end.

    Why: running things well matters, and belongs among health metrics, so that the few objectives can be about change.

    Ask: what should be different at the end, or is this a level to watch?

    Fix: name the change: “[Who] can [do what]”; or move it to the health metrics.

    Schools: Google's guide warns of “keep doing”; it counts a service level as a committed key result.
    """
    if not can_read(objective.phrase) or objective.is_type("health", "committed"):
        return
    text = plain(objective.phrase)
    found = (
        _CARRYING_ON.match(text)
        or _ROUTINE.search(text)
        or _CARRIES_ON.search(text)
        or _BY_NAME.search(text)
        or _AS_BEFORE.search(text)
    )
    if found is None or (_CHANGE.search(text) and not _BY_NAME.search(text)):
        return
    yield Finding(
        objective.at(),
        f"{quote(objective.text)} keeps something as it is; {_rows(objective)}.",
        evidence=found[0].strip(),
    )


def _rows(objective: Objective) -> str:
    moving = [kr for kr in objective.key_results if kr.delta]
    if moving:
        return f"yet {quote(moving[0].text, 50)} is about change"
    return "nothing would be different at the end"
