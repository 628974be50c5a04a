"""English for rows whose subject is a country, a rival, an exchange or a whole house: what one team does hardly moves them."""

_PLACE = (
    r"(?:country|nation|state|region|county|district|province|city|capital|town|municipality|island|continent|world|economy|industry|"
    r"sector|market|eurozone|european union|eu|uk|united kingdom|united states|germany|france|italy|spain|austria|switzerland|poland|"
    r"sweden|norway|denmark|finland|ireland|scotland|wales|england|britain|belgium|portugal|greece|canada|australia|japan|china|india|"
    r"brazil|europe|asia|africa|america|north|south|east|west|coast|alps|midlands|highlands|valley)"
)
_RIVAL = r"(?:rival|competitor|market leader|number one|incumbent|challenger|opponent|discounter|low-cost carrier|newcomer|competition)"
_BIGGEST = (
    r"(?:biggest|largest|strongest|main|nearest|closest|fiercest|toughest|leading|next|second|oldest|cheapest|most [a-z]+|two|three|"
    r"direct|local|regional|foreign|new|other)"
)
# A verb in the third person; not a noun in the plural that is counted.
_DOES = (
    r"(?!customers|clients|guests|members|users|readers|prices|shops|stores|products|accounts|contracts|tenders|visitors|patients|"
    r"subscribers|leads|staff|sales|offers)(?:[a-z]{2,}(?<!s)(?<!u)s|passes|loses|closes|raises|releases|misses|goes|buys|says)"
)
_DO = (
    r"(?:stop|sell|close|raise|lose|leave|drop|fall|sink|withdraw|merge|slip|shrink|give up|go|cut|shut|fail|exit|follow|pull out|"
    r"retreat|weaken|disappear|increase|lower|recall|delay|copy|launch)"
)
_EXCHANGE = (
    r"(?:exchange|auction|auctions|bourse|world market|wholesale market|spot market|futures market|commodity market|cattle market|"
    r"livestock market|fish market|mill|terminal|stock market|forward market|pool|power exchange|clearing house|mercantile)"
)
_FLOW = (
    r"(?:volumes?|traffic|demand|supply|trade|throughput|tonnage|capacity|rates?|numbers|flows?|arrivals|bookings|sales|consumption|"
    r"production|harvest|catch|prices?)"
)
_LANE = r"(?:route|routes|market|markets|trade|lane|corridor|coast|strait|canal|border|pass|sea|ocean|river|line|leg|basin|hub)"
_ENDS = r"(?= ?(?:$|[:,(\d+→$€£-]|from\b|to\b|by\b|up\b|down\b|at\b|above\b|below\b|under\b|over\b|back\b|[a-z]+s\b|double|halve|grow|fall|rise))"

