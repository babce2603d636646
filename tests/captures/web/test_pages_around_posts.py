"""What stands around posts on a page and is none of them: its page, its bar, its readers, its buttons."""

import pytest
from tests.captures import onepost
from tests.captures.threeposts import POSTS

from muniment.captures import splitting
from muniment.model.capture import Postless
from muniment.vocabularies.registry import Registry

PAGE = """<html><head><title>Start</title></head><body class="home page"><main>
<article id="post-7" class="post-7 page type-page status-publish hentry"><h1 class="entry-title">Willkommen</h1>
<div class="entry-content"><p>Hier schreiben wir.</p><ul>{}{}</ul></div></article></main></body></html>"""
POST = """<li class="item post-{0} post type-post status-publish"><div class="loop"><h3 class="head"><a
href="https://linde.example/morgen-{0}/">Morgen {0}</a></h3><time datetime="2021-02-0{0}T10:00:00+01:00">{0}. Februar
2021</time>{1}<p class="who"><a href="https://linde.example/author/anna/">Anna Roth</a></p><p class="where"><a
href="https://linde.example/category/stadt/">Stadt</a>, <a href="https://linde.example/category/hof/">Hof</a></p><a
href="https://linde.example/morgen-{0}/">Weiter</a></div></li>"""
TEXTS = {"p": "<p>Es begann um {0} mit einer Glocke, die niemand läutete.</p>", "div": "<div>{0} Glocken begannen, und "
         "niemand im Haus hatte sie geläutet.</div>"}  # fmt: skip


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_posts_that_a_page_of_its_own_lists_were_refused_or_took_their_labels_into_the_text(text: str) -> None:
    drafts = onepost.proved(PAGE.format(*(POST.format(day, text.format(day)) for day in (3, 1))))
    fronts = [draft.front for draft in drafts]
    assert [(one.title, one.date, one.permalink) for one in fronts] == [
        ("Morgen 3", "2021-02-03T10:00", "/morgen-3/"),
        ("Morgen 1", "2021-02-01T10:00", "/morgen-1/"),
    ]
    assert {(one.author, one.categories) for one in fronts} == {("Anna Roth", ("Stadt", "Hof"))}
    assert [draft.body.count("\n") for draft in drafts] == [1, 1]


ARCHIVED = """<html><head><title>Matin calme « Le Tilleul</title><link rel="stylesheet"
href="https://web.archive.org/web/20110214000000cs_/http://tilleul.example/style.css"></head><body>
<div id="wm-ipp-base" style="display:none"><a href="/web/2011*/http://tilleul.example/">7 captures</a>
<div class="r">03 Feb 2009 - 21 Nov 2023</div><div>COLLECTED BY <a href="https://archive.org/x">Crawl</a></div></div>
<div id="top"><h1><a href="https://web.archive.org/web/20110214000000/http://tilleul.example/">Le Tilleul</a></h1>
<{0}>Des arbres et des gens</{0}></div><div id="main"><h2>Matin calme</h2><h4>3 février 2011</h4><div class="entry">
<p>Tout commença par une cloche.</p></div><div id="comments"><ol><li class="comment"><div class="entry"><p>Belle
cloche.</p></div></li></ol></div></div></body></html>"""


@pytest.mark.parametrize("described", ["h2", "h3", "p"])
def test_a_post_that_nothing_marks_was_refused_for_what_readers_wrote_or_dated_by_the_bar(described: str) -> None:
    (draft,) = onepost.proved(ARCHIVED.format(described))
    front = draft.front
    assert (front.title, front.date, front.author) == ("Matin calme", "2011-02-03", "")
    assert draft.body == "Tout commença par une cloche.\n"


BUTTONS = """<html><body class="single"><article class="post hentry"><h1 class="entry-title">Stiller Morgen</h1>
<time class="entry-date" datetime="2021-03-05">5. März 2021</time><p class="post-category"><a
href="https://linde.example/author/anna/">Anna Roth</a></p><div class="post-content"><p>Es begann.</p>{}
<p>Es endete.</p></div></article></body></html>"""


