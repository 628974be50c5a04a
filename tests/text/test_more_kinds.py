"""Effort in turns of speech, counted meetings, verbs of the office, and stubs that promise nothing."""

import pytest

from sheets_service.text import kind, kind_by_words, read_phrase

EFFORT = """
Contribute to the town's climate plan
Explain the new tariff to shop staff
Arrange 14 farm visits for buyers
Book 6 talks with mayors before summer
Raise awareness of water loss
Spread the word about the repair café
Take part in the regional fair
Be present at three job fairs
Give feedback on the draft bylaw
Monthly steering committee with all site leads
10 tenant interviews per month
40 phone calls to lapsed members per week
Keep on top of audit actions
Tidy up the store room
Continue the rounds with the night shift
15 calls/day
Do regular fire drills
Chatting with residents 30 min a day
18 house calls per week and nurse
16 h shadowing per new driver
Weekly 1:1s with all tutors
Push the podcast, record 2x month
"""
DELIVERY = """
Recommend a supplier for the new beds
Devise a plan for the frost nights
Overhaul the ticket machines
Link the till to the stock system
Connect 40 flats to the heat network
12 podcast episodes
5 prototypes
6 issues of the parish magazine
Three leaflets are online
Quality manual finished and in the wiki
Yearly report printed on time
Have a deputy for each lead
Have the churn model in production
Process handbook complete
Rental contracts - checked, signed, scanned
Photo archive: delete 12k blurred shots
"""
EFFECT = """
Raise awareness of the help line from 20% to 45%
300 households give monthly
2,000 riders a day on line 4
Calls answered per month: 900 → 1,400
Book value of spare parts: 90k → 60k
"""
STUB = """
Hiring
Data strategy
tbd
Churn
Team morale!!
Sales, EMEA
see the board
"""


@pytest.mark.parametrize(
    ("label", "text"),
    [
        (label, text)
        for label, texts in (("activity", EFFORT), ("output", DELIVERY), ("outcome", EFFECT), ("unclear", STUB))
        for text in texts.strip().splitlines()
    ],
)
def test_a_row_promises_an_effect_a_delivery_or_an_effort(label, text):
    assert kind(read_phrase(text)).label == label


def test_a_bare_measure_is_an_outcome_where_its_numbers_stand_beside_it():
    assert kind_by_words(read_phrase("Churn")).label == "outcome"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bike racks in front of every branch", "output"),
        ("Prayer room on each floor", "output"),
        ("Price list visible at every till", "output"),
        ("Induction video available at all depots", "output"),
        ("Section 3 of the ring road handed over", "output"),
        ("Stage 2 of the new archive opened", "output"),
        ("Two new wards open before the winter", "output"),
        ("Catalogue reprint (incl. index)", "output"),
        ("Onboarding plan. Owner: Tove. Status: draft", "output"),
        ("Defibrillators at all 9 stations", "output"),
        ("Noise map published w/ legend in three languages", "output"),
        ("4 new reading rooms open by the holidays", "output"),
        ("Escape plans visible in all dormitories", "output"),
        ("Less litter in every park", "outcome"),
        ("Pupils at ease in every lesson", "outcome"),
        ("Errors visible in every report fall from 12 to 3", "outcome"),
        ("12 shops open on time every morning, up from 7", "outcome"),
        ("Two in three wards open without agency staff", "outcome"),
        ("Open complaints older than 14 days ≤ 5", "outcome"),
        ("Open vacancies after 60 days under 4", "outcome"),
        ("Open invoices above 10,000 euros: 30 -> 8", "outcome"),
        ("Hold the dropout rate at 4% or less", "outcome"),
        ("Hold sick leave below 5%", "outcome"),
        ("Hold staff turnover in the kitchens at 12% or lower", "outcome"),
        ("Keep the vacancy rate at 2% or better", "outcome"),
        ("Ex-staff whose badge is still live after a week drop from 20 to 2", "outcome"),
        ("Cold flats: 90 families sit in one; by May it is 30", "outcome"),
        ("Evening courses called off at short notice, 9 per term -> 3 per term", "outcome"),
        ("Falling behind on rent happens to 40 tenants, no longer to 90", "outcome"),
        ("Roof leaks 4.1% -> 1.2%", "outcome"),
        ("Paint repairs 6% -> 2%", "outcome"),
        ("Weld repairs 5.3% -> 2.5%", "outcome"),
        ("Seat repairs per bus 4 -> 1", "outcome"),
        ("Survey response rate 22% → 35%", "outcome"),
        ("30 trials begun, of which 12 become members (last year 5)", "outcome"),
        ("Open the night shelter for 30 guests", "output"),
        ("Hold 9 open evenings", "activity"),
        ("Keep the register up to date", "activity"),
        ("Open 3 kiosks", "output"),
        ("Weld 40 brackets", "output"),
        ("Hold the spring fair", "activity"),
        ("Repair 12 roofs", "output"),
        ("Open invoices to be checked weekly", "activity"),
        ("Hold a weekly stand-up at 9", "activity"),
        ("Named among the five best employers of the county", "outcome"),
        ("Listed in the top 20 of the national school ranking", "outcome"),
        ("Second in the fair-trade league (fifth last year)", "outcome"),
        ("Ranked first for service by the trade press", "outcome"),
        ("App store rank for 'budget' from 30 to top 10", "outcome"),
        ("Place 3 in the mystery-shopper test, from 9", "outcome"),
        ("Courts follow our guidance", "outcome"),
        ("Journalists quote our figures", "outcome"),
        ("Engineers reuse our templates", "outcome"),
        ("Schools adopt our lesson plan", "outcome"),
        ("Ministers cite our report in debates", "outcome"),
        ("Rivals copy our layout", "outcome"),
        ("Review the ranking each month", "activity"),
        ("Lessons for judges each term", "activity"),
        ("Second floor of the library painted", "output"),
        ("First draft of the guidance sent out", "output"),
        ("Push for a new bus stop", "activity"),
        ("Push for longer opening hours", "activity"),
        ("Spend 10% of each week on clean-up", "activity"),
        ("Devote a fifth of shift time to training", "activity"),
        ("Lobby for lower fees", "activity"),
        ("Press for a second crossing", "activity"),
        ("Campaign for a lower speed limit", "activity"),
        ("Spend 15% of engineering time on old bugs", "activity"),
        ("Argue for a fairer levy", "activity"),
        ("Advocate for more night buses", "activity"),
        ("Push returns below 4%", "outcome"),
        ("Push the app to 5,000 users", "outcome"),
        ("Spend 20% less on agency staff", "outcome"),
        ("Spend at most 3% on rework", "outcome"),
        ("Push for 300 paying members", "outcome"),
        ("Finish the replacement of the west lift", "output"),
        ("Finish the rewiring of block C", "output"),
        ("Complete the handover to the new landlord", "output"),
        ("Headquarters move done", "output"),
        ("New depot up and running", "output"),
        ("Finish first in the league", "outcome"),
    ],
)
def test_places_won_things_in_their_place_and_pleas_tell_the_kind(text, expected):
    assert kind(read_phrase(text)).label == expected
