"""`python -m tests.sheets_double --port 8081`: the double alone, until it is interrupted."""

import argparse
import threading

from tests.sheets_double.double import SheetsDouble

# Somebody else's spreadsheet: gspread's own tests know it and expect to be refused.
PRIVATE = "1jIKzPs8LsiZZdLdeMEP-5ZIHw6RkjiOmj1LrJN706Yc"
# So that a listing of all files is longer than one of the files of a name.
STARTERS = ("Roadmap", "Budget")


def main() -> None:
    """Read the options, seed, serve."""
    parser = argparse.ArgumentParser(prog="python -m tests.sheets_double", description=__doc__)
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--empty", action="store_true", help="begin without any file")
    parser.add_argument("--quota", type=int, help="reads and writes a minute for each user")
    parser.add_argument("--seed", type=int, help="the same made-up ids every time")
    options = parser.parse_args()
    with SheetsDouble(options.port, seed=options.seed) as double:
        double.limit(options.quota)
        if not options.empty:
            double.create("Private", owner="someone-else@example.com", spreadsheet_id=PRIVATE, access={})
            for title in STARTERS:
                double.create(title)
        print(f"Sheets double listening on {double.url}", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print("stopped")


if __name__ == "__main__":
    main()
