"""Texts of newsletters whose author is a link to an account, between title and day, without a word such as 'by'."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, SENTENCES

TITLE, TEXT = POSTS[0]
LEADING = {
    "Substack": ("https://substack.com/@annroe", "Ann Roe"),
    "Medium": ("https://medium.com/@ann.roe/", "Ann Roe"),
    "a place": ("https://quay.example/places/@harbour/map", ""),
    "a site": ("https://annroe.example/", ""),
}


@pytest.mark.parametrize("case", LEADING)
@pytest.mark.parametrize("subtitle", ["### The bakers ask for the wages of eleven weeks.\n\n", ""])
def test_a_name_that_leads_to_an_account_is_the_author(case: str, subtitle: str, reading_of) -> None:
    url, author = LEADING[case]
    text = "\n\n".join([TEXT, *SENTENCES])
    page = f"# [Quay notes](https://quay.example/)\n\n# {TITLE}\n\n{subtitle}[Ann Roe]({url})\n\n{DAYS[0]}\n\n{text}\n"
    (draft,) = reading_of(page).drafts
    assert (draft.front.title, draft.front.date) == (TITLE, ISO[0])
    assert draft.front.author == author
