"""Days that a page shows of its post above the text, beside those of others below, of a change, or without a year."""

import pytest
from tests.captures import onepost

LINK = "https://linden.example/2016/03/05/a-quiet-morning/"
PAGE = f"""<html><head><title>A quiet morning | The Linden</title><link rel="canonical" href="{LINK}"></head><body>
<table><tr><td>{{}}</td></tr></table></body></html>"""
TEXT = "<p>It began with a bell, and nobody had rung it. The keys were found in the river.</p>"


def _date(inner: str) -> tuple[str, str]:
    (draft,) = onepost.proved(PAGE.format(inner))
    return draft.front.date, draft.front.updated


@pytest.mark.parametrize(
    "other",
    [
        '<ul><li>Rain at dawn <span class="date">2 February 2016</span></li></ul>',
        "<div><a href='https://linden.example/b/'>Rain at dawn</a><time>2 February 2016</time></div>",
        "<p><small>2 February 2016</small></p>",
    ],
    ids=["list", "time", "line"],
)
def test_the_day_of_another_post_below_was_that_of_the_one_whose_row_above_its_text_says_more(other: str) -> None:
    row = "<tr><td><font size='1'>Ann Roe | 5 March 2016 | 7 min</font></td></tr>"
    table = f"<table><tr><td><h1>A quiet morning</h1></td></tr>{row}<tr><td>{TEXT}</td></tr></table>"
    assert _date(f"{table}{other}") == ("2016-03-05", "")


def test_the_day_of_a_change_was_that_of_a_post_whose_address_has_an_earlier_one() -> None:
    head = "<span>5 <b>mar</b></span><h1>A quiet morning</h1><p>Updated: 9 March 2016</p>"
    post = f"<article>{head}<div>{TEXT}</div></article>"
    assert _date(post) == ("2016-03-05", "2016-03-09")


@pytest.mark.parametrize("words", ["5 marzo", "3 days ago", "5 March 2016"])
def test_the_day_that_a_title_states_was_lost_where_the_words_leave_out_its_year(words: str) -> None:
    page = f"""<html><body><main><article class="post-entry"><h2>A quiet morning</h2><p>{{}}</p>
<footer><span title="2016-03-05 07:10:00 +0000 UTC">{words}</span></footer></article></main></body></html>"""
    (draft,) = onepost.proved(page.format("It began with a bell, and nobody had rung it."))
    assert draft.front.date[:10] == "2016-03-05"


def test_the_day_of_the_last_of_the_news_above_was_that_of_a_post_without_one() -> None:
    news = "".join(
        f"""<div class="item"><div class="in"><h6><a href="https://linden.example/{day}/">A ruling of that day</a></h6>
<div class="entry-meta"><span class="posted-on">May {day}, 2014</span></div></div></div>"""
        for day in (7, 6)
    )
    head = '<h2 class="entry-title"><a href="https://linden.example/quiet/">A quiet morning</a></h2>'
    post = f'<article class="post hentry">{head}<div class="entry-content">{TEXT}</div></article>'
    page = f'<html><body><div id="ticker">{news}</div><div id="main">{post}</div></body></html>'
    (draft,) = onepost.proved(page)
    assert draft.front.date == "unknown"
