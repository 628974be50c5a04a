"""English names of the numbers that every dashboard of a trade shows."""

from collections.abc import Mapping

DASHBOARDS: Mapping[str, str] = {
    "engineering": "uptime, availability, mttr, mttd, mtbf, mean time to repair, mean time to recover, mean time to recovery, "
    "mean time to restore, mean time to detect, mean time between failures, change failure, change failure rate, "
    "deployment frequency, "
    "lead time, lead time for changes, error rate, latency, page load time, velocity, story points, test coverage, "
    "code coverage, "
    "open bugs, bug count, crash rate, crash free sessions, apdex, incidents, open tickets",
    "customers": "nps, csat, ces, net promoter, net promoter score, customer satisfaction, customer satisfaction score, customer effort score, "
    "star rating, average rating, review score, complaints",
    "subscriptions": "mrr, arr, acv, cac, ltv, clv, arpu, arppu, arpdau, nrr, grr, gmv, dau, mau, wau, monthly active users, daily active users, "
    "weekly active users, active users, churn, churn rate, customer churn, retention, retention rate, day 1 "
    "retention, day 7 retention, "
    "day 30 retention, d1 retention, d7 retention, d30 retention, conversion, conversion rate, trial conversion, "
    "stickiness, session length, "
    "installs, downloads, registrations, sign ups",
    "money": "revenue, gross revenue, net revenue, profit, gross profit, net profit, operating profit, margin, gross margin, operating margin, "
    "net margin, contribution margin, income, net income, operating income, ebit, ebitda, cash flow, operating cash "
    "flow, free cash flow, "
    "operating costs, operating cost, cost of sales, cost income ratio, expense ratio, overhead ratio, sales, turnover, "
    "market share, days sales outstanding, dso, dpo, working capital, return on investment, return on sales, return "
    "on equity, roi, "
    "roe, roce, roas, debt ratio, equity ratio, budget variance, forecast accuracy, days to close, combined ratio, "
    "loss ratio, "
    "claims ratio, solvency ratio, lapse rate, arrears, rent arrears, vacancy, order intake, order book, liquidity, "
    "personnel cost, "
    "personnel costs, staff cost, staff costs, material cost, material costs, bad debt, return on capital, dividend",
    "sales and marketing": "bookings, pipeline, pipeline coverage, win rate, hit rate, deal size, average deal size, sales cycle, quota attainment, "
    "cost per, cost per lead, cost per click, cost per acquisition, ctr, cpc, cpl, cpa, cpm, click through rate, "
    "click rate, open rate, bounce rate, "
    "page views, traffic, web traffic, website traffic, sessions, impressions, reach, followers, leads, qualified "
    "leads, mql, mqls, sql, sqls, "
    "share of voice, mentions, press mentions, brand awareness, engagement rate, unsubscribe rate",
    "support": "first response time, first reply time, average handling time, aht, fcr, first contact resolution, first call resolution, "
    "resolution time, backlog, ticket backlog, ticket volume, abandonment rate, call abandonment, service level, occupancy",
    "people": "time to hire, time to fill, cost per hire, headcount, absence rate, absenteeism, sickness rate, sick rate, employee engagement, "
    "engagement, engagement score, enps, staff turnover, employee turnover, turnover rate, attrition, attrition rate, "
    "vacancy rate, "
    "offer acceptance rate, training hours, overtime, overtime hours",
    "plant and store": "oee, utilisation, utilization, capacity utilisation, capacity utilization, machine utilisation, machine utilization, "
    "scrap rate, scrap, yield, first pass yield, throughput, defect rate, rework rate, cycle time, changeover time, "
    "downtime, unplanned downtime, "
    "inventory turns, inventory turnover, stock turns, inventory accuracy, stock accuracy, fill rate, on time "
    "delivery, otif, order accuracy, "
    "picks per hour, units per hour, lines per hour, cost per unit, unit cost, dock to stock time, return rate, "
    "shrinkage, energy use, "
    "energy consumption, ltifr, ltir, trir, accident rate",
    "shops, hotels and travel": "average order value, aov, basket size, average basket, footfall, sales per square metre, same store sales, "
    "like for like sales, occupancy rate, bed occupancy, room occupancy, revpar, adr, average daily rate, length of "
    "stay, load factor, rask, "
    "cask, yield per seat, otp, punctuality, on time performance, no show rate, table turns, covers, seat occupancy, "
    "visitor numbers, visitors, "
    "ticket income, ticket sales, berth occupancy, crane moves per hour, vessel turnaround time",
    "banks and insurers": "assets under management, aum, net new money, net interest margin, interest margin, fee income, loan book, deposits, "
    "npl ratio, tier 1 ratio, return on assets, gross written premium, written premium, persistency, claims frequency, reserve ratio, "
    "loan loss ratio, loan to deposit ratio, products per customer, share of wallet",
    "software": "activation rate, payback period, cac payback, burn rate, burn multiple, runway, expansion revenue, quick ratio, take rate, attach rate, "
    "logo churn, seat utilisation, session duration, sessions per user, bugs per release, sprint velocity, cycle time, pull request throughput, "
    "sla compliance, patch compliance, backup success rate, ticket reopen rate, mttf, cpu utilisation, cloud spend, error budget",
    "shops and media": "sell through, sell through rate, stock cover, units per transaction, items per basket, average basket value, basket value, shrink, "
    "markdown rate, circulation, copies sold, dwell time, time spent listening, time spent reading, time spent viewing, time spent, time on page, time on site, pages per visit, pages per session, newsletter open rate, "
    "newsletter subscribers, subscribers, listeners, viewers, ratings, ad revenue, ad impressions, fill rate, rpm, ecpm, view through rate, completion rate, "
    "cart abandonment, cart abandonment rate, checkout conversion, repeat purchase rate, sales per employee, sales per head, gross profit per order",
    "transport and energy": "cost per parcel, cost per kilometre, cost per mile, cost per km, first attempt delivery rate, first time delivery rate, empty running, "
    "fleet utilisation, vehicle utilisation, fuel consumption, on time in full, on time performance, passenger numbers, passengers carried, "
    "passenger kilometres, ridership, patronage, boardings, seat kilometres, vehicle kilometres, service reliability, fare revenue, fare income, farebox recovery, farebox recovery ratio, saidi, saifi, capacity factor, heat rate, grid losses, plant availability, fuel cost, fuel costs",
    "hospitals and charities": "case mix index, bed turnover, theatre utilisation, dna rate, did not attend rate, cancellation rate, caesarean rate, revenue per bed, "
    "revenue per patient, cost per case, nurse to patient ratio, staff to patient ratio, donor retention, donor retention rate, cost per pound raised, "
    "cost per euro raised, average donation, average gift, donation income, fundraising ratio, programme expense ratio, volunteer hours, number of volunteers",
    "offices and houses": "billable hours, realisation rate, utilisation rate, wip days, debtor days, creditor days, rent collection, rent collection rate, "
    "void rate, void days, vacancy rate, noi, cap rate, schedule variance, cost variance, budget adherence, project margin, order backlog, book to bill, book to bill ratio, "
    "inventory days, cost of poor quality, ppm, fpy, takt time, mean time to failure, supplier on time delivery, schedule adherence, plan attainment, labour productivity, "
    "training days, training hours per employee, internal fill rate, regretted attrition, span of control, days to fill, interview to offer ratio, sickness absence, absence days",
    "farms, kitchens and clubs": "feed conversion ratio, feed conversion, milk yield, somatic cell count, mortality, stocking density, food cost percentage, food cost, labour cost percentage, "
    "labour cost, table turnover, seat turnover, average spend, spend per head, goppar, average attendance, membership numbers, season ticket sales, merchandise revenue, gate receipts",
    "service desks": "abandon rate, abandoned calls, average speed of answer, asa, handle time, escalation rate, deflection rate, tickets per agent, calls per agent, "
    "reopen rate, first fix rate, first time fix rate, sla attainment, quality score, adherence",
    "care, school and office": "average length of stay, readmission rate, mortality rate, infection rate, waiting time, waiting times, "
    "patient satisfaction, attendance, attendance rate, pass rate, graduation rate, dropout rate, drop out rate, "
    "enrolment, enrolments, "
    "pupil teacher ratio, student staff ratio, class size, processing time, average processing time, clearance rate, "
    "case backlog, "
    "recycling rate, contamination rate, collection rate, complaint rate",
}

