"""English words of one family that no ending joins: the verb, then the nouns and past forms that people count it by."""

KIN = """
absent: absence absences
admit: admission admissions
answer: reply replies replied replying
approve: approval approvals
arrive: arrival arrivals
attend: attendance attendances
break: broke broken breakage breakages
build: built
buy: bought purchase purchases purchased
cancel: cancellation cancellations
choose: chosen chose
close: closure closures
collect: collection collections
complain: complaint complaints
complete: completion completions
consume: consumption
convert: conversion conversions
cover: coverage
decide: decision decisions
deliver: delivery deliveries
depart: departure departures
discharge: discharges
drive: driven drove
enrol: enrolment enrolments enroll enrollment enrollments
examine: examination examinations
fail: failure failures
find: found
fly: flown flew flight flights
forget: forgotten forgot
give: given gave
grow: grown grew growth
hold: held
inspect: inspection inspections
install: installation installations
investigate: investigation investigations
know: known knew
leak: leakage leakages
learn: learnt
leave: left
lose: lost loss losses
maintain: maintenance
meet: met
occupy: occupancy occupied
open: opening openings opened
pay: paid payment payments
prepare: preparation preparations
prescribe: prescription prescriptions
produce: production
publish: publication publications
refer: referral referrals
refuse: refusal refusals
register: registration registrations
reject: rejection rejections
remove: removal removals
renew: renewal renewals
replace: replacement replacements
reserve: reservation reservations
respond: response responses
retain: retention
review: reviews
ride: ridden rode
sell: sold sale sales
send: sent
settle: settlement settlements
ship: shipment shipments
sign: signature signatures
sleep: slept
speak: spoken spoke
spend: spent
steal: stolen theft thefts
store: storage
subscribe: subscription subscriptions
take: taken took
teach: taught
tell: told
transmit: transmission transmissions
treat: treatment treatments
use: usage
visit: visits
withdraw: withdrawn withdrew withdrawal withdrawals
write: written wrote
"""
