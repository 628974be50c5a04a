"""The second look: what it may say, and about what it keeps still."""

import json
from dataclasses import replace

import pytest

from sheets_service.history import NO_HISTORY
from sheets_service.leaning.doubts import AIMS, ROWS
from sheets_service.leaning.second_look import look_again, spoken_of
from sheets_service.parse import parse
from sheets_service.policy import Policy
from sheets_service.records import read_record
from sheets_service.rule import HINT
from sheets_service.rules import all_rules
from sheets_service.running import run
from sheets_service.scoring import score_record
from tests.bench.blind_bench import FOLDERS, as_set, read

UNSTRETCHED = "Commuters who find a seat at eight: 61% -> 62%, after two points in each of the last five quarters"


def first_look(record):
    """Return the OKRs of a record and what the rules say of them."""
    given = read_record(record)
    okrs = parse(given.draft, given.today)
    return okrs, run(Policy().configure(all_rules()), okrs, NO_HISTORY, strict=True)


def added(record):
    """Return what a second look adds to the findings of the rules."""
    okrs, outcomes = first_look(record)
    before = {id(finding) for one in outcomes for finding in one.findings}
    return [finding for one in look_again(outcomes, okrs) for finding in one.findings if id(finding) not in before]


@pytest.fixture(scope="module")
def unseen():
    """Return the bad and the good sides of cases that the learned part has not learned from."""
    records = [one for one in read(FOLDERS["seventeenth"], "pairs", "A") if "objectives" not in one["bad"]]
    return {side: [as_set(one[side], one["flags"]) for one in records] for side in ("bad", "good")}


def test_it_tells_possible_hints_of_rules_and_nothing_else(unseen):
    told = [finding for record in unseen["bad"] for finding in added(record)]

    assert told
    assert {(one.confidence, one.level) for one in told} == {("possible", HINT)}
    assert {one.name for one in told} <= AIMS.keys() | ROWS.keys()
    assert all(one.question and one.fix and " may " in one.message for one in told)


def test_it_doubts_bad_sides_and_hardly_a_good_one(unseen):
    doubted = {side: sum(bool(added(record)) for record in records) for side, records in unseen.items()}

    assert doubted["bad"] > doubted["good"]
    assert doubted["good"] <= 0.01 * len(unseen["good"])


def test_it_keeps_still_about_what_a_rule_has_spoken_of(unseen):
    for record in unseen["bad"]:
        _, outcomes = first_look(record)
        spoken = spoken_of(outcomes)

        assert all((one.place.objective, one.place.key_result) not in spoken for one in added(record))


def doubtful_row():
    """Return the first unseen row that only the second look doubts, with the name of the doubt."""
    for one in read(FOLDERS["seventeenth"], "pairs", "both"):
        if "objectives" not in one["bad"]:
            for finding in added(as_set(one["bad"], one["flags"])):
                if finding.place.key_result is not None:
                    return as_set(one["bad"], one["flags"]), finding.name
    return None


def test_a_rule_that_is_off_is_not_doubted_with():
    record, name = doubtful_row()
    policy = {name: "off"}

    assert name in {one["name"] for one in score_record(record)["findings"]}
    assert name not in {one["name"] for one in score_record({**record, "policy": policy})["findings"]}


@pytest.mark.parametrize("name", ["sandbagged-target", "overambitious-target"])
def test_a_doubt_needs_its_fact(name):
    okrs, _ = first_look({"objectives": [{"text": "Trains people trust", "key_results": [{"text": UNSTRETCHED}]}]})
    row = okrs.objectives[0].key_results[0]

    assert ROWS[name].holds(row)
    assert not ROWS[name].holds(replace(row, baseline=None))
    assert not ROWS[name].holds(replace(row, target=row.baseline))
    assert not ROWS[name].holds(replace(row, type="committed"))


def test_foreign_rows_and_blanks_are_left_alone():
    rows = ["Mehr Kundinnen und Kunden sind mit der Lieferung zufrieden", "[What is counted]: from [today] to [target]"]

    assert added({"objectives": [{"text": "", "key_results": [{"text": text} for text in rows]}]}) == []


def test_the_same_words_give_the_same_review():
    record, _ = doubtful_row()

    assert json.dumps(score_record(record)) == json.dumps(score_record(record))
