import html
import re

import pyromark
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from muniment.captures import splitting
from muniment.captures.hypertext import article, converting, parser
from muniment.captures.hypertext.inline import Taken
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

WORDS = st.sampled_from(
    ["plain", "a*b*c", "_d_ e", "`f`", "&amp;lt;", "&lt;g&gt;", "1. h", "# i", "[j](k)", "~~l~~", "é"]
)
OPENING = st.sampled_from(["<p>", "<b>", "<em>", "<a href='https://x.example/y'>", "<li>", "<ul>", "<blockquote>"])
CLOSING = st.sampled_from(["</p>", "</b>", "</em>", "</a>", "</li>", "</ul>", "</blockquote>", "<br>", "<hr/>"])
OTHERS = st.sampled_from(["<table><tr><td>m<td>n</table>", "<img src='https://x.example/i.png' alt='o'>", "<h2>q</h2>"])
FRAGMENTS = st.lists(WORDS | OPENING | CLOSING | OTHERS, max_size=25).map(" ".join)
EVERYTHING = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH
PAGE = "<html><article class='hentry'><h2 class='entry-title'>T</h2><time datetime='2020-05-03'>x</time>{}</article>"


@given(FRAGMENTS)
@example("<ul> <a href='https://x.example/y'> plain <p> _d_ e")
@example("<ul> <b> plain <a href='https://x.example/y'> <ul> _d_ e <table><tr><td>m<td>n</table>")
def test_any_page_at_all_is_read_and_no_word_of_it_is_lost(fragment: str) -> None:
    page = PAGE.format(f"<div class='entry-content'><p>It begins.</p>{fragment}</div>")
    reading = splitting.read(page.encode(), Registry())
    body = reading.drafts[0].body
    words = re.findall(r"\w+", " ".join(text.shown for text in parser.parse(fragment).texts()))
    made = html.unescape(re.sub(r"<[^>]*>", " ", pyromark.html(body, options=pyromark.Options.ENABLE_TABLES)))
    front = " ".join(source.title for source in reading.drafts[0].front.sources)
    missing = [word for word in words if word not in f"{made} {front} {body}"]
    assert missing == []


@given(st.text(), st.sampled_from([PAGE, "<rss><channel><item>{}</item></channel></rss>", '[{{"rendered": "{}"}}]']))
def test_any_text_at_all_in_a_page_is_read_or_refused(text: str, form: str) -> None:
    try:
        said = len(splitting.read(form.format(text).encode("utf-8", "replace"), Registry()).drafts)
    except Refused as refusal:
        said = bool(str(refusal))
    assert said == 1


MARKS = st.sampled_from(
    [
        *(
            "plain",
            "a*b*c",
            "_d_ e",
            "`f`",
            "&lt;g&gt;",
            "1. h",
            "# i",
            "[j](k)",
            "~~l~~",
            "-",
            "+ m",
            "|",
            "\\",
            "* o",
            "!",
        )
    ]
)
RUNS = st.sampled_from([*("<p>", "<b>", "<em>", "<sup>", "<del>", "<a href='https://x.example/y'>", "<blockquote>")])
ENDS = st.sampled_from([*("</p>", "</b>", "</em>", "</sup>", "</del>", "</a>", "</blockquote>", "<br>")])


@example(parts=["<a href='https://x.example/y'>", "<blockquote>", "plain"], between="")
@given(parts=st.lists(MARKS | RUNS | ENDS, max_size=12), between=st.sampled_from(["", " "]))
def test_markdown_shows_the_very_characters_that_the_page_showed(parts: list[str], between: str) -> None:
    root = parser.parse(between.join(parts))
    made = pyromark.html("\n\n".join(converting.blocks(root.children, Taken())), options=EVERYTHING)
    shown = html.unescape(re.sub(r"<[^>]*>", "", made))
    assert "".join(shown.split()) == "".join("".join(text.shown for text in root.texts()).split())


def test_a_paragraph_of_marks_shows_the_marks() -> None:
    source = "<p>1. *not* a list, `nor` code &amp; no &lt;b&gt; [x](y)</p>"
    shown = pyromark.html(article.of(parser.parse(source).children).body)
    assert html.unescape(re.sub(r"</?p>", "", shown)).strip() == "1. *not* a list, `nor` code & no <b> [x](y)"


