"""The table of tensions: looking first at how words begin finds what a full search finds."""

import re
from pathlib import Path

import sheets_service.rules
from sheets_service.parse import parse
from sheets_service.records import read_record
from sheets_service.rules.tensions import SIDES, find_sides

RULES = Path(sheets_service.rules.__file__).parent


def test_the_quick_look_misses_nothing():
    texts = {
        cell.strip() for path in RULES.glob("al*.md") for cell in re.split(r"[|\n]", path.read_text(encoding="utf-8"))
    }
    rows = [read(text, direction) for text in sorted(texts - {""}) for direction in (" 9 -> 90", " 90 -> 9")]
    found = 0

    for kr in rows:
        every = [
            key
            for key, side in SIDES.items()
            if side.direction == kr.direction and side.words.pattern.search(kr.phrase.normal)
        ]
        assert list(find_sides(kr)) == every, kr.text
        found += len(every)

    assert found


def test_a_row_that_goes_the_other_way_stands_on_no_side():
    assert ("stock", True) in find_sides(read("Stock cover in days", ": 34 -> 18"))
    assert not find_sides(read("Stock cover in days", ": 18 -> 34"))


def read(text, numbers):
    record = {"objectives": [{"text": "x", "key_results": [f"{text}{numbers}"]}]}
    return parse(read_record(record).draft, None).key_results[0]
