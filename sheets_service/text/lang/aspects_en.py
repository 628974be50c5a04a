"""English words that say which side of success a measure shows; a trailing * leaves the ending open."""

from collections.abc import Mapping

# Less is better, and it is what goes wrong when the rest is pushed.
_HARM = """complain*, error, errors, fault, faults, faulty, bug, bugs, defect*, incident*, accident*, injur*, burns,
cuts, returned, returns, returning goods, refund*, readmi*, back within, come back within, came back within, comes back,
back in, back at, back again, back with, repeat calls, repeated, redone, rework*, reopen*, scrap*, waste, wasted,
spoil*, expired, thrown away, broken, damage*, wrong, wrongly, misse*, missing, mistake*, late, delay*, no show*, no
shows, abandon*, dropped, cancel*, churn*, leaver*, quit, quits, resign*, attrition, turnover of staff, turnover of nurse*, turnover of employee*, turnover of teacher*, turnover of driver*,
turnover of carer*, turnover of people, turnover of personnel, turnover of the team*, staff turnover, nurse
turnover, employee turnover, rejected, refused, overturned, appeal*, disputed, disputes, fail, fails, failed, failing,
failure*, rollback*, rolled back, outage*, downtime, crash*, escaped, infection*, falls, mortality, deaths, harm,
harmed, near miss*, escalat*, correction*, corrected, revised, duplicate*, snag*, leak*, fines, breach*, vulnerab*, default,
defaults, arrears, bad debt, fraud*, unsubscrib*, opt out*, opted out, opt outs, switched off, switch off, uninstall*,
exclusion*, absence*, absent*, drop out*, dropout*, sick*, burnout, burn out, unplanned, unsold, unpaid, unexplained,
unused, overdue, backlog, lost, stranded, risk, risks, exceptions, violations, jams, warranty, claims per, support
calls, calls to support, calls about, calls to the, calls per, contacts per, tickets per, questions per, questions
about, sent back, moved at night, moved between, turned away, put off, standing still, empty, without a, reset*, stock
out*, stockouts, out of stock, out of date, too late, sent twice, out twice, scanned twice, done twice, entered twice,
paid twice, by mistake, worse, poor, unsafe, dirty, stale, give up, gave up, giving up, regret*, undetected, false
alarms, false positives, trouble, trouble with, debt"""

# Whether it is any good: right, complete, reliable.
_QUALITY = """in the first reply, with the first reply, in the first answer, with the first answer, in one reply, in one answer, right first time, first time right, first time, at first contact, first contact, first visit, first look,
first try, first read*, first pass, first pass yield, accura*, correct, correctly, quality, yield, valid, validated,
complete, completeness, completion rate, completed, reliab*, availab*, uptime, up time, passed, pass the, passing the,
meets the, meeting the standard, expected level, expected standard, standard, understood, understand*, without help,
without an error, without error*, without rework, without a second, without calling, without any, unaided, safe, safely,
on time in full, otif, on the promised, as promised, as agreed, in full, consistent*, precision, precise, within
tolerance, audit*, certified, compliant, conversion, convert*, coverage, adopt*, adherence, used unchanged, reused,
kept, actually used, in use, opened, read to the end"""

# Whether they stay.
_RETENTION = """retention, retain*, renew*, stay, stayed, staying, stays, still, repeat order*, repeat purchase*, repeat
visit*, repeat customer*, repeat business, again, return visit*, returning visitor*, returning customer*, returning
user*, come back, came back, who come back, loyal*, lifetime, second visit*, second order*, second purchase*, second
project*, second shop*, third year, reorder*, re order*, tenure, in year two, after a year, six months later, active
after, active in week, week ten, day 30, day 7, d30, d7, monthly active of, net revenue retention, nrr, grr, keep
using"""

# What people say about it.
_SATISFACTION = """mean answer, average answer, answer to, satisf*, dissatisf*, nps, enps, net promoter*, csat, ces, recommend*, rating, ratings, rated, rate
us, rates us, rating us, rate the, score 4*, stars, trust, trusts, trusted, happy, happier, happiness, feel, feels,
feeling, felt, prefer*, love, loved, sentiment, would choose, say, says, said, who say, confident, confidence, afraid,
engagement score, engagement survey, experience score, wellbeing, well being, regret, reviews, review score*, promoters"""

