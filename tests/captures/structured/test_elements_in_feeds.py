"""Feeds in Atom: texts that are elements of XHTML, texts that are none, and what relative addresses are seen from."""

import msgspec
import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.accounting import ledger, proof
from muniment.model.capture import Aside
from muniment.vocabularies.registry import Registry

DIV = '<div xmlns="http://www.w3.org/1999/xhtml">{}</div>'
ATOM = onepost.ATOM.replace('<content type="html">{}</content>', "{}")
ELEMENTS = {
    "elements": DIV.format('<p>Boats<br/>come to <a href="https://quay.example/">the quay</a> &amp; go.</p>'),
    "elements with a prefix": (
        '<h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>Boats<h:br/>come to'
        ' <h:a href="https://quay.example/">the quay</h:a> &amp; go.</h:p></h:div>'
    ),
    "an element without an inside": DIV.format(
        '<a id="top"/><p>Boats<br />come to <a href="https://quay.example/">the quay</a> <![CDATA[&]]> go.</p>'
    ),
}


@pytest.mark.parametrize("name", ELEMENTS)
def test_the_text_of_a_post_was_lost_that_is_elements_of_xhtml(name: str) -> None:
    (draft,) = onepost.proved(ATOM.format(f'<content type="xhtml">{ELEMENTS[name]}</content>'))
    assert draft.body == "Boats  \ncome to [the quay](https://quay.example/) & go.\n"
    assert not draft.short


def test_a_title_was_lost_that_is_elements_of_xhtml() -> None:
    titled = DIV.format("A <em>quiet</em> <code>a&lt;b</code> &amp; morning")
    atom = onepost.FORMS["atom"]("<p>It began.</p>").replace("<title>", '<title type="xhtml">')
    (draft,) = onepost.proved(atom.replace(onepost.TITLE, titled))
    assert draft.front.title == "A quiet a<b & morning"


def test_elements_of_xhtml_that_stand_nowhere_are_told() -> None:
    octets = ATOM.format(f'<content type="xhtml">{DIV.format("<p>Boats come.</p>")}</content>').encode()
    reading = splitting.read(octets, Registry())
    held = ledger.ledger_of("capture", octets, reading, private=False)
    fields = {made.front.permalink: ledger.values(made.front, "") for made in reading.drafts}
    assert [fault.said for fault in proof.of_structure(octets, held, fields)] == [
        "words of it do not stand in the text of /2016/03/05/a-quiet-morning/"
    ]
    spans = tuple(
        msgspec.structs.replace(span, post="", field="", aside=Aside.MARKUP) if span.field == "body" else span
        for span in held.spans
    )
    lost = msgspec.structs.replace(held, spans=spans)
    assert [fault.said for fault in proof.of_structure(octets, lost, fields)] == [
        "something in line 2 of the capture stands in no one span, or aside as markup"
    ]


def test_a_text_that_atom_says_is_no_html_lost_its_angle_brackets() -> None:
    (draft,) = onepost.proved(ATOM.format('<content type="text">A line &lt;b&gt; kept &amp;amp; more</content>'))
    assert draft.body == "A line \\<b> kept \\&amp; more\n"


PARTS = ('<content type="html">{}</content>', f'<content type="xhtml">{DIV}</content>')


@pytest.mark.parametrize("part", PARTS)
def test_addresses_are_seen_from_where_a_feed_and_its_parts_say(part: str) -> None:
    link = '<p>Of <a href="../other/?a=1&amp;b">another</a> day, <img src="/pier.jpg" alt="A pier" />.</p>'
    shown = link.replace("&", "&amp;").replace("<", "&lt;") if 'type="html"' in part else link
    atom = ATOM.format(part.format(shown)).replace("<content ", '<content xml:base="a-quiet-morning/" ')
    atom = atom.replace("<feed ", '<feed xml:base="https://linden.example/" ')
    atom = atom.replace("<entry>", '<entry xml:base="2016/03/05/">').replace(onepost.LINK, "a-quiet-morning/")
    (draft,) = onepost.proved(atom)
    assert draft.front.permalink == "/2016/03/05/a-quiet-morning/"
    assert not draft.by_rule
    assert draft.body == "Of [another](https://linden.example/2016/03/05/other/?a=1&b) day, .\n"
    assert [one.url for one in draft.front.pictures] == ["https://linden.example/pier.jpg"]


def test_addresses_are_seen_from_where_elements_within_a_text_say() -> None:
    div = (
        '<div xmlns="http://www.w3.org/1999/xhtml" xml:base="/2016/"><p>To <a href="boats/">boats</a>,</p>'
        '<p xml:base="https://quay.example/a/">to <a href="../b/">the <b>quay</b></a> and <a href="https://x.example/">on</a>.'
        '</p><p>And <a href="no/">no</a> more.</p></div>'
    )
    atom = ATOM.format(f'<content type="xhtml">{div}</content>').replace(
        "<feed", '<feed xml:base="https://linden.example/x/"'
    )
    (draft,) = onepost.proved(atom)
    assert draft.body == (
        "To [boats](https://linden.example/2016/boats/),\n\nto [the **quay**](https://quay.example/b/) and"
        " [on](https://x.example/).\n\nAnd [no](https://linden.example/2016/no/) more.\n"
    )


BODIES = {
    "by its prefix": "<xhtml:body><xhtml:p>Boats <xhtml:em>come</xhtml:em>.</xhtml:p></xhtml:body>",
    "by its own name": '<body xmlns="http://www.w3.org/1999/xhtml"><p>Boats <em>come</em>.</p></body>',
}
RSS = onepost.RSS.replace("<content:encoded><![CDATA[{}]]></content:encoded>", "{}").replace(
    "<rss ", '<rss xmlns:xhtml="http://www.w3.org/1999/xhtml" '
)


@pytest.mark.parametrize("name", BODIES)
def test_the_text_of_a_post_in_rss_was_lost_that_is_elements_of_xhtml(name: str) -> None:
    summary = "<description>Boats come and go.</description>"
    (draft,) = onepost.proved(RSS.format(summary + BODIES[name]))
    assert (draft.body, draft.front.excerpt, draft.short) == ("Boats *come*.\n", "Boats come and go.", False)
    (draft,) = onepost.proved(
        RSS.format(f"<content:encoded>Boats &lt;em&gt;come&lt;/em&gt;.</content:encoded>{BODIES[name]}")
    )
    assert draft.body == "Boats *come*.\n"
