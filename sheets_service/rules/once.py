"""Facts about a whole set, worked out once however many rows ask for them."""

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import TypeVar

from sheets_service.okrs import OkrSet

_Fact = TypeVar("_Fact")
_SETS_KEPT = 2  # one review asks about one set; a second one may run beside it


def once_a_set(compute: Callable[[OkrSet], _Fact]) -> Callable[[OkrSet], _Fact]:
    """Remember what a function said about the sets it saw last.

    A set is frozen, so its identity stands for its content; the set is kept beside the answer, so that its identity is not
    given to another one meanwhile.
    """
    known: OrderedDict[int, tuple[OkrSet, _Fact]] = OrderedDict()
    lock = Lock()

    @wraps(compute)
    def remembered(okrs: OkrSet) -> _Fact:
        with lock:
            found = known.get(id(okrs))
        if found is not None:
            return found[1]
        fact = compute(okrs)
        with lock:
            known[id(okrs)] = (okrs, fact)
            while len(known) > _SETS_KEPT:
                known.popitem(last=False)
        return fact

    return remembered
