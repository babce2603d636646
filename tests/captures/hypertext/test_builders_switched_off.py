"""Boxes of page builders that a blog has switched off: their marks show as text, on its pages and all that it says."""

import pytest
from tests.captures import onepost

OFF = {
    "halves": "<p>[one_half]</p><p>It began.</p><p>[/one_half][two_thirds]</p><p>It ended.</p><p>[/two_thirds]</p>",
    "rows": '<p>[vc_row][vc_column width="1/2"]</p>\n<p>It began.</p>\n<p>It ended.</p>\n<p>[/vc_column][/vc_row]</p>',
    "amid words": "<p>[dropcap]I[/dropcap]t began.</p>\n<p>It [highlight]ended[/highlight].</p>",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("boxes", OFF)
def test_boxes_of_a_builder_that_is_switched_off_stayed_in_texts_of_all_forms_but_exports(
    boxes: str, form: str
) -> None:
    assert onepost.split(form, OFF[boxes]).body == "It began.\n\nIt ended.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_word_in_brackets_that_nothing_closes_or_that_is_code_stays(form: str) -> None:
    written = "<p>It [row] began.</p><p>Say <code>[column]x[/column]</code>.</p>"
    assert onepost.split(form, written).body == "It [row] began.\n\nSay `[column]x[/column]`.\n"