_SPEED = """time to, days to, hours to, minutes to, weeks to, months to, days from, hours from, minutes from, weeks
from, months from, lead time*, cycle time*, wait, waits, waiting, response time*, reply time*, resolution time*,
handling time*, turnaround*, latency, load time*, loading time*, page load*, mttr, mean time to, median time, average
time, median days, median hours, median minutes, average days, length of stay, duration, door to doctor, door to needle,
door to balloon, door to treatment, door to bed, door to dock, door to desk, door to table, door to van, delivery time*,
processing time*, days in, hours in, before noon, same day, faster, speed, time with a, time with the, onboarding time,
days per, minutes per, hours per, seconds per, weeks per, first reply*, days sales outstanding, dso, days until, weeks until, hours until,
queue"""

_COST = """cost, costs, wages, salaries, spend, spending, spent, budget, expense*, pay bill, wage bill, overhead*,
savings, hours saved, money saved, costs saved, cac, opex, capex, price paid, commission paid, commissions paid, discounts given, cost per, unit cost*, procurement price*,
purchase price*, head office cost*"""

_MONEY = """revenue*, sales, turnover, arr, mrr, profit*, margin*, ebitda, ebit, income, cash, gmv, ltv, clv, arpu,
arppu, contract value, deal value, order value, basket value, pipeline, deals, deals closed, deals won, takings,
receipts, grants won, grants received, grants raised, grants secured, grant income, grant money, grant funding, subsidies, funding, sponsorship, rent per, rent collected, rents collected, fees collected, rental income, market share, fundraising income, donations, fees, premium*, upsell*,
cross sell*, winnings, contract length*, length of contract*, contract term, contract duration, order size*, basket size*, deal size*, order intake, order book,
average invoice, average bill, average ticket price, average price, room rate*, day rate*, hourly rate*, mark up, markup,
share of wallet, licence income, license income, licences per, licenses per, seats per account, modules per"""

_VOLUME = """number of, count of, volume, per day, per week, per month, per shift, per hour, per night, per evening,
per agent, per driver, per adjuster, per employee, per rep, per quarter, daily active*, weekly active*, monthly active*,
active users, dau, mau, wau, sign up*, signups, signup*, sign ups, registrations, registered, subscribers, followers,
impressions, page views, pageviews, views, visits, visitors, downloads, installs, leads, mql*, sql*, traffic, audience
reach, clicks, likes, bookings, enrol*, joining, joiners, join, joined, hired, hires, hire, recruits, recruited, head
count, headcount, trained, attendees, attendance, participants, applications received, tickets closed, tickets resolved,
cases closed, cases handled, repairs closed, claims closed, claims processed, calls made, calls handled, emails sent,
notifications sent, sent per, published, posts, articles, videos, tonnes, tons, units, produced, output, throughput,
picked, shipped, orders, sold, closed, processed, handled, treated, seen, seen per, discharged, procedures, operations
per, scans, tests, test cases, automated test*, stops, deliveries, trips, flights, sessions, events, workshops,
campaigns, features, releases, deployments, commits, releases per, meetings, passes sold, new customers, new clients,
new members, new users, new accounts, accounts opened, loans approved, applications approved, approved, approvals,
licences sold, licenses sold, new contracts, containers, loaves, judgments, hearings, pre orders, per judge,
per doctor, per nurse, per teacher, per truck, per lorry, per vehicle, per crew, per tour, per till, buyers, users, customers, built, installed, planted, won, printed, distributed, received,
per clerk, per adviser, per advisor, per inspector, per handler, per caseworker, per case worker, per officer, per consultant, per
editor, per librarian, per fitter, per cook, per waiter, per picker, per packer, per midwife, per therapist, per carer, per guide,
per trainer, per salesperson, per seller, per branch, per team, per planner, per recruiter, per surveyor, per bench, per counter,
per desk, per coder, per lawyer, per notary, per mason, per painter, per electrician, per plumber, per instructor, per reviewer,
per examiner, per dispatcher, per buyer, per receipt, per basket, per bill, per transaction, per contract, per checkout, per sale,
per deal, granted, agreed, issued, fitted, let out, policies, memberships, subscriptions, guided tours, school classes, add ons, extras sold, upgrades to,
lent, rented, raised, laid, paved, licensed, harvested, caught, scanned, uploaded, kilos, litres, hectolitres, cubic
metres, hectares, billable, paid out, applications to, applications for, applications from, passengers, overnight bookings, adverts, installations, stores opened, new stores, branches"""

