"""English words of praise that each reader measures in his own way, and the verbs and nouns that they hang on."""

# What a thing "is", "feels" or "looks" when somebody likes it.
ADJECTIVES = """contented adequate admired agile aligned amazing ambitious appealing appreciated appropriate approachable at-ease attentive
attractive authentic aware awesome balanced beautiful bold brilliant bright calm capable careful cared caring cheerful clean clear
cohesive collaborative comfortable committed compelling competent competitive comprehensive confident connected considerate consistent
constructive convenient convincing cool cooperative cosy courteous cozy creative credible customer-friendly decent dedicated
delicious delighted delightful dependable desirable diverse dynamic easy effective efficient effortless empathetic
empowered energetic engaged engaging enjoyable enthusiastic ethical excellent exceptional excited exciting exemplary fair family-friendly
fantastic fast fearless fit flawless flexible focused fresh friendly fruitful fulfilled fulfilling fun future-oriented gentle genuine good
grateful great green happy hard-working harmonious healthy helpful high-quality honest hospitable human humane ideal imaginative impressive
inclusive informative informed innovative inspired inspiring interesting intuitive inventive inviting involved joyful just kind knowledgeable
lasting lean legendary lively lovely loyal manageable mature meaningful memorable mindful modern motivated motivating neat nice
open-minded optimal orderly organised organized outstanding passionate patient peaceful perfect pleasant pleased polite popular
positive presentable pristine proactive productive professional proficient prompt proper proud
quick quiet readable realistic reasonable recognised recognized refreshing relaxed relevant reliable reputable resilient respected
respectful responsive rested rewarding rich robust safe satisfied satisfying seamless secure sensible sharp simple sincere skilled
sleek smart smooth solid sound spotless stable stimulating streamlined strong structured stylish superb supported
supportive sustainable swift tasty team-oriented thorough thoughtful thriving tidy timely transparent trusted trusting trustful
trustworthy understandable understood unforgettable united uplifting useful user-friendly valuable valued vibrant vigilant visible
warm welcome welcoming well well-being well-kept well-known well-managed well-organised well-organized well-prepared well-run well-trained
willing wonderful world-class worthwhile worthy
better bigger bolder braver brighter calmer cleaner clearer closer cosier deeper easier fairer faster fitter fresher friendlier greener
happier healthier kinder leaner livelier neater nicer politer prettier prouder quicker quieter richer safer sharper simpler smarter smoother
stronger tastier tidier tighter warmer wiser heard seen represented
restful unhurried personal individual uncomplicated unbureaucratic straightforward self-explanatory stress-free carefree
worry-free painless
snappy striking stunning remarkable noteworthy first-rate top-notch best-in-class high-class cutting-edge unique distinctive
special magical
touching moving gripping colourful colorful varied wholesome nourishing obliging accommodating hearty heartfelt sensitive
tactful discreet
forward-looking visionary sought-after renowned prestigious iconic leading premium stellar unbeatable unrivalled unparalleled
superior
handy practical purposeful sociable warm-hearted open-hearted even-handed fair-minded solution-oriented customer-oriented
service-oriented
results-oriented goal-oriented team-minded cost-conscious health-conscious eco-friendly climate-friendly age-appropriate
child-friendly
welcome-in hands-on down-to-earth relatable inspiring stirring thrilling exciting fascinating interesting entertaining amusing charming
conscious deliberate thrifty economical prudent disciplined rigorous systematic methodical concise crisp legible unambiguous intelligible digestible"""

# How something is done when it is done to somebody's liking.
MANNERS = """actively adequately amicably appropriately attentively authentically brilliantly calmly carefully cheerfully clearly closely
collaboratively comfortably competently confidently conscientiously consciously consistently constructively convincingly cooperatively
cordially courteously creatively decisively diligently easily effectively efficiently effortlessly enthusiastically excellently
fairly faithfully flawlessly flexibly freely gladly gracefully happily harmoniously healthily honestly impeccably independently
innovatively intelligently intuitively joyfully kindly meaningfully naturally neatly nicely openly optimally passionately patiently
peacefully perfectly pleasantly politely positively pragmatically proactively productively professionally proficiently promptly properly
proudly prudently quickly quietly reasonably reliably respectfully responsibly safely satisfactorily seamlessly securely sensibly seriously
simply sincerely skilfully skillfully smartly smoothly soundly strategically suitably superbly sustainably swiftly
sympathetically thoroughly thoughtfully tidily transparently warmly well willingly wisely wonderfully"""

STATES = """is are be being been am feel feels look looks seem seems appear appears become becomes becoming get gets stay stays remain
remains sound sounds taste tastes smell smells keep keeps work works go goes act acts run runs"""

HAVINGS = """has have having had get gets gain gains enjoy enjoys offer offers provide provides give gives show shows deliver delivers receive
receives experience experiences build builds create creates maintain maintains make makes leave leaves take takes develop develops find
finds see sees"""

