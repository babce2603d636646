"""What feeds, exports and answers tell of a post in fields of their own: days, languages, authors."""

import json

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.drafts.blog import Blog
from muniment.captures.hypertext import entry
from muniment.captures.words.blogs import contacts
from muniment.vocabularies.registry import Registry

RSS = onepost.FORMS["rss"]("<p>It began.</p>")
STAMP = "Sat, 05 Mar 2016 00:30:00 +0400"
ZONE = "Europe/Athens"
STAMPS = {
    "Sat, 05 Mar 2016 00:30:00 EST": "2016-03-05T07:30",
    "Sat, 05 Mar 2016 00:30:00 PDT": "2016-03-05T09:30",
    "Sat, 05 Mar 2016 00:30:00 +0200": "2016-03-05T00:30",
    "05 Mar 16 00:30 +0200": "2016-03-05T00:30",
    "05 Mar 16 00:30 CST": "2016-03-05T08:30",
    "05 Mar 00:30": "unknown",
}


@pytest.mark.parametrize("stamp", STAMPS)
def test_zones_by_name_and_short_years_of_a_feed_were_not_read(stamp: str) -> None:
    rss = RSS.replace(onepost.LINK, "https://linden.example/a-quiet-morning/").replace(STAMP, stamp)
    (draft,) = splitting.read(rss.encode(), Registry(), Blog(ZONE)).drafts
    assert draft.front.date == STAMPS[stamp]
    without = splitting.read(rss.encode(), Registry()).drafts[0].front.date
    assert without == ("unknown" if STAMPS[stamp] == "unknown" else "2016-03-05T00:30")


