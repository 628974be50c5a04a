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
            r"|stock (?:older|lying)"
            r"|(?:fresh |raw |finished |unsold |our |the )?stock (?:held|kept|lying|overnight|at the end|value|per)"
            r"|goods (?:held|kept|on hand)|stocks? of|(?:days|weeks|months) of (?:stock|cover|supply|inventory)"
            r"|stocked (?:items|lines)|buffer stock|held overnight|turns? of stock)\b"
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
            r"|on the shelf|still there at|available (?:at|until)|choice at"
            r"|found (?:what|their|the) [\w ]{2,24}(?:size|shelf|wanted|bread|colour)|served from stock|from stock"
            r"|sizes? (?:there|available|hanging)|complete(?:ly)? stocked)\b"
        ),
        "gaps": (
            r"\b(?:customers? (?:leaving|sent away) without|stock-?outs?|out of stock|empty shel\w+|sold out|missing items?"
            r"|not available|lines? missing|dishes? (?:sold out|off the (?:menu|card))|stock ?outs?|run(?:ning|s)? out(?: of)?"
            r"|ran out|gaps? on the shel\w+|empty (?:racks?|rails?|bins?|shel\w+)"
            r"|(?:orders|lines|customers) (?:waiting for|short of) (?:stock|parts|goods)|back ?orders?|turned away without"
            r"|not in stock|lost sales|waiting for (?:parts|material)|stops? for (?:want|lack) of)\b"
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
            r"|without (?:a |any )?(?:checks?|review|inspection)"
            r"|(?:refunds?|claims?|invoices?|expenses|payments?|requests?|applications?|orders?|returns?|permits?|content"
            r"|posts?|changes|cases?|quotes?|pages|texts|articles|parts) [\w ]{0,24}(?:without (?:any(?:body|one)|a (?:person"
            r"|human|manager|second|further|visit|check)|checks?|approval|review|looking|asking|an inspection)|unseen"
            r"|unchecked|unread|straight (?:away|from|through|to)|on (?:photos?|trust|the word|one signature)(?: alone)?"
            r"|automatically|by (?:a )?(?:machine|robot|bot|rule|software)(?: alone)?)"
            r"|(?:signed|published|sent|merged|released|shipped|bought|hired|lent|let) (?:off )?(?:without|unseen|unchecked"
            r"|straight))\b"
        ),
        "second look": (
            r"\b(?:(?:checks?|visits?|inspections?) before (?:payment|paying)|seen by an? (?:expert|assessor|adjuster|surveyor)"
            r"|checked|investigat\w+|inspected|audited|reviewed by|fraud (?:found|detected|stopped)|second look|spot checks?"
            r"|(?:checked|examined|inspected|looked at|reviewed|read|seen|assessed|visited|tested|verified|opened|screened"
            r"|proofread|approved|weighed|measured|countersigned|vetted) (?:\w+ ){0,3}?(?:by (?:an? |the |two |three "
            r"|our )?(?:\w+ )?(?:person|people|human|expert|assessor|investigator|clinician|doctor|editor|lawyer|officer"
            r"|manager|colleague|adviser|inspector|specialist|engineer|nurse|reviewer|reader|vet|teacher|board|committee|eyes"
            r"|second|team)|before (?:payment|paying|publishing|they|it|the|release|sending|signing|delivery|going)|twice"
            r"|at (?:the|their) (?:house|home|site|door|place)|on (?:the )?(?:site|spot)|again|in person|one by one)"
            r"|held (?:until|for|back)|second (?:signature|opinion|reader|reviewer|pair of eyes)|four eyes"
            r"|two (?:signatures|readers|reviewers|pairs))\b"
        ),
        "fraud": (
            r"\b(?:false claims|invented claims|losses? to|(?:over|wrongly|falsely|double|twice) ?paid"
            r"|paid (?:wrongly|twice|in error|too much)|overpaid|overpayments?|chargebacks?|abuse|theft|stolen|shrinkage"
            r"|fraud\w*(?! (?:checks?|teams?|desks?|reviews?|rules|questions)))\b"
        ),
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
            r"\b(?:leads|enquiries|inquiries|mqls?|prospects|contacts)\b(?!.*\b(?:accepted|qualified|quality|convert\w*|become|close)\b)"
        ),
        "good leads": (
            r"\b(?:trials? (?:that|which|who) (?:fit|match|meet|become|turn))\b"
            r"|\b(?:leads|enquiries|inquiries|mqls?|prospects)\b.*\b(?:accepted|qualified|quality|convert\w*|become|close)\b"
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
            r"|power (?:used|bill|drawn)|(?:room|hall|office|flow|water|boiler|winter|set|average) temperatures?"
            r"|gas (?:used|bought|per)|heat(?:ing)? (?:used|costs?|hours|bill)|kilowatt\w*|hours (?:heated|lit)|radiators on)\b"
        ),
        "warmth and light": (
            r"\b(?:room temperature|warm\w*|degrees|heated|cosy|comfort\w*|water at \d+|opening hours|lit|lighting|hours open"
            r"|feel(?:ing)? warm|warm (?:enough|rooms|desks|flats)|too cold"
            r"|(?:rooms?|desks?|offices?|flats?|halls?|classrooms?|pools?|water|wards?|houses?|gyms?) (?:[\w ]{0,14})?(?:at"
            r"|above|over|of) \d+(?:[.,]\d+)? ?(?:°|degrees?))\b"
        ),
        "suppliers": (
            r"\b(?:number of suppliers|suppliers (?:in use|on the list|per)|supplier base|single[- ]source"
            r"|(?:active|approved|listed|current|different|total|preferred) (?:suppliers|vendors|contractors|agencies"
            r"|providers)|vendors (?:in use|on the list)|number of (?:vendors|providers|contractors))\b"
            r"|^suppliers\b(?! (?:who|that|with|under|paid|rated|visited|audited))"
        ),
        "second sources": (
            r"\b(?:suppliers? under|second (?:sources?|suppliers?)|two (?:sources?|suppliers?)|dual[- ]sourc\w+"
            r"|alternative suppliers?|qualified suppliers?|local suppliers?|new suppliers?"
            r"|(?:from|with) (?:new|local|small|other|further|alternative|different) (?:suppliers|farms|growers|makers|mills"
            r"|vendors)|suppliers? (?:we )?never (?:bought|used|tried)[\w ]*|(?:first|new)[- ](?:time )?suppliers?"
            r"|start-?up suppliers?"
            r"|(?:parts|materials|fabrics|goods|items|ingredients) with (?:two|a second|at least two) (?:sources?|suppliers?))\b"
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
            r"\b(?:emails?|mails|notifications?|messages?|newsletters?|push|reminders?|texts|sms|dunning letters|cold calls|sales calls)\b.*\b(?:per|sent|a week|a month)\b"
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
            r"|late licences|music nights|markets on|hikers|boats|campers|walkers|divers|tours"
            r"|guests (?:a|per) (?:day|night|week|weekend|month|season)"
            r"|(?:people|tourists|swimmers|climbers|skiers|day trippers) (?:a|per|on an?) (?:day|weekend|summer|season"
            r"|saturday|sunday))\b"
        ),
        "noise and litter": (
            r"\b(?:noise|noisy|loud|decibels?|db|litter|crowd\w*|quiet|sleep\w*|disturbed"
            r"|complaints? (?:of|from|by) (?:residents|neighbou?rs))\b"
        ),
        "data known": (
            r"\b(?:(?:profile|personal) (?:fields|data)|customer data|data points|fields filled|profiles? with|complete profiles?"
            r"|customers with a full record|profiles? complete\w*|known (?:birthdays|addresses)"
            r"|(?:applications?|requests?|claims?|orders?|files?|forms?|cases|bookings|accounts|sign-?ups|customers|patients"
            r"|referrals|tickets) (?:[\w-]+ ){0,3}(?:with (?:all|every|complete|full|the full|both|each|ten|their full)"
            r"|complete\b|arriving (?:complete|with)|sent in complete|in full detail)"
            r"|(?:all|complete|full) (?:\w+ )?(?:answers|details|documents|papers|histories|records)(?: given| attached"
            r"| on file| known)?)\b"
        ),
        "data asked for": (
            r"\b(?:personal data|fields? (?:in|on|per|asked)|questions (?:in|on|per)|form length|questions asked"
            r"|data (?:kept|stored|collected|requested)|form fields|documents requested"
            r"|(?:fields?|questions?|boxes|lines|pages|answers|documents|papers) (?:in|on|per|of|asked in|asked on|needed for"
            r"|required (?:for|in)) (?:the|our|an?|each|every|one) (?:[\w-]+ ){0,3}(?:form|application|questionnaire|sign-?up"
            r"|survey|registration|check-?in|check-?out|profile|request)s?"
            r"|(?:form|questionnaire|application) (?:fields|pages|length|questions))\b"
        ),
        "contacts": (r"\b(?:calls?|counter visits|visits to the counter|branch(?:es)?|phone contacts|home visits)\b"),
        "personal contact": (
            r"\b(?:talked? (?:to|with) a person|personal (?:talks?|contact|advice)|in person|home visits|face to face"
            r"|met an? advis\w+)\b"
        ),
        "prices": (
            r"\b(?:(?:average |mean |median )?(?:rents?|fares?|fees?|prices?|tariffs?|rates?) (?:per|for an?|a) (?:square|seat"
            r"|night|kilo|litre|month|ride|place|hour|unit|ticket|flat|room|trip|lesson)\w*)\b"
            r"|\b(?:rents?|fares?|fees?|prices?|tuition|premium)\b.*\b(?:income|per|average|raised)\b"
            r"|\b(?:income|takings|revenue|money|receipts) from (?:the )?(?:rents?|tickets?|fares?|fees?|entrance|admission|subscriptions?|passes)\b"
            r"|\b(?:return|yield|surplus) (?:of|on|from) the (?:[\w-]+ )?(?:fund|houses|flats|homes|estate|network)\b"
            r"|\brevenue per (?:flat|seat|ticket)\b"
        ),
        "hard to afford": (
            r"\b(?:(?:members|visitors|tenants|families|pupils|patients) (?:who|that) (?:cannot|can't) pay"
            r"|(?:average |mean |lowest )?(?:price|rent|fare|fee) (?:of|for|per) |priced out|price complaints|rent burden"
            r"|pay\w* over|afford\w*|cheaper|price (?:for|of)|fares?|income on (?:rent|fares)"
            r"|(?:pay\w*|spend\w*) (?:over|more than|above|at least) (?:an?|one|half|\d+)[\w %]* of (?:their|its|his|her"
            r"|the) (?:income|wages?|pay|budget)|behind (?:with|on) (?:the )?rent|cannot afford|choose between)\b"
        ),
        "days without change": (
            r"\b(?:change freeze|no changes|days without (?:a )?(?:change|release|deploy\w*)|stable (?:days|weeks)"
            r"|(?:releases|changes|deploy\w*|updates|production|code|systems?|weeks?|days?) (?:are |is )?frozen"
            r"|frozen (?:weeks|days|code|systems|releases))\b"
        ),
        "releases": (
            r"\b(?:deploy\w*|releases? per|release frequency|changes (?:per|live)|shipped per"
            r"|(?:features?|releases?|changes|deployments?|versions?|updates) (?:per|a|each|shipped|released|live)"
            r"|release (?:every|frequency|cycle)|deployment frequency|new features|releases? (?:per|a|each|shipped|to)"
            r"|release (?:frequency|cycle)"
            r"|(?:features?|changes|updates|versions?) (?:shipped|released|live|a week|per week|a month|per month|a day"
            r"|per day)|pushes to production|go-lives?"
            r"|(?:changes|releases|updates|versions|deploy\w*|patches) to (?:production|the live|live)"
            r"|production (?:changes|releases|deploy\w*)|go[- ]lives|ships? per"
            r"|(?:releases|updates|versions) (?:a|per|every|each) (?:day|week|month|quarter|year))\b"
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
            r"|desk hours"
            r"|(?:branches|shops|stores|libraries|counters|offices|clinics|pools|surgeries|museums|desks|lines|centres|gyms"
            r"|pharmacies|post offices) (?:open|staffed) (?:after|until|on|at|late|beyond|past|before)"
            r"|open (?:after|past|beyond|late|longer|all night|around the clock)|late openings?"
            r"|hours (?:a|per) (?:day|week) (?:we are )?open)\b"
        ),
        "cost of being open": (
            r"\b(?:staff costs?|personnel|pay ?bill|wages?|overtime|labou?r costs?|energy|running costs?|operating costs?"
            r"|cost per branch)\b"
        ),
        "full house": (
            r"\b(?:occupan\w+|(?:beds?|rooms?|slots?|seats?|tables?|places?|theatres?) (?:occupied|filled|booked|used|sold)"
            r"|overbook\w*|(?:beds?|rooms?|slots?|theatres?) (?:occupied|filled|booked|used)"
            r"|(?:beds?|rooms?|slots?|theatres?|places|berths|cells|lists?) (?:occupied|filled|booked|used|taken|full)"
            r"|(?:bed|room|seat|slot|hall|berth|chair|court|pitch|hotel|ward|plane|theatre|table) (?:occupancy|utili[sz]ation"
            r"|load)|load factor)\b"
        ),
        "places kept free": (
            r"\b(?:free (?:beds?|rooms?|slots?|seats?|tables?)|(?:beds?|slots?|rooms?) (?:free|kept free|held)|without a booking"
            r"|walk-?ins? served|same[- ]day appointments?|a bed within|urgent (?:cases|patients|requests)"
            r"|(?:beds?|rooms?|slots?|seats?|tables?|berths?|places?|cots?|vehicles?|crews?|machines?|vans?) (?:standing|left"
            r"|held|kept) (?:free|empty|open|ready|by|back)|ready for whoever|for walk-?ins)\b"
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
            r"\b(?:visits|calls|patients|clients|customers|cases|pupils|appointments|interviews|inspections) (?:seen |handled |closed )?(?:per|a|each) (?:day|hour|shift|week|agent|doctor|nurse|rep|adviser|teacher|officer|person)\b"
        ),
        "time for each": (
            r"\b(?:minutes? (?:with|per|for each|at)|time (?:with|per)|longer (?:talks?|visits?)|enough time|hours? with"
            r"|minutes? (?:with|at the bedside|per visit)|time (?:with|at the bedside)|hours? in class|time in the field)\b"
            r"|\b(?:minutes?|hours?|time) (?:[\w ]{0,22})?(?:for (?:each|one|every|a single)|per (?:child|pupil|student|patient|client|resident|visit|learner|family)|with (?:each|one|every)|alone with)\b"
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
            r"|(?:deliver\w*|collected|flown) (?:at night|before (?:five|six|5|6))"
            r"|(?:renewed|built|repaired|worked|loaded|cleaned|dug|laid|resurfaced|maintained|driven|produced|baked|printed"
            r"|unloaded|tested|handled) (?:at night|by night|overnight|between 2\d[:.]\d\d|after 2\d[:.]\d\d)"
            r"|(?:between|after|from) 2[123](?:[:.]\d\d)? (?:and|to|until|o.clock)"
            r"|night (?:works?|works? on|possessions?|runs?|tours?|landings?|departures?)|overnight (?:works?|runs?))\b"
        ),
        "sleep": (
            r"\b(?:hours of (?:sleep|quiet)|people woken|noise|complaints?|midnight|sleep\w*|woken|neighbou?rs)\b"
        ),
        "learning hours": (
            r"\b(?:training (?:hours|days)|(?:hours?|days?) (?:of|in|for) (?:training|learning|courses)|courses taken|time to learn"
            r"|(?:hours|days|time|evenings) [\w ]{0,28}(?:teach(?:es|ing)?|mentor\w*|coach(?:es|ing)?|learn(?:s|ing)?"
            r"|train(?:s|ing)?|stud(?:y|ying|ies)|shadow\w*|in courses|in class|practis\w+|with (?:an? )?(?:apprentice"
            r"|trainee|junior|mentee)s?)|days? off for (?:study|courses|training)"
            r"|(?:taught|mentored|coached|shadowed) by (?:a |an )?(?:senior|experienced|old hand))\b"
        ),
        "billed hours": (
            r"\b(?:billable|chargeable|utili[sz]ation|hours on (?:projects|the line|the floor)|invoiced hours"
            r"|(?:out|away) on (?:calls|jobs|site|tours|visits)"
            r"|share of (?:their|the) (?:week|time|hours) (?:on|with|at|for) (?:customers?|clients?|calls?|jobs?|projects?"
            r"|visits?)|(?:hours|days|time) (?:billed|sold|charged|on the job|on customer work|on client work)"
            r"|(?:on|at) (?:client|customer)s?[\w ]{0,12}(?:work|jobs|sites?)|chair time|hours at the bench)\b"
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
            r"\b(?:decisions?|decided|approvals?|approved|granted|answers?|verdicts?|permits?)\b.*\b(?:within|in|on the same) (?:\d+|a|an|one|two|five|day|minutes?)"
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
            r"\b(?:(?:minutes|time) to (?:clean|turn) a|rooms|flats|cars|tables|beds|wards|coaches) (?:cleaned|turned|made|washed|prepared)\b.*\b(?:per|an?)\b"
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
            r"|free returns?|return (?:within|window)|goodwill|refund\w* without|no questions asked|exchanged at once"
            r"|days (?:a|the|any|our) (?:customer|shopper|buyer|guest|reader)s? (?:may|can) (?:keep|return|exchange|send)"
            r"|(?:return|exchange|refund) (?:period|window|policy|days)|days (?:to|for) (?:send|return|exchange|a return)\w*"
            r"|days (?:until|before) (?:a )?returns? (?:end|close))\b"
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
            r"|days from (?:application|advert)"
            r"|(?:days|weeks) (?:from|between) (?:application|applying|advert|first (?:talk|call|contact)|vacancy"
            r"|interview) (?:to|until|and) (?:\w+ )?(?:offer|contract|yes|signature|answer|start)"
            r"|(?:days|weeks) (?:until|till|before) (?:a|an|the) (?:post|offer|vacancy|role|job|place)"
            r"|offers? (?:made |sent )?within|steps? (?:in|of) (?:the )?(?:hiring|interview)|interview rounds"
            r"|(?:days|weeks) (?:a|each) (?:post|vacancy|role) (?:is|stays|stands))\b"
        ),
        "hires looked at": (
            r"\b(?:candidates? (?:met|seen|interviewed) by|trial days?|reference checks?|hires? (?:who|that) (?:stay|pass)"
            r"|stay (?:a|the first|one) year|pass probation|trial (?:shifts?|days?|lessons?|weeks?|work)"
            r"|worked (?:\w+ ){0,4}(?:before (?:the|an|their) offer|on trial)"
            r"|met (?:by )?(?:the |three |their |future )?(?:whole )?(?:team|colleagues|ward|class)"
            r"|references? (?:taken|called|heard|checked|spoken)|second interviews?|work samples?|assessment (?:days?|cent\w+)"
            r"|case (?:study|studies)|hires? [\w ]{0,24}(?:before the offer|who passed)"
            r"|candidates? [\w ]{0,16}(?:task|test|exercise|panel))\b"
        ),
        "length of stay": (
            r"\b(?:length of stay|days in (?:hospital|the ward|care)|bed days|nights per (?:patient|stay)|days until discharge"
            r"|patients (?:still here|in a bed) (?:after|past))\b"
        ),
        "back again": (
            r"\b(?:readmi\w+|readmissions?|back within \d+|returning within|falls at home|emergency returns)\b"
            r"|\b(?:readmi\w+|back (?:in (?:hospital|a bed)|within|with us)|return\w* within|falls at home|emergency returns|sent home too early|calls? from home)"
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
            r"^(?!.*\b(?:within|in (?:an?|one|two|\d+)|same[- ]day|on time|on schedule|answered)\b).*\b(?:(?:read|seen|checked|reviewed|approved|tested|inspected|proofread|verified|audited|cleared|signed(?: off)?|weighed|tasted|confirmed|interviewed|examined|edited|vetted|assessed|looked at|met|measured|sampled) (?:\w+ )?(?:by|twice|before|against|with|in full|for)|double[- ]check\w*|cross[- ]check\w*|second (?:pair|editor|reader|reviewer|opinion|look|check|signature|test|clerk|officer|doctor|person|vet)|four eyes|two signatures|peer[- ]review\w*|spot[- ]check\w*|(?:only )?(?:after|with) (?:an?|the|two|full) (?:\w+ ){0,2}(?:checks?|reviews?|inspections?|tests?|visits?|interviews?|audits?|references?|trial|second look))\b"
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
            r"\b(?:average|mean|median) (?:\w+ )?(?:price|ticket|fee|rent|fare|bill|order|basket|spend|rate|gift|donation|contribution|deal|sale|contract|loan|premium|tip)\b"
            r"|\b(?:price|fee|fare|rent|revenue|income|yield|takings|spend|earnings|margin) per\b"
        ),
        "within reach": (
            r"\b(?:low[- ]income|afford\w*|free (?:of charge|tickets|places|entry)|reduced|concession\w*|discounted"
            r"|(?:under|below|for less than|less than|up to) [€£$]|cheap\w*|social (?:tariff|rent|fare)|on benefits"
            r"|who pay nothing|without paying|subsidi[sz]ed|pay (?:what|as much)"
            r"|(?:at|for|under|up to|from) [€£$]? ?\d+(?:[.,]\d+)? ?(?:€|euros?|pounds|dollars)? or (?:less|under|below"
            r"|cheaper)|or less|free (?:for|to)|pay (?:nothing|little)|hardship|bursar(?:y|ies)|scholarships?|cheapest)\b"
        ),
        "places": (
            r"^(?:number of )?(?:\w+ ){0,2}(?:branches|stops|stations|sites|shops|stores|offices|depots|machines|routes|counters|clinics|schools|pools|libraries|kiosks|lockers|hubs|wards|surger(?:y|ies)|pharmacies|post offices|collection points)\b"
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
            r"\b(?:planned|scheduled|preventive|maintenance|cleaning|service|inspection|stands? (?:still )?for)\b.*\b(?:stops?|hours?|windows?|days|time|breaks?|closures?|downtime|cleaning|maintenance)\b"
            r"|\b(?:hours?|days|minutes) .*\b(?:for|in) (?:cleaning|maintenance|service|repairs?|upkeep|inspection)\b"
        ),
        "upkeep done": (
            r"\b(?:maintenance|maintained|servic(?:e|ed|es)|overhaul\w*|inspections?|inspected|clean(?:ed|ing)|upkeep|calibrat\w+|lubricat\w+)\b(?!.*\b(?:cost|faults?)\b)"
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
            r"\b(?:discharge[ds]?|sent home|go(?:ing)? home|home|beds? (?:free|freed|emptied)|leaving) (?:[\w ]{0,18})?(?:before|by|within|on the (?:same|first|second|third)) (?:noon|ten|eleven|midday|\d+|the|day|two|three|one)"
        ),
        "calls that come again": (
            r"\b(?:(?:callers?|customers?|patients?|people|members|clients|visitors|tenants|farmers) (?:who )?(?:call|calling|come"
            r"|coming|write|ring|ask)\w* (?:back |us )?(?:again|twice|a second time|back)|repeat (?:calls?|visits?|contacts?)"
            r"|second (?:calls?|visits?)|come back with the same|reopened)\b"
        ),
        "people per shift": (
            r"\b(?:nurses|carers|staff|agents|clerks|cashiers|waiters|guards|attendants|cooks|drivers|people|colleagues|posts|crew|lifeguards|porters|conductors|teachers|assistants) (?:per|on|in) (?:an? |the |each |every )?(?:shift|ward|desk|till|counter|night|tour|train|phones?|floor|line|class|pool|hall)\b"
        ),
        "waits and harm": (
            r"\b(?:(?:minutes|seconds|hours) (?:until|till|before|from|to)|wait\w*|queue\w*|unanswered|missed calls|abandoned|bell"
            r"|left alone|accidents|drownings|falls|complaints?)\b"
        ),
        "staff per shift": (
            r"\b(?:nurses|carers|agents|clerks|cashiers|waiters|guards|cooks|lifeguards|porters|attendants) (?:per|on) (?:an? |the |each |every )?(?:shift|ward|desk|till|counter|night|phones?|line|pool)\b"
        ),
        "waits": (
            r"\b(?:(?:minutes|seconds) (?:until|till|before|to|from)|wait\w*|queue\w*|unanswered|missed calls|bell)\b"
        ),
        "first out": (
            r"\b(?:(?:stories|articles|reports|news|alerts|forecasts|results|releases|minutes|figures|reviews"
            r"|translations) (?:[\w ]{0,12})?(?:online |out |published |sent |filed |ready )?(?:before|ahead of|first|within"
            r"|the same)|(?:minutes|hours|days) (?:until|from) .{0,30}(?:published|online|on air|in print)"
            r"|(?:stories|articles|reports|news|alerts|forecasts|results|posts|warnings|headlines|quotes|statements"
            r"|pages) (?:[\w ]{0,18})?(?:in|inside|within|under) (?:\d+|a|an|one|two|five|ten|half an) (?:minutes?|hours?"
            r"|days?)|before (?:the )?(?:others|rivals|competitors|anyone else))\b"
        ),
        "corrections": (r"\b(?:corrections?|retract\w+|withdrawn|wrong|typos|mistakes|errors?|misquot\w+|false)\b"),
        "writing time": (
            r"\b(?:paperwork|forms?|reports? written|writing|documentation|admin\w*|typing|bookkeeping|notes) (?:[\w ]{0,12})?(?:per|a|each|after|time|hours?)\b"
            r"|\b(?:hours|minutes) (?:of|on|spent on|lost to) (?:paperwork|forms|writing|typing|documentation|admin\w*|reports)\b"
        ),
        "bigger groups": (
            r"\b(?:children|pupils|students|patients|clients|residents|cases|learners|trainees|families|visits|appointments) (?:per|in a|in each|a) (?:group|class|course|teacher|carer|nurse|worker|tutor|adviser|shift|room|day|coach|doctor|tour|guide)\b"
        ),
        "the unexpected": (
            r"\b(?:emergenc\w+|urgent|unplanned|walk-?ins?|crisis|same[- ]day) .{0,30}\b(?:placed|seen|admitted|taken|helped|housed|treated|operated)\b"
        ),
        "ride time": (
            r"\b(?:(?:journey|travel|trip|ride|running|driving) times?|minutes per (?:trip|ride|round|tour)"
            r"|(?:minutes|hours) (?:from|between) (?:the )?\w+ (?:to|and) (?:the )?(?:\w+ )?(?:station|cent(?:re|er)|airport"
            r"|harbour|hospital|terminus|market|campus|coast|border|port|town|city|end of the line)"
            r"|(?:bus|train|tram|ferry|coach|metro|line) (?:journeys?|rides?|trips?|times?))\b"
        ),
        "stops served": (
            r"\b(?:stops?|stations? served|halts?|villages? (?:served|with)|addresses per|detours?|pick-?ups)\b"
        ),
        "data published": (
            r"\b(?:open data"
            r"|(?:data ?sets?|records?|files|figures|data) (?:[\w ]{2,18})?(?:download\w*|published|open|opened|online|shared))\b"
        ),
        "privacy": r"\b(?:privacy|anonym\w*|pseudonym\w*|data protection|with consent)\b",
        "weight of the app": (
            r"\b(?:(?:app|download|install\w*|bundle|page|package|image|file|firmware)(?: download)? (?:size|weight)"
            r"|(?:megabytes?|mb|kb|kilobytes?|size|weight) (?:per|of (?:the|an?|each)) (?:\w+ )?(?:page|app|download"
            r"|install\w*|screen|update)|(?:load|start|loading|start-?up|launch) times?"
            r"|(?:seconds|time) (?:to|until|before) (?:the )?(?:first|page|app|screen|start)[\w ]*|page speed"
            r"|memory (?:used|use|footprint))\b"
        ),
        "shipped inside": (
            r"\b(?:offline|shipped inside|pre-?loaded|pre-?installed|built[- ]in|bundled|stored on the (?:phone|device)"
            r"|(?:images|photos|videos|scripts|trackers|tags|widgets|banners|animations) (?:per|on (?:the|each"
            r"|every)) (?:\w+ )?(?:page|screen|article|product)|(?:full|high)[- ]resolution"
            r"|(?:tracking|marketing|analytics) (?:scripts|tags|pixels)|(?:in|as) (?:video|3d|4k|hd))\b"
        ),
        "test time": (
            r"\b(?:(?:minutes|hours|time|length|duration) (?:for|of|per|to run) (?:a |the |an |each |every )?(?:full |whole "
            r"|nightly |regression )*(?:tests?|build|pipeline|check|suite|ci|run)(?: run| suite)?"
            r"|(?:test|build|pipeline|ci|compile|suite) (?:time|run ?time|minutes|duration|length)"
            r"|(?:minutes|hours) (?:until|to|till) (?:a )?(?:green|build|test result)|minutes from push)\b"
        ),
        "breadth of tests": (
            r"\b(?:(?:browsers?|devices?|combinations|platforms|languages|scenarios|cases|screens|journeys|paths|integrations"
            r"|versions) [\w -]{0,24}(?:in the (?:\w+ )?(?:test|run|suite)|tested|covered|under test|checked)|test coverage"
            r"|code covered|(?:branch|line|end-to-end|regression|mutation) (?:coverage|tests)|covered by (?:\w+ )?tests?"
            r"|tests? (?:per|for each|in the suite)|number of tests|with (?:an? )?(?:automated |load |end-to-end )tests?)\b"
        ),
        "data kept": (
            r"\b(?:(?:log|logs|trace|event|data|history|histories|record|footage|video|backup|recording)s? (?:volume|stored"
            r"|storage|kept|retained|retention|erased|deleted|held|per day)"
            r"|(?:erased|deleted|wiped|destroyed|anonymi[sz]ed|purged) (?:after|within|in|from)"
            r"|storage (?:cost|costs|bill|used|spend)|retention (?:period|time)"
            r"|(?:days|months|years|weeks) (?:we |of )?(?:keep|kept|store|data|logs|history|footage|records)|terabytes?"
            r"|gigabytes?)\b"
        ),
        "data drawn on": (
            r"\b(?:(?:history|histories|logs?|traces?|records?|data|footage|recordings?|events?) (?:[\w ]{0,14})?(?:used (?:by|for"
            r"|in)|kept for|kept|searchable|available|to draw on|to learn from|fed (?:to|into)|at hand)"
            r"|(?:months|years|weeks|days) of (?:history|data|logs|records|traces|footage|sales|rides)|full traces?"
            r"|training (?:data|examples)|recorded (?:calls|sessions|visits)"
            r"|(?:calls|sessions|screens|visits|chats|trips) recorded)\b"
        ),
        "rights to open": (
            r"\b(?:(?:accounts?|people|staff|users|employees|developers|admins|contractors|persons"
            r"|colleagues) (?:[\w ]{0,14})?(?:able to|with|who can|allowed to|holding) (?:[\w ]{0,18})?(?:open|access|admin"
            r"|rights|keys?|root|production|read|see|passwords?|export|download|change)|admin(?:istrator)? (?:accounts|rights)"
            r"|standing access|privileged (?:accounts|access)|shared (?:accounts|passwords)|open (?:ports|shares)"
            r"|keys? (?:held|in circulation|handed out)|access rights)\b"
        ),
        "help yourself": (
            r"\b(?:(?:without|with no) (?:asking|a ticket|a request|approval|permission)|self[- ]serve|help themselves"
            r"|direct(?:ly)? (?:access|query\w*|export\w*)"
            r"|(?:queries|querying|reports?|look-?ups?|exports?|questions?) (?:[\w ]{0,24})?(?:themselves|on their own"
            r"|directly|live|without)"
            r"|(?:analysts|staff|teams|colleagues|people|developers|nurses|managers|partners) (?:who |that )?(?:can (?:see"
            r"|open|read|export|change|query)|with (?:read |live |direct |full )?access|see\b|with a key)|read access)\b"
        ),
        "standard terms": (
            r"\b(?:(?:unchanged|standard|house|template|default|same|our own|off[- ]the[- ]shelf"
            r"|out[- ]of[- ]the[- ]box) (?:\w+ )?(?:terms|contracts?|paper|conditions|packages?|products?|process\w*"
            r"|set-?ups?|clauses|wording|recipes?|parts?|models?|configurations?|plans?|menus?|courses?|reports?)"
            r"|without (?:a )?(?:changes?|special (?:terms|clauses|wishes))|standardi[sz]ed"
            r"|one (?:standard|template|process|catalogue|platform|method) "
            r"|(?:on|to|with|from) the (?:standard|template|common|shared) (?:\w+ )?(?:process|terms|platform|paper|design"
            r"|kit|menu|plan))\b"
        ),
        "made to fit": (
            r"\b(?:(?:clauses|terms|contracts|offers|plans|courses|menus|products|features|reports|designs|fittings|programmes"
            r"|lessons|dishes|routes) (?:\w+ ){0,2}(?:written|made|built|cut|designed|drawn up|adapted|tailored|cooked"
            r"|fitted) (?:for|to|with) (?:that|one|the|each|a single|every|their|its)|custom(?:i[sz]ed|-built|-made| \w+)"
            r"|tailor\w*|bespoke|made[- ]to[- ](?:measure|order|fit)"
            r"|individual(?:ly)? (?:plans?|offers?|terms|designed|adapted|made|priced)|personali[sz]ed"
            r"|special (?:terms|wishes|requests|clauses|editions)|one[- ]off (?:designs?|orders?|pieces)"
            r"|personal (?:plans?|offers?|menus?|goals?)|own wishes)\b"
        ),
        "moving people": (
            r"\b(?:(?:changed|changing|switched|moved (?:between|to another|to a new|across)) (?:teams?|desks?|departments?|posts?"
            r"|jobs?|schools?|wards?|lines?|sites?|branch(?:es)?)|rotat\w+|job swaps?|secondments?|seconded|internal moves"
            r"|moves? inside|new (?:role|post) inside|filled from inside"
            r"|trained on (?:a second|another|two|three) (?:machines?|posts?|lines?)|cross-?trained)\b"
        ),
        "staying put": (
            r"\b(?:(?:years?|months?|seasons?) or (?:more|longer) (?:on|in|with|at) (?:the )?(?:same|one)"
            r"|(?:on|in|with|at) the same (?:module|team|post|class|client|ward|line|product|route|site|school|branch|desk"
            r"|machine)|(?:same|own) (?:crew|team|people) (?:for|all|since)|tenure|stable (?:teams?|crews?)"
            r"|teams? (?:unchanged|kept together|together for|with no changes)"
            r"|(?:know|knows|known) (?:the|their|its) (?:\w+ )?for (?:years|\d+)|kept together)\b"
        ),
        "false alarms": (
            r"\b(?:(?:wrongly|falsely|by mistake|in error|unfairly|without cause|needlessly) (?:[\w ]{0,14})?(?:blocked|declined"
            r"|stopped|refused|frozen|closed|removed|deleted|taken down|rejected|held|flagged|suspended|locked|accused"
            r"|searched|banned)"
            r"|(?:blocked|declined|stopped|refused|frozen|closed|removed|deleted|rejected|held|flagged|suspended|locked"
            r"|banned) (?:\w+ )?(?:wrongly|falsely|by mistake|in error|unfairly|without cause|needlessly)"
            r"|(?:honest|genuine|good|innocent|real|harmless|legitimate|loyal) (?:\w+ ){1,3}(?:blocked|declined|stopped"
            r"|refused|frozen|closed|removed|rejected|held|flagged|suspended|locked|turned away|asked)"
            r"|false (?:alarms?|positives?|declines?|alerts?|rejects?)|restored on appeal|won on appeal"
            r"|blocked (?:[\w ]{0,18})?released)\b"
        ),
        "stopped and held": (
            r"\b(?:(?:payments?|transfers?|orders?|accounts?|posts?|comments?|mails?|messages?|transactions?|log-?ins?|bookings?"
            r"|claims?|parcels?|listings?|sellers?|users?|profiles|purchases|ads|videos|reviews) (?:[\w ]{0,18})?(?:blocked"
            r"|stopped|held|declined|frozen|flagged|removed|deleted|taken down|suspended|locked|banned|filtered|hidden"
            r"|quarantined|refused)|(?:blocked|stopped|held|flagged|removed|taken down|suspended) (?:before|within|in|by|at))\b"
        ),
        "paid late": (
            r"\b(?:(?:days|weeks|time) (?:until|before|to|till|after which) (?:we )?(?:pay|a (?:supplier|bill|invoice) is paid"
            r"|suppliers are paid|payment to)|(?:average |mean |supplier )?payment (?:terms?|period|target|days)|days payable"
            r"|dpo|(?:invoices?|bills?|suppliers) paid (?:on the last day|at the end|after))\b"
        ),
        "paid early": (
            r"\b(?:(?:growers|suppliers|farmers|artists|freelancers|partners|makers|drivers|authors|craftsmen|tenants"
            r"|vendors)?\W{0,2}(?:invoices|bills|suppliers|growers|farmers|freelancers|artists|vendors|makers|authors"
            r"|contractors|fees) (?:[\w ]{0,14})?(?:settled|paid) (?:in|inside|within|early|on time|the same|before|at once"
            r"|up front|in advance|promptly)|paid (?:at|on) (?:the )?(?:delivery|door|day)|prompt payment|early payment"
            r"|advance payments?)\b"
        ),
        "earmarked money": (
            r"\b(?:(?:tied|bound|linked|restricted|allocated|pledged) to (?:an?|one|the|named|single|specific"
            r"|their) (?:\w+ )?(?:projects?|purposes?|cause|well|school|programme|campaigns?|countr\w+|child)|earmark\w*"
            r"|ring-?fenced|restricted (?:funds?|gifts?|income|grants?|donations?)"
            r"|for (?:a|one|named) (?:named |single )?(?:projects?|purpose)|named projects?"
            r"|sponsor(?:ed|ing) (?:a |one )?(?:child|well|animal|tree|room))\b"
        ),
        "free money": (
            r"\b(?:free (?:for any|to use|of purpose|money|reserves?|funds?)|unrestricted|untied"
            r"|without (?:strings|a purpose|restrictions?)|core (?:funding|costs covered)|general (?:fund|gifts?|purposes?)"
            r"|any (?:use|purpose)|flexible (?:funds?|funding|income)|not tied|emergency fund)\b"
        ),
        "reserves": (
            r"\b(?:(?:months|weeks|days) of (?:reserves?|cash|runway|costs? (?:in|held|covered))"
            r"|(?:cash|liquid|free|operating|financial) reserves?|reserves? (?:held|built|in months|of)"
            r"|cash (?:on hand|in (?:the )?bank|balance|position|buffer)|runway)\b"
        ),
        "paid out": (
            r"\b(?:dividends?|grants? (?:paid|awarded|made|given)|(?:paid|given|handed) out|invest(?:ed|ments?) (?:in|made|spend)"
            r"|bonus(?:es)? paid|money (?:given|passed on)|payouts?|loans? (?:granted|made|lent)|lent to|bought (?:back|up)"
            r"|capital spend)\b"
        ),
        "posts held": (
            r"\b(?:head ?count|full-time (?:equivalents|posts)|fte"
            r"|(?:number of )?(?:posts|positions|jobs|staff|employees) (?:in total|on the payroll|in all|overall|altogether"
            r"|in the plan)|payroll numbers|staff numbers|people on the payroll|size of the (?:team|staff|workforce)|workforce"
            r"|posts (?:cut|kept)|^(?:staff|employees|posts|positions)\b(?= ?(?:[:(]|in\b|from\b)))\b"
        ),
        "new posts": (
            r"\b(?:new (?:[\w-]+ ){0,2}(?:posts?|positions?|officers?|colleagues|staff|nurses|teachers|engineers|drivers|advisers"
            r"|hires|staff members|workers|carers|coaches|managers|apprentices|trainees) (?:in post|filled|hired|started"
            r"|on board|at work|in place|taken on)?|hired|hires|recruited|taken on|posts? filled|vacanc\w+ filled"
            r"|apprentices? (?:taken on|started)|in post)\b"
        ),
        "kilometres run": (
            r"\b(?:(?:kilomet(?:re|er)s|km|miles|trips|runs|journeys|departures|services|rounds|flights|sailings"
            r"|tours) (?:[\w ]{0,14})?(?:driven|run|operated|flown|sailed|offered)"
            r"|(?:bus|train|tram|ferry|night|evening|sunday) (?:kilomet\w+|km|miles|services|runs|trips|departures|hours)"
            r"|timetable(?:d)? (?:kilomet\w+|km|hours)|vehicle (?:kilomet\w+|hours))\b"
        ),
        "carried home": (
            r"\b(?:(?:with|have|has|near|reach\w*|within|find|catch) (?:an?|the|their|some) (?:\w+ )?(?:bus|train|tram|ferry|boat"
            r"|van|connection|lift|coach|shuttle)|home by (?:bus|train|tram|public)"
            r"|(?:villages?|hamlets?|islands?|residents|workers|towns|districts|estates|pupils"
            r"|farms) (?:[\w ]{0,14})?(?:served|connected|with (?:an? )?(?:\w+ )?(?:bus|train|connection|stop|ferry|service))"
            r"|(?:buses|trains|departures|connections|boats|trams) (?:after|before|until|an hour|per hour|at night"
            r"|on sundays?)|last (?:bus|train|boat))\b"
        ),
        "load at the peak": (
            r"\b(?:(?:load|demand|use|draw|traffic|flow|power|visitors|passengers|calls|kilowatts?) (?:[\w ]{0,12})?(?:between|at"
            r"|in|during|from) (?:the )?(?:\d|peak|evening|rush|noon|busiest|morning)"
            r"|peak(?:[- ](?:time|hour|load|demand|use|traffic|power|price|day))|highest (?:load|demand|draw)|rush[- ]hour \w+)\b"
        ),
        "use at the peak": (
            r"\b(?:(?:cars|buses|vans|machines|ovens|trains|pumps|boilers|washers|kitchens|lines|heat pumps|people|guests"
            r"|customers|orders) (?:[\w ]{0,10})?(?:charging|running|plugged in|heating|cooking|served|arriving|washing"
            r"|travelling|working|shopping) (?:[\w ]{0,10})?(?:between|at|in|during|after) (?:the )?(?:\d|peak|evening|rush"
            r"|noon|busiest|morning|work)"
            r"|(?:orders|meals|trips|rides|charges|sessions) (?:at|in|during|between) (?:the )?(?:peak|rush|evening|noon|\d))\b"
        ),
        "late shifts": (
            r"\b(?:(?:evening|night|weekend|late|sunday|saturday|holiday|early|split) (?:shifts?|duties|duty|services|hours|work"
            r"|rounds|calls) (?:per|a|each|for each|from each|worked)"
            r"|(?:evenings|nights|weekends|sundays) (?:worked|on duty|away|at work|per|a month|each)"
            r"|(?:staff|nurses|librarians|drivers|clerks|teachers|people|cooks|colleagues) (?:on duty|working"
            r"|at work) (?:after|late|on sundays?|at night|at weekends|in the evening)|days worked in a row)\b"
        ),
        "taken from nature": (
            r"\b(?:(?:felled|logged|timber|sawlogs?|catch|caught|landed|quarried|extracted|dug|pumped|mined|drawn|abstracted"
            r"|harvested|mown|drained|ploughed|cut) (?:[\w ]{0,14})?(?:in|from|per|on|out|along)"
            r"|(?:timber|wood|peat|sand|gravel|fish|water|mussels?|reed|gas|ore|stone) (?:felled|landed|taken|sold|pumped|dug"
            r"|extracted|caught|cut|drawn|harvested)|\w+ (?:felled|logged|landed|quarried|mined|caught)"
            r"|cubic met\w+ (?:cut|felled|pumped)|boats at sea|fishing days|nets? set)\b"
        ),
        "left to nature": (
            r"\b(?:(?:without|free of|closed to|out of|spared from) (?:any )?(?:felling|logging|fishing|mowing|grazing|hunting"
            r"|digging|nets|boats|pumping|ploughing|tractors|machines|harvest)|no-?(?:take|fish|mow|cut|dig)|protected"
            r"|set aside|left (?:alone|standing|unmown|to (?:grow|rest|nature|itself)|in the (?:river|ground))|wilderness"
            r"|unfished|unmown|re-?wild\w*|nature reserve|fallow|in the river|flow in the|old trees|dead ?wood)\b"
        ),
        "yield per animal": (
            r"\b(?:(?:litres?|eggs?|kilos?|kg|milk|piglets?|lambs?|calves|chicks|wool|meat) (?:of milk )?(?:per|a|each"
            r"|from each) (?:cow|hen|sow|ewe|goat|animal|head|bird|hive|pig)|(?:milk|egg|meat) yield|daily (?:gain|growth)"
            r"|(?:animals|hens|pigs|cows|birds|sheep|fish) (?:per|in a|a|on an?) (?:hectare|pen|barn|square|place|pond|shed"
            r"|acre|cage|m²)|stocking (?:rate|density)|days to slaughter)\b"
        ),
        "animal welfare": (
            r"\b(?:graz(?:ed|ing)|on (?:grass|pasture|straw)|pasture|outdoors|outside (?:days|hours|in)"
            r"|(?:space|room|square met\w+|litter) (?:per|for each|a) (?:animal|hen|pig|cow|bird|calf|sow)"
            r"|days? (?:outside|on grass|outdoors)|free[- ]range|without (?:antibiotics|pain|a cage|docking)|welfare"
            r"|with their (?:mothers|horns|tails)|calves (?:left|kept|with)|slow-growing|organic)\b"
        ),
        "used for longer": (
            r"\b(?:(?:years|months|seasons|hours|kilomet\w+) [\w ]{0,24}(?:stays? in use|in use|kept|is used|are used|in service"
            r"|lasts?|before (?:it is |they are |being )?replac\w+|until replac\w+|until it is replaced)"
            r"|(?:service|working|useful) li(?:fe|ves)|lifetime|repaired instead|repaired rather|refurbished|second life"
            r"|age (?:at|of) (?:replacement|scrapping)|kept (?:past|beyond|for) \w+ years|reused|handed on)\b"
        ),
        "newer things": (
            r"\b(?:(?:younger|newer|less|not older|no older|not more) than (?:an?|one|two|three|four|five|\d+) (?:years?|months?"
            r"|seasons?)(?: old)?|replaced (?:every|within|before|after (?:two|three|\d))"
            r"|(?:latest|newest|new) (?:models?|generation|laptops?|phones?|machines?|fleet|kit|devices?|buses|vans|tablets)"
            r"|renewed (?:every|within)|of the latest|average age)\b"
        ),
        "people at once": (
            r"\b(?:(?:people|visitors|guests|swimmers|climbers|walkers|cars|boats|pupils|skiers|divers"
            r"|groups) (?:in the (?:\w+ )?(?:room|hall|pool|park|cave|valley|chapel|water|house|street|gallery|square|wing"
            r"|museum|gorge)|at (?:a|one|the same) time|at once|on the (?:busiest|peak|summit|same|beach|path)|per (?:room"
            r"|square|slot|hour))|crowd\w*|on the busiest (?:day|hour|weekend)|cap(?:ped)? at|busiest (?:day|hour)"
            r"|timed (?:slots|entry))\b"
        ),
        "meeting hours": (
            r"\b(?:meetings? (?:hours?|time|load)"
            r"|(?:hours|time|days|minutes) (?:[\w ]{0,12})?(?:in|of|spent in|lost to|on) (?:\w+ )?(?:meetings?|calls|boards"
            r"|committees)|(?:recurring|standing|weekly|internal|regular) meetings?"
            r"|meetings? (?:a|per|each|in a) (?:week|person|day|month|head|manager|team|developer|engineer)"
            r"|calendars? (?:full|blocked))\b"
        ),
        "talks held": (
            r"\b(?:(?:one-on-ones?|one-to-ones?|1:1s?|check-?ins?|stand-?ups?|retrospectives?|joint (?:plannings?|meetings?"
            r"|reviews?|sessions?)|team (?:talks?|meetings?|days)|feedback (?:talks?|sessions?)|planning (?:rounds?|meetings?"
            r"|sessions?)|round tables?|workshops?|handovers?|briefings?|reviews?) (?:[\w ]{0,18})?(?:held|a week|per week"
            r"|a month|per month|a quarter|each|per|attended|weekly|monthly|every|together|in person)"
            r"|(?:staff|people|engineers|teams|managers|colleagues|juniors) (?:with|having|who (?:have|had|get|meet)) (?:an?"
            r"|their|a weekly|a monthly|weekly|monthly) (?:\w+ )?(?:one-on-one|one-to-one|talk|meeting|check-?in|review"
            r"|session|manager)|meet(?:s|ing)? (?:weekly|every week|each week|monthly))\b"
        ),
        "drugs given": (
            r"\b(?:(?:prescriptions?|prescribed|antibiotics?|opioids?|painkillers?|sedatives?|sleeping (?:pills|tablets)"
            r"|medicines?|tablets|drugs|benzodiazepines?) (?:[\w ]{0,14})?(?:per|given|a|prescribed|used|written|on|issued"
            r"|each|bought|dispensed)"
            r"|(?:on|given|treated with|prescribed) (?:\w+ )?(?:antibiotics?|opioids?|sedatives?|sleeping (?:pills|tablets)"
            r"|painkillers?|tranquilli[sz]ers?))\b"
        ),
        "illness left": (
            r"\b(?:(?:free of|without|less|in) pain|infections?|complications?|relaps\w+|sleep(?:less| through| well)|untreated"
            r"|pain (?:score|rated|after|at)|(?:infected|inflamed|sick) (?:wounds|patients|animals|cows|udders)|mastitis"
            r"|sepsis)\b"
        ),
        "tests ordered": (
            r"\b(?:(?:scans?|x-?rays?|blood (?:tests|samples)|lab(?:oratory)? tests?|tests?|screenings?|biops\w+|mammograms?"
            r"|swabs?|examinations?) (?:[\w ]{0,12})?(?:ordered|per|a|done|taken|offered|carried out|each)"
            r"|(?:screened|scanned|tested) (?:for|in|every|within|yearly|at)"
            r"|(?:people|patients|women|men|children|staff|pupils|cattle) (?:screened|tested|scanned))\b"
        ),
        "tests too many": (
            r"\b(?:(?:unnecessary|needless|avoidable|double|repeat(?:ed)?|superfluous) (?:\w+ )?(?:tests?|scans?|x-?rays?"
            r"|examinations?|samples)|(?:tests?|scans?|samples|x-?rays?) per (?:patient|case|visit|head|stay)"
            r"|lab(?:oratory)? (?:costs?|bill|load|spend|budget)|radiation|radiology (?:costs?|waits?|queue)"
            r"|(?:results?|findings) (?:that|which) (?:lead|led) to nothing)\b"
        ),
        "fines": (
            r"\b(?:(?:fines?|penalt\w+|tickets|warnings|parking tickets|summons\w*|late fees|charges) (?:issued|written|given"
            r"|collected|imposed|a|per|paid|handed)|income from (?:fines|penalties|late fees|tickets)"
            r"|(?:people|cars|drivers|riders|shops|dogs) (?:stopped|fined|towed|checked|clamped)|stops? made|patrols? per"
            r"|tickets? checks?)\b"
        ),
        "trust in us": (
            r"\b(?:(?:trust(?:s|ed)?|feel\w*|felt|treated) (?:[\w ]{0,18})?(?:fair\w*|respect\w*|police|council|us|wardens|city"
            r"|welcome|heard)|complaints? about (?:wardens|officers|fines|inspectors|the police|conductors|checks)"
            r"|who (?:trust|respect|thank|like) us|goodwill|reputation|call (?:us|wardens|inspectors|conductors) fair)\b"
        ),
        "patched soon": (
            r"\b(?:(?:patch(?:es|ed)?|updates?|fixes|security updates|known (?:holes|gaps|flaws|vulnerabilities)|vulnerabilities"
            r"|critical (?:holes|flaws)) (?:[\w ]{0,18})?(?:within|in|inside|the same|after|closed|applied|installed"
            r"|on the day)|machines? patched|patched (?:within|in|machines|servers))\b"
        ),
        "restarts": (
            r"\b(?:(?:unplanned |planned |forced |night )?(?:restarts?|reboots?)|maintenance windows?"
            r"|(?:hours|minutes) (?:of )?(?:down ?time|out of use|offline)|interruptions?|stops? of the (?:line|plant|service)"
            r"|service breaks?)\b"
        ),
        "tracked": (
            r"\b(?:(?:tracked|profil(?:ed|es built)|personali[sz]ed|targeted|identified|followed|logged in|recogni[sz]ed)\b"
            r"|(?:data|events|clicks|signals|attributes) (?:collected|captured|logged|tracked|per (?:user|customer|visitor"
            r"|reader))|cookies? (?:accepted|set)|with (?:a )?(?:profile|login|account|loyalty card)"
            r"|location (?:shared|data|known))\b"
        ),
        "untracked": (
            r"\b(?:(?:without|free of|no) (?:tracking|cookies?|an? (?:account|log-?in|profile|registration)|trackers|profiling"
            r"|being (?:tracked|followed|watched))|anonymous(?:ly)?|untracked|opt(?:ed)?[- ]out|private mode|as a guest"
            r"|guest check-?outs?)\b"
        ),
        "bound for long": (
            r"\b(?:(?:two|three|four|five|multi|\d+|long)[- ](?:year|month|term)s? (?:contracts?|terms?|deals?|plans?"
            r"|subscriptions?|leases?)|contract (?:length|term|duration)s?|annual (?:plans?|contracts?|subscriptions?|payment)"
            r"|years? (?:signed|committed|bound)|notice periods?|signed for (?:two|three|\d+|more)|minimum terms?"
            r"|(?:on|with) (?:a |an )?(?:yearly|annual|fixed|long) (?:\w+ )?(?:contract|plan|term))\b"
        ),
        "free to leave": (
            r"\b(?:cancel(?:led|s|ling|lation)?(?: their \w+)? (?:any ?time|monthly|in (?:one|two|a) |within|online|themselves"
            r"|with one|without|at once|by)"
            r"|(?:monthly|daily|weekly|rolling|pay-as-you-go|flexible) (?:plans?|contracts?|terms?|tickets?|leases?|passes)"
            r"|without (?:a )?(?:notice|contract|commitment|minimum|term)|leave (?:at )?any ?time|month[- ](?:by|to)[- ]month"
            r"|pause(?:d)? (?:their|online|any))\b"
        ),
        "sold to each": (
            r"\b(?:(?:products?|contracts?|services?|modules?|policies|lines|items|treatments|courses) (?:per|for each"
            r"|a) (?:customer|client|household|member|patient|account|guest|family|basket|visit)"
            r"|cross-?s(?:ell|old|elling|ales)\w*|upsell\w*|up-?sold|add-?ons? (?:sold|per|bought)"
            r"|second (?:products?|policies|policy)|commissions?|extended warrant\w+|extras? (?:sold|per|booked)"
            r"|sales per (?:adviser|visit|call|clerk|rep|seller)|offers? made per)\b"
        ),
        "feeling pushed": (
            r"\b(?:(?:complaints?|reviews?|notes?) (?:about|of|on|that mention) (?:selling|pressure|pushy|sales|being sold|advice"
            r"|hard sell)|(?:felt|feel|feeling) (?:pushed|pressed|pressured|talked into|sold to)|mis-?sold"
            r"|(?:cancel\w*|returned|withdrawn|reversed|revoked|lapsed?) (?:[\w ]{0,14})?(?:within|in|inside"
            r"|after) (?:\w+ ){1,2}(?:days|weeks|month|year)|trust (?:our|the|their) advi\w+|advice (?:in|rated|felt|judged)"
            r"|bought (?:what|something) they (?:do not|don.t|did not) need|cooling[- ]off)\b"
        ),
        "debts": (
            r"\b(?:(?:rent |water |loan |tax |fee )?arrears|unpaid (?:bills?|rents?|invoices?|fees|debts?)"
            r"|overdue (?:bills?|rents?|invoices?|fees|loans?|accounts?)|bad debts?"
            r"|(?:bills?|invoices?|rents?|fees) (?:unpaid|overdue|outstanding|open after|paid late)"
            r"|outstanding (?:debt|rent|fees|invoices|balances))\b"
        ),
        "cut off": (
            r"\b(?:evict\w*|disconnect\w*|cut off|switched off for|repossess\w*"
            r"|(?:lose|losing|lost) (?:their|a) (?:home|flat|place|power|supply|account)|bailiffs?"
            r"|court (?:cases|orders|claims) against|homeless\w*|excluded for|accounts? closed|barred"
            r"|locked out for (?:debt|unpaid))\b"
        ),
        "taken in": (
            r"\b(?:(?:new |more )?(?:cases|clients|families|patients|pupils|children|students|members|customers|households"
            r"|applicants|referrals|residents|learners|tenants|animals|dogs|accounts|trainees|mentees"
            r"|participants) (?:[\w ]{0,12})?(?:taken on|taken in|admitted|accepted|enrolled|onboarded|started|joining|signed"
            r"|placed|per intake|looked after|helped|seen|supported|reached|won|registered)"
            r"|new (?:cases|clients|families|patients|pupils|children|students|members|households|referrals|residents"
            r"|learners|accounts)|places (?:offered|filled)|intake)\b"
        ),
        "load per person": (
            r"\b(?:(?:cases|clients|families|patients|pupils|children|students|files|accounts|customers|tickets|learners|residents"
            r"|households|animals|mentees|projects|visits|calls|lessons|rooms|hours|shifts|routes|stops|parcels|pages) (?:per"
            r"|for each|to each|to a|to an|for every) (?:\w+ )?(?:worker|nurse|teacher|adviser|advisor|agent|carer|driver"
            r"|volunteer|consultant|engineer|judge|officer|manager|tutor|mentor|clerk|keeper|midwife|doctor|therapist|lawyer"
            r"|cleaner|coach|editor|warden|vet|rep|guide|analyst|developer|designer|person|head|colleague|staff member"
            r"|employee|caseworker|courier|postman|inspector)|case ?loads?|work ?loads?|advisers? with more than"
            r"|workers? with more than)\b"
        ),
        "worn out": (
            r"\b(?:(?:sick|sickness)(?: days| leave| rate| absence)?|absen(?:ce|ces|t)(?: days| rate)?|burn(?:t|ed)?[- ]?out"
            r"|exhaust\w*"
            r"|(?:nurses|teachers|drivers|staff|carers|volunteers|workers|colleagues|employees|agents|people|engineers"
            r"|couriers|midwives|cooks|cleaners|guards|advisers) (?:who )?(?:leav(?:e|ing)|quit(?:ting)?|resign\w*|giving up"
            r"|stopping|handing in)|resignations?|staff turnover|work accidents|injur(?:y|ies)|back pain"
            r"|breaks? (?:missed|skipped)|missed breaks)\b"
        ),
        "upkeep spend": (
            r"\b(?:(?:maintenance|upkeep|repairs?|service|servicing|cleaning|inspection) (?:costs?|spend\w*|budget|hours|crews?"
            r"|bill|contracts?|visits?|staff|stops?)"
            r"|(?:cost|spend\w*|hours|money) (?:of|on|for) (?:maintenance|upkeep|repairs?|servicing|cleaning)"
            r"|service intervals?|spare parts? (?:bill|spend|cost))\b"
        ),
        "things running": (
            r"\b(?:up ?time"
            r"|(?:machine|line|fleet|plant|lift|vehicle|train|network|pump|turbine|system) (?:availability|readiness|hours)"
            r"|(?:machines?|lines?|lifts?|vehicles?|buses|trains|pumps|turbines|escalators|wells|boats|toilets|lamps|beds"
            r"|devices) (?:running|working|ready|available|in service|fit for|in order|that work|fit to)"
            r"|(?:running|working) (?:on|at) (?:any|every|the|a))\b"
        ),
        "breakdowns": (
            r"\b(?:break-?downs?|stoppages|unplanned (?:stops?|down ?time|closures?|repairs?|outages?)|failures?"
            r"|faults? (?:per|a|each)"
            r"|(?:machines?|lifts?|trains?|buses|vehicles?|pumps?|lines?|boilers?|escalators?) (?:out of (?:order|service)"
            r"|standing|stuck|failing|broken|down)"
            r"|cancelled (?:trips|trains|runs|operations|sailings) (?:for|because of|due to)|leaks?|outages?)\b"
        ),
        "training spend": (
            r"\b(?:(?:training|course|onboarding|induction|learning|education) (?:budget|costs?|spend\w*|days|hours|weeks|time"
            r"|length)|(?:cost|spend\w*|days|weeks|hours|time) (?:of|on|in|for) (?:training|onboarding|induction|courses)"
            r"|(?:days|weeks) (?:until|before|to|till) (?:a )?(?:new (?:\w+ )?|newcomer |starter )(?:\w+ )?(?:works?|is|can"
            r"|takes?|starts?|on|alone))\b"
        ),
        "well trained": (
            r"\b(?:certified|qualified|licen[cs]ed|trained (?:in|on|for|to|by|as)|pass(?:ed|ing)? (?:the|their|an?|first)"
            r"|hold(?:ing)? (?:a |an |the )?(?:licen[cs]e|certificate|diploma|permit)"
            r"|(?:who|that) can (?:run|do|use|drive|operate|handle|repair|explain|serve|read)"
            r"|(?:complete|completed|finish\w*) (?:the |their |all |a )?(?:course|training|module|induction)|skilled"
            r"|confident (?:with|in|using))\b"
        ),
        "freight cost": (
            r"\b(?:(?:shipping|freight|delivery|postage|transport|courier|haulage|logistics) (?:costs?|spend\w*|bill|budget|per)"
            r"|(?:cost|price|spend) (?:of|per|for|on) (?:shipping|freight|delivery|a parcel|each parcel|parcel|postage"
            r"|transport|drop|shipment)|parcels? per order|half[- ]empty)\b"
        ),
        "free delivery": (
            r"\b(?:free (?:shipping|delivery|returns|postage)"
            r"|(?:delivered|shipped|sent|brought|returned) (?:free|at no cost|to the door|in parts|home|express|in single)"
            r"|(?:delivery|shipping) (?:free|included)|second deliveries|split (?:deliveries|shipments)"
            r"|to the (?:door|flat|kitchen|room|desk|field|island)|chosen (?:hour|slot|window|day)|small orders)\b"
        ),
        "things under way": (
            r"\b(?:(?:projects|initiatives|pilots|products|tools|systems|apps|applications|programmes|experiments|topics|goals"
            r"|priorities|campaigns|suppliers|formats|models|features|services|brands|forms|courses|lines) (?:running|open"
            r"|in progress|at once|in use|under way|in parallel|at the same time|active|on the (?:list|go|board)|we run"
            r"|maintained|supported|kept)|work in progress|wip|parallel (?:projects|topics)"
            r"|number of (?:projects|initiatives|tools|systems|apps|products|programmes|forms)|(?:software|internal) tools"
            r"|(?:^|: )(?:projects|tools|systems|apps|products|initiatives|programmes|forms)\b(?= ?(?:[:(]|from\b)))\b"
        ),
        "things begun": (
            r"\b(?:(?:new )?(?:projects|initiatives|pilots|tools|ideas|products|experiments|programmes|apps|trials|campaigns"
            r"|formats|services|courses|lines|brands|prototypes|ventures|models) (?:[\w ]{0,14})?(?:started|launched|begun"
            r"|tried|tested|piloted|adopted|introduced|opened|added|tested with|put on sale)"
            r"|new (?:tools|projects|products|initiatives|programmes|formats|courses|services|brands|ideas)"
            r"|experiments? (?:per|a|run|each)"
            r"|(?:teams|staff|people|departments) (?:with|using|choosing) (?:a tool|tools|software|an app"
            r"|apps) of their (?:own )?(?:choice|choosing)?)\b"
        ),
        "licence cost": (
            r"\b(?:(?:software|licen[cs]e|subscription|saas|cloud|hosting|tool|it) (?:spend\w*|costs?|fees|bill|budget)"
            r"|(?:cost|spend\w*|money) (?:of|on|for) (?:software|licen[cs]es|tools|subscriptions|cloud|hosting|laptops)"
            r"|(?:paid )?(?:seats|licen[cs]es) (?:paid|bought|in use|held|unused)|cloud bill)\b"
        ),
        "own tools": (
            r"\b(?:(?:people|staff|teams|teachers|nurses|developers|designers|engineers|analysts|employees|pupils|colleagues"
            r"|drivers|volunteers|technicians) (?:[\w ]{0,10})?(?:with|who have|using|working (?:on|with)|given) (?:an?"
            r"|their own|the|two|a second|own) (?:\w+ ){0,2}(?:licen[cs]e|seat|account|laptop|tablet|phone|tool|screen"
            r"|environment|assistant|app|software|server|machine|dashboard)|tools? per|(?:test|staging|preview) environments?"
            r"|log(?:s|ging)? (?:kept|stored)|compute (?:hours|used)|models? trained)\b"
        ),
        "paid up front": (
            r"\b(?:pre-?paid|paid (?:up front|upfront|in advance|at booking|before|in full at)|deposits?|cash (?:on|with|at)"
            r"|advance payment|non-?refundable)\b"
        ),
        "paid later": (
            r"\b(?:pay(?:s|ing|ment)? (?:later|in instal\w+|by instal\w+|on invoice|in (?:two|three|monthly|four)|after (?:the"
            r"|delivery|they|arrival|harvest))|instal\w+|credit terms|on account"
            r"|book(?:ed|ing|ings)? (?:without|with no) (?:a )?(?:payment|deposit|card)|refundable|free cancellation"
            r"|cancel(?:led)? free)\b"
        ),
        "cameras": (
            r"\b(?:cameras?|cctv|body-?worn|(?:searched|monitored|recorded|filmed|watched|scanned) (?:at|on|in|by|while|during)"
            r"|(?:bags?|lockers|desks|phones) (?:searched|checked)|sensors (?:in|on|at)|location (?:tracking|trackers)"
            r"|screens? recorded)\b"
        ),
        "being watched": (
            r"\b(?:privacy|(?:feel|felt|feeling) (?:watched|spied|controlled|monitored|observed|mistrusted|trusted)"
            r"|complaints? about (?:cameras?|searches|monitoring|tracking|filming)|objections?|works council|unobserved"
            r"|without cameras?)\b"
        ),
        "decided centrally": (
            r"\b(?:(?:decided|bought|ordered|approved|planned|priced|hired|signed|booked) (?:centrally|by (?:the )?(?:head|central"
            r"|main) office|at head office|at headquarters|through (?:the )?(?:central|head|one|shared) \w+)"
            r"|(?:through|via|from|in) (?:the )?(?:central|one|single|common|shared|group) (?:purchas\w+|catalogue|contract"
            r"|buying|office|system|service cent\w+|store)|central(?:ly|i[sz]ed|i[sz]ation)?\b"
            r"|framework (?:agreements?|contracts?)|shared service)\b"
        ),
        "decided on the spot": (
            r"\b(?:(?:decided|settled|solved|bought|approved|priced|planned|chosen|hired|signed|agreed) (?:on the spot|locally"
            r"|on site|in the (?:branch|shop|ward|village|team|school|field)|by the (?:\w+ )?(?:branch|team|shop|ward|school"
            r"|crew|nurse|driver|clerk|manager|teacher|depot|kitchen|local)|at the (?:counter|table|bedside|door|desk)"
            r"|without (?:asking|calling|going)|themselves|by (?:local|each|every))"
            r"|(?:local|own|branch|school|ward|team) (?:budgets?|purchases|buying|decisions|prices|menus|choices|recipes"
            r"|hires)|without (?:asking|calling) (?:head office|anyone|a manager|headquarters|upstairs|the boss)"
            r"|own (?:judg\w+|decision))\b"
        ),
        "new to the trade": (
            r"\b(?:(?:without|with no|no) (?:\w+ )?experience|career changers?|straight from (?:school|university|college)"
            r"|(?:apprentices?|graduates?|juniors?|beginners|trainees|newcomers|school leavers|interns) (?:hired|taken on|in"
            r"|among|per|on|as a share)|first[- ]jobs?|never (?:worked|taught|driven|nursed) before|under 25)\b"
        ),
        "old hands": (
            r"\b(?:(?:with|having|over|more than|at least) (?:\w+ ){0,3}(?:two|three|four|five|ten"
            r"|\d+)(?: or more)? years.{0,4}(?: of)?(?: \w+)? ?(?:experience|in the|as an?|on|behind|at the)|experienced"
            r"|seniors?\b|veterans?|old hands?|long[- ]serving|master (?:craftsm\w+|builders?|bakers?)|specialists?)\b"
        ),
        "long runs": (
            r"\b(?:(?:batch|lot|run|print run|series) (?:sizes?|lengths?)"
            r"|(?:pieces|parts|units|copies|loaves|tonnes|litres|orders|boxes|pages) (?:per|in a|a|between two) (?:run|batch"
            r"|set-?up|changeover|lot|series|wave|mix)|long(?:er)? runs"
            r"|(?:jobs|orders|runs) (?:bundled|batched|grouped|combined|collected)|bundled (?:orders|deliveries)|waves per)\b"
        ),
        "short lead time": (
            r"\b(?:lead times?|(?:days|hours|weeks) (?:from|between) (?:order|enquiry|request|call|booking|design|file|idea)"
            r"|(?:days|hours|weeks) (?:until|to) (?:delivery|dispatch|shipment|the customer)|half[- ]finished|work in progress"
            r"|wip|days in (?:the )?(?:shop|plant|production|process)|turnaround|waiting between)\b"
        ),
        "overbooked": (
            r"\b(?:over-?book\w*|(?:seats|rooms|places|tables|slots|beds) (?:sold|booked) (?:over|beyond|above|twice|more than)"
            r"|(?:seat|load|slot) (?:factor|fill)|fill(?:ed)? above|sold (?:above|beyond) (?:capacity|100))\b"
        ),
        "turned away": (
            r"\b(?:bumped|denied boarding|left behind|turned away|(?:no|without an?) (?:seat|room|bed|place|table)"
            r"|moved to (?:another|a later)|sent (?:away|elsewhere|home)|stand(?:ing)? (?:for|all|more)|double bookings?)\b"
        ),
        "recycled matter": (
            r"\b(?:recycled|secondary (?:material|raw)|reclaimed|re-?used (?:material|parts|bricks|bottles|boxes|pallets|timber)"
            r"|bio-?based|refill\w*|returnable|second-hand|wood instead|plant[- ]based|paper instead|without plastic"
            r"|plastic[- ]free|compostable)\b"
        ),
        "spoiled goods": (
            r"\b(?:rejects?|rejected|scrap\w*|defects?|defective|breakages?|broken|damaged|leaking|spoil\w*|torn|cracks?"
            r"|complaints? about (?:quality|strength|boxes|packaging|colour)|shelf life|returned for)\b"
        ),
        "cleaning matter": (
            r"\b(?:(?:cleaning|chemical|detergent|disinfectant|bleach|chlorine|washing|soap|solvent|laundry) (?:agents?|products?"
            r"|use|used|water|litres|cycles|loads|spend|costs?|hours|rounds)"
            r"|(?:litres?|kilos?|kg) of (?:cleaning|detergent|disinfectant|chlorine|bleach|soap|chemicals?|solvent)"
            r"|(?:towels|sheets|linen) (?:washed|changed)|washes? per|chemicals? (?:used|per|bought))\b"
        ),
        "clean and safe": (
            r"\b(?:(?:germ|bacteria|swab|hygiene|contaminat\w+|legionella|residue)s?(?: \w+)? ?(?:counts?|tests?|samples?|scores?"
            r"|free|found|passed)?|infections?|spotless|rooms? (?:passed|found) clean"
            r"|(?:clean|cleanliness) (?:rated|ratings?|score|checks?|rooms)"
            r"|(?:rate|rated|call|called|find|found) (?:\w+ ){0,4}clean|stains?|fresh (?:towels|sheets|linen))\b"
        ),
        "portions": (
            r"\b(?:portions?(?: size| sizes)?|(?:grams?|kilos?|weight|cost) (?:of \w+ )?per (?:plate|meal|portion|serving)"
            r"|plate (?:size|weight)|meat (?:per|bought|dishes|served)|food (?:bought|ordered|per|cooked|cost)"
            r"|plates? (?:sent|come|came|going) back|leftovers? (?:on|per)|buffet)\b"
        ),
        "well fed": (
            r"\b(?:second helpings?|leave(?:s)? full|hungry|(?:had|got|get|enough) (?:enough )?to eat|satisf\w+"
            r"|(?:choice|choose|choosing) (?:of|between|from)|liked (?:the|their) (?:meal|food|lunch|dinner)"
            r"|lunch (?:rated|again)|(?:meal|food|lunch|dinner|kitchen) (?:rated|rating|score))\b"
        ),
        "growth of sales": (
            r"\b(?:(?:new )?(?:contracts|customers|orders|policies|subscriptions|accounts|deals|installations|units|homes|systems"
            r"|machines|licen[cs]es|trials) (?:signed|sold|won|opened|shipped|installed|activated|a month|per month|per week"
            r"|a week)|bookings? (?:a|per|value|won))\b"
        ),
        "hands after sale": (
            r"\b(?:(?:open|waiting|unanswered|overdue) (?:tickets|cases|installations|requests|set-?ups|orders|claims|onboardings)"
            r"|(?:days|weeks) (?:from|between) (?:contract|signature|order|sale|sign-?up) (?:to|until|and) (?:first"
            r"|go[- ]live|set-?up|install\w*|start|use)"
            r"|(?:waiting|wait|queue) (?:for|until|to) (?:be )?(?:set-?up|install\w*|onboard\w*|a technician|connected)"
            r"|support (?:backlog|queue|wait)|installations? (?:late|overdue|waiting)|technicians? overtime)\b"
        ),
    }
)
