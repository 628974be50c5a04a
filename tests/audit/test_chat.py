"""The digest in a Google Chat room: a real POST on loopback, and a secret that nobody sees."""

import json
import logging
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sheets_service.audit.chat import chat_text, post_digest
from tests.audit.cloud import Cloud
from tests.service.conftest import Mint

KEY = "AIza-secret-key"
ADDRESS = "https://docs.google.com/spreadsheets/d/r/edit"


@contextmanager
def room(*statuses):
    """A webhook that answers with these, then with 200; gives its address and what it was told."""
    told, waiting = [], list(statuses)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            told.append((self.path, self.headers["Content-Type"], body))
            self.send_response(waiting.pop(0) if waiting else 200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_words):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1/spaces/AAA/messages?key={KEY}", told
    server.shutdown()
    server.server_close()


@pytest.fixture
def logged(caplog, monkeypatch):
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(logging.getLogger("sheets_service"), "propagate", True)
    return lambda: caplog.text + str([vars(one) for one in caplog.records])


def test_the_room_is_told_once_an_audit_in_words_and_nothing_when_nothing_changed(logged):
    with room() as (webhook, told), Cloud(Mint(), webhook=webhook) as cloud:
        cloud.company()
        for _ in range(2):
            cloud.start()
            cloud.tasks.run()
            cloud.clock.advance(7 * 86_400)

    ((path, kind, body),) = told
    assert (path.partition("?")[2], kind) == (f"key={KEY}", "application/json")
    assert body["text"].startswith("*OKR audit, 18 January 2027*")
    assert cloud.registry in body["text"]
    assert KEY not in logged()


@pytest.mark.parametrize(("statuses", "sent", "tries"), [((503,), True, 2), ((500,) * 3, False, 3), ((404,), False, 1)])
def test_a_room_that_does_not_take_it_is_said_without_its_address(logged, statuses, sent, tries):
    with room(*statuses) as (webhook, told):
        assert post_digest(webhook, "# OKR audit\n", "r" * 44) is sent

    assert len(told) == tries
    assert KEY not in logged()


def test_a_room_that_cannot_be_reached_costs_the_message_and_not_the_audit(logged):
    with room() as (webhook, _):
        pass

    assert post_digest(webhook, "# OKR audit\n", "r" * 44) is False
    assert "chat" in logged()
    assert KEY not in logged()


def test_markdown_becomes_what_chat_shows():
    digest = "# OKR audit, 18 January 2027\n\n## What changed\n\n- **Support**: 1 new.\n"

    assert chat_text(digest, ADDRESS) == (
        "*OKR audit, 18 January 2027*\n\n*What changed*\n\n- *Support*: 1 new.\n" + f"<{ADDRESS}|Registry>"
    )


def test_nobody_is_called_by_what_stands_in_an_okr():
    assert "<users/all>" not in chat_text("- <users/all> improve the <https://evil.example|rate>", ADDRESS)


def test_a_long_digest_is_cut_at_a_line_and_says_so():
    text = chat_text("\n".join(f"- line {number} " + "x" * 80 for number in range(200)), ADDRESS)

    assert len(text) <= 4096
    assert "… The rest stands in the registry." in text
    assert text.splitlines()[-3].startswith("- line")
