"""Rows of particulars that begin with how many answered, on the page of a post that readers answered."""

from textwrap import fill

import pytest
from tests.captures.threeposts import SENTENCES

TITLE = "La defensora del agua fue detenida tras una marcha pacífica"
TEXT = f"{SENTENCES[0]}\n\n{SENTENCES[1]}"
ROWS = {
    "2 comentarios / Actualidad / Ana Roe, marchas / Por Redacción / 6 octubre, 2020": "Redacción",
    "2 commenti | Notizie | Di Anna Roe | 6 ottobre 2020": "Anna Roe",
    "2 commentaires · Actualités · Par Anne Roe · 6 octobre 2020": "Anne Roe",
}
COMMENTS = "2 comentarios\n\nLucía\n7 octubre, 2020 a las 9:10 am\n\nGracias por contarlo.\n\nResponder\n"


@pytest.mark.parametrize("row", ROWS)
def test_a_row_that_begins_with_a_count_heads_no_comments(row: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLE}\n\n{row}\n\n{TEXT}\n\n{COMMENTS}").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2020-10-06", ROWS[row])
    assert "Gracias" not in made.body


def test_a_tool_may_have_wrapped_such_a_row(reading_of) -> None:
    row = "2 comentarios / Actualidad / Ana Roe, detenciones, marchas / Por Redacción / 6 octubre, 2020"
    parts = (fill(part, 72) for part in (TITLE, row, *SENTENCES))
    (made,) = reading_of("\n\n".join([*parts, COMMENTS])).drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2020-10-06", "Redacción")


def test_each_part_of_such_a_row_may_have_its_line(reading_of) -> None:
    row = "2 comentarios\n/\nActualidad\n/\nAna Roe\n,\nmarchas\n/ Por\nRedacción\n/\n6 octubre, 2020"
    (made,) = reading_of(f"{TITLE}\n{row}\n{TEXT}\n{COMMENTS}").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2020-10-06")


ANSWERS = """
Ann Roe
6 maggio 2021 alle 10:12
Grazie di questo.

Rispondi

Bob Lee
7 maggio 2021 alle 10:12
Lo penso anch'io.

Rispondi
"""


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_count_before_a_dash_and_a_title_headed_no_comments_and_each_became_a_post(dash: str, reading_of) -> None:
    page = f"{TITLE}\n\n5 maggio 2021\n\n{SENTENCES[0]}\n\n2 commenti {dash} {TITLE}\n{ANSWERS}"
    assert [(one.front.title, one.body) for one in reading_of(page).drafts] == [(TITLE, f"{SENTENCES[0]}\n")]
