"""Pages of systems that blogs were made with long ago: Movable Type, TypePad, BlogEngine.NET, Subtext, DotNetNuke."""

import pytest
from tests.captures import onepost

from muniment.captures import privacy, splitting
from muniment.vocabularies.registry import Registry

SITE = '<div id="banner"><h1><a href="https://linden.example/notes/">The Linden</a></h1></div>'
HEAD = "<html><head><title>{}</title></head><body>{}</body></html>"
BESIDE = """<div id="links"><h3>Recent</h3><ul><li><a href="https://linden.example/notes/one.html">One</a></li></ul>
<h3>Archives</h3><ul><li><a href="https://linden.example/notes/2004_03.html">March 2004</a></li></ul></div>"""
TEXT = "<p>It began with a bell.</p><h4>The bell</h4><p>It ended.</p>"
BODY = "It began with a bell.\n\n#### The bell\n\nIt ended.\n"
ENTRY = """<h2 class="date">March {1}, 2004</h2><div class="blogbody"><h3 class="title">{0}</h3>{2}<div class="posted">
Posted by Nino at 09:05 AM | <a href="https://linden.example/notes/{0}.html">Permalink</a> |
<a href="https://linden.example/cgi/comments?entry_id=1">Comments (3)</a></div></div>"""
FLAT = """<h3>{0}</h3>{2}<p class="closing">Écrit le {1} mars 2004 | <a href="https://linden.example/notes/{0}.html">Permalien</a></p>"""


@pytest.mark.parametrize(
    "page",
    [
        f'{SITE}<div id="content">{{}}</div>{BESIDE}',
        f'{BESIDE}<div class="content">{{}}</div><h1><a href="/">The Linden</a></h1>',
    ],
    ids=["above the column", "under it"],
)
@pytest.mark.parametrize("entry", [ENTRY, FLAT], ids=["each in one", "one behind the other"])
def test_posts_were_refused_whose_titles_lead_nowhere_and_whose_last_lines_lead_to_them(page: str, entry: str) -> None:
    posts = entry.format("one", 14, TEXT) + entry.format("two", 12, "<p>It rained.</p>")
    found = [
        (one.front.title, one.front.date[:10], one.body) for one in onepost.proved(HEAD.format("", page.format(posts)))
    ]
    assert found == [("one", "2004-03-14", BODY), ("two", "2004-03-12", "It rained.\n")]


def test_the_link_on_of_a_post_whose_title_leads_nowhere_was_a_source() -> None:
    more = (
        '<span class="extended"><a href="https://linden.example/notes/one.html#more">Continue reading "one"</a></span>'
    )
    posts = ENTRY.format("one", 14, TEXT + more) + ENTRY.format("two", 12, "<p>It rained.</p>")
    made, _ = onepost.proved(HEAD.format("", f'{SITE}<div id="content">{posts}</div>'))
    assert (made.front.permalink, made.front.sources, made.body) == ("/notes/one.html/", (), BODY)


@pytest.mark.parametrize(
    ("said", "author"), [("Nino Kapa posted", "Nino Kapa"), ("We posted", ""), ("Nino posted", "Nino")]
)
def test_a_name_before_the_day_in_the_line_that_closes_a_post_was_lost(said: str, author: str) -> None:
    posts = FLAT.format("one", 14, TEXT) + FLAT.format("two", 12, "<p>It rained.</p>")
    page = SITE + posts.replace("Écrit le 14 mars 2004", f'{said} Mar 14, 2004 in <a href="/notes/c/">Courts</a>')
    assert onepost.proved(HEAD.format("", page))[0].front.author == author


FIRST = """<div id="focus"><h2 class="post-title"><a href="https://linden.example/2016/03/05/bells/"
rel="bookmark">Bells</a></h2><div class="entry"><p>It began with bells.</p></div><div class="meta">
<span class="date">March 5, 2016</span></div></div>"""
RIVER = """<div class="post"><h2><a href="https://linden.example/2016/03/0{0}/{1}/">{1}</a></h2><div
class="entrytext"><p>It began with {1}.</p></div><span class="date">March {0}, 2016</span></div>"""


def test_the_newest_post_was_lost_where_no_element_is_marked_as_its_own_above_others() -> None:
    page = f'<div id="river">{RIVER.format(4, "rain")}{RIVER.format(3, "fog")}</div>'
    found = [(one.front.title, one.front.date) for one in onepost.proved(HEAD.format("", FIRST + page))]
    assert found == [("Bells", "2016-03-05"), ("rain", "2016-03-04"), ("fog", "2016-03-03")]


SINGLE = """<div class="blog"><h2 class="date">March 14, 2004</h2><div class="blogbody"><h3 class="title">Last week</h3>
{}<span class="posted">Posted by Nino at March 14, 2004 11:09 PM<br></span></div></div>"""
SAID = """<div class="comments-head"><a name="comments"></a>Comments</div><div class="comments-body"><p>So it was.</p>
<span class="comments-post">Posted by: Lector at March 15, 2004 07:42 PM</span></div>"""
OTHER = """<div class="comments"><div class="comment"><p>So it was.</p><div class="comments-post">Posted by Lector on
March 15, 2004 11:35 PM</div></div></div>"""