FOREIGN = (
    # a place that does something: "The country moves from 24th to 15th"
    rf"^\W*(?:the |our )(?:whole |entire |local |home |national )?(?:{_PLACE}|council|city council|town council|parliament|government|ministry|authority|regulator|commission|senate|court|legislature|cabinet|"
    rf"mayor|minister|canton|health insurers?|tax office|central bank) (?!team|council|museum|library|hospital|office|house|tour|map)"
    rf"(?:moves?|climbs?|rises?|falls?|drops?|improves?|goes|jumps?|gets|reaches|wins|ranks|leaves|joins|cuts|halves|doubles|produces|"
    rf"exports?|imports?|consumes|grows?|recovers?|shrinks?|emits|adopts?|hosts|becomes|comes|overtakes|slips|sinks|advances|scores|"
    rf"qualifies|builds|spends|votes|legali[sz]es|bans|returns?|enters|exits|avoids|keeps|pays|funds|opens|allows|gives|renews|introduces|extends|decides|abolishes|raises|lowers|passes|subsidi[sz]es|signs|approves|hires|ends|starts|stops|continues|completes|finishes|meets|wants)\b"
    # a rival that does something: "Our largest rival sinks", "Competing orchards stop"
    rf"|^\W*(?:(?:our|the|a|an|one|at least one) )?(?:{_BIGGEST} )*{_RIVAL} (?:in [\w ]{{3,25}} )?{_DOES}\b"
    rf"|^\W*(?:(?:our|the|both|all) )?(?:{_BIGGEST} )*(?:{_RIVAL}s|competing [a-z]+s|rival [a-z]+s|other (?:clubs|banks|schools|shops|"
    rf"firms|providers|hotels|farms|growers|suppliers|hospitals|publishers|airlines|carriers|chains)) {_DO}\b"
    # a rival by its place: "The competing bakery on the square raises its prices", "The gym next door closes"
    rf"|^\W*(?:the |our |a |one )?(?:rival|competing|competitor) (?:[a-z]+ ){{1,3}}?(?:(?:on|in|at|near|opposite|across|behind|beside|below|above|under|along|by|round|from|next to|down) "
    rf"(?:[\w'’-]+ ){{1,4}}?)?{_DOES} (?=(?:its|their|the|a|an|one|all|half|up|down|out|shop|business|to|from|by|behind|back|\d)\b)"
    rf"|^\W*the [a-z]+ (?:opposite|next door|across the (?:street|road|square|river)|(?:down|up) the (?:road|street)|round the corner) {_DOES}\b"
    rf"|^\W*the (?:biggest|largest|strongest|oldest|second[- ]largest) [a-z]+ (?:in|of|on) (?:the |our )?(?:[a-z]+ )?{_PLACE} {_DOES}\b"
    # what is priced elsewhere: "Milk price at the exchange"
    rf"|^\W*(?:the )?(?:average )?(?:(?:[\w-]+ ){{1,3}}prices?|prices? (?:of|for) (?:[\w-]+ ?){{1,3}}) (?:at|on|in) (?:the )?(?:[\w-]+ )?{_EXCHANGE}\b"
    # what moves on a route or in a market: "Container volume on the Asia route"
    rf"|^\W*(?:the )?(?:total |overall )?(?:(?!our\b)[\w-]+ ){{0,2}}{_FLOW} (?:on|in|across|between|along|through) (?:the )?"
    rf"(?:[a-z][\w-]+[ -]){{1,3}}{_LANE}\b"
    # anything in the whole of a place
    rf"|^\W*(?:the )?(?:(?!our\b)[\w-]+ ){{1,3}}(?:in|of|across|throughout) (?:the )?(?:whole|entire) {_PLACE}{_ENDS}"
    rf"|^\W*(?:global|worldwide|national|nationwide|european|total) (?:[\w-]+ ){{0,2}}(?:deliveries|shipments|production|output|sales|"
    rf"registrations|unit sales|car sales) of the (?:brand|make|group|parent|marque|industry|sector)\b"
    # illness and nature
    r"|^\W*(?:a |the )?(?:(?:mild|short|weak|late|no|milder|shorter) )?(?:(?:flu|influenza|covid|norovirus|cold) (?:season|wave|epidemic)|"
    r"heat ?waves?|droughts?|floods?|storms?|avalanches?|hurricanes?|earthquakes?|epidemics?|pandemics?|"
    r"(?:river|water|snow|sea|ground ?water) levels?|wind speeds?|(?:wave|snow) heights?|fish stocks?|wild stocks?|bark beetles?|"
    r"(?:frost|storm|ice|heat|wind|flood) (?:days|nights|damage|damages)|tides?|night frosts?)"
    rf"(?: (?:in|on|of|at|near|above|along) (?:the )?[\w' -]{{3,25}}?)?(?= ?(?:$|[:,(\d+→]|from \d|to \d|(?:up|down|below|above|under|over|back)\b|by (?:a|\d)|at \d|(?:rise|fall|stay|stop|end|grow|drop|return|recover)s?\b))"
    rf"|^\W*(?:the )?(?:cod|herring|salmon|tuna|fish|sardine|mackerel|wolf|deer|boar|bee|insect|bird|elephant|whale|game) (?:stocks?|populations?|numbers) (?:in|of|on|off) the\b"
    # all of some people in a land: "Lonely people over 70 in the country"
    rf"|^\W*(?:the )?(?:number of )?(?:(?!our|customers?|members?|clients?|users?|partners?|branches|stores|shops|subscribers?|donors?|dealers?|readers?|"
    rf"volunteers?|groups?|sites?|pilots?|we|teams?|offices?|projects?|chapters?|outlets?|clinics?|accounts?|sponsors?|applicants?|orders|sales|"
    rf"buyers?|guests?|students?|who|that|which|with|without|sold|sent|using)[\w-]+ ){{1,6}}in the (?:country|nation|world|continent|eu|european union|"
    rf"industry|sector)(?= ?(?:$|[:,]|from \d|up\b|down\b|below\b|above\b|falls?\b|rises?\b|drops?\b|grows?\b|stops?\b))"
)

