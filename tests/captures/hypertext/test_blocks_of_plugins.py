"""Blocks and counters that plugins put into a text: they are the page's."""

import pytest
from tests.captures import onepost

PUT_IN = {
    "a count of views": '<p id="pvc_stats_1" class="pvc_stats all">1,204 total views, 3 views today</p>',
    "a form for subscribers": '<div class="wp-block-jetpack-subscriptions"><p>Subscribe.</p><form><input></form></div>',
    "buttons of Shariff": '<div class="shariff shariff-left"><h3>Tell</h3><ul><li><a href="/s">x</a></li></ul></div>',
    "who changed it, and when": '<div class="hatom-extra"><span class="entry-title">A quiet morning</span> was last'
    ' modified: <span class="updated">March 8th</span> by <span class="fn">Nino</span></div>',
    "stars of Drupal": '<div class="field field--type-voting_api_field"><div>Rated</div><p>4.4 of 5</p></div>',
    "tools of a page": '<div class="page-tools"><ul><li class="page-tools__share"><h3>Share on</h3></li></ul></div>',
    "a foot in one word": '<div class="entryfooter"><p><a href="/feed">Feed</a> | Comments closed</p></div>',
    "ways of an old theme": '<div id="nav-below"><h1>Ways</h1><div>← <a href="/rain">A night of rain</a></div></div>',
    "a cloud of tags": '<p class="wp-block-tag-cloud"><a href="https://linden.example/tag/x/">x</a></p>',
}


@pytest.mark.parametrize("name", PUT_IN)
def test_what_a_plugin_put_into_a_text_was_taken_for_a_part_of_it(name: str) -> None:
    draft = onepost.split("page", f"<p>It began.</p>{PUT_IN[name]}<p>It ended.</p>")
    assert (draft.body, draft.front.tags) == ("It began.\n\nIt ended.\n", ())
