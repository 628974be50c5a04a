"""English words of rows that count beside the point: a mean over all where nobody may be left out, faults where speed is meant."""

# What holds for each one, or for those who are worst off.
WITHOUT_EXCEPTION = (
    r"^\W*(?:we want |so that |that )?(?:nobody|no one|no [a-z]+|none|every|everyone|everybody|each|all|any|not a single|not one)\b"
    r"|\b(?:nobody|no one|everyone|everybody|each and every|every single|whoever they are|wherever they live)\b"
    r"|\b(?:most vulnerable|worst[- ](?:off|hit|affected)|hardest[- ]hit|poorest|sickest|frailest|weakest|those with (?:a |an )?(?:serious|severe|rare|acute|bad)|"
    r"serious(?:ly)? (?:ill|injur\w+|cases?)|most in need|in the greatest need|left behind)\b"
)
# Means over all of them, which one half may improve while the other waits.
MEAN_OF_ALL = (
    r"\b(?:average|mean|median)\b[^→:\d]*\b(?:across|over|of|for|among|from) (?:all|every|the whole|the entire)\b"
    r"|\b(?:overall|network-wide|company-wide|city-wide|hospital-wide|system-wide|school-wide) (?:average|mean|median)\b"
    r"|\b(?:average|mean|median) (?:[\w-]+ ){1,4}(?:overall|network-wide|company-wide|city-wide|hospital-wide|system-wide|in total)\b"
)
# A row that does tell of each one.
TELLS_OF_EACH = (
    r"\b(?:within|(?:longer|more|later|further|worse|less|fewer) than|over|above|below|under|without|worst|longest|slowest|lowest|highest|at least|"
    r"percentile|p9[059]|gap|spread|range|last|none|no|never|zero)\b"
)
QUICK = (
    r"\b(?:quick(?:er|est|ly)?|fast(?:er|est)?|instant(?:ly)?|snappy|snappier|speedy|speed|swift(?:ly)?|in seconds|in no time|in a blink|in a flash|prompt(?:ly)?|"
    r"without (?:waiting|lag|delay)|responsive)\b"
)
# Faults on a list of the house.
FAULTS_LISTED = (
    r"^\W*(?:(?:fix|close|cut|reduce|clear|lower|bring down|resolve) )?(?:the )?(?:number of |count of |total )?(?:[\w-]+ ){0,2}"
    r"(?:bugs?|defects?|issues?|tickets?|stories|errors? logged|backlog items?|findings|action items?|open points)\b"
    r"(?! (?:who|that|which|per|with|reopened|within|solved|answered|resolved|closed)\b)(?!.*\b(?:seconds?|minutes?|hours?|days?|within|users?|customers?)\b)"
)
# What shows speed in any words.
SPEED_SHOWN = (
    r"\b(?:seconds?|minutes?|mins?|hours?|days?|weeks?|ms|milliseconds?|time|times|wait\w*|latency|speed|load\w*|within|slow\w*|late|delay\w*|median|p9\d|"
    r"percentile|queue\w*|same day|clicks|steps)\b|\d\s?s\b"
)
# How much was typed or ticked off, whatever became of it.
TYPED = (
    r"\b(?:lines of (?:\w+ )?code|commits?|story points?|velocity|(?:pull|merge) requests? (?:opened|merged|raised|closed)|code (?:changes|lines)|"
    r"lines (?:written|changed|added))\b"
)
TYPED_AT_HOME = (
    r"\b(?:pull requests?|merg(?:e|es|ed|ing)|commits?|builds?|developers?|engineers?|programmers?|coders?|coding|code\w*|contribut\w*|open source|refactor\w*|author\w*|writ(?:e|es|er|ers|ing)|novel|ship(?:s|ping)?|deliver\w*|"
    r"releas\w+|velocity|productiv\w+|pace|maintain(?:ers?|able)|our team|students?|learn\w*|practi[sc]e\w*|billable|clients?)\b"
)
