"""Rows without a number to reach: work, a thing to have, a wish, a heading; and numbers in brackets, doubled or in millions."""

import pytest

from sheets_service.text import kind, read_phrase
from sheets_service.text.mistyped import mend_verb

ACTIVITY = """
Visit all 22 branches before Easter
Chair the regional ice rink working group
Interview 30 seasonal workers about housing
Liaise with the fire service about hydrants
talk to landlords re insulation
Monitor nitrate levels in the six wells
working with IT on reporting
Network with other hospices
Collect feedback from tenants on the new entrance
Spike: event sourcing for the ledger
Hours of first-aid refreshers given: 400
Weekly stand-up with the print shop
Look into a second warehouse
Refine backlog with design every other week
Regular walks through the wards with the head nurse
20 site visits
Support finance with the year-end closing
Run 4 retros
Evaluate three vendors for payroll
Deep dive into churn reasons
Chase overdue invoices every Friday
Discovery on self-checkout
Pairing sessions between backend and mobile
sync with legal re DPA
Attend committee meetings of the county council
12 rounds of user tests
Keep the wiki up to date
Coaching of new shift leads
Follow developments in gene editing
Work on the tariff model
Run a survey among part-timers
Explore partnerships with cycling clubs
Ongoing support for the payroll switch
Try out voice picking in hall B
Take part in the regional energy network
Encourage teams to share lessons learned
"""
OUTPUT = """
Ship the refund page to all markets by 15 June
Train 60 wardens in first aid
roll out handhelds @ Leeds + Hull
"Welcome" booklet in Arabic, Dari, Ukrainian
Open the repair café in Holt
Deliver three prototypes of the folding ramp to the clinic
policy on second jobs drafted
Pilot meal boxes with 40 families
Test rig up and running
Server room move done
Style guide covers all 12 product lines
Draft the new rota rules and send them round
SSO for the partner portal
Handbook for tutors, printed and bound
Dark mode on Android and iOS
Heat pumps fitted in blocks C and D
Old intranet switched off
Contract with second supplier signed
New bus stop at the hospital
Recipe cards in 5 languages
Kubernetes 1.31 upgrade on all clusters
Business case for the Leeds depot approved by the board
Lease for the Dresden shop signed
Write-up of the July outage
Onboarding checklist for seasonal pickers
Fence around the south paddock
6 how-to videos on bleeding radiators
Old stables torn down
Grant application to the lottery fund handed in
Open a second collection point in Moss Side
Swap the booking widget on 14 hotel sites
Automate the nightly stock export
Set up a parents' council in each of the 7 nurseries
Map of all wells in the district
buy 2 e-forklifts
Rebrand vans
"""
UNCLEAR = """
Team
More women
Better food
Ask Tomas
Focus on core business
Retention!
Strategy 2030
Leadership
Do the right things right
Better handovers
Partnerships
Digitalisation
Team spirit!!
pricing?
Next steps with Orbis
Phase II
More focus
Become best in class
Improve internal communication
Strengthen the brand
Kitchen
Quality first
stay ahead of the market
Lay foundations for expansion
Q4 topics
Optimise processes
World-class support
Website!
Process improvements
tbd (ask Ravi)
Stronger team
innovation culture
Topic: heat pumps
Be the best place to learn
Bring our logistics to the next level
More trust
Increase our attractiveness
Phase 3 of the programme
vans (12)
"""
OUTCOME = """
Shoppers who find what they want in one visit rise from 52 to 70 %
Two thirds of leavers have a job within six months
stock value 3.2m > 2.4m
ferry punctuality 96%
every flat above 19 degrees
People in debt advice who are debt-free after two years: 40% (31%)
CO2 per tonne of cement down 9%
Revenue from repairs at €1.2m
Half as many late trains
Nobody waits in the corridor
Fewer wrong meals on the trays
A new tenant has keys on day one
Patients find the right entrance without asking
Half of tenants report a repair online
#1 in the regional school ranking, from #3
Night guests ring less than twice a week
no-shows halved
Participants who come back a second time
Error rate in invoices < 1 %
Sick leave below 4%
Claims sent back for missing papers
"""
LABELS = (("activity", ACTIVITY), ("output", OUTPUT), ("unclear", UNCLEAR), ("outcome", OUTCOME))


@pytest.mark.parametrize(
    ("label", "text"), [(label, row) for label, rows in LABELS for row in rows.strip().splitlines()]
)
def test_a_row_without_a_number_says_what_it_is(label, text):
    assert kind(read_phrase(text)).label == label


@pytest.mark.parametrize(
    ("text", "start", "goal"),
    [
        ("Automate at least 60% of regression tests (25%)", 25, 60),
        ("Close all critical findings of the audit (17 open)", 17, 0),
        ("Unpaid dues to zero (43 open)", 43, 0),
        ("5 new partners (2 signed)", 2, 5),
        ("Double weekly readers to 18,000", 9000, 18000),
        ("Halve no-shows to 6%", 12, 6),
        ("Turnover from 2.4m to 3.1m EUR", 2_400_000, 3_100_000),
        ("Move 12 schools to new menus (3)", 3, 12),
        ("Budget 26/27", None, None),
        ("Finish the curriculum for years 8 and 9", None, None),
        ("New tills in stores 12-19", None, None),
        ("Catalogue the 1950s registers", None, None),
        ("Scrap on lines 2 and 3: 6% -> 3%", 6, 3),
        ("Keep inventory below 20 days of sales", None, 20),
        ("5 new partners (2 per region)", None, 5),
        ("20 interviews (10 tenants, 10 owners)", None, 20),
        ("Train 60 staff (40 nurses)", None, 60),
        ("Waiting time 20 days (max 30)", None, 20),
        ("Sales €2m (+10%)", None, 2_000_000),
    ],
)
def test_a_start_told_beside_the_goal_is_read(text, start, goal):
    phrase = read_phrase(text)

    baseline, target = phrase.first("baseline"), phrase.first("target")
    assert (baseline and baseline.value, target and target.value) == (start, goal)


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("supprot", "support"),
        ("recrut", "recruit"),
        ("devlop", "develop"),
        ("crate", ""),
        ("reports", ""),
        ("preset", ""),
    ],
)
def test_a_mistyped_verb_is_known(word, verb):
    assert mend_verb(word) == verb
