"""Take the pictures of the documents from what people really see: the panel, the report and the page on the laptop.

Run: python -m tests.renew_pictures    (needs Chromium)
"""

import shutil
import threading
from datetime import date
from pathlib import Path

from werkzeug.serving import make_server

from sheets_service.service import Settings, create_app
from sheets_service.service.laptop import add_laptop_page
from tests.browser import Browser

IMAGES = Path(__file__).resolve().parents[1] / "docs/images"
DAY = date(2026, 11, 23)
PANEL = "document.getElementById('panel').contentDocument"
REPORT = "document.getElementById('report').contentDocument"


def take_pictures(browser, address):
    """Walk a newcomer's way, and take a picture wherever a document shows one."""
    page = browser.page(address, width=1280, height=800)
    page.click("document.getElementById('example')")
    page.wait(f"{PANEL} && {PANEL}.querySelector('.finding') && {REPORT}.querySelector('.sheet')")
    file = page.run("document.getElementById('panel').src.replace('/panel', '')")
    picture_panel(browser, f"{file}/panel", "panel-first.png", height=800)
    page.click(f"[...{PANEL}.querySelectorAll('button')].find((one) => one.textContent.startsWith('Write'))")
    page.wait("!document.getElementById('copy').hidden")
    page.click(f"{PANEL}.querySelectorAll('button.cell')[1]")
    page.wait(f"{REPORT}.querySelector('.here')")
    page.picture(IMAGES / "laptop.png", whole=False)
    picture_panel(browser, f"{file}/panel", "panel.png", height=800)
    report = browser.page(f"{file}/report", width=1000, height=640)
    report.run("[...document.querySelectorAll('h2')].find((one) => one.innerText === 'Alignment map').scrollIntoView()")
    report.picture(IMAGES / "map.png", whole=False)
    report.run("document.querySelector('.profile:has(.lack)').scrollIntoView()")
    report.picture(IMAGES / "balance.png", whole=False)


def picture_panel(browser, address, name, height):
    panel = browser.page(address, width=300, height=height)
    panel.wait("document.querySelector('.finding')")
    panel.picture(IMAGES / name, whole=False)


def main():
    app = create_app(Settings())
    add_laptop_page(app, lambda: DAY)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with Browser(shutil.which("chromium")) as browser:
        take_pictures(browser, f"http://127.0.0.1:{server.port}/")
    server.shutdown()


if __name__ == "__main__":
    main()
