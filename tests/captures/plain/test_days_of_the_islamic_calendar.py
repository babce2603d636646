"""Days of the Islamic calendar: they date posts, and make up no day; beside one of the common calendar that is told."""

import pytest

TEXTS = ("He counted the buses at dawn and wrote it on the door.", "The letter came in a box, two months later.")
TITLES = ("What the guard saw", "A box of dates")
PAGE = "{0[0]}\n\n{2}\n\n{1[0]}\n\n{0[1]}\n\n{3}\n\n{1[1]}\n"
ALONE = (
    ("14 رمضان 1444", "3 شعبان 1444"),
    ("١٤ رمضان ١٤٤٤ هـ", "٣ شعبان ١٤٤٤ هـ"),
    ("الأربعاء، 14 رمضان 1444هـ", "الخميس، 3 شعبان 1444هـ"),
    ("14/09/1444هـ", "03/08/1444هـ"),
    ("14 Ramadan 1444", "3 Sha'ban 1444"),
    ("Ramadan 14, 1444 AH", "Rajab 3, 1444 AH"),
)
BESIDE = (
    ("14 رمضان 1444هـ - 5 أبريل 2023م", "3 شعبان 1444هـ الموافق 23 فبراير 2023"),
    ("نشر في 5 أبريل 2023 الموافق 14 رمضان 1444هـ", "نشر في 23 فبراير 2023 الموافق 3 شعبان 1444هـ"),
    ("Ramadan 14, 1444 AH / 5 April 2023", "Sha'ban 3, 1444 AH / 23 February 2023"),
)


@pytest.mark.parametrize(("one", "other"), ALONE)
def test_such_a_day_alone_is_asked_for(one: str, other: str, reading_of) -> None:
    drafts = reading_of(PAGE.format(TITLES, TEXTS, one, other)).drafts
    told = [(made.front.title, made.front.date, made.body.strip()) for made in drafts]
    assert told == [(title, "unknown", text) for title, text in zip(TITLES, TEXTS, strict=True)]
    assert all("Islamic calendar" in " ".join(made.doubts) for made in drafts)


@pytest.mark.parametrize(("one", "other"), BESIDE)
def test_the_same_day_in_the_common_calendar_dates_the_post(one: str, other: str, reading_of) -> None:
    drafts = reading_of(PAGE.format(TITLES, TEXTS, one, other)).drafts
    told = [(made.front.title, made.front.date, made.body.strip()) for made in drafts]
    assert told == [*zip(TITLES, ("2023-04-05", "2023-02-23"), TEXTS, strict=True)]
