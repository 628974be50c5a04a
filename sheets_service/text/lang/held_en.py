"""English of rows that hold what is there, told by how they are built: one more year of it, as it has been, not below it."""

_PERIOD = r"(?:year|season|quarter|month|week|term|half[- ]year|semester|winter|summer|spring|autumn|cycle|sprint|day|shift|audit|inspection|round)"
_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|\w+teenth|twentieth)"
_WORSENS = (
    r"(?:slip|fall|drop|sink|rise|climb|grow|go|get|creep|exceed|worsen|deteriorate|decline|decrease|increase|shrink|dip|slide|slump|"
    r"weaken|suffer|lapse|lengthen|pass|run|dwindle|erode|slacken|tip|swell|move)"
)
_SIDE = r"(?:under|over|above|below|beyond|beneath|past|out of|outside|from|back|any|more|less|further|up|down|again|at all)"
_LEVEL = (
    r"(?:number|level|share|rate|amount|volume|quality|standard|score|result|results|price|prices|cost|costs|figure|figures|value|"
    r"percentage|turnover|output|size|quota|grade|mark|ranking|rank|place|headcount|hours|pace|speed|mix|margin|attendance)"
)

HELD = (
    # nothing shall get worse: "Do not let the pass rate slip below the 71% we have"
    rf"^\W*(?:we )?(?:will |shall |must |may )?(?:do not|don['’]t|never|not to|not|avoid) (?:let(?:ting)?|allow(?:ing)?|see(?:ing)?) "
    rf"[^:;→]{{3,70}}? (?:to )?{_WORSENS} (?:(?:back|again|ever|further) )?{_SIDE}\b"
    rf"|^[^:;→]{{3,60}}?(?<!who)(?<!that)(?<!which) (?:does|do|must|may|shall|should|will|is|are) (?:not|never) (?:to )?(?:be allowed to )?{_WORSENS}"
    rf" {_SIDE}\b"
    # one more of the same: "Another quarter with zero spills, our ninth in a row"
    rf"|^\W*(?:yet )?(?:another|a further|one more|an additional) (?:[\w-]+ ){{0,2}}{_PERIOD} (?:with|without|of|free of|at|above|below|under|in)\b"
    rf"|\b{_ORDINAL} (?:{_PERIOD} |time |one )?(?:in a row|running|straight|in succession|on the trot|on end)\b"
    rf"|\b{_ORDINAL} (?:consecutive|straight|successive) {_PERIOD}\b"
    r"|^\W*(?:once (?:more|again)|yet again|as (?:always|ever|usual|before))\b(?! (?:more|as))"
    r"|[,;(–—-]\s*(?:once (?:more|again)|yet again|again,? as (?:in|last)\b)"
    # the same of it
    rf"|^\W*(?:the |our )?same (?:[\w-]+ )?{_LEVEL}\b"
    rf"|\b(?:keep|leave|hold|maintain|have) (?:it|them|this|that|things) (?:where|as|there|so|unchanged|steady|stable|constant|level)\b"
    rf"|\b(?:remains?|stays?|kept|keeps?|held|holds?) (?:in|within|inside|on|at|among) (?:the |our |its |their )?(?:single (?:figures|digits)|green|band|"
    rf"range|limits?|tolerance|black|corridor|same level|top (?:\d+|three|five|ten)|normal range|target range|usual|agreed \w+|current \w+|"
    rf"present \w+|existing \w+|level|standard)\b"
    # the level we have, told in one breath: "the 71% we have"
    r"|\b(?:the|our) (?:present |current )?[$€£]?\d[\d.,]*\s?%? (?:that )?(?:we (?:already )?(?:have|had|reach|hold)|of (?:today|now|last \w+|"
    r"this \w+)|(?:it|they) (?:is|are|was|were) (?:today|now|last \w+))\b"
)

# As it has been: "as they have since 2024", "as it always was", "like every year".
AS_EVER = (
    r"[,;(–—-]\s*(?:just |exactly |much )?(?:as|like) (?:they|it|we|this|that|he|she|these|those|the team|everyone) (?:always |already |"
    r"ever )?(?:have|has|had|do|does|did|was|were|is|are|always)\b"
    r"|[,;(–—-]\s*(?:just |exactly |much )?(?:as|like|same as|the same as) (?:always|ever|usual|before|until now|so far|hitherto|"
    r"(?:in |at |on |for |over )?(?:every|each|all|both|the (?:last|past|previous)|previous|earlier|recent) (?:[\w-]+ ){0,2}"
    r"(?:years?|seasons?|quarters?|months?|weeks?|terms?|winters?|summers?|cycles?|audits?|time)|in (?:19|20)\d\d)"
)

# A bound told by its bad side: "not under 38%".
NOT_BEYOND = (
    r"\b(?:not|never|at no time|nowhere|no time) (?:to )?(?:(?:go|fall|rise|be|get|drop|climb|slip|sink|move|come) )?(?:to )?"
    r"(?:(?P<floor>under|below|beneath|less than|lower than|fewer than|short of)|(?:over|above|beyond|past|exceed(?:ing)?|more than|higher than|"
    r"longer than|later than)) (?:the )?[$€£]?\d"
)
