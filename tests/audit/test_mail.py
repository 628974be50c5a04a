"""The script that mails the digest from the registry, as Node runs it."""

import json
import subprocess
from pathlib import Path

import pytest

from sheets_service.audit.tabs import DIGEST_TAB

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "docs/mail-digest.js"
MONDAY, NEXT = ["OKR audit, 18 January 2027", "", "As of 18 January"], ["OKR audit, 25 January 2027", "", "1 new"]

pytestmark = pytest.mark.node


def run(node, *steps):
    """What is left after these steps: a list is what the tab holds from then on, a text the function that runs."""
    command = [node, str(ROOT / "tests/audit/mail_digest.mjs"), str(SCRIPT), json.dumps(steps)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout)


def test_each_digest_is_mailed_once(node):
    told = run(node, MONDAY, "mailDigest", "mailDigest", NEXT, "mailDigest", "mailDigest")

    assert [mail["subject"] for mail in told["mails"]] == [MONDAY[0], NEXT[0]]
    assert told["mails"][1]["body"] == "OKR audit, 25 January 2027\n\n1 new\n\nhttps://sheet"


def test_without_a_digest_it_is_silent(node):
    assert run(node, None, "mailDigest", ["", ""], "mailDigest")["mails"] == []


def test_beginning_twice_looks_once_an_hour(node):
    assert run(node, "begin", "begin")["triggers"] == [1]


def test_it_reads_the_tab_that_audits_write():
    assert f"'{DIGEST_TAB}'" in SCRIPT.read_text(encoding="utf-8")
