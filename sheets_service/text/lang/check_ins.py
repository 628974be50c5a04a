"""What people write beside a number when they check in, as data.

Each line holds one alternative or more, parted by "|", in the notation of regular expressions.
"""

# Wishes: nobody does anything, and things get better by themselves.
HOPES = r"""
hope(?:s|d|fully|ful)?|hoping|fingers crossed|cross(?:ing)? (?:our |my |the )?fingers|wait and see|in ?sha ?allah
(?:am|are|is|we'?re|feel|remain|stay|quite|very|still) (?:very |quite |still )?(?:confident|positive|hopeful)(?= *(?:$|[,.;!]))
touch(?:ing)? wood|knock(?:ing)? on wood|luck(?:ily)?|wish(?:ing|es)?|somehow|god willing|pray(?:ing|ers?)?
keep(?:ing)? (?:our |the )?(?:faith|trying|going|pushing|fingers)|optimistic|confident (?:that|it|we)
(?:will|we'?ll|it'?ll) surely|surely|bound to|no doubt|certain(?:ly)? (?:it|we|to)[ ]
should (?:still )?(?:be (?:able|fine|ok(?:ay)?|good|alright|back|better|there)|work(?: itself)? out|pick(?:ing)? up|get (?:there|better|easier)|improve|recover|come|turn|follow|settle|sort itself|catch up|make it|reach|happen|go (?:up|down|better))
(?:will|'ll|going to) (?:come|work (?:itself )?out|sort itself|get (?:there|better)|pick up|be (?:fine|ok(?:ay)?|better|good|alright)|happen|turn around|improve by itself|recover|calm down|settle)
(?:with|need) (?:(?:any|some|a|a (?:bit|little|lot) of) )?luck|we'?ll see|let'?s see|(?:might|may|could) (?:still|yet|well)
probably (?:be|get|come|pick|improve|fine)
(?:expect|assume|trust|believe|guess|think|reckon) (?:it|this|that|things|we|the \w+) (?:to |will |'ll |should )?(?:improve|pick|come|get|turn|will|follow|recover|settle)
things (?:will|should|can only)|trust that|believe (?:it|we|that|in)|(?:we|i) feel (?:good|positive|confident|sure)
good feeling|(?:try|trying|tried) (?:our best|harder|hard|our hardest)|(?:will|we'?ll) (?:try|do (?:our|what))
do(?:ing)? our best|one day|sooner or later|in the end it|eventually|can only (?:get|go|improve)|miracle|some ?how
(?:maybe|perhaps|possibly|who knows),? (?:the |this |some |our )?(?:\w+ )?(?:weather|season|sun|rain|snow|holidays?|market|summer|winter|spring|autumn|christmas|easter|january|december|people|things)\b
if (?:all|everything|things) goes? well|next (?:month|quarter|week) (?:will|should) be (?:better|easier|calmer)
"""

# Guesses about what will come, which a step beside them makes a plan.
MAYBES = r"""
maybe|perhaps
(?:it|this|that|things|numbers?|figures?|trend|sales|visits|people|they|we|which) ?(?:will|'ll) (?:\w+ )?(?:improve|reverse|rise|fall|grow|turn|follow|come|happen|work|get|do|pick|go|recover|settle|catch|change|help|sort|calm|be(?! \w+ed\b))
(?:^|[,;.] *)will (?:improve|rise|grow|turn|follow|come|recover|settle|get better)
(?:usually|always|normally) (?:picks? up|better|stronger|improves?|gets? better|comes? back|rises?)
(?:can|could|may|might) (?:still )?(?:make it|work(?: out)?|turn|reach|happen|succeed)
(?:gives?|giving|give) (?:their|our|its|his|her) best|(?:tr(?:y|ies|ying)) (?:very )?hard|keep it up
if (?:the|all|we are lucky|everything|nothing|it)\b[^.;]{0,40}\b(?:holds?|helps?|lasts?|goes|stays?|lucky)
would be (?:nice|great|good|lovely|wonderful|perfect|fantastic)|looking forward|expect(?:ing|ed)? (?:a|an|some|more|better|good)\b|trust (?:the|in)
convinced|patience|good vibes|cheer up
"""

