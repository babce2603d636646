"""Posts that a page lists in a way of its own: a block, cards without headings, texts that stand right in a `div`."""

import pytest
from tests.captures import onepost

LATEST = """<html><body class="home page page-id-2"><main><h2 class="wp-block-post-title">Welcome</h2>
<div class="entry-content wp-block-post-content"><p>We look at trees.</p><ul class="wp-block-latest-posts__list
 wp-block-latest-posts"><li><a class="wp-block-latest-posts__post-title" href="https://linden.example/2016/03/05/one/">
One</a><div class="wp-block-latest-posts__post-author">by Nino Kapa</div>
<time datetime="2016-03-05T08:30:00+00:00" class="wp-block-latest-posts__post-date">March 5, 2016</time>
<div class="wp-block-latest-posts__post-excerpt">One began… <a class="wp-block-latest-posts__read-more"
 href="https://linden.example/2016/03/05/one/">Read more<span>: One</span></a></div></li>{}</ul></div></main></body>"""
MORE = '<li><a href="https://linden.example/2016/03/04/two/">Two</a></li>'


def test_the_latest_posts_on_a_front_page_of_its_own_were_refused() -> None:
    (draft,) = onepost.proved(LATEST.format(MORE))
    front = draft.front
    assert (front.title, front.date, front.author) == ("One", "2016-03-05T08:30", "Nino Kapa")
    assert (front.permalink, draft.body, draft.short) == ("/2016/03/05/one/", "One began…\n", True)


LOOSE = """<article class="bb"><div class="pv4"><h1 class="f3"><a href="/notes/{0}/">Morning {0}</a></h1>
<time class="f6" datetime="2016-03-0{0}">March {0}, 2016</time>
<div class="f6">It began at {0} with a bell that nobody in the house had rung.</div>
<a href="/notes/{0}/" class="ba">read more</a></div></article>"""


def test_posts_whose_texts_stand_right_in_a_div_were_refused() -> None:
    page = f"<body><header><h1>The Linden</h1></header><main>{LOOSE.format(5)}{LOOSE.format(6)}</main></body>"
    assert [(d.front.title, d.front.date, d.body) for d in onepost.proved(page)] == [
        (f"Morning {hour}", f"2016-03-0{hour}", f"It began at {hour} with a bell that nobody in the house had rung.\n")
        for hour in (5, 6)
    ]


CARD = """<div role="article" aria-label="Post preview for Morning {0}"><div><div><a href="https://linden.example/n/{0}">
Morning {0}</a></div><div><a href="https://linden.example/n/{0}">It began at {0} with a bell that nobody…</a></div>
<div><time datetime="2016-03-0{0}T23:10:00.311Z">Mar {0}, 2016</time><span>•</span><div>
<a href="https://stack.example/@nino">Nino Kapa</a></div></div></div><div><button>7</button>
<a role="button" href="https://linden.example/n/{0}/comments" aria-label="View"><div>2</div></a></div></div>"""


def test_cards_without_headings_whose_titles_and_beginnings_are_links_were_refused() -> None:
    head = '<body><h1><a href="https://linden.example/">The Linden</a></h1><a href="https://linden.example/about">About</a>'
    drafts = onepost.proved(f"{head}{CARD.format(5)}{CARD.format(6)}")
    assert [(d.front.title, d.front.date, d.front.author, d.body, d.short) for d in drafts] == [
        (f"Morning {hour}", f"2016-03-0{hour}", "Nino Kapa", f"It began at {hour} with a bell that nobody…\n", True)
        for hour in (5, 6)
    ]
    assert [draft.front.former for draft in drafts] == [(), ()]
    assert [draft.front.permalink for draft in drafts] == ["/n/5/", "/n/6/"]


LETTER = """<table class="mcnTextBlock"><tbody><tr><td><table><tbody><tr><td class="mcnTextContent">
<h2><a href="https://linden.example/2016/03/morning-{0}/">Morning {0}</a></h2>By Nino Kapa on <em>Mar {0}, 2016</em><br>
<br>It began at {0} with a bell that nobody in the house had rung…<br><br>
<a href="https://linden.example/2016/03/morning-{0}/">Read in browser »</a></td></tr></tbody></table></td></tr></tbody>
</table>"""


