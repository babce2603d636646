"""Texts of pages: what stands behind the labels under a text is the page's, as the posts before and after it."""

import pytest
from tests.captures.threeposts import SENTENCES

SITE = "https://quay.example"
TEXT = "\n\n".join(SENTENCES)
BEFORE, AFTER = f"{SITE}/2020/05/02/ferry-row-settled/", f"{SITE}/2020/05/08/who-owns-the-archive/"
MARKDOWN = (
    f"Categories [Courts]({SITE}/category/courts/) Tags [asylum]({SITE}/tag/asylum/)\n\n"
    f"[Ferry row settled]({BEFORE})\n\n[Who owns the archive?]({AFTER})"
)
RESTRUCTURED = (
    f"-  `asylum <{SITE}/tags/asylum/>`__\n-  `courts <{SITE}/tags/courts/>`__\n\n"
    f"`Ferry row settled <{BEFORE}>`__\n`Who owns the archive? <{AFTER}>`__"
)
ASCIIDOC = (
    f"Categories {SITE}/category/courts/[Courts] Tags {SITE}/tag/asylum/[asylum]\n\n"
    f"{BEFORE}[Ferry row settled]\n\n{AFTER}[Who owns the archive?]"
)


@pytest.mark.parametrize("foot", [MARKDOWN, RESTRUCTURED, ASCIIDOC])
def test_the_posts_before_and_after_one_were_further_reading_where_no_word_says_so(foot: str, reading_of) -> None:
    head = f"[Quay notes]({SITE}/)\n\n# Bakers walk out\n\nMay 5, 2020 by [Ann Roe]({SITE}/author/ann/)"
    (draft,) = reading_of(f"{head}\n\n{TEXT}\n\n{foot}\n\nSearch for:\n").drafts
    assert (draft.front.title, draft.front.see_also) == ("Bakers walk out", ())
    assert draft.body.strip() == TEXT


def test_further_reading_over_the_labels_stays_the_posts(reading_of) -> None:
    head = f"[Quay notes]({SITE}/)\n\n# Bakers walk out\n\nMay 5, 2020 by [Ann Roe]({SITE}/author/ann/)"
    own = f"{SITE}/2019/04/09/the-mill-is-sold/"
    page = f"{head}\n\n{TEXT}\n\nSee also: [The mill is sold]({own})\n\n{MARKDOWN}\n"
    (draft,) = reading_of(page).drafts
    assert [other.url for other in draft.front.see_also] == [own]


@pytest.mark.parametrize(
    "link", [f"{BEFORE}[Previous post +\nFerry row settled]", f"{BEFORE}[The row over the ferry +\nis settled]"]
)
def test_the_words_of_a_link_in_asciidoc_were_part_of_its_address(link: str, reading_of) -> None:
    (draft,) = reading_of(f"= Bakers walk out\n\nMay 5, 2020\n\n{TEXT}\n\nSee also: {link}\n").drafts
    assert all("[" not in other.url for other in draft.front.see_also)


def test_where_the_blog_is_found_elsewhere_was_a_source_of_its_last_post(reading_of) -> None:
    foot = "* [quay-desk](https://code.example.net/quay-desk)\n* [quaydesk](https://birds.example.net/quaydesk)"
    listed = "\n\n".join(
        f"  * May {day}, 2020\n\n### [{title}]({SITE}/2020/05/0{day}/{title[:4].lower()}/)\n\n{said}"
        for day, title, said in ((5, "Bakers walk out", SENTENCES[0]), (2, "Ferry row settled", SENTENCES[1]))
    )
    page = (
        f"[Quay notes]({SITE}/)\n\n{listed}\n\n## Quay notes\n\n  * Quay notes\n\n{foot}\n\nA record of the harbour\n"
    )
    made = reading_of(page).drafts
    assert [(draft.front.title, draft.front.sources) for draft in made] == [
        ("Bakers walk out", ()),
        ("Ferry row settled", ()),
    ]
