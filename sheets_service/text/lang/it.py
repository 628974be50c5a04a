"""Italian number words, dates and directions."""

from .grammar import Grammar, table, words

GRAMMAR = Grammar(
    code="it",
    decimal=",",
    start=words("da, dal, dai, dall'"),
    reach=words("a, al, fino a, fino al, all', ad, allo"),
    at_least=words(
        "almeno, più di, più del, oltre, oltre il, superiore a, superiore al, minimo, sopra, sopra il, non meno di"
    ),
    at_most=words(
        "al massimo, meno di, meno del, inferiore a, inferiore al, sotto, sotto il, massimo, non più di, entro"
    ),
    or_more=words("o più, o superiore"),
    or_less=words("o meno, o inferiore"),
    equal=words("di, del, al, raggiungere, raggiunge, a, ="),
    by=words("del, di, dell', almeno del"),
    more=words("in più, di crescita, di aumento, aggiuntivi"),
    less=words("in meno, di riduzione"),
    up=words(
        "aumentare, aumenta, incrementare, migliorare, crescere, portare, raddoppiare, raggiungere, aumento, "
        "crescita, ottenere, più"
    ),
    down=words(
        "ridurre, riduce, diminuire, abbassare, tagliare, riduzione, accorciare, meno, dimezzare, eliminare, calo"
    ),
    hold=words("mantenere, mantiene, conservare"),
    instead=words("invece di, anziché, rispetto a, vs, contro"),
    now=words("oggi, attualmente, attuale, base, ora"),
    guard=words("senza, mantenendo, mentre"),
    beside=(),
    held=(),
    held_where=(),
    within=words("entro, in, dopo, nei primi, negli ultimi, ultimi, primi, in meno di, durante, nelle prime"),
    per=words("per, al, a"),
    range_open=words("tra, fra"),
    range_join=words("e, a, -"),
    out_of=words("su, di"),
    due=words("entro, prima di, prima del, in, a, nel, entro il, entro la, per, entro fine, dal, al"),
    end_of=words("fine, la fine di, fine di, la fine del, fine del, inizio, metà"),
    upcoming=words("prossimo, questo, il, il prossimo"),
    months=(
        "gennaio|gen",
        "febbraio|feb",
        "marzo|mar",
        "aprile|apr",
        "maggio|mag",
        "giugno|giu",
        "luglio|lug",
        "agosto|ago",
        "settembre|set",
        "ottobre|ott",
        "novembre|nov",
        "dicembre|dic",
    ),
    quarter=words("trimestre"),
    quarter_letter="t",
    half=words("semestre"),
    year=words("anno, dell'anno, esercizio"),
    month=words("mese"),
    seasons=words("estate, primavera, autunno, inverno, pasqua, natale"),
    scales=table("1e3: k, mila, mille; 1e6: milione, milioni, mln, mio, milioni di; 1e9: miliardo, miliardi, mld"),
    numerals=table(
        "0: zero, nessun, nessuna, "
        "nessuno; 1: uno; 2: due; 3: tre; 4: quattro; 5: cinque; 6: sei; 7: sette; 8: otto; 9: nove; 10: dieci; "
        "12: dodici; 15: quindici; 20: venti; 30: trenta; 50: cinquanta; 100: cento"
    ),
    fractions=table("50: metà, la metà; 33.33: un terzo; 66.67: due terzi; 25: un quarto; 75: tre quarti"),
    multiples=table("2: raddoppiare, raddoppia; 3: triplicare; 0.5: dimezzare, dimezza"),
    units=table(
        "%: per cento, percento; pp: punti percentuali, pp; point: punto, punti; ms: ms; second: s, secondi, "
        "secondo; minute: min, minuto, minuti; hour: h, ora, ore; business day: giorni lavorativi; day: g, "
        "giorno, giorni; week: settimana, settimane; month: mese, mesi; year: anno, anni; times: x, "
        "volte; kg: kg; tonne: t, tonnellate; km: km; kWh: kwh; €: eur, euro; $: usd, dollari"
    ),
    stop_words=words(
        "il, lo, la, i, gli, le, di, del, della, dei, e, a, al, alla, un, una, in, nel, per, con, che, è, sono, "
        "nostro, nostra, nostri, da, dal, su, più, senza, entro, almeno, aumentare, ridurre, migliorare, "
        "lanciare, clienti, nuovi, nuovo, tasso, numero, giorni, fine, ogni, tutti, o, si"
    ),
    aged=words("sopra i, sotto i, over, under"),
)
