"""Dutch number words, dates and directions."""

from .grammar import Grammar, table, words

GRAMMAR = Grammar(
    code="nl",
    decimal=",",
    start=words("van, vanaf"),
    reach=words("naar, tot, tot onder, naar minstens, tot boven"),
    at_least=words("minstens, ten minste, tenminste, meer dan, boven, minimaal, hoger dan, boven de, over de"),
    at_most=words("hoogstens, maximaal, minder dan, onder, lager dan, niet meer dan, onder de, binnen"),
    or_more=words("of meer, of hoger, of beter"),
    or_less=words("of minder, of lager"),
    equal=words("van, op, bereiken, haal, halen, ="),
    by=words("met, met minstens"),
    more=words("meer, groei, hoger, stijging, extra"),
    less=words("minder, lager, daling, reductie, korter"),
    up=words(
        "verhogen, verhoog, vergroten, vergroot, stijgen, stijgt, groeien, groeit, verbeteren, verbeter, "
        "verdubbelen, bereiken, stijging, groei, meer, hoger, behalen"
    ),
    down=words(
        "verlagen, verlaag, verminderen, verminder, dalen, daalt, reduceren, reduceer, verkorten, verkort, "
        "halveren, daling, minder, korter, lager, terugbrengen, terugdringen"
    ),
    hold=words("behouden, behoud, handhaven, houden, blijven"),
    instead=words("in plaats van, versus, vs, t.o.v., ten opzichte van"),
    now=words("nu, vandaag, momenteel, huidig, huidige, nulmeting, uitgangspunt"),
    guard=words("terwijl, zonder, waarbij, mits"),
    beside=(),
    held=(),
    held_where=(),
    within=words("binnen, in, na, in de eerste, in de laatste, laatste, eerste, elke, gedurende, afgelopen"),
    per=words("per"),
    range_open=words("tussen"),
    range_join=words("en, tot, -"),
    out_of=words("van de, op de, van, uit"),
    due=words(
        "voor, vóór, uiterlijk, tot, in, op, tegen, voor eind, per, eind, voor het, aan het, uiterlijk op, tegen het"
    ),
    end_of=words("eind, einde van, het einde van, eind van, begin, half, einde, het einde van het"),
    upcoming=words("volgend, dit, het, komend"),
    months=(
        "januari|jan",
        "februari|feb",
        "maart|mrt",
        "april|apr",
        "mei",
        "juni|jun",
        "juli|jul",
        "augustus|aug",
        "september|sept|sep",
        "oktober|okt",
        "november|nov",
        "december|dec",
    ),
    quarter=words("kwartaal"),
    quarter_letter="k",
    half=words("halfjaar, half jaar, semester"),
    year=words("jaar, boekjaar, schooljaar"),
    month=words("maand"),
    seasons=words("zomer, lente, voorjaar, herfst, najaar, winter, pasen, kerst"),
    scales=table("1e3: k, duizend; 1e6: miljoen, mln, mio; 1e9: miljard, mld"),
    numerals=table(
        "0: nul, "
        "geen; 1: één; 2: twee; 3: drie; 4: vier; 5: vijf; 6: zes; 7: zeven; 8: acht; 9: negen; 10: tien; 11: "
        "elf; 12: twaalf; 15: vijftien; 20: twintig; 30: dertig; 50: vijftig; 100: honderd"
    ),
    fractions=table(
        "50: de helft, helft; 33.33: een derde; 66.67: twee derde; 25: een kwart; 75: drie kwart, driekwart"
    ),
    multiples=table("2: verdubbelen, verdubbel, verdubbelt; 3: verdrievoudigen; 0.5: halveren, halveer, halveert"),
    units=table(
        "%: procent, pct; pp: procentpunt, procentpunten, pp; point: punt, punten; ms: ms; second: s, sec, "
        "seconden; minute: min, minuut, minuten; hour: u, uur, uren, h; business day: werkdagen, "
        "werkdag; day: d, dag, dagen; week: week, weken; month: maand, maanden; year: jaar, jaren; times: x, "
        "keer, maal; kg: kg; tonne: t, ton; km: km; kWh: kwh; €: eur, euro; $: usd, dollar"
    ),
    stop_words=words(
        "de, het, een, van, en, in, naar, voor, met, op, te, tot, onze, ons, is, zijn, die, dat, aan, bij, om, "
        "per, alle, minder, meer, zonder, binnen, minstens, verhogen, verlagen, verbeteren, lanceren, klanten, "
        "nieuwe, nieuw, aantal, dagen, eind, uit, als, wordt, worden, hun, niet, elke, of, kwartaal"
    ),
    aged=words("boven de, onder de, ouder dan"),
)
