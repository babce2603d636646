"""Texts of pages: rows as builders and magazine themes set them, titles in emphasis, headings of archives."""

import pytest
from tests.captures.threeposts import ISO, POSTS, TITLES

from muniment.captures.words.page import heading


@pytest.mark.parametrize(
    ("by", "day"), [("von", "09.05.2021"), ("por", "9 de mayo de 2021"), ("di", "9 maggio 2021"), ("By", "May 9, 2021")]
)
def test_a_word_for_by_right_beside_a_name_was_of_the_title(by: str, day: str, reading_of) -> None:
    title, text = POSTS[0]
    page = ["Quay notes", "Home", title, f"{by}Ann Roe {day}", text, POSTS[1][1]]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (title, "2021-05-09", "Ann Roe")


def _magazine(names: tuple[str, ...], menu: tuple[str, ...]) -> str:
    days = ("09/05/2021", "04/05/2021", "02/04/2021")
    lines = ["Quay notes", *(f"- {words}" for words in menu)]
    for (title, text), name, day in zip(POSTS, names, days, strict=True):
        lines += [title, f"{name} - {day}", text]
    return "\n\n".join(lines) + "\n"


def test_a_category_of_the_menu_was_the_first_word_of_every_name(reading_of) -> None:
    made = reading_of(_magazine(("Courts Ann Roe", "News Jan Wilk", "Courts Ann Roe"), ("Courts", "News"))).drafts
    told = [(draft.front.author, draft.front.categories) for draft in made]
    assert told == [("Ann Roe", ("Courts",)), ("Jan Wilk", ("News",)), ("Ann Roe", ("Courts",))]


def test_a_name_that_begins_as_an_entry_of_the_menu_stays_whole_where_others_do_not(reading_of) -> None:
    made = reading_of(_magazine(("Ann Roe", "Jan Wilk", "Ann Roe"), ("Ann", "News"))).drafts
    assert [draft.front.author for draft in made] == ["Ann Roe", "Jan Wilk", "Ann Roe"]


@pytest.mark.parametrize(
    ("details", "by", "day", "hits"),
    [
        ("Podrobnosti", "Napsal Ann Roe", "Zveřejněno: 0{} května 2021", "Zobrazeno: 12"),
        ("Detaljer", "Skriven av Ann Roe", "Publicerad: 0{} maj 2021", "Träffar: 12"),
    ],
)
def test_particulars_of_joomla_in_further_languages_were_titles(details: str, by: str, day: str, hits: str, reading_of):
    lines = ["Quay notes"]
    for (title, text), number in zip(POSTS[:2], (9, 4), strict=True):
        lines += [f"## [{title}](https://quay.example/{number}/)", f"{details}  \n{by}"]
        lines += ['Kategorie: <a href="https://quay.example/c/courts/"\nrel="category tag">Courts</a>']
        lines += [day.format(number), hits, text]
    made = reading_of("\n\n".join(lines) + "\n").drafts
    told = [(draft.front.title, draft.front.date, draft.front.author) for draft in made]
    assert told == [(title, iso, "Ann Roe") for title, iso in zip(TITLES[:2], ISO, strict=False)]


@pytest.mark.parametrize("link", ["*[[{url}][{title}]]*", "*{url}[{title}]*"])
def test_the_address_of_a_title_in_emphasis_was_of_its_words(link: str, reading_of) -> None:
    lines = ["Quay notes"]
    for (title, text), iso, day in zip(POSTS, ISO, ("May 9, 2021", "May 4, 2021", "April 2, 2021"), strict=True):
        url = f"https://quay.example/{iso.replace('-', '/')}/{title.split()[0].lower()}/"
        lines += [f"* {link.format(url=url, title=title)}", f"  {text}", f"  {day}, by Ann Roe"]
    made = reading_of("\n\n".join(lines) + "\n").drafts
    assert [(draft.front.title, draft.front.date) for draft in made] == [*zip(TITLES, ISO, strict=True)]


@pytest.mark.parametrize(
    ("heading", "more", "day"),
    [
        ("Kuukausittaiset arkistot: toukokuu 2021", "Jatka lukemista", "{}.5.2021"),
        ("Архіви за місяць: травень 2021", "Читати далі", "{} травня 2021"),
    ],
)
def test_the_heading_of_an_archive_was_the_title_of_its_first_post(heading: str, more: str, day: str, reading_of):
    lines = [f"{heading} – Quay notes", "Quay notes", "- Home", "- Courts", heading]
    for (title, text), number in zip(POSTS[:2], (9, 4), strict=True):
        lines += [title, f"{text} … {more} “{title}”", day.format(number)]
    made = reading_of("\n\n".join(lines) + "\n").drafts
    assert [draft.front.title for draft in made] == TITLES[:2]


@pytest.mark.parametrize(
    ("words", "tag"),
    [("Hakutulokset: leipurit", ""), ("Címketár: pékek", "pékek"), ("Αρχεία Ετικετών: λιμάνι", "λιμάνι")],
)
def test_headings_of_archives_in_further_languages_were_not_known(words: str, tag: str) -> None:
    said = heading.read(words)
    assert said is not None
    assert said.tag == tag
