"""Dates, authors and boxes of posts as themes write them that were misread once."""

import pytest
from tests.captures import onepost

HEAD = '<h1 class="entry-title">A quiet morning</h1>'
ADDRESS = "https://linden.example/2016/03/05/a-quiet-morning/"
PAGE = """<html><body class="single single-post">{0}<article class="post type-post hentry">{1}
<div class="entry-content"><p>It began.</p>{2}</div></article><link rel="canonical" href="{3}"></body></html>"""


def _page(head: str, *, above: str = "", behind: str = "") -> str:
    return PAGE.format(above, head, behind, ADDRESS)


DATED = {
    "a time of day that the link around the day has for a title": (
        f'{HEAD}<a href="{ADDRESS}" title="4:20 pm" rel="bookmark"><span class="entry-date">March 5, 2016</span></a>',
        ("2016-03-05T16:20", ""),
    ),
    "a date that the theme calls updated": (
        f'{HEAD}<time class="entry-date updated" datetime="2016-03-05T07:40:07+10:00">March 5, 2016</time>',
        ("2016-03-05T07:40", ""),
    ),
    "a hidden stamp of the last change beside the date": (
        f'{HEAD}<p><span class="updated hidden">2016-03-11T18:16:41+03:00</span><span>5 March 2016</span></p>',
        ("2016-03-05", "2016-03-11T18:16"),
    ),
    "a day that a theme says is that of publishing": (
        HEAD + '<div class="PublishDate"><span class="PublishDate_day">5 March 2016</span></div>',
        ("2016-03-05", ""),
    ),
    "a day among sentences at the foot": (
        HEAD + '<footer class="post-footer">This was written on 5 March 2016 at 14:48 by Nino and stands among <a'
        ' href="/tag/bells/">bells</a>, rivers, roofs and other things that are heard afar. Who has a thought'
        ' on it may say it <a href="/say/">here</a>; others may follow what is said by way of a feed of this place.'
        " </footer>",
        ("2016-03-05T14:48", ""),
    ),
    "a property that says the last change in words": (
        HEAD + '<span itemprop="datePublished" datetime="2016-03-05T15:33:07+01:00">5 March 2016</span>'
        '<span itemprop="dateModified">2016-03-11 17:44:00</span>',
        ("2016-03-05T15:33", "2016-03-11T17:44"),
    ),
    "a property that says the day of the last change behind a label": (
        HEAD + '<ul><li itemprop="datePublished"><span>Published:</span>5 March 2016</li>'
        '<li itemprop="dateModified"><span>Last changed:</span>11 March 2016</li></ul>',
        ("2016-03-05", "2016-03-11"),
    ),
}


@pytest.mark.parametrize("name", DATED)
def test_a_date_of_a_theme_was_misread(name: str) -> None:
    head, wanted = DATED[name]
    (draft,) = onepost.proved(_page(head))
    assert (draft.front.date, draft.front.updated) == wanted


def test_what_a_theme_sets_around_a_title_apart_from_the_post_was_not_read() -> None:
    above = (
        '<header class="site-header"><nav><a href="/">Home</a></nav><div class="entry-header">'
        f'{HEAD}<span class="author vcard"><a href="/author/nino/">Nino Kapa</a></span>'
        '<time class="entry-date published" datetime="2016-03-05T18:12:07+02:00">5 March 2016</time>'
        '<time class="updated" datetime="2016-03-11T20:23:41+02:00">11 March 2016</time></div></header>'
    )
    box = '<div class="author-bio"><a rel="author" href="/author/nino/">More of what she wrote</a></div>'
    (draft,) = onepost.proved(_page("", above=above, behind=box))
    assert (draft.front.author, draft.front.date) == ("Nino Kapa", "2016-03-05T18:12")
    assert draft.front.updated == "2016-03-11T20:23"


def test_a_label_before_the_link_of_an_author_was_part_of_the_name() -> None:
    line = '<span class="author-name fn">Gepostet durch X: <a href="/author/nino/" rel="author">Nino Kapa</a></span>'
    (draft,) = onepost.proved(_page(f'{HEAD}<ul><li class="meta author vcard">{line}</li></ul>'))
    assert draft.front.author == "Nino Kapa"


@pytest.mark.parametrize(
    "box",
    [
        '<div id="ez-toc-container"><p>Table of Contents</p><ul><li><a href="#a">One</a></li></ul></div>',
        '<div class="saboxplugin-wrap"><span class="fn">Nino Kapa</span><div>Writes in pencil.</div></div>',
        '<div class="tptn_counter" style="display:none">Visited 214 times</div>',
    ],
)
def test_a_box_of_a_plugin_stood_in_the_text(box: str) -> None:
    (draft,) = onepost.proved(_page(HEAD, behind=f"{box}<p>It ended.</p>"))
    assert draft.body == "It began.\n\nIt ended.\n"


