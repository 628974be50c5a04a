"""English words of side topics: subjects that seldom move a goal of another subject. A trailing * leaves the ending open."""

from collections.abc import Mapping

TOPICS: Mapping[str, str] = {
    "office comfort": "coffee*, espresso, fruit basket*, office furniture, furniture, desk plant*, "
    "office plant*, pot plant*, carpet*, uniform*, dress code, workwear, car park*, parking, parking space*, bike shed*, our office*, "
    "the office, office building, office space, meeting room*, fridge, air conditioning, wallpaper, curtains, reception desk, "
    "office lease, the lease, office move, new office, chairs, water dispenser*, meeting rooms renamed, fire drill*, first aid "
    "training, first aid course*, ergonomic*",
    "parties and perks": "summer party, office party, staff party, garden party, birthday party, christmas party, christmas card*, barbecue, away day*, team outing*, retreat*, mugs, merchandise, swag, "
    "t shirts, birthday*, perks, raffle, quiz night*, suggestion box, suggestion boxes, idea box, ideas in the staff, team event*, karaoke, picnic, gala*, reunion*, alumni, company museum, company anniversary",
    "sport": "marathon*, runner*, football*, soccer, tournament*, gym*, yoga, rowing, volleyball, tennis, swimming, half marathon, cricket, running group*, cycle to work, mindfulness, meditation, pilates, chess, darts, "
    "sports day, cup final, league table, fitness, skiing, race day",
    "arts": "choir*, concert*, instrument*, orchestra*, painting*, sculpture*, photo contest*, photo competition*, photo jury, song*, brass band, school band, big band, music*, jury score*, points of the jury, "
    "festival*, theatre group, theatre trip*, exhibition*, film night*, poem*, mural*",
    "fleet": "minibus*, company bike*, service bike*, van fleet, our vans, company car*, car fleet, fleet of cars, cars of the association, cars of the company, cars of the club, electric car*, electric van*, electric bus*, electric ones, "
    "e bike*, scooter*, fuel card*, tyre*, tires, charging point*, cargo bike*",
    "green building": "solar panel*, solar, led light*, led lamp*, light bulb*, heat pump in the office, roof garden, green roof, "
    "beehive*, bees, recycling bin*, rainwater, insulation, trees planted, paper use, paper used, office energy, office heating, photovoltaic*",
    "brand": "brand awareness, brand recognition, brand recall, awareness in, followers, likes, likes per, reposts, press articles, articles about us, articles about the company, reach of our posts, linkedin*, instagram, tiktok, facebook, "
    "twitter, youtube, social media, press mention*, press coverage, slogan, podcast*, website redesign, page views, website visits, blog posts, newsletter*, videos on, company channel, "
    "media mention*, award, awards, industry prize*, regional prize, design prize*, magazine cover*, hashtag*",
    "young talent": "trainee*, intern, interns, internship*, apprentice*, school visit*, exchange student*, work placement*, job fair*, "
    "careers fair*, recruiting fair*, graduate scheme*",
    "charity": "charity run*, charity, blood donation*, volunteering day*, fundraiser*, food drive*, sponsor*, donation drive*",
    "back office": "invoices on paper, paper invoices, without paper, paperless, stationery, printer*, printing, expense report*, "
    "travel booking*, business card*, intranet, email signature*, archive boxes, filing cabinet*, petty cash, phone contract*, "
    "desk phone*, switchboard, mailroom, postage, letterhead*, payroll, laptop*, desktop pc*, cartridge*, toner, software licence*, software license*, board report*",
    "running it": "cloud storage, cloud bill, cloud cost*, cloud spend, cloud hosting, hosting cost*, storage cost*, disk space, mail server*, "
    "email server*, data centre cost*, data center cost*, licence cost*, license cost*, software cost*, sharepoint, wifi, wi fi, vpn, antivirus, "
    "backup tape*, virtual machine*, mailbox*, it budget, it cost*, it spend*",
    "household bills": "electricity bill*, heating bill*, energy bill*, water bill*, gas bill*, phone bill*, mobile contract*, insurance premium*, "
    "bank fee*, bank charge*, audit fee*, legal fee*, consultancy fee*, tax return*, tax audit, membership fee* of the association, "
    "waste collection fee*, photocop*",
    "meals": "catering cost*, catering for meeting*, catering bill*, buffet*, finger food, canteen*, cafeteria, snack*, lunch*",
    "washrooms": "lobby, toilets, showers, elevator*",
    "property": "roof, facade, façade, lawn, garden*, new fence*, fence paint*, canopy, window cleaning, windows cleaned, storage space, office rent, cleaning contract, cleaning company, "
    "server room*, basement, warehouse floor paint",
    "travel": "air miles, flights booked, hotel nights, travel budget, travel cost*, travel expense*, business trip*, business class",
    "trade shows": "trade fair*, trade show*, booth*, stand at the, conference talk*, keynote*, sponsorship*, anniversary, jubilee",
    "pay and shares": "salary, salaries, share price, dividend*, investor*, bonus pool, pension fund*, stock exchange",
    "patents": "patent*, trademark*, citation*, white paper*, papers published",
    "shop and souvenirs": "gift shop*, gift basket*, souvenir*, postcard*, calendar sales, shop revenue, souvenir kiosk*, museum kiosk*",
    "courses": "language course*, book club*, mentoring lunch*, knitting, cooking class*, photography course*",
    "pets and garden": "office dog*, aquarium, hospital garden, flower bed*, vegetable patch*, goldfish",
    "personnel office": "payslip*, pay slip*, wage slip*, salary slip*, pension letter*, pensions letter*, pension statement*, pension notice*, tax certificate*, "
    "timesheet*, time sheet*, time card*, clocking in, clocking errors, holiday request*, holiday form*, leave request*, leave form*, requests for leave, "
    "annual leave, overtime form*, sick note*, sickness note*, personnel file*, personnel record*, staff file*, staff record*, employee file*, "
    "employee record*, appraisal*, appraisal form*, annual review talks, staff handbook, employee handbook, job description*, staff badge*, reference letters for",
    "purchase ledger": "supplier invoice*, vendor invoice*, incoming invoice*, invoices booked, invoices posted, cost centre*, cost center*, ledger*, "
    "purchase order*, purchase requisition*, goods received booked, goods receipts, receipts scanned, receipts booked, expense claim*, expense form*, "
    "expenses claimed, contracts filed, contracts stored, contract archive, contracts with suppliers stored, asset register, fixed assets, month end close, "
    "year end close, bookkeeping, stocktake*, stock take*, vat return*, bank reconciliation*, petty cash",
    "service desk": "passwords reset, password reset*, reset passwords, passwords changed, it ticket*, it request*, it support, it help desk, "
    "software updates installed, patches installed, unused licences, unused licenses, unused accounts, old accounts, shared drive*, old files, files deleted, "
    "e mails per, mails per, emails per, spam mail*, screens per desk, headset*, phones replaced, laptops replaced, devices replaced, windows 11, windows 10",
    "statutory courses": "data protection refresher*, privacy refresher*, compliance refresher*, first aid refresher*, annual refresher*, mandatory refresher*, compulsory course*, compulsory training*, data protection course*, data protection training, gdpr training, gdpr course*, compliance training*, compliance course*, "
    "mandatory training*, mandatory course*, statutory training, fire warden*, fire extinguisher*, evacuation drill*, evacuation exercise*, "
    "anti corruption training, anti bribery training, code of conduct, phishing test*, phishing course*, cyber security course*, ladder training, e learning modules",
    "lifts and lamps": "lifts out of, lift out of, lift repair*, lift faults, lamps replaced, bulbs replaced, street light*, street lamp*, gutters, drainpipe*, "
    "boiler room*, hallway*, stairwell*, paint work, walls painted, rooms painted, offices painted, doors painted, front doors, carpets",
}

