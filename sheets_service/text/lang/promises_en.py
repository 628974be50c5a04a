"""What English objectives promise: the words for it, the words of measures that show it, and what does not show it."""

from dataclasses import dataclass

ABOUT_MONEY = (
    r"\b(?:money|cost\w*|cheap\w*|price\w*|afford\w*|profit\w*|revenue|sales|sell\w*|sold|buy\w*|bought|grow\w*|earn\w*|income|budget|sav(?:e|es|ing|ings)|pay\w*|paid"
    r"|rich\w*|fund\w*|donat\w*|donors?|margin\w*|business|market|more|fill\w*|full|win|expand\w*|lean\w*|choose|first choice|thriv\w+|surviv\w+|liv(?:e|es) (?:off|from|on)"
    r"|debts?|invest\w*|wage\w*|spend\w*|fast\w*|quick\w*|economy|trade|shareholders?|owners?)\b"
)
"""An objective that speaks of these may well be told by volume and money."""


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise; `words` and `shown_by` are alternatives of a pattern, `not_by` and `never` name what a measure pushes."""

    words: str
    shown_by: str
    not_by: str
    question: str
    fix: str
    never: str = "cost money"
    one_is_enough: bool = False
    felt: bool = False  # it is made to somebody, named or not, who notices whether it is kept


_SAID = r"say|said|says|rate[sd]?|rates|call (?:it|us|them|our)|complain\w*|recommend\w*"

PROMISES: tuple[Promise, ...] = (
    # Delight and trust.
    Promise(
        r"delight\w*|love[sd]?|lovely|ador(?:e|es|ed)|cherish\w*|fond of|happy|happier|happily|joy\w*|satisf\w+|pleas(?:ed|ure|ing)|enjoy\w*"
        r"|trust\w*|welcome\w*|feel|feels|felt|proud|pride|grateful|thankful|thank us|appreciat\w+|valued|smil\w+|fun|charm\w*|warm hosts?"
        r"|favou?rite|loyal\w*|worth a (?:trip|visit)|moved by|touched|inspir\w+|excited|believe\w*|confiden\w+|without (?:worry|"
        r"fear|stress)|worr(?:y|ies)|afraid|calm|at ease|quiet\w*|restful|peaceful|cosy|cozy|cheer\w*|merry|peace|harmony|friendly|kindly|welcoming|gentle|relax\w*|at home|heard|listened to|taken seriously|looked after|in good hands"
        r"|respect\w*|cared for|belong\w*|comfort\w*|look(?:s|ing)? forward|remember\w*|unforgettable|memorable|special|rave about|keen to"
        r"|admire\w*|peace of mind|hearts?|fans of|dignity|glad|stress-free|without stress|linger\w*|would miss|miss us|"
        r"kind to|warmth|treated (?:well|with)|looks? after them"
        r"|likes? (?:living|being|coming|staying|eating|shopping|working|using|our|to be)",
        r"satisf\w+|nps|csat|recommend\w*|(?<!average )(?<!day )(?<!room )(?<!daily )rate|rates|rated|ratings?|stars?|reviews?|"
        r"returns?(?! on)|returning|come back|came back|again|complain\w*|noise|quiet|stays?|stayed|leave|left|cancel\w*|churn\w*|quit|"
        r"repeat\w*|regulars?|loyal\w*|trust\w*|say|said|feel|felt|afraid|worr\w+|calm|heard|love\w*|thank\w*|praise\w*|remember\w*|enjoy\w*"
        r"|by choice|of their own|without (?:a reminder|being asked)|mention\w*|survey\w*|proud|friends?|refer\w*|renew\w*|keep|kept|still",
        "money cost volume",
        "what would a delighted person do that nobody could be paid for?",
        "“[Who] who [come back or recommend us]: from [today] to [target] %”.",
    ),
    # In time.
    Promise(
        r"in (?:good )?time|on time|while (?:it|they) still|at once|without (?:waiting|delay|a wait)|the same day|within (?:a|an|the|one) \w+"
        r"|never late|always on time|to the minute|on the dot|on schedule|shorter waits?|instant\w*|promptly|punctual\w*|right away|straight away|at short notice|quick(?:ly)? help|fast help|"
        r"before (?:it is|they are) too late|no (?:long )?waits?|nobody waits",
        r"seconds?|minutes?|hours?|days?|weeks?|months?|time|within|wait\w*|late|delay\w*|same day|median|until|before|on time|speed|punctual\w*|"
        r"overdue|queue\w*|promised|noon|midday|midnight|morning|evening|o['’]clock|by (?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\w*|ready|"
        r"open longer|first thing",
        "volume money cost",
        "after how many [minutes or days] does it come too late?",
        "“[What] back within [minutes or days]: from [today] to [target] %”; keep the count as a health metric.",
        one_is_enough=True,
        felt=True,
    ),
    # Growing people.
    Promise(
        r"develop (?:\w+ ){0,2}(?:leaders|people|talents?|skills|managers|staff|team|apprentices|trainees|juniors|graduates)"
        r"|into (?:real |true |good )?(?:leaders|masters|experts|professionals|specialists)|leaders from within|grow our (?:own|people|leaders)|"
        r"better at|learn\w*|skill\w*|master\w*|experts|craftsmen|craftspeople"
        r"|competen\w+|(?:apprentices?|trainees?|juniors?|newcomers?|learners?|graduates?) (?:become|grow|turn)|"
        r"grow (?:as|into (?:a |the |their )?(?:leaders?|roles?|experts?|masters?|jobs?))|ready for (?:the|their|a|any) (?:\w+ )?(?:job|trade|role|"
        r"work|career)s?",
        r"pass\w*|master\w*|skill\w*|from within|inside|promot\w*|without help|rate[sd]?|test\w*|exams?|able|can|correct\w*|found|"
        r"caught|use|used(?! budget)|solve\w*|finish\w*|complet\w+|lessons?|read\w*"
        r"|trained|run by|led by|lead|take over|on (?:their|his|her) own|alone|certif\w+|qualif\w+|level|grade\w*|score\w*|stay\w*|first job",
        "cost money speed volume",
        "what can they do afterwards that they cannot do today?",
        "“[Who] who can [do what] on their own: from [today] to [target]”.",
    ),
    # Growth and new ground.
    Promise(
        r"grow(?:th|ing)? (?:in|into|our|the|a|as|beyond|abroad)\b(?! (?:people|leaders|own))|expand\w*|new (?:markets?|countries|"
        r"regions|segments|cities|audiences?|customers)|foothold|second (?:home )?market|go international|abroad"
        r"|win (?:new|more|over)|reach more|gain ground|break into|(?:enter|conquer) (?:the|a|new|more|two|three)|more (?:[\w-]+ ){0,2}(?:customers|members|guests|"
        r"readers|users|clients|students|donors|adults|people|families|learners|visitors|patients|buyers|shops|firms|schools|towns|villages|countries|farms|subscribers)"
        r"|many more|twice as many|wider (?:audience|public|circle)|second (?:city|town|country|region|site)|(?:into|to|for) (?:new|more|other|further) (?:markets?|regions?|"
        r"countries|towns|cities|districts|sectors?|industries)",
        r"new|customers?|revenue|sales|share|orders?|users?|members?|growth|markets?|accounts?|bookings|arr|mrr|leads|"
        r"buyers?|deals?|guests?|readers?|donors?|donations|subscri\w+|tickets?|enrol\w*|homes?|firms|farms|hotels|restaurants|schools"
        r"|abroad|clients?|students?|visitors?|sold|contracts?|partners?|resellers?|shops|turnover|income|exports?|people|adults|patients|residents|families|women|men|"
        r"children|learners?|pupils?|places|seats|visits?|participants?|join\w*|signed|won|adopt\w*|reached|villages|towns|countries|regions|districts",
        "cost speed",
        "which number shows that there are more of those you want?",
        "“[Those you want to win]: from [today] to [target]”.",
        never="cost speed",
    ),
    # Safety.
    Promise(
        r"safe\w*|accident\w*|unhurt|no one gets hurt|(?:nobody|without|no one|not|never) (?:gets?|getting|being|is|are) hurt|harm|uninjured|in one piece|danger\w*|unharmed|protected from|"
        r"(?:ten|all) (?:their |his |her )?fingers|both (?:hands|eyes|legs)|(?:come|comes|go|goes|get|gets|walk|walks) home (?:whole|well|as|with (?:all|both|every))|"
        r"(?:ends?|leaves?|returns?) (?:\w+ )?(?:as|the way) (?:it|they) (?:began|came|started|arrived|set out)",
        r"injur\w*|accident\w*|near[- ]miss\w*|safe\w*|harm\w*|hazard\w*|falls?|incident\w*|fires?|sick\w*|protect\w*|"
        r"inspect\w*|checked|helmets?|burns|wounds?|first[- ]aid|collisions?|crash\w*|attacks?|assaults?|emergenc\w+|alarms?|errors?|deaths?",
        "money volume cost speed",
        "what happens less often when it is safer?",
        "“[Harm or near misses] per [number]: from [today] to [target]”.",
        felt=True,
    ),
    # Health.
    Promise(
        r"health\w*|recover\w*|get well|well again|live longer|pain[- ]free|heal(?:ed|ing|s)?|(?:sleep|sleeps) (?:well|through|better)|"
        r"sleep (?:again|all night)|without pain|stay (?:fit|well)|fitter|well-rested|wellbeing|"
        r"well-being|burn ?out|exhausted",
        r"pain|relaps\w+|readmi\w+|back (?:in|within)|walk\w*|sleep\w*|slept|weight|infect\w+|surviv\w+|alive|recover\w*|able to|steps|blood|sick\w*|ill\w*|"
        r"symptom\w*|sores?|falls?|smok\w+|active|exercis\w+|eat\w*|vegetables?|overtime|breaks?|tired|stress\w*|say|feel|rate[sd]?|injur\w*|healthy|"
        r"complic\w+|deaths?|mortality|absen\w+|hours off|check\w*|vaccin\w+|medicine|treated within",
        "money volume cost speed",
        "what could a healthier person do that they cannot do today?",
        "“[Who] who [sleep, walk or work again]: from [today] to [target] %”.",
        felt=True,
    ),
    # A good place to work.
    Promise(
        r"(?:good|great|best|better|fine) (?:place to work|employer|workplace)|like (?:to work|working|coming to work)|employer of choice|"
        r"work(?:ing)? here|(?:want|choose) to (?:stay|work|join)|people (?:stay|want to stay)|team that stays|team spirit|happy (?:staff|team|crew)",
        r"stay\w*|left|leav\w*|quit\w*|apply|applicants?|applications?|recommend\w*|rate[sd]?|say|said|sick\w*|overtime|"
        r"hours off|free|word of mouth|friends?"
        r"|accept\w*|return\w*|again|resign\w*|posts?|vacanc\w+|swap\w*|planned|notice|enps|survey\w*|promot\w*|from within|turnover of",
        "money cost speed volume",
        "what would they tell a friend who asks what it is like?",
        "“[Who] who [stay or would come again]: from [today] to [target] %”.",
    ),
    # Being relied on.
    Promise(
        r"rel(?:y|ies|ied) on|reliab\w+|dependab\w+|count on|depend(?:s|ed)? on us|(?:never|no longer|not|hardly ever) (?:fails?|stops?|breaks?|crash(?:es)?|goes down|lets? \w+ down)|"
        r"rock[- ]solid|sturdy|stable|stability|no surprises|just works?|"
        r"works? every time|keeps? (?:our|its|their|every) (?:word|promises?)",
        r"uptime|availab\w+|fail\w*|outages?|late|(?<!per )time|promised|errors?|complain\w*|missed|kept|right|correct\w*|first|crash\w*|rolled back|"
        r"faults?|wrong|defects?|bugs?|break\w*|broke\w*|lost|downtime|cancel\w*|stopp\w+|incidents?|restor\w+|on time"
        r"|returns?|same|again|stops?|days?|hours?|minutes?",
        "money cost volume",
        "when were they let down last, and which row would have shown it?",
        "“[What was promised] kept: from [today] to [target] %”.",
        felt=True,
    ),
    # Made well.
    Promise(
        r"(?:best|finest|tastiest|freshest|good|great|better|perfect|excellent|proper|honest) (?:\w+ ){0,2}(?:bread|food|coffee|beer|wine|cheese|meals?|furniture|"
        r"shoes|craft|work|workmanship|products?|lessons|teaching|care|advice|journalism|reporting|quality)|tast(?:e|es|y|ier)|delicious|fresh(?:er|est)?|tastiest|freshest|finest|"
        r"well[- ]made|craftsmanship|flawless\w*|error[- ]free|fault[- ]free|right first time|first[- ]class|top quality|high(?:er|est)? quality|"
        r"quality (?:first|before|over|that)|outstanding quality",
        r"defects?|faults?|errors?|complain\w*|return\w*|rejected|rework\w*|scrap\w*|graded?|rated?|rates|ratings?|stars?|tast\w+|blind|tests?|tested|"
        r"awards?|medals?|first time|right|correct\w*|accept\w*|recommend\w*|again|repeat\w*|regulars?|say|said|fresh\w*|hours? old|corrections?|"
        r"sent back|left on plates|thrown|waste\w*|warranty|claims?|pass\w*|sold out|satisf\w+|accura\w+|leave|stay\w*|second|hours|days|minutes",
        "money cost volume",
        "who could tell that it has become better, and by what?",
        "“[What comes back or is praised]: from [today] to [target] %”.",
    ),
    # Kind to nature.
    Promise(
        r"green(?:er|est)?(?! light)|climate\w*|carbon|sustainab\w+|planet|nature|natural|emissions?|footprint|environment\w*|biodivers\w+|circular|eco|"
        r"ecolog\w+|zero[- ]waste|clean(?:er)? (?:air|energy|rivers?|water|seas?|oceans?|beach(?:es)?|lakes?|forests?|coasts?|soil)|cleaner air|fossil\w*|renewable\w*|plastic[- ]free",
        r"co2\w*|carbon|emissions?|waste\w*|recycl\w+|reus\w+|energy|kwh|mwh|power|electric\w*|water|renewable\w*|solar|plastic|packaging|litres?|diesel|fuel|"
        r"gas|oil|heat\w*|species|birds?|bees|fish|trees?|hedges?|soil|paper|landfill|organic|bike\w*|cycl\w+|train|rail|nitr\w+|particulates?|no2|pm\w*|"
        r"litter|repair\w*|second[- ]hand|food|pesticid\w*|fertili[sz]er|empty (?:runs|miles|kilometres)|green|sewage|peat|meadow\w*|hectares?",
        "money volume cost speed",
        "what would nature get more or less of?",
        "“[What goes into air, water or soil] per [unit]: from [today] to [target]”.",
    ),
    # New ideas.
    Promise(
        r"innovat\w+|invent\w*|pioneer\w*|breakthroughs?|new ideas|break new ground|reinvent\w*|experiment\w*|creativ\w+|imaginat\w+",
        r"new|ideas?|patents?|prototypes?|experiments?|tried|trials?|tested|launch\w*|first|products? (?:under|younger)|learn\w*|pilots?|adopt\w*|copied|invent\w*",
        "money cost volume speed",
        "what would exist that nobody has seen yet, and who would use it?",
        "“[New things] that [who] still use after [weeks]: from [today] to [target]”.",
    ),
    # Made easy.
    Promise(
        r"eas(?:y|ier|iest|ily)|simple|simpler|simplest|effortless\w*|hassle|no trouble|uncomplicated|painless\w*|child['’]s play|a breeze|no sweat|"
        r"as simple as|without (?:a )?(?:fuss|trouble|hassle|paperwork|headaches?)",
        r"minutes?|seconds?|hours?|days?|clicks?|steps?|forms?|pages?|without|calls?|questions?|first (?:try|time|attempt)|abandon\w*|give up|gave up|"
        r"complet\w+|finish\w*|errors?|mistakes?|say|said|easy|rate[sd]?|time|help|on (?:their|his|her) own|chas\w+|ask\w*|documents?|stuck|again|contacts?|"
        r"paper\w*|signatures?|trips?|visits? (?:to|per)|self\w*|online",
        "money cost volume",
        "where do people get stuck today, and how would you see that they no longer do?",
        "“[Who] who [finish] without [help]: from [today] to [target] %”.",
        felt=True,
    ),
    # Safe from attackers.
    Promise(
        r"secure|security|hack\w*|privacy|private|protect (?:\w+ )?(?:data|secrets)|cyber\w*|data (?:is|are|stays?) safe",
        r"breach\w*|incidents?|phish\w+|patch\w*|vulnerab\w+|mfa|attack\w*|access\w*|passwords?|restor\w+|backups?|stolen|leak\w*|fraud\w*|break-ins?|"
        r"burglar\w*|theft\w*|alarms?|encrypt\w+|hours|days|tested|logins?|feel|safe|incident",
        "money volume cost",
        "what would an attacker find harder than today?",
        "“[Holes or incidents] open longer than [days]: from [today] to [target]”.",
    ),
    # Open to all.
    Promise(
        r"accessib\w+|barrier[- ]free|step[- ]free|wheelchairs?|inclusive|inclusion|(?:open|welcoming|there) (?:to|for) (?:all|everyone|everybody)|regardless of|"
        r"disab\w+|deaf|blind|equal (?:chances|access|opportunit\w+|footing)|fair chance|whatever their",
        r"wheelchairs?|steps?|stepless|ramps?|lifts?|accessib\w+|disab\w+|benches|blind|deaf|languages?|without|share|income|women|girls|men|boys|pushchairs?|hearing|"
        r"sign\w*|plain|easy|districts?|neighbou?rhoods?|first|whose|who|refused|turned away|over \d+|under \d+|gap|free|reach\w*|migrants?|refugees?|rural",
        "money volume cost speed",
        "who is kept out today, and how would you see that they get in?",
        "“[Those kept out] who [get in or take part]: from [today] to [target] %”.",
        felt=True,
    ),
    # Paying its way.
    Promise(
        r"pays? (?:its|our|their) (?:own )?way|profitab\w+|breaks? even|in the black|financially (?:sound|healthy|independent|stable)|sound finances?|"
        r"healthy (?:finances|books|balance sheet)|cover(?:s|ing)? (?:its|our|their) (?:own )?costs",
        r"margins?|profits?|revenue|costs?|cash|surplus|reserves?|debts?|sales|income|deficit|subsid\w+|loss(?:es)?|price|rent|spend\w*|wages|overheads?|paid|"
        r"donations?|grants?|takings|turnover|[$€£]|bills?|paying|fees?|invoices?|discounts?",
        "volume speed",
        "which number in the books would be different?",
        "“[What is left after costs]: from [today] to [target]”.",
        never="",
    ),
    # Pulling together.
    Promise(
        r"(?:work|works|working|act|think|stand) (?:as one|together|hand in hand)|pull(?:s|ing)? together|one team|"
        r"collaborat\w+|co-?operat(?:e|es|ing|ion)|team ?work|"
        r"silos?|hand in hand|side by side|talk to each other|across (?:teams|departments|borders|functions)|join forces",
        r"together|joint\w*|shared?|shares|sharing|both|each other|between|hand-?overs?|ask\w*|answer\w*|help\w*|"
        r"another|other|others|cross\w*|say|rate[sd]?|"
        r"conflict\w*|escalat\w*|waiting|wait|partners?|common|agreed|swap\w*|pairs?|mixed|back and forth|teams? "
        r"(?:that|who|with)",
        "money cost volume speed",
        "what would two of them do together that they do alone today?",
        "“[What] done by [both] together: from [today] to [target]”.",
    ),
    # On their own feet.
    Promise(
        r"on (?:their|his|her) own(?: (?:two )?feet)?|independen(?:t|tly|ce)|self-reliant|self-sufficient|unaided|"
        r"without (?:our|any|outside) help|lead their own lives?|"
        r"take charge of",
        r"alone|own|without|independen\w*|still|able|can|unaided|no help|jobs?|work\w*|afford|liv(?:e|es|ing)|"
        r"manage[sd]?|self|helped|calls?|visits? by|relaps\w+|"
        r"run by|led by|decid\w+|keep|kept|back (?:in|within)",
        "money cost volume speed",
        "what would they do without you that they cannot do today?",
        "“[Who] who [do what] without help: from [today] to [target] %”.",
    ),
    # Fair and open.
    Promise(
        r"fair(?:ly|ness|er)?(?! (?:in|at|stand))|transparen\w+|just (?:and|for)|equal pay|even-handed|open about|"
        r"honest (?:with|about)|in the open",
        r"gap|say|said|underst\w+|explain\w*|publish\w*|appeal\w*|overturn\w*|complain\w*|same|equal|differen\w+|"
        r"rate[sd]?|reasons?|women|men|trust|know|knew|"
        r"see|seen|ask\w*|answer\w*|without|who|share|districts?|objection\w*|wait\w*|below|above|minimum|wages?|paid|"
        r"price|reply|disput\w*|review\w*",
        "money cost volume speed",
        "who would say that it was unfair today, and how would you hear it?",
        "“[Who] who say that [it] was fair: from [today] to [target] %”.",
        never="cost",
    ),
    # A place that lives.
    Promise(
        r"alive|livel(?:y|ier)|vibrant|meeting place|(?:come|comes|back) to life|buzz(?:es|ing)?|bustling|lives again|"
        r"heart of (?:the|our|its)",
        r"visit\w*|stay\w*|linger|evenings?|people|events?|shops?|vacan\w+|empty|open|footfall|come|again|residents?|"
        r"return\w*|say|rate[sd]?|guests?|locals|clubs?|"
        r"families|children|members?|hours|minutes|passers-?by|attend\w*|bookings|groups",
        "money cost speed",
        "who would be there that is not there today?",
        "“[Who] who come at least [how often]: from [today] to [target]”.",
    ),
    # Clean.
    Promise(
        r"(?:clean|cleaner|cleanest|spotless|tidy|tidier|litter[- ]free|hygienic)(?! (?:energy|air|water|rivers?|seas?|"
        r"oceans?|books?|data|code|slate|up\b|start))",
        r"clean\w*|dirt\w*|litter\w*|rubbish|complain\w*|rate[sd]?|inspect\w*|bins?|overflow\w*|graffiti|report\w*|"
        r"smell\w*|score\w*|stars|swab\w*|germs?|"
        r"infect\w+|residue|waste|dumped|say|spotless|stains?|within|hygiene|swept|hours|points",
        "money cost volume speed",
        "who would notice first that it is clean, and by what?",
        "“[Places] found clean on a spot check: from [today] to [target] %”.",
    ),
    # A home, and work.
    Promise(
        r"(?:a|their own|safe|decent|affordable|warm|dry|good) (?:\w+,? )?homes?(?! (?:match|game|market|country|town|"
        r"page))|roof over|homeless\w*|housed|stay in their homes?",
        r"homes?|hous\w+|flats?|tenan\w+|damp|mould|mold|warm|degrees?|°c?|evict\w*|streets?|shelters?|rough|sleep\w*|"
        r"temporary|move\w*|moving|stay\w*|b&b|hostels?|"
        r"heat\w*|draughts?|leaks?|still|repair\w*|rents?|affordable|empty|months?|find|found|say",
        "money cost volume speed",
        "who has no such home today, and how would you see that they do?",
        "“[Who] who [live or stay in such a home]: from [today] to [target]”.",
    ),
    Promise(
        r"finds? (?:\w+ )?(?:work|jobs?)|(?:decent|steady|good|real|proper|lasting) (?:work|jobs?)|into work|back to "
        r"work|out of work|get (?:a|their first) job",
        r"work\w*|jobs?|employ\w+|hired|contracts?|earn\w*|wages?|still|positions?|apprentic\w+|placements?|interviews?|"
        r"offers?|probation|months?|invited|start\w*",
        "money cost volume speed",
        "who has work afterwards that has none today?",
        "“[Who] who are in work after [months]: from [today] to [target] %”.",
    ),
    # Being known.
    Promise(
        r"(?:become|are|be|better|well) known|known (?:for|beyond|across|in|by)|household name|think of us first|first name that|on everyone['’]s lips|"
        r"makes? a name|put (?:\w+ ){0,2}on the map",
        r"know\w*|name|heard|hear|mention\w*|aware\w*|recall|visit\w*|readers?|views?|search\w*|recommend\w*|first|"
        r"press|asked|followers?|guests? from|enquir\w+|inquir\w+|invit\w+",
        "money cost speed",
        "who should be able to say your name, and what would they say?",
        "“[Who] who can name us for [what]: from [today] to [target] %”.",
    ),
    # Understanding.
    Promise(
        r"understands?|understood|know (?:what|how|when|where|why|who|which|whether|their)|see through|find their way|well informed|make sense of|clear to",
        r"know\w*|understand\w*|understood|find|found|answer\w*|ask\w*|questions?|calls?|correct\w*|right|read\w*|"
        r"explain\w*|lost|say|said|can|could|chas\w+|wrong|mistakes?|errors?|rate[sd]?|look\w*|without|enquir\w+|name|pass\w*|test\w*",
        "money cost volume",
        "what could they tell you that they cannot tell you today?",
        "“[Who] who can say [what]: from [today] to [target] %”.",
        felt=True,
    ),
    # Right.
    Promise(
        r"(?:are|is|be|stays?|remains?) (?:always |ever |really )?(?:right|correct|accurate|exact|true|complete|flawless)\b"
        r"|(?:right|correct|accurate|exact|true) (?:to the|down to|every time|always|numbers|figures|results|data)"
        r"|(?:without|no|never an?|free of) (?:\w+ )?(?:mistakes?|errors?|slips?|flaws?)|accura\w+|precise\w*|precision",
        r"errors?|mistakes?|wrong|correct\w*|withdrawn|rework\w*|return\w*|reopen\w*|reject\w*|disput\w*|toleran\w+|deviat\w+|"
        r"match\w*|audit\w*|right|first|accura\w+|differ\w*|slips?|credit notes?|queried|queries|fail\w*|sent back|repeat\w*|"
        rf"again|reversed|overturned|double|missing|found|recalc\w*|check\w*|{_SAID}",
        "money cost volume speed",
        "how would you see that something was wrong?",
        "“[What] that had to be corrected: from [today] to [target] %”.",
    ),
    # Out of reach of thieves.
    Promise(
        r"walks? off with|gets? (?:hold of|at|their hands on)|(?:stolen|steals?|thie(?:f|ves)|theft|burglar\w*|fraud\w*|scam\w*|con men|"
        r"swindle\w*|intruders?|leaks?|spied|spies)|(?:into|in) (?:the )?wrong hands",
        r"breach\w*|incidents?|phish\w+|patch\w*|vulnerab\w+|mfa|attack\w*|access\w*|passwords?|restor\w+|backups?|stolen|"
        r"leak\w*|fraud\w*|break-ins?|burglar\w*|theft\w*|alarms?|encrypt\w+|holes?|open|lost|missing|logins?|factor|keys?|"
        r"mock|tests?|tested|inventory|shrinkage|reported|scam\w*|money back|locked|doors?|rights|accounts",
        "money cost volume speed",
        "what would a thief find harder than today?",
        "“[Holes or losses] open longer than [days]: from [today] to [target]”.",
        felt=True,
    ),
    # For those in need.
    Promise(
        r"whoever (?:\w+ )?needs?|(?:those|people|families|children|patients|homes|areas) (?:who|that|which|in) (?:\w+ )?(?:most )?need|"
        r"needs? (?:it|them|us|help|him|her) (?:the )?most|most in need|in order of need|no matter (?:who|where|how)|"
        r"(?:the )?(?:poorest|weakest|neediest|most vulnerable)",
        r"need\w*|poor\w*|poverty|incomes?|districts?|eligible|never|who|whose|first|priorit\w*|points|gap|refused|turned away|"
        r"reach\w*|remote|rural|vulnerable|waiting|list|urgent|triage\w*|risk|without|share (?:of|going)|benefits?|crisis|red",
        "money cost volume speed",
        "who needs it most, and how would you see that they get it?",
        "“[Those most in need] who [get it]: from [today] to [target] %”.",
    ),
    # Alive.
    Promise(
        r"(?:more |new )?life (?:in|on|along|under|returns|comes back)|wildlife|wild (?:animals|plants|flowers|bees|birds)|"
        r"(?:birds?|bees|butterfl(?:y|ies)|frogs?|newts?|toads?|otters?|salmon|trout|insects?|hedgehogs?|bats|owls?|storks?|"
        r"beavers?|lynx(?:es)?|swallows?|eels?|corals?|oysters?|turtles?|orchids?|pollinators?|hedgerows?|meadows?|species) "
        r"(?:\w+ ){0,2}?(?:return|returns|come back|comes back|thrive|thrives|nest|nests|breed|breeds|live|lives|find|finds|"
        r"survive|survives|spawn|again)",
        r"species|birds?|bees|butterfl\w+|frogs?|newts?|toads?|otters?|salmon|trout|insects?|hedgehogs?|bats|owls?|storks?|"
        r"beavers?|lynx\w*|swallows?|eels?|corals?|oysters?|turtles?|orchids?|pollinat\w+|pairs?|nests?|nesting|breed\w*|"
        r"spawn\w*|young|chicks?|colon\w+|counted|sighting\w*|hectares?|meadows?|ponds?|hedge\w*|water|oxygen|soil|mown|"
        r"mowing|pesticid\w*|nitr\w+|phosph\w+|dead wood|trees?|native|wild\w*|plants?|habitat\w*|fish|barriers?|banks?|roe|eggs?|hives?",
        "money cost volume speed",
        "which creature would be there that is not there today?",
        "“[Pairs or species] at the count: from [today] to [target]”.",
    ),
    # Together.
    Promise(
        r"(?:things|work|works|solves?|decides?|plans?|learns?|acts?|builds?|sings?|plays?|lives?|eats?|grows?|moves?|design|talk|"
        r"care|pull) (?:\w+ ){0,2}?together|as one(?! of)\b|at one table|hand in glove|with one voice|arm in arm",
        r"together|joint\w*|shared?|shares|sharing|both|each other|between|hand-?overs?|ask\w*|answer\w*|help\w*|another|"
        r"others?|cross\w*|conflict\w*|escalat\w*|waiting|partners?|common|agreed|swap\w*|pairs?|mixed|back and forth|"
        rf"changed again|sitting|and an?|brief\w*|checklist|{_SAID}",
        "money cost volume speed",
        "what would they do together that they do alone today?",
        "“[What] done by [both] together: from [today] to [target]”.",
    ),
    # By themselves.
    Promise(
        r"by (?:themselves|himself|herself|itself)|without (?:asking|calling|ringing|us\b|a guide|anybody|anyone|a teacher)|"
        r"at home for longer|(?:manage|stay|live|remain|grow old|age) (?:at|in) (?:their (?:own )?)?(?:home|homes|village|house|houses|flats?)",
        r"alone|own|without|independen\w*|still|able|can|unaided|no help|afford|liv(?:e|es|ing)|manage[sd]?|self|calls?|"
        r"questions?|asked|asking|run by|led by|decid\w+|keep|kept|back (?:in|within)|moves?|moved|admi\w+|nursing|"
        rf"search\w*|found|finish\w*|complet\w+|pass\w*|released|first|falls?|hospital\w*|{_SAID}",
        "money cost volume speed",
        "what would they do without you that they cannot do today?",
        "“[Who] who [do what] without help: from [today] to [target] %”.",
        felt=True,
    ),
    # Worth its price.
    Promise(
        r"good value|value for (?:money|the)|worth (?:its|their|every|what|the (?:price|money|fare|fee|ticket|trip))|a bargain",
        rf"worth|again|return\w*|price|cheaper|compared|renew\w*|come back|came back|refund\w*|cancel\w*|stay\w*|keep|kept|value|{_SAID}",
        "money cost volume speed",
        "who would say that it was worth the price?",
        "“[Who] who call it worth the price: from [today] to [target] %”.",
        felt=True,
    ),
    # Well and rested.
    Promise(
        r"(?:rested|are well|is well|keep well|in good shape|full of energy|energy left|not burnt|well and\b)",
        r"sleep\w*|slept|sick\w*|ill|illness\w*|absen\w+|breaks?|overtime|hours off|weekends?|rest\w*|stress\w*|burn\w*|tired|"
        rf"feel|felt|injur\w*|leave|left|stay\w*|well|nights?|rota|roster\w*|swap\w*|shifts? (?:over|longer|above)|{_SAID}",
        "money cost volume speed",
        "how would you see that they are better than today?",
        "“[Who] who [sleep, rest or feel well]: from [today] to [target] %”.",
    ),
    # Ideas that become something.
    Promise(
        r"ideas? (?:[\w'-]+ ){0,5}?(?:become|becomes|turn|turns|grow|grows|reach|reaches|lead|leads|make it|come true|take off)|"
        r"tomorrow['’]s (?:products|medicines|machines|crops)|next (?:big|great) (?:idea|thing)",
        r"ideas?|new|patents?|prototypes?|experiments?|tried|trials?|tested|launch\w*|first|products? (?:under|younger|that|from)|"
        r"pilots?|adopt\w*|copied|invent\w*|used|still",
        "money cost volume speed",
        "what would exist that nobody has seen yet, and who would use it?",
        "“[Ideas] that [who] still use after [weeks]: from [today] to [target]”.",
    ),
    # A market.
    Promise(
        r"(?:win|conquer|enter|crack|open(?: up)?|gain|take|lead) (?:the |a |our )?(?:[\w-]+ ){0,3}market|market for our|win back|"
        r"(?:known|sold|at home) (?:in|on) (?:the )?(?:[\w-]+ )?market",
        r"new|customers?|revenue|sales|share|orders?|users?|members?|growth|markets?|accounts?|bookings|arr|mrr|leads|buyers?|deals?|"
        r"guests?|readers?|donors?|subscri\w+|tickets?|homes?|firms|farms|hotels|restaurants|schools|clients?|visitors?|sold|"
        r"contracts?|partners?|resellers?|shops|turnover|income|exports?|advice|friends?|reorder\w*|came back|return\w*",
        "cost speed",
        "which number shows that there are more of those you want?",
        "“[Those you want to win]: from [today] to [target]”.",
        never="cost speed",
    ),
    # Those who stay.
    Promise(
        r"faithful|loyal\w*|stay with us|remain (?:with us|customers|members)|stick with us|regulars (?:stay|remain|keep)|for good\b",
        r"again|times|weekly|still|return\w*|come back|came back|renew\w*|cancel\w*|churn\w*|regulars|year on|repeat\w*|loyal\w*|"
        rf"left|leave|leaving|stay\w*|lapsed|lost|keep|kept|back|anniversar\w+|tenure|{_SAID}",
        "money cost volume",
        "how would you see that the same people come again?",
        "“[Who] who [come again]: from [today] to [target] %”.",
        felt=True,
    ),
    # Told on.
    Promise(
        r"tells? (?:\w+ ){0,2}(?:friends?|neighbou?rs?|colleagues?|families|family|others|other \w+|about us)|word of mouth|recommends? us|"
        r"speaks? well of|send us (?:\w+ )?friends|(?:brings?|sends?) (?:a|their|another) friends?|talks? about us|spreads? the word|"
        r"passes? (?:us|it) on|by recommendation|on (?:a|the) advice of (?:a )?friends?",
        r"recommend\w*|friends?|neighbou?rs?|refer\w*|told|tell|word of mouth|because|nps|reviews?|again|mention\w*|invit\w+|introduc\w+|"
        rf"heard|brought|send|sent by|came back|come back|return\w*|post\w* about|shared?|advice|acquaintances?|{_SAID}",
        "money cost volume speed",
        "how would you hear that they pass it on?",
        "“[New ones] who came because [somebody] told them: from [today] to [target] %”.",
        felt=True,
    ),
    # Chosen.
    Promise(
        r"(?:chooses?|picks?|prefers?|switch(?:es)? to|turns? to|comes? to|sides? with|books? with|banks? with|insures? with|signs? with|builds? (?:\w+ )?with|"
        r"works? with|rents? from|learns? with|flies? with|rides? with|travels? with|moves? (?:\w+ )?to|bet on|go(?:es)? with|settles? on) us\b"
        r"|(?:orders?|buys?|gets?|takes?|leases?|hires?|rents?) (?:[\w'’-]+ ){0,4}from us\b|first choice|(?:our|the) house of choice|rather than (?:the|our) \w+ competitors?",
        r"new|customers?|revenue|sales|share|orders?|users?|members?|growth|markets?|accounts?|bookings?|arr|mrr|leads|buyers?|deals?|guests?|readers?|"
        r"donors?|subscri\w+|tickets?|homes?|firms|farms|hotels|restaurants|schools|clients?|visitors?|sold|contracts?|partners?|resellers?|shops|turnover|"
        r"income|exports?|advice|friends?|reorder\w*|again|came back|come back|return\w*|won|win|wins|trials?|tenders?|bids?|offers?|quotes?|signed|switch\w*|"
        r"left|leave|leaving|cancel\w*|churn|first|applicants?|applications?|enrol\w*|patients?|families|pupils?|students?|from|competitors?|rivals?|"
        rf"compar\w+|choose|chose|chosen|prefer\w*|invit\w+|shortlist\w*|enquir\w+|inquir\w+|stay\w*|renew\w*|join\w*|people|who|{_SAID}",
        "cost speed",
        "which number shows that more of them come to you?",
        "“[Those you want] who [choose you]: from [today] to [target]”.",
        never="cost speed",
    ),
    # Even when it is hard.
    Promise(
        r"even (?:at|on|in|during|when|if|under|through|after|while|with|from|for the (?:last|oldest|smallest|slowest))\b|whatever the (?:weather|hour|load|season)|"
        r"come (?:what may|rain or shine)|in (?:any|all) weathers?|at any hour|in (?:rain|snow|storms?) and",
        r"uptime|availab\w+|fail\w*|outages?|late|(?<!per )time|promised|errors?|complain\w*|missed|kept|right|first|crash\w*|faults?|wrong|break\w*|broke\w*|"
        r"lost|downtime|cancel\w*|stopp\w+|incidents?|restor\w+|on time|same|again|stops?|days?|hours?|minutes?|seconds?|refus\w+|declin\w+|reject\w*|turned away|"
        r"without|works?|working|open|closed|shut|power|reach\w*|answer\w*|wait\w*|queue\w*|who|still|peak|worst|load|dropped|interrupt\w*|empty|full|found|find|"
        rf"served|help\w*|home|warm|dry|degrees|run|ran|runs|abandon\w*|sold out|out of stock|in stock|never|{_SAID}",
        "money cost volume",
        "what failed the last time it was hard, and which row would have shown it?",
        "“[What was refused or stood still] at [the worst time]: from [today] to [target] %”.",
        felt=True,
    ),
    # In company.
    Promise(
        r"lonel(?:y|iness)|lonesome|(?:nobody|no one|never|seldom|not|rarely) (?:\w+ ){0,3}alone|isolat(?:ed|ion)|make friends|find friends|"
        r"(?:in|good) company|somebody to talk to|someone to talk to",
        r"visit\w*|talk\w*|call\w*|company|friends?|together|meet\w*|met|alone|lonel\w*|group\w*|come|came|again|neighbou?rs?|guests?|host\w*|know\w*|days?|"
        rf"weeks?|last|who|join\w*|invit\w+|stay\w*|leave|left|partners?|pairs?|matched|contacts?|hours with|feel|felt|{_SAID}",
        "money cost volume speed",
        "who would notice that somebody is less alone, and by what?",
        "“[Who] who [met or talked to somebody] in [days]: from [today] to [target] %”.",
        felt=True,
    ),
    # A say.
    Promise(
        r"(?:have|has|get|gets|a) (?:a )?(?:real )?(?:say|voice|vote)\b|(?:decides?|co-?decides?|votes?) (?:for themselves|on|about|what|how|where|over)|"
        r"in charge of their|take part in (?:decisions|what)|make their own (?:choices|decisions|rules)",
        r"vot\w+|decid\w+|decision\w*|propos\w+|motions?|say|said|took part|take part|particip\w+|meeting\w*|turnout|suggest\w*|adopt\w*|elect\w*|ask\w*|"
        r"chosen|choice\w*|chose|choose|own|plan\w*|answer\w*|heard|who|changed|consult\w*|objection\w*|represent\w*|speak|spoke|questions?|ideas?|feel|felt",
        "money cost volume speed",
        "what would they decide that is decided for them today?",
        "“[Decisions] that [who] took: from [today] to [target]”.",
        felt=True,
    ),
    # Fed.
    Promise(
        r"hung(?:ry|er)|eats? (?:well|enough|fresh|hot|warm|healthily|better|properly|together)|fed\b|(?:warm|hot|square|proper|decent) meals?|full stomach|empty stomach",
        r"eat\w*|meals?|breakfast\w*|lunch\w*|dinner\w*|plates?|hung\w*|food|vegetables?|fruit|weight|cook\w*|fresh|hot|warm|who|without|skip\w*|portion\w*|"
        rf"left over|kitchen\w*|famil\w+|households?|children|pupils?|taste\w*|come back|again|parcels?|{_SAID}",
        "money cost speed",
        "who eats better afterwards, and how would you see it?",
        "“[Who] who [eat a proper meal]: from [today] to [target] %”.",
        felt=True,
    ),
    # Time for what matters.
    Promise(
        r"(?:have|has|gets?|finds?|more|get back|gains?|win|wins) (?:the |more |enough |back )?time (?:for|to|with)|time (?:at|with) (?:the|their) (?:bedside|patients?|"
        r"famil(?:y|ies)|pupils?|children|customers?|clients?)|less (?:paperwork|paper|bureaucracy|admin\w*)|instead of (?:paper\w*|forms|screens|typing)",
        r"hours?|minutes?|time|days?|per|paper\w*|forms?|admin\w*|screens?|typ\w+|document\w*|overtime|share|bedside|with|visits?|talks?|meetings?|interrupt\w*|"
        rf"calls?|breaks?|free|spent|spend|half|automat\w+|done by|{_SAID}",
        "money volume",
        "how much of their day goes to it today?",
        "“[Hours] that [who] have for [what matters]: from [today] to [target]”.",
        never="money",
        felt=True,
    ),
)
