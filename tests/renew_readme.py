"""Write the table of rules into the README, between its two marks.

Run: python -m tests.renew_readme
"""

import re
from pathlib import Path

from sheets_service.explain import rules_table

README = Path(__file__).resolve().parent.parent / "README.md"
MARKED = re.compile(r"(<!-- rules: [^\n]*-->\n).*?(<!-- end of rules -->)", re.DOTALL)


def renewed(text):
    """Return the README's text with the table as it is now."""
    return MARKED.sub(lambda marks: f"{marks[1]}\n{rules_table()}\n\n{marks[2]}", text)


if __name__ == "__main__":
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
