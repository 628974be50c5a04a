"""Every example and template as a Google sheet: judged as the file is, left as it was."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from sheets_service.backends.files import Files
from sheets_service.backends.google.cells import serial
from sheets_service.backends.xlsx.build import build_template
from sheets_service.report import review_object
from sheets_service.reviewing import Job, clear_source, review_source
from sheets_service.templates import template_names
from tests.google.sheets import TODAY, sheets, whole
from tests.sheets_double import SheetsDouble

SHARED = Path(__file__).resolve().parents[3] / "shared"
SHEETS = sorted(
    (*SHARED.glob("examples/sheets/*.xlsx"), *SHARED.glob("examples/sheets/*.csv"), *SHARED.glob("golden/*.csv"))
)


@pytest.fixture
def double():
    with SheetsDouble(seed=13) as running:
        yield running


@pytest.mark.slow
@pytest.mark.parametrize("source", SHEETS, ids=lambda path: path.stem)
def test_an_example_is_judged_as_its_file_and_left_as_it_was(double, source):
    hold(double, Files(None).read(str(source)), str(source))


@pytest.mark.slow
@pytest.mark.parametrize("name", template_names())
def test_a_template_is_judged_as_its_file_and_left_as_it_was(double, name, tmp_path):
    path = tmp_path / "starter.xlsx"
    build_template(name, path, TODAY)

    hold(double, Files(None).read(str(path)), str(path))


def test_the_examples_are_there():
    if not SHARED.is_dir():
        pytest.skip("the shared examples are not beside this repository (../shared)")

    assert len(SHEETS) >= 14


def hold(double, workbook, source):
    plan = double.create(workbook.title, tabs={tab.title: seed(tab, index) for index, tab in enumerate(workbook.tabs)})
    before = whole(double, plan)
    as_file, _ = review_source(Files(None), Job(source, today=TODAY, dry=True))

    as_sheet, first = review_source(sheets(double), Job(plan, today=TODAY))
    _, second = review_source(sheets(double), Job(plan, today=TODAY))
    clear_source(sheets(double), plan)

    assert first.written
    assert not second.written
    assert whole(double, plan) == before
    # Google knows no indents: where a file has some, the two may read differently.
    if not any(cell.indent for tab in workbook.tabs for cell in tab.cells.values()):
        assert told(as_sheet) == told(as_file)


def told(review):
    found = review_object(review)
    return {key: found[key] for key in ("scores", "objectives", "findings", "waived", "not_applicable")}


def seed(tab, index):
    cells = {tab.ref(*place).a1: cell_data(cell) for place, cell in tab.cells.items()}
    height = 1 + max((row for row, _ in tab.cells), default=0)
    return {
        "id": index * 7,
        "rows": height + 30,
        "columns": 3 + max((column for _, column in tab.cells), default=0),
        "cells": {name: cell for name, cell in cells.items() if cell},
        "merges": [area.a1 for area in tab.merges],
        "hidden_rows": [row + 1 for row in tab.hidden_rows],
        "hidden": tab.hidden,
    }


def cell_data(cell):
    data = {}
    look = {name: True for name, on in (("bold", cell.bold), ("strikethrough", cell.strikethrough)) if on}
    number_format = {}
    if isinstance(cell.value, bool):
        data["userEnteredValue"] = {"boolValue": cell.value}
    elif isinstance(cell.value, int | float):
        data["userEnteredValue"] = {"numberValue": cell.value}
        if cell.number_format:
            number_format = {
                "type": "PERCENT" if "%" in cell.number_format else "NUMBER",
                "pattern": cell.number_format,
            }
    elif isinstance(cell.value, datetime):
        data["userEnteredValue"] = {"numberValue": serial(cell.value)}
        number_format = {"type": "DATE_TIME", "pattern": "yyyy-mm-dd hh:mm"}
    elif isinstance(cell.value, date):
        data["userEnteredValue"] = {"numberValue": serial(datetime.combine(cell.value, time()))}
        number_format = {"type": "DATE", "pattern": "yyyy-mm-dd"}
    elif cell.text:
        data["userEnteredValue"] = {"stringValue": cell.text}
    if cell.note:
        data["note"] = cell.note
    entered = {**({"textFormat": look} if look else {}), **({"numberFormat": number_format} if number_format else {})}
    return {**data, **({"userEnteredFormat": entered} if entered else {})}
