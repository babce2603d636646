"""The only post of a page is none of the others that the page lists under it; those of a home page are its posts."""

import textwrap

import pytest

LONG = "\n\n".join(
    f"On pier {number} the dockers found the crane locked, and the harbour master, who had promised to open it before "
    "noon, came two hours late with a key that fitted no lock; nobody could say who had changed it, or why, or when."
    for number in range(1, 7)
)
OTHERS = (
    ("The ferry row is settled", "June 21, 2019", "November 25, 2018", "The crews return to the quay on Monday."),
    ("Bakers walk out again", "November 19, 2018", "November 14, 2018", "Bread is short in the lower town since dawn."),
    ("Who keeps the lighthouse", "May 4, 2019", "November 13, 2018", "The keeper has not been paid since the spring."),
)
HEADINGS = {"English": "Related posts", "German": "Ähnliche Beiträge", "French": "À lire aussi"}


def _page(heading: str, *, falling: bool) -> str:
    others = ((title, (day, fallen)[falling], "\n".join([text] * 7)) for title, day, fallen, text in OTHERS)
    listed = "\n\n".join(f"{day}\n\nNews\n\n{title}\n\n{text}\n\nAnn Roe" for title, day, text in others)
    own = f"May 20, 2019\n\nNews\n\nA crane stays locked\n\nAnn Roe\n\n{LONG}"
    return f"The Quay Post\n\nHome\n\n{own}\n\n{heading}\n\n{listed}\n"


def _read(reading) -> list[tuple[str, str]]:
    return [(post.front.title, post.front.date) for post in reading.drafts]


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS)
def test_related_posts_under_the_only_post_were_posts(reading_of, heading) -> None:
    assert _read(reading_of(_page(heading, falling=False))) == [("A crane stays locked", "2019-05-20")]


def test_posts_of_a_home_page_that_shows_the_newest_whole_are_posts(reading_of) -> None:
    assert len(_read(reading_of(_page("More posts", falling=True)))) == 4


def test_a_whole_post_under_the_related_posts_of_another_is_one(reading_of) -> None:
    second = f"The ferry row is settled\n\nJune 21, 2019\n\n{LONG}\n\nWho keeps the lighthouse\n\nMay 4, 2019\n\n{LONG}"
    page = f"The Quay Post\n\nA crane stays locked\n\nMay 20, 2019\n\n{LONG}\n\nRelated posts\n\n{second}\n"
    assert [day for _, day in _read(reading_of(page))] == ["2019-05-20", "2019-06-21", "2019-05-04"]


def test_a_box_that_stands_thrice_made_several_pages_of_one(reading_of) -> None:
    box = "Letters from the quay\n\nWrite your address here\n\nYou may leave the list at any time\n\n"
    filler = (
        "".join(f"  * {name}\n" for name in "Boats,Bread,Cranes,Docks,Ferries,Gates,Harbour,Islands".split(",")) + "\n"
    )
    page = _page("Related posts", falling=False)
    head, foot = page.replace("The Quay Post\n\nHome\n\n", "").split("Related posts")
    whole = f"{box}{filler}{head}{box}Related posts{foot}\n{box}{filler}"
    assert _read(reading_of(whole)) == [("A crane stays locked", "2019-05-20")]


BRIEF = (
    "On the pier the dockers found the crane locked, and the harbour master came two hours late with a key.",
    "Nobody could say who had changed the lock, or why, or when it had been done, and the crews went home.",
)
TEASER = (
    "In the lower town the bakers stood before the gates of the mill for the third day in a row, and said that they "
    "would bake no bread until the price of flour, which has doubled since the spring, is what it was before. […]"
)
LATER = (("Bakers walk out again", "July 31, 2019"), ("Who keeps the lighthouse", "July 22, 2019"))


@pytest.mark.parametrize("width", [66, 1000], ids=["wrapped", "whole"])
@pytest.mark.parametrize("mark", ["", "-   "])
def test_later_posts_with_longer_beginnings_than_the_text_of_the_only_one_were_posts(width, mark, reading_of) -> None:
    parts = (*BRIEF, "Crane: North Pier", *(part.replace("the", "that") for part in BRIEF))
    text = "\n\n".join(textwrap.fill(part, width) for part in parts)
    told = (f"{mark}\n\n{title}\n\n{day}\n\n{textwrap.fill(TEASER, width)}\n\nLearn more" for title, day in LATER)
    own = f"A crane stays locked\n\n{'-' * 72}\n\nMay 20, 2019 | 15:49 by Ann Roe in News | 0 Comments\n\n{text}"
    page = f"The Quay Post\n\nHome\n\n{own}\n\nRelated Posts\n\n" + "\n\n".join(told) + "\n"
    assert _read(reading_of(page)) == [("A crane stays locked", "2019-05-20T15:49")]


def test_a_menu_that_stands_above_and_under_the_text_made_two_pages_of_one(reading_of) -> None:
    menu = "Letters\n\nBoats and quays\n\nWho we are\n\nWrite to the crew\n\n"
    filler = "Harbour\n\nIslands\n\nGates\n\nDocks\n\n"
    page = _page("Related posts", falling=False).replace("The Quay Post\n\nHome\n\n", f"{menu}{filler}")
    whole = page.replace("Related posts", f"May 20, 2019\n\n{menu}{filler}Related posts")
    assert _read(reading_of(whole)) == [("A crane stays locked", "2019-05-20")]


@pytest.mark.parametrize("name", ["crane-on-the-north-pier-3280", "[crane_on_the_north_pier_3280]"])
def test_names_of_pictures_over_titles_were_titles(name: str, reading_of) -> None:
    told = "\n\n".join(f"{name.replace('3280', day[-6:-4])}\n\n{title}\n\n{day}\n\n{TEASER}" for title, day in LATER)
    found = _read(reading_of(f"The Quay Post\n\n{told}\n"))
    assert found == [("Bakers walk out again", "2019-07-31"), ("Who keeps the lighthouse", "2019-07-22")]


@pytest.mark.parametrize("word", ["Seiten…", "Archive", "Categories"])
def test_the_last_word_of_a_wrapped_paragraph_headed_a_list_of_other_posts(word: str, reading_of) -> None:
    filler = textwrap.fill(f"{TEASER.removesuffix(' […]')} Nobody read the", 66)
    posts = (f"## {title}\n\n{day} by Ann Roe\n\n{filler}\n{word}\n\nRead more" for title, day in LATER)
    page = "The Quay Post\n\nHome\n\n" + "\n\n".join(posts) + "\n\n## Bread is short\n\nJuly 20, 2019 by Ann Roe\n\n"
    found = _read(reading_of(f"{page}{filler}\nmorning.\n"))
    assert [day for _, day in found] == ["2019-07-31", "2019-07-22", "2019-07-20"]


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS)
def test_a_post_of_a_list_stood_for_the_one_over_it_that_is_dated_in_more_words(heading, reading_of) -> None:
    own = "Bread today!\nMontag | 20. Mai 2019 | 15:49 VON Ann Roe  IN \n" + LONG.replace("\n\n", "\n")
    listed = f"{TEASER}\n\nThe ferry row is settled\n\nMontag | 22. Juli 2019\n{TEASER}\n"
    assert _read(reading_of(f"{own}\n{heading}\n{listed}")) == [("Bread today!", "2019-05-20T15:49")]