@pytest.mark.parametrize(
    "beside",
    [
        '<div class="share-post"><span>Teilen</span> <a href="https://media.example/share">Media</a></div>',
        '<div class="related_posts"><b>Mehr</b><ul><li><a href="https://linde.example/b/">B</a></li></ul></div>',
        '<div class="amp-related-posts-list"><a href="https://linde.example/b/">B</a></div>',
    ],
)
def test_buttons_and_lists_of_other_posts_within_a_text_were_text(beside: str) -> None:
    (draft,) = onepost.proved(BUTTONS.format(beside))
    assert (draft.body, draft.front.categories) == ("Es begann.\n\nEs endete.\n", ())


NETWORKS = '<ul><li><a href="https://fb.example/x">Facebook</a></li></ul>'
ABOVE = {
    "a list": ("<ul><li>One.</li><li>Two.</li></ul>", "- One.\n- Two."),
    "a sentence": ("<p>It ended.</p>", "It ended."),
    "a quotation": ("<blockquote>Ring on</blockquote>", "> Ring on"),
    "a table": ("<table><tr><td>a</td><td>b</td></tr></table>", "| a | b |\n| --- | --- |"),
    "words over them": ("<p>Del denne på</p>", ""),
    "buttons over them": ("<p>Share this!</p>", ""),
}


@pytest.mark.parametrize("name", ABOVE)
def test_what_stands_right_above_a_list_of_networks_was_lost_with_it(name: str) -> None:
    written, wanted = ABOVE[name]
    made = onepost.split("page", f"<p>It began.</p>{written}{NETWORKS}")
    assert made.body == "\n\n".join(filter(None, ["It began.", wanted])) + "\n"


def test_a_picture_right_above_a_list_of_networks_was_lost_with_it() -> None:
    made = onepost.split("page", f'<p>It began.</p><p><img src="https://linden.example/a.jpg"></p>{NETWORKS}')
    assert [picture.url for picture in made.front.pictures] == ["https://linden.example/a.jpg"]


def test_a_title_of_two_words_was_taken_for_who_wrote_beneath_it() -> None:
    assert onepost.proved(BUTTONS.format("").replace("/author/anna/", "/"))[0].front.author == ""


TWICE = """<html><body><article class="hentry"><h1 class="entry-title">Stiller Morgen</h1>
<img class="wp-post-image" src="https://linde.example/wp-content/uploads/glocke-1024x683.jpg" alt="Glocke">
<div class="entry-content"><p>Es begann.</p><img src="https://linde.example/wp-content/uploads/glocke{}.jpg" alt="Eine
Glocke"></div></article></body></html>"""


@pytest.mark.parametrize("size", ["", "-300x200", "-1024x683"])
def test_a_picture_above_a_text_that_shows_it_too_was_lost(size: str) -> None:
    (draft,) = onepost.proved(TWICE.format(size))
    urls = [one.url for one in draft.front.pictures]
    assert urls == [f"https://linde.example/wp-content/uploads/glocke{size}.jpg"]


SUMMARY = """<div class="summary-item"><time class="summary-metadata-item" datetime="2020-12-0{0}">{0}. des. 2020</time>
<div class="summary-title"><a href="/nytt/morgen-{0}" class="summary-title-link">Morgen {0}</a></div>
<div class="summary-excerpt"><p>Det begynte klokka {0}…</p></div></div>"""


def test_the_summaries_of_a_page_that_squarespace_made_were_refused() -> None:
    drafts = onepost.proved(f"<html><body><section>{SUMMARY.format(2)}{SUMMARY.format(1)}</section></body></html>")
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        ("Morgen 2", "2020-12-02"),
        ("Morgen 1", "2020-12-01"),
    ]


def test_on_which_host_a_page_is_was_not_read_from_what_webflow_says_of_it() -> None:
    page = """<html data-wf-domain="linde.example"><body><article class="post"><h2 class="post-title"><a
href="/blog/eins-zwei">Eins</a></h2><div class="post-content"><p>Wie <a href="https://linde.example/blog/null-eins">
hier</a>.</p></div></article></body></html>"""
    assert [one.url for one in onepost.proved(page)[0].front.see_also] == ["https://linde.example/blog/null-eins"]


