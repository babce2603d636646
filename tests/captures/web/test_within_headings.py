"""What themes put into the heading of a post beside its title, and around that within what is marked as a text."""

import re

import pytest
from tests.captures import onepost

PAGE = """<html><body class="single single-post"><article class="post"><h1 class="entry-title">{}</h1>
<time datetime="2016-03-05T07:50:00">5 March 2016</time><div class="entry-content"><p>It began.</p></div></article>
<link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></body></html>"""
HEADINGS = {
    "a bubble": 'A quiet morning<span class="comments-link"><a href="#tc-comment-title"><span>2</span></a></span>',
    "a link to comments": 'A quiet morning <small><a href="/2016/03/05/#comments">2 Comments</a></small>',
    "an anchor": 'A quiet morning<a class="headerlink" href="#a-quiet-morning" title="Permanent link">¶</a>',
    "a way to edit": 'A quiet morning <span class="edit-link"><a href="/wp-admin/post.php">Bearbeiten</a></span>',
    "before it": '<span class="comment-count">3</span><a href="/2016/03/05/a-quiet-morning/">A quiet morning</a>',
}


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS)
def test_what_stood_in_the_heading_of_a_post_was_glued_to_its_title(heading: str) -> None:
    front = onepost.proved(PAGE.format(heading))[0].front
    assert (front.title, front.date) == ("A quiet morning", "2016-03-05T07:50")


def test_a_title_that_is_nothing_but_such_a_sign_stays() -> None:
    assert onepost.proved(PAGE.format('<a href="#top">#</a>'))[0].front.title == "#"


HELD = """<html><body><article class="post-1349 post type-post hentry"><div class="box post-content">
<h2 class="entry-title"><a href="https://linden.example/2016/03/05/a-quiet-morning/">A quiet morning</a></h2>{}
<div class="holder"><p>{}</p><p>It went on.</p></div></div></article></body></html>"""
WITHOUT = re.compile("<[^<>]+>")
LINES = {
    "one line": '<p>By <span class="vcard"><a href="/nk" rel="author">Nino Kapa</a></span> | <span>5 March 2016'
    '</span> | <a href="https://linden.example/category/courts/" rel="category tag">Courts</a></p>',
    "three lines": '<div><span class="author">Nino Kapa</span></div>'
    '<div><time datetime="2016-03-05">5. März 2016</time>'
    '</div><ul><li><a href="/k/courts/" rel="category tag">Courts</a></li></ul>',
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_lines_about_a_post_were_left_in_a_text_that_holds_its_title_too(line: str) -> None:
    (made,) = onepost.proved(HELD.format(line, "It began."))
    front = made.front
    assert (front.date, front.author, front.categories) == ("2016-03-05", "Nino Kapa", ("Courts",))
    assert made.body == "It began.\n\nIt went on.\n"


@pytest.mark.parametrize(
    "said",
    [
        "On 5 March 2016 the court of Linden heard the first of nine witnesses, and adjourned.",
        "Linden, 5 March 2016",
        'So <time datetime="2016-03-05">today</time> it rained.',
    ],
)
def test_what_begins_a_text_with_a_day_stays_in_one_that_holds_its_title_too(said: str) -> None:
    (made,) = onepost.proved(HELD.format(f"<p>{said}</p>", "It went on.").replace("<p>It went on.</p><p>", "<p>"))
    assert made.body == f"{WITHOUT.sub('', said)}\n\nIt went on.\n"
