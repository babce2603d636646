"""Pages of systems that mark little: titles, texts, addresses and authors are told by what a page says of itself."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

HEAD = "<html><head><title>A quiet morning | The Linden</title>{}</head><body>{}</body></html>"
OWN = '<link rel="canonical" href="https://linden.example/notes/a-quiet-morning">'
SITE = '<div id="head"><h1><a href="https://linden.example/">The Linden</a></h1></div>'
TEXT = "<p>It began with a bell.</p><h3>The bell</h3><p>It ended.</p>"
BODY = "It began with a bell.\n\n### The bell\n\nIt ended.\n"
DAY = "5 March 2016"
PAGES = {
    "a title above the element of the post (Beautiful Jekyll)": (
        f'<header><div><h1>A quiet morning</h1><span class="post-meta">{DAY}</span></div></header>'
        f'<main><article class="blog-post">{TEXT}</article></main>'
    ),
    "a title above it and a heading under it (NationBuilder)": (
        f'<h1>A quiet morning</h1><div class="blog-post"><div class="byline">{DAY}</div><div class="intro">'
        f'<div class="text-content">{TEXT}</div></div><div class="like-page"><h3>Share this</h3></div></div>'
    ),
    "a second heading above a node (Drupal)": (
        f'{SITE}<h2>A quiet morning</h2><div class="node"><span class="submitted">{DAY}</span>'
        f'<div class="content">{TEXT}</div></div>'
    ),
    "a second heading and no mark of a post (Nucleus)": (
        f'{SITE}<div class="contentitem"><h2 class="contenttitle">A quiet morning</h2>'
        f'<div class="itembody">{TEXT}</div>'
        f"<small>{DAY}</small></div>"
    ),
    "tables (Joomla 1.5)": (
        '<table><tr><td><table class="contentpaneopen"><tr><td class="contentheading">A quiet morning</td></tr></table>'
        f'<table class="contentpaneopen"><tr><td class="createdate">{DAY}</td></tr><tr><td>{TEXT}</td></tr></table>'
        "</td></tr></table>"
    ),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_heading_of_a_text_was_its_title_or_the_page_was_refused(page: str) -> None:
    (draft,) = onepost.proved(HEAD.format(OWN, page))
    front = draft.front
    assert (front.title, front.date, front.permalink) == ("A quiet morning", "2016-03-05", "/notes/a-quiet-morning/")
    assert draft.body == BODY


def test_the_only_post_of_a_home_page_keeps_its_title_under_the_name_of_the_site() -> None:
    page = f"<h1>The Linden</h1><article><h2>A bell</h2><time>{DAY}</time><p>It rang.</p><p>It ended.</p></article>"
    (draft,) = onepost.proved(HEAD.format("", page).replace("A quiet morning | The Linden", "The Linden – Notes"))
    assert (draft.front.title, draft.body) == ("A bell", "It rang.\n\nIt ended.\n")


MOVED = """<h2>5 March 2016</h2><h3>A quiet morning</h3><p>It began with a bell.</p><p>It ended.</p><p class="posted">
Posted by Nino Kapa</p><h2><a id="comments"></a>Comments</h2><div id="c7"><p>{}</p></div>"""


@pytest.mark.parametrize("said", ["", "I was there."])
def test_a_page_of_movable_type_was_refused(said: str) -> None:
    (draft,) = onepost.proved(HEAD.format(OWN, SITE + f'<div class="content">{MOVED.format(said)}</div>'))
    assert (draft.front.title, draft.front.date, draft.front.author) == ("A quiet morning", "2016-03-05", "Nino Kapa")
    assert draft.body == "It began with a bell.\n\nIt ended.\n"


@pytest.mark.parametrize(
    ("said", "reasons"),
    [
        ('<div class="bComment"><div class="bCommentText">I was there.</div></div>', ("it holds readers' comments",)),
        (
            '<div class="reaction comment"><div class="content">I was there.</div></div>',
            ("it holds readers' comments",),
        ),
        ('<div class="comment"><a href="#c" class="text">2 comments</a></div>', ()),
        ('<div class="has-comment"><div class="content"><p>It went on.</p></div></div>', ()),
    ],
)
def test_what_readers_wrote_in_elements_of_other_systems_was_not_seen(said: str, reasons: tuple[str, ...]) -> None:
    page = onepost.PAGE.format("<p>It began.</p>").replace("</article>", f"{said}</article>")
    assert splitting.read(page.encode(), Registry()).private == reasons


def test_what_readers_wrote_below_a_heading_makes_a_page_of_movable_type_private() -> None:
    page = HEAD.format(OWN, SITE + f'<div class="content">{MOVED}</div>')
    readings = [splitting.read(page.format(said).encode(), Registry()) for said in ("", "I was there.")]
    assert [reading.private for reading in readings] == [(), ("it holds readers' comments",)]


ENTRY = """<div class="entry"><h3>{0}</h3><p>{0} began.</p><h3>The bell</h3><p>It ended.</p><p class="posted">
Posted by Nino Kapa at <a href="https://linden.example/{1}.html">10:12 AM</a> |
<a href="https://linden.example/{1}.html#comments">Comments (2)</a></p></div>"""
CARD = """<div class="card"><time class="dt-published" datetime="2016-03-05">5 March</time><h5 class="p-name">
<a href="/notes/{0}" class="u-url">{0}</a></h5><div class="card-body"><p>{0} began.</p></div>
<span class="tags"><a class="p-category" href="/notes/tag:bells">bells</a></span></div>"""


def test_entries_with_headings_of_their_own_were_lost_and_so_was_where_their_hour_leads() -> None:
    drafts = onepost.proved(HEAD.format(OWN, SITE + ENTRY.format("One", "a/one") + ENTRY.format("Two", "a/two")))
    assert [(one.front.title, one.front.permalink, one.front.author) for one in drafts] == [
        ("One", "/a/one.html/", "Nino Kapa"),
        ("Two", "/a/two.html/", "Nino Kapa"),
    ]
    assert [one.body for one in drafts] == [f"{name} began.\n\n### The bell\n\nIt ended.\n" for name in ("One", "Two")]


def test_cards_whose_texts_are_not_marked_were_refused() -> None:
    drafts = onepost.proved(HEAD.format("", CARD.format("One") + CARD.format("Two")))
    assert [(one.front.title, one.front.tags, one.front.categories, one.body) for one in drafts] == [
        ("One", ("bells",), (), "One began.\n"),
        ("Two", ("bells",), (), "Two began.\n"),
    ]


NODE = """<div class="node"><h2>{0}</h2><span class="submitted">5 March 2016 — Nino Kapa</span><div class="content">
<p>{0} began.</p></div><a href="https://linden.example/node/{1}#comment-form">Add new comment</a></div>"""


def test_where_a_post_is_that_only_asks_for_comments_was_not_told() -> None:
    drafts = onepost.proved(HEAD.format(OWN, SITE + NODE.format("One", 7) + NODE.format("Two", 8)))
    assert [(one.front.permalink, one.front.author) for one in drafts] == [
        ("/node/7/", "Nino Kapa"),
        ("/node/8/", "Nino Kapa"),
    ]


AUTHORED = """<header><h1>A quiet morning</h1><address><a rel="author">Nino Kapa</a>
<time datetime="2016-03-05">March 05</time></address></header><article><h1>A quiet morning</h1>
<address><a>Nino Kapa</a><br></address><p>It began.</p></article>"""


def test_the_author_that_an_editor_repeats_under_the_title_was_text() -> None:
    (draft,) = onepost.proved(
        HEAD.format(f'{OWN}<meta property="article:author" content="Nino Kapa">', f"<main>{AUTHORED}</main>")
    )
    assert (draft.front.title, draft.front.author) == ("A quiet morning", "Nino Kapa")
    assert draft.body == "It began.\n"


FEATURED = """<div class="clear"><h3 class="cat_title"><a href="/category/courts/" rel="category tag">Courts</a></h3>
<div class="title"><a href="https://linden.example/{0}/" rel="bookmark">{0}</a></div><div class="meta">[5 March 2016 |
By Nino Kapa | <a href="https://linden.example/{0}/#respond">No comments</a>]</div><div><p>{0} began…</p></div></div>"""


def test_the_categories_above_titles_in_no_headings_were_taken_for_them() -> None:
    drafts = onepost.proved(HEAD.format("", SITE + FEATURED.format("One") + FEATURED.format("Two")))
    shown = [(one.front.title, one.front.date, one.front.author, one.front.permalink) for one in drafts]
    assert shown == [(name, "2016-03-05", "Nino Kapa", f"/{name}/") for name in ("One", "Two")]
    assert [one.front.categories for one in drafts] == [("Courts",), ("Courts",)]


BARE = '<p><b>{1} March 2016</b></p><h2><a href="https://linden.example/2016/03/{0}/">{0}</a></h2><p>{0} began.</p><hr>'


def test_each_date_above_a_bare_heading_was_that_of_the_post_before_it() -> None:
    drafts = onepost.proved(
        HEAD.format("", f'{SITE}<div id="content">{BARE.format("One", 5)}{BARE.format("Two", 4)}</div>')
    )
    assert [(one.front.title, one.front.date) for one in drafts] == [("One", "2016-03-05"), ("Two", "2016-03-04")]


COLUMN = """<div id="page"><div id="header">{}</div><div id="content"><h2>A quiet morning</h2><div class="main">
<p>It began with a bell.</p><p>Nobody knew who rang it.</p></div>
<div class="meta"><p>Written by Nino Kapa</p><p>5 March 2016</p></div></div>
<div id="sidebar"><ul><li><a href="https://linden.example/category/news/">News</a></li></ul></div></div>"""


PANEL = """<div class="panel"><div class="header"><h3><a href="https://linden.example/2016/03/{0}/">{0}</a></h3></div>
<div class="text"><p>{0} began.</p></div><div class="footer">5 March 2016</div></div>"""


def test_the_date_at_the_foot_of_a_card_is_its_own() -> None:
    drafts = onepost.proved(HEAD.format("", SITE + PANEL.format("One") + PANEL.format("Two")))
    assert [(one.front.title, one.front.date) for one in drafts] == [("One", "2016-03-05"), ("Two", "2016-03-05")]


def test_the_labels_in_a_column_beside_a_post_were_its_own() -> None:
    (draft,) = onepost.proved(HEAD.format(OWN, COLUMN.format(SITE)))
    assert (draft.front.title, draft.front.author, draft.front.categories) == ("A quiet morning", "Nino Kapa", ())


ROW = """<div class="views-row"><div class="views-field-created"><span>5 March 2016</span></div>
<div class="views-field views-field-title"><span class="field-content"><a href="/news/{0}">{0}</a></span></div>
<div class="views-field-body"><div class="field-content"><p>{0} began.</p></div></div></div>"""


def test_a_list_of_drupal_was_refused_whose_titles_are_no_headings() -> None:
    drafts = onepost.proved(
        HEAD.format("", f'{SITE}<div class="view-news">{ROW.format("One")}{ROW.format("Two")}</div>')
    )
    assert [(one.front.title, one.front.date, one.body) for one in drafts] == [
        ("One", "2016-03-05", "One began.\n"),
        ("Two", "2016-03-05", "Two began.\n"),
    ]


SUMMARY = """<div class="post-summary"><h2><a href="/blog/{0}">{0}</a></h2><p>{0} began.</p>
<p><a href="/blog/{0}">Read more</a></p><p class="meta">5 March 2016 by
<a href="/blog/authors/nino/">Nino Kapa</a></p></div>"""


def test_a_list_in_one_article_was_taken_for_a_post() -> None:
    articles = f"<article><h1>Blog</h1>{SUMMARY.format('One')}{SUMMARY.format('Two')}</article>"
    drafts = onepost.proved(HEAD.format("", SITE + articles))
    assert [(one.front.title, one.front.date, one.front.author) for one in drafts] == [
        ("One", "2016-03-05", "Nino Kapa"),
        ("Two", "2016-03-05", "Nino Kapa"),
    ]


def test_posts_under_the_links_of_a_text_are_part_of_it() -> None:
    related = f"<h2>Related</h2>{SUMMARY.format('One')}{SUMMARY.format('Two')}"
    text = f"<p>{'It began with a bell. ' * 12}</p>"
    page = f"<article><h1>A quiet morning</h1><p>5 March 2016</p>{text}{related}</article>"
    assert [one.front.title for one in onepost.proved(HEAD.format(OWN, SITE + page))] == ["A quiet morning"]


BRIEF = """<article><time datetime="2016-03-05">5日</time><h2><a href="/b/{0}">{0}</a></h2>
<div class="prose">{1}</div></article>"""


def test_the_few_signs_of_a_chinese_summary_were_too_few_for_a_text() -> None:
    posts = BRIEF.format("渡船", "渡船六点开走，比家属们早了九分钟。") + BRIEF.format(
        "长凳", "书记员用铅笔又把名字写了一遍。"
    )
    drafts = onepost.proved(HEAD.format("", f"<main><h1>Blog</h1>{posts}</main>"))
    assert [(one.front.title, one.body) for one in drafts] == [
        ("渡船", "渡船六点开走，比家属们早了九分钟。\n"),
        ("长凳", "书记员用铅笔又把名字写了一遍。\n"),
    ]