def test_the_name_of_a_site_within_another_was_the_title_of_its_post() -> None:
    (made,) = onepost.proved(HEAD.format("The Linden: Last week", SITE + SINGLE.format(TEXT)))
    assert (made.front.title, made.front.date[:10], made.body) == ("Last week", "2004-03-14", BODY)


@pytest.mark.parametrize("said", [SAID, OTHER])
def test_what_readers_wrote_under_a_post_of_movable_type_did_not_make_its_page_private(said: str) -> None:
    page = HEAD.format(
        "The Linden: Last week", SITE + SINGLE.format(TEXT).replace("</span></div></div>", "</span></div>") + said
    )
    reading = splitting.read(page.encode(), Registry())
    (made,) = reading.drafts
    assert (made.body, made.front.author, bool(reading.private)) == (BODY, "Nino", True)


AMID = """<div><h1>linden.example News - Archive</h1><div><h2>A quiet morning / One</h2><p>5 March 2016</p>{}</div>
</div>"""


def test_the_heading_of_a_list_was_the_title_of_the_post_whose_name_stands_amid_that_of_its_page() -> None:
    (made,) = onepost.proved(HEAD.format("News - A quiet morning / One - The Linden", AMID.format(TEXT)))
    assert (made.front.title, made.front.date) == ("A quiet morning / One", "2016-03-05")


POST = """<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><div id="menu"><a href="/">Home</a>
</div><div class="post"><h2><a href="/archive/2016/03/05/morning.aspx">A quiet morning</a></h2><div class="postbody">
{}</div><p class="postfoot">posted on Saturday, March 05, 2016 9:05 AM | {}</p></div></form>"""


@pytest.mark.parametrize(
    ("filed", "categories"),
    [
        ('Filed Under [ <a href="/category/4.aspx">Courts</a> ]', ("Courts",)),
        ('<a href="/CategoryView,category,Courts.aspx">Courts</a>', ("Courts",)),
        ('<a href="/Posts/ViewCategory.aspx?Name=Courts">Courts</a>', ("Courts",)),
    ],
)
def test_the_words_before_a_category_were_who_wrote_a_post(filed: str, categories: tuple[str, ...]) -> None:
    (made,) = onepost.proved(HEAD.format("", POST.format(TEXT, filed)))
    assert (made.front.author, made.front.categories, made.body) == ("", categories, BODY)


PANES = """<div id="dnn_LeftPane"><span class="Head">Blog Archive</span><div>March, 2016 (2)</div></div>
<div id="dnn_ContentPane"><div class="BlogBody"><h2 class="BlogTitle"><a href="/EntryId/12/m.aspx">A quiet morning</a>
</h2><div class="BlogDateAuthor"><span>Mar</span> <span>5</span></div><p class="BlogInfo">Written by: <a
href="/u/3">Nino Kapa</a><br><span>Saturday, March 5, 2016 9:05 AM</span></p><div class="BlogDescription">{}</div>
</div></div>"""


def test_what_stands_beside_a_post_was_who_wrote_it() -> None:
    (made,) = onepost.proved(HEAD.format("A quiet morning", PANES.format(TEXT)))
    assert (made.front.author, made.front.date, made.body) == ("Nino Kapa", "2016-03-05T09:05", BODY)


COLUMNS = """<div id="container"><div id="left"><ul><li>2016 <ul><li><a href="/archive.html?month=201602">February 2016
</a></li></ul></li></ul></div><div id="main"><h1>A quiet morning</h1><p class="info">05.03.2016 22:00</p><div>{}
</div></div></div>"""


def test_the_months_of_a_column_called_left_ended_a_text() -> None:
    (made,) = onepost.proved(HEAD.format("A quiet morning - The Linden", COLUMNS.format(TEXT)))
    assert (made.body, made.front.sources) == (BODY, ())


@pytest.mark.parametrize(
    ("said", "private"),
    [("BlogEngine.NET</a> 2.5.0.6", False), ("Version 1.2.3.4", False), ("v1.2.3.4", False), ("from 10.1.2.3", True)],
)
def test_the_release_of_a_program_was_an_ip_address(said: str, private: bool) -> None:
    assert bool(privacy.reasons(f"<p>Powered by <a href='/'>{said}</p>")) is private


SIBLINGS = """<h2 class="post-title"><a href="https://linden.example/2009/09/{1}/{0}/" rel="bookmark">{0}</a></h2>
<span class="post-meta">by <a href="https://linden.example/author/nino/" rel="author">Nino</a> on September {1}th,
2009</span><div class="entry">{2}</div>"""


def test_a_heading_within_a_text_was_the_title_where_titles_stand_beside_what_is_marked_as_posts() -> None:
    text = "<p>The bell rang at five, and by six the square was full of people who wanted to know why it did.</p>" * 3
    posts = SIBLINGS.format("one", 20, f"{text}<h3>The bell</h3><p>It ended.</p>") + SIBLINGS.format("two", 13, text)
    found = onepost.proved(HEAD.format("", f'{SITE}<div id="content">{posts}</div>{BESIDE}'))
    told = [(one.front.title, one.front.date[:10], one.front.author) for one in found]
    assert told == [("one", "2009-09-20", "Nino"), ("two", "2009-09-13", "Nino")]
    assert "### The bell" in found[0].body
