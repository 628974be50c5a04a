"""Conditional format rules: an ordered list per tab, without ids; every index counts as the list then stands."""

import re

from tests.sheets_double.batch import Batch, handles
from tests.sheets_double.errors import invalid
from tests.sheets_double.formats import tidy_colors
from tests.sheets_double.locales import find_locale
from tests.sheets_double.model import Json, Sheet
from tests.sheets_double.protection import refuse_protected
from tests.sheets_double.ranges import Box
from tests.sheets_double.references import references

_TEXT_FORMAT = {"bold", "italic", "strikethrough", "foregroundColor", "foregroundColorStyle"}
_FORMAT = {"backgroundColor", "backgroundColorStyle", "textFormat"}
_VALUES_NEEDED = {"CUSTOM_FORMULA": 1, "BLANK": 0, "NOT_BLANK": 0, "NUMBER_BETWEEN": 2, "NUMBER_NOT_BETWEEN": 2}


@handles("addConditionalFormatRule")
def add_conditional_format_rule(batch: Batch, request: Json) -> Json:
    """A rule at an index; later ones move up by one."""
    sheet, rule = _checked(batch, request.get("rule", {}))
    index = request.get("index", 0)
    if not 0 <= index <= len(sheet.conditional_formats):
        raise _missing(sheet, index)
    sheet.conditional_formats.insert(index, rule)
    return {}


@handles("updateConditionalFormatRule")
def update_conditional_format_rule(batch: Batch, request: Json) -> Json:
    """A rule replaced at its index, or moved to another."""
    index = request.get("index", 0)
    if "rule" in request:
        sheet, rule = _checked(batch, request["rule"])
        old = _rule(sheet, index)
        sheet.conditional_formats[index] = rule
        return {"updateConditionalFormatRule": {"newRule": rule, "newIndex": index, "oldRule": old}}
    if "newIndex" not in request:
        raise invalid("Either rule or newIndex must be specified.")
    sheet = batch.sheet(request.get("sheetId", 0))
    rule = _rule(sheet, index)
    target = request["newIndex"]
    if not 0 <= target < len(sheet.conditional_formats):
        raise _missing(sheet, target)
    _refuse_on_protected_sheet(batch, sheet)
    sheet.conditional_formats.pop(index)
    sheet.conditional_formats.insert(target, rule)
    return {"updateConditionalFormatRule": {"newRule": rule, "newIndex": target, "oldIndex": index}}


@handles("deleteConditionalFormatRule")
def delete_conditional_format_rule(batch: Batch, request: Json) -> Json:
    """The rule at an index goes; the reply tells which it was."""
    sheet = batch.sheet(request.get("sheetId", 0))
    _refuse_on_protected_sheet(batch, sheet)
    index = request.get("index", 0)
    rule = _rule(sheet, index)
    sheet.conditional_formats.pop(index)
    return {"deleteConditionalFormatRule": {"rule": rule}}


def _rule(sheet: Sheet, index: int) -> Json:
    if not 0 <= index < len(sheet.conditional_formats):
        raise _missing(sheet, index)
    return sheet.conditional_formats[index]


def _missing(sheet: Sheet, index: int) -> Exception:
    return invalid(f"No conditional format on sheet: {sheet.id} at index: {index}")


def _checked(batch: Batch, rule: Json) -> tuple[Sheet, Json]:
    ranges = rule.get("ranges", [])
    if not ranges:
        raise invalid("Must specify at least one range.")
    sheets = {item.get("sheetId", 0) for item in ranges}
    if len(sheets) > 1:
        raise invalid("All ranges of a conditional format rule must be on the same sheet.")
    for item in ranges:
        batch.box(item)
    sheet = batch.sheet(sheets.pop())
    _refuse_on_protected_sheet(batch, sheet)
    if "booleanRule" not in rule and "gradientRule" not in rule:
        raise invalid("Either a booleanRule or a gradientRule must be set.")
    result = {**rule, "ranges": [{"sheetId": sheet.id, **item} for item in ranges]}
    if "booleanRule" in rule:
        boolean = rule["booleanRule"]
        _check_format(boolean.get("format", {}))
        condition = _checked_condition(batch, sheet, boolean.get("condition", {}))
        result["booleanRule"] = {**boolean, "condition": condition}
    tidied: Json = tidy_colors(result)
    return sheet, tidied


def _check_format(look: Json) -> None:
    unknown = set(look) - _FORMAT | set(look.get("textFormat", {})) - _TEXT_FORMAT
    if unknown:
        raise invalid(f"Conditional formatting does not support the format: {', '.join(sorted(unknown))}.")


def _checked_condition(batch: Batch, sheet: Sheet, condition: Json) -> Json:
    kind = condition.get("type", "CONDITION_TYPE_UNSPECIFIED")
    if kind == "CONDITION_TYPE_UNSPECIFIED":
        raise invalid("ConditionType was unspecified.")
    values = condition.get("values", [])
    needed = _VALUES_NEEDED.get(kind)
    if needed is not None and len(values) != needed:
        raise invalid(f"ConditionType {kind} requires {needed} values, but {len(values)} were specified.")
    checked = []
    for value in values:
        text = value.get("userEnteredValue", "")
        if kind == "CUSTOM_FORMULA" and not text.startswith("="):
            raise invalid(f"Invalid ConditionValue.userEnteredValue: {text} for ConditionType: {kind}")
        checked.append(
            {**value, "userEnteredValue": _formula(batch, sheet, text, kind)} if text.startswith("=") else value
        )
    return {**condition, "values": checked} if values else condition


def _formula(batch: Batch, sheet: Sheet, formula: str, kind: str) -> str:
    """The formula as it is kept: checked against the locale, with the separators that the locale uses."""
    decimal_comma = find_locale(batch.spreadsheet.locale).decimal == ","
    bare = re.sub(r'"(?:[^"]|"")*"', lambda match: "_" * len(match[0]), formula)
    if decimal_comma and re.search(r"(?<!\d),|,(?!\d)", bare):
        raise invalid(f"Invalid ConditionValue.userEnteredValue: {formula} for ConditionType: {kind}")
    if bare.count("(") != bare.count(")") or formula.count('"') % 2:
        raise invalid(f"Invalid ConditionValue.userEnteredValue: {formula} for ConditionType: {kind}")
    for reference in references(formula):
        if reference.tab is not None and reference.tab.lower() != sheet.title.lower():
            raise invalid("Conditional format rule cannot reference a different sheet.")
    for item in batch.spreadsheet.named_ranges:
        used = re.search(rf"(?<![\w.]){re.escape(item['name'])}(?![\w(])", bare, re.IGNORECASE)
        if used and item["range"].get("sheetId", 0) != sheet.id:
            raise invalid("Conditional format rule cannot reference a different sheet.")
    if decimal_comma:
        return formula
    # Semicolons are understood everywhere and rewritten where the comma is the separator.
    return "".join("," if shown == ";" else letter for letter, shown in zip(formula, bare, strict=True))


def _refuse_on_protected_sheet(batch: Batch, sheet: Sheet) -> None:
    for item in sheet.protected_ranges:
        box = Box.of(item.get("range", {"sheetId": sheet.id}))
        if box == Box(sheet.id):
            refuse_protected(batch.spreadsheet, sheet, Box(sheet.id), batch.user)
