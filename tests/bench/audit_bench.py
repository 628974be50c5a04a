"""Processor seconds and memory of whole audits, from 10 sheets to as many as asked for, each in a process of its own.

python -m tests.bench.audit_bench [MOST]
"""

import random
import sys
import tempfile
from pathlib import Path

from tests.bench.growth_bench import run_command

SIZES = (10, 100, 1_000, 5_000)
THINGS = (
    "renewal onboarding invoice claim referral visit delivery repair booking lesson meal harvest shipment permit donor tenant "
    "patient reader driver rider"
).split()
MEASURES = ("time", "errors", "share on time", "satisfaction", "cost")
HEADINGS = "ID,Objective,Parent,Key result,Owner"


def main():
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    print(f"{'':24}{'proc. s':>9}{'ms a sheet':>12}{'MiB':>7}")
    for size in SIZES:
        if size > most:
            break
        with tempfile.TemporaryDirectory() as folder:
            registry = write_company(Path(folder), size)
            seconds, mebibytes = run_command("audit", str(registry), "--today", "2027-01-18")
            print(
                f"audit {size:,} sheets{'':8}".ljust(24)
                + f"{seconds:9.2f}{seconds / size * 1000:12.0f}{mebibytes:7.0f}"
            )


def write_company(folder, size):
    """Write a registry with `size` sheets of three objectives and twelve key results each; the same for the same size."""
    chance = random.Random(size)
    rows = [
        f"C{number},People tell others about our {thing} work,,Raise {thing} users who recommend us from 20% to 60%,Ana"
        for number, thing in enumerate(THINGS[:5], 1)
    ]
    (folder / "company.csv").write_text("\n".join([HEADINGS, *rows]))
    listed = ["Path,Team", "company.csv,Company"]
    for number in range(1, size):
        (folder / f"team{number}.csv").write_text("\n".join([HEADINGS, *team_rows(chance, number)]))
        listed.append(f"team{number}.csv,Team {number}")
    registry = folder / "registry.csv"
    registry.write_text("\n".join(listed) + "\n")
    return registry


def team_rows(chance, team):
    for objective in range(1, 4):
        aim = f"Every {chance.choice(THINGS)} in district {team} feels easy to those who need it"
        for _ in range(4):
            low, high = chance.randint(10, 40), chance.randint(50, 90)
            verb, start, goal = ("Raise", low, high) if chance.random() < 0.5 else ("Cut", high, low)
            measure = f"{chance.choice(THINGS)} {chance.choice(MEASURES)}"
            yield f"O{objective},{aim},C{chance.randint(1, 5)},{verb} {measure} from {start}% to {goal}%,P{team}"


if __name__ == "__main__":
    main()