_PEOPLE = """staff, employee*, colleague*, workforce, nurse*, teacher*, manager*, engineer*, agents who, new agents,
team members, our people, overtime*, burnout, burn out, sick day*, sick leave, absence of staff, enps, leaver*,
regretted, workload, wellbeing, well being, internal moves, internal promotion*, shift swaps, pages at night, on call,
apprentice*, new hire*, new starter*, new joiner*, welders, technician*, operators, crew, people here, people who would
recommend the plant, injur*, lost time, near miss*, volunteers"""

_SERVED = """customer*, client*, user*, patient*, resident*, citizen*, member*, guest*, family, families, parent*,
pupil*, student*, child*, learner*, passenger*, rider*, traveller*, traveler*, driver*, visitor*, buyer*, shopper*,
donor*, player*, reader*, listener*, viewer*, subscriber*, tenant*, applicant*, claimant*, policyholder*, household*,
people, person*, public bodies, farmer*, owner*, trader*, merchant*, seller*, supplier*, dealer*, partner*, developer*,
colleague*, staff, employee*, teacher*, nurse*, doctor*, manager*, installer*, hotel*, shop*, school*, hospital*,
clinic*, firms, companies, businesses, account*, adopter*, dogs, animals, graduates, teenagers, adults, women, men,
youth, elderly, carer*, caller*, audience, fans, journalists, community, neighbours, neighbors, backers, borrowers,
lenders, callers, complaint*, candidate*, beneficiar*, cyclist*, pedestrian*, commuter*, refugee*, voters, everyone,
anyone, homes, hosts, creators, artists, authors, stallholders, leaver*, joiners, trainees, questions, requests, enquiries, inquiries, prescriptions ready, on
time, promised, delivered, waiting, wait, nps, csat, satisfaction"""

_LASTING = """retention, renew*, trust, loyal*, trained by, trained operators, capabilit*, skill*, next decade, long
term, sustainab*, soil, repeat, still, stay, staying, years or more, after six months, after a year, two or more
trained, apprentice*, successor*, documented, technical debt, tech debt, recommend*, reputation, health of,
biodiversity, reserve*, pension*, young"""

_NOW = """in the first week, in the first weeks, in the first two weeks, in the first three weeks, in the first four weeks, in the first days,
in the first month, in the first ten days, sale week, sale days, sale weekend, promotion week*, campaign week*, promo week*, peak weeks, cyber week,
sale month, festival week, christmas week, holiday week, launch weekend, premiere week, early bird*, last minute, this month, this week, this season, this quarter, this winter, this summer, this spring, this autumn, this fall, this sprint, launch week, opening week, opening weekend, at month end,
month end, quarter end, black friday, christmas, easter, peak week, in week one, release week, first weekend, opening
month, opening days, launch month, launch day, day one, flash sale*, winter sale, summer sale, january sale, clearance,
one off, one time, joining fee*, sign up fee*, enrolment fee*, enrollment fee*, registration fee*, admission fee*, set up
fee*, cancellation fee*, late fee*, pre order*, preorder*, signing bonus*, season opening"""

_YEAR_END = """annual, annually, yearly, for the year, this year, year end, at year end, by year end, full year, per
year, of the year, over the year, fiscal year, end of year, end of the year, in the year, twelve month, 12 month, at the
end of the quarter, quarter end, season end, end of season, end of the season, season's end, of the season, for the
season, over the season, audited, annual accounts, accounts for, balance sheet, closing accounts, closing balance, year's
end, end of the year, tax year, financial year, calendar year, once a year, school year, academic year, final
result*, final position, final place, final ranking, final league, final dividend, final account*, final exam*, final
grade*, end of year, year on year total, agm, yearbook, census"""

