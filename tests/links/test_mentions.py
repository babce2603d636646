"""What is kept of posts between runs is what their files say, whatever became of these."""

import os
import time
from pathlib import Path

import pytest

from muniment import project
from muniment.links import extract, mentions

LONG_AGO = 1_600_000_000_000_000_000


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text("site_name: A\n")
    for number in range(3):
        write(tmp_path, f"2018-04-0{number + 1}-a", f"See https://a.example/{number}", moment=number)
    return tmp_path


def write(folder: Path, name: str, body: str, *, moment: int) -> None:
    path = folder / "posts" / "2018" / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\ntitle: A\ndate: {name[:10]}\n---\n\n{body}\n")
    os.utime(path, ns=(LONG_AGO + moment, LONG_AGO + moment))


def both(folder: Path) -> tuple[list, list]:
    """Return the mentions that are kept, and those of posts read anew."""
    read = project.read(folder)
    return list(mentions.of_posts(read)), list(extract.read(folder, extract.posts(read.posts)))


def test_a_second_run_tells_the_same(archive):
    first, anew = both(archive)
    assert first == anew
    assert both(archive)[0] == first
    assert len(first) == 3


def test_a_post_that_changed_came_or_went_is_seen(archive):
    both(archive)
    write(archive, "2018-04-01-a", "See https://b.example/0", moment=9)
    write(archive, "2018-05-01-new", "https://c.example/", moment=1)
    (archive / "posts/2018/2018-04-02-a.md").unlink()
    kept, anew = both(archive)
    assert kept == anew
    assert [one.url for one in kept] == ["https://b.example/0", "https://a.example/2", "https://c.example/"]


def test_a_post_saved_while_it_was_read_is_read_again(archive):
    path = archive / "posts/2018/2018-04-01-a.md"
    late = time.time_ns() + 10**12  # a busy machine may take long to read it
    os.utime(path, ns=(late, late))
    both(archive)
    path.write_text(path.read_text().replace("a.example", "z.example"))
    os.utime(path, ns=(late, late))
    assert both(archive)[0][0].url == "https://z.example/0"


@pytest.mark.parametrize("octets", [b"", b"\xff\xff", b"{}"])
def test_what_was_kept_and_cannot_be_read_is_made_anew(archive, octets):
    both(archive)
    (archive / ".cache/links/mentions").write_bytes(octets)
    kept, anew = both(archive)
    assert kept == anew