# What something gives off, to those who see it.
EXUDES = """inspire inspires command commands radiate radiates convey conveys breathe breathes exude exudes breed breeds spark sparks invite
invites arouse arouses instil instils evoke evokes foster fosters earn earns deserve deserves restore restores"""

DEGREES = """very really much more most less quite so truly always still again as even far visibly noticeably clearly markedly significantly
a an the our their its his her fully highly genuinely deeply extremely particularly consistently both all also overall lot bit little"""

# What nobody counts the same way; "more trust", "a better atmosphere", "cooperation improves".
ABSTRACTIONS = """acceptance agility alignment ambience appeal appreciation approachability atmosphere attractiveness awareness belonging climate
clarity cohesion collaboration comfort commitment communication confidence connection cooperation co-operation courage creativity credibility
culture dialogue dignity dynamics empathy empowerment enthusiasm exchange experience expertise feeling flexibility flow focus freedom friendliness
fun goodwill happiness harmony hospitality identification identity image impression independence influence initiative innovation insight
inspiration integration involvement joy knowledge leadership learning loyalty mindset mood morale motivation networking openness organisation
organization orientation ownership partnership partnerships passion perception pleasure position presence pride professionalism profile
readiness recognition relations relationship relationships reputation resilience respect responsibility responsiveness
rigour sense solidarity spirit stability standing support sustainability synergy team-spirit teamwork togetherness transparency
trust understanding unity visibility vitality voice warmth wellbeing well-being"""

MORE = "more greater better higher deeper stronger closer increased improved enhanced growing less"

CHANGES = """improve improves improved grow grows grown strengthen strengthens strengthened deepen deepens deepened rise rises increase
increases increased develop develops flourish flourishes thrive thrives blossom blossoms intensify intensifies intensified evolve evolves
enhanced fostered lived"""

# Verbs of the heart.
ESTEEMS = """love loves embrace embraces enjoy enjoys appreciate appreciates identify identifies believe believes trust trusts care cares
respect respects cherish cherishes admire admires value values like likes welcome welcomes treasure treasures relish relishes
savour savours savor savors adore adores favour favours favor favors"""

# "More reliable trains", "The most modern kitchen": each reader has his own idea of how much that is.
COMPARATORS = "more less most least"

# Strong words before a noun that nobody can count: "A real awareness of waste".
GRADES = """real true genuine lived deep deeper common shared growing high higher strong stronger full broad broader wide wider lasting
increased improved improving greater heightened mutual good better best great close closer noticeable visible tangible
perceptible marked significant substantial notable considerable clear clearer new enhanced raised sharper solid firm healthy positive"""

# Abstractions that are also things to write, to hold or to read off: "A clear profile", "New learning".
SHOWN = """exchange experience expertise learning position profile organisation organization integration networking network support
influence voice communication presence standing partnership partnerships dialogue relations sense feeling initiative
initiatives insight independence orientation flow focus innovation impression leadership responsibility stability
sustainability movement climate knowledge collaboration cooperation co-operation"""

# Praise that may be part of a thing's name: "Smart meters", "Fast lane", "Good Friday market".
NAMED_BY_PRAISE = """smart fast safe warm fresh quick quiet lean clean green fair solid social sharp good better great kind light sound strong
active open easy direct modern ideal human capable simple popular responsible secure sustainable bright cool fit fun rich swift
personal individual unique special leading premium superior moving sensitive practical well positive neat lasting useful involved recognised recognized supported well-being future-oriented organised organized structured"""

EVERYWHERE = (
    """everywhere throughout overall across always again anytime anywhere for in at on from among with between"""
)

