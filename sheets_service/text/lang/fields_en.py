"""What English rows count that may pull against what another row counts: a pattern for each field of work."""

from collections.abc import Mapping
from types import MappingProxyType

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "stock held": (
            r"\b(?:stock cover|inventory|stock levels?|days of stock|stock on hand|safety stock|working capital|stock value"
            r"|shelf stock|stock in|stockholding"
            r"|(?:money|cash|capital|value|worth) (?:is |are )?(?:tied up|bound|locked(?: up)?|sleeping|asleep|parked|sitting"
            r"|held) in"
            r"|(?:days|weeks|months) of [\w' -]{2,24} (?:in (?:the )?(?:store|stores|stock|warehouse|depot|cellar|yard|shop)"
            r"|on (?:the )?shel\w+|on hand|held|kept)"
            r"|(?:stock|goods|parts|material) (?:per|in the) (?:shop|store|depot|warehouse)|dead stock|slow[- ]moving"
            r"|stock (?:older|lying))\b"
        ),
        "on the shelf": (
            r"\b(?:availab\w+|in stock|complete range|filled shelves|full shelves|shelves full|fill rate|service level"
            r"|(?:pairs|pieces|sizes|items|articles|units|[\w-]+s) (?:held|kept|stocked|carried|shown|on show|on the (?:rail"
            r"|shelf|floor))?\s?per (?:shop|store|branch|outlet|counter)"
            r"|(?:litres|pallets|tonnes|boxes|crates|pieces|kilos|sacks|drums|rolls) (?:per|an|each) (?:order|delivery"
            r"|purchase)"
            r"|(?:average |minimum |mean )?(?:order|purchase|delivery|lot) (?:size )?per (?:supplier|vendor|farm|mill)"
            r"|order size|lot size|bulk (?:orders|purchases|buys)|spares? (?:held|kept|on site)|safety stock|buffer stock"
            r"|emergency stock"
            r"|(?:bread|loaves|choice|kinds of \w+|products|dishes|cakes) (?:left |still there )?(?:at|until|after) (?:\d+"
            r"|closing|noon|six|five|four)|full counters?|(?:full|filled|stocked) shel\w+|shel\w+ (?:full|filled|stocked)"
            r"|on the shelf|still there at|available (?:at|until)|choice at)\b"
        ),
        "gaps": (
            r"\b(?:customers? (?:leaving|sent away) without|stock-?outs?|out of stock|empty shel\w+|sold out|missing items?"
            r"|not available|lines? missing)\b"
        ),
        "yeses": (
            r"\b(?:(?:loan|credit|grant|card|mortgage|permit)s? (?:requests?|applications?) (?:approved|granted|accepted)"
            r"|requests? approved|borrowers accepted|applications? approved|approved applications?|approvals?|approval rate"
            r"|loans? (?:granted|approved|paid out)|credit (?:lines )?granted|applicants? accepted|acceptance rate"
            r"|applications? accepted|policies sold)\b"
        ),
        "credit losses": (
            r"\b(?:defaults?|in default|arrears|bad debts?|write-?offs?|credit losses|non-?performing|loss ratio)\b"
        ),
        "people taken on": (
            r"\b(?:(?:nurses|teachers|drivers|guards|cooks|carers|agents|cleaners|wardens) (?:hired|employed|on duty|on call"
            r"|per shift|at night|at weekends|on (?:each|every|the (?:night|late|weekend)) (?:shift|ward|tour))"
            r"|[a-z]+ on (?:call|the (?:phones?|floor|line|desk|tills?|counters?))(?: at \w+)?"
            r"|crews? (?:on call|at night|per shift)|shifts? with (?:two|three|four|a second)|permanent contracts|hired|hires"
            r"|recruited|posts? filled|vacanc\w+ filled|permanent (?:staff|nurses|teachers|posts)|head ?count"
            r"|staff on (?:each|every) shift|new (?:posts|nurses|teachers|staff|colleagues)|staffing levels?)\b"
        ),
        "pay bill": (
            r"\b(?:pay ?bill|wage ?bill|wages?|payroll cost|salar\w+|labou?r costs?|staff costs?|personnel costs?|people costs?"
            r"|salary (?:costs?|budget)|cost of staff|staffing (?:costs?|budget|bill)"
            r"|(?:weekend|night|shift|overtime|on-?call|holiday|sunday) (?:pay|wages|bonus\w*|allowances?|premiums?)"
            r"|pay for (?:nights|weekends|overtime)|personnel (?:spend|budget)|people budget|cost per (?:hour|unit|order))\b"
        ),
        "checks at the door": (
            r"\b(?:(?:registered|checked in|admitted) with (?:a )?(?:photo|id|passport)|photo (?:and|or) id|passports? checked"
            r"|(?:bags?|coats|cars|vehicles|boots|parcels|loads) (?:checked|searched|opened|scanned|screened)"
            r"|asked for (?:an? |their )?(?:id|passport|age|licen[cs]e|proof|papers)|id (?:checks?|shown)|age checks?"
            r"|proof of age|searched at|badges? checked|signed (?:in|out)|password rules|consent forms?|second factor"
            r"|two[- ]factor|2fa|mfa|verif\w+|identity checks?|confirmed with|strong authentication|captcha"
            r"|log-?ins? (?:confirmed|checked)|passwords? changed|password changes|automatic log-?outs?|security questions?"
            r"|approval steps|signatures? (?:per|needed))\b"
        ),
        "steps and seconds": (
            r"\b(?:(?:seconds|minutes?) (?:at|in) the (?:queue|line|gate|desk|till|door|entrance|counter|barrier|check-?in)"
            r"|(?:still|waiting|stuck) (?:outside|at the (?:gate|door|entrance))"
            r"|(?:miss|missed|missing) (?:the )?(?:kick-?off|start|first (?:half|act|song|minutes))|late (?:to|in) their seats"
            r"|minutes from gate|queues? at|queue time|door to|steps?|clicks?|taps?|fields?|screens?|abandon\w+|resets?"
            r"|reset calls|locked out|calls about log-?ins?|(?:seconds|minutes) (?:to|from|until)|time to|sign-?up time"
            r"|check-?out time)\b"
        ),
        "paid unseen": (
            r"\b(?:(?:paid|settled|approved|granted|released) (?:without|automatically|instantly|at once|unseen)"
            r"|without (?:a |any )?(?:checks?|review|inspection|approval)|no checks?|straight[- ]through|auto-?approved"
            r"|(?:paid|settled|approved|granted) (?:without|automatically|instantly|at once|unseen)"
            r"|without (?:a |any )?(?:checks?|review|inspection))\b"
        ),
        "second look": (
            r"\b(?:(?:checks?|visits?|inspections?) before (?:payment|paying)|seen by an? (?:expert|assessor|adjuster|surveyor)"
            r"|checked|investigat\w+|inspected|audited|reviewed by|fraud (?:found|detected|stopped)|second look|spot checks?)\b"
        ),
        "fraud": r"\b(?:fraud\w*|false claims|invented claims|losses? to)\b",
        "running hours": (
            r"\b(?:(?:trains|flights|runs|trips|machine|running|operating|opening|production) (?:per hour|hours|a day|per day|time)"
            r"|hours (?:open|in use|running)|[a-z]+ hours (?:per|a) (?:day|shift|week)|trains per|flights per|ferries per"
            r"|runs per|flight hours|hours flown|hours in the air|hours in use)\b"
        ),
        "upkeep hours": (
            r"\b(?:hours? .{0,20}free of (?:trains?|flights?|traffic|ferries|trams)|nights? without (?:trains?|traffic)"
            r"|(?:track|line|road|bridge|runway|plant|machine|pool|slope|lift|tunnel|lock|oven|press|mill|hall) (?:is |are "
            r"|stands? |be )?(?:closed|shut|stopped|idle|out of use) for"
            r"|hours? (?:the|each|every|a) [\w ]{3,18} (?:is |are |stands? )?(?:closed|shut|stopped|still|down) for"
            r"|maintenance done|serviced on time|hours? .{0,20}(?:no|without) (?:trains?|flights?|traffic|production|ferries)"
            r"|maintenance (?:hours|windows?)|(?:line|track|runway|plant|machine) (?:closed|stopped|closures?)|planned stops?"
            r"|in the (?:hangar|workshop|depot)|for (?:checks|inspections?|overhauls?|upkeep|maintenance|cleaning)"
            r"|cleaning hours)\b"
        ),
        "slots taken": (
            r"\b(?:booked|planned|scheduled|occup\w+|utili[sz]\w+|filled slots|slots filled|slots (?:sold|taken)|capacity used"
            r"|beds filled|full (?:lists|rosters|days))\b"
        ),
        "urgent cases": (
            r"\b(?:within (?:\d+|one|two|four|the) ?(?:min\w*|hours?|h)|urgent|emergenc\w+|walk-?ins?|same[- ]day|at once|unplanned"
            r"|wait\w*|request)\b"
        ),
        "people moved on": (
            r"\b(?:within (?:\d+|one|two|four) hours?|leaving|admitted|discharg\w+|moved on|waiting|throughput|transfers? done)\b"
        ),
        "nights disturbed": (
            r"\b(?:night|moved between|moves? (?:at|per|between)|transfers?|disturb\w+|noise|after 22|between 2\d[:.]\d\d)\b"
        ),
        "leads": (
            r"\b(?:leads|enquiries|inquiries|mqls?|prospects|contacts)\b(?!.*\b(?:accepted|qualified|quality|convert\w*"
            r"|become|close)\b)"
        ),
        "good leads": (
            r"\b(?:leads|enquiries|inquiries|mqls?|prospects)\b.*\b(?:accepted|qualified|quality|convert\w*|become|close)\b"
            r"|\blead quality\b"
            r"|\bclose rate\b"
            r"|\bconversion of leads\b"
        ),
        "sales volume": (
            r"\b(?:units sold|orders|deals|new (?:customers|clients|contracts)|sales volume|market share|discount\w*)\b"
        ),
        "margin": r"\b(?:margin\w*|average price|price per|discount per|profit per)\b",
        "output": (
            r"\b(?:units|throughput|output|produced|per shift|per hour|features|releases|tickets|cases (?:closed|handled)|calls per)\b"
        ),
        "faults": (
            r"\b(?:rejected|returns|corrections?|typos|mistakes|scrap\w*|defect\w*|rework\w*|bugs?|incidents?|complaints?|errors?"
            r"|returned|reopened)\b"
        ),
        "spending": r"\b(?:costs?|spend\w*|budget|overtime|agency|head ?count)\b",
        "service given": (
            r"\b(?:opened? (?:longer|on)|within (?:\d+|one|two) ?(?:min\w*|hours?|days?)|open(?:ing)? hours|staffed|answered|csat"
            r"|nps|satisf\w+|recommend\w*|reach\w* a person|coverage)\b"
        ),
        "extra hours": (
            r"\b(?:agency (?:staff|spend\w*|nurses?|shifts?|hours)|temp(?:orary)? staff|overtime(?: hours)?|bank staff|temps"
            r"|seasonal (?:staff|workers)|overtime|weekend (?:work|shifts)|extra hours|evenings? worked|hours over"
            r"|extra (?:hours|shifts)|weekend (?:work|shifts|hours)|agency|temps?|temporary staff|standby pay|on-call pay)\b"
        ),
        "shifts filled": (
            r"\b(?:shifts? (?:filled|staffed|covered)|beds? open|lines? staffed|posts? covered|peak (?:days?|weeks?)|christmas"
            r"|harvest weeks?|open (?:longer|hours)|opening hours)\b"
            r"|^(?!.*\b(?:vacanc\w+|positions?|jobs?|roles?)\b).*\b(?:filled|staffed|covered|manned|crewed)\b"
            r"|\bwith (?:two|three|both|all|a full) (?:nurses|guards|drivers|carers|staff|crew\w*)\b"
        ),
        "energy used": (
            r"\b(?:(?:night|room|hall|water) temperature|temperature (?:at night|in)|thermostats?|heating"
            r"|energy (?:use|used|costs?|bill)|kwh|mwh|gas (?:bill|used|use|burnt)|oil (?:burnt|used)|electricity"
            r"|power (?:used|bill|drawn))\b"
        ),
        "warmth and light": (
            r"\b(?:room temperature|warm\w*|degrees|heated|cosy|comfort\w*|water at \d+|opening hours|lit|lighting|hours open)\b"
        ),
        "suppliers": (
            r"\b(?:number of suppliers|suppliers (?:in use|on the list|per)|supplier base|single[- ]source)\b"
            r"|^suppliers\b(?! (?:who|that|with|under|paid|rated|visited|audited))"
        ),
        "second sources": (
            r"\b(?:suppliers? under|second (?:sources?|suppliers?)|two (?:sources?|suppliers?)|dual[- ]sourc\w+"
            r"|alternative suppliers?|qualified suppliers?|local suppliers?|new suppliers?)\b"
        ),
        "range on offer": (
            r"\b(?:(?:products?|items|articles|titles|variants|dishes|models|options) (?:in the range|on offer|listed|offered"
            r"|on the menu)|product range|assortment|new products)\b"
        ),
        "range kept": (
            r"\b(?:titles in the|recipes in|number of (?:products|dishes|articles|forms|models|tariffs)|variants|range|assortment"
            r"|skus?|items per (?:store|shop)|complexity|part numbers|products kept)\b"
        ),
        "travel": (
            r"\b(?:travel (?:costs?|budget|spend\w*|kilomet\w+|miles)|flights|kilomet\w+ driven|car miles|business trips)\b"
        ),
        "visits in person": (
            r"\b(?:(?:customers|clients|farms|schools|sites|branches|members|partners|suppliers) (?:met|seen|visited) (?:in person"
            r"|on site|at home)|(?:customer|client|site|home|farm|school|plant|field) visits|visited|meetings in person"
            r"|met in person)\b"
        ),
        "full vans": (
            r"\b(?:(?:vans?|lorr(?:y|ies)|trucks?|trailers?|containers?|pallets?|tours?|wagons?|boats?) (?:full|filled|loaded"
            r"|leaving full)|orders per (?:tour|van|trip)|load factor|fill rate of (?:lorries|vans|trucks)"
            r"|(?:lorry|truck|van|container|trailer|pallet) (?:fill|load)\w*|van fill|full(?:er)? (?:vans|trucks|loads)"
            r"|parcels per (?:tour|van|trip)|drops per|loaded|truck fill|empty (?:kilomet\w+|miles|runs))\b"
        ),
        "next-day delivery": (
            r"\b(?:same[- ](?:day|evening|afternoon)|next[- ](?:day|morning)"
            r"|the (?:same )?day (?:they|it|the order) (?:come|comes|came|is|was|are|were)\b|the day of the order"
            r"|within (?:\d+|one|two|a) (?:hours?|days?|day)|deliver\w* (?:by|before|in|the next day|the same day)"
            r"|the next day|express|on the day (?:they|it|of)|same[- ]day|next[- ]day|within (?:\d+|one|two) (?:hours?|days?)"
            r"|delivered (?:by|before|in))\b"
        ),
        "packaging": (
            r"\b(?:(?:wrapping|padding|boxes|cardboard|plastic|foil) (?:per|used|bought)"
            r"|packaging (?:per|weight|waste|material|used)|(?:grams?|kg|layers|weight) of (?:packaging|cardboard|plastic)"
            r"|plastic per|cardboard per|filling material)\b"
        ),
        "damage": r"\b(?:damaged?|broken|breakages?|arrive\w* intact)\b",
        "messages": (
            r"\b(?:emails?|mails|notifications?|messages?|newsletters?|push|reminders?|texts|sms|dunning letters|cold calls"
            r"|sales calls)\b.*\b(?:per|sent|a week|a month)\b"
        ),
        "put off by messages": (
            r"\b(?:readers? who (?:leave|unsubscribe)|complaints? about (?:mails?|messages)|unsubscrib\w+|opt(?:ed)?[- ]outs?"
            r"|switched off|messages? per|mails? per|spam|nagged|annoyed|bothered|pestered|harassed|pushy|blocked (?:us|our))\b"
        ),
        "intake": (
            r"\b(?:enrol\w*|admitted|places|intake|new pupils|new students|children (?:admitted|looked after))\b"
        ),
        "group size": (
            r"\b(?:class size|pupils per|students per|children per|student[- ]teacher ratio|group size|per teacher|per carer"
            r"|without a free seat)\b"
        ),
        "journey times": (
            r"\b(?:journey times?|travel times?|bus speed|minutes per trip|driving time|delivery tour)\b"
        ),
        "cars too fast": (
            r"\b(?:(?:above|over) (?:\d+|the) (?:mph|km/?h|limit)|speeding|calmed|zebra|school streets|speed limit\w*|\b30 zone\w*"
            r"|(?:above|over) (?:\d+ ?(?:mph|km/?h)|the limit)|near misses at crossings|accidents? at crossings)\b"
        ),
        "visitors": (
            r"\b(?:visitors|overnight stays|tourists|cruise|event days|festival days|guests per|concerts|open-air|street parties"
            r"|late licences|music nights|markets on|hikers|boats|campers|walkers|divers|tours)\b"
        ),
        "noise and litter": (
            r"\b(?:noise|noisy|loud|decibels?|db|litter|crowd\w*|quiet|sleep\w*|disturbed"
            r"|complaints? (?:of|from|by) (?:residents|neighbou?rs))\b"
        ),
        "data known": (
            r"\b(?:(?:profile|personal) (?:fields|data)|customer data|data points|fields filled|profiles? with|complete profiles?"
            r"|customers with a full record|profiles? complete\w*|known (?:birthdays|addresses))\b"
        ),
        "data asked for": (
            r"\b(?:personal data|fields? (?:in|on|per|asked)|questions (?:in|on|per)|form length|questions asked"
            r"|data (?:kept|stored|collected|requested)|form fields|documents requested)\b"
        ),
        "contacts": (r"\b(?:calls?|counter visits|visits to the counter|branch(?:es)?|phone contacts|home visits)\b"),
        "personal contact": (
            r"\b(?:talked? (?:to|with) a person|personal (?:talks?|contact|advice)|in person|home visits|face to face"
            r"|met an? advis\w+)\b"
        ),
        "prices": (
            r"\b(?:rents?|fares?|fees?|prices?|tuition|premium)\b.*\b(?:income|per|average|raised)\b"
            r"|\b(?:income|takings|revenue|money|receipts) from (?:the )?(?:rents?|tickets?|fares?|fees?|entrance|admission"
            r"|subscriptions?|passes)\b"
            r"|\b(?:return|yield|surplus) (?:of|on|from) the (?:[\w-]+ )?(?:fund|houses|flats|homes|estate|network)\b"
            r"|\brevenue per (?:flat|seat|ticket)\b"
        ),
        "hard to afford": (
            r"\b(?:(?:members|visitors|tenants|families|pupils|patients) (?:who|that) (?:cannot|can't) pay"
            r"|(?:average |mean |lowest )?(?:price|rent|fare|fee) (?:of|for|per) |priced out|price complaints|rent burden"
            r"|pay\w* over|afford\w*|cheaper|price (?:for|of)|fares?|income on (?:rent|fares))\b"
        ),
        "days without change": (
            r"\b(?:change freeze|frozen|no changes|days without (?:a )?(?:change|release|deploy\w*)|stable (?:days|weeks))\b"
        ),
        "releases": (
            r"\b(?:deploy\w*|releases? per|release frequency|changes (?:per|live)|shipped per"
            r"|(?:features?|releases?|changes|deployments?|versions?|updates) (?:per|a|each|shipped|released|live)"
            r"|release (?:every|frequency|cycle)|deployment frequency|new features|releases? (?:per|a|each|shipped|to)"
            r"|release (?:frequency|cycle)"
            r"|(?:features?|changes|updates|versions?) (?:shipped|released|live|a week|per week|a month|per month|a day"
            r"|per day)|pushes to production|go-lives?)\b"
        ),
        "gates": (
            r"\b(?:tests? (?:per|before)|test coverage|approvals per|reviewers? per|sign-?offs?|gates?|legal reviews?)\b"
        ),
        "time to market": (
            r"\b(?:time to market|lead time|days from (?:idea|commit|request)|approval time|days to (?:release|sign|publish))\b"
        ),
        "traffic speed": r"\b(?:average speed|speed on|bus speed|traffic flow|cars per hour|green waves?)\b",
        "pieces sent out": (
            r"\b(?:published|issued|decided|closed|released|sent|shipped|produced|per day|per week|a day|a week)\b"
        ),
        "read by two": (
            r"\b(?:(?:read|checked|reviewed|signed off|approved|tested|inspected) by (?:two|a second|another|an? \w+)|second reader"
            r"|four eyes|fact[- ]checked|double[- ]checked|looked at twice)\b"
        ),
        "opening hours": (
            r"\b(?:opening hours|hours open|open (?:on|until|at)|service hours|staffed hours|evenings? open|sundays open"
            r"|branches open|open(?:ing)? (?:days|hours)|hours of (?:opening|operation|service)|days open|counter hours"
            r"|desk hours)\b"
        ),
        "cost of being open": (
            r"\b(?:staff costs?|personnel|pay ?bill|wages?|overtime|labou?r costs?|energy|running costs?|operating costs?"
            r"|cost per branch)\b"
        ),
        "full house": (
            r"\b(?:occupan\w+|(?:beds?|rooms?|slots?|seats?|tables?|places?|theatres?) (?:occupied|filled|booked|used|sold)"
            r"|overbook\w*|(?:beds?|rooms?|slots?|theatres?) (?:occupied|filled|booked|used)"
            r"|(?:beds?|rooms?|slots?|theatres?|places|berths|cells|lists?) (?:occupied|filled|booked|used|taken|full))\b"
        ),
        "places kept free": (
            r"\b(?:free (?:beds?|rooms?|slots?|seats?|tables?)|(?:beds?|slots?|rooms?) (?:free|kept free|held)|without a booking"
            r"|walk-?ins? served|same[- ]day appointments?|a bed within|urgent (?:cases|patients|requests))\b"
        ),
        "waits for a bed": (
            r"\b(?:wait\w* (?:for|until) (?:a |an )?(?:bed|room|slot|theatre|appointment)|hours? to a bed|turned away|diverted)\b"
        ),
        "price cuts": (
            r"\b(?:discount\w*|markdowns?|mark-downs?|marked down|rebates?|clearance|reduced (?:prices?|items|goods)"
            r"|price reductions?|vouchers?|promotions?|price cuts?|coupons?|special offers?|two for one)\b"
        ),
        "advertising": (r"\b(?:ads? per|ad load|ad slots?|adverts? per|advertis\w+ (?:per|minutes)|sponsored)\b"),
        "staying": (
            r"\b(?:stay\w*|return\w*|time on|retention|finish\w*|come back|day \d+|active in|keep (?:reading|watching|listening))\b"
        ),
        "days at home": r"\b(?:home office|remote\w*|work\w* from home|days at home)\b",
        "office days": (
            r"\b(?:in the office|office days|desks? used|presence|on site|in person|days in the office|together in one room)\b"
        ),
        "cases a day": (
            r"\b(?:visits|calls|patients|clients|customers|cases|pupils|appointments|interviews|inspections) (?:seen "
            r"|handled |closed )?(?:per|a|each) (?:day|hour|shift|week|agent|doctor|nurse|rep|adviser|teacher|officer"
            r"|person)\b"
        ),
        "time for each": (
            r"\b(?:minutes? (?:with|per|for each|at)|time (?:with|per)|longer (?:talks?|visits?)|enough time|hours? with"
            r"|minutes? (?:with|at the bedside|per visit)|time (?:with|at the bedside)|hours? in class|time in the field)\b"
            r"|\b(?:minutes?|hours?|time) (?:[\w ]{0,22})?(?:for (?:each|one|every|a single)|per (?:child|pupil|student"
            r"|patient|client|resident|visit|learner|family)|with (?:each|one|every)|alone with)\b"
        ),
        "talk length": (
            r"\b(?:(?:average |mean )?(?:call|visit|chat|appointment|consultation|conversation) (?:time|length|duration)"
            r"|(?:seconds|minutes) (?:a|each) (?:call|chat|visit)|time per (?:call|chat|visit|case)|handling time"
            r"|minutes per (?:[\w-]+ )?(?:call|chat|visit|appointment|talk|patient|guest|round)|call length|talk time"
            r"|(?:length|duration) of (?:an? |the |each |our |all )?(?:[\w-]+ )?(?:calls?|visits?|chats?|appointments?"
            r"|consultations?|conversations?|talks?)"
            r"|(?:seconds|minutes) (?:spent )?(?:on|at) (?:a|each|the) (?:call|phone|chat)"
            r"|time (?:on|spent on) (?:a|each) (?:call|chat|visit)"
            r"|(?:minutes|seconds|time|length|duration) (?:per|a|of an?|of each|each) (?:call|visit|chat|talk|case"
            r"|appointment|consultation)|(?:call|chat|visit|handling|talk|consultation) (?:time|length|duration))\b"
        ),
        "settled at once": (
            r"\b(?:solved|settled|first (?:call|contact|visit)|at the first (?:call|attempt|contact|visit)"
            r"|in (?:one|a single) (?:call|contact|visit|chat|talk)|(?:call|ring|come|phone) only once"
            r"|without (?:a (?:second|further|repeat)|another|calling back|ringing back)|need (?:only )?one (?:call|visit)"
            r"|satisf\w+|listened|recommend\w*|understood|felt heard|time to (?:talk|ask|listen)|not rushed|unhurried"
            r"|asked everything)\b"
        ),
        "records complete": (
            r"\b(?:documentation|forms? filled|records? complete\w*|complete (?:records?|files?|documentation)|reports? filed"
            r"|files? complete"
            r"|(?:lessons|visits|calls|repairs|cases|patients|deliveries|inspections|meetings|incidents|shifts|jobs|sessions"
            r"|decisions) (?:[\w ]{0,14})?(?:with an? (?:\w+ )?(?:report|record|protocol|form|note|file|photo)|on record"
            r"|recorded|documented|logged|written up)|(?:complete|full) (?:records?|files?|documentation)"
            r"|(?:records?|files?|documentation|forms?) complete\w*)\b"
        ),
        "inspections": r"\b(?:inspections?|audits?|site visits?|checks of|controls)\b",
        "burden of forms": (
            r"\b(?:time (?:spent )?(?:on|for) (?:forms|reports|inspections)|days? with an inspector|paperwork|burden"
            r"|hours? (?:of|for) (?:forms|reporting)|forms per|reports per|visits per (?:firm|farm|shop))\b"
        ),
        "good food": (
            r"\b(?:(?:cooked|made|baked) from scratch|from scratch|stone[- ]ground|home[- ]?made|hand[- ]?made|sourdough"
            r"|free[- ]range|grass[- ]fed|wholegrain|seasonal (?:food|vegetables|fruit|dishes)"
            r"|certified (?:fish|meat|coffee|cocoa)|animal welfare|organic|regional|locally grown"
            r"|local (?:produce|food|growers|farms|ingredients|vegetables|fruit|meat|milk|bread|fish)|fair ?trade"
            r"|fresh(?:ly)? (?:cooked|food))\b"
        ),
        "cost of a plate": (
            r"\b(?:(?:price|cost)s? (?:per|of a) (?:kilo|kg|litre|loaf|dish|lunch|dinner|breakfast|serving)"
            r"|purchase (?:price|cost)s?|(?:kitchen |labou?r |working )?(?:hours|minutes) per (?:meal|plate|dish|loaf|cover)"
            r"|cost per (?:meal|plate|portion|cover|tray|child)|food costs?|price per (?:meal|plate)|ingredient costs?)\b"
        ),
        "emissions": (
            r"\b(?:flown|by air|tonnes of co2|diesel|air ?freight|emissions?|co2|carbon|lorry kilomet\w+|truck kilomet\w+"
            r"|flights booked)\b"
        ),
        "night work": (
            r"\b(?:night (?:deliver\w+|flights?|trains?|shifts?|work)"
            r"|(?:deliver\w*|collected|flown) (?:at night|before (?:five|six|5|6)))\b"
        ),
        "sleep": (
            r"\b(?:hours of (?:sleep|quiet)|people woken|noise|complaints?|midnight|sleep\w*|woken|neighbou?rs)\b"
        ),
        "learning hours": (
            r"\b(?:training (?:hours|days)|(?:hours?|days?) (?:of|in|for) (?:training|learning|courses)|courses taken|time to learn)\b"
        ),
        "billed hours": (
            r"\b(?:billable|chargeable|utili[sz]ation|hours on (?:projects|the line|the floor)|invoiced hours)\b"
        ),
        "incidents": (
            r"\b(?:faults? after|bugs? after|failed changes|emergency fixes|incidents?|outages?|night calls?|pages? at night"
            r"|alerts? at night|downtime|rolled back|unplanned stops?)\b"
        ),
        "board's yes": (
            r"\b(?:(?:changes?|releases?|deploy\w*|updates?|versions?|features?) (?:[\w-]+ ){0,3}(?:approved|seen|reviewed"
            r"|signed off|cleared|passed|agreed|released|judged|waved through|put before|announced)(?: (?:by|in|at|to"
            r"|before))? (?:[\w'-]+ ){0,3}(?:board|committee|council|panel|meeting|forum|advisory|cab|gate|round)"
            r"|(?:through|before|past|to) the (?:[\w-]+ )?(?:change|release|approval|advisory) (?:board|committee|council"
            r"|panel|meeting|forum)|four-eyes|change advisory)\b"
        ),
        "quick decisions": (
            r"\b(?:decisions?|decided|approvals?|approved|granted|answers?|verdicts?|permits?)\b.*\b(?:within|in"
            r"|on the same) (?:\d+|a|an|one|two|five|day|minutes?)"
        ),
        "decisions reversed": (
            r"\b(?:overturned|appeals?|reversed|corrected|defaults?|in default|arrears|withdrawn|wrong (?:decisions?|answers?))\b"
        ),
        "pay rates": (
            r"\b(?:pay rises?|starting pay|minimum pay|hourly pay|wages? (?:of|for)|above the collective wage|bonus(?:es)? paid)\b"
        ),
        "waste": (
            r"\b(?:unsold|thrown away|left ?overs?|left over|spoil\w*|expired|write-offs?|food waste|waste (?:at|of|per))\b"
        ),
        "answers by machine": (
            r"\b(?:(?:tills?|counters|desks|booths) without (?:staff|a cashier)|self[- ]check-?outs?|cashierless|bots?"
            r"|(?:answered|handled|solved|settled|closed) by (?:a |the )?(?:bot|chatbot|machine|assistant)s?|automated|chatbot"
            r"|self-service|without (?:an )?agents?)\b"
        ),
        "answers by people": (
            r"\b(?:(?:served|helped|greeted|answered|advised) by (?:a person|staff|a human|an? (?:adviser|colleague|librarian"
            r"|cashier|agent))"
            r"|(?:handed|passed|put through|connected|transferred|sent on) (?:over |on )?to (?:a |an )?(?:person|human|agent"
            r"|adviser|colleague)"
            r"|(?:spoke|spoken|talk\w*|reach\w*) (?:to |with )?(?:a |an )?(?:person|human|agent|adviser|somebody)"
            r"|personal (?:contact|answer|advice)|human answer)\b"
        ),
        "wildlife": (
            r"\b(?:(?:broods?|hatch\w*|chicks|otters|bats|frogs|butterflies|reeds|rare plants)|breeding|nests?|species|orchids?"
            r"|wildlife|seals?|birds?|lynx|wolves|bears?|deer|beavers?|cranes|storks|turtles|corals?|dune plants?|quiet hours"
            r"|(?:days|weeks|nights|hours|paths|zones|beaches|lakes|valleys?) (?:[\w ]{2,14} )?(?:without|closed to|free of"
            r"|left to|no) (?:people|visitors|walkers|guests|hikers|boats|dogs|skiers|nature))\b"
        ),
        "inputs to a field": (
            r"\b(?:(?:pesticides?|herbicides?|fungicides?|nitrogen|fertili[sz]er|slurry|irrigation|feed|diesel|seed) (?:a|each"
            r"|applied|for each)|(?:litres|kg|kilos) of (?:pesticide|fertili[sz]er|water|nitrogen)"
            r"|(?:water|fertili[sz]er|pesticides?|feed|spray\w*|antibiotics?) (?:used|per|bought|spread))\b"
        ),
        "harvest": (
            r"\b(?:(?:bushels|crates|boxes) (?:per|a|picked)|crop per|weight per|tonnes|litres of milk|kilos|yield|harvest\w*"
            r"|milk per|eggs per)\b"
        ),
        "dates kept": (
            r"\b(?:on time|promised (?:day|date)|deadlines? (?:met|kept)|launched by|delivered|finished by)\b"
        ),
        "flexible staff": (
            r"\b(?:part[- ]time|job shar\w+|float\w* staff|bank staff|flexible shifts?|shifts? swapped|own rota)\b"
        ),
        "same face": (
            r"\b(?:(?:class|own|regular|usual) (?:teacher|doctor|midwife|driver|carer|nurse|trainer|adviser)"
            r"|one (?:teacher|nurse|carer|driver|midwife|trainer)|by the same"
            r"|same (?:nurse|carer|teacher|driver|adviser|person|midwife|worker)|continuity"
            r"|named (?:nurse|carer|midwife|worker))\b"
        ),
        "rooms a shift": (
            r"\b(?:(?:minutes|time) to (?:clean|turn) a|rooms|flats|cars|tables|beds|wards|coaches) (?:cleaned|turned|made"
            r"|washed|prepared)\b.*\b(?:per|an?)\b"
        ),
        "dirt found": r"\b(?:stains?|dirt\w*|hair|dust|unclean|complain\w*|not clean)\b",
        "places merged": (
            r"\b(?:(?:from|in|at) one (?:warehouse|site|plant|data cent(?:re|er)|depot)|sites? closed"
            r"|merged (?:sites|depots|warehouses))\b"
        ),
        "spare place": (
            r"\b(?:second (?:site|plant|warehouse|data cent(?:re|er)|line)|back-?up|failover|spare capacity|redundan\w+)\b"
        ),
        "desks": (
            r"\b(?:^desks|desks (?:per|in|kept|rented)|number of desks|office space|square met(?:re|er)s (?:of office|per)"
            r"|floors? (?:rented|used)|rooms rented|office rent)\b"
        ),
        "easy returns": (
            r"\b(?:(?:return|send back|exchange)\w* (?:within|up to|for) \d+|return window|may return|returns? (?:accepted|free)"
            r"|free returns?|return (?:within|window)|goodwill|refund\w* without|no questions asked|exchanged at once)\b"
        ),
        "cost of returns": (
            r"\b(?:costs? of returns|return costs?|returned (?:goods|parcels|orders)|return rate|refunds? paid|goodwill payments)\b"
        ),
        "selling budget": (
            r"\b(?:(?:marketing|advertis\w+|ad|campaign|sales|acquisition) (?:spend\w*|budget|costs?))\b"
        ),
        "newcomers": (
            r"\b(?:first[- ]time (?:buyers|customers|visitors|donors|guests|readers|members)"
            r"|(?:buyers|visitors|guests|members|readers|donors) (?:won|gained)|people who know us|tickets sold"
            r"|new (?:customers|clients|members|users|donors|subscribers|sign-?ups)|leads|sign-?ups|first orders|awareness"
            r"|trial\w*)\b"
        ),
        "quick turns": (
            r"\b(?:(?:let|re-?let|rented|available|bookable|occupied|handed over|turned round|turned around) (?:again )?(?:within"
            r"|in|by)|void (?:days|time)|turnaround within)\b"
        ),
        "work between": (
            r"\b(?:(?:renovated|cleaned|inspected|repaired|repainted|checked|disinfected|serviced|refurbished) (?:before|between"
            r"|after each))\b"
        ),
        "lent out": r"\b(?:on loan|lent (?:out|to)|rented out|hired out|borrowed|out with|sent abroad)\b",
        "at hand": (
            r"\b(?:on the shel\w+|on display|in (?:its|their|the right) place|hang\w*|on the wall|at hand|ready to hand|in the rack)\b"
        ),
        "works by day": (
            r"\b(?:(?:roadworks?|works|repairs|digging|deliveries|cleaning|loading|maintenance|building) (?:done |carried out "
            r"|finished )?(?:by day|during the day|in daylight|in office hours))\b"
        ),
        "delays": r"\b(?:delay\w*|jams?|queues?|held up|minutes lost|closures?|stuck)\b",
        "lamps lit": (
            r"\b(?:lamps?|street ?lights?|lights|lighting|lanterns) (?:lit|on|burning|hours)"
            r"|lighting (?:hours|energy)\b"
        ),
        "feeling safe": r"\b(?:feel safe|felt safe|feeling safe|safe at night|well[- ]lit|walk home)\b",
        "time to hire": (
            r"\b(?:(?:days|weeks|time) to (?:hire|fill|an offer)|interviews per (?:hire|candidate|post)|time[- ]to[- ]hire"
            r"|days from (?:application|advert))\b"
        ),
        "hires looked at": (
            r"\b(?:candidates? (?:met|seen|interviewed) by|trial days?|reference checks?|hires? (?:who|that) (?:stay|pass)"
            r"|stay (?:a|the first|one) year|pass probation)\b"
        ),
        "length of stay": (
            r"\b(?:length of stay|days in (?:hospital|the ward|care)|bed days|nights per (?:patient|stay)|days until discharge"
            r"|patients (?:still here|in a bed) (?:after|past))\b"
        ),
        "back again": (
            r"\b(?:readmi\w+|readmissions?|back within \d+|returning within|falls at home|emergency returns)\b"
            r"|\b(?:readmi\w+|back (?:in (?:hospital|a bed)|within|with us)|return\w* within|falls at home|emergency returns"
            r"|sent home too early|calls? from home)"
        ),
        "parking": r"\b(?:parking (?:spaces?|places|bays)|car parks?|car lanes?)\b",
        "street for people": (
            r"\b(?:trees?|benches|cycle (?:lanes?|paths?)|bike (?:lanes?|racks?)|pavement\w*"
            r"|square met(?:re|er)s of (?:green|grass|shade)|play streets?|car[- ]free)\b"
        ),
        "guest beds": (r"\b(?:holiday (?:flats|homes|lets)|tourist beds|guest beds|short[- ]term lets?|hotel rooms)\b"),
        "residents' homes": (
            r"\b(?:flats? for (?:residents|locals|staff|families|workers)|homes for (?:residents|locals|families)"
            r"|long[- ]term (?:lets?|leases|tenan\w+)|lived in all year)\b"
        ),
        "online only": (
            r"\b(?:(?:only|all|entirely|exclusively) online|online only|without paper|paperless|cashless|without cash|by app"
            r"|via the app|digital(?:ly)? only)\b"
        ),
        "those without": (
            r"\b(?:over (?:65|70|75|80)|older (?:customers|people|patients|members|residents)"
            r"|without (?:a )?(?:smartphone|internet|card)|pay(?:ing)? (?:in )?cash|by post|at the counter)\b"
        ),
        "collections": (r"\b(?:collections|new (?:models|titles|lines|arrivals)|launches|editions) (?:per|a|each)\b"),
        "unsold goods": (r"\b(?:unsold|marked down|clearance|left ?overs?|pulped|returned unsold|dead stock)\b"),
        "spare parts": (
            r"\b(?:spare parts? (?:in stock|on hand|stock|value)|parts? in (?:stock|store)|value of (?:spare )?parts|stock of parts)\b"
        ),
        "quick repair": (
            r"\b(?:repaired (?:within|in|the same|at the first)|fixed (?:within|in|the same|at the first)"
            r"|first[- ](?:time|visit) fix\w*|running again within)\b"
        ),
        "backlog": (
            r"\b(?:backlog|open (?:cases|orders|files|claims|requests)|unanswered|waiting list|unpaid claims|cases? older than)\b"
        ),
        "time it takes": (
            r"\b(?:minutes?|hours?|days?|weeks?|months|lead time|turnaround|cycle time|processing time|time to|time from)\b"
        ),
        "looked at": (
            r"^(?!.*\b(?:within|in (?:an?|one|two|\d+)|same[- ]day|on time|on schedule|answered)\b).*\b(?:(?:read|seen"
            r"|checked|reviewed|approved|tested|inspected|proofread|verified|audited|cleared|signed(?: off)?|weighed|tasted"
            r"|confirmed|interviewed|examined|edited|vetted|assessed|looked at|met|measured|sampled) (?:\w+ )?(?:by|twice"
            r"|before|against|with|in full|for)|double[- ]check\w*|cross[- ]check\w*|second (?:pair|editor|reader|reviewer"
            r"|opinion|look|check|signature|test|clerk|officer|doctor|person|vet)|four eyes|two signatures|peer[- ]review\w*"
            r"|spot[- ]check\w*|(?:only )?(?:after|with) (?:an?|the|two|full) (?:\w+ ){0,2}(?:checks?|reviews?|inspections?"
            r"|tests?|visits?|interviews?|audits?|references?|trial|second look))\b"
        ),
        "in use": (
            r"\b(?:booked|filled|used|in use|occupied|occupancy|utili[sz]\w+|let|hired out|rented|sold|full|planned|scheduled|taken"
            r"|leased|assigned|allocated|loaded|on the road|on hire)\b"
        ),
        "held back": (
            r"\b(?:kept (?:free|open|back|clear|empty|unbooked)|free for|left (?:free|open|empty)|unbooked"
            r"|held (?:back|free|open|in reserve)|reserved for|spare|in reserve|on stand-?by|stand-?by|set aside"
            r"|(?:taken )?out of (?:sale|service|use|the market|operation)|closed for|blocked for|off the market|walk-?ins?"
            r"|drop-?in|public|open to (?:all|the public|anyone|everyone)|without (?:a )?booking)\b"
        ),
        "idle": (
            r"\b(?:idle|empty|unused|unsold|vacant|standing|parked|unbooked|not booked|not in use|unlet"
            r"|without (?:a )?(?:job|load|booking)|free)\b"
        ),
        "held in reserve": (
            r"\b(?:kept (?:free|open|back|clear|empty|unbooked)|free for|left (?:free|open)|unbooked"
            r"|held (?:back|free|open|in reserve)|reserved for|spare|in reserve|on stand-?by|stand-?by|set aside"
            r"|ready for (?:emergenc\w+|urgent))\b"
        ),
        "price of goods": (
            r"\b(?:prices?|costs?|spend\w*|budget|paid)\b.*\b(?:per|for|of|an?|each)\b"
            r"|\b(?:\w+) (?:price|cost|spend|budget)\b"
        ),
        "choice goods": (
            r"\b(?:organic|regional|local(?:ly)?|fair[- ]?trade|fairly traded|certified|premium|free[- ]range|fresh(?:ly)?|seasonal"
            r"|recycled|sustainabl\w+|home-?made|hand-?made|hand-\w+|by hand|from scratch|branded|pasture|grass[- ]fed"
            r"|cooked on site|heritage|original parts)\b"
        ),
        "average price": (
            r"\b(?:average|mean|median) (?:\w+ )?(?:price|ticket|fee|rent|fare|bill|order|basket|spend|rate|gift|donation"
            r"|contribution|deal|sale|contract|loan|premium|tip)\b"
            r"|\b(?:price|fee|fare|rent|revenue|income|yield|takings|spend|earnings|margin) per\b"
        ),
        "within reach": (
            r"\b(?:low[- ]income|afford\w*|free (?:of charge|tickets|places|entry)|reduced|concession\w*|discounted"
            r"|(?:under|below|for less than|less than|up to) [€£$]|cheap\w*|social (?:tariff|rent|fare)|on benefits"
            r"|who pay nothing|without paying|subsidi[sz]ed|pay (?:what|as much))\b"
        ),
        "places": (
            r"^(?:number of )?(?:\w+ ){0,2}(?:branches|stops|stations|sites|shops|stores|offices|depots|machines|routes"
            r"|counters|clinics|schools|pools|libraries|kiosks|lockers|hubs|wards|surger(?:y|ies)|pharmacies|post offices"
            r"|collection points)\b"
        ),
        "a short way": (
            r"\b(?:within (?:\d+|five|ten|fifteen|twenty|thirty|a|an|walking|reach)|nearest|nearby|minutes? (?:from|away|walk)|km"
            r"|kilomet\w+|metres|on foot|close to)\b"
        ),
        "evenings open": (
            r"\b(?:(?:evening|weekend|late|opening|sunday|saturday|night|extra|longer|public|staffed) (?:\w+ )?(?:hours|openings?"
            r"|days)|hours? (?:open|with)|open (?:late|longer|on|after|until|in the evening)"
            r"|(?:open|staffed) (?:until|after|from|on))\b"
        ),
        "planned stops": (
            r"\b(?:planned|scheduled|preventive|maintenance|cleaning|service|inspection"
            r"|stands? (?:still )?for)\b.*\b(?:stops?|hours?|windows?|days|time|breaks?|closures?|downtime|cleaning"
            r"|maintenance)\b"
            r"|\b(?:hours?|days|minutes) .*\b(?:for|in) (?:cleaning|maintenance|service|repairs?|upkeep|inspection)\b"
        ),
        "upkeep done": (
            r"\b(?:maintenance|maintained|servic(?:e|ed|es)|overhaul\w*|inspections?|inspected|clean(?:ed|ing)|upkeep"
            r"|calibrat\w+|lubricat\w+)\b(?!.*\b(?:cost|faults?)\b)"
        ),
        "let in": (
            r"\b(?:new|started?|opened|accepted|approved|activated|registered|joined|admitted|onboarded|enrol\w*|sign-?ups?"
            r"|received|granted|issued)\b"
        ),
        "vetted": (
            r"\b(?:(?:manual(?:ly)?|identity|id|background|credit|risk|document|second|extra|deeper|enhanced|income|address|age"
            r"|criminal record|reference)s?[- ](?:\w+ )?(?:checks?|review\w*|verification|screening|proof)"
            r"|(?:only )?(?:after|with) (?:an?|the|two|three|full|both) (?:\w+ ){0,3}(?:checks?|checked|proof|references?"
            r"|interview|inspection|visit)|references? (?:are )?checked|vetted|screened|proof of)\b"
        ),
        "small orders": (
            r"\b(?:(?:orders?|batches|lots|jobs|runs) (?:\w+ )?(?:under|below|of fewer|of less|smaller)"
            r"|small(?:er)? (?:orders|batches|lots|runs|jobs)|single pieces|special (?:orders|sizes|colours|wishes)"
            r"|custom\w* (?:orders|sizes|products)|made to order|rush orders|variants)\b"
        ),
        "change-overs": (
            r"\b(?:set-?ups?|change-?overs?|tool changes|retooling|plan changes|interruptions|cost per piece|stops per shift"
            r"|short runs)\b"
        ),
        "hours a piece": r"\b(?:(?:staff |working |labou?r )?(?:hours|minutes)) (?:per|for each|a|an|each)\b",
        "work on each piece": (
            r"\b(?:deep clean\w*|by hand|hand-?\w+|thorough\w*|one[- ]to[- ]one|face to face|home visits?"
            r"|personal (?:talk|call|visit|plan)s?|full (?:check|inspection|service|clean)"
            r"|long(?:er)? (?:visits?|talks?|protocol|appointments?|consultations?)|after each|after every|each time)\b"
        ),
        "home early": (
            r"\b(?:discharge[ds]?|sent home|go(?:ing)? home|home|beds? (?:free|freed|emptied)"
            r"|leaving) (?:[\w ]{0,18})?(?:before|by|within|on the (?:same|first|second|third)) (?:noon|ten|eleven|midday|\d+"
            r"|the|day|two|three|one)"
        ),
        "calls that come again": (
            r"\b(?:(?:callers?|customers?|patients?|people|members|clients|visitors|tenants|farmers) (?:who )?(?:call|calling|come"
            r"|coming|write|ring|ask)\w* (?:back |us )?(?:again|twice|a second time|back)|repeat (?:calls?|visits?|contacts?)"
            r"|second (?:calls?|visits?)|come back with the same|reopened)\b"
        ),
        "people per shift": (
            r"\b(?:nurses|carers|staff|agents|clerks|cashiers|waiters|guards|attendants|cooks|drivers|people|colleagues|posts"
            r"|crew|lifeguards|porters|conductors|teachers|assistants) (?:per|on|in) (?:an? |the |each |every )?(?:shift|ward"
            r"|desk|till|counter|night|tour|train|phones?|floor|line|class|pool|hall)\b"
        ),
        "waits and harm": (
            r"\b(?:(?:minutes|seconds|hours) (?:until|till|before|from|to)|wait\w*|queue\w*|unanswered|missed calls|abandoned|bell"
            r"|left alone|accidents|drownings|falls|complaints?)\b"
        ),
        "staff per shift": (
            r"\b(?:nurses|carers|agents|clerks|cashiers|waiters|guards|cooks|lifeguards|porters|attendants) (?:per"
            r"|on) (?:an? |the |each |every )?(?:shift|ward|desk|till|counter|night|phones?|line|pool)\b"
        ),
        "waits": (
            r"\b(?:(?:minutes|seconds) (?:until|till|before|to|from)|wait\w*|queue\w*|unanswered|missed calls|bell)\b"
        ),
        "first out": (
            r"\b(?:(?:stories|articles|reports|news|alerts|forecasts|results|releases|minutes|figures|reviews"
            r"|translations) (?:[\w ]{0,12})?(?:online |out |published |sent |filed |ready )?(?:before|ahead of|first|within"
            r"|the same)|(?:minutes|hours|days) (?:until|from) .{0,30}(?:published|online|on air|in print))\b"
        ),
        "corrections": (r"\b(?:corrections?|retract\w+|withdrawn|wrong|typos|mistakes|errors?|misquot\w+|false)\b"),
        "writing time": (
            r"\b(?:paperwork|forms?|reports? written|writing|documentation|admin\w*|typing|bookkeeping"
            r"|notes) (?:[\w ]{0,12})?(?:per|a|each|after|time|hours?)\b"
            r"|\b(?:hours|minutes) (?:of|on|spent on|lost to) (?:paperwork|forms|writing|typing|documentation|admin\w*"
            r"|reports)\b"
        ),
        "bigger groups": (
            r"\b(?:children|pupils|students|patients|clients|residents|cases|learners|trainees|families|visits"
            r"|appointments) (?:per|in a|in each|a) (?:group|class|course|teacher|carer|nurse|worker|tutor|adviser|shift|room"
            r"|day|coach|doctor|tour|guide)\b"
        ),
        "the unexpected": (
            r"\b(?:emergenc\w+|urgent|unplanned|walk-?ins?|crisis|same[- ]day) .{0,30}\b(?:placed|seen|admitted|taken|helped"
            r"|housed|treated|operated)\b"
        ),
        "ride time": (
            r"\b(?:(?:minutes|hours) (?:from|between) \w+ (?:to|and)|(?:journey|travel|trip|ride|running|driving) times?"
            r"|minutes per (?:trip|ride|round|tour))\b"
        ),
        "stops served": (
            r"\b(?:stops?|stations? served|halts?|villages? (?:served|with)|addresses per|detours?|pick-?ups)\b"
        ),
        "data published": (
            r"\b(?:open data"
            r"|(?:data ?sets?|records?|files|figures|data) (?:[\w ]{2,18})?(?:download\w*|published|open|opened|online|shared))\b"
        ),
        "privacy": r"\b(?:privacy|anonym\w*|pseudonym\w*|data protection|with consent)\b",
    }
)