def test_brackets_in_the_words_of_a_link_do_not_undo_the_link() -> None:
    source = "<p>See <a href='https://x.example/y'>[j](k)</a> there.</p>"
    assert article.of(parser.parse(source).children).body == "See [\\[j\\](k)](https://x.example/y) there.\n"


def test_emphasis_before_an_escaped_mark_is_no_bullet() -> None:
    assert article.of(parser.parse("<p><em>_d_ e</em></p>").children).body == "*\\_d\\_ e*\n"


def test_the_words_of_a_closing_link_are_not_lost_beside_other_words() -> None:
    source = "<p>It begins.</p><p>EFE: <a href='https://x.example/y'>Pilots win</a></p>"
    made = article.of(parser.parse(source).children)
    assert (made.body, [(one.url, one.title) for one in made.sources]) == (
        "It begins.\n",
        [("https://x.example/y", "EFE: Pilots win")],
    )


def test_scripts_frames_and_handlers_never_get_through() -> None:
    source = (
        "<p onclick='x()'>A<script>alert(1)</script> <a href=' java\tscript:x()'>b</a> <img src='https://x.example/p.gif'"
        " width=1 height=1><form><input name=q></form></p>"
    )
    held = article.of(parser.parse(source).children)
    assert (held.body, held.pictures) == ("A b\n", ())
    assert held.doubts == (
        "not taken over: event handler (1), form (1), javascript: address (1), script (1), tracking pixel (1)",
    )


def test_a_page_nested_without_end_is_read() -> None:
    page = PAGE.format("<div class='entry-content'>" + "<div><b>" * 20_000 + "deep")
    assert splitting.read(page.encode(), Registry()).drafts[0].body.strip("*\n") == "deep"


def test_a_page_that_marks_nothing_and_has_one_heading_is_one_post() -> None:
    page = "<html><body><h1>Words at sea</h1><p>On 4 May they came.</p><div><p>They went.</p></div></body></html>"
    draft = splitting.read(page.encode(), Registry()).drafts[0]
    assert (draft.front.title, draft.body) == ("Words at sea", "On 4 May they came.\n\nThey went.\n")


FORM = (
    "<div id='respond' class='comment-respond'><h3 id='reply-title' class='comment-reply-title'>Leave a Reply <small><a"
    " rel='nofollow' href='/x/#respond'>Cancel reply</a></small></h3><form id='commentform' class='comment-form'><p"
    " class='comment-notes'>Your address is not shown.</p><label>Comment</label><textarea></textarea></form></div>"
)
ASKED = {
    "a form alone": (FORM, ()),
    "a form in an area": (f"<div id='comments' class='comments-area'>{FORM}</div>", ()),
    "a heading without anything": ("<div id='comments'><h2>No comments yet</h2></div>", ()),
    "comments that are closed": ("<div id='comments'><p class='nocomments'>Comments are closed.</p></div>", ()),
    "a comment and the form": (
        f"<div id='comments'><ol class='commentlist'><li class='comment'>Bo says: Ah.</li></ol>{FORM}</div>",
        ("it holds readers' comments",),
    ),
    "a comment of an unknown theme": (
        "<section id='comments'><div>Ah.</div></section>",
        ("it holds readers' comments",),
    ),
}


@pytest.mark.parametrize("name", ASKED)
def test_a_form_that_asks_for_comments_is_none(name: str) -> None:
    below, private = ASKED[name]
    page = PAGE.format(f"<div class='entry-content'><p>Words.</p></div>{below}")
    reading = splitting.read(page.encode(), Registry())
    assert (reading.drafts[0].body, reading.private) == ("Words.\n", private)


def test_a_link_around_several_blocks_keeps_its_address() -> None:
    nodes = parser.parse('<a href="https://x.example/a"><h2>Nets</h2><p>What they caught.</p></a><p>More.</p>').children
    assert article.of(nodes).body == "## [Nets](https://x.example/a)\n\nWhat they caught.\n\nMore.\n"


