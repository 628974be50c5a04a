"""Our conditional rules on a sheet; people's own rules and their priorities stay as they are."""

from collections.abc import Mapping, Sequence

from sheets_service.backends.xlsx.dialect import WORKSHEET, insert, tag
from sheets_service.backends.xlsx.markup import Document, Element, Splice, escape, remove, splice
from sheets_service.backends.xlsx.package import Package
from sheets_service.backends.xlsx.parsing import parse_markup
from sheets_service.backends.xlsx.sheet import read_ranges
from sheets_service.plan.marks import Highlight, Shade
from sheets_service.workbook import HighlightRule

SHEET_DATA = frozenset({"sheetData"})


def change_rules(
    package: Package,
    part: str,
    removed: Sequence[HighlightRule],
    added: Sequence[Highlight],
    shades: Mapping[Shade, int],
) -> Package:
    """Take rules of ours from a sheet and put others on it; a rule that is not there any more is passed over."""
    document = parse_markup(package.part(part), part, SHEET_DATA)
    changes = [*_removals(document, removed)]
    if added:
        priority = _highest_priority(document.root) + 1
        texts = [
            _rule(document.root, highlight, shades[highlight.shade], number)
            for number, highlight in enumerate(added, start=priority)
        ]
        changes += insert(document, WORKSHEET, "conditionalFormatting", "".join(texts))
    return package.with_part(part, splice(document, changes)) if changes else package


def _rule(root: Element, highlight: Highlight, shade: int, priority: int) -> str:
    block, rule, formula = (tag(root, name) for name in ("conditionalFormatting", "cfRule", "formula"))
    text = escape(highlight.formula.removeprefix("="))
    return (
        f'<{block} sqref="{highlight.area.a1}"><{rule} type="expression" dxfId="{shade}" priority="{priority}">'
        f"<{formula}>{text}</{formula}></{rule}></{block}>"
    )


def _highest_priority(root: Element) -> int:
    """Return the highest priority in use, extended rules (x14) included."""
    return max((rule.number("priority") for rule in root.find("cfRule")), default=0)


def _removals(document: Document, removed: Sequence[HighlightRule]) -> list[Splice]:
    wanted = [(frozenset(rule.ranges), rule.formula.removeprefix("=")) for rule in removed]
    changes = list[Splice]()
    for block in document.root.every("conditionalFormatting"):
        ranges = frozenset(read_ranges(block.attributes.get("sqref", "")))
        rules = list(block.every("cfRule"))
        gone = list[Element]()
        for rule in rules:
            key = (ranges, "".join(formula.text for formula in rule.every("formula")))
            if key in wanted:
                wanted.remove(key)
                gone.append(rule)
        changes += [remove(block)] if len(gone) == len(rules) and gone else [remove(rule) for rule in gone]
    return changes
