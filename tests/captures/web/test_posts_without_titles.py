"""Posts without titles on pages of themes: what stands in the place of a title is none, nor is the name of the site."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

SITE = "https://linden.example"
LINK = f"{SITE}/2017/09/22/15/"
WORDS = "No news from the harbour today."
TIME = '<time class="entry-date" datetime="2017-09-22T21:05:00+02:00">22 September 2017</time>'
BY = f'<a rel="author" href="{SITE}/author/ann/">Ann Roe</a>'
NAME = f'<div class="blog-title"><a href="{SITE}">Linden notes</a></div>'
MENU = f'<ul class="menu"><li><a href="{SITE}/category/trials/">Trials</a></li></ul>'
BOX = (
    '<div class="entry-author"><img class="avatar" src="https://faces.example/1.png" alt="">'
    f'<h2 class="author-title">Published by Ann Roe</h2><p>{BY}</p></div>'
)
PAGES = {
    "under the name of the site": f'{NAME}{MENU}<article class="hentry"><div class="post-meta">{TIME} / {BY}</div>'
    '<div class="post-content entry-content">{}</div></article>',
    "above a box about who wrote it": '<article class="hentry"><div class="entry-inner"><header class="entry-header">'
    f'<h1 class="entry-title"></h1>{TIME} {BY}</header><div class="entry-content">{{}}</div>{BOX}</div></article>',
    "beside the name of its format": '<article class="hentry"><header class="entry-header"><hgroup>'
    f'<h2 class="entry-title"><a href="{LINK}" rel="bookmark"></a></h2><h3 class="kind">Aside</h3></hgroup>'
    f'{TIME} by {BY}</header><div class="entry-content">{{}}</div></article>',
    "beside the name of another thing": f'<article class="hentry" itemscope><h2 class="entry-title"></h2>{TIME} by '
    f'<span itemprop="author" itemscope><a rel="author" href="{SITE}/author/ann/"><b itemprop="name">Ann Roe</b></a>'
    '</span><div class="entry-content">{}</div></article>',
    "under what a site says of itself": f'<header><hgroup><p class="site-title"><a href="{SITE}">Linden notes</a></p>'
    f'<h2>News from the mill</h2></hgroup></header><div class="post">{TIME} by {BY}<div class="entry">{{}}</div></div>',
    "behind a widget": '<aside class="widget widget_text"><h2 class="widget-title">Write to us</h2><p>At the mill.</p>'
    f'</aside><article class="hentry"><div class="entry-content">{{}}</div><footer>{TIME} {BY}</footer></article>',
    "above a line about it": '<article class="hentry"><div class="posttitle">'
    f'<h2><a href="{LINK}" rel="bookmark"></a></h2><p class="post-info">{TIME} by {BY}</p></div>'
    '<div class="entry">{}</div></article>',
}


@pytest.mark.parametrize("name", PAGES)
def test_what_stands_around_a_post_without_a_title_was_its_title_or_text(name: str) -> None:
    page = PAGES[name].format(f"<p>{WORDS}</p>")
    head = f'<head><title>Linden notes</title><link rel="canonical" href="{LINK}"></head>'
    (made,) = onepost.proved(f'<html>{head}<body class="single single-post">{page}</body></html>')
    assert (made.front.title, made.front.author, made.body) == (WORDS, "Ann Roe", f"{WORDS}\n")
    assert (made.front.permalink, made.front.categories, made.front.pictures) == ("/2017/09/22/15/", (), ())


def test_a_link_over_a_card_without_a_title_was_not_where_its_post_is() -> None:
    card = (
        '<article class="hentry"><div class="entry-inner"><header class="entry-header">{}</header>'
        '<div class="entry-content"><p>{}</p></div></div><a class="cover-link" href="{}"></a></article>'
    )
    title = f'<h2 class="entry-title"><a href="{SITE}/2017/09/16/road/" rel="bookmark">The long road</a></h2>'
    titled = card.format(title, "The bus left at four in the morning.", f"{SITE}/2017/09/16/road/")
    drafts = onepost.proved(f'<html><body class="blog">{titled}{card.format("", WORDS, LINK)}</body></html>')
    assert [(made.front.permalink, made.front.title, made.front.date) for made in drafts] == [
        ("/2017/09/16/road/", "The long road", "2017-09-16"),
        ("/2017/09/22/15/", WORDS, "2017-09-22"),
    ]


FIRST = {
    "<blockquote><p>They may take the machine.</p></blockquote><p>Ria</p>": "They may take the machine. Ria",
    '<p><b>Varn:</b> see <a href="https://other.example/a">the report</a>.</p>': "Varn: see the report.",
    "<ul><li>one</li><li>two</li></ul>": "one two",
    "<p>Reading Time: 2 minutesThe well is dry. Two of them left.</p>": "The well is dry. Two of them left.",
    "<p>2 xe readMe is a file.</p>": "2 xe readMe is a file.",
}


@pytest.mark.parametrize("text", FIRST)
@pytest.mark.parametrize("form", ["page", "wxr", "rss", "rest"])
def test_the_first_words_that_stand_for_a_title_had_marks_of_markdown(text: str, form: str) -> None:
    capture = onepost.FORMS[form](text).replace(onepost.TITLE, "")
    (made,) = onepost.proved(capture)
    assert made.front.title == FIRST[text]


POST = """## [{title}](https://linden.example/{path}/)

