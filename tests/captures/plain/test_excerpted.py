"""Lists that show how each post begins, cut short: the titles stand above these lines, wherever the dates do."""

import pytest

POSTS = {
    "The ferry stays in port": ("2021-03-04", "4 March 2021", "The harbour office locked the ramp on…"),
    "“They took the logbooks”": ("2021-02-27", "27 February 2021", "A pilot tells how the night shift was…"),
    "Two clerks are free again": ("2021-02-19", "19 February 2021", "The court saw no evidence in what the…"),
}
FOOT = ["Stay in the loop", "One letter a month, and nothing that you did not ask for."]
ORDERS = {
    "under the texts": ("title", "text", "date"),
    "over the titles": ("date", "title", "text"),
    "between": ("title", "date", "text"),
    "under a button": ("title", "text", "more", "date"),
    "behind who wrote it": ("title", "by", "filed", "date", "text"),
    "under the name": ("by", "date", "title", "text"),
    "over a count": ("date", "title", "text", "count"),
}


def listed(order, between="\n\n", head=("Quay Notes", "About", "What we saw from the pier")):
    """Return the text of a list of posts whose parts stand in an order."""
    lines = [*head]
    for title, (_, date, text) in POSTS.items():
        parts = {
            "title": title,
            "date": date,
            "text": text,
            "more": "Read more",
            "by": "By Ana Roe",
            "filed": "In News",
        }
        lines += [parts[name] if name != "count" else "12 views 0 comments" for name in order]
    return between.join([*lines, *FOOT]) + "\n"


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["apart", "dense"])
@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
def test_the_titles_of_posts_that_are_cut_short_stand_over_their_first_lines(order, between, reading_of):
    drafts = reading_of(listed(order, between)).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(one, day) for one, (day, *_) in POSTS.items()]
    assert [made.body.splitlines()[0].rstrip() for made in drafts] == [text for *_, text in POSTS.values()]


def test_first_lines_that_a_tool_wrapped_are_one_paragraph(reading_of):
    text = listed(ORDERS["under the texts"]).replace(
        "locked ", "of the old town, which had been open all year, locked\n"
    )
    assert [made.front.title for made in reading_of(text).drafts] == [*POSTS]


def test_a_post_of_such_a_list_that_stands_there_twice_is_one(reading_of):
    first = next(iter(POSTS))
    head = ("Quay Notes", f"• {first}", POSTS[first][2], f"Read more: {first}")
    drafts = reading_of(listed(ORDERS["under the texts"], head=head)).drafts
    assert [made.front.title for made in drafts] == [*POSTS]


def test_titles_that_are_cut_short_themselves_are_titles(reading_of):
    lines = ["Quay Notes"]
    for number, label in enumerate(["Courts", "Prisons", "Strikes"], 1):
        lines += [
            label,
            f"The ferry number {number} stays in the port of…",
            f"{number} March 2021",
            "It stays there." * 9,
        ]
    drafts = reading_of("\n\n".join(lines) + "\n").drafts
    assert [made.front.title for made in drafts] == [f"The ferry number {n} stays in the port of…" for n in (1, 2, 3)]
