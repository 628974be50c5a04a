"""English number words, dates and directions."""

from .grammar import Grammar, table, words

GRAMMAR = Grammar(
    code="en",
    decimal=".",
    start=words("from, starting from, starting at, up from, down from"),
    reach=words("to, up to, down to, to only, to just, towards"),
    at_least=words(
        "at least, never under, never below, never less than, never fewer than, no lower than, more than, over, above, no less than, not less than, no fewer than, exceed, exceeds, min., "
        "exceeding, minimum of, minimum, min, a minimum of, beyond, past, upwards of, not below, greater than, "
        "better than, higher than, north of, at or above, equal to or above, in excess of, higher or equal to"
    ),
    at_most=words(
        "at most, max., less than, fewer than, under, below, no more than, not more than, no longer than, "
        "never longer than, never more than, up to, maximum of, maximum, max, a maximum of, at or below, "
        "at or under, lower than, within, shorter than, sub, not exceed, not exceeding, does not exceed, "
        "do not exceed, not above, not over, never above, faster than, capped at, smaller than, south of, inside"
    ),
    or_more=words(
        "or more, or better, or higher, or above, or over, and above, or greater, and up, plus, minimum, "
        "at least, or longer"
    ),
    or_less=words(
        "or less, or fewer, or lower, or below, or under, or faster, or sooner, maximum, max, at most, "
        "or better than that, tops, and below"
    ),
    equal=words(
        "of, at, reach, reaches, reached, hit, hits, achieve, achieves, achieved, attain, is, are, equals, equal to, ="
    ),
    by=words("by, by at least, by another, by more than, by over, by up to, by around, by about, by approximately"),
    more=words(
        "more, increase, higher, growth, improvement, up, uplift, gain, rise, faster, longer, larger, boost, yoy growth"
    ),
    less=words(
        "less, fewer, lower, reduction, decrease, down, drop, decline, cut, savings, saving, shorter, cheaper, slower"
    ),
    up=words(
        "increase, increases, increased, increasing, raise, raises, raised, grow, grows, grown, growing, growth, "
        "boost, boosts, boosted, lift, lifts, lifted, expand, gain, gains, maximise, maximize, rise, rises, "
        "rising, climb, climbs, up, higher, more, exceed, exceeds, accelerate, double, triple, quadruple, "
        "extend, win, generate, earn, reach, achieve, attain, hit, improve, improves, improved, upgrade, "
        "multiply, strengthen, better, greater, longer"
    ),
    down=words(
        "reduce, reduces, reduced, reducing, reduction, decrease, decreases, decreased, lower, lowers, lowered, "
        "cut, cuts, decline, declines, drop, drops, dropped, fall, falls, fell, shrink, shrinks, minimise, "
        "minimize, shorten, shortens, shortened, halve, halves, halved, down, fewer, less, eliminate, trim, "
        "slash, bring down, curb, shave, limit, diminish, prevent, avoid, faster, shorter, zero"
    ),
    hold=words(
        "maintain, maintains, maintained, keep, keeps, hold, sustain, stay, stays, remain, remains, retain, "
        "continue, preserve, stabilise, stabilize"
    ),
    instead=words(
        "instead of, rather than, compared to, compared with, versus, vs, vs., up from, down from, from, "
        "against, not, previously, over a baseline of, from a baseline of"
    ),
    now=words(
        "baseline, baseline of, already, today, today's, currently, current, now, was, were, currently at, now at, today at, "
        "previously, this year, last year, start, starting point, at present, presently, current is, "
        "currently is, is now, today it is, as of today, so far, signed today, reached last quarter, last quarter, "
        "last yr, last month, last week, last season, last term, last cycle, last time, prev, prev., previous year, "
        "previous quarter, previous season, prior, prior year, prior quarter, prior season, ly, py, at start, as is, "
        "before, formerly, up to now, to date, we are at, we are now at, we stand at, we were at"
    ),
    guard=words(
        "while, whilst, without, keeping, with no more than, provided, providing, as long as, but no more than, "
        "but not more than, with at most, at no more than, and no more than, with fewer than, with less than, "
        "without exceeding, maintaining, holding, using at most, using no more than, using less than, "
        "costing at most, costing no more than, at a cost of"
    ),
    beside=words("with, and, but, at"),
    held=words("staying, remaining, kept, held, keeping, never, not rising, not going, not falling, not dropping"),
    held_where=words("at, below, under, above, over, within, at most, at least, no more than, no less than"),
    within=words(
        "within, within the first, within their first, in the first, in their first, during the first, in under, "
        "after, in the last, over the last, over the past, last, past, previous, next, first, in, over, for, "
        "during, every, each, older than, longer than, following, inside, in less than, in at most, "
        "for at least, for more than, in week, in month, by week, at week, at month, at day, by day, in day, "
        "ahead of, in just, for over, with over, at least, more than, for two consecutive, for three consecutive"
    ),
    per=words("per, each, every, a, an, out of every"),
    range_open=words("between, from, anywhere between"),
    range_join=words("and, to, -"),
    out_of=words("out of, of, in, in every, out of every"),
    due=words(
        "by, before, until, till, in, during, on, no later than, not later than, latest, due, throughout, "
        "at the, through, this, by the, for, over, within, as of, come, from"
    ),
    end_of=words(
        "end of, end of the, the end of, the end of the, close of, late, start of, beginning of, mid, early, "
        "the start of, the beginning of, end, middle of, the middle of, last day of"
    ),
    upcoming=words("next, this, the next, the, current, the current, coming, the coming, our"),
    months=(
        "january|jan",
        "february|feb",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec",
    ),
    quarter=words("quarter"),
    quarter_letter="q",
    half=words("half-year, half year, semester, half"),
    year=words("year, calendar year, fiscal year, financial year, school year, fy"),
    month=words("month"),
    seasons=words("summer, spring, autumn, winter, easter, christmas, thanksgiving, ramadan, new year"),
    scales=table(
        "1e3: k, thousand, thousands, tsd, t€, teur; 1e6: mn, mm, mio, million, millions, mil; 1e9: bn, billion, "
        "billions, mrd; 1e12: tn, trillion"
    ),
    numerals=table(
        "0: zero, "
        "nil; 1: one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten; 11: "
        "eleven; 12: twelve, a dozen, "
        "dozen; 13: thirteen; 14: fourteen; 15: fifteen; 16: sixteen; 18: eighteen; 20: twenty; 24: two dozen; "
        "25: twenty-five, "
        "twenty five; 30: thirty; 40: forty; 50: fifty; 60: sixty; 70: seventy; 80: eighty; 90: ninety; 100: a "
        "hundred, one hundred, hundred; 200: two hundred; 500: five hundred; 1000: a thousand, "
        "one thousand; 1000000: a million, one million"
    ),
    fractions=table(
        "50: half, one half, a half; 33.33: a third, one third, one-third; 66.67: two thirds, "
        "two-thirds; 25: a quarter of, one quarter of, a quarter, one-quarter; 75: three quarters of, "
        "three quarters, three-quarters; 20: a fifth, one fifth, "
        "one-fifth; 40: two fifths; 60: three fifths; 80: four fifths, four-fifths; 10: a tenth, one tenth"
    ),
    multiples=table(
        "2: double, doubles, doubled, doubling; 3: triple, triples, tripled, treble; 4: quadruple, "
        "quadruples; 0.5: halve, halves, halved, halving"
    ),
    units=table(
        "%: percent, per cent, pct, per-cent;"
        "pp: percentage point, percentage points, percent points, pp, ppt, ppts, p.p., %-points, % points;"
        "point: point, points, pt, pts, nps points; bp: basis points, bps;"
        "ms: ms, millisecond, milliseconds, msec; second: s, sec, secs, second, seconds;"
        "minute: min, mins, minute, minutes, mn; hour: h, hr, hrs, hour, hours;"
        "business day: business day, business days, working day, working days, workdays, workday;"
        "day: d, day, days, calendar days; week: w, wk, wks, week, weeks; month: mo, mos, month, months;"
        "quarter: quarters; year: y, yr, yrs, year, years; times: x, times, fold, -fold;"
        "kg: kg, kilo, kilos, kilogram, kilograms; g: g, grams, gram; tonne: t, tonnes, tonne, tons, ton;"
        "km: km, kilometres, kilometers; mile: miles, mile; metre: metres, meters, "
        "m; kWh: kwh; MWh: mwh; MW: mw; GWh: gwh;"
        "MB: mb; GB: gb; TB: tb; ppm: ppm; litre: l, litres, liters; €: eur, euro, euros; $: usd, dollar, "
        "dollars; £: gbp, pounds; CHF: chf; FTE: fte, ftes;"
        "mph: mph; star: stars, star"
    ),
    stop_words=words(
        "the, of, and, to, in, for, with, our, from, by, on, at, is, are, that, all, we, their, new, per, a, an, "
        "more, every, without, who, as, it, be, than, or, into, up, increase, reduce, improve, launch, build, "
        "customers, customer, users, team, least, before, when, number, rate, complete, create, within, grow, "
        "users, support, time, days, people, week, month"
    ),
    aged=words("aged, age, ages, over, under, above, below"),
)
