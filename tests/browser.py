"""A real Chromium, driven over a pipe: real clicks and keys, what is shown, pictures, printed pages, accessibility.

https://chromedevtools.github.io/devtools-protocol/ says what can be asked.
"""

import base64
import fcntl
import json
import os
import tempfile
import time
from pathlib import Path

AXE = Path(__file__).resolve().parents[1] / "node_modules/axe-core/axe.min.js"
_FLAGS = (
    "--headless", "--disable-gpu", "--no-sandbox", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-default-apps", "--hide-scrollbars", "--force-color-profile=srgb",
    "--remote-debugging-pipe",
)  # fmt: skip
_KEYS = {"Tab": 9, "Enter": 13, "Escape": 27}
_PATIENCE = 60  # seconds; a busy machine is not a defect


class Browser:
    """One Chromium with pages of its own; what a page says went wrong is kept in `complaints`."""

    def __init__(self, program):
        self.complaints = []
        self._pages = []
        self._program = program
        self._numbers = 0
        self._answers = {}
        self._rest = b""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory()
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        command = [self._program, *_FLAGS, f"--user-data-dir={self._folder.name}", "about:blank"]
        # Chromium reads from descriptor 3 and writes to 4; above them nothing is in the way of either.
        theirs = [fcntl.fcntl(one, fcntl.F_DUPFD_CLOEXEC, 10) for one in (theirs_in, theirs_out)]
        silent = [(os.POSIX_SPAWN_OPEN, one, os.devnull, os.O_RDWR, 0) for one in (0, 1, 2)]
        given = [(os.POSIX_SPAWN_DUP2, ours, wanted) for ours, wanted in zip(theirs, (3, 4), strict=True)]
        self._process = os.posix_spawn(
            self._program, command, {**os.environ, "LANG": "C.UTF-8"}, file_actions=[*silent, *given]
        )
        for one in (theirs_in, theirs_out, *theirs):
            os.close(one)
        return self

    def __exit__(self, *_):
        self.send("Browser.close")
        os.waitpid(self._process, 0)
        os.close(self._in)
        os.close(self._out)
        self._folder.cleanup()

    def send(self, method, session=None, **given):
        """Ask the browser for something and return its answer."""
        self._numbers += 1
        order = {"id": self._numbers, "method": method, "params": given, **({"sessionId": session} if session else {})}
        os.write(self._out, json.dumps(order).encode() + b"\0")
        while self._numbers not in self._answers:
            self._hear()
        answer = self._answers.pop(self._numbers)
        assert "error" not in answer, f"{method}: {answer['error']}"
        return answer["result"]

    def page(self, address, *, width=1200, height=900, dark=False):
        """Open a page and wait until it is loaded."""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, target, session)
        self._pages.append(page)
        for domain in ("Page", "Runtime", "Log"):
            page.send(f"{domain}.enable")
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        page.send("Emulation.setDeviceMetricsOverride", **size)
        page.send(
            "Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}],
        )
        page.send("Page.navigate", url=address)
        page.wait("document.readyState === 'complete' && location.href !== 'about:blank'")
        return page

    def close_pages(self):
        while self._pages:
            self._pages.pop().close()

    def _hear(self):
        while b"\0" not in self._rest:
            heard = os.read(self._in, 2**16)
            assert heard, "the browser ended"
            self._rest += heard
        one, _, self._rest = self._rest.partition(b"\0")
        told = json.loads(one)
        if "id" in told:
            self._answers[told["id"]] = told
        elif told["method"] == "Runtime.exceptionThrown":
            details = told["params"]["exceptionDetails"]
            self.complaints.append(details.get("exception", {}).get("description") or details["text"])
        elif told["method"] == "Log.entryAdded":
            entry = told["params"]["entry"]
            # That an answer was a 404 is for the page to tell, not for the browser's log.
            if entry["level"] == "error" and entry["source"] != "network":
                self.complaints.append(entry["text"])


class Page:
    """One tab of the browser."""

    def __init__(self, browser, target, session):
        self._browser, self._target, self._session = browser, target, session

    def send(self, method, **given):
        return self._browser.send(method, self._session, **given)

    def close(self):
        self._browser.send("Target.closeTarget", targetId=self._target)

    def run(self, script):
        """Return the value of an expression; a promise is waited for."""
        given = {"expression": script, "returnByValue": True, "awaitPromise": True, "userGesture": True}
        answer = self.send("Runtime.evaluate", **given)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"].get("exception", answer)
        return answer["result"].get("value")

    def wait(self, script):
        """Wait until an expression is true."""
        self.wait_until(lambda: self.run(f"Boolean({script})"), script)

    def wait_until(self, is_true, what=""):
        """Wait until something outside the page is true, as a file that is being saved."""
        ends = time.monotonic() + _PATIENCE
        while not is_true():
            assert time.monotonic() < ends, f"it never came true: {what or is_true}"
            self.run("new Promise((resolve) => setTimeout(resolve, 10))")

    def middle(self, element):
        """Bring an element into view and return where its middle is; `element` is an expression."""
        # What comes into view may be laid out only then, and move what is below it: wait until it stands still.
        place = self.run(
            f"(async () => {{ const one = {element}; let box = {{ x: NaN, y: NaN }}; let before;"
            "const frame = () => new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 500); });"
            "do { before = box; one.scrollIntoView({ block: 'center' }); await frame(); await frame();"
            "box = one.getBoundingClientRect(); } while (box.x !== before.x || box.y !== before.y);"
            "let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];"
            "for (let view = one.ownerDocument.defaultView; view.frameElement; view = view.parent) {"
            "const outer = view.frameElement.getBoundingClientRect(); x += outer.x; y += outer.y; }"
            "return [x, y]; })()"
        )
        return {"x": place[0], "y": place[1]}

    def click(self, element):
        """Click with the mouse in the middle of an element."""
        place = self.middle(element)
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def hover(self, element):
        self.send("Input.dispatchMouseEvent", type="mouseMoved", **self.middle(element))

    def press(self, key):
        """Press and release a key."""
        named = {"key": key, "code": key, "windowsVirtualKeyCode": _KEYS[key]}
        self.send("Input.dispatchKeyEvent", type="keyDown", **named, **({"text": "\r"} if key == "Enter" else {}))
        self.send("Input.dispatchKeyEvent", type="keyUp", **named)

    def type(self, text):
        self.send("Input.insertText", text=text)

    def choose_file(self, element, path):
        node = self.send("Runtime.evaluate", expression=element)["result"]["objectId"]
        self.send("DOM.setFileInputFiles", objectId=node, files=[str(path)])

    def picture(self, path=None, *, whole=True):
        """Return a PNG of the page, and write it where asked."""
        taken = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        content = base64.b64decode(taken["data"])
        if path:
            Path(path).write_bytes(content)
        return content

    def printed(self):
        """Return the page as a PDF on A4."""
        given = {"printBackground": True, "paperWidth": 8.27, "paperHeight": 11.69}
        return base64.b64decode(self.send("Page.printToPDF", **given)["data"])

    def violations(self, frame="document"):
        """Return what axe finds in a document, one line each."""
        source = json.dumps(AXE.read_text(encoding="utf-8"))
        self.run(f"{{ const view = {frame}.defaultView; if (!view.axe) view.eval({source}); }} 1")
        tags = "['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']"
        return self.run(
            f"{frame}.defaultView.axe.run({frame}, {{ runOnly: {tags} }}).then((told) => told.violations.flatMap((one) =>"
            "one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 200)}: ${node.failureSummary}`)))"
        )
