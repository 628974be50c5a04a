r"""A Google Sheets that runs on loopback: stateful, strict, and broken on demand.

with SheetsDouble() as double:
    plan = double.create("Plan", tabs={"Q3": "Key result\nImprove onboarding"})
    tab = client(double, "ana@example.com").open_by_key(plan).sheet1
"""

import gspread

from tests.sheets_double.client import LoopbackAdapter, connect, mount
from tests.sheets_double.double import SheetsDouble

__all__ = ["LoopbackAdapter", "SheetsDouble", "client", "mount"]


def client(double: SheetsDouble, token: str = "owner@example.com") -> gspread.Client:  # noqa: S107 - made up
    """The real gspread talking to this double as whoever the token belongs to."""
    return connect(double.url, token)
