"""Time that stands until somebody moves it, shared by the double of Cloud Tasks, that of Google Sheets, and the service."""

from datetime import UTC, datetime

from tests.sheets_double.clock import Clock

MONDAY = datetime(2027, 1, 18, 6, 0, tzinfo=UTC)


class StillClock(Clock):
    """A clock that begins on a Monday morning."""

    __slots__ = ("seconds",)

    def __init__(self, begin=MONDAY):
        self.seconds = begin.timestamp()

    def now(self):
        return self.seconds

    def advance(self, seconds):
        self.seconds += seconds

    def reach(self, seconds):
        """Let time pass until then; never backwards."""
        self.seconds = max(self.seconds, seconds)

    def moment(self):
        return datetime.fromtimestamp(self.seconds, UTC)
