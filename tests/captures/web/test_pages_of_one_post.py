"""Pages of one post whose theme marks it as none, or beside others that it does mark."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.drafts.blog import Blog
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

HEAD = """<html><head><title>A quiet morning – The Linden</title>
<link rel="canonical" href="https://linden.example/2016/03/a-quiet-morning/"></head>"""
BLOCKS = """<body class="post-template-default single single-post"><main class="wp-block-group">
<h1 class="wp-block-post-title">A quiet morning</h1>
<div class="wp-block-post-author-name"><a href="https://linden.example/author/nino/">Nino Kapa</a></div>
<div class="wp-block-post-date"><time datetime="2016-03-05T08:30:00">5 March 2016</time></div>
<div class="entry-content wp-block-post-content"><nav class="wp-block-table-of-contents"><ol>
<li><a href="#bells">Bells</a></li></ol></nav><h2 id="bells">Bells</h2><p>It began with a bell.</p></div>
<div class="taxonomy-post_tag wp-block-post-terms"><a href="https://linden.example/tag/bells/" rel="tag">bells</a></div>
<div class="wp-block-query"><h2>More posts</h2><ul class="wp-block-post-template">
<li class="wp-block-post post-7 post type-post status-publish hentry"><h3 class="wp-block-post-title">
<a href="https://linden.example/2016/02/an-evening/">An evening</a></h3>
<div class="wp-block-post-excerpt"><p>It ended…</p></div></li>
<li class="wp-block-post post-6 post type-post status-publish hentry"><h3 class="wp-block-post-title">
<a href="https://linden.example/2016/01/a-night/">A night</a></h3>
<div class="wp-block-post-excerpt"><p>It went on…</p></div></li></ul></div></main></body></html>"""


def test_of_a_block_theme_the_posts_under_the_one_that_its_page_is_of_were_taken() -> None:
    (draft,) = onepost.proved(HEAD + BLOCKS)
    front = draft.front
    assert (front.title, front.date, front.author) == ("A quiet morning", "2016-03-05T08:30", "Nino Kapa")
    assert (front.permalink, front.tags) == ("/2016/03/a-quiet-morning/", ("bells",))


def test_a_list_of_a_texts_own_headings_was_taken_for_text() -> None:
    (draft,) = onepost.proved(HEAD + BLOCKS)
    assert draft.body == "## Bells\n\nIt began with a bell.\n"


def test_a_page_that_does_not_say_what_it_is_keeps_the_posts_that_it_lists() -> None:
    drafts = onepost.proved((HEAD + BLOCKS).replace("single single-post", "home"))
    assert [draft.front.title for draft in drafts] == ["An evening", "A night"]


BARE = """<html><head><title>A quiet morning | The Linden</title>
<link rel="canonical" href="https://linden.example/a-quiet-morning/"></head><body class="post"><header>
<a class="title" href="/"><h1>The Linden</h1></a></header><main><h1>A quiet morning</h1>
<p><i><time datetime="2016-03-05T08:30Z">05 Mar, 2016</time></i></p><p>It began with a bell.</p>
<p class="tags"><a href="/blog/?q=bells">#bells</a> <a href="/blog/?q=mornings">#mornings</a></p></main></body>"""


def test_the_name_of_a_site_in_a_link_around_a_heading_was_taken_for_a_second_title() -> None:
    (draft,) = onepost.proved(BARE)
    front = draft.front
    assert (front.title, front.date, draft.body) == ("A quiet morning", "2016-03-05", "It began with a bell.\n")


def test_tags_listed_within_a_text_that_lead_to_a_search_were_text() -> None:
    (draft,) = onepost.proved(BARE)
    assert draft.front.tags == ("bells", "mornings")


NESTED = """<body><article class="blog-post-page"><h1 class="blog-post-title-font"><span class="post-title__text">
<span>A quiet morning</span></span></h1><div class="post-content__body"><article class="blog-post-page-font">
<div class="post-description"><p>It began.</p></div></article></div></article></body></html>"""


def test_the_words_of_a_title_in_an_element_of_their_own_were_its_text() -> None:
    (draft,) = onepost.proved(HEAD + NESTED)
    assert (draft.front.title, draft.body) == ("A quiet morning", "It began.\n")


