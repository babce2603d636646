"""A text that shows a post twice, as two pages in a row do, gives one post."""

from pathlib import Path

import pytest

TAGS = "tags: [Quay Defenders (NGO), pilots]"


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits a text, and returns the result."""

    def run(text: str, name: str = "capture.txt"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))

    return run


@pytest.fixture
def posts(tmp_path: Path):
    """Returns the texts of the posts by file."""
    return lambda: {file.name: file.read_text("utf-8") for file in sorted((tmp_path / "posts").glob("2*/*.md"))}


@pytest.fixture(params=["new", "standing"])
def before(request, split, harbour: str) -> str:
    """Whether the posts stand already."""
    if request.param == "standing":
        split(harbour, "before.txt")
    return request.param


@pytest.mark.usefixtures("before")
def test_two_tag_pages_in_one_text_give_each_post_once_with_both_tags(
    split, posts, harbour: str, tmp_path: Path, muniment, state
) -> None:
    whole = f"{harbour}\n{harbour.replace('Quay Defenders (NGO)', 'pilots')}"
    assert split(whole).exit_code == 0
    assert [text.count(TAGS) for text in posts().values()] == [1, 1, 1]
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0
    held = state(tmp_path / "posts")
    assert split(whole).exit_code == 0
    assert state(tmp_path / "posts") == held


@pytest.mark.usefixtures("before")
def test_a_post_that_a_text_shows_again_in_other_lines_is_the_same(split, posts, harbour: str) -> None:
    last = harbour[harbour.index("Pilots win") :]
    assert split(f"{harbour}\n{last.replace('prize. [see', 'prize.  [see')}").exit_code == 0
    assert len(posts()) == 3


def test_a_post_that_a_text_shows_with_two_texts_is_a_conflict_and_both_stand(
    before: str, split, posts, harbour: str, tmp_path: Path, muniment
) -> None:
    whole = f"{harbour}\n{harbour.replace('The end came soon.', 'The end came late.')}"
    result = split(whole)
    said = """
    conflict: the capture shows a post of this title and day twice, with other words; keep one of the two, beside it:
        | 2020/2020-05-01-pilots-win-prize.md
"""
    assert (before, result.exit_code, said in result.output) == (before, 1, True)
    texts = {name: ("came soon" in text, "came late" in text) for name, text in posts().items() if "pilots" in name}
    assert texts == {
        "2020-05-01-pilots-win-prize-2.md": (False, True),
        "2020-05-01-pilots-win-prize.md": (True, False),
    }
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0
    assert split(whole).exit_code == 0


@pytest.mark.usefixtures("before")
def test_two_posts_of_one_title_and_day_that_say_other_things_are_two(split, posts, harbour: str) -> None:
    other = "Pilots win\u00a0prize\n\nMay 1, 2020\n\nNothing of this stands in the other.\n\nhttps://wire.example/two\n"
    assert split(f"{harbour}\n{other}").exit_code == 0
    assert [name for name in posts() if "pilots" in name] == [
        "2020-05-01-pilots-win-prize-2.md",
        "2020-05-01-pilots-win-prize.md",
    ]


def test_a_withdrawn_post_that_a_text_shows_twice_is_not_brought_back(split, harbour: str, tmp_path: Path) -> None:
    split(harbour, "before.txt")
    post = tmp_path / "posts/2020/2020-05-01-pilots-win-prize.md"
    tombstone = "---\npermalink: /2020/05/01/pilots-win-prize/\nwithdrawn: 2024-01-01\n---\n"
    post.write_text(tombstone, encoding="utf-8")
    split(f"{harbour}\n{harbour.replace('Quay Defenders (NGO)', 'pilots')}")
    assert post.read_text(encoding="utf-8") == tombstone
    assert len(list(post.parent.iterdir())) == 1


def test_a_text_that_begins_with_an_escape_and_stands_twice_is_given_back(split, posts, tmp_path, muniment) -> None:
    page = "A day\n\nMay 9, 2020\n\n*no* list\n\n1. one\n2. two\n\nИ ещё слова.\n\n"
    assert split(f"{page}Another day\n\nMay 8, 2020\n\nWords.\n\n{page}").exit_code == 0
    assert len(posts()) == 2
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0
