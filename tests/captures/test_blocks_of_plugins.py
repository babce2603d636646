"""Blocks and counters that plugins put into a text: they are the page's."""

import pytest
from tests.captures import onepost

PUT_IN = {
    "a count of views": '<p id="pvc_stats_1" class="pvc_stats all">1,204 total views, 3 views today</p>',
    "a form for subscribers": '<div class="wp-block-jetpack-subscriptions"><p>Subscribe.</p><form><input></form></div>',
    "a cloud of tags": '<p class="wp-block-tag-cloud"><a href="https://linden.example/tag/x/">x</a></p>',
}


@pytest.mark.parametrize("name", PUT_IN)
def test_what_a_plugin_put_into_a_text_was_taken_for_a_part_of_it(name: str) -> None:
    draft = onepost.split("page", f"<p>It began.</p>{PUT_IN[name]}<p>It ended.</p>")
    assert (draft.body, draft.front.tags) == ("It began.\n\nIt ended.\n", ())
