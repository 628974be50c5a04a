"""English words of side topics: subjects that seldom move a goal of another subject. A trailing * leaves the ending open."""

from collections.abc import Mapping

TOPICS: Mapping[str, str] = {
    "office comfort": "bicycle rack*, cycle rack*, plants watered, head office plants, office rent, rent per square, square metres per desk, square metres of office, office keys, keys handed, lockers for staff, bicycle stand*, bike stand*, bike rack*, charging stations for staff, staff parking, parking permits, parking spaces for staff, plants in the office, plants in the reception, plants in reception, plants in the meeting rooms, plants in the corridors, plants in the lobby, plants in the staff, plants at the entrance, house plants, pictures on the walls, desk booking*, hot desk*, break room*, staff room*, showers for staff, sofas, vending, microwave*, cutlery, flowers in the, "
    "coffee*, espresso, fruit basket*, office furniture, furniture, desk plant*, "
    "office plant*, pot plant*, carpet*, uniform*, dress code, workwear, car park*, parking, parking space*, bike shed*, our office*, "
    "the office, office building, office space, meeting room*, fridge, air conditioning, wallpaper, curtains, reception desk, "
    "office lease, the lease, office move, new office, chairs, water dispenser*, meeting rooms renamed, office temperature, standing desk*, office chair*, kitchenette*, office kitchen, office noise, "
    "desk lamp*, name plates, door signs, ergonomic*",
    "parties and perks": "boat trip*, staff boat, cinema evening*, escape room*, step contest*, steps walked by, steps by staff, chess evening*, ski day*, ski weekend*, hiking day*, family day*, company walk, pub evening*, bowling evening*, bowling night*, "
    "game night*, games evening*, team t shirts, team shirts, team hoodies, receptions for, flags hoisted, "
    "birthday cakes, welcome gifts, farewell gifts, football league, lunches eaten with, cooking evening*, "
    "wine evening*, team breakfast*, team dinners, carnival costumes, christmas tree*, easter eggs, "
    "jubilee*, christmas dinner, christmas lunch, christmas fair, easter fair, staff trip*, company trip*, staff outing*, works outing, family day, company picnic, staff discount*, employee discount*, gym member*, fruit boxes, staff lottery, football table*, table tennis, table football, dress down, long service, service awards, employee of the month, staff choir, staff football, "
    "summer party, office party, staff party, garden party, birthday party, christmas party, christmas card*, barbecue, away day*, team outing*, retreat*, mugs, merchandise, swag, "
    "t shirts, birthday*, perks, raffle, quiz night*, suggestion box, suggestion boxes, idea box, ideas in the staff, team event*, karaoke, picnic, gala*, reunion*, alumni, company museum, company anniversary",
    "sport": "cycle to work, cycling to work, bike to work, walk to work, steps per, step challenge*, company run, fun run, charity match, lunch run*, run club, "
    "marathon*, runner*, football*, soccer, tournament*, gym*, yoga, rowing, volleyball, tennis, swimming, half marathon, cricket, running group*, cycle to work, mindfulness, meditation, pilates, chess, darts, "
    "sports day, cup final, league table, fitness, skiing, race day",
    "arts": "choir*, concert*, musical instrument*, play an instrument, plays an instrument, playing an instrument, with an instrument, instruments lent, instruments repaired, instrument lessons, orchestra*, painting*, sculpture*, photo contest*, photo competition*, photo jury, song*, brass band, school band, big band, music*, jury score*, points of the jury, "
    "festival*, theatre group, theatre trip*, exhibition*, film night*, poem*, mural*",
    "lost property": "lost umbrellas, lost gloves, lost property, lost and found, umbrellas returned, umbrellas handed, gloves left behind, found items, "
    "lost items, lost keys returned",
    "fleet": "delivery vans in the, delivery vans in our, vans repainted, vans painted, new livery, number plates, service jeeps, jeeps, winter tyres, snow tyres, parking fines, speeding fines, "
    "leased cars, leasing cars, service cars, company scooters, parking fines, speeding tickets, fuel used by, fuel cost of our, kilometres driven by staff, "
    "minibus*, company bike*, service bike*, van fleet, our vans, company car*, car fleet, fleet of cars, cars of the association, cars of the company, cars of the club, electric car*, electric van*, electric bus*, electric ones, "
    "e bike*, scooter*, pool car*, car pool, office pool, fuel card*, tyre*, tires, charging point*, cargo bike*",
    "green building": "solar panels, solar roof*, panels on our, panels on the roof, co2 of the office, office co2, heating oil, thermostats, led bulbs, bulbs, bees on, insect hotel*, bird boxes at, green roof*, trees planted by staff, car free days, offset, offsets, compensation certificates, "
    "solar panel*, solar, led light*, led lamp*, light bulb*, heat pump in the office, roof garden, green roof, "
    "beehive*, bees, recycling bin*, rainwater, insulation, recycled plastic, recycled paper, recycled cardboard, recycled paperboard, green electricity, renewable electricity, plastic free, trees planted, paper use, paper used, office energy, office heating, photovoltaic*",
    "brand": "calendar template*, holiday calendar*, e book*, ebook*, wallpapers downloaded, downloads of the brochure, "
    "downloads of our brochure, downloads of our poster, downloads of our white paper, "
    "downloads of the white paper, brochures downloaded, image film, company film, corporate film, company song, "
    "google reviews, trustpilot, reviews on google, star reviews, our logo, the logo, logo recall, recall our, our name in, heard of us, brand survey, brand score, meetups, meetup talks, talks given, speeches given, panels we, blog readers, blog views, story views, posts per week, posts a week, post reach, engagement rate of, mailings, mailing*, catalogues sent, catalogs sent, brochures sent, adverts, advertisements, ad clicks, click rate of ads, billboards, radio spots, tv spots, sponsored posts, webinars, webinar guests, case studies, testimonials, "
    "brand awareness, brand recognition, brand recall, awareness in, followers, likes, likes per, reposts, press articles, articles about us, articles about the company, reach of our posts, linkedin*, instagram, tiktok, facebook, "
    "twitter, youtube, social media, press mention*, press coverage, slogan, podcast*, website redesign, page views, website visits, blog posts, newsletter*, videos on, company channel, "
    "media mention*, award, awards, industry prize*, regional prize, design prize*, win a prize, first prize, prizes won, prize at the, prizes at, dog show*, flower show*, magazine cover*, hashtag*",
    "young talent": "career day, career fair, girls' day, boys' day, open apprenticeship*, apprenticeship places, trainee places, dual students, master theses, theses supervised, student jobs, working students, holiday jobs, "
    "trainee*, intern, interns, internship*, apprentice*, school visit*, exchange student*, work placement*, job fair*, "
    "careers fair*, recruiting fair*, graduate scheme*",
    "charity": "raised at the, raised for the hospice, raised for charity, raised for a good cause, summer run, benefit run, "
    "sponsored run, sponsored walk, cake stall, toys collected for, parcels packed for, "
    "charity run*, charity, blood donation*, blood donors among, volunteering day*, fundraiser*, food drive*, sponsor*, donation drive*",
    "back office": "photocopies, copies per month, pages copied, copier*, copying cost*, letters by post, letters sent by post, stamps, franking, envelopes, "
    "invoices on paper, paper invoices, without paper, paperless, stationery, printer*, printing, expense report*, "
    "travel booking*, business card*, intranet, email signature*, archive boxes, filing cabinet*, petty cash, phone contract*, "
    "desk phone*, switchboard, mailroom, postage, letterhead*, payroll, laptop*, desktop pc*, cartridge*, toner, software licence*, software license*, board report*",
    "running it": "cloud storage, cloud bill, cloud cost*, cloud spend, cloud hosting, hosting cost*, storage cost*, disk space, mail server*, "
    "email server*, data centre cost*, data center cost*, licence cost*, license cost*, software cost*, sharepoint, wifi, wi fi, vpn, antivirus, "
    "backup tape*, virtual machine*, mailbox*, it budget, it cost*, it spend*",
    "household bills": "tax filing*, tax forms, tax deadlines, supplier discount*, volume discount*, bulk discount*, kilowatt hours used by, kilowatt hours in the, kilowatts drawn by, kilowatt hours drawn, "
    "heating of the building, heating of the office, bank accounts of ours, cost of our bank, "
    "insurance premiums, bank charges, interest paid, credit rating, loan interest, reserves in, cash reserves, cash forecast*, forecast of cash, budget variance, budget meetings, audit fees, depreciation, fixed costs, overhead*, administration cost*, admin cost*, "
    "electricity bill*, heating bill*, energy bill*, water bill*, gas bill*, phone bill*, mobile contract*, insurance premium*, "
    "bank fee*, bank charge*, audit fee*, legal fee*, consultancy fee*, tax return*, tax audit, membership fee* of the association, "
    "waste collection fee*, photocop*",
    "meals": "catering cost*, catering for meeting*, catering bill*, buffet*, finger food, canteen*, cafeteria, snack*, lunch*",
    "washrooms": "lobby, toilets, showers, elevator*",
    "property": "roof, facade, façade, lawn, garden*, new fence*, fence paint*, canopy, window cleaning, windows cleaned, storage space, office rent, cleaning contract, cleaning company, "
    "server room*, basement, warehouse floor paint",
    "travel": "air miles, flights booked, hotel nights, travel budget, travel cost*, travel expense*, business trip*, business class",
    "trade shows": "speaking at conferences, speaking at events, speaking at congresses, speaking at fairs, "
    "speakers at conferences, talks at conferences, talks at events, talks at fairs, speeches held, speeches by, "
    "at industry events, at conferences, at congresses, conference badges, conference passes, lanyards, "
    "fair stand, exhibition stand*, stand visitors, expo, exhibitors, congress*, conferences attended, conference visits, business cards collected, "
    "trade fair*, trade show*, booth*, stand at the, conference talk*, keynote*, sponsorship*, anniversary, jubilee",
    "pay and shares": "salary, salaries, share price, dividend*, investor*, bonus pool, pension fund*, stock exchange",
    "patents": "research papers, research prizes, poster prizes, dissertations finished, conference slots, "
    "patent*, trademark*, trade mark*, citation*, white paper*, papers published, conference paper*, papers accepted, papers submitted, paper accepted, journal article*, publications in, posters accepted, doctoral theses, dissertations",
    "shop and souvenirs": "hoodie*, umbrellas sold, gift cards sold, postcards of, calendars of, cups sold, bags sold, caps sold, "
    "pins sold, stickers sold, puzzles sold, fridge magnets, keyrings, scarves sold, socks sold, snow globes, "
    "gift boxes sold, merchandise sold, "
    "calendars sold, calendar sold, postcards sold, mugs sold, shirts sold, cakes sold, jam sold, gift shop*, gift basket*, souvenir*, postcard*, calendar sales, shop revenue, souvenir kiosk*, museum kiosk*",
    "courses": "language course*, book club*, mentoring lunch*, knitting, cooking class*, photography course*",
    "pets and garden": "office dog*, aquarium, hospital garden, flower bed*, vegetable patch*, goldfish",
    "personnel office": "holiday days carried, holiday carried over, leave days, days of leave, overtime slips, bonus letters, "
    "salary letters, pay letters, birthday lists, seniority lists, staff files, "
    "vacation days, holidays carried over, leave carried over, carried over per, unused leave, leave balance*, time off requests, holiday plans, job titles, salary bands, pay bands, payroll error*, payroll run*, payroll question*, pension scheme, company pension*, exit interviews, employee self service, staff survey, hr tickets, hr requests, hr forms, work permits renewed, references written, contracts of employment, employment contracts, probation talks, birthday cards, "
    "payslip*, pay slip*, wage slip*, salary slip*, pension letter*, pensions letter*, pension statement*, pension notice*, tax certificate*, "
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
    "statutory courses": "first aid certificate*, first aid badge*, first aid refreshers, holding a first aid, fire certificate*, "
    "forklift licence*, safety certificate*, "
    "fire safety, safety course*, safety training, safety briefing*, hygiene course*, course certificates, e learnings, mandatory e learning, training records, training days per, courses completed per, "
    "fire drill*, first aid training, first aid course*, first aiders, data protection refresher*, privacy refresher*, compliance refresher*, first aid refresher*, annual refresher*, mandatory refresher*, compulsory course*, compulsory training*, data protection course*, data protection training, gdpr training, gdpr course*, compliance training*, compliance course*, "
    "mandatory training*, mandatory course*, statutory training, fire warden*, fire extinguisher*, evacuation drill*, evacuation exercise*, "
    "anti corruption training, anti bribery training, code of conduct, phishing test*, phishing course*, cyber security course*, ladder training, e learning modules",
    "lifts and lamps": "lifts out of, lift out of, lift repair*, lift faults, lamps replaced, bulbs replaced, street light*, street lamp*, gutters, drainpipe*, graffiti, weeds pulled, hedges, depot walls, "
    "boiler room*, hallway*, stairwell*, paint work, walls painted, rooms painted, offices painted, doors painted, front doors, carpets",
    "filling posts": "recruiting page, recruitment page, jobs page, job portal*, careers site*, job postings, job posts, "
    "speculative applications, "
    "job ad, job advert, from advert to, from job, "
    "roles filled, posts filled, positions filled, vacancies filled, open roles, open engineering, open nursing, open teaching, unfilled jobs, jobs filled, seats filled in the team, "
    "job interview*, interview*ed candidates, candidates who, candidates interviewed, interview feedback, job board*, job site*, job page, careers page, career page, talent pool, employer brand, kununu, glassdoor, staff referrals, referral hires, referred hires, temps converted, head hunters, "
    "vacancy, vacancies, open post, open posts, open position*, unfilled post*, unfilled position*, unfilled role*, vacant post*, vacant position*, vacant role*, "
    "to fill a post, to fill a role, to fill a position, to fill a job, to fill an open, to fill open, to fill an opening, time to hire, cost per hire, recruitment cost*, "
    "recruitment agenc*, headhunter*, job advert*, job ads, job adverts, applications per job, applications per post, applications per vacancy, applications per advert, "
    "applicants per, job applicants, job applications, offers accepted by candidates, candidates per, recruiters",
    "money owed": "membership fees, fees paid, dues paid, paid their fee, paid their dues, paid their membership, contributions collected, fees collected, "
    "invoices, dunning letters, late payment interest, payment runs, refunds from suppliers, "
    "invoices paid, invoices unpaid, unpaid invoices, overdue invoices, invoices overdue, outstanding invoices, invoices outstanding, late invoices, "
    "client invoices, customer invoices, invoices sent, invoices issued, invoices approved, invoices settled, invoices arriving, invoices received, invoices processed, invoices matched, invoices scanned, "
    "invoices entered, invoices without, invoices with, e invoice*, electronic invoice*, invoice errors, invoicing errors, invoice disputes, debtor days, days sales outstanding, dso, receivables, payables, accounts receivable, accounts payable, "
    "dunning, payment reminders, early payment discount*, cash discount*, payment terms, suppliers paid, supplier payments, bad debt*, paid by direct debit",
    "purchasing": "discount negotiated, discounts negotiated, negotiated discount*, prices negotiated, price negotiated, "
    "discount agreed, discounts agreed, cleaning agents, compared with three offers, offers compared, "
    "negotiated down, "
    "on the new tariff, phone tariff*, electricity contract*, energy contract*, gas contract*, insurance contract*, leasing contracts, contracts put out to, purchase orders, without a purchase order, one stop orders, catalogue orders, orders through the portal, buying group, group purchasing, supplier discounts, supplier days, rebates, "
    "framework contract*, framework agreement*, frame contract*, framework deal*, bought through, purchased through, ordered through purchasing, ordered through the catalogue, bought via, bulk order*, preferred supplier*, purchasing card*, "
    "tenders, tender documents, bidders, three offers, supplier code, suppliers who signed, three quotes, three bids, competitive tender*, contracts tendered, contracts renegotiated, supplier contracts, spend under contract, maverick, off contract, supplier audit*, "
    "supplier scorecard*, supplier questionnaire*, procurement savings, purchasing volume, office supplies, stationery order*",
    "the boardroom": "board papers, board paper, board pack*, board minutes, minutes of the board, committee papers, committee minutes, meeting minutes, minutes circulated, "
    "minutes sent, minutes published, trustee meeting*, trustees' meeting*, supervisory board, quorum, bylaws, statutes, articles of association, risk register*, audit recommendations, audit points, "
    "annual report*, shareholder*, general meeting, policies reviewed, policies updated, policies signed, org chart*, organisation chart*",
    "sales on the side": "metres let to, metres rented, metres let, feet let, feet rented, rooms let to, halls let to, space let, "
    "space rented, rented to a gym, berths rented, berths let, garages rented, garages let, lockers rented, "
    "roof rented, antennas on, advertising space, advertising panels, advertising boards, wedding photos, "
    "photo shoots, car wash*, minibar sales, "
    "minibar*, mini bar*, room upgrades, upgrades sold, upgrades per, upsell*, up selling, cross sell*, cross selling, extras sold, extras per, add ons sold, add ons per, accessories sold, accessories per, warranties sold, extended warrant*, spa treatments sold, late check out fees, bar spend, spend at the bar, premium seats sold, travel insurance sold, desserts sold, starters sold, impulse buys, sweets at the till, "
    "honey jars, jars sold, jam jars, cake sale*, cakes sold, candles sold, books sold at, wine sold at, beer sold, drinks per, sausages, stall takings, market stall, charity shop sales, online gift, merch, fan articles, season cards for, hoodies sold, calendars, advent calendars, greeting cards, stamps sold, photo sales, photos sold, prints sold, posters sold, lottery, room rental*, rooms rented to, hall rented, flat rented, parking sold, advertising space, adverts sold, ads sold, "
    "calendars sold, calendar sales, mugs sold, t shirts sold, tote bags, cookbooks sold, gift cards, gift vouchers, gift card sales, christmas cards sold, raffle tickets, lottery tickets, "
    "key rings, fan shop, fan scarves, hoodies, coach parties, coach tours, wedding*, popcorn, ice cream*, snack sales, drinks sold, drinks sales, bar sales, bar revenue, cafe sales, café sales, cafe revenue, café revenue, cafe turnover, café turnover, cafe income, café income, café takings, catering income, catering revenue, restaurant turnover, restaurant revenue, rental income, letting income, "
    "hire income, licensing income, licence income, car park income, car park revenue, car park takings, bake sale*, jumble sale*, tombola, christmas market*, posters sold, postcards sold, books sold in,  room hire, hall hire, venue hire, room rentals, hall rentals, private hire, corporate events, "
    "conference bookings, conferences booked, seminar guests, company parties, birthday parties, photo permits, filming permits, film shoots, advertising revenue, advertising income, ad revenue, billboard*, vending machine*, "
    "parking income, parking revenue, parking fees, shop takings, bar takings, bar profit, bar turnover, paid by card, pay by card, card payments, contactless, farm shop purchases, "
    " cafe takings, sponsorship income",
    "tax and relief": "gift aid, vat reclaimed, vat refunds, tax refund*, tax relief, tax reclaimed, tax declarations, subsidies claimed, subsidy claims, rate relief, business rates, customs declarations, levies, apprenticeship levy",
    "the press": "articles about us, articles about the clinic, articles about the company, articles about the club, "
    "articles about the house, regional press, local press, national press, trade press, specialist press, "
    "daily press, press articles, in the regional paper, in the local paper, newspaper pieces, "
    "magazine pieces about, "
    "press cuttings, newspaper articles, newspaper mentions, letters to the editor, interviews in, reports on tv, minutes on air about us, "
    "journalist*, press release*, press calls, press enquir*, press inquir*, press interview*, press office, media enquir*, media inquir*, media requests, media contacts, tv appearance*, radio interview*, "
    "interviews given, op ed*, guest articles, search ranking*, google ranking*, ad impressions, advert impressions, impressions per, impressions of our, impressions on, subscribers to our channel, mailing list, mailing lists, e mail list, email list, "
    "email opens, open rate of the newsletter, website visitors, website traffic, visits to our website, visits to the website, homepage visits, site traffic, "
    "video views, views of our, webinar sign ups, downloads of our brochure, influencer*",
    "contract papers": "code of conduct, signed code, supplier code, "
    "contracts in, contracts registered, contract register, register of contracts, contracts we can find, signed contracts in, contracts with an end date, contracts filed, contracts on file, policies in force, insurance policies, patents renewed, domain names, domains renewed, lawsuits, litigation, legal hold, "
    "ndas, nda, non disclosure, contracts digitised, contracts digitized, contracts scanned, contracts archived, contracts reviewed by legal, contract templates, data processing agreements, "
    "records of processing, cookie banner*, privacy notice*, subject access requests, freedom of information requests, terms and conditions, insurance certificates, insurance policies renewed, powers of attorney, archive boxes, boxes archived, files archived, scanned for the archive, in the archive, for the archive, records destroyed, retention periods, trademark*",
    "talk inside the house": "meeting hours, meeting time, hours of meetings, time in meetings, all hands, stand ups, retrospectives held, one to ones held, "
    "staff meeting*, team meeting*, department meeting*, meetings that start, meetings shorter, agenda sent, minutes of meetings, comments on the intranet, wiki pages, wiki edits, ideas submitted by staff, staff ideas, ideas from staff, improvement ideas, chat messages, mails on weekends, emails on weekends, e mails on weekends, employees who know, staff who know the, strategy posters, vision statement, mission statement, mentoring pairs, buddy lunches, coffee dates, random coffees, "
    "intranet views, intranet visits, intranet articles, town hall attendance, town halls, all hands meeting*, staff newsletter*, employee newsletter*, staff magazine, employee magazine, staff survey response*, response rate of the staff survey, "
    "survey response rate, kudos, praise posts, team lunches, secret santa, values workshop*, company values, okr training, okr workshop*, slack channel*, slack messages, teams channel*, attendance at all hands, staff choir, colleagues in the office, "
    "days in the office, office attendance, office days, desk occupancy, desks booked, profile photo*, profile picture*, staff directory, phone directory, e mail signatures, out of office, calendar entries, meetings without, meetings with an agenda, meetings cancelled, meetings per week, hours in meetings",
    "bits of office waste": "plastic bottles in the, printouts, double sided, recycled paper, rubbish from the office, coffee capsules, capsules, kitchen towels, "
    "paper cups, plastic cups, single use cups, bottled water, office waste, office recycling, recycling in the office, waste sorting in the office, pages printed, prints per, paper bought, sheets of paper, "
    "electricity used in the office, office electricity, energy used by the office, energy use of the office, heating in the office, lights left on, dishwasher*, water coolers, vegetarian days, meat free days",
    "machines on desks": "phones on, mobile contracts, staff phones, work phones, desk phones, wi fi in, office wi fi, office network, headsets, keyboards, chargers, mailbox size, mailboxes, email backlog, inbox zero, unread mails, software seats, seats used, shadow it, it projects, it assets, usb sticks, projectors, video rooms, conference phones, tablets for managers, chat channels, files on the drive, sharepoint sites, "
    "helpdesk ticket*, help desk ticket*, service desk ticket*, tickets to it, laptops encrypted, laptop age, age of laptops, old laptops, computers replaced, computers updated, pcs replaced, "
    "backups tested, backup tests, backup restore*, printer faults, printer jams, print jobs, monitors per, second monitor*, docking station*, mobile phones replaced, company phones, phone bills, "
    "multi factor on staff, staff accounts, dormant accounts, single sign on, outlook, excel macros, screen savers, software inventory, licences per",
}

