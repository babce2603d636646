"""Pages that say no address of their own: what only leads within a blog tells on which host they are."""

import pytest
from tests.captures import onepost

TEXT = '<p>The bell rang twice. We wrote of it <a href="http://linden.example/2015/12/01/bells/">before</a>.</p>'
PAGE = f"""<html><head><title>A quiet morning - The Linden</title>{{head}}</head><body>{{above}}<div class="post">
<h2>A quiet morning</h2><p class="date">5 March 2016</p><div class="entry">{TEXT}</div>{{foot}}</div>{{below}}
</body></html>"""
TOLD = {
    "the post before": {"below": '<a rel="prev" href="http://linden.example/2016/02/01/frost/">Frost</a>'},
    "the post before, for machines": {"head": '<link rel="prev" href="http://linden.example/2016/02/01/frost/">'},
    "the form for a comment": {
        "below": '<form action="http://linden.example/wp-comments-post.php"><textarea></textarea></form>'
    },
    "the name of the site": {"above": '<div><a href="http://linden.example/">The Linden</a></div>'},
    "the list of a category": {
        "foot": '<p>In <a rel="category tag" href="http://linden.example/category/bells/">Bells</a></p>'
    },
}
UNTOLD = {
    "what made the site": {"below": '<a href="http://linden.example/">Powered by bells</a>'},
    "a tag of many blogs": {
        "foot": '<p>In <a rel="category tag" href="http://linden.example/tag/bells/">Bells</a></p>'
    },
    "two hosts": {
        "below": '<a rel="prev" href="http://linden.example/a/">A</a><a rel="next" href="http://elm.example/b/">B</a>'
    },
}


def _read(parts: dict[str, str]) -> tuple[str, list[str]]:
    (draft,) = onepost.proved(PAGE.format(**dict.fromkeys(("head", "above", "foot", "below"), "") | parts))
    return draft.front.permalink, [one.url for one in draft.front.see_also]


@pytest.mark.parametrize("told", TOLD)
def test_a_link_to_a_post_of_the_blog_is_found_on_a_page_without_an_address_of_its_own(told: str) -> None:
    led = ["http://linden.example/2015/12/01/bells/"]
    assert _read(TOLD[told]) == ("/2016/03/05/a-quiet-morning/", led)


@pytest.mark.parametrize("untold", UNTOLD)
def test_links_that_lead_out_of_a_blog_as_well_tell_no_host(untold: str) -> None:
    assert _read(UNTOLD[untold]) == ("/2016/03/05/a-quiet-morning/", [])
