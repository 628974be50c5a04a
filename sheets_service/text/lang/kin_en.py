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
cancel: cancellation cancellations
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
basket: cart trolley
bill: invoice
branch: shop store outlet
break: fault defect breakdown failure malfunction outage
broken: faulty defective
cost: price expense spend
customer: client buyer shopper consumer
delay: late overdue
deliver: dispatch
doctor: physician
error: mistake flaw slip
finish: complete
guest: visitor
home: house household flat dwelling
idle: unused empty vacant
injure: accident
job: task repair
learner: pupil student
lesson: class
miss: missing lost lose
no: without not non
open: pending unanswered unresolved outstanding
parcel: package
reply: answer respond
request: case
return: repeat
revenue: turnover sale
road: street
staff: employee worker personnel colleague
supporter: donor giver
trip: journey ride
van: vehicle lorry truck
volunteer: helper
website: site
"""
"""Words that name one thing in two houses: folded into the first of their line where two rows start from one number."""

FRAMES = """
average typical usual overall total whole entire count measure record register see show find take give need keep stay do
make come go say get receive send within later yet still also each other own left only just actual actually mean share
first second time last next pm am wait
"""
"""Words that frame a measure and tell none apart from another."""
