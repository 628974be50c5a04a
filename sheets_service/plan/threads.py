"""Comment threads for the top findings, where a team asks for them."""

from collections.abc import Sequence

SIGN = "OKR review · "


def is_our_thread(posts: Sequence[str]) -> bool:
    """Tell whether the first of these posts is ours: its last line is our sign and a rule's name."""
    return bool(posts) and posts[0].rstrip().rpartition("\n")[2].startswith(SIGN)
