"""Addresses that differ in capitals alone: both posts stand, and the archive is one that every disk can have."""

import itertools
from pathlib import Path

import pytest
from tests.captures.merge.test_lacking import archive
from tests.captures.merge.test_moved import FORMS, post
from tests.captures.merge.test_moved_pages import page

__all__ = ["archive"]

ONE = post(title="Boats", address="/2020/05/01/The-Quay/", text="Boats came to the quay in the night, and left again.")
OTHER = post(
    number=2, title="Ropes", address="/2020/05/01/the-quay/", text="Ropes were sold in town by those who made them."
)


def _page(one: dict[str, object]) -> str:
    return page(address=str(one["address"]), title=str(one["title"]), text=str(one["text"]))


def _text(*posts: dict[str, object]) -> str:
    shown = "[{title}](https://harbour.example{address})\n\nMay 1, 2020\n\n{text}"
    return "\n\n".join(shown.format(**one) for one in posts) + "\n"


WAYS = {**FORMS, "text": _text, "page": lambda *posts: _page(posts[0])}
ORDERS = [(ONE, OTHER), (OTHER, ONE)]


@pytest.fixture
def stood(archive, tmp_path: Path, state):
    """Splits captures twice, which leaves all as it is, and returns titles and addresses by file."""
    numbers = itertools.count()

    def run(*captures: str) -> dict[str, tuple[str, str]]:
        paths = [tmp_path / f"{next(numbers)}.capture" for _ in captures]
        for path, text in zip(paths, captures, strict=True):
            path.write_text(text, encoding="utf-8")
            archive("split", str(path), "--blog", "harbour.example")
        held = state(tmp_path / "archive/posts")
        for path in paths:
            archive("split", str(path), "--blog", "harbour.example")
        assert (held, archive("check").exit_code) == (state(tmp_path / "archive/posts"), 0)
        assert archive("captures", "verify").exit_code == 0
        files = sorted((tmp_path / "archive/posts").glob("2*/*.md"))
        return {file.name: _told(file.read_text(encoding="utf-8")) for file in files}

    return run


def _told(text: str) -> tuple[str, str]:
    lines = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)
    return lines["title"], lines["permalink"]


@pytest.mark.parametrize("order", ORDERS, ids=["capitals first", "capitals last"])
@pytest.mark.parametrize("form", FORMS)
def test_posts_of_one_capture_made_an_archive_that_is_refused(stood, form: str, order) -> None:
    first, last = order
    assert stood(FORMS[form](*order)) == {
        "2020-05-01-the-quay.md": (first["title"], first["address"]),
        "2020-05-01-the-quay-2.md": (last["title"], "/2020/05/01/the-quay-2/"),
    }


@pytest.mark.parametrize(("before", "after"), [*itertools.permutations(WAYS, 2)])
def test_a_later_capture_finds_each_where_it_stands(stood, before: str, after: str) -> None:
    told = stood(WAYS[before](ONE), WAYS[after](OTHER), WAYS[after](ONE), WAYS[before](OTHER))
    assert {title for title, _ in told.values()} == {"Boats", "Ropes"}
    assert len(told) == len(ORDERS)


@pytest.mark.parametrize(("before", "after"), [*itertools.permutations(WAYS, 2)])
def test_one_post_that_captures_show_with_other_capitals_is_one(stood, before: str, after: str) -> None:
    told = stood(WAYS[before](ONE), WAYS[after]({**ONE, "address": OTHER["address"]}))
    assert told == {"2020-05-01-the-quay.md": ("Boats", "/2020/05/01/The-Quay/")}


@pytest.mark.parametrize("form", ["wxr", "rest", "rss"])
def test_a_third_and_a_repeat_of_the_blogs_own_stand_beside_those(stood, form: str) -> None:
    rows = [("The-Quay", "Boats"), ("the-quay", "Ropes"), ("THE-QUAY", "Sails"), ("The-Quay-2", "Nets")]
    posts = [
        post(
            number=number, title=title, address=f"/2020/05/01/{slug}/", text=f"{title} were seen in town all day long."
        )
        for number, (slug, title) in enumerate(rows, 1)
    ]
    for order in (posts, posts[::-1]):
        told = stood(FORMS[form](*order))
        assert {title for title, _ in told.values()} == {title for _, title in rows}
