"""Text left unfilled."""

import pytest

from sheets_service.text import find_placeholders


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("TBD", "TBD"),
        ("Revenue through partners: tbc", "tbc"),
        ("Raise visits by X %", "X %"),
        ("Raise visits by X% until May", "X%"),
        ("From ??? to 40", "???"),
        ("Visits: from [today] to [target]", "[today]"),
        ("Lamps lit (owner)", "(owner)"),
        ("Increase <metric> to 5", "<metric>"),
        ("Lorem ipsum dolor", "Lorem ipsum"),
        ("Reach $X in sales", "$X"),
        ("Visits from __ to __", "__"),
        ("Compliance from ?? to 90% (ask Lena)", "??"),
        ("Grow {{metric}} soon", "{{metric}}"),
        ("XXX visitors", "XXX"),
    ],
)
def test_a_placeholder_is_found(text, mark):
    assert mark in [span.text for span in find_placeholders(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Sell 300 XL shirts",
        "Patients seen at the X-ray desk within 20 minutes",
        "Articles with a source [1] or [2, p. 4]",
        "Is the queue shorter?",
        "Riders aged 14-19 (outside school groups)",
        "Users of Windows XP moved",
        "Visitors (of 60)",
        "Buy-back rate (%)",
        "Size M boots out of stock < 3 days",
        "Gen Z readers",
        "Answer rate of the owner survey",
        "Reduce CO2 by 5 %",
        "Fewer than 5 % of seals leak",
        "Pass the test [COMMITTED]",
        "Talks about source{d} at two fairs",
        "Prices to be agreed with growers in spring",
    ],
)
def test_a_real_word_is_no_placeholder(text):
    assert find_placeholders(text) == ()
