"""What stands under the title of an article or text and names none: whose a picture is, a second byline."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import SOLE, TITLES, P

CREDITS = ("Ann Roe / AFP / Getty Images", "Jan Wilk/Reuters", "Photo (cc) : quaypics")
FORM = "This post is password protected. To view it please enter your password below:\n\nPassword:"


@pytest.mark.parametrize("credit", CREDITS)
def test_whose_a_picture_is_was_the_title_of_the_text_under_it(credit: str, reading_of) -> None:
    head = f"Quay Wire\nGet updates from us on Facebook.\nnation\n{TITLES[0]}\nBy: Ann Roe\nTopics: wages, dues"
    text = "\n".join(P * 3)
    page = f"{head}\n{credit}\n{credit}\n{text}\n8\ncomments\nprint [icon]\nMORE\nRead Other Related Stories:\n"
    assert [one.front.title for one in reading_of(page).drafts] == [TITLES[0]]


@pytest.mark.parametrize("credit", ["(Credit: Ann Roe/QuayNet)", "(Bild: Jan Wilk/dpa)"])
def test_whose_a_picture_is_in_brackets_was_the_only_title(credit: str, reading_of) -> None:
    (made,) = reading_of(f"{credit}\n\n{SOLE}\n").drafts
    assert made.front.title == " ".join(SOLE.split()[:10])
    assert made.front.pictures[0].credit == credit


def test_posts_of_one_author_and_day_are_several(reading_of) -> None:
    row = "by Ann Roe, 3 February 2024"
    page = "\n\n".join(f"{title}\n\n{row}\n\n" + "\n\n".join(P * 4) for title in TITLES)
    assert [one.front.title for one in reading_of(f"{page}\n").drafts] == [*TITLES]


@pytest.mark.parametrize("marked", ["## {}", "[{}](https://quay.example/p)"])
def test_posts_of_one_author_and_day_that_say_so_under_their_texts_are_several(marked: str, reading_of) -> None:
    text = "\n\n".join(P * 4)
    page = "\n\n".join(f"{marked.format(one)}\n\n{text}\n\nPosted by Ann Roe on May 5, 2021" for one in TITLES)
    assert [one.front.title for one in reading_of(f"{page}\n").drafts] == [*TITLES]


@pytest.mark.parametrize("few", ["Gate one\n\nGate two\n\nGate three\n\nGate four", FORM, "Tags: a, b\n\nPassword:"])
def test_a_post_of_a_few_words_by_the_author_of_that_day_is_none_of_the_text_above(few: str, reading_of) -> None:
    row, text = "Posted on May {}, 2021 by Ann Roe", "\n\n".join(P * 4)
    pages = ((TITLES[0], 5, text), ("The gate of the office", 5, few), (TITLES[1], 3, text))
    page = "\n\n".join(f"{title}\n\n{row.format(day)}\n\n{said}" for title, day, said in pages)
    made = {one.front.title: one.body for one in reading_of(f"Quay Wire\n\n{page}\n").drafts}
    assert {title: made.get(title) for title in TITLES[:2]} == dict.fromkeys(TITLES[:2], f"{text}\n")


@pytest.mark.parametrize("mark", ["•", "*", ""])
def test_an_address_that_goes_on_from_the_one_above_is_a_source_and_no_caption(mark: str, reading_of) -> None:
    urls = ["https://landtag.example/drucksache/8-2211", "https://landtag.example/drucksache/8-2211/anlage"]
    listed = "\n".join(f"  {mark} {url}" for url in urls)
    text = "The numbers are those that the minister gave to the parliament in the week before the winter began."
    (draft,) = reading_of(f"The year in numbers\n\n5 January 2023 / Ann Roe\n\n{text}\n\n{listed}\n").drafts
    assert [source.url for source in draft.front.sources] == urls
    assert draft.front.pictures == ()


def test_an_entry_of_a_list_that_goes_on_from_the_one_above_is_no_caption(reading_of) -> None:
    text = "The numbers are those that the minister gave to the parliament in the week before the winter began."
    listed = "• homes in the lower town\n• homes in the lower town without any water"
    (draft,) = reading_of(f"The year in numbers\n\n5 January 2023 / Ann Roe\n\n{text}\n\n{listed}\n\n{text}\n").drafts
    assert draft.body.count("homes in the lower town") == 2
    assert draft.front.pictures == ()
