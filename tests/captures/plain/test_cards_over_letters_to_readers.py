"""Posts shown by a title, a sentence, and their day below, on a page whose foot has sentences of its own."""

import pytest

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

CARDS = (
    (
        "The dam breaks above the town",
        "Come to the river and see what is left of it: an hour will do.",
        "August 30, 2017",
    ),
    ("A bridge of stone for the ferry quay", "With our new bridge you can cross in seconds.", "August 17, 2017"),
    ("Ferry strike: what we know of it", "They pair well with books and bread, where they can …", "August 16, 2017"),
    ("A new lock is coming to the old canal", "Going through should be free of trouble for you.", "August 15, 2017"),
)
UNDATED = "The best of the quay\n\nThis month: hints for those who row, and a new lamp.\n\n/ 19\n\nIda Dahl\n\n"
FOOT = """\
All posts from 2017

Search

More from the quay

The daily row
News of the yard

Want to start rowing, or set up a boat yard?
Get help step by step from those who row, right in your box. Our letters are free to all, and there is nothing \
you need to know before you read the first of them.

Visit the school of rowing

Community

Support
Forums
"""


@pytest.mark.parametrize("mark", ["", "### "])
@pytest.mark.parametrize("last", ["", UNDATED])
def test_days_under_sentences_are_of_the_titles_above_whatever_the_foot_of_the_page_says(mark: str, last: str) -> None:
    cards = "".join(f"{mark}{title}\n\n{text}\n\n{day} / 22\n\nAnn Roe\n\n" for title, text, day in CARDS)
    text = f"The Quay Blog\n\nFeatures\nPlans\nBlog\nSupport\n\nThe Quay Blog\n\n{cards}{last}{FOOT}"
    drafts = splitting.read(text.encode(), Registry()).drafts
    assert [made.front.title for made in drafts] == [title for title, _, _ in CARDS]
    assert [made.front.date for made in drafts] == ["2017-08-30", "2017-08-17", "2017-08-16", "2017-08-15"]
