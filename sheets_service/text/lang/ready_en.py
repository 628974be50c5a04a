"""English for things that are there when they are done: reports that are out, tools that run, boards that hang."""

# How a thing is there: "Report out before the harvest", "Chatbot answering in the app".
THERE = (
    r"(?:out|up and running|online|live|available|ready(?! for)|in print|in shops|in the shops|on (?:the )?air|on sale|on the shelves|in production|"
    r"in operation|in service|in place|on the (?:website|web|site|intranet|market|walls?|network|server)|in the (?:app|portal|shop|store|handbook)|"
    r"showing|on show|hanging|displayed|running|working|operating|answering|recording|connected|wired up|switched on|plugged in|hooked up|on board|at the printers?|"
    r"on everyone's desk|on every desk|usable|bookable|accessible|open to (?:all|the public|everyone)|on the table|off the press)"
)

# Things that are written or shown, beside those that every list has.
SHOWN = """bulletin gazette almanac yearbook digest scorecard register bot chatbot assistant balance-sheet e-book ebook audiobook chronicle
compendium album collage mural model mock-up feed calculator finder planner tracker locator explainer primer reader anthology pattern-book
lookbook price-list shortlist longlist inventory ledger census survey map atlas chart graph tool app extension add-on connector adapter
module explainer generator builder checker scheduler translator converter curriculum self-checkout checkout till feature switch button page site shop store kiosk terminal counter hub gateway endpoint pipeline job script cluster server bucket
index cache queue proxy firewall agent probe sensor board panel screen sign label badge sticker seal stamp form template letter text
song tune trailer teaser clip film movie episode season podcast series programme program plan scheme catalogue statute code guideline"""

# What is made with hands, keys or machines, whatever it is.
MAKING = (
    r"(?:expose|provision|containeri[sz]e|virtuali[sz]e|index|author|film|shoot|stub|scaffold|wire(?: up)?|hook up|instrument|script|codify|"
    r"template|catalogue|carve(?: out)?|sew|knit|weave|weld|solder|bake|brew|mint|engrave|etch|emboss|bind|forge|dub|subtitle|caption|illustrate|"
    r"sketch|typeset|annotate|transcribe|tag|number|stencil|spray|varnish|plaster|tile|pave|tarmac|asphalt|hoist|rig|bolt|screw on|nail|"
    r"embed|plug in|port|fork|wrap|spin up|stand up|bring up|wheel out|hand-build|print out|laminate|digest|abridge|excerpt)"
)

# What is done to all of a kind, once.
DONE_TO_ALL = (
    r"(?:encrypted|patched|hardened|containeri[sz]ed|virtuali[sz]ed|indexed|archived|anonymi[sz]ed|pseudonymi[sz]ed|tagged|labelled|labeled|"
    r"wired|networked|insulated|resurfaced|soundproofed|fireproofed|earthed|rewired|plumbed|calibrated|automated|scripted|mirrored|replicated|"
    r"stored|duplicated|switched on|switched to [\w-]+|painted|numbered|fenced|gravelled|swapped|exchanged|hung|mounted|pinned|stuck|screwed)"
)
EVERY = r"(?:all|every|each|both|the (?:two|three|four|five|six|whole|entire))"
PUT = r"(?:put(?: up)?|place|stick|hang(?: up)?|screw|bolt|fasten|attach|clip|glue|pin(?: up)?|stand|park|moor|lay out|set out)"
NOT_PUT = (
    r"(?:customers?|patients?|guests?|people|staff|teams?|members?|pupils?|students?|children|users?|readers?|residents|families|trust|focus|"
    r"pressure|emphasis|weight|faith|trainees?|apprentices?|nurses?|teachers?|doctors?|engineers?|candidates?|tenants?|everyone|money|euros?|"
    r"dollars?|hours?|days?|weeks?|months?|orders?|bids?|calls?|clients?|jobseekers?|graduates?|volunteers?|refugees?|stock)"
)

# Heads that name a thing wherever they stand.
SHOWN_PLAINLY = """explainer generator builder checker scheduler converter curriculum self-checkout kiosk bulletin gazette almanac yearbook
compendium scorecard chatbot bot audiobook mural connector adapter add-on tracker finder locator gateway firewall sensor"""

# "... drilled in 12 villages": what was made, and behind it in how many places; the words of making stand before it.
SOMEWHERE = (
    r"finished|completed|done|cleared|cleaned)\s+(?:on|in|at|for|across|along|under|around|to|over)\s+(?:all\s|about\s|another\s)*"
    r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?!%|per ?cent|out of|minutes|hours|days|weeks|seconds|months|years)"
    r"[^:%→<>]*$"
)
# "Brake upgrade on 44 trailers done"
ONE_WORK = (
    r"^\W*(?P<thing>(?:[^\W\d_][\w'’-]*\s+){1,3}?(?:upgrades?|refits?|retrofits?|repairs?|renovations?|installations?|conversions?|overhauls?|"
    r"replacements?|migrations?|roll-?outs?|refurbishments?|repaints?|rewiring|insulation)\s+)(?:on|in|at|of|for|across)\s+(?:all\s)?\d[\d.,]*\s+"
    r"[^:%→<>]*?\b(?:done|finished|completed?|over|carried out|closed|signed off)\b[^:%→<>]*$"
)

# What was done to things so that they are there: "500 bags handed out".
MADE = (
    r"(?:handed out|given (?:out|away)|distributed|delivered|installed|fitted|painted|laid|planted|built|written|"
    r"rewritten|printed|"
    r"published|produced|recorded|released|shipped|set up|put up|erected|introduced|created|developed|designed|translated|"
    r"digiti[sz]ed|"
    r"scanned|catalogued|replaced|renovated|refurbished|upgraded|migrated|mapped|posted|mailed|sent(?: out)?|launched|"
    r"deployed|"
    r"rolled out|donated|drawn|filmed|drafted|documented|mounted|repainted|relabell?ed|rebuilt|rewired|purchased|bought|"
    r"procured|"
    r"provided|supplied|configured|drilled|dug)"
)
