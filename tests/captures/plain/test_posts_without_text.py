"""Posts of which a text shows no more than title and date, as where a tool dropped the film that they hold."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

HEADING = "Posts Tagged ‘quays’\n\n"
FILM = "A film of the harbour at night"


def _posts() -> list[str]:
    return [f"{title}\n\n{day}\n\n{text}\n\n" for (title, text), day in zip(POSTS, DAYS, strict=True)]


def _page(place: int, *films: str) -> str:
    parts = _posts()
    return HEADING + "".join([*parts[:place], *films, *parts[place:]])


@pytest.mark.parametrize("place", range(4))
def test_one_without_a_text_was_lost_or_ended_the_text_above_it(place: int, reading_of) -> None:
    days, isos = _between(place)
    made = reading_of(_page(place, f"{FILM}\n\n{days}\n\n")).drafts
    assert [one.front.title for one in made] == [*TITLES[:place], FILM, *TITLES[place:]]
    assert [one.front.date for one in made] == [*ISO[:place], isos, *ISO[place:]]
    assert made[place].body.strip() == ""
    assert [one.body.strip() for one in made if one.front.title != FILM] == [text for _, text in POSTS]


def _between(place: int) -> tuple[str, str]:
    """Return a day that stands in its order at a place among those of three posts."""
    day = DAYS[min(place, len(DAYS) - 1)]
    return day, ISO[min(place, len(ISO) - 1)]


def test_entries_of_a_list_of_other_posts_are_none(reading_of) -> None:
    others = "An old story of the quays\n\nMarch 3, 2015\n\nAnother story of the nets\n\nApril 9, 2017\n\n"
    made = reading_of(_page(1, others)).drafts
    assert [one.front.title for one in made] == TITLES


def test_nor_are_those_that_a_heading_says_are_others(reading_of) -> None:
    others = "A story of the quays\n\nMay 8, 2021\n\nAnother story of the nets\n\nMay 6, 2021\n\n"
    made = reading_of(_page(1, f"Related posts\n\n{others}")).drafts
    assert "A story of the quays" not in [one.front.title for one in made]
