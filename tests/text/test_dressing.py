"""What a cell wears is taken off, what it says stays, and every stretch finds its way back."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sheets_service.text import sober, undress

PIECES = st.sampled_from(
    (
        "KR1: |1) |[P1] |🎯 |**|“|”|Cut |visits |to 5| %|->|-->|(@ana)|\n|  |.|X|world-class |"
        ", leveraging synergies|4.5⭐|NOW"
    ).split("|")
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("KR 1.2: Cut the queue", "Cut the queue"),
        ("1) 99% of calls answered", "99% of calls answered"),
        ("[KR1] Cut the queue", "Cut the queue"),
        ("[P1] Cut the queue", "Cut the queue"),
        ("🎯 Cut the queue 🚀", "Cut the queue"),
        ("1️⃣ Cut the queue", "Cut the queue"),
        ("“Cut the queue.”", "Cut the queue"),
        ("**Cut** the queue", "Cut the queue"),
        ("Cut  the\u00a0queue\u200b (@mara)", "Cut the queue"),
        ("Cut the queue (Owner: Mara)", "Cut the queue"),
        ("Cut the\nqueue", "Cut the queue"),
    ],
)
def test_what_a_cell_wears_is_taken_off(written, said):
    assert undress(written).text == said


@pytest.mark.parametrize(
    "written",
    [
        "Rating 4.1⭐ → 4.6⭐",
        "[Who] can [do what]",
        "Churn (owner)",
        "KR1:",
        "“Yes” or “no” within a day",
        "Parts:\n- one\n- two",
        "Costs of travel p.a.",
        "Wait until...",
    ],
)
def test_what_says_something_stays(written):
    assert undress(written).text == written


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Win hearts with world-class excellence", "Win hearts"),
        ("Build a seamless, scalable checkout", "Build a checkout"),
        ("Holistically win hearts", "win hearts"),
        ("CUT QUEUES IN N4 SHOPS", "Cut queues in N4 shops"),
        ("Visits: 5 --> 7 per cent", "Visits: 5 → 7%"),
        ("Costs: 5 € – 7 €", "Costs: 5€ - 7€"),
        ("Achieve synergies", "Achieve synergies"),
        ("Our support is world-class", "Our support is world-class"),
    ],
)
def test_praise_shouting_and_odd_signs_go(said, left):
    assert sober(said).text == left


@given(TEXTS)
def test_every_stretch_finds_its_way_back(written):
    bare = undress(written)

    plain = sober(bare.text)

    assert len(bare.text) == len(bare.offsets)
    assert len(plain.text) == len(plain.offsets)
    for place, letter in enumerate(bare.text):
        start, end = bare.back(place, place + 1)
        assert written[start:end] == letter or (letter.isspace() and written[start:end].isspace())


@example("**0\na**")
@given(TEXTS)
def test_undressing_twice_changes_nothing_more(written):
    once = undress(written).text

    assert undress(once).text == once
