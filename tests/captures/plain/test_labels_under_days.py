"""Lines of labels right under the days that stand under the texts of posts: none is the title of the post below."""

import pytest

DENSE = """
Ilse Varga freed!
The women’s committee was surprised to hear that no warrant had been shown.
Aug 13, 2010
land rights
Why did Zellia close its only law clinic?
An observer repeated before the commission that the hearing would be held behind closed doors.
https://oltenapost.example/news/the-union-of-dockers-denied-that-no-warr
Aug 8, 2010
freedom of assembly, UN
Human Rights Day in Karsland: 10 December in pictures
The union of dockers said on Monday that the fine would be paid in coins.
July 30, 2010
The Special Rapporteur denied that the fine would be paid in coins.
July 31, 2010
https://tidings.example/news/a-teacher-announced-that-the-school-woul
Aug 7, 2010
prison, Nils Okafor
UN experts ask Isk for answers
The court denied that the hearing would be held behind closed doors.
July 28, 2010
The prison board told reporters that the water was safe to drink.
July 29, 2010
A teacher said on Monday that nobody may visit before the spring.
July 30, 2010
https://witness.example/en/blog/her-brother-announced-that-nobody-may-vi
Aug 6, 2010
Fair trial, Isk, UN, prison
Two years after the flood in Tolmar
A lawyer of the family was surprised to hear that the lists of names were never printed.
Aug 5, 2010
UN
Next PageField Notes on DignityDesigned with WordPress


"""
ENTRIES = """\
  • Bell day at the quay: 10 December in pictures

    The bakers’ committee repeated before the commission that a new day had
    not been set.

    2012-04-12
  • “They took the chairs first”: testimony from Oltena

    The harbour board was surprised to hear that the fine would be paid in
    coins.

    2012-01-13
    Fair trial, Nils Roe
  • In memoriam: Pela Ruiz

    The harbour board was surprised to hear that the file had been lost between
    two floors.

    2012-01-11
    NGO reports
  • Award for Ann Roe, and a visa refused

    The road to the camp is mined.

    2011-12-25
    UN, NGO reports, Wells
"""
FOUND = {
    DENSE: [("Ilse", "13"), ("Why", "08"), ("Human", "07"), ("UN", "06"), ("Two", "05")],
    ENTRIES: [("Bell", "12"), ("“They", "13"), ("In", "11"), ("Award", "25")],
}


@pytest.mark.parametrize("page", FOUND)
def test_lines_of_labels_under_the_days_are_no_titles(page: str, reading_of) -> None:
    drafts = reading_of(page).drafts
    assert [(made.front.title.split()[0], made.front.date[-2:]) for made in drafts] == FOUND[page]
