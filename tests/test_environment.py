"""Set-up: made once from the lock, made again when it no longer fits, and plain words where it cannot be made."""

import importlib.util
import os
import subprocess
import sys

import pytest

WITH_UV = ["uv venv", "uv pip install --require-hashes", "uv pip install --no-build-isolation"]
WITH_PIP = ["python -m venv", "python -m pip install --require-hashes", "python -m pip install --no-build-isolation"]


class Machine:
    """A project in a folder of its own, and a machine on which programs only leave their traces."""

    def __init__(self, environment, project):
        self.environment, self.project = environment, project
        self.called = []
        self.tried = []
        self.fails = ""
        (project / "requirements.txt").write_text("click==8.5.1")
        self.stand_in(project)

    def stand_in(self, project):
        """Let the project stand in a folder."""
        folder = "Scripts" if os.name == "nt" else "bin"
        name = "python.exe" if os.name == "nt" else "python"
        venv = project / ".venv"
        self.environment.ROOT, self.environment.LOCK = project, project / "requirements.txt"
        self.environment.VENV, self.environment.STAMP = venv, venv / "made-from.txt"
        self.environment.PROGRAMS, self.environment.PYTHON = venv / folder, venv / folder / name

    def call(self, *command):
        """Do as a program would that makes a folder, or fail."""
        words = [word for word in command if "install" in word or word in ("-m", "venv", "pip", "uv")]
        words += [word for word in command if word in ("--require-hashes", "--no-build-isolation")]
        self.called.append(" ".join(words if words[0] == "uv" else ["python", *words]))
        if "venv" in words:
            self.environment.PROGRAMS.mkdir(parents=True)
            self.environment.PYTHON.touch()
        if self.fails and self.fails in self.called[-1]:
            raise subprocess.CalledProcessError(1, command)

    def succeeds(self, *command):
        """Note a program whose outcome alone counts."""
        self.tried.append(" ".join(command[1:4]))
        return True

    def run(self):
        """Return the exit code of a script, and the set-up that it called for."""
        self.called.clear()
        with pytest.raises(SystemExit) as left:
            self.environment.main(lambda *arguments: len(arguments), "a", "b")
        return left.value.code, self.called.copy()


@pytest.fixture
def machine(root, tmp_path, monkeypatch):
    """A machine with uv, and pip as ever."""
    spec = importlib.util.spec_from_file_location("environment", root / "scripts/environment.py")
    environment = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(environment)
    project = tmp_path / "a project"
    project.mkdir()
    made = Machine(environment, project)
    monkeypatch.setattr(environment, "_call", made.call)
    monkeypatch.setattr(environment, "_succeeds", made.succeeds)
    monkeypatch.setattr(environment.shutil, "which", lambda name: name if name == "uv" else None)
    return made


def test_the_first_run_sets_up_and_the_second_sets_nothing_up(machine):
    assert machine.run() == (2, WITH_UV)
    assert machine.run() == (2, [])


def test_modules_are_compiled_once_and_not_at_every_start(machine):
    machine.run()
    assert machine.tried == ["--version", "-m compileall -q"]


def test_a_lock_that_was_only_touched_sets_nothing_up(machine):
    machine.run()
    os.utime(machine.environment.LOCK, (2_000_000_000, 2_000_000_000))
    assert machine.run() == (2, [])


def test_a_changed_lock_sets_up_again(machine):
    machine.run()
    machine.environment.LOCK.write_text("click==8.5.2")
    assert machine.run() == (2, WITH_UV)
    assert machine.run() == (2, [])


def test_a_set_up_that_was_cut_short_is_made_again(machine):
    machine.run()
    machine.environment.STAMP.unlink()
    (machine.environment.VENV / "half.txt").touch()
    assert machine.run() == (2, WITH_UV)
    assert not (machine.environment.VENV / "half.txt").exists()


def test_a_python_that_has_gone_sets_up_again(machine):
    machine.run()
    machine.environment.PYTHON.unlink()
    assert machine.run() == (2, WITH_UV)


def test_a_project_that_was_moved_sets_up_again(machine, tmp_path):
    machine.run()
    machine.stand_in(machine.project.rename(tmp_path / "elsewhere"))
    assert machine.run() == (2, WITH_UV)


def test_pip_sets_up_where_uv_is_not(machine, monkeypatch):
    monkeypatch.setattr(machine.environment.shutil, "which", lambda name: None)
    assert machine.run() == (2, WITH_PIP)


def test_pip_sets_up_where_uv_does_not_succeed(machine):
    machine.fails = "uv pip"
    assert machine.run() == (2, [*WITH_UV[:2], *WITH_PIP])
    assert machine.run() == (2, [])


def test_a_set_up_that_fails_says_where_and_is_made_again(machine, monkeypatch):
    monkeypatch.setattr(machine.environment.shutil, "which", lambda name: None)
    machine.fails = "--require-hashes"
    said, called = machine.run()
    assert (said[:21], called) == ("The set-up failed at:", WITH_PIP[:2])
    machine.fails = ""
    assert machine.run() == (2, WITH_PIP)


def test_a_python_without_venv_is_told_what_to_install(machine, monkeypatch):
    monkeypatch.setattr(machine.environment.shutil, "which", lambda name: None)
    monkeypatch.setattr(machine.environment.importlib.util, "find_spec", lambda name: None)
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    said = f"This Python lacks venv; install it (on Debian and Ubuntu: apt install {name}-venv) or install uv."
    assert machine.run() == (said, [])


def test_an_old_python_is_told_which_is_needed(machine, monkeypatch):
    monkeypatch.setattr(machine.environment, "OLDEST", (99, 1))
    found = sys.version.split()[0]
    said = f"Python 99.1 or newer is needed, and this is {found}; install one and try again."
    assert machine.run() == (said, [])


def test_an_old_python_starts_again_under_a_newer_one(machine, monkeypatch):
    monkeypatch.setattr(machine.environment, "OLDEST", (99, 1))
    monkeypatch.setattr(machine.environment.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(machine.environment, "_succeeds", lambda program, *rest: program.endswith("3.12"))
    monkeypatch.setattr(machine.environment.subprocess, "call", lambda command: command[0])
    assert machine.run() == ("/usr/bin/python3.12", [])
