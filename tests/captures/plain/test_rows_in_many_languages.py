"""Rows and feet that name who wrote a post and its labels with the words of many languages between them."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES, page

TEXT = f"{POSTS[0][1]} {POSTS[1][1]}"
ROWS = {
    "Arabic, strokes": ("9 مارس 2015 / 0 تعليقات / في محاكمات / بواسطة ليلى الحداد", "ليلى الحداد", "محاكمات", ()),
    "Russian, the word for year": ("9 марта 2015 г. от Вера Лосева в Суды", "Вера Лосева", "Суды", ()),
    "Spanish, a count before tags": (
        "Publicado el 9 de marzo de 2015 por Ana Ruiz en Justicia. 0 comentarios Etiquetas: huelga, maestras.",
        "Ana Ruiz",
        "Justicia",
        ("huelga", "maestras"),
    ),
    "Italian, no comments": (
        "Pubblicato il 9 marzo 2015 da Chiara Valli in Giustizia. Nessun commento Tag: sciopero, maestre.",
        "Chiara Valli",
        "Giustizia",
        ("sciopero", "maestre"),
    ),
    "the name behind the category": ("Published on 9 March 2015 in News by Ann Roe. 0 Comments", "Ann Roe", "News", ()),
}
FEET = {
    "Dutch": ("Ingedeeld onder Rechtspraak\n\nGetagged als staking, lonen", "Rechtspraak", ("staking", "lonen")),
    "French": ("Classé sous Justice\n\nÉtiqueté grève, salaires", "Justice", ("grève", "salaires")),
    "German": ("Einsortiert unter Justiz\n\nVerschlagwortet mit Streik, Lohn", "Justiz", ("Streik", "Lohn")),
    "Spanish": ("Archivado bajo Justicia | Etiquetado como huelga, salarios", "Justicia", ("huelga", "salarios")),
    "Chinese": ("归档于 司法", "司法", ()),
    "Indonesian": ("Pos ini dipublikasikan di Peradilan dan ditag mogok, upah.", "Peradilan", ("mogok", "upah")),
}


@pytest.mark.parametrize(("row", "author", "category", "tags"), ROWS.values(), ids=ROWS)
def test_a_row_under_a_title(row: str, author: str, category: str, tags: tuple[str, ...], reading_of) -> None:
    parts = [f"{title}\n\n{row}\n\n{TEXT}" for title, _ in POSTS]
    drafts = reading_of(page(*parts)).drafts
    assert [made.front.date for made in drafts] == ["2015-03-09"] * 3
    assert {(one.front.author, one.front.categories, one.front.tags) for one in drafts} == {(author, (category,), tags)}


@pytest.mark.parametrize(("foot", "category", "tags"), FEET.values(), ids=FEET)
def test_a_foot_under_a_text(foot: str, category: str, tags: tuple[str, ...], reading_of) -> None:
    parts = [f"{title}\n\n9 March 2015\n\n{TEXT}\n\n{foot}" for title, _ in POSTS]
    drafts = reading_of(page(*parts)).drafts
    assert {(one.front.categories, one.front.tags) for one in drafts} == {((category,), tags)}
    assert all(made.body.strip() == TEXT for made in drafts)


@pytest.mark.parametrize("inner", ["in", "dans", "en", "в", "في"])
def test_a_word_and_the_category_under_it_stand_in_a_row_that_a_tool_parted(inner: str, reading_of) -> None:
    row = f"9 March 2015\n / \n0\n / \n{inner} \nNews\n / \nby \nAnn Roe"
    drafts = reading_of(page(*(f"{title}\n{row}\n{TEXT}" for title, _ in POSTS))).drafts
    assert {(one.front.author, one.front.categories) for one in drafts} == {("Ann Roe", ("News",))}
    assert all(made.body.strip() == TEXT for made in drafts)


NAMED = ("Ann Roe", "Bo Lind", "Ann Roe")
FILED = ("News", "Fair trial", "News")
SHAPES = {
    "a comma": "NAME, DAY",
    "no space before the words": "DAYBy NAMEIn FILED",
    "the day behind its word": "By NAMEOn DAYIn FILED",
    "a count in words": "Written on DAY by NAME in FILED with no comments",
    "words between": "DAY | 114 words | NAME",
    "the category before the name": "DAY | FILED | NAME | Comments Off",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_rows_of_all_posts_alike_name_each_author(shape: str, reading_of) -> None:
    parts = [
        f"{title}\n\n{shape}\n\n{TEXT}".replace("DAY", day).replace("NAME", name).replace("FILED", filed)
        for (title, _), day, name, filed in zip(POSTS, DAYS, NAMED, FILED, strict=True)
    ]

    drafts = reading_of(page(*parts)).drafts
    assert [made.front.title for made in drafts] == TITLES
    assert [made.front.date for made in drafts] == ISO
    assert [made.front.author for made in drafts] == [*NAMED]
    assert [made.front.categories for made in drafts] == [(one,) if "FILED" in shape else () for one in FILED]
