"""Texts of pages: particulars under the word 'Details', dates that posts share, titles with months, wrapped names."""

import pytest
from tests.captures.threeposts import POSTS, TITLES

DETAILS = {
    "lines": ["Détails\nÉcrit par : La rédaction\nCatégorie : Communiqués"],
    "paragraphs": ["Détails", "Écrit par : La rédaction", "Catégorie : Communiqués"],
    "values in lines of their own": ["Détails\nÉcrit par :\nLa rédaction\nCatégorie :\nCommuniqués"],
    "one line": ["Détails Écrit par : La rédaction Catégorie : Communiqués"],
    "a list": ["   Details\n     * Written by: La rédaction\n     * Category: Communiqués"],
}


@pytest.mark.parametrize("details", DETAILS.values(), ids=DETAILS)
def test_details_begin_posts_without_dates(details: list[str], reading_of) -> None:
    page = [part for title, text in POSTS for part in (title, *details, text)]
    drafts = reading_of("\n\n".join(["Quay notes", *page]) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES
    assert {(made.front.date, made.front.author, made.front.categories) for made in drafts} == {
        ("unknown", "La rédaction", ("Communiqués",))
    }
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]
    assert all("no date stands beside it; put the date in" in made.doubts for made in drafts)


def test_details_say_when_a_post_appeared_whatever_days_its_text_names(reading_of) -> None:
    title, text = POSTS[0]
    details = "Details\nWritten by: The editors\nCategory: News\nPublished: 16 September 2019\nHits: 1284"
    chronology = ["8 January 2019", "The ministry asks for a list.", "17 April 2019", "The accounts are frozen."]
    (draft,) = reading_of("\n\n".join(["Quay notes", title, details, text, *chronology]) + "\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (title, "2019-09-16", "The editors")
    assert draft.body.startswith(text)
    assert "8 January 2019" in draft.body


def test_a_date_may_stand_above_several_posts_with_feet_in_two_lines(reading_of) -> None:
    foot = "   Posted by Dunmore at 10:18 AM in News | Permalink | Comments (2)\n   | TrackBack (0)"
    page = ["Quay notes", "Letters and news", "Home", "About", "28 May 2015"]
    for title, text in POSTS[:2]:
        page += [f"  {title}", f"   {text[:70]}\n   {text[70:]}", foot]
    title, text = POSTS[2]
    page += ["12 May 2015", f"  {title}", f"   {text[:70]}\n   {text[70:]}", foot]
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [(made.front.title, made.front.date[:10]) for made in drafts] == [
        (TITLES[0], "2015-05-28"),
        (TITLES[1], "2015-05-28"),
        (TITLES[2], "2015-05-12"),
    ]


def test_months_of_an_archive_make_no_list_of_posts_of_what_follows(reading_of) -> None:
    page = ["Quay notes", "Archives", "May 2015", "September 2014", "Letters"]
    for day, (title, text) in zip((28, 12), POSTS, strict=False):
        page += [f"{day} May 2015", title, "", text, "", POSTS[2][1], ""]
    drafts = reading_of("\n".join(page) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        (TITLES[0], "2015-05-28"),
        (TITLES[1], "2015-05-12"),
    ]


def test_a_title_may_begin_with_what_a_heading_of_archives_begins_with(reading_of) -> None:
    page = ["Quay notes"]
    for number, title in enumerate(("Monthly digest: January 2023", *TITLES[:2])):
        page += [title, f"By Ann Roe, {30 - number} January 2023", POSTS[number][1]]
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [made.front.title for made in drafts] == ["Monthly digest: January 2023", *TITLES[:2]]


def test_the_day_of_a_change_may_stand_right_behind_the_year(reading_of) -> None:
    page = ["Quay notes", "Letters and news", "Home", "About"]
    for number, (title, text) in enumerate(POSTS):
        changed = f"1{9 - number} marzo, 2022" if number == 1 else ""
        page += [f"Publicada el 1{7 - number} marzo, 2022{changed}", f"## {title}", text]
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES
    assert [(made.front.date, made.front.updated) for made in drafts] == [
        ("2022-03-17", ""),
        ("2022-03-16", "2022-03-18"),
        ("2022-03-15", ""),
    ]


def test_a_reader_with_a_date_in_the_same_line_is_no_title(reading_of) -> None:
    title, text = POSTS[0]
    page = ["Quay notes", title, "By Ann Roe, 27 February 2023", text, POSTS[1][1], "1 reply"]
    page += ["Marek says: 28 February 2023 at 07:31", "Whom should we write to?", "Leave a Reply"]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (title, "2023-02-27")
    assert "Marek" not in draft.body


WRAPPED = {
    "numbered": ["1. Oven and Loom", "2. Safe Work (SW), within the framework of the Observatory of Labour", "Rights"],
    "plain": ["Oven and Loom", "Safe Work (SW), within the framework of the Observatory of Labour", "Rights"],
}


@pytest.mark.parametrize("listed", WRAPPED.values(), ids=WRAPPED)
def test_a_framework_goes_on_in_the_line_that_it_was_wrapped_into(listed: list[str], reading_of) -> None:
    title, text = POSTS[0]
    page = f"{title}\n\n3 May 2022\n\n{text[:60]}\n{text[60:]}\n\nSigned by:\n\n" + "\n".join(listed)
    more = "Bread for Dignity (Italy)" if listed[0][0] == "O" else ""
    (draft,) = reading_of(f"Quay notes\n\n{page}\n{more}\n\nSource: https://court.example/ferry\n").drafts
    assert "Safe Work (SW), within the framework of the Observatory of Labour Rights" in {
        body.as_ for body in draft.front.organisations
    }


@pytest.mark.parametrize(("name", "days"), [("Anna Rohe", ("4. März 2021", "1. Februar 2021", "12. Januar 2021"))])
@pytest.mark.parametrize("mark", ["-   ", "  * ", "  • "])
def test_short_lists_under_texts_say_who_wrote_each_and_when(mark: str, name: str, days: list[str], reading_of) -> None:
    page = [
        part
        for (title, text), day in zip(POSTS, days, strict=True)
        for part in (f"{mark}Gerichte", title, text, f"{mark}{name}\n{mark}{day}\n{mark}Keine Kommentare")
    ]
    drafts = reading_of("\n\n".join(["Kai-Notizen", *page, "1 2"]) + "\n").drafts
    assert [(made.front.title, made.front.date, made.front.author) for made in drafts] == [
        (title, day, name) for title, day in zip(TITLES, ("2021-03-04", "2021-02-01", "2021-01-12"), strict=True)
    ]
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]


