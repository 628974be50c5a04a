"""Every section of every case file beside a rule is a test, named by its heading."""

import pytest

from sheets_service.cases import case_file, differences, read_cases, run_case, workbook_from_markdown
from sheets_service.rules import all_rules


def sections():
    for rule in all_rules():
        path = case_file(rule)
        if path.exists():
            for case in read_cases(path.read_text(encoding="utf-8")):
                yield pytest.param(rule, case, id=f"{rule.code} {rule.name}: {case.heading}")


@pytest.mark.parametrize(("rule", "case"), tuple(sections()))
def test_case(rule, case):
    wrong = differences(case, run_case(case, rule))

    assert not wrong, "\n".join(wrong)


def test_a_table_is_a_sheet_with_its_headings_in_row_one():
    workbook = workbook_from_markdown(
        "| A | B |\n|---|---|\n| x\\|y |  |\n\n### Second\n| C |\n|---|\n| two<br>lines |\n"
    )

    first, second = workbook.tabs
    assert (first.title, first.cell(1, 0).text, first.cell(1, 1).text) == ("OKRs", "x|y", "")
    assert (second.title, second.cell(1, 0).text) == ("Second", "two\nlines")


def test_a_finding_too_many_and_one_too_few_are_told():
    text = "## A sentence\n| Objective | Key result |\n|---|---|\n| Callers get help at once | Reduce waiting time |\n"
    rule = next(one for one in all_rules() if one.name == "no-target")
    missing, unexpected = read_cases(f"{text}- B3 no-target\n")[0], read_cases(f"{text}- nothing\n")[0]

    assert differences(missing, run_case(missing, rule))[0] == "expected, not found: B3 no-target"
    assert differences(unexpected, run_case(unexpected, rule))[0].startswith(
        "found, not expected: B2 no-target warning"
    )


@pytest.mark.parametrize(
    "text", ["## No table\n- nothing\n", "## No bullet\n| Objective |\n|---|\n| x |\n", "## Odd\n|a|\n- B3 x y\n"]
)
def test_a_section_that_proves_nothing_is_refused(text):
    with pytest.raises(ValueError, match=r"case|CELL"):
        read_cases(text)
