"""Titles, days and labels of themes of WordPress as tools show them beside texts, and what in a text is like them."""

import textwrap

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

TITLE, TEXT = POSTS[0]


def _read(reading_of, *parts: str):
    return reading_of("\n\n".join(parts) + "\n").drafts


def test_labels_that_clung_to_titles_were_titles(reading_of) -> None:
    labels = ("Interviews", "Statements", "Court news")
    rows = zip(labels, POSTS, DAYS, strict=True)
    posts = [f"{label}\n{title}\n{day} Ann Roe Leave a comment\n\n{text}" for label, (title, text), day in rows]
    drafts = _read(reading_of, "Monthly Archives: May 2021 | Quay notes", *posts, "Posts navigation1 2 Next →")
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [*zip(TITLES, ISO, strict=True)]


@pytest.mark.parametrize("row", ["By Ann Roe | {}", "by [Ann Roe](https://quay.example/author/ann/) | {}"])
def test_the_last_of_two_posts_of_one_day_by_one_author_was_lost(row: str, reading_of) -> None:
    days = (DAYS[0], DAYS[1], DAYS[1])
    rows = zip(POSTS, days, strict=True)
    posts = [part for (title, text), day in rows for part in (title, row.format(day), f"{text} […]", "Read more")]
    drafts = _read(reading_of, "Quay notes", *posts)
    assert [draft.front.title for draft in drafts] == [*TITLES]


FOOT = "This entry was posted on Monday, May 9, 2021 at 7:00 am and is\nfiled under News. You can follow any responses."


def test_a_list_of_sentences_in_a_text_was_the_menu_over_a_title(reading_of) -> None:
    text = textwrap.fill(f"{TEXT} {TEXT}", 79)
    inner = ("Main findings", "  • No list is public.\n  • Children sleep on the floor.", "What we ask for")
    (draft,) = _read(reading_of, "Quay notes", TITLE, text, *inner, "That there be a list. That it be kept.", FOOT)
    assert (draft.front.title, draft.front.date) == (TITLE, "2021-05-09T07:00")


@pytest.mark.parametrize(("last", "month"), [("إلى 14", "ديسمبر 2021."), ("until 14", "December 2021. […]")])
def test_a_month_behind_the_number_of_its_day_dated_the_post(last: str, month: str, reading_of) -> None:
    wide = f"{'The court has put off the case of the bakers who'} {last}\n{month}"
    (draft,) = _read(reading_of, "Quay notes", "News: Courts", TITLE, DAYS[0], wide, "Next »", "Quay notes")
    assert (draft.front.title, draft.front.date) == (TITLE, ISO[0])


def test_the_number_of_a_link_behind_a_stroke_hid_a_row(reading_of) -> None:
    row = "   9 mai 2021/[9]0 Comments/in [10]Portraits /par [11]Ann Roe"
    (draft,) = _read(reading_of, "   #[1]Quay notes » Feed", "Qui sont les « boulangers » ?", row, f"   {TEXT}")
    assert (draft.front.title, draft.front.date) == ("Qui sont les « boulangers » ?", "2021-05-09")
    assert (draft.front.author, draft.front.categories) == ("Ann Roe", ("Portraits",))


QUOTING = ["One thought on “{}”", "Un pensamiento en “{}", "2 thoughts on “{}”"]


@pytest.mark.parametrize("heading", QUOTING)
def test_headings_in_a_text_were_posts_beside_the_title_that_comments_quote(heading: str, reading_of) -> None:
    title = "“They came at five”: a talk with the sister of a baker"
    inner = (POSTS[0][1], "When did you last see her?", POSTS[1][1], "What do you know of the charges?", POSTS[2][1])
    said = ("1. A reader says", "Thank you for this.", "Leave a Reply")
    drafts = _read(reading_of, title, "by Leave a comment", *inner, "Reader Interactions", heading.format(title), *said)
    assert [draft.front.title for draft in drafts] == [title]
    assert all(words in drafts[0].body for words in inner)


def test_a_post_began_in_a_list_of_the_latest_that_has_its_title(reading_of) -> None:
    listed = "\n".join(f"  * [{title}](https://quay.example/2021/05/0{at}/a-{at}/)" for at, title in enumerate(TITLES))
    row = "__[Ann Roe](https://quay.example/author/ann/) __9 May\n2021 __[News](https://quay.example/category/news/)"
    parts = (
        "Breaking News",
        listed,
        f"# {TITLES[0]}",
        row,
        TEXT,
        TEXT,
        f"## 2 thoughts on “{TITLES[0]}”",
        "1. A reader says",
    )
    (draft,) = _read(reading_of, "## [Quay notes](https://quay.example/)", *parts)
    assert draft.front.title == TITLES[0]
    assert TITLES[1] not in draft.body


def test_a_label_with_the_minutes_of_reading_behind_it_was_a_title(reading_of) -> None:
    posts = [part for title, text in POSTS for part in (f"{title} once more", "Comunicados1 Minute", f"{text} {text}")]
    parts = ["Archivo de la etiqueta: puente", *posts[:3], "https://tide.example/a", *posts[3:6]]
    drafts = _read(reading_of, *parts, "https://tide.example/b")
    assert [draft.front.title for draft in drafts] == [f"{title} once more" for title in TITLES[:2]]
