"""English for what goes in, by its build: teams that grow, budgets that are used, hours by trade, gatherings that are held."""

_NUMBER = (
    r"(?:(?:about |some |over |at least |another |up to )?(?:\d[\d,.]*\s?k?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen|twelve|"
    r"fifteen|twenty|thirty|forty|fifty|half a))"
)
_MONEY = (
    r"(?:(?:(?:us)?[$€£¥]|\b(?:eur|usd|gbp|chf|jpy))\s?\d[\d.,]*\s?(?:k|m|mn|bn|million|billion|thousand)?|\d[\d.,]*\s?(?:k|m|mn|million|thousand)?\s?"
    r"(?:[€$£¥]|(?:eur|euros?|dollars?|usd|pounds?|gbp|francs?|chf|crowns|kroner|kronor|yen|rupees)\b))"
)
_PERIOD = r"(?:day|week|fortnight|month|quarter|term|season|sprint|semester|year|shift)"
_TEAM = (
    r"(?:team|crew|staff|workforce|department|squad|headcount|faculty|sales force|field force|bench|payroll|personnel|"
    r"(?:service|help|support|call|night|front) desk|establishment|roster)"
)
_GROWS = (
    r"(?:grows?|grown|growing|expands?|expanded|increases?|increased|strengthened|enlarged|doubles?|doubled|tripled|scaled|scales?|"
    r"rises?|raised|built up|builds up|extended|reinforced|staffed up|goes|brought)"
)
_POT = (
    r"(?:budget|funds?|funding|grants?|allowance|subsid(?:y|ies)|pot|spend|spending|allocation|endowment|credit line|kitty|reserve|"
    r"investments?|capex|opex|expenditure|outlay)"
)
_USED = (
    r"(?:fully |completely |entirely |all )?(?:used(?: up)?|spent|exhausted|drawn(?: down| on)?|disbursed|committed|called up|invested|"
    r"allocated|deployed|paid out|consumed)"
)
# Work of one's own people, told by the hour; waiting, silence and standing still are none.
_WORK = (
    r"(?:training|trainings|drills?|coaching|teaching|practice|mentoring|instruction|lessons?|supervision|workshops?|consulting|consultancy|"
    r"consultation|advice|advis\w+|development|maintenance|support|study|exercises?|research|planning|testing|patrols?|patrolling|"
    r"inspections?|cleaning|volunteering|counselling|counseling|tutoring|tuition|rehearsals?|overtime|prospecting|cold[- ]calling|"
    r"fieldwork|outreach|modelling|modeling|monitoring|labelling|labeling|data work|preparation|instructions|briefings?|seminars?|"
    r"e-?learning|courses?|classes|team ?work|innovation|experiments?|refactoring|canvassing|lobbying|surveying|weeding)"
)
_TRADE = (
    r"(?:fitter|inspector|advis[eo]r|coach|trainer|nurse|doctor|teacher|driver|clerk|guide|carer|engineer|developer|consultant|assistant|"
    r"manager|specialist|expert|worker|guard|cook|agent|designer|mechanic|gardener|midwife|therapist|technician|analyst|lawyer|editor|"
    r"tester|cleaner|officer|lecturer|tutor|chef|planner|architect|programmer|ranger|warden|instructor|surveyor|agronomist|forester|"
    r"welder|electrician|plumber|baker|auditor|accountant|librarian|curator|counsel+or|staff|crew|team|person|man|machine|crane|gpu|cpu|"
    r"lab|studio|vet|researcher|translator|social worker|volunteer|apprentice|intern|student assistant|operator|patrol|helper|pilot|"
    r"interpreter|carpenter|painter|roofer|scientist|writer|photographer|project manager|steward|supervisor|foreman|dispatcher)"
)
_CREWS = (
    r"(?:(?:[\w-]+ ){0,2}(?:supervisors|officers|managers|inspectors|advis[eo]rs|coaches|trainers|nurses|doctors|teachers|guides|carers|"
    r"engineers|developers|consultants|assistants|specialists|experts|workers|guards|cooks|agents|designers|mechanics|gardeners|"
    r"midwives|therapists|technicians|analysts|rangers|wardens|stewards|instructors|planners|librarians|tutors|reps|patrols|foremen|"
    r"shunters|fitters|electricians|cleaners|porters|clerks|drivers|helpers|vets|agronomists|foresters|counsel+ors|curators|staff|"
    r"crews?|patrollers|lifeguards|pharmacists|lecturers|interns|apprentices|team leaders|shift leaders|recruiters|testers|"
    r"[a-z]{4,}(?:ists|ians)|receptionists|security|dispatchers|social workers|translators|bakers|hosts|waiters|barbers|roofers|painters|surveyors))"
)
_GATHERING = (
    r"(?:sessions?|evenings?|afternoons?|mornings?|workshops?|trainings?|courses?|seminars?|webinars?|meetings?|consultations?|briefings?|rehearsals?|"
    r"retreats?|away ?days?|drop-ins?|clinics?|reviews?|business reviews?|retrospectives?|interviews?|round ?tables?|town halls?|"
    r"drills?|exercises?|audits?|inspections?|walks?|walkabouts?|tours?|lessons?|classes|one-to-ones?|1:1s?|check-ins?|calls?|"
    r"visits?|conferences?|hackathons?|sprints?|breakfasts?|lunches|dinners?|forums?|panels?|days of training|training days?|"
    r"info(?:rmation)? (?:days?|evenings?|events?)|open days?|stand-?ups?|huddles?|patrols?|site visits?|demos?|demonstrations?|"
    r"coachings?|talks?|lectures?|presentations?|brainstorms?|tastings?)"
)
_NO_EFFECT = (
    r"(?!.*(?:→|->|%|\b(?:saved|lost|less|fewer|within|who|that|which|so that|to (?:cut|reduce|lower|raise|halve))\b))"
)

