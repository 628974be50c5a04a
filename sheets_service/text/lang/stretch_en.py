"""English words that tell how far a number can go: what hangs on people, what a team does itself. Each is one pattern."""

# Things left to be mended: a share of them may well become none.
TO_BE_MENDED = r"\b(?:un\w+|without|missing|expired|open|broken|outdated|out of date|overdue|empty|old|stale|dirty)\b"

# What a team writes, signs or switches itself may well be done for all of them.
BY_HAND = (
    r"\b(?:re-?)?(?:plans?|labels?|labelled|labeled|inform\w*|descri\w+|owners?|named|tickets?|contracts?|records?|"
    r"lists?|listed|badges?|backups?|documents?|documented|data|sheets?|notes?|encrypt\w*|migrat\w*|moved|switched|"
    r"scanned|tagged|patched|updated|installed|checked|inspected|trained|informed|invited|told|written|signed|"
    r"digiti[sz]ed|published|translated|renamed|numbered|counted|registered|photos?|codes?|who may|allowed to|permitted|entitled|authori[sz]ed|"
    r"empowered|with access|equipped)\b"
)

# What people do by choice or by chance.
LEAVING = (
    r"\b(?:leav(?:e|es|ing|ers?)|left|quit\w*|resign\w*|drop\w* out|drop-?outs?|turnover|attrition|churn\w*|cancel\w*|"
    r"lapsed?|loss(?:es)?|no-?shows?|sick\w*|absen\w+|late|abandon\w*|give up|gave up|unanswered|lost|missed|refus\w+|declin\w+)\b"
)

# What others decide, so that "every single one" is out of reach.
# What runs without anybody's hand or without a second try, for nearly nobody today.
UNAIDED = (
    r"\b(?:with(?:out(?: any| an?)?| no) (?:human |further |personal |staff |phone |manual )?(?:contact|calls?|help|hand-?overs?|intervention|touch|queries|questions?|"
    r"complaints?|rework|errors?|faults?|delays?|reminders?|corrections?|waiting|stops?|steps?|visits?|hands?)|by themselves|on their own|unaided|unassisted|"
    r"untouched|self-?serv\w+|at (?:the )?first (?:contact|call|try|attempt|visit)|right first time|first time right|"
    r"same day|the same day|the next day|in one (?:go|visit|call))\b"
)
UP_TO_OTHERS = (
    r"\b(?:who|whose|first (?:attempt|time|try|visit|contact|call)|satisf\w+|recommend\w*|happy|renew\w*|stay\w*|"
    r"come back|return\w*|pass(?:es|ed)?|attend\w*|show up|on time|in time|punctual\w*|answer(?:ed)?|repl(?:y|ied)|"
    r"accept\w*|convert\w*|vote\w*|paid|pay|occupan\w+|retention|approval|attendance|conversion|success|completion|uptake|"
    r"(?:test|code) coverage)\b"
)

# Piles that nobody empties to the last piece.
PILE = (
    r"\b(?:open|backlog|waiting(?: lists?)?|wait for|queue|overdue|unpaid|unanswered|unsolved|unresolved|outstanding|pending|"
    r"complaints?|errors?|defects?|accidents?|absences?|cancellations?|appeals?|near[- ]misses|incidents?|claims?|falls|injur(?:y|ies)|returns|losses|thefts?|delays?|no-shows|bugs|"
    r"outages?|faults?|failures?|mistakes?|credit notes|breakages?|on the list|returned|rejected|refused|misrouted|undeliverable|"
    r"in arrears|arrears|in debt|indebted|sent back|untouched|thrown (?:away|out)|wasted|unread|unsold|left over|leftovers|forgotten|litter|rubbish|trash|potholes|graffiti|weeds|rats|pests|mosquitoes|spam|phishing|"
    r"disputes?|crash(?:es)?|false alarms?|alarms|alerts|warnings|leaks?|breakdowns?|callbacks|call-?backs|repeat (?:calls|visits|"
    r"repairs)|missed|lost|stolen|dropped|failed|findings|vulnerabilities|objections|reminders|corrections|cancelled|damaged|"
    r"(?:patients|people|families|households|children|residents|pupils|tenants|adults|villages|homes) (?:without|who cannot|waiting))\b"
)

# A number told to go to nothing in words: "1,900 a month → none".
TO_NONE = (
    r"(?<![\d.,])(?P<number>\d[\d,.]*)\s?(?P<factor>k|m)?\b(?!\s?%)[^\d→%]{0,25}?(?:→|->|=>|\bto|\bdown to)\s*"
    r"(?:exactly |practically |absolutely )?(?:none|nobody|no one|nothing|nil|not (?:a single )?(?:one|any)|no more|not a single \w+)\b"
)

# A share that is to become all there are, in words.
TO_ALL = (
    r"(?<![\d.,])(?P<number>\d[\d.]*)\s?%[^\d→%]{0,25}?(?:→|->|=>|\bto|\bup to)\s*(?:nearly |practically |almost )?"
    r"(?:all(?: of (?:them|us|these|those))?|every (?:single )?(?:one|[a-z]+)|everyone|everybody|each and every \w+)(?=\s*(?:$|[,.;(]|by|until|before|in|this|within|at)\b|\W*$)"
)
# Averages of marks, whose top would need full marks from everybody.
RATED = (
    r"\b(?:ratings?|stars?|rated|reviews? (?:score|average|mark)|review average|average (?:mark|grade|score|review))\b"
)

