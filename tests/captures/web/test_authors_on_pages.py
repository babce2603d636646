"""Who wrote a post on a web page, as blog hosts and content systems mark it; readers who wrote under it did not."""

import pytest
from tests.captures import onepost

PAGE = """<html><head><link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></head><body>
<article class="post"><h2 class="post-title">A quiet morning</h2><div class="post-content"><p>It began.</p></div>
<div class="foot">{}</div></article></body></html>"""
HOSTED = """<html><head><link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></head><body>
<h1><a href="https://linden.example/">The Linden</a></h1><div class="blogbody"><div class="dateheader">5 mars 2016</div>
<div class="article_wrap"><h2 class="articletitle">A quiet morning</h2><div class="articlebody" itemprop="articleBody">
<p>It began.</p></div><div class="itemfooter"><span class="articlecreator" itemprop="creator">Posté par Nino Kapa</span>
 - <a href="https://linden.example/category/courts/">Courts</a></div></div><div class="comments">{}</div></div>
<div id="rightbar"><a href="https://linden.example/category/news/">News</a></div></body></html>"""
SAID = """<div class="comment"><div class="commentbody">So it was.</div>
<div class="commentfooter">Posté par Lector, 6 mars 2016 à 08:11</div></div>"""


@pytest.mark.parametrize(
    "marked",
    [
        '<p class="ob-user">Publié par <span class="ob-user-name">Nino Kapa</span></p>',
        '<span data-x itemprop="creator">Rédigé par Nino Kapa</span>',
        '<dl><dd itemprop="author" itemscope>Escrito por <span itemprop="name">Nino Kapa</span></dd></dl>',
    ],
)
def test_the_author_was_lost_that_is_marked_as_the_creator_or_behind_a_word(marked: str) -> None:
    assert onepost.proved(PAGE.format(marked))[0].front.author == "Nino Kapa"


WORDED = {
    "before an element": 'Posted by <span class="login">Nino Kapa</span> <a href="#c">2 comments</a>',
    "before a label": 'Posted by Nino Kapa in <a href="/category/courts/">Courts</a>',
    "behind a stroke": "4 comments | Écrit par Nino Kapa",
    "with a colon": "Autor: Nino Kapa (Linden)",
    "a mark of a journal": '<span class="ljuser"><a href="/profile"><b>Nino Kapa</b></a></span>',
    "marked behind a word without a colon": '<span class="author">Автор Nino Kapa</span>',
    "before the hour": '<em>posted by Nino Kapa @ <a href="#">10:12 AM</a></em>',
    "behind the icon of a person": '<span><i class="fa fa-user-o" aria-hidden="true"></i> Nino Kapa</span>',
    "behind another icon of one": '<i class="icon"></i><b><svg class="bi-person-fill"></svg>Nino Kapa</b>',
    "before a colon in a text of its own": "<b>Yazan:</b> <i>Nino Kapa</i>",
}
TAGGED = """<span>Pubblicato <time>05/03/2016</time></span><div><span>Categorie: <a href="/category/corti/"
rel="category tag">Corti</a></span> <span>Taggato <a href="/tag/te/" rel="tag">raccoglitrici di tè</a></span></div>"""
NOBODY = [
    TAGGED,
    "by the sea",
    "De Gaulle",
    "Photo by Nino Kapa",
    "Posted by the way",
    '<a href="/b/">By Nino Kapa</a>',
]


@pytest.mark.parametrize("line", WORDED.values(), ids=WORDED)
def test_the_author_was_lost_whom_words_name_where_no_date_stands(line: str) -> None:
    assert onepost.proved(PAGE.format(f"<div>{line}</div>"))[0].front.author == "Nino Kapa"


@pytest.mark.parametrize("line", NOBODY)
def test_other_words_beside_a_post_name_nobody(line: str) -> None:
    assert onepost.proved(PAGE.format(f"<div>{line}</div>"))[0].front.author == ""


@pytest.mark.parametrize("said", ["", SAID])
def test_a_reader_was_taken_for_who_wrote_and_the_label_right_under_the_text_was_lost(said: str) -> None:
    front = onepost.proved(HOSTED.format(said))[0].front
    assert (front.title, front.date, front.author) == ("A quiet morning", "2016-03-05", "Nino Kapa")
    assert front.categories == ("Courts",)


@pytest.mark.parametrize("name", ['property="article:author"', 'name="DC.creator"', 'name="sailthru.author"'])
def test_the_author_was_lost_whom_a_page_names_for_machines_alone(name: str) -> None:
    named = f'<head><meta {name} content="Nino Kapa">'
    assert onepost.proved(PAGE.format("").replace("<head>", named))[0].front.author == "Nino Kapa"
    led = named.replace("Nino Kapa", "https://social.example/nino.kapa")
    assert onepost.proved(PAGE.format("").replace("<head>", led))[0].front.author == ""