LISTED = """<html{0}><body>{1}</body></html>"""
ITEM = """<article class="post"><h2 class="entry-title"><a href="https://linden.example{0}">{1}</a></h2>
<time class="blog-date">{1}</time><div class="entry-content"><p>It began.</p></div></article>"""
MONTHS = "><ul><li><a href='/2021/06/'>June 2021</a> (4)</li><li><a href='/2021/05/'>May 2021</a></li></ul"
NUMBERED = {
    "a day over 12 beside it": ("", ["11/30/23", "11/9/23"], ["2023-11-30", "2023-11-09"]),
    "a day over 12 that stands first": (' lang="en-US"', ["30/11/23", "9/11/23"], ["2023-11-30", "2023-11-09"]),
    "the country": (' lang="en-US"', ["11/9/23", "11/9/2022"], ["2023-11-09", "2022-11-09"]),
    "another country": (' lang="en-GB"', ["11/9/23", "11/9/2022"], ["2023-09-11", "2022-09-11"]),
    "days of one month": ("", ["6/9/2021", "6/5/2021", "6/3/2021"], ["2021-06-09", "2021-06-05", "2021-06-03"]),
    "the months that it has": (MONTHS, ["06/09/2021", "05/11/2021"], ["2021-06-09", "2021-05-11"]),
    "nothing": ("", ["11/9/23", "3/4/1998"], ["2023-09-11", "1998-04-03"]),
    "the last century": (' lang="en-US"', ["11/9/98", "11/9/99"], ["1998-11-09", "1999-11-09"]),
}


UNSURE = {"nothing": ["2023-11-09", "1998-03-04"]}


@pytest.mark.parametrize("name", NUMBERED)
def test_a_date_in_numbers_has_the_order_that_its_page_shows(name: str) -> None:
    lang, dates, wanted = NUMBERED[name]
    drafts = onepost.proved(
        LISTED.format(lang, "".join(ITEM.format(f"/{number}/", day) for number, day in enumerate(dates)))
    )
    assert [draft.front.date for draft in drafts] == wanted
    doubts = [f"its date may be {other}, if the month stands first" for other in UNSURE.get(name, ())]
    assert [doubt for draft in drafts for doubt in draft.doubts] == doubts


def test_a_date_in_numbers_has_the_order_of_its_permalink() -> None:
    drafts = onepost.proved(LISTED.format("", ITEM.format("/2023/11/09/one/", "11/9/2023")))
    assert [draft.front.date for draft in drafts] == ["2023-11-09"]


def test_the_month_before_the_day_that_is_shown_was_taken_for_another_day_than_that_stated() -> None:
    (draft,) = onepost.proved(_page(f'{HEAD}<time datetime="2023-11-09T08:00:00">11/9/2023</time>'))
    assert draft.front.date == "2023-11-09T08:00"


@pytest.mark.parametrize(
    "line",
    [
        'Posted by <a rel="author" href="#">Nino Kapa</a> at 04:20 PM in <a href="#" rel="tag">News</a> | Comments (0)',
        "Posté par Nino Kapa à 16:20 - Commentaires [1]",
    ],
)
def test_the_time_behind_a_name_was_lost_where_the_day_stands_above_the_title(line: str) -> None:
    page = f"""<body><h2 class="date-header">March 5, 2016</h2><div class="entry"><h3 class="entry-header">
<a href="https://linden.example/2016/03/05/a-quiet-morning/">A quiet morning</a></h3><div class="entry-content">
<p>It began at 05:00.</p></div><div class="entry-footer"><p class="entry-footer-info">{line}</p></div></div></body>"""
    front = onepost.proved(page)[0].front
    assert (front.date, front.author) == ("2016-03-05T16:20", "Nino Kapa")


@pytest.mark.parametrize(
    "aside",
    [
        '<aside class="donate-cta"><h4>The Linden</h4><p><a href="https://linden.example/donate/">Give</a></p></aside>',
        '<div class="newspack-popup-container"><div><h3>Stand with us</h3><p>Each Friday.</p></div></div>',
        f'<p class="button-wrapper"><a class="button primary" href="{ADDRESS}?action=share"><span>Share</span></a></p>',
        '<ul class="links-nextprev"><li>Previous: <a href="https://linden.example/2016/03/04/b/">B</a></li></ul>',
    ],
)
def test_what_a_theme_asks_of_readers_or_leads_them_to_within_a_text_was_text(aside: str) -> None:
    (draft,) = onepost.proved(_page(HEAD, behind=f"{aside}<aside><p>They said so.</p></aside>"))
    assert (draft.body, draft.front.sources, draft.front.see_also) == ("It began.\n\nThey said so.\n", (), ())


MOMENTS = """<html><body><div class="hentry"><h2 class="entry-title">A quiet morning</h2>{}<div class="entry-content">
<p>It began.</p></div><ul class="foot"><li>{}</li></ul></div></body></html>"""