# Days that are named, beside weekdays and months.
DAYS = r"""
\d{1,2}(?:st|nd|rd|th)? may|may \d|in may|by may|\d{4}-\d\d-\d\d
(?:by|on|until|till|before|from|after|due) \d{1,2}[./]\d{1,2}\b[./]?|\d{1,2}[./]\d{1,2}[./]|tomorrow|tonight
next (?:week|month|sprint|check-in)|by the end of|in (?:one|two|three|\d+) (?:days?|weeks?)|week \d+
coming (?:week|afternoon|evening)
"""

# Work that comes next.
STEPS = r"""
starts?|begins?|tries|tests?|adds?|removes?|drafts?|visits?|meets?|calls?|switch(?:es)?|swaps?|moves?|replaces?
hands (?:over|out|the|it)|trains?|repairs?|cuts?|doubles?|prepares?|interviews?|presents?|shows?|shares?|delivers?
builds?|launch(?:es)?|installs?|writes?|rolls? out|sets? up|takes? over|asks?|checks?|brings?|sends?|opens?|hires?
fix(?:es)?|pilots?|joins?|runs?|trials?|on trial|reviews?|due|scheduled|planned|plan(?:s|ned)? to|agreed (?:to|with)
booked|ordered|decided to|going to|next steps?|follows?|to do
will (?:start|begin|test|add|remove|draft|visit|meet|call|switch|swap|move|train|install|write|open|hire|fix|pilot|send|ask)
"""

# How a note begins that tells what was done.
PAST = r"""
talked|asked|called|met|wrote|tried|waited|discussed|spoke|reminded|mentioned|raised|sent|had|were|was|saw|held
reported|looked
"""

# Verbs of what is over.
OVER = r"""
was|were|went|had|did|rose|fell|came|got|became|lost|won|ended|finished|since|ago
(?<!be )(?:moved|started|opened|launched|introduced|changed|switched|hired|trained|joined|installed|delivered|published|signed)
"""

# What makes a noun of the verb behind it: “the launch”, “three visits”.
BEFORE_NOUNS = r"the|a|an|this|that|of|per|no|more|fewer|less|counting|our|their|its|for|after|before|\d+"

# What denies the verb behind it: “nobody wants to write a form”, “cannot open before May”.
DENIALS = r"nobody|no one|no-one|none|never|cannot|can't|can’t|could not|couldn't|won't|won’t|refuses?|unable|too (?:busy|few|late)"

# How a note begins that says only that nothing moved.
REPORTS = r"""
still|no (?:change|news|progress|movement|update)|same|similar|unchanged|as (?:last|every|before|usual)|nothing new
slow(?:ly)?|quiet|busy|stable|flat|steady|ok(?:ay)?|fine|ongoing|in progress|on track|waiting
"""

# What a note is made of that only repeats where the number stands.
VALUES = r"""
[\d.,:;%/()+\-–→=≈~]+(?: (?:days?|hours?|minutes?|points?|per ?cent|of \d+|k|m|eur|pp))?|value|reading|figure|now|at
is|are|currently|reached|stands?|stood|today|in|this|last|so far|per|up|down|to|from|week(?: \d+)?|month|slightly
a (?:little|bit)|better|worse|than|before|,|[.;:!–-]
"""

# Words that say: as before.
STILL = r"still|not yet|no (?:answer|reply|news|change|progress)|keeps? (?:going|on)|as before"

