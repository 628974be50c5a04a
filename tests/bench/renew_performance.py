"""Run the benchmarks and write what they print into docs/performance.md, so that page and truth cannot part.

    python -m tests.bench.renew_performance [NAME | NAME=MOST ...]

Without names all of them run to their largest sizes, for an hour or so; `cloud=100` stops at a hundred. A block of the page
stands between `<!-- NAME: generated -->` and `<!-- end -->`.
"""

import os
import platform
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.conftest import ROOT

PAGE = ROOT / "docs" / "performance.md"
BLOCK = re.compile(r"<!-- (?P<name>\w+): generated -->\n(?P<text>.*?)<!-- end -->\n", re.DOTALL)
# Each is a module of this folder with its arguments.
COMMANDS = {
    "growth": ("growth_bench",),
    "judge": ("judge_bench",),
    "google": ("google_bench",),
    "audit": ("audit_bench", "5000"),
    "cloud": ("cloud_bench", "5000"),
}


def main():
    for wish in sys.argv[1:] or COMMANDS:
        print(f"{wish} ...", flush=True)
        name, _, most = wish.partition("=")
        command = (COMMANDS[name][0], most) if most else COMMANDS[name]
        text = block(command, machine(), run(command))
        PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), name, text), encoding="utf-8")


def run(command):
    """What a benchmark prints."""
    module, *arguments = command
    told = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode:
        sys.exit(f"{module} ended with {told.returncode}:\n{told.stderr}")
    return told.stdout


def machine():
    """Which machine this is, in one line, and how busy it was with other things before the benchmark began."""
    told = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    (name, *_) = re.findall(r"^model name\s*: (.+)$", told, flags=re.MULTILINE) or ["?"]
    busy = os.getloadavg()[0]
    cores = os.cpu_count()
    python = platform.python_version()
    return f"{datetime.now(UTC):%Y-%m-%d}, {name}, {cores} cores, Python {python}, load before it began {busy:.1f}"


def block(command, where, text):
    """The text of a block: the command, where it ran, what it printed."""
    module, *arguments = command
    lines = "\n".join(line.rstrip() for line in text.rstrip().splitlines())
    return f"```\n$ python -m tests.bench.{' '.join((module, *arguments))}\n# {where}\n{lines}\n```\n"


def renewed(page, name, text):
    """The page with another text in the block of that name."""

    def replaced(found):
        return found[0].replace(found["text"], text) if found["name"] == name else found[0]

    if not any(found["name"] == name for found in BLOCK.finditer(page)):
        sys.exit(f"{PAGE.relative_to(Path.cwd())} has no block “{name}”.")
    return BLOCK.sub(replaced, page)


if __name__ == "__main__":
    main()
