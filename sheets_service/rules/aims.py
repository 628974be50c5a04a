"""What the words of an objective amount to: a measure, one solution, or a sentence that would fit anybody.

Each question combines what the text package reads with evidence in the sentence itself, because a reading alone is too unsure
to speak on. An answer is "likely", "possible", or None: silence.
"""

import re

from sheets_service.okrs import Objective
from sheets_service.rules.rows import can_read, content_words, plain
from sheets_service.text import Phrase, Quantity, Span, find_jargon, find_vague_words, has_purpose, objective_quality
from sheets_service.text.phrase import Sureness

_NUMBERS = frozenset({"target", "delta"})
_MOVES = frozenset({"change-up", "change-down", "reach", "spend", ""})
_ASIDE = re.compile(r"\([^()]*\)")
_FIGURE = re.compile(r"\d|%")  # "ten seasons" and "no pump" are words, not figures
_SHARE_OR_MONEY = re.compile(r"[%$€£]")
_LEADS_IN = re.compile(
    r"(?:\b(?:to|by|in|within|up|down|past|under|below|above|over|at|of|than|least|most|beyond)|[<>≤≥→:])[\s~$€£]*$",
    re.IGNORECASE,
)
_LEAD = 2  # words before a number that leads the sentence: "Sell 3,000 tonnes"
_STATE_OF_PEOPLE = re.compile(r"\b(?:can|who|whose|where|feel|trust|want)\b", re.IGNORECASE)
_PERSON_FIRST = re.compile(
    r"^\W*(?:no(?:body| one|thing)?|every(?:one|body)?|each|any(?:one|body)?|all|people|let|give|help|make|our|the)\b",
    re.IGNORECASE,
)
# Verbs that put one deliverable into the world.
_PRODUCES = re.compile(
    r"^\W*(?:we |to )?(?:re-?)?(?:implement|launch|build|create|develop|design|roll ?out|deploy|install|"
    r"introduce|publish|release|"
    r"open|set ?up|write|produce|deliver|replace|upgrade|ship|refactor|automate|complete|finish|finali[sz]e|migrate|establish|"
    r"construct|draft|overhaul|revamp|buy|purchase|procure|digiti[sz]e)(?:ing)?\b\s+(?:out\s+)?(.+)",
    re.IGNORECASE,
)
_INSTALLS = re.compile(
    r"^\W*(?:we |to )?(?:implement|install|introduce|roll ?out|deploy|redesign|set ?up)(?:ing)?\b", re.IGNORECASE
)
# Verbs that rearrange what is there; the reason is what is missing, not the solution's name.
_REARRANGES = re.compile(
    r"^\W*(?:we |to )?(?:standardi[sz]e|consolidate|merge|harmoni[sz]e|centrali[sz]e|unify|restructure|reorgani[sz]e|migrate|"
    r"integrate|streamline|simplify|moderni[sz]e|outsource|insource|relocate|optimi[sz]e|rationali[sz]e|align)\b",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\b(?:systems?|platforms?|portals?|apps?|applications?|pages?|sites?|websites?|tools?|tooling|crm|erp|dashboards?|"
    r"programmes?|programs?|process(?:es)?|polic(?:y|ies)|frameworks?|modules?|features?|apis?|pipelines?|databases?|software|"
    r"guides?|handbooks?|reports?|roadmaps?|warehouses?|servers?|cent(?:er|re)s?|integrations?|kits?|wizards?|versions?|"
    r"prototypes?|mvp|v\d+|documentation|intranet|newsletters?|campaigns?|kiosks?|sensors?|stores?|branches|offices?|plants?|"
    r"kitchens?|clinics?|lines?|schools?|shops?|workshops?|trainings?|courses?|migrations?|use-?cases?|protocols?|clusters?)\b",
    re.IGNORECASE,
)
_MORE_THAN_A_THING = re.compile(
    r"\b(?:that|who|whom|whose|which|where|people|without|because|so|can|trust|confidence|leaders?|culture|together|"
    r"place|reasons?|love|want)\b",
    re.IGNORECASE,
)
_FITS_ANYBODY = frozenset(
    content_words(
        """quality excellence excellent innovation innovative innovate efficiency efficient efficiently growth people team teams
        experience adoption digital customer customers client clients citizen citizens user users employee employees staff
        stakeholder stakeholders operations operational product products service services performance culture collaboration
        success successful engagement value organisation organization department business company core better best great good
        world class leadership market strategy strategic transformation agile agility sustainable future
        focus work support become drive improve enhance strengthen optimise optimize maximise maximize foster deliver ensure
        achieve create build develop excel transform lead grow boost increase communication productivity potential results
        impact mindset next level new everything everyone place places
        dominate enterprise developer developers win always
        think first centricity centric focused foster high across overall process processes solution solutions"""
    )
)


def measure_only(objective: Objective) -> Sureness | None:
    """Tell whether the objective is a measure to move and nothing else."""
    phrase = objective.phrase
    if not can_read(phrase):
        return None
    numbers = [one for one in spoken_numbers(phrase) if _is_goal(one, plain(phrase))]
    if (
        _STATE_OF_PEOPLE.search(plain(objective.phrase))
        or stated_purpose(phrase)
        or phrase.frame.verb_class in {"make", "effort"}
    ):
        return None
    judged = objective_quality(phrase)
    told = judged.label == "metric"
    if numbers and not _PERSON_FIRST.match(plain(objective.phrase)):
        named = phrase.frame.concept or phrase.frame.verb_class in {"change-up", "change-down"}
        if (told and judged.sureness == "likely") or (phrase.frame.verb_class in _MOVES and named):
            return "likely"
    if numbers and told:
        return judged.sureness
    return None


def spoken_numbers(phrase: Phrase) -> tuple[Quantity, ...]:
    """Return the targets and steps that stand in the sentence itself, not in an aside in brackets."""
    asides = [(found.start(), found.end()) for found in _ASIDE.finditer(phrase.original)]
    return tuple(
        one
        for one in phrase.quantities
        if one.role in _NUMBERS and not any(start <= one.span.start < end for start, end in asides)
    )


def _is_goal(number: Quantity, text: str) -> bool:
    """Tell whether a number is what the sentence aims for: a share, an amount of money, or led in by "to", "by", "under"."""
    if number.relative or _SHARE_OR_MONEY.search(number.span.text) or number.unit == "%":
        return True
    before = text[: max(text.find(number.span.text), 0)]
    return bool(_FIGURE.search(number.span.text)) and (len(before.split()) <= _LEAD or bool(_LEADS_IN.search(before)))


def one_solution(objective: Objective) -> Sureness | None:
    """Tell whether the objective names one deliverable, which is the how and not the why."""
    phrase = objective.phrase
    found = _PRODUCES.match(plain(objective.phrase))
    if not can_read(phrase) or stated_purpose(phrase) or _MORE_THAN_A_THING.search(plain(objective.phrase)):
        return None
    judged = objective_quality(phrase)
    if found and (_THING.search(found[1]) or _INSTALLS.match(plain(objective.phrase))):
        return "likely"
    if judged.label != "task" or _REARRANGES.match(plain(objective.phrase)) or phrase.frame.verb_class != "make":
        return None
    return judged.sureness if judged.sureness == "likely" else None


def delivers_a_thing(text: str) -> bool:
    """Tell whether a text orders one deliverable by its verb and its noun: "Build a rollback pipeline"."""
    found = _PRODUCES.match(text)
    return bool(found and _THING.search(found[1])) and not _MORE_THAN_A_THING.search(text)


def fits_anybody(objective: Objective) -> Sureness | None:
    """Tell whether the sentence would be true of any team in any year."""
    phrase = objective.phrase
    if not can_read(phrase) or any(one.role in _NUMBERS for one in phrase.quantities):
        return None
    words = content_words(plain(objective.phrase))
    if words and words <= _FITS_ANYBODY:
        return "likely"
    buzz = find_jargon(objective.text)
    rest = words - frozenset[str]().union(*(content_words(one.text) for one in buzz)) - _FITS_ANYBODY
    if buzz and len(rest) <= _FEW_WORDS * len(buzz):
        return "likely"
    judged = objective_quality(phrase)
    if judged.label != "vague":
        return None
    if judged.sureness == "likely":
        return "likely"
    return "possible" if find_vague_words(objective.text) and len(rest) <= _FEW_WORDS else None


def only_work(objective: Objective) -> bool:
    """Tell whether the objective orders work on the team's own house without a word of whom it helps."""
    phrase = objective.phrase
    if stated_purpose(phrase) or _MORE_THAN_A_THING.search(plain(objective.phrase)) or not can_read(phrase):
        return False
    if _REARRANGES.match(plain(objective.phrase)) or one_solution(objective) or measure_only(objective):
        return True
    if _BARE_MOVE.match(plain(objective.phrase)):
        return True
    weak = objective_quality(phrase).label in {"metric", "task", "vague"}
    ordered = bool(phrase.frame.verb) and objective.text.strip().casefold().startswith(phrase.frame.verb[:_STEM])
    return (
        weak
        and ordered
        and phrase.frame.verb_class in {"make", "change-up", "change-down", "spend"}
        and not phrase.frame.beneficiary
    )


def stated_purpose(phrase: Phrase) -> Span | None:
    """Return the reason a sentence gives; a "by 12%" inside it is no reason."""
    found = has_purpose(phrase)
    if found and any(found.start <= one.span.start < found.end for one in phrase.quantities if one.role in _NUMBERS):
        return None
    return found


_BARE_MOVE = re.compile(
    r"^\W*(?:reduce|increase|improve|grow|cut|raise|lower|boost|maximi[sz]e|minimi[sz]e)(?: [\w-]+){1,3}\W*$",
    re.IGNORECASE,
)
_FEW_WORDS = 2
_STEM = 4  # letters by which an inflected verb is known
