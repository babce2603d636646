"""Posts that a page holds and shows to nobody."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.drafts import reading
from muniment.model.capture import Postless
from muniment.vocabularies.registry import Registry

MARKED = """<article id="post-{0}" class="post-{0} post type-post hentry"{1}><h2 class="entry-title">
<a href="https://linden.example/2016/03/0{0}/morning-{0}/">Morning {0}</a></h2><time class="entry-date"
 datetime="2016-03-0{0}T08:30:00+00:00">{0} March 2016</time><div class="entry-content"><p>It began at {0} with a bell
 that nobody in the house had rung.</p></div></article>"""
BARE = """<div{1}><h2><a href="https://linden.example/2016/03/0{0}/morning-{0}/">Morning {0}</a></h2>
<p>{0} March 2016</p><p>It began at {0} with a bell that nobody in the house had rung.</p></div>"""
PAGE = '<html><body class="home"><div id="nav"><a href="https://linden.example/">Home</a></div>{}<footer>2016</footer>'
AROUND = {
    "hidden": "<div hidden>{}</div>",
    "hidden with a class": '<div class="old" style="display: none;">{}</div>',
    "hidden in large letters": '<div style="Display:None">{}</div>',
    "folded away": '<div style="visibility: collapse">{}</div>',
    "moved away": '<div style="position:absolute;left:-9999px">{}</div>',
    "to be opened": '<dialog id="more">{}</dialog>',
    "a template": "<template>{}</template>",
    "for those without scripts": "<noscript>{}</noscript>",
}
SHOWN = {
    "to be unfolded": "<details><summary>More</summary>{}</details>",
    "not read out": '<div aria-hidden="true">{}</div>',
    "to be found": '<div hidden="until-found">{}</div>',
    "drawn from a template": '<x-list><template shadowrootmode="open">{}</template></x-list>',
    "faded in": '<div style="opacity:0">{}</div>',
}


def split(page: str) -> reading.Reading:
    """Return what a page is read as, all of which is proved to stand in posts or aside."""
    onepost.proved(page)
    return splitting.read(page.encode(), Registry())


@pytest.mark.parametrize(
    ("post", "around"), [*((MARKED, one) for one in AROUND), (BARE, "hidden"), (BARE, "moved away")]
)
def test_posts_became_public_that_nobody_was_shown(post: str, around: str) -> None:
    hidden = AROUND[around].format(post.format(4, "") + post.format(3, ""))
    found = split(PAGE.format(post.format(5, "") + hidden + post.format(2, "")))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5", "Morning 2"]
    assert found.doubts == ("2 posts of status 'not shown by the page' set aside",)
    assert found.private == (reading.POSTS,)
    aside = "".join(found.decoded.text[one.start : one.end] for one in found.pieces if one.aside == "hidden")
    assert "It began at 4" in aside
    assert "It began at 2" not in aside


@pytest.mark.parametrize("attribute", [" hidden", ' style="display:none"'])
def test_a_post_that_hides_itself_became_public(attribute: str) -> None:
    found = split(PAGE.format(MARKED.format(5, "") + MARKED.format(4, attribute)))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5"]


@pytest.mark.parametrize("around", SHOWN.values(), ids=SHOWN.keys())
def test_posts_that_readers_come_to_see_are_posts(around: str) -> None:
    found = split(PAGE.format(MARKED.format(5, "") + around.format(MARKED.format(4, ""))))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5", "Morning 4"]
    assert (found.doubts, found.private) == ((), ())


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND.keys())
def test_a_page_that_a_script_shows_holds_its_posts(around: str) -> None:
    found = split(PAGE.format(around.format(MARKED.format(5, "") + MARKED.format(4, ""))))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5", "Morning 4"]
    (doubt,) = found.doubts
    assert doubt.startswith("the page has its posts and shows them only when a script does so")


def test_a_post_whose_title_alone_is_hidden_is_shown() -> None:
    hidden = MARKED.replace('<h2 class="entry-title">', '<h2 class="entry-title" style="display:none">')
    found = split(PAGE.format(hidden.format(5, "") + MARKED.format(4, "")))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5", "Morning 4"]
    assert found.doubts == ()


def test_a_post_that_is_shown_too_is_not_hidden() -> None:
    wide = '<div class="wide" style="display:none">{}</div>'.format(MARKED.format(5, "").replace("post-5", "wide-5"))
    found = split(PAGE.format(MARKED.format(5, "") + wide + MARKED.format(4, "")))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5", "Morning 4"]
    assert (found.doubts, found.private) == ((), ())


NOTICE = "<p>This post was withdrawn by its author.</p>"
OTHER = """<div class="main"><h1>The bread of the town</h1><p>8 March 2016</p><p>It began with a bell that nobody in the
house had rung. And more was said of it.</p></div>"""


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND.keys())
def test_hidden_posts_became_public_though_their_page_shows_another_text(around: str) -> None:
    hidden = around.format(MARKED.format(4, ""))
    with pytest.raises(Postless):
        splitting.read(PAGE.format(NOTICE + hidden).encode(), Registry())
    found = split(PAGE.format(OTHER + hidden))
    assert [draft.front.title for draft in found.drafts] == ["The bread of the town"]
    assert found.private == (reading.POSTS,)


def test_the_hidden_text_under_a_title_that_is_shown_became_public() -> None:
    hidden = MARKED.replace('class="entry-content"', 'class="entry-content" style="display:none"')
    found = split(PAGE.format(MARKED.format(5, "") + hidden.format(4, "")))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5"]
    assert found.private == (reading.POSTS,)
    (doubt,) = split(PAGE.format(hidden.format(4, ""))).doubts
    assert doubt.startswith("the page has its posts and shows them only when a script does so")
