"""English verbs by what they do to the thing they name, and the participles that close a task."""

VERBS = {
    "change-up": (
        "increase raise grow boost lift improve enhance expand accelerate strengthen maximise maximize extend "
        "gain widen lengthen prolong quicken augment "
        "deepen elevate heighten multiply double triple quadruple broaden intensify uplift upgrade better climb rise "
        "advance enrich foster drive diversify restore rebuild recover regain speed scale push"
    ),
    "change-down": (
        "reduce decrease lower cut minimise minimize shorten shrink halve eliminate trim slash curb limit "
        "diminish lessen dampen curtail "
        "decline drop fall prevent avoid stop end remove mitigate contain cap ease reverse simplify streamline shave "
        "eradicate lighten deflate relieve"
    ),
    "reach": (
        "reach achieve attain hit get become win earn exceed surpass meet obtain secure make-it gain acquire "
        "attract generate "
        "convert make take retain close sell sign-up capture realise realize bring move turn enrol enroll "
        "onboard-customers go be have "
        "serve land book activate engage-with delight empower enable allow ensure guarantee reactivate upsell "
        "renew collect raise-money "
        "process answer resolve fulfil fulfill source qualify see pass score receive own save free outperform "
        "beat regain claim finish-first top place rank"
    ),
    "hold": "maintain keep sustain hold-level preserve stay remain continue uphold stabilise stabilize",
    "make": (
        "launch build deliver ship release create develop implement deploy publish write produce design redesign "
        "migrate "
        "install complete finish introduce establish define draft document prepare-document set-up setup "
        "roll-out rollout "
        "automate integrate open relaunch refresh refactor rewrite rework replace upgrade-system consolidate configure "
        "localise localize translate print construct renovate refurbish restructure reorganise reorganize "
        "standardise standardize "
        "commission decommission retire deprecate sunset adopt equip distribute drill sign-contract file "
        "submit-final approve "
        "appoint put-in-place formalise formalize codify catalogue catalog digitise digitize modernise-system "
        "prototype "
        "implement pilot provide supply add enrich-catalogue encrypt embed map model merge port prove provision "
        "rebrand "
        "issue finalise finalize generate-report roll set assemble compile execute kick-off start begin initiate "
        "instrument enable-feature switch transition transfer convert-system rename patch clean-up fix "
        "resolve-backlog ratify "
        "record register certify train-cohort form found mount plant stand-up spin-up wire wrap-up split extract "
        "unify centralise "
        "centralize factor accredit amplify celebrate codify execute embed submit sign archive audit-proof cover "
        "document refine polish wire bundle backport benchmark-suite spec prototype script seed scaffold stage "
        "style tag label template theme tune upstream vendor version containerise containerize feature announce "
        "update generate-docs post-publish incorporate package allocate-done "
        "identify select choose decide determine specify scope secure-approval outline propose present onboard "
        "pave resurface repaint prune insulate rewire vaccinate immunise immunize inoculate demolish excavate "
        "calibrate sterilise sterilize disinfect relabel restock reroof repave retile reseal regrade rehang irrigate "
        "fertilise fertilize decontaminate galvanise dismantle rewild reforest replant choreograph curate rehome "
        "recommend suggest devise formulate craft overhaul revamp adapt adjust amend revise customise customize "
        "modernise modernize harmonise harmonize synchronise synchronize realign redistribute relocate shortlist nominate "
        "elect authorise authorize abolish publicise summarise summarize compose invent engineer exhibit link connect "
        "renegotiate redirect reassign reprint reissue redraft rent lease "
        "waterproof sew knit deworm declutter soundproof redecorate remodel laminate pasteurise pasteurize repoint "
        "erect inaugurate unveil furnish outfit dredge refit retool reroute rezone typeset illustrate dub subtitle transcribe annotate "
        "proofread weld weave stitch engrave whitewash lay replaster reupholster rethatch landscape carve sculpt embroider regravel refloor "
        "reline rebadge rewicker repanel reglaze restring retune rehouse microfilm inscribe premiere broadcast animate narrate digitalise "
        "digitalize relaunch rollout reassemble redevelop remaster reformat rewrite repaper revarnish resole recalibrate reconfigure "
        "reinstall reinstate re-equip rename stocktake"
    ),
    "effort": (
        "support help assist analyse analyze participate consult investigate explore research monitor review discuss "
        "coordinate collaborate engage attend organise organize conduct run hold host perform carry-out visit "
        "meet-with call "
        "contact talk work facilitate coach mentor advise communicate promote advocate lobby observe inspect "
        "check track "
        "evaluate assess study examine test experiment brainstorm plan prepare negotiate align liaise interview survey "
        "playtest triage follow-up look-into look manage oversee supervise handle administer continue-work share "
        "educate "
        "teach workshop respond reach-out network post send email tweet blog stream write-weekly walk do make-calls "
        "socialise socialize gather collect-feedback measure report-on report audit benchmark pursue practise practice "
        "exercise rehearse demo pitch recruit-effort encourage raise-awareness optimise optimize try consider "
        "learn read watch listen speak chat ask spend-time cold-call mystery-shop reconcile patrol shadow "
        "iterate maintain-docs validate "
        "verify confirm act focus address tackle prioritise prioritize leverage utilise utilize strive aim aspire "
        "seek intend understand partner train educate interview cooperate deal drive-adoption "
        "contribute explain describe convince persuade inspire motivate influence mediate accompany counsel tutor inform "
        "remind notify canvass campaign reassess rethink revisit debug troubleshoot diagnose estimate calculate compare "
        "collate clarify anticipate familiarise familiarize question scout guide champion nurture cultivate chase probe "
        "involve invite assure reassure urge solicit enlist mobilise mobilize sensitise sensitize scrutinise scrutinize deliberate ponder "
        "stress-test arrange schedule volunteer join lecture interact chair escalate steer stimulate follow brief reflect strategise "
        "strategize cross-check double-check befriend advertise apply reply thank greet "
    ),
    "spend": "hire recruit invest spend allocate devote dedicate earmark set-aside budget staff fund buy purchase acquire-tool appoint fill license outsource",
}
"""Lemmas by class; a hyphen joins a particle ("set-up") or a sense that only a longer reading gives."""

