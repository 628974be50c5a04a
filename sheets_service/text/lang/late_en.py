"""English words of numbers that come in late: counted once a year, at one event, or long after what was done."""

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|"
    r"winter|midsummer|easter|christmas|year[- ]end)"
)
_EVENT = (
    r"(?:surveys?|polls?|audits?|inspections?|inspectors|census|counts?|tastings?|auctions?|fairs?|shows?|elections?|"
    r"exams?|examinations?|tests?|assessments?|evaluations?|reviews?|reports?|rankings?|ratings?|lists?|awards?|"
    r"statements?|settlements?|renewals?|releases?|editions?|issues?|accounts?|balances?|championships?|competitions?|"
    r"tournaments?|finals?|sales?|markets?|weaning|prizes?|awards|trials?|harvest|vintage|picking|shearing|calving|lambing|stocktakes?|stock-?taking|inventory|"
    r"hearings?|meetings?|assembly|conference|congress|visits?|checks?|readings?|measurements?|interviews?|appraisals?|"
    r"rounds?|decisions?|figures|results?|numbers|statistics|registers?|index|tables?|guides?|yearbooks?|close-?outs?|"
    r"closings?|closures?|handovers?|completion|graduation|probate|tenders?|auditors?|valuations?|bills?|invoices?)"
)
LATE = (
    # Counted once: "in the November survey", "at the yearly renewal", "annual relationship survey".
    rf"\b(?:{_MONTH}|annual|yearly|biennial|half[- ]yearly|end[- ]of[- ]\w+|final|closing|concluding|exit|year-end|next|"
    rf"following|coming|(?:six|nine|twelve|eighteen|\d\d)[- ]month|(?:one|two|three|five|\d)[- ]year)(?:'s)? (?:[\w'’-]+ ){{0,2}}{_EVENT}\b"
    # At what ends it: "at probate", "at close-out", "when the works are over", "after the statement".
    r"|\b(?:at|on|upon|after|until|by) (?:the )?(?:[\w-]+ )?(?:probate|close-?out|completion|final settlement|handover|"
    r"hand-over|expiry|maturity|retirement|graduation|picking|harvest|vintage|shearing|slaughter|weaning|exams?|examinations?|elections?|probation|the end of "
    r"(?:the )?\w+|season's end|project end|closing|liquidation|statement)\b(?! time)"
    r"|\bwhen (?:the|all) (?:[\w-]+ ){1,3}(?:is|are) (?:over|closed|done|finished|complete[d]?|settled|published|audited)\b"
    # Long after: "within twelve months", "a year after the stroke", "twelve-month check", "of the previous cohort".
    r"|\b(?:within|after|over|at|for|in) (?:six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|[6-9]|1[0-9]|24|36) months\b"
    r"|\b(?:an?|one|two|three|four|five|ten|\d+) years? (?:after|later|on|of|past|out)\b"
    r"|\bwithin (?:an?|one|two|three|four|five|ten|\d+) years?\b"
    rf"|\b(?:the )?(?:following|next) (?:year|season|{_MONTH})\b|\bby the following\b"
    # Of a whole year: "190 -> 150 a year", "over the school year".
    r"|\d\S* (?:\w+ )?(?:an?|per) (?:year|season)\b|\bp\.?a\.?(?!\w)|\bper annum\b"
    r"|\b(?:this|the|full|whole|entire|school|academic|calendar|tax|financial|fiscal|business|theatre|playing) (?:\w+ )?(?:year|season)(?:'s)?\b"
    # In one month of the year, as what is counted: "Contracts renewed in December: 83%".
    rf"|^[^:\d]*\bin {_MONTH}\s*[:(]"
    # After what closes it: "after the results", "a month after launch", "in the first two years".
    r"|\bafter (?:the |their |its |our )?(?:results?|exams?|examinations?|finals?|grades?|harvest|season|election|launch|release|premi[eè]re|publication|"
    r"go-live|opening|closure|merger|move|show|tour|festival|tournament|championship|final account|audit|warranty|probation|pilot (?:year|season|phase)|"
    r"(?:first|trial|test|guarantee|introductory) (?:year|season))\b(?!['-])"
    r"|\b(?:in|over|during|within) (?:the|their|its) first (?:(?:one|two|three|four|five|ten|\d+) years?|(?:six|nine|twelve|eighteen|\d\d) months)\b"
    r"|\b(?:over|through|across|throughout|during) the (?:whole |entire |full |coming |next )?(?:winter|summer|spring|autumn|season|school year|year)\b"
    # Told by those who take over: "rated ready by their next school", "marks at the receiving ward".
    r"|\b(?:by|at|from|in) (?:the |their |its |his |her )?(?:next|receiving|secondary|later|following|new) "
    r"(?:school|college|university|employer|teacher|hospital|owner|landlord|ward|class|grade|stage)s?\b"
    # At the one event that it is all for.
    r"|\b(?:during|at|after|of|over) (?:the |this year's |our )(?:[\w-]+ )?(?:regatta|festival|fair|tournament|conference|congress|championships?|gala|expo|exhibition|"
    r"carnival|race|marathon|derby|biennale|premi[eè]re|fête|fete|feast|wedding|summit|convention|hackathon|open day|open house|jubilee|parade|olympics|"
    r"world cup|cup final|play-?offs?|elections?|referendum|general assembly|annual meeting|shareholders' meeting|auction|vintage|harvest)\b(?! (?:office|committee|team|site|newsletter))"
    r"|\b(?:final|overall|end-of-year|end-of-term|summer|midsummer|school-leaving) (?:grades?|marks?|results?|scores?|tables?|accounts?|bills?)\b"
    # Known late by their nature.
    r"|\b(?:impact factor|citations?|h-index|legacies|legacy|probate|bequests?|exit interviews?|mortality|reconvict\w+|"
    r"re-?offend\w+|relapse\w*|survival|readmi\w+|promotion to the|relegat\w+|league table|final (?:\w+ )?(?:cost|price|account|"
    r"bill|score|result|table|place|position|mark)s?|total cost|medals?|auditor'?s'?|insurer'?s|premium class|"
    r"dropout rate|drop-out rate|graduation rates?|diplomas?|degrees? awarded|lifetime value|total cost of ownership|"
    r"(?:place|position|rank) in (?:the |a )?(?:[\w'’]+ ){0,3}(?:ranking|table|league|list|index|register|guide)|"
    r"estates? settled|court (?:cases|ruling|rulings|judgments?)|verdicts?|cases won in court)\b"
)
# What can be read while there is time, whatever else is said of the day: "weekly", "ahead", "mock".
EARLY = (
    r"\b(?:weekly|daily|monthly|fortnightly|every (?:week|day|month|fortnight|morning|evening|sprint|shift)|"
    r"(?:an?|per|each) (?:week|day|month|shift|sprint|trip|visit|round)|this (?:week|month)|"
    r"(?:first|day|week|month) (?:one|two|three|1|2|3|week|day|days|month|lesson|visit|try|attempt)\b(?! (?:years?|months?|after (?:the )?(?:launch|release|opening)))|"
    r"within (?:an?|the|\d+|two|three|four|five) (?:first )?(?:hours?|days?|weeks?|minutes?)|ahead|in advance|pilot(?! (?:year|season))|trial(?! (?:year|season))|"
    r"mock|draft|so far|asked at|on the day|same day|before|booked|pre-?order\w*|signed up|registered|started|at the start)\b"
)
