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
        ("Seats filled by pupils from the four smallest schools: 35% -> 80%", (35, 80)),
        ("Calls from the six villages furthest out: 40 to 110 a month", (40, 110)),
        ("Boats towed home: 24 in summer 2026 -> 10 in summer 2027", (24, 10)),
        ("9,000 riders under 35 (6,700 in January)", (6700, 9000)),
        ('Mean guest answer to "I slept well" (1 to 5, each month): 3.4 -> 4.2', (3.4, 4.2)),
        ("Average call: 1:30 -> 2:15 min", (1.5, 2.25)),
        ("From 12 reminders a week to none", (12, 0)),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Crews find the right manual in 9 minutes, a year ago it was 26", (26, 9)),
        ("Donors asked twice by mistake: 140 in the spring mailing, 30 in the autumn mailing", (140, 30)),
        ("We lose 6 pallets a week today and 1 pallet a week from October", (6, 1)),
        ("The court sends back 11 files a term; last term it sent back 29", (29, 11)),
        ("Six in ten apprentices pass at once, previously it was four in ten", (40, 60)),
        ("One commuter in five shares a car by summer, one in twelve does now", (8.33, 20)),
        ("Start 71%, currently 77%, target 90%: orders picked without a slip", (71, 90)),
        ("Parents who open the report card (%) 38 / 70", (38, 70)),
        ("Dog bites reported by posties 63..40", (63, 40)),
        ("Rooms cleaned twice: 7 a day becomes 2 a day", (7, 2)),
        ("Pupils per counsellor 410:1 → 260:1", (410, 260)),
        ("Subscribers 800k -> 1.1m", (800000, 1100000)),
        ("Deliveries over 40 kg: 95% without injury", (None, 95)),
        ("Bring readers aged under 30 to 12,000 from 7,500", (7500, 12000)),
        ("At six in the evening 4 tills are open (2 today)", (2, 4)),
        ("Hold the wait for a scan at 10 days or fewer", (None, 10)),
        ("Open disputes past 60 days ≤ 12", (None, 12)),
        ("Print rejects 7.2% -> 3%", (7.2, 3)),
        ("Coach breakdowns per 100,000 km 3.1 -> 1.8", (3.1, 1.8)),
        ("Residents who know their flood warden, 22% before the drill and 64% after it", (22, 64)),
        ("Cheese that leaves us without a second inspection: 71% now, 88% by harvest", (71, 88)),
        ("Skippers report near misses within a day: 15 a month, up from 4", (4, 15)),
        ("Half of our tenants pay by app by June; a quarter do today", (25, 50)),
        ("Ships wait 11 hours for a berth instead of the 19 of last season", (19, 11)),
        ("Chefs throw away 30 kg of bread a week; it was 75 kg in March", (75, 30)),
        ("Invoices paid without a reminder: 81% this year, 64% last year", (64, 81)),
        ("Scouts who stay a second year climb from three in five to four in five", (60, 80)),
        ("Complaints about smell: 90 in 2025, no more than 30 in 2026", (90, 30)),
        ("Callers who reach a person in under a minute: 46% at the start, 75% at the end", (46, 75)),
        ("Weavers earn 14 euros a day rather than 9", (9, 14)),
        ("8 of 10 interpreters arrive on time (5 of 10 at present)", (5, 8)),
        ("Swimmers rescued off the north beach fall from 21 to 8 a summer", (21, 8)),
        ("Bus drivers home by eight: 58% last winter, 80% this winter", (58, 80)),
        ("New members come back within a fortnight: 33% to 55%", (33, 55)),
        ("Students who submit on time: 69% in the first term, 85% in the third", (69, 85)),
        ("Wait for a crane: 50 minutes at present, 20 minutes from May", (50, 20)),
        ("In our 9 shops and 2 kiosks, refunds settled at once 52% -> 90%", (52, 90)),
        ("Night trains on time, 74% so far, 90% next year", (74, 90)),
        ("Growers in the valley lose 12% of plums to hail, where they used to lose 30%", (30, 12)),
        ("60% of nurses get their rota a month ahead, as only 25% do today", (25, 60)),
        ("Seven shops in ten recycle their film; two years ago it was three in ten", (30, 70)),
        ("Errors in pay slips: baseline 4.4%, goal 1%", (4.4, 1)),
        ("Flood claims settled in 20 days, previously 55", (55, 20)),
        ("Passengers who trust the timetable: 41% in May, 60% in November", (41, 60)),
        ("Volunteers drop out in their first month less often: 12% instead of 27%", (27, 12)),
        ("Blood samples lost on the way: 30 a month to 5", (30, 5)),
        ("Trade visitors who book a second meeting, 18% in 2025 and 30% in 2026", (18, 30)),
        ("Players injured in training drop to 6 a season (baseline 17)", (17, 6)),
        ("Fewer than one delivery in fifty goes to the wrong door; it is one in eighteen now", (5.56, 2)),
        ("Teachers spend Sunday evenings marking: 71% → 40% of staff", (71, 40)),
        ("Sourdough left over on Mondays: eleven loaves on average, four from Easter", (11, 4)),
        ("Reach 450 beekeepers with the mite alert, 180 so far", (180, 450)),
        ("Share of lettings agreed online 20 percent to half", (20, 50)),
        ("Get apprentices' pass mark back to the 88% of 2019 (2025: 74%)", (74, 88)),
        ("Quarterly staff pulse from 3.6 out of 5 to 4.2", (3.6, 4.2)),
        ("€0.9m saved on energy, after €0.3m in 2025", (300000, 900000)),
        ("Borrowed laptops that come back whole: up to 96, from 81 percent", (81, 96)),
        ("Vote turnout in hall B rooms 1-4 from 38% to 55%", (38, 55)),
        ("Stand for office: 12 women in 2024, 25 in 2026", (12, 25)),
        ("Hold food cost at 28% of sales", (None, 28)),
        ("Lift outages on the red line 14 → 5", (14, 5)),
        ("Parents wait 12 days for a place at nursery where last year they waited 40", (40, 12)),
        ("Lambs lost at birth: 9 in a hundred last spring, 5 in a hundred this spring", (9, 5)),
        ("Tenants' repairs done right first time, 64 → 82 in every 100", (64, 82)),
        ("A lorry is unloaded in 35 minutes; before the new dock it was 80", (80, 35)),
        ("Runners who finish their first 10 km: 120 in the spring group and 210 in the autumn group", (120, 210)),
        ("A third of widows claim their full pension, from a fifth", (20, 33.33)),
        ("Savings accounts still in use after a year: 70 of 100, formerly 52 of 100", (52, 70)),
        ("Dentists see an emergency the same day in 85% of cases, up from 60%", (60, 85)),
        ("From 18 to 7 a month: calls about the wrong size", (18, 7)),
        ("Citizens find the right form at the first click: 44% → 70%", (44, 70)),
        ("Brewers send back one barrel in forty (one in fifteen a year ago)", (6.67, 2.5)),
        ("Night porters answer in 2 minutes not 6", (6, 2)),
        ("Ward staff wash hands at 94% of checks; it was at 79% in the winter audit", (79, 94)),
        ("Gas leaks made safe within the hour: 88% at present; 97% by year end", (88, 97)),
        ("Our choir fills 380 of 400 seats, compared with 250 last Advent", (250, 380)),
        ("Members who renew without being asked: 61 percent this season after 48 percent last season", (48, 61)),
        ("Crossings where drivers stop for children: 7 of 20 now, 16 of 20 by June", (7, 16)),
        ("Heating bills above 200 euros a month fall from 31% to 12% of flats", (31, 12)),
        ("Farmers paid within 10 days: start of season 40%, end of season 85%", (40, 85)),
        ("Drivers idle 3 hours a day at the port, which should be 1", (3, 1)),
        ("Shops in the arcade that stay open past six go from 8 to 17", (8, 17)),
        ("Editors correct 2 names an issue, against 7 in the old system", (7, 2)),
        ("Chess club girls: 6 in autumn → 15 in summer", (6, 15)),
        ("Trains that leave within a minute of time — 83% to date — reach 92%", (83, 92)),
        ("Beds made ready for the next patient in 45 minutes, twice as fast as the 90 of spring", (90, 45)),
        ("Wait for a plaster: 2 hours → half an hour", (2, 0.5)),
        ("Gifts for the organ: €70k → a quarter of a million euros", (70000, 250000)),
        ("Half a million riders a year, up from 320,000", (320000, 500000)),
        ("From booking to ramp in half a day, today 3 days", (3, 0.5)),
        ("Time at the till: a quarter of an hour → 4 minutes", (0.25, 4)),
        ("Yeast in the cold room: 30 days' worth → 9", (30, 9)),
        ("Carry at least 14 days of hay in the barn (now 8)", (8, 14)),
        ("Pupils who read half an hour a day: 20% → 60%", (20, 60)),
    ],
)
def test_rows_in_many_tones_tell_where_they_start_and_end(text, expected):
    assert ends(text) == pytest.approx(expected, abs=0.05)
