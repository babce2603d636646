"""Rows under the texts of old themes: icons before their parts, and who wrote the post in a line under them."""

import pytest

from muniment.captures.plain.post import filingrows
from muniment.captures.words.text.lines import lines_of

ROWS = {
    "words": "Leave a comment » | {filed} | Tagged: {tags} | Permalink\nPosted by {name}",
    "empty pictures": "[] Leave a comment » | [] {filed} | Tagged: {tags} | []\nPermalink\n[] Posted by {name}",
    "names of pictures": (
        "[bubble] 1 Comment » | [papers] {filed} | Tagged: {tags} |\n[link] Permalink\n[man] Posted by {name}"
    ),
    "pictures of Markdown": (
        "![](bubble.gif) [Leave a comment »](http://quay.example/a/#respond) | ![](papers.gif)"
        " [{filed}](http://quay.example/category/a/) | Tagged: [{tags}](http://quay.example/tag/a/) | ![](link.gif)"
        " [Permalink](http://quay.example/a/)  \n![](man.gif) Posted by {name}"
    ),
    "over a rule": (
        "   [1]Leave a comment » | [2]{filed} | Tagged: [3]{tags} | [4]Permalink\n   Posted by {name}\n"
        "     __________________________________________________________________"
    ),
}
POSTS = (
    ("The bell at the lock is silent", "August 27, 2016", "Harbour", "bells", "Nino Kapa"),
    ("A map of the lower quay", "August 21, 2016", "Courts", "old maps", "Ines Roe"),
    ("Three lamps and one keeper", "August 14, 2016", "Harbour", "lamps", "Nino Kapa"),
)
TEXT = (
    "The clerk asked for the form, and the form had been lost in the spring. Nobody at the gate would say to whom it"
    " was given.\n\nThe bell has not been heard since, and the keeper was told to wait."
)


def _page(row: str) -> str:
    posts = (
        f"{title}\n\n{day}\n\n{TEXT}\n\n{row.format(filed=filed, tags=tags, name=name)}"
        for title, day, filed, tags, name in POSTS
    )
    return "The Quay\n\nWhat is said at the lock\n\n" + "\n\n".join(posts) + "\n"


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS.keys())
def test_a_row_with_icons_or_with_its_author_in_the_next_line_was_read_in_part(row: str, reading_of) -> None:
    made = [
        (one.front.title, *one.front.categories, *one.front.tags, one.front.author)
        for one in reading_of(_page(row)).drafts
    ]
    assert made == [(title, filed, tags, name) for title, _, filed, tags, name in POSTS]


@pytest.mark.parametrize("row", ["words", "names of pictures"])
def test_such_a_row_was_the_title_of_the_post_under_it_that_has_none(row: str, reading_of) -> None:
    page = _page(ROWS[row]).replace(f"{POSTS[1][0]}\n\n", "")
    made = [one.front.title for one in reading_of(page).drafts]
    assert made == [POSTS[0][0], "The clerk asked for the form, and the form had", POSTS[2][0]]


def test_one_such_line_is_a_title_where_no_other_post_ends_so(reading_of) -> None:
    posts = "\n\n".join(f"{title}\n\n{day}\n\n{TEXT}" for title, day, *_ in POSTS)
    made = reading_of("The Quay\n\n" + posts.replace(POSTS[1][0], "Posted by the harbour gate") + "\n").drafts
    assert [one.front.title for one in made] == [POSTS[0][0], "Posted by the harbour gate", POSTS[2][0]]


SITE = "https://quay.example"
NAMED = {
    "[clock] 8 May 2019 | [user] [Ann Roe]({0}/author/ann/) | [folder] [News]({0}/category/news/)": ("Ann Roe", "News"),
    "[clock.gif] 8 May 2019 · [user.gif] [Ann Roe]({0}/author/ann/) · [folder.gif] News": ("Ann Roe", "News"),
    "[clock] 8 May 2019 | [user] [1]Ann Roe | [folder] [2]News | [comment] [3]3 Comments": ("Ann Roe", "News"),
    "May 8, 2019 | by Ann Roe | [opinion] 3 Comments": ("Ann Roe", "opinion"),
    "8 May 2019 | [news] and views | Ann Roe": ("Ann Roe", "news", "views"),
    "8 May 2019 | [news]({0}/category/news/) | [Ann Roe]({0}/author/ann/)": ("Ann Roe", "news"),
}


@pytest.mark.parametrize("row", NAMED)
def test_the_name_of_an_icon_before_a_link_was_an_author_or_a_category(row: str, reading_of) -> None:
    (made,) = reading_of(f"The Quay\n\n{POSTS[0][0]}\n\n{row.format(SITE)}\n\n{TEXT}\n").drafts
    assert (made.front.date, made.front.author, *made.front.categories) == ("2019-05-08", *NAMED[row])


