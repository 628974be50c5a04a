"""English words that tell when a number held: before, now, later, or at one of several times."""

_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|"
    r"sept?|oct|nov|dec)"
)
_PERIOD = (
    r"(?:school year|financial year|year|quarter|month|week|term|season|semester|summer|autumn|winter|spring|fall|half|intake|"
    r"cohort|time|count|round|wave|survey|edition|cycle|sprint|harvest|festival|match|game|census|audit|report|fair|conference|"
    r"course|election|vintage|budget|trip|tour|run|series|decade|christmas|easter|advent|lent|ramadan|eid|diwali|halloween|half-term|holidays?|midsummer|carnival|january|february|march|april|may|june|july|"
    r"august|september|october|november|december)"
)
_MOMENT = (
    rf"(?:(?:early |late |mid-?)?{_MONTHS}(?: 20\d\d)?|20\d\d|q[1-4](?: 20\d\d)?|h[12]|(?:the )?(?:early |late )?"
    r"(?:spring|summer|autumn|winter|fall|easter|christmas|new year|ramadan|harvest|monsoon|holidays|half-term|advent|midsummer|carnival))"
)
_EVENT = r"the (?:change|move|switch|merger|pilot|launch|new [\w-]+|reform|renovation|trial|rebuild|course|training|redesign)"

PAST = (
    rf"(?:in |at |over |during |for )?(?:the |our )?(?:last|previous|past|prior|preceding) (?:\w+ )?{_PERIOD}"
    rf"|(?:an?|one|two|three|\d+|some) {_PERIOD}s? (?:ago|earlier|before)|(?:in |of |from )?the {_PERIOD} (?:before|earlier)"
    r"|(?:in the )?past|previously|formerly|so far|until now|till now|up to now|to date|at first|originally|initially"
    r"|(?:in|under|with|on) (?:the|our) (?:old|former|previous|earlier) [a-z-]+"
    rf"|yesterday|baseline|starting point|start(?:ed|ing)?(?: at| with)?|before {_EVENT}|before (?:the|our) [a-z-]+"
    r"|(?:at|by) (?:the )?(?:start|beginning|outset|launch|opening|kick-off)(?: of (?:the |our )?[\w-]+(?: year)?)?"
    rf"|(?:at )?(?:the )?{_PERIOD}[- ]start|(?:start|beginning) of (?:the )?{_PERIOD}|(?:in |at )?(?:the|our) first (?:\w+ )?{_PERIOD}"
)
"""When it stood there: "last year", "a year ago", "at the start of the term"."""

PAST_BEHIND = "before|earlier"
"""The same where it stands behind the number."""

NOW = (
    rf"(?:as of )?today|now(?:adays)?|currently|at present|presently|at the moment|right now|this {_PERIOD}|these days"
)
"""How it stands: "today", "at the moment", "this year"."""

LATER = (
    rf"(?:in |from |by |at |for |during |over )?(?:the )?(?:next|coming|following) (?:\w+ )?{_PERIOD}"
    r"|(?:from|by|until|till|before|as of|come|after|by the end of|at the end of|end of|by end of) (?:the )?(?:\w+ )?"
    rf"(?:{_MOMENT}|{_PERIOD}|then|now on)(?: on)?"
    r"|(?:at|by) (?:the|its|their) (?:very )?end(?: of (?:the |our |this )?[\w-]+(?: \w+)?)?"
    rf"|(?:at |by )?(?:the )?{_PERIOD}[- ]end|later|afterwards?|then|in future|in the end|tomorrow|after {_EVENT}|after (?:it|that|this|(?:the|our) [a-z-]+)"
    r"|(?:in|under|with|on) (?:the|our) new [a-z-]+|(?:the |our )?(?:target|goal|aim)"
)
"""When it shall be there: "next spring", "from March", "at its end"."""

LATER_BEHIND = "after"
"""The same where it stands behind the number."""

POINT = (
    rf"(?:in |at |for |on )?{_MOMENT}|in the (?:second|third|fourth|final)"
    rf"|(?:in|at|for) (?:the )?(?:{_MONTHS}|spring|summer|autumn|winter|fall|second|third|fourth|final) (?!and\b|but\b|to\b)[a-z-]+"
    rf"|(?:in |at |for )?the (?:\w+ )?(?:{_PERIOD}|poll|test|check|measurement|sample|exam)"
)
"""One of several times, told by its name: "in May", "in the third survey"."""

AGAINST = (
    r"(?:as )?(?:against|compared (?:to|with)|in comparison (?:to|with)|versus|vs\.?|instead of|in place of|rather than)"
    r"(?: (?:the|after|in|at|for|on|about|only|just|with|to|by))*"
    r"|(?:and )?(?:not|no longer)(?: (?:after|in|at|for|the|on|to|with|by))*"
    r"|(?:it|that|this|they|there|which|who|we|he|she)(?: \w+)? (?:was|were|took|cost|needed|lost|had|stood at)(?: (?:only|just|at|about|in|on))*"
    r"|(?:it|they|we|which|who|people|staff|he|she) used to [a-z]+(?: (?:only|just|about|for))*"
    r"|having (?:been|had|stood at|taken|needed|lost|made|come to|cost|started (?:at|from|with)|reached)(?: (?:only|just|at|about))*"
    r"|where (?:it|they|we|there|people|he|she) [a-z]+(?: (?:only|just|about))*|where|as"
    r"|(?:which|that) (?:beats|tops|betters|improves on|is up on|is down on)(?: (?:the|a|our|only))*"
    r"|(?:up|down) on(?: the)?|(?:more|less|better|higher|lower|fewer) than (?:the|our)|(?:twice|double|half|triple) the|(?:twice|half|three times) as [a-z]+ as(?: the)?|after|following"
)
"""What sets a number against where it stood: "rather than 45", "it took 15", "where they needed 58"."""

ONLY_WITH_TIME = frozenset({"where", "as", "after", "following", "not", "and not"})
"""Of these the ones that mean many things: a time or a verb in the past has to follow the number."""

SPOKEN_PAST = (
    r"(?:of (?:them|us|these|\w+) )?(?:did|were|was|had|used to|have|were able|managed|could|can|do|are)(?: so| it| that)?"
    r"(?: (?:in|at|on|last|before|then|a|the|back|today|now|so far)\b.*)?"
)
"""What follows the number that stood: "only 5 did", "where 4,100 did in January"."""

WISHED = (
    r"(?:it |that |this |which |they |there )?(?:should|shall|will|must|ought to|is to|are to|has to)(?: only| then| at most)? "
    r"(?:be|become|have|need|take|fall to|rise to|drop to|go to|reach|get)"
    r"|(?:we|our team) (?:want|aim for|aim at|aim to reach|plan|expect|go for|will get to|shall have|intend|hope for)(?: it to be| to get to| to reach)?"
    r"|(?:the|our) (?:target|goal|aim|plan|ambition|wish|objective)(?: (?:is|are|of|stands at|=))?"
    r"|becomes?|turns? into|make (?:that|it|them)|go(?:es)? to|to be|to become"
)
"""What opens the number that is wanted: "we want 25", "should be 2", "becomes 40"."""