IRREGULAR = {
    "grow": "grew grown", "rise": "rose risen", "fall": "fell fallen", "cut": "cut", "hit": "hit", "win": "won",
    "sell": "sold", "build": "built", "write": "wrote written", "run": "ran run", "hold": "held", "keep": "kept",
    "make": "made", "meet": "met", "send": "sent", "teach": "taught", "become": "became", "get": "got gotten",
    "set": "set", "lead": "led", "drive": "drove driven", "bring": "brought", "begin": "began begun", "find": "found",
    "spend": "spent", "see": "saw seen", "do": "did done", "go": "went gone", "give": "gave given", "take": "took taken",
    "rebuild": "rebuilt", "rewrite": "rewrote rewritten", "read": "read", "put": "put", "buy": "bought", "leave": "left",
    "understand": "understood", "seek": "sought", "speak": "spoke spoken", "split": "split", "know": "knew known",
    "pay": "paid", "say": "said", "be": "was were been is are", "have": "had has", "shrink": "shrank shrunk", "feel": "felt",
    "choose": "chose chosen", "think": "thought", "stand": "stood", "come": "came", "stay": "stayed", "lose": "lost",
    "shave": "shaved", "lay": "laid", "weave": "wove woven", "earn": "earned", "upsell": "upsold", "beat": "beat beaten", "overturn": "overturned",
}  # fmt: skip

OUTCOME_VERBS = (
    "use adopt rate recommend say feel know trust stay return renew reach buy choose understand read sleep leave "
    "arrive "
    "receive complete finish find solve succeed pass graduate recover wait calls report agree believe think pay prefer "
    "achieve experience get sell earn live work come go start join sign score answer open click respond convert "
    "activate "
    "retain engage refer share log visit attend borrow vote claim switch need see meet hold take play spend "
    "watch carry "
    "fall rise drop improve increase decrease grow decline shrink reduce last cost keep stop begin depend enjoy "
    "love can "
    "deploy ship land have submit access apply enrol register track make"
)
"""What people or things do when something has changed for them."""

TASK_PARTICIPLES = (
    "published delivered launched completed implemented migrated built created written documented installed deployed "
    "released shipped trained hired signed approved finished defined developed produced printed established held "
    "conducted organised organized restructured refactored redesigned integrated automated reviewed drafted "
    "distributed "
    "introduced set-up rolled-out configured refreshed updated converted prepared staffed recruited onboarded "
    "certified consolidated retired decommissioned replaced refurbished audited mapped analysed analyzed catalogued "
    "tagged labelled labeled tracked mirrored validated prioritized prioritised classified equipped provided authored digitised digitized translated localised localized designed tested deprecated assigned "
    "identified presented submitted filed added formed appointed agreed prototyped provisioned instrumented executed "
    "filmed posted sent inspected interviewed evaluated assessed researched upgraded kicked-off closed-out rebuilt "
    "rewritten commissioned moved relaunched recorded scheduled planned compiled finalised finalized "
    "ported merged removed archived cleaned enabled secured fitted scanned indexed planted painted repainted paved resurfaced renovated insulated rewired retrofitted erected dug sown furnished fenced ratified factored started initiated staged attended "
    "hosted run redone reworked redrafted mounted assembled constructed poured welded sewn glued drilled wired soldered "
    "tarred seeded levelled plastered tiled carpeted glazed roofed signposted numbered coded programmed uploaded transcribed "
    "torn-down knocked-down pulled-down taken-down put-up handed-in handed-over "
    "proofread typeset laminated stocked equipped dismantled scrapped-as-planned "
    "contacted coached mentored surveyed rolled ready live operational available"
)
"""Participles that say a piece of work is over."""

EFFECT_PARTICIPLES = (
    "paid resolved answered solved sold returned renewed recommended satisfied retained converted reached "
    "prevented lost "
    "saved avoided reported caught found accepted rejected reopened escalated delayed cancelled repeated "
    "overturned closed "
    "opened clicked read used adopted activated engaged reduced increased improved achieved won earned raised "
    "donated enrolled "
    "graduated vaccinated treated admitted readmitted discharged seen served helped housed employed injured fixed "
    "recovered detected traced handed done understood trusted rated expected disputed wasted scrapped spent "
    "borrowed collected "
    "processed generated gained approved-first-time fulfilled passed missed held-by-mistake missing delivered-on-time"
)
"""Participles that say something happened to someone, counted as a measure."""
