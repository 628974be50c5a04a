"""English names of measures that stay open until a unit, a window or a definition stands beside them."""

from collections.abc import Mapping

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
participants, volunteers, tests, trials, followers, installs, audience, footfall, families, households,
riders, learners"""

# Units: "30 days" counts something that stands elsewhere.
COUNTED_UNITS = """days, hours, minutes, seconds, weeks, months, years, quarters, points, stars, percents, euros, dollars, pounds, francs,
cents, kilos, grams, tonnes, tons, litres, liters, metres, meters, miles, kilometres, kilometers, hectares, acres, degrees,
decibels,
watts, volts, bytes, pixels, calories, knots, inches, feet, yards, ounces, barrels, gallons, millions, thousands, billions,
times,
business, plus, news, series, status, gross"""

# Names that say nothing of what is counted, or of whom, where one number is all that follows.
BARE_NAMES = """average, median, mean, rate, ratio, share, percentage, number, figure, value, count, total, volume, kpi, metric, indicator, mark, quota, amount, level,
frequency, range, size, balance, result, results, score, adherence, acceptance, uptake, involvement, commitment, completion,
conformity, inclusion, access, recognition, coverage, attendance, attention, compliance, concordance, consistency, continuity,
cooperation, correctness, demand, diversity, exposure, fulfilment, fulfillment, interest, knowledge, literacy, mobility,
persistence,
popularity, precision, presence, preparedness, progress, progression, proficiency, quality, reuse, relevance, renewal, renewals,
resolution, responsiveness, reliability, reputation, safety, service, survival, support, tidiness, timeliness, tolerance,
traceability, transparency,
understanding, utilisation, utilization, variety, visibility, vitality, wastage, accuracy, activity, absence, admin, automation,
adoption, efficiency, engagement, effectiveness, maturity, mastery, participation, productivity, performance, penetration,
readiness, resilience, success, traction, trust, usage, use, users, turnout, happiness, satisfaction, success, sustainability,
conversion, capacity, collaboration, comfort, competence, confidence, clarity, circulation, cleanliness, sickness, sales,
growth,
delivery, deliveries, quotation, output, sentiment, closure, collection, activation, onboarding, digitalisation, digitisation"""

# A scale of somebody's own, whose ends stand nowhere: "Maturity level from 2 to 3".
SCALES = "score, index, rating, grade, maturity level, service level, skill level, level"
# Scales that everybody knows, or that name their owner.
KNOWN_SCALES = """nps, csat, ces, enps, credit, google, trustpilot, tripadvisor, booking, app, store, star, stars, michelin,
energy, hygiene, ofsted, noise, sound, water, sea, oxygen, sugar, promoter, effort, elo, fitch, moody, lighthouse, exam,
pisa, toefl, ielts, apgar, pain, barthel, bmi, glasgow, glassdoor, satisfaction, quality, engagement, performance, stock, review, reviews, survey,
guest, customer, patient, parent, pupil, driver, buyer, visitor, member, user, client, tenant, citizen"""

# Qualities that everybody measures in his own way, behind whatever word: "Kitchen performance 90", "Quality of trials 3 to 4".
QUALITIES = """quality, performance, productivity, efficiency, effectiveness, engagement, reliability, maturity, visibility, success,
happiness, satisfaction, cleanliness, completeness, velocity, wellbeing, well-being, morale, motivation, loyalty, attractiveness,
readiness, competence, competency, digitalisation, digitalization, digitisation, excellence, innovation, sustainability, impact,
friendliness, hospitality, professionalism, accuracy, precision, consistency, flexibility, agility, culture, teamwork, communication,
collaboration, cooperation, alignment, transparency, execution, contribution, health, fitness, stability, resilience, security"""

# States without the thing that is in them: "On schedule 80 to 90", "Answered: 70".
STATES_ALONE = """on time, in time, on schedule, on budget, within budget, in full, right first time, first time right, same day,
same-day, next day, answered, solved, resolved, delivered, completed, complete, finished, occupied, reached, returned, found, sold,
filled, used, passed, correct, fulfilled, closed, handled, served, paid, shipped, processed, punctual, late, lost, missed, open,
overdue, in stock, out of stock, available, approved, accepted, rejected, converted, attended, cancelled, renewed"""

# Names of measures that leave open who or what is counted; the question asks for exactly that.
OPEN: Mapping[str, str] = {
    "attendance": "present for how much of what, and counted for whom?",
    "punctuality": "how late is late, and where is it read off?",
    "engagement": "who does what, how often, to count as engaged?",
    "adoption": "who has to do what, and how often, to have adopted it?",
    "usage": "who uses what, counted over which time?",
    "activity": "who does what, to count as active?",
    "quality": "who judges it, on which scale, of how many?",
    "performance": "which number stands for performance, and who reads it?",
    "productivity": "what is counted, per whom, over which time?",
    "efficiency": "what is counted, per what, over which time?",
    "effectiveness": "which number shows the effect?",
    "satisfaction": "who was asked, on which scale, and how many answered?",
    "happiness": "who was asked, on which scale, and how many answered?",
    "retention": "who has to stay, for how long?",
    "accuracy": "of what, checked against what, on how many?",
    "reliability": "which failures count, over which time?",
    "response": "who has to answer what, within which time?",
    "awareness": "who was asked what, and how many answered?",
    "users": "all who ever came, or active ones, over which time?",
    "user": "all who ever came, or active ones, over which time?",
    "utilisation": "used by whom, out of how many hours?",
    "utilization": "used by whom, out of how many hours?",
    "compliance": "which rule, checked how, on how many cases?",
    "maturity": "who rates it, on which scale?",
    "visibility": "seen by whom, counted how?",
    "growth": "growth of what, against which time?",
    "success": "which event counts as success?",
    "survival": "of whom, for how long?",
    "recovery": "of whom, to which state?",
    "turnout": "of whom, out of how many?",
    "presence": "where, counted how?",
    "reach": "who counts as reached, over which time?",
}
# Names that are plain enough beside a start and a target, and open where they stand alone with one number.
OPEN_ALONE: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "players",
            "members",
            "customers",
            "subscribers",
            "visitors",
            "clients",
            "donors",
            "followers",
            "accounts",
            "signups",
        ),
        "all who ever came, or those who are active, over which time?",
    ),
    **dict.fromkeys(
        """guests riders passengers readers listeners viewers learners students pupils patients shoppers buyers participants