LISTED = """<html><head><link rel="canonical" href="https://linden.example/{}"></head><body class="{}">
<h1 class="site-title"><a href="/">The Linden</a></h1><h2 class="site-description">Notes by Ana Bo</h2>
<main>{}{}{}</main></body></html>"""
ONE = """<article class="post"><h2 class="entry-title"><a href="https://linden.example/2016/03/05/{0}/">{0}</a></h2>
<time datetime="2016-03-05T08:00">5 March 2016</time>{1}<div class="entry-content"><p>It began.</p></div></article>"""
AUTHORS = {
    "a colon": ("author/nino/", "archive author author-nino", "<h1>Author: <span>Nino Kapa</span></h1>", "Nino Kapa"),
    "marked": ("author/n/", "author", '<h1>Archives de <span class="vcard">Nino Kapa</span></h1>', "Nino Kapa"),
    "the name alone": ("author/nino/", "author-template", '<h1 class="gh-author-name">Nino Kapa</h1>', "Nino Kapa"),
    "its address alone": ("author/nino/", "", "<h2>Alle Beiträge von Nino Kapa</h2>", "Nino Kapa"),
    "a name of several parts": ("author/ludwig-v/", "archive author", "<h1>Ludwig von Berg</h1>", "Ludwig von Berg"),
    "Chinese": ("author/liulin/", "archive author", "<h1>文章归档：柳林</h1>", "柳林"),
    "no name": ("author/nino/", "archive author author-nino", "<h1>Our People</h1>", ""),
    "a tag": ("tag/nino/", "archive tag", "<h1>Nino Kapa</h1>", ""),
    "a home page": ("", "home blog", "<h1>News by Nino Kapa</h1>", ""),
}


@pytest.mark.parametrize(("path", "body", "line", "name"), AUTHORS.values(), ids=AUTHORS)
def test_the_author_was_lost_whose_posts_a_page_lists(path: str, body: str, line: str, name: str) -> None:
    posts = ONE.format("One", ""), ONE.format("Two", '<span class="author">Ana Bo</span>')
    drafts = onepost.proved(LISTED.format(path, body, line, *posts))
    assert [draft.front.author for draft in drafts] == [name, "Ana Bo"]


A, B, C = (
    f'<a href="/author/{name[0]}/" class="author url fn" rel="author">{name}</a>' for name in ("Nino", "Ada Lo", "Bo Y")
)
TOGETHER = {
    f'by <span class="author vcard">{A} and {B}</span>': "Nino and Ada Lo",
    f"Par {A}, {B} et {C} le 5 mars": "Nino, Ada Lo et Bo Y",
    f'<span class="author vcard">{A}</span> y\n<span class="author vcard">{B}</span>': "Nino y Ada Lo",
    f"{A} 和 {B}": "Nino 和 Ada Lo",
    f"{A} | {B}": "Nino",
    f'<span class="author vcard">{A}</span><span class="author vcard">{A}</span>': "Nino",
}


@pytest.mark.parametrize(("line", "author"), TOGETHER.items())
def test_the_second_of_those_who_wrote_a_post_together_was_lost(line: str, author: str) -> None:
    assert onepost.proved(PAGE.format(f"<p>{line}</p>"))[0].front.author == author


BESIDE = {
    "a word in a block of its own (block themes)": '<div class="wp-block-post-author"><p>By</p>'
    '<p class="wp-block-post-author__name">Nino Kapa</p><p class="wp-block-post-author__bio">Writes here.</p></div>',
    "how long it takes to read behind it (Chirpy)": "<div><span>Posted <time>5 March 2016</time></span> <span>By <em>"
    "<a href='/about/'>Nino Kapa</a></em></span><span><em>1 min</em> read</span></div>",
}


@pytest.mark.parametrize("line", BESIDE.values(), ids=BESIDE)
def test_words_beside_a_name_were_of_it(line: str) -> None:
    page = onepost.FORMS["page"]("<p>It began.</p>")
    assert onepost.proved(page.replace("</h1>", f"</h1>{line}"))[0].front.author == "Nino Kapa"


def test_a_button_that_leads_to_an_account_was_taken_for_who_wrote() -> None:
    buttons = (
        '<ul class="wp-block-social-links"><li><a href="https://net.example/@linden"><span>{}</span></a></li></ul>'
    )
    author = (
        '<span class="author vcard"><a class="url fn n" href="https://linden.example/author/nino/">Nino Kapa</a></span>'
    )
    for network in ("Mastodon", "Threads"):
        page = onepost.PAGE.format(f"<p>It began.</p>{buttons.format(network)}")
        for said, name in ((f"</div>{author}</article>", "Nino Kapa"), ("</div></article>", "")):
            (made,) = onepost.proved(page.replace("</div></article>", said))
            assert made.front.author == name


