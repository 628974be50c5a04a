"""Make what OKR Review needs in a Google Cloud project; run it again to complete or mend it.

    python infra.py PROJECT --audience CLIENT_ID [--domain example.com] [--registry SPREADSHEET_ID] [--dry-run]

It asks gcloud what stands there already and changes only what is missing or differs, so a second run changes nothing and a
run that broke off is completed by the next. Needs gcloud, signed in as somebody who may grant roles, and Python 3.11. The
service starts with Google's own sample image, because a first revision cannot be deployed without traffic; `cloudbuild.yaml`
brings ours.
"""

import argparse
import base64
import json
import shlex
import subprocess
import sys
from collections.abc import Iterable, Mapping
from typing import Any

NAME, QUEUE = "okr-review", "okr-audit"
BUILDER, TASKS, SCHEDULE = "okr-review-builder", "okr-tasks", "okr-schedule"
PURPOSES = {
    NAME: "Runs OKR Review; teams share the sheets that it shall audit with it",
    BUILDER: "Builds and deploys OKR Review",
    TASKS: "Signs the calls of the audit's tasks",
    SCHEDULE: "Signs the weekly call that starts the audit",
}
Kind = tuple[str, ...]  # what gcloud calls a kind of thing
ACCOUNTS, PROJECTS, BUCKETS = ("iam", "service-accounts"), ("projects",), ("storage", "buckets")
REPOSITORIES, SERVICES = ("artifacts", "repositories"), ("run", "services")
QUEUES, JOBS = ("tasks", "queues"), ("scheduler", "jobs")
# The API behind each kind.
APIS: Mapping[Kind, str] = {
    ACCOUNTS: "iam",
    BUCKETS: "storage",
    REPOSITORIES: "artifactregistry",
    SERVICES: "run",
    QUEUES: "cloudtasks",
    JOBS: "cloudscheduler",
    ("builds",): "cloudbuild",
    ("auth", "print-identity-token"): "iamcredentials",
    ("sheets",): "sheets",  # gcloud has no word for them
}
SAMPLE_IMAGE = "us-docker.pkg.dev/cloudrun/container/hello"
# Google allows a service account 60 readings and 60 writes of Sheets a minute. The service itself spaces a sheet's one of
# each 55 a minute; this wall stands behind it. Each task brings its own retries, the queue's are for tasks put by hand.
RATES = {"maxDispatchesPerSecond": 0.95, "maxConcurrentDispatches": 4}
RETRIES = {"maxAttempts": 8, "minBackoff": "60s", "maxBackoff": "600s"}
JOB = {"schedule": "0 6 * * 1", "timeZone": "Etc/UTC", "attemptDeadline": "540s"}


