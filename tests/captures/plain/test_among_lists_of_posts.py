"""A post above, below or between lists of the blog's other posts is read, and what these lists show is none."""

import pytest
from tests.captures.threeposts import POSTS, TITLES

(TITLE, TEXT), *_ = POSTS
OTHER = ["Harbour", "An old post about the pier", "February 3, 2015"]
MENU = ["• Home", "• About", "• Categories"]
HEADINGS = ["Related Articles", "You Might Also Like", "Artículos relacionados", "Ähnliche Beiträge"]


def text_of(*lines, between="\n\n"):
    """Return lines as the text of a page."""
    return between.join(lines) + "\n"


@pytest.mark.parametrize("summary", [[], ["What we saw of it from here that year."]], ids=["bare", "with a summary"])
@pytest.mark.parametrize("heading", HEADINGS)
def test_the_only_post_of_a_list_under_another_was_a_post_of_the_page(heading, summary, reading_of):
    foot = ["One thought on “A post”", "Leave a Reply", "Your email address will not be published."]
    page = ["Quay notes", TITLE, "June 9, 2021", TEXT, TEXT, heading, *OTHER, *summary, *foot]
    (draft,) = reading_of(text_of(*page)).drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2021-06-09")


def test_a_second_post_with_a_text_of_its_own_stays_one(reading_of):
    page = ["Quay notes", TITLE, "June 9, 2021", TEXT, TEXT, "Latest posts", *OTHER, TEXT, TEXT, TEXT]
    assert [made.front.title for made in reading_of(text_of(*page)).drafts] == [TITLE, OTHER[1]]


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["apart", "dense"])
def test_an_entry_of_a_menu_that_names_a_list_was_the_heading_of_one(between, reading_of):
    counts = ["in Harbour", "2", "0", "SHARES", "812", "VIEWS", "Share on Facebook"]
    page = [*MENU, "Quay notes", TITLE, "by Ana Roe", "June 9, 2021", *counts, TEXT, TEXT]
    (draft,) = reading_of(text_of(*page, between=between)).drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2021-06-09")


def test_posts_under_a_list_of_their_titles_were_taken_for_a_part_of_it(reading_of):
    page = ["Quay notes", "Recent posts", *(f"• {title}" for title in TITLES)]
    for day, title in enumerate(TITLES, 11):
        said = "We saw it, and wrote it down." if day % 2 else "Nobody asked them in court."
        page += [title, f"June {day}, 2021 · One min read", "Ana Roe", "Ana Roe", "Keeper of the notebook", said]
    assert [made.front.title for made in reading_of(text_of(*page)).drafts] == TITLES


@pytest.mark.parametrize("by", [[], ["Written By [Ana Roe](/blog?author=5a)"]], ids=["", "by somebody"])
def test_the_category_over_a_date_was_the_title_though_a_heading_stands_under_it(by, reading_of):
    page = ["[Quay notes](/)", "[About](/about)", "[Courts](/blog/category/Courts)", *by, "June 9, 2021"]
    page += ["# The pier is open again", TEXT, TEXT]
    (draft,) = reading_of(text_of(*page)).drafts
    assert (draft.front.title, draft.front.date) == ("The pier is open again", "2021-06-09")


ROWS = {
    "signed": "Posted on {} May 2021 by Ann Roe",
    "glued": "{} May 202118 May 2021by anne",
    "timed": "{} May 2021 at 9:05",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_the_row_of_labels_under_a_title_that_a_page_says_twice_was_a_post_of_the_same_day(row, reading_of) -> None:
    titles = ("Who keeps the lighthouse?", "Bakers of the lower town walk out", "Is the ferry row settled?", "A crane")
    text = "Seven crews went home before noon, and nobody could tell them when the gate would be opened, or by whom."
    again = f"\n{titles[2]}\n\nPut under HARD DAYS.\n{titles[2]} {text}"
    page = "\n".join(f"{row.format(9 - at)}\n{title}{again * (at == 2)}" for at, title in enumerate(titles))
    made = [(one.front.title, one.front.date[:10]) for one in reading_of(f"{page}\n").drafts]
    assert made == [(title, f"2021-05-0{9 - at}") for at, title in enumerate(titles)]


def test_what_sites_draw_before_the_titles_of_a_list_is_none_of_them(reading_of) -> None:
    text = "Seven crews went home before noon, and nobody could tell them when the gate would be opened, or by whom."
    titles = ("Keepers of the lighthouse strike", "Bakers of the lower town walk out", "The ferry row is settled")
    told = (f"» {title} - 1{9 - at}-February-2012\n{title}: on pier {at} {text}" for at, title in enumerate(titles))
    page = "The Quay Post\n\n" + "\n\n".join(told) + "\n"
    assert [one.front.title for one in reading_of(page).drafts] == [*titles]
