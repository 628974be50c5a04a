"""Does a row name something that can be counted, does it want it to move, or do adjectives stand in its place."""

import re

from sheets_service.okrs import KeyResult
from sheets_service.rules.buzz import find_buzzwords
from sheets_service.rules.rows import SMALL_WORDS, hides_its_number, kind_of
from sheets_service.rules.soft_heads import soft_aim
from sheets_service.rules.soft_words import soft_words
from sheets_service.text import Phrase, find_vague_words
from sheets_service.text.lang.soft_en import NAMED_BUZZ
from sheets_service.text.openings import Words


def measures_something(phrase: Phrase) -> bool:
    """Tell whether the words name something that is counted, so that only the number is missing."""
    if soft_words(phrase.plain):
        return False
    if _COUNTED.search(phrase.plain):
        return True
    if vague_words(phrase):
        return False
    frame = phrase.frame
    if _TURNED.search(phrase.plain) or _COUNTABLE.search(phrase.plain) or _ends_moving(phrase.plain):
        return True
    return bool(frame.concept) or (
        frame.verb_class in {"change-up", "change-down"} and bool(_PLURAL.search(frame.metric))
    )


def wants_to_move(phrase: Phrase) -> bool:
    """Tell whether the row says that something shall rise or fall."""
    if phrase.frame.verb_class in {"change-up", "change-down"} and phrase.frame.verb != "eliminate":
        return True
    if _MOVES.search(phrase.plain) or _TURNED.search(phrase.plain):
        return True
    return phrase.frame.verb_class not in {"make", "effort", "spend"} and _ends_moving(phrase.plain)


def _ends_moving(text: str) -> bool:
    """Tell a sentence that ends in a move from "savers who sell after a fall", which names some people or a noun."""
    found = _ENDS_MOVING.search(text)
    if found is None:
        return False
    before = text[: found.start()].casefold().split()
    return bool(before) and before[-1] not in _BEFORE_NOUNS and _RELATIVES.isdisjoint(before)


_BEFORE_NOUNS = SMALL_WORDS - {"up", "down", "out", "year", "day", "week", "month"} | {
    "price",
    "salary",
    "rent",
    "or",
    "further",
}
_RELATIVES = frozenset("who that which where when whose".split())


def vague_words(phrase: Phrase) -> str:
    """Return the adjectives that stand where something countable should, "" when there are none."""
    if len(phrase.normal.split()) > _LONG:
        return ""  # one adjective does not make a paragraph vague
    listed = [one.text for one in find_vague_words(phrase.original) if not _MANNER.fullmatch(one.text)]
    if listed:
        return listed[0]
    buzz = [
        one
        for one in find_buzzwords(phrase.original)
        if not (_MANNER.fullmatch(one.text) or _A_THING.fullmatch(one.text))
    ]
    if buzz and phrase.frame.verb_class != "make":  # a thing to build is a thing, however it is praised
        return buzz[0].text
    words = phrase.plain
    soft = soft_words(words) or (soft_aim(words) if phrase.frame.verb_class in {"make", "change-up"} else "")
    if soft:
        return soft
    found = _STATE.search(words) or _SOLID.search(words) or _WARMER.search(words)
    found = found or (None if _DONE_TO_IT.search(words) else _PRAISE.search(words))
    return found[0].strip() if found else ""


def intangible(text: str) -> str:
    """Return what a text orders that nobody can hand over: "a culture of care", "a more seamless experience"; "" otherwise."""
    found = None if _DIGIT.search(text) else _INTANGIBLE.search(text)
    return found[0].strip() if found else ""


def is_bare_measure(kr: KeyResult) -> bool:
    """Tell whether the row is the name of a measure and nothing else: no verb, no number, no direction."""
    phrase = kr.phrase
    if phrase.frame.verb or phrase.direction is not None or len(phrase.plain.split()) > _SHORT:
        return False
    if any(one.role not in {"window", "scope", "identifier"} for one in phrase.quantities):
        return False
    if (
        wants_to_move(phrase)
        or hides_its_number(kr)
        or _SENTENCE.search(kr.phrase.plain)
        or _ORDER.search(kr.phrase.plain)
    ):
        return False
    if names_a_measure(kr.phrase.plain):
        return True
    return bool(phrase.frame.concept) and kind_of(kr).label == "outcome" and len(kr.phrase.plain.split()) <= _NAME


def names_a_measure(text: str) -> bool:
    """Tell whether a text holds the name of a number that is kept: a rate, a score, a yield."""
    return bool(_NAMED.search(text) or _NAMED_AT_ITS_END.search(text))


