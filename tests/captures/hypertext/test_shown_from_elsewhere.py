"""What a post shows from elsewhere, films, posts of other blogs and files, is a link in its place and no source."""

import pytest
from tests.captures import onepost

FILM = "https://www.youtube.com/watch?v=abcdefghijk"
SOURCE = '<p><a href="https://wire.example/a">https://wire.example/a</a></p>'
LED = '<a href="https://willow.example/rights/">Your rights</a>'
CARD = (
    f'<blockquote class="wp-embedded-content"><p>{LED}</p></blockquote>'
    '<iframe class="wp-embedded-content" src="https://willow.example/rights/embed/" title="Rights"></iframe>'
)
BLOCK = f'<figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed">{CARD}</div></figure>'
FILE = '<div class="wp-block-file"><a href="https://linden.example/wp-content/uploads/a.pdf">All of it</a></div>'
WIDGET = (
    '<div class="elementor-widget elementor-widget-video" data-settings="{{&quot;{0}_url&quot;:&quot;{1}&quot;,'
    '&quot;video_type&quot;:&quot;{0}&quot;}}"><div><div class="elementor-video"></div></div></div>'
)
FILMS = {
    "settings": WIDGET.format("youtube", FILM.replace("/", "\\/")),
    "a frame for later": '<iframe src="about:blank" data-src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
    "a box for later": '<div class="rll-youtube-player" data-src="https://www.youtube.com/embed/abcdefghijk"></div>',
    "an element of its own": '<lite-youtube videoid="abcdefghijk"></lite-youtube>',
}


@pytest.mark.parametrize("form", ["page", "wxr"])
@pytest.mark.parametrize("card", [CARD, BLOCK])
def test_a_post_of_another_blog_shown_in_a_text_was_a_source_of_it(card: str, form: str) -> None:
    for content in (f"<p>It began.</p>{card}<p>Take it with you.</p>", f"<p>It began.</p>{card}"):
        draft = onepost.split(form, content + SOURCE)
        assert [one.url for one in draft.front.sources] == ["https://wire.example/a"]
        assert draft.body.startswith("It began.\n\n[Your rights](https://willow.example/rights/)\n")


def test_a_file_shown_above_the_closing_addresses_is_no_source() -> None:
    draft = onepost.split("page", f"<p>It began.</p>{FILE}{SOURCE}")
    assert [one.url for one in draft.front.sources] == ["https://wire.example/a"]
    assert draft.body == "It began.\n\n[All of it](https://linden.example/wp-content/uploads/a.pdf)\n"


@pytest.mark.parametrize("film", FILMS.values(), ids=FILMS)
def test_a_film_that_scripts_show_was_lost(film: str) -> None:
    draft = onepost.split("page", f"<p>It began.</p>{film}<p>It ended.</p>")
    assert draft.body == f"It began.\n\n{FILM}\n\nIt ended.\n"


@pytest.mark.parametrize("settings", [WIDGET.format("hosted", ""), WIDGET.format("youtube", "javascript:x")])
def test_settings_that_name_no_film_say_nothing(settings: str) -> None:
    assert onepost.split("page", f"<p>It began.</p>{settings}").body == "It began.\n"


SAVED = '<p>It began.</p><iframe src="./A quiet morning_files/abcdefghijk.html"></iframe>'
NAMED = '<a href="https://youtu.be/abcdefghijk">x</a>'


def test_of_a_frame_saved_as_a_file_an_address_was_made_up() -> None:
    draft = onepost.split("page", SAVED)
    assert draft.body == "It began.\n"
    lost = "frames whose address the capture does not say: 'abcdefghijk.html'"
    assert draft.doubts == ("not taken over: iframe (1)", lost)


def test_a_frame_saved_as_a_file_leads_to_the_film_of_its_name_that_the_page_has() -> None:
    draft = onepost.proved(onepost.PAGE.format(SAVED).replace("</body>", f"{NAMED}</body>"))[0]
    assert draft.body == f"It began.\n\n{FILM}\n"
