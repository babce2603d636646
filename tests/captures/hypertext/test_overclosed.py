"""A closing tag too many in the text of a post ended that on saved pages, and in no other form."""

import pytest
from tests.captures import onepost

BEGUN, ENDED = "<p>It began with a bell.</p>", "<ul><li>Boats came.</li></ul>\n<p>It ended at noon.</p>"
HEAD = """<html><body class="single"><div id="page"><div id="main"><div class="post hentry">
<h2 class="entry-title">{0}</h2><div class="inner"><div class="entry">{1}</div></div>{2}</div></div>
<div id="footer"><p>All that is here is ours.</p></div></div></body></html>"""
COURTS = '<a rel="category tag" href="https://linden.example/category/courts/">Courts</a>'
FOOT = f'<p class="postmetadata">5 March 2016, {COURTS}</p>'
THEMES = {
    "labels under the text": HEAD.format(onepost.TITLE, "{}", FOOT),
    "labels in the text": HEAD.format(onepost.TITLE, f"{{}}{FOOT}", ""),
    "readers below": HEAD.format(onepost.TITLE, f"{{}}{FOOT}", '<p class="nocomments">Comments are closed.</p>'),
}


@pytest.mark.parametrize("closing", ["</div>", "</section>", "</article>", "</div></div>", "</div>\n</article></div>"])
@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_closing_tag_too_many_ends_no_text(form: str, closing: str) -> None:
    assert onepost.split(form, BEGUN + closing + ENDED).body == onepost.split(form, BEGUN + ENDED).body


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_what_a_theme_says_around_a_text_with_such_a_tag_is_read_too(theme: str) -> None:
    (whole,), (closed,) = (onepost.proved(theme.format(BEGUN + tag + ENDED)) for tag in ("", "</div>"))
    assert closed == whole
    assert (whole.front.categories, whole.front.date[:10]) == (("Courts",), onepost.DAY)


def test_several_such_tags_in_several_texts_end_none() -> None:
    post = '<article class="hentry"><h2 class="entry-title">{}</h2><div class="entry-content">{}</div></article>'
    texts = [f"{BEGUN}{{0}}<p>Then it went on.</p>{{0}}{ENDED}", f"<p>It rained, and more.</p>{{0}}{ENDED}"]
    page = "<html><body><main>" + "".join(post.format(name, text) for name, text in zip("AB", texts, strict=True))
    closed, whole = (onepost.proved(f"{page}</main></body></html>".format(tag)) for tag in ("</div>", ""))
    assert [made.body for made in closed] == [made.body for made in whole]


@pytest.mark.parametrize(
    "behind", ["<p>Follow us</p>", "<h3>More from here</h3>", '<div class="box"><p>We are many.</p></div>']
)
def test_what_a_theme_puts_behind_a_text_is_none_of_it_where_tags_are_too_many(behind: str) -> None:
    page = (
        THEMES["labels under the text"].format(BEGUN).replace(FOOT, behind + FOOT).replace("</body>", "</div></body>")
    )
    (made,) = onepost.proved(page)
    assert made.body == "It began with a bell.\n"


ARTICLE = """<html><body><div id="main"><article class="post hentry"><h1 class="entry-title">A quiet morning</h1>
<div class="entry-content">{}</div><footer class="entry-footer">
<time class="entry-date" datetime="2016-03-05T07:50">5 March 2016
</time><a rel="author" href="https://linden.example/author/nino/">Nino Kapa</a></footer></article></div></body>"""


@pytest.mark.parametrize("behind", ["", "</p>", "<p>Boats of the quay</p>", "<p>See also:</p><p>Boats</p>"])
@pytest.mark.parametrize("closing", ["</div>", "</article>", "</div>\n</div>", "</main>", "</article></div>"])
def test_what_a_theme_says_under_a_text_that_such_a_tag_ends_was_lost(closing: str, behind: str) -> None:
    (whole,), (closed,) = (onepost.proved(ARTICLE.format(BEGUN + tag + behind)) for tag in ("", closing))
    assert (closed, closed.front.author, closed.front.date) == (whole, "Nino Kapa", "2016-03-05T07:50")
