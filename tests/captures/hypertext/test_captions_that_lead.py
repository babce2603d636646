"""What stands under a picture has the addresses to which it leads, wherever the capture says it."""

import json

import pytest
from tests.captures import onepost

from muniment.model.post import Picture

FIGURE = '<p>Words.</p><figure><img src="https://linden.example/a.jpg" alt="Quay"><figcaption>{}</figcaption></figure>'
LED = "<p>A quay.</p><p>Told by <a href='https://bo.example/'><b>Bo</b> Roe</a></p><script>n()</script>"
SAID = "A quay. Told by Bo Roe (https://bo.example/)"
HELD = Picture(url="https://linden.example/a.jpg", alt="Quay", caption=SAID, licence="unknown")


@pytest.mark.parametrize("form", onepost.FORMS)
def test_blocks_of_a_caption_that_leads_somewhere_ran_together_with_what_scripts_say(form: str) -> None:
    post = onepost.split(form, FIGURE.format(LED)).front
    assert post.pictures == (HELD,)


@pytest.mark.parametrize("silent", ["<script>n()</script>", "<span style='display: none'>So</span>"])
def test_what_never_gets_through_at_the_end_of_a_link_took_its_address_along(silent: str) -> None:
    caption = f"A quay. Told by <a href='https://bo.example/'><b>Bo</b> Roe{silent}</a>"
    assert onepost.split("page", FIGURE.format(caption)).front.pictures == (HELD,)


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_link_in_a_caption_that_is_not_shown_was_told_to_be_taken_over(form: str) -> None:
    unseen = "<span style='display: none'><a href='https://dock.example/'>Dock</a> of old</span>"
    assert onepost.split(form, FIGURE.format(LED + unseen)).front.pictures == (HELD,)


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("unseen", ["<style>a{}</style>", "<span style='display: none'>Larger</span>"])
def test_what_is_not_shown_in_the_link_around_a_picture_took_its_address_along(unseen: str, form: str) -> None:
    image = f"<a href='https://dock.example/'><img src='https://linden.example/a.jpg' alt='Quay'>{unseen}</a>"
    assert [one.url for one in onepost.split(form, f"<p>Words.</p>{image}").front.sources] == ["https://dock.example/"]


def _answer(*, embedded: bool) -> str:
    (post,) = json.loads(onepost.FORMS["rest"]("<p>Words.</p>"))
    media = {"id": 9, "source_url": HELD.url, "alt_text": "Quay", "caption": {"rendered": LED}}
    post |= {"featured_media": 9}
    if embedded:
        return json.dumps([post | {"_embedded": {"wp:featuredmedia": [media]}}])
    return json.dumps({"posts": [post], "media": [media]})


def _export() -> str:
    field = "<wp:postmeta><wp:meta_key>{}</wp:meta_key><wp:meta_value>{}</wp:meta_value></wp:postmeta>"
    number, alt = field.format("_thumbnail_id", 9), field.format("_wp_attachment_image_alt", "Quay")
    file = f"""<item><title>a</title><excerpt:encoded><![CDATA[{LED}]]></excerpt:encoded><wp:post_id>9</wp:post_id>
<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>{HELD.url}</wp:attachment_url>{alt}</item>"""
    return onepost.FORMS["wxr"]("<p>Words.</p>").replace("</item>", f"{number}</item>{file}")


@pytest.mark.parametrize("capture", [_answer(embedded=True), _answer(embedded=False), _export()])
def test_the_caption_of_the_picture_above_a_post_lost_the_address_to_which_it_leads(capture: str) -> None:
    (post,) = onepost.proved(capture)
    assert post.front.pictures == (HELD,)


EXCERPT = 'Short: <a href="https://quay.example/a">this</a> and <a href="/2016/03/04/b/">that</a>.'
WHOLE = "Short: this (https://quay.example/a) and that (/2016/03/04/b/)."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<p>Words.</p>", WHOLE),
        ('<p>As <a href="https://quay.example/a">a quay</a> says.</p>', WHOLE.replace(" (https://quay.example/a)", "")),
    ],
)
def test_an_excerpt_lost_the_addresses_that_its_text_does_not_have(content: str, said: str) -> None:
    (answer,) = json.loads(onepost.FORMS["rest"](content))
    export = onepost.FORMS["wxr"](content)
    written = f"<excerpt:encoded><![CDATA[{EXCERPT}]]></excerpt:encoded>"
    captures = [
        json.dumps([answer | {"excerpt": {"rendered": f"<p>{EXCERPT}</p>"}}]),
        export.replace("<wp:status>", f"{written}<wp:status>"),
    ]
    assert [onepost.proved(capture)[0].front.excerpt for capture in captures] == [said, said]
