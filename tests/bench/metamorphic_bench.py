"""Write every set of OKRs in every way, and say which ways move a finding or raise a score.

Run: python -m tests.bench.metamorphic_bench [--every 5] [--way "1,000 as"] [--show 5]

Takes some ten minutes for all; the test takes each set in a few ways only, in turn.
"""

import argparse

from tests.metamorphic.judging import compare, is_higher, judge
from tests.metamorphic.samples import ours, shared
from tests.metamorphic.ways import NEVER_HIGHER, SAME


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="take every so many sets")
    parser.add_argument("--way", default="", help="only the ways whose name holds this")
    parser.add_argument("--show", type=int, default=0, help="print so many changes of each way")
    given = parser.parse_args()
    samples = [*ours(), *shared()][:: given.every]
    before = [judge(sample.record) for sample in samples]
    print(f"{len(samples)} sets")
    for title, ways in (("moved", SAME), ("raised", NEVER_HIGHER)):
        for name, way in ways.items():
            if given.way not in name:
                continue
            written = [(sample, verdict, way(sample.record)) for sample, verdict in zip(samples, before, strict=True)]
            changed = [one for one in written if one[2] != one[0].record]
            if title == "moved":
                told = [change for one, verdict, record in changed if (change := compare(one, record, verdict))]
            else:
                told = [one.name for one, verdict, record in changed if is_higher(judge(record), verdict)]
            print(f"{name}: {title} {len(told)} of {len(changed)}", flush=True)
            for one in told[: given.show]:
                print(f"    {one}")


if __name__ == "__main__":
    main()
