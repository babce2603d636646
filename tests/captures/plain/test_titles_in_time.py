"""Titles that look like none, where their dates stand as those of all others on the page and follow them in time."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

HEADING = "Archive for the 'quays' Category"
LONG = (
    "A title of the length that some have who tell all of their story in it, of the boats and of the nets, of those who"
    " owned them once and of the eleven weeks for which nobody was paid"
)
ODD = ["what is a quay, anyway?", "MEA 2019 : and the winner is…", LONG, "Interview with a fisher [updated]"]


def _read(reading_of, *parts: str) -> list[tuple[str, str]]:
    made = reading_of("\n\n".join([HEADING, *parts]) + "\n").drafts
    return [(one.front.title, one.front.date) for one in made]


def _parts(place: int, title: str, *under: str) -> list[str]:
    titles = [*TITLES[:place], title, *TITLES[place + 1 :]]
    rows = zip(titles, DAYS, POSTS, strict=True)
    return [
        part
        for at, (one, day, (_, text)) in enumerate(rows)
        for part in (one, day, *(under if at == place else ()), text)
    ]


@pytest.mark.parametrize("title", ODD)
@pytest.mark.parametrize("place", range(3))
def test_a_title_that_looks_like_none_was_the_text_of_the_post_above(title: str, place: int, reading_of) -> None:
    expected = [*TITLES[:place], title, *TITLES[place + 1 :]]
    assert _read(reading_of, *_parts(place, title)) == list(zip(expected, ISO, strict=True))


@pytest.mark.parametrize("line", ["6 March 2019", "Geneva, 6 March 2019"])
@pytest.mark.parametrize("place", range(3))
def test_the_day_of_a_press_release_under_its_date_hid_a_post(line: str, place: int, reading_of) -> None:
    assert _read(reading_of, *_parts(place, TITLES[place], line)) == list(zip(TITLES, ISO, strict=True))


def test_the_days_of_a_chronology_are_no_posts(reading_of) -> None:
    days = ["April 28, 2021", "The court rose.", "April 29, 2021", "The verdict was read to them: five years each."]
    parts = _parts(1, TITLES[1])
    assert _read(reading_of, *parts[:6], *days, *parts[6:]) == list(zip(TITLES, ISO, strict=True))


@pytest.mark.parametrize("title", ["Interview with a fisher.", "“Nobody was paid”, says a fisher"])
@pytest.mark.parametrize("place", [1, 2])
def test_a_title_that_is_a_short_sentence_is_one_too(title: str, place: int, reading_of) -> None:
    expected = [*TITLES[:place], title, *TITLES[place + 1 :]]
    assert _read(reading_of, *_parts(place, title)) == list(zip(expected, ISO, strict=True))


def test_the_name_of_a_site_is_no_title_of_a_text_over_its_date(reading_of) -> None:
    lines = [
        "Background",
        "They met at the court.",
        "Recommendations",
        "They ask that it be heard.",
        "Yours sincerely,",
    ]
    parts = _parts(1, "Interview with a fisher.", *lines)
    made = reading_of("\n\n".join(["Quay notes", "A record of the harbour", HEADING, *parts]) + "\n").drafts
    titles = [TITLES[0], "Interview with a fisher.", TITLES[2]]
    assert [(one.front.title, one.front.date) for one in made] == list(zip(titles, ISO, strict=True))


@pytest.mark.parametrize(
    "head",
    [
        "### [Bakers walk out\n[updated]](https://quay.example/2021/05/09/bakers/)",
        '### <a href="https://quay.example/2021/05/09/bakers/"\nrel="bookmark">Bakers walk out [updated]</a>',
    ],
)
def test_a_title_with_brackets_in_its_link_was_lost(head: str, reading_of) -> None:
    parts = _parts(0, head)
    parts[3] = "### [Ferry row settled](https://quay.example/2021/05/04/ferry/)"
    parts[6] = "### [Who owns the archive?](https://quay.example/2021/04/02/archive/)"
    titles = ["Bakers walk out [updated]", *TITLES[1:]]
    assert _read(reading_of, *parts) == list(zip(titles, ISO, strict=True))
