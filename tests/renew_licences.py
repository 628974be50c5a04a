"""Write the table of licences of everything that the locks name, from what the packages say of themselves.

Run: python -m tests.renew_licences
"""

import json
import re
from importlib.metadata import PackageNotFoundError, metadata

from tests.conftest import ROOT

PAGE = ROOT / "docs" / "licences.md"
MARKED = re.compile(r"(<!-- licences: [^\n]*-->\n).*?(<!-- end of licences -->)", re.DOTALL)
# What may come in without asking, since our work can be passed on beside it. MPL-2.0 binds changes to its own files only.
APPROVED = frozenset({"Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "MPL-2.0", "PSF-2.0"})
# Names from before there were expressions, https://spdx.org/licenses/.
OLD_NAMES = {
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "3-Clause BSD License": "BSD-3-Clause",
    "BSD 3-Clause": "BSD-3-Clause",
    "BSD License": "BSD",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
# For Windows only, so not here to be asked: https://github.com/tartley/colorama says BSD-3-Clause.
ELSEWHERE = {"colorama": "BSD-3-Clause"}


def locked(lock):
    """The names that a Python lock holds."""
    return re.findall(r"^([a-z0-9._-]+)==", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)


def licence_of(name):
    """The licence that an installed package states: its expression, else its field, else its classifiers; "" if none."""
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return ELSEWHERE.get(name, "")
    classifiers = [
        one.rpartition(" :: ")[2] for one in told.get_all("Classifier") or () if one.startswith("License :: ")
    ]
    field = (told.get("License") or "").strip()
    stated = told.get("License-Expression") or (field if "\n" not in field else "") or " OR ".join(classifiers)
    return " OR ".join(OLD_NAMES.get(one.strip(), one.strip()) for one in stated.split(" OR "))


def of_npm():
    """Names and licences of what checks the add-on; nothing of it is passed on."""
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    return {path.removeprefix("node_modules/"): one.get("license", "") for path, one in packages.items() if path}


def licences():
    """Rows of (name, licence, where it is used), in the order of names."""
    run_time = set(locked("requirements.lock"))
    rows = [
        (name, licence_of(name), "run time" if name in run_time else "development")
        for name in locked("requirements-dev.lock")
    ]
    return sorted([*rows, *((name, licence, "development (npm)") for name, licence in of_npm().items())])


def is_approved(licence):
    """Whether one of the alternatives that a licence offers is approved."""
    return any(one in APPROVED for one in licence.split(" OR "))


def renewed(text):
    """The page with the table as it is now."""
    rows = "\n".join(f"| {name} | {licence} | {where} |" for name, licence, where in licences())
    return MARKED.sub(
        lambda marks: f"{marks[1]}\n| package | licence | used at |\n|---|---|---|\n{rows}\n\n{marks[2]}", text
    )


if __name__ == "__main__":
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
