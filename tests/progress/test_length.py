"""A note of progress fits its cell, however long the rows and words are that it quotes."""

from dataclasses import replace

from sheets_service.cases import case_file, read_cases, read_set
from sheets_service.history import NO_HISTORY
from sheets_service.plan.notes import note_lines
from sheets_service.rules import all_rules
from sheets_service.running import run
from tests.rules_ba_al.test_notes import LONGEST, PADDING, long_objective

OURS = [rule for rule in all_rules() if rule.code.startswith("PR")]


def test_a_note_fits_even_where_every_row_and_remark_is_long():
    notes = [
        note for rule in OURS for case in read_cases(case_file(rule).read_text("utf-8")) for note in _notes(rule, case)
    ]

    assert len(notes) > len(OURS)
    assert not [note for note in notes if len(note) > LONGEST]


def _notes(rule, case):
    okrs = read_set(case)
    objectives = tuple(_with_long_notes(long_objective(one)) for one in okrs.objectives)
    for sheet in (okrs, replace(okrs, objectives=objectives)):
        for outcome in run([rule], sheet, NO_HISTORY, strict=True):
            for finding in outcome.findings:
                yield "\n".join(note_lines(finding, 0))


def _with_long_notes(objective):
    rows = (replace(kr, note=kr.note and f"{kr.note}{PADDING}") for kr in objective.key_results)
    return replace(objective, key_results=tuple(rows))
