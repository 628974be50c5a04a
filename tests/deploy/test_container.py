"""The container: what it is built from, how it ends, and what the build asks of it before people are sent there."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import urlsplit

import pytest

from tests.conftest import ROOT
from tests.processes import container_command, running

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
RECORD = json.dumps({"objectives": [{"text": "Be kind", "key_results": [{"text": "Improve handovers"}]}]}).encode()


def test_the_base_is_pinned_by_digest_and_the_packages_by_hash():
    (base,) = re.findall(r"^ARG PYTHON_IMAGE=(.+)$", DOCKERFILE, flags=re.MULTILINE)

    assert re.fullmatch(r"python:3\.\d+\.\d+-slim-\w+@sha256:[0-9a-f]{64}", base)
    assert set(re.findall(r"^FROM (\S+)", DOCKERFILE, flags=re.MULTILINE)) == {"${PYTHON_IMAGE}"}
    assert "--require-hashes" in DOCKERFILE
    assert "-r /requirements.lock" in DOCKERFILE


def test_it_runs_as_a_user_of_its_own_who_may_write_nothing():
    user = re.search(r"^USER (\d+)$", DOCKERFILE, flags=re.MULTILINE)[1]

    assert int(user) >= 10000
    assert f"--uid {user}" in DOCKERFILE
    assert "chown" not in DOCKERFILE
    assert DOCKERFILE.index("COPY sheets_service") < DOCKERFILE.index("\nUSER ")


def test_only_what_the_image_copies_is_sent_to_the_builder():
    kept = {
        line.removeprefix("!")
        for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
        if line.startswith("!")
    }
    copied = set(re.findall(r"^COPY (?!--)(\S+)", DOCKERFILE, flags=re.MULTILINE))

    assert kept == copied
    assert all((ROOT / path).exists() for path in copied)


@pytest.mark.slow
def test_told_to_stop_it_finishes_what_is_under_way_and_ends_well():
    with running(*container_command()) as server:
        host, port = urlsplit(server.address).netloc.split(":")
        with socket.create_connection((host, int(port)), timeout=60) as caller:
            head = (
                f"POST /v1/score HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
                f"Content-Length: {len(RECORD)}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
            )
            caller.sendall(head.encode())
            # The server asks for the body: from here on the request is under way.
            assert caller.recv(1024).startswith(b"HTTP/1.1 100 ")

            server.process.send_signal(signal.SIGTERM)
            assert refuses_new_callers(host, int(port))
            assert server.process.poll() is None
            caller.sendall(RECORD)
            answer = b"".join(iter(lambda: caller.recv(65536), b""))

        assert answer.startswith(b"HTTP/1.1 200 ")
        assert b'"findings"' in answer
        assert server.process.wait(timeout=60) == 0


def refuses_new_callers(host, port, patience=60.0):
    """Whether nobody is let in any more, looked at until that is so or patience ends."""
    ends = time.monotonic() + patience
    while time.monotonic() < ends:
        try:
            with socket.create_connection((host, port), timeout=5):
                pass
        except OSError:
            return True
    return False


def smoke(address):
    command = [sys.executable, "tests/deploy/smoke.py", address]
    hurried = {**os.environ, "OKR_TOKEN": "a.b.c", "OKR_PAUSE": "0"}
    return subprocess.run(command, cwd=ROOT, env=hurried, capture_output=True, text=True, timeout=120, check=False)


AUDITS = {
    "OKR_AUDIENCES": "add-on.apps.example.com",
    "OKR_AUDIT_URL": "https://okr.example.com",
    "OKR_AUDIT_QUEUE": "projects/okrs/locations/europe-west1/queues/okr-audit",
    "OKR_AUDIT_RUNNER": "okr-tasks@okrs.iam.gserviceaccount.com",
    "OKR_AUDIT_CALLERS": "okr-schedule@okrs.iam.gserviceaccount.com",
    "OKR_AUDIT_BOT": "okr-review@okrs.iam.gserviceaccount.com",
}


@pytest.mark.slow
def test_the_smoke_test_finds_the_real_service_in_order_up_to_a_token_that_nobody_signed():
    with running(*container_command(), **AUDITS) as server:
        done = smoke(server.address)

    assert done.stdout.splitlines() == [
        "/health: 200",
        "/v1/rules/no-target: 200",
        "/v1/reviews: 401",
        "/v1/audits/run: 401",
    ]
    assert done.stderr.strip() == "/v1/audits/run answered 401 instead of 400."
    assert done.returncode == 1


GOOD = {"/health": 200, "/v1/rules/no-target": 200, "/v1/reviews": 401, "/v1/audits/run": 401, "with token": 400}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({}, ""),
        ({"/health": 404}, "/health answered 404 instead of 200."),
        ({"/health": 503}, "/health answered 503 instead of 200."),
        ({"/v1/reviews": 400}, "/v1/reviews answered 400 instead of 401."),
        ({"/v1/audits/run": 403}, "/v1/audits/run answered 403 instead of 401."),
        ({"with token": 401}, "/v1/audits/run answered 401 instead of 400."),
        ({"with token": 503}, "/v1/audits/run answered 503 instead of 400."),
    ],
    ids=str,
)
def test_the_smoke_test_stops_at_what_is_out_of_order(wrong, said):
    class Service(BaseHTTPRequestHandler):
        def do_GET(self):
            path = "with token" if self.headers.get("Authorization") == "Bearer a.b.c" else self.path
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response({**GOOD, **wrong}[path])
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_POST = do_GET  # noqa: N815

        def log_message(self, *_arguments):
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Service) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        done = smoke(f"http://127.0.0.1:{server.server_port}")
        server.shutdown()

    assert done.stderr.strip() == said
    assert done.returncode == bool(said)


def test_the_smoke_test_says_when_nothing_answers():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]

    done = smoke(f"http://127.0.0.1:{port}")

    assert done.stderr.strip() == "/health answered nothing instead of 200."
