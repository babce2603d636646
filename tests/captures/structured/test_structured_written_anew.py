"""Exports, feeds and answers that a tool read and wrote anew, or put together, give the same posts."""

import json
from xml.etree import ElementTree

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.drafts.reading import Reading
from muniment.vocabularies.registry import Registry

TEXT = '<p>The gate is open. <a href="https://wire.example/gate">Wire</a></p>'
AUTHOR = (
    "<wp:author><wp:author_login>mara</wp:author_login>"
    "<wp:author_display_name><![CDATA[Mara Quill]]></wp:author_display_name></wp:author>"
)
PICTURE = (
    "<item><title>gate</title><wp:post_id>9</wp:post_id><wp:post_parent>7</wp:post_parent>"
    "<wp:post_type>attachment</wp:post_type><excerpt:encoded>At the gate</excerpt:encoded>"
    "<wp:attachment_url>https://linden.example/files/gate.jpg</wp:attachment_url></item>"
)
EXPORT = (
    onepost.FORMS["wxr"](f"{TEXT}[gallery ids='9']")
    .replace("<item>", f"{AUTHOR}<item><dc:creator>mara</dc:creator><wp:post_id>7</wp:post_id>", 1)
    .replace("</channel>", f"{PICTURE}</channel>")
    .replace("<rss ", '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" ')
)
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
    "<channel><title>Linden</title><link>https://linden.example/</link></channel>"
    f"<item><title>{onepost.TITLE}</title><link>{onepost.LINK}</link><dc:date>2016-03-05T00:30:00+04:00</dc:date>"
    f"<content:encoded><![CDATA[{TEXT}]]></content:encoded></item></rdf:RDF>"
)
XML = {
    "export": EXPORT,
    "RSS 2.0": onepost.FORMS["rss"](TEXT),
    "RSS 1.0": RDF,
    "Atom": onepost.FORMS["atom"](TEXT.replace("<", "&lt;")),
}


def _read(text: str) -> Reading:
    return splitting.read(text.encode(), Registry())


@pytest.mark.parametrize("form", XML)
def test_a_library_for_xml_gives_all_elements_prefixes_of_its_own(form: str) -> None:
    written = ElementTree.tostring(ElementTree.fromstring(XML[form]), encoding="unicode")  # noqa: S314 - our own
    assert "xmlns:ns" in written
    (before,), (draft,) = onepost.proved(XML[form]), onepost.proved(written)
    assert draft.front == before.front
    assert draft.body == before.body
    assert "The gate is open." in draft.body


def test_an_export_with_other_prefixes_still_names_its_authors_and_pictures() -> None:
    written = ElementTree.tostring(ElementTree.fromstring(EXPORT), encoding="unicode")  # noqa: S314 - our own
    (draft,) = _read(written).drafts
    assert draft.front.author == "Mara Quill"
    assert [(one.url, one.caption) for one in draft.front.pictures] == [
        ("https://linden.example/files/gate.jpg", "At the gate")
    ]


def _posts() -> list[object]:
    (post,) = json.loads(onepost.FORMS["rest"](TEXT))
    links = [f"https://linden.example/2016/03/0{day}/a-quiet-morning/" for day in range(1, 6)]
    return [{**post, "id": at, "link": link, "date": f"{link[23:33].replace('/', '-')}T00:30:00"}
            for at, link in enumerate(links, 1)]  # fmt: skip


JOINED = {
    "pages one behind the other": lambda posts: json.dumps(posts[:2]) + json.dumps(posts[2:]),
    "pages in lines": lambda posts: f"{json.dumps(posts[:2])}\n\n{json.dumps(posts[2:])}\n",
    "pages in a list": lambda posts: json.dumps([posts[:2], posts[2:]]),
    "a post in each line": lambda posts: "\n".join(map(json.dumps, posts)),
    "indented posts": lambda posts: "\n".join(json.dumps(post, indent=2) for post in posts),
    "the last of them cut off": lambda posts: "\n".join(map(json.dumps, [*posts, posts[0]]))[:-40],
    "the last page cut off": lambda posts: json.dumps(posts[:2]) + json.dumps([*posts[2:], posts[0]])[:-40],
}


@pytest.mark.parametrize("way", JOINED)
def test_of_answers_in_one_file_all_but_the_first_were_left_out(way: str) -> None:
    posts = _posts()
    made = onepost.proved(JOINED[way](posts))
    assert [one.front.permalink for one in made] == [one.front.permalink for one in onepost.proved(json.dumps(posts))]
    doubts = _read(JOINED[way](posts)).doubts
    assert any("no JSON any more" in doubt for doubt in doubts) == ("cut off" in way)
