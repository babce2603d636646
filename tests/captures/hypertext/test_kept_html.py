"""HTML that Markdown has nothing for, and lists in a row: what stands there reads as it did."""

import pytest
from tests.captures import onepost

BLOCK = "<!-- wp:html -->"
"""What tells WordPress that HTML stands as it is."""
KEPT = {
    "lines that stand as they are, in a list with letters": (
        '<ol type="a"><li>Run:<pre><code>one\n  two &lt;b&gt;\n\n</code></pre></li></ol>',
        '<ol type="a"><li>Run:<pre>one<br>  two &lt;b&gt;</pre></li>\n</ol>\n',
    ),
    "such lines in a cell, one of them blank": (
        "<table><tr><td><pre>one\n\n  two</pre></td></tr><tr><td>x</td></tr></table>",
        "<table>\n<tr><td><pre>one<br><br>  two</pre></td></tr>\n<tr><td>x</td></tr>\n</table>\n",
    ),
    "emphasis in lines that stand as they are": (
        "<pre>one <em>two</em>\n<b></b>three</pre><pre><code>four</code></pre>",
        "<pre>one <em>two</em><br><b></b>three</pre>\n\n```\nfour\n```\n",
    ),
    "headings, old words for code, and readings of characters": (
        (
            "<table><tr><td><h3>One</h3>two</td><td><tt>t</tt><strike>s</strike></td></tr>"
            "<tr><td><ruby>字<rp>(</rp><rt>zi</rt><rp>)</rp></ruby></td><td><samp>x</samp><bdi>y</bdi></td></tr></table>"
        ),
        (
            "<table>\n<tr><td><h3>One</h3>two</td><td><code>t</code><s>s</s></td></tr>\n"
            "<tr><td><ruby>字<rp>(</rp><rt>zi</rt><rp>)</rp></ruby></td><td><samp>x</samp><bdi>y</bdi></td></tr>\n</table>\n"
        ),
    ),
    "a fraction": (
        "<p>Half is <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>.</p>",
        "Half is <sup>1</sup>\u2044<sub>2</sub>.\n",
    ),
    "a formula": (
        (
            '<p><math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mn>2</mn>'
            "<mspace/><mi>a</mi><mo>*</mo><msqrt><msub><mi>b</mi><mi>n</mi></msub></msqrt></math></p>"
        ),
        "x<sup>2</sup>=2 a\\*√(b<sub>n</sub>)\n",
    ),
    "a formula in a cell": (
        "<dl><dt>Half</dt><dd><math><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>&lt;</mo><mn>1</mn></math></dd></dl>",
        "<dl>\n<dt>Half</dt>\n<dd><sup>1</sup>\u2044<sub>2</sub>&lt;1</dd>\n</dl>\n",
    ),
    "a formula as a picture": (
        '<p>So <img src="https://s0.wp.com/latex.php?latex=x_1%5E2" alt="x_1^2" class="latex"> holds.</p>',
        "So `x_1^2` holds.\n",
    ),
    "lists in a row": (
        "<p>Two:</p><ol><li>one</li><li>two</li></ol><ol><li>again</li></ol><ol><li>last</li></ol><p>End.</p>",
        "Two:\n\n1. one\n2. two\n\n1) again\n\n1. last\n\nEnd.\n",
    ),
    "lists with bullets in a row": (
        (
            "<ul><li>one<ul><li>in</li></ul><ul><li>beside</li></ul></li></ul><div><ul><li>two</li></ul></div>"
            "<ol><li>three</li></ol>"
        ),
        "- one\n    - in\n    * beside\n\n* two\n\n1. three\n",
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", KEPT)
def test_html_lost_its_lines_or_what_told_its_parts_apart(form: str, name: str) -> None:
    content, shown = KEPT[name]
    draft = onepost.split(form, BLOCK * (form == "wxr") + content)
    assert (draft.body, draft.front.pictures) == (shown, ())


ROWS = (
    '<table><tr><td rowspan="2">{0}a{0}<ul>{0}<li>{0}<p>b</p>{0}</li></ul></td>'
    "<td>c</td></tr><tr><td>d</td></tr></table>"
)


@pytest.mark.parametrize("between", ["", "\n", "  "])
def test_blanks_beside_blocks_in_kept_html_told_forms_of_a_blog_apart(between: str) -> None:
    body = onepost.split("rest", f"<p>One.</p>{ROWS.format(between)}").body
    assert not {" <", "> "} & {body[at : at + 2] for at in range(len(body))}
    assert '<td rowspan="2">a<ul>' in body.replace("\n", "")
