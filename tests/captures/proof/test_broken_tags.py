"""Tags that are broken, or stand where none may: posts hold what browsers show of them, and the proof says so."""

import json

import pytest
from tests.captures import onepost

from muniment.captures.drafts.draft import Draft

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


FIELDS = {
    "excerpt": ("<excerpt:encoded>{}</excerpt:encoded>", "<description>{}</description>"),
    "author": ("<dc:creator>{}</dc:creator>", "<dc:creator>{}</dc:creator>"),
    "tags": ('<category domain="post_tag" nicename="x">{}</category>', "<category>{}</category>"),
}
NAMED = {
    "Where a <select> stands now": "Where a stands now",
    "A <svg> of ours": "A of ours",
    "No <p hidden>more of it": "No more of it",
}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("written", NAMED)
def test_words_behind_the_name_of_an_element_were_lost_in_a_field(field: str, written: str) -> None:
    for form, element in zip(("wxr", "rss"), FIELDS[field], strict=True):
        field_of = element.format(f"<![CDATA[{written}]]>")
        (draft,) = onepost.proved(onepost.FORMS[form]("<p>Boats came.</p>").replace("<item>", f"<item>{field_of}"))
        said = getattr(draft.front, field)
        assert (said, draft.doubts) == ((NAMED[written],) if field == "tags" else NAMED[written], ())


def test_what_is_left_out_of_an_excerpt_is_told() -> None:
    feed = onepost.FORMS["rss"]("<p>Boats came.</p>")
    left = "<description><![CDATA[Boats <style>p {}</style>came <form>y</form>]]></description>"
    (draft,) = onepost.proved(feed.replace("<item>", f"<item>{left}"))
    assert (draft.front.excerpt, draft.doubts) == ("Boats came", ("not taken over: form (1), style (1)",))


def test_a_label_within_elements_is_one() -> None:
    feed = onepost.FORMS["rss"]("<p>Boats came.</p>")
    labels = "<category><![CDATA[<rp popover>&copy;1</rp>]]></category><category>Fish</category>"
    (draft,) = onepost.proved(feed.replace("<item>", f"<item>{labels}"))
    assert draft.front.tags == ("©1", "Fish")


TYPED = {
    "a sign before words": ("Under <ten boats.\n\nThey came at dawn.\n\nSee <b>all</b>.",
                            "Under \\<ten boats.\n\nThey came at dawn.\n\nSee **all**."),
    "two signs before words": ("Under <ten <a b.\n\nThey came -> so.", "Under \\<ten \\<a b.\n\nThey came -> so."),
    "a sign before words, in a line": ("Under <ten boats.\nSee <b>all</b>.\n\nThey came.",
                                       "Under all.\n\nThey came."),
    "a link without its end": ('See <a href="https://c.example/"\n\nall</a> <b>boats</b>.',
                               "See\n\n[all](https://c.example/)\n\n**boats**."),
    "a link over a blank line": ('See <a\n\nhref="https://c.example/">all</a>.', "See [all](https://c.example/)."),
    "what is not shown, behind a sign": ("Under <ten\n\nboats<script>x</script>.", "Under \\<ten\n\nboats."),
    "a sign in code": ("<xmp>a <ten\n\nb</xmp> <b>came</b>", "```\na <ten\n\nb\n```\n\n**came**"),
    "the mark of what is kept": ("Boats <kept 7></kept> came.<pre>a</pre>", "Boats came.\n\n```\na\n```"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "body"), TYPED.values(), ids=TYPED.keys())
def test_no_paragraph_is_lost_where_wordpress_makes_them(text: str, body: str) -> None:
    assert onepost.split("wxr", text).body == f"{body}\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_what_looks_like_an_entity_in_a_text_failed_the_proof(form: str) -> None:
    draft = onepost.split(form, "<p>a &amp;eacute; b AT&amp;amp;T caf&amp;eacute c&eacute;d</p>")
    assert draft.body == "a \\&eacute; b AT\\&amp;T caf&eacute céd\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("sign", ["\x01", "\x04", "\x08", "\x1f", "\x7f", "\ufffe"])
def test_a_control_character_stood_in_a_post_or_parted_a_word(form: str, sign: str) -> None:
    draft = _holding(form, sign)
    assert (draft.front.title, draft.front.pictures[0].alt) == ("A quiet morning", "A quay")
    assert draft.body == f"Boats came.\n\n```\nin code\n```\n\n{LONG}\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_mark_of_another_line_or_page_is_white_space(form: str) -> None:
    bodies = {_holding(form, sign).body for sign in "\x0b\x0c"}
    assert bodies == {f"Boats c ame.\n\n```\nin c ode\n```\n\n{LONG}\n"}


LONG = " ".join(["All is well."] * 50)
"""Words enough for a text that holds some such signs to be one."""


def _holding(form: str, sign: str) -> Draft:
    """Return a post in which a sign stands within words: of its title, its text, its code and a picture."""
    picture = f'<img src="https://linden.example/quay.jpg" alt="A qu{sign}ay">'
    content = f"<p>Boats c{sign}ame.{picture}</p>\n\n<pre>in c{sign}ode</pre><p>{LONG}</p>"
    written = json.dumps(sign)[1:-1] if form == "rest" else sign
    capture = onepost.FORMS[form](content).replace(onepost.TITLE, f"A qu{written}iet morning")
    return onepost.proved(capture)[0]