# What is known late by its nature, whatever the calendar says.
_LATE = """surplus, deficit, reserve*, equity, debt, dividend*, solvency, combined ratio, net profit, net result, net loss,
profit, ebit, ebitda, ranking*, league position, league place, degrees awarded, graduat*, credit rating, market value,
share price, market share, return on equity, return on capital, total return, turnover of the group, points at"""

# The means of the team itself: its posts, its plant, its energy; nobody outside sees them.
_MEANS = """open positions, open position, open posts, open roles, vacanc*, vacant, unfilled posts, posts filled, positions filled, head
count, headcount, full time equivalents, overtime, extra hours, sick days, sick leave, absence days, utili*, occupancy,
load factor, capacity used, fill factor, energy use, energy used, energy consumption, power use, fuel use, fuel used,
fuel per, diesel per, litres per, kwh, mwh, floor space, office space, square metres, desks, velocity, story points, lines of code,
machine hours, machine time, running hours, licences used, licenses used, pages printed, paper used"""

_STAFFING = """open positions, open position, open posts, open roles, vacanc*, vacant, unfilled posts, posts filled, positions filled,
head count, headcount, full time equivalents, overtime, extra hours, sick days, sick leave, absence days"""

# How full a house is: it brings money in, and says nothing of how those in it fare.
_FULL = """occupancy, utili*, load factor, beds filled, seats filled, rooms filled, places filled, beds occupied, seats
occupied, rooms occupied, capacity used, houses full, full houses"""

# The team's own things: nobody outside knows that they exist.
_HOUSE = """entries, records, files digitised, files digitized, paper files, digital file, indexed, catalogued, catalogue entries, tagged,
metadata, postings, journal entries, ledger, master data, data fields, missing field, missing fields, duplicates, pipeline*, with tests,
tests automated, automated tests, test cases, test coverage, code coverage, builds, build time, deployments, servers, patches, racks, per
rack, cloud bill, cloud cost*, storage cost*, hosting cost*, storage used, licence cost*, modules, scripts, repositories, repos,
tables documented, dashboards, procedures, audits done, audit remarks, audit findings, audit points, internal audit*, open actions, action items, plates, make
ready, set up time, setup time, changeover*, stock counted, stock accuracy, inventory accuracy, inventory, stocktak*, shelves, belts, test bench*,
bench utilisation, drafts, per editor, texts per, templates, common template, handbook pages, per clerk, per fte, per payslip, per
payroll, payroll run, close done, month end close, closing days, days to close the books, manual entries, by hand, approvals by, catalogue orders, via the catalogue,
frame contract*, framework contract*, savings, contracts in the, meetings, meeting hours, processes documented, process steps, steps
documented, documented, digitised, digitized, automated, scanned, archived, labelled, relabelled, sheets per hour, units per hour, picks per hour, lines per
hour, sorted per hour, overtime, utilisation, utilization, scrap, rework, machine stops, downtime, energy, kwh, paper used, cost per, unit
cost*, overheads, backlog, tickets closed, tickets resolved, tickets per, cases per, cards, sprints, story points, velocity, reports on,
standard reports, per desk, desk space, desk moves, rooms tidied, tools, machines serviced, vans serviced, inspections done, checklists, backups, legacy systems, old systems, systems switched off,
interfaces, apis documented, articles in the wiki, wiki pages, knowledge base articles, components, screens on, styles, in the new system, on the new system, in the new tool, services done, on the new library,
in maintenance, in production, in the workshop, in dry dock, warehouse stock, flour stock, spare stock, stock levels, copies in stock,
documents per, forms per, papers per, sheets per, signatures per, stoppages, machine stops, breakdowns, break downs, jams on, calibrations, servicing, repairs planned, trained for, trained on, trained in, cross trained,
staff trained, people trained, drivers trained, handlers trained, operators trained, two officers, four eyes, double checked, second signature, open files,
dossiers, cases per, workload, rota*, roster*, shifts planned, fleet, vehicles, wagons, hulls, carriages, trucks, vans, forklift*, robots, conveyor*, belt*, boilers, pumps, compressor*,
spare parts stock, stock of, raw material*, jobs per, per hour, per kilo, per tonne, per unit, per piece, stock value, counting errors, binders, bin label, labels, toner, fuel per, training hours, certificates held, certifications"""

