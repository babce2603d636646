"""Days that end the entries of a list with texts and inner lists; titles right over days and chronologies."""

import pytest

LYNX = """\
   [1]Quay notes

     * [4]Why did the quay close its only well?
       The harbour board said that nobody may draw water there before
       the spring, and that the school would stay shut.

     The cooks’ committee has asked again why the well would stay shut.
         4. Union of Clerks, within the framework of the Observatory for
            Clerks
       [8]13 November 2011
       [9]Fair trial, [10]exile, [11]land rights
     * [23]Two years after the flood in Kolm
       A cook was surprised to hear that the lists of names were never
       printed. A lawyer of the bakers told reporters that the well
       would stay shut. [24]Continue reading
       [25]28 July 2011
       [26]NGO reports, [27]women defenders
     * [28]Three of eleven bakers freed
       The mayor said on Monday that no bread was taken away, and that
       it had been paid for. [29]Continue reading
       [30]23 July 2011

References

   1. https://quay.example/
   4. https://quay.example/2011/11/13/why/
   8. https://quay.example/2011/11/13/why/
  23. https://quay.example/2011/07/28/two/
  25. https://quay.example/2011/07/28/two/
  28. https://quay.example/2011/07/23/three/
  30. https://quay.example/2011/07/23/three/
"""
W3M = """\
  • Two years after the flood in Kolm

    A cook was surprised to hear that the lists of names were never printed.

      □ Union of Clerks
      □ Union of Cooks, within the framework of the Observatory for Cooks
    July 24, 2012
    land rights, Kolm, Jun Roe
  • Why did the quay close its only well?

    The mayor said that nobody may draw water there before the spring. He was
    asked again and said that it would be so.

    Signed:

     1. Union of Cooks
     2. Light for Bakers (LFB) (Belgium)
    June 20, 2011
    women defenders
  • Human Rights Day in Kolm: 10 December in pictures

    The ministry has asked again why the school would stay shut. The cooks’
    committee has asked again why the school would stay shut.

    March 17, 2011
"""
DENSE = """\
Human Rights Day in Kolm: 10 December in pictures
A cook announced that two bakers had left the quay. The mayor repeated that the fine would be paid in coins.
22. March 2022
freedom of assembly, Mara Roe
Why did the quay close its only well?
The harbour board denied that the well would stay shut. Her brother has asked again why nobody may draw water.
21. March 2022
Fair trial, women defenders, freedom of assembly
Two years after the flood in Marovia
February 25, 2022
The women’s committee denied that a new date had not been set. The mayor repeated that a new date had not been set.
4. March 2022
"""
FOUND = {
    LYNX: [("Why", "2011-11-13"), ("Two", "2011-07-28"), ("Three", "2011-07-23")],
    W3M: [("Two", "2012-07-24"), ("Why", "2011-06-20"), ("Human", "2011-03-17")],
    DENSE: [("Human", "2022-03-22"), ("Why", "2022-03-21"), ("Two", "2022-03-04")],
}
CHRONOLOGY = """
Two years after the flood in Kolm
March 7th, 2012
The mayor has asked again why a new day had not been set.
Award for Ann Roe, and a visa refused
March 7th, 2012
The bakers denied that two cooks had left the quay. The harbour board announced that a new day had not been set.
In memoriam: Pela Ruiz
February 19th, 2012
The bakers told reporters that his glasses were taken away. Her brother wrote in a letter that they were his.
February 10, 2012
The mayor said that nobody had asked him.
"""


@pytest.mark.parametrize("page", FOUND)
def test_each_dates_the_post_over_it(page: str, reading_of) -> None:
    drafts = reading_of(page).drafts
    assert [(made.front.title.split()[0], made.front.date) for made in drafts] == FOUND[page]


def test_the_days_of_a_chronology_hide_no_title_whose_day_is_written_otherwise(reading_of) -> None:
    drafts = reading_of(CHRONOLOGY).drafts
    assert [made.front.title.split()[0] for made in drafts] == ["Two", "Award", "In"]


RULED = """\
Quay notes

  • About

A place for those who fish

The harbour board has a number of boats, and gives the nets that nobody wants
to those who ask for them in the spring.

Mending and hauling

Ask at the gate for the hours at which the nets are given, and for the names of
boats.

Watch, read, listen

  • ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    パン職人三人が釈放される

    Oct 14, 2019

    —

    by

    Ann Roe

    in Courts

  • ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    洪水から二年が過ぎて

    Sep 24, 2019

    —

    by

    Ann Roe

    in Rivers

  • ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    たった一つの井戸はなぜ閉じたのか

    Jun 6, 2019

    —

    by

    Ann Roe

    in Courts

Join 900+ subscribers

Quay notes
"""


def test_a_rule_that_an_entry_of_a_list_begins_with_is_no_title(reading_of) -> None:
    posts = reading_of(RULED).drafts
    assert [(post.front.title, post.front.date) for post in posts] == [
        ("パン職人三人が釈放される", "2019-10-14"),
        ("洪水から二年が過ぎて", "2019-09-24"),
        ("たった一つの井戸はなぜ閉じたのか", "2019-06-06"),
    ]


MORE = """Quay notes

• About

Brunnen bleibt die dritte Woche zu

Written by

Ann Roe

in

Rivers

Am Dienstag sagte der Hafenrat, dass vor dem Frühling niemand Wasser holen darf und die Schule zu bleibt.

Das Ministerium hat unsere Fragen nicht beantwortet. Nachbarn brachten Brot und Wasser.

Comments

←Drei Pflegerinnen nach der Demonstration festgenommen

Kommentar verfassen Antwort abbrechen

Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert

More posts

•

Brunnen bleibt die dritte Woche zu

6.6.2020

•

Drei Pflegerinnen nach der Demonstration festgenommen

6.2.2020

•

Der Staudamm, den niemand wollte

14.12.2019

•

Prozess gegen Bäcker wieder vertagt

6.12.2019

Quay notes
"""


def test_no_day_of_a_list_of_others_is_that_of_the_post_over_it(reading_of) -> None:
    (post,) = reading_of(MORE).drafts
    assert post.front.title == "Brunnen bleibt die dritte Woche zu"
    assert post.front.date in {"unknown", "2020-06-06"}
