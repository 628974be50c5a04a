"""English words for what any house spends, files and furnishes for itself: seldom what an objective of another kind is about.

A matter is told by two words together, a thing and what is done with it: "fuel" and "used", "minutes" and "filed".
"""

from collections.abc import Mapping
from typing import NamedTuple


class Matter(NamedTuple):
    """One matter of the house: its pattern, and the words of those who would care; a trailing * leaves the ending open."""

    pattern: str
    at_home: str


_RESOURCES = (
    r"power|electricity|energy|gas|heating(?: oil)?|heat|cooling|air[- ]?conditioning|lighting|water|fuel|diesel|petrol|"
    r"paper|toner|ink|cartridges?|printing|copying|print|postage|courier|stationery|office supplies|"
    r"cloud|hosting|server|servers|storage|bandwidth|data cent(?:re|er)s?|software|licen[cs]es?|subscriptions?|telephone|phone|mobile|internet|"
    r"insurance|rent|rents|leases?|leasing|rental|storage room|props store|warehouse space|office space|floor space|"
    r"bank|banking|card terminal|payment provider|audit|auditors?|legal|lawyers?'?|consult\w*|notary|"
    r"cleaning|cleaners?|security guards?|guarding|catering|coffee|flowers|laundry|uniforms?|workwear|"
    r"travel|flights?|taxis?|hotels?|train tickets|mileage|parking|company cars?|pool cars?|vans?|tyres?|vehicles?|"
    r"waste disposal|waste collection|maintenance contracts?|service contracts?|advertising|adverts?|promotional gifts?|giveaways"
)
_COSTS = (
    r"costs?|bills?|spend|spending|spent|expenses?|expenditure|fees?|charges?|premiums?|budgets?|invoices?|outlay|prices?|"
    r"used|use|usage|consumption|consumed|bought|contracts?|tariffs?"
)
# What a piece costs may well be the point: only what a desk or a month costs is the house's own.
_OWN_MEASURES = (
    r"(?:seat|desk|head|person|employee|colleague|month|year|quarter|week|day|season|term|square|sqm|m2|m²|site|office|floor|building|"
    r"room|classroom|ward|hall|gym|studio|lab|school|branch|car|van|vehicle|workplace|fte|meeting|event|copy|page|letter|invoice|trip)\b"
)
_NOT_A_PIECE = rf"(?!.*\b(?:per|a|each) (?:\d|(?!(?:[\w']+ )?{_OWN_MEASURES})[a-z]))"

UNIT_COST = (
    r"\b(?:costs?|spend|spending|price|kwh|energy|power|water|fuel|paper) (?:[\w'-]+ ){0,3}?(?:per|a|each) "
    rf"(?!(?:[\w'-]+ )?{_OWN_MEASURES})[a-z]"
)
"""What a piece costs, "printing cost per manual", not what the house spends."""

_OWN = (
    r"(?:staff|company|office|head office|hq|team|board|committee|management|directors?'?|employees?'?|colleagues?'?|our own|"
    r"internal|in-house|inhouse|society'?s|club ?house|trustees'?|council'?s own)"
)

