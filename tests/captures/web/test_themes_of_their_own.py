"""Pages whose theme or plugin marks posts in a way of its own."""

import pytest
from tests.captures import onepost

PRINTED = """<html><head><link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"/></head><body>
<p><strong>- The Linden - <span>https://linden.example</span> -</strong></p><div class="Center"><div id="Outline">
<p id="BlogTitle">A quiet morning</p>
<p id="BlogDate">Posted By <u>Nino</u> On <u>March 5, 2016 @ 8:30 am</u> In <u>News</u> | <u>2 Comments</u></p>
<div id="BlogContent"><p>It began.</p><p>You can watch it here:</p>
<p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></p>
<p><a href="https://wire.example/a">https://wire.example/a</a> <strong>[1]</strong></p></div>
<p>URLs in this post:</p><p>[1] https://wire.example/a: <b>https://wire.example/a</b></p></div></div></body></html>"""
UNDATED = """<html><body class="home blog"><div class="top"><a href="https://linden.example/">The Linden</a></div>
<div class="col">{}</div><div class="side"><h4>Tags</h4><a href="https://linden.example/tag/x/">x</a></div></body></html>"""
POST = """<div class="item"><h2 class="item-title"><a href="https://linden.example/{0}/">{0}</a></h2>
<div class="item-text"><p>{0} began.</p></div>
<div class="item-foot"><a href="https://linden.example/tag/courts/" rel="tag">courts</a></div></div>"""


@pytest.mark.parametrize("mark", ["strong", "sup"])
def test_a_page_to_be_printed_was_refused(mark: str) -> None:
    (draft,) = onepost.proved(PRINTED.replace("<strong>[1]</strong>", f"<{mark}>[1]</{mark}>"))
    front = draft.front
    assert (front.title, front.date, front.author) == ("A quiet morning", "2016-03-05T08:30", "Nino")
    assert (front.permalink, front.categories) == ("/2016/03/05/a-quiet-morning/", ("News",))
    assert [one.url for one in front.sources] == ["https://wire.example/a"]
    film = "https://www.youtube.com/watch?v=abcdefghijk"
    assert draft.body == f"It began.\n\nYou can watch it here:\n\n{film}\n"


def test_a_home_whose_posts_have_no_dates_was_refused() -> None:
    drafts = onepost.proved(UNDATED.format(POST.format("One") + POST.format("Two")))
    assert [(d.front.title, d.front.date, d.front.tags, d.body) for d in drafts] == [
        ("One", "unknown", ("courts",), "One began.\n"),
        ("Two", "unknown", ("courts",), "Two began.\n"),
    ]


BUILT = """<html><head><title>A quiet morning – The Linden</title></head><body class="single"><div class="post hentry">
<div class="elementor-widget-theme-post-title"><h1>A quiet morning</h1></div><ul><li>5 March 2016</li></ul>
<div class="elementor-widget-theme-post-content"><div><p>It began.</p></div></div><div class="elementor-widget-posts">
<article class="elementor-post post"><h3 class="elementor-post__title"><a href="https://linden.example/2017/01/02/b/">B</a>
</h3><span class="elementor-post-date">2 January 2017</span></article></div></div></body></html>"""
GRID = """<div class="grid-item"><div class="post_data-source-post_date"><div>{0} March 2016</div></div>
<div class="post_data-source-post_title"><h4>Morning {0}</h4></div>
<div class="post_data-source-post_excerpt"><p>It began at {0}.</p></div></div>"""
GREETED = """<html><head><title>The Linden</title></head><body><header><a href="/">The Linden</a></header>
<article><header><h1>The Linden</h1></header><div class="entry-content">A blog of trees</div></article>
<article><h2>One</h2><div class="entry-content"><p>One began.</p></div></article>
<article><h2>Two</h2><div class="entry-content"><p>Two began.</p></div></article></body></html>"""


def test_of_a_page_that_a_builder_made_a_post_it_leads_to_was_taken() -> None:
    (draft,) = onepost.proved(BUILT)
    assert (draft.front.title, draft.front.date, draft.body) == ("A quiet morning", "2016-03-05", "It began.\n")


