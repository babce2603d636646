"""The permalink of a post is the one that its blog gave it, whatever its structure and whatever form shows it."""

import pytest
from tests.captures import onepost

from muniment.captures.drafts import draft

HOST = "https://linden.example"
SHAPES = [
    "/2016/03/a-quiet-morning/",
    "/a-quiet-morning/",
    "/archives/123/",
    "/news/a-quiet-morning/",
    "/posts/quiet.html",
]
SINGLE = """<!DOCTYPE html><html>{0}<head><title>A quiet morning – The Linden</title>{1}</head><body>
<article class="hentry"><h1 class="entry-title">A quiet morning</h1><time datetime="2016-03-05">5 March 2016</time>
<div class="entry-content"><p>It began.</p></div></article></body></html>"""
LIST = """<html><head><title>The Linden</title>{}</head><body>{}</body></html>"""
LISTED = """<article class="post"><h2 class="entry-title">{}</h2><time datetime="2016-03-05">5 March 2016</time>
<div class="entry-content"><p>It began.</p></div>{}</article>"""
CANONICAL = f'<link rel="canonical" href="{HOST}/a-quiet-morning/">'
API = f'<link rel="https://api.w.org/" href="{HOST}/wp-json/">'
SAID = {
    "a canonical link": ("", CANONICAL),
    "og:url": ("", f'<meta property="og:url" content="{HOST}/a-quiet-morning/">'),
    "JSON-LD": (
        "",
        f'{API}<script type="application/ld+json">{{"@type": "Article", "url": "{HOST}/a-quiet-morning/"}}</script>',
    ),
    "what SingleFile writes": (f"<!--\n Page saved with SingleFile \n url: {HOST}/a-quiet-morning/ \n-->", ""),
    "what a browser writes": (f"<!-- saved from url=(0041){HOST}/a-quiet-morning/ -->", ""),
    "the archive's canonical link": (
        "",
        CANONICAL.replace('href="', 'href="https://web.archive.org/web/20200114120733cs_/'),
    ),
}
RULE = "/2016/03/05/a-quiet-morning/"
NO_POST = {
    "the root": CANONICAL.replace("a-quiet-morning/", ""),
    "a tag": CANONICAL.replace("a-quiet-morning", "tag/courts"),
    "a page of a list": CANONICAL.replace("a-quiet-morning", "page/2"),
    "an author": CANONICAL.replace("a-quiet-morning", "author/nino"),
    "a page that its query names": CANONICAL.replace("a-quiet-morning/", "spip.php?article12"),
    "a feed": CANONICAL.replace("a-quiet-morning", "feed"),
    "another host": API + CANONICAL.replace("linden", "wire"),
}
ADDRESSED = f'<a href="{HOST}/morning-one/">{{}}</a>'
BASE = f'<base href="{HOST}/index.php/news">'
LED = {
    "in the title": (ADDRESSED.format("One"), ""),
    "seen from the page": ('<a href="/morning-one/">One</a>', ""),
    "beside it, named by the title": (
        "One",
        f'<a class="entry-link" aria-label="post link to One" href="{HOST}/morning-one/"></a>',
    ),
    "rel=bookmark": ("One", f'<a rel="bookmark" href="{HOST}/morning-one/">5 March</a>'),
}


def _addresses(capture: str) -> list[str]:
    return [draft.front.permalink for draft in onepost.proved(capture)]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_permalink_of_another_structure_was_replaced_by_a_dated_one(form: str, shape: str) -> None:
    (draft,) = onepost.proved(onepost.FORMS[form]("<p>It began.</p>").replace(onepost.LINK, HOST + shape))
    assert (draft.front.permalink, draft.front.former) == (shape.rstrip("/") + "/", ())
    assert (draft.by_rule, draft.path.endswith((".html.md", "/.md"))) == (False, False)


@pytest.mark.parametrize("name", SAID)
def test_a_page_of_one_post_says_its_address(name: str) -> None:
    assert _addresses(SINGLE.format(*SAID[name])) == ["/a-quiet-morning/"]


@pytest.mark.parametrize("name", NO_POST)
def test_an_address_that_is_no_posts_is_not_taken_for_one(name: str) -> None:
    assert _addresses(SINGLE.format("", NO_POST[name])) == [RULE]


@pytest.mark.parametrize("name", LED)
def test_a_link_leads_from_a_list_to_the_post(name: str) -> None:
    title, beside = LED[name]
    other = LISTED.format(f'<a href="{HOST}/morning-two/">Two</a>', "")
    assert _addresses(LIST.format(API, LISTED.format(title, beside) + other)) == ["/morning-one/", "/morning-two/"]


def test_a_link_around_all_of_a_card_leads_to_its_post() -> None:
    text = '<h2 class="post-card-title">{0}</h2><p class="post-card-excerpt">It began…</p>'
    card = f'<article class="post-card"><a href="/{{0}}/">{text}</a></article>'
    page = LIST.format(f'<link rel="canonical" href="{HOST}/">', card.format("one-day") + card.format("two-days"))
    assert _addresses(page) == ["/one-day/", "/two-days/"]


def test_addresses_are_seen_from_the_base_that_a_page_names() -> None:
    page = LIST.format(
        BASE, "".join(LISTED.format(f'<a href="/news/{day}-day">{day}</a>', "") for day in ("one", "two"))
    )
    assert _addresses(page) == ["/news/one-day/", "/news/two-day/"]


def test_a_link_of_a_feed_to_another_site_is_no_permalink() -> None:
    feed = onepost.FORMS["rss"]("<p>It began.</p>").replace("<channel>", f"<channel><link>{HOST}</link>")
    assert _addresses(feed.replace(onepost.LINK, "https://wire.example/a-quiet-morning/")) == [RULE]


