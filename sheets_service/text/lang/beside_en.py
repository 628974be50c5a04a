"""English words of rows that stand beside a promise: what is put in, newcomers where those who stay are meant."""

# What is put in, whatever comes out: "Hours in the workshop", "Training budget", "Attendance in lessons".
INPUT = (
    r"^\W*(?:(?:average|total|mean|median|number of|annual|yearly|monthly|weekly|our|the|more|paid) )*"
    r"(?:(?:[\w&-]+ ){0,2}(?:(?:hours|days)(?= [^:]*\b(?:training|workshop|course|class|practice|"
    r"coaching|teaching|lesson|lab|studio)s?\b)|(?:training|teaching|coaching|course|class|lesson|workshop|practice|consulting|"
    r"consultancy|mentoring) (?:hours|days)|sessions|courses|seminars|trainings|budgets?|spend(?:ing)?|funding|investments?|"
    r"staff|headcount|consultants|specialists|trainers|posts|machines|devices|licen[cs]es|equipment|attendance|expenditure))"
    r"(?: (?:in|of|for|on|at|per|spent|held|given|offered|attended|invested|bought|hired|a) [^:=(→]*)?\s*(?:[:=(→]|from\b|->|$)"
    r"|^\W*(?:[\w-]+ )?(?:graduates|engineers|researchers|developers|designers|scientists|advis[eo]rs|coaches|experts|people) "
    r"(?:in|on|at|for) (?:the|our) [^:=(→]*(?:lab|team|unit|department|hub|desk|office|project|cent(?:er|re))\s*(?:[:=(→]|from\b|->|$)"
)
# Those who come for the first time say nothing of those who came before.
NEWCOMERS = r"^\W*(?:number of )?(?:(?:brand )?new|first[- ]time|fresh|additional) (?:[\w-]+ )?[\w-]+s\b(?! (?:who|that|which|whose|still|with))"
# An objective that speaks of how many, how soon or how much may well be told by volume and speed.
ABOUT_QUANTITY = (
    r"\b(?:all|every|each|everybody|everyone|nobody|no one|reach\w*|find us|discover\w*|use|uses|using|used|come|comes|"
    r"join\w*|time|timely|soon\w*|wait\w*|late|later|hours?|days?|minutes?|weeks?|months?|years?|once|within|today|"
    r"tomorrow|night|overnight|instant\w*|before|long|longer|short\w*|many|thousands?|hundreds?|dozens|doubl\w+|twice|number|"
    r"big\w*|large\w*|busy|efficien\w+|productiv\w+|output|capacity|demand|popular|less|fewer|light\w*|waste\w*|strong\w*|"
    r"speed\w*|hold up|delay\w*|carr(?:y|ies)|habits?|visit\w*|play\w*|season|quarter|lead|leading|leaders?|largest|"
    r"number one|top|biggest|mrr|arr|attract\w*|draw\w*|crowd\w*|packed|throughput|on offer|available|stock\w*|"
    r"deliver\w*|suppl\w+|provide\w*|serve\w*|range|variety|spread\w*|known|famous)\b"
)
