"""English words of standing, bonds and worth that each reader measures in his own way. Each is a pattern."""

# What one wants to be in the eyes of others.
REGARDED = (
    r"\b(?:be|become|are|is|being|get) (?:more |widely |better |generally )?(?:seen|regarded|known|perceived|viewed|considered|respected|"
    r"valued|recogni[sz]ed|thought of|remembered|accepted|sought after|looked up to|taken seriously|experienced) (?:as|for|by|among)\b"
)

# What was and shall be again.
RESTORED = (
    r"\b(?:is|are|be|get|gets|getting) (?:back|again|right)? ?(?:where (?:it|they|we) (?:belongs?|should be|used to be|want\w*)|"
    r"to what (?:it|they) (?:was|were|used to be)|what (?:it|they) (?:was|were|should be|used to be)|to its best|to its old (?:self|strength)|"
    r"in good (?:shape|order|health)|on (?:track|its feet|form|an even keel)|right again|as (?:it|they|things) should(?: be)?)\b"
    r"|\b(?:feels?|felt) (?:well |fully |kept |properly |truly |better |really |always )?(?:informed|in the picture|looked after|taken care of|"
    r"cared for|taken seriously|listened to|in the know|at home|up to date|in good hands|included|understood|treated well|served)\b"
)

# What a name shall stand for.
STANDS_FOR = (
    r"\b(?:stands?|standing) for (?!election|office|hours|more than|at least|less)[a-z-]+(?:,? (?:and )?[a-z-]+){0,3}\W*$|\b(?:synonymous with|a byword for|an? synonym for|"
    r"the epitome of|the embodiment of)\b"
    r"|^\W*(?:[\w'’-]+ ){1,4}(?:at eye level|hand in hand|from a single source|from one source|with heart(?: and \w+)?|of the highest order|without compromise|"
    r"without compromises|to be proud of|made easy|on (?:an )?equal (?:footing|terms)|beyond reproach|second to none|one can rely on|worth its name|"
    r"worthy of the name|with a human face|with a smile|at its finest|at their finest|we can be proud of)\W*$"
)

# What is said to be up to a mark that nobody drew.
WORTHY = (
    r"\b(?:reflects?|meets?|matches|mirrors|embodies|lives up to|does justice to|is worthy of|at) (?:the |our |its |their |today's )?"
    r"(?:state of the art|modern (?:standards?|times)|latest (?:thinking|standards?)|best practices?|level (?:our|the|its|we|they) [\w -]{0,20}"
    r"deserves?|times|ambitions?|values|spirit|reputation|name|highest standards?|(?:\w+ )?standards? of (?:today|our time|the trade))\b"
    r"|\bon (?:a|an) (?:new|better|sound|solid|firm|different|equal|good|stable|healthy|broader) (?:footing|basis|foundation|keel)\b"
    r"|\bfit for (?:the future|purpose|what comes|tomorrow)\b|\bfuture[- ]proof\b"
)

# Ties that are closer than before.
BONDS = (
    r"\b(?:closer|stronger|deeper|better|warmer|tighter|good|strong|close|trusting|lasting|healthy|sound|fruitful) "
    r"(?:(?:working|personal|business|long-term) )?(?:relationships?|relations|ties|bonds?|links|partnerships?|rapport|contacts?|"
    r"understanding|co-?operation|collaboration|dialogue|exchange) (?:with|to|between|among|across)\b"
)

# Worth that is told and not shown: "is of great value to our readers".
WORTH_TOLD = (
    r"\b(?:is|are|be|been|become|becomes|remain|remains|prove|proves|turn out) (?:again |finally |always |really |truly )?of "
    r"(?:(?:very|really|truly|consistently|lasting|some) )?(?:(?:high|higher|highest|great|greater|greatest|real|good|better|best|top|true|"
    r"lasting|genuine|practical|consistent|consistently|outstanding|excellent|undisputed|particular|special|more|any|some|proper) )*"
    r"(?:use|value|relevance|quality|help|importance|interest|standard|worth|benefit|significance|service|assistance|substance|service)\b"
)

# A trouble that is to be one no longer: "Meetings are no longer a burden".
TROUBLE = (
    r"(?:nuisance|burden|worry|worries|problems?|headaches?|pain|chore|hassle|issues?|myster(?:y|ies)|bottlenecks?|concern|struggle|lottery|"
    r"guessing game|guesswork|gamble|obstacles?|challenge|ordeal|nightmare|annoyance|irritation|bother|drag|mess|puzzle|riddle|maze|"
    r"black box|foreign word|taboo|torture|trial|adventure|surprise|stumbling block|sore point|thorn|threat|source of [a-z]+|matter of luck|"
    r"matter of chance|cause for (?:concern|worry|complaint)|afterthought|one-man show|side issue|necessary evil|battle|fight|drama)"
)
UNTROUBLED = (
    rf"\b(?:is|are|be|feels?|seems?) (?:no longer|not|never) (?:seen as |felt as |felt to be )?(?:such )?(?:an? |the )?(?:[a-z]+ )?{TROUBLE}"
    rf"(?: any ?more| any longer)?\b|\b(?:stops?|ceases?|has stopped|have stopped) (?:being|to be) (?:an? |the )?(?:[a-z]+ )?{TROUBLE}\b"
    rf"|\b(?:no longer|not|never) an? (?:[a-z]+ )?{TROUBLE}\W*$"
)

# How a thing goes off when nobody grumbles.
SMOOTH = (
    r"\b(?:runs?|works?|goes|go|happens?|proceeds?|flows?|functions?|takes? place|passes?|pass off|(?:is|are|gets?) (?:done|made|handled|run)) "
    r"(?:[a-z]+ly )?(?:without|free of|with(?:out)? (?:as )?little) (?:any |much |needless |undue |unnecessary |further |great |a )?"
    r"(?:friction|fuss|hassle|hitch(?:es)?|trouble|drama|bother|stress|hiccups?|headaches?|complications?|pain|difficult(?:y|ies)|ado|effort|"
    r"problems?|arguments?|turmoil|chaos|hectic|panic|struggle|strain|confusion|misunderstandings?)\b"
    r"|\b(?:pulls?|pulling|move|moves|work|works|march|marches|row|rows) (?:together )?in (?:the same|one|a single|a common) direction\b"
    r"|\bfinds? (?:their|its|our|his|her) (?:feet|way|place|voice|rhythm|stride)\b(?! (?:to|through|from|out|home))"
    r"|\bspeaks? with one voice\b|\bgoes? hand in hand\b|\b(?:is|are|feels?) (?:more |much )?(?:at ease|state of the art)\b"
)
