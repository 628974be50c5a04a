"""Methods of spreadsheets.values: plain rows of values read, written, appended, cleared."""

from tests.sheets_double.a1 import parse_range
from tests.sheets_double.api import Call, method
from tests.sheets_double.model import Json, Spreadsheet
from tests.sheets_double.requests.metadata import filtered_boxes
from tests.sheets_double.value_ranges import (
    Rendering,
    append_values,
    clear_values,
    read_values,
    totals,
    write_values,
)


@method("sheets.spreadsheets.values.get")
def get_values(call: Call) -> Json:
    """One range."""
    spreadsheet = call.read()
    return read_values(spreadsheet, parse_range(spreadsheet, call.path["range"]), _rendering(call.query))


@method("sheets.spreadsheets.values.batchGet")
def batch_get_values(call: Call) -> Json:
    """Several ranges."""
    spreadsheet = call.read()
    boxes = [parse_range(spreadsheet, text) for text in call.query.get("ranges", [])]
    answers = [read_values(spreadsheet, box, _rendering(call.query)) for box in boxes]
    return {"spreadsheetId": spreadsheet.id, "valueRanges": answers}


@method("sheets.spreadsheets.values.batchGetByDataFilter")
def batch_get_values_by_filter(call: Call) -> Json:
    """Several ranges, selected by filters."""
    spreadsheet = call.read()
    answers = [
        {"valueRange": read_values(spreadsheet, box, _rendering(call.body)), "dataFilters": [data_filter]}
        for data_filter in call.body.get("dataFilters", [])
        for box in filtered_boxes(spreadsheet, data_filter)
    ]
    return {"spreadsheetId": spreadsheet.id, "valueRanges": answers}


@method("sheets.spreadsheets.values.update")
def update_values(call: Call) -> Json:
    """One range written."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        box = parse_range(draft, call.path["range"])
        answer, _written = write_values(draft, call.user, box, call.body, call.query.get("valueInputOption", ""))
        if call.query.get("includeValuesInResponse"):
            answer["updatedData"] = _echo(draft, answer, call.query)
        return answer


@method("sheets.spreadsheets.values.batchUpdate")
def batch_update_values(call: Call) -> Json:
    """Several ranges written, all or none."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        answers = []
        touched = []
        for item in call.body.get("data", []):
            box = parse_range(draft, item.get("range", ""))
            answer, written = write_values(draft, call.user, box, item, call.body.get("valueInputOption", ""))
            if call.body.get("includeValuesInResponse"):
                answer["updatedData"] = _echo(draft, answer, call.body)
            answers.append(answer)
            touched.append(written)
        return totals(draft.id, answers, touched)


@method("sheets.spreadsheets.values.batchUpdateByDataFilter")
def batch_update_values_by_filter(call: Call) -> Json:
    """Several ranges written, selected by filters."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        answers = []
        touched = []
        for item in call.body.get("data", []):
            for box in filtered_boxes(draft, item.get("dataFilter", {})):
                option = call.body.get("valueInputOption", "")
                answer, written = write_values(draft, call.user, box, item, option)
                del answer["spreadsheetId"]
                answers.append({**answer, "dataFilter": item["dataFilter"]})
                touched.append(written)
        return totals(draft.id, answers, touched)


@method("sheets.spreadsheets.values.append")
def append(call: Call) -> Json:
    """Rows below a table."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        box = parse_range(draft, call.path["range"])
        insert = call.query.get("insertDataOption") == "INSERT_ROWS"
        option = call.query.get("valueInputOption", "")
        answer, _box = append_values(draft, call.user, box, call.body, option, insert=insert)
        if call.query.get("includeValuesInResponse"):
            answer["updates"]["updatedData"] = _echo(draft, answer["updates"], call.query)
        return answer


@method("sheets.spreadsheets.values.clear")
def clear(call: Call) -> Json:
    """One range emptied."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        cleared = clear_values(draft, call.user, parse_range(draft, call.path["range"]))
        return {"spreadsheetId": draft.id, "clearedRange": cleared}


@method("sheets.spreadsheets.values.batchClear")
def batch_clear(call: Call) -> Json:
    """Several ranges emptied."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        boxes = [parse_range(draft, text) for text in call.body.get("ranges", [])]
        return {"spreadsheetId": draft.id, "clearedRanges": [clear_values(draft, call.user, box) for box in boxes]}


@method("sheets.spreadsheets.values.batchClearByDataFilter")
def batch_clear_by_filter(call: Call) -> Json:
    """Several ranges emptied, selected by filters."""
    with call.store.change(call.spreadsheet_id, call.user) as draft:
        boxes = [box for item in call.body.get("dataFilters", []) for box in filtered_boxes(draft, item)]
        return {"spreadsheetId": draft.id, "clearedRanges": [clear_values(draft, call.user, box) for box in boxes]}


def _rendering(asked: Json) -> Rendering:
    return Rendering(
        asked.get("valueRenderOption", "FORMATTED_VALUE"),
        asked.get("dateTimeRenderOption", "SERIAL_NUMBER"),
        asked.get("majorDimension", "ROWS"),
    )


def _echo(draft: Spreadsheet, answer: Json, asked: Json) -> Json:
    rendering = Rendering(
        asked.get("responseValueRenderOption", "FORMATTED_VALUE"),
        asked.get("responseDateTimeRenderOption", "SERIAL_NUMBER"),
    )
    return read_values(draft, parse_range(draft, answer["updatedRange"]), rendering)
