import pytest

from sheets_service.audit.queue import DuplicateTask, LocalQueue, Task, TryAgain


def test_tasks_are_done_in_the_order_they_came():
    done = []
    queue = LocalQueue(lambda task, _attempt: done.append(task.key))
    for key in "cab":
        queue.put(Task(f"audit-{key}", key))

    queue.drain()

    assert done == ["c", "a", "b"]


def test_a_name_is_taken_for_good():
    queue = LocalQueue(lambda _task, _attempt: None)
    queue.put(Task("audit-1", "a"))
    queue.drain()

    with pytest.raises(DuplicateTask):
        queue.put(Task("audit-1", "b"))


def test_a_task_that_asks_for_another_try_comes_after_the_others_and_not_for_ever():
    tries, pauses = [], []

    def work(task, attempt):
        tries.append((task.key, attempt.number, attempt.last))
        if task.key == "busy":
            raise TryAgain

    queue = LocalQueue(work, attempts=3, pause=pauses.append)
    queue.put(Task("audit-1", "busy"))
    queue.put(Task("audit-2", "fine"))

    queue.drain()

    assert tries == [("busy", 1, False), ("fine", 1, False), ("busy", 2, False), ("busy", 3, True)]
    assert pauses == [1.0, 2.0]


def test_the_pause_that_is_asked_for_is_kept_within_bounds():
    pauses = []

    def work(_task, attempt):
        if attempt.number == 1:
            raise TryAgain(3600.0)

    queue = LocalQueue(work, pause=pauses.append)
    queue.put(Task("audit-1", "limited"))

    queue.drain()

    assert pauses == [60.0]


def test_what_nobody_foresaw_is_not_swallowed():
    def work(_task, _attempt):
        raise ZeroDivisionError

    queue = LocalQueue(work)
    queue.put(Task("audit-1", "a"))

    with pytest.raises(ZeroDivisionError):
        queue.drain()
