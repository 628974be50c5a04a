"""The table of tensions: which sides of it a row stands on, by phrases and by words."""

import re
from pathlib import Path

import sheets_service.rules
from sheets_service.parse import parse
from sheets_service.records import read_record
from sheets_service.rules.tensions import TENSIONS, find_sides
from sheets_service.text.lang.fields_en import FIELDS
from sheets_service.text.lang.terms_en import TERMS

RULES = Path(sheets_service.rules.__file__).parent


def test_the_quick_look_misses_nothing():
    texts = {
        cell.strip() for path in RULES.glob("al*.md") for cell in re.split(r"[|\n]", path.read_text(encoding="utf-8"))
    }
    rows = [read(text, direction) for text in sorted(texts - {""}) for direction in (" 9 -> 90", " 90 -> 9")]
    found = 0

    for kr in (one for one in rows if one.direction):
        moved = {
            (field, kr.direction)
            for field, words in FIELDS.items()
            if re.search(words, kr.phrase.normal, re.IGNORECASE)
        }
        every = {
            (name, is_one)
            for name, entry in TENSIONS.items()
            for is_one, side in ((True, entry.one), (False, entry.other))
            if side & moved
        }
        assert {side for side, by_phrase in find_sides(kr).items() if by_phrase} == every, kr.text
        found += len(every)

    assert found


def test_a_row_that_goes_the_other_way_stands_on_no_side():
    assert ("stock", True) in find_sides(read("Stock cover in days", ": 34 -> 18"))
    assert not find_sides(read("Stock cover in days", ": 18 -> 34"))


def test_words_put_a_row_into_a_field_wherever_they_stand_each_by_a_word_of_its_own():
    assert find_sides(read("Euros that lie in the storeroom", ": 90 -> 40"))[("stock", True)] is False
    assert ("stock", True) in find_sides(read("Storeroom: goods kept for more than", " 90 -> 40 days"))
    assert ("stock", True) not in find_sides(read("Storeroom keys", ": 90 -> 40"))


def read(text, numbers):
    record = {"objectives": [{"text": "x", "key_results": [f"{text}{numbers}"]}]}
    return parse(read_record(record).draft, None).key_results[0]


def test_every_field_is_used_and_every_move_names_a_field():
    moved = {field for entry in TENSIONS.values() for field, _ in entry.one | entry.other}

    assert moved == FIELDS.keys() | TERMS.keys()
