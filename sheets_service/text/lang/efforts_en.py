"""English turns for effort at a rate, lists of headings, work that is over, and processes that are merely at some percent."""

_PERIOD = r"(?:hour|day|week|wk|fortnight|month|mth|quarter|year|term|season|shift|sprint|iteration)"
_EFFORT = (
    r"(?:training|trainings|practice|shadowing|coaching|mentoring|tutoring|sparring|pairing|listening|drills?|rehearsals?|visits"
    r"|walks|rounds|calls|talks|meetings|sessions|workshops|tests|testing|checks|reviews|research|interviews|exercises|outreach"
    r"|networking|marketing|supervision|inspections|catch-ups?|check-ins?|stand-ups?|lunches|exchange|planning|reading|patrols"
    r"|tastings|courses|lessons|demos|posts|posting|surveys|experiments|site visits|debriefs|retros|simulations|scouting)"
)
_MADE = (
    r"(?:calls|visits|demos|posts|meetings|walks|talks|interviews|e-?mails|mailings|letters|pitches|rounds|sessions|touches"
    r"|touchpoints|house calls|cold calls|sales calls|check-ins|follow-ups|articles|stories|tweets|reels|workshops|inspections"
    r"|patrols|door knocks|tastings|canvasses)"
)

RATES = (
    r"\W*(?:we )?(?:do|hold|have|run|give|get|offer|organise|organize) (?:more|regular|frequent|further|extra|additional"
    r"|weekly|monthly|daily|some) (?:[\w-]+ ){0,2}" + _EFFORT + r"\b(?! (?:who|that|per|than)\b)"
    r"|\W*(?:more|regular|frequent|further|extra) (?:[\w-]+ )?"
    r"(?:training|practice|shadowing|coaching|mentoring|sparring|drills|rehearsals) (?:for|with|of|in|on)\b"
    r"|\W*\d+ (?:[\w-]+ )?" + _MADE + r" ?(?:per|/|a|an|each|every) ?" + _PERIOD + r"\b"
    r"|\W*\d+ ?(?:h|hrs?|hours|days|d|min|minutes) (?:of )?(?:[\w-]+ )?" + _EFFORT + r" (?:per|for|with|each|a|in)\b"
    r"|\W*(?!(?:wait|miss|park|sleep|heat|build|morn|even|park|fly|cool|drift|bleed|hang|queu|remain|fail|miss)\w*ing\b)"
    r"[a-z]+ing (?:in |along |up |out )?(?:on|with|to|at|for|through|the|in|by)? ?[^:→%\d]{2,40}"
    r"\d+ ?(?:h|hrs?|hours?|days?|min|minutes|times|x) ?(?:per|/|a|an|each|every) ?" + _PERIOD + r"\W*$"
    r"|\W*(?:push|feed|keep|promote|boost|work on|use|be on) (?:the |our )?[\w-]+(?: [\w-]+)?, [\w ]{0,30}\b\d+ ?x ?(?:a |per |/ ?)?"
    + _PERIOD
    + r"\W*$"
    r"|\W*(?:regular|weekly|monthly|frequent|more|bi-?weekly|fortnightly|quarterly|daily|structured|individual|personal) "
    r"(?:1:1|1-1|1-2-1|121|1-on-1|1on1)s?\b(?!.*→)"
)
"""Effort with how much of it is given: hours, calls, days a sprint. Read only where a row has no start."""

TIES = (
    r"\W*(?:better |good |closer |stronger )?(?:collaboration|cooperation|co-operation|communication|dialogue|exchange|interplay"
    r"|teamwork|alignment|coordination|contact|trust|relations?|relationship|interaction|link|bridge|interface|understanding"
    r"|partnership|synergy|connection|balance|information flow|knowledge transfer) "
    r"(?:between|among|amongst|across|within) [^\d:→%]{2,50}$"
)
"""What lies between two parties, without a word what becomes of it."""

LISTED = r"\W*[a-z][\w &'/-]{1,38}?(?::| -) (?P<parts>[a-z][a-z &'-]+(?:, (?:and )?[a-z][a-z &'-]+)+)\W*$"
"""A subject, then its parts after a colon or a dash."""

PROCESS_AT = (
    r"\W*(?:[a-z]+ )?(?:on-?boarding|induction|training|trainings|roll-?out|recruiting|recruitment|hiring|documentation"
    r"|digitalisation|digitalization|digitisation|automation|migration|integration|communication|coaching|planning|handover"
    r"|offboarding|collaboration|reporting|governance|transformation|preparation|implementation|introduction|set-?up|clean-?up"
    r"|renovation|relocation|restructuring|modernisation|reorganisation|inventory project) (?:is |to |now )?at \d+ ?%\W*$"
)
"""A process that stands at some percent: of what, nobody can tell."""

AREA_ORDER = (
    r"\W*(?:[\w'&-]+ ){1,4}?(?:clean-?up|tidy-?up|hygiene|cleansing|housekeeping|spring clean|clear-?out|purge|sweep|"
    r"archive|decluttering)(?::| -) "
    r"(?:delete|remove|merge|scrap|purge|archive|discard|clear|dump|throw out|retire|drop|shred|erase|weed out|fix|relabel|sort"
    r"|dispose of|recycle|deduplicate|close) (?:the |all )?\d[\d,.]*k?\b[^→%]*$"
)
"""A tidying-up with how much goes."""

NO_HARM = (
    r"\W*(?:zero|no|nil) (?:more )?(?:wrong-[a-z]+|mis[a-z]+|missed|late|lost|repeat|repeated|double|false|near-[a-z]+|never|failed|broken"
    r"|avoidable|preventable|serious|unplanned|unsafe|unattended|unauthori[sz]ed|expired|overdue|faulty|forgotten|incorrect"
    r"|mixed-up|botched|cancelled|unlabelled|unsigned|untested|unread|unanswered|contaminated) [a-z-]+s\b(?![^,;]*\d)"
)
"""None of what goes wrong."""
