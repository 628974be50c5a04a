"""A Cloud Tasks on loopback, on a clock that tests move: see `double.py` for what it is held to."""

from tests.tasks_double.clock import StillClock
from tests.tasks_double.double import Dispatch, Queue, TasksDouble

__all__ = ["Dispatch", "Queue", "StillClock", "TasksDouble"]