def test_posts_of_a_letter_whose_texts_run_on_behind_their_titles_were_one_table() -> None:
    head = "<body><table><tr><td><h1>The Linden</h1></td></tr><tr><td>"
    drafts = onepost.proved(f"{head}{LETTER.format(5)}{LETTER.format(6)}</td></tr></table></body>")
    assert [(d.front.title, d.front.date, d.front.author, d.front.permalink, d.body) for d in drafts] == [
        (
            f"Morning {hour}",
            f"2016-03-0{hour}",
            "Nino Kapa",
            f"/2016/03/morning-{hour}/",
            f"It began at {hour} with a bell that nobody in the house had rung…\n",
        )
        for hour in (5, 6)
    ]


GREETED = """<article class="first-entry"><header class="entry-header"><h1>Hello</h1></header>
<div class="entry-content"><p>We look at trees.</p></div></article>"""
ENTRY = """<article class="post-entry"><header class="entry-header"><h2>Morning {0}</h2></header>
<div class="entry-content"><p>It began at {0}...</p></div><footer class="entry-footer">March {0}, 2016</footer>
<a class="entry-link" aria-label="post link to Morning {0}" href="https://linden.example/posts/m-{0}/"></a></article>"""
WRAPPED = """<div role="listitem" class="w-dyn-item"><a href="/post/m-{0}"><h3>Morning {0}</h3></a>
<div class="when">March {0}, 2016</div><p>It began at {0}.</p><a href="/post/m-{0}">Read More</a></div>"""


def test_a_greeting_that_leads_nowhere_was_the_first_post_of_a_home() -> None:
    page = f"<body><main>{GREETED}{ENTRY.format(5)}{ENTRY.format(6)}</main></body>"
    assert [draft.front.title for draft in onepost.proved(page)] == ["Morning 5", "Morning 6"]
    dated = page.replace("</h1>", "</h1><small>March 4, 2016</small>")
    assert [draft.front.title for draft in onepost.proved(dated)] == ["Hello", "Morning 5", "Morning 6"]


def test_posts_whose_titles_stand_within_links_were_one_text() -> None:
    head = '<html><head><link rel="canonical" href="https://linden.example/blog"></head><body><h1>Blog</h1>'
    drafts = onepost.proved(f"{head}<div>{WRAPPED.format(5)}{WRAPPED.format(6)}</div></body></html>")
    assert [(d.front.title, d.front.date, d.front.permalink, d.body, d.short) for d in drafts] == [
        (f"Morning {hour}", f"2016-03-0{hour}", f"/post/m-{hour}/", f"It began at {hour}.\n", True) for hour in (5, 6)
    ]


HOOKED = """<article class="list-item-wrapper"><div class="post-metadata"><span class="user-name">Nino Kapa</span><ul>
<li><span class="time-ago" title="Mar {0}, 2016">Mar {0}, 2016</span></li><li>1 min read</li></ul></div>
<div class="item-title"><a href="https://linden.example/post/m-{0}"><div class="post-title" data-hook="post-title">
<p>Morning {0}</p></div></a></div><div class="item-desc"{1}><a href="https://linden.example/post/m-{0}">
<div class="description-font">It began at {0} with a bell that nobody in the house had rung...</div></a></div>
</article>"""
UNDATED = """<section class="home-page"><a href="https://linden.example/m-{0}"><h2 class="title">Morning {0}</h2></a>
<p>It began at {0}.</p><p><a class="btn" href="https://linden.example/m-{0}">Read more</a></p></section>"""


@pytest.mark.parametrize("hook", [' data-hook="post-description"', ""])
def test_lines_about_a_post_were_its_text_and_its_beginning_that_is_a_link_was_not(hook: str) -> None:
    (draft, _) = onepost.proved(f"<body><main>{HOOKED.format(5, hook)}{HOOKED.format(6, hook)}</main></body>")
    assert (draft.front.title, draft.front.date, draft.front.author) == ("Morning 5", "2016-03-05", "Nino Kapa")
    assert draft.body == "It began at 5 with a bell that nobody in the house had rung...\n"
    assert draft.short


def test_posts_without_dates_were_refused_whose_titles_and_buttons_lead_to_them() -> None:
    drafts = onepost.proved(f"<body><main>{UNDATED.format(5)}{UNDATED.format(6)}</main></body>")
    assert [(d.front.title, d.front.date, d.front.permalink, d.body) for d in drafts] == [
        (f"Morning {hour}", "unknown", f"/m-{hour}/", f"It began at {hour}.\n") for hour in (5, 6)
    ]


