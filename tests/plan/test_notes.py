"""Our block inside people's notes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_service.plan.notes import FENCE, FENCE_END, join_note, line_hash, split_note

BLOCK = (
    "no-target: “Improve onboarding” has no number to reach.",
    "Ask: what would you see?",
    "Fix: from [today] to [target]",
)
KNOWN = frozenset(line_hash(line) for line in BLOCK)


def test_a_person_s_note_is_kept_before_our_block():
    note = join_note("ask Ana", BLOCK)

    assert note.startswith(f"ask Ana\n\n{FENCE}\n")
    assert note.endswith(FENCE_END)


@given(people=st.text().filter(lambda text: FENCE not in text and FENCE_END not in text))
def test_any_note_of_a_person_comes_back_to_the_letter(people):
    note = join_note(people, BLOCK)

    assert split_note(note, KNOWN) == (people, BLOCK)
    assert join_note(split_note(note, KNOWN)[0], ()) == people


@given(after=st.text().filter(lambda text: FENCE not in text and FENCE_END not in text))
def test_what_is_typed_after_our_block_is_kept(after):
    assert split_note(join_note("", BLOCK) + after, KNOWN) == (after, BLOCK)


def test_a_line_typed_inside_our_block_moves_out_and_is_kept():
    note = join_note("ask Ana", BLOCK).replace("Ask:", "allow no-target: agreed with finance\nAsk:")

    people, ours = split_note(note, KNOWN)

    assert people == "ask Ana\nallow no-target: agreed with finance"
    assert ours == BLOCK


def test_without_the_state_tab_our_lines_are_known_by_their_shape():
    note = join_note("", BLOCK).replace("Ask:", "what about Tom?\nAsk:")

    assert split_note(note) == ("what about Tom?", BLOCK)


def test_a_block_whose_end_was_deleted_is_still_ours():
    note = join_note("ask Ana", BLOCK).removesuffix(FENCE_END)

    assert split_note(note, KNOWN) == ("ask Ana", BLOCK)


@pytest.mark.parametrize("people", ["", "ask Ana", "two\n\n"])
def test_a_block_without_lines_is_no_block(people):
    assert join_note(people, ()) == people
