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
    "an arrow": ("from -> Appeals, Letters", ("Appeals", "Letters"), ()),
    "Genesis in Romanian": ("Clasificat la: Locuire Etichetat cu: apă, drept", ("Locuire",), ("apă", "drept")),
    "Genesis in French": ("Classé sous : Justice Balisé avec : eau, droit", ("Justice",), ("eau", "droit")),
    "Genesis in Italian": ("Archiviato in: Casa Contrassegnato con: acqua", ("Casa",), ("acqua",)),
    "Genesis in Spanish": ("Archivado en: Casa Etiquetado con: agua, ley", ("Casa",), ("agua", "ley")),
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


def test_labels_whose_words_pandoc_broke_within_a_span(reading_of) -> None:
    filed = f'[Courts]({HOST}/category/courts/){{rel="tag"}},\n[News]({HOST}/category/news/){{rel="tag"}}]{{.cats}}'
    tagged = f'[open\nletter]({HOST}/tag/open-letter/){{rel="tag"}}]{{.tags-links}}'
    row = (
        f"[[]{{.icon}}[Categories\n]{{.screen-reader-text}}{filed}\n[[]{{.icon}}[Tags\n]{{.screen-reader-text}}{tagged}"
    )
    text = "\n".join(["::: entry", f"# {POSTS[0][0]} {{.title}}", "", "[9 March 2021]{.date}", "", POSTS[0][1]])
    (made,) = reading_of(f"{text}\n\n{row}\n:::\n").drafts
    assert (made.front.categories, made.front.tags) == (("Courts", "News"), ("open letter",))


REFERRED = {
    "numbers before words": ("   [{0}]{1}", "   {0}. {2}"),
    "numbers behind words": ("[{1}][{0}]", "   [{0}]: {2}"),
}


@pytest.mark.parametrize(("link", "listed"), REFERRED.values(), ids=REFERRED)
def test_categories_over_titles_whose_addresses_stand_elsewhere(link: str, listed: str, reading_of) -> None:
    labels = ("Courts", "Investigations", "Awards")
    links = [link.format(number, label) for number, label in enumerate(labels, 1)]
    days = ("9 May 2021", "4 May 2021", "2 April 2021")
    posts = [
        f"{label}\n\n{title}\n\n{day}\n\n{text}" for label, day, (title, text) in zip(links, days, POSTS, strict=True)
    ]
    urls = [listed.format(number, "", f"{HOST}/category/{label.lower()}/") for number, label in enumerate(labels, 1)]
    text = "\n\n".join(["Quay notes", *posts, "Older posts", "References\n"])
    made = reading_of(text + "\n" + "\n".join(urls) + "\n").drafts
    assert [draft.front.categories for draft in made] == [(label,) for label in labels]
    assert [draft.front.title for draft in made] == [title for title, _ in POSTS]
