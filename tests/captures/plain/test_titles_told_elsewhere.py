"""Titles that something else on the page says: a picture, the link to the comments, numbered and wrapped lists."""

import pytest

TEXT = """The court in Port Anselm adjourned the hearing of the five fishermen until spring. No lawyer was admitted.

The families waited in the rain until evening, and nobody came out to them."""
TITLE = "What is the quay tribunal?"
LISTED = """   [1]The Quay

Latest posts

     * [6]The ferry is late again 9 May 2019
     * [7]What the clerk said of it 8 May 2019
     * [2]The bell rings 2 May 2019
     * [3]2018 in numbers: 1,204 arrests, 87 of them at night 14 March
       2019

                                     Numbers

   Posted on [4]14 March 2019

[5]2018 in numbers: 1,204 arrests, 87 of them at night

   The numbers are those of the court. Nobody counted who left of their own
   will, and nobody asked.

References

   1. https://quay.example/
   2. https://quay.example/2019/05/02/the-bell-rings/
   3. https://quay.example/2019/03/14/2018-in-numbers/
   4. https://quay.example/2019/03/14/2018-in-numbers/
   5. https://quay.example/2019/03/14/2018-in-numbers/
   6. https://quay.example/2019/05/09/the-ferry-is-late-again/
   7. https://quay.example/2019/05/08/what-the-clerk-said-of-it/
"""


@pytest.mark.parametrize("picture", ["[{}]", "![{}](https://quay.example/files/1.jpg)"])
@pytest.mark.parametrize("first", [True, False], ids=["over the title", "under it"])
def test_a_label_over_the_day_was_the_title_though_a_picture_says_that(first, picture, reading_of) -> None:
    title = "Court adjourns the hearing"
    pair = [picture.format(title), title] if first else [title, picture.format(title)]
    text = "\n\n".join(["The Quay", "Reports", "14 March 2019", *pair, TEXT])
    assert [made.front.title for made in reading_of(f"{text}\n").drafts] == [title]


def test_the_name_of_the_blog_was_the_title_though_the_link_to_the_comments_spells_that(reading_of) -> None:
    text = f"""   [1]The Quay
   [2]About | [3]News

   {TITLE}

   The court in Port Anselm adjourned the hearing of five fishermen.
   No lawyer was admitted.

   Posted on 14 Mar 2019 · by [4]Ann Roe · [5]6 comments

References

   1. https://quay.example/
   2. https://quay.example/about
   3. https://quay.example/category/news/
   4. https://quay.example/author/ann/
   5. https://quay.example/2019/03/14/what-is-the-quay-tribunal/#comments
"""
    assert [(made.front.title, made.front.date) for made in reading_of(text).drafts] == [(TITLE, "2019-03-14")]


def test_an_entry_that_a_text_browser_wrapped_names_a_title(reading_of) -> None:
    told = [(made.front.title, made.front.date) for made in reading_of(LISTED).drafts]
    assert told == [("2018 in numbers: 1,204 arrests, 87 of them at night", "2019-03-14")]


def test_a_lower_heading_was_the_title_under_a_first_one_in_the_middle(reading_of) -> None:
    text = """   [1]The Quay

                 Memory: 3 May 1989, the night of the lamps

   Thirty years ago today the fishermen of the quay put out the lamps so that
   the boat could not land.

What the witnesses tell

   There was no moon, says a neighbour, and one heard but the water.

   3 May 2019

   [2]Leave a Reply

References

   1. https://quay.example/
   2. https://quay.example/#respond
"""
    told = [(made.front.title, made.front.date) for made in reading_of(text).drafts]
    assert told == [("Memory: 3 May 1989, the night of the lamps", "2019-05-03")]
