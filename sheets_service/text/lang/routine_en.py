"""English patterns of objectives that keep something going as it is."""

_USUAL = (
    r"(?:usual|routine|ongoing|regular|normal|existing|current|present|standard|day[- ]to[- ]day|daily|everyday|statutory|customary|established|"
    r"annual|yearly|monthly|weekly|incoming|arriving|recurring|planned|scheduled|agreed|required|mandatory|legal|contractual|core)"
)
_RUNS_ON = (
    r"(?:runs?|works?|operates?|functions?|goes|go|keeps? (?:running|going|working)|continues?|carries on|stays? (?:open|in operation|online|up|available|stable)|"
    r"remains? (?:open|in operation|available|stable|operational|functional|up))"
)
CARRIES_ON = (
    # Ensure the pharmacy runs smoothly.
    rf"^\W*(?:we |to )?(?:ensure|guarantee|secure|see to it|make sure|assure)(?: that)? (?:the |our |all |every )?(?:[\w-]+ ){{1,4}}{_RUNS_ON}"
    r"(?: (?:smoothly|reliably|properly|normally|well|as (?:usual|before|planned|it should)|without (?:interruption|disruption|trouble|problems)|on as (?:usual|before)))?\W*$"
    # Deliver the usual range of classes; handle incoming claims.
    r"|^\W*(?:we |to )?(?:deliver|offer|provide|carry out|run|perform|conduct|handle|manage|do|complete|process|fulfil|fulfill|hold|organi[sz]e|execute|answer|settle|"
    rf"deal with|treat|produce|publish|prepare|administer|look after|take care of|maintain|keep up|meet) (?:the |our |all |all the |all our )?{_USUAL} (?:[\w-]+ ?){{1,6}}\W*$"
    # Ensure that all trains are cleaned daily; support all departments in HR matters.
    r"|^\W*(?:we |to )?(?:ensure|guarantee|see to it|make sure)(?: that)? (?:[\w-]+ ){1,5}(?:is|are|get|gets) \w+(?:ed|t|n) (?:daily|weekly|monthly|regularly|every \w+|"
    r"on schedule|as (?:planned|usual|agreed)|properly|correctly|according to \w+)\W*$"
    r"|^\W*(?:we |to )?(?:support|assist|advise|serve|supply) (?:all |the |our |other )+(?:[\w-]+ )?(?:departments?|units?|branches|business units?|faculties|offices|sites|"
    r"managers|line managers|divisions?|organi[sz]ation)(?: (?:in|with|on|by) .{2,40})?\W*$"
    r"|^\W*(?:we |to )?(?:provide|offer|deliver|supply|run) (?:[\w-]+ ){1,3}(?:services?|support|assistance|maintenance|administration) (?:to|for) (?:all|the|our) [\w ]{3,30}\W*$"
    # Keep customers satisfied.
    r"|^\W*(?:we |to )?keep(?:ing)? (?:the |our |all |every )?(?:[\w-]+ ){1,3}(?:satisfied|happy|content|informed|motivated|engaged|in place|at (?:today['’]s|the current|"
    r"the present|its current|the same) level|as (?:it|they) (?:is|are)|up and running|running|ticking over|afloat|on track|stable|steady|constant|unchanged|level|as high|flat|under control|compliant|certified|"
    r"up to standard)\W*$"
    # No change to the current timetable.
    rf"|^\W*no (?:changes?|cuts?) (?:to|in) (?:the |our )?{_USUAL}\b"
    r"|\bcontinues? (?:to (?:work|run|operate|be|function|deliver|provide|serve|offer|support)|running|working|operating|as (?:it|they|before|usual))\b"
    r"|\bas (?:it|they|we|things) (?:is|are|do|does|did|have|has|stand|always)(?: (?:today|now|already|every year|each year|always|been|done|so far|before))*\W*$"
    # Retain our existing accreditation.
    r"|^\W*(?:we |to )?(?:retain|hold(?: on to)?|keep|maintain|preserve|defend|secure|safeguard|protect) (?:our |the |its |all )?"
    r"(?:existing|current|present|established|today['’]s|usual) [\w-]+"
    r"|^\W*(?:we |to )?(?:stay|remain|keep) (?:within|in|on|inside) (?:the |our )?(?:agreed |approved |annual )?budget\W*$"
    r"|^\W*(?:we |to )?(?:carry|go) on (?:with|as|(?!living|learning|growing|reading|playing)\w+ing)\b|^\W*(?:we |to )?continu(?:e|ing) (?:with|the|our|as|being|to|doing|offering|providing|running|supporting|delivering|"
    r"serving|operating|working|publishing|producing|monitoring)\b"
)
"""Nothing would be different at the end."""
