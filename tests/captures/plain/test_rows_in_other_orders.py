"""What the row of a post says, where name, day and labels stand in another order than themes have them."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, SENTENCES, SITE, TITLES

from muniment.captures.words.rows import dateline
from muniment.text import days

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


@pytest.mark.parametrize(("more", "size"), [("Read more", 2), ("Ler artigo completo", 3)])
def test_a_brief_first_text_over_what_leads_to_its_rest_was_of_no_post(more: str, size: int, reading_of) -> None:
    parts = (
        f"News\n{title}\n\n{text[:50]}.\n\n{more}\nAnn Roe{day}\n"
        for (title, text), day in zip(POSTS[:size], ("14.05.2021", "11.05.2021", "03.05.2021"), strict=False)
    )
    drafts = reading_of("\n\n".join(("Quay notes\n\nMenu\nNews", *parts, "← Older posts"))).drafts
    assert [draft.front.title for draft in drafts] == [title for title, _ in POSTS[:size]]


@pytest.mark.parametrize("number", ["[17]1.", f"[1.]({SITE}/#c0)", "1."])
def test_the_heading_over_the_first_comment_by_its_number_was_the_title_of_a_post(number: str, reading_of) -> None:
    head = f"Bells at the quay\n\nDi Ann Roe il martedì 4 maggio 2021, 07:35 - News\n\n{SENTENCES[0]}"
    said = f"Commenti\n\n{number} Il mercoledì 5 maggio 2021, 10:20 di Bo Lind\n\n{SENTENCES[1]}"
    said += f"\n\n{number.replace('1.', '2.')} Il giovedì 6 maggio 2021, 10:20 di Cy Ash\n\nAnche io."
    drafts = reading_of(f"Quay notes\n\n{head}\n\n2 commenti\n\n{said}\n").drafts
    assert [(draft.front.title, "Bo Lind" in draft.body) for draft in drafts] == [("Bells at the quay", False)]


def test_a_row_that_begins_with_a_category_of_several_words_was_none_beside_those_with_one_word(reading_of) -> None:
    filed = ("Boletins", "Boletins", "Cartas abertas")
    named = ("domingo, 9 de maio de 2021", "terça-feira, 4 de maio de 2021", "sexta-feira, 2 de abril de 2021")
    rows = [f"{kind} Ann Roe - {day}\n\n0" for kind, day in zip(filed, named, strict=True)]
    posts = [f"{title}\n\n{row}\n\n{text[:60]} ..." for (title, text), row in zip(POSTS, rows, strict=True)]
    drafts = reading_of(
        "\n\n".join(("Quay notes", "Menu", "-   Boletins\n-   Cartas abertas", *posts, "Older posts"))
    ).drafts
    told = [(draft.front.title, draft.front.date, draft.front.author, draft.front.categories) for draft in drafts]
    assert told == [(title, day, "Ann Roe", (kind,)) for title, day, kind in zip(TITLES, ISO, filed, strict=True)]


@pytest.mark.parametrize("day", ["2020/08/283분 분량", "2020/08/283 分", "2020/08/28 3분"])
def test_minutes_in_signs_right_behind_a_day_are_no_part_of_it(day: str) -> None:
    found = days.first(day)
    assert found is not None
    assert found.iso == "2020-08-28"
