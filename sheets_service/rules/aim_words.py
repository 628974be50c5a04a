"""The words by which an objective is known as a measure, one solution, or a sentence that would fit anybody."""

import re

from sheets_service.rules.rows import content_words
from sheets_service.text.lang.aims_en import SLOGANS
from sheets_service.text.openings import Words

NUMBERS = frozenset({"target", "delta"})
MOVES = frozenset({"change-up", "change-down", "reach", "spend", ""})
ASIDE = re.compile(r"\([^()]*\)")
FIGURE = re.compile(r"\d|%")  # "ten seasons" and "no pump" are words, not figures
SHARE_OR_MONEY = re.compile(r"[%$€£]")
AGED = re.compile(
    r"\b(?!nps\b|sales\b)(?:\w+s|people|women|men|children) (?:under|over|aged|above|below)\s*$", re.IGNORECASE
)
LEADS_IN = re.compile(
    r"(?:\b(?:to|by|in|within|up|down|past|under|below|above|over|at|of|than|least|most|beyond)|[<>≤≥→:])[\s~$€£]*$",
    re.IGNORECASE,
)
LABEL = re.compile(r"\s*\d{1,2}\s+[A-Z]")  # "2 Shorten the loop": the number of a row
LEAD = 2  # words before a number that leads the sentence: "Sell 3,000 tonnes"
STATE_OF_PEOPLE = Words(r"\b(?:can|who|whose|where|feel|trust|want)\b")
# A count is a count, whoever is counted: "Raise the number of apprentices who stay from 20 to 32".
COUNT_OF = re.compile(
    r"^\W*(?:we |to )?(?:raise|increase|grow|reduce|cut|lower|lift|boost|double|halve|decrease|bring(?: down)?|push|"
    r"improve)\s+(?:the |our )?"
    r"(?:\w+ )?(?:number|share|percentage|proportion|rate|count) of\b",
    re.IGNORECASE,
)
# "Fill vacancies in 35 days on average"
ON_AVERAGE = re.compile(r"\d[^,;]*\bon average\W*$|\b(?:average|mean|median)\b[^,;]*\d", re.IGNORECASE)
# "Bring dispensing errors below 2 per 10,000"
BROUGHT_TO = re.compile(
    r"^\W*from [\w.,%$€£ ]{1,25} to [\w.,%$€£ ]{1,20}(?::|,| –) "
    r"|^\W*(?:we |to )?(?:bring|push|drive|keep|hold|take|lift|get|lower|reduce|cut|raise|increase|shorten|decrease|"
    r"grow|boost|limit) "
    r"(?:the |our )?(?:[\w'’-]+ ){1,6}?(?:down |up |back )?(?:to )?(?:below|under|above|over|beyond|to|at) [$€£]?\d[\d.,]*\s?"
    r"(?:%|k\b|m\b)?(?: per [\w,.]+(?: \w+)?| \w+(?: (?:a|an|per|each) \w+)?)?\W*$",
    re.IGNORECASE,
)
SHARE_FIRST = re.compile(
    r"^\W*(?:at least |over |more than )?\d[\d.,]*\s?(?:%|per ?cent) (?:of )?(?:the |our |all )?[a-z]", re.IGNORECASE
)
# A measure and its level: "Attendance of 96%", "Waiting time under 10 days".
LEVEL_ALONE = Words(
    r"^\W*(?!(?:no|every|each|all|nobody|everyone|let|give|help|keep|make|be|become)\b)(?:[\w’'/-]+ ){1,5}"
    r"(?:(?:of|at|to) (?:at least |over |under )?[$€£]?\d[\d.,]*\s?(?:%|per ?cent|k|m|bn)|"
    r"(?:above|over|below|under|beyond|past|at least|at most|up to|down to|≥|≤|>|<) ?"
    r"[$€£]?\d[\d.,]*\s?(?:%|[\w/]+){0,2})"
    r"(?: (?:by|in|until|before|this|per) (?:the )?(?:end of )?(?:\w+ ?){1,3})?\W*$",
)
# "So shoppers stop leaving": a reason without its "that".
SO_THEY = Words(
    r"(?<=\w) so (?:that )?(?:the |our |all |no )?(?:[\w-]+ ){0,1}"
    r"(?:[\w-]+s|people|everyone|everybody|nobody|women|men|children) \w+.*$",
)
_MANY = (
    r"(?:\d[\d.,]*|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:hundred|thousand|million)|"
    r"twenty|thirty|forty|fifty)"
)
# Two hundred more families; twice as many juniors; a third fewer mistakes; zero missed collections.
MULTIPLE = Words(
    rf"^\W*(?:{_MANY} (?:more|new|extra|additional|fewer) [a-z]|"
    r"(?:twice|three times|four times|five times|ten times|half|(?:two|three|four) ?fold|"
    r"a (?:third|quarter|fifth|tenth)|two thirds|one (?:third|quarter)) "
    r"(?:(?:as (?:many|much|few|little)|the (?:number|amount|volume|share)(?: of)?)|more|fewer|less)|"
    r"(?:double|triple|treble|quadruple|halve) (?:the|our) "
    r"(?:number|amount|volume|share|size|revenue|sales|turnover|income)(?: of)?)"
    r" ?(?:[\w’'-]+ ?){0,6}\W*$|^\W*(?:zero|0) (?!waste|hunger|carbon|poverty|tolerance|emission|harm)"
    r"(?:[\w’'-]+ ?){1,3}\W*$",
)
FOR_SOMEONE = re.compile(r"\bfor (?:[\w-]+ ){0,2}(?:\w+s|people|everyone|women|men|children|staff)\b", re.IGNORECASE)
PERSON_FIRST = re.compile(
    r"^\W*(?:no(?:body| one|thing)?|every(?:one|body)?|each|any(?:one|body)?|all|people|let|give|help|make|our|the)\b",
    re.IGNORECASE,
)
LETS_THEM = re.compile(r"^\W*(?:we |to )?(?:let|give|help|enable|allow)\b", re.IGNORECASE)
MANIFOLD = frozenset({"double", "triple"})
# Verbs that put one deliverable into the world.
PRODUCES = re.compile(
    r"^\W*(?:we |to )?(?:re-?)?(?:implement|launch|build|create|develop|design|roll ?out|deploy|install|"
    r"introduce|publish|release|"
    r"open|set ?up|write|produce|deliver|replace|upgrade|ship|refactor|automate|complete|finish|finali[sz]e|migrate|"
    r"establish|"
    r"construct|draft|overhaul|revamp|buy|purchase|procure|digiti[sz]e)(?:ing)?\b\s+(?:out\s+)?(.+)",
    re.IGNORECASE,
)
INSTALLS = re.compile(
    r"^\W*(?:we |to )?(?:implement|install|introduce(?! \w+ to\b)|roll ?out|deploy|redesign|set ?up(?! (?:every|each|"
    r"all)\b))(?:ing)?\b",
    re.IGNORECASE,
)
# A verb that can only end in a thing, and the thing in a few words: "Renovate the north gallery", "Launch the loyalty card".
PUTS_OUT = Words(
    r"^\W*(?:we |to )?(?:launch|roll ?out|deploy|install|implement|introduce|renovate|refurbish|redesign|rebuild|purchase|"
    r"buy)(?:ing)?\s+"
    r"(?:an?|the|our|two|three)\s+(?!.*(?:\w+est\b|\b(?:culture|sense|trust|spirit|habit|season|era|chapter|community|"
    r"home|confidence|worth|bond|way|idea)\b|\bmost\b|\bfirst\b|['’]s?\b))(?:[\w-]+\s*){1,4}(?:\b(?:in|on|at|"
    r"by)\b\s+[\w ]{2,25})?\W*$"
    r"|^\W*(?:we |to )?(?:migrate|move|switch)(?:ing)? (?:\w+ ){0,3}to (?:the )?(?:new )?(?:sap|aws|azure|gcp|cloud|"
    r"salesforce|"
    r"sharepoint|kubernetes|erp|crm)\b(?: [\w/.]+){0,2}\W*$",
)
# Verbs that rearrange what is there; the reason is what is missing, not the solution's name.
REARRANGES = re.compile(
    r"^\W*(?:we |to )?(?:standardi[sz]e|consolidate|merge|harmoni[sz]e|centrali[sz]e|unify|restructure|reorgani[sz]e|migrate|"
    r"integrate|streamline|simplify|moderni[sz]e|outsource|insource|relocate|optimi[sz]e|rationali[sz]e|align|"
    r"(?:even|smooth|sort|tidy|clean|clear|map|phase|round|line) (?:out|up|off)|(?:tighten|free|split|speed) up)\b",
    re.IGNORECASE,
)
# What follows these words is whom or what the thing is for.
BESIDE_THE_THING = re.compile(r"\b(?:among|between|across|for|with|through|by)\b", re.IGNORECASE)
THING = re.compile(
    r"\b(?:systems?|platforms?|portals?|apps?|applications?|pages?|sites?|websites?|tools?|tooling|crm|erp|dashboards?|"
    r"programmes?|programs?|process(?:es)?|polic(?:y|ies)|frameworks?|modules?|features?|apis?|databases?|software|"
    r"(?<!strong )(?<!healthy )(?<!sales )(?<!talent )(?<!candidate )(?<!qualified )pipelines?(?! generation)|"
    r"guides?|handbooks?|reports?|roadmaps?|warehouses?|servers?|cent(?:er|re)s?|integrations?|kits?|wizards?|versions?|"
    r"prototypes?|mvp|v\d+|documentation|intranet|newsletters?|campaigns?|kiosks?|sensors?|stores?|branches|offices?|plants?|"
    r"kitchens?|clinics?|lines?|schools?|shops?|workshops?|trainings?|courses?|migrations?|use-?cases?|protocols?|"
    r"clusters?|hotlines?|helplines?|help ?desks?|schemes?|registers?|catalogues?|brochures?|leaflets?|films?|videos?|"
    r"podcasts?|trackers?|chatbots?|intranets?|web ?shops?|online shops?|vending machines?|playbooks?|toolkits?|templates?|"
    r"checklists?)\b",
    re.IGNORECASE,
)
MORE_THAN_A_THING = Words(
    r"\b(?:that|who|whom|whose|which|where|(?:new|next|higher|another) levels?|people|without|because|so|can|trust|confidence|"
    r"(?<!shift )(?<!team )(?<!group )(?<!line )leaders?|culture|together|"
    r"place|reasons?|love|want|joy|pride|hope|fun|magic|doubt|nobody|no one|never|smile|dignity)\b",
)
# What it is for, or what shall come of it: "for rapid growth", "to grow awareness".
FOR_SOMETHING = re.compile(
    r"\bfor (?:\w[\w-]* ){0,3}(?:growth|revenue|trust|safety|retention|quality|scale|success)\b"
    r"|\bto (?:\w+ly )?(?:grow|win|keep|free|save|protect|avoid|reach|enable|support|serve|give|make|let|get|be)\b",
    re.IGNORECASE,
)
PEOPLE_BUILT = re.compile(r"^\W*(?:build|create|establish|develop)\b.{0,40}\b(?:teams?|squads?|crew)\b", re.IGNORECASE)
FITS_ANYBODY = content_words(SLOGANS) | content_words(" ".join(f"{word}s" for word in SLOGANS.split()))
# Those it is for feel something: that is a wish about them, however plain its words.
PEOPLE_FEEL = re.compile(
    r"^\W*(?:our |the |all |every |new |more )?(?:[\w-]+ )?(?:staff|people|[\w-]+s|everyone|everybody|nobody) "
    r"(?:(?:are|is) (?:proud|glad|happy|keen|sorry)"
    r"|feels?|loves?|trusts?|wants?|likes?|enjoys?|chooses?|stays?|believes?|recommends?)\b",
    re.IGNORECASE,
)
# They do something with something: "Suppliers deliver what they promised", "Customers build their work around us".
PEOPLE_DO = Words(
    r"^\W*(?:our |the |all |every |more )?(?:customers|clients|users|citizens|employees|suppliers|partners|people|teams|"
    r"staff|members|developers|stakeholders) (?!(?:at|in|of|and|or|are|is|come|comes|first|matter|with|for|to|make|shape|"
    r"drive|grow)\b)[\w-]+ (?:[\w-]+ ){0,2}?(?:what|their|around|without|before|from|within|instead|when|until)\b"
    r"|\b(?:people|those|customers) (?:[\w-]+ ){0,3}(?:stay with|come back to|rely on|return to|turn to)\b",
)
BARE_MOVE = re.compile(
    r"^\W*(?:reduce|increase|improve|grow|cut|raise|lower|boost|maximi[sz]e|minimi[sz]e|strengthen|deepen|enhance|elevate|"
    r"foster|broaden|sharpen|intensify|shorten|simplify|tighten|accelerate|expand(?! (?:in|to|into)\b))(?: [\w-]+){1,3}\W*$"
    r"|^\W*(?:increase|raise|boost|grow|expand|promote|improve|drive|spread|extend) (?:the )?"
    r"(?:uptake|use|usage|adoption|awareness|take-up|"
    r"visibility|volume|penetration|coverage|capacity|throughput|speed|frequency|reach|availability) of (?:[\w-]+ ?){1,6}\W*$",
    re.IGNORECASE,
)
# "Shape the mobility of tomorrow", "Create more value for our members": nobody wants anything else.
OF_TOMORROW = re.compile(
    r"^\W*(?:we |to )?(?:shape|build|design|create|invent|define|drive|lead|write|make) (?:the |our )?(?:[\w-]+ ){0,2}?"
    r"(?:future|[\w-]+ of "
    r"(?:tomorrow|the future))(?: of [\w ]{3,25})?\W*$"
    r"|^\W*(?:we |to )?(?:create|deliver|provide|generate|add|offer|bring) "
    r"(?:(?:more|greater|better|real|lasting|additional|added|genuine|maximum) )+"
    r"(?:value|impact|benefits?)(?: (?:for|to) (?:[\w'’-]+ ?){1,4})?\W*$",
    re.IGNORECASE,
)
# "Strengthen volunteering", "Raise our security posture to the next level": more of something, and no more is said.
LIFTS_IT = re.compile(
    r"^\W*(?:we |to )?(?:strengthen|deepen|enhance|elevate|foster|nurture|cultivate|promote|champion|advance|uplift|embrace)"
    r"(?: (?:the|our|its))?(?: [\w'’&-]+){1,3}(?: (?:to the next level|further|even more|across [\w ]{3,25}))?\W*$",
    re.IGNORECASE,
)
# A stretch of time or a turn by which somebody could check: "in their first week", "the first time".
SCOPED = re.compile(
    r"\b(?:in|within|on|during|by|before) (?:the|their|its|his|her) (?:first|second|last) \w+|\b(?:right|the) first time\b"
    r"|\bfrom (?:within|inside)\b",
    re.IGNORECASE,
)
# "Faster invoice approval", "A leaner workflow": work made better, and nobody named who has it better.
BETTER_WORK = re.compile(
    r"^\W*(?:an? |our |the )?(?:(?:much|significantly|far) )?(?:faster|quicker|shorter|better|lower|higher|leaner|"
    r"simpler|smoother|smarter|cheaper|tighter|clearer|"
    r"efficient|more efficient|more effective|optimi[sz]ed|improved|digital|digitali[sz]ed|digiti[sz]ed|automated|"
    r"automatic|modern|moderni[sz]ed|standardi[sz]ed|"
    r"streamlined|reduced|increased|lean|paperless|fewer|less|more|stronger|harmoni[sz]ed|central|centrali[sz]ed|"
    r"integrated|unified|agile|uniform|structured)"
    r" (?:[\w'’/&-]+ ){0,3}(?:onboarding|times?|management|workflows?|process(?:es)?|handling|approvals?|planning|"
    r"rostering|reporting|use|consumption|costs?|"
    r"operations?|procedures?|administration|communications?|co-?ordination|deliver(?:y|ies)|response|maintenance|"
    r"logistics|scheduling|procurement|billing|"
    r"invoicing|hiring|recruiting|recruitment|documentation|data|throughput|turnaround|cycles?|backlogs?|stocks?|"
    r"inventory|closing|production|purchasing|"
    r"controlling|allocation|dispatch|picking|packing|testing|deployments?|releases?|processing|checks|inspections?|"
    r"reviews?|accounting|payments?|files?|"
    r"filing|archiving|forecasts?|forecasting|budgeting|bookings?|registration|enrolment|admissions?|triage|handovers?|"
    r"set-?ups?|changeovers?|sourcing|"
    r"tendering|contracts?|contracting|inspection|collection|sorting|routing|tours?|rosters?|shifts?|meetings?|"
    r"paperwork|bureaucracy|downtime|failures?|"
    r"scrap|waste|rework|energy|turnover|absences?|overhead|overheads|efficiency|productivity|utili[sz]ation|quality|"
    r"output|yield)"
    r"(?: (?:in|at|of|for|across|on) (?:the |our |all )?(?:[\w-]+ ?){1,3})?\W*$",
    re.IGNORECASE,
)
FEW_WORDS = 2
STEM = 4  # letters by which an inflected verb is known
