"""Spreadsheets for tests, written the way tests want to read: rows, notes by cell name, rules, merges.

Everything goes through the same batch requests as from outside, so a seed that Google would refuse is refused.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.sheets_double.a1 import parse_range
from tests.sheets_double.batch import run_batch
from tests.sheets_double.discovery import find_method
from tests.sheets_double.model import Json, Spreadsheet
from tests.sheets_double.request_shapes import read_body
from tests.sheets_double.service import Service
from tests.sheets_double.users import DEFAULT_ACCOUNT, User
from tests.sheets_double.value_ranges import write_values

# What a tab may say of itself; anything else is a spelling mistake.
TAB_KEYS = frozenset(
    {
        "values",  # rows of texts and numbers, or one text with lines and tab stops; typed in as by a person
        "raw",  # true: texts stay texts ("50%" is no number)
        "notes",  # {"B2": "ask Ana"}
        "cells",  # {"B2": CellData}
        "formats",  # {"A1:C1": CellFormat}
        "rules",  # ConditionalFormatRule, whose ranges may be written "B2:B9"
        "merges",  # ["A1:A3"]
        "protected",  # ProtectedRange, whose range may be written "B2:B9" or left out for the whole tab
        "validation",  # {"D2:D9": ["Red", "Green"]}
        "tables",  # Table, whose range may be written "A1:D9"
        "metadata",  # DeveloperMetadata on rows: {"2": {"key": "value"}}, rows as people count them
        "hidden_rows",  # [5], rows as people count them
        "hidden",
        "rows",
        "columns",
        "frozen_rows",
        "comments",  # [{"cell": "B2", "content": "...", "by": "ana@example.com", "replies": [...]}]
        "filter",  # "A1:D9"
        "id",
    }
)


def seed_spreadsheet(
    service: Service,
    title: str,
    tabs: Mapping[str, Any] | None = None,
    *,
    locale: str = "en_US",
    owner: str = DEFAULT_ACCOUNT,
    spreadsheet_id: str | None = None,
    access: Mapping[str, str] | None = None,
    names: Mapping[str, str] | None = None,
) -> Spreadsheet:
    """A file as tests describe it; `access` None lets everyone write, {} nobody but the owner."""
    made = service.store.create(title, owner, spreadsheet_id)
    user = User(owner, owner.partition("@")[0])
    with service.store.change(made.id, user) as draft:
        draft.properties = {**draft.properties, "locale": locale}
        draft.access = None if access is None else dict(access)
        if tabs:
            first = draft.sheets[0]
            for index, (name, raw) in enumerate(tabs.items()):
                tab = raw if isinstance(raw, Mapping) else {"values": raw}
                _check(tab)
                if index == 0:
                    first.properties = {**first.properties, "sheetId": tab.get("id", 0), "title": name}
                else:
                    _run(service, draft, user, [{"addSheet": {"properties": {"title": name, **_own_id(tab)}}}])
                _fill(service, draft, user, name, tab)
            hidden = [name for name, raw in tabs.items() if isinstance(raw, Mapping) and raw.get("hidden")]
            for name in hidden:
                sheet = draft.by_title(name)
                assert sheet
                update = {"properties": {"sheetId": sheet.id, "hidden": True}, "fields": "hidden"}
                _run(service, draft, user, [{"updateSheetProperties": update}])
        for name, where in (names or {}).items():
            named = {"name": name, "range": parse_range(draft, where).grid_range()}
            _run(service, draft, user, [{"addNamedRange": {"namedRange": named}}])
    return service.store.spreadsheets[made.id]


def _fill(service: Service, draft: Spreadsheet, user: User, title: str, tab: Mapping[str, Any]) -> None:
    sheet = draft.by_title(title)
    assert sheet
    rows = _rows(tab.get("values", ()))
    sheet.resize(tab.get("rows", max(sheet.rows, len(rows))), tab.get("columns", sheet.columns))
    if rows:
        box = parse_range(draft, _on(title, "A1"))
        write_values(draft, user, box, {"values": rows}, "RAW" if tab.get("raw") else "USER_ENTERED")
    _run(service, draft, user, [*_requests(draft, title, tab), *_furniture(draft, title, tab)])
    for row, pairs in tab.get("metadata", {}).items():
        for key, value in pairs.items():
            span = {"sheetId": sheet.id, "dimension": "ROWS", "startIndex": int(row) - 1, "endIndex": int(row)}
            item = {
                "metadataKey": key,
                "metadataValue": value,
                "visibility": "DOCUMENT",
                "location": {"dimensionRange": span},
            }
            _run(service, draft, user, [{"createDeveloperMetadata": {"developerMetadata": item}}])
    for comment in tab.get("comments", ()):
        _comment(service, draft, title, comment, user)


def _requests(draft: Spreadsheet, title: str, tab: Mapping[str, Any]) -> list[Json]:
    sheet = draft.by_title(title)
    assert sheet
    made: list[Json] = []
    cells = {**{name: {"note": text} for name, text in tab.get("notes", {}).items()}}
    for name, cell in tab.get("cells", {}).items():
        cells[name] = {**cells.get(name, {}), **cell}
    for name, cell in cells.items():
        box = parse_range(draft, _on(title, name))
        start = {"sheetId": sheet.id, "rowIndex": box.top, "columnIndex": box.left}
        made.append({"updateCells": {"start": start, "rows": [{"values": [cell]}], "fields": ",".join(cell)}})
    for where, look in tab.get("formats", {}).items():
        fields = ",".join(f"userEnteredFormat.{key}" for key in look)
        made.append(
            {
                "repeatCell": {
                    "range": _range(draft, title, where),
                    "cell": {"userEnteredFormat": look},
                    "fields": fields,
                }
            }
        )
    for where, choices in tab.get("validation", {}).items():
        values = [{"userEnteredValue": choice} for choice in choices]
        rule = {"condition": {"type": "ONE_OF_LIST", "values": values}, "showCustomUi": True, "strict": True}
        made.append({"setDataValidation": {"range": _range(draft, title, where), "rule": rule}})
    merged = [_range(draft, title, where) for where in tab.get("merges", ())]
    made += [{"mergeCells": {"range": area, "mergeType": "MERGE_ALL"}} for area in merged]
    for index, rule in enumerate(tab.get("rules", ())):
        ranges = [_range(draft, title, item) if isinstance(item, str) else item for item in rule["ranges"]]
        made.append({"addConditionalFormatRule": {"rule": {**rule, "ranges": ranges}, "index": index}})
    return made


def _furniture(draft: Spreadsheet, title: str, tab: Mapping[str, Any]) -> list[Json]:
    """Tables, protection, hidden and frozen rows, the filter."""
    sheet = draft.by_title(title)
    assert sheet
    tables = [{**item, "range": _range(draft, title, item["range"])} for item in tab.get("tables", ())]
    made: list[Json] = [{"addTable": {"table": table}} for table in tables]
    for item in tab.get("protected", ()):
        where = item.get("range")
        place = {"sheetId": sheet.id} if where is None else _range(draft, title, where)
        made.append({"addProtectedRange": {"protectedRange": {**item, "range": place}}})
    for row in tab.get("hidden_rows", ()):
        span = {"sheetId": sheet.id, "dimension": "ROWS", "startIndex": row - 1, "endIndex": row}
        update = {"range": span, "properties": {"hiddenByUser": True}, "fields": "hiddenByUser"}
        made.append({"updateDimensionProperties": update})
    if "frozen_rows" in tab:
        properties = {"sheetId": sheet.id, "gridProperties": {"frozenRowCount": tab["frozen_rows"]}}
        made.append({"updateSheetProperties": {"properties": properties, "fields": "gridProperties.frozenRowCount"}})
    if "filter" in tab:
        made.append({"setBasicFilter": {"filter": {"range": _range(draft, title, tab["filter"])}}})
    return made


def _comment(service: Service, draft: Spreadsheet, title: str, comment: Mapping[str, Any], owner: User) -> None:
    box = parse_range(draft, _on(title, comment["cell"]))
    place = {"sheetId": box.sheet_id, "rowIndex": box.top, "columnIndex": box.left}
    head = {"insertComment": {"coordinate": place, "content": comment["content"]}}
    _run(service, draft, _person(comment, owner), [head])
    comment_id = draft.comments[-1]["commentId"]
    for reply in comment.get("replies", ()):
        post = {key: reply[key] for key in ("content", "commentAction") if key in reply}
        _run(service, draft, _person(reply, owner), [{"addCommentReply": {"commentId": comment_id, "post": post}}])


def _run(service: Service, draft: Spreadsheet, user: User, requests: list[Json]) -> None:
    if not requests:
        return
    found = find_method("POST", f"/v4/spreadsheets/{draft.id}:batchUpdate")
    assert found
    checked = read_body(found[0], {"requests": requests})
    run_batch(service.store.batch(draft, user), checked["requests"])


def _check(tab: Mapping[str, Any]) -> None:
    unknown = set(tab) - TAB_KEYS
    if unknown:
        raise ValueError(f"a tab has no {', '.join(sorted(unknown))}; it may have {', '.join(sorted(TAB_KEYS))}")


def _rows(values: str | Sequence[Any]) -> list[list[Any]]:
    if isinstance(values, str):
        return [line.split("\t") for line in values.splitlines()]
    return [list(row) for row in values]


def _on(title: str, cells: str) -> str:
    quoted = title.replace("'", "''")
    return f"'{quoted}'!{cells}"


def _range(draft: Spreadsheet, title: str, where: str | Json) -> Json:
    return parse_range(draft, _on(title, where)).grid_range() if isinstance(where, str) else where


def _own_id(tab: Mapping[str, Any]) -> Json:
    return {"sheetId": tab["id"]} if "id" in tab else {}


def _person(said: Mapping[str, Any], owner: User) -> User:
    email = said.get("by")
    return User(email, email.partition("@")[0]) if email else owner
