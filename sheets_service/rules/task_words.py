"""The words by which an objective is known as one thing to build, buy, open, hold or obtain: the how, not the why."""

from sheets_service.text.openings import Words

_VERBS = (
    r"launch|roll ?out|deploy|install|implement|introduce|renovate|refurbish|redesign|rebuild|purchase|buy|build|construct|"
    r"erect|replace|write|rewrite|print|produce|set ?up|open|reopen|put ?up|put in(?! place)|finish|complete|commission|"
    r"digiti[sz]e|plant|translate|pave|"
    r"dig|extend|convert|acquire|add|found|film|paint|repaint|fit|retrofit|upgrade|overhaul|relaunch|publish|release|"
    r"ship|carry out|execute|"
    r"host|stage|organi[sz]e|conduct|renew|get(?= (?:an? (?:new|second|third|bigger)|another|two|three|more)\b)|draw up|"
    r"draft|put together|put out|bring out|equip|wire|lay|demolish|remove|"
    r"shut down|switch off|decommission|retire|migrate|port|hire|appoint|automate|connect|integrate|merge|relocate|file|"
    r"sign|register|develop|design|create|establish|test|pilot|prepare|deliver"
)
_WHICH = (
    r"(?:an?|the|our|its|all|both|two|three|four|five|six|ten|twelve|\d+|another|new|more|second|third|remaining|old)"
)
# Nouns that no builder delivers, and words that make a promise of a thing.
_LOFTY = (
    r"cultures?|sense|trust|spirit|habits?|seasons?|era|chapter|communit\w+|homes?|confidence|worth|bonds?|ways?|ideas?|"
    r"reputation|"
    r"relationships?|understanding|partnerships?|team|teams|generations?|movements?|world|city|cities|town|village|"
    r"future|paths?|"
    r"foundations?|base|edge|lead|reserves?|buffer|doors?|bridges?|difference|voice|name|brand|organi[sz]ation|company|"
    r"business|"
    r"experience|experiences|service|environment|markets?|countr\w+|region|life|lives|days?|weeks?|year|month|talent|"
    r"knowledge|"
    r"skills?|capabilit\w+|capacity|conditions?|opportunit\w+|chances?|choice|quality|standards?|care|safety|health|"
    r"peace|joy|"
    r"pride|freedom|time|work|job|jobs|careers?|value|impact|results?|growth|success|progress|momentum|demand|awareness|"
    r"visibility|clarity|transparency|alignment|collaboration|dialogue|exchange|balance|resilience|independence|stability|"
    r"reliability|line of|end to|start to|reality|normal|easy|easier|possible|available|accessible|safe|safer|fun|"
    r"simple|best|"
    r"better|fastest|faster|ready|fit|attractive|affordable|visible|felt|heard|real|right|sure|most|first|shift|shifts|"
    r"gap|gaps|loop|backlog|"
    r"pipeline|network|ecosystem|offer|offering|range|portfolio|budget|strategy|mindset|promise|story|stories|legacy|"
    r"place|places|"
    r"problems?|trouble|waste|errors?|delays?|risks?|barriers?|obstacles?|silos?|stress|fear|worry|queues?|waiting|"
    r"hassle|friction|"
    r"dependenc\w+|losses|injur\w+|accidents?|violence|bullying|poverty|hunger|emissions?|costs?|spending|overtime|"
    r"complaints?|"
    r"\w+est|\w+ly|longer|shorter|higher|lower|deeper|closer|stronger|further|better|more than|less|fewer|enough|again"
)
# What follows a lofty word, or those whom it is for, and makes a thing of them: "safety manual", "visitor centre".
MADE_OF = (
    r"\s+(?:manuals?|handbooks?|cent(?:er|re)s?|rooms?|apps?|courses?|trainings?|programmes?|programs?|plans?|portals?|"
    r"systems?|tools?|"
    r"guides?|campaigns?|kits?|boards?|box(?:es)?|stations?|lines?|desks?|offices?|reports?|registers?|databases?|"
    r"polic(?:y|ies)|rules|"
    r"concepts?|pages?|sites?|websites?|surveys?|platforms?|hubs?|corners?|lounges?|newsletters?|magazines?|brochures?|"
    r"cards?|labels?|"
    r"processes|process|software|dashboards?|academ(?:y|ies)|fund|academy|days?|events?|conferences?|fairs?|gates?|"
    r"windows?|chairs?|shelters?)\b"
)
# A thing in a few words, and where: "Build a sensory garden behind the gym", "Replace the old boilers in blocks A to D".
DELIVERS_ONE_THING = Words(
    rf"^\W*(?:we (?:will )?|to )?(?:{_VERBS})(?:ing)?\s+(?:{_WHICH}\s+){{1,3}}"
    rf"(?!.*(?:\b(?:{_LOFTY})\b(?!{MADE_OF})|\bas (?:an?|the|our)\b|['’]s?\s))"
    r"(?:[\w'’/.&-]+\s*){1,5}"
    r"(?:\b(?:in|on|at|by|behind|along|across|from|over|between|near|beside|around|under|into|onto|until|before|after|"
    r"next|during|of|for|with)\b"
    r"\s+[\w ./&-]{1,45})?\W*$"
)
# The same with its verb in two pieces, or with what is exchanged for what.
SWITCHES = Words(
    r"^\W*(?:we |to )?(?:"
    r"(?:roll|bring|put|take|get|move|shift|switch|migrate|transfer|convert|change|send)(?:ing)? (?:the|our|all|"
    r"an?)(?: [\w/.&-]+){1,5} "
    r"(?:out(?! of)|live|online|into (?:production|service|operation)|in[- ]house|"
    r"(?:in)?to (?:an?|the|our|all|every)(?: new)?)\b"
    r"|(?:switch|move|change|go|migrate|convert|upgrade)(?:ing)? (?:over )?to (?:an?|the|our|new)\b"
    r"|put(?:ting)? (?!.*\bto (?:work|use|good use|rest|bed|sleep|the test)\b)"
    r"(?:an?|the|new|\d+|two|three|more)(?: [\w/.&-]+){1,4} (?:on|in|at|behind|along|across|into|up)\b"
    r"|(?:get|obtain|achieve|earn|pass|renew|secure|gain|win)(?:ting|ing)? (?:the |an? |our |all )?(?:[\w.-]+ ){0,4}"
    r"(?:certificat\w+|certified|accredit\w+|licen[cs]es?|permits?|audits?|seal|label|iso ?\d+|soc ?2|accreditation)\b"
    r"|(?:hold|host|stage|organi[sz]e|run|give|plan)(?:ing)? (?:an?|the|our|two|three|four|\d+|regular|monthly|"
    r"weekly)(?: [\w-]+){0,3} "
    r"(?:conference|fair|festival|workshops?|events?|campaign|survey|open day|training\w*|summit|seminars?|webinars?|"
    r"meetings?|hackathon|roadshow|"
    r"exhibition|party|gala|course|courses|week)\b"
    r")[\w ,./&-]{0,50}$"
)
# "Move the batch loads from nightly to hourly", "Shift print runs to recycled paper".
MOVES_OVER = Words(
    r"^\W*(?:we |to )?(?:move|shift|switch|migrate|transfer|convert|port)(?:ing)? (?!(?:from|on|up|forward|closer)\b)"
    r"(?:[\w/.&'’-]+ ){1,5}?"
    r"(?:from [\w/.&-]+ (?:[\w/.&-]+ )?)?(?:on|in)?to (?:[\w/.&-]+ ?){1,4}\W*$"
)
# "Rewrite the route planner in Rust"
MADE_ANEW_IN = Words(
    r"^\W*(?:we |to )?re-?(?:write|build|implement|platform|code|engineer|create|do|develop|design)(?:ing)? (?:the |our )?"
    r"(?:[\w-]+ ){1,4}(?:in|on|as|with|using) (?:an? |the )?[\w.+#-]+(?: [\w.+#-]+)?\W*$"
)
# "Open a second repair café in Northgate": whatever it is, it is one.
OPENS_ONE = Words(
    r"^\W*(?:we |to )?(?:open|launch|start|found|set up|establish|build) (?:an?|another|our|the) "
    r"(?:(?:second|third|fourth|new|first|further|mobile|permanent|bigger|larger) )+"
    r"(?!(?:way|door|chapter|path|dialogue|conversation|market|era|life|chance|future|generation|relationship|kind|culture)s?\b)"
    r"(?:[\w-]+ ){0,3}?[\w-]+(?: (?:in|at|on|near|by|for) (?:the |our )?(?:[\w-]+ ?){1,3})?\W*$"
)
# The step before the thing: "Hire an agency and …", "Tender and …".
PREPARES = Words(
    r"^\W*(?:we (?:will )?|to )?(?:hire|appoint|engage|commission|contract|select|choose|pick|find|tender|procure|buy|"
    r"purchase|order|evaluate|specify|design|plan|pilot|test|develop|draft|write|prepare|finance|fund|secure|get|"
    r"sign|restore|renovate|repair|clear|fix|strip|demolish|empty)(?:ing)?"
    rf"(?: (?:{_WHICH})(?! (?:[\w-]+ )?(?:{_LOFTY})\b)(?: [\w-]+){{1,3}})?\W*$"
)
# The same as a noun: "Completion of the ring road", "New website for the clinic".
NAMES_ONE_THING = Words(
    r"^\W*(?:the )?(?:completion|construction|introduction|roll-?out|launch|opening|purchase|implementation|"
    r"installation|renovation|refurbishment|"
    r"relocation|migration|set-?up|creation|development|commissioning|replacement|digiti[sz]ation|redesign|"
    r"rebuild(?:ing)?|conversion|"
    r"acquisition|establishment|publication|production|organi[sz]ation|planting|building|erection|automation|"
    r"preparation|certification|"
    r"deployment|go-live|relaunch|overhaul)"
    rf" of (?:{_WHICH}\s+){{0,3}}(?!.*(?:\b(?:{_LOFTY})\b(?!{MADE_OF})|['’]s?\s))[\w ./&-]{{2,60}}\W*$"
    rf"|^\W*(?:an |a |our |the )?(?:new|second|modern|central|digital|automatic)(?: [\w-]+){{0,2}}{MADE_OF}(?: (?:for|in|"
    rf"at|on|of) [\w ./&-]{{2,40}})?\W*$"
)
