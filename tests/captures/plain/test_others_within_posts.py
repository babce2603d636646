"""Posts of an archive go on under a list of others that one of them has within its text, as Zemanta put it there."""

import pytest

TEXT = "The boats came from the north, and many saw them from the quay, where they had waited for long. It ended late."
POSTS = (
    ("Keepers are heard", "April 12, 2019"),
    ("Save the date", "March 30, 2019"),
    ("The day of the rivers", "March 13, 2018"),
    ("A call from the north", "January 22, 2018"),
)
HEADING = "Posts Tagged ‘keepers’"
ENTRIES = ("Posters of the prize are up (quay.example)", "Register for the day of the prize (linden.example)")
LISTS = {
    "of entries": "\n".join(f"- {entry}" for entry in ENTRIES),
    "of lines": "\n\n".join(ENTRIES),
    "of one": ENTRIES[0],
}


def _page(others: str, place: int, *, heading: str = HEADING, titled: bool = True, text: str = TEXT) -> str:
    parts = [heading] if heading else []
    for at, (title, day) in enumerate(POSTS):
        parts += [*([title] if titled else []), day, text]
        parts += ["Related articles", others] if at == place else []
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("others", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("place", [0, 2, 3])
@pytest.mark.parametrize("text", [TEXT, f"{TEXT}\n\n{TEXT}\n\n{TEXT}"], ids=["brief", "long"])
def test_all_posts_under_such_a_list_were_lost(others: str, place: int, text: str, reading_of) -> None:
    made = reading_of(_page(others, place, text=text)).drafts
    assert [(draft.front.title, draft.front.date[:4]) for draft in made] == [(title, day[-4:]) for title, day in POSTS]


@pytest.mark.parametrize("place", [1, 2])
def test_so_they_were_without_a_heading(place: int, reading_of) -> None:
    made = reading_of(_page(LISTS["of entries"], place, heading="")).drafts
    assert [draft.front.title for draft in made] == [title for title, _ in POSTS]


@pytest.mark.parametrize("others", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("place", [0, 2])
def test_no_entry_of_it_is_the_title_of_a_post_whose_own_was_lost(others: str, place: int, reading_of) -> None:
    made = reading_of(_page(others, place, titled=False)).drafts
    assert [draft.front.date for draft in made] == ["2019-04-12", "2019-03-30", "2018-03-13", "2018-01-22"]
    assert not any(entry in draft.front.title for draft in made for entry in ENTRIES)


def test_a_list_of_others_with_their_days_under_one_post_begins_none(reading_of) -> None:
    others = "\n\n".join(part for title, day in POSTS[1:] for part in (title, day, "The boats came from the north…"))
    made = reading_of(f"{POSTS[0][0]}\n\n{POSTS[0][1]}\n\n{TEXT}\n\n{TEXT}\n\nRelated articles\n\n{others}\n").drafts
    assert [draft.front.title for draft in made] == [POSTS[0][0]]


@pytest.mark.parametrize("title", ["Boats are lost (linden.example)", "The keepers speak (north.example)"])
def test_a_title_may_end_in_the_host_of_its_page(title: str, reading_of) -> None:
    (draft,) = reading_of(f"{title}\n\nApril 12, 2019\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert (draft.front.title, draft.front.date) == (title, "2019-04-12")


def test_a_list_of_others_with_their_days_under_several_posts_begins_none(reading_of) -> None:
    own = "\n\n".join(part for title, day in POSTS[:2] for part in (title, day, TEXT))
    brief = "Nobody counts the boats of the quay, and few have seen them at night on the river bank."
    others = "\n\n".join(part for title, day in POSTS[2:] for part in (title, day, brief))
    made = reading_of(f"{HEADING}\n\n{own}\n\nYou may also like\n\n{others}\n").drafts
    assert [draft.front.title for draft in made] == [title for title, _ in POSTS[:2]]