# Something was stopped, swapped or started over.
TURNS = r"""
(?:^|[,;.:]\s*|\b(?:we|team|work|row|was|were|been|got|is|now|again)\s+)(?:stopped|dropped|paused|parked|shelved|abandoned|halted|cancell?ed|postponed|resumed|restarted|revived|frozen)\b(?!\s+(?:to|by|from|below|under|at)\s+\d|\s+counting)
\b(?:started|starting|picked up|begun|began) (?:instead|over|again)\b|\binstead of\b
\b(?:new|other|different|changed|next) (?:top )?(?:priorit(?:y|ies)|focus|direction|goal|plan|strategy)\b
\b(?:we|team|people|everyone|everybody|crew|staff|effort|resources|attention|focus|work|all(?: hands)?)\b[^.;]{0,24}\b(?:moved|moves|shifted|shifts|goes|went|switched|switches|pulled|reassigned|turned|sent)\s+(?:back |over |away )?(?:to|off|from|onto|into)\b
\b(?:priorit(?:y|ies)|focus|direction|course|plans?)\b[^.;]{0,16}\b(?:changed|moved|moves|shifted|shifts|switched|turned|is now|are now)\b
(?:^|[,;.:]\s*)(?:moved|back|switched|switching|turned) (?:back )?(?:to|from|onto)\b(?! (?:normal|track|work|school|usual))
\bpivot(?:ed|ing)?\b|\bchanged? (?:of )?(?:course|plans?|direction|priorit(?:y|ies)|focus)\b
\b(?:now focus(?:ing)?|focus(?:ing)? (?:now )?on|focus on [^.;]{0,30} now)\b|\bother things first\b
\b\w+ first\b(?=[.;,]|$)
\b(?:(?:put|is|are|again|now|everything|row|this) on hold|put aside|set aside|on ice|on pause)\b
\bscope (?:cut|changed|reduced|widened|grew)\b
\b(?:target|goal|metric|definition|measure)s? (?:was |were |is |again )*(?:moved|changed|lowered|raised|cut|reduced|eased|replaced|redefined)\b
\b(?:changed|lowered|raised|reduced|new|replaced|redefined) (?:the |our )?(?:target|metric|definition|measure)\b
\bnow (?:we )?counts?\b|\breplaced by\b|\btarget\b[^.;]{0,12}\d\s*(?:->|→|to)\s*\d
"""

# Something was found out.
LESSONS = r"""
learn(?:ed|t|ing|s)?|lessons?|because|turned out|turns out|found (?:out|that)|it shows?|showed (?:us )?that|surpris\w+
next time|would (?:now|have)|did not expect|unexpected\w*|reason|insight|reali[sz]ed
(?:we|i) (?:now )?(?:know|knew|saw|see)|understood|due to|mistake|assum\w+|instead|gelernt|weil|appris|parce que
aprendi\w*|porque
"""

# The row is over, in words of several languages.
CLOSED = r"""
done|closed|completed?|finished|achieved|dropped|stopped|cancell?ed|shipped|met|abandoned|discontinued|missed
carried over|erledigt|abgeschlossen|fertig|terminée?|fini|hecho|cerrado|conclu[ií]d[oa]|feito
"""

# What takes that back, right before it: “nearly done”.
NOT_CLOSED = r"not|never|nearly|almost|to be|half|isn't|\d+ of \d+"

# What may stand before it where it speaks of the row itself.
ABOUT_THE_ROW = (
    r"we|it|it's|this|that|row|kr|the|key result|project|pilot|trial|campaign|programme|program|work|goal|target|all|now|has|have|"
    r"had|been|is|was|were|got|fully|already|finally|therefore|so|early|officially|successfully|\d+[./-]\d+[./-]?(?:\d+)?"
)

# What follows it where only a part is meant, or something else.
PARTLY = r"with|twice|\d+ (?:of|out of|from)|the (?:first|second|team|supplier)|half|(?:one|two|three|four) of|by|on (?:mon|tues|wednes|thurs|fri|satur|sun)days"

# The row was put aside.
PAUSES = r"paused?|on hold|parked|waiting|resumes?|suspended"

# Days and months by name.
WEEKDAYS = r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?"
MONTHS = r"""
jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?
dec(?:ember)?
"""
