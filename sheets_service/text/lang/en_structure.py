"""Small English words by what they do in a sentence, and verbs made of two words."""

# How much, how and how lastingly: such words stand before an order and change nothing about what is ordered.
_DEGREES = frozenset(
    """greatly vastly massively hugely strongly considerably markedly noticeably visibly tangibly measurably sharply gradually
    constantly permanently progressively sustainably decisively enormously tremendously immensely notably clearly thoroughly
    fundamentally rapidly swiftly slightly systematically deliberately collectively collaboratively drastically dramatically
    steadily radically further significantly substantially continuously""".split()
)
SKIPPED = _DEGREES | frozenset(
    "we will i to our the team teams please also then successfully "
    "actively fully consistently quickly regularly jointly proactively at least minimum again more "
    "begin start and should must need have has had shall continue try strive aim a/b".split()
)
ADVERBS = _DEGREES | frozenset(
    "successfully actively fully consistently quickly regularly jointly proactively better globally continually completely "
    "formally effectively efficiently internally publicly also".split()
)
NOUNY = frozenset(
    "support release test design review change launch plan report record contact call open close share process "
    "work train access cost lead cash visit survey audit market trial demo pilot post form score rate return use "
    "transfer run deal drill walk talk map model track brand email file offer scan screen sign split switch time "
    "trade update upgrade view watch focus research scale stay drop rise fall gain win lift contract land check "
    "patch supply set program measure balance fund staff document address source scope present partner network "
    "benchmark receive interview order target value experience package feature answer book push speed cap ease "
    "pass stop monitor sample stream demo exercise turn limit invest like need end ship number average median "
    "brief campaign schedule guide champion lecture volunteer question estimate link exhibit tutor join engineer craft "
    "overhaul counsel chase probe reply shortlist elect rent lease "
    "chair budget build mount load store click need setup workshop file found rework staff provision mentor coach host ask deploy archive double triple".split()
)
COUNTED_ORDERS = frozenset(
    "paint repair dig weed sow fell drain dredge fence lay mow clean clear tile sand grit plough plow graft overhaul "
    "retrofit refit harvest screen weld frame house feed stock seed seal fit tow scan mill forge cast carve bind shelve "
    "film stitch rig strip transplant treat shear crew plaster varnish solder compost salvage terrace gravel landscape "
    "sweep mend stack press bottle wash service dress ring chip light roof wire bake brew cook freeze fillet grind grease "
    "groom shoe milk dose test-fit trim-back bury clip".split()
)
"""Work of hands whose words are mostly nouns: an order only before a number or a determiner."""
NAMING_GERUNDS = frozenset(
    "tracking booking parking warning charging landing loading learning mailing messaging planning pricing printing "
    "reading reporting scheduling "
    "shipping ticketing trading training vending voting washing billing cooking dining drinking fishing gaming "
    "hearing housing lighting monitoring "
    "sleeping swimming testing walking watering recycling ordering banking rating boarding".split()
)
"""Words in -ing that name the thing after them: "tracking app"."""
COMPARATIVES = frozenset(
    "more less fewer better higher lower faster shorter happier greater stronger smoother safer cheaper quicker "
    "easier deeper closer healthier fairer cleaner longer smaller larger bigger".split()
)
MOVED = frozenset(
    "increased improved reduced decreased lowered shortened enhanced expanded strengthened raised accelerated "
    "minimised minimized".split()
)
DETERMINERS = frozenset("the a an our all every each its their your this these any new two three four five".split())
MODALS = frozenset(
    "can will would could should must may cannot can't won't is are was were has have had do does don't doesn't "
    "aren't isn't no-longer never".split()
)
LINKS = frozenset(
    "of in on for from by to with at per and or that who which whose than as when while within into across among "
    "between via before after during until without through over under above below about".split()
)
EFFORT_OF = frozenset(
    "participation support coaching training collaboration engagement outreach analysis research exploration "
    "monitoring maintenance review evaluation coordination mentoring involvement attendance preparation "
    "communication investigation sharing assistance promotion negotiation facilitation exchange dialogue consultation "
    "counselling "
    "physiotherapy therapy supervision cooperation accompaniment guidance instruction encouragement".split()
)
COMPOUNDS = frozenset(
    {
        ("open", "source"),
        ("source", "code"),
        ("open", "data"),
        ("open", "positions"),
        ("release", "dates"),
        ("open", "office"),
        ("process", "documentation"),
        ("process", "handbook"),
        ("process", "manual"),
        ("process", "map"),
        ("process", "owner"),
    }
)
NOUN_FOLLOWERS = frozenset(
    "of : → - ( per to from in at for is are rate below under above with by up down ≥ ≤ < > = within on goes".split()
)
STILL_VERBS = frozenset("work focus invest report contact walk talk open end stay post partner deploy".split())
PEOPLE_LEVELS = frozenset("customers users clients members people patients students pupils donors".split())
ADVERB_AFTER = frozenset(
    "not online first again twice once early manually automatically without because instead correctly right "
    "weekly daily monthly per each".split()
)
ALWAYS_VERBS = frozenset(
    "falls rises drops improves reaches increases decreases grows goes declines exceeds stays remains meets "
    "becomes gets uses feels knows gives allows enables leads shows keeps hits contains describes outlines "
    "provides lifts runs takes becomes".split()
)
NOUN_TAILS = frozenset("per of for in from to with by at a : → ( completed and on via under over".split())
VERBS_ALONE = frozenset(
    "rate report open work return use contact call visit pass close run share focus stay access win".split()
)
TWO_WORD = {
    ("set", "up"): "set-up", ("set", "aside"): "set-aside", ("roll", "out"): "roll-out", ("carry", "out"): "carry-out", ("follow", "up"): "follow-up",
    ("look", "into"): "look-into", ("look", "at"): "look-into", ("sign", "up"): "sign-up", ("reach", "out"): "reach-out",
    ("kick", "off"): "kick-off", ("stand", "up"): "stand-up", ("wrap", "up"): "wrap-up", ("clean", "up"): "clean-up",
    ("meet", "with"): "meet-with", ("spin", "up"): "spin-up", ("work", "with"): "work", ("work", "on"): "work",
    ("put", "in"): "put-in-place", ("put", "together"): "put-in-place", ("sign", "off"): "sign-contract", ("talk", "to"): "talk",
    ("phase", "out"): "retire", ("write", "up"): "write", ("come", "up"): "develop", ("engage", "with"): "engage",
    ("report", "on"): "report-on", ("close", "out"): "complete", ("write", "down"): "write", ("go", "live"): "launch", ("bring", "up"): "launch",
    ("make", "sure"): "ensure", ("hold", "on"): "retain", ("sit", "down"): "meet-with", ("check", "in"): "check", ("keep", "track"): "track", ("build", "up"): "build", ("work", "towards"): "work", ("bring", "down"): "reduce", ("cut", "down"): "reduce", ("drive", "down"): "reduce",
    ("get", "down"): "reduce", ("win", "back"): "win", ("turn", "on"): "enable-feature", ("build", "out"): "build", ("flesh", "out"): "develop",
    ("deal", "with"): "deal", ("look", "after"): "manage", ("care", "for"): "support", ("hand", "out"): "distribute", ("give", "out"): "distribute", ("hand", "over"): "deliver", ("tidy", "up"): "clean-up",
    ("sit", "in"): "attend", ("network", "with"): "network", ("sort", "through"): "review", ("go", "over"): "review", ("try", "out"): "test", ("phone", "round"): "call", ("ring", "round"): "call", ("sound", "out"): "consult",
    ("go", "through"): "review", ("read", "through"): "review", ("check", "on"): "check",
    ("bring", "out"): "publish", ("put", "out"): "publish", ("hand", "in"): "submit", ("draw", "up"): "draft", ("lay", "out"): "design",
    ("switch", "on"): "enable-feature", ("switch", "off"): "retire", ("swap", "out"): "replace", ("lay", "down"): "define",
    ("open", "up"): "open", ("kit", "out"): "equip", ("send", "out"): "distribute", ("give", "away"): "distribute",
    ("type", "up"): "write", ("mark", "out"): "mount", ("hang", "up"): "mount", ("turn", "off"): "retire", ("shut", "down"): "retire",
    ("chat", "with"): "talk", ("talk", "through"): "discuss", ("think", "through"): "consider", ("ask", "around"): "ask",
    ("visit", "with"): "visit", ("listen", "to"): "listen", ("dig", "into"): "investigate",
    ("run", "through"): "review", ("walk", "through"): "review", ("work", "through"): "review",
    ("chase", "up"): "chase", ("call", "round"): "call", ("catch", "up"): "meet-with", ("team", "up"): "collaborate",
    ("fit", "out"): "equip", ("put", "up"): "install", ("have", "proper"): "implement", ("do", "a"): "do", ("speak", "at"): "present", ("find", "out"): "investigate", ("figure", "out"): "investigate",
}  # fmt: skip
PAST_FORMS = frozenset(
    "thrown withdrawn frozen left told given taken kept lent lost found hidden broken stolen worn torn driven ridden "
    "written bitten beaten shown grown known seen hurt shut put hit bought brought caught taught fought sold felt meant "
    "spent sent burnt learnt paid laid heard made done gone come become won stuck struck fed led met split "
    "overdue held cut fallen risen forgotten woken chosen spoken eaten drunk".split()
)
