"""A post's text as HTML: harmless whatever was typed, whole when set into a page, its links resolved."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muniment.text import markdown
from muniment.text.markdown import Heading, Reference

VOID = {"br", "hr", "img", "wbr", "col"}
PIECES = (
    *("# ", "## ", "> ", "- ", "1. ", "**", "*", "`", "```\n", "~~", "\n", "\n\n", "| a | b |\n|---|---|\n", "---\n"),
    *(
        "[",
        "](",
        ")",
        "![",
        "[^1]",
        "[^1]: ",
        "<",
        ">",
        "</",
        "<b>",
        "</b>",
        "<div>",
        "</div>",
        "<p>",
        "<table>",
        "<td>",
    ),
    *("<script>", "</script>", "<style>", "<svg onload=a()>", "<math>", "<img src=x onerror=a()>", "<h1>", "</h1>"),
    *("<a href=javascript:a()>", "<a title='\"' href='java\nscript:a()'>", "<iframe src=//x.example>", "<!--", "-->"),
    *("<textarea>", "<template>", "<noscript>", "<xmp>", "<plaintext>", "<![CDATA[", "]]>", "<?php", "<!DOCTYPE x>"),
    *('<span id="text">', "<p id=a>", '<i class="x" style="y">', "javascript:", "data:text/html,", "&#106;avascript:"),
    *(
        "https://a.example/(b)",
        "http://",
        "&lt;",
        "&amp;",
        '"',
        "'",
        "\\",
        "\t",
        "\x00",
        "\x02root\x03",
        "é",
        "人",
        "ع",
    ),
)
markup = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=14).map("".join)
texts = markup | st.text(max_size=80)


class Reader(HTMLParser):
    """Reads HTML as a browser's tokeniser does, and notes what stands in it."""

    def __init__(self, made):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.tags, self.ids = [], [], [], []
        self.feed(made)
        self.close()
        self.faults += [f"<{tag}> stays open" for tag in self.open]

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id"]
        self.open += [] if tag in VOID else [tag]

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_comment(self, data):
        self.faults.append(f"a comment: {data}")

    def handle_decl(self, decl):
        self.faults.append(f"a declaration: {decl}")


def plain(address):
    """Resolve as a page does that knows no other post."""
    return address if markdown.is_safe(address) else "#"


FORBIDDEN = {
    "script",
    "style",
    "iframe",
    "object",
    "embed",
    "svg",
    "math",
    "form",
    "input",
    "link",
    "meta",
    "base",
    "h1",
}


def harm(tag, attributes):
    """Yield what may stand in no page."""
    if tag in FORBIDDEN:
        yield f"<{tag}>"
    for name, value in attributes.items():
        address = re.sub(r"[\x00-\x20]", "", value or "").lower()
        if name.startswith("on") or name in ("style", "srcdoc", "srcset", "action", "background"):
            yield f"{name} of <{tag}>"
        if name in ("href", "src", "cite") and re.match(r"(?!https?:)[a-z][a-z0-9+.-]*:", address):
            yield f"{name}={value!r}"
        if name == "src":
            yield f"a picture without a licence: {value!r}"


@settings(max_examples=400)
@given(texts)
def test_any_text_renders_to_html_that_is_whole_and_harmless(text):
    outline = markdown.outline(text)
    for raw in (True, outline.raw):
        read = Reader(markdown.render(text, plain, raw=raw).html)
        assert read.faults == []
        assert [fault for tag, attributes in read.tags for fault in harm(tag, attributes)] == []
        assert len(read.ids) == len(set(read.ids))
        assert "text" not in read.ids


@settings(max_examples=150)
@given(texts)
def test_the_outline_tells_what_a_page_holds(text):
    outline, body = markdown.outline(text), markdown.render(text, plain)
    assert sorted(outline.anchors) == sorted(Reader(body.html).ids)
    assert [heading.anchor for heading in body.headings if heading.anchor not in outline.anchors] == []
    assert all(0 <= reference.line <= text.count("\n") for reference in outline.references)


