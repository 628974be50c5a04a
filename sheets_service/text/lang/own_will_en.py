"""English words of what people decide for themselves: to buy, sign or join, and to come and do. Each is one pattern."""

# A share of first steps that end in somebody's own yes.
ENDS_IN_A_YES = (
    r"\b(?:(?:that|which|who|and) )?(?:end(?:s|ed|ing)? (?:in|with|as)|result(?:s|ed|ing)? in|le(?:ad|ads|d|ading) to|"
    r"turn(?:s|ed|ing)? (?:in)?to|convert(?:s|ed|ing)?(?: in)?to|becom(?:e|es|ing)|became|reach(?:es|ed|ing)?|"
    r"complet(?:e|es|ed|ing)|finish(?:es|ed|ing)?(?: (?:in|with|as))?|sign(?:s|ed|ing)?|plac(?:e|es|ed|ing)|"
    r"mak(?:e|es|ing)|made|giv(?:e|es|ing)|tak(?:e|es|ing) (?:out|up)) "
    r"(?:an? |the |their |our |with us |in )?(?:[\w-]+ ){0,2}?"
    r"(?:purchases?|sales?|orders?|contracts?|deals?|hires?|donations?|gifts?|pledges?|subscriptions?|subscribers?|"
    r"memberships?|members?|enrolments?|enrollments?|bookings?|reservations?|signatures?|leases?|tenanc(?:y|ies)|lets?|"
    r"test drives?|trials?|checkouts?|tills?|(?:paying|regular|repeat|loyal) \w+|buyers?|customers?|clients?|donors?|"
    r"polic(?:y|ies)|loans?|mortgages?|sponsorships?|partnerships?|franchises?|commissions?|mandates?|wins?|bequests?|"
    r"licen[cs]es?|upgrades?|adoptions?|appointments?|visits?|referrals?|matches|offers?)\b"
)

# Those who come and do something of their own will, and no machine, letter or office can do for them.
JOINERS = (
    r"^\W*(?:number of |the |our )?(?!staff|employees|colleagues|teams|new |app |online |digital |virtual |remote )"
    r"(?:(?!new |app |online |digital )[a-z-]+ ){0,2}?"
    r"(?:girls|boys|women|men|children|toddlers|teenagers|youngsters|pupils|students|apprentices|adults|seniors|pensioners|elders|"
    r"grandparents|parents|mothers|fathers|families|couples|residents|citizens|neighbou?rs|villagers|islanders|locals|"
    r"commuters|passengers|riders|cyclists|walkers|pedestrians|drivers|hikers|runners|swimmers|rowers|climbers|dancers|singers|"
    r"players|musicians|anglers|gardeners|beekeepers|farmers|growers|donors|volunteers|mentors|godparents|carers|"
    r"parishioners|refugees|veterans|newcomers|beginners|learners|people|shoppers|diners|anybody|helpers|tutors|foster \w+)\b"
)
JOIN = (
    r"^(?: [\w'’-]+){0,2}? (?:register\w+|enrol\w*|signed up|joined|who (?:join|play|sing|row|dance|swim|cycle|walk|ride|help|give|"
    r"come|take part|turn up|shop|cook|eat|learn|train|teach|mentor|volunteer|compost|garden|farm)\w*|"
    r"(?:join|play|sing|row|danc|swim|cycl|walk|rid|help|giv|com|tak|turn|shop|cook|eat|learn|train|teach|mentor|volunteer|"
    r"compost|garden|sell|buy|travell?|commut|run|climb|paddl|sail|skat|attend|carpool|car-shar|lift-shar|"
    r"foster|adopt|donat|return|paint|knit|act|read)[mnt]?ing"
    r"|in (?:the |our )?(?:[\w'’-]+ ){0,2}?(?:choir|league|team|club|band|orchestra|guild|society|association|class|classes|course|"
    r"troupe|squad|section|crew|brigade|corps|academy|troop))\b"
)
# A place, a means or a way of counting that begins with few, or that grows without anybody's coming.
BEGINS_SMALL = (
    r"\b(?:new(?:ly)?|pilot\w*|roll(?:ed|ing)?[- ]?out|launch\w*|opened|opening|start-?up|app|apps|online|digital\w*|portal|"
    r"newsletter|podcast|channel|video\w*|website|feed|stream\w*|follow\w*|virtual\w*|beta|first (?:year|season|term)|"
    r"introduc\w+|platform|free|compulsory|mandatory|required|assigned|given|offered|trained by|served|reached)\b"
)
