"""Google's refusals in words for people."""

from sheets_service.backends.google.client import Refused
from sheets_service.errors import GoogleRefused, NoAccess, ReviewError, SourceNotFound

_FORBIDDEN, _NOT_FOUND = 403, 404


def as_review_error(refusal: Refused) -> ReviewError:
    """Return what a person can do about a refused call."""
    if refusal.status == _NOT_FOUND:
        return no_spreadsheet()
    if refusal.status == _FORBIDDEN:
        return NoAccess("This account may not open the spreadsheet.", "Ask the sheet's owner for access.")
    return GoogleRefused(
        f"Google answered with status {refusal.status}.", "Try again; if it stays, tell whoever runs this service."
    )


def no_spreadsheet() -> SourceNotFound:
    """Return the error for an id that names nothing."""
    return SourceNotFound(
        "There is no spreadsheet with this id.", "Copy the long part of its address between /d/ and /edit."
    )


def may_not_write(title: str) -> NoAccess:
    """Return the error for somebody who may read and not write."""
    return NoAccess(
        f"This account may read “{title}” but not add notes.",
        "Ask the sheet's owner for edit access, or read the review in the panel.",
    )
