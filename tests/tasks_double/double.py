"""Cloud Tasks as its discovery document describes it, for the length of a with block.

Held to: names, and that they stay taken for a day after a task ended; the schedule time; a token bucket and a number of
dispatches at once for each queue; retries with the task's own settings, longer each time, and Retry-After where the answer
names it; the headers that say which attempt it is; an OIDC token for the account and audience that the task names. Every
request of the client is checked against the discovery document.

Simplified: a dispatch takes `takes` seconds of the clock, and all its calls to Google count at its beginning.
"""

import base64
import heapq
import itertools
import json
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.tasks_double.clock import StillClock
from tests.tasks_double.shapes import check_task

_DAY = 86_400.0
_TASK_ID = re.compile(r"[A-Za-z0-9_-]{1,500}")
_PATH = re.compile(r"/v2/(projects/[^/]+/locations/[^/]+/queues/[^/]+)(?:/tasks(?:/([^/?]+))?)?")
_LARGEST = 100 * 2**10  # bytes of a task


@dataclass
class Queue:
    """Its rate, how many tasks it begins at once after a rest, and how many run at the same time."""

    per_second: float = 0.95
    burst: int = 10
    at_once: int = 4
    tokens: float = -1.0
    counted: float = 0.0
    running: list[float] = field(default_factory=list)  # when each ends

    def start(self, wished):
        """When a task may begin that could at `wished`; takes its token."""
        begin = max(wished, self.counted)
        self.running = [end for end in self.running if end > begin]
        if len(self.running) >= self.at_once:
            begin = sorted(self.running)[-self.at_once]
        self.tokens = self.burst if self.tokens < 0 else self.tokens
        self.tokens = min(float(self.burst), self.tokens + (begin - self.counted) * self.per_second)
        if self.tokens < 1:
            begin += (1 - self.tokens) / self.per_second
            self.tokens = 1.0
        self.tokens -= 1
        self.counted = begin
        return begin


@dataclass(frozen=True)
class Dispatch:
    """One call of the service for one task."""

    at: float
    name: str
    attempt: int
    status: int
    answer: Any
    body: Any
    ended: float


@dataclass
class Waiting:
    """A task on its way: its attempts so far, and how many of them got an answer."""

    queue: str
    task: dict[str, Any]
    attempts: int = 0
    answers: int = 0


