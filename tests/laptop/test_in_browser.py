"""The page of `okr-review serve` with a real browser: a newcomer's way, by mouse, by keyboard, and with what goes wrong."""

import json
import threading
from datetime import date
from time import perf_counter

import openpyxl
import pytest
from werkzeug.serving import make_server

from sheets_service.backends.xlsx.build import build_template
from sheets_service.service import Settings, create_app
from sheets_service.service.laptop import add_laptop_page
from tests.browser import AXE

TODAY = date(2027, 2, 1)
PANEL = "document.getElementById('panel').contentDocument"
REPORT = "document.getElementById('report').contentDocument"
READY = f"{PANEL} && {PANEL}.querySelector('.finding') && {REPORT}.querySelector('.sheet')"


@pytest.fixture(scope="module")
def address():
    app = create_app(Settings())
    add_laptop_page(app, lambda: TODAY)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def element(name):
    return f"document.getElementById('{name}')"


def named(text, where=PANEL):
    return f"[...{where}.querySelectorAll('button')].find((one) => one.textContent === {json.dumps(text)})"


def test_a_newcomer_reads_the_first_finding_after_one_click(browser, address):
    page = browser.page(address)

    began = perf_counter()
    page.click(element("example"))
    page.wait(READY)
    taken = perf_counter() - began

    print(f"1 click, {taken:.1f} s to the first finding")
    first = page.run(f"{PANEL}.querySelector('.finding').textContent")
    assert "Ask: " in first
    assert "Nothing is written yet." in page.run(f"{PANEL}.body.innerText")
    assert "Nothing leaves this machine." in page.run(f"{PANEL}.body.innerText")
    assert page.run(f"{element('copy')}.hidden")


def test_the_way_from_the_preview_to_the_reviewed_copy(browser, address):
    page = browser.page(address)
    page.click(element("example"))
    page.wait(READY)

    page.click(named("Write these marks"))
    page.wait(f"!{element('copy')}.hidden && {named('Undo last review')}")

    size = page.run(f"fetch({element('copy')}.href).then((one) => one.arrayBuffer()).then((one) => one.byteLength)")
    assert size > 10_000
    assert "The file that you dropped is as it was." in page.run("document.body.innerText")

    page.click(named("Undo last review"))
    page.wait(f"{element('copy')}.hidden && {named('Write these marks')}")


def test_the_copy_is_saved_with_one_click_and_the_page_stays(browser, address, tmp_path):
    browser.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    page = browser.page(address)
    page.click(element("example"))
    page.wait(READY)
    page.click(named("Write these marks"))
    page.wait(f"!{element('copy')}.hidden")

    page.click(element("copy"))

    saved = tmp_path / "example.reviewed.xlsx"
    page.wait_until(saved.exists)
    assert "OKR Review" in openpyxl.load_workbook(saved).sheetnames
    page.click(named("Review again"))
    page.wait(f"{PANEL}.body.innerText.includes('Reviewed once more.')")


def test_the_report_stands_on_a_page_of_its_own_to_be_printed(browser, address):
    page = browser.page(address)
    page.click(element("example"))
    page.wait(READY)

    alone = browser.page(page.run(f"{element('alone')}.href"))

    assert "To talk about" in alone.run("document.body.innerText")
    assert alone.run("document.querySelectorAll('script').length") == 0


def test_a_click_in_the_panel_shows_the_cell_and_its_note_in_the_report(browser, address):
    page = browser.page(address)
    page.click(element("example"))
    page.wait(READY)
    cell = page.run(f"{PANEL}.querySelector('button.cell').textContent")

    page.click(f"{PANEL}.querySelector('button.cell')")
    page.wait(f"{REPORT}.querySelector('.here')")

    assert page.run(f"{REPORT}.querySelector('.here').id") == f"t0-{cell}"
    assert page.run(f"{REPORT}.querySelector('.here .note').checkVisibility()")
    assert page.run(
        f"(() => {{ const box = {REPORT}.querySelector('.here').getBoundingClientRect();"
        f"return box.top >= 0 && box.bottom <= {element('report')}.clientHeight; }})()"
    )


def test_the_cell_stays_in_view_when_the_report_is_renewed(browser, address):
    page = browser.page(address)
    page.click(element("example"))
    page.wait(READY)
    page.click(f"{PANEL}.querySelectorAll('button.cell')[2]")
    page.wait(f"{REPORT}.querySelector('.here')")
    cell = page.run(f"{REPORT}.querySelector('.here').id")
    page.run(f"{element('report')}.contentWindow.before = true")

    page.click(named("Write these marks"))
    page.wait(f"!{element('report')}.contentWindow.before && {REPORT}.querySelector('.here')")

    assert page.run(f"{REPORT}.querySelector('.here').id") == cell
    assert page.run(f"{element('report')}.contentWindow.scrollY") > 0


