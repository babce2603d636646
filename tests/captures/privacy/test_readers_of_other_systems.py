"""A page on which readers wrote is private, however its system marks that; one that asks for it or counts is not."""

import pytest

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

PAGE = """<html><head><title>A quiet morning | The Linden</title></head><body><div id="main"><article
class="post hentry">
<h1 class="entry-title"><a href="https://linden.example/2016/03/05/a-quiet-morning/">A quiet morning</a></h1>
<div class="date">March 5, 2016 by Nino Kapa</div><div class="entry-content"><p>It
began with a bell and went on.</p></div>{}</article>{}</div></body></html>"""
SAID = "I was there too, and saw it."
WRITTEN = {
    "a class of its own (DotNetNuke)": (
        f'<div class="BlogComment"><a href="#4"># re</a><p>{SAID}</p>By Ola on 3/15/2016</div>'
    ),
    "a box (dasBlog)": (
        f'<div class="commentBoxStyle"><div class="commentDateStyle">3/15/2016 7:10</div><div>{SAID}</div></div>'
    ),
    "a number (Serendipity)": (
        f'<div id="serendipity_comment_7"><div>{SAID}</div><span class="comment_author">Ola</span></div>'
    ),
    "an item (Nucleus)": f'<div class="itemcomment id7"><h3 class="commentuser">Ola wrote:</h3><div>{SAID}</div></div>',
    "a saved list (Disqus)": (
        f'<ul id="dsq"><li id="dsq-comment-7" class="dsq-comment"><cite>Ola</cite><div>{SAID}</div></li></ul>'
    ),
    "another (IntenseDebate)": f'<div class="idc-c" id="IDComment7"><div><a>Ola</a></div><div><p>{SAID}</p></div>'
    f"</div>",
    "a list (K2)": f'<ul class="itemCommentsList"><li><span class="commentAuthorName">Ola</span><p>{SAID}</p></li>'
    f"</ul>",
    "a leaf (LiveJournal)": f'<div id="ljcmt7" class="ljcmt_full"><b>ola</b> <i>2016-03-15</i><div>{SAID}</div></div>',
    "a cell (XOOPS)": f'<table><tr><td>Ola</td><td><div class="comText">{SAID}</div></td></tr></table>',
    "a wrapper (SharePoint)": (
        f'<div class="ms-CommentWrapper"><div>{SAID}</div><div class="ms-CommentFooter">Ola</div></div>'
    ),
    "a numbered entry of a list": (
        f'<ol id="commentlist"><li id="comment-7"><p>{SAID}</p><p><cite>Ola</cite></p></li></ol>'
    ),
    "an hour in a list (Textpattern)": f'<ol class="comments"><li><p>{SAID}</p><p>Ola, March 15, 07:10</p></li></ol>',
}
ASKED = {
    "a link": '<div class="comments"><a href="#comments">3 comments</a> on March 5, 2016</div>',
    "a number": '<div class="post-comment"><p>3 Comments</p><span class="date">March 5, 2016</span></div>',
    "a form": '<div class="comment-box"><h3>Say something</h3><form><p>It is read before it is shown.</p>'
    "<textarea></textarea></form></div>",
    "a link to say something": (
        '<div class="entry-comment"><p><a href="#respond">Say something about this</a></p><time>07:10</time></div>'
    ),
}


@pytest.mark.parametrize("within", [True, False])
@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
def test_a_page_on_which_readers_wrote_was_copied(written: str, within: bool) -> None:
    reading = splitting.read(PAGE.format(written if within else "", "" if within else written).encode(), Registry())
    (made,) = reading.drafts
    assert [why for why in reading.private if "comments" in why] != []
    assert (made.body, made.front.author) == ("It began with a bell and went on.\n", "Nino Kapa")


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_a_page_that_counts_what_readers_wrote_or_asks_for_it_is_not_private(asked: str) -> None:
    assert splitting.read(PAGE.format(asked, "").encode(), Registry()).private == ()
