"""What holds for every rule: its code, its words, its cases, and the rows of the sources it stands for."""

import re
from collections import Counter

import pytest

from sheets_service.cases import KNOWN_GAP, case_file, read_cases
from sheets_service.errors import ReviewError
from sheets_service.explain import coverage, coverage_table, explain, rules_object, rules_table
from sheets_service.questions import EVERY_END, EVERY_START, FIRST_REVIEW, QUESTIONS
from sheets_service.rules import all_rules, module_of
from tests.renew_readme import README, renewed

ENOUGH = 3
UNWANTED = re.compile(
    r"\b(?:you should|you must|wrong|bad|poor|weak|fail\w*|violation|invalid|non-compliant|simply|just|obviously|please note|"
    r"great job|awesome|leverage|impactful|world-class|smart|best practice|misaligned|underperforming|lazy|unfortunately)\b|!",
    re.IGNORECASE,
)


def every_rule():
    return pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)


def test_no_code_and_no_name_is_used_twice():
    for attribute in ("code", "name"):
        counted = Counter(getattr(one, attribute) for one in all_rules())
        assert counted.most_common(1)[0][1] == 1


@every_rule()
def test_code_and_name_are_those_of_the_module(rule):
    assert re.fullmatch(r"(?:SH|OB|KR|BA|AL|PR)\d{3}", rule.code)
    assert module_of(rule) == f"{rule.code.casefold()}_{rule.name.replace('-', '_')}"


@every_rule()
def test_the_docstring_says_why_asks_and_offers_a_way_out(rule):
    assert rule.docs[""].endswith(".")
    for section in ("Why", "Ask", "Fix"):
        assert rule.docs.get(section), section
    assert rule.docs["Ask"].endswith("?")


@every_rule()
def test_the_docstring_speaks_as_we_speak(rule):
    assert not UNWANTED.search(" ".join(rule.docs.values()))


@every_rule()
def test_there_are_good_and_bad_cases_and_a_known_gap(rule):
    cases = read_cases(case_file(rule).read_text(encoding="utf-8"))

    plain = [case for case in cases if not case.is_known_gap]
    assert len([case for case in plain if not case.expected]) >= ENOUGH
    assert len([case for case in plain if any(one.rule == rule.name for one in case.expected)]) >= ENOUGH
    assert any(case.heading.startswith(KNOWN_GAP) for case in cases)


@every_rule()
def test_a_page_holds_the_rule_its_cases_and_how_to_accept_it(rule):
    page = explain(rule.code.lower())

    assert page.startswith(f"# {rule.code} {rule.name}")
    assert f"allow {rule.name}: reason" in page
    assert "- nothing" in page


def test_a_name_with_a_slip_is_answered_with_the_nearest():
    with pytest.raises(ReviewError) as caught:
        explain("no-targt")

    assert caught.value.hint == "Did you mean “no-target”?"


def test_the_table_and_the_data_hold_every_rule():
    table, data = rules_table(), rules_object()

    assert all(f"| {one.code} | {one.name} |" in table for one in all_rules())
    assert [one["code"] for one in data] == [one.code for one in all_rules()]


def test_the_readme_holds_the_table_of_rules():
    assert renewed(README.read_text(encoding="utf-8")) == README.read_text(encoding="utf-8"), (
        "stale: run python -m tests.renew_readme"
    )


def test_every_row_of_the_sources_is_covered():
    uncovered = {row for row, by in coverage().items() if not by}

    assert not uncovered, f"nothing stands for rows {sorted(uncovered)}"
    assert "| 95 | not in the text we hold" in coverage_table()


def test_twenty_five_questions_are_asked_for_rules_that_have_names():
    moments = {FIRST_REVIEW, EVERY_START, EVERY_END}

    assert [one.number for one in QUESTIONS] == [f"Q{number}" for number in range(1, 26)]
    assert all(re.fullmatch(r"[a-z-]+|[a-z ]+", when) for one in QUESTIONS for when in one.when)
    assert moments <= {when for one in QUESTIONS for when in one.when}
