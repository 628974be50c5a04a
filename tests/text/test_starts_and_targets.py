"""Where a measure starts and where it shall be, in the many ways in which people write the two down."""

import pytest

from sheets_service.text import read_phrase

ANY = "any"


def ends(text):
    phrase = read_phrase(text)
    return tuple(found.value if (found := phrase.first(role)) else None for role in ("baseline", "target"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guests who come back: 30% > 45%", (30, 45)),
        ("Tickets older than 30 days: 120 > 30", (120, 30)),
        ("Pupils reading two or more books a month 22% > 40%", (22, 40)),
        ("Share of shifts with a nurse in charge (%) 40 / 75", (40, 75)),
        ("% of parcels scanned at the ramp - 61 / 92", (61, 92)),
        ("Stations with a lift 12/40 → 25/40", (12, 25)),
        ("No-shows: 18 % → max. 9 %", (18, 9)),
        ("NPS +12 → +35", (12, 35)),
        ("NPS from -5 to 20", (-5, 20)),
        ("Margin -2 % → +3 %", (-2, 3)),
        ("Cost per kWh 31 ct → 26 ct", (31, 26)),
        ("1 in 5 lessons taught by somebody else → 1 in 10", (20, 10)),
        ("Tickets solved in 24 h 55 → 80 %", (55, 80)),
        ("First-time fix rate: 62 %; target 80 %", (62, 80)),
        ("Members 118 / goal 150", (118, 150)),
        ("Gifts: 2.1 → 3.0 M CHF", (2.1e6, 3e6)),
        ("Orders a day: 800 → 1.2k", (800, 1200)),
        ("Alarms per week 64 → 10", (64, 10)),
        ("€1.2m of rent (start of quarter: €740k)", (740_000, 1_200_000)),
        ("Hold 8 drop-in clinics", (None, 8)),
        ("Put up 9 bird boxes", (None, 9)),
        ("Reduce 30-day readmissions", (None, None)),
        ("Plant 12 pear trees", (None, 12)),
        ("12 farms today, 20 by summer", (12, 20)),
        ("NPS from +27 to +35", (27, 35)),
        ("Cost per hire 800 EUR to 500 EUR", (800, 500)),
        ("Repair time: 48h/24h", (48, 24)),
    ],
)
def test_two_numbers_side_by_side_are_start_and_target(text, expected):
    assert ends(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Complaints ≤ 12 (prev. year: 29)", (29, 12)),
        ("Wait at the desk max. 5 min (avg. 11 min last year)", (11, 5)),
        ("85% of claims settled in 10 days (Q1: 60%)", (60, 85)),
        ("Error rate: 4% by March (7% in Sept)", (7, 4)),
        ("Fewer than 10 lost bags a day (26 in 2025)", (26, 10)),
        ("Rating 4.6★ (4.1★ now)", (4.1, 4.6)),
        ("Users on the new plan: 300 (none today)", (0, 300)),
        ("80% of 12-year-olds swim 50 m (currently 55%)", (55, 80)),
        ("9% no-shows or fewer; we are at 18%", (18, 9)),
    ],
)
def test_a_number_beside_a_past_day_is_the_start(text, expected):
    assert ends(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hire 4 drivers (2 for nights)", (None, 4)),
        ("Visit 25 farms within 50 km (max. 2 per day)", (None, 25)),
        ("Raise €2.5M for the new wing (goal of the board: €4M)", (None, 2_500_000)),
        ("Sick days per head 9 → 6 (min. 4)", (9, 6)),
        ("Guests +25 %", (None, None)),
        ("Handling time: -20 %", (None, None)),
    ],
)
def test_a_number_in_brackets_without_a_past_day_is_no_start(text, expected):
    assert ends(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Deploy new scanners at doors 1-6",
        "Replace sensors on lines 2 and 3",
        "Investigate why members leave after session 2",
    ],
)
def test_numbers_of_places_and_parts_are_no_target(text):
    assert ends(text) == (None, None)


