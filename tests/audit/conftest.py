"""What tests of audits in the cloud share: one mint for a module's tokens, and a cloud for each test."""

import pytest

from tests.audit.cloud import Cloud
from tests.service.conftest import Mint


@pytest.fixture(scope="module")
def mint():
    return Mint()


@pytest.fixture
def cloud(mint):
    with Cloud(mint) as made:
        yield made
