"""English words of side topics: subjects that seldom move a goal of another subject. A trailing * leaves the ending open."""

from collections.abc import Mapping

TOPICS: Mapping[str, str] = {
    "office comfort": "coffee*, espresso, canteen*, cafeteria, snack*, fruit basket*, office furniture, furniture, desk plant*, "
    "office plant*, pot plant*, carpet*, uniform*, dress code, workwear, car park*, parking, parking space*, bike shed*, our office*, "
    "the office, office building, office space, meeting room*, lunch*, fridge, air conditioning, wallpaper, curtains, reception desk, "
    "office lease, the lease, office move, new office",
    "parties and perks": "party, parties, christmas, barbecue, away day*, team outing*, retreat*, mugs, merchandise, swag, gift*, "
    "t shirts, birthday*, perks, raffle, quiz night*, karaoke, picnic",
    "sport": "marathon*, runner*, football*, soccer, tournament*, gym*, yoga, rowing, volleyball, tennis, swimming, half marathon, "
    "sports day, cup final, league table, fitness, skiing, race day",
    "arts": "choir*, concert*, instrument*, orchestra*, painting*, sculpture*, photo contest*, photo*, song*, band, music*, jury, "
    "festival*, theatre, exhibition*, film night*, poem*, mural*",
    "fleet": "minibus*, van fleet, vans, company car*, car fleet, fleet, electric car*, electric van*, electric bus*, electric ones, "
    "e bike*, scooter*, fuel card*, tyre*, tires, charging point*, cargo bike*",
    "green building": "solar panel*, solar, led light*, led lamp*, light bulb*, heat pump in the office, roof garden, green roof, "
    "beehive*, bees, recycling bin*, rainwater, insulation, trees planted, paper use, photovoltaic*",
    "brand": "brand awareness, brand recognition, brand recall, awareness in, followers, linkedin*, instagram, tiktok, facebook, "
    "twitter, youtube, social media, press mention*, press coverage, slogan, podcast*, website redesign, page views, "
    "media mention*, award*, prize*, magazine cover*, hashtag*",
    "young talent": "trainee*, intern, interns, internship*, apprentice*, school visit*, exchange student*, work placement*, job fair*, "
    "careers fair*, graduate scheme*",
    "charity": "charity run*, charity, blood donation*, volunteering day*, fundraiser*, food drive*, sponsor*, donation drive*",
    "back office": "invoices on paper, paper invoices, without paper, paperless, stationery, printer*, printing, expense report*, "
    "travel booking*, business card*, intranet, email signature*, archive boxes, filing cabinet*, petty cash, phone contract*, "
    "desk phone*, switchboard, mailroom, postage, letterhead*, payroll",
    "property": "roof, facade, façade, elevator*, lawn, garden*, fence*, canopy, window cleaning, cleaning contract, cleaning company, "
    "lobby, toilets, showers, server room*, basement, warehouse floor paint",
    "travel": "air miles, flights booked, hotel nights, travel budget, travel cost*, business trip*, business class",
    "trade shows": "trade fair*, trade show*, booth*, stand at the, conference talk*, keynote*, sponsorship*, anniversary, jubilee",
}
