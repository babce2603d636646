"""Whether HTML may hold what is not shown is told by words in it, before a pattern is asked."""

import pytest

from muniment.captures.accounting import wording
from muniment.captures.words.blogs import listings

HELD = (
    *(f"<{name}>" for name in wording.KEPT.split("|")),
    *(f'<div class="wp-block-{name}">' for name in listings.BLOCKS.split("|")),
    *(f'<div class="{sign}">' for sign in listings.SIGNS),
    *("<p HIDDEN>", "<p popover>", '<p style="display:none">', '<p style="visibility:hidden">'),
    *('<p style="left: -999px">', '<p style="left:-999px">'),
)


@pytest.mark.parametrize("html", HELD)
def test_all_that_may_not_be_shown_is_looked_for(html: str) -> None:
    assert wording.NOT_SHOWN.search(f"<p>Boats came.</p>{html}") is not None


@pytest.mark.parametrize("html", ["<p>Boats came.</p>", "<p class='wp-block-quote'>It was :-) and 5 - 3</p>"])
def test_what_is_all_shown_is_not_looked_through(html: str) -> None:
    assert wording.NOT_SHOWN.search(html) is None
