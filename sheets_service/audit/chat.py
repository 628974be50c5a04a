"""The digest as a message in Google Chat. The webhook's address is a secret: it is never logged, shown or put into an error."""

import logging
import re
from collections.abc import Iterator

import requests

log = logging.getLogger(__name__)
CHAT = "https://chat.googleapis.com/"
_LONGEST = 4000  # characters; Google takes 4,096
_TIMEOUT = (5.0, 10.0)  # seconds to connect, and without an answer
_TRIES = 3
_REST = "… The rest stands in the registry."


def post_digest(webhook: str, digest: str, registry: str) -> bool:
    """Send a digest to the room of a webhook; return whether the room took it."""
    # urllib3 would write the address, with its key, into a log at DEBUG.
    logging.getLogger("urllib3.connectionpool").setLevel(logging.INFO)
    body = {"text": chat_text(digest, f"https://docs.google.com/spreadsheets/d/{registry}/edit")}
    told = "unreachable"
    with requests.Session() as session:
        for _ in range(_TRIES):
            try:
                answer = session.post(webhook, json=body, timeout=_TIMEOUT, allow_redirects=False)
            except requests.RequestException as error:
                # Its words hold the address.
                told = type(error).__name__
                continue
            if answer.ok:
                return True
            told = str(answer.status_code)
            if answer.status_code < 500:
                break
    log.warning("chat", extra={"fields": {"sent": False, "answer": told}})
    return False


def chat_text(digest: str, address: str) -> str:
    """Return a digest in Chat's own marks, cut at a line where it is too long, with a link to the registry."""
    lines = [_line(line) for line in digest.splitlines()]
    link = f"<{address}|Registry>"
    room = _LONGEST - len(link) - len(_REST) - 2
    kept = list(_fitting(lines, room))
    rest = [_REST] if len(kept) < len(lines) else []
    return "\n".join([*kept, *rest, link])


def _fitting(lines: list[str], room: int) -> Iterator[str]:
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            return
        yield line


def _line(line: str) -> str:
    # <users/all> in somebody's OKR would call everybody.
    text = line.replace("<", "‹").replace(">", "›").replace("**", "*")
    return re.sub(r"^#+ (.+)$", r"*\1*", text)
