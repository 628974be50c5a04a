"""Our conditional rules as Google keeps them: without ids, known by the mark in their formula."""

from collections.abc import Mapping
from typing import Any

from sheets_service.backends.google.grid import grid_range
from sheets_service.backends.xlsx.colours import SHADES
from sheets_service.plan.marks import Highlight

OUR_MARK = "okrrev1:"


def custom_formula(rule: Mapping[str, Any]) -> str:
    """Return the formula of a rule; "" for a rule of another kind."""
    condition = rule.get("booleanRule", {}).get("condition", {})
    if condition.get("type") != "CUSTOM_FORMULA":
        return ""
    return next((str(value.get("userEnteredValue", "")) for value in condition.get("values", ())), "")


def add_rule(tab: int, highlight: Highlight) -> dict[str, Any]:
    """Return the request that puts a rule of ours before all others."""
    condition = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": highlight.formula}]}
    look = {"backgroundColorStyle": {"rgbColor": rgb(SHADES[highlight.shade])}}
    rule = {"ranges": [grid_range(tab, highlight.area)], "booleanRule": {"condition": condition, "format": look}}
    return {"addConditionalFormatRule": {"rule": rule, "index": 0}}


def remove_rule(tab: int, index: int) -> dict[str, Any]:
    """Return the request that deletes the rule at an index; its reply holds what was deleted."""
    return {"deleteConditionalFormatRule": {"sheetId": tab, "index": index}}


def put_back(tab: int, index: int, rule: Mapping[str, Any]) -> dict[str, Any]:
    """Return the request that puts back a rule that was deleted in place of ours."""
    ranges = [{**one, "sheetId": tab} for one in rule.get("ranges", ())]
    return {"addConditionalFormatRule": {"rule": {**rule, "ranges": ranges}, "index": index}}


def rgb(colour: str) -> dict[str, float]:
    """Return RRGGBB as Google's parts from 0 to 1."""
    parts = (round(int(colour[start : start + 2], 16) / 255, 4) for start in (0, 2, 4))
    return dict(zip(("red", "green", "blue"), parts, strict=True))