INPUTS = (
    # a team that grows: "Signal crew to grow from 12 to 20 people", "Night desk: 4 -> 9"
    rf"^(?:the |our |an? )?(?:[\w'&-]+ ){{0,3}}{_TEAM}(?: size| strength| capacity)? (?:to |is |has |will |shall |has been |to be |is to )?"
    rf"{_GROWS}\b(?! (?:satisf|happ|engag|the |its |their |out of |apart|closer|on |in |with ))(?: up)?"
    rf"(?: (?:from|to|by|with) (?:another )?{_NUMBER}\b.*| (?:by|until|before|this|next|in|over|within) (?!half|a third)[\w ]{{3,25}})?\W*$"
    rf"|^(?:the |our )?(?:[\w'&-]+ ){{0,3}}(?:team|crew|workforce|department|squad|headcount|faculty|sales force|field force)"
    rf"(?: size| strength)?\s*[:,]?\s*(?:up )?(?:from )?\d+ ?(?:→|->|to) ?\d+(?: (?:people|staff|heads|members|full-time\w*|fte\w*|"
    rf"engineers|colleagues|persons|employees|strong|drivers|nurses))?\W*$"
    # a budget that is raised or used
    rf"|^(?:the |our |all |an? )?(?:[\w'&-]+ ){{0,4}}{_POT}(?: (?:for|of|on|in|from|by) [^:;→]{{2,40}}?)?,? (?:is |are |to be |has been |have been |shall be |will be )?"
    rf"(?:{_USED}|increased|raised|doubled|tripled|topped up|extended|up|boosted|lifted|enlarged|secured|released|approved)"
    rf"\b(?! (?:less|elsewhere|better|wisely|more evenly))(?!.*%)[^:→]*$"
    # work by the hour: "900 fitter hours on points", "Two hours of fire drills for every driver"
    rf"|^{_NUMBER} (?:more |extra |additional |new |full )?(?:{_TRADE}[- ](?:hours|days|weeks|months|shifts)|(?:hours?|days?|weeks?|shifts?|evenings?|afternoons?|half-days)"
    rf" (?:a {_PERIOD} |per {_PERIOD} |each )?(?:of|for|on) (?:[\w-]+ ){{0,2}}{_WORK})\b{_NO_EFFECT}.*$"
    rf"|^{_NUMBER} (?:more |extra |additional )?{_TRADE}[- ](?:hours|days|weeks|shifts)\b[^%]* instead of \d[^%]*$"
    rf"|^(?:{_TRADE}|{_WORK})[- ](?:hours|days|shifts)(?: [\w ]{{2,30}})?\s*[:,]\s*(?:up )?(?:from )?\d[\d,.]* ?(?:→|->|to) ?\d[\d,.]*[^%]*$"
    # things bought, by their price
    rf"|^(?:buy|purchase|acquire|lease|rent|order|procure|build) [^:→%]{{3,60}}? (?:worth|for|at|costing|at a cost of|priced at) (?:up to |about |over )?{_MONEY}[^:→%]*$"
    rf"|^{_MONEY}(?: (?:each|a (?:year|month|quarter)))? (?:worth )?(?:of|in) (?:new )?(?:equipment|machines?|tools|software|licen[cs]es|hardware|kit|vehicles|"
    rf"advertising|ads|adverts|media|training|consulting|marketing)\b[^→%]*$"
    # people posted somewhere: "Supervisors on the platform 12 days a month"
    rf"|^{_CREWS} (?:(?:in|on|at|out|with|to|from) [\w ]{{2,30}}? |out |present |there )?(?:for |on )?{_NUMBER} (?:full )?(?:days|hours|shifts|evenings|nights|mornings|afternoons|times)"
    rf"(?: (?:a|per|each|every) {_PERIOD})\W*$"
    # extra hands: "Two extra shunters per shift"
    rf"|^{_NUMBER} (?:more |extra |additional |new |further )(?:[\w-]+ )?{_CREWS}(?: (?:per|a|each|every|on every|on each) [\w -]{{3,30}})\W*$"
    # so much for everybody, and so much of what there is
    rf"|^(?:each|every|all) (?:[\w-]+ ){{1,3}}?(?:attends?|gets?|receives?|completes?|takes?|does|do|spends?|has|have|puts? in|gives?) "
    rf"(?:at least )?{_NUMBER} (?:[\w-]+ )?(?:hours|days|sessions|courses|trainings|workshops|lessons|briefings|drills|visits|one-to-ones?|1:1s?|meetings|calls|check-ins)\b{_NO_EFFECT}[^:]*$"
    rf"|^\d[\d.]* ?% of (?:the |our |all |each |every )?(?:[\w'-]+ ){{0,3}}(?:time|capacity|hours|budget|effort|turnover|income|spend|week|{_PERIOD}|{_POT}) "
    rf"(?:goes|go|is|are|spent|invested|reserved|set aside|for|on|into|flows?)(?: (?:to|on|into|for|towards|spent|reserved|invested|set aside))* [^:→%]{{3,50}}$"
    # gatherings held, or due to everybody
    rf"|^(?:hold|run|host|organi[sz]e|stage|give|conduct|put on|arrange|carry out|schedule|do|have|attend|deliver|lead|offer|complete|make|pay) "
    rf"(?:(?!an? |half ){_NUMBER} (?:[\w-]+ ){{0,3}}|(?:an? )?(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual|regular) (?:[\w-]+ ){{0,2}}){_GATHERING}\b{_NO_EFFECT}"
    rf"(?: (?:with|for|on|about|at|in|per|a|each|by|to|across|every|until|before) [^:→%]{{2,50}})?\W*$"
    rf"|^{_NUMBER} (?:[\w-]+ ){{0,2}}{_GATHERING} (?:a|per|each|every) {_PERIOD} (?:for|with|per|by|to|in|at) [^:→%]{{3,40}}$"
)