class TasksDouble:
    """Queues, their tasks, and `run`, which lets time pass until none is left."""

    def __init__(
        self,
        clock: StillClock,
        call: Callable[[str, Mapping[str, str], bytes], tuple[int, Mapping[str, str], bytes]],
        token: Callable[[str, str], str],
        takes: float = 2.0,
    ):
        """`call` sends a POST to the service, `token` mints an OIDC token for an account and an audience."""
        self.clock, self._call, self._token = clock, call, token
        self.takes = takes  # seconds of the last dispatch, which `call` may set
        self.queues: dict[str, Queue] = {}
        self.dispatches: list[Dispatch] = []
        self.refused: list[str] = []
        self.given_up: list[str] = []
        self.created = 0
        self.lost_answers = 0  # so many of the next dispatches are done, and their answers never arrive
        self.unreachable = 0  # so many of the next dispatches never reach the service
        self._taken: dict[str, float] = {}  # name -> until when
        self._heap: list[tuple[float, int, Waiting]] = []
        self._turn = itertools.count()
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"double": self}))

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *_error):
        self._server.shutdown()
        self._server.server_close()

    @property
    def host(self):
        return f"127.0.0.1:{self._server.server_port}"

    @property
    def waiting(self):
        return len(self._heap)

    def run(self, most=float("inf")):
        """Dispatch tasks in the order of their times, those that they put as well, until none is left or so many were."""
        ended = len(self.dispatches) + most
        while self._heap and len(self.dispatches) < ended:
            wished, _, waiting = heapq.heappop(self._heap)
            begin = self.queues[waiting.queue].start(max(wished, self.clock.now()))
            self.clock.reach(begin)
            self._dispatch(waiting, begin)

    def purge(self):
        """Take all tasks away, and let their names be free again."""
        taken, self._heap = self._heap, []
        self._taken.clear()
        return taken

    def bring_back(self, taken):
        """Put tasks on their way that were taken away."""
        for one in taken:
            heapq.heappush(self._heap, one)

    def create(self, queue, given):
        """Take a task; the status and the body of the answer."""
        if queue not in self.queues:
            return 404, _error(404, "NOT_FOUND", "Queue does not exist.")
        if problems := check_task(given):
            return 400, _error(400, "INVALID_ARGUMENT", "; ".join(problems))
        task = given["task"]
        name = task.get("name") or f"{queue}/tasks/{next(self._turn)}"
        if not name.startswith(f"{queue}/tasks/") or not _TASK_ID.fullmatch(name.rpartition("/")[2]):
            return 400, _error(400, "INVALID_ARGUMENT", "Invalid task name")
        if len(json.dumps(task)) > _LARGEST:
            return 400, _error(400, "INVALID_ARGUMENT", "Task size too large")
        with self._lock:
            if self._taken.get(name, 0.0) > self.clock.now():
                self.refused.append(name)
                return 409, _error(409, "ALREADY_EXISTS", "Requested entity already exists")
            self._taken[name] = float("inf")
            at = max(_moment(task["scheduleTime"]) if "scheduleTime" in task else 0.0, self.clock.now())
            self.created += 1
            heapq.heappush(self._heap, (at, next(self._turn), Waiting(queue, {**task, "name": name})))
        shown = {key: value for key, value in task.items() if key != "httpRequest"}
        return 200, {**shown, "name": name, "scheduleTime": _written(at), "createTime": _written(self.clock.now())}

    def _dispatch(self, waiting, begin):
        task, request = waiting.task, waiting.task["httpRequest"]
        oidc = request["oidcToken"]
        headers = {
            **request.get("headers", {}),
            "User-Agent": "Google-Cloud-Tasks",
            "Authorization": f"Bearer {self._token(oidc['serviceAccountEmail'], oidc.get('audience', request['url']))}",
            "X-CloudTasks-QueueName": waiting.queue.rpartition("/")[2],
            "X-CloudTasks-TaskName": task["name"].rpartition("/")[2],
            "X-CloudTasks-TaskRetryCount": str(waiting.attempts),
            "X-CloudTasks-TaskExecutionCount": str(waiting.answers),
            "X-CloudTasks-TaskETA": f"{begin:.6f}",
        }
        body = base64.b64decode(request.get("body", ""))
        waiting.attempts += 1
        status, answered, content = self._carry(request["url"], headers, body)
        end = begin + self.takes
        self.queues[waiting.queue].running.append(end)
        waiting.answers += status != 0
        answer = json.loads(content) if content else None
        self.dispatches.append(Dispatch(begin, task["name"], waiting.attempts, status, answer, json.loads(body), end))
        if 200 <= status < 300:
            self._taken[task["name"]] = end + _DAY
            return
        retries = task["retryConfig"]
        if waiting.attempts >= retries["maxAttempts"]:
            self.given_up.append(task["name"])
            self._taken[task["name"]] = end + _DAY
            return
        pause = max(_pause(retries, waiting.attempts), float(answered.get("Retry-After", 0)))
        heapq.heappush(self._heap, (end + pause, next(self._turn), waiting))

    def _carry(self, url, headers, body):
        if self.unreachable:
            self.unreachable -= 1
            return 0, {}, b""
        status, answered, content = self._call(url, headers, body)
        if self.lost_answers and 200 <= status < 300:
            self.lost_answers -= 1
            return 0, {}, b""
        return status, answered, content


def _pause(retries, attempts):
    """Seconds before the next attempt: doubled so many times, then growing by the last step, up to the longest."""
    least, most = _seconds(retries["minBackoff"]), _seconds(retries["maxBackoff"])
    doublings = retries["maxDoublings"]
    step = attempts - 1
    grown = least * 2**step if step <= doublings else least * 2**doublings * (step - doublings + 1)
    return min(grown, most)


def _seconds(text):
    return float(text.removesuffix("s"))


def _moment(text):
    return datetime.fromisoformat(text).timestamp()


def _written(seconds):
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def _error(code, status, message):
    return {"error": {"code": code, "message": message, "status": status}}


class _Handler(BaseHTTPRequestHandler):
    double: TasksDouble
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or b"{}")
        found = _PATH.fullmatch(self.path.partition("?")[0])
        status, answer = (
            self.double.create(found[1], body) if found else (404, _error(404, "NOT_FOUND", "No such path"))
        )
        content = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=UTF-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_words):
        """Say nothing."""
