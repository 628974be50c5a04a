"""English words for what is the team's own, and for those it works for."""

# What one piece of work takes: "touches per application", "packing time per box".
PER_PIECE = (
    r"\b(?:touches|steps|hand-?offs?|hand-?overs?|clicks|signatures|approvals|checks|loops|queries|minutes|hours|seconds|days|"
    r"time|effort|work|cost|costs|price|spend|kwh|energy|power|gas|heat|diesel|litres|water|fuel|material|paper|errors?|faults|corrections|pages|forms|"
    r"trips|walks|metres|kilometres|km|\w+ing) per (?!hour|day|week|month|year|quarter|shift|cent\b)[\w-]+"
)
WASTED = (
    r"\b(?:thrown (?:away|out)|scrapped|wasted|waste|off-?cuts|left ?overs|spoil\w*|idle|standing still|stand still|unused|"
    r"re-?keyed|typed twice|entered twice|reopened by|re-?worked|returned by (?:audit|accounting|controlling))\b"
)
HOUSE = (
    r"\b(?:platform|data|departments?|teams?|process(?:es)?|admin\w*|plants?|factory|depots?|kitchens?|server room|"
    r"archives?|labs?|laborator\w+"
    r"|warehouses?|offices?|it|finance|hr|procurement|purchasing|accounting|payroll|controlling|logistics|quality|"
    r"production|operations?|workshops?|stores?"
    r"|sites?|studio|library|registry|back[- ]office|press office|systems?|infrastructure|tools?|codebase|code|software|"
    r"machines?|lines?"
    r"|house|housekeeping|organi[sz]\w+|efficien\w+|productiv\w+|lean\w*|slim\w*|modern\w*|clockwork|smooth\w*|tidy|"
    r"order|digital\w*"
    r"|faster|cheaper|automat\w+|standards?|costs?|machine|grown up|grows? up|decade|fit|fleet|yard|mill|bakery|"
    r"print\w*|studio|shop floor|sheds?|barns?|halls?|cellars?|bays?|docks?|quarr\w+|greenhouses?|stables?|foundr\w+|forge|"
    r"dairy|brewery|laundry|canteen|processing|handling|handled|processed|settled|packing|picking|sorting|filing|billing|invoicing|closing|friction|"
    r"hitches|waste|paper\w*|routine|rhythm|ship-?shape|well[- ]oiled|running order|under control|in shape)\b"
)
SOMEBODY = (
    r"\b(?:customers?|clients?|users?|patients?|residents?|citizens?|members?|guests?|famil(?:y|ies)|parents?|pupils?|"
    r"students?|child(?:ren)?"
    r"|learners?|passengers?|riders?|travell?ers?|visitors?|buyers?|shoppers?|donors?|players?|readers?|listeners?|"
    r"viewers?|tenants?"
    r"|applicants?|claimants?|households?|people|persons?|farmers?|growers?|nobody|no one|everyone|everybody|anyone|"
    r"researchers?|analysts?"
    r"|designers?|colleagues?|employees?|staff|newcomers?|managers|owners?|neighbours?|neighbors?|teachers?|nurses?|"
    r"doctors?|drivers?|crews?|sales can"
    r"|who|hospitals|clinics|schools|shops|firms|companies|partners?|dealers?|callers?|complain\w*|women|men|"
    r"borrowers?|policyholders?"
    r"|villagers?|holiday-?makers?|hikers?|cyclists?|walkers?|swimmers?|skiers?|campers?|beginners?|refugees?|migrants?|couples|grandparents|teenagers?"
    r"|toddlers?|bab(?:y|ies)|mothers?|fathers?|pensioners?|elderly|singers?|musicians?|actors?|investors?|savers?|victims?|survivors?|prisoners?|inmates?"
    r"|soldiers?|voters?|taxpayers?|motorists?|pedestrians?|spectators?|audiences?|gardeners?|beekeepers?|breeders?|vets?|pharmac(?:y|ies|ists?)|dentists?|opticians?"
    r"|hosts?|sellers?|merchants?|traders?|retailers?|wholesalers?|restaurants?|hotels?|kindergartens|nurseries|colleges|universities|cafés|pubs|bakers?|builders?|installers?|electricians?|plumbers?|painters?|roofers?"
    r"|architects?|lawyers?|judges?|founders?|start-?ups?|scientists?|authors?|publishers?|journalists?|translators?|athletes?|runners?|coaches|clubs?|charities"
    r"|parishes|councils?|sailors?|shipowners?|fishers?|anglers?|foresters?|boaters?|climbers?|dancers?|friends|lovers|strangers|gamers?|learner drivers"
    r"|subscribers?|fans|artists?|volunteers?|apprentices?|trainees?|juniors?|developers?|engineers?|technicians?|"
    r"carers?|seniors?|public|towns?|villages?|districts?|neighbou?rhoods?|homes|flats|streets?|beaches|playgrounds?"
    r"|locals|(?:concert|theat(?:re|er)|party|church|film|cinema|festival|museum|opera|beach|gym|movie|fair|pub)-?goers|holders?|grandchildren|orphans?|widows?|mourners?|bereaved|diners?|eaters?|drinkers?|bathers?|surfers?|golfers?"
    r"|tourists?|sightseers?|pilgrims?|delegates?|exhibitors?|speakers?|entrepreneurs?|freelancers?|makers|inventors?|landlords?|lodgers?"
    r"|homeowners?|householders?|occupants?|occupiers?|bidders?|payers?|insured|vendors?|suppliers?|producers?|importers?|exporters?|shippers?"
    r"|hauliers?|truckers?|couriers?|lecturers?|professors?|scholars?|postdocs?|phds?|alumni|freshers|graduates?|school leavers|leavers"
    r"|accountants?|surgeons?|midwives|therapists?|gps|paramedics?|firefighters?"
    r"|mayors?|councillors?|magistrates?|jurors?|witnesses|asylum seekers|job ?seekers|unemployed|homeless|veterans?|blind|deaf"
    r"|commuters?|bookkeepers?|guilds?|novices?|patrons?|regulars|crofters?|shepherds?|brewers?|backpackers?|ramblers?|rowers?|divers?|jockeys?|choristers?|scouts?"
    r"|mentees?|heirs?|leaseholders?|stallholders?|sufferers?|addicts?|smokers?|diabetics?|newlyweds|mums?|dads?|mothers-to-be|godparents|undergraduates?"
    r"|postgraduates?|clinicians?|franchisees?|licensees?|stockists?|brokers?|insulators?|foragers?|hunters?|vintners?|winegrowers?|planters?|squads|mourners"
    r"|disabled|minorities|girls|boys|kids|youngsters?|adults?|grown-ups|retirees?|dogs|cats|horses|pets|owners|breeders)\b"
    r"|\b(?:at|in|on|by) the (?:farm|customer|client|home|school|hospital|field|market|door|border|roadside|beach|stop|quay)\b"
    r"|\b(?:accidents?|injur\w+|safe\w*|hurt)\b"
)
# Those whom an objective has named before; in a row it may be a thing: "trucks loaded within their slot".
THEY = r"\b(?:they|their|them)\b"
# What somebody waits for, or what they have just done when the waiting begins.
AWAITED = frozenset(
    """wait waits waiting decision decisions answer answers answered reply replies deliver delivery deliveries delivered
    delivering visit visits door appointment appointments application applications applying apply order orders ordering ordered request requests
    requested claim claims call calls calling repair repairs repaired referral referrals refund refunds refunded payout payouts
    payment permit permits enquiry enquiries inquiry inquiries complaint complaints report reported booking bookings registration
    arrival arrivals arriving admission treatment help surgery operation diagnosis result results ambulance hold phone counter ticket tickets question questions loan loans offer offers start startup boot load loading login page screen search queue queues queueing queuing response""".split()
)
RIDES = frozenset("bus buses train trains tram trams ferry ferries taxi taxis lift lifts".split())
# What went wrong for somebody, in a word that names nobody.
TROUBLED = frozenset(
    """held stuck interrupted cancelled canceled postponed disturbed blocked stopped unanswered unresolved missed broken dark cold
    wet shut flooded delayed crowded overcrowded queue queues noise noisy dirty unsafe wrong lost late empty hungry sold-out limit limits exceeding exceeded outside
    distance walk walking nearest nearby reachable available bookable open opening left eaten uneaten warm hot fresh taste seat seats meals
    plates torn odour smell dust heat taps lamps lit safely welcome turned wards classrooms free price prices wrongly misleading unreadable""".split()
)
# What keeps those from going on whom the objective names, though the row names things: "orders shipped late".
STOPPED = frozenset(
    """held stuck stranded cancelled canceled postponed turned late delayed unanswered missed waiting refused wet dark crowded overcrowded noisy
    reboots reboot frozen freezes""".split()
)
# Those who do the work, beside what their work costs: "staff hours", "crew roster", "nurse overtime".
HANDS = (
    r"\b(?:staff|crew|agents?|clerks?|nurses?|nursing|doctors?|drivers?|engineers?|engineering|developers?|consultants?|advis[eo]rs?|team|"
    r"man|men|person|personnel|labou?r|workers?|operators?|mechanics?|technicians?|teachers?|teaching|tutors?|editors?|lawyers?|carers?|"
    r"cleaners?|guards?|stewards?|porters?|planners?|handlers?|officers?|managers?|employees?|temps?|temp|freelancers?|freelance|"
    r"contractors?|cooks?|waiters?|pilots?|captains?|fitters?|welders?|pickers?|packers?|admin|adjusters?|analysts?|inspectors?|"
    r"support|office|back[- ]office|warehouse|kitchen|desk|maintenance|machine|workshop|theatre|call[- ]cent(?:er|re)|volunteers?)['’]?s?['’]?[ -]"
    r"(?:hours?|minutes?|days|effort|overtime|shifts?|rosters?|rotas?|head ?count|costs?|expenses?|spend\w*|wages?|salar\w+|pay|turnover|"
    r"absences?|absenteeism|sick\w*|vacanc\w+|posts?|capacity|utili[sz]ation|productivity|schedules?|scheduling|swaps?|workload|ratio|"
    r"allocation|planning|idle|sizes?|numbers?|trained|retrained|cross-trained|certified|instructed|briefed|qualified|licen[cs]ed)\b"
    r"|\b(?:workshop|garage|yard|depot) (?:visits?|stays?) per (?:bus|van|vehicle|truck|lorry|train|tram|machine)\b"
)
# Paper and its kin, and what the house does with it: nobody outside knows that it is done.
PAPERS = (
    r"\b(?:files?|forms?|sheets?|records?|entries|documents?|papers?|paperwork|invoices?|receipts?|vouchers?|keys?|logs?|data|minutes|notes|"
    r"contracts?|applications?|cases?|orders?|tickets?|requests?|claims?|manuals?|readings?|certificates?|permits?|licences?|licenses?|"
    r"samples?|stock|items?|parts|goods|pallets?|assets?|tools?|cards?|fields?|photos?|drawings?|plans?|letters?|dossiers?|folders?|"
    r"timesheets?|checklists?|protocols?|transactions?|bookings?|accounts|expenses|deliveries|lots?|batches|boxes|volumes|tapes|plates)\s+"
    r"(?:[\w-]+ly )?(?:logged|entered|recorded|archived|filed|scanned|digiti[sz]ed|tagged|label+ed|indexed|catalogued|captured|keyed|typed|"
    r"coded|uploaded|synced|reconciled|documented|backed up|patched|checked in|booked in|signed in|filled (?:in|out)|signed off|counted|"
    r"countersigned|stamped|posted|migrated|cleansed|deduplicated|merged|tracked|updated|sorted|numbered|registered|inventoried|barcoded|"
    r"bar-coded|palleti[sz]ed|put away|in the right (?:folder|bin|rack|place)|with (?:a |the )?(?:barcode|bar code|reference|cost centre|code)s?)\b"
)
# Time that those who do the work shall spend on their craft: their hours are what it is about.
OWN_TIME = r"\b(?:spends?|have|has|gets?|give|gives|free) (?:\w+ )?(?:their|the|our|more|most of|back) (?:\w+ )?(?:time|days?|hours?|mornings?|evenings?|weeks?|afternoons?)\b"
# Where things go inside the house.
INDOORS = (
    r"\b(?:to|from|in|into|at|on|onto|off|through|via|for) (?:the |our |an? )?(?:new |old |central |internal |main )?(?:database|system|crm|erp|"
    r"sap|register|ledger|back[- ]office|head office|(?:packing|assembly|filling|production|sorting|cutting|bottling|paint) lines?|warehouses?|"
    r"store ?rooms?|stock ?rooms?|docks?|loading bays?|forecourt|packing (?:table|bench|station)s?|workshops?|archives?|depots?|shel(?:f|ves)|racks?|"
    r"test bench(?:es)?|servers?|cold stores?|mail ?rooms?|drafts?|intranet|spreadsheets?|wiki|shared drive|ticket tool|"
    r"work ?flow|change board|code base|codebase|repository|staging|build|sprint|backlog|controlling|accounting|accounts department|payroll|"
    r"finance|procurement|internal audit|audit)\b(?! (?:quality|users?|customers?))"
    r"|\bunder (?:central |our |remote |active )?management\b|\bin (?:\w+ )?management\W*[:(]|\b(?:at|by|in) (?:the |an? )?(?:internal|second|final|"
    r"weekly|spot|self) (?:review|check|control)s?\b(?! of)|\b(?:spare|surplus|obsolete|redundant) [\w-]+s\b|"
    r"\b(?:loss|combined|expense|claims|cost[- ]income|cost[- ]to[- ]income|quick|current|equity|gearing|coverage|solvency|overhead|"
    r"plan|stock|span) ratio\b|\b(?:closed|settled|done|finished) without (?:an? )?(?:outside|second|external|further|expert)\b|"
    r"\b(?:spoilt|misprinted|leftover) [\w-]+s?\b"
)
# The inside of a machine room, and the tools of the trade: what breaks there is mended there.
SOFTWARE = (
    r"\b(?:(?:nightly|batch|background|cron|import|ingestion|export|scheduled|sync|etl|data) (?:jobs?|runs?|loads?)|datasets? (?:loaded|ingested|imported)|"
    r"(?:press|line|machine|belt|plant|conveyor) stops|releases? (?:rolled back|reverted)|roll-?backs|reverts?|code|on-?call|pagers?|pages (?:per|at) |alerts?|flaky|pull requests?|"
    r"merge requests?|hot-?fixes|commits?|regressions?|builds?|deploys|deployments?|pipelines?|test (?:runs?|suites?|coverage)|unit tests?|"
    r"sprints?|story points?|log lines|cpu|memory use|disk|storage|compute|database size|query time|queries)\b"
)
INNARDS = (
    r"\b(?:resold|resale|written off|write-?offs?|salvaged|recouped|"
    r"(?:radio|scanner|printer|forklift|crane|conveyor|robot|sensor|compressor|generator|pump|oven|mixer|boiler|chiller|analy[sz]er|machine|"
    r"engine|motor|vehicle|van|truck|lorry|tanker|tractor|harvester|press|lathe|kiln|furnace|belt|battery|drone|camera|server|plant|"
    r"instrument|equipment|tool)s? (?:failures?|faults?|breakdowns?|downtime|stoppages?|stops|jams|hours|repairs?|changes|"
    r"serviced|out of (?:service|action|order)|in (?:repair|service|the workshop|maintenance)|standing|idle|overhauled|calibrated))\b"
)
# Opened again by those who had asked, unless it is for a reason of the house.
REOPENED = r"\breopen\w*\b(?!.*\b(?:internal\w*|audit\w*|accounting|controlling|clerks?)\b)"
# What still waits to be done.
PILE = (
    r"\b(?:older than|(?:pending|open|waiting|queued|queueing|unanswered|undecided|unprocessed|outstanding) (?:for )?(?:over|more than|longer than|beyond)"
    r"|on (?:the|our) (?:waiting )?list|waiting lists?|backlogs?|pending|unprocessed|undecided|unread|yet to be \w+|not yet \w+|still (?:open|waiting|pending|to do)|"
    r"in the queue|queued|open (?:cases|files|tickets|requests|orders|applications|claims|jobs|repairs|proceedings|hearings|appeals|complaints)|"
    r"outstanding (?:cases|files|tickets|requests|orders|applications|claims|jobs|repairs|proceedings)|piled up|left over|"
    r"(?:cases|files|tickets|requests|orders|applications|claims|jobs|repairs|people|patients|children|families|bikes|cars|parcels) waiting)\b"
)
# Those who do the work, or bring what it needs: a row that names nobody else shows nothing to those the work is for.
STAFF = frozenset(
    """staff employee employees colleague colleagues crew crews team teams teacher teachers nurse nurses doctor doctors surgeon surgeons pharmacist pharmacists
    cook cooks chef chefs waiter waiters driver drivers pilot pilots volunteer volunteers guide guides trainer trainers coach coaches tutor tutors
    engineer engineers developer developers designer designers analyst analysts agent agents clerk clerks technician technicians mechanic mechanics
    fitter fitters welder welders operator operators consultant consultants adviser advisers advisor advisors lawyer lawyers accountant accountants
    auditor auditors manager managers supervisor supervisors foreman foremen instructor instructors lecturer lecturers professor professors
    librarian librarians curator curators editor editors journalist journalists reporter reporters carer carers midwife midwives therapist
    therapists paramedic paramedics firefighter firefighters cleaner cleaners caretaker caretakers porter porters guard guards inspector inspectors
    planner planners dispatcher dispatchers picker pickers packer packers planter planters gardener gardeners ranger rangers apprentice apprentices trainee
    trainees junior juniors freelancer freelancers contractor contractors subcontractor subcontractors temp temps substitute substitutes
    supplier suppliers vendor vendors installer installers electrician electricians plumber plumbers painter painters roofer roofers
    baker bakers brewer brewers butcher butchers tester testers architect architects scientist scientists researcher researchers
    underwriter underwriters adjuster adjusters broker brokers caseworker caseworkers handler handlers housekeeper housekeepers steward stewards
    conductor conductors musician musicians singer singers dancer dancers actor actors translator translators
    rep reps recruiter recruiters postdoc postdocs
    partner partners""".split()
)
# What goes on inside the house whoever is named beside it.
SURELY_INDOORS = (
    r"\b(?:still )?on (?:the |an? )?(?:old|legacy|previous|outdated|unsupported|obsolete|deprecated|ageing|aging) (?:[\w-]+ )?(?:framework|engine|platform|version|stack|"
    r"systems?|servers?|database|language|library|compiler|templates?|formats?|hardware|release|api|code|runtime|kernel|machines?|software|technology|tool|tools)\b"
    r"|\bwithout an? (?:owner|test|tests|reviewer|backup|deputy|description|label|order number|cost cent(?:re|er)|reference|po number|approver|budget code|"
    r"runbook|alert|code|signature|stamp|date|purchase order|job number)\b|\bwith (?:an? )?(?:missing|complete|valid|correct|wrong) (?:signature|cost sheet|"
    r"handover sheet|data sheet|file|record|form|cost cent(?:re|er)|reference|code|label|order number|set of papers|checklist)s?\b"
    r"|\bfrom (?:the |first )?(?:offer|brief|lead|enquiry|inquiry|quote|proposal|pitch|call|contact|meeting|demo|tender|briefing|draft|order|timesheet|delivery) to (?:the )?"
    r"(?:signature|offer|contract|close|closing|order|invoice|bill|payment|cash|deal|quote|proposal|approval|sign-off|budget)\b"
    r"|\b(?:flour|steel|wood|timber|paper|yarn|cloth|fabric|leather|milk|malt|hops|grain|seed|feed|fertili[sz]er|cement|sand|gravel|bricks|glass|ink|"
    r"film|parts|components|raw materials?|supplies|ingredients|packaging|boxes|bottles|cans|diesel|fuel|oil|linen|spares) "
    r"(?:delivered|arriving|received|in stock|in store|on hand|in time from|missing on|on the shelf)\b"
    r"|\b(?:shunting|forklift|yard|depot|workshop|warehouse|loading|kitchen|machine|van|fleet) (?:accidents?|collisions?|damage|bumps|dents|scrapes)\b"
    r"|\b(?:forecast|budget|planning|plan|counting|picking|packing|posting|booking|invoice|invoicing|stock|payroll|data entry|typing|coding|formal|"
    r"measurement|calibration|labelling|labeling|sorting|weighing) (?:errors?|variance|deviation|mistakes|differences?|gaps?)\b"
    r"|\b(?:committee|board|management|staff|team|project|sales|planning|budget) (?:papers|minutes|meetings?|reports?|slides|decks?)\b"
    r"|\b(?:false (?:alerts|alarms|positives)|on-call|stand-?by|agency (?:staff|nurses?|teachers?|drivers?|substitutes?|workers?|cover|hours|shifts?)|by (?:an )?agency|"
    r"covered by (?:temps|agency|substitutes|overtime)|test runs?|builds?|compiler|merge conflicts?|codebase|refactor\w*|idle|kitchen hours?|machine hours?)\b"
    # Hours of the house and what eats them, and what those who do the work write down for one another.
    r"|\b(?:[\w-]+ )?(?:hours|minutes|days|shifts|half-days) (?:a (?:day|week) )?(?:lost|spent|gone|wasted|used up) (?:to|on|in|by|for|through) (?:the )?"
    r"(?:(?:\w+ )?(?:late starts?|paperwork|paper|meetings?|loading|unloading|set-?ups?|setting up|change-?overs?|hand-?overs?|rework|re-?typing|typing|admin\w*|"
    r"breakdowns?|no-shows?|searching|gaps in the (?:diary|rota|plan)|rostering|scheduling|planning|invoicing|filing|reporting|documentation|data entry|"
    r"double entry|stocktaking|cleaning up|shunting|empty (?:runs|trips)|corrections|follow-up calls|chasing \w+|internal \w+))\b"
    r"|\b(?:notes|charts|case notes|job sheets|work sheets|worksheets|timesheets|time sheets|shift logs?|log ?books?|logs|registers|class registers|records|minutes|"
    r"visit records|care records|lesson plans|rotas|rosters|check-?lists|route sheets|handover sheets?|stock lists|diaries) "
    r"(?:[\w-]+ly )?(?:finished|written(?: up)?|completed|closed|signed(?: off)?|typed(?: up)?|done|filled in|ready|handed in|kept up to date|up to date)\b"
)

