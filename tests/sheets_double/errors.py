"""Errors as Google words and shapes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

STATUS_NAMES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}


class GoogleError(Exception):
    """An answer other than success, in the shape of google.rpc.Status."""

    def __init__(self, code: int, message: str, details: Sequence[dict[str, Any]] = ()) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.details = list(details)

    def body(self) -> dict[str, Any]:
        """The JSON body that goes with the status code."""
        error: dict[str, Any] = {"code": self.code, "message": self.message, "status": STATUS_NAMES[self.code]}
        if self.details:
            error["details"] = self.details
        return {"error": error}


class DriveError(GoogleError):
    """The Drive API keeps an older shape: a list of errors, no status name."""

    def __init__(self, code: int, message: str, reason: str, location: str | None = None) -> None:
        super().__init__(code, message)
        self.reason = reason
        self.location = location

    def body(self) -> dict[str, Any]:
        """The JSON body that goes with the status code."""
        item: dict[str, Any] = {"message": self.message, "domain": "global", "reason": self.reason}
        if self.location:
            item |= {"location": self.location, "locationType": "parameter"}
        return {"error": {"code": self.code, "message": self.message, "errors": [item]}}


class DoubleError(Exception):
    """The double itself gave an answer that Google's schema does not allow: a bug of ours."""


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing wrong with the shape of a request, and where."""

    field: str
    description: str


def bad_request(violations: Sequence[Violation]) -> GoogleError:
    """Google joins all violations into one message and lists them again in the details."""
    details = {
        "@type": "type.googleapis.com/google.rpc.BadRequest",
        "fieldViolations": [
            {"field": item.field, "description": item.description} if item.field else {"description": item.description}
            for item in violations
        ],
    }
    return GoogleError(400, "\n".join(item.description for item in violations), [details])


def invalid(message: str) -> GoogleError:
    """A request of the right shape that means nothing: 400 without details."""
    return GoogleError(400, message)


def not_found() -> GoogleError:
    """No such spreadsheet."""
    return GoogleError(404, "Requested entity was not found.")


def denied() -> GoogleError:
    """The spreadsheet exists and the caller may not do this with it."""
    return GoogleError(403, "The caller does not have permission")
