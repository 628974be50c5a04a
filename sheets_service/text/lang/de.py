"""German number words, dates and directions."""

from .grammar import Grammar, table, words

GRAMMAR = Grammar(
    code="de",
    decimal=",",
    start=words("von, ausgehend von"),
    reach=words("auf, bis, bis auf, zu, auf unter, auf über, auf mindestens, auf höchstens"),
    at_least=words("mindestens, über, mehr als, wenigstens, größer als, oberhalb, oberhalb von, min, min."),
    at_most=words(
        "höchstens, unter, weniger als, maximal, nicht mehr als, max, max., unterhalb, unterhalb von, "
        "kleiner als, bis zu"
    ),
    or_more=words("oder mehr, oder besser, oder höher, und mehr, plus"),
    or_less=words("oder weniger, oder niedriger, oder schneller"),
    equal=words("von, bei, erreichen, auf, liegt bei, beträgt, ="),
    by=words("um, um mindestens, um rund"),
    more=words("mehr, höher, wachstum, steigerung, zusätzliche, zusätzlich"),
    less=words("weniger, niedriger, reduktion, geringer, kürzer, schneller"),
    up=words(
        "steigern, steigert, steigt, erhöhen, erhöht, wächst, wachsen, verbessern, verbessert, ausbauen, "
        "anheben, steigerung, erhöhung, mehr, höher, gewinnen, verdoppeln, erreichen, besser"
    ),
    down=words(
        "senken, senkt, sinkt, sinken, reduzieren, reduziert, verringern, verringert, verkürzen, verkürzt, "
        "kürzen, halbieren, fällt, fallen, senkung, reduktion, weniger, kürzer, vermeiden, minimieren"
    ),
    hold=words("halten, hält, bleibt, bleiben, beibehalten, sichern"),
    instead=words("statt, anstatt, gegenüber, im vergleich zu, vs, vs., bisher"),
    now=words("heute, derzeit, aktuell, bisher, momentan, ausgangswert, basis, stand heute"),
    guard=words("während, ohne, bei höchstens, wobei, sofern, solange"),
    beside=(),
    held=(),
    held_where=(),
    within=words(
        "innerhalb von, innerhalb, binnen, in, nach, in den ersten, in den letzten, letzten, letzte, ersten, "
        "alle, für, seit"
    ),
    per=words("pro, je"),
    range_open=words("zwischen"),
    range_join=words("und, bis, -"),
    out_of=words("von, aus"),
    due=words("bis, vor, im, in, am, bis zum, bis spätestens, spätestens, bis ende, zum, ab"),
    end_of=words("ende, anfang, mitte, ende des, anfang des, zum ende des, jahresende"),
    upcoming=words("nächsten, nächstes, diesen, dieses, des, kommenden"),
    months=(
        "januar|jan|jänner",
        "februar|feb",
        "märz|mär|maerz",
        "april|apr",
        "mai",
        "juni|jun",
        "juli|jul",
        "august|aug",
        "september|sept|sep",
        "oktober|okt",
        "november|nov",
        "dezember|dez",
    ),
    quarter=words("quartal, quartals"),
    quarter_letter="q",
    half=words("halbjahr, halbjahres"),
    year=words("jahr, jahres, geschäftsjahr, geschäftsjahres"),
    month=words("monat, monats"),
    seasons=words("sommer, frühling, herbst, winter, ostern, weihnachten"),
    scales=table("1e3: tsd, tausend, k, t€, teur; 1e6: mio, million, millionen; 1e9: mrd, milliarde, milliarden"),
    numerals=table(
        "0: null, keine, "
        "kein; 1: eins; 2: zwei; 3: drei; 4: vier; 5: fünf; 6: sechs; 7: sieben; 8: acht; 9: neun; 10: zehn; 11: "
        "elf; 12: zwölf; 20: zwanzig; 30: dreißig; 50: fünfzig; 100: hundert; 1000: tausend"
    ),
    fractions=table(
        "50: hälfte, die hälfte; 33.33: ein drittel; 66.67: zwei drittel; 25: ein viertel; 75: drei viertel"
    ),
    multiples=table(
        "2: verdoppeln, verdoppelt, verdoppelung; 3: verdreifachen, verdreifacht; 0.5: halbieren, halbiert, halbierung"
    ),
    units=table(
        "%: prozent; pp: prozentpunkte, prozentpunkt, prozentpunkten, pp; point: punkt, punkte, punkten; ms: ms, "
        "millisekunden; second: s, sek, sekunden; minute: min, minute, minuten; hour: h, std, stunde, "
        "stunden; business day: werktage, werktagen, arbeitstage, arbeitstagen; day: d, tag, tage, "
        "tagen; week: woche, wochen; month: monat, monate, monaten; year: jahr, jahre, jahren; times: x, mal, "
        "fach; kg: kg; tonne: t, tonnen; km: km; kWh: kwh; MWh: mwh; €: eur, euro; CHF: chf, franken; $: usd, "
        "dollar"
    ),
    stop_words=words(
        "der, die, das, und, von, auf, für, mit, den, dem, des, ein, eine, einen, einer, im, in, zu, zur, zum, "
        "bis, ist, sind, wir, unsere, unser, um, pro, bei, mindestens, ohne, nach, alle, werden, wird, unter, "
        "über, kunden, steigern, erhöhen, senken, reduzieren, einführen, innerhalb, neue, neuen, mehr, nicht, "
        "aus, durch, an, am, als, auch, ihre, jahr, tage, ende"
    ),
    aged=words("über, unter, ab"),
)