def test_a_post_that_a_page_shows_twice_is_the_one_that_is_whole() -> None:
    post = (
        "<article class='post'><h2 class='entry-title'><a href='https://q.example/2020/05/01/a/'>A</a></h2>{}</article>"
    )
    short = post.format("<div class='entry-summary'><p>One two…</p></div>")
    whole = post.format("<div class='entry-content'><p>One two three.</p></div>")
    for page in (short + whole, whole + short):
        reading = splitting.read(f"<html><body>{page}</body></html>".encode(), Registry())
        assert [draft.body for draft in reading.drafts] == ["One two three.\n"]


SINGLE = (
    "<html><head><link rel='canonical' href='https://q.example/2020/05/01/a/'></head><body class='single single-post'>"
    "<header><h1 class='site-title'>A quay</h1></header><main>{}<div class='entry-content'><p>Words of it.</p>{}</div>"
    "{}</main></body></html>"
)
BELOW = (
    "<ul class='wp-block-query'><li class='wp-block-post'><h3 class='wp-block-post-title'>"
    "<a href='https://q.example/2019/01/01/b/'>B</a></h3></li></ul>"
)
NAMELESS = {
    "in a block theme": SINGLE.format("", "", ""),
    "in a block theme, above other posts": SINGLE.format("", "", BELOW),
    "in a classic theme": SINGLE.format("<article class='hentry'><h1 class='entry-title'></h1>", "", "</article>"),
}


@pytest.mark.parametrize("name", NAMELESS)
def test_a_page_of_a_post_without_a_title_is_read(name: str) -> None:
    drafts = splitting.read(NAMELESS[name].encode(), Registry()).drafts
    assert [(draft.front.title, draft.front.permalink, draft.body) for draft in drafts] == [
        ("Words of it.", "/2020/05/01/a/", "Words of it.\n")
    ]


def test_a_post_without_a_title_is_read_among_others() -> None:
    post = (
        "<article class='hentry'>{}<a href='https://q.example/2020/05/0{}/p/'><time>May {}, 2020</time></a>"
        "<div class='entry-content'><p>Words {}.</p></div></article>"
    )
    head = "<h2 class='entry-title'><a href='https://q.example/2020/05/01/p/'>T</a></h2>"
    page = f"<html><body>{post.format(head, 1, 1, 1)}{post.format('', 2, 2, 2)}</body></html>"
    drafts = splitting.read(page.encode(), Registry()).drafts
    assert [(draft.front.permalink, draft.front.title) for draft in drafts] == [
        ("/2020/05/01/p/", "T"),
        ("/2020/05/02/p/", "Words 2."),
    ]


@pytest.mark.parametrize("words", ["See https://q.example/2019/04/03/c/ too.", "Said on May 3, 2018."])
def test_a_date_in_the_text_of_a_post_is_not_its_own(words: str) -> None:
    page = SINGLE.format("<h1 class='entry-title'>A</h1>", f"<p>{words}</p>", "")
    assert splitting.read(page.encode(), Registry()).drafts[0].front.date == "2020-05-01"


def test_the_numbers_of_a_posts_pages_are_no_part_of_it() -> None:
    numbers = "<div class='page-links'>Pages: <span>1</span> <a href='https://q.example/2020/05/01/a/2/'>2</a></div>"
    numbers = numbers.replace("<a ", "<a class='post-page-numbers' ")
    page = SINGLE.format("<h1 class='entry-title'>A</h1>", numbers, "")
    for shown in (page, page.replace("/01/a/'>", "/01/a/2/'>")):
        draft = splitting.read(shown.encode(), Registry()).drafts[0]
        assert (draft.body, draft.short, draft.front.permalink) == ("Words of it.\n", True, "/2020/05/01/a/")


def test_what_goes_on_under_a_list_within_a_list_is_no_code() -> None:
    page = PAGE.format(
        "<div class='entry-content'><p>It begins.</p><ul><li><ol><li><p>one</p><p>two</p></ol></ul></div>"
    )
    body = splitting.read(page.encode(), Registry()).drafts[0].body
    assert "<pre>" not in pyromark.html(body)
    assert "<p>two</p>" in pyromark.html(body)
