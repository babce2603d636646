"""Posts of lists whose texts are cut short within their own line, by words and signs that lead to the rest."""

import pytest

TEXTS = (
    "The harbour board met for the third time this week, and nobody who had been asked to come there said a word.",
    "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last.",
    "The paper of South Bank has more of the ferry case today, and the keeper was left for dead two weeks ago.",
)
TITLES = ("No trust in the board over its lies", "Lessons of the quay", "A keeper is free again")
ENDS = (" Read more", " Read More", " Read more »", " [Read more]", " (more)", " Continue reading →", " Leer más")


def _page(dated: str, end: str, last: str, size: int) -> str:
    posts = [*zip(TITLES, TEXTS, strict=True)][:size]
    ends = [*[end] * (size - 1), last]
    return "\n\n".join(f"{title}\n\n{dated}{text}{cut}" for (title, text), cut in zip(posts, ends, strict=True)) + "\n"


@pytest.mark.parametrize("dated", ["", "May 3, 2020\n\n", "Posted on May 3, 2020 by Ann\n\n"])
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("whole", [True, False])
def test_a_text_ends_in_its_line_and_the_next_post_begins(dated: str, end: str, whole: bool, reading_of) -> None:
    for size in (2, 3):
        drafts = reading_of(_page(dated, end, end if whole else "", size)).drafts
        assert [made.front.title for made in drafts] == [*TITLES[:size]]
        assert [made.body.strip() for made in drafts] == [*TEXTS[:size]]
        assert all(made.short for made in drafts[: -1 if not whole else None])


@pytest.mark.parametrize("credit", ["Photo by  Ann Roe  on  Quayside", "Photo: Ann Roe / The Wire", "Foto: Ann Roe"])
@pytest.mark.parametrize("times", [(1, 1, 0), (2, 1, 0), (1, 2, 1), (2, 2, 2)])
def test_whose_pictures_they_are_stands_between_titles_and_texts(credit: str, times, reading_of) -> None:
    parts = zip(TITLES, times, TEXTS, strict=True)
    whole = (
        f"{title}\n\n" + f"{credit}\n\n" * count + f"{text} {TEXTS[0]}\n\nRead More →" for title, count, text in parts
    )
    assert [made.front.title for made in reading_of("\n\n".join(whole) + "\n").drafts] == [*TITLES]


@pytest.mark.parametrize(
    ("foot", "categories", "tags"),
    [
        ("Posted in Ports | Leave a comment", ("Ports",), ()),
        ("Tags: ferries, law", (), ("ferries", "law")),
        ("Filed under: Ports\n\nTags: ferries, law", ("Ports",), ("ferries", "law")),
        ("Posted in Ports\n\nTagged ferries, law\n\nLeave a comment", ("Ports",), ("ferries", "law")),
        ("Posted in Ports, Law and tagged ferries | 2 Comments", ("Ports", "Law"), ("ferries",)),
        ("No comments:\n\nPost a Comment", (), ()),
    ],
)
@pytest.mark.parametrize("top", ["", "Skip to content\n\n"])
def test_a_text_without_title_or_day_is_a_post_by_what_its_foot_says(foot, categories, tags, top, reading_of) -> None:
    (made,) = reading_of(f"{top}{TEXTS[0]}\n\n{TEXTS[1]}\n\n{foot}\n").drafts
    assert (made.front.title, made.front.date) == (" ".join(TEXTS[0].split()[:10]), "unknown")
    assert (made.front.categories, made.front.tags) == (categories, tags)
    assert made.body.strip() == f"{TEXTS[0]}\n\n{TEXTS[1]}"
