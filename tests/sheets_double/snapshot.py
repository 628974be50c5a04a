"""The whole state of a spreadsheet as JSON, to compare before and after."""

from dataclasses import asdict
from typing import Any

from tests.sheets_double.a1 import cell_name
from tests.sheets_double.model import Json, Sheet, Spreadsheet
from tests.sheets_double.users import User


def take_snapshot(spreadsheet: Spreadsheet) -> Json:
    """Everything but the times of change; cells by their A1 names."""
    return {
        "spreadsheetId": spreadsheet.id,
        "properties": spreadsheet.properties,
        "owner": spreadsheet.owner,
        "namedRanges": spreadsheet.named_ranges,
        "developerMetadata": sorted(spreadsheet.metadata, key=lambda item: item["metadataId"]),
        "comments": _plain(spreadsheet.comments),
        "sheets": [_sheet(sheet) for sheet in spreadsheet.sheets],
    }


def _sheet(sheet: Sheet) -> Json:
    return {
        "properties": sheet.properties,
        "cells": {
            cell_name(row, column): cell
            for row, line in sorted(sheet.cells.items())
            for column, cell in sorted(line.items())
        },
        "rowProperties": {str(row): item for row, item in sorted(sheet.row_properties.items()) if item},
        "columnProperties": {str(column): item for column, item in sorted(sheet.column_properties.items()) if item},
        "merges": sheet.merges,
        "conditionalFormats": sheet.conditional_formats,
        "protectedRanges": sheet.protected_ranges,
        "tables": sheet.tables,
        "bandedRanges": sheet.banded_ranges,
        "filterViews": sheet.filter_views,
        "basicFilter": sheet.basic_filter,
        "rowGroups": sheet.row_groups,
        "columnGroups": sheet.column_groups,
        "commentAnchors": sheet.comment_anchors,
    }


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return asdict(value) if isinstance(value, User) else value
