"""Titles that stand apart over the days, with what a browser left of a picture right under these; tags as titles."""

import pytest

TITLES = ("Murals painted over", "The painter speaks", "On hope")
PICTURES = (
    "Workers with rollers in front of a wall on which an eye is still visible\nThe wall. Photo: Rosa Roe / WallWatch",
    "Portrait of a woman holding a brush",
    "Logo of the Forum of Cooks",
)
TEXTS = ("In one night all murals were painted grey.", "“I shall use thicker paint.”", "It was late, and nobody came.")
DAYS = (("July 2, 2021", "2021-07-02"), ("June 28, 2021", "2021-06-28"), ("May 3, 2021", "2021-05-03"))


def page(titles: tuple[str, ...], pictures: tuple[str, ...]) -> str:
    """Return the page of a tag with these posts, as resiliparse gives it."""
    rows = zip(titles, DAYS, pictures, TEXTS, strict=True)
    posts = [f"{title}\n\n{day[0]}\n{picture}".rstrip() + f"\n\n{text}" for title, day, picture, text in rows]
    return "\n\n".join(["Posts Tagged ‘walls’", *posts]) + "\n"


@pytest.mark.parametrize("bare", [(), (1,), (0, 2)])
def test_the_titles_are_those_over_the_days(bare: tuple[int, ...], reading_of) -> None:
    pictures = tuple("" if at in bare else picture for at, picture in enumerate(PICTURES))
    drafts = reading_of(page(TITLES, pictures)).drafts
    told = [(made.front.title, made.front.date, made.body.strip().split("\n\n")[-1]) for made in drafts]
    assert told == [*zip(TITLES, (day for _, day in DAYS), TEXTS, strict=True)]


def test_they_are_where_the_pictures_stand_apart_as_well(reading_of) -> None:
    titles = (*TITLES[:2], "On hope and trams")
    text = page(titles, tuple(f"\n{picture.splitlines()[0]}" for picture in PICTURES))
    assert [made.front.title for made in reading_of(text).drafts] == [*titles]


@pytest.mark.parametrize("title", ["#FreeTheTwo", "#JusticeForMara"])
def test_a_tag_of_several_words_alone_over_a_day_is_a_title(title: str, reading_of) -> None:
    titles = (TITLES[0], title, TITLES[2])
    drafts = reading_of(page(titles, ("", "", ""))).drafts
    assert [made.front.title for made in drafts] == [*titles]
