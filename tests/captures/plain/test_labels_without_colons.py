"""What posts are filed under, in lines and rows without a colon, with a sign before each label, or behind a count."""

import pytest
from tests.captures.plain.test_particulars import ALL, TEXTS, page, said

TAGGED = ("Tags bread, strikes", "Tags# bread# strikes", "Tags #bread #strikes", "Tags\n# bread\n# strikes")
ROWS = {
    "a word and space": "## TITLE\n\nDAY by Ann Roe\n\nWORDS\n\nCategories News\nTags bread, strikes\nLeave a comment",
    "the same apart": "## TITLE\n\nDAY by Ann Roe\n\nWORDS\n\nCategories News\n\nTags bread, strikes",
    "a count before them": "## TITLE\n\nDAY by Ann Roe\n\nWORDS\n\n"
    "→ 2 CommentsTags: bread · strikes · Categories: News",
    "a linked count": "## TITLE\n\nDAY by Ann Roe\n\nWORDS\n\n[→ 2 Comments](https://q.example/NO/#respond)**Tags:** "
    "[bread](https://q.example/tag/b/) · [strikes](https://q.example/tag/s/) · **Categories:** "
    "[News](https://q.example/category/n/)",
    "a sentence": "## TITLE\n\nPosted on DAY by Ann Roe\n\nWORDS\n\n"
    "This entry was posted in News and tagged bread, strikes.",
    "a row without a word for the name": "## TITLE\n\nAnn Roe in News | DAY | 412 Words\n\n"
    "WORDS\n\nTags bread, strikes",
    "signs in lines of their own": "## TITLE\n\nDAY\n ~ \nAnn Roe\n ~ \nLeave a comment\n\nWORDS\n\n"
    "Posted in: News | Tagged: bread, strikes",
    **{tags: f"## TITLE\n\nDAY by Ann Roe in News\n\nWORDS\n\n{tags}" for tags in TAGGED},
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_labels_are_read_in_rows_that_have_no_colon_for_them(row: str, reading_of) -> None:
    reading = reading_of(page(row))
    assert said(reading) == ALL
    assert [made.body.strip() for made in reading.drafts] == [words for _, words in TEXTS]


@pytest.mark.parametrize(
    "line",
    [
        "Tags were cut from the coats of all who had been taken there, and nobody asked why.",
        "Categories of prisoners: those who wait, and those who are sent on",
        "This article was published in The Harbour Gazette.",
        "Police in Corran | nobody knows",
    ],
)
def test_sentences_that_begin_with_such_words_stay_in_texts(line: str, reading_of) -> None:
    reading = reading_of(page(f"## TITLE\n\nDAY by Ann Roe\n\nWORDS\n\n{line}"))
    assert [(made.front.tags, made.front.categories) for made in reading.drafts] == [((), ())] * 3
    assert all(line in made.body for made in reading.drafts)


QUAYS = "The boats came from the north, and many saw them from the quay, where they had waited for long, as each year."
NAMED = (("Keepers of the quay at dawn", "Quays, Fort"), ("Pilots ask for their wages", "Quays, Prisons"))


@pytest.mark.parametrize("count", [1, 2])
def test_labels_over_titles_that_the_heading_names_too_were_those_of_the_post_above(count: int, reading_of) -> None:
    posts = (f"{labels}\n\n{title}\n\nPosted by Ann on May 3, 2013\n\n{QUAYS}" for title, labels in NAMED[:count])
    made = reading_of("Archive for the ‘Quays’ Category\n\n" + "\n\n".join(posts) + "\n").drafts
    assert [", ".join(draft.front.categories) for draft in made] == [labels for _, labels in NAMED[:count]]
    assert not any(draft.front.tags for draft in made)


def test_such_labels_under_texts_stay_those_of_the_post_above(reading_of) -> None:
    posts = (f"{title}\n\nPosted by Ann on May 3, 2013\n\n{QUAYS}\n\n{labels}" for title, labels in NAMED)
    made = reading_of("Archive for the ‘Quays’ Category\n\n" + "\n\n".join(posts) + "\n").drafts
    assert [", ".join(draft.front.tags) for draft in made] == [labels for _, labels in NAMED]


def test_the_tag_that_heads_an_archive_and_stands_over_its_first_title_was_a_category(reading_of) -> None:
    posts = (
        f"Quays\n\n{title}\n\n{QUAYS}\n\nMay {day}, 2013 2 min read"
        for day, (title, _) in zip((3, 2), NAMED, strict=True)
    )
    made = reading_of("Tag Archives: Quays\n\n" + "\n\n".join(posts) + "\n").drafts
    assert [draft.front.categories for draft in made] == [()] * len(made)
    assert all(draft.front.tags == ("Quays",) for draft in made)
