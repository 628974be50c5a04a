"""English words that tell what a row without a number says: effort, a thing to have, a wish, a mere heading."""

EFFORT_HEADS = (
    "dive spike discovery walk stroll sync syncs session sessions interview call round rounds chat chats talks pairing "
    "shadowing sparring onboarding-calls catch-up touchpoint touchpoints visit visits research r&d r d investigation "
    "triage grooming refinement housekeeping clean-up cleanup tidy-up upkeep firefighting troubleshooting debugging "
    "brainstorming ideation exploration poc evaluation comparison benchmarking screening scouting sourcing canvassing "
    "outreach follow-ups follow-up reminders chasing lobbying advocacy promotion marketing networking support help "
    "assistance care advice guidance mentoring coaching tutoring supervision training practice drill rehearsal "
    "preparation preparations prep planning coordination alignment collaboration cooperation exchange dialogue "
    "consultation discussion discussions negotiation negotiations conversations deliberation moderation facilitation "
    "monitoring tracking observation watch review reviews audit audits inspection inspections testing tests analysis "
    "analyses assessment study studies fieldwork survey surveys polling reporting bookkeeping filing maintenance "
    "1:1 1:1s 1-1s one-on-ones one-to-ones standup stand-ups retro retros workshop workshops meeting meetings webinar "
    "webinars event events campaign campaigns participation presence-at attendance volunteering hosting newsletter "
    "posting posts blogging tweeting podcasting storytelling"
)
"""Heads of effort: with whom or about what it is done follows."""

LOOSE_EFFORT = (
    "support alignment collaboration cooperation communication engagement outreach involvement planning promotion "
    "marketing networking exchange dialogue care help sharing coordination training coaching experiment experiments "
    "participation prep preparation research housekeeping"
)
"""Efforts that alone, without a "with" or "for", are a heading."""

TECH_THINGS = (
    "ga v mvp mvi poc-build v1 v2 v3 sso mfa api sdk cli ci cd etl crm erp mode theme gateway upgrade update patch "
    "hotfix integration connector plugin extension import export sync-job pipeline login sign-in checkout basket "
    "search filter sort view page screen tab menu banner widget form field button toggle dropdown wizard tour tooltip "
    "notification alert alerting monitoring logging telemetry tracing dashboard report reporting chart summary "
    "one-pager factsheet handout handbook guide guideline manual playbook runbook checklist template kit pack bundle "
    "starter-kit toolbox library glossary faq wiki docs documentation spec blueprint schema diagram map atlas "
    "inventory register index catalogue catalog list shortlist table matrix calendar roster rota timetable schedule "
    "roadmap plan concept proposal draft paper policy rules code charter contract agreement mou sla tender rfp bid "
    "application business-case case deck slides presentation video film trailer clip podcast series album book "
    "edition issue brochure leaflet flyer poster sign signage signs label labels logo website site microsite blog app "
    "platform portal hub tool engine service module component feature function system model classifier prototype demo "
    "pilot trial-run beta release version rollout launch migration refactoring refactor rewrite relaunch redesign "
    "rebuild revamp overhaul conversion extension refurbishment renovation repair replacement installation fitting "
    "stop shelter lane path track bridge gate door ramp lift lighting light lights camera cameras sensor sensors "
    "meter meters pump pumps valve boiler oven kitchen canteen room rooms office lab workshop-space studio stage hall "
    "wing annex depot warehouse shed barn tank silo greenhouse garden pond playground bench benches shelter bin bins "
    "bike bikes van vans bus buses vehicle vehicles machine machines line robot drone printer scanner terminal kiosk "
    "till locker lockers desk desks chair chairs bed beds uniform uniforms vest vests helmet helmets recipe recipes "
    "card cards badge badges voucher vouchers scheme tariff offer package subscription plan fund grant prize award "
    "committee board council club group network course curriculum lesson lessons class syllabus programme program "
    "training-course e-learning module certificate certification accreditation licence license permit approval "
    "sign-off signoff cluster server servers database backup backups firewall tests-suite suite repo repository "
    "workspace environment sandbox staging domain tokens keys data-room archive warehouse-lake lake feed endpoint "
    "webhook bot chatbot assistant agent-console hotline helpdesk counter booth stall stand shop store branch clinic "
    "centre center station panel panels charger chargers turbine heatpump fence wall roof window windows floor "
    "notice notices noticeboard price-list tap taps basin socket sockets postbox letterbox shade fan fans heater heaters clock clocks "
    "hook hooks stand stands dispenser dispensers pin-board scale scales leaflet-rack first-aid-kit eyewash ashtray handrail doormat"
)
"""Things to have: named with where or for whom, they are an output."""

HEADINGS = (
    "topic topics idea ideas misc miscellaneous various other others tbd todo todos next steps open points issues "
    "notes comments stuff things phase wave stage season priorities priority focus theme themes ambition goals goal "
    "objectives kr krs numbers figures q1 q2 q3 q4 h1 h2"
)
"""Words of a heading that announces something and does not say it."""

SOFT_GOODS = (
    "morale mood spirit culture climate atmosphere communication collaboration cooperation teamwork alignment "
    "cohesion togetherness togetherness relationship relationships relation relations partnership partnerships "
    "presence visibility awareness image reputation brand profile standing position positioning footprint voice "
    "focus clarity structure structures organisation organization order transparency agility flexibility resilience "
    "innovation creativity excellence quality professionalism maturity readiness capability capabilities competence "
    "competences skills know-how knowledge expertise leadership ownership accountability responsibility empowerment "
    "engagement motivation commitment happiness wellbeing well-being satisfaction confidence trust balance stress "
    "experience journey onboarding handover handovers offboarding hiring recruiting process processes workflow "
    "workflows operations efficiency effectiveness productivity performance digitalisation digitalization digitisation "
    "digitization automation sustainability diversity inclusion equity community communities ecosystem network "
    "content marketing sales service support offering portfolio product products strategy governance compliance "
    "security safety planning meetings feedback dialogue exchange mindset attitude behaviour behavior values team "
    "teams organisation company business market markets foundation foundations basis data documentation analytics "
    "reporting environment improvement improvements infrastructure architecture tooling tools setup stack codebase"
)
"""What everybody wants and nobody can count without saying how."""

