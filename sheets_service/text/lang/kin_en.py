"""English words of one family that no ending joins: the verb, then the nouns and past forms that people count it by."""

KIN = """
abandon: abandonment
absent: absence absences absenteeism
accept: acceptance acceptances
admit: admission admissions
adopt: adoption adoptions
agree: agreement agreements
answer: reply replies replied replying
apply: applicant applicants application applications applied
approve: approval approvals
arrive: arrival arrivals
assess: assessment assessments
assign: assignment assignments
attend: attendance attendances
break: broke broken breakage breakages
build: built
buy: bought purchase purchases purchased
cancel: cancellation cancellations cancelled cancelling
certify: certification certifications
choose: chosen chose
close: closure closures
collect: collection collections
collide: collision collisions
complain: complaint complaints
complete: completion completions
confirm: confirmation confirmations
connect: connection connections
consume: consumption
convert: conversion conversions
correct: correction corrections
cover: coverage
damage: damages
decide: decision decisions
deliver: delivery deliveries
depart: departure departures
destroy: destruction
detect: detection
develop: development developments
diagnose: diagnosis diagnoses
die: death deaths died dying
discharge: discharges
disrupt: disruption disruptions
drive: driven drove
emit: emission emissions
enrol: enrolment enrolments enroll enrollment enrollments
escalate: escalation escalations
evict: eviction evictions
examine: examination examinations
fail: failure failures
fall: fell fallen falls
find: found
fly: flown flew flight flights
forget: forgotten forgot
give: given gave
graduate: graduation graduations
grow: grown grew growth
hold: held
immunise: immunisation immunisations immunization
infect: infection infections
injure: injury injuries
inspect: inspection inspections
install: installation installations
interrupt: interruption interruptions
invest: investment investments
investigate: investigation investigations
invite: invitation invitations
know: known knew
leak: leakage leakages
learn: learnt
leave: left leaver leavers
lose: lost loss losses
mail: email emails
maintain: maintenance
meet: met
notify: notification notifications
occupy: occupancy occupied
open: opening openings opened
operate: operation operations
pay: paid payment payments
prepare: preparation preparations
prescribe: prescription prescriptions
produce: production
promote: promotion promotions
publish: publication publications
qualify: qualified qualification qualifications
readmit: readmission readmissions readmitted
recommend: recommendation recommendations
recover: recovery recoveries
recruit: recruitment
refer: referral referrals
refuse: refusal refusals
register: registration registrations
reject: rejection rejections
remove: removal removals
renew: renewal renewals
replace: replacement replacements
reserve: reservation reservations
resign: resignation resignations
resolve: resolution resolutions
respond: response responses
retain: retention
review: reviews
ride: ridden rode
satisfy: satisfaction satisfied
sell: sold sale sales
send: sent
settle: settlement settlements
ship: shipment shipments
sign: signature signatures
sleep: slept
solve: solution solutions
speak: spoken spoke
spend: spent
steal: stolen theft thefts
store: storage
submit: submission submissions submitted
subscribe: subscription subscriptions
succeed: success successes
take: taken took
teach: taught
tell: told
terminate: termination terminations
transmit: transmission transmissions
treat: treatment treatments
use: usage
vaccinate: vaccination vaccinations
visit: visits
withdraw: withdrawn withdrew withdrawal withdrawals
write: written wrote
"""

SAME_THING = """
abandon: dropout
apprentice: trainee
baby: infant newborn
basket: cart trolley
begin: start onset
bill: invoice
boss: manager supervisor
branch: shop store outlet
break: fault defect breakdown failure malfunction outage bug
broken: faulty defective
call: caller
car: automobile
child: kid
churn: cancel leave quit depart resign attrition unsubscribe
cost: price expense spend
food: meal
crash: freeze hang
customer: client buyer shopper consumer
delay: late overdue
deliver: dispatch
deploy: release rollout
doctor: physician
driver: chauffeur
error: mistake flaw slip
farmer: grower
film: movie
finish: complete
guest: visitor
happy: satisfied content pleased satisfaction
home: house household flat dwelling
idle: unused empty vacant
injure: accident
job: task repair
know: aware
learner: pupil student
lesson: class
member: membership
miss: missing lost lose
no: without not non
open: pending unanswered unresolved outstanding
operation: surgery surgical
parcel: package
plane: aircraft
post: vacancy position opening
refund: reimburse
rent: lease
reply: answer respond
request: case
retire: pensioner
return: repeat
revenue: turnover sale
road: street
ship: vessel
sick: sickness ill illness
spectator: audience attendee
staff: employee worker personnel colleague
stair: staircase
stop: stoppage halt standstill
supporter: donor giver
teach: instruct
toilet: lavatory washroom loo restroom
trip: journey ride
van: vehicle lorry truck
volunteer: helper
wait: queue
waste: rubbish garbage refuse trash scrap thrown litter
website: site
"""
"""Words that name one thing in two houses: folded into the first of their line where two rows start from one number."""

FRAMES = """
average typical usual overall total whole entire count measure record register see show find take give need keep stay do
make come go say get receive send within later yet still also each other own left only just actual actually mean share
first second time last next pm am wait
"""
"""Words that frame a measure and tell none apart from another."""

SPELT_OUT = """
mttr: mean time to repair
mttd: mean time to detect
nps: net promoter score
enps: employee net promoter score
otif: on time in full
aht: average handling time
fcr: first contact resolution
csat: customer satisfaction
ces: customer effort
clv: customer lifetime value
ltv: lifetime value
cac: customer acquisition cost
arr: annual recurring revenue
mrr: monthly recurring revenue
arpu: revenue per user
dau: daily active users
mau: monthly active users
dso: days sales outstanding
oee: overall equipment effectiveness
ltifr: lost time injury frequency
ltir: lost time injury rate
fte: full time equivalent
los: length of stay
dna: did not attend
ed: emergency department
er: emergency room
gp: general practitioner
"""
"""Short names of measures, and what they stand for."""

TOLD_IN_WORDS = """
cancel: call(?:s|ed|ing)? off|put(?:s|ting)? off|postponed?|postponing|scrapped at short notice
abandon: drop(?:s|ped|ping)? out|giv(?:e|es|ing|en) up|gave up|break(?:s|ing)? off|broken off|drop-outs?
answered: pick(?:s|ed|ing)? up|put through
idle: stand(?:s|ing)? still|stood still|stand(?:s|ing)? idle|not running|out of use
broken: out of order|out of service|not working
waste: thrown away|throw(?:s|ing)? away|threw away|thrown out|binned|dumped
return: sent back|sen(?:d|ds|ding) back|brought back|com(?:e|es|ing) back|came back
refuse: turn(?:s|ed|ing)? away|turn(?:s|ed|ing)? down
hire: tak(?:e|es|en|ing) on
register: sign(?:s|ed|ing)? up|sign-?ups?
punctual: on time(?! in full)|in time|on schedule|punctually
late: behind schedule|with a delay|past the date
empty: nothing on them|nothing in them|with nothing on
sick: off sick|sick leave|on sick leave
elevator: lifts|lift(?= (?:breakdown|outage|fault|failure|repair|stop|call|door)s?)
occupied: in use|taken up
lose: go(?:es)? missing|gone missing|went missing
missed appointment: no[- ]shows?|appointments not kept
talk: conversations?
electric van: e-vans?
electric car: e-cars?
electric bike: e-bikes?
electric bus: e-bus(?:es)?
within: (?:no|not) (?:more|longer|later|further|farther) than
unplanned: (?:that )?(?:nobody|no one) planned|not planned
"""
"""Verbs of two words, and states told in several, each under the one word for it."""
