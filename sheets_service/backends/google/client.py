"""gspread's HTTP client with a deadline, bounded bodies, and a retry that knows what may be repeated.

gspread's own `BackOffHTTPClient` is not used: it never gives up, ignores Retry-After and repeats POSTs whose outcome is
unknown (seen with 6.2.1: 60 retries and still going). Its default time-out is None, which waits for ever.
"""

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import gspread
import requests
from google.auth.credentials import Credentials
from google.auth.exceptions import GoogleAuthError, RefreshError
from google.auth.transport.requests import AuthorizedSession
from gspread.urls import SPREADSHEET_BATCH_UPDATE_URL, SPREADSHEET_URL
from requests.adapters import HTTPAdapter

from sheets_service.backends.google.deadline import Deadline
from sheets_service.errors import DeadlineExceeded, GoogleUnavailable, RateLimited, Unauthorised

GOOGLE = "https://sheets.googleapis.com/"
MOST_BYTES = 8 * 2**20  # of one reading
_RETRIES = 4
_BACKOFF = 0.5  # seconds; doubled at each retry, and a random part of it is waited
_LEAST = 0.2  # seconds: with less left a call is not begun
_CHUNK = 2**16
_TRANSIENT = frozenset({500, 502, 503, 504})
_TOO_MANY = 429
_QUOTA_REASONS = ("rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED")


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait for a connection, and without a byte of a reading's or of a write's answer.

    Google may take long to apply a large write; still there must be time left to look what became of it.
    """

    connect: float = 5.0
    read: float = 12.0
    write: float = 18.0


PATIENT = Patience()


class OutcomeUnknown(Exception):
    """A write may or may not have been applied: look again before writing anything else."""


class BodyTooLarge(Exception):
    """The answer is larger than one reading may be; it was cut off."""


class Refused(Exception):
    """Google answered that it does not take the request; `status` is the HTTP status, `message` Google's own words."""

    def __init__(self, status: int, message: str) -> None:
        """Keep the status; the message may hold ranges and must not be logged."""
        super().__init__(str(status))
        self.status = status
        self.message = message


