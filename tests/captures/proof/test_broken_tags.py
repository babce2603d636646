"""Tags that are broken, or stand where none may: posts hold what browsers show of them, and the proof says so."""

import json

import pytest
from tests.captures import onepost

BODIES = {
    "a tag that another begins in": ("<p>Boats <e <ul style=l popover>came.</p>", "Boats came."),
    "a tag over two lines, and an end within": ("<p>Boats <o\nw</>came.</p>", "Boats came."),
    "a comment within a tag": ('<p>See <a <!-- c --> href="https://c.example/">it</a>.</p>',
                               'See href="https://c.example/">it.'),
    "a comment within a name": ('<p>On <b<!-- c --> lang="x">it</b>.</p>', 'On \\<b lang="x">it.'),
    "what nobody sees over blank lines": ("<p>Boats</p>\n\n<noscript>\n\nw</noscript>came.", "Boats\n\ncame."),
    "a link that is called a figure": ('<a href="https://c.example/" class="wp-caption"><li>Boats</a><p>came.</p>',
                                       "[Boats](https://c.example/)\n\ncame."),
    "a table without rows": ("<table><tr>Boats came.</table><p>So.</p>", "Boats came.\n\nSo."),
    "a head within": ("<p>Boats</p><head><title>T</title><p>came.", "Boats\n\ncame."),
}  # fmt: skip


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(("html", "body"), BODIES.values(), ids=BODIES.keys())
def test_broken_tags_are_read_as_they_show(form: str, html: str, body: str) -> None:
    assert onepost.split(form, html).body == f"{body}\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("before", ["<math><mi>x</mi>", "<math><math><mi>x</mi>", "<svg><math><mi>x</mi>"])
def test_a_picture_ends_the_formula_that_it_stands_in(form: str, before: str) -> None:
    draft = onepost.split(form, f'<p>Sum</p>{before}<img alt="A sum" src="https://i.example/m.jpg"></math> came.')
    assert [(one.url, one.alt) for one in draft.front.pictures] == [("https://i.example/m.jpg", "A sum")]


def test_a_further_field_called_notes_that_holds_none_was_lost() -> None:
    meta = "<wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value>{}</wp:meta_value></wp:postmeta></item>"
    export = onepost.FORMS["wxr"]("<p>Boats came.</p>")
    for field in ("5", "none", "[{"):
        assert onepost.proved(export.replace("</item>", meta.format(field)))[0].body == "Boats came.\n"


@pytest.mark.parametrize("name", ["O&amp;#8217;Neil", "&amp;mp;", "A &amp;amp; B"])
def test_an_author_who_is_escaped_twice_failed_the_proof(name: str) -> None:
    feed = onepost.FORMS["rss"]("<p>Boats came.</p>").replace(
        "<item>", f"<item><dc:creator><![CDATA[{name}]]></dc:creator>"
    )
    (draft,) = onepost.proved(feed)
    assert draft.body == "Boats came.\n"


def test_words_of_fields_that_no_page_shows_stand_in_none() -> None:
    answer = json.loads(onepost.FORMS["rest"]("<p>Boats came.</p>"))[0]
    answer |= {
        "title": {"rendered": "Boats<script>x1()</script>"},
        "excerpt": {"rendered": "<textarea>y</textarea>Came"},
    }
    (draft,) = onepost.proved(json.dumps([answer]))
    assert (draft.front.title, draft.front.excerpt) == ("Boats", "Came")


def test_a_label_that_is_hidden_is_none() -> None:
    feed = onepost.FORMS["rss"]("<p>Boats came.</p>")
    feed = feed.replace(
        "<item>", "<item><category><![CDATA[<rp popover>&copy;1</rp>]]></category><category>Fish</category>"
    )
    (draft,) = onepost.proved(feed)
    assert draft.front.tags == ("Fish",)


@pytest.mark.parametrize("form", onepost.FORMS)
def test_what_looks_like_an_entity_in_a_text_failed_the_proof(form: str) -> None:
    draft = onepost.split(form, "<p>a &amp;eacute; b AT&amp;amp;T caf&amp;eacute c&eacute;d</p>")
    assert draft.body == "a \\&eacute; b AT\\&amp;T caf&eacute céd\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("sign", ["\x01", "\x04", "\x7f"])
def test_a_control_character_within_a_word_failed_the_proof(form: str, sign: str) -> None:
    written = json.dumps(sign)[1:-1] if form == "rest" else sign
    capture = onepost.FORMS[form](f"<p>Boats c{sign}ame.</p>").replace(onepost.TITLE, f"A qu{written}iet morning")
    (draft,) = onepost.proved(capture)
    assert [len(words.split()) for words in (draft.front.title, draft.body)] in ([3, 2], [4, 3])
