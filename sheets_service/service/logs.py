"""Log lines as JSON, without an OKR's words, a person's address or a token, whatever went wrong."""

import hashlib
import json
import logging
import sys
import traceback
from secrets import token_bytes
from typing import Any

_SALT = token_bytes(16)  # anew in each process: a line must not name a spreadsheet to those who only read logs


class JsonLines(logging.Formatter):
    """One JSON object a line: severity, message, and the fields given as `extra={"fields": …}`.

    Of an exception it tells the type and where it passed, never its message: that may quote a cell.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        fields: dict[str, Any] = {"severity": record.levelname, "message": record.getMessage()}
        fields.update(getattr(record, "fields", {}))
        if record.exc_info and record.exc_info[0] is not None:
            fields["error"] = record.exc_info[0].__name__
            fields["at"] = [f"{one.name}:{one.lineno}" for one in traceback.extract_tb(record.exc_info[2])][-8:]
        return json.dumps(fields, ensure_ascii=True)


def begin_logging() -> None:
    """Send our own log to standard output as JSON lines, once a process."""
    log = logging.getLogger("sheets_service")
    if not any(isinstance(one.formatter, JsonLines) for one in log.handlers):
        handler = logging.StreamHandler(sys.stdout)
        handler.setFormatter(JsonLines())
        log.addHandler(handler)
        log.setLevel(logging.INFO)
        log.propagate = False


def mark_of(spreadsheet: str) -> str:
    """Return a mark by which lines about one spreadsheet are known to belong together, in this process only."""
    return hashlib.sha256(_SALT + spreadsheet.encode()).hexdigest()[:12]
