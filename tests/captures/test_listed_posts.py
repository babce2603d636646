"""Posts that a page lists in a way of its own: a block, cards without headings, texts that stand right in a `div`."""

from tests.captures import onepost

LATEST = """<html><body class="home page page-id-2"><main><h2 class="wp-block-post-title">Welcome</h2>
<div class="entry-content wp-block-post-content"><p>We look at trees.</p><ul class="wp-block-latest-posts__list
 wp-block-latest-posts"><li><a class="wp-block-latest-posts__post-title" href="https://linden.example/2016/03/05/one/">
One</a><div class="wp-block-latest-posts__post-author">by Nino Kapa</div>
<time datetime="2016-03-05T08:30:00+00:00" class="wp-block-latest-posts__post-date">March 5, 2016</time>
<div class="wp-block-latest-posts__post-excerpt">One began… <a class="wp-block-latest-posts__read-more"
 href="https://linden.example/2016/03/05/one/">Read more<span>: One</span></a></div></li>{}</ul></div></main></body>"""
MORE = '<li><a href="https://linden.example/2016/03/04/two/">Two</a></li>'


def test_the_latest_posts_on_a_front_page_of_its_own_were_refused() -> None:
    (draft,) = onepost.proved(LATEST.format(MORE))
    front = draft.front
    assert (front.title, front.date, front.author) == ("One", "2016-03-05T08:30", "Nino Kapa")
    assert (front.permalink, draft.body, draft.short) == ("/2016/03/05/one/", "One began…\n", True)
