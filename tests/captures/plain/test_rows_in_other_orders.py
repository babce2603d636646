"""What the row of a post says, where name, day and labels stand in another order than themes have them."""

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
