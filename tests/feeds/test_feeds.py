"""Feeds say of posts what their formats ask for: whole addresses, lasting ids, moments that posts give themselves."""

import json
import re
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest

URL = "https://archive.harbour.example/all/"
ATOM = "{http://www.w3.org/2005/Atom}"
ARCHIVE = "{http://purl.org/syndication/history/1.0}archive"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)")
FRENCH = """<entry xml:lang="fr">
<title>A raid &amp; “its” &lt;end&gt;</title>
<id>tag:harbour.example,2018-04-12:/2018/04/12/raid/</id>
<link rel="alternate" href="https://archive.harbour.example/all/2018/04/12/raid/"/>
<published>2018-04-12T23:30:00+02:00</published>
<updated>2018-05-01T12:00:00Z</updated>
<author><name>M. &amp; Co</name></author>
"""
TEXT = """<category term="arrests"/>
<content type="html"><![CDATA[<div lang="fr" dir="ltr">
<p>See <a href="https://archive.harbour.example/all/2017/01/02/port/#why">that</a>, or \
<a href="https://x.example/?a=1&amp;b=2" class="url">https://x.example/?a=1&amp;b=2</a>.</p>
<h2 id="why-so">Why ]]&gt; so</h2>
</div>]]></content>
</entry>
"""
OF_TAG = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<generator>Muniment</generator>
<title>arrests – The Harbour &amp; its Archive</title>
<id>{URL}tag/arrests/</id>
<link rel="self" type="application/atom+xml" href="{URL}tag/arrests/feed.xml"/>
<link rel="alternate" type="text/html" href="{URL}tag/arrests/"/>
<updated>2018-05-01T12:00:00Z</updated>
<author><name>The Harbour &amp; its Archive</name></author>
{FRENCH}<summary>How it &lt;began&gt;.</summary>
</entry>
</feed>
"""


def parsed(text):
    return ElementTree.fromstring(text)  # noqa: S314 - our own


def titles(feed):
    return [entry.findtext(f"{ATOM}title") for entry in feed.iter(f"{ATOM}entry")]


def links(feed):
    return {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}


def ids(text):
    return [entry.findtext(f"{ATOM}id") for entry in parsed(text).findall(f"{ATOM}entry")]


def atoms(made):
    return {path: parsed(text) for path, text in made.items() if path.endswith("feed.xml")}


def test_the_feed_of_a_tag_holds_summaries(feeds, told):
    assert feeds(told)["tag/arrests/feed.xml"] == OF_TAG


def test_the_feed_of_the_site_and_of_a_year_hold_whole_texts(feeds, told):
    made = feeds(told)
    assert FRENCH + TEXT in made["feed.xml"]
    assert FRENCH + TEXT in made["2018/feed.xml"]


def test_each_index_of_posts_has_one(feeds, told):
    assert set(feeds(told)) == {
        *("feed.xml", "rss.xml", "feed.json", "2018/feed.xml", "2017/feed.xml", "tag/arrests/feed.xml"),
        *("organisations/lantern/feed.xml", "countries/aq/feed.xml"),
    }


def test_each_atom_document_has_what_the_format_asks_for(feeds, many, told):
    for path, feed in atoms(feeds(many | told)).items():
        parts = [feed, *feed.findall(f"{ATOM}entry")]
        assert links(feed)["self"] == URL + path
        assert all(part.findtext(f"{ATOM}id") and part.findtext(f"{ATOM}title") for part in parts)
        assert all(MOMENT.fullmatch(part.findtext(f"{ATOM}updated")) for part in parts)
        assert feed.findtext(f"{ATOM}author/{ATOM}name")
        assert all(links(entry)["alternate"].startswith(URL) for entry in parts[1:])
        assert all(entry.findtext(f"{ATOM}content") or entry.findtext(f"{ATOM}summary") for entry in parts[1:])
        assert len({part.findtext(f"{ATOM}id") for part in parts}) == len(parts)


def test_the_newest_fifty_and_twenty(feeds, many):
    made = feeds(many)
    newest = [f"Note {number}" for number in range(59, 9, -1)]
    shown = {title: ids(made[path]) for title, path in (("site", "feed.xml"), ("tag", "tag/arrests/feed.xml"))}
    assert titles(parsed(made["feed.xml"])) == newest
    assert (len(shown["site"]), len(shown["tag"]), len(ids(made["countries/aq/feed.xml"]))) == (50, 20, 15)
    assert [found["title"] for found in json.loads(made["feed.json"])["items"]] == newest
    assert [found.text for found in parsed(made["rss.xml"]).findall("channel/item/title")] == newest


def test_the_archive_leads_by_year_back_to_the_first_post(feeds, many):
    documents = atoms(feeds(many))
    path, walked, found = "feed.xml", [], []
    while path:
        walked.append(path)
        found += titles(documents[path])
        path = links(documents[path]).get("prev-archive", "").removeprefix(URL)
    assert walked == ["feed.xml", "2020/feed.xml", "2019/feed.xml", "2018/feed.xml", "2017/feed.xml"]
    assert found[50:] == [f"Note {number}" for number in range(59, -1, -1)]
    assert [links(documents[path]).get("next-archive") for path in walked[1:]] == [
        None,
        *(URL + path for path in walked[1:-1]),
    ]
    assert {links(documents[path]).get("current") for path in walked[1:]} == {f"{URL}feed.xml"}
    assert [documents[path].find(ARCHIVE) is not None for path in walked] == [False, True, True, True, True]
    assert len({documents[path].findtext(f"{ATOM}id") for path in walked}) == 1


def test_rss_has_what_the_format_asks_for(feeds, told):
    channel = parsed(feeds(told)["rss.xml"]).find("channel")
    assert {part: channel.findtext(part) for part in ("title", "link", "description", "language")} == {
        "title": "The Harbour & its Archive",
        "link": URL,
        "description": "New in: The Harbour & its Archive",
        "language": "en",
    }
    first = channel.find("item")
    assert {part.tag.rpartition("}")[2]: part.text for part in first if not part.tag.endswith("encoded")} == {
        "title": "A raid & “its” <end>",
        "link": f"{URL}2018/04/12/raid/",
        "guid": "tag:harbour.example,2018-04-12:/2018/04/12/raid/",
        "pubDate": "Thu, 12 Apr 2018 23:30:00 +0200",
        "creator": "M. & Co",
        "language": "fr",
        "category": "arrests",
        "description": "How it &lt;began&gt;.",
    }
    assert first.find("guid").get("isPermaLink") == "false"
    assert parsedate_to_datetime(channel.findtext("lastBuildDate")).isoformat() == "2018-05-01T12:00:00+00:00"


def test_json_feed_has_what_the_format_asks_for(feeds, told):
    feed = json.loads(feeds(told)["feed.json"])
    second = feed["items"][1]
    assert {key: feed[key] for key in ("version", "title", "home_page_url", "feed_url", "language", "authors")} == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Harbour & its Archive",
        "home_page_url": URL,
        "feed_url": f"{URL}feed.json",
        "language": "en",
        "authors": [{"name": "The Harbour & its Archive"}],
    }
    assert second == {
        "id": "tag:harbour.example,2017-01-02:/2017/01/02/port/",
        "url": f"{URL}2017/01/02/port/",
        "title": "Port",
        "content_html": '<h2 id="why">Why</h2>\n<p>Because.</p>',
        "summary": "Why Because.",
        "date_published": "2017-01-02T12:00:00Z",
        "date_modified": "2017-01-02T12:00:00Z",
    }
    assert (feed["items"][0]["tags"], feed["items"][0]["language"]) == (["arrests"], "fr")


def test_no_feed_shows_what_is_not_published_and_no_person_as_a_tag(feeds, told):
    hidden = {
        "2019/2019-01-01-draft": {"title": "Hidden draft", "date": "2019-01-01", "draft": True, "tags": ["arrests"]},
        "2999/2999-01-01-later": {"title": "Hidden later", "date": "2999-01-01", "tags": ["arrests"]},
        "undated/leaflet": {"title": "Hidden leaflet", "date": "unknown", "tags": ["closed ports", "arrests"]},
        "2019/2019-02-02-gone": {"permalink": "/2019/02/02/hidden-gone/", "withdrawn": "2020-01-01", "body": ""},
    }
    made = feeds(told | hidden)
    assert set(made) == set(feeds(told))
    assert [path for path, text in made.items() if "idden" in text or "Veridian" in text or "Ashdown" in text] == []


def test_without_the_address_of_the_site_there_is_no_feed(feeds, told):
    assert (feeds(told, url=""), feeds(told, url="https://archive.example/")) == ({}, {})


def test_an_archive_without_posts_has_feeds_that_are_right(feeds):
    made = feeds({})
    assert set(made) == {"feed.xml", "rss.xml", "feed.json"}
    assert parsed(made["feed.xml"]).findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"
    assert json.loads(made["feed.json"])["items"] == []


def test_ids_outlive_a_move_of_the_site_and_a_corrected_date(feeds, told):
    before = ids(feeds(told)["feed.xml"])
    told["2018/2018-04-12-raid"] |= {"date": "2018-04-12T08:00", "permalink": "/2018/04/12/raid/"}
    assert ids(feeds(told, url="https://elsewhere.example/")["feed.xml"]) == before


def test_another_day_of_the_build_changes_nothing(feeds, many):
    assert feeds(many, days=400) == feeds(many)


@pytest.mark.parametrize(
    ("fields", "published", "updated"),
    [
        ({"date": "2018-04-12"}, "2018-04-12T12:00:00Z", "2018-04-12T12:00:00Z"),
        ({"date": "2018-01-12T08:05"}, "2018-01-12T08:05:00+01:00", "2018-01-12T08:05:00+01:00"),
        ({"date": "2018-04"}, None, "2018-04-01T12:00:00Z"),
        ({"date": "2018"}, None, "2018-01-01T12:00:00Z"),
        ({"date": "2018-04-12", "updated": "2018-03-01"}, "2018-04-12T12:00:00Z", "2018-04-12T12:00:00Z"),
        (
            {"date": "2018-04-12", "corrections": [{"date": "2019-06-01", "note": "A name."}]},
            "2018-04-12T12:00:00Z",
            "2019-06-01T12:00:00Z",
        ),
    ],
)
def test_moments_are_those_that_a_post_gives(feeds, fields, published, updated):
    path = f"2018/{fields['date'][:10]}-a"
    entry = parsed(feeds({path: {"title": "A", **fields}})["feed.xml"]).find(f"{ATOM}entry")
    assert (entry.findtext(f"{ATOM}published"), entry.findtext(f"{ATOM}updated")) == (published, updated)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("A [part](#there).\n\n## There", 'A <a href="{url}2018/01/01/a/#there">part</a>.'),
        ("A note.[^1]\n\n[^1]: It.", '<a href="{url}2018/01/01/a/#note-1">1</a>'),
        ('`<a href="../">` and `]]>`', '&lt;a href="../"&gt;</code> and <code>]]&gt;</code>'),
        ("A\x0bB\x1cC", "<p>ABC</p>"),
        ("A\ufffeB\uffffC\ufffdD", "<p>ABC\ufffdD</p>"),
    ],
)
def test_addresses_are_whole_and_nothing_ends_the_text(feeds, body, said):
    made = feeds({"2018/2018-01-01-a": {"title": "A", "date": "2018-01-01", "body": body}})
    content = parsed(made["feed.xml"]).findtext(f"{ATOM}entry/{ATOM}content")
    assert said.format(url=URL).replace("&quot;", '"') in content.replace("&quot;", '"')


def test_pictures_are_shown_by_their_whole_address(feeds, tmp_path):
    (tmp_path / "posts/2018").mkdir(parents=True)
    (tmp_path / "posts/2018/seal.png").write_bytes(b"\x89PNG")
    picture = {"file": "seal.png", "alt": "A seal", "licence": "CC0"}
    made = feeds({"2018/2018-01-01-a": {"title": "A", "date": "2018-01-01", "pictures": [picture]}})
    assert f'<img src="{URL}2018/01/01/a/seal.png" alt="A seal"' in made["feed.xml"]
