"""The service as a process: by the command line, under gunicorn, and against a description that is true."""

import resource

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import checks

from sheets_service.service import Settings, create_app
from tests.processes import container_command, running

RECORD = {"objectives": [{"text": "Be kind", "key_results": [{"text": "Improve handovers"}]}]}


@pytest.mark.slow
def test_it_runs_by_the_command_line():
    before = processor_seconds()
    with running("sheets_service", "serve", "--port", "0") as server:
        answer = requests.post(f"{server.address}/v1/score", json=RECORD, timeout=30)

        assert answer.status_code == 200
        assert answer.json()["findings"]

    # To start, answer once and end. The processor's seconds, about two, since those on the wall say how busy a machine is.
    assert processor_seconds() - before < 10


def processor_seconds():
    """What the processes that this one started, and saw end, have taken."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime


@pytest.mark.slow
def test_it_runs_under_gunicorn_as_the_container_starts_it():
    with running(*container_command()) as server:
        assert requests.post(f"{server.address}/v1/reviews", json={}, timeout=30).status_code == 401
        assert requests.get(f"{server.address}/openapi.json", timeout=30).json()["openapi"] == "3.1.0"


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
