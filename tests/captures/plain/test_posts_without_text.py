"""Posts of which a text shows no more than title and date, as where a tool dropped the film that they hold."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

from muniment.model.capture import Refused

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


SITE = "Quay Notes\n\nNotes from the harbour.\n\nHome Archives\n\n"
ROWS = {
    "cut": "{}\n\n...Read more\n\nCategories: Harbour\n\n",
    "timed": "{}\nNov 3rd 12:20\n",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_the_name_of_a_blog_over_a_list_of_titles_was_a_post(row: str, reading_of) -> None:
    others = ["A bell is stolen from the hall", "The ferry that never came", "Bakers walk out again", *TITLES]
    with pytest.raises(Refused):
        reading_of(SITE + "".join(map(row.format, others)) + "\nPowered by a theme")


def test_a_short_text_without_a_day_stays_one(reading_of) -> None:
    lines = "\n\n".join(["Home", "Archives", *("Anna Roe", "Harbour", "Courts", "Nets")])
    text = " ".join(text for _, text in POSTS)
    made = reading_of(f"The ferry that never came\n\n{text}\n\n{lines}\n").drafts
    assert [one.front.title for one in made] == ["The ferry that never came"]


TEXTS = {
    "Thai": "เช้านี้ไม่มีขนมปังที่ท่าเรือ ทะเลมาแล้วก็ไป เรานับอวนกันอยู่ ก่อนรุ่งสางไม่มีใครตีระฆัง พวกเขาอยู่ที่ไหน เรายังรออยู่",
    "Chinese without stops": "港口的早晨没有面包，海来了又走，我们数着渔网，"
    "天亮之前没有人敲响那口钟，他们在哪里，我们还在等，等到春天来",
    "Tibetan": "ད་ལྟ་གྲུ་ཁ་ལ་བག་ལེབ་མེད། རྒྱ་མཚོ་ཡོང་ནས་ཕྱིན་སོང་། ང་ཚོས་དྲྭ་བ་གྲངས་རྒྱག་གི་ཡོད། ཉི་མ་མ་ཤར་བར་དུ་སུ་ཡང་མེད།",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_without_full_stops_or_a_day_stays_one(text: str, reading_of) -> None:
    made = reading_of("The bread of the quay\n\n" + "\n\n".join([text] * 9) + "\n").drafts
    assert [one.front.title for one in made] == ["The bread of the quay"]
