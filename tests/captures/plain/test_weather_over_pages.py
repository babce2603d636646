"""How warm it is, as magazines say it over their pages, with the day on which the page was seen."""

import pytest
from tests.captures.threeposts import ISO, POSTS, TITLES

DAYS = ("May 9, 2021", "May 4, 2021", "April 2, 2021")
LIST = "\n\n".join(f"{title}\n\nAnn Roe - {day}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True))


@pytest.mark.parametrize(
    "head",
    [
        "12.4 C Ringstadt\nTuesday, May 11, 2021\nSign in / Join\n\nQuay Notes",
        "Tuesday, May 11, 2021\n\n18 °C, Lisboa\n\nQuay Notes\n\nNews\n\nCourts\n\nLatest articles",
        "Quay Notes\n\nNews\nCourts\nPrisons\n\n−3,5 °C Berlin\n\nDienstag, 11. Mai 2021\n\nContact",
    ],
)
def test_the_weather_is_no_title_and_the_day_beside_it_dates_no_post(head: str, reading_of) -> None:
    made = reading_of(f"{head}\n\n{LIST}\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == [*zip(TITLES, ISO, strict=True)]


@pytest.mark.parametrize("title", ["40 °C in the cells of ward six", "Minus 20 °C"])
def test_a_title_may_say_how_warm_it_is(title: str, reading_of) -> None:
    (made,) = reading_of(f"Quay Notes\n\n{title}\n\n{DAYS[0]}\n\n{POSTS[0][1]}\n").drafts
    assert made.front.title == title
