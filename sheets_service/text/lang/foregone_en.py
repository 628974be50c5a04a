"""English asides that tell of a goal as good as reached: what was there already, what is signed, what comes by itself."""

# When a level was seen, near enough to today to be one that can be had again.
LATELY = (
    r"\b(?:last|already|now|today|currently|so far|since|yesterday|lately|recently|every|each|always|all (?:year|season|spring|"
    r"summer|autumn|winter)|this (?:week|month|quarter|term|season|year)|in (?:the )?(?:last|past|previous|final)|will be|would be|"
    r"(?:in |at |by )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|christmas|easter)(?=\W|$))\b"
)

# Numbers that are another's, that are wished for, or that lie behind a change for the worse.
NOT_OURS = (
    r"\b(?:neighbou?rs?|neighbou?ring|rivals?|competitors?|competition|others?|best|worst|national|average|industry|sector|market|"
    r"country|nationwide|record|peak|benchmark|elsewhere|next door|sister|top|leaders?|leading|peers?|league|target|goal|plan|planned|"
    r"budget|aim|wish|forecast|expected|limit|maximum|minimum|allowed|before the|until|used to|back in|pandemic|lockdown|covid|crisis|"
    r"strike|ago|down from|up from|instead of|of them|cost|costs|price|worth|confidence|but only|only|weeks? of|norm|legal|law|"
    r"required|not|never|is what|as in the|like the|head office|company|group|city|region|district|europe\w*|eu)\b"
)

# What makes part of a number certain.
SETTLED = (
    r"(?:signed|contracted|ordered|booked|sold|paid|prepaid|agreed|confirmed|secured|reserved|finished|done|installed|bought|delivered|"
    r"promised|approved|committed|built|hired|won|closed|waiting to (?:open|start|move in)|under contract|in the bag|ready|accepted|"
    r"completed|registered|on order|moving in|opening|joined|handed over)"
)

# Sentences that say it will come whether or not anybody does a thing.
BY_ITSELF = (
    r"\b(?:(?:happens?|comes?|goes|gets?|get there|reach(?:es)? (?:it|that|this)|falls?|rises?|grows?|drops?|will|would|due|arrives?)\b[^()]{0,30}?"
    r"\b(?:anyway|anyhow|in any case|either way|regardless|by (?:it|them)sel(?:f|ves)|on (?:its|their) own|whatever we do|"
    r"whatever happens|automatically|without (?:us|our|any (?:work|effort|help|action))|if nothing (?:changes|happens)|"
    r"even if we (?:do|did) nothing)\b"
    r"|(?:which|that|this|it|they|we) (?:would|will|['’]ll|['’]d) (?:reach|get|have|be|see|hit|come|arrive|happen)[^()]{0,25}?"
    r"\b(?:with (?:the|our|its) [\w ]{2,25} as (?:it is|they are|planned)|as things (?:stand|are)|without (?:doing|changing|lifting|trying))\b"
    r"|without our (?:doing|help|work|involvement)|as good as (?:done|there|reached|certain|signed|sure)|in the bag"
    r"|no (?:further|extra|more|additional) (?:work|effort|step|action) (?:is )?(?:needed|required|necessary)"
    r"|(?:is|are|was|were) (?:already )?(?:certain|guaranteed|bound|sure|set|contracted|agreed|decided|settled|fixed) "
    r"(?:to (?:happen|come|rise|fall|reach|be)|by contract|already|in the contract)"
    r"|already (?:contracted|agreed|signed for|decided|guaranteed|settled|in the contract|paid for|under construction)"
    r"|(?:the )?(?:contract|agreement|law|tariff|schedule|supplier) (?:already )?(?:guarantees?|provides for|brings?|gives?) (?:it|that|this|us)"
    r"|(?:because|since|as) (?:the )?[\w ]{3,40} (?:closes?|ends?|expires?|retires?|opens?|stops?|shuts?) (?:anyway|then|in any case))\b"
)

# What goes on, year by year.
GOES_ON = r"\b(?:every|each|per|a|an|in (?:all|both)|for (?:years|\w+ (?:years|quarters|seasons|months))|last|again|always|ever since)\b"
