import pytest

from sheets_service.scoring import score_record
from sheets_service.units import convert


@pytest.mark.parametrize(
    ("value", "unit", "to", "expected"),
    [
        (2, "day", "hour", 48),
        (90, "second", "minute", 1.5),
        (2, "t", "kg", 2_000),
        (5, "%", "day", 5),
        (5, "", "day", 5),
        (7, "customer", "user", 7),
    ],
)
def test_a_value_is_converted_within_its_kind_only(value, unit, to, expected):
    assert convert(value, unit, to) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Cut response time from 2 days to 4 hours",
        "Cut emissions from 2 t to 500 kg",
        "Lower the wait from 1 hour to 20 minutes",
        "Page weight: 4 MB -> 900 KB",
        "Backup file 3 TB -> 900 GB",
        "Bag weight 1.5 kg -> 900 g",
        "Waste sorted out of a ward: 2 t -> 800 kg",
        "Parcel length 1.2 m -> 80 cm",
    ],
)
def test_a_fall_told_in_two_units_is_a_fall(text):
    done = score_record(
        {"id": 1, "objectives": [{"text": "Callers get help at once", "key_results": [{"text": text}]}]}
    )

    assert done["objectives"][0]["key_results"][0]["direction"] == "down"
    assert "wrong-direction" not in {one["name"] for one in done["findings"]}


def test_a_unit_in_brackets_goes_before_the_days_in_the_sentence():
    row = {"text": "Shifts changed within two days (%)", "baseline": "30", "target": "14"}
    in_text = {"text": "Shifts changed within two days (%): 30 → 14"}
    units = [
        score_record({"id": 1, "objectives": [{"text": "Crews can plan their week", "key_results": [kr]}]})[
            "objectives"
        ][0]["key_results"][0]["unit"]
        for kr in (row, in_text)
    ]

    assert units == ["%", "%"]


@pytest.mark.parametrize("start", ["", "8%"])
def test_a_step_written_once_more_as_the_target_is_no_level_to_reach(start):
    row = {"text": "Reduce churn by 20%", "baseline": start, "target": "20%"}
    done = score_record({"id": 1, "objectives": [{"text": "Callers get help at once", "key_results": [row]}]})

    names = {one["name"] for one in done["findings"]}
    assert "wrong-direction" not in names
    assert ("no-baseline" in names) == (not start)
    assert not any("to 20%" in one["fix"] for one in done["findings"])
