"""What continuous integration does on a machine that has everything, something or nothing of what the tests drive."""

import shutil
import subprocess

import pytest

from tests.conftest import ROOT

TOOLS = ("bash", "cat", "cut", "dirname", "env", "grep")
BRINGS = {
    "make": ["make"],
    "libreoffice-calc": ["soffice"],
    "chromium": ["chromium"],
    "chromium-driver": ["chromedriver"],
    "poppler-utils": ["pdftotext"],
    "nodejs": ["node"],
}
FONTS = {"fonts-dejavu-core", "fonts-liberation"}


class Machine:
    """A Debian of scripts: commands that say something, packages that bring commands, a log of what was installed."""

    def __init__(self, folder, *, user="0"):
        self.bin, self.log = folder / "bin", folder / "log"
        self.bin.mkdir()
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))
        self.fonts = folder / "fonts"
        self.fonts.mkdir()
        self.script("id", f"echo {user}")
        self.script("sudo", f'[ "$1" = -n ] && shift\necho sudo >> {self.log}\nexec "$@"')
        self.script("dpkg-query", f'[ -e {self.fonts}/$3 ] && echo "install ok installed"')
        self.script("apt-get", self.installer())
        self.script("python3", f'[ "$1" = --version ] && echo Python 3.11.7 && exit\n[ -e {self.bin}/ensurepip ]')

    def script(self, name, text):
        path = self.bin / name
        path.write_text(f"#!{self.bin}/bash\n{text}\n")
        path.chmod(0o755)

    def installer(self):
        brought = "\n".join(
            f"{package}) " + "; ".join(f"brought {command}" for command in commands) + " ;;"
            for package, commands in BRINGS.items()
        )
        made = f"#!{self.bin}/bash\\necho $CI $* >> {self.log}\\necho made 1.0\\n"
        return f"""
echo "apt-get $*" >> {self.log}
brought() {{ printf '{made}' > {self.bin}/$1; {shutil.which("chmod")} 755 {self.bin}/$1; }}
[ "$1" = install ] || exit 0
for package in "$@"; do case "$package" in
{brought}
python3-venv) : > {self.bin}/ensurepip ;;
fonts-*) : > {self.fonts}/$package ;;
esac; done"""

    def run(self):
        command = [str(self.bin / "bash"), str(ROOT / ".ci" / "run")]
        done = subprocess.run(
            command, env={"PATH": str(self.bin)}, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )
        told = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return done, told


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def test_an_empty_machine_gets_everything_and_then_runs_all_tests(machine):
    done, told = machine.run()

    (installed,) = [set(line.split()) for line in told if line.startswith("apt-get install")]
    assert done.returncode == 0, done.stderr
    assert {*BRINGS, *FONTS, "python3-venv"} <= installed
    assert told[0] == "apt-get update -qq"
    assert told[-1] == "true test"


def test_a_machine_that_has_everything_is_not_asked_for_more(machine):
    machine.run()

    done, told = machine.run()

    assert done.returncode == 0, done.stderr
    assert not [line for line in told if line.startswith("apt-get")]
    assert told[-1] == "true test"


def test_only_what_is_missing_is_installed(machine):
    machine.run()
    (machine.bin / "chromium").unlink()
    (machine.fonts / "fonts-liberation").unlink()

    _, told = machine.run()

    (installed,) = [line for line in told if line.startswith("apt-get install")]
    assert {word for word in installed.split() if not word.startswith("-")} == {
        "apt-get",
        "install",
        "chromium",
        "fonts-liberation",
    }


def test_somebody_who_is_not_root_installs_through_sudo_without_being_asked(tmp_path):
    machine = Machine(tmp_path, user="1000")

    done, told = machine.run()

    assert done.returncode == 0, done.stderr
    assert told[:2] == ["sudo", "apt-get update -qq"]


def test_a_failed_installation_ends_the_run(machine):
    machine.script("apt-get", "exit 100")

    done, told = machine.run()

    assert done.returncode == 100
    assert "true test" not in told


def test_a_failed_test_is_what_the_run_ends_with(machine):
    machine.run()
    machine.script("make", "exit 2")

    assert machine.run()[0].returncode == 2