HASTE_ITSELF = (
    r"\b(?:overdue|past (?:their|its|the) (?:date|deadline)|overtime|idle|standing still|stood still|unused|under-?used"
    r"|(?:calls?|callers?|chats?|people|customers|visitors|guests)(?: \w+)? (?:abandoned|lost|missed|dropped|unanswered|hanging up"
    r"|who (?:hang|hung|give|gave) up)|(?:abandoned|missed|unanswered|dropped|lost) (?:calls?|chats?|callers?)|queues?|queu(?:e)?ing"
    r"|changeovers?|set-?up times?)\b"
)
"""What shrinks by haste itself, and shows nothing of what haste does to the work: calls abandoned, visits overdue, idle hours."""

# An effort that ends with the cycle: hands on loan, weekends worked, a special drive.
ONE_EFFORT = (
    r"\b(?:overtime|extra shifts?|weekend (?:shifts?|working|work|sessions?|clinics?)|saturday (?:shifts?|working|sessions?|clinics?)|"
    r"(?:loaned|borrowed|seconded|temporary|agency|temp|interim|seasonal|outside|visiting|lent) (?:staff|hands|workers|teams?|clerks|nurses|teachers|helpers|contractors|crews?)|"
    r"(?:by|with) (?:temps|agencies|contractors|students on holiday)|staff on loan|task ?force|blitz(?:es)?|clear-?out (?:days?|weeks?|weekends?)|clean-?up (?:days?|weeks?)|"
    r"one-off (?:drive|effort|push|campaign|action|sweep)|special (?:drive|effort|push|action|shifts?)|crash programme|all-hands (?:days?|weeks?|weekends?)|amnesty)\b"
)

# How many ask for each place, which shows no more than how widely it was announced.
ASKED_PER_PLACE = (
    r"^\W*(?:number of |average |mean )?(?:[a-z]+ )?(?:applicants|applications|candidates|bids|bidders|entries|enquiries|inquiries|proposals|cvs|leads) "
    r"(?:received )?(?:per|for (?:each|every)) (?:open |advertised )?(?:post|vacancy|job|role|position|place|seat|advert|opening|tender|lot)\b"
)