HEADED = """<body><main><header id="title-block-header"><h1 class="title">A quiet morning</h1>
<p class="subtitle lead">What the bells said</p><div class="quarto-categories"><div class="quarto-category">bells</div>
</div><div class="meta"><p>Nino Kapa</p><p class="date">March 5, 2016</p></div></header>
<p>It began.</p><p>It ended.</p></main></body></html>"""


def test_what_a_header_says_above_a_text_was_all_of_it() -> None:
    (draft,) = onepost.proved(HEAD + HEADED)
    front = draft.front
    assert (front.title, front.date, front.categories) == ("A quiet morning", "2016-03-05", ("bells",))
    assert (front.excerpt, draft.body) == ("What the bells said", "It began.\n\nIt ended.\n")


@pytest.mark.parametrize("heading", ["'현장' 카테고리의 다른 글", "Related posts", "관련글"])
def test_a_table_of_other_posts_under_a_text_was_taken_for_text(heading: str) -> None:
    table = '<table><tr><th><a href="/2016/02/rain/">Rain</a> (0)</th><td>2016.02.25</td></tr></table>'
    held = "<table><tr><th>Hour</th><td>Bells</td></tr><tr><th>5</th><td>1</td></tr></table>"
    box = f"<div><h4>{heading}</h4>{table}</div>"
    page = '<body class="single"><article class="post"><h1 class="entry-title">A quiet morning</h1><p>5 March 2016</p>'
    page += f'<div class="entry-content"><p>It began.</p>{held}{box}</div></article></body></html>'
    (draft,) = onepost.proved(HEAD + page)
    assert draft.body == "It began.\n\n| Hour | Bells |\n| --- | --- |\n| 5 | 1 |\n"


LIKED = """<html><head><link rel="canonical" href="https://linden.example/a-quiet-morning-7b1c"/>
<title>A quiet morning | by Nino Kapa | Medium</title></head><body><article><div><div>
<h1 class="pw-post-title">A quiet morning</h1></div><div class="ab"><a href="https://linden.example/author/nino/">
Nino Kapa</a><span>Published in <a href="https://linden.example/">Linden</a></span> · <span>2 min read</span> ·
<span>Mar 5, 2016</span><div><button></button><p>37</p></div><div><button>
Listen</button></div></div><p>It began with a bell.</p><p>It ended.</p></div>
</article></body></html>"""


def test_the_lines_under_a_title_were_text_since_a_number_in_them_stands_in_a_paragraph() -> None:
    (draft,) = onepost.proved(LIKED)
    assert (draft.front.author, draft.front.date) == ("Nino Kapa", "2016-03-05")
    assert draft.body == "It began with a bell.\n\nIt ended.\n"


def test_the_title_of_the_post_before_was_that_of_a_post_whose_title_nothing_marks() -> None:
    before = '<nav class="post-navigation"><a rel="prev" href="/x/"><span class="post-title">Long ago</span></a></nav>'
    page = f"""<html><head><title>A quiet morning | Linden</title></head><body>
<div itemscope itemtype="http://schema.org/BlogPosting"><h1 class="fl-heading"><span>A quiet morning</span></h1>
<span class="fl-post-info-date">5 March 2016</span><div class="fl-module-post-content"><p>It began.</p></div>{before}
</div></body></html>"""
    assert [(made.front.title, made.body) for made in onepost.proved(page)] == [("A quiet morning", "It began.\n")]


def test_the_latest_comments_beside_a_post_were_the_post() -> None:
    comments = """<ol class="wp-block-latest-comments"><li><article><footer><a href="/x/#comment-4">A quiet morning</a>
<time datetime="2016-03-07">7 March 2016</time></footer><div class="wp-block-latest-comments__comment-excerpt">
<p>It was like that with us too, and for years.</p></div></article></li></ol>"""
    page = f"""<html><head><title>A quiet morning | Linden</title></head><body class="single">
<div class="wp-block-cover"><h1 class="wp-block-post-title">A quiet morning</h1>
<div class="wp-block-post-date"><time datetime="2016-03-05">
5 March 2016</time></div></div><main><div class="wp-block-post-content"><p>It began.</p></div>{comments}</main>
</body></html>"""
    drafts = onepost.proved(page)
    assert [(made.front.date, made.body) for made in drafts] == [("2016-03-05", "It began.\n")]


