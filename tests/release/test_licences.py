"""Nothing comes in under a licence that we could not pass on, and the list says what is there."""

import pytest

from tests.renew_licences import PAGE, is_approved, licence_of, licences, renewed


def test_every_package_has_a_licence_that_was_approved():
    assert not [(name, licence) for name, licence, _ in licences() if not is_approved(licence)]


@pytest.mark.parametrize("licence", ["", "GPL-3.0-only", "AGPL-3.0-or-later", "Proprietary", "SSPL-1.0", "MITX"])
def test_others_are_not(licence):
    assert not is_approved(licence)


def test_a_choice_of_licences_is_ours():
    assert is_approved("GPL-2.0-only OR MIT")
    assert not is_approved("MIT AND GPL-2.0-only")


def test_a_package_that_nobody_knows_has_no_licence():
    assert licence_of("no-such-package-anywhere") == ""


def test_the_list_in_the_documentation_is_fresh():
    page = PAGE.read_text(encoding="utf-8")

    assert page == renewed(page), "stale: run python -m tests.renew_licences"
