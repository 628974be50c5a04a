"""Which part of the world an English word speaks of: fields and barns, wards and wounds, tills and shelves.

A word may belong to several worlds, and then tells none of them from the other. Words that are at home in any house, such as
customers, orders, days and complaints, are left out. Written without endings, where the word is told by cutting them off.
"""

from collections.abc import Mapping
from types import MappingProxyType

WORLDS: Mapping[str, str] = MappingProxyType(
    {
        "food": (
            "allergen, appetite, apple, ate, bacon, bake, baked, baker, bakeries, bakery, banana, barista, beef, "
            "beer, berries, berry, best before, biscuit, bistro, bread, breakfast, brew, brewer, brewery, broth, "
            "buffet, bun, butcher, butter, cabbage, cafe, café, cake, calorie, canteen, carrot, caterer, "
            "catering, cellar master, cereal, cheese, chef, chilled, chocolate, cider, cocktail, coffee, cook, "
            "cooked, cooking, croissant, crumb, crust, cucumber, curry, cutlery, dairy, dessert, dine, diner, "
            "dinner, dish, dishes, dishwasher, distillery, dough, eat, eaten, eating, eats, egg, flavour, flour, "
            "food, food truck, freezer, fruit, frying, gin, gluten, grill, ham, herb, herring, honey, hunger, "
            "hungry, ice cream, inn, juice, kebab, landlord, leftover, lemon, lettuce, loaf, loaves, lunch, "
            "lunchbox, meal, meat, menu, milk, muesli, muffin, mushroom, mussel, mustard, napkin, noodle, onion, "
            "oyster, pasta, pastry, pear, pie, pizza, plate, pork, porridge, potato, poultry, protein bar, pub, "
            "pubs, pudding, pumpkin, raspberry, recipe, restaurant, rice, roast, roaster, roll of bread, salad, "
            "salt, sandwich, sauce, sausage, school meal, seafood, snack, sommelier, soup, spaghetti, spice, "
            "stew, strawberry, sugar, supper, tablecloth, takeaway, tap, taps, tart, taste, tasted, taster, "
            "tasting, tasting room, tavern, tea, tomato, use by date, vegan, vegetable, vegetarian, vinegar, "
            "waffle, waiter, whisky, wine, yeast, yoghurt"
        ),
        "farm": (
            "acre, agronomist, allotment, aphid, apple, barley, barn, bee, beehive, beekeeper, beet, berries, "
            "berry, blackcurrant, byre, cabbage, calf, calves, carrot, cattle, cherry, chicken, citrus, clover, "
            "combine harvester, compost, cover crop, cow, crop, dairy, drought, duck, earthworm, egg, farm, "
            "farmer, farmhand, farming, feed, feed mill, fertiliser, fertilizer, fish farm, flock, foal, fodder, "
            "fungicide, garden, gardener, geese, goat, goose, grafting, grain, grain elevator, grape, graze, "
            "grazing, greenhouse, grower, growing, harvest, harvested, hatch, hatchery, hay, hazelnut, hectares, "
            "hen, herbicide, herd, hive, honey, hoof, hops, humus, irrigation, lamb, lambing, lameness, "
            "landowner, lentil, lettuce, livestock, maize, manure, mastitis, meadow, mildew, milk, milking, "
            "mushroom, nitrate, nursery bed, oat, olive, onion, orchard, pasture, pear, peas, pesticide, picker "
            "hostel, pig, piglet, plough, potato, poultry, pruning, rapeseed, rye, seedling, shearing, sheep, "
            "silage, slurry, smallholder, smallholding, soil, sow, sowing, sprout, sprouted, stable, straw, "
            "strawberry, sugar beet, sunflower, swine, tomato, topsoil, tractor, trough, trout pond, turkey, "
            "udder, vine, vineyard, walnut, weaning, weed, wheat, wool, worm"
        ),
        "animals": (
            "angler, animal, animal shelter, ape, aquarium, aviary, badger, bat, bear, beaver, bee, beehive, "
            "beetle, bird, boar, breed, breeding, budgie, butterflies, butterfly, cat, cattle, chick, collar, "
            "cow, crab, crane chick, curlew, deer, dog, dolphin, eagle, elephant, enclosure, falcon, fish, "
            "fisherman, fishery, flea, fox, frog, goat, goldfish, groom, guide dog, guinea pig, hamster, hare, "
            "hedgehog, hen, hive, hoof, horse, insect, keeper, kennel, kitten, lapwing, leash, litter of, "
            "livestock, lynx, mane, marten, microchip, moth, nest, nesting, neutered, otter, owl, parrot, paw, "
            "pet, pig, pony, puppies, puppy, rabbit, rehomed, rehoming, reptile, rescue dog, rescued animal, "
            "rider, saddle, salmon, sheep, snail, snake, spider, squirrel, stable, stork, swift, toad, tortoise, "
            "trout, vaccinated pets, vet, veterinary, whale, wolf, wolves, zoo"
        ),
        "nature": (
            "ash tree, bark, beach, beaver, bee, beech, beetle, biodiversity, birch, bird, birdwatcher, "
            "boardwalk, bog, botanic, botanical, bouquet, brook, butterflies, butterfly, cliff, conservation, "
            "coral, curlew, dam removal, deer, deer stand, dune, eagle, erosion, felled, felling, fern, florist, "
            "flower, footpath, forest, forester, forestry, frog, garden, glacier, gorge, green space, habitat, "
            "heath, hedge, hedgehog, hedgerow, herbarium, hiker, hunter, hunting, insect, invasive, lake, "
            "landscape, lapwing, marsh, meadow, moor, moss, mountain, mushroom, national park, nature, nature "
            "guide, oak, orchid, otter, park, path, peat, peatland, pine, planted, planting, pollinator, "
            "rainforest, ranger, reef, reserve, river, salmon, sapling, shore, soil, species, spruce, summit, "
            "toad, trail, tree, trees, trout, vase, waterfall, wetland, wild, wildflower, wildlife, wolf, wolves, "
            "woodland"
        ),
        "water": (
            "aquifer, basin, bathing, burst, canal, catchment, chlorine, culvert, dam, dike, drain, drainage, "
            "drinking, drought, dyke, flood, flooded, flooding, groundwater, gutter, hosepipe, hydrant, "
            "hydrology, lake, leaking, leaky, mains, manhole, meter, moisture, nitrate, pipe, plumber, plumbing, "
            "pump, pumping, rain, rainwater, reservoir, river, river level, sandbag, septic, sewage, sewer, "
            "shower, sluice, sluice gate, storm, stormwater, swim, swimming, tap, toilet flush, wastewater, "
            "water, waterworks, weir"
        ),
        "energy": (
            "batteries, biogas, blackout, blade, boiler, charge, charging, charging point, charging station, "
            "chimney, cooling, diesel, district heating, electric, electricity, electrolyser, energy, freeze, "
            "fuel, furnace oil, gas, gearbox, generator, geothermal, grid, gwh, heat, heat network, heat pump, "
            "heated, heating, hydro, hydrogen, insulated, insulation, inverter, kilowatt, kwh, led, light bulb, "
            "lights out, megawatt, megawatt hour, meter, mwh, nuclear, oil, overhead line, pellet, power, power "
            "cut, pylon, radiator, reactor, rotor, smart meter, socket, solar, solar panel, solar roof, stove, "
            "substation, sun, tariff, thermostat, transformer, turbine, utility, voltage, warm, warmth, watt, "
            "wind, wind farm, wood pellets"
        ),
        "climate": (
            "air quality, bin, bins, by rail, by train, carbon, carbon neutral, cardboard, circular, climate, "
            "co2, compost, disposable, electronics, emission, exhaust, flights to meetings, food waste, "
            "footprint, garbage, green, greenhouse, greenhouse gas, heap, heatwave, incinerator, landfill, "
            "litter, litter pick, methane, microplastic, net zero, office waste, offset, packaging, packaging "
            "waste, particulate, plastic, plastic free, polluted, pollution, recyclable, recycle, recycled, "
            "recycling, refill, refillable, refilled, repairable, reusable, reused, rubbish, sapling, scrapyard, "
            "second hand, shade, shaded, smog, sorting plant, sustainable, throw away, throwaway, thrown away, "
            "tonne of co2, train ride, train rides, upcycled, waste, waste bin"
        ),
        "building": (
            "apartment, architect, attic, balconies, balcony, basement, bathroom, blueprint, boiler, brick, "
            "bricklayer, brickwork, builder, built, caretaker, carpenter, ceiling, cellar, cement, concierge, "
            "concrete, construction, corridor, crane, damp, digger, doorbell, dorm, dormitory, double glazing, "
            "draught, draughty, driveway, drywall, electrician, elevator, estate, estate agent, excavator, "
            "facade, facilities, façade, flat, floor plan, foreman, foremen, formwork, foundations, garden, "
            "girder, glazier, gutter, hallway, handover flat, heating, homebuyer, homeowner, hostel room, "
            "household, housekeeper, housing, housing association, insulated, insulation, intercom, janitor, "
            "joist, landlord, lease, leases, letter box, letterbox, letting, lettings, lift, loft, mailbox, "
            "mason, mildew, mortar, mortgage, mould, move in, move in day, move out, moved in, moving day, "
            "neighbor, neighbour, paint, painted, painter, painting works, plaster, plasterer, playground, "
            "plumber, plumbing, porch, porter, properties, property, ramp, refurbish, refurbished, removal van, "
            "renovate, renovated, renovation, rental, rented, roof, roofer, rubbish room, scaffold, scaffolder, "
            "screed, snag, snagging, social housing, sprinkler, square foot, square metre, staircase, stairs, "
            "stairwell, storey, student housing, sublet, surveyor, tenancy, tenant, terrace, tile, tiler, timber, "
            "underfloor, valuation, wardrobe, water damage, yard"
        ),
        "transit": (
            "accident, arrival, bicycle, bike, bike lane, bike rack, bikes, bollard, breakdown, bridge, bus, bus "
            "lane, bus stop, buses, by rail, by train, cab, cable car, cabs, cancelled train, car, car sharing, "
            "carpool, carriage, cars, chauffeur, coach, commute, commuter, commuting, conductor, congestion, "
            "crossing, cycle path, cycling, cyclist, delayed, delays, departure, depot, dispatcher, e bike, "
            "escalator, fare, fare dodger, ferry, ferryman, inspector, interchange, junction, kerb, lane, "
            "locomotive, metro, minibus, monthly pass, motorway, night train, overhead wire, park, parking, "
            "passenger, pavement, pedestrian, pedestrians, points failure, pothole, punctual, rail journey, "
            "railcar, railway, ramp, replacement bus, ride, ride hailing, rider, ridership, road, roundabout, "
            "school run, scooter, season ticket, shuttle, sleeper train, stroller, taxi, ticket, ticket machine, "
            "timetable, timetabled, toll, traffic, traffic light, train, train ride, train rides, tram, tram "
            "stop, travel, traveler, traveller, tunnel, turnstile, underground, vehicle, wagon, walking, wheel, "
            "wheelchair, zebra crossing"
        ),
        "haulage": (
            "barcode, broker freight, cargo, chilled, cold chain, cold store, container, cooled, cooling, "
            "courier, crate, customs, delivery window, depot, diesel, dispatch, dock, doorstep, drop off, fleet, "
            "flower, forklift, forwarder, freezer, freight, fuel, haulage, haulier, incoterms, inventory, last "
            "mile, letter, letter carrier, loading bay, loading dock, logistics, lorries, lorry, mail carrier, "
            "mailbag, mailbox, mile, overnight parcel, packaging, packed, packing, pallet, parcel, parcel locker, "
            "parcel shop, postman, put away, reefer, refrigerated, road, sack of mail, ship, shipment, shipped, "
            "shipping, shrink wrap, sorting centre, stacker, stocktaking, tachograph, tail lift, tour, tours, "
            "trailer, truck, trucker, truckload, tyre, van, vehicle, warehouse, waybill"
        ),
        "sea": (
            "barge, beach, berth, bilge, boat, bulk carrier, buoy, canal, canoe, captain, cargo, catch at sea, "
            "coast, coastguard, container, customs, diver, dock, ferries, ferry, ferryboat, fisher, fisherman, "
            "fishing, fishing boat, fjord, harbor, harbour, harbourmaster, hull, island, kayak, lifeboat, "
            "lighthouse, marina, mariner, mooring, navigation, offshore, oil rig, paddle, pilot, port, port call, "
            "quay, regatta, rigging, river, rower, rowing, sail, sailing, sailor, salvage, sea, seafarer, "
            "seaport, ship, shipping line, ships, shipyard, skipper, sonar, stowaway, tanker, tide, tow, trawler, "
            "tug, vessel, wreck, yacht, yacht club"
        ),
        "air": (
            "air traffic, aircraft, airfield, airline, airport, airspace, apron, arrivals hall, baggage, baggage "
            "belt, baggage carousel, boarding, boarding pass, cabin crew, check in desk, cockpit, controller, de "
            "icing, drone, duty free, engine, flight, flights, flown, fly, flying, frequent flyer, glider, ground "
            "handler, hangar, helicopter, jet, jet bridge, kerosene, landing, layover, long haul, lost bag, "
            "luggage, passenger, pilot, plane, propeller, runway, security lane, short haul, stewardess, "
            "stopover, suitcase, take off, takeoff, terminal, turbine, turnaround of aircraft"
        ),
        "medicine": (
            "addiction, adhd, alcohol, allergy, allergy shot, alzheimer, ambulance, anaemia, anaesthetic, "
            "anaesthetist, anorexia, antibiotic, antibiotics, anxiety, arthritis, asthma, audiologist, autism, "
            "babies, baby, bandage, bed, beds, bedside, bedsore, biopsy, blood, blood pressure, bone, bowel, "
            "breastfeeding, caesarean, cancer, cardiac, caregiver, caries, casualty, cataract, catheter, "
            "cavities, cavity, chemo, chemotherapy, cholesterol, clinic, clinical, colonoscopy, compression "
            "stocking, consultant, contraception, counselling, covid, cpr, crutch, crutches, ct, cure, "
            "defibrillator, dental, dentist, dentures, depression, dermatology, detox, diabetes, diabetic, "
            "diagnose, diagnosis, dialysis, discharge, discharged, disease, disinfectant, dispensing, doctor, "
            "donor, dose, drug, eating disorder, endoscopy, epilepsy, exercise, fertility, fever, flu, generics, "
            "glasses, glucose, gown, gp, haemophilia, hand hygiene, handover of patients, handwashing, headache, "
            "heal, healed, hearing aid, hepatitis, hiv, hospice, hospital, hygiene, hypertension, ill, illness, "
            "implant, incubator, infected, infection, influenza, infusion, inhaler, inpatient, insulin, intensive "
            "care, ivf, jab, joint, kidney, knee, laboratory, liver, lung, malaria, mammogram, measles, medic, "
            "medication, medicine, medics, midwife, midwives, migraine, miscarriage, mothers, mri, needle, "
            "neonatal, nurse, nutrition, obese, obesity, obstetric, occupational therapy, oncologist, oncology, "
            "operating theatre, optician, orthodontist, orthopaedic, orthopedic, osteoporosis, outbreak, "
            "outpatient, over the counter, oxygen, paediatric, paediatrician, pain, painful, painkiller, "
            "paramedic, parkinson, pathologist, pathology, patient, pediatric, pharmacies, pharmacist, pharmacy, "
            "physician, physio, physiotherapist, physiotherapy, pill, plaster cast, polio, pregnancy, pregnant, "
            "premature, prescription, pressure sore, prosthesis, psychiatric, psychologist, psychotherapy, "
            "radiologist, radiology, radiotherapy, rash, readmission, rehab, relapse, remission, resuscitation, "
            "retina, rheumatism, scalpel, scan, scanner, screening, sedation, seizure, self harm, sepsis, "
            "sickness, skin, smoker, smoking, speech therapy, spine, splint, sterile, sterilised, steriliser, "
            "sti, stomach, stretcher, stroke, stroke unit, suicide, surgeon, surgeries, surgery, surgical, "
            "symptom, syphilis, syringe, tablet, tablets, teeth, theatre list, theatre nurse, therapist, therapy, "
            "therapy session, tooth, transplant, triage, tuberculosis, tumor, tumour, ulcer, ultrasound, "
            "vaccinate, vaccinated, vaccination, vaccine, ventilator, ward, withdrawal treatment, wound, x ray"
        ),
        "care": (
            "accessibility, accessible, barrier, bathing, bedridden, befriender, befriending, braille, care, care "
            "home, carer, carers, caring, companion, daily living, day centre, deaf, dementia, dignity, "
            "disability, disabled, dying, elderly, grandfather, grandmother, grandparent, guide dog, hearing "
            "loop, hoist, home care, hospice, incontinence, loneliness, lonely, meals on wheels, next of kin, "
            "nursing bed, nursing home, old age, palliative, pension age, pensioner, pressure sore, ramp, "
            "respite, retirement home, sheltered, sign language, stairlift, step free, wheelchair, wheelchair "
            "user, widow, widower"
        ),
        "hardship": (
            "addict, addiction, adopted child, adoption, aid worker, arrears, asylum, bailiff, clothing bank, "
            "counselling, counsellor, domestic violence, evicted, eviction, famine, food bank, foodbank, foster, "
            "foster carer, foster family, frost, gang, hardship, helpline, homeless, homelessness, hostel, "
            "hunger, hungry, inmate, insolvency, jobless, jobseeker, juvenile, knife crime, long term unemployed, "
            "malnutrition, mentoring, microloan, migrant, night shelter, offender, orphan, orphanage, outreach, "
            "parole, payday loan, poor, poverty, prison, prisoner, probation, redundancy, redundant, refugee, "
            "relief, reoffend, resettlement, rough sleeper, safe house, shelter, sleep rough, sleeps rough, "
            "social housing, social worker, sofa surfing, soup kitchen, street child, tent city, trafficking, "
            "undocumented, unemployed, unemployment, violence, vulnerable, warm meal, warm room, welfare, well "
            "digging, winter coat"
        ),
        "school": (
            "admission office, adult education, adults, algebra, alphabet, alumni, apprentice, apprenticeship, "
            "bachelor, blackboard, boarding school, break time, campus, careers, classroom, college, course book, "
            "curriculum, dean, detention, drop out, dropout, dyslexia, enrol, enrolment, essay, evening class, "
            "exam, faculty, field trip, finals, first year, first years, fractions, freshers, freshman, graduate, "
            "headmaster, headteacher, homework, homework club, inclusion, kindergarten, language, learn, learner, "
            "learning, lecture, lecture hall, lecturer, lesson, literacy, master course, mathematics, maths, "
            "matriculation, midterm, night class, night school, nursery, phonics, plagiarism, playground, "
            "postgraduate, preschool, principal, professor, recess, report card, report cards, resit, "
            "scholarship, school, school bus, school day, school leaver, school trip, schoolwork, schoolyard, "
            "science fair, semester, seminar, seven year old, sixth form, special needs, spelling, sports day, "
            "studies, study, studying, swimming lesson, taught, teach, teacher, teaching, ten year old, term, "
            "textbook, thesis, times table, timetable, trained, trainee, training, truancy, tuition, tutor, "
            "tutoring, undergraduate, university, vocabulary, vocational, whiteboard, year group"
        ),
        "youth": (
            "adolescent, apprentice, babies, baby, babysitter, bedtime, boy, child, childminder, children, "
            "daycare, foster, girl, holiday camp, infant, kid, kids club, kindergarten, lullaby, nappy, nursery, "
            "playground, pram, sandpit, school, scout, seven year old, sixth former, skate park, stroller, teen, "
            "teenage, teenager, teenagers, ten year old, toddler, toddlers, toy, under 16, under 18, youth club"
        ),
        "books": (
            "audiobook, author, bedtime story, bestseller, blurb, book, book fair, bookseller, bookshop, borrow, "
            "borrowed, borrower, borrowing, catalogue, chapter, comic, cover design, due date, e book, edition, "
            "fairy tale, fine for books, isbn, lending, lending desk, librarian, libraries, literacy, literary, "
            "literature, manuscript, novel, novelist, overdue book, paperback, poem, poetry, print run, "
            "proofreader, publisher, publishing, reading aloud, reading room, reprint, royalties, royalty, "
            "storyteller, storytelling, translation, translator, typesetter, writer, writing"
        ),
        "press": (
            "antenna, audience, blog, breaking news, broadcast, broadcaster, broadcasting, caption, captions, "
            "cartoon, cartoonist, circulation, crossword, digital subscriber, dj, documentary, editor, editorial, "
            "episode, fact check, film, front page, game show, headline, investigation, issue of the magazine, "
            "journalism, journalist, listener, listening, live stream, local paper, magazine, media, news, news "
            "desk, newspaper, newsreader, newsroom, obituary, op ed, paywall, photographer, photojournalist, "
            "playlist, podcast, presenter, press card, print edition, programme, radio, reporter, retraction, "
            "series, soap, streamer, streaming, studio, sub editor, subscriber, subscription, subtitles, "
            "television, trial subscription, tv, viewer, weekly paper, whistleblower"
        ),
        "stage": (
            "acrobat, acting, actor, actress, applause, art, artist, audience, backstage, ballet, band, bass, "
            "biennale, blockbuster, box office, brass, busker, canvas, carnival, cello, ceramics class, choir, "
            "choreographer, choreography, cinema, circus, clarinet, clown, club night, comedian, comedy, "
            "composer, concert, conductor, conservatoire, costume, costumes, cultural, curtain, curtain call, "
            "dance, dance hall, dancer, dancing, director film, dj, drama, drawing class, dress rehearsal, drum, "
            "easel, encore, exhibition, festival, film, film set, flute, gallery, gig, gigs, graffiti artist, "
            "guitar, guitarist, hip hop, instrument, jazz, laugh, laughs, lighting desk, magician, makeup artist, "
            "matinee, melody, movie, multiplex, mural, music, musical, musician, opera, orchestra, painter, "
            "painting, percussion, perform, performance, performer, photographer, photography, piano, play "
            "writing, podcast, poem, poet, poetry, popcorn, potter, pottery, premiere, props, puppet, puppeteer, "
            "quartet, recital, rehearsal, rehearse, rock band, screening, screenplay, screenwriter, script, "
            "sculptor, sculpture, sheet music, sing, singer, singing, sings, sold out, song, soprano, sound "
            "check, spectator, spectators, stage, stage tower, stagehand, stand up, street art, street musician, "
            "sung, symphony, tango, tenor, theater, theatre, ticket, tour, trumpet, understudy, venue, "
            "vernissage, violin, waltz, wig, woodwind"
        ),
        "heritage": (
            "abbey, ancestor, archaeologist, archaeology, archive, archived, archivist, artefact, audio guide, "
            "castle, cathedral, chapel, chronicle, chronicler, church, coin collection, coin hoard, conservator, "
            "craft museum, curator, dig, dinosaur, diorama, docent, excavation, exhibit, exhibition, family tree, "
            "folk, folk costume, fortress, fossil, gallery, genealogist, genealogy, grandparent, guided, "
            "heritage, historic, historical, history, inventory number, listed building, loan object, loan of "
            "objects, manor, manuscript, memoir, memories, memory, monastery, monument, mosaic, mummies, mummy, "
            "museum, old film, old quarter, old town, open air museum, oral history, origin, painting, palace, "
            "planetarium, pottery shard, provenance, relic, repatriated, restituted, restitution, restoration, "
            "restorer, ruin, showcase, skeleton, source community, statue, tape, tour, tradition, vase, windmill, "
            "world heritage"
        ),
        "sport": (
            "archer, archery, astroturf, athlete, athletics, basketball, beginner, beginners, biathlon, boat, "
            "bobsleigh, boxer, boxing, changing room, changing rooms, chess, climb, climber, climbing, coach, "
            "coaching, court booking, cricket, crossfit, curling, cycling, cyclist, defender, dive, diver, "
            "diving, doping, duathlon, dugout, dumbbell, exercise, fan club, fan shop, fans, fencer, fencing "
            "club, fitness, floodlight, floodlights, football, footballer, goal kick, goalkeeper, golf, gym, "
            "gymnast, gymnastics, handball, hockey, hurdle, ice rink, injury, ironman, javelin, jersey, jogger, "
            "judo, kickoff, league, lifeguard, lifesaving, locker room, marathon, marathoner, medal, midfielder, "
            "non swimmer, olympic, pace runner, paralympic, penalty, personal trainer, physio for athletes, "
            "pilates, pitch, player, pool, practice slope, race, racing, referee, referees, regatta, rower, "
            "rowing, rugby, sailing, scarf, season ticket, season tickets, shirt, skater, skating, ski, skier, "
            "skiing, sledge, sledging, slope, snow, snowboard, spectator, sport, stadium, striker, surf, "
            "surfboard, surfer, swim, swim badge, swimmer, swimming, swims, team mate, tennis, toboggan, "
            "tournament, trail, trails, training session, trampoline, treadmill, triathlon, trophies, trophy, "
            "turf, under 15, under 17, volleyball, winger, wrestler, yoga, zumba"
        ),
        "leisure": (
            "adventure, all inclusive, alpine, backpack, backpacker, beach, bellboy, bike park, biker, boat, "
            "booked, booking, bowling, breakfast, camper, camper van, camping, campsite, canoe, caravan, casino "
            "guests, chairlift, chambermaid, check out, city break, concierge, cruise, deckchair, diving school, "
            "early bird, entertainer, escape room, excursion, ferry, full board, funfair, gondola, groomed, "
            "guest, guided tour, half board, hike, hiker, hiking, hitchhiker, holiday, holiday flat, "
            "holidaymaker, hostel, hotel, hotelier, housekeeper, housekeeping, innkeeper, kayak, landlord, "
            "landmark, lido, lift, lounger, massage, minibar, minigolf, motorhome, mountain, mountaineer, night "
            "stay, package tour, park, piste, pitch for tents, playground, pool, promenade, rafting, refuge, "
            "resort, ride, rider, rides, roller coaster, room key, room service, ropes course, rucksack, sauna, "
            "sightseeing, ski, ski pass, ski school, skier, sleeping bag, slope, snorkel, snow gun, souvenir, "
            "spa, spa town, stag night, suite, sun lounger, sunbed, surf school, tent, tents, theme park, "
            "toboggan run, tour, tour operator, tourism, tourist, trail, travel, travel agency, travel agent, "
            "traveller, trekking, via ferrata, water park, wellness, zip line, zoo"
        ),
        "shop": (
            "abandoned basket, add to cart, aisle, antiques, assortment, bakery shop, bargain, basket, "
            "bestseller, bonus points, bookshop, bouquet, brand, butcher, cart, cash, cashier, checkout, checkout "
            "page, clearance, coin, coins, corner shop, cosmetics, coupon, customer card, dealer, distributor, e "
            "commerce, factory outlet, farm shop, farmers market, fitting room, flea market, florist, flower, "
            "garden centre, gift wrap, greeting card, grocer, grocery, hardware store, jeweller, kiosk, lipstick, "
            "loyalty card, mall, market stall, merchandise, merchandiser, online shop, optician, outlet, "
            "packaging, passer by, passers by, pawn shop, perfume, pet shop, pharmacy shop, planogram, pop up, "
            "postcard, price label, price tag, product page, product photo, receipt roll, reseller, retail, "
            "retailer, returns desk, sales assistant, sales floor, salesperson, self checkout, shampoo, shelves, "
            "shop assistant, shop floor, shop window, shopkeeper, shoplifter, shoplifting, shopper, shopping, "
            "shopping centre, souvenir, stall, stationery shop, stocktake, storefront, storekeeper, supermarket, "
            "till, tills, toy shop, trolley, vase, watchmaker, web shop, webshop, wholesale, wholesaler, window "
            "display"
        ),
        "clothes": (
            "alteration, alterations, beanie, belt, boot, boots, buckle, catwalk, clothing, coat, cobbler, collar "
            "stand, cotton, crease, cuff, denim, designer, dress, dry cleaner, dry cleaning, dye, dyeing, "
            "embroidered, embroidery, fabric, fashion, fitting room, fleece, garment, glove, gloves, handbag, "
            "hat, heel, helmet strap, hem, hoodie, hoodies, insole, ironed, ironing, jacket, jeans, jersey, "
            "jewellery, knit, knitted, knitwear, label brand, launderette, laundry, leather, linen, lingerie, "
            "lookbook, loom, mitten, nylon, pattern cutting, polyester, raincoat, runway show, sample size, "
            "scarf, seam, sew, sewing, shirt, shoe, shoelace, shoemaker, shoes, silk, sleeve, sock, sole, "
            "spinning mill, sportswear, stain, stitch, streetwear, swimsuit, t shirt, tailor, tailor made, "
            "tannery, textile, trousers, umbrella, umbrellas, underwear, uniform, uniforms, wardrobe, weave, "
            "weaver, weaving mill, wetsuit, wool, yarn, zipper"
        ),
        "factory": (
            "abattoir, adhesive, alloy, aluminium, andon, anodised, axle, ball bearing, bearing, bindery, body "
            "shop, bolt, bottling, bottling line, brass fittings, brickworks, calibration, cannery, canning, "
            "casting, casting defect, cement works, ceramic, chair, changeover, chassis, chip, circuit, circuit "
            "board, clean room, cnc, coating, conveyor, copper, crankshaft, crate, cupboard, cycle time, dairy "
            "plant, defect, drilling, dyeworks, engine, extrusion, factories, factory, fastener, film line, first "
            "pass yield, foundry, furnace, furniture, galvanising, gear, gearbox, gearwheel, glassworks, "
            "grinding, hydraulic, injection moulding, kanban, kiln, laser, lathe, lens, lenses, line stop, loom, "
            "lubricant, machinist, maintenance, mill, milling, motor, mould, moulding, oee, optics, packaging, "
            "paint line, paint shop, paper machine, paper mill, pcb, piston, plastic, pneumatic, powder coating, "
            "press shop, pressed, print shop, printing, prototype, pulp, pump, railcar works, resin, rework, "
            "rivet, robot, rolling mill, rubber, sack, sawmill, scrap rate, screw, semiconductor, sensor, set up "
            "time, setup, sheet metal, shift handover, shipyard, slaughterhouse, sofa, solder, soldering, spare, "
            "spare parts, spindle, spinning, stamped, stamping, steel, steelworks, stoppage, takt, tent pole, "
            "thermometer, tile, timber, tolerance, tooling, toolmaker, turbine, tyre plant, unplanned stop, "
            "valve, varnish, wafer, wear part, weld, welder, welding, welds, wire harness, workshop, yarn"
        ),
        "furniture": (
            "assemble, assembling, cabinet, carpenter, chair, cupboard, cushion, drawer, furniture, hinge, "
            "joinery, mattress, oak, screw, sheet of steel, sofa, upholstery, wardrobe, wooden, workshop"
        ),
        "coding": (
            "accessibility audit, api, api call, api calls, app store, backend, backlog, beta tester, browser, "
            "bug, bug report, build, build pipeline, builds, cache, changelog, chaos test, cloud, code, code "
            "coverage, code review, coder, coding, commit, compile, compiler, component, container image, "
            "contributor, contributors, crash report, dark mode, dashboard, data lake, data warehouse, database, "
            "deploy, deployed, deployment, deploys, deprecation, design system, developer, devops, docker, "
            "endpoint, error budget, etl, failover, feature flag, flaky, flaky test, front end, frontend, hotfix, "
            "issue tracker, java, kubernetes, legacy, linter, load time, machine learning, maintainer, memory "
            "leak, merge, message queue, microservice, migration, millisecond, model training, notebook job, on "
            "call, on call engineer, onboarding flow, open source, p95, p99, page load, page speed, pipeline, "
            "play store, postmortem, programmer, prototype test, pull request, pull requests, push notification, "
            "python, queue worker, race condition, rate limit, recommender, refactor, release notes, replica, "
            "repository, roll back, rollback, rolled back, runbook, sandbox, schema, sdk, search index, server, "
            "sre, stack, stack trace, staging, technical debt, terraform, test result, test suite, throughput, "
            "ticket backlog, time to first byte, timeout, timeouts, typescript, unit test, unit tests, uptime, "
            "usability, user story, webhook, wireframe"
        ),
        "devices": (
            "admin rights, antivirus, backup, chromebook, cloud, computer, desk phone, device, devices, docking "
            "station, e reader, electronics, email, hard drive, hardware refresh, headset, help desk, helpdesk, "
            "helpdesk ticket, intranet, ipad, it desk, it equipment, it support, it ticket, keyboard, laptop, log "
            "in, login, mailbox, meeting software, mobile contract, mobile phone, mobile phones, monitor, mouse "
            "mat, office network, old servers, operating system, password, pc, print, print queue, printer, "
            "projector, remote access, scan, scanned, server, server room, service desk, shared drive, "
            "sharepoint, single sign on, smart board, smartphone, spam, tablet, tablets, toner, usb, vpn, webcam, "
            "whiteboard, wi fi, wifi"
        ),
        "cybercrime": (
            "account takeover, attacker, botnet, breach, chargeback, credential, credentials, cyber, dark web, "
            "data breach, data leak, data theft, ddos, deepfake, encrypted, encryption, encryption key, exploit, "
            "fake call, fake shop, firewall, fraud, fraudster, hacked, hacker, honeypot, identity theft, "
            "impostor, intruder, intrusion, leaked data, malware, money laundering, multi factor, password, "
            "patch, patched, pentest, phishing, ransomware, red team, scam, scam call, security hole, security "
            "incident, security update, skimming, spyware, stolen, stolen card, stolen cards, suspicious, two "
            "factor, virus, vulnerabilities, vulnerability, zero day"
        ),
        "banking": (
            "actuary, annuity, arrears, asset manager, atm, bank account, bank card, bank teller, banker, "
            "banking, banknote, bitcoin, bonds, borrow, borrower, branch, broker, brokerage, building society, "
            "car insurance, cash, cash desk, cash machine, cash point, charged, claims handler, coin, coins, "
            "collateral, contactless, couples budget, credit, credit card, credit check, credit score, credit "
            "union, creditworthy, crypto, currency, current account, debit, debit card, deductible, direct debit, "
            "double charge, etf, exchange rate, foreclosure, fund, fund manager, guarantor, holdings, home "
            "insurance, iban, index fund, installment, instalment, insurance, insure, insured, insurer, invest, "
            "investing, investment, investor, joint account, lend, lender, lending, life insurance, loan, loss "
            "adjuster, money transfer, mortgage, motor claim, nest egg, overdraft, overdrawn, payment, payment "
            "terminal, payout, payouts, pension, pensioner, policyholder, portfolio, premium, refinancing, "
            "refund, refunded, reinsurance, reinsurer, remittance, remortgage, repayment, retirement, robo "
            "adviser, safe deposit, saver, savings, savings account, savings bank, share savings, standing order, "
            "stock, stock market, stocks, till, till roll, trading app, underwriter, underwriting, wallet, "
            "wealth, wire transfer"
        ),
        "accounts": (
            "accountant, accounting, accounts payable, accounts receivable, accrual, afford, annual accounts, "
            "annual closing, audit, auditor, balance sheet, bank reconciliation, bookkeeper, bookkeeping, books "
            "closed, capex, cash, cash difference, cash differences, cash flow, cash position, cashflow, close "
            "the month, company credit card, comptroller, controller, controlling, cost base, cost center, cost "
            "centre, cost per order, credit, credit note, creditor, creditors, customs duty, days sales, debtor, "
            "debtors, depreciation, dividend, dunning, duty paid, earn, earnings, ebit, ebitda, expense, expense "
            "claim, expense report, expense reports, expenses, fiscal, forecast of cash, fund, funding, gift aid, "
            "gross margin, income, insurance, insurance premium, investor, invoice, invoice run, invoiced, "
            "invoicing, ledger, lender, liquidity, loan, margin, mileage claim, month end, net margin, operating "
            "cost, opex, overhead, overheads, payable, payment, payment run, payroll, petty cash, premium, "
            "procurement, profit, profit and loss, provisions, purchase, quarter end, receivable, reserve, "
            "revenue, shareholder, statutory accounts, stock valuation, subsidies, subsidy, tax, tax adviser, tax "
            "audit, tax authority, tax office, tax return, taxes, travel expenses, treasury, vat, vat return, "
            "working capital, write off, written off, year end"
        ),
        "law": (
            "alimony, antitrust, arbitration, arbitrator, archive, archived, asylum claim, attorney, bailiff, "
            "barrister, bribery, bylaw, bylaws, cartel, cease and desist, claimant, clause, confidentiality, "
            "consumer protection, contract, contract review, contracts, conveyancing, copyright, court, "
            "courtroom, custody, data protection, data request, deeds, defendant, divorce, draft law, franchise "
            "agreement, gdpr, guardianship, immigration, indexed, inheritance, injunction, intellectual property, "
            "judge, judgment, jury, kyc, land register, law, lawsuit, lawsuits, lawyer, lease, leases, legal, "
            "legal aid, legal case, legal cases, legal department, legal team, legislation, legislator, licence "
            "agreement, licensing, litigation, mediation, mediator, nda, nondisclosure, notarial, notarised, "
            "notary, ombudsman, paralegal, patent, patent filing, plaintiff, power of attorney, privacy, pro "
            "bono, probate, prosecutor, public defender, regulator, retention period, sanctions list, sentence, "
            "sentencing, solicitor, statute, title deed, trademark, trademark filing, tribunal, verdict, visa, "
            "whistleblower, work permit"
        ),
        "staffing": (
            "accepted offers, agency staff, agency worker, annual leave, anti bias, applicant, applicants, "
            "appraisal, apprentice, apprentices, apprenticeship, buddy, burnout, career, career fair, career "
            "page, careers site, childcare place, clocking in, coaching, colleague, collective agreement, company "
            "pension, contract renewal, diversity, employee, employee benefits, employee survey, employer, "
            "engagement, engagement score, ergonomic, exit interview, first aid, first day, first week, flexible "
            "hours, freelancer pool, gender balance, girls day, graduate scheme, headcount, headhunter, hire, "
            "hired, hires, hiring, hiring manager, holiday days, holiday request, home office, hr, induction, "
            "intern, interns, internship, internships, job ads, job advert, job fair, job offer, job rotation, "
            "job share, job title, jubilee, kindergarten place for staff, know each other, leadership, leadership "
            "course, long service, management training, maternity, mentoring, morale, new starter, night shift, "
            "offer letter, onboarding, onboarding buddy, one to one, parental leave, pay gap, pay rise, pay "
            "scale, pay slip, payday, payroll, payslip, payslips, pension, pension scheme, posts, probation "
            "period, recruit, recruited, recruiter, recruiting, recruitment, recruitment agency, remote work, "
            "resign, resignation, retire, roster, rostered, rota, sabbatical, salaries, salary, school leavers, "
            "seasonal worker, seasonal workers, secondment, shadowing, shop steward, sick day, sick days, sick "
            "leave, sick note, sickness, staff council, staff discount, staff survey, staff turnover, staffed, "
            "stress leave, talent, talent pool, team building, temp, temps, time sheet, timesheet, trained, "
            "trainee, trainees, training, trust each other, vacancies, vacancy, vacation, vacation days, wage, "
            "wage bill, wage slip, wages, work placement, workforce, working hours, working time, workplace, "
            "works council, works doctor"
        ),
        "office": (
            "air conditioning, anniversary, archive room, away day, barbecue, bicycle shed, bike shed, bike "
            "stands, birthday, birthday cards, booked rooms, break room, canteen, car park, car parks, carpet, "
            "chair, changing room for cyclists, christmas party, coffee machine, coffee machines, company bike, "
            "company car, company cars, company choir, company outing, company run, desk booking, double sided, "
            "dress code, employee, ev chargers for staff, farewell gifts, filing cabinet, filing cabinets, five a "
            "side, franking, fridge, fruit basket, fruit bowl, fruit delivery, ghost booking, gym, gym discount, "
            "head office, headquarters, home office, hoodie, hot desk, hot food, hot meal, intranet, key cards, "
            "lease of the office, letterhead, lift to the office, lights off, locker, lost and found, lost "
            "property, lunch, lunch break, lunchtime, mail room, massage chair, meeting pods, meeting room, name "
            "badge, night cleaner, office, office building, office chairs, office cleaning, office coffee, office "
            "dog, office heating, office lights, office move, office plant, office plants, office rent, office "
            "temperature, open plan, outing, paper copies, parking, parking lot, parking permit, parking permits, "
            "parking places, parking space, party, phone booth, phone booths, photocopier, photocopies, plant "
            "pot, post room, potted plants, printer, printing, printing on both sides, projector, queue at the "
            "till, quiet room, reception desk, relocation, room booking, running club, salad bar, scraped door, "
            "scraped doors, security desk, shower, sofa corner, staff canteen, staff choir, staff magazine, staff "
            "newsletter, staff restaurant, staff room, standing desk, stationery, suggestion box, summer party, "
            "table football, table tennis, tea kitchen, tea kitchens, team day, town hall meeting, umbrella, "
            "umbrella stand, underground garage, uniform, uniforms, vending machine, visitor badge, visitor "
            "parking, water cooler, water dispenser, wellbeing week, whiteboard, whiteboards, window cleaning, "
            "work clothes, workplace, yoga, yoga class"
        ),
        "fame": (
            "advert, advertisement, advertising, alumni, alumni ball, alumni dinner, ambassador, anniversary, "
            "anniversary ball, anniversary book, anniversary party, award entries, awards, awareness, ball "
            "tickets, best employer, billboard, blog, blog post, blog posts, blog readers, booth, brand, brand "
            "ambassador, brand awareness, brand recall, brochure, brochures, business card, business cards, "
            "celebrity, charity partner, charity run, chronicle of the firm, click rate, company film, company "
            "history, company museum, conference, conference talk, conference talks, conferences, congress, "
            "corporate design, corporate video, drone video, exhibition stand, expo, facebook, famous, fan page, "
            "flyer, flyers, follower, followers, former students, gala, giveaways, google, group on facebook, "
            "guest articles, guest post, hashtag, home page, hoodie, hospice, household name, image film, "
            "impression, influencer, instagram, interview requests, journalist, jubilee, keynote, keynotes, "
            "landing page, leaflet, leaflets, likes, linkedin, linkedin page, logo, logo wall, mascot, medal of "
            "honour, media, media mention, media mentions, mention, merchandise, mug, name recognition, new logo, "
            "newsletter, newsletter subscribers, newspaper, newspaper article, old boys, old students, open day, "
            "open days, open house, open rate, our photos, page views, passer by, pens, photo archive, photo "
            "requests, podcast, podcast appearances, poster, posters, press article, press coverage, press "
            "cutting, press cuttings, press photos, press release, press releases, prize money, radio, radio "
            "interview, ranking list, rebrand, rebranding, reputation, reunion, reviews on google, search "
            "ranking, shirt sponsor, slogan, social media, speaking at, speeches, sponsor, sponsored team, "
            "sponsors, sponsorship, stand visitors, star rating, stickers, summer run, t shirt, talks at, tiktok, "
            "top employer, tote bag, tote bags, trade fair, trade show, trade shows, tv, tv report, twitter, "
            "visibility, website redesign, youtube, youtube channel"
        ),
        "giving": (
            "bake sale, benefactor, benefit concert, benefit gala, bequest, bequests, blood donation, blood "
            "donor, blood drive, cake sale, charities, charity, charity auction, charity run, charity shop, "
            "clothing drive, collection box, collection tin, crowdfund, crowdfunding, direct debit, donate, "
            "donate button, donated, donation, donation page, donation receipt, donations, donor, donor letter, "
            "endowment, food drive, friends association, fundraiser, fundraising, gift aid, gifts, giver, "
            "hospice, in memory, legacies, legacy, legators, lottery, major donor, matched giving, monthly giver, "
            "patron, patrons, philanthropist, philanthropy, plasma, raffle, raised, sponsor, sponsored run, "
            "sponsored walk, standing order, summer run, telethon, thank you letter, tombola, toy drive"
        ),
        "townhall": (
            "alderman, allotments, ballot, ballots, bench, birth certificate, border control, borough, building "
            "authority, building permit, bulky waste, bus pass for seniors, busking permit, by law, cemetery "
            "office, citizen, citizen assembly, citizenship, civil registry, civil servant, consulate, council, "
            "councillor, county council, customs office, district council, dog tax, e government, election, "
            "electoral roll, embassy, fine, fines, freedom of information, housing office, id card, job centre, "
            "jobcentre, land registry, library card, market square, market stalls, marriage, mayor, ministry, "
            "municipal, naturalisation, noise permit, office, online form, online forms, ordinance, park, parking "
            "fines, parking ticket, participatory budget, passport, permit, petition, planning office, planning "
            "permission, playground, polling, polling station, pothole, potholes, public hearing, public toilet, "
            "public toilets, registration, registry, registry office, residents office, street lamps, street "
            "lighting, street vendor, streetlight, subsidised, subsidy, tax office, toilet, town council, town "
            "hall, villager, visa, vote, voter, voter turnout, voting, waste collection, welfare office, youth "
            "office, zoning"
        ),
        "rescue": (
            "112, 911, 999, air rescue, alarm system, ambulance, arson, avalanche, bather, beach patrol, blaze, "
            "burglar, burglaries, burglary, cctv, civil protection, coastguard, crime, defibrillator, detective, "
            "disaster, dispatcher, domestic violence, drown, drowned, drowning, earthquake, emergency call, "
            "emergency calls, evacuate, evacuated, evacuation, evacuees, extinguisher, fire, fire brigade, fire "
            "drill, fire engine, fire inspection, fire safety, fire station, firefighter, firehouse, first aid, "
            "first aider, first responder, flood, graffiti, hooligan, hurricane, hydrant, ladder truck, "
            "landslide, life jacket, lifeboat, lifeguard, missing person, mountain rescue, mugging, paramedic, "
            "paramedics, patrol car, pickpocket, police, police station, rescue, rescued, response time, riot, "
            "sandbags, search dog, security guard, shelter in place, siren, smoke, smoke alarm, smoke detector, "
            "sprinkler, stabbing, storm warning, theft, vandalism, victim, watchman"
        ),
        "mishaps": (
            "accident, accident claim, accident claims, accident report, apron speed, asbestos, assembly point, "
            "burn, chemical, cut finger, cut fingers, dust mask, ear protection, earplugs, electric shock, "
            "emergency exit, emergency exits, emergency stop, escape route, escape routes, evacuated, evacuation, "
            "extinguisher, extinguishers, eye wash, fire alarm, fire alarms, fire brigade inspection, fire door, "
            "fire doors, fire drill, fire safety, fire wardens, first aid, first aid box, first aider, first "
            "aiders, forklift, fume, fumes, glove, gloves, guard rail, guardrail, hard hat, harness, hazard, "
            "hazardous, hearing protection, helmet, hi vis, injured, injury, insurance inspection, ladder, "
            "lockout, lost time injuries, lost time injury, lti, near accidents, near miss, near misses, "
            "protective, respirator, risk assessment, safety briefing, safety briefings, safety glasses, safety "
            "shoes, safety training, safety vest, safety walk, safety walks, scaffold tag, slippery, smoke "
            "detectors, sprinkler, sprinklers, tag out, toolbox talk, trip hazard, trip hazards, unhurt, unsafe, "
            "unsafe act, unsafe acts, work accident, work accidents, workplace accident"
        ),
        "telephony": (
            "antenna, base station, broadband, call centre, call drop, cell tower, copper line, data plan, dead "
            "spot, dead spots, dropped call, fiber, fibre, hotline, internet, landline, modem, network outage, "
            "ringtone, roaming, router, set top box, sim, sim card, sms, switchboard, telephone, text message, "
            "video call, video calls, voice quality, voicemail"
        ),
        "games": (
            "arcade, avatar, bingo, board game, boss fight, card game, casino, chess, chessboard, console, dice, "
            "esports, game master, gamer, gamers, gaming, guild, high score, jigsaw, leaderboard, level 5, loot "
            "box, lottery, matchmaking, multiplayer, player, puzzle, quest, quiz, quiz night, respawn, role "
            "playing, slot machine, speedrun, tabletop, tournament, toy, tutorial"
        ),
        "science": (
            "antibodies, antibody, asteroid, astronomer, bacteria, bacterium, biology, centrifuge, chemical, "
            "chemistry, citation, citations, climate model, clinical trial, cohort study, comet, dataset, "
            "datasets, dna, doctoral, doctoral student, earthquake model, enzyme, excavation, expedition, "
            "experiment, field study, forecast, fruit fly, fungus, galaxy, genome, glacier, hypothesis, ice core, "
            "institute, journal, journal article, lab bench, laboratory, laser lab, metadata, meteor, "
            "meteorologist, mice, microscope, observatory, ocean buoy, open data, particle, patent, peer review, "
            "peer reviewer, petri dish, phd, physics, pipette, postdoc, preprint, preprints, principal "
            "investigator, professor, protein, quantum, reagent, replicated, replication, reproducible, research, "
            "researcher, satellite, satellite image, science, scientist, seismometer, simulation, specimen, "
            "specimens, spectrometer, statistician, statistics, supercomputer, survey wave, telescope, thesis, "
            "university, virus strain, zebrafish"
        ),
        "parish": (
            "altar, baptism, bereaved, bishop, burial, candle, candles, cathedral, cemetery, chapel, chaplain, "
            "chaplaincy, christening, christmas service, church, coffin, condolence, confirmands, confirmation, "
            "congregation, convent, cremation, deacon, diocese, easter, eulogy, faith, funeral, godparent, grave, "
            "graves, gravestone, grief, grieving, headstone, hearse, hymn, hymnal, imam, mass, memorial, "
            "monastery, monk, mosque, mourner, mourning, nativity, nun, obituary, parish, parishioner, pilgrim, "
            "prayer, priest, rabbi, ramadan, rosary, sermon, sunday school, synagogue, temple, undertaker, urn, "
            "urns, vicar, wedding, worship"
        ),
        "tongues": (
            "accent, asylum, asylum seeker, bilingual, dialect, easy language, german course, glossary, "
            "interpret, interpreter, interpreters, interpreting, language, language class, language course, "
            "language test, migrant, mother tongue, multilingual, native speaker, plain language, refugee, sign "
            "language, simultaneous, subtitle, translate, translated, translation, translator, translators, "
            "vocabulary"
        ),
        "purchasing": (
            "bid, bidder, bidding, bulk discount, bulk order, catalogue, cleaning agents, cleaning products, cost "
            "of cleaning, discount negotiated, framework agreement, framework agreements, framework contract, "
            "maverick buying, maverick spend, negotiated, office supplies, payment terms, price increase, price "
            "list, price negotiation, procurement, procurement card, purchase, purchase order, purchase orders, "
            "purchase price, purchaser, purchasing, rebate, renegotiated, request for quotation, reverse auction, "
            "rfp, rfq, second source, second supplier, single source, sourcing, spend under contract, supplier, "
            "supplier audit, supplier day, suppliers, tender, toner, vendor"
        ),
        "investing": (
            "annual general meeting, annual report, bank lenders, board of directors, bond, bondholder, capital, "
            "capital increase, capital market, cost of capital, covenant, covenants, credit rating, debt "
            "investors, dividend, due diligence, earnings call, equity story, funders, fundraising round, general "
            "meeting, investor, investors, ipo, lender, lenders, loan, minority owner, owners meeting, private "
            "equity, quarterly figures, quarterly report, quarterly results, rating, rating agency, roadshow, "
            "seed round, series a, share price, shareholder, shareholder meeting, shareholders, stock exchange, "
            "supervisory board, valuation round, venture fund, yearly meeting"
        ),
    }
)
"""The worlds, each with its words; an entry of several words counts as one."""