# Scales from -100 to 100, or from a bad opinion to a good one.
OPINION = (
    r"\b(?:e?nps|net promoter(?: score)?|promoters?|recommend\w*|balance|net (?:score|satisfaction|trust|approval|sentiment|\w+ score)|"
    r"satisfaction|trust|sentiment|mood|opinion|approval|image|reputation|barometer|climate (?:score|index|poll)|confidence|"
    r"popularity|goodwill|loyalty|favou?rability|poll|survey|score|index)\b"
)

# What machines do, or a team with its own work, may well go thirty times as fast.
OWN_PACE = (
    r"\b(?:releases?|deploy\w*|builds?|pipelines?|tests?|merge\w*|pull requests?|restores?|recovery|load(?:s|ing)?|"
    r"reports?|queries|start-?up|boot|backups?|exports?|imports?|provision\w*|set-?up)\b"
)

# People who choose, or what counts their choices; "customers asked" and "staff on call" are the team's own to arrange.
CHOSEN_BY_PEOPLE = (
    r"\b(?:who|whose|trips?|journeys|by bike|on foot|trials?|conversions?|open rates?|click rates?|response rates?|"
    r"market share|voters?|turnout|repeat|loyalty|completion|approval|retention|renewals?|direct bookings?|sign-?ups?|"
    r"share of (?:women|girls|men|boys)|(?:visitors?|guests?|customers?|buyers?|shoppers?|users?|readers?|players?|"
    r"members?|subscribers?|donors?|farmers?|growers?|patients?|students?|pupils?|parents?|girls?|boys?|women|men|"
    r"residents?|citizens?|tenants?|commuters?|passengers?|riders?|households?|families|people|clients?|leads?|"
    r"volunteers?) (?:buying|using|paying|coming|returning|finishing|staying|joining|subscribing|giving|renewing|"
    r"choosing|cycling|walking|voting|switching|with (?:a |an |their )?(?:cover|contract|subscription|insurance|"
    r"membership)))\b"
)

# People, and what they do or leave of their own accord; "guests who get a reply" hangs on us.
OF_THEIR_OWN = (
    r"^\W*(?:share of |proportion of |percentage of )?(?:(?!staff|employees|colleagues|teams)[a-z-]+ ){0,3}?"
    r"(?:subscribers?|learners?|families|customers?|guests?|visitors?|members?|users?|readers?|players?|donors?|farmers?|growers?|"
    r"patients?|students?|pupils?|parents?|mothers?|fathers?|children|girls?|boys?|women|men|residents?|citizens?|tenants?|commuters?|"
    r"passengers?|riders?|households?|people|clients?|volunteers?|buyers?|shoppers?|adults?|teenagers?|seniors?|pensioners?|couples?|"
    r"graduates?|apprentices?|trainees?|listeners?|viewers?|drivers?|cyclists?|walkers?|smokers?|savers?|borrowers?|owners?|newcomers?|"
    r"hikers?|toddlers?|babies|infants|fans?|skiers?|climbers?|swimmers?|campers?|hunters?|anglers?|gardeners?|villagers?|islanders?|"
    r"homeowners?|landlords?|voters?|travellers?|pedestrians?|motorists?|dog owners?|lodgers?|diners?|spectators?|supporters?|backers?|bidders?|"
    r"sellers?|traders?|brewers?|bakers?|beekeepers?|winegrowers?|fishers?|crofters?|vendors?|authors?|artists?|musicians?|freelancers?|founders?|"
    r"inventors?|scientists?|researchers?|believers?|parishioners?|refugees?|migrants?|veterans?|prisoners?|widowers?|carers?|beginners?|starters?|runners?|singers?|dancers?|firms|companies|shops|restaurants|hotels|farms|schools|neighbours?|leavers?)\b"
    r"(?: [\w'-]+){0,3}? (?:still|active|stay\w*|remain\w*|again|without (?:a |any )?(?:relapse|help|pain)|"
    r"(?!(?:wait|liv|work|lack|miss|need|us|receiv|get|hav|see|be|includ|accord|dur|follow|train|onboard|regard|exist|find)ing)[a-z]{3,}ing|"
    r"who (?!(?:get|receive|are|were|have|had|can|may|see|find|wait|know|hear|could|need|must|fell|fall)\b)\w+)\b"
)

# A new habit may start near nothing.
NEW = r"\b(?:new(?:ly)?|pilot\w*|roll(?:ed)?[- ]?out|introduc\w+|coverage|migrat\w+|switch\w*|mov(?:es?|ed|ing))\b"

# What others change in their own lives or trades, at their own cost: a switch that nobody can roll out.
THEIR_OWN_SWITCH = (
    r"\b(?:houses?|homes?|households?|families|farms?|farmers|growers|owners|landlords|tenants|residents|citizens|commuters|"
    r"drivers|parents|people|adults|savers|patients|smokers|neighbou?rs|villagers|visitors|guests|firms|restaurants)\b"
    r"(?: [\w-]+){0,4}? (?:(?:that|who|which) (?:switch|move|change)(?: over)?|switching|moving) (?:to|from|their)\b"
    r"(?!.*\b(?:new|app|portal|online|digital|electronic|system|software|version|platform|account|log-?in|invoices?|card|form|tariff)\b)"
)

SOON = (
    r"\b(?:by|before|until|within|in|inside) (?:the )?(?:end of )?(?:"
    r"(?:next|this|the coming) (?:week|month|monday|tuesday|wednesday|thursday|friday|weekend)"
    r"|(?:an?|one|two|three|four|five|six|eight|\d|ten|fourteen|10|14) (?:days?|weeks?)|(?:a|one) month|(?:mon|tues|wednes|thurs|fri)day)\b"
    r"|\b(?:overnight|at once|straight ?away|right away|immediately)\b"
)
"""Within days or a few weeks: "by the end of next month", "in two weeks", "overnight"."""
