"""Addresses that have lost a stroke are none: check would refuse the post that has one in its front matter."""

import pytest

PAGE = "A title of it\n\nMarch 4, 2023\n\nThey spoke; see also {} here.\n\nAnother one\n\nMarch 2, 2023\n\nIt ended.\n"


@pytest.mark.parametrize(
    "link", ['<a href="https:/quay.example/a">their words</a>', "https:/quay.example/a", "[w](https:/quay.example/a)"]
)
def test_an_address_of_one_stroke_was_a_reference(link: str, reading_of) -> None:
    assert [draft.front.see_also for draft in reading_of(PAGE.format(link)).drafts] == [(), ()]
