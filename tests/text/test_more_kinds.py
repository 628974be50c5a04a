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
