"""English patterns of objectives that keep something going as it is."""

_USUAL = (
    r"(?:usual|routine|ongoing|regular|normal|existing|current|present|standard|day[- ]to[- ]day|daily|everyday|statutory|customary|established|"
    r"annual|yearly|monthly|weekly|incoming|arriving|recurring|planned|scheduled|agreed|required|mandatory|legal|contractual|core)"
)
_RUNS_ON = (
    r"(?:runs?|works?|operates?|functions?|goes|go|keeps? (?:running|going|working)|continues?|carries on|stays? (?:open|in operation|online|up|available|stable)|"
    r"remains? (?:open|in operation|available|stable|operational|functional|up))"
)
_RUNNING = (
    r"(?:run|file|publish|issue|send(?: out)?|pay(?: out)?|process|inspect|service|maintain|clean|empty|collect|print|produce|host|hold|organi[sz]e|"
    r"stage|answer|staff|man|update|check|audit|submit|prepare|reconcile|invoice|bill|back up|patch|stock|restock|mow|"
    r"monitor|record|distribute|dispatch|close|draw up|compile|calculate|carry out|conduct|perform|do|handle|operate|"
    r"sweep|mop|grit|prune|count|weigh|calibrate|test|replace|rotate|renew|report|administer|post|ship|settle|hand in)"
)
_RHYTHM = (
    r"(?:(?:once |twice |\w+ times )?(?:every|each|an?|per) (?:single |second |other |working )?(?:day|night|morning|evening|week|weekday|weekend|fortnight|month|quarter|"
    r"half-year|term|season|year|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|shift)|daily|nightly|weekly|"
    r"fortnightly|monthly|quarterly|yearly|annually|regularly|routinely|as scheduled|as required|"
    r"(?:during|in|within) (?:the )?(?:usual |normal |regular |agreed )?(?:office|opening|business|working|service) hours|all (?:year|day|week)(?: round| long)?|"
    r"around the clock|round the clock|from (?:monday to friday|nine to five)|by the (?:usual |statutory |legal )?(?:deadline|due date))"
)
_AS_OWED = (
    r"(?:(?:as per|in line with|in accordance with|in compliance with|in keeping with|according to|pursuant to|within|under|to|as (?:agreed|set out|laid down|specified|"
    r"stipulated|required|foreseen|defined|written|fixed|provided for) (?:in|by|under)) (?:the |our |its |their |all |an? )?(?:usual |agreed |existing |current |present |"
    r"applicable |customary |established |standard |contractual |statutory |legal |normal )*(?:service[- ]levels?(?: agreements?)?|slas?|(?:[a-z]+ )?contracts?|agreements?|procedures?|"
    r"mandate|statutes?|terms(?: of (?:reference|the contract))?|framework agreement|job descriptions?|by-?laws|house rules|tender|specifications?|"
    r"regulations?|manual|law)"
    r"|(?:as per|in line with|in accordance with|according to|in keeping with|to|within|in) (?:the |our )?(?:usual|customary|established|accustomed|habitual|regular|routine) "
    r"(?:[\w-]+ )?(?:ways?|manner|practices?|standards?|quality|process(?:es)?|schedule|routine|rhythm|procedures?|custom|times?|rules?|scope|extent|pace|order|form)"
    r"|(?:as|per) (?:contractually |previously |usually )?(?:agreed|contracted|commissioned|mandated|stipulated)|(?:as )?per (?:contract|schedule|procedure|sla|agreement|mandate)"
    r"|as required by (?:the )?(?:law|contract|statute|regulator|authorities))"
)
CARRIES_ON = (
    # Process claims as per our service levels; run the canteen as agreed in the contract.
    rf"^\W*(?:we |to )?(?:{_RUNNING}|deliver|offer|provide|execute|treat|manage|supply|serve|support|administer|look after|take care of|repair|fix|resolve|teach|"
    r"advise|assist|transport|carry|guard|clear|heat|light|water|cater|cook|translate|review|assess|decide|register|license|grant|respond to|deal with|attend to|fulfil|fulfill|"
    rf"complete|keep|meet) (?!.*\b(?:better|faster|more|new|first|without|so that|nobody|no one|never|half)\b)(?:[\w’'&-]+,? ){{1,7}}{_AS_OWED}\W*$|"
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
    # Keep processing invoices; continue handling complaints.
    r"|^\W*(?:we |to )?(?:keep|continue|carry on|go on|keep on)(?: on| to)? (?:process|handl|runn?|operat|provid|deliver|supply|suppli|offer|"
    r"administer|manag|maintain|publish|produc|issu|pay|collect|clean|servic|inspect|staff|monitor|report|host|organi[sz]|fulfil|perform|"
    r"execut|do|dispatch|shipp?|book|bill|invoic|fil|archiv)(?:l?ing|e)? (?!.*\b(?:so that|better|faster|without|because|than|more)\b)"
    r"(?:[\w’'-]+ ?){1,6}\W*$"
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
    # Ensure regular waste collection.
    r"|^\W*(?:we |to )?(?:ensure|secure|guarantee|safeguard|assure|provide|deliver|offer|maintain|perform)(?:ing)? (?:the |a |our )?(?:regular|routine|ongoing|continued|continuous|"
    r"uninterrupted|orderly|proper|smooth|stable|steady|day[- ]to[- ]day|daily|weekly|monthly|standard|usual|normal|basic|scheduled|statutory)"
    r"(?: and (?:\w+))? (?!.* for\b)(?:[\w’'-]+ ?){1,4}(?:(?:in|at|of|on|across) (?:the |our |all )?(?:[\w’'-]+ ?){1,4})?\W*$"
    # Stay at today's level.
    r"|^\W*(?:we |to )?(?:stay|remain|keep|hold|continue|be) (?:\w+ ){0,4}?(?:at|on|within|above|below|around) (?:(?:today|yesterday|last (?:year|season|quarter)|this year)['’]s|"
    r"the (?:current|present|same|existing|usual|present-day|agreed|approved|allotted)|our (?:current|present|usual|existing)|its (?:current|present|usual)) [\w -]{3,40}\W*$"
    # Process applications as they arrive.
    r"|^\W*(?:we |to )?(?:process|handl|answer|deal with|treat|settl|work through|clear|resolv|respond to|fix|repair|review|complet|manag|tak|check|deliver)(?:e|ing)? (?:[\w’'-]+ ){1,5}(?:as|when|whenever) (?:it|they) (?:arrive|come|comes|come in|comes in|arises?|occurs?|falls? due|fall due|"
    r"appears?|is received|are received|is needed|are needed|is due|are due|is required|are required)\W*$"
    r"|^\W*as (?:in )?(?:last|every|each|previous|former|past|earlier) (?:year|years|season|seasons|quarter|time|autumn|spring|summer|winter)s?\s*[:,;–—-]"
    r"|^\W*(?:the )?(?:same|usual|customary|traditional|well-tried|proven) [\w’'-]+ as (?:last|every|in|before|always)\b"
    r"|^\W*(?:we |to )?keep (?:the |our |all )?(?:[\w’'-]+ ){1,4}(?:open|staffed|clean|safe|supplied|maintained|stocked|lit|heated|operating|functioning|working|available) and (?:in )?[\w’' -]{3,30}\W*$"
    # Manage the endowment prudently.
    r"|^\W*(?:we |to )?(?:manag|administer|run|operat|handl|conduct|overse|supervis|process|perform|look after|take care of|carry out|discharg)(?:e|ing|ning)? (?:the |our |all |its )(?:[\w’'-]+ ){1,5}(?:prudently|properly|"
    r"efficiently|effectively|reliably|carefully|correctly|smoothly|professionally|responsibly|diligently|conscientiously|well|in due time|on schedule|in line with .{3,40}|according to .{3,40}|as planned|as agreed)\W*$"
    r"|^\W*(?:we |to )?(?:support|assist|advise|serve|help) (?:internal|all|the|our) (?:internal |other |line |business )?(?:customers|clients|departments|colleagues|managers|units|functions|teams) (?:in|with|on|by) .{3,50}$"
    r"|^\W*(?:we |to )?(?:run|operate)(?:ning|ing)? an? (?:safe|reliable|stable|secure|efficient|good|smooth|functioning|dependable|well-run|sound|orderly|proper)(?:,? (?:and )?[\w-]+)? [\w -]{3,30}\W*$"
    r"|^\W*(?:we |to )?(?:look after|take care of|attend to|tend|service) (?:the|our|all) (?!.*\b(?:nurses|staff|people|families|colleagues|children|carers|volunteers|patients|teachers|parents|elders?|"
    r"old|young|sick|poor|ones|selves|teams?|members|guests|customers|neighbours|neighbors)\b)(?:[\w’'-]+ ?){1,4}\W*$"
    # Retain market leadership.
    r"|^\W*(?:we |to )?(?:retain|hold(?: on to)?|keep|defend|maintain|preserve|secure|protect|safeguard|confirm)(?:ing)? (?:our |the |its |a )?(?:good |strong |leading |present |market )*(?:leadership|lead|market position|position|rank|ranking|place|"
    r"share|standing|status|title|licen[cs]e|accreditation|certification|certificate|rating|reputation|relationships?|relations)(?: (?:in|on|at|with|among|as) .{2,50})?\W*$"
    # The same again: another year of service, steady operations.
    r"|^\W*(?:an?other|one more|yet another) (?:[\w-]+ )?(?:year|season|quarter|term|month|decade) of (?!.*\b(?:life|peace|growth|record|change|learning|who|that|"
    r"without|new)\b)(?:[\w’'-]+ ?){1,10}\W*$"
    # What is done in its rhythm anyway: run payroll every month, inspect all lifts twice a year, answer the phones in office hours.
    rf"|^\W*(?:we |to )?{_RUNNING} (?!.*\b(?:who|that|without|before|within|first|new|more|better|nobody|never|no|free)\b)(?:[\w’'&-]+ ){{1,6}}{_RHYTHM}\W*$"
    rf"|^\W*(?:we |to )?{_RUNNING} (?:the |our |all |its |this year['’]s )*(?:annual|yearly|monthly|quarterly|weekly|daily|nightly|seasonal|half-yearly|biennial) "
    r"(?!.*\b(?:who|that|without|before|within|first|new|more|better)\b)(?:[\w’'&-]+ ?){1,5}\W*$"
    r"|^\W*(?:run|hold|repeat|stage|organi[sz]e|offer|publish|do|host|deliver)(?:ning|ing)? (?:the |our )?(?:[\w’'-]+ ){1,4}(?:once more|once again|again|as every year|every year as before|another year)\W*$"
    r"|^\W*(?:the )?(?:steady|stable|smooth|normal|regular|ongoing|continued|continuous|uninterrupted|undisturbed|trouble-free|day-to-day|everyday|routine) (?:[\w’'-]+ ){0,2}"
    r"(?:operations?|service|running|business|delivery|provision|supply|maintenance|support|administration|upkeep|production|collection|cleaning|teaching)"
    r"(?: (?:of|in|at|across|on) (?:the |our |all )?(?:[\w’'-]+ ?){1,5})?\W*$"
    r"|^\W*(?:we |to )?(?:serve|look after|take care of|attend to|supply|visit|support) (?:our |the |all )*(?:existing|current|present|regular|long-standing) [\w’' -]{3,40}\W*$"
    r"|^\W*(?:we |to )?keep (?:up|pace) with (?:the |our )?(?:[\w’'-]+ ?){1,4}\W*$"
    r"|^\W*(?:we |to )?(?:keep|hold|maintain|preserve|stick to|retain) (?:to )?(?:the |our )?(?:status quo|things (?:as they are|running|stable)|course|same \w+|[\w-]+ (?:schedule|routine|rhythm))\W*$"
    r"|^\W*(?:we |to )?(?:carry|go) on (?:with|as|(?!living|learning|growing|reading|playing)\w+ing)\b|^\W*(?:we |to )?continu(?:e|ing) (?:with|the|our|as|being|to|doing|offering|providing|running|supporting|delivering|"
    r"serving|operating|working|publishing|producing|monitoring)\b"
)
"""Nothing would be different at the end."""
