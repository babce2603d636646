"""Emphasis that goes on over several paragraphs, or stands around blocks; elements that hold blocks further in."""

import pytest
from tests.captures import onepost

END = "<p>All came home.</p>"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_emphasis_was_lost_behind_the_end_of_its_first_paragraph(form: str) -> None:
    html = "<p><em>Boats <b>came</p>\n<p>and</b> went</em> again.</p>"
    assert onepost.split(form, html + END).body == (
        "*Boats <strong>came</strong>*\n\n*<strong>and</strong> went* again.\n\nAll came home.\n"
    )


def test_emphasis_over_paragraphs_that_wordpress_makes() -> None:
    source = '<strong>Boats came.\n\nThey <a href="https://quay.example/">went</a>.</strong>\n\nAll came home.'
    assert onepost.split("wxr", source).body == (
        "**Boats came.**\n\n**They [went](https://quay.example/).**\n\nAll came home.\n"
    )


def test_emphasis_was_lost_where_another_ends_within_it() -> None:
    html = "<p>Boats <b>came <i>and</b> went</i> <b><i>home</b></i> again.</p>"
    assert onepost.split("rest", html + END).body == (
        "Boats **came <em>and</em>** *went* **<em>home</em>** again.\n\nAll came home.\n"
    )


@pytest.mark.parametrize(
    ("html", "body"),
    [
        ("<p><b>Boats came.</p><p>They went.</p>", "**Boats came.**\n\nThey went.\n"),
        ("<p><i>Boats</p><p>came <i>and</i> went.</p>", "*Boats*\n\ncame *and* went.\n"),
        (
            "<p><b>Boats</p><table><tr><td>a</td><td>b</b></td></tr><tr><td>c</td><td>d</td></tr></table>",
            "**Boats**\n\n| a | b |\n| --- | --- |\n| c | d |\n",
        ),
    ],
)
def test_emphasis_does_not_go_on_that_nothing_ends_or_into_a_cell(html: str, body: str) -> None:
    assert onepost.split("rest", html + END).body == f"{body}\nAll came home.\n"


@pytest.mark.parametrize(
    ("html", "body"),
    [
        ("<b><p>Boats</p><p>came <i>here</i>.</p></b>", "**Boats**\n\n<strong>came *here*.</strong>\n"),
        ("<i><span><p>Boats</p></span></i>", "*Boats*\n"),
        ("<em><blockquote>Boats</blockquote></em>", "> *Boats*\n"),
        ("<strong><ul><li>Boats</li><li>Ships</li></ul></strong>", "- **Boats**\n- **Ships**\n"),
        ("<strong><h3>Boats</h3></strong><p>came.</p>", "### Boats\n\ncame.\n"),
        ("<b><div> </div></b><p>came.</p>", "came.\n"),
    ],
)
def test_emphasis_around_blocks_was_lost(html: str, body: str) -> None:
    assert onepost.split("rest", html + END).body == f"{body}\nAll came home.\n"


def test_blocks_ran_together_that_stand_further_in() -> None:
    html = "<html><body><h2>Boats</h2><p>One.</p><ul><li>Two</li></ul></body></html>"
    assert onepost.split("rest", html).body == "## Boats\n\nOne.\n\n- Two\n"
    assert onepost.split("rest", f"<html><head><meta name=x><body><p>One.</p>{END}").body == "One.\n\nAll came home.\n"
    font = "<font><span><p>One.</p><p>Two.</p></span></font>"
    assert onepost.split("wxr", font + END).body == "One.\n\nTwo.\n\nAll came home.\n"


@pytest.mark.parametrize("form", ["rest", "wxr", "atom"])
def test_a_sign_before_a_letter_that_begins_no_tag_took_words_away(form: str) -> None:
    assert onepost.split(form, "For a<b, x").body == "For a\\<b, x\n"
    assert onepost.split(form, "<p>For a<b</p><p>it goes.</p>").body == "For a\\<b\n\nit goes.\n"
    assert onepost.split(form, "<p>For (a<b) it goes.</p>").body == "For (a\\<b) it goes.\n"
    assert onepost.split(form, "We </3 boats").body == "We \\</3 boats\n"


def test_an_address_was_not_proved_that_holds_what_looks_like_a_reference() -> None:
    link = '<p>See <a href="https://quay.example/?a=1&region=2&current=3">the list</a> there.</p>'
    assert onepost.split("page", link + END).body == (
        "See [the list](https://quay.example/?a=1&region=2&current=3) there.\n\nAll came home.\n"
    )


def test_a_comment_ended_otherwise_hid_the_rest() -> None:
    assert onepost.split("wxr", "Boats<!-- to be told --!> came.").body == "Boats came.\n"


def test_words_were_lost_behind_a_drawing_that_closes_itself() -> None:
    draft = onepost.split("rest", '<p>Boats <svg class="x" /> came <svg><path d="M0" /></svg>here.</p>')
    assert draft.body == "Boats came here.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_emphasis_within_the_same_was_html_among_marks(form: str) -> None:
    said = "<blockquote><p>It rang.</p><cite>Ann Roe, <em>Bells</em> and <i>ropes</i></cite></blockquote>"
    assert onepost.split(form, said).body == "> It rang.\n>\n> *Ann Roe, Bells and ropes*\n"


QUOTED = {
    "<blockquote>It rang.<cite>Ann Roe</cite></blockquote>": "> It rang.\n>\n> *Ann Roe*",
    "<blockquote><p>It <b>rang</b><cite>Ann Roe</cite></p></blockquote>": "> It **rang**\n>\n> *Ann Roe*",
    "<blockquote><p>It rang in <cite>The Bell</cite></p></blockquote>": "> It rang in *The Bell*",
    "<blockquote>It rang.<br><cite>Ann Roe</cite></blockquote>": "> It rang.  \n> *Ann Roe*",
    "<blockquote>See<cite>The Bell</cite>, page 2.</blockquote>": "> See*The Bell*, page 2.",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", QUOTED)
def test_who_is_quoted_clung_to_the_words_that_were_said(written: str, form: str) -> None:
    assert onepost.split(form, f"{written}<p>It ended.</p>").body == f"{QUOTED[written]}\n\nIt ended.\n"
