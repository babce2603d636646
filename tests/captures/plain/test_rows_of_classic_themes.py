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


def test_the_address_of_a_label_before_the_date_hid_the_row() -> None:
    label = '[Court News](https://quay-of-the-long-name.example/category/court-news/ "View all posts in Court News")'
    row = f"In {label} on **July 20, 2008** at **10:59 am**"
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, row[slice(*said.categories)]) == ("2008-07-20T10:59", "Court News")


BETWEEN = """The tenth hearing

In News, Jails on July 20, 2008 at 10:59 am

Nobody was let in. The door was open, and this is what could be heard before it was closed.
"""


def test_the_word_before_a_date_was_of_the_last_label() -> None:
    (made,) = splitting.read(BETWEEN.encode(), Registry()).drafts
    assert (made.front.title, made.front.date) == ("The tenth hearing", "2008-07-20T10:59")
    assert made.front.categories == ("News", "Jails")


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


@pytest.mark.parametrize("box", ["20Jul/08", "20Jul/0812", "20Jul/08[6]12", "2008 07 20"])
def test_a_day_in_a_box_beside_a_title_was_none(box: str) -> None:
    said = dateline.read(f"  {box}" if "[" in box else box)
    assert said is not None
    assert said.iso == "2008-07-20"


PAGE = """<html><body><div class="post" id="post-7"><h2><a href="https://quay.example/2008/07/20/the-tenth-hearing/"
rel="bookmark">The tenth hearing</a></h2><p>Nobody was let in. The door was open.</p><div class="cat_tags">
<span class="category">Tagged as: <a href="https://quay.example/tag/ferry/" rel="tag">ferry</a></span><span
class="continue"><a href="https://quay.example/2008/07/20/the-tenth-hearing/#comments">3 Comments</a></span></div></div>
</body></html>"""


def test_a_link_to_what_readers_said_was_a_tag_beside_tags() -> None:
    (made,) = splitting.read(PAGE.encode(), Registry()).drafts
    assert (made.front.title, made.front.tags) == ("The tenth hearing", ("ferry",))


BADGED = """<article class="post-item"><h2 class="info-title"><a href="https://quay.example/category/news/">News</a>
<a href="https://quay.example/archives/{0}">{1}</a></h2><div class="info-meta"><p>Nobody was let in. The door was open,
and this is what could be heard before it was closed.</p></div><span>2019-07-2{0}</span></article>"""


def test_the_category_in_the_heading_of_a_post_was_in_its_title() -> None:
    page = f"<html><body>{BADGED.format(2, 'The tenth hearing')}{BADGED.format(1, 'After the strike')}</body></html>"
    read = splitting.read(page.encode(), Registry()).drafts
    told = [(made.front.title, made.front.date, made.front.categories) for made in read]
    assert told == [("The tenth hearing", "2019-07-22", ("News",)), ("After the strike", "2019-07-21", ("News",))]


UNDER_DAYS = """Le quai

5 mai 2021

{0}

Classé sous : Courts — Étiquettes : docks, nets — Ann Roe @ 08 h
30 min

The tenth hearing was short, and it began late because nobody had the key of the hall
on that morning.

Who asked for it on 3 May, and who did not?

Nobody was let in. The door was open, and this is what could be heard before it was
closed again.

Commentaires (0)

3 mai 2021

{1}

Classé sous : Courts — Étiquettes : docks, nets — Ann Roe @ 09 h
30 min

Was there any bread on 2 May, as was said?

There was bread for all who came, and for those who came too late as well as for the
others.

Commentaires (0)

2 mai 2021

{2}

Classé sous : News — Étiquettes : docks — Ann Roe @ 10 h 15 min

The ferry did not leave on the second day either. Those who waited went home again
before it was dark.

Commentaires (2)
"""


def test_hours_with_an_h_and_counted_comments_of_other_languages_hid_rows_and_what_they_end(reading_of) -> None:
    titles = ("The tenth hearing", "Bread on the quay", "No ferry again")
    fronts = [draft.front for draft in reading_of(UNDER_DAYS.format(*titles)).drafts]
    days = ("2021-05-05", "2021-05-03", "2021-05-02")
    assert [(front.title, front.date[:10]) for front in fronts] == [*zip(titles, days, strict=True)]
    assert (fronts[2].author, fronts[2].tags, fronts[2].categories) == ("Ann Roe", ("docks",), ("News",))
