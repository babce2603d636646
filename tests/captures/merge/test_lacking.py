"""A post that a newer export of its blog lacks is named by split and by check, until an editor decides."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.captures.merge.test_moved import FORMS, post
from tests.captures.merge.test_moved_pages import numbered, page

FILE = "posts/2020/2020-03-01-day-3.md"
SAID = (
    f"{FILE}:1: the blog does not show it any more: a newer export has the posts before and after it, and not this one;"
    " withdraw it, or say why it stays: x_kept: reason"
)


def day(number: int, **changes: object) -> dict[str, object]:
    date = f"2020-{number:02}-01T10:00:00"
    given = {"number": number, "title": f"Day {number}", "address": f"/2020/{number:02}/01/day-{number}/"}
    return post(date=date, changed=date, text=f"Words of day {number}.", **given) | changes


DAYS = [day(number) for number in range(1, 10)]
LESS = [one for one in DAYS if one["number"] != 3]


@pytest.fixture
def archive(tmp_path: Path, muniment):
    """Runs a command in an archive."""
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive/mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    return lambda *arguments: muniment("-C", str(tmp_path / "archive"), *arguments)


@pytest.fixture
def split(tmp_path: Path, archive):
    """Splits posts in some form, and returns which posts are named."""

    def run(name: str, posts: Sequence[dict[str, object]], *arguments: str, form: str = "wxr") -> list[str]:
        (tmp_path / name).write_text(FORMS[form](*posts), encoding="utf-8")
        said = archive("split", str(tmp_path / name), *arguments).output
        return [line for line in said.splitlines() if "x_kept" in line]

    return run


@pytest.mark.parametrize("form", ["wxr", "rest"])
@pytest.mark.parametrize("before", ["wxr", "rss", "rest"])
def test_a_post_that_a_newer_export_lacks_is_named_until_an_editor_decides(
    form: str, before: str, split, archive, tmp_path: Path, state
) -> None:
    split("old", DAYS, form=before)
    assert split("new", LESS, form=form) == [SAID]
    held = state(tmp_path / "archive/posts")
    assert split("new", LESS, form=form) == [SAID]
    split("old", DAYS, form=before)
    assert (SAID in archive("check").output, state(tmp_path / "archive/posts")) == (True, held)
    file = tmp_path / "archive" / FILE
    file.write_text(file.read_text(encoding="utf-8").replace("\n---", "\nx_kept: history\n---", 1), encoding="utf-8")
    assert (split("new", LESS, form=form), SAID in archive("check").output) == ([], False)


def test_a_ledger_that_is_written_again_lost_what_it_said_of_posts_that_are_gone(
    split, archive, tmp_path: Path
) -> None:
    split("old", DAYS)
    split("new", LESS)
    ledger = tmp_path / "archive/posts/captures/old.ledger.json"
    text = ledger.read_text(encoding="utf-8")
    ledger.write_text(
        text.replace('"title": "', '"title": "0', 1).replace('"title":"', '"title":"0', 1), encoding="utf-8"
    )
    assert ledger.read_text(encoding="utf-8") != text
    split("old", DAYS)
    assert ledger.read_text(encoding="utf-8") == text
    assert SAID in archive("check").output


def test_a_post_that_a_later_export_has_again_is_named_no_more(split, archive) -> None:
    split("old", DAYS)
    split("new", LESS)
    assert split("newest", [*LESS, day(3, changed="2020-12-01T10:00:00")]) == []
    assert SAID not in archive("check").output


def _chosen(numbers: Sequence[int], **changes: object) -> list[dict[str, object]]:
    return [day(number, **changes) for number in numbers]


PARTS = {
    "some posts of all days": _chosen([1, 5, 9]),
    "the posts of some months": _chosen([4, 5, 6, 7, 8, 9]),
    "those before it was written": _chosen([1, 2]),
}


@pytest.mark.parametrize("posts", PARTS.values(), ids=PARTS)
def test_what_a_part_of_the_blog_lacks_is_not_named(posts: list[dict[str, object]], split) -> None:
    split("old", DAYS)
    assert split("new", posts) == []


def test_an_older_export_that_comes_later_tells_nothing_of_posts_that_came_after_it(split) -> None:
    split("new", [*DAYS[:2], day(3, changed="2020-12-01T10:00:00"), *DAYS[3:]])
    assert split("old", LESS) == []


def test_an_export_of_one_category_tells_nothing_of_the_others(tmp_path: Path, archive) -> None:
    label = '<category domain="category"><![CDATA[{}]]></category><wp:post_type>'
    label_of = {number: "Ports" if number in (3, 8) else "Quays" for number in range(1, 10)}
    for name, days in (("old", DAYS), ("new", LESS[:-2] + LESS[-1:])):
        text = FORMS["wxr"](*days)
        for one in days:
            place = text.index("<wp:post_type>", text.index(f">Day {one['number']}<"))
            text = text[:place] + label.format(label_of[one["number"]]) + text[place + len("<wp:post_type>") :]
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert "x_kept" not in archive("split", str(tmp_path / name)).output


def test_posts_that_saved_pages_brought_are_named_too(split, archive, tmp_path: Path) -> None:
    for one in DAYS:
        given = {"address": str(one["address"]), "title": str(one["title"]), "day": str(one["date"])[:10]}
        (tmp_path / f"{one['number']}.html").write_text(page(text=str(one["text"]), **given), encoding="utf-8")
    archive("split", *map(str, sorted(tmp_path.glob("*.html"))))
    assert split("new", LESS) == [SAID]


HIDDEN = "the blog does not show it to everyone any more"


@pytest.mark.parametrize("status", ["private", "trash", "draft", "pending"])
def test_a_post_known_by_the_number_on_its_page_alone_is_named_when_an_export_hides_it(
    status: str, archive, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_text(page(numbered(7)), encoding="utf-8")
    archive("split", str(tmp_path / "page.html"))
    hidden = FORMS["wxr"](*DAYS[:2], post(number=7, address="/?p=7")).replace("publish<", f"{status}<")
    (tmp_path / "new.xml").write_text(hidden, encoding="utf-8")
    wanted = f"posts/2020/2020-05-01-first.md:1: {HIDDEN} ({status});"
    assert wanted in archive("split", str(tmp_path / "new.xml")).output
    assert wanted in archive("check").output


def test_a_post_that_is_a_draft_again_is_named_where_drafts_come_in_and_a_draft_that_stands_is_not(
    split, tmp_path: Path, archive
) -> None:
    (tmp_path / "draft").write_text(FORMS["wxr"](day(3)).replace("publish<", "draft<"), encoding="utf-8")
    drafts = ("split", str(tmp_path / "draft"), "--drafts")
    assert HIDDEN not in archive(*drafts).output
    assert HIDDEN not in archive(*drafts[:2]).output
    (tmp_path / "archive" / FILE).unlink()
    split("old", DAYS)
    assert f"{FILE}:1: {HIDDEN} (draft);" in archive(*drafts).output


@pytest.mark.parametrize("form", ["wxr", "rest"])
def test_an_older_export_said_that_a_post_of_a_newer_one_is_gone(form: str, split) -> None:
    split("new", DAYS, form=form)
    assert split("old", [one for one in LESS if int(str(one["number"])) < 8], form=form) == []
