"""Rows of particulars in the words and the order of any theme: when a post was written, by whom, how it is filed.

Each part of a row is tried in each of its forms beside usual ones of the others, at each place where rows stand.
"""

from itertools import product

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES, page

LEADS = ("", "Posted on ", "On ", "Published: ", "Written on Thursday ", "Date: ")
NAMES = (" by {name}", " | {name}", " · By {name}", " — {name}", " / {name}", " | Author: {name}", " | by {name}")
LABELS = (
    *(" in {labels}", " | {labels}", " | Filed under: {labels}", " · {labels}", " | in {labels}", " / {labels}"),
    *(" | Category: {labels}", " under {labels}", " | Posted in {labels}"),
)
ENDS = (
    *("", " | No Comments »", " | 3 Comments", " · Leave a comment", " | 0", " | Edit", " · 3 min read"),
    *(" | Comments (2)", " // 4 Comments", " (2)", " | Leave a reply →", " | Tags: docks, wages"),
)
PLACES = ("{row}\n\n{title}\n\n{text}", "{title}\n\n{row}\n\n{text}", "{title}\n\n{text}\n\n{row}")
AUTHORS = ("Ann Roe", "Bea Lang-Lutz", "Ann Roe")
FILED = (("News", "Fair Trial"), ("Background",), ("Courts", "News"))
TAGGED = (("docks", "wages"), ("coal",), ("wages", "night courts"))
SIDE = "Categories\n\n- Background (3)\n- Courts (2)\n- Fair Trial (4)\n- News (9)"
DATED = dict.fromkeys(
    [f"{lead}{{day}}{NAMES[0]}{LABELS[1]}{ENDS[1]}" for lead in LEADS]
    + [f"Posted on {{day}}{name}{labels}" for name, labels in product(NAMES, LABELS)]
    + [f"{{day}}{name}{end}" for name, end in product(NAMES[:3], ENDS[:-1])]
    + [f"{{day}}{NAMES[1]}{labels}{end}" for labels, end in product(LABELS[1:4], ENDS[:-1])]
)


def rows_of(row: str) -> list[str]:
    told = zip(DAYS, AUTHORS, FILED, TAGGED, strict=True)
    return [
        row.format(day=day, name=name, labels=", ".join(filed), tags=", ".join(tags)) for day, name, filed, tags in told
    ]


def found(row: str, place: str, reading_of) -> list[tuple]:
    posts = [
        place.format(title=title, row=made, text=text, day=day)
        for (title, text), made, day in zip(POSTS, rows_of(row), DAYS, strict=True)
    ]
    drafts = reading_of(f"{page(*posts)}\n{SIDE}\n").drafts
    return [(d.front.title, d.front.date[:10], d.front.author, d.front.categories, d.front.tags) for d in drafts]


def wanted(row: str) -> list[tuple]:
    told = zip(TITLES, ISO, AUTHORS, FILED, TAGGED, strict=True)
    return [
        (title, day, name * ("{name}" in row), filed * ("{labels}" in row), tags * ("{tags}" in row))
        for title, day, name, filed, tags in told
    ]


@pytest.mark.parametrize("place", PLACES, ids=["over titles", "under titles", "under texts"])
@pytest.mark.parametrize("row", DATED)
def test_a_row_with_a_date_says_who_wrote_a_post_and_how_it_is_filed(row: str, place: str, reading_of) -> None:
    assert found(row, place, reading_of) == wanted(row)


