"""Who wrote posts, their days and categories, each alone in a line without a word or sign, in whatever order."""

from itertools import permutations

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES, page

FILED, NAMES = ("Statements", "Courts", "Statements"), ("Ann Roe", "Bo Lind", "Ann Roe")
ORDERS = [*permutations("NDC"), *permutations("DC")]
TEXT = POSTS[0][1]


def _posts(order: tuple[str, ...], between: str, *, over: bool) -> list[str]:
    said = [dict(zip("NDC", parts, strict=True)) for parts in zip(NAMES, DAYS, FILED, strict=True)]
    rows = [between.join(parts[sign] for sign in order) for parts in said]
    if over:
        return [f"{row}\n\n{title}\n\n{text}" for row, (title, text) in zip(rows, POSTS, strict=True)]
    return [f"{title}\n\n{row}\n\n{text}" for row, (title, text) in zip(rows, POSTS, strict=True)]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["lines", "paragraphs"])
@pytest.mark.parametrize("order", ORDERS, ids=map("".join, ORDERS))
def test_a_category_is_what_stands_in_one_place_again_and_again(order, between: str, reading_of) -> None:
    for over in {False, len(order) > 2}:
        drafts = reading_of(page(*_posts(order, between, over=over))).drafts
        assert [draft.front.title for draft in drafts] == TITLES
        assert [draft.front.date for draft in drafts] == ISO
        assert [draft.front.categories for draft in drafts] == [(label,) for label in FILED]
        assert [draft.front.author for draft in drafts] == ([*NAMES] if "N" in order else [""] * 3)


def test_a_line_that_begins_all_texts_is_no_category(reading_of) -> None:
    posts = [f"{title}\n\n{day}\n\nPress release\n\n{TEXT}" for title, day in zip(TITLES, DAYS, strict=True)]
    drafts = reading_of(page(*posts)).drafts
    assert [draft.front.categories for draft in drafts] == [()] * 3
    assert all("Press release" in draft.body for draft in drafts)


def test_a_row_that_a_tool_parted_is_filed_by_the_line_under_its_name(reading_of) -> None:
    posts = [
        f"{title}\n\n{day}\n\n·\n\nby\n\nAnn Roe\n\nin Courts\n\n{TEXT}"
        for title, day in zip(TITLES, DAYS, strict=True)
    ]
    drafts = reading_of(page(*posts)).drafts
    assert {(draft.front.author, draft.front.categories) for draft in drafts} == {("Ann Roe", ("Courts",))}


def test_titles_of_a_page_that_stands_there_twice_were_its_categories(reading_of) -> None:
    text = "The night boat waited for an hour, and nobody came on board but a man with a crate of lamps."
    page = f"The quay\n\n1 June 2021\n\nTags: port\n\n{text}\n\nOld news\n\n4 May 2021\n\nTags: old\n\n{text}\n\n"
    drafts = reading_of(page * 2).drafts
    assert [draft.front.title for draft in drafts] == ["The quay", "Old news"] * 2
    assert not any(draft.front.categories for draft in drafts)