def test_a_grid_whose_items_are_not_marked_as_posts_was_refused() -> None:
    drafts = onepost.proved(f"<html><body><div>{GRID.format(5)}{GRID.format(6)}</div></body></html>")
    assert [(d.front.title, d.front.date, d.body) for d in drafts] == [
        ("Morning 5", "2016-03-05", "It began at 5.\n"),
        ("Morning 6", "2016-03-06", "It began at 6.\n"),
    ]


def test_the_greeting_above_the_posts_of_a_home_was_taken_for_its_only_post() -> None:
    assert [draft.front.title for draft in onepost.proved(GREETED)] == ["One", "Two"]


READING = """<html><head><title>A quiet morning</title></head><body><div class="container">
<div class="reader-header"><a class="domain reader-domain" href="https://linden.example/a-quiet-morning/">linden</a>
<h1 class="reader-title">A quiet morning</h1><div class="credits reader-credits">Nino Kapa</div></div><div>
<div class="moz-reader-content"><p>It began with a bell that nobody had rung.</p></div>
</div></div></body></html>"""
MAILED = """<tr><td><table>
<tr><td><h3><a href="https://linden.example/{0}/?utm_source=mail">Morning {0}</a></h3></td></tr>
<tr><td><table><tr><td>By: Nino Kapa | {0} March 2016</td></tr></table></td></tr>
<tr><td><table><tr><td>It began at {0} with a bell that nobody had rung.</td></tr></table></td></tr>
</table></td></tr>"""


def test_the_address_and_author_in_a_reading_view_were_not_read() -> None:
    (draft,) = onepost.proved(READING)
    assert (draft.front.permalink, draft.front.author) == ("/a-quiet-morning/", "Nino Kapa")


def test_the_text_and_author_of_posts_in_tables_within_tables_were_not_read() -> None:
    drafts = onepost.proved(f"<html><body><table>{MAILED.format(5)}{MAILED.format(6)}</table></body></html>")
    assert [(d.front.permalink, d.front.date, d.front.author, d.body) for d in drafts] == [
        (f"/{day}/", f"2016-03-0{day}", "Nino Kapa", f"It began at {day} with a bell that nobody had rung.\n")
        for day in (5, 6)
    ]


LABELLED = """<html><head>{}</head><body class="{}"><main><h1>Old courts</h1><article class="post">
<h2 class="entry-title"><a href="https://linden.example/2016/03/05/one/">One</a></h2>
<div class="entry-content"><p>One began.</p></div>{}</article></main></body></html>"""
LABELS = {
    "a heading that is the last part of the address": (
        ('<link rel="canonical" href="https://linden.example/category/old-courts/">', "archive", ""),
        ((), ("Old courts",)),
    ),
    "a heading that the page's classes name": (("", "archive tag tag-old-courts", ""), (("Old courts",), ())),
    "links in a list of tags": (
        ("", "home", '<ul class="field--name-field-tags tags-list"><li><a href="/words/courts">Courts</a></li></ul>'),
        (("Courts",), ()),
    ),
    "the first tag, which is no link": (
        ("", "home", '<span class="card-primary-tag">Courts</span>'),
        (("Courts",), ()),
    ),
    "a heading that nothing names": (("", "archive", ""), ((), ())),
}


@pytest.mark.parametrize("name", LABELS)
def test_a_label_was_not_read(name: str) -> None:
    page, wanted = LABELS[name]
    (draft,) = onepost.proved(LABELLED.format(*page))
    assert (draft.front.tags, draft.front.categories) == wanted


HELD = """<html><head><title>A quiet morning</title><meta name="author" content="Nino Kapa"></head>
<body class="single"><div class="{0}"><h1>A quiet morning</h1><span>5 March 2016</span>
<div class="builder-post-content"><p>It began.</p></div>
<div class="grid"><article class="post"><h2 class="{1}"><a href="https://linden.example/2017/01/02/b/">B</a></h2>
<div class="post-content"><p>B began.</p></div></article></div></div></body></html>"""