# What a thing does to people, told of the thing: "Coverage that really matters to people", "Lessons that inspire".
TELLING = (
    r"\b(?:that|which|who) (?:(?:really|truly|actually|always|still|just|simply|genuinely) )?(?:matters?(?! more)|"
    r"inspires?|excites?|"
    r"convinces?|delights?|speaks? to|moves? people|touch(?:es)? (?:people|hearts)|makes? (?:a|the|all the) difference|"
    r"stands? out|sets? (?:us|standards)|leaves? nothing to be desired|hits? the mark|fits? like)\b"
    r"|\b(?:that|which|who) (?:inspire|spark|arouse|awaken|command|give|bring|instil|radiate|convey|kindle|breed|create|build|foster|evoke|stir)s? "
    r"(?:real |true |new |lasting |more |great )?(?:curiosity|confidence|trust|joy|courage|interest|enthusiasm|pride|hope|pleasure|delight|desire|"
    r"appetite|loyalty|belonging|excitement|fun|wonder|emotions?|passion|clarity|security|comfort|inspiration|orientation)\W*$"
    r"|\bto everyone's satisfaction\b|\bat its best\b"
    r"|\b(?:that|which|who) (?:[\w-]+ ){1,2}(?:really )?(?:love|like|enjoy|want|need|trust|remember|talk about|look "
    r"forward to)(?: (?:to )?[a-z]+(?<!ed))?\W*$"
    r"|\bwith (?:great |the utmost |much |more |real |due )?(?:care|confidence|ease|pride|joy|pleasure|respect|passion|enthusiasm|attention|empathy|"
    r"dedication|commitment|heart|dignity|consideration|professionalism|love|devotion|courage|conviction|delight|warmth|kindness|patience)\W*$"
    r"|\b(?:gets? through to|goes? down well|lands? well|resonates?|speaks? for itself|meets? (?:the|their|people's|our|everyone's) (?:needs|expectations)"
    r"|fits? (?:the|their|people's) (?:needs|lives)|lives? up to|hits? home|makes? sense to|means? something to)\b"
    r"|^\W*(?!(?:we|to|i|let|help)\b)(?:(?!(?:who|that|which|say|says|not|share|number)\b)[\w'’-]+ ){1,3}(?:see|notice|recogni[sz]e|reali[sz]e|discover"
    r"|appreciate|know|understand)s? (?:what|how much|why) (?!to\b)"
    r"|\b(?:have|has|had|feel|show|gain|keep|keeps|put) (?:full |great |complete |every |more |much |total |real )?(?:confidence|trust|faith|pride|respect) "
    r"(?:in|for|of)\b"
    r"|\bfeels? (?:that |as if |like )?(?:they|it|we) (?:really |truly )?(?:belong|matter|count|are (?:heard|seen|welcome|valued|needed|understood|"
    r"respected|at home|in good hands))\W*$"
    r"|\blooks? forward to\b|\b(?:takes?|has|have) (?:their|the|more|enough) time for\b|\bgo(?:es)? the extra mile\b"
    r"|\b(?:speaks?|talks?|thinks?) (?:well|highly|warmly|fondly) of\b|\bcares? (?:about|for) (?:each other|one another)\b"
    r"|\b(?:help|know|support|respect|trust|understand|listen to|learn from|stand by|believe in) (?:each other|one another)\b"
    r"|\bgets? (?:along|on) (?:well )?with\b|\b(?:have|has) fun\b|\btakes? (?:pride|responsibility|ownership|initiative)\b"
    r"|\bthinks? (?:ahead|along|outside the box|big)\b|\bkeeps? (?:their|our|its) word\b|\bpulls? (?:together|in "
    r"the same direction)\b"
    r"|\blives? (?:the|our|these|by) (?:\w+ )?values\b|\bspeaks? (?:the same|one|a common) language\b"
    r"|\b(?:finds?|considers?) (?:[\w-]+ ){1,3}(?:exciting|easy|helpful|useful|good|interesting|fun|fair|clear|"
    r"attractive|appealing|great|"
    r"convincing|pleasant|enjoyable|simple|important|valuable|worthwhile|motivating|inspiring|rewarding|meaningful)\W*$"
)

PHRASES = """in control, in charge, in the picture, in demand, in step, in tune, cared for, looked after, taken care of,
the living room, the heart, the soul, the hub, the face, the pride, the envy, a beacon, the benchmark, a benchmark, a magnet, a household name,
a role model, the first choice, a first choice, the place to, the partner of choice, a place where, a place that, a place to, the reference, a reference,
a leader, the leader, an example, second to none, ahead of the, on top of things, hand in hand, at ease, at home, on the same page, as one team, in good hands, in harmony, a pleasure, part of, pull together, pulls
together, on board, at eye level, with ease, with confidence, with pride, with joy, with care, with respect, in the loop, a joy, a delight, second
nature, up to scratch, as it should, like clockwork, without friction, in safe hands"""

# Buzzwords that name something all the same: "Touchpoint map signed", "End-to-end tests run on each commit".
NAMED_BUZZ = (
    r"(?:talent )?life-?cycles?|end[- ]to[- ]end|touch[- ]?points?|\w+ journeys?|go[- ]to[- ]market|gtm|"
    r"value streams?|value propositions?|talent pipeline|stakeholder (?:management|engagement)|north stars?|"
    r"strategic (?:partnerships?|initiatives?|pillars?)|single source of truth|single pane of glass|deep dive|"
    r"(?:digital|integrated|smart) solutions?|omni[- ]?channel|cloud[- ]native|mobile[- ]first|ai[- ]powered|"
    r"flywheels?|maturity curve|(?:target )?operating model|co-?creat\w+|plug[- ]and[- ]play|at scale|turnkey|"
    r"enterprise[- ]wide|organi[sz]ation[- ]wide|enablers?|cent(?:re|er) of excellence|solution providers?|metaverse|"
    r"web3|target picture|in the space|actionable insights?|data[- ]driven|hyper-?scal\w*"
)
