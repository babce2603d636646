"""Feeds of all ages: Atom 0.3, RSS 1.0, names with prefixes, labels and moments in other forms."""

import pytest
from tests.captures import onepost

from muniment.captures.structured import stamps

ATOM = """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Quay</title><entry>{}
<link rel="alternate" type="text/html" href="https://quay.example/2016/03/05/a-boat/"/></entry></feed>"""
DIV = '<div xmlns="http://www.w3.org/1999/xhtml">{}</div>'
RSS = '<rss version="2.0"{}><channel><title>Quay</title><item><title>A boat</title>{}</item></channel></rss>'


def test_a_feed_of_atom_0_3_is_read() -> None:
    title = f'<title type="application/xhtml+xml" mode="xml">{DIV.format("A <b>boat</b> &amp; more")}</title>'
    text = f'<content type="application/xhtml+xml" mode="xml">{DIV.format("<p>It <em>came</em>.</p>")}</content>'
    when = "<issued>2016-03-05T21:30:00+04:00</issued><modified>2016-03-06T20:00:00Z</modified>"
    author = "<author><name>Ana Roe</name></author>"
    (draft,) = onepost.proved(ATOM.format(title + when + author + text))
    front = draft.front
    assert (front.title, front.date, front.author) == ("A boat & more", "2016-03-05T21:30", "Ana Roe")
    assert (front.permalink, draft.body) == ("/2016/03/05/a-boat/", "It *came*.\n")


def test_a_title_in_escaped_html_kept_its_tags_and_scripts() -> None:
    title = '<title type="text/html" mode="escaped">&lt;div>A boat&lt;script>sail(1)&lt;/script> comes&lt;/div></title>'
    (draft,) = onepost.proved(ATOM.format(title + "<created>2016-03-05T21:30:00+04:00</created>"))
    assert (draft.front.title, draft.front.date) == ("A boat comes", "2016-03-05T21:30")


@pytest.mark.parametrize("name", ["description", "body", "content:encoded"])
def test_a_text_was_lost_whose_elements_are_not_escaped(name: str) -> None:
    names = ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    (draft,) = onepost.proved(RSS.format(names, f"<{name}>First <b>boats</b> came<br/>in &lt; out.</{name}>"))
    assert draft.body == "First **boats** came  \nin < out.\n"


def test_a_label_in_a_feed_was_lost_that_says_of_which_set_it_is() -> None:
    labels = '<category domain="https://quay.example/labels">Ports</category><category>Boats</category>'
    (draft,) = onepost.proved(RSS.format("", labels))
    assert draft.front.tags == ("Ports", "Boats")


def test_a_feed_whose_own_names_have_a_prefix_is_read() -> None:
    names = ' xmlns:r="http://backend.userland.com/rss2"'
    feed = RSS.format(names, "<description>They came.</description>")
    for name in ("rss", "channel", "title", "item", "description"):
        feed = feed.replace(f"<{name}", f"<r:{name}").replace(f"</{name}", f"</r:{name}")
    (draft,) = onepost.proved(feed)
    assert (draft.front.title, draft.body) == ("A boat", "They came.\n")


def test_two_summaries_of_an_entry_ran_into_one_word() -> None:
    (draft,) = onepost.proved(RSS.format("", "<description>They came.</description><summary>All of them.</summary>"))
    assert draft.body == "They came. All of them.\n"


def test_of_two_moments_that_of_the_own_clock_counts_and_not_that_in_utc() -> None:
    names = ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    moments = "<pubDate>Sat, 05 Mar 2016 20:30:00 GMT</pubDate><dc:date>2016-03-06T00:30:00+04:00</dc:date>"
    (draft,) = onepost.proved(RSS.format(names, moments))
    assert draft.front.date == "2016-03-06T00:30"


@pytest.mark.parametrize(
    ("written", "date", "there"),
    [
        ("Sat, 05 Mar 2016 20:30:00 GMT", "2016-03-05", "2016-03-06T05:30"),
        ("Sat, 5 Mar, 2016 8:30:00 UTC", "2016-03-05", "2016-03-05T17:30"),
        ("Sat, 05 Mar 2016 20:30:00 MEST", "2016-03-05T20:30", "2016-03-06T03:30"),
        ("Sat, 05 Mar 2016 20:30:00 AEST", "2016-03-05T20:30", "2016-03-05T20:30"),
        ("Sat Mar  5 20:30:07 2016", "2016-03-05T20:30", "2016-03-05T20:30"),
        ("Sat Mar 05 20:30:07 +0000 2016", "2016-03-05", "2016-03-06T05:30"),
        ("Sat Mar 05 2016 20:30:07 +0200", "2016-03-05T20:30", "2016-03-05T20:30"),
        ("Sáb, 5 marzo 2016 20:30:07 +0200", "2016-03-05T20:30", "2016-03-05T20:30"),
        ("2016년 03월 05일 20:30:07", "2016-03-05T20:30", "2016-03-05T20:30"),
        ("Sat, 2016/03/05 20:30:07 EST", "2016-03-05T20:30", "2016-03-06T10:30"),
        ("Sat, 05 Mar 2016 08:30 PM", "2016-03-05", "2016-03-05"),
        ("2016-03-05T28:30:00Z", "2016-03-05", "2016-03-05"),
        ("2016-03", "2016-03", "2016-03"),
        ("2016", "2016", "2016"),
        ("05/03/2016 20:30", "unknown", "unknown"),
        ("yesterday", "unknown", "unknown"),
    ],
)
def test_moments_in_many_forms(written: str, date: str, there: str) -> None:
    held = {"stamp": written, "link": ""}
    assert (stamps.when(held, "").date, stamps.when(held, "Asia/Tokyo").date) == (date, there)


def test_a_feed_with_a_prefix_wp_of_its_publisher_was_read_as_an_export() -> None:
    feed = RSS.format(' xmlns:wp="http://news.example/wp"', "<description>One\n\ntwo</description><wp:x>1</wp:x>")
    (draft,) = onepost.proved(feed.replace("</item>", "<category>Ports</category></item>"))
    assert (draft.front.tags, draft.body) == (("Ports",), "One two\n")


WHERE = "https://quay.example/2016/03/05/a-boat/"


@pytest.mark.parametrize(
    ("said", "permalink"),
    [
        (f"<guid>{WHERE}</guid>", "/2016/03/05/a-boat/"),
        ('<guid isPermaLink="false">https://quay.example/2016/03/05/b/</guid>', "/undated/a-boat/"),
        (f"<link>{WHERE}</link><guid>https://quay.example/2016/03/06/b/</guid>", "/2016/03/05/a-boat/"),
        (f"<link>https://feeds.example/~r/quay/~3/1/</link><fb:origLink>{WHERE}</fb:origLink>", "/2016/03/05/a-boat/"),
    ],
)
def test_the_address_of_an_entry_stands_elsewhere_than_in_its_link(said: str, permalink: str) -> None:
    names = ' xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"'
    (draft,) = onepost.proved(RSS.format(names, said + "<description>They came.</description>"))
    assert (draft.front.permalink, draft.front.former) == (permalink, ())
