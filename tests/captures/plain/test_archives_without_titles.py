"""A tool lost the titles of an archive: its days stand over the texts, whatever ends or begins one."""

import pytest

TEXT = "The boats came from the north, and many saw them from the quay, where they had waited for long. It ended late."
DAYS = ("April 12, 2019", "March 30, 2019", "March 13, 2018", "January 22, 2018")
ISO = ["2019-04-12", "2019-03-30", "2018-03-13", "2018-01-22"]
ENDS = (
    "REGISTER HERE",
    "The keepers of the quay",
    "Commenting on that, a keeper said: “We have come here to stay, and",
)
BEGINS = ("Keepers of the quay at dawn", "OPINION 05 December 2017")


def _page(lines: list[list[str]], heading: str = "Posts Tagged ‘keepers’") -> str:
    return "\n".join([heading, *(line for day, text in zip(DAYS, lines, strict=True) for line in (day, *text))]) + "\n"


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("place", [0, 2])
def test_the_end_of_a_text_was_the_title_of_the_next_and_the_others_were_lost(end: str, place: int, reading_of) -> None:
    made = reading_of(_page([[TEXT, end] if at == place else [TEXT] for at in range(4)])).drafts
    assert [draft.front.date for draft in made] == ISO
    assert end in made[place].body
    assert all("it has no title; its first words stand for one" in draft.doubts for draft in made)


@pytest.mark.parametrize("begin", BEGINS)
@pytest.mark.parametrize("place", [0, 1, 3])
def test_the_beginning_of_a_text_was_a_post_and_the_others_were_lost(begin: str, place: int, reading_of) -> None:
    made = reading_of(_page([[begin, TEXT] if at == place else [TEXT] for at in range(4)])).drafts
    assert [draft.front.date for draft in made] == ISO


def test_titles_over_days_stay_titles(reading_of) -> None:
    titles = ("Keepers are heard", "A prize for boats", "The day of the rivers", "A call from the north")
    parts = [part for title, day in zip(titles, DAYS, strict=True) for part in (title, day, TEXT)]
    made = reading_of("\n".join(["Posts Tagged ‘keepers’", *parts, ""])).drafts
    assert [draft.front.title for draft in made] == [*titles]


def test_days_of_a_text_under_its_title_begin_no_posts(reading_of) -> None:
    parts = [part for day in DAYS[1:] for part in (day, TEXT)]
    made = reading_of("\n".join(["Category: keepers", "Keepers are heard", DAYS[0], TEXT, *parts, ""])).drafts
    assert made[0].front.title == "Keepers are heard"


CURRENT = "You are currently browsing the daily archive for July 3, 2012."
HEADS = (CURRENT, "Tägliche Archive: 3.7.2012", "Browsing Archives: July 3, 2012", "Day: July 3, 2012")


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("foot", ["", "\nQuay Defenders\n\nJuly 2012\n"])
def test_the_heading_of_the_archive_of_a_day_dates_a_text_over_a_calendar(head: str, foot: str, reading_of) -> None:
    (draft,) = reading_of(f"{head}\n\n{TEXT}\n\n{TEXT}\n\nRead the rest of this entry »\n{foot}").drafts
    assert (draft.front.date, draft.front.author, draft.short) == ("2012-07-03", "", True)
    assert draft.body.count("It ended late.") == 2


@pytest.mark.parametrize("head", HEADS)
def test_the_heading_of_the_archive_of_a_day_names_nobody_who_wrote_a_post(head: str, reading_of) -> None:
    (draft,) = reading_of(f"{head}\n\nKeepers of the quay at dawn\n\n{TEXT}\n").drafts
    assert (draft.front.title, draft.front.date) == ("Keepers of the quay at dawn", "2012-07-03")
    assert not draft.front.author


