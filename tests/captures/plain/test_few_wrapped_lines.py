"""Pages of which a tool wrapped but a line or two: how far these reach tells it, as the next word had no room left."""

import pytest

from muniment.captures.plain.page import prose
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lines

BROKEN = """\
El juzgado concedió el amparo a las 212 familias que piden agua desde
2014.

La radio del monte emite desde un antiguo molino y ha sobrevivido a
tres cierres.
"""
PAGE = """\
Heron Post

Reading the papers of the dam

November 8, 2023 · 1 min · Ines Balcombe

The ministry published 1,400 pages on the dam on a Friday evening. We read them over
the weekend.

Page 640 thanks the valley for its approval, which was given at a meeting held on no
day.

https://reviews.example/dam

« Prev
A letter to the bank on what was done to those who wrote itNext »
When a sheet of paper on a tree asks the valley © 2024 Heron Post · Powered by Hugo
& PaperMod
"""


@pytest.mark.parametrize(
    ("text", "wrapped"),
    [
        (BROKEN, True),
        (BROKEN.replace("tres", "a"), False),  # which had room
        (BROKEN + "\nUna línea mucho más larga que todas las otras, que ninguna herramienta partió aquí.\n", False),
        (BROKEN.partition("\n\n")[0], False),  # one line alone tells nothing
    ],
)
def test_two_lines_that_end_where_the_next_word_had_no_room_are_wrapped(text: str, *, wrapped: bool) -> None:
    assert prose.style_of(lines.lines_of(text)).wrapped is wrapped


def test_what_leads_to_other_posts_under_a_wrapped_text_is_none_of_it(reading_of) -> None:
    (made,) = reading_of(PAGE).drafts
    assert [source.url for source in made.front.sources] == ["https://reviews.example/dam"]
    assert made.body.endswith("no\nday.\n")


@pytest.mark.parametrize("box", ["Search for:[     ][Search]", "البحث عن:[ ][بحث]", "Buscar: [______]"])
def test_a_field_to_write_in_between_buttons_is_the_page_s_own(box: str) -> None:
    assert pagelines.is_furniture(" ".join(box.split()))


def test_a_box_to_tick_is_no_such_field() -> None:
    assert not pagelines.is_furniture("[ ] Ask for the list of those who were held")


SIGNED = """\
[1]Quiet Witness

[2]{title}

   March 4, 2020

   We stand with the students of the university, seventeen of whom were
   arrested in a raid on the library.

   In solidarity,
     * Academics at Risk
     * Scholars' Shelter, United States

References

   1. https://witness.example/
   2. https://witness.example/2020/03/04/solidarity/
"""
LONG_TITLES = (
    "Statement in solidarity with the students of the old university",
    "The undersigned organisations of the islands on the murder of a ranger",
)


@pytest.mark.parametrize("title", LONG_TITLES)
def test_a_long_title_over_the_day_is_no_text_that_ends_there(title: str, reading_of) -> None:
    (made,) = reading_of(SIGNED.format(title=title)).drafts
    assert (made.front.title, made.front.date) == (title, "2020-03-04")
    assert made.body.startswith("We stand with the students")
    assert len(made.front.organisations) == 2


@pytest.mark.parametrize("row", ["March 4, 2020", "Posted on March 4, 2020 by Ann Roe", "March 4, 2020 | Ann Roe"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("title", LONG_TITLES)
def test_a_long_title_over_a_brief_text_is_no_text_under_the_name_of_the_blog(title, gap, row, reading_of) -> None:
    (made,) = reading_of(gap.join(("Quay Watch", title, row, "They were freed on Monday.")) + "\n").drafts
    assert (made.front.title, made.front.date) == (title, "2020-03-04")
    assert made.body == "They were freed on Monday.\n"


def test_a_text_over_its_day_stays_one_where_a_sentence_ends_it(reading_of) -> None:
    text = "They were freed on Monday, after three years and a hearing of ten minutes, and went home by boat."
    (made,) = reading_of(f"Three lawyers freed\n\n{text}\n\nMarch 4, 2020\n\nShare this\n").drafts
    assert (made.front.title, made.body) == ("Three lawyers freed", f"{text}\n")


def test_a_title_too_long_for_one_under_a_day_does_not_take_the_next_day(reading_of) -> None:
    text = (
        "The court heard the case for eleven hours on Tuesday and did not let the press into the room.\n\nNobody knew."
    )
    titles = ("Three lawyers freed", LONG_TITLES[0], f"{LONG_TITLES[1]}, and what the ministry says to the court of it")
    days = ("March 4, 2020", "March 1, 2020", "February 11, 2020")
    posts = "\n\n".join(f"{title}\n\n{text}\n\n{day}" for title, day in zip(titles, days, strict=True))
    drafts = reading_of(f"Quay Watch\n\n{posts}\n").drafts
    assert [made.front.title for made in drafts] == [*titles]
    assert [made.front.date for made in drafts] == ["2020-03-04", "2020-03-01", "2020-02-11"]


@pytest.mark.parametrize("row", ["{}", "Posted on {} by Ann Roe", "{} | Ann Roe"])
def test_brief_texts_over_their_days_are_of_the_headings_over_them(row: str, reading_of) -> None:
    titles = ("Three lawyers freed", "Two rangers heard", "One boat back")
    days = ("March 4, 2020", "March 1, 2020", "February 11, 2020")
    body = "We, the undersigned, ask for their release.\n\n  * Quay Watch\n  * Book Friends"
    posts = (f"## {title}\n\n{body}\n\n{row.format(day)}" for title, day in zip(titles, days, strict=True))
    drafts = reading_of("# Quay Watch\n\n" + "\n\n".join(posts) + "\n").drafts
    assert [made.front.title for made in drafts] == [*titles]
    assert [made.front.date for made in drafts] == ["2020-03-04", "2020-03-01", "2020-02-11"]