# Further subjects that a whole objective may have; a single row of these kinds may well guard another goal.
SUBJECTS: Mapping[str, str] = {
    "peace around the site": "quiet neighbour*, quiet neighbor*, good neighbour*, good neighbor*, our neighbours, our neighbors, the neighbours, the neighbors, "
    "noise, decibel*, odour*, odor*, smell*, dust, vibration*, exhaust, truck traffic at",
    "accidents": "accident*, injur*, near miss*, unhurt, comes home safe*, come home safe*, goes home safe*, go home safe*, is safe at night, work is safe, "
    "working is safe, safe to work, safe workplace*, forklift*, fork lift*, helmet*, protective gear",
    "the books": "close the books, closes the books, books are closed, books close, bookkeeping, month end, year end, annual accounts, our accounts, ledger*, "
    "tax return*, audit findings, auditor*, auditors, invoicing, invoices leave, every invoice",
    "people office": "payroll, payday, every payslip, hr file*, hr process*, job advert*, job ads, vacanc*, pensions, pension letter*, staff discount*, "
    "company pension, sick leave, applicants hear, candidates hear",
    "desk technology": "help desk, helpdesk, service desk, it support, password*, laptop*, backups, backup, server*, phishing, cyber*, intranet, network cables, printers",
    "papers and privacy": "gdpr, data protection, privacy requests, subject access, records are kept, archive rules, retention rules, trademarks, insurance cover",
    "cleaning and waste": "recycl*, waste sorting, sorted waste, bins, cleaners, cleaning rounds, site cleaning",
    "energy bills": "energy bill*, heating bill*, electricity, kilowatt*, kwh, heat pump*, boiler*, heating costs, solar*",
}

