"""Line breaks, code and the targets of links in the HTML of posts, in every form of a capture."""

import pytest
from tests.captures import onepost

CELLS = "<table><tr><td>{}</td><td>on</td></tr><tr><td>by</td><td>off</td></tr></table>"
BROKEN = {
    "in lines of code": ("<pre>one<br>two<br /><br>three</pre>", "```\none\ntwo\n\nthree\n```"),
    "in a verse": (
        '<pre class="wp-block-verse">bells<br><em>ring</em><br>on</pre>',
        "<pre>bells<br><em>ring</em><br>on</pre>",
    ),
    "in code": ("<p><code>one<br>two</code></p>", "`one two`"),
    "in a quotation": ("<blockquote><p>one<br>two</p><p>three</p></blockquote>", "> one  \n> two\n>\n> three"),
    "in a poem in a list": ("<ul><li><blockquote>one<br>two</blockquote></li></ul>", "- > one  \n    > two"),
    "in a cell": (CELLS.format("one<br>two"), "| one<br>two | on |\n| --- | --- |\n| by | off |"),
    "of paragraphs in a cell": (CELLS.format("<p>a</p><p>b</p>"), "| a<br><br>b | on |\n| --- | --- |\n| by | off |"),
    "of gaps in a cell": (CELLS.format("a<br><br>b"), "| a<br><br>b | on |\n| --- | --- |\n| by | off |"),
    "of a heading in a cell": (
        CELLS.format("<h5>Bells</h5>"),
        "<table>\n<tr><td><h5>Bells</h5></td><td>on</td></tr>\n<tr><td>by</td><td>off</td></tr>\n</table>",
    ),
}
CODE = {
    "code beside code": ("<code>a</code><code>b</code>", "`a`<code>b</code>"),
    "a row of it": ("<code>a</code><code>b</code><code>c</code>", "`a`<code>b</code><code>c</code>"),
    "in a mark": ("<b><code>a</code><code>b_c</code></b>", "**`a`<code>b_c</code>**"),
    "with marks in it": ("<code>a`b</code><code>c`d</code>", "`` a`b ``<code>c\\`d</code>"),
}
TARGETS = {
    "brackets of all kinds": ("https://a.example/x_(y)?a=&lt;2&gt;", "<https://a.example/x_(y)?a=%3C2%3E>"),
    "angle brackets": ("https://a.example/&lt;2&gt;", "https://a.example/%3C2%3E"),
    "a wide space": ("https://a.example/a\u3000b", "https://a.example/a%E3%80%80b"),
}
GAPS = {
    "by itself": ("<pre>a\n\n\nb\n\n\n\nc</pre>", "```\na\n\n\nb\n\n\n\nc\n```"),
    "in a list": ("<ul><li><pre>a\n\n\nb</pre></li></ul>", "-   ```\n    a\n\n\n    b\n    ```"),
    "in a quotation": ("<blockquote><pre>a\n\n\nb</pre></blockquote>", "> ```\n> a\n>\n>\n> b\n> ```"),
    "apart": ("<code>a</code> <code>b</code>", "`a` `b`"),
}
LEADING_ON = {
    "a link": (
        '<a href="https://a.example/">one</p><p>two</a>',
        "[one](https://a.example/)\n\n[two](https://a.example/)",
    ),
    "a link with emphasis": (
        '<em>a <a href="https://a.example/">one</p><p>two</a> b</em>',
        "*a [one](https://a.example/)*\n\n*[two](https://a.example/) b*",
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", GAPS)
def test_lines_left_blank_in_code_became_one(name: str, form: str) -> None:
    written, wanted = GAPS[name]
    assert onepost.split(form, f"<p>It began.</p>{written}<p>It ended.</p>").body == (
        f"It began.\n\n{wanted}\n\nIt ended.\n"
    )


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", LEADING_ON)
def test_a_link_ended_with_the_paragraph_that_ended_in_it(name: str, form: str) -> None:
    written, wanted = LEADING_ON[name]
    assert onepost.split(form, f"<p>It began {written} there.</p><p>It ended.</p>").body == (
        f"It began {wanted} there.\n\nIt ended.\n"
    )


@pytest.mark.parametrize("form", onepost.FORMS)
def test_words_of_what_opens_on_demand_were_marks_where_nothing_is_in_it(form: str) -> None:
    opens = "<details><summary>~one~ *two*</summary></details>"
    assert onepost.split(form, f"<p>It began.</p>{opens}<p>It ended.</p>").body == (
        "It began.\n\n\\~one\\~ \\*two\\*\n\nIt ended.\n"
    )


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_space_at_which_no_line_breaks_was_any_in_what_has_no_markdown(form: str) -> None:
    listed = "<dl><dt>Rue</dt><dd>4\u00a0km  away</dd></dl>"
    assert "<dd>4\u00a0km away</dd>" in onepost.split(form, f"<p>It began.</p>{listed}<p>It ended.</p>").body


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", BROKEN)
def test_a_break_joined_the_words_beside_it(name: str, form: str) -> None:
    written, wanted = BROKEN[name]
    assert onepost.split(form, f"<p>It began.</p>{written}<p>It ended.</p>").body == (
        f"It began.\n\n{wanted}\n\nIt ended.\n"
    )


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_break_in_a_caption_joined_the_words_beside_it(form: str) -> None:
    words = "The bells ring<br />on the quay<br>Photo: Bo Roe"
    figure = f'<figure><img src="https://linden.example/a.jpg" alt=""><figcaption>{words}</figcaption></figure>'
    (picture,) = onepost.split(form, f"<p>It began.</p>{figure}<p>It ended.</p>").front.pictures
    assert (picture.caption, picture.credit) == ("The bells ring on the quay", "Photo: Bo Roe")


def test_a_break_in_the_title_of_a_page_joined_the_words_beside_it() -> None:
    page = onepost.FORMS["page"]("<p>It began.</p>").replace(onepost.TITLE, "A quiet<br>morning")
    assert onepost.proved(page)[0].front.title == "A quiet morning"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", CODE)
def test_code_right_beside_other_code_became_one(name: str, form: str) -> None:
    written, wanted = CODE[name]
    assert onepost.split(form, f"<p>It began: {written}.</p>").body == f"It began: {wanted}.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", TARGETS)
def test_a_target_ended_at_an_angle_bracket(name: str, form: str) -> None:
    written, wanted = TARGETS[name]
    made = onepost.split(form, f'<p>It <a href="{written}">began</a> there.</p>')
    assert made.body == f"It [began]({wanted}) there.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("<div>It began.</p>It went on.</div>", "It began.\n\nIt went on."),
        ("<p>It began.</p>It went on.</p>It ended.", "It began.\n\nIt went on.\n\nIt ended."),
        ("<p>It began.</br>It went on.</p>", "It began.  \nIt went on."),
        ('<p>It began.<a href="https://a.example/"><br></a>It went on.</p>', "It began.  \nIt went on."),
    ],
)
def test_a_closing_tag_alone_parted_nothing_and_a_break_was_the_words_of_a_link(
    content: str, body: str, form: str
) -> None:
    assert onepost.split(form, f"<!-- wp:paragraph -->{content}").body == f"{body}\n"


