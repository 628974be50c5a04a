"""A small company for tests of audits: a registry and its sheets, as text files in a folder."""

from sheets_service.audit import Order, Visit, Waiter, run_audit

HEADINGS = "ID,Objective,Parent,Key result,Owner,Start,Target,Due"
SHEETS = {
    "company.csv": """
C1,Customers stay because we solve their problem the first time,,Raise renewal rate from 80% to 90%,Ana,80%,90%,2027-03-31
C1,,,Raise first-contact resolution from 55% to 75%,Ana,55%,75%,2027-03-31
C2,Newcomers trust us like old friends,,Raise newcomers who come back within a month from 10% to 40%,Ana,10%,40%,2027-03-31
""",
    "teams/support.csv": """
O1,Callers get their answer in one conversation,C1,Raise calls solved at once from 55% to 70%,Cleo,55%,70%,2027-03-31
O1,,C1,Raise average handling time from 4 minutes to 7 minutes,Cleo,4,7,2027-03-31
""",
    "teams/product.csv": """
O1,New users reach their first success alone,C1,Raise users who finish setup without help from 30% to 60%,Dan,30%,60%,2027-03-31
O1,,C1,Cut average handling time from 4 minutes to 3 minutes,Dan,4,3,2027-03-31
""",
}
REGISTRY = """Path,Team,Owner,Cadence,Preset,On
company.csv,Company,Ana,,,yes
teams/support.csv,Support,Cleo,,,
teams/product.csv,Product,Dan,,,
"""


def write_company(folder, registry=REGISTRY, **changed):
    """Write the registry and its sheets; `changed` gives lines of a sheet by the stem of its name."""
    for name, lines in SHEETS.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{HEADINGS}\n{changed.get(path.stem, lines).strip()}\n", encoding="utf-8")
    path = folder / "registry.csv"
    path.write_text(registry, encoding="utf-8")
    return path


def audit(registry, day, visited=None, **options):
    """Audit as of a day; `visited` collects the names of the sheets in the order of their visits."""
    write = options.pop("write", False)
    order = Order(registry, Visit(day, write=write), **options)
    return run_audit(order, Waiter(lambda name, _total: None if visited is None else visited.append(name), no_pause))


def no_pause(seconds):
    raise AssertionError(seconds)
