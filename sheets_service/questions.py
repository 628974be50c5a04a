"""The standing questions: what a sheet cannot show, asked once a cycle and never scored."""

from dataclasses import dataclass

FIRST_REVIEW = "first review"
EVERY_START = "start of cycle"
EVERY_END = "end of cycle"


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the bank.

    `rows` are the rows of the seed map it stands for, the first its own; `when` names rules whose findings bring it forward, or
    the moments `FIRST_REVIEW`, `EVERY_START`, `EVERY_END`.
    """

    number: str
    text: str
    group: str
    rows: tuple[int, ...]
    when: tuple[str, ...]


_PURPOSE = "What it is for"
_PRICE = "What it costs"
_SAFETY = "Is it safe to aim high?"
_SKILL = "Do we know how?"
_TALK = "Do we talk, and keep our word?"

QUESTIONS: tuple[Question, ...] = (
    Question(
        "Q1",
        "If every row here turned green overnight, what would one customer, patient or resident notice the next morning?",
        _PURPOSE,
        (2, 20),
        ("no-customer-measure", "all-outputs"),
    ),
    Question(
        "Q2",
        "Read the objective to someone who joined last week. Do they ask “and then?” or “how can I help?”",
        _PURPOSE,
        (17, 18),
        ("no-why", "objective-is-a-metric", "jargon"),
    ),
    Question(
        "Q3",
        "Which conversation, with whom and when, told you that this is the number to move?",
        _PURPOSE,
        (25,),
        ("vanity-metric", "stock-metrics-only"),
    ),
    Question(
        "Q4",
        "Suppose there were no reports at all. Walking around at the end of the cycle, what would tell you it went well?",
        _PURPOSE,
        (93, 91, 98),
        ("stock-metrics-only", "kpi-as-key-result"),
    ),
    Question(
        "Q5",
        "When this number moves, what do you do differently the same week?",
        _PURPOSE,
        (79,),
        ("about-compliance", "all-maintain"),
    ),
    Question(
        "Q6",
        "Someone clever wants this number without the work. Which trick would do it, and who would pay for it?",
        _PRICE,
        (9, 10),
        ("quantity-without-quality",),
    ),
    Question(
        "Q7",
        "Whose evenings, patience or trust does this target use up?",
        _PRICE,
        (12,),
        ("conflicting-goals", "no-people-measure"),
    ),
    Question(
        "Q8",
        "What got time this cycle that only pays off next year, and who said thank you for it?",
        _PRICE,
        (37, 33),
        ("short-term-only",),
    ),
    Question(
        "Q9",
        "Name one thing this team alone could do on Monday that would move the row.",
        _PRICE,
        (27,),
        ("outside-team-control", "all-lagging"),
    ),
    Question(
        "Q10",
        "Does any number on this tab travel into an appraisal, a bonus or a promotion, even by word of mouth?",
        _SAFETY,
        (51,),
        ("all-ones", "targets-shrinking", "rates-people"),
    ),
    Question(
        "Q11",
        "Where do people hear how their own work is seen, if not here? Would they all give the same answer?",
        _SAFETY,
        (53,),
        ("rates-people", "personal-not-team"),
    ),
    Question(
        "Q12",
        "The last time someone tried something bold here and missed, what happened to them next?",
        _SAFETY,
        (55,),
        ("all-ones", "sandbagged-target"),
    ),
    Question(
        "Q13",
        "When a health number last went red, was the first question “what happened” or “who”?",
        _SAFETY,
        (83,),
        ("no-health-metrics", "all-maintain"),
    ),
    Question(
        "Q14",
        "Which of these rows may be missed without anyone having to explain, and does everyone know which?",
        _SAFETY,
        (86, 78),
        ("no-ambition-mix",),
    ),
    Question(
        "Q15",
        "Could anyone on the team tell the lead “this row will not work”? When did someone last do so?",
        _SAFETY,
        (62,),
        ("confidence-contradiction",),
    ),
    Question(
        "Q16",
        "Who has done something like this before, and have they looked at the target?",
        _SKILL,
        (61,),
        ("overambitious-target",),
    ),
    Question(
        "Q17",
        "Which single skill would unblock the slowest row: one colleague, one course, or one hire away?",
        _SKILL,
        (63,),
        ("skills-gap", "unbalanced-progress"),
    ),
    Question(
        "Q18",
        "Which row of ours, past or present, would you show a new team as a good example, and why that one?",
        _SKILL,
        (28,),
        (FIRST_REVIEW,),
    ),
    Question(
        "Q19",
        "What did last cycle teach you that was worth a missed target, and where can others read it?",
        _SKILL,
        (43,),
        ("no-learning", "dropped-without-closure"),
    ),
    Question(
        "Q20",
        "Which two teams belong at one table before this cycle gets busy, and over which row?",
        _TALK,
        (49,),
        ("conflicting-goals", "dependency-without-partner"),
    ),
    Question(
        "Q21",
        "Which rows are on the agenda of the next check-in, and who knows it before they walk in?",
        _TALK,
        (73,),
        ("stale-check-in", "unbalanced-progress"),
    ),
    Question(
        "Q22",
        "Who can open this sheet and its review? Who ought to, and cannot?",
        _TALK,
        (76,),
        (FIRST_REVIEW,),
    ),
    Question(
        "Q23",
        "Which promise of last cycle was kept on its day? Which one is still owed a word?",
        _TALK,
        (90,),
        ("dropped-without-closure",),
    ),
    Question("Q24", "Name one decision that went differently because of these OKRs.", _TALK, (56,), (EVERY_END,)),
    Question(
        "Q25",
        "The closing three: does this stretch us, do our measures teach us, may we change course when they do?",
        _TALK,
        (89,),
        (EVERY_START,),
    ),
)
