"""Texts of pages: tags and categories are read without the links, buttons and names that a tool left beside them."""

import pytest
from tests.captures.threeposts import POSTS

HOST = "https://quay.example"
HEAD = ["Quay notes", POSTS[0][0], "9 March 2021", POSTS[0][1], POSTS[1][1]]
CLOSING = {
    "a button": ("Tags: docks, wages Leave a comment", (), ("docks", "wages")),
    "a count without space": ("Tags: docks, wages2 Comments", (), ("docks", "wages")),
    "the word for categories": (
        "Tags: docks, open letter Posted in Statements",
        ("Statements",),
        ("docks", "open letter"),
    ),
    "numbers of links": ("Tags: [4]docks, [5]wages [6]3 Comments", (), ("docks", "wages")),
    "links": (f"Tags: [docks]({HOST}/tag/docks/), [wages]({HOST}/tag/wages/)", (), ("docks", "wages")),
    "links over lines": (
        f"Categories: [News]({HOST}/category/news/)\nTags: [docks]({HOST}/tag/docks/),\n[wages]({HOST}/tag/wages/)",
        ("News",),
        ("docks", "wages"),
    ),
    "addresses behind": (
        f"Categories News ({HOST}/category/news/) Tags docks ({HOST}/tag/docks/) Leave a comment ({HOST}/a/#respond)",
        ("News",),
        ("docks",),
    ),
    "its own number": ("Tags: General Comment 37, wages", (), ("General Comment 37", "wages")),
    "a word for another thing": ("Tags: Comment, freedom of the press", (), ("Comment", "freedom of the press")),
    "brackets": ("Tags: docks, Quay Watch (NGO)", (), ("docks", "Quay Watch (NGO)")),
    "words without colons": ("Categories News Tags docks, wages Leave a comment", ("News",), ("docks", "wages")),
    "lines of their own": ("Categories\nNews\nTags\ndocks\n,\nwages\nLeave a comment", ("News",), ("docks", "wages")),
    "words for a post's tags": ("Tags for this entry: docks, wages", (), ("docks", "wages")),
    "behind the hour": ("Posted by Ann Roe at 4:40 PM in Appeals, Letters | Comments (2)", ("Appeals", "Letters"), ()),
    "before the hour": ("Geschrieben von Ann Roe in Briefe um 19:40 | Kommentar (1)", ("Briefe",), ()),
    "words of names": ("Tags: Stand By Me, De Gaulle, Ni Una Menos", (), ("Stand By Me", "De Gaulle", "Ni Una Menos")),
    "a word for tags in a name": ("Category: Dog Tags Collective | 3 comments", ("Dog Tags Collective",), ()),
    "the time of day": ("Posted by Ann Roe at 9:05 in the morning | Comments (2)", (), ()),
    "who wrote it": ("Posted in News by Ann Roe at 6:30 am · 2 Comments", ("News",), ()),
}


@pytest.mark.parametrize(("line", "categories", "tags"), CLOSING.values(), ids=CLOSING)
def test_labels_under_a_text(line: str, categories: tuple[str, ...], tags: tuple[str, ...], reading_of) -> None:
    (draft,) = reading_of("\n\n".join([*HEAD, line]) + "\n").drafts
    assert (draft.front.categories, draft.front.tags) == (categories, tags)
    assert draft.body.split() == f"{POSTS[0][1]} {POSTS[1][1]}".split()


SENTENCES = (
    "Categories of prisoners and tags of shame were printed on the wall.",
    "Categories of prisoners and tags of shame were printed on the wall of the court house, and read out one by one",
    "“Posted in the market with labels of the ministry, they hung there.”",
)


@pytest.mark.parametrize("said", SENTENCES)
def test_a_sentence_of_categories_and_tags_stays_in_the_text(said: str, reading_of) -> None:
    (draft,) = reading_of("\n\n".join([*HEAD, said, POSTS[2][1]]) + "\n").drafts
    assert (draft.front.categories, draft.front.tags) == ((), ())
    assert said in draft.body
