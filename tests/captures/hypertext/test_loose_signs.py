"""Signs that elements part, or that stand where Markdown reads them otherwise, show as they do at the blog."""

import pytest
from tests.captures import onepost

from muniment.text import markdown

LINK = '<a href="https://quay.example/a_(b)">{}</a>'


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("~<b>5</b> to 6~ boats", r"\~<strong>5</strong> to 6\~ boats"),
        ("about ~5 boats", "about ~5 boats"),
        ("at _<i>x</i>_ too", r"at _<em>x</em>\_ too"),
        ("so *<span>x</span> <cite>A book</cite>", r"so \*x *A book*"),
        ("so * <cite>A book</cite>", "so * *A book*"),
        ("<code>![x]</code> here", "`![x]` here"),
        (LINK.format("<code>` ](</code>") + " here", "[`` ` ]( ``](<https://quay.example/a_(b)>) here"),
        (f"are<code><br>{LINK.format('x')}</code> here", "are  \n<code>[x](<https://quay.example/a_(b)>)</code> here"),
        ("<s>a\\~ b</s> here", "<del>a\\\\~ b</del> here"),
        ("[b](https://quay.example/b) here", r"[b\](https://quay.example/b) here"),
        (
            LINK.format("&lt;https://quay.example/b&gt;") + " here",
            r"[\<https://quay.example/b>](<https://quay.example/a_(b)>) here",
        ),
    ],
)
def test_signs_that_elements_part_are_no_marks(content: str, body: str) -> None:
    assert onepost.split("rest", f"<p>Words {content}.</p>").body == f"Words {body}.\n"


@pytest.mark.parametrize("words", ["C #", "#", "a ## b ##", "C#"])
def test_a_heading_lost_the_sign_at_its_end(words: str) -> None:
    body = onepost.split("page", f"<p>Words.</p><h2>{words}</h2><p>More of them.</p>").body
    assert f"<h2>{words}</h2>" in str(markdown.MARKDOWN.html(body))


@pytest.mark.parametrize("words", ["1. Boats", "- boats", "# boats", "> boats", "+ boats"])
def test_what_stands_over_a_table_opened_a_block(words: str) -> None:
    table = f"<table><caption>{words}</caption><tr><td>a</td><td>b</td></tr></table>"
    body = onepost.split("rest", f"<p>Words.</p>{table}<p>More of them.</p>").body
    assert f"<p>{words.replace('>', '&gt;')}</p>" in str(markdown.MARKDOWN.html(body))


def test_a_picture_with_a_break_behind_it_lost_where_it_leads() -> None:
    image = '<img src="https://linden.example/a.jpg" alt="Quay"><br>'
    for form in ("page", "rest"):
        post = onepost.split(form, f"<p>{LINK.format(image)}So they say it, all of them.</p>")
        assert post.body == "[Quay](<https://quay.example/a_(b)>)  \nSo they say it, all of them.\n"
