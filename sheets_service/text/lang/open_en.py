"""English names of measures that stay open until a unit, a window or a definition stands beside them."""

# Not countable by themselves: "Absence: 8 to 6" may be days, per cent or people. A trailing noun such as "days" settles it.
WITHOUT_UNIT = """absence, absenteeism, sickness, illness, sick leave, waiting, wait, waiting period, time on hold, hold, hold
time, holding time, queueing, queuing, queue time, delay, lateness, idle time, idling, downtime, down time, standstill, standing
time, turnaround, throughput, lead time, response, responsiveness, reaction, reply, processing, handling, changeover, set up,
ramp up, rework, scrap, waste, wastage, spoilage, shrinkage, leakage, overtime, staff turnover, employee turnover, personnel
turnover, nurse turnover, attrition, fluctuation, workload, energy use, energy consumption, power consumption, power use, water
use, water consumption, fuel use, fuel consumption, electricity use, electricity consumption, heating consumption, gas use,
paper use, noise, dust, vibration, pollution, congestion, travel time, driving time, walking distance, distance, output, yield,
speed, pace, utilisation, utilization, occupancy, capacity, workload, paperwork, admin, delivery time, repair time, exposure,
memory, recovery, boarding time, unloading time, loading time, picking time, vacancy, food waste, residual waste, breakage,
unplanned downtime, backup time, payback, ageing, usage, cost, costs, revenue, profit, income, price, prices, expenses, budget, savings, margin, time per
case, time per order, time per customer, time per patient, repair time, set up time, setup time, travel time, service time, response speed, service speed, answer time, transfer time, transport time"""

# Something that happens again and again: "500 callbacks" leaves open by when, of which kind, and out of how many.
HAPPENINGS = """bookings, orders, visits, callbacks, calls, sales, sessions, rides, trips, journeys, meals, deals, contracts,
subscriptions, guests, students, pupils, patients, users, members, customers, clients, visitors, readers, players, subscribers,
donors, donations, loans, applications, referrals, reviews, deliveries, shipments, consultations, appointments, treatments,
transactions, enquiries, inquiries, requests, conversations, interactions, contacts, attendees, passengers, parcels, transfers,
payments, claims, enrolments, enrollments, registrations, logins, log-ins, submissions, responses, replies, signatures, votes,
listeners, viewers, diners, shoppers, buyers, performances, admissions, accounts, nights, leads, signups, sign-ups, downloads,
participants, volunteers, tests, trials, followers, installs, audience, footfall"""

# A scale of somebody's own, whose ends stand nowhere: "Maturity level from 2 to 3".
SCALES = "score, index, rating, grade, maturity level, service level, skill level, level"
# Scales that everybody knows, or that name their owner.
KNOWN_SCALES = """nps, csat, ces, enps, credit, google, trustpilot, tripadvisor, booking, app, store, star, stars, michelin,
energy, hygiene, ofsted, noise, sound, water, sea, oxygen, sugar, promoter, effort, elo, fitch, moody, lighthouse, exam,
pisa, toefl, ielts, apgar, pain, barthel, bmi, glasgow, glassdoor, satisfaction, quality, engagement, performance, stock, review, reviews, survey,
guest, customer, patient, parent, pupil, driver, buyer, visitor, member, user, client, tenant, citizen"""
