"""Further English promises, beside those of `promises_en`: to be right, out of reach of thieves, for those in need, alive."""

from .promises_en import Promise

_SAID = r"say|said|says|rate[sd]?|rates|call (?:it|us|them|our)|complain\w*|recommend\w*"

MORE_PROMISES: tuple[Promise, ...] = (
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
)
