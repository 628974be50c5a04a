"""English for asides that make a target easy: months gone by, where it stands now, what a part has, what comes alone.

Each is part of a pattern.
"""

# A stretch of time that a level is told of.
PERIOD = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|(?:last |this )?(?:spring|summer|autumn|fall|winter|christmas|easter|michaelmas|lent|trinity)(?: (?:term|season|semester|half|intake|round|session|campaign))?|(?:term|semester|round|cycle|season|wave|period|sprint|month|year) (?:one|two|three|four|\d\d?)|"
    r"[qh][1-4](?: ?(?:19|20)?\d\d)?|(?:19|20)\d\d(?:[/–-]\d\d)?|week \d\d?|(?:the )?(?:first|second|third|last|previous) "
    r"(?:week|month|quarter|term|half|half-year|season|year)|last (?:but one|year|month|quarter|term|season)|"
    r"the (?:year|month|quarter|term|season|one|spring|summer|autumn|winter) before(?: (?:last|that))?|mon(?:day)?|"
    r"tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?)"
)

# What says that a level is today's.
NOW = (
    r"(?:today|now|right now|just now|by now|already|currently|presently|at present|at the moment|at this point|for now|"
    r"as of (?:today|now|this \w+)|as it is|as things stand|these days|so far|lately|to date)"
)

# Who or what stands somewhere, and how it is said.
STANDS = (
    r"(?:(?:we|it|they|there|this|that|which|you|(?:the |our )?(?:figure|number|share|rate|count|value|level|total|tally|team))"
    r"(?:['’](?:re|s|ve))? ?)?(?:(?:are|is|stands?|sits?|runs?|has|have|had|see|sees|count|counts|get|gets|got|reach|reaches|"
    r"reached|make|makes|show|shows|serve|handle|manage|hover|hovers|been|were|was) ?){0,3}"
)

# What a part of the whole has, does or gives.
HAS = (
    r"(?:are at|is at|stands? at|sits? at|runs? at|comes? to|amounts? to|have|has|had|get|gets|got|gives?|gave|reach(?:es|ed)?|"
    r"hits?|show|shows|showed|score|scores|scored|sees?|saw|makes?|made|does|do|did|manages?|managed|achieves?|achieved|"
    r"averages?|averaged|yields?|yielded|brings?|brought|needs?|needed|takes?|took|use|uses|used|lose|loses|lost|keeps?|kept)"
)

# What something adds or takes without anybody's doing.
ADDS = (
    r"(?:brings?|bringing|brought|adds?|adding|added|gives?|giving|yields?|yielding|makes? up|makes?|making|saves?|saving|saved|"
    r"takes? off|taking off|cuts?|cutting|is worth|are worth|worth|accounts? for|accounting for|means?|meaning|contributes?|"
    r"contributing|delivers?|delivering|lifts? (?:it|this|that|the \w+) by|lowers? (?:it|this|that|the \w+) by|raises? "
    r"(?:it|this|that|the \w+) by|costs? us|takes? away|removes?|removing|does|pushes (?:it|this) (?:up|down) by)"
)
NO_DEED = r"(?:from|to|by|in|at|of|for|with|on|within|after|before|or|and|under|over|who|that|is|are|was|were)"
ALONE = r"(?:alone|by itself|on its own|by themselves|on their own|all by itself|without us|for nothing|for free)"

# The same step, time after time.
AS_ALWAYS = (
    r"[,;(–—-]\s*(?:just |exactly |much |the way it (?:does|did|goes) )?(?:(?:as|like)(?: (?:it|they|we) (?:did|do|does|went|"
    r"goes|grew|rose|fell|has|have|had))?|(?:the|our) (?:same|usual|normal|ordinary|yearly|annual) "
    r"(?:step|rise|gain|growth|increase|fall|drop|plus|move|jump|change|decline|decrease|progress)(?:,? (?:as|like))?)"
    r"(?: (?:in|for|over))? (?:every|each|all|any|the (?:last|past|previous)|always|usual|ever)\b"
    r"(?!(?: of the)? (?:week|day|branch|team|store|site|other))"
)

