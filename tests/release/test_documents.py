"""What the documents for people who run it say, held against what there is."""

import re
import shlex

import pytest

from sheets_service.audit.dispatch import PER_MINUTE
from tests.bench.renew_performance import BLOCK, COMMANDS, PAGE, block, renewed
from tests.conftest import ROOT
from tests.deploy.grammar import understand

OPERATIONS = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


def test_gcloud_understands_every_command_of_the_operating_manual():
    fences = re.findall(r"^```\n(.*?)^```", OPERATIONS, flags=re.DOTALL | re.MULTILINE)
    lines = "\n".join(fences).replace("\\\n", " ").splitlines()
    commands = [shlex.split(line, comments=True)[1:] for line in lines if line.strip().startswith("gcloud ")]

    assert len(commands) >= 5
    for words in commands:
        assert understand(words), words


def test_the_cost_of_a_thousand_sheets_is_what_its_parts_come_to():
    rows = re.findall(r"^\| \w+ \| ([^|]+) \| \$([\d.]+) \|$", OPERATIONS, flags=re.MULTILINE)
    parts = [(reckoned(sum_), float(told)) for sum_, told in rows]
    (total,) = re.findall(r"\*\*a thousand sheets\*\* \| \| \*\*\$([\d.]+)\*\*", OPERATIONS)

    assert len(parts) == 4
    assert [round(one, 4) for one, _ in parts] == [told for _, told in parts]
    assert round(sum(one for one, _ in parts), 4) == float(total)


def test_the_speed_of_audits_is_the_one_that_is_set():
    assert f"{PER_MINUTE} sheets a minute" in OPERATIONS
    assert f"5,000 sheets in {5000 / PER_MINUTE:.0f} minutes" in OPERATIONS


def reckoned(text):
    """The value of a product as the page writes it: 1,000 × 3 s × $0.0000025 / 1,000,000."""
    value = 1.0
    for sign, number in re.findall(r"(^|[×/]) *\$?([\d.,]+)", text):
        factor = float(number.replace(",", ""))
        value = value / factor if sign == "/" else value * factor
    return value


@pytest.mark.parametrize("page", DOCUMENTS, ids=lambda path: path.name)
def test_no_link_leads_nowhere(page):
    text = page.read_text(encoding="utf-8")

    for target in re.findall(r"\]\(([^)\s]+)\)|src=\"([^\"]+)\"", text):
        path, _, anchor = "".join(target).partition("#")
        if "://" in path:
            continue
        found = page.parent / path if path else page
        assert found.exists(), f"{page.name}: {path}"
        if anchor and found.suffix == ".md":
            headings = re.findall(r"^#+ (.+)$", found.read_text(encoding="utf-8"), flags=re.MULTILINE)
            assert anchor in {re.sub(r"[^\w -]", "", one).strip().lower().replace(" ", "-") for one in headings}


def test_every_benchmark_on_the_page_can_be_run_again():
    blocks = {found["name"]: found["text"] for found in BLOCK.finditer(PAGE.read_text(encoding="utf-8"))}

    assert blocks.keys() == COMMANDS.keys()
    for name, (module, *_) in COMMANDS.items():
        assert (ROOT / "tests" / "bench" / f"{module}.py").exists()
        assert re.match(rf"```\n\$ python -m tests\.bench\.{module}( \d+)?\n# 20\d\d-\d\d-\d\d, .+\n.+\n", blocks[name])


def test_a_block_is_renewed_and_the_rest_of_the_page_stays():
    page = "a\n<!-- growth: generated -->\nold\n<!-- end -->\nb\n<!-- google: generated -->\nold\n<!-- end -->\nc\n"

    text = block(("google_bench", "7"), "here", "told  \n\n")

    assert renewed(page, "google", text) == (
        "a\n<!-- growth: generated -->\nold\n<!-- end -->\nb\n<!-- google: generated -->\n"
        "```\n$ python -m tests.bench.google_bench 7\n# here\ntold\n```\n<!-- end -->\nc\n"
    )
