"""Texts of pages: rows of particulars, feet of posts, readers' comments, and what stands beside them."""

import pytest
from tests.captures.threeposts import POSTS, TITLES

from muniment.captures.accounting import ledger

HOST = "https://quay.example"
ROWS = {
    "plain": ["Leave a Comment / Courts / By Ann Roe"],
    "linked": [
        f"[Leave a Comment]({HOST}/x/#respond) / [Courts]({HOST}/category/courts/) / By [Ann Roe]({HOST}/author/a/)"
    ],
    "with strokes": ["By Ann Roe | Courts | 2 Comments"],
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_row_of_particulars_without_a_date_begins_a_post(row: list[str], reading_of) -> None:
    lines = [line for title, text in POSTS for line in (title, *row, text)]
    drafts = reading_of("\n\n".join(["Quay notes", *lines]) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES
    assert {(made.front.date, made.front.author, made.front.categories) for made in drafts} == {
        ("unknown", "Ann Roe", ("Courts",))
    }
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]


def test_a_row_that_a_tool_broke_at_each_part_is_one(reading_of) -> None:
    title, text = POSTS[0]
    page = ["Quay notes", "About", title, "Leave a Comment", "/", "Courts", "/ By", "Ann Roe", text, POSTS[1][1]]
    (draft,) = reading_of("\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.author, draft.front.categories) == (title, "Ann Roe", ("Courts",))


COMMENTS = ("2 thoughts on “{}”", "1. Mina P.", "May 17, 2022 at 8:10 am", "I was there, and it is all true.", "Reply")


def test_dates_of_comments_date_no_post(reading_of) -> None:
    title, text = POSTS[0]
    said = [line.format(title) for line in COMMENTS]
    page = [f"# {title}", "May 15, 2022", text, POSTS[1][1], *said, "2. Fen", "May 20, 2022", "So it is.", "Reply"]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (title, "2022-05-15")
    assert "I was there" not in draft.body


def test_another_page_may_begin_behind_the_comments(reading_of) -> None:
    pages = []
    for number, (title, text) in enumerate(POSTS[:2]):
        said = [line.format(title) for line in COMMENTS]
        pages += ["Quay notes", title, f"May {15 - number}, 2022", text, POSTS[2][1], *said, "Leave a Reply"]
    drafts = reading_of("\n\n".join(pages) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        (TITLES[0], "2022-05-15"),
        (TITLES[1], "2022-05-14"),
    ]


@pytest.mark.parametrize("entry", ["• {}", "{}", "- #### [{0}](https://quay.example/{0}/)"])
def test_dates_in_a_list_of_other_posts_date_none_of_the_page(entry: str, reading_of) -> None:
    title, text = POSTS[0]
    others = [
        line for number, other in enumerate(("One", "Two", "Three"), 2) for line in (other, f"{number} May, 2018")
    ]
    listed = [entry.format(line) if place % 2 == 0 else f"    {line}" for place, line in enumerate(others)]
    page = [f"# {title}", "May 15, 2022 by Ann Roe", text, POSTS[1][1], "You may also like...", *listed, "2 Responses"]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (title, "2022-05-15")


FEET = {
    "en": "Posted by Ann Roe at 10:44 AM No comments:",
    "es": "Publicado por Ann Roe en 10:44 No hay comentarios:",
    "de": "Eingestellt von Ann Roe um 10:44 Keine Kommentare:",
    "numbered": "Publicado por Ann Roe en [9]10:44 [10]No hay comentarios:",
    "addresses behind": "Postado por Ann Roe às 10:44 (https://quay.example/a.html) 2 comentários:",
    "ja": "投稿者 Ann Roe 時刻: 10:44 0 件のコメント:",
}


@pytest.mark.parametrize("foot", FEET.values(), ids=FEET)
def test_a_byline_with_the_time_of_day_ends_a_post(foot: str, reading_of) -> None:
    lines = [f"Tuesday, June {4 - place}, 2019" for place in range(3)]
    shared = "Email ThisBlogThis!Share to X"
    source = "https://paper.example/2019/quay"
    parts = [line for day, (title, text) in zip(lines, POSTS, strict=True) for line in (day, title, text, source, foot)]
    text = "\n\n".join(["Quay notes", *parts]).replace(foot, f"{foot}\n{shared}") + "\n"
    drafts = reading_of(text).drafts
    assert [(made.front.title, made.front.author) for made in drafts] == [(title, "Ann Roe") for title in TITLES]
    assert {tuple(one.url for one in made.front.sources) for made in drafts} == {(source,)}
    assert all("10:44" not in made.body and "BlogThis" not in made.body for made in drafts)


def test_a_row_without_spaces_goes_on_in_the_lines_it_was_wrapped_into(reading_of) -> None:
    parts = []
    for number, (title, text) in enumerate(POSTS):
        wrapped = f"{text[:60].rsplit(' ', 1)[0]}\n{text[len(text[:60].rsplit(' ', 1)[0]) + 1 :]}"
        names = "HafenSchreibe etwas zu"
        row = f"Autor AnnaVeröffentlicht am {9 - number}. Juni 2020Kategorien GerichtSchlagwörter\n{names} {title}"
        parts += [title, wrapped, row]
    drafts = reading_of("\n\n".join(["Kaiblatt", *parts]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        (title, f"2020-06-0{9 - number}") for number, title in enumerate(TITLES)
    ]


def test_an_address_of_a_label_may_stand_in_the_next_line(reading_of) -> None:
    title, text = POSTS[0]
    own = "https://quay.example/2019/05/01/ferry-row-settled/"
    labels = (
        f"  [{title}]:\n    https://quay.example/2019/05/07/bakers/\n  [we wrote of the ferry]:\n    {own}\n"
        "  [Harbour paper, second edition]: https://paper.example/b"
    )
    said = f"{text} As [we wrote of the ferry] then."
    page = [f"## [{title}]", "May 7, 2019", said, "Source: [Harbour paper, second edition]", labels]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert draft.front.title == title
    assert draft.front.permalink == "/2019/05/07/bakers/"
    assert [one.url for one in draft.front.see_also] == [own]
    assert [one.url for one in draft.front.sources] == ["https://paper.example/b"]


@pytest.mark.parametrize("date", ["2021\n-\n04\n-\n{}", "{}\n/\n04\n/\n2021", "{}\n.\n04\n.\n2021"])
def test_a_date_whose_strokes_have_lines_of_their_own(date: str, reading_of) -> None:
    parts = [line for number, post in enumerate(POSTS) for line in (date.format(25 - number), *post)]
    drafts = reading_of("\n".join(["Quay notes", *parts]) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES
    assert [made.front.date for made in drafts] == [f"2021-04-{25 - number}" for number in range(3)]


def test_a_lone_date_stands_above_its_title(reading_of) -> None:
    title, text = POSTS[0]
    page = f"Quay notes\n\nHome\nAbout us\nSunday, 19 May 2019\n{title}\n\n{text}\n\n{POSTS[1][1]}\n"
    (draft,) = reading_of(page).drafts
    assert (draft.front.title, draft.front.date) == (title, "2019-05-19")


def test_a_picture_that_leads_to_a_post_belongs_to_it_and_not_to_the_one_before(reading_of) -> None:
    parts = []
    for number, (title, text) in enumerate(POSTS):
        url = f"{HOST}/{title.lower().replace(' ', '-').strip('?')}/"
        picture = f"[![]({HOST}/files/{number}-520x245.jpg)]({url})[{number}]({url}#comments)"
        parts += [picture, f"[News]({HOST}/category/news/)", f"{9 - number} May, 2019", f"## [{title}]({url})", text]
    drafts = reading_of("\n\n".join(["Quay notes", *parts]) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]
    assert not any(made.front.sources or made.front.see_also for made in drafts)


def test_the_same_further_reading_is_named_once(reading_of) -> None:
    url = "https://quay.example/2019/05/04/ferry/"
    text = f"{POSTS[0][1]} See also [the ferry]({url}). And again [the ferry]({url})."
    (draft,) = reading_of(f"# {TITLES[0]}\n\nMay 7, 2019\n\n{text}\n\n[see also: {url}]\n").drafts
    assert [one.url for one in draft.front.see_also] == [url]


SIGNED = ["Signed by:", "Afrika Hakiba", "Bureau for Legal Aid", "Dignity Now!", "Union of Coastal Peoples (UCP)"]


def test_a_name_may_end_in_a_mark_of_exclamation(reading_of) -> None:
    (draft,) = reading_of("\n\n".join([f"# {TITLES[0]}", "May 7, 2019", POSTS[0][1], "\n".join(SIGNED)]) + "\n").drafts
    assert [one.as_ for one in draft.front.organisations] == SIGNED[1:]


ON = ["„{}“ weiterlesen", "{} Read More »", "“{}” verder lezen", "“{}” の続きを読む"]


@pytest.mark.parametrize("on", ON)
def test_what_leads_on_behind_the_title_says_that_the_post_is_cut_short(on: str, reading_of) -> None:
    parts = [line for n, (t, text) in enumerate(POSTS) for line in (f"# {t}", f"May {9 - n}, 2019", text, on.format(t))]
    drafts = reading_of("\n\n".join(parts) + "\n").drafts
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]
    assert all("the page cuts this post short" in " ".join(made.doubts) for made in drafts)


def test_sources_of_one_line_are_told_by_the_numbers_of_their_links(reading_of) -> None:
    listed = (
        "References\n\n   1. https://quay.example/\n   2. https://court.example/17\n   3. https://paper.example/b\n"
    )
    text = "\n\n".join(
        ["   [1]Quay notes", TITLES[0], "May 7, 2019", POSTS[0][1], "Sources: [2]The court, 17/204; [3]A paper"]
    )
    (draft,) = reading_of(f"{text}\n\n{listed}").drafts
    assert [(one.url, one.title) for one in draft.front.sources] == [
        ("https://court.example/17", "The court, 17/204"),
        ("https://paper.example/b", "A paper"),
    ]


def test_a_category_in_a_row_that_ends_its_post_and_dates_it_was_found_twice(reading_of) -> None:
    row = f"30 January 2023/in [Courts]({HOST}/category/courts/) /by [Ann Roe]({HOST}/author/ann/)"
    title, text = POSTS[0]
    reading = reading_of(f"{title}\n\nJanuary 30, 2023 by Ann Roe\n\n{text}\n\n{row}\n")
    octets = reading.decoded.octets(reading.decoded.text)
    assert ledger.is_whole(ledger.ledger_of("x", octets, reading, private=False))
    assert [draft.front.categories for draft in reading.drafts] == [("Courts",)]
