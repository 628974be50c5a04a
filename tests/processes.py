"""Programs of ours as processes, as people and containers start them."""

import json
import os
import re
import subprocess
import sys
from contextlib import contextmanager
from types import SimpleNamespace

import requests

from tests.conftest import ROOT


def container_command():
    """The container's command, on a port of the system's choosing."""
    dockerfile = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    words = json.loads("[" + re.search(r'CMD \[("gunicorn".*?)\]', dockerfile, re.DOTALL)[1].replace("\\\n", "") + "]")
    return [*words[:-1], "--bind=127.0.0.1:0", words[-1]]


@contextmanager
def running(*command, cwd=ROOT, **environment):
    """A server of ours as a process, once it answers: its address and the process itself."""
    with subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=cwd,
        env={**os.environ, "PYTHONUNBUFFERED": "1", **environment},
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
            while not _is_healthy(found[0]):
                assert process.poll() is None
            yield SimpleNamespace(address=found[0], process=process)
        finally:
            process.terminate()


def _is_healthy(address):
    try:
        return requests.get(f"{address}/health", timeout=5).ok
    except (requests.ConnectionError, requests.Timeout):
        return False