def test_a_cadence_alone_is_what_the_row_promises():
    assert ends("Post 3 times a week on Instagram") == (None, 3)
    assert ends("Members who train 3 times a week: 20% → 40%") == (20, 40)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stalls let at the covered market: 31 last summer, 44 this summer", (31, 44)),
        ("Choir members who come every week, 18 in January and 30 in June", (18, 30)),
        ("Clerks spend 6 hours a week on retyping today and 2 hours by Christmas", (6, 2)),
        ("Kennel days per dog: 41 before, 25 after", (41, 25)),
        ("Boilers that restart by themselves: 3 in 10 this year; 7 in 10 next year", (30, 70)),
        ("Tourists who find the trailhead unaided, 55% at the start of the season and 80% at its end", (55, 80)),
        ("Letters answered late, 88 a month last year, 40 a month this year", (88, 40)),
        ("Share of seedlings that survive the frost: 62% in the first round, 78% in the third", (62, 78)),
        ("Rota gaps: 14 a week at the moment; 5 a week from March", (14, 5)),
        ("Tenants who trust the caretaker: 51% in the spring survey, 66% in the autumn survey", (51, 66)),
        ("34 of the farms share a harvester, where 19 did last year", (19, 34)),
        ("Wards run on 12 agency nurses a night, against 27 last winter", (27, 12)),
        ("61 of every 100 borrowers return the kit on time, compared with 48 a year ago", (48, 61)),
        ("Arrears fall to 9 households after 21 in the year before", (21, 9)),
        ("Cyclists take 30% of the trips to the works, having taken 18% before the new lane", (18, 30)),
        ("Solicitors file in 6 days; it took 15 in spring", (15, 6)),
        ("Authors wait 20 days for a contract rather than 45", (45, 20)),
        ("Only 8 trains a week, and not 22, leave without a guard", (22, 8)),
        ("Growers sell 70% of the crop before it is picked (they used to sell 40%)", (40, 70)),
        ("17 of the 20 branches count the till twice; in May only 9 did", (9, 17)),
        ("45% of members vote at the meeting, as 28% did last time", (28, 45)),
        ("Pay slips are right for 99% of staff; until now it was 94%", (94, 99)),
        ("Lost umbrellas returned: from one in eight to one in three", (12.5, 33.33)),
        ("Nine patients in ten leave with a plan; in March it was six in ten", (60, 90)),
        ("From three graduates in ten to five in ten with a job in the county", (30, 50)),
        ("Two in three suppliers paid on time", (None, 66.67)),
        ("Seven out of ten swimmers pass the badge, up from four out of ten", (40, 70)),
        ("Raise the number of savers under 25 to 9,000 from 6,400", (6400, 9000)),
        ("Pensions paid to widows over 80 on time up to 97% from 88%", (88, 97)),
        ("Two hours after kick-off 90% of the stand is clean (71% at the last match)", (71, 90)),
        ("At seven in the morning 15 beds are free (6 today)", (6, 15)),
        ("40% of learners from the 10-week course sit the exam (25% before)", (25, 40)),
        ("In our 14 depots and 3 ports, pallets scanned on arrival 61% -> 90%", (61, 90)),
        ("When rivers rise, 200 homes at most lose power for over six hours, against 900 last winter", (900, 200)),
        ("Deliveries within 25 km: 70%", (None, 70)),
        ("Homes over 100 m2: 40% insulated", (None, 40)),
        ("Ward noise complaints 31..12", (31, 12)),
        ("Crop loss 14% … 8%", (14, 8)),
        ("Lost tools per shift 9 ... 3", (9, 3)),
        ("Rework rate | 11% | 6%", (11, 6)),
        ("Idle hours / day ; 5 ; 2", (5, 2)),
        ("No-shows form 18% too 9%", (18, 9)),
        ("Trees tagged: start 400, now 900, goal 2,000", (400, 2000)),
        ("Coaches with a badge – was 12, is 20, target 35", (12, 35)),
        ("Late trains 19% (Q1) / 15% (today) / 8% (target)", (19, 8)),
        ("Queue 14 min at launch, 11 min now, 6 min by July", (14, 6)),
        ("DONE (52%): readers who finish the guide, target 50%", (None, 50)),
        ("Clicks needed to book a court: 9, should be 3", (9, 3)),
        ("Nurses walk 7 km a shift; we want 4", (7, 4)),
        ("Volunteers wait 30 days for a badge; our aim is 10", (30, 10)),
        ("Empty shelves at noon: 41; by spring it is 15", (41, 15)),
        ("Half of the orders come by fax now; a tenth by winter", (50, 10)),
        ("Orders lost in the post: 12 a week become 4 a week", (12, 4)),
        ("Halve no-shows: 60 a month becomes 30 a month", (60, 30)),
        ("Hearing tests offered at home to 60% of residents, up from 25%", (25, 60)),
        ("Second orders placed by 35% of first buyers; baseline 21%", (21, 35)),
        ("Meals chosen a day ahead by 80% of patients (55% today)", (55, 80)),
        ("Leave approved on the same day for 90% of staff, previously 62%", (62, 90)),
        ("Audio plays 300k -> 1m", (300000, 1000000)),
        ("Readers 250k to 2m", (250000, 2000000)),
        ("Rounds to agree a budget: 11 rounds -> 4", (11, 4)),
        ("Blood pressure checks 4 visits → 2.5", (4, 2.5)),
        ("Unfilled shifts at most 30 (May: 54, April: 57)", (54, 30)),
        ("Students per tutor from 12.5:1 to 9:1", (12.5, 9)),
        ("Days between breakdowns from 20 to 3x that", (20, 60)),
    ],
)
def test_times_and_words_of_comparison_tell_the_start_from_the_target(text, expected):
    baseline, target = ends(text)

    assert baseline == expected[0]
    assert expected[1] in {ANY, target}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Revenue per stall 210 euros in Leeds and 180 euros in York", (None, ANY)),
        ("Visit 12 schools in January and 15 schools in June", (None, ANY)),
        ("Run 2 clinics in spring and 3 clinics in autumn", (None, ANY)),
        ("Train 20 marshals this year and 30 stewards this year", (None, ANY)),
        ("Guests in the first week 400, guests in the second week 300", (None, ANY)),
        ("80% of pupils attend in winter and 90% attend in summer", (None, ANY)),
        ("Reply to 90% of letters within 3 days before Easter", (None, 90)),
        ("Serve 300 lunches a day after 2 weeks of trial", (None, 300)),
        ("90% of orders leave within 2 days rather than sit in the yard", (None, 90)),
        ("Win 12 cases against 5 insurers", (None, 12)),
        ("Plant 400 trees where 3 sheds stood", (None, 400)),
        ("Test 40 pumps, not 1 of them leaking", (None, 40)),
        ("70% of tenants say it took 1 call to book a repair", (None, 70)),
        ("Score 80 in the audit compared with peers of 200 staff", (None, 80)),
        ("Open three shops in two towns", (None, 3)),
        ("Hire one in-house lawyer", (None, ANY)),
        ("Move six teams in ten weeks", (None, 6)),
        ("Train five coaches in three counties", (None, 5)),
        ("Two in the shop and three in the yard trained", (None, ANY)),
        ("Answer in under 2 hours from 5", (5, 2)),
        ("Keep sick days under 6 per head", (None, 6)),
        ("Sell 30 carts in the 4 new towns", (None, 30)),
        ("Reach 20 mentors and 60 mentees", (None, ANY)),
        ("Win 4 ... maybe 5 tenders", (None, ANY)),
        ("Ring 9 parents, should 2 children be away", (None, 9)),
        ("Plant 60 beds; we want 4 schools to help", (None, ANY)),
        ("Cut returns by 20% of last year's volume", (None, None)),
        ("Raise output by 15% with 3% less waste", (None, None)),
        ("Hose length 300 m -> 1 km", (300, 1)),
    ],
)
def test_times_beside_numbers_that_belong_to_different_things_pair_nothing(text, expected):
    baseline, target = ends(text)

    assert baseline == expected[0]
    assert expected[1] in {ANY, target}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Overdue days per file 21 – 8", (21, 8)),
        ("Share of oat milk sold 20% - 45%", (20, 45)),
        ("(Baseline Q2: 90) Host families with a second guest: 140", (90, 140)),
        ("Moorings 30% below 2019", (None, None)),
        ("Debt to equity from 2.4:1 to 1.1:1", (2.4, 1.1)),
        ("Strips run out for 30 carers, no longer for 80", (80, 30)),
    ],
)
def test_dashes_ratios_and_leading_brackets_are_read(text, expected):
    assert ends(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Attendance never below 92% in any month", "up"),
        ("Churn down in the starter plan", "down"),
        ("Wait for a first appointment gets shorter", "down"),
        ("Learners who sign up for a second course", None),
    ],
)
def test_a_way_is_told_without_two_numbers(text, expected):
    assert read_phrase(text).direction == expected
