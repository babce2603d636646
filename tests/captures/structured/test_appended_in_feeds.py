"""What blogs append to the texts of their feeds is none of the posts'; what says that a text goes on is heeded."""

import json

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.accounting import ledger
from muniment.model.capture import Aside
from muniment.vocabularies.registry import Registry

TEXT = "<p>Boats come in early &amp; leave.</p>\n"
POST, BLOG = (
    f'<a href="{onepost.LINK}">{onepost.TITLE}</a>',
    '<a rel="nofollow" href="https://linden.example">Linden</a>',
)
ON = f'<a class="more-link" href="{onepost.LINK}#more-12">Continue reading<span> “{onepost.TITLE}”</span></a>'
COUNTS, FLARE = "http://feeds.wordpress.com/1.0", "http://feeds.feedburner.com"
APPENDED = {
    "English": f"<p>The post {POST} appeared first on {BLOG}.</p>",
    "German": f"<p>Der Beitrag {POST} erschien zuerst auf {BLOG}.</p>\n",
    "Japanese": f"<p>投稿 {POST} は {BLOG} に最初に表示されました。</p>",
    "Persian": f"<p>نوشته {POST} اولین بار در {BLOG}. پدیدار شد.</p>",
    "blog first": f"<div>On {BLOG} you find {POST} and more.</div>",
    "counters": f'<br />  <a rel="nofollow" href="{COUNTS}/gocomments/linden/9/">'
    f'<img alt="" src="{COUNTS}/comments/linden/9/" /></a>'
    ' <img alt="" src="https://pixel.wp.com/b.gif?host=linden.example&#038;post=9" width="1" />',
    "both": f"<p>The post {POST} appeared first on {BLOG}.</p>"
    f'<div class="feedflare"><a href="{FLARE}/~ff/linden?a=1"><img src="{FLARE}/~ff/linden"/></a></div>',
}
STAY = {
    "a link of another post": f'<p>The post <a href="https://linden.example/2016/03/01/x/">X</a> was on {BLOG}.</p>',
    "a link elsewhere": f'<p>The post {POST} was printed by <a href="https://quay.example/">The Quay</a>.</p>',
    "a long paragraph": f"<p>{'Of boats and more boats we wrote. ' * 4} See {POST} on {BLOG}.</p>",
}


def _xhtml(content: str) -> str:
    atom = onepost.ATOM.replace('type="html"', 'type="xhtml"')
    return atom.format(f'<div xmlns="http://www.w3.org/1999/xhtml">{content}</div>')


FORMS = {
    "rss": onepost.FORMS["rss"],
    "escaped": lambda content: onepost.FORMS["atom"](content).replace("\n", "\r\n"),
    "xhtml": _xhtml,
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", APPENDED)
def test_where_a_post_appeared_first_stood_in_its_text(name: str, form: str) -> None:
    (draft,) = onepost.proved(FORMS[form](TEXT + APPENDED[name]))
    assert (draft.body, draft.short) == ("Boats come in early & leave.\n", False)
    assert draft.front.pictures == ()


def test_what_is_appended_is_furniture_in_the_ledger() -> None:
    octets = onepost.FORMS["rss"](TEXT + APPENDED["German"]).encode()
    reading = splitting.read(octets, Registry())
    held = ledger.ledger_of("feed.xml", octets, reading, private=False)
    assert [span.text for span in held.spans if span.aside is Aside.FURNITURE and "Beitrag" in span.text] == [
        APPENDED["German"]
    ]


@pytest.mark.parametrize("name", STAY)
def test_a_last_paragraph_with_links_stays_in_a_text(name: str) -> None:
    (draft,) = onepost.proved(onepost.FORMS["rss"](TEXT + STAY[name]))
    assert "](https://linden.example" in draft.body


WHOLE = {
    "a sentence": f"<p>Boats left. See {POST} and all of {BLOG}.</p>",
    "a link": f'<p><a class="more-link" href="{onepost.LINK}">Boats came in</a></p>',
}


@pytest.mark.parametrize("name", WHOLE)
def test_all_that_a_post_says_was_taken_for_what_is_appended(name: str) -> None:
    (draft,) = onepost.proved(onepost.FORMS["rss"](WHOLE[name]))
    assert "Boats" in draft.body
    assert draft.short is False


LEADING = {
    "a link to the rest": f"<p>Boats come in early &#8230; {ON}</p>",
    "its title": f"<p>Boats come in early &#8230; Weiter mit {POST} <span>→</span></p>",
    "a link in a paragraph": f"<p>Boats come in early &#8230;</p><p>{ON}</p>",
}


@pytest.mark.parametrize("name", LEADING)
def test_a_link_to_the_rest_of_a_post_stood_in_its_text(name: str) -> None:
    (draft,) = onepost.proved(onepost.FORMS["rss"](LEADING[name]))
    assert (draft.body, draft.short) == ("Boats come in early …\n", True)
    assert draft.doubts == ("the feed cuts this post short; find its whole text",)


def test_a_summary_has_no_link_to_its_post_and_says_that_it_is_short() -> None:
    rss = onepost.FORMS["rss"](f"Boats come in early [&#8230;] {ON}" + APPENDED["English"])
    (draft,) = onepost.proved(rss.replace("content:encoded", "description"))
    assert (draft.body, draft.short) == ("Boats come in early […]\n", True)


def test_an_excerpt_that_somebody_wrote_has_no_link_to_its_post() -> None:
    said = f"<description><![CDATA[Of boats, by day. {ON}{APPENDED['English']}]]></description></item>"
    (draft,) = onepost.proved(onepost.FORMS["rss"](TEXT).replace("</item>", said))
    assert (draft.front.excerpt, draft.short) == ("Of boats, by day.", False)


def test_a_link_to_what_an_entry_only_points_to_stays() -> None:
    rss = onepost.FORMS["rss"](f'{TEXT}<p><a href="{onepost.LINK}">Read more</a></p>')
    (draft,) = onepost.proved(rss.replace("<item>", "<item><guid>https://quay.example/?p=4</guid>"))
    assert draft.short is False
    assert onepost.LINK in draft.body or onepost.LINK in [one.url for one in draft.front.sources]


LED = '<p>Of the “morning” 🕯 &amp; more. <a href="{}">Continue reading <span class="meta-nav">&rarr;</span></a></p>\n'


@pytest.mark.parametrize("escaped", [True, False])
def test_a_link_that_a_theme_puts_behind_an_excerpt_by_hand_was_part_of_it_in_an_answer(escaped: bool) -> None:
    (post,) = json.loads(onepost.FORMS["rest"]("<p>It began.</p><p>It ended.</p>"))
    post |= {"excerpt": {"rendered": LED.format(onepost.LINK), "protected": False}}
    (draft,) = onepost.proved(json.dumps([post], ensure_ascii=escaped))
    assert draft.front.excerpt == "Of the “morning” 🕯 & more."


def test_a_link_in_an_excerpt_to_something_else_stays_in_it() -> None:
    (post,) = json.loads(onepost.FORMS["rest"]("<p>It began.</p><p>It ended.</p>"))
    post |= {"excerpt": {"rendered": LED.format("https://wire.example/"), "protected": False}}
    (draft,) = onepost.proved(json.dumps([post]))
    assert draft.front.excerpt == "Of the “morning” 🕯 & more. Continue reading → (https://wire.example/)"
