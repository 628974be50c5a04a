"""The table of tensions: which sides of it a row stands on."""

from sheets_service.parse import parse
from sheets_service.records import read_record
from sheets_service.rules.tensions import TENSIONS, find_sides
from sheets_service.text.lang.fields_en import FIELDS


def test_a_row_that_goes_the_other_way_stands_on_no_side():
    assert ("stock", True) in find_sides(read("Stock cover in days", ": 34 -> 18"))
    assert ("stock", True) not in find_sides(read("Stock cover in days", ": 18 -> 34"))


def test_words_put_a_row_into_a_field_wherever_they_stand_each_by_a_word_of_its_own():
    assert ("stock", True) in find_sides(read("Euros that lie in the storeroom", ": 90 -> 40"))
    assert ("stock", True) in find_sides(read("Storeroom: goods kept for more than", " 90 -> 40 days"))
    assert ("stock", True) not in find_sides(read("Storeroom keys", ": 90 -> 40"))


def read(text, numbers):
    record = {"objectives": [{"text": "x", "key_results": [f"{text}{numbers}"]}]}
    return parse(read_record(record).draft, None).key_results[0]


def test_every_field_is_used_and_every_move_names_a_field():
    moved = {field for entry in TENSIONS.values() for field, _ in entry.one | entry.other}

    assert moved == FIELDS.keys()
