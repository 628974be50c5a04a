"""Lists of words that are looked for in a text all at once."""

import pytest

from sheets_service.text.openings import word_list
from sheets_service.text.word_lists import WordLists

LISTS = {"stay": "renew*, come back, still", "money": "sales, season's end, pay* back", "made": "digiti*ed copies"}


@pytest.mark.parametrize(
    "text",
    [
        "customers who renewed",
        "guests who come-back",
        "guests who come  back still",
        "sales at the season's end",
        "loans paying back in full",
        "digitised copies",
        "digitisation of copies",
        "unrenewed presales, comes back",
        "distillery 42",
        "sales_2 and still_3",
        "",
    ],
)
def test_a_look_finds_the_lists_that_their_patterns_find(text):
    found = WordLists(LISTS).names_in(text)

    assert found == {name for name, entries in LISTS.items() if word_list(entries).search(text)}