FINE_WORDS = (
    "better more greater stronger higher improved enhanced increased strengthened deeper closer smoother easier nicer "
    "happier healthier cleaner clearer smarter leaner simpler friendlier fairer greener bolder bigger optimal "
    "optimised optimized modern good great excellent best outstanding seamless smooth strong sustainable professional "
    "attractive successful efficient effective agile innovative world-class first-class best-in-class top state-of-the-art high "
    "less"
)
"""Praise and comparison: with a soft good behind them they make a wish."""

WISHES = (
    r"\W*(?:we (?:will )?|to )?(?:"
    r"(?:be|become|remain|stay|turn into|develop into|establish ourselves as) (?:(?:more|even|truly|really|always|still) "
    r"(?!than)[a-z-]+\W*$|(?:the|a|an|our region'?s|europe'?s|the world'?s)? ?(?:[a-z'-]+ )?(?:best|leading|leader|number one|"
    r"first choice|top|go-to|place|partner|employer|reference|benchmark|world-class|excellent|great|preferred|trusted|strongest|"
    r"most [a-z-]+|home of|market leader|ahead|relevant|visible|agile|innovative|attractive|digital|data-driven|customer-centric|"
    r"fit for)\b)"
    r"|(?:stay|keep|get|be) ahead\b|keep (?:the lights on|going|up the (?:good work|momentum|pace))"
    r"|(?:take|bring|lift|raise|get|push) (?:[\w'-]+ ){1,5}to (?:the|a|another) (?:next|new|higher|different|better) (?:level|stage|height)s?"
    r"|raise the (?:bar|standard|game)|up our game|set (?:the|new|a new) standards?|lead the way|make a difference"
    r"|make (?:the |our |all |every )?(?:[\w&'-]+ ){1,5}(?:better|great|great again|stronger|easier|simpler|smoother|nicer|more [a-z-]+|fun|"
    r"attractive|sexy|shine|future-proof|fit|a success|work|count|happen)\W*$"
    r"|(?:lay|set|prepare|create|build|pave) (?:the |a |solid |good |strong )*(?:foundations?|groundwork|ground|basis|base|stage|scene|way)"
    r" (?:for|of|to)\b"
    r"|(?:get|make|be|have) (?:(?:the|our|all|every) [\w'& -]{2,30}? )?ready for\b"
    r"|(?:walk the talk|live (?:our|the) values|think (?:big|outside)|embrace|go (?:digital|global|green|agile)\b)"
    r"|do (?:the right|more|better|less)\b(?! than)|work smarter"
    r"|(?:sort(?: out)?|solve|fix|address|tackle|handle|deal with|look at) (?:the |our )?(?:[\w'-]+ ){0,3}(?:issues?|situation|topics?|"
    r"problems?|things?|stuff|matter)\W*$"
    r"|get (?:the |our )?(?:basics|fundamentals) right|get (?:better|stronger|closer|organised|organized|our house in order)\b"
    r")"
)
"""Turns of speech for a wish that no end can be told of."""

EFFORT_GIVEN = (
    r"\W*(?:(?:\d[\d.,k]*|number of) )?(?:hours|days|sessions|lessons|rounds) (?:of|spent|given|for|on)\b(?!.*→)"
    r"(?!.*\b(?:delay|downtime|waiting|outage|absence|sick|production|sleep|fog|lost|from|per|to|below|under|fewer|less)\b)"
    r"|\W*(?:[\w-]+ ){0,2}(?:spend|spending|budget|outlay)\W+[€$£]?\s?\d[\d.,]*"
    r"\s?(?:k|m|mn|thousand|million|eur|euros?|usd)?\W*$"
)
"""Hours given and money spent: what is put in, with a number."""

SESSIONS = (
    r"\W*(?:(?:about|at least|over|up to|another) )?(?:\d+ |[a-z]+ly )?(?:[\w-]+ )?"
    r"(?:brainstorming|coaching|training|planning|mentoring|feedback|listening|information|info|strategy|team|pairing|onboarding"
    r"|design|q&a|discovery|study|working|co-creation|steering|site|farm|shop|store|ward|plant|depot|client|customer|tenant"
    r"|supplier|partner|dealer|school|field|donor|member|branch|user|patient|parent|staff|expert|stakeholder) "
    r"(?:sessions?|meetings?|rounds?|visits|calls|talks|walks|interviews|workshops|conversations|demos|tests)\b"
    r"(?! (?:per|that|who|without|with(?:in)?|a day|booked|attended|from|missed|rated|held)\b|.*[%→])"
)
"""Meetings of our own, counted or not."""

RHYTHM = r"\b(?:every (?:other|second) (?:day|week|month)|weekly|fortnightly|daily|monthly|(?:every|each) (?:day|week|month|friday|monday))\W*$"
"""How often something is done, at the end of a row."""

ON_THE_NEW = (
    r"\W*(?:all|every|each|both|\d+)\b[^:→%]{2,50}? (?:on|in|with|at) (?:the |their |an? )?"
    r"(?:new|latest|shared|central|common) [\w-]+(?: [\w-]+)?\W*$"
)
"""Things that all stand on the new thing."""