@pytest.mark.parametrize("form", [*onepost.FORMS])
@pytest.mark.parametrize("between", ["<br />\n<!--nextpage--><br />\n", "<br><br>", "<br />\n<br />\n<br />\n"])
def test_breaks_with_nothing_between_part_paragraphs_in_every_form(form: str, between: str) -> None:
    assert onepost.split(form, f"<p>One.{between}Two.</p>").body == "One.\n\nTwo.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("code", ["<pre><code>{}</code></pre>", "<p>Say <code>{}</code> on.</p>"])
def test_what_begins_like_a_tag_in_code_was_said_to_be_lost(code: str, form: str) -> None:
    draft = onepost.split(form, code.format("map&lt;Text, Count&gt; `all`; &lt;b&gt;"))
    assert "map<Text, Count> `all`; <b>" in draft.body


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_number_of_what_leads_back_from_a_note_was_said_to_be_lost(form: str) -> None:
    mark = '<sup id="r{}"><a href="#f1">1</a></sup>'
    back = '<a href="#r1">↩</a> <a href="#r2">↩2</a>'
    content = f'<p>One{mark.format(1)} two{mark.format(2)}.</p><ol><li id="f1">A note. {back}</li></ol>'
    assert onepost.split(form, content).body == "One[^1] two[^1].\n\n[^1]: A note.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    "comment", ["# See https://bells.example/ticket/7", "// Source: https://bells.example/ticket/7"]
)
def test_what_a_comment_in_code_refers_to_was_taken_out_of_it(comment: str, form: str) -> None:
    draft = onepost.split(form, f"<pre>ring()\n{comment}\nstop()</pre><p>So it was.</p>")
    assert draft.body == f"```\nring()\n{comment}\nstop()\n```\n\nSo it was.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_button_that_downloads_a_file_stood_right_behind_its_name(form: str) -> None:
    file = "https://linden.example/bells.pdf"
    button = f'<a href="{file}" class="wp-block-file__button wp-element-button" download>Download</a>'
    block = f'<p>It began.</p><div class="wp-block-file"><a href="{file}">All bells</a>{button}</div><p>It ended.</p>'
    assert onepost.split(form, block).body == f"It began.\n\n[All bells]({file}) [Download]({file})\n\nIt ended.\n"


