"""Understanding OKR phrases: what a row counts, from where to where, by when, and what kind of row it is.

Pure functions of text: no network, no model, no clock. Read a phrase once with `read_phrase`, then ask.
"""

from .cells import parse_number
from .deadlines import OVER, parse_day
from .dressing import undress
from .facets import audience, concreteness, nature, timing
from .kinds import is_baseline_row, kind, kind_by_words
from .language import detect_language
from .likeness import likeness
from .marks import find_jargon, find_vague_words
from .objectives import has_purpose, names_people, objective_quality
from .pairs import pull_apart, same_measure, share_topic
from .phrase import Deadline, Frame, Judgement, Phrase, Quantity, Span
from .placeholders import find_placeholders
from .reading import read_phrase, read_phrases
from .sober import plainly, sober
from .traits import is_compound, is_maintain, tells_one_way

__all__ = [
    "OVER",
    "Deadline",
    "Frame",
    "Judgement",
    "Phrase",
    "Quantity",
    "Span",
    "audience",
    "concreteness",
    "detect_language",
    "find_jargon",
    "find_placeholders",
    "find_vague_words",
    "has_purpose",
    "is_baseline_row",
    "is_compound",
    "is_maintain",
    "kind",
    "kind_by_words",
    "likeness",
    "names_people",
    "nature",
    "objective_quality",
    "parse_day",
    "parse_number",
    "plainly",
    "pull_apart",
    "read_phrase",
    "read_phrases",
    "same_measure",
    "share_topic",
    "sober",
    "tells_one_way",
    "timing",
    "undress",
]