# Numbers of a whole house, whatever they count; they stand at the head of the row.
SWEEPING = (
    r"^\W*(?:the )?(?:(?:total|overall|average|annual|yearly|new) ){0,2}(?:(?:company|group|corporate|firm|enterprise|organi[sz]ation|bank|"
    r"university|hospital|concern|holding|chain)[- ](?:wide )?|(?:company|group|firm|enterprise|organi[sz]ation|bank|university|hospital|"
    r"association|agency)-wide )(?:[\w-]+ ){0,2}(?:emissions|co2|footprint|nps|enps|net promoter score|satisfaction|engagement|"
    r"headcount|turnover|absence|absenteeism|attrition|energy (?:use|consumption)|brand (?:awareness|value)|orders|bookings|sales|"
    r"revenue|profit|income|earnings|margin|costs?|output|production|deliveries|rating|market share|customers|customer base|"
    r"accident rate|accidents|churn|growth|result|productivity|liquidity|debt|investments?|headline figures|score)\b"
    r"|^\W*(?:the )?(?:total|overall|average|annual|yearly|combined) (?:[\w-]+ ){1,3}of the (?:whole |entire )?(?:company|group|firm|"
    r"enterprise|organi[sz]ation|bank|university|hospital|concern|holding|chain|association|house|business)\b"
    r"|^\W*(?:the )?(?:(?:total|overall|new|net|annual|gross) ){0,2}(?:[\w-]+ )?(?:orders|bookings|sales|revenues?|deliveries|customers|contracts|output|"
    r"production|profits?|turnover|shipments|passengers|members|policies|subscriptions|order intake|premiums|donations|guests|nights|"
    r"deposits|loans|units sold|tickets sold) (?:in|of|across|from) (?:all|every|the other|all other|our) (?:regions?|countries|country|"
    r"markets|branches|stores|divisions|subsidiaries|business units|brands|continents|segments|channels|departments|sites|locations)\b"
)

# Those whose business is not ours: rivals, whoever we stand on, and whoever rules.
_RIVALS = (
    r"(?:competitors?|rivals?|market leaders?|incumbents?|challengers?|competition|number one|(?:competing|rival|other) (?:shops?|firms?|"
    r"providers?|clubs?|banks?|schools?|vendors?|chains?|brands?|suppliers?|carriers?|hotels?|operators?))"
)
_HOSTS = (
    r"(?:(?:(?:cloud|hosting|internet|network|payment|telecoms?|mobile|energy|electricity|water|gas|platform|data|identity|sms|e-?mail|map|"
    r"maps|weather|search|infrastructure|data[- ]centre|data[- ]center|upstream|third-party|external) )+(?:providers?|operators?|vendors?|"
    r"compan(?:y|ies)|hosts?|suppliers?|carriers?|firms?)|(?:card|payment|mobile|phone|telephone|ad|power|railway) networks?|"
    r"app[- ]?stores?|play store|marketplaces?|host platforms?|grid operators?|rail operators?|port operators?|airport operators?|network operators?|"
    r"(?:[a-z]+ )?partners?(?: compan(?:y|ies)| firms?| banks?| stores?)?|parent(?: company| group)?|holding|mother company|sister company|franchisors?|"
    r"foundr(?:y|ies)|manufacturers?|wholesalers?|distributors?|operators?|hyperscalers?|(?:search|social) (?:engines?|networks?)|browser makers?|"
    r"[a-z]+ (?:we|that we) (?:buy from|rent from|sell to|depend on|run on|build on|stand on|work with|supply|host with|lease from))"
)
_RULERS = (
    r"(?:(?:[a-z]+ )?(?:authority|authorities|ministr(?:y|ies)|government|regulators?|parliament|council|courts?|tax office|customs(?: office)?|"
    r"commission|central bank|police|health insurers?|health insurance funds?|insurers?|land registry|patent office|city hall|planning office|"
    r"building office|immigration office|embassy|embassies|consulates?|notar(?:y|ies)|inspectorate|trade union|unions?|league|federation|"
    r"associations?|standards? bod(?:y|ies)|rating agenc(?:y|ies)|state|legislator|landlords?|port|airport|railways?|stock exchange))"
)
# What is theirs, counted of them: "Outages at our cloud provider".
_THEIRS = (
    r"(?:market share|share price|revenues?|sales|turnover|profits?|margins?|prices?|fees|costs?|valuation|budgets?|staff|headcount|employees|"
    r"customers?|users?|subscribers?|members|installs?|installations|branches|stores|shops|outlets|traffic|orders|market cap\w*|funding|"
    r"uptime|downtime|outages?|disruptions?|failures?|faults?|maintenance windows?|incidents?|availability|latency|coverage|capacity|output|production|"
    r"(?:review|approval|processing|decision|response|handling|waiting|lead|delivery|repair|clearance|answer|turnaround) times?|backlog|"
    r"ratings?|reputation|growth|investments?|strikes?|strike days|lay-?offs|churn|satisfaction|nps|exchange rate|tariffs?|tax(?:es)?|"
    r"(?:(?:ad|advertising|marketing|r&d|media) )?(?:spend|spending)|ad budgets?|campaigns?|openings|hiring|offers|price levels?|"
    r"opening hours|vacancies|bed numbers|grants|subsid(?:y|ies))"
)
_OUR_SIDE = r"(?:(?:our|the|a|an|one|both|all|two|three|their|its) )?"
_TAIL = r"(?= ?(?:$|[:,;(\d→$€£-]|from \d|to \d|up\b|down\b|below\b|above\b|under\b|over\b|at \d|by \d|falls?\b|rises?\b|drops?\b|grows?\b|in (?:[a-z]+ )?[a-z]+ ?(?:$|[:,])))"
_PARTY = rf"{_OUR_SIDE}(?:{_BIGGEST} )*(?:{_RIVALS}|(?:(?:main|only|current|biggest|largest|key) )?{_HOSTS})"
_RULER = rf"{_OUR_SIDE}(?:local |federal |national |regional |competent |state )?{_RULERS}"

