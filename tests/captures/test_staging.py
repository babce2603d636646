import os
from pathlib import Path

import pytest

from muniment.captures.staging import Staging


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
