"""The double's own time, which tests move on at will, and the quota that is counted by it."""

import threading
import time
from collections import Counter
from dataclasses import dataclass, field

from tests.sheets_double.errors import GoogleError

PROJECT = "000000000000"


@dataclass(slots=True)
class Clock:
    """Real time plus what a test has added."""

    added: float = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self.added

    def advance(self, seconds: float) -> None:
        """Let time pass without waiting."""
        self.added += seconds


@dataclass(slots=True)
class Quota:
    """Reads and writes a minute for each user: None is unlimited. Buckets are refilled every minute."""

    clock: Clock
    limit: int | None = None
    _counts: Counter[tuple[str, str, int]] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, user: str, kind: str) -> None:
        """Count one call of kind `Read` or `Write`; Google's 429 when the bucket is empty."""
        if self.limit is None:
            return
        key = (user, kind, int(self.clock.now() // 60))
        with self._lock:
            self._counts[key] += 1
            used = self._counts[key]
        if used > self.limit:
            raise quota_error(kind, self.limit)

    def busiest(self, user: str) -> int:
        """The most calls of one kind that a user made in one minute."""
        return max((count for (who, _, _), count in self._counts.items() if who == user), default=0)


def quota_error(kind: str = "Read", limit: int = 60) -> GoogleError:
    """Google's words when a minute's calls are used up (recorded by others against live Google)."""
    reason = {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": "RATE_LIMIT_EXCEEDED",
        "domain": "googleapis.com",
        "metadata": {
            "service": "sheets.googleapis.com",
            "consumer": f"projects/{PROJECT}",
            "quota_metric": f"sheets.googleapis.com/{kind.lower()}_requests",
            "quota_limit": f"{kind}RequestsPerMinutePerUser",
            "quota_limit_value": str(limit),
            "quota_location": "global",
        },
    }
    links = {
        "@type": "type.googleapis.com/google.rpc.Help",
        "links": [
            {
                "description": "Request a higher quota limit.",
                "url": "https://cloud.google.com/docs/quota#requesting_higher_quota",
            }
        ],
    }
    message = (
        f"Quota exceeded for quota metric '{kind} requests' and limit '{kind} requests per minute per user' "
        f"of service 'sheets.googleapis.com' for consumer 'project_number:{PROJECT}'."
    )
    return GoogleError(429, message, [reason, links])
