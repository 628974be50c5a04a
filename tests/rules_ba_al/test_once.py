"""A fact about a set is worked out once, and never mixed up with that of another set."""

from sheets_service.parse import parse
from sheets_service.records import read_record
from sheets_service.rules.once import once_a_set


def build(text):
    return parse(read_record({"objectives": [{"text": text, "key_results": []}]}).draft, None)


def test_a_fact_is_worked_out_once_for_one_set_and_again_for_another():
    asked = []

    @once_a_set
    def first_text(okrs):
        asked.append(okrs)
        return okrs.objectives[0].text

    sets = [build(f"Objective {number}") for number in range(5)]

    assert [first_text(okrs) for okrs in sets for _ in range(3)] == [
        f"Objective {number}" for number in range(5) for _ in range(3)
    ]
    assert len(asked) == len(sets)
    assert first_text(sets[0]) == "Objective 0"
