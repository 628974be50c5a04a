"""English words that set two measures apart or make them one."""

COMPLEMENTS = """
churn retention
uptime downtime
attrition employee-retention
forecast-error accuracy
scrap yield
dropout completion
stockouts product-availability
absenteeism attendance
"""
"""Concepts that are two sides of one measure: 98 % retention is 2 % churn."""

CONTRASTS = """
emea apac dach americas us usa uk europe asia germany france spain italy latam nordics africa china japan india north south east west
customer employee staff patient nurse user volunteer donor teacher pupil student partner supplier
reading math maths writing science english
mobile desktop web ios android online store app
gross net operating
enterprise smb mid-market consumer entry basic premium
api website portal
new existing
inbound outbound
onboarding billing checkout search
radiology a&e surgery maternity oncology
backend frontend
recurring corporate major monthly
weekly daily yearly
hire resolve fill repair detect value market
internal external
male female
day night
primary secondary
french german spanish italian english
email chat phone
first second third
adult child children teenager baby toddler youth pensioner senior junior infant
boy girl
men women man woman
young old older younger
day night evening morning afternoon noon weekend weekday
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter
january february march april june july august september october november december
private public commercial residential industrial
urban rural suburban
domestic foreign international national regional local
import export
arrival departure
upper lower
left right
front rear
tram bus train ferry taxi bike car plane truck
beef pork chicken lamb fish
wheat barley oat rye maize
milk cheese butter yoghurt
electricity gas water
paper plastic glass metal
inpatient outpatient
surgical medical
landlord tenant
sender recipient
breakfast lunch dinner
planned unplanned
urgent routine
"""
"""Words that cannot both be meant: a line holds the members of one group."""

SYNONYMS = """
customer: client
cost: spend spending budget
employee: staff personnel
revenue: turnover sale sales
engineer: developer
study: story customer-story
hire: recruit
backend: back-end
load: speed
flow: experience
injury: accident
donor: giving
new: redesigned
student: pupil
wait: waiting
sign-up: signup
people: headcount team
time: turnaround
stock: inventory
email: e-mail
"""
"""Words that are folded into the first of their line before measures are compared."""

COMMON = """
above achieve average below cut day get grow hit hour improve increase keep least lower maintain mean median
minute month new number people percent quarter raise rate reach reduce score share time week year
"""
"""Words that tell no measure apart."""

TURNED: tuple[tuple[str, str], ...] = (
    (
        r"late|too late|delayed|overdue|behind schedule|with a delay",
        r"on time|in time|punctual|punctually|on schedule|on the promised \w+|on the agreed \w+|as promised",
    ),
    (
        r"missed|not picked up|not answered|unanswered|lost|given up|abandoned|not taken|ringing out",
        r"picked up|answered|taken|reached|put through",
    ),
    (
        r"absent|missing|away|not there",
        r"present|there|attending|attended|in class|at work",
    ),
    (
        (
            r"with (?:an?|any|one) (?:error|mistake|fault|defect|complaint|correction)|wrong|faulty|defective"
            r"|incorrect|incomplete|with (?:errors|mistakes|faults|defects)|corrected|damaged|broken"
            r"|dented"
        ),
        (
            r"without (?:an?|any|one) (?:error|mistake|fault|defect|complaint|correction)|right|flawless"
            r"|sound|correct|complete|without (?:errors|mistakes|faults|defects)|uncorrected|undamaged"
            r"|intact|unbroken|whole"
        ),
    ),
    (
        r"waiting|who wait|wait|waited",
        r"seen|served|treated|helped|answered",
    ),
    (
        r"failed|failing|fails|not passed",
        r"passed|passing|passes|succeeding|successful",
    ),
    (
        r"empty|unsold|vacant|unoccupied|idle|unused|free",
        r"full|sold|let|occupied|taken|used|in use|filled",
    ),
    (
        r"leave|leaving|who left|lost|cancelling|cancel|quitting|dropping out|who drop out",
        r"stay|staying|who stayed|kept|renewing|renew|remaining|finishing|who finish|retained",
    ),
    (
        r"rejected|refused|declined|turned down|turned away",
        r"accepted|approved|granted|taken|admitted",
    ),
    (
        r"open|unresolved|unsolved|pending|unsettled",
        r"closed|resolved|solved|settled|done",
    ),
    (
        r"unpaid|in arrears|owed",
        r"paid|settled",
    ),
    (
        r"unread|unopened|ignored",
        r"read|opened",
    ),
    (
        r"untrained|uncertified|unchecked|unvaccinated|uninsured|unlabelled|untested",
        r"trained|certified|checked|vaccinated|insured|labelled|tested",
    ),
    (
        r"by hand|manual|manually|on paper",
        r"automatic|automatically|without a hand|by machine|online|digital|digitally",
    ),
    (
        r"without|with no",
        r"with|who have|having",
    ),
    (
        r"dissatisfied|unhappy|unsatisfied|complaining",
        r"satisfied|happy|content|pleased",
    ),
    (
        r"unsafe|at risk",
        r"safe",
    ),
    (
        r"dirty|unclean",
        r"clean",
    ),
    (
        r"returned|sent back",
        r"kept",
    ),
    (
        r"cancelled|called off|dropped|postponed|put off",
        r"running|run|held|taking place|going ahead|operated|carried out",
    ),
)
"""Words that turn a share into what is left of it: one side, and the other."""
