"""Dates that a tool glued to the text behind them, or to a caption with a date of its own."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

from muniment.captures.words.rows import dateline

FORMS = {
    "in lines": "{title}\n{day}{text}\nThey came back.\n",
    "in paragraphs": "{title}\n\n{day}{text}\n\nThey came back.\n\n",
    "behind their titles": "{title}{day}{text}\nThey came back.\n",
    "with the day of the week": "{title}\n\nSunday, {day}{text}\n\nThey came back.\n\n",
}
HEADING = "Posts Tagged ‘quays’\n"


def _page(form: str, posts: int) -> str:
    rows = list(zip(POSTS, DAYS, strict=True))[:posts]
    return HEADING + "".join(FORMS[form].format(title=title, text=text, day=day) for (title, text), day in rows)


@pytest.mark.parametrize("posts", [1, 3])
@pytest.mark.parametrize("form", FORMS)
def test_a_text_right_behind_its_date_hid_it(form: str, posts: int, reading_of) -> None:
    made = reading_of(_page(form, posts)).drafts
    assert [(one.front.title, one.front.date) for one in made] == list(zip(TITLES, ISO, strict=True))[:posts]
    texts = [" ".join(one.body.split()) for one in made]
    assert texts == [f"{text} They came back." for _, text in POSTS[:posts]]


@pytest.mark.parametrize("day", ["May 4, 2021", "4 May 2021"])
@pytest.mark.parametrize("second", ["A film of the quays", "4 May 2021: a film of the quays"])
def test_the_title_behind_the_date_of_a_post_without_a_text_was_no_title(day: str, second: str, reading_of) -> None:
    (first, text), (third, last) = POSTS[0], POSTS[2]
    lead = "A text that a tool moved above the heading of its page: it is that of the first post, which has none here."
    page = f"{lead}\n{HEADING}{first}\n{day}{second}\n{day}{text}\nThey came back.\n{third}\n{day}{last}\n"
    made = reading_of(page).drafts
    said = [(one.front.title, one.front.date, one.body.strip()) for one in made]
    assert said[0] == (first, "2021-05-04", lead)
    assert [title for title, _, _ in said] == [first, second, third]
    assert [date for _, date, _ in said[1:]] == ["2021-05-04", "2021-05-04"]
    assert said[1][2].endswith("They came back.")


def test_a_date_between_title_and_text_parts_all_that_stand_so(reading_of) -> None:
    titles = ["The year 2020", "The films of 1998-2018", TITLES[2]]
    texts = ["Dear Minister,\nWe ask for it.", "https://films.example/quays", POSTS[2][1]]
    rows = [f"{title}{day}{text}\n\n" for title, day, text in zip(titles, DAYS, texts, strict=True)]
    made = reading_of(f"{HEADING}\n{''.join(rows)}Recent PostsArchivesJuly 2021June 2021Log in\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == list(zip(titles, ISO, strict=True))


def test_a_slip_of_the_pen_within_a_text_dates_nothing(reading_of) -> None:
    page = "\n\n".join(f"{title}\n\n{day}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True))
    slip = "May 1, 2021the bakers had met already, and they had said that they would walk out."
    made = reading_of(f"{HEADING}\n{page}\n\n{slip}\n").drafts
    assert [one.front.date for one in made] == ISO
    assert made[-1].body.endswith(f"\n\n{slip}\n")


def test_a_day_before_that_of_a_post_was_the_day_of_its_change() -> None:
    earlier, later = dateline.read("March 9, 20208 March 2020"), dateline.read("March 9, 2020March 12, 2020")
    assert earlier is not None
    assert (earlier.iso, earlier.updated) == ("2020-03-09", "")
    assert later is not None
    assert (later.iso, later.updated) == ("2020-03-09", "2020-03-12")


@pytest.mark.parametrize(
    ("head", "title", "date"),
    [
        (" date 2017-07-13 The ferry stands still", "The ferry stands still", "2017-07-13"),
        ("date 2022-11 Three names for the prize", "Three names for the prize", "2022-11"),
        (
            " date 2017-07-13 This joint letter was first published by Quay News on 12 July 2017.",
            "This joint letter was first published by Quay News on",
            "2017-07-13",
        ),
    ],
)
def test_a_page_that_began_with_its_day_and_words_right_behind_had_no_line_that_dates_a_post(
    head: str, title: str, date: str, reading_of
) -> None:
    words = "The crew of the night boat was told on Monday to leave the quay. Nobody says why."
    (draft,) = reading_of(f"{head}\n\n\n\n{words}\n\n\n\nThe harbour is shut since then.\n").drafts
    assert (draft.front.title, draft.front.date) == (title, date)


LONG = "The crew of the night boat was told on Monday to leave the quay, and the harbour is shut since then, since "
LONG += "nobody says why, and the families ask for an answer before the end of the month"


def test_days_that_begin_the_texts_under_titles_with_a_dash_behind_dated_nothing(reading_of) -> None:
    rows = [f"{title}\n{day} - Quayside - {LONG}…" for title, day in zip(TITLES, DAYS, strict=True)]
    drafts = reading_of("\n".join(["News\n", *rows, ""])).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [*zip(TITLES, ISO, strict=True)]
    assert all(draft.body == f"Quayside - {LONG}…\n" for draft in drafts)


def test_days_of_a_chronology_with_a_dash_behind_date_no_posts(reading_of) -> None:
    days = "\n".join(f"{day} - {LONG}." for day in ("March 1, 2021", "March 2, 2021", "March 3, 2021"))
    (draft,) = reading_of(f"# {TITLES[0]}\n\n{DAYS[0]}\n\nWhat came so far:\n\n{days}\n").drafts
    assert (draft.front.title, draft.body.count(LONG)) == (TITLES[0], 3)


def test_how_many_posts_a_page_lists_was_the_title_of_one(reading_of) -> None:
    rows = [f"{title}\n\n{LONG}…\n\nRead More ›" for title in TITLES]
    drafts = reading_of("\n\n".join(["1,432 results arranged by date", *rows, ""])).drafts
    assert [draft.front.title for draft in drafts] == [*TITLES]
