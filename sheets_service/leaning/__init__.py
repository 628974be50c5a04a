"""A small learned part: it may raise a doubt where the rules were silent, never decide alone, never say likely.

`marks` says what it sees, `model` weighs it, `doubts` what has to bear it out, `second_look` adds it to a review.
"""

from .second_look import look_again

__all__ = ["look_again"]