def main() -> None:
    """Read the command line and make or mend everything."""
    given = _arguments()
    cloud = Cloud(given.project, given.region, dry=given.dry_run)
    try:
        url = (
            f"https://{NAME}-{cloud.ask('projects', 'describe', given.project)['projectNumber']}.{given.region}.run.app"
        )
        cloud.enable(APIS.values())
        cloud.make_accounts()
        cloud.make_stores()
        cloud.make_queue()
        cloud.make_service(_environment(cloud, given, url))
        cloud.grant_roles()
        if given.registry:
            cloud.make_job(url)
    except FileNotFoundError:
        sys.exit(
            "gcloud is not there. Install it, https://cloud.google.com/sdk/docs/install, and sign in: gcloud auth login"
        )
    except subprocess.CalledProcessError as error:
        sys.exit(
            f"gcloud could not do this (see above). Mend it and run infra.py again: it goes on from here.\n  {error.cmd[-1]}"
        )
    would = "would change" if given.dry_run else "changed"
    print(f"{cloud.changes} things {would}. The service: {url}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make what OKR Review needs in a Google Cloud project, or mend it.")
    parser.add_argument("project", help="the id of a Google Cloud project with billing")
    parser.add_argument("--region", default="europe-west1", help="default: europe-west1")
    parser.add_argument(
        "--audience", action="append", default=[], help="an OAuth client id of the add-on; may be repeated"
    )
    parser.add_argument("--domain", action="append", default=[], help="a Workspace domain to serve; default: any")
    parser.add_argument(
        "--registry", metavar="ID", help="the registry's spreadsheet: audited every Monday at six (UTC)"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be changed, and change nothing")
    return parser.parse_args()


def _environment(cloud: "Cloud", given: argparse.Namespace, url: str) -> Mapping[str, str]:
    """Return the settings of the service that this script answers for; the others stay as they are."""
    wanted = {
        "GOOGLE_CLOUD_PROJECT": given.project,
        "OKR_AUDIENCES": ",".join(given.audience),
        "OKR_DOMAINS": ",".join(given.domain),
        "OKR_AUDIT_URL": url,
        "OKR_AUDIT_QUEUE": f"projects/{given.project}/locations/{given.region}/queues/{QUEUE}",
        "OKR_AUDIT_RUNNER": cloud.address(TASKS),
        "OKR_AUDIT_CALLERS": cloud.address(SCHEDULE),
        "OKR_AUDIT_BOT": cloud.address(NAME),
        "OKR_AUDIT_REGISTRY": given.registry,
    }
    return {name: value for name, value in wanted.items() if value}


class Cloud:
    """One project in one region, seen and changed through gcloud; `changes` counts what was, or would be, changed."""

    def __init__(self, project: str, region: str, *, dry: bool) -> None:
        """With `dry`, changes are printed and not made."""
        self.project, self.region, self.dry = project, region, dry
        self.changes = 0
        self._enabled: set[str] = set()
        self._missing: set[tuple[str, ...]] = set()  # in a dry run: what would have been made

    def address(self, account: str) -> str:
        """Return the address of one of our service accounts."""
        return f"{account}@{self.project}.iam.gserviceaccount.com"

    def ask(self, *words: str) -> Any:  # noqa: ANN401  (JSON enters here)
        """Return what gcloud answers to a question."""
        command = ["gcloud", *words, f"--project={self.project}", "--format=json", "--quiet"]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        return json.loads(done.stdout or "[]")

    def change(self, *words: str) -> None:
        """Print a change and, unless this is a dry run, make it."""
        command = ["gcloud", *words, f"--project={self.project}", "--quiet"]
        print(shlex.join(command), flush=True)
        self.changes += 1
        if not self.dry:
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)

    def find(self, kind: Kind, name: str, *place: str) -> Mapping[str, Any] | None:
        """Return what stands there under that short name; None when nothing does, or when the API is still off."""
        if f"{APIS[kind]}.googleapis.com" in self._enabled:
            for one in self.ask(*kind, "list", *place):
                if str(_name(one)).rpartition("/")[2] == name:
                    return dict(one)
        self._missing.add((*kind, name))
        return None

    def enable(self, apis: Iterable[str]) -> None:
        """Switch on the APIs that are off."""
        self._enabled = {one["config"]["name"] for one in self.ask("services", "list", "--enabled")}
        missing = [f"{api}.googleapis.com" for api in apis if f"{api}.googleapis.com" not in self._enabled]
        if missing:
            self.change("services", "enable", *missing)
            self._enabled |= set() if self.dry else set(missing)

    def make_accounts(self) -> None:
        """Make the four service accounts."""
        for account, purpose in PURPOSES.items():
            if not self.find(ACCOUNTS, self.address(account)):
                self.change(*ACCOUNTS, "create", account, f"--display-name={purpose}")

    def make_stores(self) -> None:
        """Make the repository for images and the bucket through which sources are submitted."""
        place = f"--location={self.region}"
        if not self.find(REPOSITORIES, NAME, place):
            self.change(*REPOSITORIES, "create", NAME, "--repository-format=docker", place)
        if not self.find(BUCKETS, self._bucket):
            closed = ("--uniform-bucket-level-access", "--public-access-prevention")
            self.change(*BUCKETS, "create", f"gs://{self._bucket}", place, *closed)

    @property
    def _bucket(self) -> str:
        return f"{self.project}-{NAME}-source"

    def make_queue(self) -> None:
        """Make the queue of the audits with rates under Google's quota for Sheets."""
        place = f"--location={self.region}"
        there = self.find(QUEUES, QUEUE, place)
        if there is None or not (
            RATES.items() <= there.get("rateLimits", {}).items()
            and RETRIES.items() <= there.get("retryConfig", {}).items()
        ):
            verb = "create" if there is None else "update"
            self.change(*QUEUES, verb, QUEUE, place, *_flags(RATES | RETRIES))

    def make_service(self, environment: Mapping[str, str]) -> None:
        """Make the service, open to callers whose tokens it verifies itself, and set its environment."""
        place = f"--region={self.region}"
        there = self.find(SERVICES, NAME, place)
        # Between bars, since a value may hold commas.
        told = "^|^" + "|".join(f"{name}={value}" for name, value in environment.items())
        if there is None:
            account = f"--service-account={self.address(NAME)}"
            image = f"--image={SAMPLE_IMAGE}"
            self.change(
                "run", "deploy", NAME, place, image, account, "--no-invoker-iam-check", f"--set-env-vars={told}"
            )
        elif not environment.items() <= _environment_of(there).items():
            self.change(*SERVICES, "update", NAME, place, f"--update-env-vars={told}")

    def grant_roles(self) -> None:
        """Give each account the least that its work takes, on single things rather than on the project where there is a way."""
        here, region = f"--location={self.region}", f"--region={self.region}"
        self._grant(REPOSITORIES, NAME, BUILDER, "artifactregistry.writer", here)
        self._grant(SERVICES, NAME, BUILDER, "run.developer", region)
        self._grant(BUCKETS, self._bucket, BUILDER, "storage.objectViewer")
        self._grant(PROJECTS, self.project, BUILDER, "logging.logWriter", "--condition=None")
        self._grant(ACCOUNTS, self.address(NAME), BUILDER, "iam.serviceAccountUser")
        # The smoke test calls the new revision as the tasks would.
        self._grant(ACCOUNTS, self.address(TASKS), BUILDER, "iam.serviceAccountOpenIdTokenCreator")
        self._grant(QUEUES, QUEUE, NAME, "cloudtasks.enqueuer", here)
        self._grant(ACCOUNTS, self.address(TASKS), NAME, "iam.serviceAccountUser")

    def _grant(self, kind: Kind, what: str, account: str, role: str, *flags: str) -> None:
        member, role = f"serviceAccount:{self.address(account)}", f"roles/{role}"
        named = f"gs://{what}" if kind == BUCKETS else what
        place = [flag for flag in flags if flag != "--condition=None"]
        policy = {} if self.dry and (*kind, what) in self._missing else self.ask(*kind, "get-iam-policy", named, *place)
        if not any(one["role"] == role and member in one["members"] for one in policy.get("bindings", ())):
            self.change(*kind, "add-iam-policy-binding", named, f"--member={member}", f"--role={role}", *flags)

    def make_job(self, url: str) -> None:
        """Make the job that starts the audit of the registry every Monday."""
        place = f"--location={self.region}"
        there = self.find(JOBS, QUEUE, place)
        token = {"serviceAccountEmail": self.address(SCHEDULE), "audience": url}
        wanted = {"uri": f"{url}/v1/audits", "body": base64.b64encode(b"{}").decode(), "oidcToken": token}
        if there and JOB.items() <= there.items() and wanted.items() <= there.get("httpTarget", {}).items():
            return
        verb, headers = ("update", "--update-headers") if there else ("create", "--headers")
        target = (
            f"--uri={url}/v1/audits",
            "--http-method=post",
            "--message-body={}",
            f"{headers}=Content-Type=application/json",
        )
        caller = (f"--oidc-service-account-email={self.address(SCHEDULE)}", f"--oidc-token-audience={url}")
        tries = ("--max-retry-attempts=3",)
        self.change(*JOBS, verb, "http", QUEUE, place, *_flags(JOB), *target, *caller, *tries)


def _name(found: Mapping[str, Any]) -> object:
    return found.get("email") or found.get("name") or found["metadata"]["name"]


def _flags(values: Mapping[str, object]) -> Iterable[str]:
    """Turn the API's names into gcloud's flags: maxAttempts becomes --max-attempts."""
    for name, value in values.items():
        yield "--" + "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name) + f"={value}"


def _environment_of(service: Mapping[str, Any]) -> Mapping[str, str]:
    (container,) = service["spec"]["template"]["spec"]["containers"]
    return {one["name"]: one.get("value", "") for one in container.get("env", ())}


if __name__ == "__main__":
    main()
