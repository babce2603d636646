"""Who wrote a post on a web page, as blog hosts and content systems mark it; readers who wrote under it did not."""

import pytest
from tests.captures import onepost

PAGE = """<html><head><link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></head><body>
<article class="post"><h2 class="post-title">A quiet morning</h2><div class="post-content"><p>It began.</p></div>
<div class="foot">{}</div></article></body></html>"""
HOSTED = """<html><head><link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></head><body>
<h1><a href="https://linden.example/">The Linden</a></h1><div class="blogbody"><div class="dateheader">5 mars 2016</div>
<div class="article_wrap"><h2 class="articletitle">A quiet morning</h2><div class="articlebody" itemprop="articleBody">
<p>It began.</p></div><div class="itemfooter"><span class="articlecreator" itemprop="creator">Posté par Nino Kapa</span>
 - <a href="https://linden.example/category/courts/">Courts</a></div></div><div class="comments">{}</div></div>
<div id="rightbar"><a href="https://linden.example/category/news/">News</a></div></body></html>"""
SAID = """<div class="comment"><div class="commentbody">So it was.</div>
<div class="commentfooter">Posté par Lector, 6 mars 2016 à 08:11</div></div>"""


@pytest.mark.parametrize(
    "marked",
    [
        '<p class="ob-user">Publié par <span class="ob-user-name">Nino Kapa</span></p>',
        '<span data-x itemprop="creator">Rédigé par Nino Kapa</span>',
        '<dl><dd itemprop="author" itemscope>Escrito por <span itemprop="name">Nino Kapa</span></dd></dl>',
    ],
)
def test_the_author_was_lost_that_is_marked_as_the_creator_or_behind_a_word(marked: str) -> None:
    assert onepost.proved(PAGE.format(marked))[0].front.author == "Nino Kapa"


@pytest.mark.parametrize("said", ["", SAID])
def test_a_reader_was_taken_for_who_wrote_and_the_label_right_under_the_text_was_lost(said: str) -> None:
    front = onepost.proved(HOSTED.format(said))[0].front
    assert (front.title, front.date, front.author) == ("A quiet morning", "2016-03-05", "Nino Kapa")
    assert front.categories == ("Courts",)


def test_the_author_was_lost_whom_a_page_names_by_open_graph_alone() -> None:
    named = '<head><meta property="article:author" content="Nino Kapa">'
    assert onepost.proved(PAGE.format("").replace("<head>", named))[0].front.author == "Nino Kapa"
    led = named.replace("Nino Kapa", "https://social.example/nino.kapa")
    assert onepost.proved(PAGE.format("").replace("<head>", led))[0].front.author == ""