MATTERS: Mapping[str, Matter] = {
    "what the house spends": Matter(
        rf"\b(?:{_RESOURCES}) (?:(?!who|that|which|with|without|and|to)[\w&'-]+ )?(?:{_COSTS})\b{_NOT_A_PIECE}"
        rf"|\b(?:cost|costs|bills?|spend|spending|price|prices|fees?|premiums?|rent|rents|contracts?) (?:of|for|on) (?:the |our |all |its )?"
        rf"(?:[\w&'-]+ )?(?:{_RESOURCES})\b{_NOT_A_PIECE}"
        rf"|\b(?:kwh|mwh|litres|liters|cubic metres|m3|m³|reams|sheets) (?:of )?(?:{_RESOURCES})\b{_NOT_A_PIECE}",
        "number, numbers, figures, cost*, money, cash, price*, pay*, paid, cheap*, afford*, lean, thrift*, frugal, spend*, save, saves, saving*, budget*, financ*, "
        "profit*, margin*, surplus, solven*, earn*, income, revenue*, fee, fees, own way, independen*, surviv*, fund*, debt*, bill, "
        "bills, waste*, wasting, climate, carbon, co2, emission*, energy, power*, electric*, green*, sun, solar, wind, sustain*, "
        "planet, environment*, nature, circular, resource*, heat*, warm*, cold, cool*, light*, dark, water*, dry, wet, gas, fuel*, "
        "diesel, petrol, oil, drive*, driv*, paper*, digital*, print*, cloud*, server*, software*, licen*, hosting, uptime, online, "
        "reliab*, insur*, risk*, rent*, lease*, space*, room, rooms, building*, house, houses, office*, desk*, bank*, legal, law*, "
        "developer*, engineer*, analyst*, data, platform*, program*, audit*, clean*, hygien*, eat*, food, meal*, coffee, guest*, travel*, trip*, flight*, hotel*, park, parks, parking, car, cars, "
        "van, vans, fleet*, transport*, vehicle*, advert*, market*, brand*, known, sell*, sale*, efficien*, productiv*, competitive, "
        "investor*, owner*, shareholder*, growth, per unit, less, supplier*, purchas*, contract*, negotiat*",
    ),
    "staff's own": Matter(
        rf"\b{_OWN} (?:photos?|portraits?|calendars?|directory|handbook|badges?|keys?|phones?|laptops?|chairs?|desks?|screens?|plants?|"
        r"kitchen|bikes?|bicycles?|cars?|shop|canteen|restaurant|gym|choir|outing|trip|party|lottery|library|newsletter|magazine|intranet|"
        r"mail|wi-?fi|rooms?|building|garden|toilets?|lifts?|doors?|windows?|roof|walls?|floors?|carpets?|furniture|parking|"
        r"lockers?|showers?|uniforms?|t-?shirts?|mugs?|gifts?|birthdays?|anniversar\w+|pensions?|payslips?|discounts?|vouchers?|loyalty)\b"
        r"|\b(?:photos?|portraits?|pictures?|birthdays?) of (?:the |our )?(?:board|management|team|directors|staff|colleagues)\b"
        r"|\b(?:meeting rooms?|desk lamps?|whiteboards?|projectors?|office chairs?|coffee machines?|vending machines?|water coolers?|"
        r"seats? in the office|birthdays? marked|birthday cards?|long service)\b",
        "staff*, colleague*, employee*, people who work, work here, place to work, employer*, team*, newcomer*, joiner*, new starter*, "
        "office*, desk*, meet, meets, meeting*, remote, hybrid, culture*, morale, belong*, together, building*, room*, eat*, food, "
        "canteen*, health*, cycl*, inclus*, know each other, breakfast*, guests, gate, sell*, park, parks, parking, space*, rent*, lean, thrift*, manager*, leader*",
    ),
    "forms of the house": Matter(
        r"\b(?:travel|expense|mileage|overtime|holiday|leave|sickness|parking|customs|tax|vat|board|committee|council)"
        r" (?:claims?|forms?|returns?|receipts?|minutes|fines?|permits?|slips?|notes?|papers)\b"
        r"|\b(?:minutes|agendas?|papers) of (?:the |our )?(?:board|committee|council|management|staff|team)(?: meetings?)?\b"
        r"|\bminutes of (?:[\w'-]+ )?meetings?\b"
        rf"|\b{_OWN} (?:meetings?|expenses|minutes|papers?|reports?|letters?|signatures?|policies|policy|forms?|records?|files?|folders?)\b"
        r"|\b(?:[\w'-]+ )?(?:letters|documents|reports|pages) (?:printed|copied|franked|folded)\b",
        "staff*, colleague*, employee*, people who work, work here, place to work, employer*, board*, committee*, councillor*, govern*, "
        "transparen*, audit*, complian*, law, legal, tax*, customs, cost*, money, lean, admin*, paper*, bureaucra*, form, forms, archive*, "
        "record*, document*, digital*, online, file, files, park, parks, parking, travel*, trip*, meeting*, decide*, decision*, "
        "owner*, member*, sign*, trees, forest*, climate, waste, account*, book, books, drive*, driv*, resident*, holiday*, leave",
    ),
    "old papers and cellars": Matter(
        r"\b(?:sheet music|scores|old (?:plans|files|photos|letters|records|minutes)|slides|negatives|drawings|blueprints|index cards|"
        r"archive boxes|personnel files)\b.{0,30}\b(?:scanned|digiti[sz]ed|filed|labell?ed|indexed|"
        r"catalogued|archived|sorted|shredded)\b"
        r"|\b(?:filing cabinets?|(?:old |unused )?server (?:cabinets?|racks?)|cellar|attic|store ?rooms?|storage rooms?|broom cupboards?)\b"
        r".{0,24}\b(?:removed|cleared|emptied|tidied|sorted|painted|cleaned|replaced|locked)\b|\b(?:removed from|cleared out of) the "
        r"(?:cellar|attic|store ?room)\b",
        "archive*, histor*, heritage, memory, memories, record*, document*, digital*, find, finds, found, search*, research*, file, files, "
        "music librar*, librar*, museum*, collection*, tidy, order*, space*, room*, building*, paper*, safe*, fire*, secure, security, "
        "it, tech*, system*, server*, data, lend*, borrow*, past, famil*, genealog*, rehears* with, notes, play from",
    ),
    "looks of the house": Matter(
        r"\b(?:logo(?! (?:churn|retention|loss\w*))|e-?mail signatures?|letterheads?|slide templates?|powerpoint|business cards?|house style|corporate design|"
        r"brand colou?rs?|brochures? (?:redesigned|reprinted)|(?:web ?)?pages? with the new (?:header|footer|logo|layout|look|design|menu|"
        r"template|colou?rs?|font)|new (?:header|footer|colou?rs|font|typeface|house style|signage style)|photo requests?|press photos?|"
        r"press releases?|press cuttings?|clippings|journalists?|reporters?|followers?|likes|hashtags?|influencers?|"
        r"instagram|facebook|linkedin|tiktok|youtube|podcast downloads?)\b",
        "known, know us, know of, know what, who we are, our name, by name, reputation, brand*, logo*, visible, visib*, image, look*, "
        "design*, style*, attention, audience*, fan, fans, famous, first choice, think of us, heard of, reach more, reach new, reach young, reader*, listener*, "
        "viewer*, follow*, subscriber*, donor*, donat*, leads, market*, sell*, sale*, new customers, more customers, attract*, tourist*, tourism, "
        "story, stories, press, journalis*, report*, media, news*, voice*, public, opinion*, debate*, politic*, policy, campaign*, "
        "launch*, awareness, advert*, recruit*, hire*, hiring, talent*, supporter*, member*, volunteer*, enrol*, applicant*, apply, "
        "web*, online, digital*, site, page*, social, community, communit*, film*, music*, book*, game*, player*, ticket*, show*, "
        "recogni*, notice*, see us, hear from us, photo*, picture*, one voice, one face, trust*, young people, teen*",
    ),
    "money in the bank": Matter(
        r"\b(?:overnight (?:funding|money|loans?)|cost of (?:overnight |short-term |external |bank )?funding|funding costs?|refinanc\w+|"
        r"liquidity (?:buffer|reserve|costs?)|bank charges?|bank fees?|interest (?:paid|on|rate|rates|costs?|income|earned)|loan interest|"
        r"credit lines?|overdrafts?|hedg(?:e|ed|ing)|currency (?:losses|gains|risk)|exchange losses|cash pool\w*|treasury|"
        r"reserves? (?:held|invested)|yield on|dividends?|share price|credit rating|basis points|bond|bonds|depreciation|"
        r"tax (?:rate|returns?|audit)|vat returns?|days to close the (?:books|month|year)|(?:month|year)[- ]end clos\w+|forecast of cash)\b",
        "money, cash, cost*, spend*, budget*, financ*, fund*, solven*, surplus, debt*, loan*, borrow*, saver*, saving*, save, lend*, "
        "credit*, mortgage*, bank*, liquid*, capital, profit*, margin*, revenue*, income, earn*, price*, pay*, paid, invest*, owner*, "
        "shareholder*, account*, book, books, number, numbers, figure*, forecast*, audit*, tax*, lean, afford*, cheap*, fee, fees, "
        "independen*, surviv*, growth, risk*, rate, rates, interest, currency, export*, transparen*, control*, decide*, decision*",
    ),
}
