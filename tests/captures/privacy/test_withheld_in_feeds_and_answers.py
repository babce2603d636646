"""Feeds and answers hold posts that are not for everyone: by their title, or as a later export of Blogger says."""

import json

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.drafts import reading
from muniment.captures.drafts.blog import Blog
from muniment.vocabularies.registry import Registry

NAME = "tag:blogger.com,1999:blog-7"
ENTRY = """<entry><id>{name}.post-{number}</id>
<blogger:type>{kind}</blogger:type><blogger:status>{status}</blogger:status>
<author><name>Ana Roe</name><blogger:type>BLOGGER</blogger:type></author><title>Words {number}</title>
<content type='html'>&lt;p&gt;Text {number}.&lt;/p&gt;</content><published>2020-05-0{number}T21:30:00Z</published>
<blogger:filename>{place}</blogger:filename><link/><category scheme='{name}' term='Quays'/><blogger:trashed/></entry>"""
ENTRIES = [
    ("POST", "LIVE", "/2020/05/words-1.html"),
    ("POST", "DRAFT", ""),
    ("COMMENT", "LIVE", ""),
    ("POST", "SOFT_TRASHED", "/2020/05/words-4.html"),
    ("POST", "SCHEDULED", "/2020/05/words-5.html"),
    ("PAGE", "LIVE", "/p/words.html"),
]


def takeout(prefix: str = "blogger") -> str:
    """Return an export in which Blogger says of each entry what it is in elements of its own."""
    listed = (
        ENTRY.format(name=NAME, number=number, kind=kind, status=status, place=place)
        for number, (kind, status, place) in enumerate(ENTRIES, 1)
    )
    whole = (
        f"<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>"
        f"<id>{NAME}</id><title>Quay</title>{''.join(listed)}</feed>"
    )
    return whole.replace("blogger:", f"{prefix}:").replace("xmlns:blogger", f"xmlns:{prefix}")


@pytest.mark.parametrize("prefix", ["blogger", "b"])
def test_drafts_and_comments_of_a_later_export_of_blogger_were_posts(prefix: str) -> None:
    read = splitting.read(takeout(prefix).encode(), Registry(), Blog(zone="Europe/Zurich"))
    (post,) = read.drafts
    assert (post.front.permalink, post.front.date, post.front.author) == (
        "/2020/05/words-1.html/",
        "2020-05-01T23:30",
        "Ana Roe",
    )
    assert read.private == (reading.COMMENTS, reading.POSTS)
    assert [one for one in read.doubts if "set aside" in one] == [
        "1 of kind 'page' set aside",
        "1 post of status 'draft' set aside",
        "1 post of status 'scheduled' set aside",
        "1 post of status 'soft_trashed' set aside",
        "1 comment of readers set aside",
    ]
    assert [one.front.draft for one in splitting.read(takeout().encode(), Registry(), drafts=True).drafts] == [
        False,
        True,
    ]


@pytest.mark.parametrize("title", ["Private: The list", "Privé : la liste", "Privat: Die Liste"])
def test_a_post_that_a_feed_shows_to_its_editors_alone_was_public(title: str) -> None:
    feed = onepost.RSS.format("<p>Open.</p>").replace(
        "</channel>", onepost.RSS[onepost.RSS.index("<item>") :].replace(onepost.TITLE, title).format("Secret.")
    )
    feed = feed.removesuffix("</channel></rss>")
    read = splitting.read(feed.encode(), Registry())
    assert ([one.body for one in read.drafts], read.private) == (["Open.\n"], (reading.POSTS,))


@pytest.mark.parametrize(
    "told",
    [
        {"excerpt": {"rendered": "x", "protected": True}},
        {"status": None, "title": {"rendered": "Private: One"}},
        {"status": None, "title": {"rendered": "Gesch&#252;tzt: A quiet morning"}},
        {"status": "inherit"},
    ],
)
def test_a_post_of_an_answer_was_public_of_which_its_excerpt_or_title_says_that_it_is_not(told) -> None:
    (post,) = json.loads(onepost.FORMS["rest"]("<p>Secret.</p>"))
    other = {**post, "link": "https://linden.example/2016/03/06/other/", "slug": "other"}
    read = splitting.read(json.dumps([{**post, **told}, other]).encode(), Registry())
    assert ([one.front.permalink for one in read.drafts], read.private) == (["/2016/03/06/other/"], (reading.POSTS,))


TITLED = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay</title>
<link>https://quay.example/</link><item><title>{}</title><link>https://quay.example/2020/05/01/{}/</link>
<pubDate>Fri, 01 May 2020 10:00:00 +0300</pubDate><content:encoded><![CDATA[<p>Words.</p>]]></content:encoded></item>
<item><title>Another</title><link>https://quay.example/2020/05/02/another/</link>
<pubDate>Sat, 02 May 2020 10:00:00 +0300</pubDate><content:encoded><![CDATA[<p>Words.</p>]]></content:encoded></item>
</channel></rss>"""
SPECIAL = "%D8%AE%D8%A7%D8%B5-%D8%AC%D9%84%D8%B3%D8%A9"


@pytest.mark.parametrize(
    ("title", "slug", "shown"),
    [
        ("Özel: Liman davası", "ozel-liman-davasi", True),
        ("Özel: Liman davası", "ozel-liman-davasi-2", True),
        ("Özel: Liman davası", "liman-davasi", False),
        ("Özel: Liman davası", "ozel", False),
        ("خاص: جلسة", SPECIAL, True),
        ("خاص: جلسة", SPECIAL.partition("-")[2], False),
        ("Private: A lock", "a-lock", False),
        ("Protected: A lock", "a-lock", False),
        ("Protected: A lock", "a-lock-2", False),
        ("Protected: A lock", "protected-a-lock", True),
        ("Protected: A lock", "locks", True),
    ],
)
def test_a_word_of_a_title_that_its_slug_has_too_is_no_mark_of_a_withheld_post(
    title: str, slug: str, shown: bool
) -> None:
    read = splitting.read(TITLED.format(title, slug).encode(), Registry())
    assert ([draft.front.title for draft in read.drafts], bool(read.private)) == (
        [title] * shown + ["Another"],
        not shown,
    )