NEAR = """
food farm shop leisure hardship furniture climate medicine animals youth factory
farm animals nature climate water food science energy factory accounts
nature animals climate water leisure sport townhall transit science heritage farm
water building energy climate nature rescue townhall sport leisure factory sea mishaps farm medicine
energy building climate transit factory haulage water mishaps science coding devices telephony accounts
climate building transit haulage factory shop clothes townhall food furniture devices purchasing
building townhall hardship care mishaps furniture office law rescue accounts factory banking shop leisure heritage
transit haulage air sea leisure townhall climate care mishaps rescue sport school
haulage shop factory sea air purchasing climate food mishaps medicine books coding devices clothes farm furniture
sea air leisure rescue nature sport mishaps haulage
air leisure mishaps rescue
medicine care youth sport science rescue mishaps hardship animals tongues food purchasing factory devices giving parish
care hardship youth building giving food leisure parish transit tongues stage
hardship tongues giving law school youth townhall clothes banking rescue staffing
school youth books science sport stage tongues staffing heritage devices townhall games food medicine hardship
youth stage sport games books leisure care rescue staffing parish
books press stage heritage youth tongues shop science law
press stage fame books coding law science telephony
stage heritage leisure youth fame townhall school sport tongues parish giving press
heritage leisure parish school townhall science building fame nature tongues books
sport leisure youth fame games giving rescue shop clothes
leisure shop fame food building transit air sea nature parish
shop clothes furniture banking factory food accounts fame purchasing coding games
clothes factory shop purchasing leisure
factory furniture mishaps clothes purchasing science coding devices sea air
furniture building factory shop
coding devices telephony games banking shop press science accounts leisure
coding cybercrime
devices telephony cybercrime office
cybercrime banking law rescue shop
banking accounts investing law building cybercrime care
accounts investing purchasing law giving townhall staffing shop factory banking
law townhall staffing investing purchasing books rescue building
staffing office school mishaps medicine care youth accounts
office building mishaps staffing
fame giving sport leisure press stage shop heritage books parish games
giving medicine parish fame hardship
townhall rescue law building transit hardship giving nature parish
rescue mishaps building townhall
mishaps energy sport youth
telephony devices coding rescue
games coding youth sport
science school energy climate water
tongues staffing
purchasing factory medicine food climate investing
investing science energy
"""
"""Worlds that border on each other: what is done in the first of a line may well move a goal of the others, and the other way."""
