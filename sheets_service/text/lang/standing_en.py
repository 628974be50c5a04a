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