def test_headings_begin_at_the_second_level_and_have_ids_of_their_own():
    body = markdown.render("# A raid\n\n## A raid\n\n### Ünd: was?\n\n<h1 id=end>The end</h1>\n\n# Text\n", plain)
    assert body.html == (
        '<h2 id="a-raid">A raid</h2>\n<h2 id="a-raid-1">A raid</h2>\n<h3 id="ünd-was">Ünd: was?</h3>\n'
        '<h2 id="end">The end</h2>\n<h2 id="text-1">Text</h2>\n'
    )
    assert body.headings[:2] == (Heading(2, "a-raid", "A raid"), Heading(2, "a-raid-1", "A raid"))


def test_a_footnote_and_a_heading_called_alike_have_two_ids():
    body = markdown.render("# 1\n\nSo it was.[^1]\n\n[^1]: As told.\n", plain)
    assert Reader(body.html).ids == ["1", "note-1"]
    assert '<a href="#note-1">1</a>' in body.html


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("https://a.example/b.", '<a href="https://a.example/b" class="url">https://a.example/b</a>.'),
        ("(https://a.example/b)", '(<a href="https://a.example/b" class="url">https://a.example/b</a>)'),
        ("https://a.example/b_(c)", '<a href="https://a.example/b_(c)" class="url">https://a.example/b_(c)</a>'),
        ('"https://a.example/b"', '"<a href="https://a.example/b" class="url">https://a.example/b</a>"'),
        (
            "https://a.example/?b=1&c=2",
            '<a href="https://a.example/?b=1&amp;c=2" class="url">https://a.example/?b=1&amp;c=2</a>',
        ),
        ("https://a.example\\<b", '<a href="https://a.example" class="url">https://a.example</a>&lt;b'),
        ("`https://a.example`", "<code>https://a.example</code>"),
        ("[b](https://a.example)", '<a href="https://a.example">b</a>'),
        ("![A gate](gate.jpg)", "A gate"),
        ("[b](javascript:a)", '<a href="#">b</a>'),
        ("A <b>c</b> <script>d()</script>e", "A <b>c</b> e"),
    ],
)
def test_a_line_of_markdown_becomes(text, made):
    assert markdown.render(text, plain).html.strip() == f"<p>{made}</p>"


def test_a_table_says_by_classes_where_the_text_of_its_cells_stands():
    made = markdown.render("|a|b|c|\n|-:|:-:|:-|\n", plain).html
    assert markdown.SCROLLER in made
    assert '<th class="right">a</th><th class="center">b</th><th>c</th>' in made


def test_a_picture_whose_licence_is_known_is_shown_and_no_other():
    made = markdown.render("![A gate](gate.jpg) ![A wall](wall.jpg)", plain, pictures={"gate.jpg"}).html
    assert [tag for tag in Reader(made).tags if tag[0] == "img"] == [("img", {"src": "gate.jpg", "alt": "A gate"})]


def test_references_are_told_with_the_line_they_stand_on():
    text = (
        "One [a](b.md).\n\nTwo https://c.example/d, ![e](f.jpg)\n\n```\nhttps://g.example\n```\n\n[h][i]\n\n[i]: j.md\n"
    )
    assert markdown.outline(text).references == (
        Reference("b.md", 0),
        Reference("https://c.example/d", 2),
        Reference("f.jpg", 2, True),
        Reference("j.md", 8),
    )


def test_each_address_goes_through_what_resolves_it():
    made = markdown.render("[a](b.md#c) <a dir=ltr href=e.md>f</a>", lambda address: f"/{address}").html
    assert made.strip() == '<p><a href="/b.md#c">a</a> <a href="/e.md" dir="ltr">f</a></p>'


def test_an_address_that_an_emphasis_begins_within_is_no_link_to_its_beginning():
    text = "See http://a.example/__init__.py and *http://b.example/c*."
    assert markdown.render(text, lambda href: href).html == (
        "<p>See http://a.example/<strong>init</strong>.py and "
        '<em><a href="http://b.example/c" class="url">http://b.example/c</a></em>.</p>\n'
    )
    assert [reference.href for reference in markdown.outline(text).references] == ["http://b.example/c"]


@pytest.mark.parametrize("text", ["<p><![ a", "<div><![y["])
def test_what_begins_like_a_marked_section_and_is_none_is_text(text):
    assert "&lt;![" in markdown.render(text, plain, raw=True).html
