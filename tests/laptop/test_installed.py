"""The page from an installed package, far from the repository."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VISIT = """
import sys
import sheets_service
from sheets_service.service import Settings, create_app
from sheets_service.service.laptop import add_laptop_page
from sheets_service.service.parts import KINDS

assert sheets_service.__file__.startswith(sys.argv[1])
app = create_app(Settings())
add_laptop_page(app)
client = app.test_client()
ours = {"X-Okr-Laptop": "yes"}
file = f"/laptop/files/{client.post('/laptop/example', headers=ours).json['key']}"
for address in ("/", *(f"/laptop/{name}" for name in KINDS), f"{file}/report", f"{file}/panel", f"{file}/copy"):
    answer = client.get(address)
    print(answer.status_code, len(answer.data) > 500, address)
print(client.post(f"{file}/write", headers=ours).json["state"])
"""


@pytest.mark.slow
def test_the_page_comes_along_with_the_package(tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)

    done = subprocess.run(
        [sys.executable, "-c", VISIT, str(site)],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(site), "PYTHONSAFEPATH": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    *pages, state = [line for line in done.stdout.splitlines() if not line.startswith("{")]
    assert done.returncode == 0, done.stderr
    assert len(pages) > 8
    assert all(line.startswith("200 True") for line in pages), pages
    assert state == "ready"