SIGNED = (("Bo Hall", "Quay"), ("Nino Kapa", "Harbour"), ("Ines Roe", "Courts"))
OVER = "By {} | Filed under {} | 2 Comments"


@pytest.mark.parametrize(
    ("head", "foot", "said"),
    [
        (TEXT, "", ["", "", ""]),
        (f"A blog of the lock\n\n{TEXT}", "", ["", "", ""]),
        (TEXT, OVER.format("Ann Low", "News"), ["Nino Kapa", "Ines Roe", "Ann Low"]),
    ],
    ids=["introduced", "with a motto", "under a text above"],
)
def test_rows_over_titles_under_an_introduction_were_of_the_posts_before_them(head, foot, said, reading_of) -> None:
    first, *others = (
        OVER.format(name, filed) for *_, name, filed in (("Bo Hall", "Quay"), *(p[4:1:-2] for p in POSTS))
    )
    posts = "\n\n".join(f"{POSTS[at][0]}\n\n{POSTS[at][1]}\n\n{TEXT}\n\n{(*others[:2], foot)[at]}" for at in range(3))
    drafts = reading_of(f"The Quay\n\n{head}\n\n{first}\n\n{posts}\n").drafts
    assert [(one.front.title, one.front.author) for one in drafts] == [
        (title, name) for (title, *_), name in zip(POSTS, said, strict=True)
    ]


COUNTS = {
    "de": "2 Kommentare » | {filed} | Schlagwörter: {tags} | Permalink\nVeröffentlicht von {name}",
    "es": "3 comentarios » | {filed} | Etiquetas: {tags} | Permalink\nPublicado por {name}",
    "fr": "3 commentaires | {filed} | Étiquettes: {tags} | Permalien\nPublié par {name}",
    "it": "2 commenti » | {filed} | Tag: {tags}\nPubblicato da {name}",
}


@pytest.mark.parametrize("row", COUNTS.values(), ids=COUNTS.keys())
def test_a_row_that_begins_with_a_count_of_comments_headed_comments(row: str, reading_of) -> None:
    made = [(one.front.title, *one.front.categories, one.front.author) for one in reading_of(_page(row)).drafts]
    assert made == [(title, filed, name) for title, _, filed, _, name in POSTS]


@pytest.mark.parametrize("last", ["## Geplaatst in de kou", "# Tags in steen"])
def test_a_heading_right_under_a_row_was_a_part_of_it(last: str) -> None:
    run = lines_of(f"2 reacties » | Haven | Tags: bel | Permalink\nGeplaatst door Nino Kapa\n{last}\n")
    assert filingrows.row(run, len(run), between=False) is None


def test_a_count_of_comments_over_them_is_no_row(reading_of) -> None:
    said = "2 Kommentare zu Hafen | Quay\n\nVon Nino Kapa\n\nA bell is a bell."
    (made,) = reading_of(f"{POSTS[0][0]}\n\n{POSTS[0][1]}\n\n{TEXT}\n\n{said}\n").drafts
    assert (made.front.author, made.front.categories) == ("", ())


DOTTED = {
    "bells·lamps·Quay Aid (QA)·maps": ("bells", "lamps", "Quay Aid (QA)", "maps"),
    "old bells•lamps": ("old bells", "lamps"),
    "Ana·Maria": ("Ana·Maria",),
    "col·lectius": ("col·lectius",),
    "伊力哈木·土赫提": ("伊力哈木·土赫提",),
    "bells, St·Mary": ("bells", "St·Mary"),
    "COL·LEGI D'ADVOCATS": ("COL·LEGI D'ADVOCATS",),
    "COL·LEGI DE METGES·PORT·Lleida": ("COL·LEGI DE METGES", "PORT", "Lleida"),
    "Jean·Paul Roux": ("Jean·Paul Roux",),
    "Аль·Амин порт": ("Аль·Амин порт",),
    "étudiant·e·s en lutte": ("étudiant·e·s en lutte",),
}


@pytest.mark.parametrize("written", DOTTED)
def test_tags_that_a_dot_parts_without_space_were_one(written: str, reading_of) -> None:
    (made,) = reading_of(f"{POSTS[0][0]}\n\n{POSTS[0][1]}\n\n{TEXT}\n\nTags: {written}\n").drafts
    assert made.front.tags == DOTTED[written]


def test_the_card_of_an_author_under_a_text_said_the_name_a_second_time(reading_of) -> None:
    card = "About the author\n\nNino Kapa\n\nWhat is said at the lock"
    (made,) = reading_of(f"{POSTS[0][0]}\n\nBy Nino Kapa27. 8. 2016\n\n{TEXT}\n\n{card}\n").drafts
    assert made.front.author == "Nino Kapa"
