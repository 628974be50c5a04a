"""Audits in the cloud: the real service, the real client of Cloud Tasks, the real gspread, on one clock."""

import pytest

from tests.audit.cloud import ANA, BOT, RUNNER, SCHEDULER, Cloud, address
from tests.audit.company import SHEETS
from tests.service.conftest import Mint


@pytest.fixture(scope="module")
def mint():
    return Mint()


@pytest.fixture
def cloud(mint):
    with Cloud(mint) as made:
        yield made


def audit(cloud, **body):
    told = cloud.start(**body)
    cloud.tasks.run()
    return told.json


def states(cloud):
    return [one.answer["state"] for one in cloud.tasks.dispatches if one.answer]


def test_an_audit_reviews_every_sheet_once_and_leaves_results_beside_the_list(cloud):
    teams = cloud.company()

    told = audit(cloud)

    assert (told["state"], told["sheets"], told["put"]) == ("begun", 3, 3)
    assert states(cloud) == ["reviewed", "reviewed", "reviewed", "concluded", "over"]
    found = cloud.results()
    assert list(found) == ["Company", "Support", "Product"]
    assert all(0 < float(row["Overall"]) <= 100 for row in found.values())
    assert teams["Support"] in found["Support"]["Marks in"]
    assert cloud.tabs() == ["List", "OKR Audit", "OKR Portfolio", "OKR Digest", "_okr_audit"]
    assert "handling time" in cloud.portfolio()
