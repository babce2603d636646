"""Builds that are killed or find the disk full: every page that stands is whole, and the next build is right."""

import random
import re
import shutil
import subprocess

import pytest

MOMENTS = [0.0, 0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.97, 0.999]
"""When a build is killed: at so much of all that it changes on the disk."""
INDEX = re.compile(r"^(?:index|years/index|\d{4}/(?:\d\d/)?index|(?:tag|organisations)/.*index)\.html$")
POST_LINK = re.compile(r'href="(?:\.\./|\./)*(\d{4}/\d\d/\d\d/[^"/]+/)"')


@pytest.fixture(scope="module")
def change(make, editor, build, contents, tmp_path_factory):
    """An archive that was built and then edited in many places, and the sites before and after."""
    folder = make(tmp_path_factory.mktemp("killed") / "archive", posts={})
    editing = editor(folder)
    editing.begin()
    old = build(folder)
    assert old.code == 0, old.said
    before = contents(folder / "site")
    edit(editing)
    copy = shutil.copytree(folder, folder.with_name("copy"), ignore=shutil.ignore_patterns(".cache", "site"))
    assert build(copy).code == 0
    shutil.copytree(folder, folder.with_name("kept"))
    return folder, before, contents(copy / "site")


def edit(editing):
    """Retitle, add, move and delete posts; some tags and bodies go, others come."""
    for number in range(0, 100, 3):
        editing.set(number, "title", f"Other words {number}")
    for day in range(1, 20):
        editing.add(12, day, {"tags": ["nobody's tag", "torture"], "organisations": [{"as": "Cellar", "id": "cellar"}]})
    for number in range(10, 20):
        editing.remove(number)
    editing.move(30, "2019-05-05", "moved")
    editing.set(0, "draft", True)


def anew(folder):
    """Put an archive back to where it was edited, with what the build before the edits kept and published."""
    shutil.rmtree(folder)
    return shutil.copytree(folder.with_name("kept"), folder)


@pytest.fixture
def edited(change):
    """The same archive, whatever tests before did to it."""
    return anew(change[0])


@pytest.fixture(scope="module")
def changes(change, build):
    """What the build after the edits changes on the disk, in order: (event, path)."""
    folder = anew(change[0])
    assert build(folder, ("log", folder, 0)).code == 0
    log = folder.with_name(f"{folder.name}.log")
    lines = (line.split(" ", 1) for line in log.read_text(encoding="utf-8").splitlines())
    return [(event, path.removeprefix(f"{folder}/")) for event, path in lines]


def torn(site, *known):
    """Return the pages that are neither as before nor as after."""
    return [path for path, octets in site.items() if octets not in [of.get(path) for of in known]]


def dangling(site):
    """Return (index, address) of each post that an index links and that is not there."""
    return [
        (path, address)
        for path, octets in site.items()
        if INDEX.match(path)
        for address in POST_LINK.findall(octets.decode())
        if f"{address}index.html" not in site
    ]


def told(said, trouble):
    """Return whether a build ended with the trouble in one line of ours, and said nothing else of it."""
    lines = [line for line in said.splitlines() if not line.startswith(("posts/", "0 errors"))]
    return len(lines) == 1 and lines[0].startswith("muniment: ") and trouble in lines[0]


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_build_killed_at_any_moment_leaves_whole_pages_and_the_next_is_right(
    change, edited, changes, build, contents, moment
):
    _, before, after = change
    killed = build(edited, ("kill", edited, 1 + int(moment * len(changes))))
    site = contents(edited / "site")
    assert (killed.code, torn(site, before, after), dangling(site)) == (-9, [], [])
    done = build(edited)
    assert (done.code, contents(edited / "site") == after) == (0, True), done.said


@pytest.mark.parametrize("moment", MOMENTS[2::3])
def test_a_first_build_killed_at_any_moment_leaves_whole_pages_and_the_next_is_right(
    change, edited, build, contents, moment
):
    _, _, after = change
    shutil.rmtree(edited / "site")
    (edited / ".cache/build/files").unlink()
    killed = build(edited, ("kill", edited, 1 + int(moment * 3 * len(after))))
    site = contents(edited / "site")
    assert (killed.code, torn(site, after), dangling(site)) == (-9, [], [])
    done = build(edited)
    assert (done.code, contents(edited / "site") == after) == (0, True), done.said


def test_the_next_build_after_one_killed_while_mkdocs_ran_is_right(change, edited, start, build, contents):
    _, before, after = change
    shutil.rmtree(edited / ".cache")
    running, pages = start(edited), edited / ".cache/build/pages"
    while running.poll() is None and not pages.exists():
        pass
    running.kill()
    running.wait()
    assert torn(contents(edited / "site"), before, after) == []
    done = build(edited)
    assert (done.code, contents(edited / "site") == after) == (0, True), done.said


@pytest.mark.parametrize("seed", range(3))
def test_a_build_killed_by_the_clock_leaves_whole_pages_and_the_next_is_right(
    change, edited, start, build, contents, seed
):
    _, before, after = change
    running = start(edited)
    with pytest.raises(subprocess.TimeoutExpired):
        running.wait(random.Random(seed).uniform(0.02, 0.1))  # noqa: S311 - any moment will do
    running.kill()
    running.wait()
    assert torn(contents(edited / "site"), before, after) == []
    done = build(edited)
    assert (done.code, contents(edited / "site") == after) == (0, True), done.said


@pytest.mark.parametrize("moment", [0.05, 0.4, 0.75])
def test_a_full_disk_is_said_in_one_line_leaves_whole_pages_and_the_next_build_is_right(
    change, edited, changes, build, contents, moment
):
    _, before, after = change
    full = build(edited, ("full", edited, int(moment * len(changes))))
    assert (full.code, told(full.said, "No space left on device")) == (2, True), full.said
    site = contents(edited / "site")
    assert (torn(site, before, after), dangling(site)) == ([], [])
    done = build(edited)
    assert (done.code, contents(edited / "site") == after) == (0, True), done.said


@pytest.mark.parametrize("octets", [100, 3000, 20_000])
def test_a_disk_full_amid_a_file_leaves_whole_pages_and_the_next_build_is_right(
    change, edited, build, contents, octets
):
    _, before, after = change
    full = build(edited, ("small", edited, octets))
    assert (full.code, told(full.said, "File too large")) == (2, True), full.said
    site = contents(edited / "site")
    assert (torn(site, before, after), dangling(site)) == ([], [])
    done = build(edited)
    assert (done.code, contents(edited / "site") == after) == (0, True), done.said


def test_new_posts_stand_before_the_indexes_that_link_them_and_removals_come_last(change, changes):
    _, before, after = change
    placed = {path.removeprefix("site/"): n for n, (event, path) in enumerate(changes) if event == "os.rename"}
    removed = {path.removeprefix("site/"): n for n, (event, path) in enumerate(changes) if event == "os.remove"}
    fresh, gone = after.keys() - before.keys(), before.keys() - after.keys()
    assert (fresh - placed.keys(), gone - removed.keys()) == (set(), set())
    assert min(removed[path] for path in gone) > max(placed[path] for path in fresh)
    late = [
        f"{index} stands before {address}"
        for index in placed.keys() & after.keys()
        if INDEX.match(index)
        for address in POST_LINK.findall(after[index].decode())
        if placed.get(f"{address}index.html", -1) > placed[index]
    ]
    assert late == []