CODED = {
    '<pre class="chroma"><code class="language-go"><span>x</span> := 1</code></pre>': "```go\nx := 1\n```",
    '<pre class="brush: jscript; title: ; notranslate">x</pre>': "```jscript\nx\n```",
    '<pre><code class="lang-text">x</code></pre>': "```\nx\n```",
    '<pre class="language">x</pre>': "```\nx\n```",
    '<pre lang="php" line="1">x</pre>': "```php\nx\n```",
    '<pre lang="lua" escaped="true">x</pre>': "```lua\nx\n```",
    '<pre class="lang:php decode:true">x</pre>': "```php\nx\n```",
    '<pre data-enlighter-language="generic">x</pre>': "```\nx\n```",
    '<pre><code data-lang="ruby">x</code></pre>': "```ruby\nx\n```",
    '<pre lang="en">x</pre>': "```\nx\n```",
    '<pre lang="fr">x</pre>': '<div lang="fr">\n\n```\nx\n```\n\n</div>',
    '<pre class="c"><code class="language-a">x</code> <code class="language-b">y</code></pre>': "```\nx y\n```",
}


@pytest.mark.parametrize("written", CODED)
@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_language_of_code_was_lost(form: str, written: str) -> None:
    assert onepost.split(form, f"<p>It began.</p>{written}").body == f"It began.\n\n{CODED[written]}\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", ["xmp", "listing"])
def test_code_by_the_names_that_it_had_first_was_a_paragraph(form: str, name: str) -> None:
    written = f"<p>It began.</p><{name}>ring()\n\n  stop()</{name}><p>It ended.</p>"
    assert onepost.split(form, written).body == "It began.\n\n```\nring()\n\n  stop()\n```\n\nIt ended.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_what_looks_like_html_in_code_stood_in_no_post(form: str) -> None:
    written = "<p>It began.</p><xmp>&eacute;t&eacute; &lt;b> &#233;tat\n[gallery]</xmp>"
    assert onepost.split(form, written).body == (
        "It began.\n\n```\n&eacute;t&eacute; &lt;b> &#233;tat\n[gallery]\n```\n"
    )
