"""What themes of WordPress set under a post and under a list of posts, as tools show it: no part of a text."""

import textwrap

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

TITLE, TEXT = POSTS[0]
SOURCE = "https://tide.example/bakers"
CARD = ("Ann Roe", "Has kept this notebook since the harbour closed.")
COMMENTS = ("2 comments", "Ben Ash says:", "May 10, 2021 at 9:15 am", "Thank you for this.")


def _read(reading_of, *parts: str):
    return reading_of("\n\n".join(parts) + "\n").drafts


UNDER = {
    "right under it": CARD,
    "twice": ("Ann Roe", *CARD, "Articles: 38"),
    "under a button": ("Share your love", *CARD),
    "behind a comma that is left of labels": (",", *CARD),
    "with the word for it": ("By Ann Roe", CARD[1], "View Archive →"),
    "under labels": ("Tags: docks, wages", *CARD),
    "as a heading": (f"## {CARD[0]}", CARD[1]),
}


@pytest.mark.parametrize("behind", [(), COMMENTS], ids=["alone", "over comments"])
@pytest.mark.parametrize("name", UNDER)
def test_sources_were_lost_over_the_card_of_who_wrote_the_post(name: str, behind, reading_of) -> None:
    (draft,) = _read(reading_of, "Quay notes", TITLE, f"{DAYS[0]} by Ann Roe", TEXT, SOURCE, *UNDER[name], *behind)
    assert [source.url for source in draft.front.sources] == [SOURCE]
    assert (draft.body, draft.front.author) == (f"{TEXT}\n", "Ann Roe")


KEPT = {
    "a signature": ("Ann Roe",),
    "a signature with an office": ("Ann Roe", "Secretary of the union"),
    "who speaks": ("Ann Roe", "We left the mill at noon, and nobody came back before the bell had rung."),
}


@pytest.mark.parametrize("name", KEPT)
def test_who_wrote_a_post_stays_under_its_text(name: str, reading_of) -> None:
    (draft,) = _read(reading_of, "Quay notes", TITLE, f"{DAYS[0]} by Ann Roe", TEXT, *KEPT[name])
    assert draft.body.split("\n\n")[1:] == [*KEPT[name][:-1], f"{KEPT[name][-1]}\n"]


def test_a_text_behind_an_address_and_the_name_of_who_wrote_it_stays(reading_of) -> None:
    more = f"{POSTS[1][1]} {POSTS[2][1]}"
    (draft,) = _read(reading_of, "Quay notes", TITLE, f"{DAYS[0]} by Ann Roe", TEXT, SOURCE, "Ann Roe", more)
    assert "Ann Roe" in draft.body
    assert more in draft.body


def test_the_heading_of_comments_that_a_tool_wrapped_in_the_title_was_text(reading_of) -> None:
    head = textwrap.fill(f"One thought on “{TITLE} and the night shift of the old mill does too”", 60)
    title = f"{TITLE} and the night shift of the old mill does too"
    said = "1. [1] Ben Ash says\n   May 10, 2021 at 9:15 am"
    text = textwrap.fill(f"{TEXT} {TEXT}", 79)
    (draft,) = _read(reading_of, "Quay notes", title, f"{DAYS[0]} by Ann Roe", text, SOURCE, head, said, "Thank you.")
    assert "thought" not in draft.body
    assert [source.url for source in draft.front.sources] == [SOURCE]


LOGO = "https://quay.example/logo.png"
HIDDEN = {
    "glued": f"{LOGO}00Ann Roe{LOGO}Ann Roe2021-05-09 09:30:002021-06-01 10:00:00{TITLE}",
    "with spaces": f"{LOGO} 0 0 Ann Roe {LOGO} Ann Roe 2021-05-09 09:30:00 2021-06-01 10:00:00 {TITLE}",
    "wrapped": f"{LOGO}00Ann\nRoe{LOGO}Ann Roe2021-05-09\n09:30:002021-06-01 10:00:00{TITLE}",
}


@pytest.mark.parametrize("name", HIDDEN)
def test_the_hidden_data_of_a_theme_were_a_source(name: str, reading_of) -> None:
    (draft,) = _read(reading_of, "Quay notes", TITLE, f"{DAYS[0]} by Ann Roe", TEXT, SOURCE, HIDDEN[name])
    assert [source.url for source in draft.front.sources] == [SOURCE]
    assert draft.body == f"{TEXT}\n"


def test_pictures_among_sources_stay(reading_of) -> None:
    (draft,) = _read(reading_of, "Quay notes", TITLE, DAYS[0], TEXT, "https://tide.example/2021/map.png", SOURCE)
    assert [source.url for source in draft.front.sources] == ["https://tide.example/2021/map.png", SOURCE]