@pytest.mark.parametrize(
    ("head", "tags", "categories"),
    [
        ("You are currently browsing the category archive for the ‘Quays’ category.", (), ("Quays",)),
        ("You are currently browsing the tag archive for the ‘quays’ tag.", ("quays",), ()),
        ("You are currently browsing articles tagged quays.", ("quays",), ()),
    ],
)
def test_what_is_browsed_currently_is_the_label_of_posts(head: str, tags, categories, reading_of) -> None:
    (draft,) = reading_of(f"{head}\n\nKeepers of the quay at dawn\n\nMay 3, 2012\n\n{TEXT}\n").drafts
    assert (draft.front.tags, draft.front.categories) == (tags, categories)


@pytest.mark.parametrize("row", ["May 3rd, 2012 | By | Category: Quays", "May 3, 2012 | By | in Quays"])
def test_a_word_before_a_name_that_is_lost_is_no_name(row: str, reading_of) -> None:
    (draft,) = reading_of(f"Keepers of the quay at dawn\n\n{row}\n\n{TEXT}\n").drafts
    assert (draft.front.date, draft.front.author, draft.front.categories) == ("2012-05-03", "", ("Quays",))


def test_a_day_over_each_title_is_no_archive_without_titles(reading_of) -> None:
    told = (
        ("The verdict is due", "17 May 2018"),
        ("My father asks for his glasses", "3 May 2018"),
        ("Nine are charged", "3 May 2018"),
    )
    text = "The Maritime Court in Port Ossel will give its verdict, and nine ferry workers may go to prison for years."
    page = "\n\n".join(
        f"{day}\n\n{title}\n\nBy Ann Roe, {day}, 07:15 - News\n\n  • trials\n  • strikes\n\n{text}\n\nno comment"
        for title, day in told
    )
    drafts = reading_of(f"The Bell\n\nMonthly Archives: May 2018\n\n{page}\n\npage 1 of 9 - older entries »\n").drafts
    assert [one.front.title for one in drafts] == [title for title, _ in told]


@pytest.mark.parametrize("end", ENDS)
def test_two_days_are_enough_right_under_the_heading_of_an_archive(end: str, reading_of) -> None:
    parts = [part for day in DAYS[:2] for part in (day, "", TEXT, end)]
    made = reading_of("\n".join(["Posts Tagged ‘keepers’", *parts, ""])).drafts
    assert [draft.front.date for draft in made] == ISO[:2]
    assert all(draft.front.tags == ("keepers",) for draft in made)


ROWS = ("Quay Change, April 15, 2018", "Ann Roe, March 2, 2018", "Bo Ek, February 1, 2018")
TITLES = (
    "Eight are held for collecting food and letters for the keepers of the quays and their families",
    "Bells",
    "Ice",
)
PICTURE = "\n\nThe market at night, 旅游\n\nFrom left: Dai Xiang, and Lu Bi. Photos: RFA.\n\n"


@pytest.mark.parametrize("last", ["Bo Ek, February 1, 2018", "February 1, 2018"])
def test_who_wrote_it_and_the_day_are_a_row_over_a_picture_under_the_heading_of_an_archive(last, reading_of) -> None:
    rows = (ROWS[0] + PICTURE, f"{ROWS[1]}\n\n", f"{last}\n\n")
    parts = [f"{title}\n\n{row}{TEXT}\n\n{TEXT}" for title, row in zip(TITLES, rows, strict=True)]
    made = reading_of("\n\n".join(["The Quay", "Home » Reports", "Category Archives: Reports", *parts]) + "\n").drafts
    assert [draft.front.title for draft in made] == [*TITLES]
    assert [draft.front.date for draft in made] == ["2018-04-15", "2018-03-02", "2018-02-01"]
    assert [draft.front.author for draft in made[:2]] == ["Quay Change", "Ann Roe"]


@pytest.mark.parametrize(
    ("before", "behind"), [("Previous month:", "Next month:"), ("Mois précédent :", "Mois suivant :")]
)
def test_the_months_beside_that_of_an_archive_date_no_post(before: str, behind: str, reading_of) -> None:
    (draft,) = reading_of(
        f"{before}\nJuly 2007\n{behind}\nSeptember 2007\n\nBells for all\n\n{TEXT}\n\n{TEXT}\n"
    ).drafts
    assert (draft.front.title, draft.front.date) == ("Bells for all", "unknown")
