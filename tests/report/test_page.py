"""The report in a real browser: notes where the pointer or the keyboard is, words that stay words, pages that print."""

import io
import re
from datetime import date
from time import perf_counter

import openpyxl
import pytest
from pypdf import PdfReader

from sheets_service.backends.files import Files
from sheets_service.backends.xlsx.build import build_template
from sheets_service.profile import profile
from sheets_service.report import review_html
from sheets_service.report.radar import LEGS, draw_balance
from sheets_service.reviewing import Job, review_read
from tests.browser import AXE

TODAY = date(2027, 2, 1)
EVIL = '<img src=x onerror="window.ran=true"><script>window.ran=true</script>\'"&amp;</style></title>'
SHARED = [
    "golden/sheet-1.csv", "golden/sheet-2.csv", "golden/sheet-3.csv", "golden/sheet-4.csv",
    "examples/sheets/layout-001-transposed.xlsx", "examples/sheets/layout-019-merged-levels-ru.xlsx",
    "examples/sheets/layout-023-three-tabs-by-id.xlsx", "examples/sheets/layout-033-wide.xlsx",
    "examples/sheets/layout-053-okrs-checkins-dashboard.xlsx",
]  # fmt: skip
NOTE = "document.getElementById('n-{0}').checkVisibility()"


def reviewed(path):
    workbook = Files(None).read(str(path))
    return review_read(workbook, Job(str(path), today=TODAY))[0], workbook


def written(path, folder):
    page = folder / "page.html"
    page.write_text(review_html(*reviewed(path), path.name), encoding="utf-8")
    return page.as_uri()


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "starter.xlsx"
    build_template("flawed", path, TODAY)
    return path


def sheet(folder, tabs):
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for title, rows in tabs.items():
        tab = workbook.create_sheet(title)
        for row in rows:
            tab.append(row)
    path = folder / "sheet.xlsx"
    workbook.save(path)
    return path


def test_a_note_shows_under_the_pointer_and_on_the_keyboard_and_not_otherwise(browser, starter, tmp_path):
    page = browser.page(written(starter, tmp_path))
    cells = page.run("[...document.querySelectorAll('.noted')].map((one) => one.id)")
    first, second = cells[:2]
    assert not any(page.run(NOTE.format(cell)) for cell in cells)

    page.hover(f"document.getElementById('{first}')")
    page.wait(NOTE.format(first))
    assert not page.run(NOTE.format(second))

    page.hover("document.querySelector('h1')")
    page.wait(f"!{NOTE.format(first)}")
    page.run(f"document.querySelector('#{first} .corner').focus()")
    assert page.run(NOTE.format(first))
    page.press("Tab")
    assert page.run(NOTE.format(second))
    assert not page.run(NOTE.format(first))
    box = page.run(
        f"(() => {{ const box = document.getElementById('n-{second}').getBoundingClientRect();"
        "return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight; })()"
    )
    assert box, "the note stands inside the window"


def test_the_corner_of_a_cell_leads_to_its_finding_and_back(browser, starter, tmp_path):
    page = browser.page(written(starter, tmp_path))
    cell = page.run("document.querySelector('.noted').id")

    page.click(f"document.querySelector('#{cell} .corner')")
    page.wait("location.hash.startsWith('#f-')")
    page.click(f"document.querySelector(':target a[href=\"#{cell}\"]')")

    page.wait(NOTE.format(cell))


def test_every_link_of_the_page_leads_somewhere(starter):
    told = review_html(*reviewed(starter), starter.name)

    links, names = set(re.findall(r"href='#([^']+)'", told)), re.findall(r" id='([^']+)'", told)
    assert links
    assert links <= set(names)
    assert len(names) == len(set(names))


def test_markup_in_a_workbook_stays_text(browser, tmp_path):
    rows = [
        ["Objective", "Key result", "Owner", "Team", "Baseline", "Target", "Notes", "ID", "Parent"],
        [f"Families {EVIL} rest", f"Install {EVIL}", EVIL, EVIL, EVIL, EVIL, f"allow no-owner: {EVIL}", EVIL, EVIL],
        ["", f"Improve handovers {EVIL}", EVIL, EVIL, 4, 9, EVIL, EVIL, ""],
    ]
    path = sheet(tmp_path, {"<img src=x onerror=ran=1>": rows, "'\"&<b>": [["Key result"], ["Improve things"]]})
    found, workbook = reviewed(path)
    told = tmp_path / "page.html"
    told.write_text(review_html(found, workbook, f"{EVIL}.xlsx"), encoding="utf-8")

    page = browser.page(told.as_uri())

    assert found.open
    assert page.run("document.querySelectorAll('img, script, iframe, object, style ~ style').length") == 0
    assert page.run("typeof window.ran") == "undefined"
    assert "<img src=x onerror=" in page.run("document.body.innerText")
    assert page.run("document.title") == f"OKR review of {EVIL}.xlsx"


