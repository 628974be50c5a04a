"""Metric families: which known measure a text speaks of, and what is known about it."""

from collections.abc import Iterator
from functools import lru_cache

from sheets_service.values import dataclass

from .lang.en_metrics import METRICS
from .words import Token, tokens_of

_SPLITS = frozenset("of in for from among per by with at on who that within to".split())


@dataclass(frozen=True, slots=True)
class Concept:
    """One kind of measure."""

    name: str
    family: str
    polarity: int
    nature: str
    timing: str
    audience: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept named in the tokens from `first` to `last` (exclusive)."""

    concept: Concept
    first: int
    last: int


def _build() -> tuple[dict[str, Concept], dict[str, tuple[tuple[tuple[str, ...], str], ...]]]:
    """Read the table: concepts by name, and name words by their first word."""
    concepts: dict[str, Concept] = {}
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in METRICS.strip().replace("\n  ", " ").splitlines():
        name, family, polarity, nature, timing, audience, names = (part.strip() for part in line.split("|"))
        concepts[name] = Concept(name, family, int(polarity), nature, timing, audience)
        for entry in names.split(","):
            words = tuple(token.noun for token in tokens_of(entry.strip()))
            if words:
                index.setdefault(words[0], []).append((words, name))
    return concepts, {first: tuple(sorted(entries, key=lambda pair: -len(pair[0]))) for first, entries in index.items()}


CONCEPTS, _INDEX = _build()


def mentions(tokens: tuple[Token, ...]) -> Iterator[Mention]:
    """Yield every metric named, longest name first at each place, without overlap."""
    index = 0
    nouns = tuple([token.noun for token in tokens])
    while index < len(nouns):
        for words, name in _INDEX.get(nouns[index], ()):
            if nouns[index : index + len(words)] == words:
                yield Mention(CONCEPTS[name], index, index + len(words))
                index += len(words) - 1
                break
        index += 1


@lru_cache(maxsize=16384)
def find_concept(low: str) -> Concept | None:
    """Return the measure that is the head of a noun phrase, or the clearest one in it."""
    tokens = tokens_of(low)
    best: tuple[float, Concept] | None = None
    cut = next((number for number, token in enumerate(tokens) if number and token.text in _SPLITS), len(tokens))
    for mention in mentions(tokens):
        length = mention.last - mention.first
        if mention.concept.name == "users" and not _is_counted(tokens, mention):
            continue
        score = 2.0 * (length - 1) + (2.5 if mention.first < cut else 0.0) + 0.1 * mention.last / (len(tokens) or 1)
        score -= 1.5 if mention.concept.name in _WEAK and length == 1 else 0.0
        if best is None or score > best[0]:
            best = (score, mention.concept)
    return best[1] if best else None


def _is_counted(tokens: tuple[Token, ...], mention: Mention) -> bool:
    """Tell people as the measure ("10k users by May") from people in it ("customers who ...", "user confidence")."""
    if tokens[mention.last - 1].text.endswith(("'", "'s")):
        return False
    after = tokens[mention.last].text if mention.last < len(tokens) else ""
    return not after or not after[0].isalpha() or after in _COUNT_ENDS


_COUNT_ENDS = frozenset(
    "from to by per up down at reached reach reaches grow grows rise rises in a each every through via".split()
)
_WEAK = frozenset({"users", "engagement", "traffic", "emails-sent", "customer-experience", "energy", "waste", "meals"})
