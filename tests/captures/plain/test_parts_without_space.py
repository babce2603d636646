"""Rows of particulars whose parts a tool left right behind each other, as themes write them without space between."""

import pytest

from muniment.captures.plain.titles import looks
from muniment.captures.words.rows import clungparts, dateline

TITLES = ["Court adjourns the hearing of five fishermen", "What the clerk said"]
TEXT = "The court in Port Anselm adjourned the hearing until spring. No lawyer was admitted, and nobody was heard."
ROWS = {
    "Posted on 14 March 2019 by Ann RoePosted in CourtsTagged quay, boats": ("Ann Roe", "Courts", "quay, boats"),
    "Posted by Ann Roe14 March 2019Posted in CourtsTags: quay, boatsLeave a comment": (
        ("Ann Roe", "Courts", "quay, boats")
    ),
    "Posted on 14 March 2019Posted in CourtsTagged quay, boats2 Comments": ("", "Courts", "quay, boats"),
    "Posted in CourtsPosted on 14 March 2019 by Ann Roe": ("Ann Roe", "Courts", ""),
    "Publicado el 14 marzo 2019 por Ana RuizPublicado en Juicios": ("Ana Ruiz", "Juicios", ""),
    "Publié le 14 mars 2019 par Ana RuizPublié dans Procès": ("Ana Ruiz", "Procès", ""),
    "Veröffentlicht am 14. März 2019 von Ana RuizVeröffentlicht in Gericht": ("Ana Ruiz", "Gericht", ""),
    "Опубликовано 14 марта 2019 от Анна РоуОпубликовано в СудыМетки: порт": ("Анна Роу", "Суды", "порт"),
    "Opublikowano 14 marca 2019 przez Ana RuizOpublikowano w Sądy": ("Ana Ruiz", "Sądy", ""),
}


@pytest.mark.parametrize("row", ROWS)
def test_a_name_held_the_first_word_of_what_stands_behind_it(row: str) -> None:
    said = dateline.read(row)
    assert said is not None
    told = tuple(row[slice(*place)] for place in (said.author, said.categories, said.tags))
    assert (said.iso, told) == ("2019-03-14", ROWS[row])


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("over", [True, False], ids=["over the text", "under it"])
def test_such_a_row_of_a_page_is_of_its_post(over, row, reading_of) -> None:
    parts = [row, TEXT] if over else [TEXT, row]
    (made,) = reading_of("\n\n".join(["The Quay", TITLES[0], *parts]) + "\n").drafts
    author, filed, tagged = ROWS[row]
    assert (made.front.title, made.front.date) == (TITLES[0], "2019-03-14")
    assert (made.front.author, ", ".join(made.front.categories)) == (author, filed)
    assert sorted(made.front.tags) == sorted(filter(None, tagged.split(", ")))


def test_a_name_in_a_row_that_lost_its_day_ends_where_the_next_part_begins(reading_of) -> None:
    posts = "\n\n".join(f"{title}\n\n{TEXT}\n\nPubblicato il da Ana RuizPubblicato in Voci" for title in TITLES)
    drafts = reading_of(f"The Quay\n\n{posts}\n").drafts
    assert [(made.front.title, made.front.author) for made in drafts] == [(title, "Ana Ruiz") for title in TITLES]


@pytest.mark.parametrize("words", ["McDonald’s on 14 March 2019", "GitHub, 14 March 2019", "14 March 2019"])
def test_no_seam_is_seen_in_words_with_capitals_within(words: str) -> None:
    assert clungparts.stroked(words) == ("", [])


@pytest.mark.parametrize("row", ["Leave a commentPosted in Courts", "#quay #joint letters", "Older posts Newer posts"])
def test_rows_without_a_day_and_labels_were_titles(row: str) -> None:
    assert looks.likeness(row) < 0


@pytest.mark.parametrize("title", ["#Quay in the court", "Older posts of the harbour", "GitHub in the court"])
def test_titles_that_look_a_little_so_are_some(title: str) -> None:
    assert looks.likeness(title) > 1
