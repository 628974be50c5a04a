"""English names of what moves whatever one team does: markets, weather, whole countries, other people's decisions."""

_GOODS = (
    r"(?:crude |heating |natural |raw |palm |olive )?(?:oil|brent|diesel|fuel|petrol|gas|energy|electricity|power|coal|steel|iron ore|"
    r"copper|aluminium|aluminum|nickel|lithium|gold|silver|timber|wood|pulp|paper|cotton|wool|rubber|cement|resin|wheat|"
    r"grain|maize|corn|food|grocery|fodder|feed|grape|wine|apple|fruit|vegetable|fish|salmon|lamb|honey|hay|straw|tea|spice|pepper|leather|plastic|glass|brick|barley|rice|soya?|flour|sugar|cocoa|coffee|butter|pork|beef|meat|eggs?|potato|hops?|malt|fertili[sz]er|"
    r"freight|container|carbon|co2|raw materials?|commodit(?:y|ies)|chips?)"
)
_ASSETS = r"(?:share|stock|property|house|housing|land|real estate|consumer|producer|bitcoin|world market)"
_PLACES = r"(?:city|town|county|region|country|state|district|island|valley|nation|province|area|municipality)"
_LANDS = (
    r"(?:(?:the )?(?:country|nation|state|province|world|eu|european union|eurozone|uk|united kingdom|us|usa|united states|"
    r"netherlands|industry|sector|whole market)|europe|germany|france|italy|spain|austria|switzerland|poland|sweden|norway|denmark|"
    r"finland|ireland|scotland|wales|england|britain|belgium|portugal|greece|canada|australia|japan|china|india|brazil|asia|africa|"
    r"america)"
)
# A number of the whole place stands alone or goes on with its figures; "visitors in the city tour" are another matter.
_ENDS = r"(?= ?(?:$|[:,(\d+→-]|from\b|to\b|by\b|up\b|down\b|at\b|of \d|above\b|below\b|under\b|over\b|back\b|(?:rise|grow|fall|drop|climb|go|shrink|halve|double|ease|return|recover|increase|decrease|decline|improve|reach|exceed|top|hit)))"

MARKET = (
    rf"\b(?:{_GOODS}|{_ASSETS}) prices?(?! (?:errors?|labels?|tags?|lists?|compar\w+))\b"
    rf"|\bprices? of (?:{_GOODS}|milk|{_ASSETS})(?:\b|s\b)"
    rf"|^\W*(?:the )?{_GOODS} (?:at|under|below|above|over|back to|down to|from) [$€£]?\d[\d.,]*"
    r"(?: ?(?:dollars?|euros?|eur|usd|pounds?|francs?|cents?))? (?:a|an|per) (?:barrel|tonne|ton|mwh|kwh|ounce|pound|bushel|cubic|lit(?:re|er)|gallon|kilo|kg|sack|therm)\b"
    r"|\b(?:market cap\w*|interest rates?|exchange rates?|(?:central bank|base|key|prime|mortgage|federal funds|discount|lending"
    r"|currency|swap) rates?|(?:euro|dollar|yen|pound|franc|yuan|krona|zloty)[- ](?:to )?[- ]?(?:euro|dollar|yen|pound|franc|yuan)?"
    r" ?(?:exchange )?rate|bond yields?|inflation(?: rate)?(?!-)|gdp|gross domestic product|economic growth|unemployment(?: rate)?|birth rate"
    r"|fertility rate|minimum wage|average wage|wage level|purchasing power|consumer confidence|business climate"
    r"|(?:national|nationwide|country-wide) (?:[a-z-]+ ){0,3}(?:rate|index|average|level|share|price|demand)"
    r"|(?:national|domestic|european|global|world|regional|whole) (?:[a-z-]+ )?market (?:grows?|shrinks?|recovers?|expands?|rises?|"
    r"picks up|booms?)|(?:tourism|housing|property|job|labou?r|advertising|used-car) market "
    r"(?:grows?|shrinks?|recovers?|expands?|rises?|picks up|booms?)"
    r"|credit rating of the country|house prices?|market (?:size|volume|growth)|stock index|steel price index|world market \w+"
    r"|life expectancy|infant mortality in|cost of living|price level|wage growth|average rents?(?= (?:in|of) "
    r"(?:the|this))|rental prices|retail sales index"
    r"|voter turnout|literacy rate|obesity rate|suicide rate|divorce rate|savings rate|birth cohort|household "
    r"income|number of unemployed"
    r"|(?:trust|confidence|faith) in (?:the )?(?:[a-z]+ )?(?:media|press|politics|politicians|parliament|government|economy|democracy|banks|brands)"
    r"|public opinion|consumer spending|consumer demand|oil demand|shipping rates?|spot rates?|energy bills? in the|"
    r"strength of the (?:euro|dollar|yen|pound|franc)"
    r"|(?:euro|dollar|yen|pound|franc) (?:exchange )?(?:rate|strengthens|weakens|falls|rises)|vat rate|tax rate|"
    r"interest level|population of the \w+|(?:tourist )?arrivals in the (?:country|region|city)"
    r"|prices? of [\w ]{2,25} on the (?:\w+ )?(?:exchange|market))\b"
)