_WORKERS = rf"(?:{_CREWS}|(?:[\w-]+ ){{0,2}}{_TRADE}s?|people|volunteers|members|partners|students|colleagues|staff|heads|fte|hands)"
_ON = r"(?:on|for|to|in|at|with|into|towards|behind)"
_TIMES = (
    r"(?:hours?|days?|half-days|nights?|evenings?|afternoons?|mornings?|weekends?|shifts?|lessons?|sessions?|classes|rounds?|visits?|tours?|"
    r"patrols?|surgeries|clinics|consultations?|rehearsals?|trainings?|workshops?|overtime hours)"
)
# Hands lent to a matter: "Two engineers full time on search", "A quarter of engineering time on the old code".
LENT = (
    rf"^{_NUMBER} (?:sprints?|days?|half-days?|hours?|afternoons?|mornings?|weeks?|slots?|shifts?) "
    rf"(?:(?:in|of|out of) (?:every )?[\w-]+|(?:a|per|each|every) {_PERIOD})(?: (?:per|for each|by every) [\w -]{{3,30}}?)? "
    rf"(?:is |are )?(?:reserved|set aside|blocked|kept free|kept|earmarked|spent|free) (?:for|on|with|in|at) [^:→%]{{3,60}}$|"
    rf"^{_NUMBER} (?:full[- ]?time|part[- ]?time|half[- ]?time|dedicated) {_WORKERS} (?:on|for|in|at) [^:→%]{{3,60}}$|"
    rf"^{_NUMBER} (?:more |extra |new |additional )?{_WORKERS} (?:(?:working|who work|to work|are|is|all) )?(?:full[- ]?time|half[- ]?time|"
    rf"part[- ]?time|fully|exclusively|permanently|only|solely|dedicated|assigned|seconded|detached|delegated|released|freed(?: up)?|deployed|"
    rf"committed|allocated|reserved|earmarked|posted|stationed|on loan|lent|half a (?:day|week)|(?:one|two|three|four|\d) (?:days?|evenings?|"
    rf"afternoons?|mornings?|hours) (?:a|per|each) \w+|(?:every|each) \w+)(?: (?:dedicated|assigned|available|there))? {_ON} [^:→%]{{3,60}}$"
    rf"|^{_NUMBER} (?:(?:full[- ]?time|part[- ]?time|half[- ]?time|dedicated|permanent|own|trained|qualified|certified|professional) )+"
    rf"{_WORKERS} (?:(?:per|for|in|at|on) (?:each|every|all|the|our)|per) [^:→%]{{3,40}}$"
    rf"|^an? (?:(?:second|third|additional|extra|further|new|full[- ]?time|part[- ]?time|dedicated|permanent|own|resident|in-house) )+(?:[\w-]+ )?{_TRADE} "
    rf"(?:on|in|at|for|per) [^:→%]{{3,40}}$"
    rf"|^{_NUMBER} (?:full |whole |more )?(?:sprints?|weeks?|days?|months?|hours?|iterations?|afternoons?|fridays?|mondays?|people|heads|fte|person-days|man-days) "
    rf"(?:(?:is|are|to be) )?(?:devoted|dedicated|given|reserved|set aside|spent|blocked|earmarked|allotted|allocated|kept free|put aside|invested) (?:to|for|on|in)\b[^:→%]*$"
    rf"|^(?:raise|grow|expand|increase|enlarge|scale(?: up)?|build up|staff up|strengthen|double|triple|lift|bring|take) (?:the |our )?(?:[\w'&-]+ ){{0,3}}{_TEAM}"
    rf"(?: size| strength)? (?:from|to|by|up) (?:from |to |by )?(?:another )?{_NUMBER}\b(?! ?%)[^%]*$"
    rf"|^{_MONEY} (?:of|from|out of) (?:the |our )?[^:→%]{{3,40}} (?:is |are |to be )?{_USED}\b[^:→%]*$"
    rf"|^{_NUMBER} {_WORKERS} (?:on|in|for|at|to) (?:the |our |each |every )?(?:[\w'’-]+ ){{0,3}}(?:team|squad|desk|crew|unit|project|shift|department|rota|task force|group|ward)"
    rf"(?: (?:by|until|from|before|this|next|in|at) [\w ]{{3,25}})?\W*$"
    rf"|^(?:an? |the )?[\w' -]{{3,30}} (?:on site|in the field|on duty|on call|at hand|present|deployed|rented|on hire|booked|in attendance) (?:for |on )?{_NUMBER} "
    rf"(?:full )?(?:days?|hours?|weeks?|months?|nights?|shifts?)(?: (?:a|per|each|every) {_PERIOD})?\W*$"
    rf"|^{_NUMBER} (?:full )?(?:days?|hours?|afternoons?|mornings?|evenings?) (?:a|per|each|every) {_PERIOD} (?:of|from|by) (?:every|each|all|the|our) [\w' -]{{3,30}}? "
    rf"(?:for|on|to) [^:→%]{{3,40}}$"
    # "Librarians do five more reading hours a week"
    rf"|^(?:our |the |all |each |every )?{_WORKERS} (?:put in|puts in|gives?|do|does|offers?|works?|teach(?:es)?|runs?|hold|adds?|takes? on|spends?|"
    rf"contribute|donates?|stays?|invests?|log|clock up|cover) (?:another |up to |at least |a further |about )?(?!half|an? )"
    rf"{_NUMBER} (?:more |extra |additional |new |further |full |unpaid |paid )*(?:[\w-]+ )?{_TIMES}(?: (?:more|longer|extra))?"
    rf"(?: (?:a|per|each|every) {_PERIOD})?(?: (?:of|for|on|in|at|with|to|into) [^:→%]{{2,40}})?\W*$"
    # "Half of the team's time on the old code"
    rf"|^(?:an? |one )?(?:quarter|third|half|fifth|tenth|two thirds|two-thirds|three quarters) (?:of )?(?:the |our |all |each |every )?(?:[\w'’-]+ ){{0,3}}"
    rf"(?:time|capacity|hours|budget|effort|week|sprint|{_PERIOD}) (?:(?:is |are |goes |go |to be |spent |reserved |set aside |blocked |free |used ))*{_ON} [^:→%]{{3,50}}$"
    # "$80,000 for monitoring tools"
    rf"|^(?:another |up to |at least )?{_MONEY} (?:more )?(?:(?:a|per|each) {_PERIOD} )?(?:(?:is |are |to be )?(?:spent|invested|set aside|earmarked|put|allocated|budgeted|"
    rf"reserved|released|approved|available) )?(?:for|on|in|into|towards) (?!.*\b(?:raised|donat\w+|saved|earn\w*|collected|recovered|profit|sales|sold|"
    rf"won|revenue|orders|less|fewer|from (?!january|february|march|april|may|june|july|august|september|october|november|december))\b)[^:→%]{{3,50}}$"
    # "A dedicated squad of five people"
    rf"|^an? (?:(?:dedicated|own|separate|permanent|standing|full-time|new|additional|extra|second|third|bigger|larger|in-house) )+(?:[\w&-]+ ){{0,3}}"
    rf"(?:team|squad|crew|unit|task force|taskforce|pool|desk|department)(?: of {_NUMBER}(?: [\w-]+){{0,2}})?(?: {_ON} [^:→%]{{3,40}})?\W*$"
    # "60 lessons of Dutch per employee"
    rf"|^{_NUMBER} (?:{_TIMES}|modules|units|courses?) (?:of|in|on) [\w' -]{{2,30}}? (?:per|for (?:each|every|all)) [^:→%]{{3,40}}$"
    # "Night shift staffed with six instead of four guards"
    rf"|^(?:the |our |each |every |all )?(?:[\w'-]+ ){{1,4}}(?:is |are |to be )?(?:staffed|manned|crewed|double-manned) (?:with|by) (?:at least )?{_NUMBER}\b[^:→%]*$"
    # so many of one kind for each of another
    rf"|^(?:the |our )?(?:staff(?:ing)?|{_TRADE}|nursing|care|teaching|supervision)(?:[- ](?:to|per)[- ][a-z]+)? (?:ratio|key|establishment|quota|levels?|cover)\b"
    rf"(?: (?:on|in|at|of|for) [\w' -]{{3,30}}?)?\s*[:,]?\s*(?:from |up |at |to |of )*\d[^%]*$"
    # what research is given of all that is spent
    rf"|^(?:the |our )?(?:r&d|r & d|research|training|marketing|advertising|innovation|maintenance|learning|it|security|safety|media|sales)"
    rf"(?: and [a-z]+)? (?:share of (?:the )?(?:spending|budget|expenditure|costs?|turnover|revenue|sales|outlay)|outlay|spend|spending|expenditure|investment)"
    rf"(?: (?:per|as a share of|of|in|on) [\w' -]{{3,30}}?)?(?: (?:rises?|grows?|is raised|goes|raised|increased))?\s*[:,]?\s*(?:up )?(?:from |to )?[$€£]?\d.*$"
)