# What is added up from the first day on and so can only grow: "Growers ever registered", "Packets sent to date".
EVER_MORE = (
    r"^\W*(?:(?:grow|raise|increase|reach|bring|get) )?(?:the |our )?(?:grand total|total|cumulative|all[- ]time|lifetime|overall (?:number|count)|running total|"
    r"aggregate)\b(?! (?:cost|time|wait\w*|hours? lost|loss\w*|waste|energy|weight|emissions|length|duration))"
    r"|\bever (?!(?:again|after|since|more|late|closer)\b)[a-z]+(?:ed|en|un|ld|ade|ought|ne|t)\b"
    r"|\b(?:to date|so far|until now|up to now|cumulatively|cumulative|all told|altogether|all[- ]time|in total|overall total)\b"
    r"|\bsince (?:the |our )?(?:start|launch|opening|founding|foundation|beginning|first day|day one|inception|(?:19|20)\d\d|we (?:began|opened|started|launched))\b"
    r"|\b(?:on (?:our |the )?(?:books|file|register|mailing list|database)|in (?:the |our )(?:archive|database|catalogue|register|collection|directory))\W*(?:[:(]|from\b|\d)"
)

# Whoever looks at a number has not moved it: "Monitor the scrap rate every month".
WATCHED = (
    r"^\W*(?:track|monitor|watch|follow(?! up\b)|observe|keep (?:an eye on|track of|watch(?:ing)?(?: over)?|tabs on)|look at|check|report(?: on)?|review) "
    r"(?:the |our )?(?P<what>[a-z][^\d→:,;()]{3,40}?)(?:,? (?:(?:each|every|once an?|twice an?|per) (?:day|week|fortnight|month|quarter|sprint|shift|morning|cycle)"
    r"|daily|weekly|fortnightly|monthly|quarterly|closely|regularly|continuously|constantly|on (?:a|the|our) dashboard))*\W*$"
)