def test_an_author_s_picture_and_an_escaped_day_are_of_such_a_list(reading_of) -> None:
    site = "https://dok.example"
    picture = f"[![Ana Ruža](https://pictures.example/1)]({site}/author/ana/)"
    row = f'{picture}[Ana Ruža]({site}/author/ana/ "Objave od Ana Ruža")'
    listed = f"  * {row}\n  * 18\\. listopada 2022.\n  * [Sudovi]({site}/category/sudovi/)"
    labels = f"Oznake\n\n[# luka]({site}/tag/luka/)[# plaće]({site}/tag/place/)"
    others = f"#### [Trajekt]({site}/x/)\n\n  * 5\\. rujna 2022.\n\n#### [Arhiv]({site}/y/)\n\n  * 2\\. lipnja 2022."
    page = f"# {TITLES[0]}\n\n{listed}\n\n{POSTS[0][1]}\n\n{labels}\n\n### Još iz Dola\n\n{others}\n\n### Komentiraj\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLES[0], "2022-10-18", "Ana Ruža")
    assert (made.front.categories, made.front.tags) == (("Sudovi",), ("luka", "plaće"))
    assert "Oznake" not in made.body


@pytest.mark.parametrize("path", ["[7]Home / [8]Housing / {}", "Startseite / Wohnen / {}", "Inicio › Vivienda › {}"])
def test_the_path_to_a_page_ends_in_the_title_of_its_post(path: str, reading_of) -> None:
    title, row = "Eighty-six notices", "Joss Carraway\n\nHousing, Courts |\nOctober 4, 2018"
    text = "It took the judge nineteen minutes to strike out eighty-six notices to quit, and nobody had read the Act."
    (made,) = reading_of(f"Harrow\n\n{title}\n\n{path.format(title)}\n\n{row}\n\n{text}\n").drafts
    assert (made.front.title, made.front.date) == (title, "2018-10-04")
