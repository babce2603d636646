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
