"""Galleries in every form of a capture."""

import json

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


PLACEHOLDER = "data:image/gif;base64,R0lGOD"
WHOLE = "https://linden.example/a.jpg"
LAZY = {
    "in a set of sizes": f'<img src="{PLACEHOLDER}" srcset="https://linden.example/s.jpg 300w, {WHOLE} 1200w" alt="A">',
    "in a set that a script reads": f'<img src="{PLACEHOLDER}" data-lazy-srcset="{WHOLE}" alt="A">',
    "for those without scripts": (f'<img src="{PLACEHOLDER}" alt="A"><noscript><img src="{WHOLE}" alt="A"></noscript>'),
    "in the link around it": f'<a href="{WHOLE}"><img src="{PLACEHOLDER}" alt="A"></a>',
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", LAZY)
def test_a_picture_with_a_placeholder_in_its_place_was_lost(name: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p><figure>{LAZY[name]}<figcaption>So</figcaption></figure>")
    assert [(one.url, one.alt, one.caption) for one in draft.front.pictures] == [(WHOLE, "A", "So")]
    assert (draft.body, draft.doubts) == ("It began.\n", ())


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_film_shown_above_the_closing_addresses_was_a_source(form: str) -> None:
    film = '<figure><iframe src="https://www.youtube.com/embed/abcdefghijk?feature=oembed"></iframe></figure>'
    made = onepost.split(
        form, f'<p>It began.</p>{film}<p><a href="https://wire.example/a">https://wire.example/a</a></p>'
    )
    assert [one.url for one in made.front.sources] == ["https://wire.example/a"]
    assert made.body == "It began.\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n"


HUNG = """<item><title>{0}</title><wp:post_id>{0}</wp:post_id><wp:post_parent>{1}</wp:post_parent>
<wp:post_type>attachment</wp:post_type><wp:attachment_url>https://linden.example/{0}.jpg</wp:attachment_url></item>"""
HELD = {
    "[gallery]": ["1.jpg", "2.jpg"],
    '[slideshow autostart="false"]': ["1.jpg", "2.jpg"],
    '[gallery exclude="2" columns="4"]': ["1.jpg"],
    "[gallery exclude=1,3]": ["2.jpg"],
    '[gallery link="file" id="8"]': ["3.jpg"],
    '[gallery include="3,1" id="7"]': ["3.jpg", "1.jpg"],
}


@pytest.mark.parametrize("written", HELD)
def test_a_gallery_of_what_hangs_on_a_post_showed_what_it_leaves_out(written: str) -> None:
    hung = "".join(HUNG.format(number, parent) for number, parent in ((1, 7), (2, 7), (3, 8)))
    capture = onepost.FORMS["wxr"](f"<p>It began.</p>{written}").replace("<item>", "<item><wp:post_id>7</wp:post_id>")
    (draft,) = onepost.proved(capture.replace("</channel>", f"{hung}</channel>"))
    assert [one.url[-5:] for one in draft.front.pictures] == HELD[written]


FILES = "https://linden.example/wp-content/uploads/2016/03"
SHOWN = """<div class="gallery gallery-size-{size}"><figure class="gallery-item"><div class="gallery-icon">
<a href="https://linden.example/the-quay/"><img src="{files}/quay-{small}.jpg" class="attachment-{size} size-{size}"
 alt="A quay"{more}></a></div><figcaption class="wp-caption-text gallery-caption">At dawn</figcaption></figure></div>"""
THUMBNAIL = SHOWN.format(size="thumbnail", small="150x150", files=FILES, more="")
SET = f' srcset="{FILES}/quay-300x225.jpg 300w, {FILES}/quay.jpg 1600w, {FILES}/quay-1024x768.jpg 1024w"'
MEDIUM = SHOWN.format(size="medium", small="300x225", files=FILES, more=SET)


@pytest.mark.parametrize("form", onepost.FORMS)
def test_links_of_a_gallery_to_the_pages_of_its_pictures_were_words_of_the_post(form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{THUMBNAIL}<p>It ended.</p>")
    assert draft.body == "It began.\n\nIt ended.\n"
    assert [(one.url, one.caption) for one in draft.front.pictures] == [(f"{FILES}/quay-150x150.jpg", "At dawn")]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_picture_of_a_gallery_was_taken_in_a_small_size_where_the_whole_is_told(form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{MEDIUM}<p>It ended.</p>")
    assert [one.url for one in draft.front.pictures] == [f"{FILES}/quay.jpg"]


@pytest.mark.parametrize("file", ["quay.jpg", "quay-scaled.jpg"])
def test_a_picture_of_a_gallery_was_taken_in_a_small_size_where_an_answer_lists_its_file(file: str) -> None:
    answer = json.loads(onepost.FORMS["rest"](f"<p>It began.</p>{THUMBNAIL}<p>It ended.</p>"))
    media = {"id": 4, "source_url": f"{FILES}/{file}", "alt_text": "A quay", "caption": {"rendered": ""}}
    (draft,) = onepost.proved(json.dumps([*answer, media]))
    assert [(one.url, one.caption) for one in draft.front.pictures] == [(f"{FILES}/{file}", "At dawn")]


BLOCK = """<figure class="wp-block-gallery"><figure><img src="{files}/quay-150x150.jpg" alt="A quay"
 data-full-url="{files}/quay.jpg" data-link="https://linden.example/the-quay/"/></figure></figure>"""


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_picture_of_a_block_was_a_thumbnail_though_the_block_says_where_the_whole_is(form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{BLOCK.format(files=FILES)}<p>It ended.</p>")
    assert [one.url for one in draft.front.pictures] == [f"{FILES}/quay.jpg"]


TILE = """<div class="tiled-gallery-item"><a href="https://linden.example/pg-41/"><img {more} alt="A quay"
 data-orig-file="{files}/quay.jpg" src="https://i0.wp.com/linden.example/quay.jpg?w=200"/></a></div>"""
TILES = ['data-original-width="200"', 'data-permalink="https://linden.example/pg-41/"']


@pytest.mark.parametrize("more", TILES)
@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_page_of_a_picture_in_a_gallery_of_tiles_was_a_source(form: str, more: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{TILE.format(files=FILES, more=more)}")
    assert (draft.body, draft.front.sources) == ("It began.\n", ())
    assert [one.url for one in draft.front.pictures] == [f"{FILES}/quay.jpg"]


def test_pictures_that_a_gallery_names_and_the_export_lacks_were_not_told() -> None:
    capture = onepost.FORMS["wxr"]('<p>It began.</p>[gallery ids="1,5"]')
    (draft,) = onepost.proved(capture.replace("</channel>", f"{HUNG.format(1, 0)}</channel>"))
    assert [one.url[-5:] for one in draft.front.pictures] == ["1.jpg"]
    assert ("not taken over: gallery (1)" in draft.doubts, draft.unsaid) == (True, ("pictures",))


@pytest.mark.parametrize("text", ["<p>Boats[gallery]come.</p>", "Boats[gallery ids='1,2']come."])
def test_words_on_both_sides_of_a_gallery_were_one_word(text: str) -> None:
    assert onepost.split("wxr", text).body == "Boats come.\n"
