"""The add-on: its files, its types, and a click in its menu all the way to the marks in the sheet."""

import json
import os
import re
import subprocess
import threading
from pathlib import Path

import pytest
from google.oauth2.credentials import Credentials
from werkzeug.serving import make_server

from sheets_service.audit.cloud_queue import Target
from sheets_service.auth import Keys
from sheets_service.history import REVIEW_TAB, STATE_TAB
from sheets_service.plan.notes import FENCE, FENCE_END
from sheets_service.plan.review_tab import _FINDING_HEADINGS
from sheets_service.service import Settings, create_app
from sheets_service.service.settings import AuditSettings
from tests.google.sheets import ANA, no_sleep
from tests.service.conftest import AUDIENCE, Mint
from tests.sheets_double import LoopbackAdapter, SheetsDouble

ROOT = Path(__file__).resolve().parents[2]
ADD_ON = ROOT / "apps_script"
PUSH_ORDER = json.loads((ROOT / "docs/clasp.example.json").read_text())["filePushOrder"]
SUITE = sorted((ROOT / "tests/apps_script").glob("*.test.mjs"))


def code():
    return {path.name: path.read_text(encoding="utf-8") for path in ADD_ON.glob("*.js")}


@pytest.fixture(scope="module")
def running():
    """The service and the double on loopback, as the Node process is told of them."""
    mint = Mint()
    people = (ANA, "bo@example.com", "eve@example.com")
    with SheetsDouble(seed=5) as double:
        settings = Settings(
            audiences=frozenset({AUDIENCE}),
            keys=Keys(mint.fetch),
            adapter=LoopbackAdapter(double.url),
            sleep=no_sleep,
            calls_per_minute=10_000,
            deadline=20,
            audits=AuditSettings(
                target=Target("projects/p/locations/l/queues/q", "https://service.example.com", "tasks@example.com"),
                bot="audits@example.com",
                credentials=lambda: Credentials("audits@example.com"),
            ),
        )
        server = make_server("127.0.0.1", 0, create_app(settings), threaded=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield {
                "double": double.url,
                "service": f"http://127.0.0.1:{server.port}",
                "identities": {
                    **{who: mint.token(email=who, sub=who) for who in people},
                    # As Apps Script gives it without the scope userinfo.email.
                    "nameless": mint.token(email=None, email_verified=None, hd=None),
                },
            }
        finally:
            server.shutdown()
            thread.join()
            server.server_close()


@pytest.mark.parametrize("suite", SUITE, ids=lambda path: path.name)
def test_the_add_on_works_with_the_service_and_the_sheet(suite, node, running):
    environment = {**os.environ, "OKR_REVIEW_RUNNING": json.dumps(running)}

    done = subprocess.run(
        [node, "--test", "--test-reporter=tap", str(suite)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=500, check=False,
    )  # fmt: skip

    # An empty run would be green as well.
    assert int(re.search(r"^# pass (\d+)$", done.stdout, re.MULTILINE)[1]) > 20, done.stdout[-2000:]
    assert done.returncode == 0, "\n".join(re.findall(r"^not ok.*?^  \.\.\.$", done.stdout, re.MULTILINE | re.DOTALL))


def test_types_are_right(node):
    compiler = ROOT / "node_modules/typescript/bin/tsc"
    if not compiler.exists():
        pytest.skip("the type checker is not installed (`npm ci`)")

    done = subprocess.run([node, compiler, "-p", ROOT], capture_output=True, text=True, timeout=300, check=False)

    assert done.returncode == 0, done.stdout


def test_everything_in_the_folder_is_pushed_and_nothing_else():
    pushed = {Path(name).name for name in PUSH_ORDER}
    pages = {
        f"{name}.html" for text in code().values() for name in re.findall(r"createTemplateFromFile\('(\w+)'\)", text)
    }

    assert {path.name for path in ADD_ON.iterdir()} == pushed | pages | {"appsscript.json"}
    assert len(PUSH_ORDER) == len(pushed)


def test_what_a_file_needs_at_once_was_pushed_before_it():
    """Top-level code runs in push order; it may only make constants, classes and functions, of plain values."""
    for name, text in code().items():
        starts = re.findall(r"^(?!\s|/\*|//|\}|\]|\))(\S+)", text, re.MULTILINE)
        assert set(starts) <= {"const", "class", "function"}, name
        assert not re.findall(r"^const \w+ = (?!/).*\(", text, re.MULTILINE), name


def test_one_file_fetches_and_one_builds_menus():
    assert [name for name, text in code().items() if "UrlFetchApp." in text] == ["Service.js"]
    assert [name for name, text in code().items() if "createMenu" in text] == ["Menu.js"]


def test_no_secret_is_kept_and_no_token_is_logged():
    for name, text in code().items():
        assert "getScriptProperties" not in text, name
        assert not re.search(r"console\.|Logger\.", text), name
        if name != "Service.js":
            assert "getOAuthToken" not in text, name
            assert "getIdentityToken" not in text, name


def test_words_for_people_stand_in_one_file():
    for name, text in code().items():
        if name in {"Messages.js", "Settings.js"}:
            continue
        bare = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)
        sentences = [
            one for one in re.findall(r"['\"`]([^'\"`\n]*)['\"`]", bare) if re.search(r"[A-Z][a-z]+ [a-z]+ ", one)
        ]
        assert sentences == [], name


def test_names_shared_with_the_service_are_the_service_s():
    shared = code()["Settings.js"]

    for constant, value in {
        "REVIEW_TAB": REVIEW_TAB, "STATE_TAB": STATE_TAB, "FENCE": FENCE, "FENCE_END": FENCE_END,
    }.items():  # fmt: skip
        assert f"const {constant} = '{value}';" in shared
    headings = re.search(r"ANSWER_HEADINGS = \{(.*?)\}", shared)[1]
    assert set(re.findall(r"'([^']+)'", headings)) <= set(_FINDING_HEADINGS)


def test_the_manifest_asks_for_what_the_documents_justify():
    manifest = json.loads((ADD_ON / "appsscript.json").read_text())
    page = (ROOT / "docs/publish.md").read_text(encoding="utf-8")

    assert manifest["runtimeVersion"] == "V8"
    for scope in manifest["oauthScopes"]:
        assert f"`{scope.removeprefix('https://www.googleapis.com/auth/')}`" in page
    assert all(re.fullmatch(r"https://[a-z.-]+/", one) for one in manifest["urlFetchWhitelist"])


def test_every_message_is_used_and_every_message_used_is_there():
    messages = code()["Messages.js"]
    keys = {
        group: set(re.findall(rf"^{indent}(\w+):", block, re.MULTILINE))
        for group, indent, block in (
            ("", "  ", messages[: messages.index("};")]),
            ("menu.", "    ", block_of(messages, "menu")),
            ("problem.", "    ", block_of(messages, "problem")),
        )
    }
    there = {f"{group}{key}" for group, found in keys.items() for key in found} - {"menu", "problem"}
    scripts = "".join(text for name, text in code().items() if name != "Messages.js")
    used = set(re.findall(r"MESSAGES\.((?:menu\.|problem\.)?\w+)", scripts))
    words = set(re.findall(r"^    (\w+):", block_of(messages, "panel"), re.MULTILINE))

    assert used == there
    assert set(re.findall(r"\bwords\.(\w+)", (ADD_ON / "Sidebar.html").read_text(encoding="utf-8"))) == words


def block_of(messages, name):
    return re.search(rf"^  {name}: \{{\n(.*?)^  \}},", messages, re.MULTILINE | re.DOTALL)[1]


def test_messages_sound_like_one_colleague():
    """The words that golden rules of the voice keep out, and what goes with them."""
    messages = code()["Messages.js"]

    never = r"you should|you must|\bwrong\b|\bbad\b|\bpoor\b|\bfail|violation|invalid|simply|obviously|please|unfortunately|!'"
    assert re.findall(never, messages.replace("weeklyFailed", ""), re.IGNORECASE) == []
