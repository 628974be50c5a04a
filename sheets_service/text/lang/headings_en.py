"""English words of objectives that are a heading: a piece of work, a share or a common way of doing something, by name alone."""

DOINGS = """retention recruitment recruiting hiring onboarding offboarding staffing rostering scheduling planning management administration
reduction increase growth improvement optimisation optimization expansion extension development acquisition training maintenance upkeep
utilisation utilization automation digitisation digitization digitalisation digitalization standardisation standardization migration integration
procurement sourcing purchasing buying forecasting budgeting controlling pricing marketing sales selling upselling cross-selling fundraising
fulfilment fulfillment delivery distribution logistics shipping packing picking productivity efficiency performance compliance reporting
documentation coordination co-ordination communication communications cooperation co-operation consolidation restructuring transformation
modernisation modernization internationalisation internationalization diversification monetisation monetization commercialisation
commercialization activation conversion adoption attendance occupancy capacity throughput turnover availability uptime reliability
observability scalability testing deployment delegation handover changeover turnaround invoicing billing accounting bookkeeping
collection collections closing forecasting analytics reorganisation reorganization harmonisation harmonization centralisation
centralization decentralisation rationalisation rationalization simplification acceleration stabilisation stabilization consolidation
outsourcing insourcing merchandising branding advertising promotion outreach targeting segmentation personalisation personalization
localisation localization certification accreditation inspection monitoring surveillance measurement calibration validation verification
archiving filing indexing cataloguing refactoring rewriting redesign rollout roll-out replacement renewal renovation refurbishment
succession mentoring coaching mobility outplacement absence absenteeism overtime storage warehousing stocktaking replenishment
inventory stock stocks backlog backlogs debt costs cost spend spending expenditure revenue turnover margin margins profitability cash liquidity
churn reactivation upsell renewals referrals leads pipeline prospecting negotiation contracting tendering bidding licensing
partnerships lobbying networking publishing publicity occupancy bookings enrolment enrollment admissions membership attendance"""
"""Heads that name work or a number of the house: "Driver recruitment", "Reduction of stock"."""

DEALINGS = """retention recruitment recruiting hiring onboarding staffing turnover churn acquisition attraction training scheduling
segmentation targeting reactivation activation conversion utilisation utilization productivity absence absenteeism deployment
attendance outreach communication management growth"""
"""What a house does with people, or counts of them; whoever is named after "of" is dealt with, and has it no better by that."""

