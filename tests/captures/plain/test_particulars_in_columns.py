"""Particulars of posts by turns with the words for them, as themes set them in a column between title and text."""

import pytest
from tests.captures.plain.test_particulars import ALL, TEXTS, page, said

from muniment.captures.accounting import ledger

PARTS = ("Written by", "Ann Roe", "Posted in", "News", "Tagged", "bread, strikes", "Comments", "Leave a comment")
LINKED = (
    "Written by", "[Ann Roe](https://q.example/author/ann/)", "Posted in", "[News](https://q.example/category/n/)",
    "Tagged", "[bread](https://q.example/tag/b/), [strikes](https://q.example/tag/s/)", "Comments",
    "[Leave a comment](https://q.example/NO/#respond)",
)  # fmt: skip
BROKEN = (*PARTS[:5], "bread", ",", "strikes", *PARTS[6:])
FORMS = {
    "each a paragraph": "\n\n".join(PARTS),
    "each a line": "\n".join(PARTS),
    "pairs": "\n\n".join("\n".join(PARTS[place : place + 2]) for place in range(0, len(PARTS), 2)),
    "links": "\n\n".join(LINKED),
    "commas in lines of their own": "\n".join(BROKEN),
    "behind a picture": "![](/g.png)\n\n" + "\n\n".join(PARTS),
    "without comments": "\n".join(PARTS[:6]),
}


@pytest.mark.parametrize("form", FORMS)
def test_words_and_what_they_lead_to_stand_by_turns(form: str, reading_of) -> None:
    text = page(f"## TITLE\n\nPosted on DAY\n\n{FORMS[form]}\n\nWORDS")
    reading = reading_of(text)
    assert said(reading) == ALL
    assert [made.body.strip() for made in reading.drafts] == [words for _, words in TEXTS]
    octets = text.encode()
    assert not [*ledger.lost(octets, ledger.ledger_of("quay.txt", octets, reading, private=False), reading.drafts)]


def test_the_posts_of_such_a_page_are_not_of_the_list_of_categories_over_them(reading_of) -> None:
    text = page(f"TITLE\n\nPosted on DAY\n\n{FORMS['pairs']}\n\nWORDS")
    menu = "Quay notes\n\nCategories\n\n- News\n- Letters\n- Courts\n\n"
    assert said(reading_of(text.replace("Quay notes\n\n", menu))) == ALL
