"""Imports go one way: a module uses only what stands above it in this table."""

import ast
from pathlib import Path

import sheets_service

# A package stands for all its modules, which may use each other. The table is read from top to bottom.
USES = {
    "values": "",
    "errors": "",
    "wording": "",
    "collector": "",
    "progress": "",
    "text": "values",
    "units": "text",
    "workbook": "errors",
    "okrs": "values workbook text",
    "columns": "values okrs text",
    "identity": "values okrs text",
    "settled": "workbook",
    "snapshots": "values okrs",
    "state_lines": "workbook",
    "history": "okrs workbook text settled snapshots state_lines",
    "recall": "values history identity snapshots okrs",
    "settling": "history identity recall settled snapshots",
    "drafts": "values okrs workbook text",
    "numbers": "values units columns drafts okrs text",
    "vocabulary": "okrs",
    "dating": "",
    "parse": "dating numbers vocabulary columns drafts okrs workbook text errors",
    "records": "values columns drafts parse okrs workbook text errors history",
    "layouts": "columns drafts parse okrs workbook text errors wording",
    "pace": "values okrs text",
    "spread": "okrs pace",
    "rule": "values okrs history workbook text errors",
    "running": "values rule okrs history text",
    "rules": "values rule pace spread identity snapshots okrs history text wording",
    "leaning": "values rules rule running okrs text",
    "silence": "rule okrs",
    "legs": "rules okrs text",
    "profile": "legs rules okrs text",
    "threads": "workbook",
    "waivers": "threads rule drafts okrs history workbook text errors wording",
    "presets": "",
    "policy": "rule presets errors wording",
    "ordering": "policy rule",
    "fingerprints": "identity recall rule okrs",
    "score": "rule okrs",
    "questions": "rule okrs",
    "pulse": "workbook",
    "review": "layouts parse drafts rules running leaning rule silence waivers policy "
    "score ordering fingerprints history recall settled settling snapshots pulse okrs workbook questions errors wording",
    "grading": "rules pace okrs",
    "news": "review wording",
    "diagnosis": "review pulse pace rule okrs",
    "agenda": "review questions score rule okrs wording",
    "plan": "threads spread pace grading diagnosis news review agenda profile questions "
    "score rule history settled snapshots state_lines okrs workbook text errors wording",
    "report": "spread pace grading diagnosis news layouts drafts text review profile "
    "agenda questions plan score rule okrs history settled workbook errors wording",
    "scoring": "records parse policy review report errors collector",
    "cases": "review layouts rules running rule parse drafts okrs history recall policy workbook errors",
    "explain": "cases questions review plan rules rule okrs errors wording",
    "reviewing": "review plan policy history workbook errors",
    "template": "workbook",
    "templates": "template workbook errors",
    "backends": "threads plan history templates template workbook errors wording",
}
ABOVE_ALL = {"auth", "audit", "service", "commands", "__main__"}
PACKAGE = Path(sheets_service.__file__).parent


def test_imports_go_one_way():
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line} imports {part}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for part, line in parts_imported(path)
        if not may_use(part_of(path), part)
    ]

    assert not wrong, "\n".join(wrong)


def test_every_part_stands_in_the_table_below_what_it_uses():
    order = list(USES)
    found = {part_of(path) for path in PACKAGE.rglob("*.py")} - {"__init__"}

    assert not found - set(order) - ABOVE_ALL
    assert all(order.index(used) < order.index(part) for part, uses in USES.items() for used in uses.split())


def test_a_forbidden_import_is_seen(tmp_path):
    module = tmp_path / "module.py"
    module.write_text("import os\nimport sheets_service.plan\nfrom sheets_service import rule, okrs\n")

    assert parts_imported(module) == [("plan", 2), ("rule", 3), ("okrs", 3)]
    assert not may_use("text", "rule")


def may_use(part, used):
    return part == used or part in ABOVE_ALL or used in USES.get(part, "").split()


def part_of(path):
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def parts_imported(path):
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = absolute(path, node)
            names = [f"{base}.{alias.name}" for alias in node.names] if base == "sheets_service" else [base]
        found += [(name.split(".")[1], node.lineno) for name in names if name.startswith("sheets_service.")]
    return [(part, line) for part, line in found if part.islower() and not part.startswith("_")]  # not the versions


def absolute(path, node):
    """The module an import names, with leading dots resolved against the file it stands in."""
    if not node.level:
        return node.module
    folder = ["sheets_service", *path.relative_to(PACKAGE).parent.parts]
    return ".".join([*folder[: len(folder) - node.level + 1], *filter(None, [node.module])])
