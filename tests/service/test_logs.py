"""What the log tells and what it must not: traces that Cloud Logging finds; no words, addresses or tokens."""

import json
import logging
from dataclasses import replace

import pytest

from sheets_service.service import create_app
from sheets_service.service.logs import JsonLines
from sheets_service.service.settings import read_settings
from sheets_service.service.traces import trace_fields
from tests.google.sheets import ANA, TEAM

TRACE = "105445aa7843bc8bf206b12000100000"
SPAN = "00000000000000ff"
CLOUD = {
    "logging.googleapis.com/trace": f"projects/okrs/traces/{TRACE}",
    "logging.googleapis.com/spanId": SPAN,
    "logging.googleapis.com/trace_sampled": True,
}
WORDS = ("Zanzibar", "cranberry", "Quibblewick", "Fernsehturm")
RIGHT = "ya29.canary-access-token"


@pytest.fixture
def lines():
    """Everything that anybody logs, at every level, in the shape of our own lines; a list that grows."""
    kept = _Kept()
    loggers = [logging.getLogger(name) for name in ("", "sheets_service", "google", "urllib3", "werkzeug", "gspread")]
    before = [(log, log.level) for log in loggers]
    for log in loggers:
        log.addHandler(kept)
        log.setLevel(logging.DEBUG)
    yield kept.lines
    for log, level in before:
        log.removeHandler(kept)
        log.setLevel(level)


class _Kept(logging.Handler):
    """Keeps each record twice: as our own line, and as plain text with its traceback and everything that was put into it."""

    def __init__(self):
        super().__init__(logging.DEBUG)
        self.lines = []

    def emit(self, record):
        self.lines.append(
            (record.name, JsonLines().format(record), f"{logging.Formatter().format(record)} {record.__dict__}")
        )


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ({"X-Cloud-Trace-Context": f"{TRACE}/255;o=1"}, CLOUD),
        ({"X-Cloud-Trace-Context": f"{TRACE}/255"}, {**CLOUD, "logging.googleapis.com/trace_sampled": False}),
        ({"traceparent": f"00-{TRACE}-{SPAN}-01"}, CLOUD),
        ({"X-Cloud-Trace-Context": "a\nb"}, {}),
        ({"X-Cloud-Trace-Context": f"{TRACE}/{'9' * 21}"}, {}),
        ({"X-Cloud-Trace-Context": f'{TRACE}", "severity": "ERROR'}, {}),
        ({"traceparent": f"00-{TRACE}-{SPAN}"}, {}),
        ({}, {}),
    ],
)
def test_a_trace_is_told_as_cloud_logging_wants_it(headers, fields):
    assert trace_fields(headers, "okrs") == fields


def test_a_span_of_nothing_or_beyond_64_bits_is_left_out():
    for span in ("0", "9" * 20):
        told = trace_fields({"X-Cloud-Trace-Context": f"{TRACE}/{span}"}, "okrs")

        assert told.keys() == CLOUD.keys() - {"logging.googleapis.com/spanId"}


def test_without_a_project_the_trace_stands_alone():
    assert trace_fields({"X-Cloud-Trace-Context": f"{TRACE}/255;o=1"}, "") == {"trace": TRACE}


def test_the_line_of_a_request_carries_its_trace(settings, lines):
    app = create_app(replace(settings, project=read_settings({"GOOGLE_CLOUD_PROJECT": "okrs"}).project)).test_client()

    app.post("/v1/reviews", json={}, headers={"X-Cloud-Trace-Context": f"{TRACE}/255;o=1"})

    (told,) = [json.loads(line) for name, line, _ in lines if name == "sheets_service.service.app"]
    assert CLOUD.items() <= told.items()
    assert (told["severity"], told["route"], told["status"]) == ("INFO", "/v1/reviews", 401)


@pytest.mark.parametrize("trouble", ["none", "503", "reset-after", "no such column"])
def test_a_whole_review_at_the_most_talkative_level_tells_no_words_and_no_tokens(
    double, call, mint, lines, capfd, trouble
):
    rows = [list(row) for row in TEAM["Q3"]["values"]]
    for row, word in zip(rows[1:], WORDS, strict=False):
        row[1] = f"{row[1]} {word}"
    plan = double.create("Zanzibar", tabs={"Q3": {**TEAM["Q3"], "values": rows, "notes": {"B3": "cranberry"}}})
    double.add_user(RIGHT, ANA)
    if trouble in {"503", "reset-after"}:
        double.faults.add(trouble, method="*.batchUpdate")
    token = mint.token()

    call(
        "/v1/reviews",
        spreadsheet=plan,
        columns={"Fernsehturm": "Q"} if trouble == "no such column" else {},
        headers={"Authorization": f"Bearer {token}", "X-Okr-Access-Token": RIGHT},
    )

    everything = "".join(capfd.readouterr()) + "".join(line + plain for _, line, plain in lines)
    ours = "".join(line for name, line, _ in lines if name.startswith("sheets_service"))
    assert '"route": "/v1/reviews"' in ours
    assert any(name.startswith("urllib3") for name, _, _ in lines)
    assert plan not in ours
    assert [word for word in (*WORDS, RIGHT, token, token.split(".")[2], ANA, "Ines") if word in everything] == []
