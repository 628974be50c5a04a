"""The parts of the laptop's page, and the policies under which a browser shows them."""

import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'"
KINDS: Mapping[str, str] = {
    "laptop.html": "text/html",
    "laptop.css": "text/css",
    "laptop.js": "text/javascript",
    "run.js": "text/javascript",
    "Messages.js": "text/javascript",
}
_BODY = re.compile(r'<body data-words="[^"]*">')
_SCRIPTS = "<script src='/laptop/Messages.js'></script><script src='/laptop/run.js'></script>"


def read_part(name: str) -> str:
    """Return the text of one of `KINDS`; the add-on's messages are the add-on's own file."""
    if name == "Messages.js":
        return _read_add_on(name)
    return files("sheets_service").joinpath("service/page", name).read_text(encoding="utf-8")


def read_panel() -> tuple[str, str]:
    """Return the add-on's own panel with this machine in Google's place, and the policy under which it may run."""
    page = _read_add_on("Sidebar.html")
    inline = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = " ".join(f"'sha256-{b64encode(sha256(one.encode()).digest()).decode()}'" for one in inline)
    policy = (
        f"default-src 'none'; script-src 'self' {hashes}; style-src 'unsafe-inline'; connect-src 'self'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    )
    return _BODY.sub(f"<body>{_SCRIPTS}", page, count=1), policy


def _read_add_on(name: str) -> str:
    return _add_on().joinpath(name).read_text(encoding="utf-8")


def _add_on() -> Traversable:
    """Return the folder of the add-on: inside an installed package, or beside it in a working copy."""
    package = files("sheets_service")
    installed = package / "apps_script"
    return installed if installed.is_dir() else package / ".." / "apps_script"