WEATHER = (
    r"\b(?:(?:milder|mild|colder|cold|longer|long|shorter|wetter|drier|dry|harder|hard|snowy|snowier|hotter|hot|"
    r"warmer|warm|rainier|good) "
    r"(?:winters?|summers?|springs?|autumns?|christmas)(?! (?:coats?|sale|stock|tyres|fuel|clothes|menu|programme|"
    r"program|course|camp|school))"
    r"|snow cover|(?:good|bad|fine|dry|sunny|warm|mild) weather|weather|rainfall|snow ?fall|snow depth|hours of sunshine|"
    r"sunshine hours"
    r"|pollen count|(?:more|less|fresh|new) snow|(?:snow|sunshine|hot|wet|warm|cold|cloudy|foggy|icy|stormy|windy|frosty|rain|frost|rainy|sunny|dry|frost|frosty|windy) (?:days|hours))\b"
)

# What all people of a place do or earn together.
_EVERYBODYS = (
    r"ridership|footfall|car ownership|car traffic|traffic|consumption|employment|enrol?ment|turnout|life "
    r"expectancy|mortality|prevalence"
    r"|obesity|smoking|literacy|crime|burglaries|air quality|rents?|wages|incomes?|retail sales|hotel nights|"
    r"overnight stays|(?:tourist )?arrivals"
    r"|tourism|building activity|housing starts|property prices|purchasing power|unemployment|poverty|school "
    r"leavers|births|deaths"
    r"|vehicle registrations|new registrations|migration|snow(?:fall)?|rain(?:fall)?|harvests?|crop yields|energy "
    r"demand|water demand"
)