# Further subjects that a whole objective may have; a single row of these kinds may well guard another goal.
SUBJECTS: Mapping[str, str] = {
    "peace around the site": "quiet neighbour*, quiet neighbor*, good neighbour*, good neighbor*, our neighbours, our neighbors, the neighbours, the neighbors, "
    "noise, decibel*, odour*, odor*, smell*, dust, vibration*, exhaust, truck traffic at",
    "accidents": "accident*, injur*, near miss*, unhurt, comes home safe*, come home safe*, goes home safe*, go home safe*, is safe at night, work is safe, "
    "working is safe, safe to work, safe workplace*, forklift*, fork lift*, helmet*, protective gear",
    "the books": "close the books, closes the books, books are closed, books close, bookkeeping, month end, year end, annual accounts, our accounts, ledger*, "
    "tax return*, audit findings, auditor*, auditors, invoicing, invoices leave, every invoice",
    "people office": "job interview*, interviews people, interviews that, holiday requests, our pensions, pay slips, payslips, salaries, fair pay, pay bands, career path*, newcomers feel, first day at work, staff survey, works council, "
    "payroll, payday, every payslip, hr file*, hr process*, job advert*, job ads, vacanc*, pensions, pension letter*, staff discount*, "
    "company pension, sick leave, applicants hear, candidates hear",
    "desk technology": "help desk, helpdesk, service desk, it support, password*, laptop*, backups, backup, server*, phishing, cyber*, intranet, network cables, printers",
    "papers and privacy": "gdpr, data protection, privacy requests, subject access, records are kept, archive rules, retention rules, trademarks, insurance cover",
    "cleaning and waste": "recycl*, waste sorting, sorted waste, bins, cleaners, cleaning rounds, site cleaning",
    "energy bills": "energy bill*, heating bill*, electricity, kilowatt*, kwh, heat pump*, boiler*, heating costs, solar*",
    "customers' orders": "reorder*, order again, orders come back, second order*, online shop*, web shop*, webshop, shopping basket*, baskets, first orders",
    "visitors' tables": "canteen*, cafeteria, food court, snack bar*, cafe, café, coffee bar",
    "paying on the day": "suppliers are paid, supplier is paid, invoices are paid, bills are paid, paid on the day, paid on time, pay suppliers, every invoice, every bill",
    "winning young people": "trainees, apprentices, interns, choose a trade with us, learn a trade with us, learn their trade with us, school leavers, graduates join us, work experience",
    "the owners' club": "shareholders, investors, the owners, members' meeting, annual meeting, our partners dine",
    "fundraising": "sponsors, patrons, raffle, charity gala, "
    "donors, donations, legacies, gifts in wills, fundraisers, fundraising",
    "shops and takings": "the bar, our bar, clubhouse bar, the pub, own rent, the shops, our shops, our shop, gift shop*, museum shop*, fan shop*, kiosk, kiosks, duty free, souvenir*, tills, vending machines, spend in our",
    "roofs and pipes": "roof, roofs, gutters, drains, boiler, boilers, corridors, car park, car parks, parking space*, lifts that, repainted, painted walls, insulated, our buildings, premises",
    "festivities": "summer concert, summer fair, summer fete, summer party, christmas party, christmas market, anniversary, jubilee, gala, gala dinner, garden party, birthday, carnival, fireworks, parade",
    "grounds and beds": "gardens, lawn, lawns, flower beds, flowerbeds, hedges, the grounds, beehive*, bees, ponds",
    "old papers": "archive, archives, chronicle, our history, history book, company history, old files, family tree, museum of",
    "own vans": "company cars, our vans, vans of ours, our fleet, the fleet, pool cars, bicycles for staff, company bikes, charging points",
    "greener things": "greener, green energy, our own power, own electricity, solar, photovoltaic*, climate friendly, carbon free, fewer flights, office waste, "
    "recycled plastic, recycled paper, recycled material*, plastic free, without plastic, less plastic, green electricity, climate neutral, carbon neutral, carbon footprint, compost*, zero waste",
    "our good name": "our founder, founder's story, story of the founder, our history, company history, remember our name, a name people, name people remember, our name, our brand, the brand, our logo, our image, our reputation, talk of the town, on everyone's lips, known beyond, everybody knows us, in the headlines, on the front page, journalists, in the press, "
    "the media, our channel*, our podcast*, our blog, newsletter*, social media, instagram, followers, website visitors",
    "papers in order": "contracts we, contracts are, every contract, contract register, every policy, policies are, files are, files we, documents we can find, documents in order, paperwork in order, minutes are, board papers, statutes, the archive, privacy, gdpr, trademarks, insurance policies",
    "money matters": "our cash, cash in the bank, liquidity, reserves, the budget, budgets are, on budget, our bank, our loans, credit line, tax office, tax bill, expenses are, expense claims, receipts, treasury, interest, our rents",
    "office moves": "a greener office, greener office, green office, our office*, the office*, desk for, desks that, a house we like to work in, a building we like, "
    "new office, our offices, head office, headquarters, the office is, desks for everyone, meeting rooms",
}

