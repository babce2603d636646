"""Pages as the public templates of static site generators and other systems print them."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

HEAD = "<html><head><title>A quiet morning</title></head><body>{}</body></html>"
ADDRESS = "https://linden.example/2016/03/05/a-quiet-morning/"
POST = """<article class="post"><h1 class="post-title"><a href="{0}">A quiet morning</a></h1>
<p class="post-meta"><time class="post-date">2016-03-05</time>{1}</p>
<div class="post-content"><p>It began.</p>{2}</div></article>{3}"""


def _page(said: str = "", within: str = "", behind: str = "") -> str:
    return HEAD.format(POST.format(ADDRESS, said, within, behind))


@pytest.mark.parametrize("sign", [":: ", "· ", "— "])
def test_a_sign_before_a_name_was_of_it(sign: str) -> None:
    (made,) = onepost.proved(_page(f'<span class="post-author">{sign}Nino Kapa</span>'))
    assert made.front.author == "Nino Kapa"


SHARE = (
    '<div class="page-share"><a href="https://twitter.com/intent/tweet?url=x">Twitter</a>'
    '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></div>'
)
PAGES = '<ul class="pages"><li><a href="/b" rel="prev">Prev</a></li><li><a href="/c" rel="next">Next &gt;</a></li></ul>'


@pytest.mark.parametrize("row", [SHARE, PAGES])
def test_rows_of_links_to_services_and_neighbours_were_sources(row: str) -> None:
    (made,) = onepost.proved(_page(within=row))
    assert (made.body, made.front.sources) == ("It began.\n", ())


def test_a_link_by_which_readers_write_to_a_minister_stays() -> None:
    asked = '<p><a href="https://twitter.com/intent/tweet?text=x">Write to the minister</a></p><p>It went on.</p>'
    (made,) = onepost.proved(_page(within=asked))
    assert "[Write to the minister](https://twitter.com/intent/tweet?text=x)" in made.body


CARD = """<div class="card"><article class="card-content"><div class="level"><span>Posted
<time datetime="2016-03-0{0}T10:00:00">2016-03-0{0}</time></span></div>
<p class="title"><a href="/2016/{1}/">{1}</a></p><div class="content"><p>It began with {1}.</p></div>
<a class="more" href="/2016/{1}/#more">Read more</a></article></div>"""


def test_cards_were_refused_whose_read_more_leads_to_a_place_on_the_page_of_the_post() -> None:
    drafts = onepost.proved(HEAD.format(CARD.format(5, "bells") + CARD.format(4, "rain")))
    assert [one.front.title for one in drafts] == ["bells", "rain"]
    assert [one.front.date[:10] for one in drafts] == ["2016-03-05", "2016-03-04"]


BESIDE = '<div class="side"><time class="published" datetime="{0}">Posted: {0}</time></div>'


@pytest.mark.parametrize(("days", "date"), [(("2016-03-05",), "2016-03-05"), (("2016-03-05", "2015-01-01"), "unknown")])
def test_the_day_in_a_column_beside_the_only_post_was_lost(days: tuple[str, ...], date: str) -> None:
    beside = "".join(map(BESIDE.format, days))
    page = f'<main><article role="main"><h1>A quiet morning</h1><p>It began with a bell.</p></article>{beside}</main>'
    assert onepost.proved(HEAD.format(page))[0].front.date == date


ENTRY = """<div class="entry"><h2 class="date">{0}</h2><h3 itemprop="name"><a href="/?entry=1">A quiet morning</a></h3>
<span itemprop="articleBody"><p>It began with a bell.</p></span><ul class="entry-footer"><li>Posted by
<span itemprop="author">Nino Kapa</span> at 10:15 <span itemprop="articleSection">in <a href="?cat=3">Courts</a></span>
</li></ul></div>"""


@pytest.mark.parametrize("day", ["Saturday, March 5, 2016", "5 March 2016"])
def test_the_day_in_a_heading_above_the_title_was_the_title(day: str) -> None:
    (made,) = onepost.proved(HEAD.format(f'<div id="main">{ENTRY.format(day)}</div>'))
    told = (made.front.title, made.front.date[:10], made.front.author, made.front.categories)
    assert told == ("A quiet morning", "2016-03-05", "Nino Kapa", ("Courts",))


TUMBLED = """<div class="entry"><a href="/post/{0}/a"><div class="heading">{1}</div></a>
<div class="words"><p>It began with {1}.</p></div><div class="foot">Posted on March {0}, 2016</div></div>"""


def test_posts_were_refused_whose_titles_are_no_headings() -> None:
    drafts = onepost.proved(HEAD.format(TUMBLED.format(5, "bells") + TUMBLED.format(4, "rain")))
    assert [one.front.title for one in drafts] == ["bells", "rain"]
    assert [one.front.date for one in drafts] == ["2016-03-05", "2016-03-04"]


TRAIL = """<table><tr><td><a href="/blog/">Home</a> » <a href="/blog/2016-00">2016</a> » <a href="/blog/2016-03">
March</a> »
<a href="/blog/2016-03-05">5</a> » A quiet morning<hr><table class="eBlock"><tr><td><div class="eTitle"><div>3:59 PM
</div>A quiet morning</div></td></tr><tr><td class="eMessage">It began.<br>It ended.</td></tr><tr><td class="eDetails">
Views: 11 | Added by: <a href="javascript://">Posh</a></td></tr></table></td></tr></table>"""


def test_a_post_in_the_tables_of_ucoz_was_none() -> None:
    (made,) = onepost.proved(HEAD.format(TRAIL))
    assert (made.front.title, made.front.date) == ("A quiet morning", "2016-03-05")
    assert made.body == "It began.  \nIt ended.\n"


def test_a_calendar_beside_a_post_dates_it_no_more_than_a_trail_to_another_year() -> None:
    days = "".join(f'<a href="/blog/2016-03-0{day}">{day}</a> ' for day in range(1, 6))
    for trail in (f'<p><a href="/blog/2016-00">2016</a> {days}</p>', TRAIL.replace(">2016<", ">2015<")):
        (made,) = onepost.proved(
            HEAD.format(trail.partition("<hr>")[0] + TRAIL[TRAIL.index('<table class="eBlock">') :])
        )
        assert made.front.date == "unknown"


DOTCLEAR = """<div id="p{0}" class="post"><p class="day-date">5 March 2016</p><h2 class="post-title">
<a href="https://linden.example/index.php?post/2016/03/05/{0}">{0}</a></h2><p class="post-info">By Nino, 5 March 2016,
08:3{1}</p><div class="post-content"><p>{0} began.</p></div></div>"""


def test_posts_whose_addresses_differ_in_their_queries_alone_were_one_and_lost_their_times() -> None:
    made = onepost.proved(HEAD.format(DOTCLEAR.format("One", 0) + DOTCLEAR.format("Two", 5)))
    assert [(post.front.date, post.front.permalink, post.body) for post in made] == [
        ("2016-03-05T08:30", "/2016/03/05/one/", "One began.\n"),
        ("2016-03-05T08:35", "/2016/03/05/two/", "Two began.\n"),
    ]


def test_a_link_to_edit_a_page_was_its_author() -> None:
    made = onepost.proved(_page(' <span>|</span> <a href="https://forge.example/edit"><span>Edit page</span></a>'))
    assert made[0].front.author == ""


OTHER = """<div class="item"><a href="/post/old-{0}" class="card"><h3 class="card-title">Old story {0}</h3>
<p>What was said.</p><div>January {0}, 2015</div></a></div>"""
TEXT = "<p>It began with a bell, which rang over the roofs of the old town, and with all who heard it and came.</p>" * 3


def test_cards_under_the_text_of_a_page_that_marks_nothing_were_its_posts() -> None:
    page = f"""<div class="top"><h1>A quiet morning</h1><div><div>5 March 2016</div><div>5 min read</div></div></div>
<div class="section"><div class="w-richtext">{TEXT}</div></div><h2>More</h2>{OTHER.format(1)}{OTHER.format(2)}"""
    (made,) = onepost.proved(HEAD.format(page))
    assert (made.front.title, made.front.date) == ("A quiet morning", "2016-03-05")
    assert made.body.count("It began with a bell") == TEXT.count("<p>")


@pytest.mark.parametrize("of", [TEXT, f"<p>5 March 2016</p>{TEXT[:110]}"])
def test_what_is_said_above_a_list_of_posts_is_none(of: str) -> None:
    made = onepost.proved(HEAD.format(f"<h1>A quiet morning</h1><div>{of}</div>{OTHER.format(1)}{OTHER.format(2)}"))
    assert [post.front.title for post in made] == ["Old story 1", "Old story 2"]


def test_what_readers_wrote_under_a_post_of_ucoz_was_no_comment() -> None:
    said = '<div class="comEnt" id="comEnt7"><div class="cMessage">How well told this is.</div></div>'
    reading = splitting.read(HEAD.format(TRAIL + said).encode(), Registry())
    assert [made.body for made in reading.drafts] == ["It began.  \nIt ended.\n"]
    assert reading.private == ("it holds readers' comments",)