# Words that make a side topic at home: where a goal speaks of them, the topic may well move it.
AT_HOME: Mapping[str, str] = {
    "office comfort": "hurt, unhurt, injur*, safe*, harm*, accident*, rescue*, surviv*, emergenc*, facilit*, workplace*, parking, drivers, street*, station*, cycl*, cars, shopper*, shop, shops, market*, visitor*, centre, town*, guests, dine, meal*, eat, staff who stay, feel at home",
    "parties and perks": "celebrat*, guests, members, events",
    "sport": "health*, fit, movement, club*, sport*, player*, swim*, active",
    "arts": "cultur*, sing*, music*, stage, museum*, play, art*, audience*, visitor*",
    "fleet": "transport*, driv*, road*, deliver*, bus, buses, logistic*, travel*, parcel*, ride*, commut*, traffic, climate, carbon",
    "green building": "climate, tree*, forest*, shade*, street*, park*, nature, flood*, soil, bird*, energy, carbon, heat*, cool*, warm*, power, green*, sustainab*",
    "courses": "learn*, skill*, train*, course*, class*, teach*, pupil*, student*, speak*, language*",
    "brand": "know*, name, reputation, brand*, visible, attention, audience*, fans, market*, famous, first choice, think of us, reach*, "
    "reader*, donor*, lead, leads, online, traffic, communit*, launch*, customer*, buyer*, sell*, sales, visitor*, subscriber*, story",
    "young talent": "talent*, young*, craft*, workshop*, skilled, successor*, expert*, future, job*, learn*, recruit*, train*, skill*, hire*, hiring, graduates, pupils, students, people who stay",
    "charity": "donat*, communit*, volunteer*, neighbour*, neighbor*, poor, hunger",
    "back office": "paper*, letter*, mail*, post*, admin*, office, joiner*, newcomer*, first day, remote, digital, it, devices, invoic*, pay*, staff start the day, print*",
    "running it": "software, app, apps, product*, platform*, engineer*, develop*, cost*, cheap*, spend*, money, margin*, profit*, data, digital*, it, "
    "online, cloud, uptime, system*, tech*, secur*, code, page*, search*, video*, stream*, player*, game*, afford*, waste*, lean, price*, budget*, "
    "log in*, login*, website*, web, archive*, document*, file, files, work from*, connect*, network*",
    "household bills": "bill*, energy, heat*, warm*, cost*, afford*, climate, cheap*, money, spend*, tenant*, home*, house*, rent*, bank*, profit*, "
    "insur*, price*, budget*, finance*, solven*, tax*, legal, law*, audit*, lean, waste*, overhead*",
    "meals": "dine, meal*, eat*, school*, pupil*, student*, visitor*, guest*, child*, patient*, hungry, food, kitchen*, cook*, feed*, restaurant*, "
    "facilit*, workplace*, staff who stay, feel at home",
    "washrooms": "street*, square*, park, parks, linger, public, town*, city, cities, village*, station*, beach*, building*, house*, home*, site*, tenant*, flat*, rooms, store*, visitor*, guest*, passenger*, pupil*, student*, patient*, resident*, "
    "customer*, shopper*, child*, school*, hospital*, ward*, clean*, comfort*, safe*, accessib*, wheel*, cycl*, sport*, swim*",
    "property": "building*, house*, homes, site*, tenant*, flat*, hous*, rooms, server*, store*, visitors, guests",
    "travel": "travel*, trip*, flight*, climate, cost*, passengers",
    "trade shows": "market*, sell*, sales, customers, buyers, brand*, known",
    "pay and shares": "pay*, paid, earn*, fair*, shareholder*, invest*, hire*, hiring, capital, staff, profit*, co operative*, cooperative*, member*, saver*, solven*, insur*, bank*, pension*, bonus*, wage*",
    "patents": "research*, invent*, scien*, knowledge, licen*, develop*, technolog*, university",
    "shop and souvenirs": "visitor*, shop*, museum*, guest*, income, tourist*",
    "pets and garden": "garden*, nature, green*, animal*",
    "personnel office": "staff, employee*, colleague*, newcomer*, joiner*, hire*, hiring, recruit*, hr, payroll, pay, paid, wage*, salar*, pension*, retire*, rota*, "
    "shift*, job, jobs, stay, stays, work here, work for us, profession, employer*, workforce, people office, personnel, admin*, paperwork, forms, bureaucra*, "
    "burn out, rest, day off, holiday*, leave early, overtime, burden",
    "purchase ledger": "supplier*, vendor*, invoice*, pay*, paid, cash, money, cost*, spend*, financ*, account*, audit*, budget*, numbers, figures, profit*, margin*, "
    "book, books, close, ledger, tax, taxes, procure*, purchas*, buying, stock*, inventory, warehouse*, order*, goods, admin*, paperwork, paper*, solven*, funder*, grant*, "
    "contract*, donat*, debt*, surplus*, lean, waste*",
    "service desk": "it, software, digital*, online, tech*, device*, computer*, desk, system*, data, secur*, cyber, hack*, remote, hybrid, work from*, office*, tool*, login*, "
    "log in, sign in, account*, portal*, app, apps, website*, colleague*, staff, employee*, joiner*, newcomer*, first day, meeting*, focus, productiv*, mail*",
    "statutory courses": "data, secret*, privacy, confidential*, trust*, secur*, cyber, hack*, safe*, fire*, evacuat*, complian*, law, laws, legal, licen*, audit*, regulat*, "
    "inspect*, certif*, learn*, train*, skill*, course*, staff, employee*, colleague*, newcomer*, risk*, honest*, clean hands, bribe*, corrupt*, fair*, accident*, injur*, unhurt",
    "lifts and lamps": "lift, lifts, floor*, wheel*, accessib*, tenant*, flat*, home*, house*, hous*, building*, resident*, street*, road*, dark*, night*, light*, lit, safe*, "
    "walk*, repair*, maint*, guest*, room*, hotel*, visitor*, welcom*, look*, beaut*, step*, stair*, neighbour*, neighbor*, city, town, village, energy, climate",
    "peace around the site": "neighbour*, neighbor*, quiet*, noise, loud, calm, sleep*, night*, peace*, permit*, licen*, resident*, communit*, environment*, air, "
    "clean*, village*, town*, city, cities, street*, site, sites, live, living, home*, house*, tenant*, flat*, health*, hear, hearing, sound*, machine*, engine*, motor*, vehicle*, "
    "car, cars, train*, plane*, aircraft, airport*, device*, appliance*, product*, class*, room*, ward*, office*, guest*, nature, wildlife, welcome*, accept*, protest*, "
    "complain*, taste*, food, kitchen*, harbour*, harbor*, port, comfort*, place*, dust*, smell*",
    "accidents": "order*, ship*, safe*, injur*, accident*, health*, risk*, unhurt, hurt*, whole, harm*, danger*, work*, shift*, crew*, driver*, yard*, machine*, home, road*, cycl*, street*, "
    "child*, patient*, fall*, alive, die, dies, death*, dead, fire*, insur*, operat*, plant, plants, factor*, line, lines, stop*, build*, site*, staff, employee*, colleague*, "
    "people who, care*, well, employer*, stay*, trust*, reliab*, rest*, mine*, quarry*, forest*, farm*, zero, traffic, transport*, passenger*, travel*, deliver*, logistic*, warehouse*",
    "the books": "book, books, number*, figure*, cash, money, cost*, financ*, budget*, pay*, paid, account*, audit*, invoice*, bill*, profit*, margin*, solven*, surplus*, grant*, "
    "funder*, donor*, invest*, owner*, shareholder*, bank*, tax*, member*, decid*, decision*, plan*, control*, price*, income, revenue*, growth, grow*, supplier*, spend*, trust*, "
    "transparen*, paper*, admin*, fast*, quick*, lean, afford*, debt*, sell*, sale*, customer*, buyer*",
    "people office": "staff, employee*, colleague*, people who work, worker*, hire*, hiring, recruit*, job*, talent*, stay*, pay*, paid, wage*, salar*, pension*, retire*, team*, "
    "shift*, nurse*, teacher*, driver*, carer*, profession*, employer*, workforce, crew*, skill*, grow*, capacity, open, learn*, join*, newcomer*, leave, leaving, care*, fair*, "
    "admin*, cost*, lean, candidate*, applicant*, serve*",
    "desk technology": "it, software, digital*, online, tech*, device*, computer*, system*, data, secur*, cyber*, hack*, remote, work*, office*, tool*, login*, app, apps, website*, "
    "portal*, colleague*, staff, employee*, joiner*, newcomer*, meeting*, focus, productiv*, safe*, trust*, risk*, reliab*, stop*, outage*, down, always, never, service*, customer*, "
    "run, runs, open, up, fast*, quick*, minute*, cost*, lean, secret*, platform*, engineer*, develop*, product*, teach*, class*, school*, learn*, phone*, call*",
    "papers and privacy": "privacy, data, secret*, trust*, confidential*, law*, legal*, complian*, risk*, regulat*, record*, archive*, audit*, licen*, insur*, digital*, online, right*, "
    "paper*, admin*, customer*, patient*, client*, citizen*, member*, brand*, name, claim*, bank*",
    "cleaning and waste": "clean*, waste*, recycl*, rubbish, litter*, climate, carbon, environment*, green*, nature, street*, park*, square*, site*, building*, room*, house*, home*, "
    "tenant*, flat*, guest*, visitor*, passenger*, pupil*, patient*, ward*, hospital*, school*, health*, comfort*, public, town*, city, cities, village*, linger, beach*, station*, "
    "hygien*, infect*, tidy, beaut*, resident*, neighbour*, neighbor*, welcom*, safe*, circular, reuse*, material*, plastic*, cost*, resource*, earth, planet, sea, river*, event*, "
    "festival*, shop*, kitchen*, restaurant*, customer*",
    "energy bills": "energy, heat*, warm*, climate, carbon, co2, emission*, cost*, cheap*, money, spend*, bill*, price*, budget*, financ*, profit*, margin*, solven*, afford*, "
    "home*, house*, hous*, tenant*, building*, green*, sustain*, environment*, zero, planet, earth, future, power*, electric*, grid*, solar*, sun*, plant, factor*, product*, cool*, "
    "room*, school*, classroom*, comfort*, oil, gas, fuel*, independ*, lean, surplus*, village*, town*, resilien*, reliab*",
}