AMOUNTS = (
    r"(?:share|proportion|percentage|rate|ratio|number|amount|quantity|volume|level|degree|frequency|pile|heap|stack|list|queue|"
    r"mountain|backlog|tally|count|pool|range|variety|mix|sum|total|use|usage|consumption|utili[sz]ation|occupancy|turnover|output|yield)"
)
# "A higher share of organic milk", "Reduce the pile of open pull requests".
MORE_OF = (
    r"\W*(?:we (?:will )?|to )?(?:(?:an? |the |our )?(?:(?:much|significantly|far|even) )?(?:higher|lower|larger|smaller|bigger|greater|wider|"
    r"broader|shorter|longer|better|increased|reduced|growing|rising|falling)|(?:reduce|shorten|cut(?: down(?: on)?)?|shrink|bring down|lower|"
    r"work (?:down|off|through)|clear|trim|thin out|increase|raise|lift|grow|expand|widen|broaden|extend|halve|double|triple|boost)"
    rf" (?:the |our |an? )?)\s?(?:[\w-]+ )?{AMOUNTS}(?: of| for)? (?P<what>[^,;:]+)$"
)
# "More efficient heating of the blocks", "A more consistent onboarding".
MORE_ORDERLY = (
    r"\W*(?:an? |the |our )?(?:(?:more|highly|fully|less) (?:efficient|economical|cost-effective|cost-efficient|productive|systematic|professional|"
    r"structured|consistent|standardi[sz]ed|uniform|integrated|automated|digital|data-driven|frequent|regular|rigorous|disciplined|"
    r"streamlined|agile|scalable|robust|modern|centrali[sz]ed|coordinated|co-ordinated|targeted|effective|proactive|"
    r"thorough|detailed|complete|accurate|precise|expensive|costly|manual|complex|bureaucratic|wasteful|intensive|energy-efficient|"
    r"resource-efficient|sustainable|selective|focused|varied|diverse|mature|formal)|energy-efficient|resource-efficient|"
    r"cost-efficient|cost-effective|systematic|standardi[sz]ed|streamlined|centrali[sz]ed|data-driven|cross-functional|paperless|end-to-end)"
    r" (?P<what>[^,;:]+)$"
)
# "One way of reporting in all regions", "A common standard for tree surveys".
ONE_WAY = (
    r"\W*(?:one|a single|the same|an? (?:common|shared|uniform|unified|standard|standardi[sz]ed|consistent|central|joint|harmoni[sz]ed|"
    r"binding|company-wide|group-wide)|(?:common|uniform|shared|unified|standard|harmoni[sz]ed|consistent|central|binding|company-wide|group-wide)) "
    r"(?:[\w-]+ ){0,2}?(?:ways?|standards?|process(?:es)?|procedures?|methods?|catalogues?|systems?|platforms?|databases?|"
    r"data ?base|templates?|formats?|structures?|models?|frameworks?|registers?|lists?|calendars?|tools?|polic(?:y|ies)|definitions?|"
    r"rules?|rulebook|guidelines?|repository|ledger|charts? of accounts|accounts|backlog|roadmap|stack|interface|api|source of (?:truth|data)|"
    r"view of (?:the )?(?:\w+ )?data|set of (?:\w+ )?(?:figures|rules|numbers|tools|codes|standards)|file|index|archive|inventory|"
    r"planning|reporting|purchasing|procurement|accounting|invoicing|numbering|naming|coding|approach|workflow|pipeline|design system|"
    r"price list|price lists|terms|forms?|schema|taxonomy|nomenclature|terminology|layout|brand|look|data model|master data)"
    r"(?: (?:of|for|to|in|across|at|on|throughout|between|over) (?:[\w'’&/-]+ ?){1,5}){0,3}\W*$"
)
# A word of these tells what it is for, or that a sentence is more than a heading.
TELLS_MORE = (
    r"[,;:–—]|\b(?:so|because|since|as|that|who|whom|whose|which|where|when|while|until|if|can|will|could|without|before|instead|than|not|"
    r"never|nobody|no|again|is|are|be|has|have|do|does|free|fair|proud|home|homes|life|lives|safe|safely|healthy|young|old|poor|"
    r"sick|lonely|best|love|loved|pride|joy|easy|easier|worth|real|true|everyone|everybody|anyone|anybody|children|child|bring|brings|makes?|keeps?|"
    r"gets?|gives?|stays?|feels?|works?|comes?|goes|right|wrong|fast enough|in time|on time|chance|chances|equal|open to|"
    r"their|them|they|us|you|your|girls|women|men|boys|climate|planet|nature|waiting|waits?|every|each|knows?|wants?|needs?|help|helps|accidents?|injur\w+)\b"
)

