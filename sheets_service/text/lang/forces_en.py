"""English names of what moves whatever one team does: markets, weather, whole countries, other people's decisions."""

_GOODS = (
    r"(?:crude |heating |natural |raw |palm |olive )?(?:oil|brent|diesel|fuel|petrol|gas|energy|electricity|power|coal|steel|iron ore|"
    r"copper|aluminium|aluminum|nickel|lithium|gold|silver|timber|wood|pulp|paper|cotton|wool|rubber|cement|resin|wheat|"
    r"grain|maize|corn|barley|rice|soya?|flour|sugar|cocoa|coffee|butter|pork|beef|meat|eggs?|potato|hops?|malt|fertili[sz]er|"
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
_ENDS = r"(?= ?(?:$|[:,(\d+→-]|from\b|to\b|by\b|up\b|down\b|at\b|of \d|above\b|below\b|under\b|over\b|(?:rise|grow|fall|drop|climb|go)))"

MARKET = (
    rf"\b(?:{_GOODS}|{_ASSETS}) prices?(?! (?:errors?|labels?|tags?|lists?|compar\w+))\b"
    rf"|\bprices? of (?:{_GOODS}|milk|{_ASSETS})(?:\b|s\b)"
    rf"|^\W*(?:the )?{_GOODS} (?:at|under|below|above|over|back to|down to|from) [$€£]?\d[\d.,]*"
    r"(?: ?(?:dollars?|euros?|eur|usd|pounds?|francs?|cents?))? (?:a|an|per) (?:barrel|tonne|ton|mwh|kwh|ounce|pound|bushel|cubic)\b"
    r"|\b(?:market cap\w*|interest rates?|exchange rates?|(?:central bank|base|key|prime|mortgage|federal funds|discount|lending"
    r"|currency|swap) rates?|(?:euro|dollar|yen|pound|franc|yuan|krona|zloty)[- ](?:to )?[- ]?(?:euro|dollar|yen|pound|franc|yuan)?"
    r" ?(?:exchange )?rate|bond yields?|inflation(?: rate)?(?!-)|gdp|gross domestic product|economic growth|unemployment(?: rate)?|birth rate"
    r"|fertility rate|minimum wage|average wage|wage level|purchasing power|consumer confidence|business climate"
    r"|credit rating of the country|house prices?|market (?:size|volume|growth)|stock index|steel price index|world market \w+"
    r"|vat rate|tax rate|interest level|population of the \w+|(?:tourist )?arrivals in the (?:country|region|city)"
    r"|prices? of [\w ]{2,25} on the (?:\w+ )?(?:exchange|market))\b"
)

WEATHER = (
    r"\b(?:(?:good|bad|fine|dry|sunny|warm|mild) weather|weather|rainfall|snow ?fall|snow depth|hours of sunshine|sunshine hours"
    r"|pollen count|(?:more|less|fresh|new) snow|(?:snow|sunshine|hot|rainy|sunny|dry|frost|frosty|windy) (?:days|hours))\b"
)

REALM = (
    r"\b(?:(?:tourists?|visitors?|births?|newcomers|residents|inhabitants|registrations|overnight stays|companies|start-?ups"
    r"|tourist (?:numbers|arrivals)|visitor numbers|number of (?:tourists|births|inhabitants|companies)|house sales|home sales"
    r"|building permits(?: issued)?|new cars?|car sales|births registered|marriages|population|students)"
    rf" (?:in|on|of|to|visiting|across) (?:the )?(?:whole |entire )?{_PLACES}{_ENDS}"
    r"|(?:tourists?|visitors?|cases|infections|deaths|births|sales|exports?|imports?|patents|start-?ups|companies|students|graduates"
    r"|accidents|crimes?|burglaries|households|registrations|weddings|divorces|passengers|flights|demand|production|consumption"
    r"|attendance|harvest|insolvencies|bankruptcies|jobs|vacancies|emissions|numbers?)"
    rf" (?:in|of|to|visiting|across) {_LANDS}{_ENDS}"
    r"|(?:[\w-]+ ){1,2}(?:nationwide|worldwide|countrywide|across the industry)"
    rf"{_ENDS}"
    r"|(?:national(?! (?:museum|library|gallery|theatre|theater|park|opera|archives?|trust|team|trail|office|service"
    r"|account|bank|grid|stadium)s?\b)|nationwide|countrywide|country['’]s|world(?:wide)?|global|european|eu|federal|industry(?:-wide)?"
    r"|sector(?:-wide)?|state-?wide|regional)"
    r" (?:(?!in |of |at |on |to |for )[\w-]+ ){0,2}(?:passengers?|visitors?|tourists?|tourism|guest|overnight|births?|population|student|enrol?ment"
    r"|accident|crime|burglary|unemployment|employment|export|import|consumption|demand|traffic|registrations?|harvest"
    r"|construction|car|housing|emissions?|election|sales|divorce|poverty|health|education|defence|state) ?(?:numbers?|figures?|statistics|totals?|rate|index|volumes?"
    r"|starts|stays|sales|levels?|budgets?|spending|debt)?"
    rf"{_ENDS}"
    r"|residential property market|(?:birth|death|marriage|crime|poverty) rate (?:in|of) the \w+)"
)

OTHERS = (
    r"\b(?:competitors?['’]?s?|rivals?['’]?s?|market leader['’]?s?|the competition) (?:prices?|revenues?|shares?|sales|closes?|loses?|raises?|falls?|drops?"
    r"|withdraws?|leaves?|goes)\b"
    r"|\b(?:parliament|government|ministry|minister|congress|senate|central bank|regulator|commission|legislature|lawmakers) "
    r"(?:passes|pass|adopts?|cuts?|raises?|lowers?|abolish\w*|introduces?|extends?|decides?|doubles?|increases?|approves a (?:law|bill|budget))\b"
    r"|\b(?:laws?|bills?) (?:passed|adopted) by\b|\bbudget of the (?:ministry|government|state|federal \w+)\b"
    r"|\b(?:federal|general|national|presidential|parliamentary|state) elections?\b|\belection (?:won|result)\b"
)
