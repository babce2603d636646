"""A disk that takes no more: what could not be written is named, nothing half-written is left, and reading goes on."""

import os
import subprocess
import sys

import pytest

FULL = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); from muniment.cli import main; main()"
"""Runs the command line where no file may grow: the system refuses each write, as it does on a full disk."""
POST = "---\r\ntitle: A raid\r\ndate: 2019-04-02\r\ntags: [torture]\r\n---\r\n\r\nText.\r\n"
UNKEPT = "muniment: .cache/ cannot be written (File too large); nothing will be kept\n"


@pytest.fixture
def archive(tmp_path):
    """An archive of one post that `check --fix` would mend."""
    (tmp_path / "posts/2019").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    (tmp_path / "posts/2019/2019-04-02-raid.md").write_text(POST, encoding="utf-8", newline="")
    (tmp_path / "posts/tags.yml").write_text("- label: torture\n", encoding="utf-8")
    return tmp_path


def run(archive, *arguments):
    """Return what the command says on a full disk, and its exit code."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    program = [sys.executable, "-c", FULL, *arguments]
    done = subprocess.run(program, cwd=archive, env=environment, capture_output=True, text=True, check=False)
    return done.stdout, done.stderr, done.returncode


def test_what_is_wrong_is_told_though_nothing_can_be_kept(archive):
    told = "posts/2019/2019-04-02-raid.md:1: has Windows line ends; `muniment check --fix` mends them\n"
    assert run(archive, "check") == (f"{told}0 errors, 1 doubt\n", UNKEPT, 0)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("new", "A visit", "--date", "2019-04-05"), "posts/2019/2019-04-05-a-visit.md: File too large\n"),
        (("check", "--fix", "--yes"), "posts/2019/2019-04-02-raid.md: File too large\n"),
        (("check", "--json", "out.json"), "out.json: File too large\n"),
        (("tags", "rename", "torture", "ill-treatment"), "cannot be written: File too large; nothing was changed\n"),
        (("stage", "out"), "out/2019/04/02/raid/index.md: File too large\n"),
    ],
    ids=lambda given: given[0] if isinstance(given, tuple) else "",
)
def test_what_could_not_be_written_is_named_and_posts_stand_as_they_did(archive, arguments, named):
    before = {path: path.read_bytes() for path in (archive / "posts").rglob("*") if path.is_file()}
    _, told, code = run(archive, *arguments)
    assert (told.endswith(named), code) == (True, 2), told
    assert {path: path.read_bytes() for path in (archive / "posts").rglob("*") if path.is_file()} == before