# Parts of one pattern: the one in the middle may begin with any word, the others are searched where their words stand.
REALM = (
    (
        r"\b(?:(?:tourists?|visitors?|births?|newcomers|residents|inhabitants|registrations|overnight stays|companies|start-?ups"
        r"|tourist (?:numbers|arrivals)|visitor numbers|number of (?:tourists|births|inhabitants|companies)|house sales|home sales"
        r"|building permits(?: issued)?|new cars?|car sales|births registered|marriages|population|students)"
        rf" (?:in|on|of|to|visiting|across) (?:the )?(?:whole |entire )?{_PLACES}{_ENDS}"
        r"|(?:tourists?|visitors?|cases|infections|deaths|births|sales|exports?|imports?|patents|start-?ups|companies|students|graduates"
        r"|accidents|crimes?|burglaries|households|registrations|weddings|divorces|passengers|flights|demand|production|consumption"
        r"|attendance|scores|exam results|marks|rents|wages|trade|retail|commerce|e-commerce|tourism|spending|investment|lending|borrowing|saving|travel|construction|turnover|harvest|insolvencies|bankruptcies|jobs|vacancies|emissions|numbers?)"
        rf" (?:in|of|to|visiting|across) {_LANDS}{_ENDS}"
        r")"
    ),
    rf"\b(?:[\w-]+ ){{1,2}}(?:nationwide|worldwide|countrywide|across the industry){_ENDS}",
    (
        r"\b(?:(?:national(?! (?:museum|library|gallery|theatre|theater|park|opera|archives?|trust|team|trail|office|service"
        r"|account|bank|grid|stadium)s?\b)|nationwide|countrywide|country['’]s|world(?:wide)?|global|european|eu|federal|industry(?:-wide)?"
        r"|sector(?:-wide)?|state-?wide|regional)"
        r" (?:(?!in |of |at |on |to |for )[\w-]+ ){0,2}(?:passengers?|visitors?|tourists?|tourism|guest|overnight|births?|population|student|enrol?ment"
        r"|accident|crime|burglary|unemployment|employment|nurses?|teachers?|doctors?|skills|labour|labor|staff|housing|"
        r"organ|blood|energy|fuel|food|retail|hotel|export|import|consumption|demand|traffic|trade|shipments?|tonnage|supply|output|production|registrations?|harvest"
        r"|construction|car|housing|emissions?|election|sales|divorce|poverty|health|education|defence|state) ?(?:numbers?|figures?|statistics|totals?|rate|index|volumes?"
        r"|starts|stays|sales|morale|discipline|behaviou?r|habits|confidence|sentiment|climate|levels?|budgets?|spending|debt|shortages?|vacancies|deficits?|surplus|backlog|prices?|"
        r"wages|incomes?|rents?|exports?"
        r"|turnout|average|mood|trend)?"
        rf"{_ENDS}"
        rf"|(?:{_EVERYBODYS}) (?:in|of|across|throughout|for) (?:the )?(?:(?:whole|entire) )?(?:{_PLACES}|{_LANDS}|alps|"
        rf"baltic|balkans|highlands"
        rf"|mediterranean|black forest|midlands|north|south|east|west|rest of the \w+|neighbou?ring \w+)(?= ?(?:$|"
        rf"[:,(\d+→-]|[a-z]+s?\b))"
        rf"|(?:total |overall )?number of (?!.*\b(?:partner|pilot|store|branch|site|station|client|customer|member|user|"
        rf"shop|outlet|clinic"
        rf"|office|dealer|centre|center)\w*\b)[\w -]{{3,40}} (?:across|throughout|all over|in the whole of|in) (?:the "
        rf")?(?:whole |entire )?"
        rf"(?:country|nation|land|world|continent|europe|eu|industry|sector)\b"
        rf"|^(?!.*\b(?:partner|pilot|store|branch|station|client|customer|member|user|shop|outlet|clinic|office|dealer|centre|center|team|stop|stand)"
        rf"s?\b)(?:fewer |more |less )?[a-z][\w -]{{3,40}} (?:in|across) the (?:whole|entire) (?:of the )?(?:{_PLACES}|country|nation|continent|world)\b"
        r"|residential property market|(?:birth|death|marriage|crime|poverty) rate (?:in|of) the \w+)"
    ),
)

OTHERS = (
    r"\b(?:(?:our|the|a|an|another|one|both|main|biggest|largest|strongest|local|nearest|next) )*"
    r"(?:competitors?['’]?s?|rivals?['’]?s?|market leader['’]?s?|competition|other (?:shops|firms|providers|clubs|"
    r"banks|schools))"
    r"(?: [\w-]+)? (?:prices?|revenues?|shares?|sales|closes?|closing|shuts? down|loses?|raises?|falls?|drops?|shuts?|exits?|"
    r"leaves?|goes|withdraws?|stops?|fails?"
    r"|gives? up|gets? weaker|merges?|is sold|goes bankrupt|cuts?|launch(?:es)? (?:late|nothing))\b"
    r"|\b(?:parliament|government|ministry|minister|congress|senate|central bank|regulator|commission|legislature|"
    r"lawmakers|council|city council"
    r"|state|federal state|eu|union|court|supreme court|authority|health insurers?|tax office|(?:the )?city|(?:the )?county|canton|municipality|province|railways?"
    r"|transport authority|airport|land registry|league|federation|state government|landlord|insurers?|city hall) "
    r"(?:passes|pass|adopts?|cuts?|raises?|lowers?|abolish\w*|introduces?|extends?|decides?|doubles?|increases?|"
    r"renews? the|legali[sz]es?"
    r"|bans?|postpones?|delays?|repeals?|scraps?|simplif(?:y|ies)|loosens?|eases?|waives?|reduces?|enforces?|mandates?|requires?|enacts?|revises?|caps|freezes|taxes|relaxes|tightens|allows|permits|forbids|subsidi[sz]es|finances|funds the|rules? (?:in|for|that)|builds|makes [\w ]+ (?:compulsory|"
    r"mandatory|free|legal|illegal|easier|cheaper)|approves? (?:a|the) (?:law|bill|budget|subsid\w+|bridge|road|line))\b"
    r"|\b(?:laws?|bills?|act|reform|directive) (?:is )?(?:passed|adopted|in force)\b|\bbudget of the (?:ministry|"
    r"government|state|federal \w+)\b"
    r"|\b(?:federal|general|national|presidential|parliamentary|state|local) elections?\b|\belection (?:won|result)\b"
)
