"""English words that stand where a number to reach should, and tell a direction only. Each is part of a pattern."""

# Words that stand where a number to reach should: "31% → higher", "Goal: less".
FURTHER = (
    r"(?:higher|lower|less|more|fewer|better|faster|quicker|slower|shorter|longer|sooner|earlier|larger|bigger|smaller|greater|cheaper|"
    r"improved|increased|reduced|improving|rising|falling|growing|shrinking|declining|decreasing|increasing|up|down|upwards?|"
    r"downwards?|improvement|reduction|increase|decrease|growth|decline|maximum|minimum|max|min|best possible|lowest possible|"
    r"highest possible|as (?:low|high|few|many|much|little|short|fast) as possible)"
)

# How far something may go, without saying how far.
SUPERLATIVES = (
    r"low|high|few|many|much|little|short|long|fast|quick|soon|early|small|large|big|close|near|complete|full|cheap|good|often|"
    r"rare|rarely|seldom|quickly|soon|lean|light|quiet|clean|safe"
)

# A number that goes somewhere by itself: ", rising month by month".
TURNING = (
    r"(?:rising|falling|growing|shrinking|climbing|dropping|declining|decreasing|increasing|improving|sinking|going (?:up|down)|"
    r"coming down|getting (?:better|shorter|lower|higher|fewer|faster)|diminishing|receding|recovering|dwindling|mounting|easing)"
)

# A wish to move at the end of a sentence: "should rise", "to be increased", "must come down".
WISHED = (
    r"\b(?:should|must|shall|needs? to|ha(?:s|ve) to|ought to|(?:is|are|supposed|expected|meant) to|to|will|can|may)\s+"
    r"(?:(?:also|then|now|again|further|clearly|steadily|noticeably|significantly|gradually|finally|really) )?"
    r"(?:rise|fall|drop|climb|sink|decline|increase|decrease|shrink|grow|improve|diminish|recover|go (?:up|down)|come (?:down|up)|"
    r"(?:be|get|become|turn) (?:further |clearly |noticeably |significantly |much |even )?(?:higher|lower|less|more|fewer|better|faster|quicker|"
    r"shorter|larger|bigger|smaller|greater|cheaper|increased|reduced|raised|lowered|cut|improved|lifted|shortened|boosted|"
    r"brought (?:down|up)|pushed (?:down|up)|driven (?:down|up)|expanded|decreased|minimi[sz]ed|maximi[sz]ed))"
    r"(?: (?:further|again|clearly|steadily|noticeably|significantly|a lot|markedly|considerably|quickly|sharply|soon))?"
)

# On the way to more or less, told as it happens: "are becoming fewer", ": more every month".
BECOMING = (
    r"\b(?:becom(?:e|es|ing)|get(?:s|ting)?|grow(?:s|ing)?|turn(?:s|ing)?) (?:ever |much |clearly |noticeably |even |steadily )?"
    r"(?:higher|lower|fewer|rarer|scarcer|shorter|longer|faster|quicker|smaller|larger|bigger|cheaper|more frequent|less frequent|less|"
    r"more numerous|more common|less common)"
    r"|[:,–—-] (?:ever |always |still )?(?:more|fewer|less|higher|lower|shorter|faster|longer)(?: and (?:more|fewer|less|higher|lower))? "
    r"(?:every|each|by the|from|with every) (?:day|week|month|quarter|term|season|year)(?: to (?:day|week|month|quarter|year))?"
    r"|[:,–—-] as (?:many|few|much|little|often|rarely|soon|fast|far|low|high) as (?:we can|possible|feasible|they can|it gets)"
    r"|\b(?:down|back|back down|reduced|cut|lowered|kept) to (?:a|the|an absolute|the absolute|the bare|a bare|its|their) (?:absolute )?minimum"
    r"|\bup to (?:a|the) maximum"
)

# More of somebody somewhere: "Bring more girls into the youth teams".
MORE_THERE = (
    r"^\W*(?:bring|get|win|attract|draw|lead|move|pull|tempt|persuade|take|have|see|let|reach|gain|find|welcome|place|turn|convince|entice|lure|"
    r"keep|sell|rent|let|house|treat|serve|teach|feed|save|rescue|return|recycle|reuse) (?:many |even |far |still |a lot |much |significantly )?"
    r"(?:more|fewer|less) (?!than\b|time\b|money\b|staff\b|visib\w+|attention\b)[a-z][^\d:→%]{3,}"
)

# What can only be moved, with its number of today in brackets.
MOVING = (
    r"^\W*(?:close|narrow|shrink|ease|halt|stem|curb|slow|speed up|widen|deepen|push|lift|heighten|lessen|diminish|bring|drive|get|take|work|keep|"
    r"lower|reduce|cut|raise|increase|improve|grow|shorten|boost|extend|expand|trim|slash|limit|dampen|contain|tackle|accelerate)\b"
)

# Better than it is, and no word on how much.
THAN_NOW = (
    r"\b(?<!no )(?<!not )(?:higher|lower|less|more|fewer|better|faster|quicker|shorter|sooner|larger|bigger|smaller|greater|cheaper|longer|"
    r"earlier|later)(?: [\w-]+){0,3}? than (?:it is |they are |we (?:have|had|see|are) |there (?:are|is|were) )?(?:"
    r"(?:now|today|at present|currently|at the moment|right now|before|so far|until now|up to now|in the past|usual|previously|"
    r"hitherto|as it is|(?:in |over |during )?(?:the )?(?:last|past|previous|prior) (?:year|month|quarter|season|term|cycle|half-year|"
    r"spring|summer|autumn|winter|round))(?:\s?\([^()]*\))?"
    r"|(?:today|the present|the current|our current|our present|its current|their current)(?:['’]s)?(?: (?:level|value|figure|rate|number|share)"
    r"(?: of)?)?(?: [~$€£]?\d[\d.,]*\s?(?:%|[a-z]+)?)?)"
)

