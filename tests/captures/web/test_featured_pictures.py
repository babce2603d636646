"""Pictures that themes show beside the text of a post: in cards, above the text, with a caption and a credit."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

PAGE = """<html><head><title>The Linden</title></head><body class="{}"><main>{}</main></body></html>"""
HEAD = '<h2 class="entry-title"><a href="https://linden.example/2021/05/0{0}/c{0}/">Case {0}</a></h2>'
CARD = """<article class="post-{0} post type-post hentry">{1}{2}<time datetime="2021-05-0{0}T10:00:00+02:00">{0} May
2021</time><div class="entry-content"><p>Text {0} of it.</p></div></article>"""
FILE = "https://linden.example/wp-content/uploads/{}.jpg"
IMAGES = {
    "a link around it": '<img class="size-medium" src="{}" alt="A door">',
    "an address for scripts": '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-img-url="{}" alt="A door">',
}


def _cards(image: str) -> str:
    led = '<a class="thumbnail__link" href="https://linden.example/2021/05/0{}/c{}/">{}</a>'
    cards = (CARD.format(n, led.format(n, n, image.format(FILE.format(n))), HEAD.format(n)) for n in (1, 2))
    return PAGE.format("archive", "".join(cards))


@pytest.mark.parametrize("image", IMAGES.values(), ids=list(IMAGES))
def test_the_picture_of_a_card_that_leads_where_its_title_does_was_lost(image: str) -> None:
    pictures = [draft.front.pictures for draft in onepost.proved(_cards(image))]
    assert [[(one.url, one.alt) for one in held] for held in pictures] == [[(FILE.format(n), "A door")] for n in (1, 2)]


SINGLE = """<div class="post-1 post type-post hentry"><div class="meta"><a href="/author/jo/"><img class="avatar"
src="https://linden.example/jo.jpg" alt="Jo"></a></div><h1 class="entry-title">Case 1</h1><time datetime="2021-05-01">1
May 2021</time><div class="widget-theme-post-featured-image"><figure class="wp-caption"><img src="{}" alt="A door">
<figcaption class="wp-caption-text">{}</figcaption></figure></div><div class="entry-content"><p>Text of it.</p></div>
</div>"""


@pytest.mark.parametrize(
    ("under", "caption", "credit"),
    [
        ("A door. Photo: Bo Ek", "A door.", "Photo: Bo Ek"),
        ('A door in <a href="https://hof.example/">the yard</a>', "A door in the yard (https://hof.example/)", ""),
        ('A door <span class="image-credit">Bo Ek</span>', "A door", "Bo Ek"),
    ],
)
def test_a_picture_above_a_text_was_lost_with_its_caption_and_credit(under: str, caption: str, credit: str) -> None:
    (draft,) = onepost.proved(PAGE.format("single-post", SINGLE.format(FILE.format("door"), under)))
    (picture,) = draft.front.pictures
    assert (picture.url, picture.alt) == (FILE.format("door"), "A door")
    assert (picture.caption, picture.credit) == (caption, credit)


def test_the_caption_of_a_marked_picture_was_set_aside() -> None:
    figure = (
        f'<figure class="post-thumbnail"><img class="wp-post-image" src="{FILE.format("door")}"><figcaption>A door.'
    )
    card = CARD.format(1, f"{figure}</figcaption></figure>", HEAD.format(1))
    (draft,) = onepost.proved(PAGE.format("archive", card))
    assert [(one.url, one.caption) for one in draft.front.pictures] == [(FILE.format("door"), "A door.")]


def test_a_picture_seen_from_a_page_that_does_not_say_where_it_is_was_lost() -> None:
    card = CARD.format(1, HEAD.format(1).replace("https://linden.example", ""), "").replace(
        "</p>", '<img src="/a.png"></p>'
    )
    (draft,) = splitting.read(PAGE.format("archive", card).encode(), Registry()).drafts
    assert "pictures whose address the capture does not say: 'a.png'" in draft.doubts


def test_the_title_of_a_post_was_taken_for_the_description_of_its_picture() -> None:
    image = '<img class="wp-post-image" src="{}" alt="Case 1">'
    pictures = onepost.proved(_cards(image))[0].front.pictures
    assert [(one.url, one.alt) for one in pictures] == [(FILE.format(1), "")]
