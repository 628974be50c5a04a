"""The panel in a real browser: click paths, people's words as words, 200 findings, access for all."""

import copy
import json
import re
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

from sheets_service.backends.files import Files
from sheets_service.backends.xlsx.build import build_template
from sheets_service.profile import profile
from sheets_service.report import stated_review
from sheets_service.report.radar import draw_balance
from sheets_service.reviewing import Job, review_read, review_source

ROOT = Path(__file__).resolve().parents[2]
SIDEBAR = (ROOT / "apps_script/Sidebar.html").read_text(encoding="utf-8")
MESSAGES = (ROOT / "apps_script/Messages.js").read_text(encoding="utf-8")
DRIVER = (ROOT / "tests/apps_script/panel.js").read_text(encoding="utf-8")
AXE = ROOT / "node_modules/axe-core/axe.min.js"
TODAY = date(2027, 2, 1)
EVIL = '<img src=x onerror="window.ran=true"><script>window.ran=true</script>\'"&{count}'


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    """The second review of the starter workbook with flaws."""
    path = tmp_path_factory.mktemp("panel") / "starter.xlsx"
    build_template("flawed", path, TODAY)
    job = Job(str(path), today=TODAY)
    review_source(Files(None), job)
    return review_read(Files(None).read(str(path)), job)[0]


@pytest.fixture(scope="module")
def review(starter):
    return {
        **stated_review(starter, "starter.xlsx"),
        "receipt": {"written": True, "skipped": [], "warnings": []},
        "marks": {"notes": [], "changes": None},
    }


@pytest.fixture
def ready(review):
    return {
        "state": "ready", "part": "all", "review": copy.deepcopy(review), "changes": None,
        "viewer": False, "canUndo": True, "problem": "", "said": "",
    }  # fmt: skip


@pytest.fixture
def preview(ready):
    changes = {
        "notes": [{"tab": "OKRs", "a1": "B3", "change": "add"}, {"tab": "OKRs", "a1": "B4", "change": "add"}],
        "colours": [{"tab": "OKRs", "a1": "B2:B20", "level": "warning"}],
        "tabs": ["OKR Review"],
    }
    return {**ready, "state": "preview", "changes": changes, "canUndo": False}


def page(step, answers, *, axe=False):
    told = json.dumps(answers).replace("<", "\\u003c")
    extra = f"<script>{AXE.read_text(encoding='utf-8')}</script>" if axe else ""
    before = (
        f'<script type="application/json" id="answers" data-step="{step}">{told}</script>'
        f"<script>{MESSAGES}</script>{extra}<script>{DRIVER}</script>"
    )
    return SIDEBAR.replace('<body data-words="<?= words ?>">', f"<body>{before}")


@pytest.fixture
def browse(browser, tmp_path):
    """Open the panel, do one thing in it, and say what came of it."""

    def run(step, answers, *, dark=False, width=300, axe=False):
        path = tmp_path / "panel.html"
        path.write_text(page(step, answers, axe=axe), encoding="utf-8")
        shown = browser.page(path.as_uri(), width=width, height=1400, dark=dark)
        shown.wait("document.getElementById('result')")
        told = json.loads(unquote(shown.run("document.getElementById('result').textContent")))
        assert told["violations"] == []
        return told

    return run


def test_findings_stand_by_row_with_question_and_fix(browse, ready):
    told = browse("look", {"panelData": ready})

    first = next(one for one in ready["review"]["findings"] if not one["silenced_by"])
    assert first["message"] in told["text"]
    assert first["question"] in told["text"]
    assert told["calls"] == [["panelData"]]


def test_a_click_goes_to_the_cell(browse, ready):
    told = browse("go", {"panelData": ready, "goToCell": {}})

    _, (name, tab, a1) = told["calls"]
    assert name == "goToCell"
    assert told["label"] == f"Go to {tab}!{a1}"


def test_level_and_owner_narrow_the_list(browse, ready):
    told = browse("filter", {"panelData": ready})

    assert set(told["warnings"]) == {"warning"}
    assert len(told["warnings"]) < told["before"]
    assert told["owner"].startswith("=")
    assert 0 < told["owned"] < told["before"]


def test_accepting_sends_reason_and_day_and_shows_the_reason_as_text(browse, ready):
    told = browse("accept", {"panelData": ready, "waiveFinding": {"said": "Accepted."}})

    name, fingerprint, reason, until = told["calls"][-1]
    assert (name, reason, until) == ("waiveFinding", "agreed <b>in May</b>", "2099-05-31")
    assert fingerprint in {one["fingerprint"] for one in ready["review"]["findings"]}
    assert told["focused"]
    assert told["forms"] == 0
    assert told["said"] == "Accepted."
    assert "agreed <b>in May</b>" in told["text"]


def test_an_accept_that_is_refused_keeps_what_was_typed(browse, ready):
    error = {"message": "“in May” is not a day.", "hint": "Write it as 2027-05-31."}

    told = browse("accept", {"panelData": ready, "waiveFinding": {"error": error}})

    assert told["forms"] == 1


def test_escape_closes_the_form_and_gives_the_focus_back(browse, ready):
    told = browse("cancel", {"panelData": ready})

    assert told["forms"] == 0
    assert told["focused"]
    assert told["calls"] == [["panelData"]]


