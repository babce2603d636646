"""Pages of sites with much around their posts: badges in titles, notes and links under texts, lists of other things."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

HEAD = """<html><head><title>A quiet morning | The Linden</title><meta property="og:type" content="article">
<link rel="canonical" href="https://linden.example/a-quiet-morning">{}</head><body>{}</body></html>"""
TEXT = "<p>It began with a bell<sup><a href='#nb1' id='nh1'>1</a></sup>.</p><p>It ended.</p>"
PLAIN = "<p>It began with a bell.</p><p>It ended.</p>"
BODY = "It began with a bell.\n\nIt ended.\n"
SPIP = """<div class="content"><h1 class="entry-title">A quiet morning{}</h1><p class="info-publi"><time
pubdate="pubdate" datetime="2016-03-05T08:05:00Z">samedi 5 mars 2016</time></p><div class="texte">{}</div>{}</div>"""
LINK = '<p class="hyperlien">Voir en ligne : <a href="https://press.example/list">La liste</a></p>'
LATER = '<div class="ps"><h2>P.-S.</h2><p>It was a Saturday.</p></div>'
NOTES = '<div class="notes"><h2>Notes</h2><div id="nb1"><p><a href="#nh1">1</a> A small one.</p></div></div>'


def test_the_brackets_around_the_number_of_a_note_stood_empty_before_it() -> None:
    notes = NOTES.replace('<a href="#nh1">1</a>', '<span class="ref">[<a href="#nh1">1</a>] </span>')
    (made,) = onepost.proved(HEAD.format("", SPIP.format("", TEXT, notes)))
    assert made.body.endswith("[^1]: A small one.\n")


def test_what_ends_a_text_in_elements_of_its_own_was_lost() -> None:
    share = '<div class="share"><a href="/share">Partager</a></div>'
    (made,) = onepost.proved(HEAD.format("", SPIP.format("", TEXT, LINK + share + LATER + NOTES)))
    assert "It was a Saturday." in made.body
    assert "[^1]: A small one." in made.body
    assert "La liste" in made.body + str(made.front.sources)
    assert "Partager" not in made.body


OTHERS = """<article class="entry hentry"><h3 class="entry-title">So it was, was it</h3><a href="/x#forum7"><div
class="entry-content"><p>What a reader wrote of another post of ours.</p></div></a></article>"""
THREAD = """<div class="comments-posts comments-thread"><h2>All comments (1)</h2><ul class="comments-ul"><li
class="comment-li comment-item"><div class="comment hreview"><p class="comment-meta">par Lector</p><div
class="comment-content">So it was.</div></div><div class="comment-reply"><a href="https://linden.example/?page=forum&amp;id=7">
Answer this message</a></div></li></ul></div>"""


def test_a_badge_in_a_title_made_posts_of_what_stands_beside_it() -> None:
    badge = ' <span class="label abo">Subscribers</span>'
    post = f"<article>{SPIP.format(badge, PLAIN + THREAD, '')}</article>"
    drafts = splitting.read(HEAD.format("", f"{post}<div>{OTHERS * 3}</div>").encode(), Registry()).drafts
    assert [(one.front.title, one.front.author, one.front.sources) for one in drafts] == [("A quiet morning", "", ())]
    assert drafts[0].body == BODY


MARKED = """<article class="hentry"><h1 class="entry-title">A quiet morning</h1><p class="byline vcard">By <a
class="author fn" href="/users/nino">Nino Kapa</a> on <time class="updated" datetime="2016-03-05 20:08:00-0400"
pubdate>March 5, 2016 08:08 pm</time></p><div class="entry-content">{}</div>{}</article>"""
LIST = """<aside class="column"><section class="widget-itemlist widget-recent"><h2>Discussions</h2><ul><li>
<p class="categories"><a href="/forums/rain">Rain</a></p><h3><a href="/b">Of rain</a></h3></li></ul></section>
</aside>"""
CARD = """<div class="summary-item-has-tags"><div class="summary-title"><a href="/c">A day of bells</a></div></div>"""


@pytest.mark.parametrize("beside", [LIST, CARD], ids=["a list of discussions", "a card of another post"])
def test_what_lists_other_things_within_a_post_labelled_it(beside: str) -> None:
    (made,) = onepost.proved(HEAD.format("", MARKED.format(PLAIN, beside)))
    assert (made.front.tags, made.front.categories) == ((), ())
    assert (made.front.date[:10], made.front.author) == ("2016-03-05", "Nino Kapa")


STATED = '<meta property="article:tag" content="bells"><meta property="article:tag" content="rain">'
ALL = '<meta property="article:tag" content="bells, rain,fog, hail">'
FILED = '<meta property="article:section" content="courts">'
LINES = """<div class="f"><span>Categories: </span><a href="/blog/categories/courts">courts</a></div><div
class="f"><span>Tags: </span><a href="/blog/tags/fog">fog</a>, <a href="/blog/tags/hail">hail</a></div>"""
SECTION = '<section class="tags"><ul><li class="tag"><a href="/tag/fog">fog</a></li></ul></section>'


@pytest.mark.parametrize(
    ("stated", "within", "tags", "categories"),
    [
        (STATED, "", ("bells", "rain"), ()),
        (ALL, "", ("bells", "rain", "fog", "hail"), ()),
        (STATED, LINES, ("fog", "hail"), ("courts",)),
        ("", LINES, ("fog", "hail"), ("courts",)),
        (FILED, "", (), ("courts",)),
        (FILED.replace("courts", "posts"), "", (), ()),
        (FILED.replace("courts", "news"), LINES, ("fog", "hail"), ("courts",)),
        ("", SECTION, ("fog",), ()),
    ],
    ids=[
        "stated for machines",
        "all in one",
        "stated and shown",
        "in lines of the text",
        "a category",
        "the folder of all",
        "one that is not shown",
        "in a part of it",
    ],
)
def test_labels_that_end_a_text_or_are_stated_for_machines_were_lost(
    stated: str, within: str, tags: tuple[str, ...], categories: tuple[str, ...]
) -> None:
    (made,) = onepost.proved(HEAD.format(stated, MARKED.format(PLAIN + within, "")))
    assert (made.front.tags, made.front.categories, made.body) == (tags, categories, BODY)


CARD = """<li class="post"><article data-post-id="{0}"><{1}>{2}</{1}><h1><a
href="https://linden.example/courts/2016/03/{3}/">{4}</a></h1><p class="excerpt">It began with a bell.</p><p
class="byline">by <a rel="author" href="/author/nino/">Nino</a> - <span class="date">{5}</span></p></article></li>"""


@pytest.mark.parametrize("kicker", ["h2", "h3", "p"])
@pytest.mark.parametrize("day", ["Mar {}, 3:29 pm UTC", "{}. März um 15:29 Uhr", "3月{}日"])
def test_a_kicker_over_a_title_was_the_title_and_a_day_without_its_year_no_day(kicker: str, day: str) -> None:
    first = CARD.format(1, kicker, "Far from home", "a-bell", "A bell is heard", day.format(5))
    second = CARD.format(2, kicker, "By the river", "a-roof", "A roof is mended", day.format(4))
    page = f"<html><head><title>The Linden</title></head><body><main><ol>{first}{second}</ol></main></body></html>"
    posts = [(made.front.title, made.front.date[:10]) for made in splitting.read(page.encode(), Registry()).drafts]
    assert posts == [("A bell is heard", "2016-03-05"), ("A roof is mended", "2016-03-04")]


@pytest.mark.parametrize("day", ["Apr 5", "Mar 32", "5 comments", "March"])
def test_what_is_no_day_of_the_month_in_an_address_is_none(day: str) -> None:
    page = f"<html><body><main><ol>{CARD.format(1, 'p', 'Far', 'a-bell', 'A bell is heard', day)}</ol></main></body>"
    assert [made.front.date for made in splitting.read(page.encode(), Registry()).drafts] == ["2016-03"]
