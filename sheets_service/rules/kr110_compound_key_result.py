"""KR110 compound-key-result."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from sheets_service.okrs import KeyResult
from sheets_service.rule import WARNING, Finding, rule
from sheets_service.rules.easy_steps import told_of_a_part
from sheets_service.rules.rows import can_read
from sheets_service.rules.second_measures import second_measure
from sheets_service.rules.wording import quote
from sheets_service.text import Span, is_compound, read_phrase, tells_one_way
from sheets_service.text.nounphrase import sketch_phrase
from sheets_service.text.openings import Words

# A start and an end, as in "30% → 85%" or "from 9 to 4".
_MOVE = re.compile(
    r"(?:from\s+)?[$€£]?\d[\d.,]*\s?(?:%|[a-zA-Z]{1,3}\b)?\s*(?:→|->|⟶|=>|\bto\b)\s*[$€£]?\d[\d.,]*\s?%?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d[\d.,]*")
_BETWEEN = re.compile(
    r"(?:\s*(?:[+&;/|,]|\band\b|\bplus\b|\bas well as\b|\bwith\b|\bwhile (?:also )?(?=\w+ing\b))\s*)", re.IGNORECASE
)
_OWN_WORDS = re.compile(r"[^\W\d_]{3,}(?:[-'’][^\W\d_]+)*|[^\W\d_]{2}-[^\W\d_]{3,}")
_STAGE = re.compile(
    r"\b(?:then|by|in|until|end|week|month|quarter|year|day|hour|minute|per|the|for|and|from|with|of which|jan\w*|feb\w*|"
    r"mar\w*|"
    r"apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)s?\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[^\W\d_]{3,}\s*:\s*[^\W\d_]+\s*$")  # "Waiting time: North ..." goes on with its parts
# Neither the comma of "5,000" nor the one before "per quarter", "each time" or "of which" parts anything.
_SEAM = Words(
    r"\s*(?:(?<=\s)&(?=\s)|,(?!\d)(?!\s*(?:per|each|every|an?|of|within|in|at|on|by|from|than|median|average|worst|"
    r"or)\b)\s*(?:and\s+)?"
    r"|;|\band\b(?! (?:still|again|then|since|thus|so)\b)|\bas well as\b|\bplus\b)\s*"
)
_LIMIT = Words(
    r"\b(?:while(?! (?:also )?(?:rais|increas|cut|lower|reduc|improv|grow|halv|doubl|bring|shorten)\w*ing\b)|without|"
    r"as long as|with no|"
    r"(?:staying|remaining|kept|held|never|not (?:rising|going|falling|dropping)) (?:at|below|under|above|over|within)|"
    r"keeping|up to|if|between|of which|whichever)\b",
)
# A bound on the same number, or on what it may cost: "…, every district below 40", "…, with response time still under 8".
_BOUNDED = Words(
    r"\bwith (?:[\w-]+ ){1,5}(?:still|never|always|not|no|steady|stable|unchanged)\b"
    r"|\bwith (?:[\w-]+ ){1,5}(?:held|kept|staying|remaining|capped) (?:at|under|below|above|over|within)\b"
    r"|, with (?:at (?:least|most) |over |under )?(?:\d[\d.,]*\s?%|half|a third|two thirds|three quarters|most) "
    r"(?:of (?:them|these|those) )?(?:from|in|on|with|who|that|still|being|[a-z]+ing)\b"
    r"|[,;] (?:each|every|all|none|no [\w-]+|nobody|any) (?:[\w-]+ ){0,4}(?:below|above|under|over|beyond|longer|"
    r"later|more|less|worse|"
    r"fewer|at least|at most|within)\b",
)
_ASIDE = Words(r"\([^()]*\)|\[[^\[\]]*\]|\"[^\"]*\"|“[^”]*”")
_WINDOW = re.compile(r"\bwithin\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b", re.IGNORECASE)
# A measure in a few words: "300 new members", "CSAT 4.6", "average rate at 2%"; "2 hours by day" and "90% of parents" are none.
_PREPOSITIONS = (
    r"(?:of|in|on|at|by|for|to|from|per|with|a|an|each|every|or|and|days?|hours?|minutes?|seconds?|weeks?|"
    r"months?|years?|objective|"
    r"key result|support)"
)
_NAME_AND_NUMBER = re.compile(
    r"^(?:at least |over |under |below |above |less than |more than )?[$€£]?\d[\d.,]*\s?%?\s?(?:k\b|m\b)?\s*"
    rf"(?!{_PREPOSITIONS}\b)[^\W\d_]{{3,}}(?:\s[\w'’-]+){{0,5}}$"
    rf"|^(?!{_PREPOSITIONS}\b)(?:[^\W\d_][\w'’-]*\s+){{1,4}}(?:at|of|below|above|under|over|in|is)?\s*[$€£]?\d[\d.,]*\s?"
    r"(?:%|[a-z]{1,8})?(?: an? \w+)?\W*$",
    re.IGNORECASE,
)
_TOLD = Words(
    r"\b(?:was|were|stood|had been|has been|measured|last (?:week|month|quarter|term|season|year)|next (?:term|season|year)|"
    r"ago|so far|before that|alone|by itself|on its own|by themselves|(?:have|has|had) (?:already )?\w+ed)\b"
)
# What begins so is the way to the same number: "…, today 71", "…, down from 31".
_NO_MEASURE = re.compile(
    r"\W*(?:and |or )?(?:up to|if|ideally|at best|(?:(?:up|down|coming|starting|falling|rising) )?from|instead of|"
    r"rather than|against|"
    r"compared (?:to|with)|versus|vs|(?:is |are |we are )?(?:today|now|currently|at present|presently|previously|"
    r"formerly|as of|at the moment"
    r"|right now|already)|which is|that is|i\.?e\.?|e\.?g\.?|only|(?:starting|beginning) (?:at|with)|including|incl|"
    r"among them|(?:the )?(?:baseline|start|status quo|actual)|rest|remaining)\b"
    # … or to the same number elsewhere: "60% in the hills", "4 on weekdays"
    r"|\W*(?:and )?[\d.,]+\s?(?:%|[a-z]+)? (?:in|on|at|among|during) (?:[\w'’-]+ ?){1,3}\W*$"
    # … or a part of it, or how it is counted: "of these 100 under 25", "asked at breakfast: 61% to 80%"
    r"|\W*(?:and |with |but )*(?:(?:half|most|some|a third|a quarter|[\d.,]+\s?%?) )?(?:of|among|amongst|from among) "
    r"(?:these|them|which|those|whom)\b"
    r"|\W*(?:and |but )?(?:not|no longer|no more|rather than) \d"
    r"|\W*(?:as |when |each |all )?(?:asked|polled|surveyed|questioned|measured|counted|weighed|sampled|recorded|observed|"
    r"tested|logged|interviewed|read off|taken) (?:at|in|on|by|from|after|before|during|every|each|once|twice|over|a|the|with|"
    r"two|three|six)\b"
    # … or what it is counted on, or a condition: "weekly sample of 40: 74% to 90%", "with discounts of up to 40%"
    r"|\W*(?:(?:a|an|our|the|each|every|in|on|by|from|random|small|weekly|monthly|quarterly|yearly|daily) )*"
    r"(?:samples?|panels?|spot checks?|polls?|surveys?|audits?|counts?) of \d"
    r"|\W*(?:and )?with [^\d]{3,40} (?:of|at) (?:up to|at most|no more than|at least)\b",
    re.IGNORECASE,
)
# Where the number goes: "31 kg a day, down to 18 kg", "9%, to reach 16% by June", "…, 75% by spring".
_SAME_NUMBER = re.compile(
    r"\W*(?:and |then |and then )?(?:sinking|climbing|growing|rising|falling|dropping|shrinking) (?:to )?(?:below|under|above|"
    r"over|past|beyond|at least|at most|as low as|as high as)\s*[~$€£]?\d"
    r"|\W*(?:and |then |and then )?(?:(?:to )?(?:come |go |coming |going |sinking |climbing |growing |rising |"
    r"falling |dropping )?"
    r"(?:(?:down|up|on|back) )?to(?: (?:be|reach|become|hit|fall to|drop to|rise to|grow to|climb to|"
    r"go (?:down|up) to|come down to))?"
    r"|(?:should|shall|must|will|aim(?:ing)?|goal|target)\b[^\d]{0,20}|(?:then|later|after that) )\s*[:~$€£]?\d"
    r"|\W*[$€£]?\d[\d.,]*\s?(?:%|[a-z]{1,3})? (?:by|in|until|before|at|for|from|this|next|"
    r"last) (?:the )?[\w'’-]+(?: [\w'’-]+)?\W*$",
    re.IGNORECASE,
)
_AMONG = re.compile(
    r"\W*(?:of|out of|among|amongst|from among|within|across|in|for|at|between)\s+(?:all |the |our |these |"
    r"those |every )[^→%:]*$",
    re.IGNORECASE,
)  # "Of the 40 oldest bridges" says which ones are meant
_OF_AN_AGE = re.compile(r"[^\d%]*\baged? \d+ ?(?:to|-|–|and) ?\d+\s*$", re.IGNORECASE)  # says who is counted
# "Help members train and raise the share who come weekly from 28% to 45%": an order, and a second one with the number.
_AND_MOVE = re.compile(
    r"^\W*(?P<first>[^\W\d_]+ (?!and )[^→:]{5,}?),? (?:and|and then|and so|as well as) "
    r"(?P<second>(?:raise|increase|lift|grow|double|triple|halve|cut|reduce|lower|"
    r"shorten|bring down|boost|improve|push)\b [^→:]{3,}\d[^→:]*)$",
    re.IGNORECASE,
)
_LIST_OF_NUMBERS = re.compile(r"[^\d%]*\b(?:of|aged?|in|on|lines?|wards?|grades?|classes|class) \d+\s*$", re.IGNORECASE)
_ENOUGH = 2  # words beside a number, and measures in a row


@rule("KR110", "compound-key-result", WARNING, leg="wording")
def check(kr: KeyResult) -> Iterator[Finding]:
    """Two measures share one row. A limit beside a target (“while churn stays below 2%”) is one measure and welcome.

    Why: at the end one may be reached and the other not, and the row is neither green nor red.

    Ask: if only the first came true, what would the row show?

    Fix: give each measure a row of its own: “[First measure]: from [today] to [target]”.

    Schools: none disagrees on one measure a row.
    """
    if not can_read(kr.phrase):
        return
    orders = _two_orders(kr)
    if orders is None and tells_one_way(kr.phrase):
        return
    numbers = len(_DIGITS.findall(kr.sober))
    if not numbers and not _NUMBER.search(kr.sober) and not any(letter.isdigit() for letter in kr.sober):
        return
    several = numbers >= 2 * _ENOUGH  # two moves take four numbers, and most rows have fewer
    if several and (parts := second_measure(kr.sober)):
        yield _finding(kr, *parts)
        return
    text = _without_asides(kr.sober)
    moves = list(_MOVE.finditer(text)) if several else []
    if len(moves) >= _ENOUGH and not _is_named_apart(text, moves[0], moves[1]):
        return  # the next stage of one measure, or the same measure in another place
    parts = is_compound(kr.phrase) or _two_moves(text, moves) or _numbered_parts(text) or orders
    if parts is None or _BOUNDED.search(text):
        return
    if any(aside.start() < part.start < aside.end() for aside in _ASIDE.finditer(kr.sober) for part in parts):
        return
    first, second = parts
    if (
        _NO_MEASURE.match(second.text)
        or _AMONG.match(first.text)
        or _OF_AN_AGE.match(first.text)
        or _SAME_NUMBER.match(second.text)
        or (_LIST_OF_NUMBERS.match(first.text) and second.text.lstrip()[:1].isdigit())
        or _TOLD.search(second.text)
        or not _OWN_WORDS.search(_STAGE.sub(" ", second.text))
        or told_of_a_part(kr)
    ):
        return
    yield _finding(kr, first, second)


def _finding(kr: KeyResult, first: Span, second: Span) -> Finding:
    return Finding(
        kr.at(),
        f"Two measures share one row: {quote(first.text, 60)} and {quote(second.text, 60)}.",
        evidence=second,
    )


def _without_asides(text: str) -> str:
    """Blank what stands in brackets or quotes; everything else keeps its place."""
    return _ASIDE.pattern.sub(lambda aside: " " * len(aside[0]), text) if _ASIDE.may_be_in(text) else text


def _two_moves(text: str, moves: Sequence[re.Match[str]]) -> tuple[Span, Span] | None:
    """Return two measures that each go from somewhere to somewhere, under names of their own."""
    if len(moves) < _ENOUGH or _LIMIT.search(text[moves[0].end() :]) or not _OWN_WORDS.search(text[: moves[0].start()]):
        return None
    seam = _BETWEEN.search(text, moves[0].end(), moves[1].start())
    if seam is None:
        return None
    left, right = text[: seam.start()], text[seam.end() :]
    return Span(0, seam.start(), left), Span(seam.end(), len(text), right)


def _two_orders(kr: KeyResult) -> tuple[Span, Span] | None:
    """Return an order and the second one, with its number, that stands in its sentence."""
    found = _AND_MOVE.match(kr.sober) if " and " in kr.sober or " as well as " in kr.sober else None
    if found is None or sketch_phrase(kr.phrase).form != "order":
        return None
    return Span(*found.span("first"), found["first"]), Span(*found.span("second"), found["second"])


def _is_named_apart(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Tell whether the second move has words of its own: more than a date, a unit or one place's name."""
    seam = _BETWEEN.search(text, first.end(), second.start())
    name = _STAGE.sub(" ", text[seam.end() if seam else first.end() : second.start()]).split()
    own = [word for word in name if _OWN_WORDS.fullmatch(word.strip(":,;()"))]
    return bool(own) and not (len(own) == 1 and _PARTS.search(text[: first.start()]))


