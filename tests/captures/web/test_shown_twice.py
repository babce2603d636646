"""A post that a page shows twice: its newest above the list of all, in a slider, or pinned."""

import pytest
from tests.captures import onepost

LINK = "https://linden.example/2016/03/05/a-quiet-morning/"
HEAD = f'<h2 class="entry-title"><a href="{LINK}">A quiet morning</a></h2>'
MORE = f'<a class="more-link" href="{LINK}">Read more</a>'
BRIEF = f'<article class="hentry">{HEAD}<div class="entry-summary"><p>It began with a bell…</p>{MORE}</div></article>'
ABOUT = (
    '<time class="entry-date" datetime="2016-03-05T18:37:00+04:00">5 March 2016</time>'
    '<a rel="author" href="/author/n/">Nino Kapa</a>'
    '<a rel="category tag" href="/category/courts/">Courts</a><a rel="tag" href="/tag/bells/">bells</a>'
)
FULL = (
    f'<article class="hentry">{HEAD}{ABOUT}<div class="entry-content">'
    "<p>It began with a bell, and <em>went</em> on.</p></div></article>"
)
TEASED = f'<article class="hentry">{HEAD}{ABOUT}<div class="entry-summary"><p>It began with a bell…</p></div></article>'
OTHER = f'<article class="hentry">{HEAD}<div class="entry-summary"><p>Of those who rang it…</p>{MORE}</div></article>'
WHOLE = "It began with a bell, and *went* on.\n"


@pytest.mark.parametrize(
    ("first", "again", "body", "excerpt"),
    [
        (BRIEF, FULL, WHOLE, ""),
        (FULL, BRIEF, WHOLE, ""),
        (BRIEF, TEASED, "It began with a bell…\n", ""),
        (OTHER, FULL, WHOLE, "Of those who rang it…"),
    ],
    ids=["beginning first", "whole first", "two beginnings", "introduced in other words"],
)
def test_what_the_second_place_of_a_post_says_of_it_was_lost(first: str, again: str, body: str, excerpt: str) -> None:
    (made,) = onepost.proved(f"<html><body>{first}{again}</body></html>")
    front = made.front
    assert (front.date, front.author, front.categories, front.tags) == (
        *("2016-03-05T18:37", "Nino Kapa"),
        *(("Courts",), ("bells",)),
    )
    assert (made.body, front.excerpt, made.short) == (body, excerpt, body != WHOLE)


def test_a_doubt_on_the_date_in_one_place_stood_where_the_other_has_it() -> None:
    link = LINK.replace("/2016/03/05", "/notes")
    drafts = onepost.proved(f"<html><body>{BRIEF}{FULL}</body></html>".replace(LINK, link))
    assert [(made.front.date, made.doubts) for made in drafts] == [("2016-03-05T18:37", ())]
