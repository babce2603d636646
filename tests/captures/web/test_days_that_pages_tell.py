"""Days of posts that other parts of their pages tell: for machines, above them, and those that further reading has."""

import pytest
from tests.captures import onepost

from muniment.captures.drafts.blog import Blog

PAGE = """<html lang="de"><head><title>A quiet morning | The Linden</title>
<link rel="canonical" href="https://linden.example/stories/quiet_154.html">{told}</head><body>{above}
<article class="post"><h1 class="entry-title">A quiet morning</h1>{line}<div class="entry-content"><p>It began with a
bell.</p></div>{behind}</article></body></html>"""
LD = """<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{}", "datePublished": "{}"}}
</script>"""
ORDERS = {
    "the month first": (LD.format("A quiet morning", "2016-05-08T05:30:00+02:00"), "05/08/2016", "2016-05-08T05:30"),
    "the day first": (LD.format("A quiet morning", "2016-08-05"), "05/08/2016", "2016-08-05"),
    "of another name": (LD.format("Quiet", "2016-05-08"), "05/08/2016", "2016-05-08"),
    "of another day": (LD.format("A quiet morning", "2016-01-02"), "05/08/2016", "2016-08-05"),
}


@pytest.mark.parametrize(("told", "line", "date"), ORDERS.values(), ids=ORDERS)
def test_a_day_in_numbers_was_misread_that_its_page_tells_machines(told: str, line: str, date: str) -> None:
    page = PAGE.format(told=told, above="", line=f"<span>{line}</span>", behind="")
    assert onepost.proved(page)[0].front.date == date


CARDS = """<div class="more"><h4>Elsewhere</h4><a href="/rain"><h2>A night of rain <span class="date">01.08.2019</span>
</h2><p>The rain began at noon.</p></a></div><ul><li><strong>Date</strong> 10.06.2016</li></ul>"""


def test_the_day_of_further_reading_in_its_heading_was_taken_for_that_of_the_post() -> None:
    page = PAGE.format(told="", above="", line="", behind=CARDS)
    assert onepost.proved(page)[0].front.date == "2016-06-10"


@pytest.mark.parametrize(
    ("day", "address", "date"),
    [
        ("17.7.16", "2016/07/a-quiet-morning.html", "2016-07-17"),
        ("17.7.16", "2016/08/a-quiet-morning.html", "2016-08"),
        ("17 July 2016", "2016/07/a-quiet-morning.html", "2016-07-17"),
        ("17.7.16", "stories/quiet_154.html", "2016-07-17"),
    ],
)
def test_a_day_of_two_digits_of_a_year_above_a_post_was_not_read(day: str, address: str, date: str) -> None:
    page = PAGE.format(told="", above=f'<h2 class="date-header">{day}</h2>', line="", behind="")
    assert onepost.proved(page.replace("stories/quiet_154.html", address))[0].front.date == date


BEGINNINGS = {
    "(18.01.2018) ": "2018-01-18",
    "(18 January 2018) ": "2018-01-18",
    "(2018) ": "unknown",
    "(18.01.2018)": "unknown",
}


@pytest.mark.parametrize("begins", BEGINNINGS)
def test_the_day_in_brackets_with_which_a_text_begins_did_not_date_it(begins: str) -> None:
    page = PAGE.format(told="", above="", line="", behind="").replace("<p>It", f"<p><b>{begins}It")
    assert onepost.proved(page)[0].front.date == BEGINNINGS[begins]


METAS = {
    "Dublin Core": ('name="DC.date.issued" content="2016-05-08"', "2016-05-08"),
    "Open Graph by name": ('name="article:published_time" content="2016-05-08T05:30:00+02:00"', "2016-05-08T05:30"),
    "in words": ('property="article:published_time" content="May 8, 2016 05:30"', "2016-05-08"),
    "in figures alone": ('name="pub_date" content="20160508"', "2016-05-08"),
    "of a newsletter": ('name="sailthru.date" content="2016-05-08 03:30:00"', "2016-05-08"),
    "of which the month is not sure": ('name="pubdate" content="05/08/2016"', "unknown"),
    "in words behind the day of the week": ('name="pubdate" content="Sun May 08 2016 05:30:00 GMT+0800"', "2016-05-08"),
    "of two days": ('name="pubdate" content="since 2 May 2010, changed 5 March 2016"', "unknown"),
    "of the next post": ('name="next-post-publish-date" content="2016-05-08"', "unknown"),
    "of the site": ('name="site-publish-date" content="2016-05-08"', "unknown"),
    "of years that differ": (
        'name="pubdate" content="2016-05-08"><meta name="pub_date" content="2014-05-08"',
        "unknown",
    ),
    "of a change": ('name="last-modified" content="2016-05-08"', "unknown"),
}


@pytest.mark.parametrize(("meta", "date"), METAS.values(), ids=METAS)
def test_a_day_by_the_name_that_a_system_gives_it_was_unknown(meta: str, date: str) -> None:
    page = PAGE.format(told=f"<meta {meta}>", above="", line="", behind="")
    assert onepost.proved(page)[0].front.date == date


INSTANTS = {
    "2016-05-07T23:30:00Z": "2016-05-08T07:30",
    "2016-05-07T23:30:00+00:00": "2016-05-08T07:30",
    "2016-05-07 23:30:00 UTC": "2016-05-08T07:30",
    "Sat, 07 May 2016 23:30:00 GMT": "2016-05-08T07:30",
    "May 7, 2016 23:30 UTC": "2016-05-08T07:30",
    "7 May 2016 23:30 UTC": "unknown",
    "2016-05-07": "2016-05-07",
}


@pytest.mark.parametrize("written", INSTANTS)
def test_a_day_of_utc_stood_where_the_blog_has_a_zone(written: str) -> None:
    page = PAGE.format(told=f'<meta name="pubdate" content="{written}">', above="", line="", behind="")
    (draft,) = onepost.proved(page, Blog(zone="Asia/Hong_Kong"))
    assert draft.front.date == INSTANTS[written]


FEET = {
    "Posted by Nina Roe on 3 February 2018": "2018-02-03",
    "Published: 3 February 2018": "2018-02-03",
    "3 February 2018": "2016-05-08",
}


@pytest.mark.parametrize("foot", FEET)
def test_the_day_that_a_foot_says_in_so_many_words_gave_way_to_what_a_page_states(foot: str) -> None:
    told = '<meta name="pubdate" content="2016-05-08">'
    page = PAGE.format(told=told, above="", line="", behind=f"<p>{foot}</p>")
    assert onepost.proved(page)[0].front.date == FEET[foot]


@pytest.mark.parametrize(
    ("above", "behind"), [("", "<label>9 March 2017</label>"), ("<label for=a>9 March 2017</label>", "")]
)
def test_a_day_to_choose_dated_a_post(above: str, behind: str) -> None:
    poll = f"<section>{behind}</section>" if behind else ""
    page = PAGE.format(told="", above="", line=above, behind=poll)
    assert onepost.proved(page)[0].front.date == "unknown"


def test_the_day_in_a_label_stood_behind_that_of_other_posts() -> None:
    line = "<div><label>Linden</label><label><i></i> May 8, 2016 05:30</label></div>"
    behind = '<div><h5><a href="/rain">A night of rain</a></h5><p class="row-info"><i></i> November 16, 2015</p></div>'
    page = PAGE.format(told="", above="", line=line, behind=behind)
    assert onepost.proved(page)[0].front.date == "2016-05-08T05:30"