def test_the_text_of_a_related_post_was_that_of_a_post_whose_own_is_called_otherwise() -> None:
    related = """<ul class="related-posts"><li><div class="post-content"><h3><a href="/x/">Long ago</a></h3>
<div>3 February 2015</div></div></li></ul>"""
    page = f"""<html><head><title>A quiet morning | Linden</title></head><body class="single"><main><section>
<h1 class="brxe-post-title">A quiet morning</h1><div class="post-meta"><span>5 March 2016</span></div></section>
<section><div class="brxe-post-content"><p>It began.</p></div>{related}</section></main></body></html>"""
    assert [(made.front.title, made.body) for made in onepost.proved(page)] == [("A quiet morning", "It began.\n")]


def test_a_post_stays_one_whose_title_and_text_a_builder_puts_in_widgets() -> None:
    page = """<html><head><title>A quiet morning | Linden</title></head><body class="single"><main>
<div class="so-panel widget"><h1 class="entry-title">A quiet morning</h1><p class="post-meta">5 March 2016</p></div>
<div class="so-panel widget"><div class="entry-content"><p>It began.</p></div></div></main></body></html>"""
    assert [(made.front.title, made.body) for made in onepost.proved(page)] == [("A quiet morning", "It began.\n")]


WORDS = " ".join(["The bell rang at nine, and nobody came to open the gate before noon."] * 8)
UNMARKED = f"""<html><head><title>The Linden</title></head><body class="single single-post postid-4">
<header><h1><a href="https://linden.example/" rel="home">Linden</a></h1></header><main><div class="top">
<p><a href="https://linden.example/tag/bells/">#Bells</a></p><h2>A quiet morning</h2></div><div class="inner">
<p>by <a href="https://linden.example/author/nino/" rel="author">Nino Kapa</a></p><div class="words"><p>{WORDS}</p>
<h3>At noon</h3><p>{WORDS}</p></div></div></main><footer><h4>Since 2008</h4><p>{WORDS}</p></footer></body></html>"""


def test_a_page_of_one_post_was_none_whose_theme_marks_nothing_and_whose_name_is_the_sites() -> None:
    (draft,) = onepost.proved(UNMARKED)
    assert (draft.front.title, draft.front.date, draft.front.author) == ("A quiet morning", "unknown", "Nino Kapa")
    assert draft.body == f"{WORDS}\n\n### At noon\n\n{WORDS}\n"


def test_a_page_that_marks_nothing_and_does_not_say_that_it_is_of_a_post_has_none() -> None:
    with pytest.raises(Refused):
        onepost.proved(UNMARKED.replace("single single-post postid-4", "home"))


FORM = """<html><head><title>A quiet morning | Linden</title></head><body>
<form id="aspnetForm" method="post" action="/2016/quiet.aspx"><input name="q">
<select><option>March 2016</option></select>
<article class="post"><h1 class="entry-title">A quiet morning</h1><time datetime="2016-03-05">5 March 2016</time>
<div class="entry-content"><p>{}</p></div></article><button>Subscribe</button></form></body></html>"""
OLD = """<html><head><title>A quiet morning | Linden</title></head><body class="single-post">
<form name="form1" method="post"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK">
<div class="hentry post"><h2 class="entry-title">A quiet morning</h2><abbr class="published" title="2016-03-05">5 March
2016</abbr><div class="entry-content"><p>{}</p></div></div>
<input type="submit" value="Subscribe"></form></body></html>"""


@pytest.mark.parametrize("page", [FORM, OLD])
def test_of_a_page_whose_system_puts_all_of_it_into_a_form_the_ledger_said_that_no_post_holds_it(page: str) -> None:
    text = "It began with a bell. " * 9
    page = page.format(text)
    (draft,) = onepost.proved(page)
    assert (draft.front.title, draft.front.date, draft.body) == ("A quiet morning", "2016-03-05", f"{text.strip()}\n")
    pieces = splitting.read(page.encode(), Registry(), Blog()).pieces
    held = [(one.post, one.field) for one in pieces if "It began" in page[one.start : one.end]]
    assert held == [(0, "body")]
