"""Pairs of measures that are known to pull at each other, reviewed one by one.

A line is: push | what may pay for it, as names of concepts in `lang/en_metrics.py` (several parted by commas).
Only a push in the stated direction counts: "+" more, "-" less.
"""

TENSIONS = """
+leads | win-rate, conversion
+throughput | csat, errors, first-time-right, bugs, scrap, errors, complaints, review-score, trust
+deals | margin, churn, retention, price
+signups | retention, activation, churn
+revenue | margin, churn, retention, csat, burnout
-cost | csat, nps, uptime, safety, enps, first-time-right
-headcount | csat, response-time, burnout, enps
-time-to-hire | attrition, onboarding-staff
-resolution-time | csat, first-time-right, repeat-contact, errors
-response-time | first-time-right, csat, errors
-wait | readmissions, csat, errors
-delivery-time | errors, bugs, first-time-right, code-quality, csat
+deployment-frequency | uptime, downtime
-inventory | stockouts, product-availability, on-time
-energy | throughput
+yield | attrition, burnout
+price | churn, retention, deals
+order-value | conversion, complaints
+emails-sent | churn, retention, csat
+social | leads, conversion
+traffic | conversion
+engagement | churn, retention
-shrinkage | complaints, csat
-security | conversion, activation
+compliance | delivery-time, throughput
-tickets | csat, repeat-contact
-backlog | errors, burnout, first-time-right
+utilisation | wait
+yield | wait
-emissions | cost
"""
