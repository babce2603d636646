"""Rows as classic themes have them: labels that a full stop ends, tags behind 'and tagged', labels before the date."""

import pytest

from muniment.captures import splitting
from muniment.captures.words.rows import dateline
from muniment.vocabularies.registry import Registry

ROWS = {
    "July 20, 2008 in Court News.": ("", "Court News", ""),
    "July 20, 2008 in News, Jails and tagged bread, ferry by Ann Roe | No comments": (
        "Ann Roe",
        "News, Jails",
        "bread, ferry",
    ),
    "20 juillet 2008 dans Infos et étiqueté bread par Ann Roe | 2 commentaires": ("Ann Roe", "Infos", "bread"),
    "In News, Jails on July 20, 2008": ("", "News, Jails", ""),
    "Posted by Ann Roe on July 20, 2008 • (0) Comments": ("Ann Roe", "", ""),
    "Filed under Open Data July 20, 2008": ("", "Open Data", ""),
}


@pytest.mark.parametrize("row", ROWS)
def test_a_row_of_a_classic_theme_says_who_wrote_and_how_it_is_filed(row: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert said.iso == "2008-07-20"
    assert tuple(row[slice(*place)] for place in (said.author, said.categories, said.tags)) == ROWS[row]


def test_space_in_place_of_addresses_before_labels_cost_its_fourth_power() -> None:
    far = " " * 150
    row = f"Posted 20 July 2008 by{far}Ann Roe{far}& filed under{far}News,{far}Jails{far}."
    said = dateline.read(row)
    assert said is None or said.iso == "2008-07-20"


TEXT = """# <a href="https://quay.example/2008/07/20/the-tenth-hearing/"
rel="bookmark">The tenth hearing</a>

Posted on <a
href="https://quay.example/2008/07/20/the-tenth-hearing/"
rel="bookmark" title="5:00 pm">July 20, 2008</a> by
<a href="https://quay.example/author/ann-roe/"
class="url fn n" rel="author" title="Posts by Ann Roe">Ann
Roe</a> — [2 Comments
↓](https://quay.example/2008/07/20/the-tenth-hearing/#comments)

Nobody was let in. The door was open, and this is what could be heard
before it was closed.

Source: <a href="https://wire.example/2008/07/a-paper"
class="external">A paper</a>

Posted in <a href="https://quay.example/category/news/"
rel="category tag" title="View all posts in News">News</a> \\| Tagged
<a href="https://quay.example/tag/land-rights/" rel="tag">land
rights</a>, <a href="https://quay.example/tag/ferry/" rel="tag">ferry</a>
"""


def test_links_that_a_tool_broke_within_their_tags_were_half_of_a_title() -> None:
    (made,) = splitting.read(TEXT.encode(), Registry()).drafts
    assert (made.front.title, made.front.date, made.front.author) == ("The tenth hearing", "2008-07-20", "Ann Roe")
    assert (made.front.categories, made.front.tags) == (("News",), ("land rights", "ferry"))
    assert [source.url for source in made.front.sources] == ["https://wire.example/2008/07/a-paper"]


FOOT = """## [The tenth hearing](https://quay.example/?p=7)

Nobody was let in. The door was open, and this is what could be heard before it was closed.

by Ann Roe posted under News, Jails | tagged under bread, ferry | 2 Comments »

## [After the strike](https://quay.example/?p=5)

The union offered to talk. The company sent its guards, and that was on a Monday.

by Ben Orr posted under News | tagged under wages | No Comments »
"""


def test_labels_announced_by_under_are_labels() -> None:
    read = splitting.read(FOOT.encode(), Registry()).drafts
    told = [(made.front.author, made.front.categories, made.front.tags) for made in read]
    assert told == [("Ann Roe", ("News", "Jails"), ("bread", "ferry")), ("Ben Orr", ("News",), ("wages",))]
