"""A post whose address or day an editor changed is found again, and its blog's address leads to it."""

from pathlib import Path

import pytest
from tests.captures import onepost
from tests.captures.merge.test_moved import FORMS, addresses, edit, post, split

__all__ = ["addresses", "split"]
OURS = {"2020-05-01-first.md": ["permalink: /2020/05/01/ours/", 'former: ["/2020/05/01/first/"]']}
CHANGED = {"changed": "2020-06-01T10:00:00", "text": "Another text."}
TEXT = f"{onepost.TITLE}\n\n5 March 2016\n\nThe harbour was quiet that morning, and nobody came.\n"
RULED = "2016/2016-03-05-a-quiet-morning.md"


@pytest.fixture
def given(split, tmp_path: Path):
    """Splits a post in a form, and has an editor change its address without leaving the one before."""

    def begin(form: str):
        split(form, post())
        edit(tmp_path / "posts/2020/2020-05-01-first.md", ("/first/", "/ours/"))

    return begin


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("changes", [{}, CHANGED], ids=["unchanged", "changed"])
def test_a_post_with_another_address_than_its_blogs_was_a_conflict_or_came_twice(
    split, given, addresses, tmp_path: Path, state, form: str, changes: dict[str, str]
) -> None:
    given(form)
    done = split(form, post(**changes))
    assert (done.exit_code, "conflict" in done.output, addresses()) == (0, False, OURS)
    text = (tmp_path / "posts/2020/2020-05-01-first.md").read_text(encoding="utf-8")
    assert text.endswith(f"\n{changes.get('text', 'One text.')}\n")
    before = state(tmp_path / "posts/2020")
    assert split(form, post(**changes)).exit_code == 0
    assert state(tmp_path / "posts/2020") == before


def test_a_post_that_got_another_title_too_is_known_by_its_text(split, given, addresses, tmp_path: Path) -> None:
    given("rest")
    edit(tmp_path / "posts/2020/2020-05-01-first.md", ("title: First", "title: Ours"))
    assert (split("rest", post(**CHANGED)).exit_code, addresses()) == (0, OURS)


def test_a_post_that_was_removed_is_none_that_an_editor_wrote(split, addresses, tmp_path: Path) -> None:
    split("rest", post())
    own = "---\ntitle: Own\ndate: 2020-05-02\n---\n\nNothing of the blog.\n"
    (tmp_path / "posts/2020/2020-05-01-first.md").unlink()
    (tmp_path / "posts/2020/2020-05-02-own.md").write_text(own, encoding="utf-8")
    assert split("rest", post()).exit_code == 0
    assert addresses() == {"2020-05-01-first.md": ["permalink: /2020/05/01/first/"], "2020-05-02-own.md": []}


def test_a_post_with_another_address_was_said_not_to_be_there(given, tmp_path: Path, muniment) -> None:
    given("wxr")
    done = muniment("captures", "verify", "--into", str(tmp_path / "posts"))
    said = "the post /2020/05/01/first/ is /2020/05/01/ours/ now; have it lead there by `former: [/2020/05/01/first/]`"
    assert (done.exit_code, said in done.output) == (1, True)


@pytest.fixture
def ruled(tmp_path: Path, muniment):
    """Splits a capture of one post, whose address a text does not tell."""

    def run(name: str, capture: str):
        (tmp_path / name).write_text(capture, encoding="utf-8")
        return muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))

    return run


def test_a_post_of_a_text_that_got_another_address_changes_no_more(ruled, tmp_path: Path, state) -> None:
    ruled("a.txt", TEXT)
    edit(tmp_path / "posts" / RULED, ("permalink: /2016/03/05/a-quiet-morning/", "permalink: /2016/03/05/ours/"))
    assert ruled("a.txt", TEXT).exit_code == 0
    text = (tmp_path / "posts" / RULED).read_text(encoding="utf-8")
    assert (
        'permalink: /2016/03/05/ours/\nx_permalink: worked out by rule\nformer: ["/2016/03/05/a-quiet-morning/"]'
        in text
    )
    before = state(tmp_path / "posts")
    assert (ruled("a.txt", TEXT).exit_code, state(tmp_path / "posts")) == (0, before)


def test_a_post_whose_day_an_editor_put_right_came_twice_from_a_page(ruled, tmp_path: Path) -> None:
    ruled("a.txt", TEXT)
    old, new = "/2016/03/05/a-quiet-morning/", "/2016/03/06/a-quiet-morning/"
    edit(tmp_path / "posts" / RULED, (old, f"{new}\nformer: [{old}]"), ("date: 2016-03-05", "date: 2016-03-06"))
    (tmp_path / "posts" / RULED).rename(tmp_path / "posts/2016/2016-03-06-a-quiet-morning.md")
    page = onepost.FORMS["page"]("<p>The harbour was quiet that morning, and nobody came.</p>")
    done = ruled("b.html", page.replace("/a-quiet-morning/", "/quiet/"))
    assert [file.name for file in (tmp_path / "posts/2016").iterdir()] == ["2016-03-06-a-quiet-morning.md"]
    assert (done.exit_code, "conflict" in done.output) == (0, False)
    (file,) = (tmp_path / "posts/2016").iterdir()
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[2:5] == ["date: 2016-03-06", "permalink: /2016/03/05/quiet/", f'former: ["{old}", "{new}"]']