@pytest.mark.parametrize(
    ("day", "foot"),
    [
        ('<a class="post-date" href="#">March 5, 2016 (6:37 PM)</a>', ""),
        ('<span class="entry-date">2016年3月5日（18:37）</span>', ""),
        (
            '<p class="article-date">5 March 2016</p>',
            '<abbr class="updated" title="2016-03-05T18:37:00+09:00">18:37</abbr>',
        ),
    ],
)
def test_the_time_in_brackets_or_in_an_element_for_it_alone_was_lost(day: str, foot: str) -> None:
    assert onepost.proved(MOMENTS.format(day, foot))[0].front.date == "2016-03-05T18:37"


def test_the_time_of_a_change_was_taken_for_that_of_a_post_or_its_words_for_a_name() -> None:
    foot = 'Modifié le <abbr class="updated" title="2016-03-05T18:37:00+01:00">5 mars 2016 18:37</abbr>'
    front = onepost.proved(MOMENTS.format('<p class="entry-date">5 mars 2016</p>', foot))[0].front
    assert (front.date, front.updated, front.author) == ("2016-03-05", "2016-03-05T18:37", "")


PART = '<span class="{}">{}</span>'
IN_PARTS = {
    "a month in Tibetan before the day (Suffusion)": (("month", "ཟླ་༣"), ("day", "5"), ("year", "2016")),
    "a month in numbers between": (("day", "05"), ("month", "03"), ("year", "2016")),
    "a month in Chinese behind the day": (("post-day", "5"), ("post-month", "3月"), ("post-year", "2016")),
    "a name of the month and no year": (("day", "5"), ("month", "Mar")),
    "a name of the month and a day with a point": (
        ("entry-day", "5."),
        ("entry-month", "März"),
        ("entry-year", "2016"),
    ),
}


@pytest.mark.parametrize("parts", IN_PARTS.values(), ids=IN_PARTS)
def test_a_day_in_parts_of_their_own_was_read_as_its_month_alone(parts: tuple[tuple[str, str], ...]) -> None:
    date = "".join(PART.format(*part) for part in parts)
    page = PAGE.format(
        "", f'{HEAD}<div class="date">{date}</div>', "", "https://linden.example/2016/03/a-quiet-morning/"
    )
    assert onepost.proved(page)[0].front.date == "2016-03-05"


@pytest.mark.parametrize("day", ["3 weeks ago", "vor 2 Jahren", "il y a 3 ans"])
def test_how_long_ago_a_post_appeared_hid_the_day_in_its_address(day: str) -> None:
    page = PAGE.format("", f'{HEAD}<p class="post-meta"><span class="tie-date">{day}</span></p>', "", ADDRESS)
    assert onepost.proved(page)[0].front.date == "2016-03-05"


TICKER = '<div class="item"><a href="{0}">Rain on the pier</a> <span class="post-date">21 November 2015</span></div>'


@pytest.mark.parametrize(
    ("link", "date"), [(ADDRESS, "2016-03-05"), ("https://linden.example/a-quiet-morning/", "unknown")]
)
def test_the_day_in_a_row_of_the_latest_news_was_that_of_a_post_below_it(link: str, date: str) -> None:
    about = f'<h1 class="entry-title"><a href="{link}">A quiet morning</a></h1><p class="post-meta">3 years ago</p>'
    page = PAGE.format(f'<div class="news">{TICKER.format(ADDRESS)}</div>', about, "", link)
    assert onepost.proved(page)[0].front.date == date


MONTHS = '<ul class="wp-block-archives"><li><a href="https://linden.example/2016/0{0}/">{1} 2016</a></li></ul>'


@pytest.mark.parametrize("month", [(2, "February"), (3, "March")])
def test_a_list_of_months_in_a_text_dated_a_post_whose_page_says_no_day(month: tuple[int, str]) -> None:
    (draft,) = onepost.proved(_page(HEAD, behind=MONTHS.format(*month)))
    assert (draft.front.date, draft.body) == ("2016-03-05", "It began.\n")


@pytest.mark.parametrize("title", ["June 4, 1989", "June 4, 1989: thirty years on", "On 4 June 1989"])
def test_a_day_that_the_title_names_was_the_date_where_the_day_is_a_heading_above(title: str) -> None:
    address = "https://linden.example/archives/7"
    about = f'<h3 class="storytitle"><a href="{address}">{title}</a></h3><div class="meta">Ana @ 4:16 pm</div>'
    page = PAGE.format("<h2>March 5, 2016</h2>", about, "", address)
    assert onepost.proved(page)[0].front.date == "2016-03-05T16:16"


def test_the_time_of_what_a_text_quotes_from_a_service_was_that_of_its_post() -> None:
    quoted = """<blockquote class="instagram-media"><p>A bell rang. A post shared by <a href="https://b.example/p">Nino</a>
on <time datetime="2014-03-12T19:30:12+00:00">Mar 12, 2014</time></p></blockquote>"""
    (draft,) = onepost.proved(_page(f'{HEAD}<div class="byline">5 March 2016</div>', behind=quoted))
    assert draft.front.date == "2016-03-05"
