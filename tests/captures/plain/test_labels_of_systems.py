"""Labels in texts of pages as the public templates of block themes and of other systems print them."""

from collections.abc import Callable

import pytest

from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading

Read = Callable[[str], Reading]

TEXT = "It began at noon, when the bell of the harbour rang twice, and went on until the evening.\n"


def _page(above: str = "", below: str = "") -> str:
    return f"A quiet morning\n\nMarch 5, 2016\n\n{above}{TEXT}\n{below}"


def _told(made: Draft) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    return made.front.tags, made.front.categories, made.body


@pytest.mark.parametrize(
    "row",
    [
        "#wages #fair trial\n",
        "#[3]wages #[4]fair trial\n",
        "[#wages](/tagged/wages) [#fair trial](/tagged/fair-trial)\n",
        "#[wages](/tags/wages/) #[fair trial](/tags/fair-trial/)\n",
        "#wages\n \n#fair trial\n",
    ],
)
def test_tags_behind_a_sign_were_text(row: str, reading_of: Read) -> None:
    for page in (_page(below=row), _page(above=f"{row}\n")):
        (made,) = reading_of(page).drafts
        assert _told(made) == (("wages", "fair trial"), (), TEXT)


@pytest.mark.parametrize("row", ["#FreeThemAll\n", "#FreeNinoKapa #JusticeNow\n", "#5 was not there.\n"])
def test_what_readers_are_to_repeat_stays(row: str, reading_of: Read) -> None:
    (made,) = reading_of(_page(below=row)).drafts
    assert made.front.tags == ()
    assert row.strip(" \n#")[:6] in made.body


@pytest.mark.parametrize(
    "foot",
    [
        "Posted in\n\nCourts\n\nand tagged wages, fair trial\n",
        "Posted in Courts\n\nand tagged wages, fair trial\n",
        "Categories:\n\nCourts\n\n· Tagged:\n\nwages, fair trial\n\nPrevious Post\n\nNext Post\n",
    ],
)
def test_labels_in_paragraphs_of_their_own_were_text_or_lost(foot: str, reading_of: Read) -> None:
    (made,) = reading_of(_page(below=foot)).drafts
    assert _told(made) == (("wages", "fair trial"), ("Courts",), TEXT)


DETAILS = """Details
Category: Courts
Created on Saturday, 05 March 2016 10:15
Last Updated on Monday, 07 March 2016 09:00
Published on Saturday, 05 March 2016 10:15
Written by Nino Kapa
Hits: 204

"""


def test_particulars_without_colons_were_text(reading_of: Read) -> None:
    (made,) = reading_of(f"A quiet morning\n\n{DETAILS}{TEXT}").drafts
    told = (made.front.date, made.front.updated, made.front.author, made.front.categories, made.body)
    assert told == ("2016-03-05T10:15", "2016-03-07T09:00", "Nino Kapa", ("Courts",), TEXT)


def test_two_colons_before_a_name_were_no_sign(reading_of: Read) -> None:
    (made,) = reading_of(f"A quiet morning\n\n2016-03-05:: Nino Kapa\n\n{TEXT}").drafts
    assert (made.front.date, made.front.author, made.body) == ("2016-03-05", "Nino Kapa", TEXT)


@pytest.mark.parametrize(
    ("box", "row", "date"),
    [
        ("19\nfeb", "Enviado por Lin Yueran el mar, 19/02/2008 - 13:55", "2008-02-19T13:55"),
        ("Feb\n19", "Submitted by Lin Yueran on Tue, 02/19/2008 - 13:55", "2008-02-19T13:55"),
        ("19\nFebruary", "Posted on February 19, 2008 by Lin Yueran", "2008-02-19"),
    ],
)
def test_day_and_month_in_a_box_above_a_row_were_the_title(box: str, row: str, date: str, reading_of: Read) -> None:
    (made,) = reading_of(f"The Quay\n\nA quiet morning\n\n{box}\n{row}\n\n{TEXT}").drafts
    told = (made.front.title, made.front.date, made.front.author, made.body)
    assert told == ("A quiet morning", date, "Lin Yueran", TEXT)


@pytest.mark.parametrize("title", ["4 June", "19 February"])
def test_a_day_above_a_row_is_its_title(title: str, reading_of: Read) -> None:
    (made,) = reading_of(f"The Quay\n\n{title}\n\nPosted on February 19, 2008 by Lin Yueran\n\n{TEXT}").drafts
    assert made.front.title == title


def test_a_small_word_within_a_tag_named_an_author(reading_of: Read) -> None:
    posts = (("libertà di riunione", "5 marzo 2016", "Uno"), ("avvocati, libertà di riunione", "3 marzo 2016", "Due"))
    page = "".join(f"Tags:  {tags}\n\n{day}\n\n{title} mattina tranquilla\n\n{TEXT}\n" for tags, day, title in posts)
    assert [made.front.author for made in reading_of(f"La banchina\n\n{page}").drafts] == ["", ""]


SAID = """Comments

Display comments as Linear | Threaded

Wren {}08.03.2016 18:00:

Thank you for the report.

08.03.2016 18:00 | Antwort
"""


@pytest.mark.parametrize("on", ["am ", "on ", ""])
def test_the_day_of_a_comment_was_that_of_the_post(on: str, reading_of: Read) -> None:
    page = f"The Quay\n\nA quiet morning\n\nPosted by Nino Kapa on March 5, 2016\n\n{TEXT}\n{SAID.format(on)}"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date, made.body) == ("A quiet morning", "2016-03-05", TEXT)


@pytest.mark.parametrize("row", ["#wages #fair trial", "\\#wages \\#fair trial"])
@pytest.mark.parametrize("below", ["Facebook Twitter WhatsApp", "Share this:\n\nFacebook", "* * *", "1 2 3 Next"])
def test_tags_behind_a_sign_over_what_is_the_page_s_own(row: str, below: str, reading_of: Read) -> None:
    row = row if below == "* * *" else row.replace("\\", "")
    (made,) = reading_of(_page(below=f"{row}\n\n{below}\n".replace("\\#", "#"))).drafts
    assert (made.front.tags, made.body) == (("wages", "fair trial"), TEXT)


@pytest.mark.parametrize("below", ["So it said on the wall.", "https://wall.example/2020/paint"])
def test_such_a_row_over_more_of_a_text_is_its_own(below: str, reading_of: Read) -> None:
    (made,) = reading_of(_page(below=f"#wages #fair trial\n\n{below}\n")).drafts
    assert made.front.tags == ()


SOURCE = "See also: https://court.example/7"
LIST = "Signed by:\n\n- Harbour Watch\n- Free Press\n\nhttps://wages.example/1"


@pytest.mark.parametrize("above", [SOURCE, LIST, "Share this:\n\n- Facebook\n- Twitter", "It ended."])
def test_a_list_under_a_word_for_tags_behind_sources_and_buttons(above: str, reading_of: Read) -> None:
    (made,) = reading_of(_page(below=f"{above}\n\nTags\n\n- wages\n- fair trial\n\nLeave a comment\n")).drafts
    assert made.front.tags == ("wages", "fair trial")


@pytest.mark.parametrize("above", ["Blogroll\n\n- Open Docks\n- River Law", "Archives\n\n- May 2020\n- April 2020"])
def test_the_cloud_of_a_blog_beside_its_other_lists_is_none(above: str, reading_of: Read) -> None:
    (made,) = reading_of(_page(below=f"Leave a comment\n\n{above}\n\nTags\n\n- wages\n- fair trial\n")).drafts
    assert made.front.tags == ()
