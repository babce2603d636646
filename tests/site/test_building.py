"""Builds: the same bytes whatever the machine, nothing of others removed, nothing lost to what was kept."""

import re
import shutil
import subprocess
import sys

import pytest

LOCKED = """
import sys
from pathlib import Path
from muniment import project
from muniment.site import keeping
with keeping.locked(keeping.state_of(project.read(Path.cwd()))):
    print("locked", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def small(make, tmp_path, note):
    """An archive of one post, with no vocabulary."""
    return make(tmp_path / "small", posts={"2019/2019-04-02-raid.md": note})


def test_another_folder_zone_and_order_of_files_give_the_same_bytes(built, make, program, contents, tmp_path):
    folder = make(tmp_path / "another folder, with a longer name")
    for path in sorted((folder / "posts").rglob("*.md"), reverse=True):
        fresh = path.with_suffix(".new")
        shutil.copyfile(path, fresh)
        path.unlink()
        fresh.rename(path)
    done = program(folder, "muniment", "build", TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="7")
    assert (done.code, done.said) == (0, built.said)
    assert contents(folder / "site") == built.site


def test_a_second_build_writes_nothing(built, program, contents):
    done = program(built.folder, "muniment", "build")
    assert done.said.splitlines()[-1] == f"108 posts, {len(built.site)} files: 0 written, 0 removed; verified"
    assert contents(built.folder / "site") == built.site


def test_posts_alone_without_vocabularies_are_an_archive(make, program, contents, tmp_path):
    posts = {
        "2019/2019-04-02-raid.md": (
            "---\ntitle: A raid\ndate: 2019-04-02\ntags: [torture]\n"
            "organisations:\n  - {as: The Council, id: council, role: subject}\n---\n\nText.\n"
        )
    }
    folder = make(tmp_path / "archive", posts=posts)
    done = program(folder, "muniment", "build")
    site = contents(folder / "site")
    said = f"1 post, {len(site)} files: {len(site)} written, 0 removed; verified"
    assert (done.code, done.said.splitlines()[-1]) == (0, said)
    assert {"tag/torture/index.html", "organisations/council/index.html"} <= site.keys()


def test_an_archive_without_posts_is_built(make, program, tmp_path):
    done = program(make(tmp_path / "archive", posts={}), "muniment", "build")
    assert (done.code, done.said.splitlines()[-1][:8]) == (0, "0 posts,")


def test_errors_in_posts_publish_nothing(small, program):
    (small / "posts/2019/2019-04-03-x.md").write_text("---\ntitle: A: B\ndate: 2019-04-03\n---\n", encoding="utf-8")
    done = program(small, "muniment", "build")
    assert done.code == 1
    assert done.said == (
        'posts/2019/2019-04-03-x.md:2:9: a value with a colon and a space in it must stand in quotes: "A: B"\n'
        "1 error, 0 doubts\nnothing was published\n"
    )
    assert not (small / "site").exists()


@pytest.mark.parametrize("warm", [False, True], ids=["cold", "warm"])
@pytest.mark.parametrize("command", [("muniment", "build"), ("muniment", "serve", "--port", "1")], ids=lambda c: c[1])
def test_a_project_whose_hooks_were_taken_out_is_refused_in_one_line(small, program, warm, command):
    if warm:
        assert program(small, "muniment", "build").code == 0
    file = small / "mkdocs.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("hooks:\n", "x_hooks:\n").replace("x_hooks", "extra_css"), encoding="utf-8")
    done = program(small, *command)
    assert (done.code, done.said.count("\n")) == (2, 1)
    assert done.said.startswith("muniment: mkdocs.yml: hooks must name hooks/")


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("../posts/2019/2019-04-09-nothing.md", "../posts/2019/2019-04-09-nothing.md"),
        ("../posts/2019/2019-04-03-draft.md", "../posts/2019/2019-04-03-draft.md"),
        ("nothing.md", "nothing.md"),
    ],
)
@pytest.mark.parametrize("command", [("muniment", "build"), ("mkdocs", "build", "--strict")], ids=lambda c: c[0])
def test_a_page_written_by_hand_that_links_to_nothing_or_to_a_draft_fails(
    make, program, tmp_path, note, link, said, command
):
    draft = note.replace("date: 2019-04-02", "date: 2019-04-03\ndraft: true")
    posts = {"2019/2019-04-02-raid.md": note, "2019/2019-04-03-draft.md": draft}
    folder = make(tmp_path / "archive", posts=posts, more={"docs/about.md": f"# About\n\n[that]({link})\n"})
    done = program(folder, *command)
    assert done.code == 1
    assert [line for line in done.said.splitlines() if "about.md" in line and said in line]
    assert not (folder / "site").exists()


def test_a_site_that_holds_files_of_others_is_refused_before_anything_is_touched(small, program, contents):
    (small / "site").mkdir()
    (small / "site" / "thesis.txt").write_text("Years of work.", encoding="utf-8")
    for command in (("muniment", "build"), ("mkdocs", "build", "--strict", "--quiet")):
        done = program(small, *command)
        assert done.code == 2
        assert "site/ holds a file that is not ours: thesis.txt; move it, or delete the folder" in done.said
        assert contents(small / "site") == {"thesis.txt": b"Years of work."}


def test_the_lock_of_a_killed_build_does_not_block_the_next(small, program):
    held = subprocess.Popen(
        [sys.executable, "-c", LOCKED], cwd=small, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with held:
        assert held.stdout.readline() == "locked\n"
        held.kill()
    assert program(small, "muniment", "build").code == 0


@pytest.mark.parametrize("octets", [b"", b"\x00rubbish", b"\xdc\x00\x10"], ids=["empty", "rubbish", "cut off"])
def test_kept_work_that_is_damaged_gives_the_right_site(small, program, contents, octets):
    assert program(small, "muniment", "build").code == 0
    site = contents(small / "site")
    kept = [file for file in (small / ".cache" / "build").iterdir() if file.is_file() and file.name != "lock"]
    assert len(kept) >= 3
    for file in kept:
        file.write_bytes(octets)
    done = program(small, "muniment", "build")
    assert (done.code, contents(small / "site")) == (0, site)


def test_pages_kept_of_the_theme_that_are_gone_are_made_again(small, program, contents):
    assert program(small, "muniment", "build").code == 0
    site = contents(small / "site")
    shutil.rmtree(small / ".cache" / "build" / "pages")
    shutil.rmtree(small / "site")
    assert (program(small, "muniment", "build").code, contents(small / "site")) == (0, site)


def test_files_of_the_site_that_were_changed_removed_or_added_are_put_right(small, program, contents):
    assert program(small, "muniment", "build").code == 0
    site = contents(small / "site")
    (small / "site/years/index.html").write_text("changed", encoding="utf-8")
    (small / "site/2019/04/02/raid/index.html").unlink()
    (small / "site/2019/index.html").unlink()
    assert program(small, "muniment", "build").code == 0
    assert contents(small / "site") == site
    (small / "site/2019/stray.html").write_text("stray", encoding="utf-8")
    done = program(small, "muniment", "build")
    stray = "site/2019/stray.html:1: stands in the site, and nothing of the archive makes it; delete it"
    assert (done.code, done.said.splitlines()[-2:]) == (1, [stray, "1 error, 0 doubts"])


def test_the_address_of_the_site_gives_canonical_addresses(make, program, contents, tmp_path, note):
    folder = make(tmp_path / "archive", posts={"2019/2019-04-02-raid.md": note})
    file = folder / "mkdocs.yml"
    text = file.read_text(encoding="utf-8").replace("https://archive.example/", "https://rights.example/archive/")
    file.write_text(text, encoding="utf-8")
    done = program(folder, "muniment", "build")
    assert (done.code, done.said.count("site_url")) == (0, 0)
    site = {path: octets.decode() for path, octets in contents(folder / "site").items()}
    canonical = '<link rel="canonical" href="https://rights.example/archive/{}">'
    assert canonical.format("2019/04/02/raid/") in site["2019/04/02/raid/index.html"]
    assert canonical.format("about/") in site["about/index.html"]
    assert 'href="/archive/assets/site.css"' in site["404.html"]
    assert [path for path, text in site.items() if 'href="/' in text and path != "404.html"] == []


@pytest.mark.parametrize(
    ("repository", "leads"),
    [("https://gitlab.example/a/b", "https://gitlab.example/a/b/-/new/main/posts?"), ("https://git.example/a/b", "")],
)
def test_the_page_for_editors_without_git_leads_to_a_new_file_where_the_code_host_is_known(
    make, program, tmp_path, root, note, repository, leads
):
    page = "docs/contributing/on-the-code-host.md"
    head = (root / page).read_text(encoding="utf-8").split("\n---\n")[0]
    written = {page: f"{head}\n---\n# A page\n"}
    written["mkdocs.yml"] = f"repo_url: {repository}\n" + (root / "mkdocs.yml").read_text(encoding="utf-8")
    folder = make(tmp_path / "archive", posts={"2019/2019-04-02-raid.md": note}, more=written)
    done = program(folder, "muniment", "build")
    assert done.code == 0, done.said
    html = (folder / "site/contributing/on-the-code-host/index.html").read_text(encoding="utf-8")
    found = re.findall('<a href="([^"]*)" rel="noreferrer">Make a new file on the code host</a>', html)
    assert [address.startswith(leads) for address in found] == [True] * bool(leads)
