import os
from pathlib import Path

import pytest

from muniment.captures import staging as staging_
from muniment.captures.staging import Staging, room
from muniment.project import UsageError


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    """A staging within a folder of posts in which one year stands."""
    (tmp_path / "posts/2020").mkdir(parents=True)
    (tmp_path / "posts/2020/2020-01-01-old.md").write_text("old", encoding="utf-8")
    return Staging(tmp_path / "posts")


def test_files_join_those_of_a_folder_that_stands_and_bring_one_that_does_not(staging: Staging, state) -> None:
    staging["2020/2020-01-02-new.md"] = b"new"
    staging["2021/2021-01-01-first.md"] = b"first"
    staging.publish(staging.within)
    staging.discard()
    assert list(state(staging.within)) == [
        "2020/2020-01-01-old.md",
        "2020/2020-01-02-new.md",
        "2021/2021-01-01-first.md",
    ]


def test_what_was_written_and_not_taken_in_is_not_published(staging: Staging, state) -> None:
    staging["2021/2021-01-01-first.md"] = b"first"
    assert staging.begin().write("2021/2021-01-02-of-nobody.md", b"made anew elsewhere")
    staging.publish(staging.within)
    staging.discard()
    assert list(state(staging.within)) == ["2020/2020-01-01-old.md", "2021/2021-01-01-first.md"]


def test_a_process_that_still_writes_a_file_spoils_nothing_of_the_one_that_takes_its_place(staging: Staging) -> None:
    path = "2021/2021-01-01-first.md"
    with Path(staging.begin().place(path)).open("xb", buffering=0) as slow:
        assert not staging.begin().write(path, b"not this one")
        staging[path] = b"the right one"
        os.write(slow.fileno(), b"the other one, which is longer")
    assert staging[path] == b"the right one"


def test_what_a_killed_run_left_to_wait_lay_among_the_posts_for_ever(staging: Staging, state) -> None:
    (staging.within / ".split-abc/2021").mkdir(parents=True)
    (staging.within / ".split-abc/2021/2021-01-01-first.md").write_text("first", encoding="utf-8")
    with room(staging.within) as mine, room(staging.within):
        Staging(mine)["2021/2021-01-01-first.md"] = b"first"
        assert [path.name for path in staging.within.glob(".split-*/.split-*/2021/*")] == ["2021-01-01-first.md"]
    assert list(state(staging.within)) == ["2020/2020-01-01-old.md"]


@pytest.mark.parametrize(("into", "aside"), [("posts", ".cache/split"), ("../elsewhere", "../elsewhere")])
def test_what_waits_for_its_place_in_an_archive_lay_among_its_posts(tmp_path: Path, into: str, aside: str) -> None:
    root = tmp_path / "archive"
    assert staging_.aside(root / into, root) == root / aside


def test_some_posts_were_written_where_the_place_of_another_was_taken(
    tmp_path: Path, capture: Path, muniment, state
) -> None:
    into = tmp_path / "posts"
    into.mkdir()
    (into / "2021").write_text("no folder", encoding="utf-8")
    with pytest.raises(UsageError, match=r"posts/2021: cannot be written: Not a directory; nothing was written"):
        muniment("split", str(capture), "--into", str(into))
    assert list(state(into)) == ["2021"]


def test_some_posts_were_changed_where_the_folder_of_others_could_not_be_written(
    tmp_path: Path, capture: Path, muniment, state, monkeypatch: pytest.MonkeyPatch
) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    newer = capture.read_text(encoding="utf-8").replace("too far", "far").replace("soon", "late")
    capture.write_text(newer, encoding="utf-8")
    before = state(into)
    monkeypatch.setattr(os, "access", lambda path, _: Path(path).name != "2020")
    with pytest.raises(UsageError, match=r"posts/2020: cannot be written: Permission denied; nothing was written"):
        muniment("split", str(capture), "--into", str(into))
    assert state(into) == before


def test_a_folder_in_the_place_of_a_file_is_found_before_any_is_written(staging: Staging) -> None:
    (staging.within / "2020/2020-01-02-new.md/inside").mkdir(parents=True)
    staging["2020/2020-01-02-new.md"] = b"new"
    with pytest.raises(IsADirectoryError):
        staging.check(staging.within)
