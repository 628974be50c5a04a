"""The build in the cloud, read as Cloud Build reads it: substituted, parsed by bash, every gcloud command understood."""

import re
import shlex
import subprocess

import pytest
import yaml

from tests.conftest import ROOT
from tests.deploy.grammar import understand

TEXT = (ROOT / "cloudbuild.yaml").read_text(encoding="utf-8")
BUILD = yaml.safe_load(TEXT)
# https://cloud.google.com/build/docs/configuring-builds/substitute-variable-values
OF_CLOUD_BUILD = {"PROJECT_ID": "okrs", "PROJECT_NUMBER": "123456789012", "COMMIT_SHA": "c" * 40, "BUILD_ID": "b" * 36}
VARIABLE = re.compile(r"\$(?:(\$)|\{(\w+)\}|(\w+))")
DIGEST = "europe-west1-docker.pkg.dev/okrs/okr-review/okr-review@sha256:" + "1" * 64


def substituted(text):
    """A text as the builder gets it: `$$` is a dollar sign, everything else with one has to have a value."""

    def value(found):
        if found[1]:
            return "$"
        name = found[2] or found[3]
        return substituted(BUILD["substitutions"][name]) if name.startswith("_") else OF_CLOUD_BUILD[name]

    return VARIABLE.sub(value, text)


STEPS = {step["id"]: [substituted(word) for word in step["args"]] for step in BUILD["steps"]}
SCRIPTS = {step["id"]: STEPS[step["id"]][1] for step in BUILD["steps"] if step.get("entrypoint") == "bash"}


def gcloud_commands():
    """Every call of gcloud in the build, as words; shell variables stand as they are."""
    for step in BUILD["steps"]:
        if step.get("entrypoint") == "gcloud":
            yield STEPS[step["id"]]
    for script in SCRIPTS.values():
        for found in re.findall(r"gcloud ((?:[^\n\\]|\\\n)+)", script):
            words = shlex.split(
                found.replace("\\\n", " ").replace('$(cat /workspace/image)"', 'IMAGE"').removesuffix(')"')
            )
            yield words


def the(command):
    """The flags of the one call of that command."""
    (found,) = [one for one in map(understand, gcloud_commands()) if one.words == command]
    return found.flags


def test_it_tests_before_it_builds_and_smokes_before_traffic():
    assert list(STEPS) == ["test", "build", "push", "deploy", "smoke", "traffic"]
    assert not [step["id"] for step in BUILD["steps"] if "waitFor" in step or step.get("allowFailure")]
    assert STEPS["test"] == ["lint", "quick"]


def test_every_dollar_sign_is_meant():
    used = {found[1] or found[2] for found in re.findall(VARIABLE, TEXT) if not found[0]}
    ours = {name for name in used if name.startswith("_")}

    assert ours == set(BUILD["substitutions"])
    assert used - ours <= set(OF_CLOUD_BUILD)
    assert BUILD["options"]["dynamicSubstitutions"] is True


@pytest.mark.parametrize("step", SCRIPTS)
def test_bash_can_read_each_script_and_stops_at_the_first_error(step):
    assert STEPS[step][0] == "-euc"
    subprocess.run(["bash", "-n"], input=SCRIPTS[step], text=True, check=True)


def test_gcloud_understands_every_command():
    told = {understand(words).words for words in gcloud_commands()}

    assert told == {"run deploy", "auth print-identity-token", "run services update-traffic"}


def test_what_is_pushed_is_deployed_by_its_digest(tmp_path):
    docker = tmp_path / "docker"
    docker.write_text(f'#!/bin/sh\n[ "$1" = push ] || printf "elsewhere/okr@sha256:%064d\\n{DIGEST}\\n\\n" 0\n')
    docker.chmod(0o755)
    script = SCRIPTS["push"].replace("/workspace", str(tmp_path))

    subprocess.run(["bash", "-euc", script], env={"PATH": f"{tmp_path}:/usr/bin:/bin"}, check=True, capture_output=True)

    assert (tmp_path / "image").read_text().strip() == DIGEST
    assert '--image="$(cat /workspace/image)"' in SCRIPTS["deploy"]
    assert ":latest" not in TEXT


def test_an_image_without_a_digest_ends_the_build(tmp_path):
    docker = tmp_path / "docker"
    docker.write_text("#!/bin/sh\n:\n")
    docker.chmod(0o755)
    script = SCRIPTS["push"].replace("/workspace", str(tmp_path))

    done = subprocess.run(
        ["bash", "-euc", script], env={"PATH": f"{tmp_path}:/usr/bin:/bin"}, check=False, capture_output=True
    )

    assert done.returncode != 0


def test_a_revision_gets_traffic_only_after_it_was_called_at_its_own_address():
    deploy, traffic = the("run deploy"), the("run services update-traffic")

    assert deploy["--no-traffic"] is True
    assert traffic["--to-revisions"] == f"okr-review-{deploy['--revision-suffix']}=100"
    assert f"https://{deploy['--tag']}---okr-review-123456789012.europe-west1.run.app" in SCRIPTS["smoke"]
    assert len(f"okr-review-{OF_CLOUD_BUILD['BUILD_ID']}") <= 63


def test_the_smoke_test_comes_with_the_identity_and_the_audience_that_the_service_expects():
    infra = (ROOT / "infra.py").read_text(encoding="utf-8")
    token = the("auth print-identity-token")

    assert token["--impersonate-service-account"] == "okr-tasks@okrs.iam.gserviceaccount.com"
    assert token["--audiences"] == "https://okr-review-123456789012.europe-west1.run.app"
    assert '"OKR_AUDIT_RUNNER": cloud.address(TASKS)' in infra
    assert 'BUILDER, TASKS, SCHEDULE = "okr-review-builder", "okr-tasks", "okr-schedule"' in infra
    assert 'OKR_TOKEN="$token" python3 tests/deploy/smoke.py' in SCRIPTS["smoke"]


def test_it_builds_and_runs_under_accounts_of_its_own():
    runtime = the("run deploy")["--service-account"]

    assert substituted(BUILD["serviceAccount"]).endswith("/okr-review-builder@okrs.iam.gserviceaccount.com")
    assert runtime == "okr-review@okrs.iam.gserviceaccount.com"
    assert BUILD["options"]["logging"] == "CLOUD_LOGGING_ONLY"
    assert BUILD["timeout"].endswith("s")


def test_it_holds_no_secret_and_opens_no_door():
    assert not re.search(r"secret|password|api.?key", TEXT.replace("needs no secret", ""), flags=re.IGNORECASE)
    assert "allow-unauthenticated" not in TEXT
    assert "availableSecrets" not in BUILD


def test_threads_and_concurrency_agree():
    threads = re.search(r"--threads=(\d+)", (ROOT / "Dockerfile").read_text(encoding="utf-8"))[1]

    assert the("run deploy")["--concurrency"] == threads
