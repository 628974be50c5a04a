"""Objectives: good, a bare measure, a wish, a task; and whether they say why."""

import pytest

from sheets_service.text import concreteness, find_jargon, find_vague_words, has_purpose, objective_quality, read_phrase


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Families find their way through the hospital without asking", "good"),
        ("Make the library the place where teenagers want to be", "good"),
        ("Nights in the depot are as safe as days", "good"),
        ("Launch season two to players who stay", "good"),
        ("Increase revenue by delighting guests with quicker, kinder service", "good"),
        ("Increase revenue by 15%", "metric"),
        ("Reach 40,000 monthly visitors", "metric"),
        ("Cut waiting time to 20 minutes", "metric"),
        ("Be innovative", "vague"),
        ("Operational excellence", "vague"),
        ("Drive synergies across the organisation", "vague"),
        ("Launch the new website", "task"),
        ("Migrate to the new payroll system", "task"),
        ("Organise the summer fair", "task"),
    ],
)
def test_what_an_objective_is(text, label):
    assert objective_quality(read_phrase(text, hint="objective")).label == label


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Simplify claims so that people can rest", "so that people can rest"),
        ("Cut paperwork because every form costs a visit", "because every form costs a visit"),
        ("Win back trust by making every delivery arrive on time", "by making every delivery arrive on time"),
        ("Calm the ward to help patients sleep", "to help patients sleep"),
    ],
)
def test_a_reason_is_quoted(text, words):
    assert has_purpose(read_phrase(text, hint="objective")).text == words


@pytest.mark.parametrize(
    "text",
    ["Become the place where people want to work", "Grow revenue by launching a portal", "Reduce waits to 3 days"],
)
def test_no_reason_is_invented(text):
    assert has_purpose(read_phrase(text, hint="objective")) is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Improve service", "vague"),
        ("Significantly improve the quality of our evidence", "vague"),
        ("Evidence accepted at first review: 61% → 90%", "concrete"),
        ("Print the opening hours on every door", "concrete"),
    ],
)
def test_concreteness(text, label):
    assert concreteness(read_phrase(text)).label == label


def test_vague_words_and_jargon_are_quoted():
    assert [span.text for span in find_vague_words("Significantly better handovers")] == ["Significantly", "better"]
    assert [span.text for span in find_jargon("Leverage synergies in the yard")] == ["Leverage", "synergies"]
    assert find_vague_words("Bread sold before noon: 8 of 10 or better") == ()
