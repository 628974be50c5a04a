"""Rows that begin with an adjective on which nobody can agree, and name nothing that could be counted."""

import re
from functools import lru_cache

from sheets_service.rules.soft_heads import soft_clause, soft_head
from sheets_service.rules.soft_pushes import soft_push
from sheets_service.rules.soft_states import soft_state
from sheets_service.text.words import LEVEL, VAGUE_NOUN

# More of something that each reader measures in his own way: "Tastier lunches", "Visibly less litter", "A more open culture".
_SOFTER = re.compile(
    r"^\W*(?:an?\s+|the\s+|our\s+)?(?P<how>(?:(?:visibly|noticeably|clearly|markedly|perceptibly|much|significantly|"
    r"a lot|far)\s+(?:[a-z]+er|more|less|fewer|[a-z]+)"
    r"|(?:smoother|closer|deeper|warmer|friendlier|nicer|kinder|calmer|tastier|tidier|clearer|livelier|fresher|happier|"
    r"stronger|"
    r"prettier|brighter|richer|sharper|smarter|simpler|easier|better|cleaner|greener|safer|healthier|fairer|quieter|"
    r"tighter|merrier|"
    r"bolder|wiser|cosier|cozier|handier|leaner|looser|gentler|politer|prouder|fitter|stabler|sounder|wittier)"
    r"|more\s+(?:open|modern|attractive|transparent|professional|reliable|intuitive|flexible|efficient|effective|"
    r"appealing|pleasant|comfortable|"
    r"welcoming|harmonious|agile|sustainable|diverse|inclusive|positive|active|visible|relevant|personal|direct|"
    r"constructive|trusting|"
    r"confident|motivated|engaged|independent|creative|consistent|trust|confidence|ownership|motivation|courage|fun|"
    r"clarity|transparency|"
    r"understanding|appreciation|respect|collaboration|cooperation|creativity|flexibility|visibility|quality|harmony|"
    r"joy|pride|team spirit)"
    r"|(?:high|strong|good|great|excellent|positive|outstanding)(?=\s+(?:\w+\s+)?(?:motivation|morale|acceptance|"
    r"commitment|visibility|"
    r"team spirit|loyalty|identification|involvement|image|standing|atmosphere|mood))"
    r"|noticeable|visible|tangible|perceptible|optimal|sustainable|healthy|modern|reliable|intuitive|unforgettable|"
    r"welcoming|attractive|transparent|professional|appreciative|respectful|harmonious|tidy|appealing|comfortable|"
    r"trusting|constructive|supportive|user-friendly|first-class|vibrant|inspiring|friendly|trustworthy|pleasant|"
    r"cheerful|caring|lively|contemporary|"
    r"dignified|authentic|effortless|hassle-free|smooth|seamless))\s+(?P<what>[^\W\d_].*)$",
    re.IGNORECASE,
)
_BECOMES = re.compile(
    r"\b(?:is|are|look|looks|becomes?|feels?|seems?|gets?|works?|runs?)\s+(?P<how>(?:(?:noticeably|visibly|clearly|"
    r"markedly|much|significantly|far|a lot)\s+)"
    r"(?:[a-z]+er|more [a-z]+|less [a-z]+|better)|(?:very )?(?:happy|satisfied|pleased|content|delighted) with|"
    r"(?:greener|cleaner|tidier|prettier|brighter|quieter|fresher|livelier|simpler|tighter|wiser))\b"
    r"|\b(?P<more>more (?:strongly|closely|willingly|actively|openly|positively|consciously|consistently|deeply|warmly|"
    r"seriously))\b",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    r"\d|%|\b(?:per|share(?= of|\s*[:,(]|$)|number|rate|ratio|percent\w*|score|index|who|that|which|without|fewer|times?|"
    r"hours?|days?|minutes?|zero|no)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"\s+(?:of|in|on|for|with|between|among|at|to|by|from|across|after|before|around)\b.*$", re.IGNORECASE
)


@lru_cache(maxsize=65536)
def soft_words(text: str) -> str:
    """Return the adjective that a row rests on, "" when the row names something that can be counted."""
    if _JUDGED.search(text):
        return soft_clause(text)
    if pushed := soft_push(text):
        return pushed
    found = _SOFTER.match(text)
    if found is None:
        state = _BECOMES.search(text)
        return (state["how"] or state["more"]) if state else soft_state(text) or soft_head(text) or soft_clause(text)
    if _BREAK.match(f" {found['what']}"):
        return found["how"]  # "More team spirit on match days"
    head = _BREAK.sub("", found["what"]).casefold().rstrip(".;!").rsplit(maxsplit=1)[-1]
    counted = head in LEVEL and head not in VAGUE_NOUN and head not in _NO_NUMBERS
    return soft_head(text) if counted else found["how"]


# Nouns that stand among the measures, and that no one counts the same way.
_NO_NUMBERS = frozenset(
    "quality performance trust morale happiness wellbeing confidence reputation loyalty experience culture "
    "collaboration health "
    "participation security safety diversity "
    "impact engagement awareness results outcomes people customers members pupils students".split()
)
