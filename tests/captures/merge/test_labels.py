"""Tags and categories of a post that several captures show, in whatever order they come."""

import itertools
import json
from pathlib import Path

import pytest
from tests.captures.command.test_blog import POSTS, themes
from tests.captures.command.test_forms import forms

CAPTURES = {
    "feed.rss": forms.rss(POSTS),
    "feed.atom": forms.atom(POSTS),
    "export.xml": forms.wxr(POSTS, "1.2"),
    "answer.json": forms.rest(POSTS),
    "home.html": themes.page(themes.classic, "home", POSTS),
}
POST = "2021/2021-05-09-what-the-tide-says.md"
DIVIDED = ["tags: [prizes, tides]", "categories: [News, Essays]"]


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits captures one after another, each given by its name or as its text, and returns what is said."""

    def run(*names: str, text: str = "") -> str:
        said = ""
        for name in names:
            (tmp_path / name).write_text(text or CAPTURES[name], encoding="utf-8")
            done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
            assert done.exit_code == 0, done.output
            said += done.output
        return said

    return run


def labels(folder: Path) -> list[str]:
    """Return the lines of a post that list its labels."""
    lines = (folder / "posts" / POST).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith(("tags:", "categories:"))]


def answer(**fields: object) -> str:
    """Return an answer of the blog with these fields of the post otherwise."""
    whole = json.loads(CAPTURES["answer.json"])
    post = next(post for post in whole["posts"] if post["slug"] == "what-the-tide-says")
    post.update(fields)
    return json.dumps(whole)


@pytest.mark.parametrize("order", [*itertools.permutations(CAPTURES, 3)], ids=" ".join)
def test_labels_were_divided_as_the_capture_that_came_first_had_them(order, split, tmp_path: Path) -> None:
    split(*order)
    told_apart = {*order} - {"feed.rss", "feed.atom"}
    assert labels(tmp_path) == (DIVIDED if told_apart else ["tags: [News, Essays, prizes, tides]"])


def test_labels_that_move_are_said_to_be_changed_and_all_is_proved(split, tmp_path: Path, muniment) -> None:
    split("feed.rss")
    assert ", tags, categories\n" in split("export.xml")
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0
    assert "changed:" not in split("feed.rss", "export.xml")


def test_labels_stay_where_an_editor_put_them(split, tmp_path: Path) -> None:
    split("feed.rss")
    post = tmp_path / "posts" / POST
    post.write_text(post.read_text(encoding="utf-8").replace("tags: [News, ", "tags: [Novelties, News, "), "utf-8")
    split("export.xml")
    assert labels(tmp_path) == ["tags: [Novelties, News, Essays, prizes, tides]"]


def test_labels_that_an_editor_put_back_stay_so(split, tmp_path: Path) -> None:
    split("feed.rss")
    before = (tmp_path / "posts" / POST).read_bytes()
    split("export.xml")
    (tmp_path / "posts" / POST).write_bytes(before)
    split("export.xml")
    assert labels(tmp_path) == ["tags: [News, Essays, prizes, tides]"]


GONE = "doubt: the blog no longer has the tag '{}'; it stays until an editor takes it out"
LATER = {"modified": "2021-06-09T18:05:00"}


def test_a_tag_that_the_blog_removed_stayed_in_silence(split, tmp_path: Path) -> None:
    split("answer.json")
    tags = json.loads(CAPTURES["answer.json"])["posts"][2]["tags"]
    said = split("newer.json", text=answer(tags=tags[1:], **LATER))
    assert [line.strip() for line in said.splitlines() if "no longer" in line] == [GONE.format("prizes")]
    assert labels(tmp_path) == DIVIDED


SAME = {"modified": "2021-05-09T07:15:00"}
WENT = "doubt: the blog no longer has the tag 'prizes'; it went"


@pytest.mark.parametrize(
    ("tags", "left"), [("prizes, tides", "tides"), ("prizes, tides, quays", "tides, quays"), ("prizes", "")]
)
def test_a_tag_that_the_blog_took_away_with_a_later_change_stayed(tags: str, left: str, split, tmp_path: Path) -> None:
    split("answer.json", text=answer(**SAME))
    edit(tmp_path, "tags: [prizes, tides]", f"tags: [{tags}]")
    numbers = json.loads(CAPTURES["answer.json"])["posts"][2]["tags"]
    newer = answer(tags=numbers[1:], **LATER)
    said = split("newer.json", text=newer)
    assert [line.strip() for line in said.splitlines() if "no longer" in line] == [WENT]
    assert labels(tmp_path) == [*[f"tags: [{left}]"] * bool(left), DIVIDED[1]]
    assert "changed:" not in split("newer.json", text=newer)


def test_a_tag_does_not_go_where_a_later_change_says_nothing_of_tags(split, tmp_path: Path) -> None:
    split("answer.json", text=answer(**SAME))
    whole = json.loads(answer(**LATER))
    for post in whole["posts"]:
        del post["tags"]
    split("newer.json", text=json.dumps(whole))
    assert labels(tmp_path) == DIVIDED


@pytest.mark.parametrize("name", ["answer.json", "feed.rss", "home.html"])
def test_no_tag_is_said_to_be_removed_by_an_older_or_lesser_capture(name: str, split) -> None:
    split("newest.json", text=answer(tags=[], **LATER))
    split("newer.json", text=answer(**LATER))
    assert "no longer" not in split(name)


def test_no_tag_is_said_to_be_removed_by_an_answer_that_names_none(split) -> None:
    split("answer.json")
    nameless = {**json.loads(answer(**LATER)), "tags": []}
    assert "no longer" not in split("newer.json", text=json.dumps(nameless))


def edit(folder: Path, before: str, after: str) -> None:
    post = folder / "posts" / POST
    assert before in post.read_text(encoding="utf-8")
    post.write_text(post.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


@pytest.mark.parametrize("name", [name for name in CAPTURES if name != "export.xml"])
def test_a_tag_that_an_editor_took_out_came_back_with_another_form(name: str, split, tmp_path: Path) -> None:
    split("export.xml")
    edit(tmp_path, "tags: [prizes, tides]", "tags: [tides]")
    split(name)
    assert labels(tmp_path) == ["tags: [tides]", DIVIDED[1]]


def test_a_tag_that_an_editor_took_out_came_back_when_the_blog_added_another(split, tmp_path: Path) -> None:
    split("answer.json")
    edit(tmp_path, "tags: [prizes, tides]", "tags: [tides]")
    named = {"id": 99, "name": "boats", "taxonomy": "post_tag"}
    whole = json.loads(CAPTURES["answer.json"])
    tags = whole["posts"][2]["tags"]
    newer = json.loads(answer(tags=[*tags, 99], **LATER))
    split("newer.json", text=json.dumps({**newer, "tags": [*newer["tags"], named]}))
    assert labels(tmp_path) == ["tags: [tides, boats]", DIVIDED[1]]


def test_a_tag_that_the_blog_removed_was_not_told_beside_one_that_an_editor_added(split, tmp_path: Path) -> None:
    split("answer.json")
    edit(tmp_path, "tags: [prizes, tides]", "tags: [prizes, tides, quays]")
    tags = json.loads(CAPTURES["answer.json"])["posts"][2]["tags"]
    said = split("newer.json", text=answer(tags=tags[1:], **LATER))
    assert [line.strip() for line in said.splitlines() if "no longer" in line] == [GONE.format("prizes")]


@pytest.mark.parametrize("changed", ["2021-05-09T18:05:00", "2021-06-09T18:05:00"], ids=["same", "older"])
def test_labels_of_which_an_answer_had_numbers_alone_come_with_the_export(changed: str, split, tmp_path: Path) -> None:
    nameless = {**json.loads(answer(modified=changed)), "tags": [], "categories": []}
    split("newer.json", text=json.dumps(nameless))
    assert labels(tmp_path) == []
    split("export.xml")
    assert labels(tmp_path) == DIVIDED
