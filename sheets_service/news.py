"""What a review has to say in one line: what is new, what is still open, what was settled since the last one."""

from sheets_service.review import Review
from sheets_service.wording import count, day, listing


def tell_news(review: Review) -> str:
    """Say in one line what stands and what is new; findings from before the line was drawn are not counted."""
    opened = [one for one in review.open if not one.baselined]
    if not opened and not review.fixed:
        return "Nothing needs an edit."
    words = [count(len(opened), "finding")]
    if review.number > 1:
        words = [f"{sum(one.is_new for one in opened)} new", f"{sum(not one.is_new for one in opened)} still open"]
        words.append(f"{len(review.fixed)} settled")
        if not review.fixed and not any(one.is_new for one in opened):
            words = [f"nothing new{_since_when(review)}", f"{len(opened)} still open"]
    if review.waived:
        words.append(f"{len(review.waived)} accepted")
    said = listing(words)
    return f"{said[:1].upper()}{said[1:]}."


def _since_when(review: Review) -> str:
    """Name the day of the review before this one, which among those that saw a change is the last but this."""
    past = [one.day for one in review.history.reviews][: None if review.changed else -1]
    return f" since {day(past[-1], review.as_of)}" if past and past[-1] else ""
