"""What stands under the title of an article or text and names none: whose a picture is, a second byline."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import SOLE, TITLES, P

from muniment.model.capture import Refused

CREDITS = ("Ann Roe / AFP / Getty Images", "Jan Wilk/Reuters", "Photo (cc) : quaypics")
FURTHER = "Papers of a meeting of the clerks of the quays, of the years in which they were let in to work."


@pytest.mark.parametrize("credit", CREDITS)
def test_whose_a_picture_is_was_the_title_of_the_text_under_it(credit: str, reading_of) -> None:
    head = f"Quay Wire\nGet updates from us on Facebook.\nnation\n{TITLES[0]}\nBy: Ann Roe\nTopics: wages, dues"
    text = "\n".join(P * 3)
    page = f"{head}\n{credit}\n{credit}\n{text}\n8\ncomments\nprint [icon]\nMORE\nRead Other Related Stories:\n"
    assert [one.front.title for one in reading_of(page).drafts] == [TITLES[0]]


@pytest.mark.parametrize("credit", ["(Credit: Ann Roe/QuayNet)", "(Bild: Jan Wilk/dpa)"])
def test_whose_a_picture_is_in_brackets_was_the_only_title(credit: str, reading_of) -> None:
    with pytest.raises(Refused):
        reading_of(f"{credit}\n\n{SOLE}\n")


def test_a_byline_and_day_said_again_under_a_text_began_a_post(reading_of) -> None:
    row = "by Ann Roe, 3 February 2024"
    text = "\n\n".join(P * 4)
    foot = f"Tweet\n\nStay in touch\n\n[Instagram] [YouTube]\n\nFurther reading\n\n{FURTHER}\n\n{P[0]}"
    page = f"Quay Wire\n\n{TITLES[0]}\n\n{row}\n\n{text}\n\nThe gate of the office\n\n{row}\n\n{foot}\n"
    assert [(one.front.title, one.front.date) for one in reading_of(page).drafts] == [(TITLES[0], "2024-02-03")]


def test_posts_of_one_author_and_day_are_several(reading_of) -> None:
    row = "by Ann Roe, 3 February 2024"
    page = "\n\n".join(f"{title}\n\n{row}\n\n" + "\n\n".join(P * 4) for title in TITLES)
    assert [one.front.title for one in reading_of(f"{page}\n").drafts] == [*TITLES]