LOCKED = """<div class="module"><h3 class="entry-title"><a href="https://linde.example/2021/0{0}/a/" rel="bookmark"
title="{1}">{1}</a></h3><time class="entry-date" datetime="2021-0{0}-02T10:00:00+01:00">2.{0}.2021</time>
<div class="excerpt">{2}</div></div>"""


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Geschützt: Die Namen", "Es gibt keine Kurzfassung, da dies ein geschützter Beitrag ist."),
        ("Защищено: Имена", "Отрывка нет, потому что запись защищена."),
        ("Privat: Die Namen", "Es begann mit einer Glocke, die niemand läutete."),
    ],
)
def test_a_locked_post_that_nothing_marks_but_its_words_is_set_aside(title: str, said: str) -> None:
    others = [(3, "Morgen", "Es begann mit einer Glocke, die niemand läutete."), (2, title, said)]
    shown = "".join(LOCKED.format(*one) for one in others)
    page = f"<html><body class='home blog'><main>{shown}</main></body></html>"
    reading = splitting.read(page.encode(), Registry())
    assert [made.front.title for made in reading.drafts] == ["Morgen"]
    assert [one.status for one in reading.withheld] == ["password-protected or private"]


ASKED = ["Get the notes by post", "One letter a fortnight. No pictures."]
PAGERS = ["← Earlier notes", "Page 1 2 3 Next"]


@pytest.mark.parametrize("pager", PAGERS)
@pytest.mark.parametrize("dated", [True, False], ids=["dated", "undated"])
def test_what_a_page_asks_behind_its_numbers_is_no_post(pager: str, dated: bool, reading_of) -> None:
    page = ["Quay notes", "Home"]
    for day, (title, text) in zip((23, 16, 9), POSTS, strict=True):
        page += [*([f"{day} June 2011"] * dated), title, text, text, "Source: https://quay.example/letter"]
    drafts = reading_of("\n\n".join([*page, pager, *ASKED, "© Quay notes"]) + "\n").drafts
    assert [made.front.title for made in drafts] == [title for title, _ in POSTS]


def test_the_name_of_the_blog_begins_no_post_behind_others(reading_of) -> None:
    page = ["Quay notes", "Filed at night, with all names changed but those of judges.", "Tag: archive"]
    for day, (title, text) in zip((23, 16), POSTS, strict=False):
        page += [f"{day} June 2011", title, text, "Permalink • Leave a comment »"]
    page += ["Quay notes", "Filed at night, with all names changed but those of judges.", "Recently"]
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [made.front.title for made in drafts] == [title for title, _ in POSTS[:2]]


@pytest.mark.parametrize("kind", ["error404", "search search-no-results"])
def test_a_page_that_says_that_nothing_is_there_was_taken_for_a_post(kind: str) -> None:
    page = f"<html><body class='{kind}'><main><h1>Oops</h1><p>Nothing is here, at all.</p></main></body></html>"
    with pytest.raises(Postless, match="is what the blog shows where there is no page, or nothing is found"):
        onepost.proved(page)
    post = '<article class="post-1 post hentry"><h2 class="entry-title">A</h2><div class="entry">B.</div></article>'
    assert [made.front.title for made in onepost.proved(page.replace("</main>", f"</main>{post}"))] == ["A"]


@pytest.mark.parametrize("end", ["Sources:", "Source: Common Ground Bureau", "Quelle: Amt für Wege"])
def test_posts_without_dates_end_in_sources_whose_addresses_a_tool_lost(end: str, reading_of) -> None:
    page = ["Tag: harbour", *(part for title, text in POSTS for part in (title, text, end))]
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(title, "unknown") for title, _ in POSTS]


JUMPS = {
    "in a line of its own": ("<span class='jump'><a href='{}'>Jump to Comments</a></span>", False),
    "in a sentence": ("<p>We ask you to <a href='{}'>tell us</a> what you saw.</p>", True),
}


@pytest.mark.parametrize(("line", "stays"), JUMPS.values(), ids=list(JUMPS))
@pytest.mark.parametrize("place", ["#comments", onepost.LINK + "#respond"])
def test_a_link_to_what_readers_say_stood_first_in_a_text(line: str, stays: bool, place: str) -> None:
    draft = onepost.split("page", f"{line.format(place)}<p>It began with a bell.</p>")
    assert draft.body.endswith("It began with a bell.\n")
    assert (draft.body != "It began with a bell.\n") is stays
