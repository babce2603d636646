"""Titles that begin as rows that end posts do, or that have buttons under them: they are none of the post above."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import SOLE, TITLES, P

BEGUN = (
    "Written answer of the ministry",
    "Posted letters are read",
    "Reported missing in Veria",
    "Publicado el informe del puerto",
    "Published by the sea",
)


def _page(*posts: tuple[str, str, str]) -> str:
    parts = [f"{title}\n\n{over}May {9 - at}, 2021\n\n{text}" for at, (title, over, text) in enumerate(posts)]
    return "Quay notes\n\n" + "\n\n".join(parts)


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


@pytest.mark.parametrize("title", BEGUN)
@pytest.mark.parametrize("again", ["Recent Posts\n\n{1}\n\n{0}", "Recent Posts\n\n{0}\n\n{1}", "{0}"])
def test_a_title_that_begins_as_who_wrote_a_post_and_stands_again_is_one(title: str, again: str, reading_of) -> None:
    page = _page((TITLES[0], "", SOLE), (title, "", SOLE), (TITLES[2], "", SOLE))
    made = _told(reading_of(f"{page}\n\n{again.format(title, TITLES[0])}\n"))
    assert made == [(TITLES[0], "2021-05-09"), (title, "2021-05-08"), (TITLES[2], "2021-05-07")]


def test_titles_that_begin_alike_with_words_of_the_texts_are_titles(reading_of) -> None:
    names = ("Written statement to the council", "Written statement on rain", "Published by the sea")
    said = ("Written statement follows below", "Published by the Harbour Press in Geneva", "Posted in Veria, and read")
    page = _page(*((name, "", f"{P[0]}\n\n{words}\n\n{P[1]}") for name, words in zip(names, said, strict=True)))
    assert [title for title, _ in _told(reading_of(f"{page}\n"))] == [*names]


@pytest.mark.parametrize("mark", ["{}", "## {}", "[{}](https://quay.example/p)"])
@pytest.mark.parametrize("buttons", ["Share on Facebook Tweet Email", "Facebook Twitter Email", "Share Tweet Email"])
def test_buttons_under_the_title_of_one_post_of_a_page_leave_it_its_title(mark: str, buttons: str, reading_of) -> None:
    over = ("", f"{buttons}\n\n", "")
    page = _page(*((mark.format(title), row, SOLE) for title, row in zip(TITLES, over, strict=True)))
    assert [title for title, _ in _told(reading_of(f"{page}\n"))] == [*TITLES]


@pytest.mark.parametrize("title", ["Plans of the clerks", "Protected: Plans of the clerks"])
def test_a_post_that_asks_for_a_password_under_buttons_is_not_named_in_another(title: str, reading_of) -> None:
    form = "This post is password protected. To view it please enter your password below:\n\nPassword:"
    page = _page((TITLES[0], "", SOLE), (title, "Share Tweet Email Facebook\n\n", form), (TITLES[2], "", SOLE))
    reading = reading_of(f"{page}\n")
    assert [one for one, _ in _told(reading)] == [TITLES[0], TITLES[2]]
    assert not any("Plans" in made.body or "assword" in made.body for made in reading.drafts)
