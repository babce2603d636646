"""What is kept between builds, when it is not what it should be; two builds at once; readers during a build."""

import datetime
import re
import shutil

import pytest

KEPT = ["entries", "posts/posts+2019", "files", "theme"]
"""Files of .cache/build that hold kept work."""


@pytest.fixture(scope="module")
def first(make, editor, build, contents, tmp_path_factory):
    """An archive that was built once, and its site."""
    folder = make(tmp_path_factory.mktemp("caches") / "archive", posts={})
    editor(folder).begin()
    done = build(folder)
    assert done.code == 0, done.said
    shutil.copytree(folder, folder.with_name("kept"))
    return folder, contents(folder / "site")


@pytest.fixture
def archive(first):
    """The same archive, as the first build left it."""
    folder = first[0]
    shutil.rmtree(folder)
    shutil.copytree(folder.with_name("kept"), folder)
    return folder


def lines_on(said, words):
    return [line for line in said.splitlines() if words in line]


@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize(
    "kept", [b"", b"\x00rubbish", b"\x93\x01\x02\x03"], ids=["empty", "rubbish", "another version"]
)
def test_kept_work_that_cannot_be_read_is_said_in_one_line_and_all_is_made_anew(
    first, archive, build, contents, name, kept
):
    (archive / ".cache/build" / name).write_bytes(kept)
    (archive / "posts/2019/2019-04-02-raid.md").touch()
    done = build(archive)
    assert (done.code, len(lines_on(done.said, ".cache")), contents(archive / "site")) == (0, 1, first[1]), done.said
    again = build(archive)
    assert (again.code, lines_on(again.said, ".cache")) == (0, []), again.said


@pytest.mark.parametrize("kept", [True, False], ids=["warm", "cold"])
def test_a_cache_that_cannot_be_written_is_said_in_one_line_and_the_site_is_built(
    first, archive, build, contents, kept
):
    if not kept:
        shutil.rmtree(archive / ".cache")
    (archive / "posts/2020/2020-01-01-note-1.md").unlink()
    done = build(archive, ("sealed", archive / ".cache", 0))
    assert (done.code, len(lines_on(done.said, ".cache"))) == (0, 1), done.said
    gone = {"2020/01/01/note-1/index.html", "tag/daily-notes/2020/index.html"}
    left = first[1].keys() - contents(archive / "site").keys()
    assert {path for path in left if not path.startswith("search/")} == gone


def test_two_builds_at_once_are_both_right(first, archive, start, contents):
    shutil.rmtree(archive / ".cache")
    shutil.rmtree(archive / "site")
    running = [start(archive), start(archive)]
    assert [(build.communicate()[0].count("verified"), build.returncode) for build in running] == [(1, 0), (1, 0)]
    assert contents(archive / "site") == first[1]


def test_a_reader_during_builds_sees_whole_pages_and_misses_none(first, archive, editor, start, contents):
    editing, site, seen = editor(archive), archive / "site", []
    shown = sorted(path for path in first[1] if path.endswith(".html"))
    for words in ("One", "Two", "Three"):
        for number in range(0, 100, 9):
            editing.set(number, "title", f"{words} {number}")
        running, looks = start(archive), []
        while running.poll() is None:
            looks += [(path, (site / path).read_bytes()) for path in shown]
        seen.append((looks, contents(site)))
        assert running.returncode == 0
    for (looks, after), before in zip(seen, [first[1], *(site for _, site in seen)], strict=False):
        assert after != before
        assert {path for path, octets in looks if octets not in (before.get(path), after.get(path))} == set()


def test_no_page_tells_when_it_was_built(first):
    now = datetime.datetime.now(datetime.UTC)
    days = [now + datetime.timedelta(days=days) for days in (-1, 0, 1)]
    forms = ("%Y-%m-%d", "%d %B %Y", "%d %b %Y", "%B %d, %Y", "%Y%m%d")
    told = re.compile("|".join(day.strftime(form) for day in days for form in forms).encode())
    assert [path for path, octets in first[1].items() if told.search(octets)] == []
    assert [path for path in first[1] if path.endswith(".gz")] == []


def test_files_of_others_are_refused_before_anything_is_removed(first, archive, build, contents):
    shutil.rmtree(archive / ".cache")
    (archive / "site/thesis.txt").write_text("Years of work.", encoding="utf-8")
    (archive / "posts/2019/2019-04-02-raid.md").unlink()
    done = build(archive)
    said = "muniment: site/ holds a file that is not ours: thesis.txt; move it, or delete the folder"
    assert (done.code, done.said.splitlines()[-1]) == (2, said)
    assert contents(archive / "site") == {**first[1], "thesis.txt": b"Years of work."}