MEASURE_OF = (
    # a measure of somebody else: "Market share of the biggest competitor", "Approval time at the road authority"
    rf"^\W*(?:(?:the|average|mean|median|total|overall|monthly|annual|yearly|quarterly|net|number of|new|own|full|planned|unplanned|major|big|"
    rf"regional|global|serious|long|active|paying|daily|weekly|region|zone|service|power|network|system|app|website|mobile|fibre|wafer|chip) )*"
    rf"{_THEIRS} (?:of|at|by|from|with|in|on) (?:{_PARTY}|{_RULER}){_TAIL}"
)
ON_THEIR_GROUND = (
    # others who stand on somebody's ground: "Shops running on the host platform"
    r"^\W*(?:number of )?(?:shops|customers|users|sellers|firms|sites|apps|developers|websites|people|merchants|devices|members|creators|readers) "
    r"(?:(?:running|hosted|active|registered|listed|present|selling|trading|building) )?(?:on|of|with|using) the (?:host|partner['’]?s?|parent|underlying|rival) "
    r"(?:platform|system|store|marketplace|network|cloud)\b"
)
MEASURE_THEIRS = (
    # a measure of somebody else with an apostrophe: "The insurer's own processing time"
    rf"^\W*(?:share of |part of )?(?:{_PARTY}|{_RULER})['’]s? (?:(?:own|average|median|total|annual|monthly|yearly|net|new|market|overall) )*{_THEIRS}{_TAIL}"
)
_THEIRS_TO_GIVE = (
    r"(?:budgets?|grants?|subsid(?:y|ies)|funding|funds?|tariffs?|tax(?:es)?|tax rates?|lev(?:y|ies)|duty|duties|allowances?|pensions?|benefits?|minimum wages?|wages?|salar(?:y|ies)|"
    r"laws?|acts|bills|speed limits?|limits?|quotas?|posts|spending|appropriations?|base rates?|interest rates?|rebates?|caps?|premiums?|"
    r"per capita|state aid|co-?funding|licen[cs]es?|concessions?|rules|regulations?)"
)
DECIDED_BY = (
    # money, posts and rules that are theirs to give: "Budget per bed raised by the ministry", "Laws passed by parliament"
    rf"\b{_THEIRS_TO_GIVE}(?: (?:for|per|on|of|in|to) (?:the |our |each |a )?[\w-]+(?: [\w-]+)?)?,? (?:newly |to be )?(?:raised|lowered|increased|cut|reduced|set|fixed|paid|"
    r"paid out|allotted|allocated|allowed|granted|awarded|given|funded|financed|passed|enacted|adopted|lifted|dropped|abolished|changed|eased|tightened|extended|"
    r"released|earmarked|voted|decreed|doubled|topped up|matched) by (?:the |our |both |all )?(?:local |federal |national |regional |competent |state |city |town |county |"
    r"central |european )?(?:ministr(?:y|ies)|ministers?|governments?|state|parliament|legislators?|legislature|council|regulators?|central bank|commission|authorit(?:y|ies)|municipality|"
    rf"county|district|province|city|town hall|city hall|congress|senate|treasury|health insurers?|health insurance funds?|insurers|eu|union|country|region|federation|lottery|tax office){_TAIL}|"
    # what they do or fix: "Support price fixed by the government", "review time, set by the store"
    rf"(?<=[a-z,(] )(?:set|fixed|decided|dictated|determined|granted|awarded|imposed|ruled|ordained|prescribed|regulated|"
    rf"opened|launched|hired|negotiated|announced|capped|levied|paid out|run|scheduled|published|planned) (?:up |only )?by {_OUR_SIDE}(?:(?:the )?"
    rf"(?:{_BIGGEST} )*(?:{_RIVALS}|stores?|platforms?|{_HOSTS})|(?:local |federal |national |regional |state )?{_RULERS}){_TAIL}"
    rf"|(?<=[a-z] )(?:sold|built|produced|made|opened|launched|shipped|manufactured|harvested|grown) by (?:our |the )?(?:{_BIGGEST} )*"
    rf"(?:customers?|clients?|buyers?|partners?|resellers?|dealers?|suppliers?|distributors?|rivals?|competitors?){_TAIL}"
    rf"|(?:agreed|settled|negotiated|fixed|set|decided) (?:between|among|by|with) (?:the )?(?:{_RULERS}|{_HOSTS})s? and (?:the )?(?:{_RULERS}|{_HOSTS})"
    rf"|(?<=, )(?:which|that) (?:only |alone )?{_OUR_SIDE}(?:stores?|platforms?|{_RIVALS}|{_HOSTS}|{_RULERS})(?: alone)? (?:sets?|decides?|fixes|determines?|"
    rf"controls?|grants?|dictates?)\b"
)