# What tells that a share or a number is better when it is lower.
LESS_IS_BETTER = (
    r"\b(?:left|lost|lose|losing|thrown|wast\w+|late|open|unpaid|missing|missed|without|dropp\w+|cancel\w*|wait\w*|queue\w*|"
    r"return\w*|reject\w*|complain\w*|overdue|broken|stale|empty|fail\w*|down|leave|leaving|leavers|quit|sick|absen\w+|scrap|"
    r"spoil\w*|stolen|damag\w+|delay\w*|unread|wrong|repeat|second|again|cost\w*|price|fee|hours|minutes|days|weeks|time|"
    r"over|beyond|above|longer|more than|fall|falls|die|died|dead|ill|hurt|injur\w+|un(?!der|it|i|til)\w+|no|not|never|none|"
    r"nobody|outage\w*|incident\w*|error\w*|bug\w*|defect\w*|fault\w*|leak\w*|accident\w*|churn\w*|debt|backlog|co2|energy|"
    r"water|fuel|waste|noise|abandon\w*|skip\w*|refus\w+|declin\w+|escalat\w+|rework\w*|manual\w*|by hand|on paper|per)\b"
)

# What does it in our place: "while the new intake adds about forty".
SOMETHING = r"(?:while|where|whereas|as|since|because) (?:the |our |a |an )?(?!we\b)(?:[a-z-]+ ){1,4}?"

# A level that held for long: "(between 310 and 350 ms since January)".
SINCE = (
    r"(?:[(,;–—]|\s-\s)\s*(?:and |but )?(?:we |it |they |this |which )?(?:(?:has|have|had|['’]ve|was|were) )?(?:always |never |all )?"
    r"(?:(?:been|ranged|stayed|moved|varied|hovered) )?(?:between |from |at |around |about |within |mostly )?"
    r"(?P<low>\d[\d,.]*)\s?(?P<low_factor>k|m)?\b ?%?(?: (?:and|to|or|–|-) (?P<high>\d[\d,.]*)\s?(?P<high_factor>k|m)?\b)? ?%?"
    r"(?: [a-z]+)?? (?:ever )?(?:since|throughout|for (?:months|years|ages|weeks|quarters|\w+ (?:weeks|months|quarters|years)|a year|"
    r"some time)|all (?:year|season|spring|summer|autumn|winter|quarter|along)|in (?:each|every|all|both)|"
    r"(?:each|every) (?:week|month|quarter|year|season))\b[^()]*"
)

# How much of a goal is done: "58 of which have their keys already"; the words of a thing settled follow.
LEFT_OF = (
    r"(?:[(,;–—]|\s-\s)\s*(?P<number>\d[\d,.]*)\s?(?P<factor>k|m)?\b\s?(?P<share>%|per ?cent)?(?: [a-z]+)? "
    r"(?:of (?:which|them|these|those|whom)|(?:are|is|were|have been|has been)) [^()]{0,40}?\b(?:already|so far|by now|"
)

# What is better when there is more of it.
DONE_WELL = (
    r"\b(?:(?:paid|answered|decided|solved|resolved|finished|completed|delivered|settled|seen|repaired|handled|"
    r"processed|shipped|"
    r"served|treated|fixed|sent|offered|given|booked|opened|closed|refunded|returned|collected|cleaned|restored|"
    r"approved)\b.{0,12}\b(?:within|in|on|at|the same)|on time|on schedule|fill|come back|returning|let|sold|filled|booked|"
    r"occupied|taken|same[- ]day|"
    r"correct\w*|passed|passing|satisf\w+|recommend\w*)\b"
)

# What is graded, weighed or priced, so that a tenth may well be a step.
GRADED = (
    r"\b(?:ratings?|rated|scores?|stars?|marks?|grades?|index|nps|csat|satisf\w+|average (?:review|vote)|ratio|factor|ph|gpa|"
    r"out of|of (?:5|10|ten|five)|litres?|kg|km|tonnes?|kwh|mwh|degrees?|metres?|price|million|billion|[km]|bn|temperature|cost|fuel|"
    r"margin|yield|consumption|weight)\b|[$€£°/]|\d\s?(?:m|k|bn)\b"
)
