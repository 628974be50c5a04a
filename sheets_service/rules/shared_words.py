"""What two key results have in common, for rules that ask whether one team's work meets another's."""

from sheets_service.okrs import KeyResult
from sheets_service.rules.contribution import AUDIENCE_WORDS, COMMON_WORDS
from sheets_service.rules.pairs import measure_words
from sheets_service.rules.same_start import folded_words, frame_words

# What is done with things of every kind, and when.
_DOING = measure_words(
    "send pay sell answer take deliver leave find give hold call open close read write run start end finish say ask use get "
    "come arrive return change pass win lose cut see meet serve reach build show sign within day complete back turn stop "
    "fail plan night evening morning shift visit report check question problem order wrong second spot test minutes"
)
_MOST = 0.6  # of the words of the shorter row


def common_words(one: KeyResult, other: KeyResult) -> frozenset[str]:
    """Return the words that two rows share and that rows of other kinds do not have."""
    return (measure_words(one.sober) & measure_words(other.sober)) - COMMON_WORDS


def things_in_common(one: KeyResult, other: KeyResult) -> frozenset[str]:
    """Return the words for things that two rows share, in whatever form: none for people, time, or what every row has."""
    return (folded_words(one.sober) & folded_words(other.sober)) - COMMON_WORDS - AUDIENCE_WORDS - frame_words()


def name_one_thing(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether two rows share more than what is done, and when, and yet are not one measure."""
    return bool(common_words(one, other) - _DOING) and not are_one_measure(one, other)


def are_one_measure(one: KeyResult, other: KeyResult) -> bool:
    """Tell whether most words of the shorter row stand in the other one."""
    fewest = min(len(measure_words(kr.sober)) for kr in (one, other))
    return len(common_words(one, other)) > max(1, _MOST * fewest)


def object_of(kr: KeyResult) -> frozenset[str]:
    """Return the words that may name the thing a row is about: none for people, none that rows of every kind have."""
    return folded_words(kr.sober) - COMMON_WORDS - AUDIENCE_WORDS