# Places, people and the sky: "Rents in the town", "Days with wind above force 8", "Dollar at 1.05 against the euro".
NOT_IN_HAND = (
    rf"^\W*(?:the )?(?:average )?(?:rents?|wages?|salaries|incomes?|land prices?|plot prices?|(?:house|home|flat|property|land|office) (?:prices?|rents?)|"
    rf"vacan(?:cy|cies)(?: rate)?|(?:commercial|office|housing) vacanc(?:y|ies)|cost of living|property tax|trade tax|council tax) "
    rf"(?:in|of|across|throughout|around) (?:the |our |this )?(?:whole |entire )?{_PLACE}(?:\b(?: centre| center)?){_TAIL}"
    rf"|^\W*(?:new )?(?:households?|families|people|residents|firms|companies|businesses|young people|newcomers|commuters|graduates|skilled workers) "
    rf"(?:moving|that move|who move|settling|relocating|coming) (?:in)?(?:to|in|away from|out of) (?:the |our |this )?{_PLACE}{_TAIL}"
    rf"|^\W*(?:tourists?|visitors?|holidaymakers|foreign guests|day[- ]trippers|students|commuters|travellers) (?:staying(?: overnight)?|sleeping|spending the night|"
    rf"coming|arriving|travelling|holidaying|studying|working) (?:in|to|into) (?:the |our |this )?{_PLACE}{_TAIL}"
    rf"|^\W*(?:the )?(?:number of )?(?:strike|holiday|bank holiday|school holiday|rain|rainy|snow|snowy|frost|frosty|sun|sunny|sunshine|wind|windy|storm|stormy|fog|foggy|ice|icy|heat|hot|"
    rf"dry|wet|cold|high-water|low-water) (?:days?|nights?|hours?|weeks?)(?: (?:at|in|on|along|near) (?:the |our )?[\w' -]{{3,25}}?)?{_TAIL}"
    rf"|^\W*(?:days?|nights?|hours?|weeks?|weekends?) (?:with|of) (?:strong |heavy |light |enough |good )?(?:wind|rain|snow|frost|fog|ice|sun|sunshine|storm|storms|hail|strikes?|"
    rf"high water|low water|heat|drought)\b"
    rf"|^\W*(?:the )?(?:us )?(?:dollar|euro|pound|sterling|franc|yen|yuan|renminbi|krona|krone|zloty|forint|lira|peso|rand|rupee|rouble|ruble|bitcoin)"
    rf"(?: (?:rate|exchange rate))? (?:(?:at|from|above|below|under|over|back to|down to|up to|stays?|rises?|falls?|weakens?|strengthens?|trades?|no higher than|no lower than)\b.*|"
    rf"(?:against|to|versus|vs\.?) (?:the )?(?:euro|dollar|pound|franc|yen|yuan|krona|zloty).*)"
    rf"|^\W*(?:flights?|ships?|vessels?|trains?|planes?|cruise ships?|ferries|aircraft) (?:landing|calling|arriving|docking|berthing|stopping|passing) (?:at|in|through) the\b"
)