def test_a_page_whose_permalink_has_the_month_alone_dates_its_post_by_that() -> None:
    page = SINGLE.format("", CANONICAL.replace("a-quiet", "2016/03/a-quiet"))
    (draft,) = onepost.proved(page.replace('<time datetime="2016-03-05">5 March 2016</time>', ""))
    assert (draft.front.date, draft.doubts) == ("2016-03", ("its date 2016-03 is partial",))


@pytest.mark.parametrize(("month", "known"), [("2016/03", True), ("2015/03", False)])
def test_the_address_to_which_a_list_beside_a_post_leads_by_its_title_was_lost(month: str, known: bool) -> None:
    listed = f'<aside><a href="{HOST}/{month}/quiet/">A quiet morning</a> <a href="{HOST}/{month}/b/">B</a></aside>'
    page = SINGLE.format("", "").replace("</body>", f"{listed}</body>")
    assert _addresses(page) == [f"/{month}/quiet/" if known else RULE]


PLAYED = {
    "its toolbar": '<div id="wm-ipp-base">12 captures</div>',
    "its script": '<script src="https://web-static.archive.org/_static/js/bundle-playback.js?v=1"></script>',
    "neither, as where a text cites it": "",
}


@pytest.mark.parametrize("added", PLAYED.values(), ids=PLAYED)
def test_what_the_archive_adds_to_a_page_tells_that_its_links_lead_through_it(added: str) -> None:
    through = "https://web.archive.org/web/20200114120733/"
    first, second = (LISTED.format(f'<a href="{through}{HOST}/{day}-day/">{day}</a>', "") for day in ("one", "two"))
    cited = f'<p>It began at <a href="{through}https://wire.example/a">nine</a>.</p>'
    drafts = onepost.proved(LIST.format("", added + first.replace("<p>It began.</p>", cited) + second))
    address = "https://wire.example/a" if added else f"{through}https://wire.example/a"
    assert f"[nine]({address})" in drafts[0].body
    assert (drafts[0].front.permalink == "/one-day/") == bool(added)


NUMBERED = """<html><head><link rel="EditURI" href="https://linden.example/xmlrpc.php?rsd"></head><body>{0}
<div id="post-120"{1}><h2 class="posttitle">A quiet morning</h2><p class="postdate">5 March 2016</p>
<div class="entry"><p>It began.</p></div></div><div id="comments"><a href="https://linden.example/{2}">5 March</a>
</div></body></html>"""


@pytest.mark.parametrize(
    ("holds", "leads", "former"),
    [
        ("", "?p=120#comment-5", ("/p/120/",)),
        ("", "wp-trackback.php?p=120", ("/p/120/",)),
        ("", "?p=77", ()),
        (' class="hentry"', "2016/03/05/quiet/#comment-5", ()),
    ],
)
def test_the_address_of_a_post_by_its_number_was_lost_where_it_has_no_other(
    holds: str, leads: str, former: tuple[str, ...]
) -> None:
    front = onepost.proved(NUMBERED.format("", holds, leads))[0].front
    assert (front.permalink, front.former) == ("/2016/03/05/a-quiet-morning/", former)


@pytest.mark.parametrize("form", ["page", "wxr", "rss", "rest"])
def test_a_post_whose_link_is_its_number_keeps_that_as_a_former_address(form: str) -> None:
    link = "https://linden.example/?p=120"
    capture = onepost.FORMS[form]("<p>It began.</p>").replace(onepost.LINK, link)
    assert onepost.proved(capture)[0].front.former == ("/p/120/",)


def test_a_page_of_posts_that_lead_to_each_other_by_their_numbers_resolved_none() -> None:
    post = """<article class="post-{0} type-post status-publish hentry"><h2 class="entry-title"><a rel="bookmark"
    href="https://linden.example/2016/03/0{0}/day-{0}/">Day {0}</a></h2><time datetime="2016-03-0{0}">{0} March 2016
    </time><div class="entry-content"><p>It began as <a href="https://linden.example/?p=4">we said</a>.</p></div>
    <a href="https://linden.example/?p={0}#respond">Comment</a></article>"""
    page = f"<html><body class='home blog'>{post.format(4)}{post.format(5)}</body></html>"
    assert [one.front.former for one in onepost.proved(page)] == [("/p/4/",), ()]


@pytest.mark.parametrize("form", ["wxr", "rss", "atom", "rest"])
@pytest.mark.parametrize(
    ("path", "count"), [("/tags/quiet/", 1), ("/p/quiet", 1), ("/tagsale/quiet/", 0), ("/?p=12", 0)]
)
def test_an_address_of_the_blog_that_no_post_may_have_here_was_dropped_without_a_word(
    form: str, path: str, count: int
) -> None:
    capture = onepost.FORMS[form]("<p>It began.</p>").replace("/2016/03/05/a-quiet-morning/", path)
    said = [doubt for doubt in onepost.proved(capture)[0].doubts if "leads nowhere here" in doubt]
    assert (len(said), path in "".join(said)) == (count, bool(count))


@pytest.mark.parametrize(
    ("standing", "found"),
    [(0, "/a/"), (1, "/a-2/"), (40, "/a-41/"), (63, "/a-64/"), (64, "/a-65/"), (100, "/a-101/"), (5000, "/a-5001/")],
)
def test_thousands_of_posts_at_one_address_cost_the_square(standing: int, found: str) -> None:
    taken = {"/a/", *(f"/a-{number}/" for number in range(2, standing + 1))} if standing else set()
    asked: list[str] = []
    assert draft.free("/a/", lambda one: (asked.append(one), one not in taken)[1]) == found
    assert (draft.free("/a/", lambda one: one not in taken - {"/a-7/"}), len(asked) < 100) == (
        "/a-7/" if standing > 7 else found,
        True,
    )
