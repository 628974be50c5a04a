"""A note of balance or alignment fits its cell, however long the rows are that it quotes."""

from dataclasses import replace

import pytest

from sheets_service.cases import case_file, read_cases, read_set
from sheets_service.history import NO_HISTORY
from sheets_service.plan.notes import note_lines
from sheets_service.rules import all_rules
from sheets_service.rules.tensions import TENSIONS
from sheets_service.running import run

LONGEST = 350
PADDING = " in each of the small and large places along the long river that we have looked after for many years now"
OURS = [rule for rule in all_rules() if rule.code[:2] in {"BA", "AL"}]


@pytest.mark.parametrize("rule", OURS, ids=lambda rule: rule.code)
def test_a_note_fits_even_where_every_row_is_long(rule):
    checked = 0
    for case in read_cases(case_file(rule).read_text(encoding="utf-8")):
        okrs = read_set(case)
        for sheet in (okrs, lengthen(okrs)):
            for outcome in run([rule], sheet, NO_HISTORY, strict=True):
                for finding in outcome.findings:
                    for side in range(len(finding.places)):
                        note = "\n".join(note_lines(finding, side))
                        assert len(note) <= LONGEST, note
                        checked += 1

    assert checked


@pytest.mark.parametrize("tension", TENSIONS.values(), ids=lambda tension: tension.name)
def test_every_tension_leaves_room_for_both_rows(tension):
    agreed = "agreed by Margarete and Constantin on [date]"
    rest = (
        f"conflicting-goals: (Margarete) to 1,500 and (D15, Constantin) may pull apart: {tension.pull.wants}.\n"
        f"Ask: {tension.pull.question}\nFix: in both rows “{tension.pull.fix}, {agreed}”."
    )

    assert len(rest) + 2 * 26 + 4 <= LONGEST
    assert tension.pull.question.endswith("?")
    assert "[" in tension.pull.fix


def lengthen(okrs):
    """Return the same set with long texts."""
    return replace(okrs, objectives=tuple(long_objective(one) for one in okrs.objectives))


def long_objective(objective):
    rows = tuple(replace(kr, text=long_text(kr.text)) for kr in objective.key_results)
    return replace(objective, text=long_text(objective.text), key_results=rows)


def long_text(text):
    head, arrow, tail = text.partition(":")
    return f"{head}{PADDING}{arrow}{tail}" if text else text
