"""Titles, names and lines of texts that are worded like the buttons, rows and feet of pages, and are none."""

import pytest

P = "The ferry was announced for six in the morning and did not come, and people waited at the quay until noon."
Q = "Nobody was told of the second crossing. The families asked the ministry, which did not answer."
TITLES = (
    "60 minutes to comment on the new law",
    "10 minutes with the minister: no comments",
    "Disclaimer",
    "Trending",
    "Legal notice",
)


@pytest.mark.parametrize("title", TITLES)
def test_a_title_may_be_worded_as_a_row_or_a_button_is(title: str, reading_of) -> None:
    page = (
        f"The quay\n\nThe ferry\n\n5 May 2011\n\n{P}\n\n{title}\n\n3 May 2011\n\n{Q}\n\nThe gate\n\n2 May 2011\n\n{P}\n"
    )
    assert [made.front.title for made in reading_of(page).drafts] == ["The ferry", title, "The gate"]


ENDS = (
    "1999-2003 – Governor of the north\n\n2003-2007 – Head of the prisons",
    "Click here to see the rest of the photographs",
    "Haz clic en las fotos para ver el resto de la serie",
    "And so we wait...\n\n[Ann Roe]",
)


@pytest.mark.parametrize("end", ENDS)
def test_the_last_lines_of_a_text_may_be_worded_as_a_foot_is(end: str, reading_of) -> None:
    draft, *_ = reading_of(f"The ferry\n\n5 May 2011\n\n{P}\n\n{end}\n\nThe gate\n\n2 May 2011\n\n{Q}\n").drafts
    assert (draft.body, draft.short) == (f"{P}\n\n{end}\n", False)


@pytest.mark.parametrize("name", ["Di", "Um", "Webmaster"])
def test_a_name_may_be_a_word_before_hours_or_of_a_menu(name: str, reading_of) -> None:
    page = f"The ferry\n\nPosted on 5 May 2011 by {name}\n\n{P}\n\nThe gate\n\nPosted by {name} on 2 May 2011\n\n{Q}\n"
    assert [made.front.author for made in reading_of(page).drafts] == [name, name]


TEXTS = (
    f"Email\n\n{P}\n\nEmail\n\n{Q}",
    f"{P}\n\nShare\n\n{Q}\n\nRead next\n\nAnn Roe\n\nJan Wilk\n\nBen Ash\n\nCy Dale",
)


@pytest.mark.parametrize("text", TEXTS)
def test_what_heads_a_part_of_a_text_may_be_worded_as_a_button_that_shares_it_is(text: str, reading_of) -> None:
    (draft,) = reading_of(f"The ferry\n\n5 May 2011\n\n{text}\n").drafts
    assert draft.body.startswith(text[: text.index(Q) + len(Q)])