def test_two_hundred_findings_are_one_page_that_opens_at_once(browser, tmp_path):
    rows = [["Objective", "Key result", "Owner", "Baseline", "Target"]]
    for index in range(70):
        rows += [[f"Improve number {index} by 15%", f"Install tool {index}", "", "", ""]]
        rows += [["", f"Improve habit {index}", "", "", ""], ["", f"Launch page {index}", "", "", ""]]
    path = sheet(tmp_path, {"OKRs": rows})
    found, _ = reviewed(path)
    address = written(path, tmp_path)
    assert len(found.open) >= 200

    began = perf_counter()
    page = browser.page(address)
    taken = perf_counter() - began

    print(f"{len(found.open)} findings: open in {taken:.2f} s")
    assert page.run("document.querySelectorAll('.finding').length") == len(found.open)
    assert page.run("document.documentElement.scrollWidth <= innerWidth")
    # Nobody reads the wheels of seventy objectives; all the findings are there.
    assert page.run("document.querySelectorAll('.profile').length") == 41
    assert "The 40 of 70 objectives with most missing are shown." in page.run("document.body.textContent")
    assert taken < 10  # a busy machine; it is well under a second on an idle one


def test_loose_ends_and_rows_that_pull_apart_are_seen_on_the_map(browser, starter, tmp_path):
    page = browser.page(written(starter, tmp_path))

    assert "Increase workshop revenue by 25%" in page.run("document.querySelector('.tree.loose').innerText")
    inner = page.run("document.querySelector('.tree:not(.loose) .served').innerText")
    assert "Members who joined last spring stay" in inner
    pair = page.run("document.querySelector('.pairs li').innerText")
    assert "D10" in pair
    assert "D15" in pair
    assert "conflicting-goals" in pair


def test_a_missing_leg_is_named_and_dents_the_wheel(browser, starter, tmp_path):
    page = browser.page(written(starter, tmp_path))

    card = "[...document.querySelectorAll('.profile')].find((one) => one.querySelector('.lack'))"
    assert page.run(f"{card}.querySelector('.lack').innerText").startswith("Missing: ")
    assert page.run(f"{card}.querySelectorAll('.radar .dot.missing').length") >= 1
    assert page.run(f"{card}.querySelector('.radar text.missing').textContent") in set(LEGS.values())


def test_a_wheel_needs_three_judged_legs(starter):
    found, _ = reviewed(starter)
    view = profile(found.okrs).whole
    assert draw_balance(view)

    assert not draw_balance(type(view)(view.title, view.legs[:2]))


def test_it_prints_on_few_pages_with_nothing_cut_off(browser, starter, tmp_path):
    page = browser.page(written(starter, tmp_path))

    pages = [one.extract_text() for one in PdfReader(io.BytesIO(page.printed())).pages]

    assert 3 <= len(pages) <= 9
    assert all(len(text) > 80 for text in pages), "no page is empty"
    # The last column of the sheet, and the last line of the report.
    assert "Notes" in pages[0]
    assert "?" in pages[-1]
    assert not any("Note on" in text for text in pages)


@pytest.mark.parametrize("width", [1200, 360])
def test_nothing_is_wider_than_the_window(browser, starter, tmp_path, width):
    page = browser.page(written(starter, tmp_path), width=width)

    assert page.run("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_everybody_can_read_the_report(browser, starter, tmp_path, dark):
    if not AXE.exists():
        pytest.skip("axe-core is not installed (`npm ci`)")
    page = browser.page(written(starter, tmp_path), dark=dark)
    page.run("document.querySelector('.noted').classList.add('here')")

    assert page.violations() == []


@pytest.mark.parametrize("name", SHARED)
def test_everybody_can_read_reports_of_other_sheets(browser, shared, tmp_path, name):
    if not AXE.exists():
        pytest.skip("axe-core is not installed (`npm ci`)")
    page = browser.page(written(shared / name, tmp_path))

    assert page.violations() == []
    assert page.run("document.documentElement.scrollWidth") <= 1200
