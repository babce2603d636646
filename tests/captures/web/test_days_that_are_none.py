"""What pages show of a post that has no date makes no date up."""

import pytest
from tests.captures import onepost
from tests.captures.web.test_page_dates import HEAD, _page


@pytest.mark.parametrize("shown", ["November 30, -0001", "30 November -0001", "-0001-11-30", "1 January 0001"])
def test_what_wordpress_shows_for_no_date_was_a_day_of_2001(shown: str) -> None:
    head = f'{HEAD}<time class="entry-date published" datetime="-0001-11-30T00:00:00+00:00">{shown}</time>'
    (draft,) = onepost.proved(_page(head).replace("/2016/03/05/", "/"))
    assert draft.front.date == "unknown"