BUILT = """<html><body class="page page-id-2"><article class="post-2 page type-page status-publish hentry">
<h1 class="entry-title">Welcome</h1><div class="entry-content"><div class="row"><h2>What we do</h2><p>We look.</p></div>
{}{}</div></article></body></html>"""
GRIDS = {
    "WPBakery": """<div class="vc_grid-item">
<a href="https://linden.example/2016/03/0{0}/morning-{0}/" title="Morning {0}"
class="vc_gitem-link"></a>
<div class="vc_gitem-post-data vc_gitem-post-data-source-post_title"><h4>Morning {0}</h4></div>
<div class="vc_gitem-post-data vc_gitem-post-data-source-post_date"><div>{0} mars 2016</div></div>
<div class="vc_gitem-post-data vc_gitem-post-data-source-post_excerpt"><p>It began at {0} with a bell…</p></div>
<div><a class="vc_btn3" href="https://linden.example/2016/03/0{0}/morning-{0}/">Lire la suite</a></div></div>""",
    "PowerPack": """<div class="pp-content-post"><h3 class="pp-post-title">
<a href="https://linden.example/2016/03/0{0}/morning-{0}/">Morning {0}</a></h3>
<span class="pp-post-date">March {0}, 2016</span>
<div class="pp-post-excerpt"><p>It began at {0} with a bell…</p></div></div>""",
}


@pytest.mark.parametrize("card", GRIDS.values(), ids=GRIDS)
def test_posts_in_a_grid_that_a_builder_sets_on_a_page_were_refused_with_that(card: str) -> None:
    drafts = onepost.proved(BUILT.format(card.format(5), card.format(6)))
    assert [(d.front.title, d.front.date, d.front.permalink, d.body, d.short) for d in drafts] == [
        (
            f"Morning {day}",
            f"2016-03-0{day}",
            f"/2016/03/0{day}/morning-{day}/",
            f"It began at {day} with a bell…\n",
            True,
        )
        for day in (5, 6)
    ]


def test_beginnings_that_are_properties_of_their_posts_were_lost_beside_longer_lines_about_them() -> None:
    item = """<div class="article" itemscope itemtype="http://schema.org/Article"><h3><a href="/news/{0}">
<span itemprop="headline">Morning {0}</span></a></h3><div><div itemprop="description"><p>It began at {0}.</p></div>
<a class="more" href="/news/{0}">Read more</a></div><div class="footer"><p><time itemprop="datePublished"
datetime="2016-03-0{0}">0{0}.03.2016</time> <span itemprop="author" itemscope itemtype="http://schema.org/Person">by
<span itemprop="name">Nino Kapa</span>, <small itemprop="description">who has kept this place</small></span></p>
</div></div>"""
    drafts = onepost.proved(f"<html><body>{item.format(5)}{item.format(6)}</body></html>")
    assert [(made.front.date, made.front.author, made.body) for made in drafts] == [
        (f"2016-03-0{day}", "Nino Kapa", f"It began at {day}.\n") for day in (5, 6)
    ]


LED = """<article class="entry"><header><span class="summary"><a class="url" href="/news/{0}">Morning {0}</a></span>
</header><div class="documentByLine"><time datetime="2016-03-0{0}">{0} March 2016</time></div>
<p class="description">It began at {0}.</p><div class="read-more"><a href="/news/{0}">Read more</a></div></article>"""


def test_posts_without_headings_in_the_article_that_lists_them_were_that_article() -> None:
    holder = '<article id="content"><header><h1>News</h1></header><div class="entries">{}{}</div></article>'
    drafts = onepost.proved(f"<html><body><main>{holder.format(LED.format(5), LED.format(6))}</main></body></html>")
    assert [(made.front.title, made.front.date, made.body, made.short) for made in drafts] == [
        (f"Morning {day}", f"2016-03-0{day}", f"It began at {day}.\n", True) for day in (5, 6)
    ]


def test_posts_under_headings_that_lead_to_a_month_were_refused() -> None:
    post = '<h2><a href="https://linden.example/2016/0{0}/morning/">Morning {0}</a></h2><p>It began with a bell.</p>'
    drafts = onepost.proved(f"<html><body><h1>The Linden</h1>{''.join(map(post.format, (5, 6, 7)))}</body></html>")
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        (f"Morning {month}", f"2016-0{month}") for month in (5, 6, 7)
    ]
