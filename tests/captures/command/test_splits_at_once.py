"""Two splits into one archive at once come one after the other, so that neither knows less than what stands."""

import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

CONFIGURATION = (
    "site_name: Quay\nsite_url: https://archive.example/\nextra:\n  muniment:\n    blog: https://quay.example/\n"
)
TEXT = "Posts Tagged ‘Quays’\n\nThe old law\n\nApril {day}, 2019\n\nThe law dates from 1912.\n"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    (tmp_path / "posts").mkdir()
    (tmp_path / "mkdocs.yml").write_text(CONFIGURATION, encoding="utf-8")
    return tmp_path


def begun(archive: Path, day: int, *more: str) -> subprocess.Popen[str]:
    capture = archive.parent / f"{archive.name}-{day}.txt"
    capture.write_text(TEXT.format(day=day), encoding="utf-8")
    command = [sys.executable, "-m", "muniment", "-C", str(archive), "split", str(capture), *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_split_waits_for_another_and_says_so(archive: Path) -> None:
    (archive / ".cache").mkdir()
    with FileLock(archive / ".cache" / "import.lock"):
        split = begun(archive, 1)
        assert split.stderr is not None
        assert split.stderr.readline() == "another split or pull writes to this archive; waiting until it is done\n"
        assert (split.poll(), list(archive.glob("posts/2*/*.md"))) == (None, [])
    assert (split.wait(), len(list(archive.glob("posts/2*/*.md")))) == (0, 1)


def test_a_label_that_both_bring_stood_twice(archive: Path, muniment) -> None:
    splits = [begun(archive, day) for day in (1, 2)]
    assert [(split.communicate()[1].count("Traceback"), split.returncode) for split in splits] == [(0, 0)] * 2
    assert (archive / "posts" / "tags.yml").read_text(encoding="utf-8").count("Quays") == 1
    assert muniment("-C", str(archive), "check").exit_code == 0


def test_a_folder_that_is_not_the_archives_waits_for_nobody(archive: Path, tmp_path_factory) -> None:
    (archive / ".cache").mkdir()
    with FileLock(archive / ".cache" / "import.lock"):
        split = begun(archive, 1, "--into", str(tmp_path_factory.mktemp("away")))
        assert ("waiting" in split.communicate(timeout=60)[1], split.returncode) == (False, 0)