def test_the_first_meeting_shows_what_would_be_written_and_writes_on_one_click(browse, preview, ready):
    told = browse("look", {"panelData": preview})
    assert "Nothing is written yet." in told["text"]
    assert "2 notes on cells" in told["text"]
    assert "“OKR Review”" in told["text"]
    assert "What leaves this sheet" in told["text"]
    assert "Accept…" not in told["text"]

    told = browse("write", {"panelData": preview, "writeFromPanel": ready})
    assert told["calls"][-1] == ["writeFromPanel", "all"]
    assert "Nothing is written yet." not in told["text"]


def test_undo_says_what_was_done(browse, ready):
    told = browse("undo", {"panelData": ready, "undoLastReview": {**ready, "canUndo": False, "said": "Undone."}})

    assert told["calls"][-1] == ["undoLastReview"]
    assert told["said"] == "Undone."


def test_an_error_is_shown_with_its_hint_and_can_be_tried_again(browse, ready):
    error = {"error": {"message": "Google did not answer.", "hint": "Try again in a minute."}}

    told = browse("trouble", {"panelData": error})
    assert told["text"].split("\n")[0] == "Google did not answer."
    assert "Try again in a minute." in told["text"]
    assert told["loading"] is False

    assert browse("retry", {"panelData": error, "later": ready})["trouble"] is True


def test_an_exception_of_the_script_is_shown(browse):
    told = browse("trouble", {"panelData": {"fails": "You do not have permission"}})

    assert "You do not have permission" in told["text"]


def test_the_agenda_can_be_copied(browse, ready):
    told = browse("copy", {"panelData": ready})

    assert told["said"] in {"Copied", "Select the text and copy it."}
    if told["text"]:
        assert told["text"].startswith("To talk about\n1. ")


def test_nothing_to_say_is_said(browse, ready):
    ready["review"]["findings"] = []

    assert "Nothing needs an edit." in browse("look", {"panelData": ready})["text"]


def test_markup_in_a_sheet_stays_text(browse, ready):
    review = ready["review"]
    for objective in review["objectives"]:
        objective["text"] = objective["owner"] = objective["team"] = EVIL
        for kr in objective["key_results"]:
            kr["text"] = kr["owner"] = EVIL
    for finding in review["findings"]:
        for name in ("message", "question", "fix", "other_view", "name"):
            finding[name] = EVIL
        for place in finding["where"]:
            place["id"] = EVIL
            place["cell"] = {"tab": EVIL, "a1": "B3"}
    for view in (review["profile"]["whole"], *review["profile"]["teams"], *review["profile"]["objectives"]):
        view["title"] = EVIL
        for leg in view["legs"]:
            leg["name"] = leg["words"] = EVIL
    review["waived"] = [{**review["findings"][0], "reason": EVIL, "until": EVIL, "author": EVIL, "source": EVIL}]
    review["warnings"] = [EVIL]
    review["since_last_review"] = {"number": 3, "as_of": None, "new": [], "fixed": [{"name": EVIL, "text": EVIL}]}

    told = browse("inert", {"panelData": {**ready, "problem": EVIL, "said": EVIL}})

    assert told["images"] == 0
    assert told["ran"] is False
    assert "<img src=x onerror=" in told["text"]


def test_the_balance_is_drawn_as_in_the_report(browse, ready, starter):
    told = browse("wheel", {"panelData": ready})

    drawn = draw_balance(profile(starter.okrs).whole)
    assert told["points"] == re.search(r'<polygon class="actual" points="([^"]+)"', drawn)[1]
    labels = re.findall(r'<text[^>]* x="([^"]+)" y="([^"]+)"[^>]*>([^<]+)<', drawn)
    assert [tuple(one) for one in told["places"]] == labels
    assert told["title"] == re.search(r"<title>([^<]+)</title>", drawn)[1]


def test_a_missing_leg_is_named(browse, ready):
    legs = ready["review"]["profile"]["whole"]["legs"]
    next(leg for leg in legs if leg["name"] == "quantity against quality")["standing"] = "missing"

    assert "Missing: quantity against quality" in browse("look", {"panelData": ready})["text"]


def test_two_hundred_findings_are_ready_in_under_300_milliseconds(browse, ready):
    findings = [one for one in ready["review"]["findings"] if not one["silenced_by"] and not one["baselined"]]
    many = [{**findings[index % len(findings)], "fingerprint": f"f{index}"} for index in range(200)]
    ready["review"]["findings"] = many

    told = browse("speed", {"panelData": ready})

    assert told["findings"] == 200
    print(f"200 findings: {told['milliseconds']:.0f} ms")
    assert 0 < told["milliseconds"] < 300


@pytest.mark.parametrize("step", ["fits", "rtl"])
def test_nothing_is_wider_than_the_panel(browse, ready, step):
    ready["review"]["objectives"][0]["text"] = "W" * 300

    told = browse(step, {"panelData": ready})

    assert told["wide"] <= told["room"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("state", ["ready", "preview"])
def test_everybody_can_use_it(browse, ready, preview, state, dark):
    if not AXE.exists():
        pytest.skip("axe-core is not installed (`npm ci`)")

    told = browse("axe", {"panelData": {"ready": ready, "preview": preview}[state]}, dark=dark, axe=True)

    assert told["passes"] > 15
    assert told["found"] == []
