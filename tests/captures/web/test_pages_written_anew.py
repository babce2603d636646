"""A page that a tool read and wrote anew is the same page: as XML, indented, without classes or quotes."""

import re

import pytest
from bs4 import BeautifulSoup
from tests.captures import onepost

NOTICE = "Your email address will not be published. Required fields are marked, and what you write is looked at first."
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="UTF-8"><title>The gate &#8211; Heron Notes</title>
<link rel="canonical" href="https://heron.example/2021/03/05/the-gate/">
<script src="https://heron.example/a.js" id="a-js"></script>
<style id="b-css">.b > p {{ margin: 0 }}</style></head>
<body class="single"><header class="site">
<p class="site-title"><a href="https://heron.example/">Heron Notes</a></p></header>
<main><h1 class="entry-title">The gate</h1>
<p class="when"><time datetime="2021-03-05T10:00:00+00:00">5 March 2021</time></p>
<div class="entry-content"><p>It was opened at night.<sup class="fn"><a href="#n1" id="r1">1</a></sup>
Nobody says why.</p>
<p>Source: <a href="https://wire.example/gate">Wire</a></p>
<ol class="wp-block-footnotes"><li id="n1">So the guards say. <a href="#r1">↩</a></li></ol></div>
<div class="comments"><h2>Leave a comment</h2><form action="/c" class="comment-form"><p>{NOTICE}</p>
<p><textarea name="c" cols="45"></textarea></p></form></div></main>
<script src="https://heron.example/b.js"></script></body></html>
"""


def _without_classes(page: str) -> str:
    return re.sub(r'\sclass="[^"]*"', "", page)


WAYS = {
    "as XML": lambda page: re.sub(r"<(script|textarea)([^<>]*)></\1>", r"<\1\2/>", page).replace('-8">', '-8"/>'),
    "indented": lambda page: BeautifulSoup(page, "html.parser").prettify(),
    "without classes": _without_classes,
    "as XML without classes": lambda page: _without_classes(WAYS["as XML"](page)),
    "without quotes": lambda page: re.sub(r'="([\w.:/#-]+)"', r"=\1", page),
    "in capitals": lambda page: re.sub(r"<(/?)(\w+)", lambda tag: f"<{tag[1]}{tag[2].upper()}", page),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_page_that_was_written_anew_gives_the_same_post(way: str) -> None:
    (before,) = onepost.proved(PAGE)
    (draft,) = onepost.proved(WAYS[way](PAGE))
    assert draft.front == before.front
    assert re.sub(r"\s+(?=\[\^1\](?!:))", "", draft.body) == before.body
    assert draft.front.title == "The gate"
    assert before.body.startswith("It was opened at night.[^1] Nobody says why")


def test_a_script_that_seems_to_close_itself_before_its_words_gets_no_further() -> None:
    page = PAGE.replace("Nobody says why.", "Nobody says why.<script/>alert(1)</script>")
    (draft,) = onepost.proved(page)
    assert "alert" not in draft.body
