"""English words of a level that is to stay as it is: verbs that hold, states that do not move, the level of today."""

# Said first, they hold a level whatever follows: "Defend our 9.0".
HOLD = (
    r"maintain|sustain|preserve|uphold|defend|stabili[sz]e|freeze|conserve|remain|stay|keep|hold|retain|perpetuate|"
    r"safeguard|continue|carry on|stick (?:to|with|at)|stand by|guard|cap|peg|lock in|match|equal|"
    r"(?:do|does|must|may|should|shall|will|to) not|don't|never|avoid any|prevent (?:a|any)|"
    r"allow no|accept no|permit no|lose (?:no|none)|let no"
)
# Said first, they hold only what is there: "Secure the current 64 singers", but not "Secure a sponsor".
HOLD_WHAT_IS = r"secure|protect|repeat|confirm|ensure|live up to|meet|honou?r|deliver|guarantee"
# What is there.
PRESENT = (
    r"current|present|existing|today's|now's|last (?:year|season|quarter|month|term|cycle|winter|summer|spring|autumn)'s|"
    r"this (?:year|season|quarter|month|term)'s|previous|same|usual|established|agreed|old"
)
NOW = (
    r"today|now|before|at present|currently|last (?:year|season|quarter|month|term|cycle|winter|summer|spring|autumn)|"
    r"this (?:year|season|quarter|month|term)|we have|we had|is now|are now|is today|are today"
)
# Words of a change: "from today's 6%", "Cut last year's 14".
CHANGE = (
    r"from|cut|reduce|lower|halve|double|triple|increase|raise|grow|improve|beat|exceed|surpass|shorten|bring|turn|lift|"
    r"instead of|compared (?:to|with)|versus|vs|after|against|up|down|less|more|fewer|better|faster"
)
# A state that does not move, beside a number or at the end: "stable at 41k", "held at 98.5%", "to remain same-day".
STATE = (
    r"stays?|staying|remain(?:s|ing)?|keeps?|keeping|kept|holds?|holding|held|maintain(?:s|ed|ing)?|preserved|protected|"
    r"retained|defended|sustained|safeguarded|upheld|frozen|pegged|capped|stabili[sz]ed|secured|continues?|persists?|"
    r"unchanged|constant|steady|stable|flat|static|level|still|unaltered|untouched"
)
AT = (
    r"at|above|below|under|over|within|on|near|around|about|between|inside|beneath|beyond|by|to|in|the same|as|where|"
    r"every|each|daily|weekly|monthly|stable|steady|flat|constant|unchanged|level|same[- ]\w+|no (?:more|less|fewer|higher|lower)|green|full|complete|"
    r"[$€£≥≤<>~]?\s?\d"
)
# The level of now or before, told beside the number.
AS_BEFORE = (
    r"(?:just )?(?:as|like) (?:before|today|now|ever|usual|always|hitherto|until now|so far|at present|currently|previously|"
    r"in the past|it is|they are|we (?:have|are)|"
    r"(?:in |at |on )?(?:the )?(?:last|previous|past|preceding|current|present|this)\b)"
    r"|(?:the )?same (?:as|level|number|share|rate|value|figure)"
    r"|(?:the |our |at )?(?:current|present|existing|today's|actual) (?:level|value|rate|figure|number|share|standard|state|mark)"
    r"|(?:the )?(?:level|value|mark|figure|standard) (?:we |already )?(?:reached|achieved|of|set|seen|known|held|attained|"
    r"we have|we had)"
    r"|(?:as|like) (?:in|for|at) (?:\d{4}|q[1-4]|the|our)\b|hold(?:s|ing)? (?:the line|steady|firm|fast|its own)"
    r"|(?:do|does|must|may|should|shall|will|to|can) not (?:rise|fall|drop|slip|sink|climb|grow|decline|increase|decrease|"
    r"deteriorate|worsen|change|move|shrink|suffer|lengthen|slow)"
    r"|(?:is|are|be) (?:defended|upheld|safeguarded|retained|preserved|sustained)"
    r"|unchanged|no change|without change|nothing changes|business as usual|status quo|once (?:more|again)|yet again"
    r"|(?:zero|none|no|nil) \w+(?: \w+)? again|(?:as )?(?:they|it) (?:are|is)(?: now| today)?$|again (?:zero|none|no|nil)|still(?=:? (?:at |above |below |under |over )?\d)"
)
# A limit: it may be new, so that alone it says little; beside rows that hold a level it is one more.
LIMIT = (
    r"(?:no|not|never|nowhere) (?:(?:rise|fall|drop|go|get|be|slip|sink|climb|grow|any)\s)?(?:to )?(?:more|less|fewer|higher|"
    r"lower|worse|better|longer|slower|later|above|below|under|over|beyond|exceed)\b"
    r"|(?:do|does|must|may|should|shall|will|to) not (?:go|get|exceed|become|take|last|cost|need)"
    r"|never (?:rises?|falls?|drops?|goes|gets|exceeds?|slips?|sinks?|climbs?)"
    r"|at (?:least|most|or (?:above|below|under|over))|(?:or|and) (?:more|less|better|fewer|above|below)|"
    r"max(?:imum)?|min(?:imum)?|upper limit|lower limit|ceiling|floor of|cap of|up to|within (?:the|its|our) limits?"
)