_SHORT = 9
_LONG = 22
_NAME = 4
_NAMED = re.compile(
    r"%|-to-[a-z]+ ratio\b|"
    r"\b(?:use|used|consumption|energy|water|waste|scrap|calls|visits|errors|faults|orders|sales) per [a-z]|"
    r"\b(?:number|count|rates?|ratio|share|percent(?:age)?|average|avg|median|mean|times?|costs?|"
    r"revenue|score|nps|csat|"
    r"index|volume|"
    r"latency|frequency|usage|consumption|satisfaction|turnover|churn|conversion|uptime|availability|attendance|margin|sales|"
    r"users|incidents|complaints)\b",
    re.IGNORECASE,
)
# The head of a measure's name: "Herd size", "Liquidity (monthly)"; "size up the market" is none.
_NAMED_AT_ITS_END = re.compile(
    r"(?<!for )(?<!of )(?<!by )(?<!in )"
    r"\b(?:size|headcount|occupancy|yield|profit|income|liquidity|inventory|deposits|overtime|absence|absenteeism|vacancy|"
    r"backlog|throughput|emissions|intake|mortality|utili[sz]ation|productivity|wage bill|payroll|stock level|debt|ratio|"
    r"equity|spend)\s*(?:$|\()",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"%|\b(?:number|count|rate|ratio|share|percent(?:age)?|average|median|mean|(?:waiting |lead |cycle |"
    r"response )?times?\b(?! of)|"
    r"days|hours|minutes|weeks|costs?|revenue|score|nps|csat|index|volume|latency|frequency|per|fewer|sales|spending|margin|"
    r"turnover|churn|conversion|shorten(?:ed|ing)?)\b",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"\b[a-z-]{3,}s\b")
