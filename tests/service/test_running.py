"""The service as a process: by the command line, under gunicorn, and against a description that is true."""

import json
import os
import re
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import checks

from sheets_service.service import Settings, create_app

ROOT = Path(__file__).resolve().parents[2]
RECORD = {"objectives": [{"text": "Be kind", "key_results": [{"text": "Improve handovers"}]}]}


@contextmanager
def running(*command):
    """A server of ours as a process; gives its address and the seconds to its first healthy answer."""
    began = time.monotonic()
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            said = ""
            while not (found := re.search(r"http://127\.0\.0\.1:(\d+)", said)):
                line = process.stdout.readline()
                assert line, f"it ended: {said}"
                said += line
            address = found[0]
            while True:
                try:
                    if requests.get(f"{address}/health", timeout=5).ok:
                        break
                except (requests.ConnectionError, requests.Timeout):
                    assert process.poll() is None
            yield address, time.monotonic() - began
        finally:
            process.terminate()


@pytest.mark.slow
def test_it_runs_by_the_command_line():
    with running("sheets_service", "serve", "--port", "0") as (address, seconds):
        answer = requests.post(f"{address}/v1/score", json=RECORD, timeout=30)

        assert answer.status_code == 200
        assert answer.json()["findings"]
        # About a second on an idle machine; a busy one may take several.
        assert seconds < 15


@pytest.mark.slow
def test_it_runs_under_gunicorn_as_the_container_starts_it():
    command = re.search(r'CMD \[("gunicorn".*?)\]', (ROOT / "Dockerfile").read_text(), re.DOTALL)[1].replace("\\\n", "")
    words = json.loads(f"[{command}]")

    with running(*words[:-1], "--bind=127.0.0.1:0", words[-1]) as (address, _):
        assert requests.post(f"{address}/v1/reviews", json={}, timeout=30).status_code == 401
        assert requests.get(f"{address}/openapi.json", timeout=30).json()["openapi"] == "3.1.0"


schema = schemathesis.openapi.from_wsgi("/openapi.json", create_app(Settings()))
CHECKS = (
    checks.not_a_server_error,
    schemathesis.checks.CHECKS.get_one("status_code_conformance"),
    schemathesis.checks.CHECKS.get_one("content_type_conformance"),
    schemathesis.checks.CHECKS.get_one("response_schema_conformance"),
)


@pytest.mark.slow
@schema.parametrize()
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_description_is_true(case):
    case.call_and_validate(checks=CHECKS)
