"""English words around a number of things: what may stand there without saying how any of them fares."""

# What is done to things before they are counted: the count tells that it was done, not what came of it.
DONE = frozenset(
    """offered hired held taken bought sold run hosted given served opened added booked made published produced built planted
    delivered visited reached trained listed carried handled processed rented lent borrowed issued printed shipped sent received
    posted placed filled staged shown played broadcast aired streamed written filmed recorded released launched organised
    organized attended counted registered signed created installed fitted laid pushed moved loaded unloaded packed picked sorted
    collected harvested caught cut sawn milled baked brewed bottled cooked poured washed cleaned mown swept paved dug drilled
    painted covered inspected surveyed scanned tested screened seen examined treated operated interviewed hired engaged recruited
    acquired purchased ordered invoiced billed quoted pitched contacted called approached invited asked mailed emailed advertised
    promoted distributed donated raised presented performed conducted delivered dispatched transported carried flown driven travelled
    traveled sailed grown bred hatched milked slaughtered pressed forged welded sewn knitted woven cast moulded molded assembled
    mounted wired set put handed closed done finished completed
    generated captured logged entered uploaded downloaded clicked viewed watched liked shared answered translated digitised
    digitized catalogued cataloged started begun submitted filed lodged applied-for tabled redeemed leased billed felled pushed staked let employed stored kept-on leased bound stacked mailed documented indexed filed archived
    paid obtained got made-up lit dispensed poured drawn cut shot hung sewn spun ground bound stitched glued bent rolled cast fed shorn felled
    written-up taught spoken sung danced rehearsed lent rung sought bid struck spread strewn driven ridden shod""".split()
)
# Participles that tell what came of it: these things are better off than before.
EFFECTS = frozenset(
    """solved settled resolved fixed repaired mended cured healed saved rescued restored recovered retained renewed avoided prevented
    averted reused recycled reclaimed freed protected rehoused employed reunited improved satisfied agreed accepted approved adopted
    returned rejected refused disputed delayed cancelled canceled missed failed delivered-on-time admitted graduated passed promoted
    converted finished-early preserved conserved secured eliminated removed ended reduced closed-for-good loved liked enjoyed used
    reopened corrected spoiled wasted damaged injured harmed lost stolen leaked breached refunded needed required wanted affected
    delighted abandoned dropped ordered-again overturned connected supported changed owed expired unanswered unused""".split()
)
# What begins a phrase that says where or how often, and no more.
WHERE = frozenset("this in on at per a an each every outside inside across from near along around beyond via".split())
# Leads of a count: they order more of it.
LEADS = frozenset(
    """number of the our total overall new more extra additional further other increase raise grow expand extend boost lift double
    triple add up get win gain attract sell sign reach count volume amount sum all weekly daily monthly quarterly annual yearly
    average mean median maximum""".split()
)
# Words that tell something of what is counted: whom it reaches, how it went, how long it held.
TELLING = frozenset(
    """who whom that which whose where when while without after before under over above below within until since during than not no
    never only still again always once twice alone themselves together instead because so if of for to
    and or own same right first second third last least most half full empty free safe clean dry warm cold dark quiet
    healthy sick well good better best bad worse worst high higher low lower fair equal cheap affordable accessible open fresh
    local regional organic native rare young old older elderly poor disabled blind deaf rural remote single homeless jobless
    female male women men girls boys minority migrant refugee vulnerable needy
    regular loyal returning repeat frequent active paying qualified suitable fit serious satisfied happy content glad proud
    working usable useful valid correct complete ready secure stable permanent lasting durable long-term independent early late
    timely punctual fast slow quick short long direct live real true actual honest trusted known verified certified sustainable
    renewable green electric natural wild barrier-free step-free smoke-free car-free plastic-free waste-free lit
    near-miss near-misses hazards suggestions ideas""".split()
)
"""A modifier or a rest that holds one of these says more than how many."""
ENDINGS = (
    "able",
    "ible",
    "less",
    "-free",
    "-proof",
    "-safe",
    "-friendly",
    "-ready",
    "-led",
    "-run",
    "-owned",
    "ed",
    "est",
    "ier",
)
"""Endings of words that tell something, before what is counted: "insulated roofs", "printable forms"."""
GROUPS = frozenset(
    "teams clubs schools companies firms businesses hospitals hotels shops departments squads crews restaurants startups enterprises communities".split()
)
"""People who count as one: where they are tells no more than how many there are."""
TIMES = frozenset(
    """january february march april may june july august september october november december monday friday spring summer autumn fall
    winter easter christmas year-end quarter-end month-end end""".split()
)
"""A day by which, and no agent."""
BONDS = frozenset("contracts agreements partnerships deals meetings talks calls appointments memoranda".split())
"""Heads that need a second party, which tells nothing: "contracts with owners"."""
HEADS_THAT_TELL = frozenset(
    """errors mistakes faults defects complaints accidents incidents injuries losses deaths cases cures wins victories goals points
    medals awards successes improvements days weeks hours minutes seconds months years metres meters degrees stars lives jobs homes flats apartments places-in-work
    species birds bees fish butterflies trees survivors friends friendships skills words rights promises choices""".split()
)
"""Heads that are worth having by themselves, or are no tally: nobody calls more lives saved a mere volume."""