_PROCESS = """waste, energy per, uptime, availability, mttr, mttd, change failure*, deployment frequency, latency, error
rate*, oee, utili*, occupancy, yield, scrap*, rework*, throughput, reopen*, backlog, first pass yield, cycle time*, lead
time*, defect*, closed per, processed per, per adjuster, per agent, per technician, per mechanic, per clerk, per
operator, per judge, per truck, per lorry, per vehicle, per crew, per tour, per till, per worker, per handler, per caseworker, per officer, per
editor, per inspector, per picker, per packer, per fitter, per librarian, per planner, per cook, per bench, per machine, per line, per shift, per employee, build time*, test coverage, code coverage,
response time*, internal error*, tooling, inventory turn*, stock accuracy, forecast error"""

LISTS: Mapping[str, str] = {
    "harm": _HARM,
    "quality": _QUALITY,
    "retention": _RETENTION,
    "satisfaction": _SATISFACTION,
    "speed": _SPEED,
    "cost": _COST,
    "money": _MONEY,
    "volume": _VOLUME,
    "people": _PEOPLE,
    "served": _SERVED,
    "lasting": _LASTING,
    "now": _NOW,
    "year_end": _YEAR_END,
    "late": _LATE,
    "means": _MEANS,
    "staffing": _STAFFING,
    "full": _FULL,
    "house": _HOUSE,
    "process": _PROCESS,
}

