"""Reading any team's sheet: which tabs hold OKRs, in which layout, and which do not and why.

Each layout is a module with `match(page) -> Candidate | None`; the reading with the highest score wins.
"""

from sheets_service.layouts.choosing import find_layout
from sheets_service.layouts.reader import TabReading, has_days_without_year, read_okrs

__all__ = ["TabReading", "find_layout", "has_days_without_year", "read_okrs"]
