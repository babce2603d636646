"""Rows of particulars that a tool broke over lines: no part of one is a label, a title, or the day of the post."""

LEAD = "The ministry did not answer three questions on the contract, and nobody asked again that spring."
WRAPPED = """\
# The court of the ferry towns hears nobody today

Posted on Tuesday, 27 October 2020 • [Open
letters](https://bell.example/category/0/) • Last updated Friday, 30
October 2020

The ministry did not answer three questions on the contract. The lawyers
were given eleven minutes to read four hundred pages of it all.
"""
LINKED = """\
# [The library opens again](https://bell.example/2019/07/p1/)

[Letters](https://bell.example/category/0/) \\| [26 July
2019](https://bell.example/2019/07/p1/) \\| 3 min read \\|
By: [Ann Roe](https://bell.example/author/1/) \\| Updated on
29 July 2019

A second hearing is set for autumn. The lawyers were given eleven
minutes to read four hundred pages of the contract.
"""
STACKED = "Posted in \nNews\n, \nLetters\n, \n2 min read\n, \nWritten on 9 May 2015\n, \nUpdated on 12 May 2015\n"
LYNX = """\
   [1]The Bell

   [2]Reports

                   Who paid for it all

   Published on November 16, 2014
   [3]the desk

   A second hearing is set for autumn.

   The ministry did not answer three questions on the contract.

References

   1. https://bell.example/
   2. https://bell.example/category/reports/
   3. https://bell.example/author/desk/
"""


def test_the_day_of_the_last_change_at_the_end_of_a_row_is_no_tag(reading_of) -> None:
    (made,) = reading_of(WRAPPED).drafts
    assert (made.front.date, made.front.tags, made.front.categories) == ("2020-10-27", (), ("Open letters",))


def test_the_day_of_the_last_change_in_a_line_of_its_own_dates_no_post(reading_of) -> None:
    (made,) = reading_of(LINKED).drafts
    assert made.front.date == "2019-07-26"


def test_a_day_among_labels_that_commas_part_dates_the_post(reading_of) -> None:
    titles = "Nobody wrote that down", "Two boats came home"
    posts = [part for title in titles for part in (title, LEAD, STACKED)]
    made = reading_of("\n\n\n".join(["The Bell", *posts])).drafts
    assert [draft.front.date for draft in made] == ["2015-05-09", "2015-05-09"]
    assert [draft.front.categories for draft in made] == [("News", "Letters")] * 2


def test_a_numbered_link_to_a_label_over_a_title_is_none(reading_of) -> None:
    (made,) = reading_of(LYNX).drafts
    assert (made.front.title, made.front.date) == ("Who paid for it all", "2014-11-16")
