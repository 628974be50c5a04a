"""Every error a person can mend: what happened, and what to do about it."""


class ReviewError(Exception):
    """Something a person can mend; `status` is the HTTP status the service answers with."""

    code = "review-error"
    status = 400

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep what was seen (`message`) and what to do (`hint`), each one sentence for people."""
        super().__init__(message)
        self.message = message
        self.hint = hint

    def as_dict(self) -> dict[str, str]:
        """Return the one error shape that command line and service share."""
        return {"code": self.code, "message": self.message, "hint": self.hint}


class LayoutNotFound(ReviewError):
    """No tab looks like OKRs."""

    code = "layout-not-found"
    status = 422


class LayoutAmbiguous(ReviewError):
    """Two readings of a tab are possible, and writing on a guess could hit the wrong cells."""

    code = "layout-ambiguous"
    status = 422


class RegistryNotFound(ReviewError):
    """No tab lists the spreadsheets to audit."""

    code = "registry-not-found"
    status = 422


class NotAWorkbook(ReviewError):
    """The file is not a spreadsheet that can be read."""

    code = "not-a-workbook"
    status = 422


class TooLarge(ReviewError):
    """The spreadsheet is larger than one review may take."""

    code = "too-large"
    status = 413


class SourceNotFound(ReviewError):
    """There is no such file or spreadsheet, or it may not be seen."""

    code = "not-found"
    status = 404


class NotWritable(ReviewError):
    """The reviewed copy could not be written."""

    code = "not-writable"
    status = 409


class BadRecord(ReviewError):
    """A record of OKRs given as JSON cannot be read."""

    code = "bad-record"
    status = 400


class BadPolicy(ReviewError):
    """A setting names something that does not exist, or a value out of range."""

    code = "bad-policy"
    status = 400


class BadScope(ReviewError):
    """The part to be reviewed is not in this spreadsheet."""

    code = "bad-scope"
    status = 400


class BadRequest(ReviewError):
    """The request to the service cannot be read."""

    code = "bad-request"
    status = 400


class Unauthorised(ReviewError):
    """Nobody we know is calling: a token is missing, expired or not meant for us."""

    code = "unauthorised"
    status = 401


class NoAccess(ReviewError):
    """The account may not do that with the spreadsheet."""

    code = "no-access"
    status = 403


class NotEnrolled(ReviewError):
    """Nobody with edit access let scheduled audits into the spreadsheet."""

    code = "not-enrolled"
    status = 403


class NotSetUp(ReviewError):
    """Whoever runs this instance of the service did not set it up for that."""

    code = "not-set-up"
    status = 404


class SheetBusy(ReviewError):
    """Other people changed the spreadsheet faster than a review could be written."""

    code = "sheet-busy"
    status = 409


class RateLimited(ReviewError):
    """Too many calls in a minute, by us to Google or by a caller to us; `retry_after` is in seconds."""

    code = "rate-limited"
    status = 429

    def __init__(self, message: str, hint: str = "", retry_after: int = 60) -> None:
        """Also keep how many seconds to wait."""
        super().__init__(message, hint)
        self.retry_after = retry_after


class GoogleRefused(ReviewError):
    """Google did not take what we sent, and would not the next time either."""

    code = "google-refused"
    status = 502


class GoogleUnavailable(ReviewError):
    """Google, or the way to it, does not work at the moment."""

    code = "google-unavailable"
    status = 503


class DeadlineExceeded(ReviewError):
    """Time ran out before the review was done."""

    code = "deadline"
    status = 504
