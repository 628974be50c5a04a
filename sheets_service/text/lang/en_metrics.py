"""Metric families in English: what a measure is called, and what is known about it.

A line is: concept | family | polarity | nature | timing | audience | names, parted by commas.
Polarity +1 means more is better. Names are lower case and singular where they can be; a name is looked for as
whole words, longest first. Empty fields stay undecided on purpose.
"""

METRICS = """
nps | satisfaction | 1 | quality | lagging | customer | nps, net promoter score, promoter score, net promoter
csat | satisfaction | 1 | quality | lagging | customer | csat, customer satisfaction, satisfaction score,
   client satisfaction, patient satisfaction, user satisfaction, guest satisfaction, satisfaction rating,
   public satisfaction, visitor satisfaction, satisfaction with
ces | satisfaction | -1 | quality | lagging | customer | customer effort score, effort score
review-score | satisfaction | 1 | quality | lagging | customer | review score, star rating, app rating,
   app store rating, trustpilot, rating, ratings, reviews
recommendation | satisfaction | 1 | quality | lagging | customer | would recommend, recommendation score,
   recommend us, recommend the, by recommendation, recommendation
complaints | satisfaction | -1 | quality | lagging | customer | complaint, complaints, customer complaints,
   escalation, escalations, negative review
trust | satisfaction | 1 | quality | lagging | customer | trust, confidence, feel safe, feel confident, loyalty, reputation
customer-experience | satisfaction | 1 | quality | lagging | customer | customer experience, patient experience,
   user experience, experience
enps | people | 1 | quality | lagging | people | enps, employee nps, employee net promoter score,
   recommend working, recommend the plant, recommend us as employer
engagement-employees | people | 1 | quality | lagging | people | employee engagement, staff engagement,
   engagement survey, employee satisfaction, staff satisfaction, job satisfaction, team satisfaction, morale,
   wellbeing, well-being, team health, workload, happiness score
attrition | people | -1 | quality | lagging | people | attrition, employee turnover, staff turnover,
   voluntary turnover, regretted leaver, regretted leavers, leavers, employee churn, turnover of nurses,
   nurse turnover, turnover of staff, regretted attrition, leaving within their first year, who leave
absence | people | -1 | quality | lagging | people | sick days, sick leave, sickness absence, staff absence,
   employee absenteeism
burnout | people | -1 | quality | lagging | people | burnout, overtime, overtime hours, stress, pages at night
employee-retention | people | 1 | quality | lagging | people | employee retention, staff retention,
   retention of nurses, nurse retention, trainee retention, teacher retention
diversity | people | 1 | quantity | lagging | people | women in leadership, women in senior leadership, diversity,
   female leaders, women in management, share of women, gender balance
time-to-hire | speed | -1 | efficiency | leading | people | time-to-hire, time to hire, time to fill,
   open positions within
offer-acceptance | people | 1 | quality | leading | people | offer acceptance, offers accepted,
   offer acceptance rate, acceptance rate of offers
headcount | people | 0 | quantity | leading | people | headcount, new hires, hires, hired, people hired, ftes
training-hours | people | 1 | quantity | leading | people | training hours, hours of training, trained, certified
onboarding-staff | people | 1 | quality | lagging | people | new joiners rate, onboarding score, rate onboarding,
   new joiners
safety | risk | -1 | quality | lagging | people | lost-time injuries, lost time injuries, lost-time injury, injury,
   injuries, accident, accidents, ltir, trir, recordable injuries, burns and cuts, back injuries
near-misses | risk | 1 | quality | leading | people | near miss, near misses, near-miss reports,
   near misses reported, hazards reported, hazard reports
safety-culture | risk | 1 | quality |  | people | safety culture
churn | retention | -1 | quality | lagging | customer | churn, churn rate, customer churn, logo churn,
   cancellation rate, unsubscribes, unsubscribe rate, lost customers, cancellations, customers lost,
   subscriber churn, opt-outs, lapsed
net-revenue-retention | retention | 1 | quantity | lagging | financial | net revenue retention, nrr, ndr,
   gross revenue retention, grr, net dollar retention, gross retention
retention | retention | 1 | quality | lagging | customer | retention, retention rate, customer retention,
   day-30 retention, renewal rate, renewals, renew, come back, repeat purchase, repeat orders,
   repeat purchase rate, buys again, second purchase, returning customers, still playing, still active, stickiness,
   dau/mau, give again, return within, who come back, enrolled again
repeat-contact | quality | -1 | quality | leading | customer | repeat calls, back with the same, come back within,
   callers back, repeat contacts, reopened
activation | adoption | 1 | quality | leading | customer | activation, activation rate, activated,
   activation milestone, aha moment, first value, onboarding completion, complete onboarding, finish setup,
   setup completion
adoption | adoption | 1 | quantity | leading | customer | adoption, adoption rate, feature adoption, usage,
   weekly usage, use the new, uptake, self-service usage, self-service, online without help, penetration
active-users | adoption | 1 | quantity | leading | customer | active users, monthly active users,
   daily active users, weekly active users, mau, dau, wau, weekly active teams, active accounts, active teams,
   active customers, active donors, active volunteers, contributors, weekly users, monthly active, daily active
users | volume | 1 | quantity | leading | customer | users, new users, registered users, user base, players,
   new customers, customers, members, new members, logos, new logos, subscribers, accounts, enrolments,
   enrollments, enrolment, applicants, pupils enrolled, participants
signups | volume | 1 | quantity | leading | customer | sign-ups, signups, sign ups, registrations, trial sign-ups,
   trials, new trials, registration
traffic | volume | 1 | quantity | leading | customer | traffic, organic traffic, visits, page views, pageviews,
   unique visitors, views, sessions, footfall, visitors, website visitors, web traffic, museum visits, downloads,
   installs
social | volume | 1 | quantity | leading | customer | followers, likes, shares, impressions, reach, mentions,
   retweets, social engagement, click-through rate, ctr, open rate, click-to-open rate, engagement rate
engagement | adoption | 1 | quantity | leading | customer | session length, average session length, engagement,
   sessions per user, time on page, time in app, dwell time, time spent
awareness | market | 1 | quality | lagging | customer | awareness, brand awareness, unaided awareness,
   brand recall, first mention, consideration, share of voice, visibility
conversion | volume | 1 | quantity | leading | customer | conversion, conversion rate, trial-to-paid conversion,
   trial to paid, checkout conversion, basket abandonment, cart abandonment, free-to-paid
win-rate | volume | 1 | quality | leading | financial | win rate, close rate, hit rate, success rate in tenders
leads | volume | 1 | quantity | leading | financial | leads, qualified leads, mqls, sqls, enquiries, inquiries,
   opportunities, demo requests, sales-accepted, meetings booked
pipeline | volume | 1 | quantity | leading | financial | pipeline, pipeline coverage, sales pipeline, qualified pipeline
deals | volume | 1 | quantity | lagging | financial | deals, enterprise deals, new contracts, contracts won,
   orders, closed deals, bookings, units sold, season passes sold, tickets sold, passes sold, policies sold
revenue | financial | 1 | quantity | lagging | financial | revenue, arr, mrr, iarr, annual recurring revenue,
   recurring revenue, monthly recurring revenue, sales, turnover, income, same-store sales, net new arr,
   new business, gmv, gross merchandise value, sales growth, premium income, revenue growth, top line,
   sales turnover, billings
fundraising | financial | 1 | quantity | lagging | financial | donations, grants, in new grants, funds raised,
   fundraising, recurring donors, monthly giving, sponsors, sponsorship, regular-giving income, gift
margin | financial | 1 | quantity | lagging | financial | margin, gross margin, net margin, operating margin,
   contribution margin, ebitda margin, profit margin, combined ratio
profit | financial | 1 | quantity | lagging | financial | profit, ebitda, ebit, profitability, net income,
   operating profit, earnings, return on investment, roi, roas, free cash flow, cash flow, cash conversion, cash
dso | financial | -1 | quantity | lagging | financial | days sales outstanding, dso, overdue invoices, receivables,
   working capital, arrears
order-value | financial | 1 | quantity | lagging | financial | average order value, aov, basket size, basket value,
   average basket, arpu, arpdau, arppu, average deal, average deal size, deal size, customer lifetime value, ltv,
   clv, ltv:cac, average monthly gift, revenue per
price | financial | 0 | quantity |  | financial | price, prices, list price, discount, average discount
cost | cost | -1 | quantity | lagging | financial | cost, costs, spend, expense, expenses, operating cost, opex,
   cost per, cac, customer acquisition cost, cost of, budget, cloud bill, bill, hosting cost, cost-income ratio,
   overhead, outside counsel spend, cost per lead, cost per acquisition, cost to serve, unit cost, warranty cost,
   rework cost
savings | cost | 1 | quantity | lagging | financial | savings, cost savings, hours saved, save
shrinkage | cost | -1 | quantity | lagging | financial | shrinkage, fraud losses, fraud loss, write-offs, losses
inventory | cost | -1 | quantity | leading | financial | inventory, stock, inventory turns, safety stock,
   days of inventory, unsold stock
market-share | market | 1 | quantity | lagging | financial | market share, share of market, share of wallet, share price
wait | speed | -1 | efficiency | leading | customer | wait, wait time, waiting time, waiting times, queue time,
   queue, door-to-needle, door to needle, time to see, weeks from referral, waits, queues
response-time | speed | -1 | efficiency | leading | customer | response time, first response time,
   first reply time, time to answer, answer time, reply time, respond within, days to answer, answered within
resolution-time | speed | -1 | efficiency | leading | customer | resolution time, time to resolve,
   time to resolution, handling time, average handling time, days to fix, time to fix, resolved within, time to patch
latency | speed | -1 | efficiency | leading | customer | latency, page load, load time, page speed,
   response latency, p95, app start time, start-up time, build time, build times, render time
delivery-time | speed | -1 | efficiency | leading | customer | delivery time, lead time, shipping time, cycle time,
   turnaround, turnaround time, throughput time, time to market, time-to-market, decision time, processing time,
   permit decision, in working days, days from, weeks from, hours from, minutes from, time from, time to value,
   time to first value, review time, contract time, time to decision, changeover time, changeover, time to close,
   close the books, time to undo, length of stay, onboarding time, time until, median time, minutes to, days to,
   hours to, weeks to, median days, median minutes
on-time | quality | 1 | quality | leading | customer | on time, on-time, on-time delivery, otif, on-time-in-full,
   punctuality, delivered on time, on the day promised, on the day first promised, at the promised time,
   within the promised
uptime | quality | 1 | quality | lagging | customer | uptime, availability, crash-free, crash-free sessions,
   reliability, error budget, sla, service level
downtime | quality | -1 | quality | lagging | customer | downtime, outage, outages, incident, incidents, sev-1,
   sev-2, p1 incidents, crash, crashes, crash rate, standing still
mttr | speed | -1 | efficiency | leading | internal | mttr, mean time to recovery, mean time to repair,
   mean time to restore, mean time to detect, time to restore, time to detect
change-failure | quality | -1 | quality | leading | internal | change failure rate, failed deployments,
   failed deployment, rollback, rollbacks, changes rolled back, release failures, failed changes, failed releases
deployment-frequency | speed | 1 | quality | leading | internal | deployment frequency, deploy daily,
   deploy to production, deployments per, releases per
bugs | quality | -1 | quality | leading | internal | bug, bugs, defect, defects, open bugs, escaped defects,
   faults, fault, regressions, flaws
errors | quality | -1 | quality | leading | internal | error, errors, error rate, mistakes, wrong, corrections,
   rework, failures, failure rate, false alarms, false alerts, repeat runs, overturned, reversed on appeal
code-quality | quality | 1 | quality | leading | internal | code quality, test coverage, coverage of tests,
   automated tests, test cases, code coverage
technical-debt | quality | -1 | quality |  | internal | technical debt, tech debt
security | risk | -1 | quality | leading | internal | vulnerability, vulnerabilities, critical vulnerabilities,
   phishing, phishing click rate, security incident, security incidents, breach, breaches, click rate, intrusion,
   fraud
audit-findings | risk | -1 | quality | lagging | internal | material findings, audit findings, findings,
   non-conformities, nonconformities
compliance | risk | 1 | quality | leading | internal | compliance, compliance rate, hand hygiene,
   hand-hygiene compliance, audit score
first-time-right | quality | 1 | quality | leading | customer | first contact, first-contact resolution,
   first-call resolution, first call resolution, first contact resolution, first time right, at first visit,
   at the first visit, first-pass yield, first pass yield, right first time, at first look, at first contact,
   at the first try
yield | quality | 1 | efficiency | leading | internal | yield, oee, overall equipment effectiveness,
   equipment effectiveness, utilisation, utilization, occupancy, capacity utilisation
scrap | quality | -1 | quality | leading | internal | scrap, scrap rate, waste rate, scrapped, defects per,
   rejects, returned parts, ppm
throughput | volume | 1 | quantity | leading | internal | throughput, units per shift, tickets per agent,
   calls per agent, patients per doctor, cases handled per,  output per, units produced, cases handled,
   tickets closed, claims closed, applications processed, patients per, scans per day, per agent per day,
   stops per, calls per, closed per, repairs closed, units per hour, cases per, story points, velocity
productivity | speed | 1 | efficiency | leading | internal | productivity, output per hour, revenue per employee,
   efficiency
backlog | speed | -1 | efficiency | leading | internal | backlog, open tickets, open cases, unanswered, overdue,
   unresolved
tickets | volume | -1 | quantity | leading | customer | tickets, support tickets, tickets per, contacts per,
   calls to support, support calls, support requests, inbound calls, help-line calls, support contacts, reset calls
accuracy | quality | 1 | quality | leading | internal | accuracy, forecast accuracy, stock accuracy, data quality,
   inventory accuracy, precision, recall, quality score
forecast-error | quality | -1 | quality | leading | internal | forecast error, mape, model error
stockouts | quality | -1 | quality | leading | customer | stockout, stockouts, out-of-stock, product availability,
   missing item
product-availability | quality | 1 | quality | leading | customer | product availability, on-shelf availability,
   availability on shelf
infections | quality | -1 | quality | lagging | customer | infection, infections, infection rate,
   hospital-acquired infections, mortality, complications, harm
readmissions | quality | -1 | quality | lagging | customer | readmission, readmissions, readmission rate,
   30-day readmission rate, back in hospital
falls | quality | -1 | quality | lagging | customer | falls per, patient falls, pressure ulcers
vaccination | adoption | 1 | quantity | lagging | customer | vaccination coverage, immunisation, vaccinated
attainment | quality | 1 | quality | lagging | customer | reading at level, reading at the expected level,
   grade level, test scores, exam results, pass rate, graduation, graduation rate, reading scores, maths scores,
   at the expected level, expected standard, attainment, read at grade level
absenteeism | quality | -1 | quality | leading | customer | absenteeism, chronic absenteeism, truancy,
   unexplained absence, exclusions
attendance | adoption | 1 | quantity | leading | customer | attendance, attend
dropout | retention | -1 | quality | lagging | customer | dropout, drop-out, drop out, dropout rate, who give up,
   abandonment, abandoned
completion | adoption | 1 | quality | leading | customer | completion, completion rate, course completion,
   tutorial completion, finish the
employment | quality | 1 | quality | lagging | customer | hold a job, job placement, in work, employment rate,
   jobs created
household-income | quality | 1 | quality | lagging | customer | household income, farm income, income per family
water | quality | 1 | quality | lagging | customer | safe drinking water, clean water
emissions | cost | -1 | quantity | lagging |  | emissions, co2, carbon, carbon footprint, co2e, greenhouse gas, scope 1
energy | cost | -1 | efficiency | lagging |  | energy, energy use, electricity, consumption, kwh, fuel, water use
waste | cost | -1 | quantity | leading |  | waste, food waste, packaging, leakage, water leakage, litter
recycling | quality | 1 | quantity | leading |  | recycling, recycled, repaired instead
meals | volume | 1 | quantity | leading | customer | meals, meals served, parcels, food parcels, mosquito nets,
   beds, households reached
emails-sent | volume | 1 | quantity | leading | internal | emails sent, notifications sent, emails per, calls made,
   outbound calls, posts published, articles published, number of calls, tasks created, push notifications sent,
   sent per
"""
