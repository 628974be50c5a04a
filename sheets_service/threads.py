"""Comment threads that we began: known by their last line, and what people answered in them."""

import re

from sheets_service.workbook import Thread

SIGN = "OKR review · "
_REFUSED = re.compile(
    r"\b(?:won[’']?t (?:fix|change|do)|wontfix|will not (?:fix|change|do)|as intended|allow [a-z]+-[a-z-]+)\b",
    re.IGNORECASE,
)


def is_our_post(text: str) -> bool:
    """Tell whether a post is ours: its last line is our sign and a rule's name."""
    return text.rstrip().rpartition("\n")[2].startswith(SIGN)


def rule_of(thread: Thread) -> str:
    """Return the name of the rule that a thread of ours is about; "" for a thread that somebody else began."""
    head = thread.posts[0] if thread.posts else ""
    return head.rstrip().rpartition("\n")[2].removeprefix(SIGN).strip() if is_our_post(head) else ""


def decision_in(thread: Thread) -> str:
    """Return why people decided to leave a row as it is: their refusal, or that they closed the thread; "" otherwise."""
    if not rule_of(thread):
        return ""
    replies = [post for post in thread.posts[1:] if not is_our_post(post)]
    refusal = next((post for post in replies if _REFUSED.search(post)), "")
    if refusal:
        return " ".join(refusal.split())
    return "resolved in its comment" if thread.resolved and not thread.resolved_by_us else ""