Posted on [September {day}, 2017](https://linden.example/{path}/) by [Ann Roe](https://linden.example/author/ann/)

{text}

Posted in [Trials](https://linden.example/category/trials/) | [Leave a comment](https://linden.example/{path}/#respond)

"""
TITLED = {"The long road": 26, "A short day": 24, "The ford": 20}


def test_a_heading_without_words_in_a_text_stopped_the_reading() -> None:
    posts = [POST.format(title=name, path=f"2017/09/{day}/p", day=day, text=WORDS) for name, day in TITLED.items()]
    posts.insert(2, POST.format(title=" ", path="2017/09/22/15", day=22, text=WORDS))
    drafts = splitting.read("".join(posts).encode(), Registry()).drafts
    assert [made.front.title for made in drafts] == ["The long road", "A short day", WORDS, "The ford"]
    assert (drafts[2].front.permalink, {made.body for made in drafts}) == ("/2017/09/22/15/", {f"{WORDS}\n"})
    assert "it has no title; its first words stand for one" in drafts[2].doubts


@pytest.mark.parametrize("form", ["wxr", "rss", "atom", "rest"])
def test_a_post_that_is_a_link_alone_had_no_words_for_a_title(form: str) -> None:
    capture = onepost.FORMS[form]('<p><a href="https://wire.example/a">Read this at the wire</a></p>')
    (made,) = onepost.proved(capture.replace(onepost.TITLE, ""))
    assert (made.front.title, [one.title for one in made.front.sources]) == (
        "Read this at the wire",
        ["Read this at the wire"],
    )


HEADED = {
    "under a marked one without words": '<h1 class="entry-title"></h1><div><h2>{}</h2></div>',
    "that leads to it": f'<header><h1 class="entry-title"></h1><h2><a href="{LINK}">{{}}</a></h2></header>',
    "in a group with a line over it": f'<hgroup><p><a href="{SITE}/">Linden notes</a></p><h1>{{}}</h1></hgroup>',
    "under the name of the site": '<hgroup><p class="site-title">Linden notes</p><h1>{}</h1></hgroup>',
    "by its name": '<p itemprop="author" itemscope><span itemprop="name">Ann Roe</span></p><p itemprop="name">{}</p>',
}


@pytest.mark.parametrize("name", HEADED)
def test_a_title_beside_what_is_none_is_that_of_its_post(name: str) -> None:
    head = HEADED[name].format("The long road")
    text = f'{TIME}<div class="entry-content"><p>{WORDS}</p></div>'
    (made,) = onepost.proved(
        f'<html><body class="single-post"><article class="hentry">{head}{text}</article></body></html>'
    )
    assert made.front.title == "The long road"
