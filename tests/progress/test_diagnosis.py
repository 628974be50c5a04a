"""Why rows may lie apart: what the sheet shows, what the team says, what is left to ask; and the pictures of it."""

import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date

import pytest

from sheets_service.diagnosis import CAUSES, GROUPS, diagnose
from sheets_service.history import REVIEW_TAB
from sheets_service.plan.progress_part import progress_rows
from sheets_service.policy import Policy
from sheets_service.pulse import NO_PULSE, Pulse, read_pulse
from sheets_service.report.radar import draw_radar
from sheets_service.review import review_okrs
from sheets_service.reviewing import Job, review_source
from sheets_service.spread import Span, read_span, spans
from sheets_service.wording import sparkline
from sheets_service.workbook import Workbook
from tests.local_sheets import LocalSheets, tabs_of
from tests.progress.test_progress import SHARED, golden

FIVE, SIX = 5, 6
CAUSE_COUNT = 16


def pulse_tab(answers):
    """The tab as the template has it: number, cause, statement, then a column for each person."""
    lines = ["Team pulse", "", "#|Cause|Statement|A|B|C|D|E|F"]
    for cause in CAUSES:
        given = answers.get(cause.number, "4" * SIX)
        lines.append("|".join([cause.number, cause.name, "How true is this here?", *(one.strip("-") for one in given)]))
    return "\n".join(lines)


def pulse_of(**answers):
    named = {name.lstrip("q").replace("_", "."): given for name, given in answers.items()}
    return read_pulse(Workbook("local", tuple(tabs_of({"Team pulse": pulse_tab(named)}))))


@pytest.fixture(scope="module")
def council():
    if not (SHARED / "golden").exists():
        pytest.skip("the golden sheets (../shared/golden) are not on this machine")
    okrs, history = golden()
    return review_okrs(okrs, Policy(), history, strict=True)


def seen(groups):
    return {one.cause.name: one.seen for group in groups for one in group.causes}


def test_there_are_sixteen_causes_in_four_groups():
    assert len(CAUSES) == CAUSE_COUNT
    assert {one.number[0] for one in CAUSES} == set(GROUPS)


def test_the_golden_sheet_supports_plan_rhythm_hope_and_follow_up(council):
    groups = diagnose(council)

    assert seen(groups) == {
        "no plan": ("K5: behind, no next step", "K8: behind, no next step"),
        "rhythm": ("J13: not looked at for weeks",),
        "wishful thinking": ("L8: hope without a step",),
        "follow-up": ("G7: changed without a word",),
    }
    assert [group.ask for group in groups if not group.causes] == [
        "Did someone ask for C4 first?",
        "Is the time between C4 and C5 split by choice or by chance?",
    ]


def test_even_progress_needs_no_causes(council):
    calm = replace(council, findings=tuple(one for one in council.findings if one.name != "unbalanced-progress"))

    assert diagnose(calm) == ()


def test_seen_and_said_stand_side_by_side(council):
    pulse = pulse_of(q3_4="221112", q2_1="122221", q1_4="212121", q4_2="331333", q4_1="155155")

    told = {one.cause.number: one.verdict for group in diagnose(replace(council, pulse=pulse)) for one in group.causes}

    assert told["3.4"] == "supported twice"
    assert told["2.1"] == "the team says; the sheet cannot show it"
    assert "a question for the lead" in told["1.4"]
    assert told["4.2"] == "ask"
    assert "far apart" in told["4.1"]
    assert told["4.3"] == "the sheet shows; ask whether it is felt"


def test_both_ends_of_ambition_low_mean_arbitrary(council):
    told = {
        one.cause.number: one.verdict
        for group in diagnose(replace(council, pulse=pulse_of(q3_1="222222", q3_2="111111")))
        for one in group.causes
    }

    assert told["3.1"] == told["3.2"] == "targets feel arbitrary, rather than too high or too low"


def test_fewer_than_five_answers_are_read_by_group_and_fewer_than_three_not_at_all():
    four, two = Pulse({"1.1": (1, 1, 1, 1)}, 4), Pulse({"1.1": (1, 1)}, 2)

    assert (four.read("1.1"), four.group("1")) == ("fine", "reported")
    assert (two.read("1.1"), two.group("1")) == ("fine", "fine")


def test_blank_is_not_low_and_a_third_of_blanks_is_told():
    pulse = pulse_of(q1_3="44--44", q2_2="4-4444")

    assert pulse.people == SIX
    assert pulse.read("1.3") == "unseen"
    assert pulse.read("2.2") == "fine"


def test_without_the_tab_nobody_is_read():
    assert read_pulse(Workbook("local", tuple(tabs_of({"Q1": "Objective|Key result"})))) == NO_PULSE


def test_spans_and_their_readings(council):
    by_name = {one.name: one for one in spans(council.okrs)}
    walk = by_name["Children can walk to school without meeting fast traffic"]
    homes = by_name["Families in temporary housing get a home they can keep"]
    hot = by_name["Fewer people come to harm on hot days"]

    assert [round(100 * one) for one in walk.actual] == [89, 8, 19]
    assert round(100 * walk.spread) == 81
    assert [read_span(one) for one in (walk, homes, hot)] == [
        "unbalanced",
        "all slow",
        "not judged: fewer than three rows",
    ]
    assert {"Streets", "Housing"} <= set(by_name)


def test_a_row_whose_target_came_nearer_is_counted_beside_the_reading(council):
    readings = [row[2].value for row in progress_rows(council)]

    assert readings[:2] == ["unbalanced", "all slow, 1 eased"]


def test_a_radar_is_a_picture_of_every_row():
    span = Span("team", "A <team> & more", ("Fast", "Slow & quiet", "Between"), (1.3, -0.2, 0.5), (0.6, 0.6, 0.6), 1.5)

    picture = ET.fromstring(draw_radar(span))  # noqa: S314  (our own text)

    shapes = [one for one in picture if one.tag.endswith("polygon")]
    assert [len(one.get("points").split()) for one in shapes] == [3, 3]
    assert "Slow & quiet -20%, expected 60%" in picture[0].text
    assert not draw_radar(replace(span, members=("a", "b")))


def test_a_sparkline_rises_with_its_numbers():
    assert sparkline([0, 50, None, 100]) == "▁▅ █"
    assert sparkline([-1, 2], 1.0) == "▁█"


SHEET = """
Cycle 1 January to 31 March 2027
Objective|Key result|Baseline|Current|Target
Readers find their way|Visitors who ask the way (%)|30|15|14
|Books on the right shelf (%)|71|72|92
|Minutes to find a title|9|7|4
"""


def test_the_review_tab_tells_progress_trend_and_causes():
    sheets = LocalSheets({"OKRs": SHEET, "Team pulse": pulse_tab({})})
    for current, day in (("20", date(2027, 2, 1)), ("16", date(2027, 2, 15))):
        sheets.edit("D3", current, "OKRs")
        review_source(sheets, Job("local", today=day))

    text = "\n".join(cell.text for row in sheets.workbook.tab(REVIEW_TAB).rows() for cell in row if cell.text)

    assert "unbalanced" in text
    assert "Why rows may lie apart" in text
    assert "Did someone ask for" in text
