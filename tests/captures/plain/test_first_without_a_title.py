"""The first post of a page that has no title, right under the heading of an archive."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

from muniment.captures.hypertext import entry

OVER = {
    "a heading of a label": "Quay notes\nCategory: Courts",
    "a heading of a month": "Quay notes\n\nNews from the docks\n\nMonth: May 2021",
    "a heading under a menu": "Quay notes\n\nAbout us\nWrite to us\nCategory: Courts",
}
FILED = "Posted by Ann Roe on {} in {}. Leave a comment"


def _first(title: str, foot: str, text: str = POSTS[0][1]) -> tuple[str, list[tuple[str, str]]]:
    """Return a page whose first post stands right under some words, and the titles and days of the others."""
    told = [*zip(TITLES, DAYS, strict=True), ("Mills at rest", "April 1, 2021"), ("Clerks sued", "March 30, 2021")][1:]
    rows = [f"{name}\n{FILED.format(day, 'Courts')}\n\n{POSTS[1][1]}\n" for name, day in told]
    rows[-1] = rows[-1].replace("Courts", "Courts, Work").replace("Leave a comment", "3 comments")
    first = f"{title}\n{FILED.format(DAYS[0], 'Courts')}\n\n{text}\n"
    days = (*ISO[1:], "2021-04-01", "2021-03-30")
    return "\n".join([first, *rows, foot]), [(name, day) for (name, _), day in zip(told, days, strict=True)]


@pytest.mark.parametrize("head", OVER.values(), ids=OVER)
def test_what_stands_over_the_first_post_without_a_title_was_its_title(head: str, reading_of) -> None:
    brief = "Seen at the gate today: three padlocks, one chain.\n\nNobody would give a name or a rank."
    text, told = _first(head, "", brief)
    made = [(one.front.title, one.front.date) for one in reading_of(text).drafts]
    assert made == [(entry.first_words(brief), ISO[0]), *told]


KEPT = {
    "a list under the name of the blog": ("Quay notes\nWrite to us", "\nQuay notes\nWrite to us\nby Ann Roe\n"),
    "a menu that says it beside other words": ("Quay notes\n\nWrite to us", "\nPages\nAbout us\nWrite to us\n"),
    "the list of the latest posts": ("Latest\nWrite to us", "\nLatest\nWrite to us\nFerry row settled\n"),
    "a list of what is read": ("Latest\nWrite to us", "\nLatest\nWrite to us\n98 views\nFerry row settled\n"),
    "a list with days": ("Latest\nWrite to us", "\nLatest\nWrite to us\nMay 9, 2021\nFerry row settled\n"),
}


@pytest.mark.parametrize(("head", "foot"), KEPT.values(), ids=KEPT)
def test_a_first_title_that_the_page_says_again_is_one(head: str, foot: str, reading_of) -> None:
    text, told = _first(head, foot)
    made = [(one.front.title, one.front.date) for one in reading_of(text).drafts]
    assert made == [("Write to us", ISO[0]), *told]


@pytest.mark.parametrize("count", ["Comments: 2", "Komentářů: 2", "Reacties: 2", "Commentaires: 2", "Коментарів: 2"])
def test_how_many_comments_there_are_began_the_text_of_a_post(count: str, reading_of) -> None:
    rows = [
        f"{title}\nPosted by Ann Roe on {day}\n{count}\n\n{text}"
        for (title, text), day in zip(POSTS, DAYS, strict=True)
    ]
    drafts = reading_of("Quay notes\n\n" + "\n\n".join(rows) + "\n").drafts
    assert [(one.front.title, one.front.date, one.body) for one in drafts] == [
        (title, day, f"{text}\n") for (title, text), day in zip(POSTS, ISO, strict=True)
    ]


def test_a_line_of_a_text_that_counts_something_else_remains(reading_of) -> None:
    text = f"{TITLES[0]}\n\nMay 9, 2021\n\n{POSTS[0][1]}\n\nResponses: 212\n\n{POSTS[1][1]}\n"
    (made,) = reading_of(f"Quay notes\n\n{text}").drafts
    assert made.body == f"{POSTS[0][1]}\n\nResponses: 212\n\n{POSTS[1][1]}\n"
