"""Pages of texts that show several posts without any date: titles stand behind what ends the post above."""

import pytest

POSTS = (
    ("Bakers walk out", "News", ("The bakers of the old quarter walked out.", "They ask for the wages of nine weeks.")),
    (
        "Ferry row settled",
        "Courts",
        ("A judge ended the row over the ferry after eleven weeks.", "No hearing was held."),
    ),
    ("Who owns the archive?", "Letters", ("Forty readers came on the first day.", "None of them may copy a page yet.")),
)
ENDS = {
    "a name": ("Noor Hathaway",),
    "comments": ("Leave a comment",),
    "tags": ("Tags: harbour, wages",),
    "sharing": ("Share this:", "Facebook", "X"),
    "a button": ("Continue reading →",),
    "labels that the page is about": ("Quays, wages",),
    "an address": ("https://paper.example/a",),
}


def page(end: tuple[str, ...], gap: str, *, labelled: bool) -> str:
    """Return a page of those posts, with such lines under each text, and each post's category above its title."""
    lines = ["Skip to content", "Quay notes", "Home", "About", "Tag: Quays"]
    for title, label, text in POSTS:
        lines += [*([label] if labelled else []), title, *text, *end]
    return gap.join([*lines, "Older posts", "Proudly powered by WordPress"]) + "\n"


@pytest.mark.parametrize("labelled", [False, True], ids=["bare", "labelled"])
@pytest.mark.parametrize("gap", ["\n", "\n\n", " | ", "|"], ids=["dense", "spaced", "strokes", "close strokes"])
@pytest.mark.parametrize("end", ENDS)
def test_posts_without_dates_begin_behind_the_end_of_others(end: str, gap: str, labelled: bool, reading_of) -> None:
    drafts = reading_of(page(ENDS[end], gap, labelled=labelled)).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(title, "unknown") for title, _, _ in POSTS]
    assert [made.body.split() for made in drafts] == [" ".join(text).split() for _, _, text in POSTS]
    if labelled:
        assert [made.front.categories for made in drafts] == [(label,) for _, label, _ in POSTS]


def test_a_list_of_signatories_ends_at_its_source(reading_of) -> None:
    lines = ["Bakers walk out", "", "4 March 2021", "", "They walked out.", "", "Signatories:", ""]
    names = ["Bread Union (Kenya)", "Oven Watch (OW)", "Flour and Law (Peru)"]
    (made,) = reading_of("\n".join([*lines, *names, "Source: Oven Watch", ""])).drafts
    assert [body.as_ for body in made.front.organisations] == names


def test_a_title_behind_sources_and_labels_began_two_posts_in_one_place(reading_of) -> None:
    ends = (("Quays, wages",), ("References", "Paper Scale: 1,400 orders", "Quays, night patrols"), ("Quays, patrols",))
    lines = [line for (title, _, text), end in zip(POSTS, ends, strict=True) for line in (title, *text, *end)]
    drafts = reading_of("\n".join(["Quay notes", "Home", "About", "Tag: Quays", *lines, "Older posts"]) + "\n").drafts
    assert [made.front.title for made in drafts] == [title for title, _, _ in POSTS]


NAMES = ("Ann Roe 2 Comments", "admin Leave a comment", "H. M. Dube 1 Comment")


def test_a_name_with_a_count_right_behind_it_was_the_title_of_a_post_without_a_day(reading_of) -> None:
    parts = [line for (title, _, text), row in zip(POSTS, NAMES, strict=True) for line in (title, row, " ".join(text))]
    drafts = reading_of("\n\n".join(parts) + "\n").drafts
    assert [made.front.title for made in drafts] == [title for title, _, _ in POSTS]
    assert [made.front.author for made in drafts] == ["Ann Roe", "admin", "H. M. Dube"]


def test_a_word_alone_over_who_wrote_a_post_left_its_category_as_the_title(reading_of) -> None:
    rows = ("by\n    Ann Roe\n    in News", "by\n    Ann Roe\n    in Courts", "by\n    Ann Roe\n    in Letters, News")
    heads = [f"  • {title}\n\n    {row}" for (title, _, _), row in zip(POSTS, rows, strict=True)]
    parts = [part for (_, _, text), head in zip(POSTS, heads, strict=True) for part in (head, f"    {' '.join(text)}")]
    drafts = reading_of("Quay notes\n\n" + "\n\n".join(parts) + "\n").drafts
    assert [made.front.title for made in drafts] == [title for title, _, _ in POSTS]
    assert [made.front.categories for made in drafts] == [("News",), ("Courts",), ("Letters", "News")]
