"""Texts that look like what default themes say in rows under titles and texts, and are none of it."""

import contextlib

import pytest

from muniment.model.capture import Refused

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
HOST = "https://river.example"


def posts(reading_of, *parts: str) -> list[str]:
    return [draft.front.title for draft in reading_of("\n\n".join(["River notes", *parts]) + "\n").drafts]


@pytest.mark.parametrize(
    ("days", "months"),
    [
        (("3 days ago", "2 weeks ago"), ("2021/05", "2021/05")),
        (("06/05/2021", "07/05/2021"), ("2021/06", "2021/07")),
        (("31 May 2021", "12 May 2021"), ("2021/06", "2021/05")),
        (("Updated 6 June 2021", "Updated 7 June 2021"), ("2021/05", "2021/05")),
    ],
)
def test_a_day_that_leads_to_its_post_dates_it_whatever_month_the_address_says(
    days: tuple[str, str], months: tuple[str, str], reading_of
) -> None:
    first, second = (f"[{day}]({HOST}/{month}/post-{month[-1]}/)" for day, month in zip(days, months, strict=True))
    assert posts(reading_of, "Water denied", first, P, "Land is taken", second, Q) == ["Water denied", "Land is taken"]


def test_a_text_under_who_wrote_it_is_about_the_post(reading_of) -> None:
    parts = ("Notes about a valley", P, "The dam will be built", "6 May 2021", "By Ann Roe", Q, P)
    (made,) = reading_of("\n\n".join(["River notes", *parts]) + "\n").drafts
    assert (made.front.title, made.front.author) == ("The dam will be built", "Ann Roe")
    assert made.body == f"{Q}\n\n{P}\n"


INNER = {
    "chapters": "I\nThe Beginning",
    "languages": "EN\nWe were at the river",
    "other languages": "DE\nAm Fluss",
    "a haiku": "in\nthe snow\nby\nthe river",
    "a letter": "Athens\n,\nGreece\nDear Comrades",
    "an agenda": "Topics:\nWork, rent, war",
    "a list": "Categories\n* News\n* Reports",
}


@pytest.mark.parametrize("inner", INNER.values(), ids=INNER)
def test_lines_right_under_a_day_may_be_the_texts(inner: str, reading_of) -> None:
    text = f"River notes\n\nWater denied\n5 May 2021\n{inner}\n{P}\n\nLand is taken\n12 May 2021\n{Q}\n"
    made = reading_of(text).drafts
    assert [draft.front.title for draft in made] == ["Water denied", "Land is taken"]
    assert [(draft.front.author, draft.front.categories) for draft in made] == [("", ()), ("", ())]


@pytest.mark.parametrize(
    "line",
    ["Topic [The report on the river](http://un.example/report)", "Tag [der Arbeit](https://tag.example/arbeit)"],
)
def test_a_word_for_tags_before_any_link_names_none(line: str, reading_of) -> None:
    (made,) = reading_of(f"River notes\n\nWater denied\n\n5 May 2021\n\n{P}\n\n{line}\n\n{Q}\n").drafts
    assert made.front.tags == ()
    assert line.partition("[")[2][:12] in made.body


def test_words_beside_a_day_that_counts_from_today_are_a_name_only_with_a_count_of_comments(reading_of) -> None:
    rows = ("3 days ago | Long Read", "2 weeks ago | Class Struggle")
    text = "\n\n".join(["River notes", "Water denied", rows[0], P, "Land is taken", rows[1], Q])
    assert {draft.front.author for draft in reading_of(f"{text}\n").drafts} <= {""}


LISTS = "Categories\n\nGreece (3)\nNews (2)\nPoetry (2)\n\nTags\n\nlove rage river\n\nMeta\n\nLog in"


@pytest.mark.parametrize("end", ["We greet our friends in:\nGreece", "News\n\nPoetry", "Ann Roe\nGreece"])
def test_last_lines_that_are_called_as_a_label_stay_in_the_text(end: str, reading_of) -> None:
    text = f"River notes\n\nWater denied\n\n5 May 2021\n\n{P}\n\n{Q}\n\n{end}\n\nShare this:\n\n{LISTS}\n"
    (made,) = reading_of(text).drafts
    assert (made.front.categories, made.front.tags) == ((), ())
    assert made.body.split()[-1] == end.split()[-1]


def test_a_sentence_that_leads_to_an_address_among_sources_stays_in_the_text(reading_of) -> None:
    lead = "In the evening we will meet at the station and go on from there:"
    (made,) = reading_of(
        f"River notes\n\nNo\n\n5 May 2021\n\n{P}\n\nhttp://a.example/b\n\n{lead}\n\nhttp://c.example/d\n"
    ).drafts
    assert lead in made.body


def test_songs_that_are_signed_make_no_posts_of_one(reading_of) -> None:
    songs = ("Songs of the river", P, "The First Song", "Written by Anna Rossi in Prison", Q, "The Second Song")
    made: list[str] = []
    with contextlib.suppress(Refused):  # a page without days may be refused
        made = posts(reading_of, *songs, "Written by Bo Lind in Madrid", P)
    assert "The First Song" not in made