PAGERS = ["1 2 Next »", "Page 1 of 2", "1\n\n2\n\nNext", "12\nNext", "[2](https://quay.example/page/2/)", "Older posts"]
LISTS = {
    "titles and days": [f"{title}\n{day}" for title, day in zip(TITLES, DAYS, strict=True)],
    "with how they begin": [f"{title}\n{day}\n{text[:60]} […]" for (title, text), day in zip(POSTS, DAYS, strict=True)],
    "glued": [f"{title}{day}" for title, day in zip(TITLES, DAYS, strict=True)],
}


@pytest.mark.parametrize("pager", PAGERS)
@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_posts_under_the_numbers_of_pages_holds_none_of_the_page(name: str, pager: str, reading_of) -> None:
    posts = [
        part for (title, text), day in zip(POSTS, DAYS, strict=True) for part in (title, text, f"Ann Roe\n{day}\nNews")
    ]
    drafts = _read(reading_of, "Quay notes", *posts, pager, "Popular Posts", *LISTS[name])
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [*zip(TITLES, ISO, strict=True)]


def test_posts_of_another_page_under_the_numbers_of_pages_stay(reading_of) -> None:
    more = [(f"{title} once more", f"{text} That was all.") for title, text in POSTS]
    days = ["April 3, 2021", "April 2, 2021", "April 1, 2021"]
    rows = [*zip(POSTS, DAYS, strict=True), None, *zip(more, days, strict=True)]
    parts = [(row[0][0], f"{row[1]} by Ann Roe", row[0][1]) if row else ("1 2 Next »",) for row in rows]
    drafts = _read(reading_of, "Quay notes", *(part for some in parts for part in some))
    assert [draft.front.title for draft in drafts] == [*TITLES, *(title for title, _ in more)]


def test_a_picture_that_leads_to_the_next_post_was_further_reading_of_the_one_above(reading_of) -> None:
    at = "https://quay.example/2021/05/0{}/the-bakers-of-the-quay-walk-{}out-{}/"
    parts = []
    for number, ((title, text), day) in enumerate(zip(POSTS, DAYS, strict=True)):
        broken, whole = (at.format(number, gap, number) for gap in ("\n", ""))
        parts += [f"[![](https://quay.example/t.jpg)__]({broken})[__0]({broken}#respond)"]
        parts += ["[News](https://quay.example/category/news/)", f"## [{title}]({whole})", f"{day} by Ann Roe", text]
    drafts = _read(reading_of, "# [Quay notes](https://quay.example/)", *parts)
    assert [(draft.front.title, draft.front.see_also) for draft in drafts] == [(title, ()) for title in TITLES]


def test_how_a_text_begins_was_the_foot_of_its_post_under_a_wrapped_row_of_links(reading_of) -> None:
    at = "https://quay.example/2021/05/0{}/the-bakers-of-the-quay-walk-\nout-of-their-old-house-{}/"
    parts, begun = [], "On Tuesday the court of the quay refused to…"
    for number, title in enumerate(TITLES, 1):
        broken = at.format(number, number)
        whole = broken.replace("\n", "")
        parts += [f'[![](https://quay.example/wp-\ncontent/uploads/t.jpg)]({broken} "{title}")']
        parts += [f'### [{title}]({whole} "{title}")']
        parts += [f"[Ann Roe](https://quay.example/author/ann/) - May {number},\n2021[0]({broken}#respond)", begun]
    drafts = _read(reading_of, "[Quay notes](https://quay.example/)", *parts)
    assert [begun in draft.body for draft in drafts] == [True] * 3


SHARED = ["Share this:TwitterFacebookLike this:Like Loading...", "Compartir:FacebookXCargando...", "شارك هذا الموضوع:X"]


@pytest.mark.parametrize("row", SHARED)
def test_a_source_was_lost_over_a_row_of_buttons_without_space(row: str, reading_of) -> None:
    rows = zip(POSTS, DAYS, strict=True)
    posts = [f"{title}\n{day} by Ann Roe\n\n{text}\n{SOURCE}\n{row}\n" for (title, text), day in rows]
    drafts = _read(reading_of, "Quay notes", *posts)
    assert [[source.url for source in draft.front.sources] for draft in drafts] == [[SOURCE]] * 3


def test_addresses_that_a_tool_left_without_space_were_one(reading_of) -> None:
    kept = "https://web.archive.org/web/2018/https://tide.example/a"
    other = "https://mill.example/?to=https://tide.example/b"
    (draft,) = _read(reading_of, "Quay notes", TITLE, DAYS[0], TEXT, f"{SOURCE}{kept}", other)
    assert [source.url for source in draft.front.sources] == [SOURCE, kept, other]