class Client(gspread.HTTPClient):
    """Talks to the Sheets API for one caller until a deadline."""

    def __init__(
        self,
        credentials: Credentials,
        deadline: Deadline,
        adapter: HTTPAdapter | None = None,
        sleep: Callable[[float], None] = time.sleep,
        patience: Patience = PATIENT,
    ) -> None:
        """`adapter` lets callers share a pool of connections; it knows nothing of tokens."""
        session = AuthorizedSession(credentials)  # type: ignore[no-untyped-call]  # google-auth has none
        session.trust_env = adapter is None
        if adapter is not None:
            session.mount(GOOGLE, adapter)
        super().__init__(credentials, session)
        self.deadline = deadline
        self.calls = 0
        self.received = 0
        self.knows_comments = True  # until Google says otherwise: asking for them is an error where it does not
        self.takes_comments = True  # likewise: beginning them is refused
        self.retries = _RETRIES  # 0 where somebody else comes again later
        self._sleep = sleep
        self._patience = patience

    def fetch(self, spreadsheet: str, params: Mapping[str, Any]) -> dict[str, Any]:
        """GET a spreadsheet; retried while time is left. Raises ReviewError, BodyTooLarge or Refused."""
        return self._repeat(lambda: self._once("get", SPREADSHEET_URL % spreadsheet, params, None))

    def change(self, spreadsheet: str, params: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
        """POST a batchUpdate; repeated only where Google says that it was not applied (429).

        Raises OutcomeUnknown after a time-out, a broken connection or a 5xx, Refused for any other refusal.
        """
        url = SPREADSHEET_BATCH_UPDATE_URL % spreadsheet
        return self._repeat(lambda: self._once("post", url, params, body))

    def request(  # type: ignore[override]  # the same call with the parts that we use
        self,
        method: str,
        endpoint: str,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
    ) -> requests.Response:
        """Send one request within the deadline and read its body, at most MOST_BYTES of it."""
        left = self.deadline.left
        if left < _LEAST:
            raise out_of_time()
        patience = min(self._patience.read if method == "get" else self._patience.write, left)
        self.calls += 1
        answer = self.session.request(
            method,
            endpoint,
            params=params,
            json=json,
            timeout=(min(self._patience.connect, left), patience),
            allow_redirects=False,
            stream=True,
        )
        response = self._read(answer, method)
        if not response.ok:
            raise gspread.exceptions.APIError(response)
        return response

    def _read(self, answer: requests.Response, method: str) -> requests.Response:
        """Return the answer with its whole body; a body that trickles is bounded by the deadline, not by its pieces."""
        pieces, size = [], 0
        with answer:
            while piece := answer.raw.read1(_CHUNK, decode_content=True):
                pieces.append(piece)
                size += len(piece)
                if size > MOST_BYTES and method == "get":
                    raise BodyTooLarge
                if self.deadline.left <= 0:
                    raise requests.exceptions.ReadTimeout
        self.received += size
        whole = requests.Response()
        whole.status_code, whole.headers, whole.url = answer.status_code, answer.headers, answer.url
        whole.encoding = "utf-8"
        whole.raw = BytesIO(b"".join(pieces))
        return whole

    def _once(
        self, method: str, url: str, params: Mapping[str, Any], body: Mapping[str, Any] | None
    ) -> "dict[str, Any] | _Again":
        try:
            answered: dict[str, Any] = self.request(method, url, params, body).json()
        except gspread.exceptions.APIError as error:
            return _judge(error, method)
        except RefreshError as error:
            # How a 401 shows with an access token that cannot be renewed.
            raise Unauthorised(
                "Google does not accept the access token.", "Open the spreadsheet's menu again, or sign in anew."
            ) from error
        except GoogleAuthError as error:
            raise GoogleUnavailable("Google's sign-in cannot be reached.", "Try again in a minute.") from error
        except (requests.exceptions.RequestException, OSError, ValueError) as error:
            # ValueError: a 200 whose body is no JSON. urllib3's errors while reading are OSErrors or its own.
            return _unknown(error, method)
        except Exception as error:
            if type(error).__module__.startswith("urllib3"):
                return _unknown(error, method)
            raise
        return answered

    def _repeat(self, once: Callable[[], "dict[str, Any] | _Again"]) -> dict[str, Any]:
        for attempt in range(self.retries + 1):
            answered = once()
            if not isinstance(answered, _Again):
                return answered
            pause = self._pause(answered, attempt)
            if attempt == self.retries or pause is None:
                raise answered.error
            self._sleep(pause)
        raise AssertionError("the last attempt raises")

    def _pause(self, again: "_Again", attempt: int) -> float | None:
        """Return how long to wait before the next attempt, or None when it would lie beyond the deadline."""
        # Full jitter: callers that failed together do not come back together.
        pause = random.uniform(0, _BACKOFF * 2**attempt)  # noqa: S311  (spreads load, hides nothing)
        if again.retry_after is not None:
            pause += again.retry_after
        return pause if pause + _LEAST < self.deadline.left else None


class _Again:
    """A call that may be made again after a while; `error` is what to raise when there will be no other."""

    def __init__(self, error: Exception, retry_after: float | None = None) -> None:
        self.error = error
        self.retry_after = retry_after


def out_of_time() -> DeadlineExceeded:
    """Return the error for a review that Google left no time to finish."""
    return DeadlineExceeded(
        "Google did not answer in time.", "Try again in a minute; a review that was cut short is completed by the next."
    )


def _judge(error: gspread.exceptions.APIError, method: str) -> _Again:
    # An HTML body leaves gspread's own code at -1: the response knows the status.
    status = error.response.status_code
    if status == _TOO_MANY or _is_quota(error):
        retry_after = _seconds(error.response.headers.get("Retry-After"))
        limited = RateLimited(
            "Google allows no more calls this minute.", "Try again in a minute.", int(retry_after or 60)
        )
        return _Again(limited, retry_after)
    if status in _TRANSIENT:
        if method == "post":
            raise OutcomeUnknown from error
        return _Again(GoogleUnavailable("Google Sheets does not answer at the moment.", "Try again in a minute."))
    raise Refused(status, str(error.error.get("message", ""))) from error


def _unknown(error: Exception, method: str) -> _Again:
    if method == "post" and not isinstance(error, requests.exceptions.ConnectTimeout):
        raise OutcomeUnknown from error
    timed_out = isinstance(error, requests.exceptions.Timeout)
    unreachable = GoogleUnavailable("Google Sheets cannot be reached.", "Try again in a minute.")
    return _Again(out_of_time() if timed_out else unreachable)


def _is_quota(error: gspread.exceptions.APIError) -> bool:
    """Drive says 403 where Sheets says 429."""
    reasons = [item.get("reason") for item in error.error.get("errors", ()) if isinstance(item, dict)]
    return any(reason in _QUOTA_REASONS for reason in reasons)


def _seconds(text: str | None) -> float | None:
    try:
        return max(0.0, float(text)) if text else None
    except ValueError:
        return None