# Today's level by the name it goes by: "Bring down the 9-week wait", "Cut the 31% scrap rate", "Work off the queue of 400 cases".
_AWAITED = (
    r"(?:waits?|waiting(?: lists?| times?)?|delays?|lags?|gaps?|backlogs?|queues?|turnarounds?|averages?|journeys?|commutes?|"
    r"changeovers?|downtime|(?:lead|response|reply|processing|handling|repair|delivery|set-?up|turnaround|cycle|transfer|travel) times?)"
)
_HEAP = r"(?:backlogs?|queues?|piles?|lists?|heaps?|mountains?|stacks?)"
NAMED_LEVEL = (
    r"^\W*(?:we |to )?(?:halve|double|(?:bring|get|drive|push|work|cut|pull) down|cut(?: back)?|reduce|lower|shorten|shrink|trim|lessen|decrease|narrow|"
    r"dent|ease|raise|lift|increase|grow|improve|boost|speed up|work on|work off) (?:the|our|its|their|that|this|today['’]s) "
    r"(?:(?:present|current|usual|average|typical|mean|median|long|huge|painful) )*"
    r"(?P<level>[~$€£]?\d[\d.,]*(?:"
    rf"[- ](?:second|minute|hour|day|week|month|year)s?[- ](?:long )?(?:[a-z]+[- ]){{0,2}}?{_AWAITED}"
    rf"|[- ](?:[a-z]+[- ]){{1,2}}?{_HEAP}"
    r"|\s?(?:%|per ?cent) (?!of\b)[a-z-]+(?: [a-z-]+)?)"
    rf"|(?:[a-z-]+ ){{0,2}}(?:{_HEAP}|{_AWAITED}|debts?|deficits?|shortfalls?) of (?:about |over |nearly |almost |more than |around )?[~$€£]?\d[\d.,]*)\b"
)
# What tells, behind such a level, how far it shall go.
THEN_TO = (
    r"→|->|=>|\b(?:half|halve[sd]?|double[ds]?|twice|zero|none|nothing|nil|a (?:third|quarter|fifth|tenth|half)|same[- ]day|"
    r"within|away|altogether|entirely|completely)\b"
    r"|\b(?:to|below|under|above|over|at (?:most|least)|than|until|reach\w*|goal|target)\b[^\d]{0,20}\d|\bby (?:about |at least |over |around )?[~$€£]?\d(?![\d.,]* ?(?:st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[\d/.]*20\d\d|\d{3}\b)|"
    r"[,;:(][^()]*\d"
)

# "Push up the rate of ...", "Get speeding down".
PUSHED = (
    r"^\W*(?:(?:push|drive|bring|force|nudge|take|move|pull|press|get|keep|put|send|lift) (?:up|down) (?!to\b|by\b|from\b|the (?:road|hill|stairs|"
    r"river)\b)[^→:]{3,}|(?:get|bring|drive|push|force|nudge|take|pull|move) (?!set\b|started\b)[^\d→:,]{4,60} (?<!set )(?<!build )(?:down|up)(?: (?:on|in|at|for|across|during|along|among) [^\d→:%]{3,40})?)"
)

_BEFORE_THEN = (
    r"(?:(?:the |our |its |their )?(?:today|last (?:year|season|month|quarter|term|week|winter|summer|spring|autumn|cycle)|"
    r"this (?:year|season|month|quarter|term|week)|yesterday)['’]s|(?:the |our |its |their )?(?:present|current|existing|previous|prior|actual)(?: "
    r"(?:level|value|figure|rate|number|share|score)(?: of)?)?|in (?:the )?(?:last (?:year|season|quarter)|20\d\d)|(?:the )?20\d\d(?:['’]s)?)"
)
_A_FIGURE = r"[~$€£]?\d[\d.,]*\s?%?(?: (?!(?:to|by|and|from)\b)[a-z]+){0,2}\)?"
# Better than the one number that stands there, which is that of today or of last year.
THAN_BEFORE = (
    r"^(?!.*\d.*\b(?:than|below|above|under|over|beat)\b)\W*(?:(?:get|have|see|reach|achieve|win|be|make|bring) )?"
    r"(?:an? |the |our )?(?<!no )(?:higher|lower|less|more|fewer|better|faster|quicker|shorter|sooner|larger|bigger|smaller|greater|cheaper|"
    rf"longer|earlier|later)(?: [\w'’-]+){{0,6}}? than (?:{_BEFORE_THEN}\W+{_A_FIGURE}"
    r"|(?:the )?[~$€£]?\d[\d.,]*\s?%?(?: [a-z]+)? (?:of|in|from) (?:last|this|the (?:last|previous)) \w+|"
    r"the [~$€£]?\d[\d.,]*\s?%?(?: [a-z]+)? (?:we|they) (?:have|had|see|saw)(?: (?:now|today|last \w+|at present))?)\W*$"
    rf"|^\W*(?:to )?improve (?:on|upon) {_BEFORE_THEN}\W+{_A_FIGURE}\W*$"
)
