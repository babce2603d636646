"""Reports that nothing dates but the line with which their texts begin: '(Geneva, 5 May 2019) – The office …'."""

import pytest

TEXT = (
    "The harbour office closed its gates on Monday and would not say why, as clerks who came to work stood there.\n\n"
    "Three pilots were heard on Tuesday by a judge who had asked the public to leave the room, their lawyers said.\n"
)
TITLES = ("Gates stay shut at night, say the clerks", "Ferry pilots heard in a closed court")
BEGUN = (
    "Geneva, 5 May 2019 – ",
    "(Bangkok, 5 May 2019) – ",
    "GENEVA (5 May 2019) – ",
    "NEW YORK, May 5, 2019 — ",
    "Roma, 5 mag 2019 13:06 - (Agenzia Mare) - ",
    "London, UK, May 5, 2019 /Wharfwire/ -- ",
    "Paris, le 5 mai 2019 – ",
    "Berlin, 05.05.2019 – ",
)
DOUBT = "its date is the one with which its text begins"


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


@pytest.mark.parametrize("begun", BEGUN)
def test_a_report_is_of_the_day_with_which_its_text_begins_and_keeps_that(begun: str, reading_of) -> None:
    made = reading_of(f"{TITLES[0]}\n\n{begun}{TEXT}")
    assert _told(made) == [(TITLES[0], "2019-05-05")]
    assert made.drafts[0].body.startswith(begun.strip()[:8])
    assert DOUBT in made.drafts[0].doubts


@pytest.mark.parametrize("begun", BEGUN)
def test_reports_of_a_list_whose_texts_begin_so_were_one(begun: str, reading_of) -> None:
    page = "\n\n".join(f"{title}\n\n{begun}{TEXT}" for title in TITLES)
    assert _told(reading_of(f"Press releases\n\n{page}")) == [(title, "2019-05-05") for title in TITLES]


OTHERS = (
    "On 5 May 2019 – ",
    "In the night of 5 May 2019 – ",
    "Moscow, 5 May 1953 – ",
    "In Geneva 5 May 2019 is a day: ",
)


@pytest.mark.parametrize("begun", OTHERS)
def test_other_days_with_which_texts_begin_date_nothing(begun: str, reading_of) -> None:
    assert _told(reading_of(f"{TITLES[0]}\n\n{begun}{TEXT}")) == [(TITLES[0], "unknown")]


def test_the_days_of_a_chronology_and_the_day_of_a_post_stand(reading_of) -> None:
    days = "\n\n".join(f"{day} May 2019: {TEXT.split(chr(10))[0]}" for day in (5, 6, 8))
    assert _told(reading_of(f"{TITLES[0]}\n\n{days}\n")) == [(TITLES[0], "unknown")]
    made = reading_of(f"{TITLES[0]}\n\nPosted by Ann Roe on May 7, 2019\n\n{BEGUN[0]}{TEXT}")
    assert _told(made) == [(TITLES[0], "2019-05-07")]
