"""English patterns of objectives that order one piece of work, whoever is named in it."""

_NEW = r"(?:an?|the|our|its|all|every|each|both|two|three|four|five|\d+|new|more|another)"
_PLACES = (
    r"(?:warehouses?|branch(?:es)?|offices?|plants?|sites?|stores?|shops?|depots?|factor(?:y|ies)|departments?|lines?|schools?|clinics?|wards?|"
    r"mines?|workshops?|canteens?|pools?|kitchens?|halls?|yards?|studios?|labs?|laborator(?:y|ies)|hubs?|stations?|cent(?:re|er)s?|units?|outlets?|"
    r"accounts?|chapters?|playgrounds?|courts?|rinks?|gyms?|librar(?:y|ies)|nurser(?:y|ies)|hotels?|restaurants?|cafés?|bars?|bakery|showrooms?)"
)
_SUPPLIERS = (
    r"(?:providers?|suppliers?|vendors?|systems?|software|banks?|agenc(?:y|ies)|contractors?|tools?|platforms?|operators?|insurers?|hosts?|carriers?|"
    r"caterers?|auditors?|payroll|erp|crm|supplier base|model|tariffs?|format|layout|packaging|logo|name|brand name|website|menu|uniforms?)"
)
_HIRED = (
    r"(?:heads?|officers?|managers?|directors?|leads?|specialists?|consultants?|experts?|coordinators?|assistants?|advis[eo]rs?|engineers?|developers?|"
    r"designers?|analysts?|agents?|coach(?:es)?|trainers?|nurses?|doctors?|teachers?|drivers?|cooks?|chefs?|editors?|architects?|lawyers?|accountants?|"
    r"recruiters?|agency|firm|contractor|ceo|cfo|cto|cio|coo|ciso|vp|project manager|product owner|scrum master|caretaker|gardener|apprentices?|"
    r"trainees?|interns?|volunteers?|people|staff|reps?|sellers?|buyers?|planners?|technicians?|electricians?|welders?|mechanics?|midwives|midwife)"
)
_PAPERS = (
    r"(?:guidelines?|guidance|strategy|strategies|polic(?:y|ies)|codes? of (?:conduct|practice|ethics)|charter|concept(?: paper)?|master ?plan|(?:[\w-]+ )?plan|"
    r"manual|handbook|curriculum|syllabus|framework|white ?paper|study|report|procedures?|rule ?book|statutes?|by-?laws|regulations?|position paper|memorandum|"
    r"roadmap|playbook|protocol|templates?|business case|specifications?|catalogue|directory|inventory|register|style guide|brand guide|map|survey|"
    r"mission statement|vision statement|checklists?|glossary|documentation|agreement|constitution)"
)
_THINGS_LAID = r"(?:plant|sow|paint|pave|dig|erect|install|print|digiti[sz]e|scan|retrofit|insulate|resurface|lay|fit|deploy|sew|knit|hang|mount|catalogue|tag|restock)(?:ing)?"
ORDERED_WORK = (
    # Write a new guideline on supervision.
    rf"^\W*(?:we |to )?(?:writ|re-?writ|draft|draw up|revis|updat|publish|prepar|produc|develop|adopt|compil|formulat|elaborat|issu|creat|design|finali[sz]|complet|"
    rf"devis|work out|hammer out|conclud|negotiat|carry out|commission|conduct)(?:e|ing)? {_NEW} (?:(?!so\b|that\b)[\w’'/&-]+ ){{0,4}}{_PAPERS}"
    r"(?: (?:on|for|about|to|of|in|with|against|by|and (?:have|get|put|bring|roll|publish|adopt|train|implement|share)) [\w ’'/&,.-]{2,70})?\W*$"
    # Plant 4,000 trees along the canal.
    rf"|^\W*(?:we |to )?{_THINGS_LAID} (?:around |about |some |over |another )?(?:\d[\d.,]*k?|a (?:hundred|thousand)|hundreds of|thousands of)(?: [\w’'-]+){{1,4}}"
    r"(?: (?:along|in|on|at|across|around|by|near|between|under|over|behind|throughout) [\w ’'.,-]{2,50})?\W*$"
    # Replace the pumps with other models; split one service into three.
    r"|^\W*(?:we |to )?(?:replac|swap|exchang|substitut)(?:e|p|ing|ping)? (?:out )?(?:(?:the|our|all|every|both|two|three|old|\d+) )?(?:[\w’'&/,.-]+ ){1,8}(?:with|by|for|against) (?:an?|the|new|two|three|(?:[\w-]+ )?[\w-]+s\b)"
    r"(?! (?:trust|people|joy|hope|dialogue))(?: ?[\w’'-]+){0,5}\W*$"
    r"|^\W*(?:we |to )?(?:split|break|divide|separate|carve|merge|combine|fold|bundle|consolidate|unite|fuse)(?:ing)? (?:up |out )?(?:the|our|all|both|two|three|four|five) (?:[\w’'&/-]+ ){1,6}"
    r"(?:in|into|to|from|under) (?:an?|the|our|one|two|three|four|five|its own|single|separate)(?: [\w’'-]+){1,4}\W*$"
    rf"|^\W*(?:we |to )?(?:hir|recruit|appoint|employ)(?:e|ing)? (?:an?|the|our|two|three|four|five|six|ten|\d+)(?: [\w’'-]+){{0,5}} and (?:an?|two|three|four|five|six|ten|\d+)(?: [\w’'-]+){{0,3}} {_HIRED}\W*$"
    # Hold a citizens' assembly on traffic; complete the training for all shift leaders.
    r"|^\W*(?:we |to )?(?:hold|host|stag|run|organi[sz]|conven|call|put on|arrang|plan|launch)(?:e|ing|ning)? (?:an?|the|our|two|three|another) (?:[\w’'-]+ ){0,4}"
    r"(?:assembl(?:y|ies)|conferences?|fairs?|festivals?|summits?|workshops?|forums?|round tables?|hearings?|hackathons?|open days?|campaigns?|congress|exhibitions?|galas?|tournaments?|"
    r"surveys?|consultations?|retreats?|away days?|town halls?|concerts?|roadshows?|webinars?|seminars?|competitions?|weeks?|days?|evenings?)"
    r"(?: (?:on|for|about|with|in|at|of|across) [\w ’'&/-]{2,50})?\W*$"
    r"|^\W*(?:we |to )?(?:complet|deliver|roll out|run|hold|finish|organi[sz]|provid|conduct|giv|introduc)(?:e|ing)? (?:the |our |an? |new )?(?:[\w’'/&-]+ ){0,4}(?:trainings?|courses?|"
    r"e-?learning|workshops?|certification|inductions?|instruction|briefings?) (?:for|of|with) (?:the |our |all |every |new )*(?:[\w’'-]+ ?){1,4}\W*$"
    # Redo the website; make the intranet multilingual.
    r"|^\W*(?:we |to )?(?:redo|re-do|redoing|rework|reworking|refresh|refreshing|re-?skin|replatform|re-?platform|moderni[sz]e|revamp|overhaul|relaunch|rewrit(?:e|ing)|redesign) (?:the|our|all|both) (?:[\w’'-]+ ){0,3}"
    r"(?:websites?|sites?|apps?|intranet|portal|web ?shop|homepage|landing pages?|newsletter|logo|brand|menu|brochure|catalogue|back ?end|front ?end|api|database|dashboard|checkout|forms?|showroom|lobby|canteen|"
    r"curriculum|contracts?|templates?|handbook|manual|onboarding|codebase)(?: (?:of|in|for|at) (?:the |our )?(?:[\w’'-]+ ?){1,4})?\W*$"
    r"|^\W*(?:we |to )?(?:make|making|turn|take|get|put|bring) (?:the|our|all) (?:[\w’'-]+ ){0,3}(?:websites?|sites?|apps?|intranet|portal|web ?shop|forms?|reports?|manual|handbook|catalogue|archive|database|system|"
    r"software|platform|newsletter|dashboard|training|course|payroll|tickets?) (?:fully )?(?:multilingual|bilingual|mobile|responsive|digital|paperless|searchable|cloud-based|live|online|offline|public|in-house|"
    r"compliant|available in [\w ]{3,20})\W*$"
    # Bring in a new tool, take in a second shift, put up a sign.
    rf"|^\W*(?:we |to )?(?:bring(?:ing)?|tak(?:e|ing)|put(?:ting)?|buy(?:ing)?) (?:in|up|on) {_NEW}(?: [\w’'/&.-]+){{1,5}}\W*$"
    # Put solar panels on the depot roof.
    rf"|^\W*(?:we |to )?(?:put(?:ting)?|mount(?:ing)?|fit(?:ting)?|plac(?:e|ing)|hang(?:ing)?|lay(?:ing)?|install(?:ing)?) (?:[\w-]+ ){{1,4}}(?:on|in|at|along|"
    rf"under|over|behind|beside|around|into|onto) {_NEW}(?! (?:map|agenda|heart|cent(?:re|er)|front|driving|spotlight|focus|first|hands)\b)"
    r"(?: [\w’'/&.-]+){1,5}\W*$"
    # Equip every classroom with a smartboard.
    rf"|^\W*(?:we |to )?(?:equip|fit|furnish|provide|supply|stock|kit out)(?:ping|ting|ing)? {_NEW}(?: [\w-]+){{1,4}} (?:out )?with (?:an?|the|new|two|modern|"
    r"digital|electric|smart|led|[\w-]+s\b)(?! (?:sense|chance|place|reason|voice|home|future|skills?)\b)(?: [\w-]+){0,4}\W*$"
    # Turn the old gym into a canteen.
    r"|^\W*(?:we |to )?(?:turn|convert|transform|remodel|rebuild)(?:ing)? (?:the|our|an?|two|three)(?: [\w-]+){1,4} (?:in)?to (?:an?|two|three|new)"
    r"(?! (?:place|home|source|reason|habit|strength|success|brand|experience|community|region|city|town|world|model|joy|movement|leader|culture)\b)"
    r"(?: (?!place|home|where|that|who|people|everyone|anyone)[\w-]+){1,4}\W*$"
    # Close the Leeds warehouse, open a branch.
    rf"|^\W*(?:we |to )?(?:clos(?:e|ing)|shut(?:ting)?(?: down)?|open(?:ing)?|re-?open(?:ing)?|vacat(?:e|ing)|sell(?:ing)?(?: off)?|leas(?:e|ing)|rent(?:ing)?|"
    rf"refit(?:ting)?|re-?equip(?:ping)?|insulat(?:e|ing)|resurfac(?:e|ing)|re-?roof(?:ing)?|enlarg(?:e|ing)|redecorat(?:e|ing)|refloor(?:ing)?) {_NEW} "
    rf"(?:[\w’'&.-]+ ){{0,4}}(?:{_PLACES}|theatres?|theaters?|rooms?|roofs?|roads?|buildings?|houses?|blocks?|corridors?|toilets?)"
    r"(?: (?:in|at|on|by|near|to) (?!the public)[\w ’'.-]{2,40})?\W*$"
    # Change the payroll provider.
    rf"|^\W*(?:we |to )?(?:chang(?:e|ing)|swap(?:ping)?|replac(?:e|ing)|switch(?:ing)?|exchang(?:e|ing)|renew(?:ing)?|retir(?:e|ing)) (?:the|our|all|every) "
    rf"(?:[\w-]+ ){{0,4}}{_SUPPLIERS}\W*$"
    # Switch to electric vans, go over to SAP.
    r"|^\W*(?:we |to )?(?:switch|mov|chang|migrat|convert|upgrad|transition)(?:e|ing)? (?:over |across )?to (?:electric|digital|cloud|led|solar|hybrid|online|"
    r"paperless|automated|cashless|open[- ]source|in-house|gas|hydrogen|battery|recycled|reusable|organic|remote|windows|linux|android|ios|sap|aws|azure|"
    r"microsoft|google|salesforce|sharepoint|kubernetes|slack|teams)(?: [\w-]+){0,3}\W*$"
    # Move all customers to the new tariff.
    rf"|^\W*(?:we |to )?(?:mov|migrat|switch|transfer|shift|convert|bring|get|port|onboard)(?:e|ing|ting)? (?:all|our|the|every|existing|remaining|each)(?: [\w-]+){{1,4}} "
    r"(?:over |across )?(?:on ?to|to|into) (?:the |our |an? )?(?:new |same |central |common |latest )?(?:[\w-]+ )?(?:tariffs?|platforms?|systems?|portals?|apps?|"
    r"tools?|contracts?|versions?|software|models?|cloud|crm|erp|app ?stores?|stores|sites?|buildings?|offices?|accounts?|packages?|servers?|database|"
    r"sharepoint|teams|sap|aws|azure)\W*$"
    # Train all branch staff in the new till.
    r"|^\W*(?:we |to )?(?:train|retrain|brief|instruct|certify|upskill)(?:ing)? (?:all|our|the|every|each|\d+|two|three|ten|twenty)(?: [\w-]+){1,4} (?:in|on|to use|how to use|"
    r"with|about) (?:the |our |an? |new )*(?:[\w’'/&-]+ ?){1,5}\W*$"
    # Hire a head of product.
    rf"|^\W*(?:we |to )?(?:hir|recruit|appoint|employ|engag|contract|tak(?:e|ing) on|bring(?:ing)? (?:in|on board))(?:e|ing)? (?:an?|the|our|two|three|four|five|six|ten|\d+|new|"
    rf"more|another)(?: [\w’'-]+){{0,4}} {_HIRED}(?: (?:of|for|in|at|to) [\w ’'&-]{{2,40}})?\W*$"
    # Make a film about the harbour.
    r"|^\W*(?:we |to )?(?:mak|shoot|record|writ|compos|draw|renegotiat|publish|print|stag)(?:e|ing)? (?:up )?(?:an?|the|our|two|three|new) (?:[\w-]+ ){0,2}(?:films?|videos?|documentary|"
    r"albums?|books?|booklets?|songs?|musical|brochures?|reports?|plans?|maps?|lists?|surveys?|stud(?:y|ies)|movies?|trailers?|podcasts?|exhibitions?|calendars?|posters?|"
    r"contracts?|catalogues?|guides?|charters?|concepts?)(?: (?:about|on|of|for|with|in|at|from) [\w ’'.,-]{2,50})?\W*$"
    # Hold four regional conferences.
    r"|^\W*(?:we |to )?(?:hold|host|stag|run|organi[sz]|giv|conduct|plan)(?:e|ing)? (?:\d+|two|three|four|five|six|eight|ten|twelve|regular|monthly|weekly|quarterly|more) (?:[\w-]+ ){0,3}"
    r"(?:conferences|fairs|festivals|workshops|events|campaigns|surveys|open days|trainings|summits|seminars|webinars|meetings|hackathons|roadshows|exhibitions|galas|courses|concerts|"
    r"tours|lectures|breakfasts|evenings|tournaments|matinees|sessions)(?: (?:for|in|on|at|with|about|across) [\w ’'&-]{2,40})?\W*$"
    # Finish the cycle path between the villages.
    rf"|^\W*(?:we |to )?(?:finish|complet|finali[sz]|extend|widen|repair|restor|pav)(?:e|ing)? (?:the|our|all|both|two)(?: [\w’'-]+){{0,3}} (?:paths?|roads?|bridges?|"
    r"buildings?|wings?|halls?|tracks?|tunnels?|stations?|lines?|lanes?|routes?|walls?|dams?|dykes?|fences?|pipes?|mains|networks?|grids?|houses?|towers?|"
    rf"squares?|parks?|extensions?|floors?|{_PLACES})(?: (?:in|at|on|by|near|to|from|between|along|across|of|round|around|over) [\w ’'.,-]{{2,50}})?\W*$"
    r"|^\W*(?:we |to )?(?:bring|tak)(?:e|ing)? (?:the |our |all )?(?:[\w-]+ ){1,3}(?:back )?in[- ]house\W*$"
    r"|^\W*(?:we |to )?(?:rebrand|renam|relabel|refurbish|repaint|re-?roof|resurfac|rewir)(?:e|ing)? (?:the|our|all|every|both)(?: [\w’'-]+){1,4}\W*$"
    # Rolling out single sign-on; outsource the cleaning.
    r"|^\W*(?:we |to )?(?:rolling out|roll out|setting up|outsourc(?:e|ing)|insourc(?:e|ing)|decommission(?:ing)?|dismantl(?:e|ing)|bring(?:ing)? in-house) "
    r"(?:the |our |an? |all )?(?:(?!trust|culture|confidence|hope)[\w’'/&-]+ ?){1,4}(?:(?:in|to|across|at) (?:all|the|our|every) [\w -]{2,30})?\W*$"
)

