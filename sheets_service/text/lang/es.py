"""Spanish number words, dates and directions."""

from .grammar import Grammar, table, words

GRAMMAR = Grammar(
    code="es",
    decimal=",",
    start=words("de, del, desde, desde el"),
    reach=words("a, al, hasta, hasta el, a más del, a menos del"),
    at_least=words(
        "al menos, más de, más del, por lo menos, como mínimo, superior a, mínimo, por encima de, por encima del"
    ),
    at_most=words(
        "como máximo, menos de, menos del, no más de, inferior a, por debajo de, por debajo del, máximo, a lo sumo"
    ),
    or_more=words("o más, o mejor, o superior"),
    or_less=words("o menos, o inferior"),
    equal=words("de, del, en, alcanzar, alcanza, lograr, al, ="),
    by=words("en un, un, en, por"),
    more=words("más, de crecimiento, de aumento, adicionales"),
    less=words("menos, de reducción"),
    up=words(
        "aumentar, aumenta, incrementar, subir, mejorar, crecer, elevar, duplicar, alcanzar, aumento, "
        "crecimiento, lograr, ganar, más, conseguir"
    ),
    down=words("reducir, reduce, disminuir, bajar, baja, recortar, reducción, acortar, menos, eliminar, minimizar"),
    hold=words("mantener, mantiene, conservar, sostener"),
    instead=words("en lugar de, en vez de, frente a, vs, respecto a"),
    now=words("hoy, actualmente, actual, base, línea base, ahora"),
    guard=words("sin, manteniendo, mientras"),
    beside=(),
    held=(),
    held_where=(),
    within=words(
        "en, en menos de, dentro de, después de, tras, durante, en los primeros, en los últimos, últimos, "
        "primeros, a los"
    ),
    per=words("por, al, cada"),
    range_open=words("entre"),
    range_join=words("y, a, -"),
    out_of=words("de cada, de, sobre"),
    due=words("antes de, antes del, para, hasta, en, a, para el, el, al, antes de que, a más tardar el, durante"),
    end_of=words("fin de, fin del, final de, final del, finales de, fines de, el final de, principios de, mediados de"),
    upcoming=words("próximo, este, el, el próximo"),
    months=(
        "enero|ene",
        "febrero|feb",
        "marzo|mar",
        "abril|abr",
        "mayo|may",
        "junio|jun",
        "julio|jul",
        "agosto|ago",
        "septiembre|setiembre|sep|sept",
        "octubre|oct",
        "noviembre|nov",
        "diciembre|dic",
    ),
    quarter=words("trimestre"),
    quarter_letter="t",
    half=words("semestre"),
    year=words("año, ejercicio, curso"),
    month=words("mes"),
    seasons=words("verano, primavera, otoño, invierno, navidad, semana santa"),
    scales=table("1e3: k, mil, miles de; 1e6: millón, millones, mm, millones de"),
    numerals=table(
        "0: cero, ningún, "
        "ninguna; 1: uno; 2: dos; 3: tres; 4: cuatro; 5: cinco; 6: seis; 7: siete; 8: ocho; 9: nueve; 10: diez; "
        "12: doce, docena; 15: quince; 20: veinte; 30: treinta; 50: cincuenta; 100: cien"
    ),
    fractions=table("50: la mitad, mitad; 33.33: un tercio; 66.67: dos tercios; 25: un cuarto; 75: tres cuartos"),
    multiples=table("2: duplicar, duplica; 3: triplicar, triplica"),
    units=table(
        "%: por ciento, porciento; pp: puntos porcentuales, pp; point: punto, puntos; ms: ms; second: s, "
        "segundos, segundo; minute: min, minuto, minutos; hour: h, hora, horas; business day: días hábiles, "
        "días laborables; day: d, día, días; week: semana, semanas; month: mes, meses; year: año, "
        "años; times: x, veces; kg: kg; tonne: t, toneladas; km: km; kWh: kwh; €: eur, euro, euros; $: usd, "
        "dólares"
    ),
    stop_words=words(
        "el, la, los, las, de, del, y, a, al, un, una, en, para, por, con, que, es, son, nuestro, nuestra, "
        "nuestros, se, su, sus, más, sin, antes, hasta, menos, aumentar, reducir, mejorar, lanzar, clientes, "
        "nuevos, nuevo, tasa, número, días, fin, desde, cada, todos, lo, o"
    ),
    aged=words("mayores de, menores de"),
)
