"""Looking first at how words begin hides no match, whatever the pattern and the text."""

import gc
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sheets_service.rules import all_rules
from sheets_service.text import read_phrase
from sheets_service.text.openings import Words, openings_in, sort_by_opening, word_list, worth_searching
from sheets_service.text.pattern_words import closing_letters, is_small
from sheets_service.text.patterns import Ending
from sheets_service.text.placeholders import _PLACEHOLDER, may_hold_a_placeholder

all_rules()
read_phrase("Raise sales from 4 to 5")  # builds the patterns of the language
EVERY = sorted((one for one in gc.get_objects() if isinstance(one, Words)), key=lambda one: one.pattern.pattern)
AROUND = st.sampled_from(["", " ", "a ", "3", "x-", "İ", "(", "ß_", "é"])


def test_the_product_has_patterns_that_look_first():
    assert len(EVERY) > 100
    assert sum(one.openings is not None for one in EVERY) > 0.9 * len(EVERY)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_no_match_of_any_pattern_is_hidden(data):
    words = data.draw(st.sampled_from(EVERY))
    text = data.draw(AROUND) + data.draw(st.from_regex(words.pattern)) + data.draw(AROUND)

    for written in (text, text.upper(), text.casefold()):
        seen, found = words.pattern.search(written), words.search(written)
        assert (found and found.span()) == (seen and seen.span()), words.pattern.pattern
        begins = words.match(written)
        assert bool(begins) == bool(words.pattern.match(written)), words.pattern.pattern
        assert words.is_in(written) == bool(seen), words.pattern.pattern
        every = [one.span() for one in words.pattern.finditer(written)]
        assert [one.span() for one in words.finditer(written)] == every, words.pattern.pattern


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_regex(_PLACEHOLDER))
def test_no_placeholder_is_hidden(text):
    if _PLACEHOLDER.search(text):
        assert may_hold_a_placeholder(text)


@pytest.mark.parametrize(
    ("pattern", "openings"),
    [
        (r"\b(?:stock cover|days? of stock)\b", {"stock "}),
        (r"^add (?:\w+ ){1,3}(?:people|staff)", {"peopl", "staff"}),
        (r"(?<!\w)(?:the )?hours\b", {"hours "}),
        (r"\bun(?:fit|sold)\b", {"unfit ", "unsold "}),
        (r"(?:^|\s)net (?!of)profit", {"profi"}),
        (r"\bcosts?(?: of)? sales(?!\w)", {"sales "}),
        (r"\bcosts?(?:-|\b)", {"cost"}),
        (r"\bcost(?:-| of)", {"cost "}),
        (r"\bcost(?: of)?(?:able)?\b", {"cost"}),
        (r"\b(?:fit|\d+%)", {"fit", "%"}),
        (r"\b(?:fit|\d+)", None),
        (r"[≤≥]\s*\d", {"≤", "≥"}),
        (r"sold", None),
        (r"[a-z]sold|\bno", None),
        (r"(?<!\d)sold", None),
    ],
)
def test_what_a_pattern_needs_is_read_off_it(pattern, openings):
    assert Words(pattern).openings == openings


@pytest.mark.parametrize(
    ("pattern", "leads"),
    [
        (r"\b(?:stock cover|days? of stock)\b", ({"day", "stock "}, False)),
        (r"(?<!\w)(?:the )?hours\b", ({"hours ", "the "}, False)),
        (r"^add (?:\w+ ){1,3}(?:people|staff)", ({"add "}, False)),
        (r"^\d+ staff|\bhours", ({"hours"}, True)),
        (r"\b(?:fit|\d+%)", None),
        (r"sold", None),
        (r"\b(?:sold)?", None),
        (r"(?:^|\s)net profit", None),
        (r"(?m)^sold", None),
    ],
)
def test_where_a_match_may_begin_is_read_off_the_pattern(pattern, leads):
    assert Words(pattern).leads == leads


@pytest.mark.parametrize(
    ("pattern", "firsts"),
    [
        (r"^\W*(?:the )?(?:new|costs) line", {"the ", "new ", "costs "}),
        (r"^\W*(?:the )?new|^(?:our )?line\b", {"the ", "new", "our ", "line "}),
        (r"^\W*(?!no\b)(?:the )?", None),
        (r"^\W*\w+ line", None),
        (r"^new|line", None),
        (r"(?m)^new", None),
        (r"\bnew", None),
    ],
)
def test_the_first_word_of_a_text_is_read_off_a_pattern_bound_to_its_beginning(pattern, firsts):
    assert Words(pattern).firsts == firsts


@pytest.mark.parametrize(
    ("pattern", "small"),
    [
        (r"\bhours\W+\d", True),
        (r"(?P<one>a)(?P=one)", True),
        (r"Hours", False),
        (r"[A-Z]", False),
        (r"(?-i:hours)", False),
        ("ſold", False),
        (r"\x41", False),
    ],
)
def test_a_pattern_is_compared_in_lower_case_where_that_is_the_same(pattern, small):
    assert is_small(pattern) is small


def test_a_text_without_the_words_is_not_searched():
    words = Words(r"\b(?:followers|likes)\b")

    assert not words.may_be_in("Patients seen within 20 minutes")
    assert words.search("Fewer LIKES")[0] == "LIKES"
    assert [one[0] for one in words.finditer("likes, Followers")] == ["likes", "Followers"]


def test_letters_that_patterns_take_for_an_i_are_taken_for_one_here():
    assert Words(r"\binstalls\b").search("İnstalls")
    assert Words(r"\binstalls\b").search("ınstalls")


def test_one_look_tells_which_of_many_patterns_a_text_may_hold():
    table = {
        "stock": Words(r"\bstock\b"),
        "sales": word_list("sold,sales volume*"),
        "any": Words(r"\d+"),
        "share": Words(r"\d+\s?%"),
    }

    assert worth_searching("Stock cover", sort_by_opening(table.items())) == {"stock", "any"}
    assert worth_searching("sales-volume", sort_by_opening(table.items())) == {"sales", "any"}


def test_words_are_known_by_their_first_letters_as_a_whole_and_signs_by_themselves():
    assert openings_in("Closed_out") == {"c", "cl", "clo", "clos", "close", "closed ", "o", "ou", "out", "out ", "_"}


def test_a_list_leaves_an_ending_open_where_a_star_says_so():
    assert word_list("retain*").search("retained")
    assert not word_list("retain").search("retained")
    assert word_list("come back", re.IGNORECASE).search("Come-back")


@pytest.mark.parametrize(
    ("pattern", "closings"),
    [
        (r"\b(?:more than|over|exactly)", {" than", " over", "actly"}),
        (r"(?:→|\bto)", {"→", " to"}),
        (r"\b(?:cut|drops?)\s+(?:by)?", {" by", " cut", " drop", "s"}),
        (r"[:=]", {":", "="}),
        (r"\bfor \w+", None),
        (r"\d", None),
        (r"(?:to)?", None),
    ],
)
def test_how_a_text_must_end_is_read_off_the_pattern(pattern, closings):
    assert closing_letters(pattern) == closings


ENDINGS = sorted((one for one in gc.get_objects() if isinstance(one, Ending)), key=lambda one: one.pattern.pattern)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_no_ending_is_hidden(data):
    ending = data.draw(st.sampled_from(ENDINGS))
    text = data.draw(AROUND) + data.draw(st.from_regex(ending.pattern))

    seen, found = ending.pattern.search(text), ending.search(text)
    assert (found and found.span()) == (seen and seen.span()), ending.pattern.pattern
