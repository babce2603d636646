"""What the row of a post says, where name, day and labels stand in another order than themes have them."""

import pytest
from tests.captures.threeposts import DAYS, POSTS, SENTENCES

from muniment.captures.words.rows import dateline

BROKEN = r"""par `Ann
Roe <https://quay.example/author/ann-roe/>`__\ \|vendredi
26 octobre
2012\|\ `Bulletins <https://quay.example/category/bulletins/>`__\ \|\ `0
commentaire <https://quay.example/2012/10/26/la-digue/#respond>`__

Le juge a rendu son avis après onze semaines. Les boulangers [...]

par `Ann
Roe <https://quay.example/author/ann-roe/>`__\ \|lundi
15 octobre
2012\|\ `Bulletins <https://quay.example/category/bulletins/>`__\ \|\ `0
commentaire <https://quay.example/2012/10/15/les-archives/#respond>`__

`Lire l’article
complet <https://quay.example/2012/10/15/les-archives/>`__

Quarante lecteurs sont venus le premier jour. Aucun [...]

par `Ann
Roe <https://quay.example/author/ann-roe/>`__\ \|mercredi
3 octobre 2012\|\ `Lettres
ouvertes <https://quay.example/category/lettres-ouvertes/>`__\ \|\ `0
commentaire <https://quay.example/2012/10/03/les-lecteurs/#respond>`__

`Les boulangers quittent la vieille ville <https://quay.example/2012/09/21/les-boulangers/>`__
----------------------------------------------------------------------------------------------

par `Ann
Roe <https://quay.example/author/ann-roe/>`__\ \|vendredi
21 septembre 2012\|\ `Lettres
ouvertes <https://quay.example/category/lettres-ouvertes/>`__\ \|\ `0
commentaire <https://quay.example/2012/09/21/les-boulangers/#respond>`__
"""


def test_a_row_over_the_next_title_was_its_label_and_the_post_before_had_no_line_for_its_day(reading_of) -> None:
    last = reading_of(BROKEN).drafts[-1].front
    assert (last.title, last.date) == ("Les boulangers quittent la vieille ville", "2012-09-21")


@pytest.mark.parametrize("box", ["jamie@example.com\n\nBliv medlem", "[1]jamie@example.com Bliv medlem"])
def test_cards_under_a_form_whose_box_shows_an_address_of_nobody_were_the_posts(box: str, reading_of) -> None:
    own = "\n\n".join((*SENTENCES, POSTS[0][1]))
    cards = "\n\n".join(
        f"{title}\n\n{text}\n\n{day}3 min" for (title, text), day in zip(POSTS[1:], DAYS[1:], strict=True)
    )
    parts = ("Bells at the quay", "Ann Roe", "May 12, 2021 • 2 min read", own, "Bliv medlem: Quay notes", box, cards)
    fronts = [draft.front for draft in reading_of("\n\n".join(parts)).drafts]
    assert [(front.title, front.date, front.author) for front in fronts] == [
        ("Bells at the quay", "2021-05-12", "Ann Roe")
    ]


@pytest.mark.parametrize(
    "row",
    [
        "Posted on Friday, May 14, 2021 Open letters by Ann Roe",
        "Publisert 14.05.2021 Rapporter av Ann Roe",
        "Geschreven op 14 mei 2021 door Ann Roe",
        "Публикувано на 14 май 2021 от Ann Roe",
        "Közzétette 2021. május 14., péntek írta: Ann Roe",
    ],
)
def test_a_row_that_names_a_label_before_its_author_dated_nothing(row: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, row[slice(*said.author)]) == ("2021-05-14", "Ann Roe")
    assert row[slice(*said.categories)] in {"Open letters", "Rapporter", ""}


@pytest.mark.parametrize(
    "line", ["May 14, 2021 Open reports by Night Watch", "Posted on May 14, 2021 Who came by Ann Roe?"]
)
def test_a_source_or_a_sentence_with_a_day_and_a_name_is_no_such_row(line: str) -> None:
    assert dateline.read(line) is None