def test_an_accepted_finding_leaves_the_report_with_its_reason(browser, address):
    page = browser.page(address)
    page.click(element("example"))
    page.wait(READY)
    page.wait(f"{REPORT}.querySelector('.finding')")
    # Counted before the report is drawn anew, when it may be empty for a moment.
    before = page.run(f"{REPORT}.querySelectorAll('.finding').length")
    page.click(named("Write these marks"))
    page.wait(named("Accept…"))

    page.click(named("Accept…"))
    page.type("agreed <b>in May</b>")
    page.click(named("Accept"))
    page.wait(f"{REPORT}.querySelectorAll('.finding').length === {before} - 1")

    assert "“agreed <b>in May</b>”" in page.run(f"{REPORT}.body.innerText")
    page.wait(f"{PANEL}.body.innerText.includes('Accepted in the copy.')")


def test_a_reason_is_asked_for(browser, address):
    page = browser.page(address)
    page.click(element("example"))
    page.wait(READY)
    page.click(named("Write these marks"))
    page.wait(named("Accept…"))

    page.click(named("Accept…"))
    page.type("   ")
    page.click(named("Accept"))

    page.wait(f"{PANEL}.getElementById('trouble').innerText.startsWith('A reason is missing.')")
    assert page.run(f"{PANEL}.querySelectorAll('form').length") == 1


def test_everything_can_be_done_from_the_keyboard(browser, address):
    page = browser.page(address)

    page.press("Tab")
    assert page.run("document.activeElement.id") == "file"
    page.press("Tab")
    assert page.run("document.activeElement.id") == "example"
    page.press("Enter")
    page.wait(READY)
    assert page.run("document.activeElement.id") == "other"
    page.press("Enter")

    page.wait(f"{element('desk')}.hidden")
    assert page.run("document.activeElement.id") == "example"


def test_a_chosen_and_a_dropped_file_are_reviewed_alike(browser, address, tmp_path):
    path = tmp_path / "our goals.xlsx"
    build_template("flawed", path, TODAY)
    page = browser.page(address)

    page.choose_file(element("file"), path)
    page.wait(READY)
    assert page.run(f"{element('name')}.textContent") == "our goals.xlsx"
    chosen = page.run(f"{PANEL}.querySelectorAll('.finding').length")

    page.click(element("other"))
    page.wait(f"!{element('start')}.hidden")
    page.run(
        "(() => { const given = new DataTransfer();"
        "given.items.add(new File(['Objective,Key result\\nBe kind,Improve handovers\\n'], 'few.csv'));"
        f"{element('drop')}.dispatchEvent(new DragEvent('drop', {{ dataTransfer: given, bubbles: true }})); }})()"
    )
    page.wait(f"{element('name')}.textContent === 'few.csv' && {READY}")
    assert 0 < page.run(f"{PANEL}.querySelectorAll('.finding').length") < chosen


def test_a_file_that_is_no_sheet_is_told_in_words_and_another_can_be_tried(browser, address, tmp_path):
    path = tmp_path / "<img src=x onerror=window.ran=true>.csv"
    path.write_text("Rent,1200\nCoffee,80\n", encoding="utf-8")
    page = browser.page(address)

    page.choose_file(element("file"), path)
    page.wait(f"!{element('trouble')}.hidden")

    assert "No OKRs found" in page.run(f"{element('message')}.textContent")
    assert page.run(f"{element('way')}.textContent")
    assert page.run("document.querySelectorAll('img').length") == 0

    page.click(element("example"))
    page.wait(READY)


def test_a_file_is_put_away_when_another_is_wanted(browser, address):
    page = browser.page(address)
    page.click(element("example"))
    page.wait(READY)
    report = page.run(f"{element('report')}.src")

    page.click(element("other"))

    page.wait(f"fetch('{report}').then((one) => one.status === 404)")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_everybody_can_use_the_page(browser, address, dark):
    if not AXE.exists():
        pytest.skip("axe-core is not installed (`npm ci`)")
    page = browser.page(address, dark=dark)
    page.send("Page.setBypassCSP", enabled=True)
    page.send("Page.reload")
    page.wait(f"document.readyState === 'complete' && {element('example')}")
    assert page.violations() == []

    page.click(element("example"))
    page.wait(READY)

    assert page.violations() == []
