"""French number words, dates and directions."""

from .grammar import Grammar, table, words

GRAMMAR = Grammar(
    code="fr",
    decimal=",",
    start=words("de, à partir de, du, depuis"),
    reach=words("à, jusqu'à, a, vers, à plus de, à moins de"),
    at_least=words("au moins, plus de, supérieur à, supérieure à, au-dessus de, minimum, min, au-delà de"),
    at_most=words(
        "au plus, moins de, inférieur à, inférieure à, en dessous de, sous, maximum, max, sous les, au maximum, "
        "pas plus de"
    ),
    or_more=words("ou plus, et plus, ou mieux"),
    or_less=words("ou moins"),
    equal=words("de, à, atteindre, atteint, ="),
    by=words("de, d'au moins"),
    more=words("de plus, de croissance, d'augmentation, supplémentaires, de hausse"),
    less=words("de moins, de réduction, de baisse"),
    up=words(
        "augmenter, augmente, accroître, améliorer, améliore, passer, doubler, gagner, atteindre, hausse, "
        "croissance, développer, plus, renforcer"
    ),
    down=words(
        "réduire, réduit, diminuer, diminue, baisser, baisse, abaisser, raccourcir, moins, éliminer, limiter, "
        "réduction, diviser"
    ),
    hold=words("maintenir, garder, conserver, rester, maintient"),
    instead=words("au lieu de, contre, vs, par rapport à"),
    now=words("aujourd'hui, actuellement, actuel, base, à ce jour, contre"),
    guard=words("tout en, sans, en gardant, en maintenant"),
    beside=(),
    held=(),
    held_where=(),
    within=words(
        "en, dans les, sous, en moins de, après, au cours des, dans, pendant, sur, derniers, dernières, premiers"
    ),
    per=words("par"),
    range_open=words("entre"),
    range_join=words("et, à, -"),
    out_of=words("sur, sur les"),
    due=words(
        "d'ici, avant, en, au, d'ici à, d'ici le, avant le, jusqu'à, pour, d'ici la, avant la, fin, d'ici fin, "
        "avant fin, le, au plus tard le"
    ),
    end_of=words("fin, fin de, la fin de, fin du, la fin du, début, mi"),
    upcoming=words("prochain, ce, l', la, le, cette"),
    months=(
        "janvier|janv",
        "février|fév|fevrier",
        "mars",
        "avril|avr",
        "mai",
        "juin",
        "juillet|juil",
        "août|aout",
        "septembre|sept",
        "octobre|oct",
        "novembre|nov",
        "décembre|déc|decembre",
    ),
    quarter=words("trimestre"),
    quarter_letter="t",
    half=words("semestre"),
    year=words("année, an, exercice, l'année"),
    month=words("mois"),
    seasons=words("été, printemps, automne, hiver, pâques, noël"),
    scales=table(
        "1e3: k, mille, milliers de; 1e6: million, millions, mio, m€, millions d'; 1e9: milliard, milliards, md, mds"
    ),
    numerals=table(
        "0: zéro, aucun, aucune; 1: un, "
        "une; 2: deux; 3: trois; 4: quatre; 5: cinq; 6: six; 7: sept; 8: huit; 9: neuf; 10: dix; 12: douze, "
        "douzaine; 15: quinze; 20: vingt; 30: trente; 50: cinquante; 100: cent"
    ),
    fractions=table("50: moitié, la moitié; 33.33: un tiers; 66.67: deux tiers; 25: un quart; 75: trois quarts"),
    multiples=table("2: doubler, double; 3: tripler, triple"),
    units=table(
        "%: pour cent, pourcent; pp: points de pourcentage, pp; point: point, points; ms: ms; second: s, "
        "secondes, seconde; minute: min, minute, minutes; hour: h, heure, heures; business day: jours ouvrés, "
        "jours ouvrables; day: j, jour, jours; week: semaine, semaines; month: mois; year: an, ans, année, "
        "années; times: x, fois; kg: kg; tonne: t, tonnes; km: km; kWh: kwh; MWh: mwh; €: eur, euro, "
        "euros; CHF: chf; $: usd, dollars"
    ),
    stop_words=words(
        "le, la, les, de, des, du, et, à, un, une, en, pour, dans, par, sur, avec, au, aux, nos, notre, d'ici, "
        "que, qui, est, sont, plus, ce, ces, leur, leurs, sans, clients, augmenter, réduire, améliorer, lancer, "
        "mettre, fin, nouveaux, taux, nombre, moins, jours, l', d', se, ou, tous, toutes"
    ),
    aged=words("de plus de, plus de, moins de"),
)