@pytest.mark.parametrize("label", ["Press Freedom", "Courts"])
def test_a_category_behind_a_date_in_a_heading_was_who_wrote_a_post(label: str) -> None:
    filed = f'<a href="https://linden.example/category/a/" rel="category tag">{label}</a>'
    line = f"<h4>March 5th, 2016 · 2 Comments · {filed}</h4>"
    (made,) = onepost.proved(PAGE.format("").replace("</h2>", f"</h2>{line}"))
    assert (made.front.author, made.front.categories, made.front.date[:10]) == ("", (label,), "2016-03-05")


def test_a_title_before_the_word_for_its_day_was_who_wrote_a_post() -> None:
    day = '<small class="entry-meta"><span>Published <abbr class="published">5 March 2016</abbr></span></small>'
    page = PAGE.format("").replace("A quiet morning</h2>", f"维权律师获释</h2>{day}")
    held = page.replace('<h2 class="post-title">', '<div class="entry-head"><h2 class="post-title">')
    (made,) = onepost.proved(held.replace("</small>", "</small></div>"))
    assert (made.front.title, made.front.author, made.front.date) == ("维权律师获释", "", "2016-03-05")


NAMELESS = """<li class="wp-block-post post type-post hentry"><div class="wp-block-group">
<h2 class="wp-block-post-title"><a href="https://linden.example/2016/03/0{0}/a/">{1}</a></h2>
<div class="entry-content wp-block-post-content"><p>We wrote it.</p></div>
<div class="wp-block-post-date"><time datetime="2016-03-0{0}T10:00:00+04:00">March {0}, 2016</time></div></div></li>"""


def test_a_title_that_begins_as_a_line_about_an_author_named_one() -> None:
    listed = "".join(NAMELESS.format(*one) for one in ((5, "By two of us"), (4, "Another")))
    drafts = onepost.proved(f'<html><body class="home blog"><main><ul>{listed}</ul></main></body></html>')
    assert [(one.front.title, one.front.author) for one in drafts] == [("By two of us", ""), ("Another", "")]


@pytest.mark.parametrize("space", ["", "\n    "])
def test_a_category_between_the_date_and_another_word_of_a_card_was_who_wrote_a_post(space: str) -> None:
    pinned = f'<div class="pin">{space}<span>Pinned</span></div>'
    card = """<article class="card-wrapper card"><a href="https://linden.example/posts/{0}/" class="post-preview">
<div><div class="card-body"><h1 class="card-title">{1}</h1>{3}<div class="card-text content"><p>They told it.</p></div>
{3}<div class="post-meta">{3}<div class="me-auto"><i class="far fa-calendar"></i><time> March {0}, 2016 </time>{3}
<span class="categories"> {2}</span>{3}</div>{4}</div></div></div></a></article>"""
    posts = card.format(5, "A quiet morning", "Courts", space, pinned), card.format(4, "A ranger", "Talks", space, "")
    drafts = onepost.proved(f"<html><body><main>{''.join(posts)}</main></body></html>")
    assert [(one.front.author, one.front.categories) for one in drafts] == [("", ("Courts",)), ("", ("Talks",))]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ('<small>March 5, 2016 at 08:45 AM | in: Courts | <a href="#disqus_thread">View Comments</a></small>', ""),
        (
            '<p class="piece__authors">von <a href="/nk">Nino Kapa</a>\n , <a href="/ar">Ana Roe</a></p>',
            "Nino Kapa, Ana Roe",
        ),
    ],
)
def test_a_link_to_comments_was_an_author_and_several_were_one(line: str, author: str) -> None:
    page = PAGE.replace("</h2>", f"</h2>{line}")
    assert onepost.proved(page.format(""))[0].front.author == author


def test_who_wrote_in_a_forum_beside_the_text_was_the_author_of_the_post() -> None:
    page = """<html><body><main><h1>A quiet morning</h1><p>5 March 2016</p><div class="article-body"><p>It began with a
    bell.</p></div><aside class="sidebar"><div><ul><li><a href="/forum"><p>Rain or none?</p><span>von Anton um 21:02
    </span></a></li></ul></div></aside></main></body></html>"""
    assert onepost.proved(page)[0].front.author == ""


@pytest.mark.parametrize(
    ("words", "author"),
    [
        ("5 March 2016, 13:37 Like The Linden on the web", ""),
        ("By Nino Kapa on 5 March 2016", "Nino Kapa"),
        ("Nino Kapa, 5 March 2016", "Nino Kapa"),
        ("<b>Nino Kapa</b>", "Nino Kapa"),
    ],
)
def test_a_line_with_the_day_in_an_element_for_the_author_was_a_name(words: str, author: str) -> None:
    page = PAGE.replace("</h2>", f'</h2><div class="author">{words}</div>')
    assert onepost.proved(page.format(""))[0].front.author == author


def test_the_name_of_a_site_with_its_host_was_an_author() -> None:
    page = PAGE.replace("<head>", '<head><meta name="author" content="The Linden (www.linden.example)">')
    assert onepost.proved(page.format(""))[0].front.author == ""
