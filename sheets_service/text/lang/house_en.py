"""English words for what is the team's own, and for those it works for."""

# What one piece of work takes: "touches per application", "packing time per box".
PER_PIECE = (
    r"\b(?:touches|steps|hand-?offs?|hand-?overs?|clicks|signatures|approvals|checks|loops|queries|minutes|hours|seconds|days|"
    r"time|effort|work|cost|costs|price|spend|kwh|energy|water|fuel|material|paper|errors?|faults|corrections|pages|forms|"
    r"trips|walks|metres|kilometres|km|\w+ing) per (?!hour|day|week|month|year|quarter|shift|cent\b)[\w-]+"
)
WASTED = (
    r"\b(?:thrown (?:away|out)|scrapped|wasted|waste|off-?cuts|left ?overs|spoil\w*|idle|standing still|stand still|unused|"
    r"re-?keyed|typed twice|entered twice|reopened|re-?worked|returned by (?:audit|accounting|controlling))\b"
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
    r"|they|their|who|hospitals|clinics|schools|shops|firms|companies|partners?|dealers?|callers?|complain\w*|women|men|"
    r"borrowers?|policyholders?"
    r"|villagers?|holiday-?makers?|hikers?|cyclists?|walkers?|swimmers?|skiers?|campers?|beginners?|refugees?|migrants?|couples|grandparents|teenagers?"
    r"|toddlers?|bab(?:y|ies)|mothers?|fathers?|pensioners?|elderly|singers?|musicians?|actors?|investors?|savers?|victims?|survivors?|prisoners?|inmates?"
    r"|soldiers?|voters?|taxpayers?|motorists?|pedestrians?|spectators?|audiences?|gardeners?|beekeepers?|breeders?|vets?|pharmac(?:y|ies|ists?)|dentists?|opticians?"
    r"|hosts?|sellers?|merchants?|traders?|retailers?|wholesalers?|restaurants?|hotels?|bakers?|builders?|installers?|electricians?|plumbers?|painters?|roofers?"
    r"|architects?|lawyers?|judges?|founders?|start-?ups?|scientists?|authors?|publishers?|journalists?|translators?|athletes?|runners?|coaches|clubs?|charities"
    r"|parishes|councils?|sailors?|shipowners?|fishers?|anglers?|foresters?|boaters?|climbers?|dancers?|friends|lovers|strangers|gamers?|learner drivers"
    r"|subscribers?|fans|artists?|volunteers?|apprentices?|trainees?|juniors?|developers?|engineers?|technicians?|"
    r"carers?|seniors?|public|towns?|villages?|districts?|neighbou?rhoods?|homes|flats|streets?|beaches|playgrounds?"
    r"|accidents?|injur\w+|safe\w*|hurt)\b"
)
# What somebody waits for, or what they have just done when the waiting begins.
AWAITED = frozenset(
    """wait waits waiting decision decisions answer answers answered reply replies deliver delivery deliveries delivered
    delivering visit visits door appointment appointments application applications applying apply order orders ordering ordered request requests
    requested claim claims call calls calling repair repairs repaired referral referrals refund refunds refunded payout payouts
    payment permit permits enquiry enquiries inquiry inquiries complaint complaints report reported booking bookings registration
    arrival arrivals arriving admission treatment help surgery operation diagnosis result results ambulance hold phone counter ticket tickets question questions loan loans offer offers queue queues queueing queuing response""".split()
)
RIDES = frozenset("bus buses train trains tram trams ferry ferries taxi taxis lift lifts".split())
# What went wrong for somebody, in a word that names nobody.
TROUBLED = frozenset(
    """held stuck interrupted cancelled canceled postponed disturbed blocked stopped unanswered unresolved missed broken dark cold
    wet shut flooded delayed crowded overcrowded queue queues noise noisy dirty unsafe wrong lost late empty hungry sold-out limit limits exceeding exceeded outside""".split()
)