ANSWERS = {
    "the zone is known": ({"date_gmt": "2016-03-04T22:30:00"}, ZONE, "2016-03-05T00:30", ()),
    "the zone is not known": ({"date_gmt": "2016-03-04T22:30:00"}, "", "2016-03-05", ()),
    "another zone": ({"date_gmt": "2016-03-04T22:30:00"}, "America/New_York", "2016-03-05", ()),
    "the local time says nothing": ({"date": None, "date_gmt": "2016-03-04T22:30:00"}, ZONE, "2016-03-05T00:30", ()),
    "nothing but the address": ({"date_gmt": None}, ZONE, "2016-03-05", ()),
    "nothing at all": ({"link": "https://linden.example/a-quiet-morning/"}, ZONE, "unknown", (entry.UNDATED,)),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_without_local_time_had_no_date(name: str) -> None:
    given, zone, wanted, doubts = ANSWERS[name]
    (post,) = json.loads(onepost.FORMS["rest"]("<p>It began.</p>"))
    del post["date"]
    (draft,) = splitting.read(json.dumps([{**post, **given}]).encode(), Registry(), Blog(zone)).drafts
    assert (draft.front.date, draft.doubts) == (wanted, doubts)


LABEL = '<category domain="language" nicename="{}"><![CDATA[Name]]></category></item>'


@pytest.mark.parametrize(("named", "wanted"), [("fr", "fr"), ("pt-br", "pt-BR"), ("en", ""), ("no language!", "")])
def test_the_language_of_a_post_in_an_export_of_polylang_was_lost(named: str, wanted: str) -> None:
    export = onepost.FORMS["wxr"]("<p>It began.</p>").replace("</item>", LABEL.format(named))
    (draft,) = onepost.proved(export)
    assert draft.front.lang == wanted


AUTHORS = {
    "an address and a name": ("mira@linden.example (Mira Oduya)", "Mira Oduya", (contacts.LEFT_OUT,)),
    "a name and an address": ("Mira Oduya &lt;mira@linden.example&gt;", "Mira Oduya", (contacts.LEFT_OUT,)),
    "an address alone": ("mira@linden.example", "", (contacts.LEFT_OUT,)),
    "a name alone": ("Mira Oduya", "Mira Oduya", ()),
}


@pytest.mark.parametrize("name", AUTHORS)
def test_the_author_of_a_feed_of_rss_was_lost(name: str) -> None:
    written, wanted, doubts = AUTHORS[name]
    rss = RSS.replace("</item>", f"<author>{written}</author></item>")
    (draft,) = splitting.read(rss.encode(), Registry()).drafts if doubts else onepost.proved(rss)
    assert (draft.front.author, draft.doubts) == (wanted, doubts)


def test_an_author_who_is_named_otherwise_too_is_named_once() -> None:
    names = "<author>desk</author><dc:creator>Mira Oduya</dc:creator></item>"
    rss = RSS.replace("<rss ", '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" ').replace("</item>", names)
    (draft,) = onepost.proved(rss)
    assert draft.front.author == "Mira Oduya"


GUEST = """<item><title>{name}</title><wp:post_type>guest-author</wp:post_type><wp:status>{status}</wp:status>
<wp:post_name>cap-sela</wp:post_name><wp:postmeta><wp:meta_key>cap-display_name</wp:meta_key>
<wp:meta_value>{name}</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>cap-user_login</wp:meta_key>
<wp:meta_value>sela</wp:meta_value></wp:postmeta></item></channel>"""
DESK = """<wp:author><wp:author_login>desk</wp:author_login><wp:author_display_name>The desk</wp:author_display_name>
</wp:author><item>"""


@pytest.mark.parametrize(
    ("logins", "status", "wanted"),
    [
        (["sela"], "publish", "Sela Oduya"),
        (["sela", "desk"], "publish", "Sela Oduya, The desk"),
        (["desk"], "publish", "The desk"),
        (["sela"], "trash", "The desk"),
        ([], "publish", "The desk"),
    ],
)
def test_a_guest_who_wrote_a_post_was_not_named(logins: list[str], status: str, wanted: str) -> None:
    labels = "".join(f'<category domain="author" nicename="cap-{login}">{login}</category>' for login in logins)
    wxr = onepost.FORMS["wxr"]("<p>It began.</p>").replace("<item>", DESK)
    wxr = wxr.replace("</item>", f"<dc:creator>desk</dc:creator>{labels}</item>")
    (draft,) = onepost.proved(wxr.replace("</channel>", GUEST.format(name="Sela Oduya", status=status)))
    assert draft.front.author == wanted


EXCERPTS = {
    "of a post without a text": ("", "It began.", "It began."),
    "all of the text": ("<p>It began.</p>", "It began.", ""),
    "the first of several sentences": ("<p>It began.</p><p>It ended.</p>", "It began.", "It began."),
    "words of its own": ("<p>It began.</p>", "How it began.", "How it began."),
}


@pytest.mark.parametrize("name", EXCERPTS)
def test_an_export_and_an_answer_have_one_excerpt(name: str) -> None:
    content, excerpt, wanted = EXCERPTS[name]
    stored = f"<excerpt:encoded><![CDATA[{excerpt}]]></excerpt:encoded><wp:post_date>"
    (post,) = json.loads(onepost.FORMS["rest"](content))
    answer = json.dumps([{**post, "excerpt": {"rendered": f"<p>{excerpt}</p>\n"}}])
    for capture in (onepost.FORMS["wxr"](content).replace("<wp:post_date>", stored), answer):
        assert [draft.front.excerpt for draft in onepost.proved(capture)] == [wanted]


def test_the_words_of_a_picture_above_a_post_are_those_that_its_page_shows() -> None:
    (post,) = json.loads(onepost.FORMS["rest"]("<p>It began.</p>"))
    media = {"id": 9, "source_url": "https://linden.example/q.jpg", "alt_text": "A &quot;quay&quot; &amp; boats"}
    (draft,) = onepost.proved(json.dumps({"posts": [{**post, "featured_media": 9}], "media": [media]}))
    assert [one.alt for one in draft.front.pictures] == ['A "quay" & boats']