_COUNTABLE = re.compile(
    r"^\W*(?:(?:get|win|have|see|bring|let|help|find|attract|reach)\s+)?"
    r"(?:fewer\s|(?:less|more)\s+(?:[\w-]{2,}(?<![su])s|children|people|women|men)\b|"
    r"(?:less|more)\s+[\w -]{3,25}\b(?:thrown|wasted|lost|sold|"
    r"spilt|burnt|left over)\b)",
    re.IGNORECASE,
)
_TURNED = re.compile(
    r"^\W*(?:an?\s+|the\s+)?(?:\w+\s+)?(?:increase|rise|growth|gain|decline|decrease|drop|fall|reduction|cut)\s+(?:in|"
    r"of)\s+(?:the\s+)?[a-z]",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"^\W*(?:an?\s+|the\s+)?(?:fewer|less|more|higher|lower|better|faster|quicker|shorter|bigger|larger|smaller|greater|"
    r"improved|"
    r"increased|reduced|rising|growing|falling|declining|shrinking)\b"
    r"|\bto (?:get|become|be) (?:shorter|lower|higher|faster|smaller|larger|bigger|cheaper|quicker|fewer|less|more)\b"
    r"|\b(?:to|will|shall) (?:improve|increase|rise|fall|drop|decrease|grow|go up|go down)\b"
    r"|^\W*(?:get|win|have|see|bring|let|help|find|attract|reach)\s+(?:more|fewer|less)\b"
    r"|\b(?:keeps?|going|goes|go) (?:up|down|falling|rising|growing|shrinking|improving|dropping|climbing|declining)\b"
    r"|\bcontinues? to (?:fall|rise|grow|shrink|improve|drop|climb|decline)\b|\bto (?:decline|climb|shrink|go up|go down)\b"
    r"|\b(?:rising|falling|growing|shrinking|declining|improving|climbing|dropping)\W*$"
    r"|\b(?:increases|decreases|improves|rises|falls|grows|(?:is|are|gets?) (?:reduced|increased|improved|growing|falling))\b"
    r"|\b(?:up|down)$",
    re.IGNORECASE,
)
# What is counted and where it shall go, as a sentence: "Repeat orders rise", "Birds found below the glass go down noticeably".
_ENDS_MOVING = Words(
    r"\b(?:rises?|falls?|drops?|climbs?|sinks?|declines?|increases?|decreases?|shrinks?|grows?|improves?|"
    r"diminish(?:es)?|recovers?"
    r"|picks? up|(?:goes|go|comes?|moves?) (?:up|down))"
    r"(?: (?:significantly|noticeably|clearly|markedly|steadily|substantially|considerably|sharply|visibly|"
    r"measurably|further|again|a lot|"
    r"year on year|compared (?:to|with) [\w ]+|(?:by|until|before|over|during|this|next|every|each|from|after|in) [\w ]+))*\W*$"
)
_SENTENCE = re.compile(
    r"(?<!-)\b(?:we|we've|our|is|are|was|has|have|can|will|must|should|to|commit|published|approval|completed|sufficient|visit)\b(?!-)",
    re.IGNORECASE,
)
_ORDER = re.compile(r"^\W*[a-z]+ (?:an?|the|our|all|new|every)\b", re.IGNORECASE)  # a verb and its object
_A_THING = re.compile(NAMED_BUZZ, re.IGNORECASE)
_MANNER = re.compile(
    r"\w+ly|etc\.?|best practices?|state[- ]of[- ]the[- ]art|(?:maxim|optim|minim)i[sz]\w+", re.IGNORECASE
)
# Praise and a noun or two, and nothing that could be counted: "Happy staff", "Bread of top quality".
_PRAISE = re.compile(
    r"^\W*(?:an?\s+|the\s+)?(?:(?:very|truly|really)\s+)?(?:great|happy|strong|wonderful|perfect|beautiful|attractive|"
    r"inspiring|friendly|"
    r"enjoyable|pleasant|lively|smooth|excellent|outstanding|good|delightful|memorable)\s+(?:[a-z-]+\s*){1,5}\W*$"
    r"|^\W*(?:[a-z-]+\s+){1,3}of (?:top|high|the highest|best|great|good) (?:quality|standard)\W*$",
    re.IGNORECASE,
)
_DONE_TO_IT = re.compile(
    r"\s(?!satisfied|motivated|engaged|relaxed|excited|rested)\w{3,}ed(?:\s\w+)?\W*$"
)  # "Strong acids stored apart"
_STATE = re.compile(
    r"\b(?:become|becomes|becoming|feels?|is|are|be|seems?|seen|perceived|regarded)\s+(?:\w+\s+){0,3}?"
    r"(?:an? \w+ experience|more \w+|better|easier|faster|happier|stronger|smoother|clearer|friendlier|sooner|"
    r"safer|smoother|calmer|nicer|kinder|warmer|fresher|tastier|healthier|livelier|smarter|fairer|closer|"
    r"productive|effective|efficient|solid|"
    r"successful|positive|healthy)\b",
    re.IGNORECASE,
)
_ABSTRACT = (
    r"(?:presence|relationships?|culture|foundations?|experience|position|image|reputation|partnerships?|brand|footprint|"
    r"understanding|communication|co-?operation|collaboration|quality|visibility|impact|morale|atmosphere|spirit|"
    r"trust|alignment|awareness|teamwork|motivation|ownership|transparency|agility|profile|service|climate)"
)
_DIGIT = re.compile(r"\d")
_INTANGIBLE = re.compile(
    r"\b(?:a|an|the|our)\s(?:[\w-]+\s){0,3}?(?:culture|mindset|spirit|atmosphere|climate|ethos|mentality|attitude|sense)"
    r"(?:\s(?:of|for|among|across|that|where|in)\b|\W*$)"
    r"|\b(?:more|better|truly|really|great|excellent|consistent|seamless|smooth|outstanding|unique|positive|modern)\s"
    r"(?:[\w-]+\s){0,2}?experience\W*$"
    r"|\bin (?:a|an|the) (?:[\w-]+ )?(?:way|manner|style|fashion) (?:that )?(?:[\w-]+ )?"
    r"(?:people|customers?|users|readers|everyone|everybody|"
    r"patients|guests|they|parents|members|anyone|staff) (?:like|appreciate|understand|enjoy|value|love|want|can)\b",
    re.IGNORECASE,
)
_SOLID = re.compile(
    r"\b(?:strong|solid|robust|healthy|great|positive|better|best|world-class|meaningful|significant|good|high-quality|"
    r"amazing|awesome|excellent|outstanding|exceptional|superb)(?:er)?\s+(?:\w+\s+)?" + _ABSTRACT + r"\b",
    re.IGNORECASE,
)
_WARMER = re.compile(
    r"\b(?:stronger|closer|deeper|smoother|improved|greater|warmer|richer)\s+(?:\w+\s+)?" + _ABSTRACT + r"\b"
    r"|\b(?:an?\s+)?(?:noticeable|significant|visible|clear|marked|substantial)\s+(?:improvement|progress|change|increase|"
    r"reduction)\b"
    r"|^\W*make\b.{2,40}\b(?:smoother|better|easier|friendlier|nicer|simpler|clearer|stronger|more \w+)\W*$"
    r"|^\W*(?:raise|improve|strengthen|lift) the (?:profile|atmosphere|image|spirit|mood|morale|culture)\b"
    r"|\b(?:loves?|likes?|trusts?|appreciates?|values?|enjoys?|respects?)\s+(?:us|our|it|them|the|"
    r"their)\b[\w\s]{0,25}\bmore\W*$"
    r"|^\W*(?:significantly|clearly|noticeably|visibly|much)\s+(?:clearer|better|easier|simpler|stronger|nicer|friendlier|"
    r"calmer|"
    r"happier|warmer|fairer|smarter|more \w+)\s+\w+"
    r"|\bworks? (?:well|better|smoothly)\b|\b(?:see|sees|regard|view) us as\b",
    re.IGNORECASE,
)
