"""Texts of pages: what stands outside of their posts, and what a page says again, tells titles, feet and labels."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

TEXT = [f"{text} {POSTS[2][1]} {POSTS[0][1]}" for _, text in POSTS]
TITLE = "Lamps go dark at the lock"
CAPTION = "The bakers of the old quarter walked out, and they ask for the wages"
NUMBERED = f"""\
   [1]Skip to content

   [2]Quay Notes

     * [3]Home
     * [4]About

[5]{TITLE}

   By [6]Ann Roe on June 18, 2023 | [7]Leave a comment
   {CAPTION}

   {{0}}

   {{1}}

   {{2}}

Post navigation

   [8]Previous Post A boat is found

2 thoughts on “{TITLE}”

    1. Halvard says:
       [9]June 20, 2023 14:30
       Thank you.
       [10]Reply

References

""" + "\n".join(f"  {number:2}. https://quay.example/{number}/" for number in range(1, 11))
TAGLINE = """\
Skip to content

Quay Notes

for bakers who walked

-   Home
-   About
-   Contact

{title}

-   by Ann Roe
-   June 18, 2023
-   Courts

{0}

{1}

{2}

{1}

Facebook Twitter Email Share

Powered by WordPress
"""


def wrapped(text: str) -> str:
    """Return a text as tools wrap it that set paragraphs in by three spaces."""
    words, lines = text.split(), [""]
    for word in words:
        lines = [*lines[:-1], f"{lines[-1]} {word}".strip()] if len(lines[-1]) < 60 else [*lines, word]
    return "\n   ".join(lines)


ASKED = "Where are the Harbour Six?"
HEADS = {
    "a caption that the text says again": NUMBERED.format(*map(wrapped, TEXT)),
    "what a blog says of itself over its menu": TAGLINE.format(*map(wrapped, TEXT), title=ASKED),
}


@pytest.mark.parametrize("text", HEADS.values(), ids=HEADS)
def test_another_line_of_the_head_of_a_page_was_the_title(text: str, reading_of) -> None:
    (draft,) = reading_of(text).drafts
    assert (draft.front.title, draft.front.date) == (ASKED if ASKED in text else TITLE, "2023-06-18")


MENU = "Skip to content\n\nQuay Notes\n\nHome\nAbout the quay\nFriends\n"
LATEST = f"Recent Posts\nThe ferry and its owners\n{TITLE}\nIn memory of those who kept the lists\nA year\n\n© 2025\n"
FOOT = "Author Ann RoePosted on June 18, 2023Categories CourtsTags ferry"
NEXT = "Post navigation\nPrevious Post In memory of those who kept the lists\nNext Post The ferry and its owners\n"
MARKED = """\
::: {{#content role="main"}}
# {title} {{#lamps .entry-title}}

{0}

### 3 mei 2023

{1}

### 12 mei 2023

{2}

[[Geplaatst op ]{{.screen-reader-text}}[18 juni 202318 juni
2023](https://quay.example/2023/06/18/lamps/)]{{.posted-on}}[[Auteur
]{{.screen-reader-text}}[Ann
Roe](https://quay.example/author/ann/)]{{.byline}}[[Categorieën
]{{.screen-reader-text}}[Courts](https://quay.example/category/courts/)]{{.cat-links}}[[3
reacties](https://quay.example/2023/06/18/lamps/#comments)]{{.comments-link}}

## Bericht navigatie {{#bericht-navigatie .screen-reader-text}}

::: nav-links
::: nav-previous
[[Vorig bericht]{{.meta-nav}} [A boat is found far out on the eastern
sands]{{.post-title}}](https://quay.example/2023/06/01/a-boat/)
:::

::: nav-next
[[Volgend bericht]{{.meta-nav}} [The ferry and its owners before the
court]{{.post-title}}](https://quay.example/2023/07/01/the-ferry/)
:::
:::
:::
"""
FEET = {
    "a title under a menu that a list names": f"{MENU}{TITLE}\n\n{TEXT[0]}\n\n{TEXT[1]}\n\n{FOOT}\n{NEXT}{LATEST}",
    "a paragraph that is a link under it": MARKED.format(
        *(wrapped(text).replace("   ", "") for text in TEXT), title=TITLE
    ),
}


@pytest.mark.parametrize("text", FEET.values(), ids=FEET)
def test_what_leads_to_other_posts_under_a_foot_was_the_title(text: str, reading_of) -> None:
    (draft,) = reading_of(text).drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2023-06-18")


def test_who_wrote_a_post_under_its_day_said_again_was_a_post(reading_of) -> None:
    head = (
        "Quay Notes",
        "for those who watch",
        "Menu\nHome",
        "About",
        TITLE,
        "June 18, 2023",
        "Forty readers came on the first day of it",
        *TEXT,
    )
    page = (*head, "June 18, 2023", "Maud Ferrant", "Courts", "ferry", "Leave a comment", "Powered by WordPress")
    (draft,) = reading_of("\n\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2023-06-18")


def test_a_post_behind_a_name_under_an_excerpt_was_of_that_one(reading_of) -> None:
    cut = [text.removesuffix(".") + " […]" for text in TEXT]
    entries = zip(TITLES, cut, ("by ann", "by editor", "by ann"), strict=True)
    page = ["Quay Notes", "Tag: quays", *(part for entry in entries for part in entry)]
    assert [made.front.title for made in reading_of("\n\n".join(page) + "\n").drafts] == TITLES


PAGERS = {"numbers": "1 [2](/page/2/) … [41](/page/41/) [Older posts](/page/2/)", "a link": "[Older posts](/page/2/)"}


@pytest.mark.parametrize("pager", PAGERS.values(), ids=PAGERS)
def test_the_tags_of_a_blog_behind_its_pager_were_those_of_the_last_post(pager: str, reading_of) -> None:
    address = "https://quay.example"
    posts = (
        f"## [{title}]({address}/{number}/)\n\n{day}\n\n{text}"
        for number, ((title, text), day) in enumerate(zip(POSTS, DAYS, strict=True))
    )
    cloud = " ".join(f"[{tag}]({address}/tag/{tag}/)" for tag in ("ferry", "wages", "quays"))
    text = "\n\n".join([f"[Quay Notes]({address}/)", *posts, pager, "## Tags", cloud]) + "\n"
    assert [(made.front.date, made.front.tags) for made in reading_of(text).drafts] == [(iso, ()) for iso in ISO]


GLUED = {
    "said twice": "by {name}May 28, 2020May 28, 2020",
    "changed later": "by {name}May 28, 2020June 2, 2020",
    "a stroke of Markdown": "von [{name}](https://quay.example/author/a/)[28\\. Mai 202028\\. Mai 2020](https://quay.example/on/)",
}


@pytest.mark.parametrize("name", ["ann", "Maud Ferrant"])
@pytest.mark.parametrize("row", GLUED.values(), ids=GLUED)
def test_the_day_behind_a_name_was_a_part_of_that(row: str, name: str, reading_of) -> None:
    parts = ["Quay Notes", TITLE, row.format(name=name), *TEXT]
    (draft,) = reading_of("\n\n".join(parts) + "\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (TITLE, "2020-05-28", name)
