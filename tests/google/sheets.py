"""What the tests of the Google backend share: a team's sheet, the backend on the double, what is people's."""

from datetime import date

from google.oauth2.credentials import Credentials

from sheets_service.backends.google import GoogleSheets
from sheets_service.backends.google.client import Patience
from sheets_service.backends.google.deadline import Deadline
from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.plan.notes import split_note
from sheets_service.reviewing import Job, clear_source, review_source
from tests.sheets_double import LoopbackAdapter

TODAY = date(2027, 2, 1)
ANA = "ana@example.com"
SHORT = Patience(connect=1.0, read=0.4, write=0.4)
ROWS = [
    ["Objective", "Key result", "Owner", "Baseline", "Target"],
    ["Patients know what happens next", "Patients who can name their next step (%)", "Ines", "41", "80"],
    ["", "Install the new queue screens", "Ben", "", ""],
    ["", "Improve handovers", "", "", ""],
    ["Parents trust the ward", "Parents who would come again (%)", "Ines", "60", "75"],
    ["", "Publish the parents' guide", "Ben", "", ""],
    ["", "Better meals", "", "", ""],
]
NOTES = {"B3": "ask Ana", "B4": "since May", "B6": "printed twice", "B7": "see the menu", "A2": "agreed in June"}


def rule(formula, where="A2:E20", red=1.0):
    look = {"backgroundColorStyle": {"rgbColor": {"red": red}}}
    condition = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": formula}]}
    return {"ranges": [where], "booleanRule": {"condition": condition, "format": look}}


TEAM = {
    "Q3": {"values": ROWS, "notes": NOTES, "rules": [rule('=$C2="Ines"'), rule("=$D2>50", red=0.2)]},
    "Notes": {"id": 77, "values": [["Minutes"], ["12 May"]], "notes": {"A2": "who was there?"}},
}


def no_sleep(_seconds):
    """Waiting between attempts is no part of what is tested."""


def sheets(double, who=ANA, *, seconds=45.0, sleep=no_sleep, patience=None):
    options = {"patience": patience} if patience else {}
    return GoogleSheets(Credentials(who), Deadline.within(seconds), LoopbackAdapter(double.url), sleep, **options)


def review(double, plan, who=ANA, **options):
    job = Job(plan, today=TODAY)
    return review_source(sheets(double, who, **options), job)[1]


def clear(double, plan, who=ANA, **options):
    return clear_source(sheets(double, who, **options), plan)


def people_s(double, plan):
    """Everything that is not ours."""
    shot = double.snapshot(plan)
    tabs = {}
    for tab in shot["sheets"]:
        title = tab["properties"]["title"]
        if title in {REVIEW_TAB, STATE_TAB}:
            continue
        cells = {name: people_s_cell(cell) for name, cell in tab["cells"].items()}
        tabs[title] = {
            **tab,
            "cells": {name: cell for name, cell in cells.items() if cell},
            "conditionalFormats": [one for one in tab["conditionalFormats"] if "okrrev" not in str(one)],
        }
    metadata = [one for one in shot["developerMetadata"] if one["metadataKey"] != "okr-review"]
    return {"tabs": tabs, "properties": shot["properties"], "names": shot["namedRanges"], "metadata": metadata}


def people_s_cell(cell):
    words = split_note(cell.get("note", ""))[0]
    kept = {key: value for key, value in cell.items() if key != "note"}
    return {**kept, "note": words} if words else kept


def whole(double, plan):
    """The whole state but the id, which differs from one spreadsheet to the other."""
    return {key: value for key, value in double.snapshot(plan).items() if key != "spreadsheetId"}


def noted(double, plan, title="Q3"):
    """What our blocks are about, by the text of the row that each stands on."""
    return {
        (double.values(plan, f"{title}!B{name.lstrip('ABCDEFGH')}")[0][0], split_note(note)[1])
        for name, note in double.notes(plan, title).items()
        if "OKR review" in note
    }