UNDATED = (
    *("By {name} | {labels}", "Posted by {name} in {labels}", "by {name} under {labels}"),
    *(
        "Filed under {labels} by {name}",
        "Posted in {labels} by {name} | No Comments »",
        "By {name}, filed under {labels}",
    ),
    *("By {name} · Filed under {labels} · Tagged {tags}", "Category: {labels} / Tags: {tags} / by {name}"),
    *(
        "Author: {name} | Category: {labels} | Tags: {tags}",
        "{labels} | by {name} | 0 Comments",
        "by {name} | Tags: {tags}",
    ),
    *("Categories: {labels} | by {name} | Leave a comment", "Written by {name} in {labels} | 4 comments"),
    *("Posted by {name} | Filed under {labels} | Leave a comment", "Posted under: {labels} by {name}"),
)
BESIDE = (
    "{title}\n\n{row}\n\n{day}\n\n{text}",
    "{title}\n\n{day}\n\n{row}\n\n{text}",
    "{title}\n\n{day}\n\n{text}\n\n{row}",
)


@pytest.mark.parametrize("place", BESIDE, ids=["over dates", "under dates", "under texts"])
@pytest.mark.parametrize("row", UNDATED)
def test_a_row_without_a_date_says_who_wrote_a_post_and_how_it_is_filed(row: str, place: str, reading_of) -> None:
    assert found(row, place, reading_of) == wanted(row)


Q = "https://quay.example"
ANN = f"[Ann Roe]({Q}/author/ann/)"
NEWS = f"[News]({Q}/category/news/)"
SPARE = (
    f"{{day}} | {ANN} | {NEWS}",
    f"{{day}} · {NEWS} · {ANN}",
    "{day}, Ann Roe (News)",
    "{day} ∕ Ann Roe ∕ News ∕ 2 comments",
    "{day} \uf007 Ann Roe \uf07b News \uf075 2",
)


@pytest.mark.parametrize("row", SPARE)
def test_links_icons_and_brackets_tell_the_parts_of_a_row(row: str, reading_of) -> None:
    posts = [f"{title}\n\n{row.format(day=day)}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of(f"{page(*posts)}\n{SIDE}\n").drafts
    assert [(d.front.date[:10], d.front.author, d.front.categories) for d in drafts] == [
        (day, "Ann Roe", ("News",)) for day in ISO
    ]


LINKED = f"{ANN} wrote this for the pages of {NEWS}, with [2 replies]({Q}/a/#comments)."


def test_links_to_pages_of_a_blog_tell_a_row_under_a_text_in_whatever_words(reading_of) -> None:
    posts = [f"{title}\n\n{day}\n\n{text}\n\n{LINKED}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of(page(*posts)).drafts
    assert [(d.front.author, d.front.categories) for d in drafts] == [("Ann Roe", ("News",))] * len(ISO)
    assert not any("replies" in d.body for d in drafts)


def test_the_sign_before_every_tag_is_the_themes(reading_of) -> None:
    tags = f"[#docks]({Q}/tag/docks/) [#wages]({Q}/tag/wages/)"
    posts = [f"{title}\n\n{day}\n\n{text}\n\n{tags}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    assert {d.front.tags for d in reading_of(page(*posts)).drafts} == {("docks", "wages")}


@pytest.mark.parametrize("minutes", ["1 Minute", "3 Minuten", "2 minutes", "4 min de lecture"])
def test_how_long_a_post_takes_to_read_ends_a_row_without_signs(minutes: str, reading_of) -> None:
    row = f"{{name}} {{labels}} {{day}} {minutes}"
    filed = [(title, day, name, filed, ()) for title, day, name, filed, _ in wanted(row)]
    assert found(row, PLACES[1], reading_of) == filed


@pytest.mark.parametrize(
    "row",
    [
        "4 min read·{day}",
        "4 Min. Lesezeit · {day}",
        "{day} 3 دقائق للقراءة",
        "{day} — 5 phút đọc",
        "{day} 6 мин чтения",
    ],
)
def test_a_day_beside_what_says_in_any_language_how_long_a_post_takes_to_read_was_none(row: str, reading_of) -> None:
    posts = [
        PLACES[1].format(title=title, text=text, row=row.format(day=day))
        for (title, text), day in zip(POSTS, DAYS, strict=True)
    ]
    made = reading_of(page(*posts)).drafts
    assert [(one.front.title, one.front.date) for one in made] == [*zip(TITLES, ISO, strict=True)]