# People who come together again and again, and no number: "Fortnightly fan forum with the captain".
GATHERED = (
    r"\W*(?:an? |the |our )?(?:[\w-]+ )?(?:round ?tables?|brainstorming|brainstorms?|brainstorming sessions?|talks|dialogues?|consultations?|discussions?|"
    r"conversations?|debates?|negotiations?|deliberations?|working groups?|networking|lobbying|outreach|advocacy|knowledge[- ]sharing) "
    r"(?:on|with|about|between|among|into|around) (?!.*\b(?:that|which|who|end\w*|lead\w*)\b)[^:%→\d]*\W*$|\W*(?:an? |the |our )?(?:regular|daily|weekly|biweekly|bi-weekly|fortnightly|monthly|bimonthly|quarterly|termly|half-yearly|yearly|periodic|"
    r"recurring|frequent|ongoing|continuous|constant|occasional|informal|open|joint|standing|early-morning|lunchtime|after-work|end-of-sprint) "
    r"(?:(?:and|joint|open|short|informal|virtual|public|internal|cross-team|structured|personal) )*(?:[\w'’-]+ ){0,3}"
    r"(?:forums?|fora|round ?tables?|tables?|talks?|exchanges?|meetings?|sessions?|calls?|briefings?|huddles?|clinics?|surger(?:y|ies)|"
    r"lunch(?:es)?|breakfasts?|teas?|coffees?|walks?|tours?|visits?|stand-?ups?|check-?ins?|syncs?|retros?|retrospectives?|drills?|rehearsals?|"
    r"circles?|caf[eé]s?|jours? fixes?|town halls?|evenings?|afternoons?|mornings?|dialogues?|conversations?|get-togethers?|workshops?|lessons?|"
    r"patrols?|inspections?|alignments?|consultations?|coaching|mentoring|supervision|contact|feedback|communication|collaboration|monitoring|"
    r"monitorings?|sparring|pairing|shadowing|office hours|demos?|show-and-tells?|debriefs?|roundups?|reflections?|interviews?|hearings?|chats?)"
    r"(?: (?:and|or) [\w'’-]+(?: [\w'’-]+)?)?(?: (?:with|for|in|at|between|among|on|about|across|by|to|of|from|every|each|during|after|before|over)\b[^:%→\d]*)?\W*$"
)
