"""`muniment new`: a draft that `check` accepts, with its permalink, opened in the editor."""

import shlex
import stat

import pytest


@pytest.fixture
def archive(tmp_path, monkeypatch):
    """An archive without posts, and no editor."""
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    return tmp_path


def test_a_draft_is_made_with_its_permalink_and_check_accepts_it(archive, muniment):
    told = muniment(archive, "new", "Ten years of the “declaration”: what now?", "--date", "2019-04-02")
    path = "posts/2019/2019-04-02-ten-years-of-the-declaration-what-now.md"
    seen = "http://127.0.0.1:8000/2019/04/02/ten-years-of-the-declaration-what-now/"
    said = f"{path}: a draft; delete 'draft: true' to publish it\nto see it: muniment serve, then {seen}\n"
    assert told == (said, 0)
    assert (archive / path).read_text(encoding="utf-8") == (
        "---\n"
        'title: "Ten years of the “declaration”: what now?"\n'
        "date: 2019-04-02\n"
        "permalink: /2019/04/02/ten-years-of-the-declaration-what-now/\n"
        "draft: true\n"
        "---\n"
        "\n"
        "Write here.\n"
    )
    assert muniment(archive, "check") == ("0 errors, 0 doubts\n", 0)


TITLES = [
    *("NO", "12:30", "2019-04-02", "# 1", "a - b", 'It\'s "so"', "a: b: c", "{x} [y]", "@home", "C:\\temp", "A  b\tc"),
    *("Überfall", "人权捍卫者", "حقوق الإنسان", "a" * 300, "人" * 120, "con", "../../up", "What? <b>this</b> & that"),
]


@pytest.mark.parametrize("title", TITLES)
def test_check_accepts_a_draft_of_any_title(archive, muniment, title):
    told = muniment(archive, "new", title, "--date", "2019-04-02")
    assert (told.exit_code, muniment(archive, "check")) == (0, ("0 errors, 0 doubts\n", 0))
    assert [file.parent for file in archive.rglob("*.md")] == [archive / "posts" / "2019"]


def test_a_second_draft_of_the_same_title_gets_a_name_and_an_address_of_its_own(archive, muniment):
    for _ in range(3):
        muniment(archive, "new", "A raid", "--date", "2019-04-02")
    posts = {file.name: file.read_text(encoding="utf-8").splitlines()[3] for file in archive.rglob("*.md")}
    assert posts == {
        "2019-04-02-a-raid.md": "permalink: /2019/04/02/a-raid/",
        "2019-04-02-a-raid-2.md": "permalink: /2019/04/02/a-raid-2/",
        "2019-04-02-a-raid-3.md": "permalink: /2019/04/02/a-raid-3/",
    }
    assert muniment(archive, "check") == ("0 errors, 0 doubts\n", 0)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["?!"], "muniment: the title '?!' holds no letter or digit to make an address of; write some words\n"),
        (["  "], "muniment: the title '  ' holds no letter or digit to make an address of; write some words\n"),
        (["A", "--date", "soon"], "muniment: --date must be written YYYY-MM-DD, not 'soon'\n"),
        (["A", "--date", "2019-02-30"], "muniment: --date must be written YYYY-MM-DD, not '2019-02-30'\n"),
        (["A", "--date", "2019"], "muniment: --date must be written YYYY-MM-DD, not '2019'\n"),
        (["A", "--date", "unknown"], "muniment: --date must be written YYYY-MM-DD, not 'unknown'\n"),
    ],
)
def test_what_makes_no_draft_is_refused(archive, muniment, arguments, said):
    assert muniment(archive, "new", *arguments) == (said, 2)
    assert list(archive.rglob("*.md")) == []


def test_the_editor_that_is_set_opens_the_draft(archive, muniment, monkeypatch, tmp_path):
    script = tmp_path / "an editor.sh"
    script.write_text('#!/bin/sh\necho "Typed by $1." >> "$2"\n', encoding="utf-8")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("EDITOR", f"{shlex.quote(str(script))} hand")
    assert muniment(archive, "new", "A raid", "--date", "2019-04-02").exit_code == 0
    text = (archive / "posts/2019/2019-04-02-a-raid.md").read_text(encoding="utf-8")
    assert text.splitlines()[-2:] == ["Write here.", "Typed by hand."]


def test_an_editor_that_is_not_there_leaves_the_draft_and_says_so(archive, muniment, monkeypatch):
    monkeypatch.setenv("EDITOR", "no-such-editor")
    told = muniment(archive, "new", "A raid", "--date", "2019-04-02")
    assert told.exit_code == 0
    assert told.output.splitlines()[-1].endswith("; open the file yourself")
    assert (archive / "posts/2019/2019-04-02-a-raid.md").is_file()


def test_outside_of_an_archive_there_is_nothing_to_begin(tmp_path, muniment):
    assert muniment(tmp_path, "new", "A raid") == (
        f"muniment: no mkdocs.yml in {tmp_path} or a folder above it; go to the archive or name it with -C\n",
        2,
    )
