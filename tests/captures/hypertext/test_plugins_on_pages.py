"""Lines that plugins put into the text of a post on its page are not of that text; what a writer put there is."""

import pytest
from tests.captures import onepost

TEXT = "<p>It began.</p><p>It went on.</p>"
PUT_IN = {
    "minutes to read": '<span class="span-reading-time rt-reading-time"><span class="rt-label">Reading Time: </span>'
    ' <span class="rt-time">3</span> minutes</span>',
    "other minutes": '<p class="bsf-rt-reading-time">Est. reading: 4 min</p>',
    "minutes of WordPress": '<div class="wp-block-post-time-to-read">3 minutes</div>',
    "minutes in a name with a hash": '<p class="Label-gray ReadTime-read-time-1s3CG">4 Min Read</p>',
    "a caption of an advertisement": '<div class="proper-ad-unit"><span>Advertisement:</span></div>',
    "a mark of an advertisement alone": '<div id="video"><span class="caption">Advertisement:</span></div>',
    "stars in numbers": '<div class="ratingcontainer">Be the first to rate this post<ul><li><a href="#">1</a></li>'
    "</ul></div>",
    "how many comments a service counts": '<p>There are <a href="/2016/03/05/m/#disqus_thread">comments</a>.</p>',
    "a lone button without words": '<div><a href="//www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fa"><img'
    ' src="//assets.pins.example/pin.png"></a></div>',
    "a lone button": '<span class="links"><a href="http://www.dotnetkicks.com/submit?url=x">Kick it!</a></span>',
    "who wrote it, let down": '<div class="author-dropdown"><p>She writes of mornings.</p></div>',
    "how a comment is reported": '<div class="comments-reportbox">Report it? <a href="#">No</a></div>',
    "what asks for a letter": '<p id="newsletter-teaser">Miss nothing: <a href="/letter/">Our letter</a>.</p>',
    "what the parts of a text are called": '<aside class="article-toc"><ol><li>Page 1 — It began</li></ol></aside>',
    "others under a heading": '<h2>Related</h2><ul class="related_links"><li><a href="/b/">Bells</a></li></ul>',
    "its labels": '<div class="f5">Categories: <a href="/blog/categories/bells">bells</a></div>',
    "its further pages": '<p><a href="/a/2/">Next Page</a></p><div class="page-links">1 <a href="/a/2/">2</a></div>',
    "stars": '<div class="kk-star-ratings kksr-auto"><div class="kksr-legend">4.5/5 - (11 votes)</div></div>',
    "other stars": '<div id="post-ratings-7" class="post-ratings">(<strong>9</strong> votes, average: 4)</div>',
    "a button to print": '<div class="printfriendly pf-button"><a href="#" title="Print"><img class="pf-button-img"'
    ' src="https://cdn.printer.example/button.png" alt="Print"></a></div>',
    "a way to comments": '<p class="to_comments">{ <a href="https://linden.example/?p=7#comments">0 comments</a> }</p>',
    "other languages": '<p class="icl_post_in_other_langs">This post is also available in: <a href="/fr/">Fr</a></p>',
    "buttons to share": '<div class="heateor_sss_sharing_container"><div>Spread the word</div><a href="#">Fb</a></div>',
}
CHANGED = '<p class="post-modified-info">Last updated on August 3, 2024</p>'


@pytest.mark.parametrize("line", PUT_IN.values(), ids=PUT_IN)
def test_a_line_that_a_plugin_put_in_was_taken_for_the_text(line: str) -> None:
    for content in (line + TEXT, TEXT + line):
        draft = onepost.split("page", content)
        assert (draft.body, draft.front.pictures, draft.front.tags) == ("It began.\n\nIt went on.\n", (), ())


def test_the_line_of_a_plugin_says_when_a_post_changed_and_not_when_it_appeared() -> None:
    undated = onepost.PAGE.replace("5 March 2016</time>", "</time>").format(CHANGED + TEXT)
    for draft in (onepost.split("page", CHANGED + TEXT), *onepost.proved(undated)):
        assert (draft.front.date[:10], draft.front.updated) == ("2016-03-05", "2024-08-03")
        assert draft.body == "It began.\n\nIt went on.\n"


@pytest.mark.parametrize(
    "written",
    [
        '<div class="wp-block-review-star-ratings"><p>Four stars.</p></div>',
        '<div class="has-reading-time"><p>Four stars.</p></div>',
        '<p class="post-update">Four stars.</p>',
        '<p class="ad-hoc">Four stars.</p>',
    ],
)
def test_what_a_writer_put_in_stays_whatever_its_block_is_called(written: str) -> None:
    assert onepost.split("page", TEXT + written).body == "It began.\n\nIt went on.\n\nFour stars.\n"


def test_a_text_in_what_a_theme_names_like_such_a_line_stays() -> None:
    long = f"It began {'and went on ' * 12}here."
    assert onepost.split("page", f'<div class="post-reading-time"><p>{long}</p></div>').body == f"{long}\n"


def test_a_list_of_links_that_a_writer_announces_stays() -> None:
    written = '<h2>Related</h2><ul><li><a href="https://bells.example/b/">Bells</a></li></ul><p>So it was.</p>'
    body = onepost.split("page", TEXT + written).body
    assert body.endswith("## Related\n\n- [Bells](https://bells.example/b/)\n\nSo it was.\n")