attendees families diners hikers walkers tenants volunteers users orders bookings visits trips rides sessions calls leads
        contacts""".split(),
        "counted over which time, and which of them?",
    ),
    "people": "who counts, and what did they do to be counted?",
    "conversion": "from which step to which, of whom?",
    "coverage": "of what, counted how?",
    "loyalty": "who does what, how often, to count as loyal?",
    "participation": "who counts as taking part, and in how much of it?",
    "availability": "of what, measured over which hours?",
    "uptime": "of what, measured over which hours?",
    "occupancy": "which places, over which days?",
    "turnover": "money or people, over which time?",
    "churn": "who counts as gone, over which time?",
    "safety": "which events count, over which time?",
    "motivation": "who was asked, on which scale, and how many answered?",
    "morale": "who was asked, on which scale, and how many answered?",
    "trust": "who was asked what, and how many answered?",
    "wellbeing": "who was asked, on which scale, and how many answered?",
    "traffic": "of whom, counted where, over which time?",
    "demand": "for what, counted how?",
    "delivery": "what counts as delivered well, of how many?",
    "deliveries": "which ones, over which time?",
}
IN_UNITS: Mapping[str, str] = dict.fromkeys(
    ("capacity", "throughput", "yield", "speed", "waste"), "of what, in which unit?"
)
