"""Boxes of page builders that a blog has switched off: their marks show as text, on its pages and all that it says."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.drafts import reading
from muniment.vocabularies.registry import Registry

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


@pytest.mark.parametrize("form", [form for form in onepost.FORMS if form != "page"])
def test_a_box_that_is_shown_to_nobody_got_through_where_its_builder_is_switched_off(form: str) -> None:
    hidden = '[et_pb_row disabled="on"]<p>Ana hides.</p>[/et_pb_row]'
    capture = onepost.FORMS[form](f"[et_pb_section]<p>It began.</p>{hidden}<p>It ended.</p>[/et_pb_section]")
    (draft,) = onepost.proved(capture)
    assert draft.body == "It began.\n\nIt ended.\n"
    assert draft.doubts == ("not taken over: text that is not for everyone (1)",)
    assert reading.POSTS in splitting.read(capture.encode(), Registry()).private
