"""OKRs in as JSON, reviews out as JSON."""

import json
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_service.report.as_json import to_line
from sheets_service.scoring import review_record, score_line

SCHEMA = json.loads(files("sheets_service").joinpath("schemas/review.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

CLINIC = {
    "id": "clinic",
    "today": "2027-02-01",
    "cycle": {"start": "2027-01-01", "end": "2027-03-31"},
    "objectives": [
        {
            "text": "Nobody waits in pain without knowing why",
            "owner": "Ines",
            "key_results": [
                {"text": "Median wait for triage", "baseline": "38", "target": 15, "unit": "minutes", "owner": "Ines"},
                {"text": "Patients who know the next step: from 41% to 80%", "owner": ""},
                {"text": "Install the new queue screens", "owner": ["Ben", "Ida"]},
            ],
        }
    ],
}


def answer(record):
    given_back = score_line(json.dumps(record))
    VALIDATOR.validate(given_back)
    return given_back


def names(result, key_result=None):
    return {
        one["name"] for one in result["findings"] if key_result is None or one["where"][0]["key_result"] == key_result
    }


def test_a_record_is_answered_with_its_id_and_numbers_as_read():
    result = answer(CLINIC)

    rows = result["objectives"][0]["key_results"]
    assert result["id"] == "clinic"
    assert [(row["baseline"], row["target"], row["unit"], row["direction"]) for row in rows[:2]] == [
        (38, 15, "minutes", "down"),
        (41, 80, "%", "up"),
    ]
    assert rows[0]["id"] == "o1.k1"
    assert rows[2]["owner"] == "Ben, Ida"


def test_an_absent_field_is_no_column_and_an_empty_one_is_an_empty_cell():
    without = answer({"objectives": [{"text": "A", "key_results": [{"text": "Lower churn from 9% to 4%"}]}]})
    empty = answer(
        {
            "objectives": [
                {"text": "A", "owner": "", "key_results": [{"text": "Lower churn from 9% to 4%", "owner": None}]}
            ]
        }
    )

    assert "no-owner" not in names(without)
    assert "no-owner" in names(empty)


def test_evidence_is_the_very_words_of_the_item():
    result = answer(CLINIC)

    texts = {(0, index): row["text"] for index, row in enumerate(CLINIC["objectives"][0]["key_results"])}
    quoted = [(one["where"][quote["where"]], quote) for one in result["findings"] for quote in one["evidence"]]
    assert quoted
    for place, quote in quoted:
        if place["key_result"] is not None:
            assert texts[0, place["key_result"]][quote["start"] : quote["end"]] == quote["text"]


def test_points_sum_to_what_is_missing_from_100():
    result = answer(CLINIC)

    assert round(sum(one["points"] for one in result["findings"]), 1) == round(100 - result["scores"]["overall"], 1)


def test_the_same_record_gives_the_same_bytes():
    line = json.dumps(CLINIC)

    assert to_line(score_line(line)) == to_line(score_line(line))


def test_an_objective_without_text_and_one_without_key_results_are_judged_as_they_are():
    result = answer(
        {"objectives": [{"text": None, "key_results": [{"text": "Launch the portal"}]}, {"text": "Be first"}]}
    )

    assert [len(one["key_results"]) for one in result["objectives"]] == [1, 0]


def test_a_waiver_given_with_the_record_is_listed_and_costs_nothing():
    waiver = {"name": "output-not-outcome", "id": "o1.k3", "reason": "the landlord pays", "until": "2027-03-31"}

    before, after = answer(CLINIC), answer({**CLINIC, "waivers": [waiver]})

    assert "output-not-outcome" in names(before, 2)
    assert "output-not-outcome" not in names(after, 2)
    assert [(one["name"], one["reason"], one["until"]) for one in after["waived"]] == [
        ("output-not-outcome", "the landlord pays", "2027-03-31")
    ]
    assert after["scores"]["overall"] > before["scores"]["overall"]
    assert after["scores"]["balance"]["before_waivers"] == before["scores"]["balance"]["score"]


def test_a_waiver_that_ran_out_leaves_the_finding():
    waiver = {"name": "output-not-outcome", "id": "o1.k3", "reason": "the landlord pays", "until": "2027-01-31"}

    assert "output-not-outcome" in names(answer({**CLINIC, "waivers": [waiver]}), 2)


def test_a_rule_can_be_switched_off_and_a_misspelt_one_is_answered_with_the_nearest():
    off = answer({**CLINIC, "policy": {"output-not-outcome": "off"}})
    misspelt = answer({**CLINIC, "policy": {"output-not-outcom": "off"}})

    assert "output-not-outcome" not in names(off)
    assert "“output-not-outcome”" in misspelt["error"]["hint"]


@pytest.mark.parametrize("unit", ["of 9 schools", "of", "of ", "of 0", "of 1e+06", "of all", "% of 9", "of 9"])
def test_a_unit_column_may_say_anything(unit):
    row = {"text": "Schools cooking their own lunch", "baseline": 2, "target": 9, "unit": unit}
    record = {"objectives": [{"text": "All 9 schools cook their own lunch", "key_results": [row]}]}
    assert not [one.crashed for one in review_record(record, strict=True)[0].outcomes if one.crashed]


@pytest.mark.parametrize(
    "text", ["finished", "Merged", "Raise 1.2.3 a week from 1.2.3 to 4.5.6", "Sales: 40 to 60 (so far 1.2.3)"]
)
def test_a_row_may_be_one_word_or_hold_what_is_no_number(text):
    row = {"text": text, "baseline": 1, "target": 3}
    for key_result in ({"text": text}, row):
        record = {"objectives": [{"text": "Guests sleep well", "key_results": [key_result]}]}
        assert all(not one.crashed for one in review_record(record, strict=True)[0].outcomes)


def test_unknown_fields_are_named_and_ignored():
    result = answer({**CLINIC, "colour": "red"})

    assert result["warnings"] == ["Unknown field “colour” was ignored."]
    assert result["scores"] == answer(CLINIC)["scores"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "not JSON"),
        ("[]", "should be an object"),
        ('{"id": 7}', "no “objectives”"),
        ('{"objectives": {}}', "should be a list"),
        ('{"objectives": [3]}', "objectives[0]"),
        ('{"objectives": [], "today": "soon"}', "“today”"),
        ('{"objectives": [], "today": NaN}', "number that JSON does not know"),
        ('{"objectives": [{"key_results": [{"text": {}}]}]}', "objectives[0].key_results[0].text"),
        ("[" * 100_000, "nested"),
        (b"\xff\xfe", "UTF-8"),
        ('{"objectives": [], "preset": "googel"}', "googel"),
    ],
)
def test_what_cannot_be_read_is_answered_with_what_and_where(line, says):
    result = score_line(line)

    VALIDATOR.validate(result)
    assert says in result["error"]["message"]
    assert result["error"]["hint"]


texts = st.one_of(st.none(), st.text(max_size=80), st.integers(), st.floats(allow_nan=False, allow_infinity=False))
ROLES = ("id", "text", "owner", "baseline", "target", "current", "progress", "unit", "due", "type", "confidence")
rows = st.fixed_dictionaries({}, optional=dict.fromkeys(ROLES, texts))
records = st.fixed_dictionaries(
    {
        "objectives": st.lists(
            st.fixed_dictionaries(
                {"text": texts, "key_results": st.lists(rows, max_size=3)}, optional={"parent": texts, "team": texts}
            ),
            max_size=3,
        )
    }
)


@given(records)
def test_any_record_of_the_shape_gives_a_review_that_the_schema_allows(record):
    result = score_line(json.dumps(record), strict=True)

    VALIDATOR.validate(result)
    assert "error" not in result
