"""Which addresses may lead to a post: those that a post may have, and its number at the blog."""

import pytest

from muniment.schema import values


@pytest.mark.parametrize("path", ["/p/120/", "/2018/04/12/a-visit/", "/archives/120/"])
def test_the_number_of_a_post_at_its_blog_was_refused_as_a_former_address(path: str) -> None:
    assert values.former_fault(path) == ""


@pytest.mark.parametrize("path", ["/p/", "/p/x/", "/p/120/x/", "/tag/120/", "/2018/"])
def test_a_former_address_is_no_index_page(path: str) -> None:
    assert values.former_fault(path) == values.address_fault(path) != ""
