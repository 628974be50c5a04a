"""English names of the numbers that every dashboard of a trade shows; a trailing * leaves the ending open."""

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
    "care, school and office": "average length of stay, readmission rate, mortality rate, infection rate, waiting time, waiting times, "
    "patient satisfaction, attendance, attendance rate, pass rate, graduation rate, dropout rate, drop out rate, "
    "enrolment, enrolments, "
    "pupil teacher ratio, student staff ratio, class size, processing time, average processing time, clearance rate, "
    "case backlog, "
    "recycling rate, contamination rate, collection rate, complaint rate",
}
