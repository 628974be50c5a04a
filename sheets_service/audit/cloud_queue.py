"""The queue of the cloud: Cloud Tasks, which calls this service back for every task, with a token of a named account.

Retries are set with each task, so that “the last attempt” means the same here and there. The client speaks REST: it is used
for some seconds a week, and needs neither threads nor a second connection for that.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sheets_service.audit.queue import DuplicateTask, Task
from sheets_service.errors import GoogleRefused, GoogleUnavailable, NotSetUp

ATTEMPTS = 8
_PAUSES = (timedelta(seconds=60), timedelta(seconds=600))  # before the second attempt, and at most
_DOUBLINGS = 3
_TIMEOUT = 10.0  # seconds of one call
_ANSWERS_WITHIN = timedelta(minutes=10)
GIVES_UP_AFTER = timedelta(hours=1)  # all attempts and the pauses between them, and some


@dataclass(frozen=True, slots=True)
class Target:
    """Where tasks go: the queue's full name, this service's own address, and whose token a task brings."""

    queue: str
    url: str
    account: str


def open_client() -> Any:  # noqa: ANN401  (google-cloud-tasks is an extra, and its types are not there without it)
    """Return Google's client with the credentials of this machine; raises NotSetUp without the extra."""
    try:
        from google.cloud import tasks_v2  # noqa: PLC0415  (0.7 s that no other request needs)
    except ImportError as error:
        raise NotSetUp("Audits need google-cloud-tasks.", "Install okr-review[audit].") from error
    return tasks_v2.CloudTasksClient(transport="rest")


class CloudTasks:
    """Puts tasks on one queue."""

    def __init__(self, target: Target, client: Callable[[], Any] = open_client) -> None:
        """`client` gives the real client of google-cloud-tasks."""
        self._target = target
        self._client = client()

    def put(self, task: Task) -> None:
        """Take a task; raises DuplicateTask when its name was used, GoogleRefused or GoogleUnavailable."""
        from google.api_core import exceptions  # noqa: PLC0415  (comes with google-cloud-tasks)
        from google.auth.exceptions import GoogleAuthError  # noqa: PLC0415  (beside the others that are translated)

        try:
            self._client.create_task(
                request={"parent": self._target.queue, "task": self._described(task)}, timeout=_TIMEOUT, retry=None
            )
        except exceptions.Conflict as error:
            raise DuplicateTask(task.name) from error
        except (exceptions.Forbidden, exceptions.NotFound, exceptions.BadRequest) as error:
            raise GoogleRefused(
                f"Cloud Tasks does not take tasks: {type(error).__name__}.",
                "Check the name of the queue and the rights of the service's account.",
            ) from error
        except (exceptions.GoogleAPIError, GoogleAuthError, OSError) as error:
            raise GoogleUnavailable("Cloud Tasks does not answer.", "Try again in a minute.") from error

    def _described(self, task: Task) -> dict[str, Any]:
        target = self._target
        described: dict[str, Any] = {
            "name": f"{target.queue}/tasks/{task.name}",
            "http_request": {
                "url": f"{target.url}/v1/audits/run",
                "http_method": "POST",
                "headers": {"Content-Type": "application/json"},
                "body": json.dumps(dict(task.body)).encode(),
                "oidc_token": {"service_account_email": target.account, "audience": target.url},
            },
            "dispatch_deadline": _ANSWERS_WITHIN,
            "retry_config": {
                "max_attempts": ATTEMPTS,
                "min_backoff": _PAUSES[0],
                "max_backoff": _PAUSES[1],
                "max_doublings": _DOUBLINGS,
            },
        }
        return described | ({"schedule_time": task.at} if task.at else {})
