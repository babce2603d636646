"""Lists that a blog makes itself within the text of a post: what they show is no word of it, in no form."""

import pytest
from tests.captures import onepost

ONE = """<li class="wp-block-post post-70 post type-post hentry category-ports tag-pilots">
<h2 class="wp-block-post-title"><a href="https://linden.example/2015/01/02/other/">Another post</a></h2>
<div class="wp-block-post-date"><time datetime="2015-01-02T10:00:00+04:00">January 2, 2015</time></div>
<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">Words of another.</p></div></li>"""
TWO = ONE.replace("Another", "A third").replace("other", "third")
LOOP = f"""<div class="wp-block-query is-layout-flow wp-block-query-is-layout-flow">
<div class="wp-block-group"><ul class="wp-block-post-template is-layout-flow">{ONE}{TWO}</ul></div>
<nav class="wp-block-query-pagination"><div class="wp-block-query-pagination-numbers"><span class="page-numbers">
1</span><a class="page-numbers" href="?query-7-page=2">2</a></div></nav></div>"""
STORED = """<!-- wp:query {"queryId":7} -->
<div class="wp-block-query"><!-- wp:post-template -->
<!-- wp:post-title {"isLink":true} /-->
<!-- /wp:post-template -->
<!-- wp:query-no-results -->
<!-- wp:paragraph -->
<p>Nothing found here.</p>
<!-- /wp:paragraph -->
<!-- /wp:query-no-results --></div>
<!-- /wp:query -->"""
LISTS = {
    "posts": LOOP,
    "posts, as they are stored": STORED,
    "where to log in": '<div class="logged-out wp-block-loginout"><a href="https://linden.example/wp-login.php">In</a></div>',
    "comments": '<ol class="has-dates wp-block-latest-comments"><li class="wp-block-latest-comments__comment"><article>'
    "<p>Good!</p></article></li></ol>",
    "categories": '<ul class="wp-block-categories-list wp-block-categories"><li class="cat-item">'
    '<a href="https://linden.example/category/ports/">Ports</a></li></ul>',
    "networks": '<ul class="wp-block-social-links"><li class="wp-social-link"><a href="https://mast.example/@a">'
    '<span class="wp-block-social-link-label">Mastodon</span></a></li></ul>',
}
AROUND = "<p>It began.</p>{}<p>It ended.</p>"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", LISTS)
def test_a_list_within_a_post_became_words_links_or_labels_of_it(name: str, form: str) -> None:
    draft = onepost.split(form, AROUND.format(LISTS[name]))
    assert (draft.body, draft.front.see_also) == ("It began.\n\nIt ended.\n", ())
    assert (draft.front.title, draft.front.tags, draft.front.categories) == (onepost.TITLE, (), ())


BLOCK_THEME = """<html><head><title>A quiet morning – Linden</title></head><body class="post-template-default single">
<main><h1 class="wp-block-post-title">A quiet morning</h1><div class="wp-block-post-date">
<time datetime="2016-03-05T00:30:00+04:00">March 5, 2016</time></div>
<div class="entry-content wp-block-post-content is-layout-constrained">{}</div></main></body></html>"""


def test_the_posts_that_a_post_lists_were_taken_for_those_of_its_page() -> None:
    (draft,) = onepost.proved(BLOCK_THEME.format(AROUND.format(LOOP)))
    assert (draft.front.title, draft.body) == ("A quiet morning", "It began.\n\nIt ended.\n")


HOME = f"""<html><head><title>Linden</title></head><body class="home blog"><main>{LOOP}</main></body></html>"""


def test_the_posts_that_a_page_is_of_stand_in_such_a_list_too() -> None:
    assert [draft.front.title for draft in onepost.proved(HOME)] == ["Another post", "A third post"]


UNCLOSED = '<div class="wp-block-query"><p>One.</p>'


def test_a_list_that_does_not_end_is_none() -> None:
    assert onepost.split("wxr", f"<p>It began.</p>{UNCLOSED * 3}").body == "It began.\n\nOne.\n\nOne.\n\nOne.\n"


SHARE = (
    '<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">'
    'Share this:</h3><div class="sd-content"><ul><li><a href="https://linden.example/a/?share=mast">Mast</a></li></ul>'
    "</div></div></div>"
)
BOXES = {
    "buttons to share": SHARE,
    "likes": f'<p>Ends.</p>{SHARE}<div class="sharedaddy sd-like"><h3 class="sd-title">Like this:</h3></div>',
    "what is like it": '<div class="yarpp yarpp-related yarpp-related-rss"><p>Related posts:</p><ol><li>'
    '<a href="https://linden.example/2015/01/02/other/" rel="bookmark">Other</a></li></ol></div>',
    "an advertisement": '<div class="wordads-ad-wrapper"><div class="wordads-ad-title">Advertisements</div></div>',
    "the mark of a plugin": '<div class="addtoany_share_save_container addtoany_content_bottom"><div class="a2a_kit">'
    '<a href="https://www.addtoany.com/add_to/mast?linkurl=x">Mast</a></div></div>',
}
SHOWN = ("page", "rss", "rest")


@pytest.mark.parametrize("form", SHOWN)
@pytest.mark.parametrize("name", BOXES)
def test_what_plugins_append_to_each_text_became_words_and_references_of_it(name: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{BOXES[name]}")
    assert (draft.body.removesuffix("\nEnds.\n"), draft.front.see_also) == ("It began.\n", ())


OF_SHARING = {
    "a class of its own": '<div class="our-sharing"><p>We share.</p></div>',
    "a class that begins so": '<div class="yarppish"><p>We share.</p></div>',
    "a word": "<p>We share.</p><p>Of sharedaddy, in words.</p>",
    "code": '<p>We share.</p><pre>&lt;div class="sharedaddy"&gt;No.&lt;/div&gt;</pre>',
    "more than a box": f'<div class="ssba"><p>We share. {"A word more. " * 120}</p></div>',
}


@pytest.mark.parametrize("form", SHOWN)
@pytest.mark.parametrize("name", OF_SHARING)
def test_what_only_looks_like_what_plugins_append_stays(name: str, form: str) -> None:
    assert "We share." in onepost.split(form, f"<p>It began.</p>{OF_SHARING[name]}").body


def test_a_box_that_somebody_wrote_of_stays_in_what_the_blog_stores() -> None:
    assert "Mast" in onepost.split("wxr", f"<p>It began.</p>{SHARE}").body