BUILDS: Mapping[str, str] = {
    # "Flats completed", "Insurance sold along": how many, and nothing about how good they are.
    "sold": r"^\W*(?:(?:new|more|number of|the|our) )*(?:[\w'-]+ ){0,3}[\w'-]+ (?:sold|upsold|signed up)"
    r"(?: (?:along|on top|with it|together|per [\w ]+|an? \w+|(?:in|on|during|over) (?:the |our )?(?:\w+ ){0,2}\w+))?\W*$",
    "made": r"^\W*(?:(?:new|more|number of|the|our) )*(?:[\w'-]+ ){0,3}[\w'-]+ (?:completed|finished|issued|granted|let|fitted|handed over|booked"
    r"|opened|rented|signed|translated|recorded|redeemed|produced|printed|shipped|decided|inspected|scanned|digiti[sz]ed|"
    r"processed|catalogued"
    r"|poured|baked|brewed|cut|sewn|painted|written|drafted|edited|answered|assessed|surveyed|tested)"
    r"(?: (?:per [\w ]+|an? \w+|(?:in|on|during|over) (?:the |our )?(?:\w+ ){0,2}\w+))?\W*$",
    "share": r"%|\b(?:per ?cent\b|percent|share of\b|proportion\b|rate of\b|rate$|per (?:1,?000|10,?000|100|million)\b(?! (?:km|kilomet|miles?|met(?:re|er)s|m²|square))"
    r"|\d+ of \d+\b|out of \d+\b)",
    # "Cleaners per floor": fewer hands for the same work.
    "hands_per": r"^\W*(?:[\w-]+ ){0,2}(?:cleaners|nurses|teachers|carers|cooks|guards|drivers|staff|workers|fitters|operators|agents|clerks|people|employees"
    r"|instructors|trainers|editors|developers|testers|waiters|porters|attendants|stewards|conductors|gardeners|midwives|doctors|pickers|packers|posts|fte|ftes)"
    r" per (?!cent|hour|day|week|month|year)",
    # "Hours at the border", "Days on the list": how long something takes.
    "clock": r"^\W*(?:(?:average|median|mean|typical|longest|total) )?(?:working )?(?:hours|minutes|seconds|days|weeks|months)"
    r" (?:at|on|until|till|before|between|spent|needed|from|for an?|for the|to(?= [a-z])|(?:an?|the|each|every) (?:\w+ )?\w+ "
    r"(?:stays|is|waits|takes|lies|sits|stands|needs|lasts|runs|remains))\b",
    # "Chats closed by the bot", "Loans decided without a person".
    "by_machine": r"\b(?:closed|settled|decided|answered|approved|handled|processed|sorted|replied to|translated|written|drafted|resolved|triaged|"
    r"graded|marked|screened|assessed|completed|dealt with|finished|dispatched|priced|moderated|reviewed|taken|served|solved|ranked|"
    r"rejected|classified|routed|run) (?:\w+ )?(?:by (?:the |an? |our )?(?:[\w-]+ )?(?:bots?|machines?|robots?|software|systems?|ai|algorithms?|chatbots?|models?|assistants?|engine|"
    r"scripts?|computer)|automatically|fully automated|without (?:an? |any )?(?:person|people|humans?|clerks?|agents?|hands?|staff|touch|caseworkers?|"
    r"manual \w+)|untouched by \w+|straight[- ]through)\b",
    # What people tick: "my tools help me", "I would stay".
    "told": r"[\"“”«‘](?:i|i'm|i've|my|we|our)\b[^\"“”»’]*[\"“”»’]",
    # "Hours per week researchers spend on forms": time, not money.
    "hours_spent": r"^\W*(?:[\w-]+ ){0,2}(?:hours|minutes|days|time|afternoons|evenings)\b[^:]*\bspen[dt]s?\b",
    # Known long after the cycle, or when somebody publishes it: "in work a year later", "in the national ranking".
    "later": r"\b(?:(?:\d+|two|three|four|five|six|eight|nine|ten|twelve|eighteen|a|one|half a) years?|(?:six|seven|eight|nine|ten"
    r"|eleven|twelve|eighteen|twenty-four|[6-9]|1[0-9]|24|36) months) (?:later|on|after(?!noon)|afterwards|out|down the line|from now)\b"
    r"|\b(?:after|within|for|in) (?:a|one|two|three|four|five|six|ten|\d+) (?:full )?years?\b"
    r"|\b(?:six|seven|eight|nine|ten|twelve|eighteen|[6-9]|1[0-9]|24|36) months after\b"
    r"|\b(?:national|state|regional|federal|official|international|european|global|government|ministry['s]*|association['s]*|biennial"
    r"|half-yearly|(?:two|three|four|five|ten|\d+)-year) (?:[\w-]+ ){0,2}(?:register|census|statistics|ranking|league table|table|index"
    r"|assessment|evaluation|report|survey|accounts|audit|review|count|study|championship|inventory|rating|list|comparison|survival|plan)\b"
    r"|\b(?:five|ten|\d+)-year (?:\w+ )?(?:survival|mortality|return|average)|\bsurvival rates?\b|\blife expectancy\b"
    r"|\bin the (?:[\w-]+ ){0,2}(?:register|registry|census|statistics|rankings?|league table|annual report|accounts|evaluation)\b"
    r"|\bnext (?:year|season|spring|summer|autumn|fall|winter|term|school year)\b"
    r"|\b(?:after|over|within) (?:two|three|four|five|ten|several|\d+) (?:summers|winters|seasons|harvests|springs|autumns|terms|cycles)\b"
    r"|\bat (?:the )?(?:harvest|vintage|graduation|retirement|discharge from the programme)\b"
    r"|\b(?:in|at|by|of) the (?:spring|summer|autumn|fall|winter|may|june|july|september|october|november|december) (?:[\w-]+ ){0,2}"
    r"(?:samples?|tests?|survey|exams?|count|census|readings?|check|audit|review|inventory|stocktake|round|ranking|results|measurement|inspection)\b"
    r"|\bon (?:30|31) (?:march|june|september|december)\b|\bon the last day\b|\b(?:at|by) the end of the (?:\w+ )?(?:season|year|term|"
    r"programme|program|project|summer|winter|harvest|campaign|cycle|quarter|funding period|contract)\b"
    r"|\b(?:final|finals|leaving|state|bar|board|school-leaving|graduation|national) exams?\b|\b(?:exam|a-level|gcse|abitur|bac) (?:results?"
    r"|grades?|pass rates?|scores?) in (?:may|june|july|august)\b|\b(?:in|at) the (?:end-of-\w+|closing|final|year-end) \w+",
    "excess": r"\b(?:overtime|extra hours|hours over)\b(?! (?:costs?|pay|bill|spend\w*|budget))",
    # "Twelve a day", not "a day late".
    "rate": r"\b(?:guests|visitors|patients|pupils|children|customers|residents|participants|students|passengers|clients|learners|tenants)"
    r" per (?!cent|hundred|thousand|doctor|nurse|teacher|carer|tutor|coach)[a-z]+|"
    r"(?<!over )(?<!within )(?<!for )(?<!after )(?<!than )(?<!under )(?<!in )\b(?:an? (?:hour|shift|day|week|month|trip))\b(?! (?:before|after|ahead|earl\w+|late\w*|ago|in advance|or \w+|off|longer"
    r"|with|without|of|to|for|in|long|sooner|lost|spent|less|more))",
    # Bread at closing is another matter.
    "closing": r"\b(?:equity|debts?|cash|reserves?|ratio|balance|result|value|stock)\b.{0,20}\bat (?:the )?clos(?:e|ing)\b(?! time)"
    r"|\bseason(?:al)? (?:income|revenue|result|profit|takings|total)",
    # "Wheat yield", "yield per hectare": a harvest, not the share of good parts.
    "crop": r"\b(?:crop|wheat|barley|maize|corn|potato|grape|milk|fruit|apple|honey|egg|grain|rice|oat|rape\w*|hay|olive|timber|beet|"
    r"vegetable|harvest|forage|seed|bean|nut|fish|wool)s? yields?\b"
    r"|^\W*(?:crop|wheat|barley|maize|corn|potato|grape|milk|fruit|apple|honey|egg|grain|rice|oat|rape\w*|hay|olive|timber|beet|vegetable|"
    r"tomato|lettuce|fish|wool)(?:e?s)? (?:per|an?|each) (?:hectare|acre|cow|hen|hive|tree|vine|plot|pond|ewe|goat|square met(?:re|er)|field)\b"
    r"|\byields? (?:per|of|on|from|in) (?:(?:the|our|an?|all|member|each) ){0,2}(?:hectares?|acres?|farms?|fields?|plots?|cows?|"
    r"hens?|hives?|trees?|vines?|orchards?|ponds?|greenhouses?|beds)\b|\byields?\b.*\b(?:t|kg|dt|hl|tonnes?|kilos|litres|bushels?)"
    r"(?:/| per )(?:ha|hectare|acre|cow|hive|tree)",
    # "people who order again", "shops with a second order", "users paying on the day"; not "people joining".
    "who": r"\b\w+s? (?:who|that|whose) (?:\w+ ){0,3}\w+|\b(?:able to|willing to|of these)\b"
    r"|^(?:\w+[ \-]){0,3}(?:customers?|clients?|users?|patients?|residents?|members?|guests?|families|parents?|pupils?|"
    r"students?"
    r"|children|passengers?|riders?|visitors?|buyers?|shoppers?|donors?|players?|readers?|tenants?|applicants?|"
    r"households?|people"
    r"|farmers?|owners?|traders?|sellers?|resellers?|partners?|developers?|teachers?|nurses?|managers?|firms|companies|"
    r"shops|schools"
    r"|hospitals|hotels|farms|accounts|installers?) (?:with |without |using |(?!(?:join|enrol|enroll|attend|visit|sign|"
    r"register"
    r"|arriv|treat|reach|subscrib)\w*ing)\w+ing |in (?:work|(?:an?|their|steady|stable|permanent|safe|decent|paid|lasting) (?!\w* ?(?:course|class|"
    r"programme|program|workshop|training|club|team|day|week|month|year|queue|list|waiting|trial|contract|plan|package|tariff)))(?!.*\b(?:course|"
    r"class|list|queue|trial)))",
}

# Where a product meets the people who use it.
STAGES: Mapping[str, str] = {
    "referral": "referral*, referred, invite*, invited, recommend*, viral*, word of mouth",
    "revenue": "revenue, mrr, arr, paid, paying, upgrade*, arpu, arppu, conversion to paid, trial to paid, upsell*, purchases",
    "retention": "retention, retained, churn*, renew*, still active, active in week, returning, come back, repeat",
    "activation": "activat*, onboard*, first session, first week, first project, set up, setup, tutorial, aha moment",
    "acquisition": "sign up*, signups, registrations, new users, new accounts, leads, visits, visitors, traffic, downloads, "
    "installs, followers, impressions, trials, trial sign up*, new customers, clicks",
}
