"""Portuguese number words, dates and directions."""

from .grammar import Grammar, table, words

GRAMMAR = Grammar(
    code="pt",
    decimal=",",
    start=words("de, do, da, desde"),
    reach=words("para, a, até, ao, para mais de, para menos de"),
    at_least=words("pelo menos, mais de, no mínimo, superior a, acima de, mínimo"),
    at_most=words("no máximo, menos de, abaixo de, inferior a, não mais de, máximo, até"),
    or_more=words("ou mais, ou melhor, ou superior"),
    or_less=words("ou menos, ou inferior"),
    equal=words("de, em, atingir, atinge, alcançar, ="),
    by=words("em, em pelo menos, por"),
    more=words("a mais, mais, de crescimento, de aumento, adicionais"),
    less=words("a menos, menos, de redução"),
    up=words(
        "aumentar, aumenta, elevar, crescer, melhorar, dobrar, duplicar, alcançar, atingir, aumento, "
        "crescimento, conquistar, mais, subir"
    ),
    down=words("reduzir, reduz, diminuir, baixar, cortar, encurtar, redução, menos, eliminar, queda"),
    hold=words("manter, mantém, conservar"),
    instead=words("em vez de, ao invés de, contra, vs, em relação a"),
    now=words("hoje, atualmente, atual, base, linha de base, agora"),
    guard=words("sem, mantendo, enquanto"),
    beside=(),
    held=(),
    held_where=(),
    within=words(
        "em, em até, dentro de, após, depois de, nos primeiros, nos últimos, últimos, primeiros, durante, em menos de"
    ),
    per=words("por, ao, a cada, cada"),
    range_open=words("entre"),
    range_join=words("e, a, -"),
    out_of=words("de cada, em cada, de, em"),
    due=words("até, antes de, em, no, até o, até ao, na, até fim de, até final de, para, antes do, até a, até à"),
    end_of=words("fim de, fim do, final de, final do, o fim de, o fim do, o final do, início de, meados de"),
    upcoming=words("próximo, este, o, o próximo"),
    months=(
        "janeiro|jan",
        "fevereiro|fev",
        "março|mar|marco",
        "abril|abr",
        "maio|mai",
        "junho|jun",
        "julho|jul",
        "agosto|ago",
        "setembro|set",
        "outubro|out",
        "novembro|nov",
        "dezembro|dez",
    ),
    quarter=words("trimestre"),
    quarter_letter="t",
    half=words("semestre"),
    year=words("ano, exercício"),
    month=words("mês"),
    seasons=words("verão, primavera, outono, inverno, páscoa, natal"),
    scales=table("1e3: k, mil; 1e6: milhão, milhões, mi, mm, milhões de; 1e9: bilhão, bilhões, bi"),
    numerals=table(
        "0: zero, nenhum, nenhuma; 1: um, uma; 2: dois, "
        "duas; 3: três; 4: quatro; 5: cinco; 6: seis; 7: sete; 8: oito; 9: nove; 10: dez; 12: doze; 15: quinze; "
        "20: vinte; 30: trinta; 50: cinquenta; 100: cem"
    ),
    fractions=table("50: metade, a metade; 33.33: um terço; 66.67: dois terços; 25: um quarto; 75: três quartos"),
    multiples=table("2: dobrar, duplicar, dobra; 3: triplicar"),
    units=table(
        "%: por cento, porcento; pp: pontos percentuais, pp, p.p.; point: ponto, pontos; ms: ms; second: s, "
        "segundos, segundo; minute: min, minuto, minutos; hour: h, hora, "
        "horas; business day: dias úteis; day: d, dia, dias; week: semana, semanas; month: mês, "
        "meses; year: ano, anos; times: x, vezes; kg: kg; tonne: t, "
        "toneladas; km: km; kWh: kwh; R$: reais; €: eur, euro, euros; $: usd, dólares"
    ),
    stop_words=words(
        "o, a, os, as, de, do, da, dos, das, e, um, uma, em, no, na, para, por, com, que, é, são, nosso, nossa, "
        "nossos, se, seu, mais, sem, até, menos, aumentar, reduzir, melhorar, lançar, clientes, novos, novo, "
        "taxa, número, dias, fim, cada, todos, ao, ou, não, pelo"
    ),
    aged=words("acima de, maiores de, menores de"),
)
