"""The same through the real command, with MkDocs: pages written by hand, the template, the configuration, the hooks."""

import shutil

import pytest

from muniment.machine import forking
from muniment.site import publishing

RAID, MOVED = "posts/2019/2019-04-02-raid.md", "posts/2019/2019-04-02-a-raid.md"


@pytest.fixture(scope="module")
def archive(make, editor, build, tmp_path_factory):
    """An archive that was built once, and its editor."""
    folder = make(tmp_path_factory.mktemp("real") / "archive", posts={})
    editing = editor(folder)
    editing.begin()
    assert build(folder).code == 0
    return editing


def replace(file, words, others):
    text = file.read_text(encoding="utf-8")
    assert words in text
    file.write_text(text.replace(words, others), encoding="utf-8")


def link(archive):
    """Let a page written by hand link to a post, a list and a picture."""
    (archive.root / "docs/assets").mkdir(exist_ok=True)
    (archive.root / "docs/assets/seal.png").write_bytes(b"\x89PNG")
    words = f"A page: [that](../{RAID}#text), [tags](../posts/tags.yml).\n\n![Seal](assets/seal.png)"
    replace(archive.root / "docs/about.md", "A page.", words)


def move_linked(archive):
    """Give the linked post another file name, and with it another address."""
    shutil.move(archive.root / RAID, archive.root / MOVED)
    replace(archive.root / "docs/about.md", RAID, MOVED)
    archive.word("tags.yml", 2, "label", "torment")
    archive.word("tags.yml", 2, "aliases", ["torture"])


def redress(archive):
    """Edit the template and the configuration."""
    replace(archive.root / "hooks/overrides/main.html", "Back to the top", "Up again")
    replace(archive.root / "mkdocs.yml", "https://archive.example/", "https://rights.example/kept/")


def rehook(archive):
    """Edit a hook, take a picture and a page written by hand away, and publish the draft."""
    hook = archive.root / "hooks/shells.py"
    hook.write_text(hook.read_text(encoding="utf-8") + "\n# Edited.\n", encoding="utf-8")
    (archive.root / "docs/about.md").write_text("# About\n\nLess.\n", encoding="utf-8")
    shutil.rmtree(archive.root / "docs/assets")
    replace(archive.root / "posts/2019/2019-07-01-draft.md", "draft: true\n", "")


def test_each_edit_of_what_mkdocs_sees_gives_the_site_of_a_cold_build(archive, build, contents):
    copy = archive.root.with_name("copy")
    for edit in (link, move_linked, redress, rehook):
        edit(archive)
        warm = build(archive.root)
        shutil.copytree(archive.root, copy, ignore=shutil.ignore_patterns(".cache", "site", "__pycache__"))
        cold = build(copy)
        assert (warm.code, cold.code) == (0, 0), warm.said + cold.said
        assert contents(archive.root / "site") == contents(copy / "site"), edit.__name__
        shutil.rmtree(copy)


def test_a_failed_build_changes_no_page_and_the_next_is_right(archive, build, contents):
    site = contents(archive.root / "site")
    about = archive.root / "docs/about.md"
    text = about.read_text(encoding="utf-8")
    about.write_text(f"{text}\n[gone](../posts/2019/2019-01-01-gone.md)\n", encoding="utf-8")
    archive.set(0, "title", "Other words")
    failed = build(archive.root)
    assert (failed.code, contents(archive.root / "site") == site) == (1, True), failed.said
    about.write_text(text, encoding="utf-8")
    archive.set(0, "title", "film")
    done = build(archive.root)
    assert (done.code, contents(archive.root / "site") == site) == (0, True), done.said


def test_work_shared_over_processes_gives_the_same_site(fresh, monkeypatch):
    _, builder = fresh(drafts=False)
    alone = builder.cold().site
    monkeypatch.setattr(forking, "WORTH", 8)
    publish = publishing.Publishing
    monkeypatch.setattr(publishing, "Publishing", lambda *given, **more: publish(*given, **{**more, "processes": 3}))
    assert builder.cold().site == alone
