"""Galleries in every form of a capture."""

import pytest
from tests.captures import onepost

PICTURE = '<figure><img src="https://linden.example/{0}.jpg"/><figcaption>{1}</figcaption></figure>'
BARE = '<figure><img src="https://linden.example/{0}.jpg"/></figure>'
CAPTION = "<figcaption>1. All of <em>them</em></figcaption>"
GALLERY = f'<figure class="wp-block-gallery">{{}}{{}}{CAPTION}</figure>'


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_caption_of_a_gallery_was_that_of_each_of_its_pictures(form: str) -> None:
    gallery = GALLERY.format(PICTURE.format("a", "Ay"), BARE.format("b"))
    draft = onepost.split(form, f"<p>It began.</p>{gallery}<p>It ended.</p>")
    assert draft.body == "It began.\n\n1\\. All of *them*\n\nIt ended.\n"
    assert [(one.url[-5:], one.caption) for one in draft.front.pictures] == [("a.jpg", "Ay"), ("b.jpg", "")]
