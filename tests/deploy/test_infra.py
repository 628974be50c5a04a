"""The infrastructure script, run as an operator runs it, against a gcloud that keeps a project in a file."""

import json
import os
import re
import subprocess
import sys

import pytest

from sheets_service.audit.dispatch import PER_MINUTE
from tests.conftest import ROOT
from tests.deploy.gcloud_double import EMPTY

pytestmark = pytest.mark.slow  # each question to gcloud is a process

ORDER = (
    "--audience=1.apps.example.com",
    "--audience=2.apps.example.com",
    "--domain=example.com",
    "--registry=R" + "x" * 43,
)
HOME = "iam.gserviceaccount.com"


class Project:
    """A made-up project, and infra.py run on it."""

    def __init__(self, folder):
        self.folder = folder
        (folder / "project.json").write_text(json.dumps(EMPTY))
        (folder / "calls").touch()
        gcloud = folder / "bin" / "gcloud"
        gcloud.parent.mkdir()
        gcloud.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S -m tests.deploy.gcloud_double "{folder}" "$@"\n')
        gcloud.chmod(0o755)

    def run(self, *arguments):
        path = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        command = [sys.executable, "infra.py", "okrs", *(arguments or ORDER)]
        return subprocess.run(
            command, cwd=ROOT, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
        )

    def change(self, edit):
        """Let somebody else change the project by hand."""
        state = self.state()
        edit(state)
        (self.folder / "project.json").write_text(json.dumps(state))

    def state(self):
        return json.loads((self.folder / "project.json").read_text())

    def changes(self):
        """The changing calls so far, as words."""
        calls = [json.loads(line) for line in (self.folder / "calls").read_text().splitlines()]
        return [call for call in calls if not {"list", "describe", "get-iam-policy"} & set(call)]


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A project in which everything was made; not to be changed."""
    project = Project(tmp_path_factory.mktemp("made"))
    done = project.run()
    assert done.returncode == 0, done.stderr
    return project


def test_one_run_makes_everything(made):
    things = made.state()["things"]

    assert set(things["iam service-accounts"]) == {
        f"{name}@okrs.{HOME}" for name in ("okr-review", "okr-review-builder", "okr-tasks", "okr-schedule")
    }
    assert {kind: list(found) for kind, found in things.items() if kind != "iam service-accounts"} == {
        "artifacts repositories": ["okr-review"],
        "storage buckets": ["okrs-okr-review-source"],
        "tasks queues": ["okr-audit"],
        "run services": ["okr-review"],
        "scheduler jobs": ["okr-audit"],
    }


def test_the_service_is_told_who_may_call_and_where_its_audits_run(made):
    service = made.state()["things"]["run services"]["okr-review"]

    assert {one["name"]: one["value"] for one in container_of(made.state())["env"]} == {
        "GOOGLE_CLOUD_PROJECT": "okrs",
        "OKR_AUDIENCES": "1.apps.example.com,2.apps.example.com",
        "OKR_DOMAINS": "example.com",
        "OKR_AUDIT_URL": "https://okr-review-123456789012.europe-west1.run.app",
        "OKR_AUDIT_QUEUE": "projects/okrs/locations/europe-west1/queues/okr-audit",
        "OKR_AUDIT_RUNNER": f"okr-tasks@okrs.{HOME}",
        "OKR_AUDIT_CALLERS": f"okr-schedule@okrs.{HOME}",
        "OKR_AUDIT_BOT": f"okr-review@okrs.{HOME}",
        "OKR_AUDIT_REGISTRY": "R" + "x" * 43,
    }
    assert service["spec"]["template"]["spec"]["serviceAccountName"] == f"okr-review@okrs.{HOME}"
    assert service["metadata"]["annotations"] == {"run.googleapis.com/invoker-iam-disabled": "true"}


def test_the_queue_stays_below_the_quota_of_one_user_of_sheets(made):
    rates = made.state()["things"]["tasks queues"]["okr-audit"]["rateLimits"]

    assert PER_MINUTE < rates["maxDispatchesPerSecond"] * 60 < 60
    assert rates["maxConcurrentDispatches"] <= 4


def test_the_scheduled_call_and_the_service_agree_on_caller_and_audience(made):
    things = made.state()["things"]
    target = things["scheduler jobs"]["okr-audit"]["httpTarget"]
    env = {one["name"]: one["value"] for one in container_of(made.state())["env"]}

    assert target["uri"] == env["OKR_AUDIT_URL"] + "/v1/audits"
    assert target["oidcToken"] == {"audience": env["OKR_AUDIT_URL"], "serviceAccountEmail": env["OKR_AUDIT_CALLERS"]}


def test_each_account_has_the_least_that_its_work_takes(made):
    granted = {
        (what, one["role"], member.removeprefix("serviceAccount:").partition("@")[0])
        for what, policy in made.state()["policies"].items()
        for one in policy
        for member in one["members"]
    }

    assert granted == {
        ("artifacts repositories okr-review", "roles/artifactregistry.writer", "okr-review-builder"),
        ("run services okr-review", "roles/run.developer", "okr-review-builder"),
        ("storage buckets okrs-okr-review-source", "roles/storage.objectViewer", "okr-review-builder"),
        ("projects okrs", "roles/logging.logWriter", "okr-review-builder"),
        (f"iam service-accounts okr-review@okrs.{HOME}", "roles/iam.serviceAccountUser", "okr-review-builder"),
        (
            f"iam service-accounts okr-tasks@okrs.{HOME}",
            "roles/iam.serviceAccountOpenIdTokenCreator",
            "okr-review-builder",
        ),
        (f"iam service-accounts okr-tasks@okrs.{HOME}", "roles/iam.serviceAccountUser", "okr-review"),
        ("tasks queues okr-audit", "roles/cloudtasks.enqueuer", "okr-review"),
    }


def test_a_second_run_changes_nothing(made):
    before = made.changes()

    done = made.run()

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("0 things changed.")
    assert made.changes() == before


def test_a_run_that_broke_off_anywhere_is_completed_by_the_next(made, tmp_path):
    wanted = made.state()
    for rest in range(0, len(made.changes()), 5):
        folder = tmp_path / str(rest)
        folder.mkdir()
        project = Project(folder)
        (folder / "break").write_text(str(rest))

        broken = project.run()
        (folder / "break").unlink()
        completed = project.run()

        assert broken.returncode == 1
        assert "run infra.py again: it goes on from here" in broken.stderr
        assert completed.returncode == 0, completed.stderr
        assert project.state() == wanted
        assert completed.stdout.startswith("gcloud ")


def test_a_dry_run_says_everything_and_changes_nothing(project, made):
    before = project.state()

    done = project.run(*ORDER, "--dry-run")

    assert done.returncode == 0, done.stderr
    assert project.changes() == []
    assert project.state() == before
    told = [line for line in done.stdout.splitlines() if line.startswith("gcloud ")]
    assert len(told) == len(made.changes())


def test_what_somebody_changed_is_set_again_and_nothing_else(made, project):
    def meddle(state):
        state.update(made.state())
        things = state["things"]
        things["tasks queues"]["okr-audit"]["rateLimits"]["maxDispatchesPerSecond"] = 500.0
        things["scheduler jobs"]["okr-audit"]["schedule"] = "* * * * *"
        state["policies"]["tasks queues okr-audit"].clear()
        container_of(state)["env"] = [
            {"name": "OKR_DEADLINE", "value": "30"},
            {"name": "OKR_DOMAINS", "value": "else.org"},
        ]

    project.change(meddle)

    foretold = project.run(*ORDER, "--dry-run")
    done = project.run()

    assert [" ".join(change[:4]) for change in project.changes()] == [
        "tasks queues update okr-audit",
        "run services update okr-review",
        "tasks queues add-iam-policy-binding okr-audit",
        "scheduler jobs update http",
    ]
    assert foretold.stdout.splitlines()[:-1] == done.stdout.splitlines()[:-1]
    environment = {one["name"]: one["value"] for one in container_of(project.state())["env"]}
    assert environment["OKR_DOMAINS"] == "example.com"
    assert environment["OKR_DEADLINE"] == "30"
    assert project.state()["policies"] == made.state()["policies"]


def container_of(state):
    (container,) = state["things"]["run services"]["okr-review"]["spec"]["template"]["spec"]["containers"]
    return container


def test_without_a_registry_nothing_is_scheduled(project):
    done = project.run("--audience=1.apps.example.com")

    assert done.returncode == 0, done.stderr
    assert "scheduler jobs" not in project.state()["things"]


def test_without_gcloud_it_says_what_to_install(tmp_path):
    done = subprocess.run(
        [sys.executable, "infra.py", "okrs"],
        cwd=ROOT,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.startswith("gcloud is not there. Install it")


def test_no_secret_and_no_right_on_the_whole_project_is_in_the_script():
    script = (ROOT / "infra.py").read_text(encoding="utf-8")

    assert not re.search(r"roles/(owner|editor)|\.admin\b|secret|password", script)
    assert script.count("_grant(PROJECTS,") == 1