@pytest.mark.parametrize("around", ["post hentry", "post hentry entry-content"])
@pytest.mark.parametrize("title", ["entry-title", "post-grid-title"])
def test_a_post_within_another_gave_that_its_title_or_text(around: str, title: str) -> None:
    (draft,) = onepost.proved(HELD.format(around, title))
    front = draft.front
    assert (front.title, front.date, front.author) == ("A quiet morning", "2016-03-05", "Nino Kapa")
    assert draft.body == "It began.\n"


def test_what_describes_a_post_in_a_list_was_not_read() -> None:
    item = """<article><span class="post-date">{0} March 2016</span><a href="https://linden.example/post/day-{0}"><div
    class="post-title"><h2>Day {0}</h2></div><div class="post-description"><div>It began…</div></div></a></article>"""
    drafts = onepost.proved(f"<html><body>{item.format(5)}{item.format(6)}</body></html>")
    assert [(d.front.permalink, d.body, d.short) for d in drafts] == [
        ("/post/day-5/", "It began…\n", True),
        ("/post/day-6/", "It began…\n", True),
    ]


BESIDE = """<html><head><link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></head>
<body class="single"><ul class="meta-single"><li>
<a href="https://linden.example/category/news/" rel="category tag">News</a>
</li></ul><article class="post type-post hentry"><h1 class="entry-title">A quiet morning</h1>
<time class="published" datetime="2016-03-05">March 5, 2016</time><div class="entry-content"><p>It began.</p>
<figure class="wp-caption"><amp-img src="https://linden.example/quay.jpg" width="6" height="4"></amp-img>
<figcaption>The quay</figcaption></figure><div class="x_sharing_container"><div class="x_sharing_title">Share</div>
<a href="https://facebook.com/sharer.php">f</a></div></div></article>
<p class="post-tags"><a href="https://linden.example/tag/quays/" rel="tag">quays</a></p>
<aside><a href="https://linden.example/tag/other/" rel="tag">other</a></aside>
<div class="widget"><a href="https://linden.example/category/all/" rel="category tag">all</a></div></body></html>"""


def test_labels_beside_the_one_post_of_a_page_are_its_own_and_pictures_of_pages_for_telephones_are_pictures() -> None:
    (draft,) = onepost.proved(BESIDE)
    front = draft.front
    assert (front.tags, front.categories, draft.body) == (("quays",), ("News",), "It began.\n")
    assert [(one.url, one.caption) for one in front.pictures] == [("https://linden.example/quay.jpg", "The quay")]


def test_a_heading_of_links_that_share_a_post_or_count_its_comments_gave_sources_and_one_of_tags_text() -> None:
    shared = "https%3A%2F%2Flinden.example%2F2016%2F03%2F05%2Fa-quiet-morning%2F"
    row = f"""<h3><a href="https://www.facebook.com/sharer.php?u={shared}">SHARE</a> /
<a href="https://twitter.com/intent/tweet?text=A+quiet+morning+{shared}">TWEET</a> /
<a href="https://forum.linden.example/t/a-quiet-morning/4498">82 COMMENTS</a></h3>
<h3><a href="https://linden.example/tag/bells/" rel="tag">Bells</a> /
<a href="https://linden.example/tag/quays/" rel="tag">quays</a></h3>"""
    page = f"""<html><head><title>A quiet morning / Linden</title></head><body class="single">
<article class="post"><h1>A quiet morning</h1><time datetime="2016-03-05">5 March 2016</time>
<div class="entry-content"><p>It began.</p><h3>The <a href="https://bells.example/">bells</a></h3><p>They rang.</p>
{row}</div></article></body></html>"""
    (draft,) = onepost.proved(page)
    assert draft.body == "It began.\n\n### The [bells](https://bells.example/)\n\nThey rang.\n"
    assert (draft.front.tags, draft.front.sources) == (("Bells", "quays"), ())
