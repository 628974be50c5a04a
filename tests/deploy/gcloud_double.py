"""A gcloud that remembers: it understands real commands only, keeps a project in a file, and breaks where it is told to.

Started as `python gcloud_double.py FOLDER COMMAND...`. In FOLDER, `project.json` is the state, `calls` the log of all calls,
and `break` (if there) the number of changes that succeed before one fails.
"""

import base64
import json
import sys
from pathlib import Path

from tests.deploy.grammar import understand

NUMBER = "123456789012"
EMPTY = {"apis": [], "things": {}, "policies": {}}


class Refused(Exception):
    """What gcloud prints before it ends with 1."""


def main(folder, arguments):
    try:
        command = understand(arguments)
    except ValueError as error:
        print(f"ERROR: (gcloud) {error}", file=sys.stderr)
        return 2
    with (folder / "calls").open("a", encoding="utf-8") as calls:
        calls.write(json.dumps(arguments) + "\n")
    state = json.loads((folder / "project.json").read_text(encoding="utf-8"))
    try:
        answer = act(state, command, folder)
    except Refused as error:
        print(f"ERROR: (gcloud.{command.words.replace(' ', '.')}) {error}", file=sys.stderr)
        return 1
    (folder / "project.json").write_text(json.dumps(state), encoding="utf-8")
    if command.flags.get("--format") == "json":
        print(json.dumps(answer, indent=2))
    return 0


READS = ("list", "describe", "get-iam-policy")


def act(state, command, folder):
    """Carry out a command on the state and return gcloud's answer."""
    *kind, verb = command.words.split()
    if kind[-1:] == ["jobs"] or verb == "http":
        kind, verb = ["scheduler", "jobs"], command.words.split()[2]
    if verb not in READS:
        rest = folder / "break"
        left = int(rest.read_text()) if rest.exists() else None
        if left == 0:
            raise Refused("the connection was lost")
        if left is not None:
            rest.write_text(str(left - 1))
    if command.words == "projects describe":
        return {"projectId": command.names[0], "projectNumber": NUMBER}
    if command.words == "services list":
        return [{"config": {"name": api}, "state": "ENABLED"} for api in state["apis"]]
    if command.words == "services enable":
        state["apis"] += command.names
        return {}
    if command.words == "run deploy":
        kind, verb = ["run", "services"], "create"
    return _on_thing(state, command, kind, verb)


API_OF = {
    "iam": "iam",
    "artifacts": "artifactregistry",
    "storage": "storage",
    "tasks": "cloudtasks",
    "run": "run",
    "scheduler": "cloudscheduler",
}


def _on_thing(state, command, kind, verb):
    if kind != ["projects"] and f"{API_OF[kind[0]]}.googleapis.com" not in state["apis"]:
        raise Refused(f"{API_OF[kind[0]]} API has not been used in project before or it is disabled.")
    there = state["things"].setdefault(" ".join(kind), {}) if kind != ["projects"] else {}
    if verb == "list":
        return list(there.values())
    name = _key(kind, command)
    if verb == "create" and name in there:
        raise Refused(f"{name} already exists")
    if verb in {"create", "update"}:
        if verb == "update" and name not in there:
            raise Refused(f"NOT_FOUND: {name}")
        there[name] = MAKERS[" ".join(kind)](name, command.flags, there.get(name))
        return there[name]
    if kind != ["projects"] and name not in there:
        raise Refused(f"NOT_FOUND: {name}")
    if verb == "add-iam-policy-binding":
        _bind(state, state["policies"].setdefault(f"{' '.join(kind)} {name}", []), command.flags)
    return {"bindings": state["policies"].get(f"{' '.join(kind)} {name}", [])}


def _bind(state, bindings, flags):
    member, role = flags["--member"], flags["--role"]
    account = member.partition(":")[2]
    if account not in state["things"].get("iam service-accounts", {}):
        raise Refused(f"INVALID_ARGUMENT: Service account {account} does not exist.")
    for one in bindings:
        if one["role"] == role:
            one["members"] = sorted({*one["members"], member})
            return
    bindings.append({"role": role, "members": [member]})


def _key(kind, command):
    name = command.names[0].removeprefix("gs://")
    if kind == ["iam", "service-accounts"] and "@" not in name:
        return f"{name}@{command.flags['--project']}.iam.gserviceaccount.com"
    return name


def _account(name, flags, _before):
    return {"email": name, "name": f"projects/p/serviceAccounts/{name}", "displayName": flags["--display-name"]}


def _repository(name, flags, _before):
    return {"name": f"projects/p/locations/{flags['--location']}/repositories/{name}", "format": "DOCKER"}


def _bucket(name, flags, _before):
    return {"name": name, "location": flags["--location"].upper(), "uniform_bucket_level_access": True}


def _queue(name, flags, before):
    rates, retries = (dict((before or {}).get(part, {})) for part in ("rateLimits", "retryConfig"))
    rates |= {
        "maxDispatchesPerSecond": float(flags["--max-dispatches-per-second"]),
        "maxBurstSize": 10,
        "maxConcurrentDispatches": int(flags["--max-concurrent-dispatches"]),
    }
    retries |= {
        "maxAttempts": int(flags["--max-attempts"]),
        "minBackoff": flags["--min-backoff"],
        "maxBackoff": flags["--max-backoff"],
        "maxDoublings": 16,
    }
    place = f"projects/p/locations/{flags['--location']}/queues/{name}"
    return {"name": place, "rateLimits": rates, "retryConfig": retries, "state": "RUNNING"}


def _service(name, flags, before):
    if before is None:
        if flags.get("--no-traffic"):
            raise Refused("--no-traffic not supported when creating a new service.")
        before = {
            "metadata": {"name": name, "annotations": {}},
            "spec": {"template": {"spec": {"containers": [{"image": flags["--image"]}]}}},
        }
        if flags.get("--invoker-iam-check") is False:
            before["metadata"]["annotations"]["run.googleapis.com/invoker-iam-disabled"] = "true"
        before["spec"]["template"]["spec"]["serviceAccountName"] = flags["--service-account"]
    (container,) = before["spec"]["template"]["spec"]["containers"]
    told = flags.get("--set-env-vars") or flags["--update-env-vars"]
    _, mark, pairs = told.split("^", 2)
    env = {one["name"]: one["value"] for one in container.get("env", [])}
    env |= dict(pair.split("=", 1) for pair in pairs.split(mark))
    container["env"] = [{"name": key, "value": value} for key, value in env.items()]
    return before


def _job(name, flags, _before):
    return {
        "name": f"projects/p/locations/{flags['--location']}/jobs/{name}",
        "schedule": flags["--schedule"],
        "timeZone": flags["--time-zone"],
        "attemptDeadline": flags["--attempt-deadline"],
        "httpTarget": {
            "uri": flags["--uri"],
            "httpMethod": flags["--http-method"].upper(),
            "headers": {"Content-Type": "application/json", "User-Agent": "Google-Cloud-Scheduler"},
            "body": base64.b64encode(flags["--message-body"].encode()).decode(),
            "oidcToken": {
                "serviceAccountEmail": flags["--oidc-service-account-email"],
                "audience": flags["--oidc-token-audience"],
            },
        },
    }


MAKERS = {
    "iam service-accounts": _account,
    "artifacts repositories": _repository,
    "storage buckets": _bucket,
    "tasks queues": _queue,
    "run services": _service,
    "scheduler jobs": _job,
}

if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
