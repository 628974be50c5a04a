"""English words of objectives that order a direction and no more: into a country, over to a system, more or less of one's own."""

# More or less of something.
MORE_OR_LESS = (
    r"(?:bring|drive|get|push|run|wind|force|pull) (?:down|up)|expand|lift|raise|grow|increase|reduce|cut(?: down(?: on)?| back(?: on)?)?|"
    r"lower|boost|extend|widen|enlarge|double|halve|treble|triple|ramp up|step up|scale(?: up| back)?|slim(?: down)?|trim|"
    r"shrink|broaden|diversify|multiply|limit|minimi[sz]e|maximi[sz]e|build up|build out|improve|strengthen|intensify|"
    r"accelerate|decrease|curb|cap|deepen|thin out|prune|"
    r"(?:(?:far|much|significantly|even|many) )?(?:fewer|more|higher|lower|less|larger|bigger|smaller|greater|wider|broader|deeper|"
    r"increased|reduced|stronger|faster|shorter|better)"
)
# What the number of is said of.
AMOUNT = r"(?:the |our |an? )?(?:(?:total |overall )?(?:number|degree|level|share|amount|volume|rate|proportion|frequency|range|size|quantity) of )"
# One's own means, reach and doings: more or less of them is for something, and the objective does not say for what.
HOUSE = frozenset(
    """stock stocks level levels inventory inventories supplier suppliers vendor vendors contractor contractors subcontractor
    subcontractors dealer dealers distributor distributors reseller resellers network networks base pool pools fleet fleets
    footprint presence coverage use usage consumption attendance membership memberships visits visitors subscriptions
    sign-ups signups registrations headcount staffing capacity capacities portfolio portfolios assortment range sites site depots
    depot branches branch warehouses offices parts systems applications licences licenses paper automation digitisation
    digitization digitalisation digitalization standardisation standardization output utilisation utilization occupancy
    throughput traffic turnover frequency storage servers devices machines tools vehicles vans trucks lorries
    acreage herd herds flock crop crops rotation invoices invoicing e-invoicing templates forms documents meetings
    interfaces variants articles skus products lines models channels partners partnerships agencies
    adoption penetration reach followers audience pipeline leads bookings orders volume volumes sales deals
    contracts tenders projects campaigns events posts publications releases deployments tests audits checks inspections
    training trainings courses overtime shifts outsourcing insourcing procurement sourcing purchasing recruitment recruiting
    hiring applicants applications staff roster rosters maintenance downtime scrap rework emissions-trading catalogue backlog
    backlogs debt cash liquidity equity reserves capital funding grants sponsorship sponsors donors fundraising donations
    numbers codes titles types modules checklists recipes committees layers approvals signatures signatories sign-offs brands moulds
    dies jigs cables screws bolts fasteners fittings components materials packaging pallets crates racks repositories repos databases
    dashboards reports reporting spreadsheets scripts macros categories entities subsidiaries ledgers clauses policies manuals procedures
    processes workflows gates batches hubs ovens presses lathes varieties cultivars blends accounts screens logins environments clusters
    instances endpoints reprints memos emails mails newsletters slides folders files records entries
    references price-lists tariffs schedules rotas timetables grades bands committees
    working-groups steering-groups task-forces handovers handoffs changeovers set-ups setups automation reuse checks drawings blueprints
    prototypes pilots experiments patents filings templates dependencies packages plugins integrations
    monitors printers scanners laptops phones cartridges toner envelopes stamps postage cardboard pens notebooks uniforms""".split()
)
OWN_MOBILITY = (
    r"\binternal (?:mobility|moves|transfers|hiring|promotion)\b"
    r"|\b(?:fill|load|automation|hit|pick|scrap|reject|reuse|click|open|conversion|response|win|yield|scan|match) rates?\b"
)
# Into a country or a trade.
INTO = (
    r"\W*(?:to |we )?(?i:expand|enter|move|go|grow|launch|extend|advance|push|roll out|start|set up|break|open)(?: (?:our|the) \w+)?"
    r"(?: further| abroad| out)? (?i:into|to|in|across)?\s?(?:the )?(?:(?:north|south|east|west|central|northern|southern|eastern|western) )?"
    r"[A-Z][\w-]+(?:(?: and|,| or|,? and) (?:the )?[A-Z][\w-]+| [A-Z][\w-]+)*\W*$"
)
INTO_A_TRADE = (
    r"\W*(?:to |we )?(?:expand|enter|move|go|grow|extend|diversify|break|push)(?: into| in| to)? (?:the |an? |new |other |our )*"
    r"(?:[\w-]+ ){0,3}(?:markets?|business|segments?|sectors?|industry|industries|field|trade|niche|verticals?|geographies|"
    r"regions?|countries|territor(?:y|ies))\W*$"
)
# From one thing to another.
OVER_TO = (
    r"\W*(?:to |we )?(?:move|migrate|switch|shift|convert|transfer|transition|change|bring|get) (?P<what>.+?)\s(?:over )?"
    r"(?:from (?P<old>.+?) )?(?:to|onto|into) (?P<new>.+?)\W*$"
)
# What one changes over to.
MEDIUM = (
    r"\b(?:systems?|portals?|platforms?|apps?|tools?|software|cloud|online|digital|electronic|e-\w+|paperless|web\w*|saas|erp|crm|"
    r"servers?|database|self-?service|subscriptions?|invoices?|invoicing|billing|payments?|debit|prescriptions?|forms?|format|"
    r"standards?|process|model|contracts?|channels?|tariffs?|plans?|meters?|boilers?|heat pumps|electric|rail|road|"
    r"rules|version|release|framework|language|kubernetes|linux|windows|machines?|packaging|glass|plastic|paper)\b"
)
