"""Tags and categories that a web page shows of its posts without the links that most themes make of them."""

import pytest
from tests.captures import onepost

POST = """<article class="post post-{0} {2}"><h2 class="entry-title"><a href="https://linden.example/2016/03/0{0}/m/">
Morning {0}</a></h2>{1}<div class="entry-content"><p>It began at {0}.</p></div></article>"""


@pytest.mark.parametrize(
    ("marked", "tags", "categories"),
    [
        ('<p class="gh-card-tag">bells</p>', ("bells",), ()),
        ('<span class="news-list-category">Courts</span>', (), ("Courts",)),
        ('<span class="post-cat-wrap"><span class="post-cat tie-cat-4">Courts</span></span>', (), ("Courts",)),
        ('<span class="post-category">Category:</span>', (), ()),
        (
            '<p class="entry-categories"><a href="/courts/" rel="tag">Courts</a></p><a href="#" rel="tag">bells</a>',
            ("bells",),
            ("Courts",),
        ),
    ],
)
def test_the_label_of_a_card_was_lost_without_a_link_or_its_kind(
    marked: str, tags: tuple[str], categories: tuple[str]
) -> None:
    first, second = onepost.proved(f"<body>{POST.format(5, marked, '')}{POST.format(6, '', '')}</body>")
    assert (first.front.tags, first.front.categories) == (tags, categories)
    assert (second.front.tags, second.front.categories) == ((), ())


def test_the_category_above_a_title_was_lost_where_the_body_says_that_it_has_a_sidebar() -> None:
    page = """<html><head><link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></head>
<body class="single single-post has-sidebar"><main><header class="entry-header"><span class="cat-links">
<a href="https://linden.example/category/courts/" rel="category tag">Courts</a></span>
<h1 class="entry-title">A quiet morning</h1></header><article class="post hentry"><div class="entry-content">
<p>It began.</p></div></article></main><aside>
<a href="https://linden.example/category/news/" rel="category tag">News</a></aside></body></html>"""
    assert onepost.proved(page)[0].front.categories == ("Courts",)


@pytest.mark.parametrize(("shared", "tags"), [("tag-bells", ("bells",)), ("tag-rain", ())])
def test_the_heading_of_a_tag_was_lost_where_its_posts_alone_name_it(shared: str, tags: tuple[str, ...]) -> None:
    posts = POST.format(5, "", f"hentry {shared} tag-rain") + POST.format(6, "", f"hentry {shared}")
    page = f'<body class="archive tag"><header><h1 class="page-header-title">bells</h1></header>{posts}</body>'
    assert [draft.front.tags for draft in onepost.proved(page)] == [tags, tags]