# Words that make a side topic at home: where a goal speaks of them, the topic may well move it.
AT_HOME: Mapping[str, str] = {
    "lost property": "lost, find, finds, found, belongings, luggage, suitcase*, passenger*, owner*, travel*, forget*, forgot*, honest*, police*, bags, left behind",
    "office comfort": "gate, at our own, sell*, breakfast*, mornings, hotel*, café*, cafe*, estate*, roof*, rent, rents, rented, bookable, crew*, cared for, buy, buys, buying, fair, fairly, fair trade, facilit*, workplace*, parking, drivers, street*, square*, sit, sitting, linger*, station*, cycl*, cars, shopper*, shop, shops, market*, visitor*, centre, town*, guests, dine, meal*, eat, staff who stay, feel at home",
    "parties and perks": "celebrat*, guests, members, events",
    "sport": "health*, fit, movement, club*, sport*, player*, swim*, active",
    "arts": "evening*, event*, events, summer*, party, playing, practise*, instrument*, cultur*, sing*, music*, stage*, museum*, play, plays, art, arts, artist*, audience*, visitor*, venue*, hall, halls, theatre*, concert*, choir*, band*, night out, ticket*, show, shows, creativ*, festival*",
    "fleet": "transport*, drive, drives, driver*, driving, road*, bus, buses, logistic*, travel*, parcel*, ride*, commut*, traffic, climate, carbon",
    "green building": "plastic*, waste*, recycl*, packag*, paper*, material*, circular, planet, earth, environment*, bill*, money, cost*, climate, tree*, forest*, shade*, street*, park*, nature, flood*, soil, bird*, energy, carbon, heat*, cool*, warm*, power, green*, sustainab*",
    "courses": "newcomer*, refugee*, migrant*, find their feet, integrat*, settle*, arriv*, welcome*, new country, learn*, skill*, train*, course*, class*, teach*, pupil*, student*, speak*, language*",
    "brand": "known, know us, know of, know about, know what, know where, well known, our name, a name, names us, reputation, brand*, visible, attention, audience*, fans, market*, famous, first choice, think of us, reach more, reach new, reach people, reach every, reach young, reaches people, reaches every, "
    "reader*, donor*, lead, leads, online, traffic, communit*, launch*, new customer*, more customer*, customers choose, customers find, customers know, customers come, customers hear, first customers, win customers, winning customers, attract*, attention, buyer*, sell*, sales, visitor*, subscriber*, story, news*, media, press, listener*, viewer*, follow*, enrol*, applicant*, recruit*, volunteer*, member*, supporter*, awareness",
    "young talent": "into work, in work, find work, way into, talent*, young*, craft*, workshop*, skilled, successor*, expert*, future, job*, learn*, recruit*, train*, skill*, hire*, hiring, graduates, pupils, students, people who stay, "
    "to work in, to work at, to work for, to work with, to work here, want to work, wants to work, like to work, likes to work, love to work, place to work, workplace*, work here, work for us, work with us, working life, "
    "employer*, people who work, quit, quits, resign, resigns, resigned, resignation*, generation*",
    "charity": "without money, afford*, free of charge, for free, poor, poorer, donat*, donor*, gift*, giving, supporter*, charit*, fund*, communit*, volunteer*, neighbour*, neighbor*, poor, hunger",
    "back office": "thrift*, frugal*, waste, wasting, data, secur*, cyber*, readable, secret*, confidential*, safe*, device*, paper*, letter*, mail*, post*, admin*, office, joiner*, newcomer*, first day, remote, digital, it, devices, invoic*, pay*, staff start the day, print*, "
    "developer*, engineers, programmer*, coder*, coding, code, deploy*, build time*, builds, compile*, software",
    "running it": "number, numbers, table, tables, figures, analys*, query, queries, pipeline*, report*, model*, software, app, apps, product*, platform*, engineer*, develop*, cost*, cheap*, spend*, money, margin*, profit*, data, digital*, it, "
    "online, cloud, uptime, system*, tech*, secur*, code, page*, search*, video*, stream*, player*, game*, afford*, waste*, lean, price*, budget*, "
    "log in*, login*, website*, web, archive*, document*, file, files, work from*, connect*, network*",
    "household bills": "grant, grants, live within, within our means, within the, bill*, energy, heat*, warm*, cost*, afford*, climate, cheap*, money, spend*, tenant*, home*, house*, rent*, bank*, profit*, "
    "insur*, price*, budget*, finance*, solven*, tax*, legal, law*, audit*, lean, waste*, overhead*",
    "meals": "buy, buys, dine, meal*, eat*, school*, pupil*, student*, visitor*, guest*, child*, patient*, hungry, food, kitchen*, cook*, feed*, restaurant*, "
    "facilit*, workplace*, staff who stay, feel at home",
    "washrooms": "street*, square*, park, parks, linger, public, town*, city, cities, village*, station*, beach*, building*, house*, home*, site*, tenant*, flat*, rooms, store*, visitor*, guest*, passenger*, pupil*, student*, patient*, resident*, "
    "customer*, shopper*, child*, school*, hospital*, ward*, clean*, comfort*, safe*, accessib*, wheel*, cycl*, sport*, swim*, train, trains, tram*, coach*, bus, buses, ferr*, ship*, flight*, plane*, depot*, carriage*, camp*, trail*, hike*",
    "property": "building*, house*, homes, site*, tenant*, flat*, hous*, rooms, server*, store*, visitors, guests",
    "travel": "travel*, trip*, flight*, climate, cost*, passengers",
    "trade shows": "without money, afford*, free of charge, for free, poor, poorer, market*, sell*, sales, customers, buyers, brand*, known",
    "pay and shares": "pay*, paid, earn*, fair*, shareholder*, invest*, hire*, hiring, capital, staff, profit*, co operative*, cooperative*, member*, saver*, solven*, insur*, bank*, pension*, bonus*, wage*",
    "patents": "publish*, paper*, doctoral, phd*, academic*, evidence, study, studies, research*, invent*, scien*, knowledge, licen*, develop*, technolog*, university",
    "shop and souvenirs": "visitor*, shop*, museum*, guest*, income, tourist*",
    "pets and garden": "garden*, nature, green*, animal*",
    "personnel office": "staff, employee*, colleague*, newcomer*, joiner*, hire*, hiring, recruit*, hr, payroll, pay, paid, wage*, salar*, pension*, retire*, rota*, "
    "shift*, job, jobs, stay, stays, work here, work for us, profession, employer*, workforce, people office, personnel, admin*, paperwork, forms, bureaucra*, "
    "burn out, rest, day off, holiday*, leave early, overtime, burden",
    "purchase ledger": "supplier*, vendor*, invoice*, pay*, paid, cash, money, cost*, spend*, financ*, account*, audit*, budget*, numbers, figures, profit*, margin*, "
    "book, books, close, ledger, tax, taxes, procure*, purchas*, buying, stock*, inventory, warehouse*, order*, goods, admin*, paperwork, paper*, solven*, funder*, grant*, "
    "contract*, donat*, debt*, surplus*, lean, waste*",
    "service desk": "parcel*, ask where, have to ask, deaf, blind, hear*, tour, tours, shown the way, it, software, digital*, online, tech*, device*, computer*, desk, system*, data, secur*, cyber, hack*, remote, hybrid, work from*, office*, tool*, login*, "
    "log in, sign in, account*, portal*, app, apps, website*, colleague*, staff, employee*, joiner*, newcomer*, first day, meeting*, focus, productiv*, mail*",
    "statutory courses": "hands, volunteer*, shift*, rota, night*, shelter*, rescue*, hurt, harm*, rescue*, surviv*, emergenc*, alive, data, secret*, privacy, confidential*, trust*, secur*, cyber, hack*, safe*, fire*, evacuat*, complian*, law, laws, legal, licen*, audit*, regulat*, "
    "inspect*, certif*, learn*, train*, skill*, course*, staff, employee*, colleague*, newcomer*, honest*, clean hands, bribe*, corrupt*, fair*, accident*, injur*, unhurt",
    "lifts and lamps": "climb*, tower*, train*, travel*, station*, platform*, passenger*, rail*, airport*, metro, underground, graffiti, wall, walls, vandal*, tidy, clean*, garden*, green*, lift, lifts, floor*, wheel*, accessib*, tenant*, flat*, home*, house*, hous*, building*, resident*, street*, road*, dark*, night*, light*, lit, safe*, "
    "walk*, repair*, maint*, guest*, room*, hotel*, visitor*, welcom*, look*, beaut*, step*, stair*, neighbour*, neighbor*, city, town, village, energy, climate",
    "peace around the site": "neighbour*, neighbor*, quiet*, noise, loud, calm, sleep*, night*, peace*, permit*, licen*, resident*, communit*, environment*, air, "
    "clean*, village*, town*, city, cities, street*, site, sites, live, living, home*, house*, tenant*, flat*, health*, hear, hearing, sound*, machine*, engine*, motor*, vehicle*, "
    "car, cars, train*, plane*, aircraft, airport*, device*, appliance*, product*, class*, room*, ward*, office*, guest*, nature, wildlife, welcome*, accept*, protest*, "
    "complain*, taste*, food, kitchen*, harbour*, harbor*, port, comfort*, place*, dust*, smell*",
    "accidents": "order*, ship*, safe*, injur*, accident*, health*, risk*, unhurt, hurt*, whole, harm*, danger*, work*, shift*, crew*, driver*, yard*, machine*, home, road*, cycl*, street*, "
    "child*, patient*, fall*, alive, die, dies, death*, dead, fire*, insur*, operat*, plant, plants, factor*, line, lines, stop*, build*, site*, staff, employee*, colleague*, "
    "people who, care*, well, employer*, stay*, trust*, reliab*, rest*, mine*, quarry*, forest*, farm*, zero, traffic, transport*, passenger*, travel*, deliver*, logistic*, warehouse*",
    "the books": "systems, integrat*, client's own, book, books, number*, figure*, cash, money, cost*, financ*, budget*, pay*, paid, account*, audit*, invoice*, bill*, profit*, margin*, solven*, surplus*, grant*, "
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
    "festival*, shop*, kitchen*, restaurant*",
    "energy bills": "energy, heat*, warm*, climate, carbon, co2, emission*, cost*, cheap*, money, spend*, bill*, price*, budget*, financ*, profit*, margin*, solven*, afford*, "
    "home*, house*, hous*, tenant*, building*, green*, sustain*, environment*, zero, planet, earth, future, power*, electric*, grid*, solar*, sun*, plant, factor*, product*, cool*, "
    "room*, classroom*, comfort*, oil, gas, fuel*, independ*, lean, surplus*, village*, town*, resilien*, reliab*",
    "filling posts": "interview*, careers, "
    "staff*, understaff*, employee*, colleague*, hire*, hiring, recruit*, vacan*, post, posts, job*, role*, talent*, nurse*, teacher*, doctor*, driver*, carer*, crew*, team*, shift*, rota*, worker*, work for us, work here, "
    "employer*, people who stay, stay with us, newcomer*, joiner*, profession*, trainee*, apprentice*, skill*, career*, candidate*, applicant*, leaver*, retention, attrition, turnover, open longer, capacity, enough hands, enough people, alone on, burn out, overtime, workload, rest, "
    "flat, flats, tenant*, homes, houses, housing, rent, rents, lettings, landlord*, empty shops, high street, retail space, property, properties, hotel*, grow*, expand, expansion, scale, hurry, fast*, quick*, wait*, queue*, in time, on time, late, every hour, around the clock, always open",
    "money owed": "firms, businesses, invoice*, bill, bills, billing, billed, cash*, money, pay, pays, paid, payment*, financ*, solven*, liquid*, debt*, owe*, credit*, supplier*, vendor*, contractor*, partner*, customer pays, account*, books, ledger, budget*, cost*, revenue*, income, profit*, "
    "margin*, price*, fee, fees, rent, rents, arrears, trade*, tradespeople, admin*, paperwork, paper, back office, bureaucra*, funder*, grant*, fund*, tax*, audit*, freelanc*, farmer*, grower*, on the day, donor*, surplus, bank*, insur*",
    "purchasing": "cost*, cheap*, money, save*, saving*, spend*, budget*, price*, supplier*, vendor*, contractor*, buy*, bought, purchas*, procure*, tender*, lean, fuel*, diesel, afford*, margin*, profit*, supply, supplies, source*, sourcing, local, region*, climate, carbon, "
    "sustainab*, fair*, audit*, complian*, corrupt*, honest*, risk*, deliver*, stock*, quality, material*, surplus, efficien*",
    "the boardroom": "board*, govern*, decid*, decision*, trustee*, committee*, council*, transparen*, open, member*, shareholder*, owner*, risk*, audit*, complian*, lead*, steer*, director*, polic*, rule*, account*, trust*, inspect*, "
    "regulat*, meeting*, investor*, democra*, vote*, prepared, informed, paper*, admin*, report*, strateg*",
    "sales on the side": "gate, milk, farm*, income, revenue*, money, fund*, sell, sells, sale*, earn*, financ*, profit*, surplus, solven*, independen*, pay for, pays for, cash, shop*, souvenir*, gift*, donat*, donor*, fan*, guest*, tourist*, tourism, book*, event*, "
    "wedding*, party, parties, celebrat*, coach*, hire*, rent*, room*, hall, halls, venue*, film*, advertis*, park*, cost*, margin*, afford*, debt*, budget*, bar, cafe, café, tasting*, christmas, school fund, own feet, brand*, known, know us, business*, customer*, wine, cellar*, empty, full, alive, living, lively, fill*",
    "tax and relief": "tax*, money, fund*, income, donor*, donat*, gift*, giving, financ*, cost*, revenue*, grant*, budget*, solven*, surplus, cash, profit*, margin*, account*, audit*, admin*, complian*, customs, border*, export*, import*, trade*, train*, apprentice*, levy, business*",
    "the press": "known, know us, know of, who we are, our name, reputation, brand*, visible, visib*, attention, audience*, fan, fans, famous, first choice, think of us, hear from us, heard of, reach more, reach new, reach people, reach every, reach young, reader*, donor*, donat*, leads, online, web*, site, digital*, traffic, communit*, campaign*, launch*, new customer*, more customer*, customers choose, customers find, customers know, customers come, customers hear, first customers, win customers, attract*, buyer*, sell*, sales, market*, "
    "visitor*, subscriber*, story, stories, press, journalis*, media, news*, voice*, public, opinion*, inform*, listen*, talk*, debate*, politic*, policy, policies, awareness, understand*, advert*, attract*, recruit*, supporter*, member*, volunteer*, "
    "enrol*, student*, applicant*, find, finds, found, ticket*, guest*, tourist*, tourism, show*, film*, music*, concert*, theatre*, museum*, book*, game*, player*, app, video*, watch*, follow*, speak*, explain*, learn*, science, research*, trust*",
    "contract papers": "contract*, law, laws, lawyer*, legal*, privacy, data, secret*, confidential*, trust*, complian*, risk*, regulat*, record*, archive*, audit*, licen*, insur*, digital*, paper*, admin*, bureaucra*, document*, file, files, online, rights, citizen*, transparen*, "
    "supplier*, partner*, customer*, client*, deal*, sign*, brand*, invent*, cookie*, website*",
    "talk inside the house": "staff*, colleague*, employee*, culture*, engage*, belong*, listen*, hear*, heard, inform*, team*, communicat*, internal*, intranet, together, work here, place to work, people who work, people work, employer*, remote, hybrid, home office, meet*, office*, values, one company, "
    "one house, know each other, know what, connect*, newcomer*, joiner*, morale, trust each other, feedback, a voice, speak up, focus, okr*, leaders, managers, opinion*, desk*, rent*",
    "bits of office waste": "waste*, recycl*, climate, carbon, co2, emission*, environment*, green*, sustainab*, planet, earth, nature, plastic*, resource*, cost*, money, save*, spend*, lean, energy, electric*, heat*, power, paper*, digital*, office*, circular, reuse*, clean*, footprint, water*, "
    "meat, vegetarian, eat*, food, canteen*, zero, hygien*, event*, festival*, future",
    "machines on desks": "van, vans, bus, buses, lorr*, vehicle*, fleet, exhaust, depot*, deaf, blind, hear*, tour, tours, shown the way, it, it's, software, digital*, online, tech*, device*, computer*, laptop*, desk*, system*, data, secur*, cyber*, hack*, attack*, ransom*, remote, hybrid, home office, office*, tool*, login*, log in, sign in, account*, portal*, app, apps, website*, colleague*, staff*, employee*, joiner*, "
    "newcomer*, first day, meeting*, focus*, productiv*, mail*, phone*, cost*, lean, licen*, spend*, reliab*, outage*, restor*, recover*, safe*, trust*, risk*, waste*, climate, carbon, record*, readable, secret*, teach*, lesson*, class*",
    "customers' orders": "order*, shop*, online, web*, sell*, sale*, buy*, buyer*, customer*, basket*, revenue*, income, money, profit*, margin*, grow*, market*, parcel*, deliver*, stock*, warehouse*, retail*, digital*, price*, brand*, loyal*, return*, consumer*, household*, product*, goods, sold",
    "visitors' tables": "eat*, food, meal*, lunch*, dine, kitchen*, guest*, visitor*, staff*, colleague*, employee*, work here, people who work, place to work, employer*, stay*, health*, well, comfort*, linger, welcom*, home, school*, pupil*, student*, patient*, hospital*, coffee, customer*, waste*, climate, local, farm*, culture*, facilit*, building*, office*, square*, station*, passenger*, travel*",
    "paying on the day": "pay*, paid, cash, money, supplier*, vendor*, partner*, farmer*, grower*, contractor*, trade*, financ*, cost*, budget*, solven*, account*, book*, trust*, fair*, reliab*, deliver*, supply, supplies, stock*, invoice*, bill*, debt*, profit*, margin*, lean, admin*, freelanc*, writer*, artist*, business*, local, contract*, price*, customer*",
    "winning young people": "talent*, young*, youth, teen*, trade*, craft*, workshop*, skill*, successor*, expert*, future, job*, learn*, recruit*, train*, hire*, hiring, staff*, employer*, worker*, people, employee*, crew*, team*, work here, work for us, profession*, school*, pupil*, student*, graduate*, college*, education, opportunit*, capacity, grow*, generation*, shift*, nurse*, teacher*, driver*, carer*",
    "the owners' club": "owner*, shareholder*, investor*, invest*, capital, money, profit*, member*, fund*, financ*, bank*, trust*, co operative*, cooperative*, dividend*, board*, govern*, grow*, growth, solven*, transparen*, value",
    "fundraising": "donor*, donat*, gift*, give*, giving, legac*, fund*, money, income, supporter*, financ*, surplus, solven*, afford*, campaign*, charit*, appeal*, independent, revenue*, grow*, reach*, more people, known, trust*",
    "office moves": "office*, staff*, colleague*, employee*, team*, people who work, work here, work together, place to work, employer*, remote, hybrid, cost*, rent*, money, lean, save*, climate, energy, carbon, building*, space*, together, culture*, meet*, one company, newcomer*, grow*, city, centre, customer*, visit*",
    "shops and takings": "bar, bars, pub, pubs, drink*, rent, shop*, buy*, sell*, sale*, income, money, revenue*, earn*, financ*, profit*, guest*, visitor*, linger, stay longer, high street, town*, village*, market*, customer*, retail*, brand*, fan, fans, souvenir*, gift*, tourist*, tourism, surplus, fund*, pay for, product*, craft*, local, goods, store*, stock*, consumer*, farmer*, grower*, member*, spend*, basket*",
    "roofs and pipes": "building*, home*, hous*, tenant*, flat*, warm*, dry, wet, damp, rain*, flood*, water*, pipe*, gas, sewer*, network*, energy, heat*, climate, carbon, repair*, maint*, safe*, fire*, estate*, property, properties, neighbour*, resident*, room*, hotel*, guest*, ward*, park*, drive*, car, cars, visitor*, shop*, storm*, mould, comfort*, accessib*, wheel*, school buildings, classroom*, premises, facilit*, town*, city, street*, village*, beaut*, look*",
    "festivities": "celebrat*, visitor*, guest*, known, communit*, neighbour*, neighbor*, cultur*, come together, fun, music*, stage*, event*, festival*, member*, tradition*, heritage, tourist*, tourism, town centre, high street, alive, fund*, donor*, donat*, brand*, club*, party, parties, show*, people come, crowd*, audience*, fan, fans, public, open to, loneliness, lonely, village life, belong*",
    "grounds and beds": "garden*, green*, nature, natural, park*, flower*, tree*, forest*, plant*, bee*, bird*, insect*, wildlife, climate, cool*, shade, patient*, resident*, visitor*, guest*, outdoor*, outside, play*, child*, beaut*, look*, welcom*, biodiver*, species, soil, land*, farm*, grow*, harvest*, town*, city, street*, square*, cemeter*, grave*, pollinat*",
    "old papers": "histor*, archive*, heritage, document*, record*, research*, memory, memories, past, museum*, family, famil*, genealog*, librar*, reader*, digital*, visitor*, story, stories, collection*, school*, learn*, knowledge, open, transparen*, law*, evidence",
    "own vans": "transport*, drive, drives, driver*, driving, road*, bus, buses, logistic*, travel*, parcel*, ride*, commut*, traffic, climate, carbon, emission*, air, green*, sustain*, cost*, money, lean, energy, fuel*, fleet, electric*, van, vans, visit*, on time, route*, mileage, collect*, waste*, rescue*, ambulance*, breakdown*, safe*, accident*, staff*, employ*, noise, quiet",
    "greener things": "plastic*, waste*, recycl*, packag*, paper*, material*, circular, planet, earth, nature, natural, environment*, climate, carbon, co2, emission*, energy, electric*, heat*, warm*, green*, sustain*, river*, sea, ocean*, litter*, bin, bins, soil, farm*, garden*, power, solar, wind, neutral, footprint, clean*, air, future, generation*, "
    "bee, bees, bird*, tree*, forest*, cost*, money, bill, bills, cheap*, lean, rubbish, food, kitchen*, eat*, organic, product*, brand*, proud, responsib*",
    "our good name": "known, know us, know of, name, reputation, brand*, visib*, attention, audience*, fan, fans, famous, first choice, think of us, reader*, donor*, donat*, leads, market*, sell*, sale*, new customer*, more customer*, buyer*, customers choose, customers find, customers come, attract*, visitor*, guest*, tourist*, tourism, subscriber*, story, "
    "stories, press, media, news*, public, opinion*, politic*, campaign*, launch*, awareness, advert*, recruit*, hire*, talent*, supporter*, member*, volunteer*, enrol*, student*, applicant*, trust*, listen*, explain*, understand*, inform*, grow*, growth, ticket*, show*, film*, music*, concert*, book*, game*, app, video*, follow*, warn*, told",
    "papers in order": "loan*, claim*, applicant*, decision*, decid*, day one, on the first day, clear answer, contract*, law, laws, lawyer*, legal*, privacy, data, secret*, confidential*, trust*, complian*, risk*, regulat*, record*, archive*, audit*, licen*, insur*, paper*, admin*, bureaucra*, document*, file, files, rights, transparen*, govern*, board*, supplier*, partner*, deal*, cost*, money, spend*, price*, certif*, inspect*, histor*, find, finds, found, right answer",
    "money matters": "money, cash, cost*, spend*, budget*, financ*, solven*, surplus, debt*, loan*, bank*, profit*, margin*, revenue*, income, price*, pay*, paid, invest*, owner*, shareholder*, grant*, fund*, donor*, donat*, tax*, account*, audit*, lean, afford*, rent*, saving*, save, growth, grow*, cheap*, bill, bills, fee, fees, independen*, surviv*, risk*, honest*, transparen*, control*, expense*, travel*, admin*, paperwork",
}
