"""Titles of a series that say their days, first lines of texts under titles, and what readers say under posts."""

import pytest

TEXTS = (
    "The paper of South Bank has more of the ferry case today. The keeper of the lock was left for dead two weeks ago.",
    "The launch of the Initiative, a set of principles outlying how ports should conduct themselves, is told today.",
    "The Times has more of the poisoning of a pilot. The authorities say now that it was an accident after all.",
    "The deaths of two wardens, killed when a boat exploded beneath their quay, are told all across the region today.",
)
DAYS = ((12, 1), (10, 29), (10, 27), (10, 24))
ISOS = [f"2008-{month}-{day:02}" for month, day in DAYS]
MONTHS = {12: "December", 10: "October"}


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date[:10]) for made in reading.drafts]


def _numeral(month: int, day: int) -> str:
    return f"Harbours in the news {month:02}/{day:02}/08"


def _iso(month: int, day: int) -> str:
    return f"Harbours in the news 2008-{month:02}-{day:02}"


def _worded(month: int, day: int) -> str:
    return f"Harbours in the news, {MONTHS[month]} {day}"


@pytest.mark.parametrize("title", [_numeral, _iso, _worded])
@pytest.mark.parametrize("foot", ["{} {}, 2008 11:41 AM ET", "Posted by Ann at {} {}, 2008 11:41 AM"])
@pytest.mark.parametrize("head", ["", "Harbour Blog\n\nAnn Roe\n\nAnn Roe was a keeper from 2007 to 2010, here.\n\n"])
def test_titles_of_a_series_say_days_that_date_nothing_over_those_under_texts(title, foot, head, reading_of) -> None:
    posts = zip(DAYS, TEXTS, strict=True)
    text = "\n\n\n".join(f"{title(*day)}\n\n{body}\n\n{foot.format(MONTHS[day[0]], day[1])}" for day, body in posts)
    assert _told(reading_of(f"{head}{text}\n")) == [(title(*day), iso) for day, iso in zip(DAYS, ISOS, strict=True)]


def test_titles_of_a_series_say_days_that_date_nothing_under_those_above(reading_of) -> None:
    posts = zip(DAYS, TEXTS, strict=True)
    text = "\n\n\n".join(f"{MONTHS[day[0]]} {day[1]}, 2008\n\n{_numeral(*day)}\n\n{body}" for day, body in posts)
    assert _told(reading_of(f"{text}\n")) == [(_numeral(*day), iso) for day, iso in zip(DAYS, ISOS, strict=True)]


def test_days_beside_titles_are_in_the_order_that_one_of_them_shows(reading_of) -> None:
    titles = ("Ferries stop", "A keeper is free", "On the wells", "Nobody came")
    posts = zip(titles, DAYS, TEXTS, strict=True)
    text = "\n\n\n".join(f"{title} {month:02}/{day:02}/08\n\n{body}" for title, (month, day), body in posts)
    assert _told(reading_of(f"{text}\n")) == [*zip(titles, ISOS, strict=True)]


@pytest.mark.parametrize("zone", ["ET", "PT", "MESZ", "AEST", "IST"])
def test_a_zone_stands_behind_the_hour_of_a_day(zone: str, reading_of) -> None:
    text = f"Ferries stop\n\nMay 3, 2021 11:41 AM {zone}\n\n{TEXTS[0]}\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == ("Ferries stop", "2021-05-03T11:41")


def test_a_title_that_stands_alone_is_none_of_the_first_lines_of_texts(reading_of) -> None:
    text = (
        "Tuesday, August 11, 2009\n\nPilots Sentenced by Harbour Board\n\n"
        f"Sentence Stirs Outrage all Over ~Ann Roe, The Wire\n{TEXTS[0]}\n{TEXTS[1]}\n\n"
        f"Sunday, January 4, 2009\n\nGhosts of the Port\n\nRestless Souls of the Lower Delta\n{TEXTS[2]}\n{TEXTS[3]}\n"
    )
    titles = [("Pilots Sentenced by Harbour Board", "2009-08-11"), ("Ghosts of the Port", "2009-01-04")]
    assert _told(reading_of(text)) == titles


def test_what_a_reader_says_first_is_no_title(reading_of) -> None:
    text = (
        "Thursday, October 04, 2007\n\nFree Quays!\n\nFree Quays!\n\n"
        "Some 200 boats have been sunk by the ruling harbour board in the recent storms. Although the port has a high "
        "profile in the news, it has a history of such acts.\n\nToday thousands of pilots are making a single post to "
        "raise awareness of this and press for change. If you have a blog, why not join in?\n\n\n"
        "Gull said...\n\nFREE Quays!!!\n\nThe mayor slammed the board and the wardens of Port Town in his speech last "
        "week.\n\nThe board must do something, but they never use boats to row.\nThat is a huge problem.\n\n\n"
        "Tern said...\n\nI agree the board is clearly in the wrong, but I don't think that boats, by the mayor or "
        "anyone else, are the solution.\n"
    )
    assert _told(reading_of(text)) == [("Free Quays!", "2007-10-04")]


@pytest.mark.parametrize(
    "foot", ["Posted by Ann at 10:00 AM\n\n2 comments:", "Posted by\nAnn\nat\n9:12 PM\nNo comments:"]
)
def test_the_foot_of_the_post_above_a_day_is_no_title_where_a_blog_says_its_name_first(foot: str, reading_of) -> None:
    titles = ("Ferries", "Lessons of the quay: what we saw", "A keeper is free again", "Will it ever end?")
    days = ("Friday, October 22, 2010\n\n", "", "Sunday, October 17, 2010\n\n", "")
    parts = zip(days, titles, TEXTS, strict=True)
    posts = "\n\n".join(f"{day}{title}\n\n{body}\n\n{foot}\n" for day, title, body in parts)
    dates = ("2010-10-22", "2010-10-22", "2010-10-17", "2010-10-17")
    read = _told(reading_of(f"The Quay Watch\n\nNotes from the port\n\n{posts}"))
    assert read == [*zip(titles, dates, strict=True)]