def _numbered_parts(text: str) -> tuple[Span, Span] | None:
    """Return the first two parts of a list, without its asides, that each order or count something of their own."""
    seams = list(_SEAM.finditer(text))
    if not seams or _LIMIT.search(text):
        return None
    parts, start = list[Span](), 0
    for seam in [*seams, None]:
        end = seam.start() if seam else len(text)
        parts.append(Span(start, end, text[start:end]))
        start = seam.end() if seam else end
    if _NAME_AND_NUMBER.match(parts[0].text) and _NAME_AND_NUMBER.match(parts[1].text) and not _MOVE.search(text):
        return parts[0], parts[1]
    # Reading a part costs as much as reading a row: most rows have one with a number, and are done here.
    counted = [part for part in parts if _may_count(part.text)]
    if len(counted) < _ENOUGH:
        return None
    alone = list(islice((part for part in counted if _counts_alone(part.text)), _ENOUGH))
    return (alone[0], alone[1]) if len(alone) >= _ENOUGH else None


def _may_count(part: str) -> bool:
    """Tell whether a part has a number and words of its own beside it: more than "20% by December"."""
    if not _NUMBER.search(part) or _WINDOW.search(part) or not _OWN_WORDS.search(_STAGE.sub(" ", part)):
        return False
    return sum(any(map(str.isalpha, word)) for word in part.split()) >= _ENOUGH


def _counts_alone(part: str) -> bool:
    phrase = read_phrase(part)
    goal = phrase.first("target", "delta")
    moves = bool(phrase.frame.verb_class or phrase.comparator or phrase.first("baseline"))
    return goal is not None and (moves or goal.unit == "%")