_HOUSES = (
    r"(?:function|team|group|partner|lab|laboratory|kitchen|network|organi[sz]ation|school|clinic|hospital|ward|club|library|museum|theatre|studio|shop|store|factory|plant|"
    r"mill|brewery|bakery|winery|dairy|brand|product|products|app|website|site|platform|portfolio|department|division|unit|branch|office|desk|"
    r"festival|farm|union|chamber|faculty|university|college|institute|academy|programme|program|course|courses|workshop|magazine|paper|newspaper|"
    r"channel|show|warehouse|depot|line|market|region|co-?operative|society|association|charity|foundation|bank|insurer|agency|"
    r"firm|business|enterprise|fleet|orchestra|choir|ensemble|practice|pharmacy|hotel|restaurant|caf[eé]|resort|park|zoo|garden|gym|"
    r"back office|call cent(?:er|re)|contact cent(?:er|re)|help ?desk|service desk|supply chain|sales force|field force|editorial team|newsroom|"
    r"crew|staff|workforce|board|committee|council|administration|authority|ministry|parish|congregation|community|ecosystem|infrastructure|"
    r"it|hr|finance|logistics|system|systems|software|codebase|architecture|stack|pipeline|data|database|toolset|toolbox|collection|range|"
    r"offer|offering|menu|assortment|catalogue|curriculum|syllabus|support|customer support|year|season|quarter|future|place|house|company)"
)
PRAISED_HOUSE = (
    r"\W*(?:to (?:be|become|build|have|make) |we (?:want|are|become|build) |be |becom(?:e|ing) |build(?:ing)? |grow into |towards? )?"
    r"(?:an? |the |our |one )?(?:(?:much|even|still|truly|really|far|ever) )?(?:better|stronger|healthier|smarter|greater|bigger|fitter|leaner|bolder|brighter|nicer|finer|sharper|"
    r"improved|modern|great|excellent|perfect|strong|good|fit|healthy|smart|successful|attractive|top|first-class|winning|thriving|vibrant|"
    r"dynamic|high-performing|outstanding|professional|effective|well-run|best|ideal|superb|mature|solid|robust|flourishing|world-class)"
    r"(?:(?:,| and) (?:an? )?(?:better|stronger|healthier|smarter|greater|bigger|fitter|leaner|bolder|brighter|modern|strong|healthy|smart))?"
    rf" (?:[a-z]+ (?!for\b|that\b|who\b))??{_HOUSES}"
    r"(?: (?:(?:that )?(?:we|it|one) (?:can|could) (?:possibly )?be|possible|ever|of tomorrow|of the future|together))?\W*$"
    rf"|\W*(?:to |we )?(?:improve|enhance|better|optimi[sz]e|perfect|elevate|boost|uplift|advance) (?:the|our) {_HOUSES}(?: (?:further|even more|overall))?\W*$"
    r"|\W*(?:move|act|work|stand|grow|go|deliver|win|be|pull|come) (?:forward |ahead |closer |strong(?:er)? )?(?:together )?as one(?: [a-z]+){0,2}\W*$"
    r"|\W*be the best (?:[a-z]+ ){0,3}(?:that )?we can(?: possibly)? be\W*$"
)
"""Praise of one's own house in two words; nobody knows what would be different: "A stronger lab"."""

_BLAND = (
    r"(?:great|greater|greatest|big|bigger|good|best|better|bright|brighter|exciting|amazing|wonderful|fantastic|awesome|super|brilliant|"
    r"excellent|terrific|strong|stronger|positive|incredible|extraordinary|remarkable|fabulous|splendid|magnificent|glorious|outstanding|"
    r"fresh|new|rosy|golden|prosperous|successful)"
)
_ANYTHING = (
    r"(?:things?|times|stuff|results?|success(?:es)?|achievements?|future|tomorrow|days|year|season|quarter|chapter|era|"
    r"energy|moments|prospects|ideas|steps?|perspectives?|wins|outcomes|performance|start|vibes|impulses?)"
)
BLAND_WISH = (
    rf"\W*(?:make |let['’]?s? (?:make |do )?|do |see |expect |deliver |achieve |create |towards? |for )?(?:an? |the |even |many |more |really )*"
    rf"(?:{_BLAND}(?:,? (?:and )?{_BLAND})? {_ANYTHING}|something (?:great|special|big|new|amazing|extraordinary)|more success|"
    r"(?:only |nothing but )?the (?:very )?best|onwards?(?: and upwards?)?|(?:new|fresh) (?:heights|horizons|shores)|"
    r"to (?:new heights|the next level|the top|the stars)|full (?:speed|steam|power) ahead)"
    r"(?: (?:ahead|happen|await|to come|coming|together))?"
    r"(?: (?:for|at|in|with|from) (?:the |our |all |all our |everyone (?:in|at) (?:the|our) )?(?!(?:who|when|where|which|that)\b)[a-z'’-]+(?: [a-z'’-]+)?)?\W*$"
)
"""A wish that nobody would argue with, and at most for whom: "Great things for the farm shop"."""
