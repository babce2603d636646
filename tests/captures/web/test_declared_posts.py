"""Pages that say of themselves that they are of one post, which post that is and where it stands."""

import pytest
from tests.captures import onepost

SINGLE = '<body class="single single-post">'
OG = '<meta property="og:type" content="article"><meta property="og:title" content="A quiet morning">'
OWN = '<link rel="canonical" href="https://linden.example/quiet/">'
TEXT = "<p>It began with a bell, and nobody knew whose it was.</p>" * 6
CARDS = "".join(
    f'<article class="card"><h2 class="card-title"><a href="https://linden.example/{name}/">{title}</a></h2>'
    f"<time>{day} March 2016</time><p>More is told of it there.</p></article>"
    for name, title, day in (("evening", "An evening", 1), ("night", "A night", 2))
)


def _page(head: str, body: str) -> str:
    return f"<html><head><title>A 'quiet' morning – The Linden</title>{head}{OWN}</head>{body}</body></html>"


MARKED = f'<article><h1 class="entry-title">A ‘quiet’ morning</h1><time>5 March 2016</time>{TEXT}</article>'
APART = (
    f"<header><h2>News</h2><h1>A quiet morning</h1><time>5 March 2016</time></header><main><article>{TEXT}</article>"
)
LABELLED = f"""<article class="post"><p class="box__labels-title post-labels-title">Filed under:</p>
<h1>A quiet morning</h1><time>5 March 2016</time><div class="box-entry-content">{TEXT}</div></article>"""
BUILT = f"""<div id="main"><div class="pic"><h2>A quiet morning</h2><p>5 March 2016</p></div>
<div class="entry"><h1>Bells at last</h1>{TEXT}</div></div>"""


@pytest.mark.parametrize(("head", "body"), [(OG, "<body>"), ("", SINGLE)])
@pytest.mark.parametrize("post", [MARKED, APART, LABELLED, BUILT], ids=["marked", "apart", "labelled", "built"])
def test_related_posts_that_a_theme_marks_were_posts_beside_the_one_that_the_page_is_of(
    head: str, body: str, post: str
) -> None:
    (draft,) = onepost.proved(_page(head, f"{body}{post}<div class='more'>{CARDS}</div>"))
    front = draft.front
    assert (front.title.replace("‘", "").replace("’", ""), front.date) == ("A quiet morning", "2016-03-05")
    assert front.permalink == "/quiet/"
    assert draft.body.count("nobody knew") == 6
    assert "More is told" not in draft.body


def test_posts_that_a_page_lists_stay_where_it_is_not_called_by_the_title_of_one() -> None:
    drafts = onepost.proved(_page("", f"<body><h1>The Linden</h1>{CARDS}"))
    assert [draft.front.title for draft in drafts] == ["An evening", "A night"]


LED = '<div class="td-related"><a rel="bookmark" href="https://linden.example/2016/02/a-night/">A night</a></div>'


@pytest.mark.parametrize(
    "title", ["A quiet morning", "<a href='https://linden.example/2016/02/a-night/'>A quiet</a> morning"]
)
def test_the_address_of_a_related_post_went_before_that_which_a_page_says_is_its_own(title: str) -> None:
    post = f'<article class="post"><h1 class="entry-title">{title}</h1><time>5 March 2016</time>{TEXT}{LED}</article>'
    (draft,) = onepost.proved(_page(OG, f"<body>{post}"))
    assert draft.front.permalink == "/quiet/"


def test_the_address_of_a_page_was_lost_that_is_called_otherwise_than_its_post() -> None:
    post = f'<h1 class="entry-title">Bells of the north</h1><div class="entry-content">{TEXT}</div>'
    (draft,) = onepost.proved(_page(OG, f'<body><div class="post">{post}</div>'))
    assert (draft.front.title, draft.front.permalink) == ("Bells of the north", "/quiet/")


def test_the_heading_of_a_column_above_the_title_that_its_page_is_called_by_was_the_title() -> None:
    post = "<h1>Bells of the week</h1><div><h1>A quiet morning</h1><p>5 March 2016</p></div>"
    page = f"<body>{post}<div class='storyBody entry-content'>{TEXT}</div></body>"
    (draft,) = onepost.proved(f"<html><head><title>News: A quiet morning</title></head>{page}</html>")
    assert (draft.front.title, draft.front.date) == ("A quiet morning", "2016-03-05")
