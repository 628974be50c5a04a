"""English words of side topics: subjects that seldom move a goal of another subject. A trailing * leaves the ending open."""

from collections.abc import Mapping

TOPICS: Mapping[str, str] = {
    "office comfort": "coffee*, espresso, fruit basket*, office furniture, furniture, desk plant*, "
    "office plant*, pot plant*, carpet*, uniform*, dress code, workwear, car park*, parking, parking space*, bike shed*, our office*, "
    "the office, office building, office space, meeting room*, fridge, air conditioning, wallpaper, curtains, reception desk, "
    "office lease, the lease, office move, new office, chairs, water dispenser*, meeting rooms renamed, fire drill*, first aid "
    "training, first aid course*, ergonomic*",
    "parties and perks": "summer party, office party, staff party, garden party, birthday party, christmas party, christmas card*, barbecue, away day*, team outing*, retreat*, mugs, merchandise, swag, "
    "t shirts, birthday*, perks, raffle, quiz night*, karaoke, picnic, gala*, reunion*, alumni, company museum, company anniversary",
    "sport": "marathon*, runner*, football*, soccer, tournament*, gym*, yoga, rowing, volleyball, tennis, swimming, half marathon, cricket, running group*, cycle to work, mindfulness, meditation, pilates, chess, darts, "
    "sports day, cup final, league table, fitness, skiing, race day",
    "arts": "choir*, concert*, instrument*, orchestra*, painting*, sculpture*, photo contest*, photo competition*, photo jury, song*, brass band, school band, big band, music*, jury score*, points of the jury, "
    "festival*, theatre group, theatre trip*, exhibition*, film night*, poem*, mural*",
    "fleet": "minibus*, company bike*, service bike*, van fleet, our vans, company car*, car fleet, fleet of cars, electric car*, electric van*, electric bus*, electric ones, "
    "e bike*, scooter*, fuel card*, tyre*, tires, charging point*, cargo bike*",
    "green building": "solar panel*, solar, led light*, led lamp*, light bulb*, heat pump in the office, roof garden, green roof, "
    "beehive*, bees, recycling bin*, rainwater, insulation, trees planted, paper use, paper used, office energy, office heating, photovoltaic*",
    "brand": "brand awareness, brand recognition, brand recall, awareness in, followers, linkedin*, instagram, tiktok, facebook, "
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
    "meals": "canteen*, cafeteria, snack*, lunch*",
    "washrooms": "lobby, toilets, showers, elevator*",
    "property": "roof, facade, façade, lawn, garden*, new fence*, fence paint*, canopy, window cleaning, windows cleaned, storage space, office rent, cleaning contract, cleaning company, "
    "server room*, basement, warehouse floor paint",
    "travel": "air miles, flights booked, hotel nights, travel budget, travel cost*, travel expense*, business trip*, business class",
    "trade shows": "trade fair*, trade show*, booth*, stand at the, conference talk*, keynote*, sponsorship*, anniversary, jubilee",
    "pay and shares": "salary, salaries, share price, dividend*, investor*, bonus pool, pension fund*, stock exchange",
    "patents": "patent*, trademark*, citation*, white paper*, papers published",
    "shop and souvenirs": "gift shop*, gift basket*, souvenir*, postcard*, calendar sales, shop revenue, kiosk",
    "courses": "language course*, book club*, mentoring lunch*, knitting, cooking class*, photography course*",
    "pets and garden": "office dog*, aquarium, hospital garden, flower bed*, vegetable patch*, goldfish",
}

# Words that make a side topic at home: where a goal speaks of them, the topic may well move it.
AT_HOME: Mapping[str, str] = {
    "office comfort": "facilit*, workplace*, parking, drivers, street*, station*, cycl*, cars, shopper*, guests, dine, meal*, eat, staff who stay, feel at home",
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
    "washrooms": "building*, house*, home*, site*, tenant*, flat*, rooms, store*, visitor*, guest*, passenger*, pupil*, student*, patient*, resident*, "
    "customer*, shopper*, child*, school*, hospital*, ward*, clean*, comfort*, safe*, accessib*, wheel*, cycl*, sport*, swim*",
    "property": "building*, house*, homes, site*, tenant*, flat*, hous*, rooms, server*, store*, visitors, guests",
    "travel": "travel*, trip*, flight*, climate, cost*, passengers",
    "trade shows": "market*, sell*, sales, customers, buyers, brand*, known",
    "pay and shares": "pay*, paid, earn*, fair*, shareholder*, invest*, hire*, hiring, capital, staff, profit*, co operative*, cooperative*, member*, saver*, solven*, insur*, bank*, pension*, bonus*, wage*",
    "patents": "research*, invent*, scien*, knowledge, licen*, develop*, technolog*, university",
    "shop and souvenirs": "visitor*, shop*, museum*, guest*, income, tourist*",
    "pets and garden": "garden*, nature, green*, animal*",
}
