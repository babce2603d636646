"""Themes that show the title of a post in a banner above it, with its day and who wrote it, and hide it within."""

import pytest
from tests.captures import onepost

PAGE = """<html lang="en"><head><title>A quiet morning - The Linden</title>
<link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></head><body><header><div>
<nav><a href="/">The Linden</a></nav><div id="banner"><div class="text"><div class="h2">{}</div>
<div class="mt"><span class="meta"><i class="icon-author" aria-hidden="true"></i> Nino Kapa </span><span class="meta">
<time datetime="2016-03-05 08:30" pubdate> March 5, 2016 am </time></span></div></div></div></div></header>
<main><article class="post-content"><h1{}>A quiet morning</h1><div class="markdown-body"><p>It began with a bell that
nobody in the house had rung.</p></div><div class="box"><div>Posted on</div><div>March 5, 2016</div></div></article>
</main></body></html>"""
SHOWN = ("<span>A quiet morning</span>", '<span id="subtitle" data-typed-text="A quiet morning"></span>')


@pytest.mark.parametrize("shown", SHOWN)
@pytest.mark.parametrize("hidden", ["", ' style="display: none"'])
def test_what_a_banner_tells_of_a_post_was_lost(shown: str, hidden: str) -> None:
    (draft,) = onepost.proved(PAGE.format(shown, hidden))
    front = draft.front
    assert (front.title, front.date, front.author) == ("A quiet morning", "2016-03-05T08:30", "Nino Kapa")
    assert draft.doubts == ()


def test_a_banner_that_says_more_tells_nothing_of_the_post() -> None:
    more = SHOWN[0] + "<p>Other news of the harbour, and of all who live there.</p>" * 6
    (draft,) = onepost.proved(PAGE.format(more, ""))
    assert (draft.front.date, draft.front.author) == ("2016-03-05", "")


ALONE = """<html><head>{told}</head><body class="single">{top}<article class="hentry"><h1 class="entry-title">A quiet
morning</h1>{own}
<div class="entry-content"><p>It began with a bell that nobody rang.</p></div></article></body></html>"""
TITLE = "<span>A quiet morning</span>"
TODAY = "<span>Monday, 30 November 2026</span>"
NEWS = '<time datetime="2016-03-09">9 March 2016</time> <span class="author">Ben Low</span>'
TOPS = {
    "where a page stands": f'<header>{TODAY}<div class="crumbs"><a href="/">Home</a> {TITLE}</div></header>',
    "the day above": f"<header><div>{TODAY}<p>A quiet morning</p></div></header>",
    "other news": f"<div><ul><li>{TITLE}</li><li><span>A ferry burns</span> {NEWS}</li></ul></div>",
    "other headings": f"<div>{TITLE}<h3>A ferry burns</h3>{NEWS}</div>",
    "more news": f'<div class="ticker">{TITLE} <span>A ferry burns, 9 March 2016</span></div>',
}
STATED = '<meta property="article:published_time" content="2016-03-05">'


@pytest.mark.parametrize("top", TOPS.values(), ids=TOPS)
@pytest.mark.parametrize("own", ["", "<p>5 March 2016</p>"])
def test_the_day_and_author_of_something_else_beside_a_title_were_the_posts(top: str, own: str) -> None:
    (draft,) = onepost.proved(ALONE.format(told="", top=top, own=own))
    assert (draft.front.date, draft.front.author) == ("2016-03-05" if own else "unknown", "")


@pytest.mark.parametrize(("told", "own"), [(STATED, ""), ("", "<p>5 March 2016</p>")])
def test_a_banner_had_the_last_word_on_the_day(told: str, own: str) -> None:
    top = f"<div><div>{TITLE}</div><time datetime='2016-04-09'>9 April 2016</time></div>"
    assert onepost.proved(ALONE.format(told=told, top=top, own=own))[0].front.date == "2016-03-05"
    assert onepost.proved(ALONE.format(told="", top=top, own=""))[0].front.date == "2016-04-09"
