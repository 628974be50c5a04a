"""What the learned part sees does not hang on how a thing is written."""

import pytest

from sheets_service.leaning.marks import row_marks, word_marks
from sheets_service.parse import parse
from sheets_service.records import read_record
from sheets_service.text import read_phrase

PLAIN = "Travellers who recognise the new centre: 41% -> 55%"


def read_row(**row):
    given = read_record({"objectives": [{"text": "", "key_results": [row]}]})
    return parse(given.draft, given.today).objectives[0].key_results[0]


@pytest.mark.parametrize(
    "written",
    [
        PLAIN.upper(),
        "Travelers who recognize the new center: 41% -> 55%",
        "Travellers who recognise the new centre: 41 % → 55 %",
        "Travellers who recognise the new centre: from 41 to 55 per cent",
    ],
)
def test_words_are_the_same_however_they_are_written(written):
    assert word_marks(read_phrase(written)) == word_marks(read_phrase(PLAIN))


def test_columns_say_the_same_as_the_text():
    in_columns = read_row(text="Travellers who recognise the new centre", baseline="41", target="55", unit="%")

    assert word_marks(in_columns.phrase) == word_marks(read_phrase(PLAIN))
    assert set(row_marks(read_row(text=PLAIN))) == set(row_marks(in_columns))


def test_no_digit_is_a_word():
    assert not any(letter.isdigit() for word in word_marks(read_phrase(PLAIN)) for letter in word)


def test_a_text_without_words_has_none():
    assert word_marks(read_phrase("41 -> 55")) == []
