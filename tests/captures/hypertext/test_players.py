"""What is played at the end of a post stays in its text, with the line that leads to it, in every form of a capture."""

from html import escape

import pytest
from tests.captures import onepost

FILM = "https://www.youtube.com/watch?v=abcdefghijk"
FRAME = '<p><iframe src="https://www.youtube.com/embed/abcdefghijk?feature=oembed"></iframe></p>'
PLAYED = '<iframe src="https://www.youtube.com/embed/abcdefghijk?feature=oembed"></iframe>'
BLOCK = '<figure class="is-type-video wp-block-embed"><div class="wp-block-embed__wrapper">\n{}\n</div></figure>'
LEADS = ("Watch the film:", "Source:", "See also:", "Audio：", "Source: the keepers tell it –")
SHOWN = {
    "a block": (BLOCK.format(FILM), FILM),
    "a block of any host": (BLOCK.format("https://player.example/1?a=b&amp;c=d"), "https://player.example/1?a=b&c=d"),
    "a sound": ('[audio src="https://linden.example/a_b.mp3"]', "https://linden.example/a_b.mp3"),
    "a film of the blog": ('[video mp4="https://linden.example/a.mp4"]', "https://linden.example/a.mp4"),
    "an embedded address": (f"[embed]{FILM}[/embed]", FILM),
    "a number": ("[youtube abcdefghijk]", FILM),
    "a number with marks": (BLOCK.format(f"{FILM[:-2]}_-"), f"{FILM[:-2]}_-"),
}
STORED = {
    "a paragraph": f"<p>It began.</p>\n\n{FILM}",
    "a marked paragraph": f"<!-- wp:paragraph -->\n<p>It began.</p>\n<!-- /wp:paragraph -->\n<p>{FILM}</p>\n",
    "a line": f"It began.\n{FILM}",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("lead", LEADS)
def test_the_line_above_a_film_at_the_end_was_lost(lead: str, form: str) -> None:
    made = onepost.split(form, f"<p>It began.</p><p>{lead}</p>{FRAME}")
    assert (made.body, made.front.sources) == (f"It began.\n\n{lead}\n\n{FILM}\n", ())


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_source_under_a_film_took_the_line_above_that_as_its_title(form: str) -> None:
    made = onepost.split(form, f"<p>It began.</p><p>Watch the film:</p>{FRAME}<p>https://wire.example/a</p>")
    assert made.body == f"It began.\n\nWatch the film:\n\n{FILM}\n"
    assert [(source.url, source.title) for source in made.front.sources] == [("https://wire.example/a", "")]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_sources_above_a_film_stay_sources(form: str) -> None:
    made = onepost.split(form, f"<p>It began.</p><p>https://wire.example/a</p><p>Watch the film:</p>{FRAME}")
    assert made.body == f"It began.\n\nWatch the film:\n\n{FILM}\n"
    assert [source.url for source in made.front.sources] == ["https://wire.example/a"]
    assert not [doubt for doubt in made.doubts if "among its sources" in doubt]


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", SHOWN)
def test_what_is_played_at_the_end_was_taken_for_a_source(name: str, form: str) -> None:
    written, address = SHOWN[name]
    made = onepost.split(form, f"<p>It began.</p>\n\n{written}")
    assert (made.body, made.front.sources) == (f"It began.\n\n{address}\n", ())


@pytest.mark.parametrize("name", STORED)
def test_a_film_that_its_page_plays_became_a_source_from_an_export(name: str) -> None:
    made = onepost.split("wxr", STORED[name])
    assert (made.body.split(), made.front.sources) == (["It", "began.", FILM], ())


def test_a_link_to_a_film_is_a_source_in_an_export_too() -> None:
    made = onepost.split("wxr", f'<p>It began.</p>\n\n<a href="{FILM}">{FILM}</a>')
    assert [source.url for source in made.front.sources] == [FILM]


def _found(export: str, said: tuple[str, ...]) -> str:
    """Return an export with what WordPress found for the addresses in its post."""
    made = "".join(
        f"<wp:postmeta><wp:meta_key>_oembed_{'0a' * 15}{n:02}</wp:meta_key><wp:meta_value>{value}</wp:meta_value>"
        "</wp:postmeta><wp:postmeta><wp:meta_key>_oembed_time_0</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>"
        for n, value in enumerate(map(escape, said))
    )
    return export.replace("<wp:status>", f"{made}<wp:status>")


@pytest.mark.parametrize("said", [("{{unknown}}",), ("{{unknown}}", PLAYED), ()])
def test_a_film_that_its_page_could_not_play_stayed_in_the_text_of_an_export_alone(said: tuple[str, ...]) -> None:
    (draft,) = onepost.proved(_found(onepost.FORMS["wxr"](f"<p>It began.</p>\n\n{FILM}"), said))
    linked = onepost.split("rest", f'<p>It began.</p>\n<p><a href="{FILM}">{FILM}</a></p>').front.sources
    assert [source.url for source in linked] == [FILM]
    assert draft.front.sources == (linked if len(said) == 1 else ())


@pytest.mark.parametrize(
    ("said", "sources"),
    [
        (("{{unknown}}", PLAYED), ["https://vimeo.com/76543"]),
        (("{{unknown}}", "{{unknown}}"), [FILM, "https://vimeo.com/76543"]),
        ((PLAYED,), []),
    ],
)
def test_of_two_films_that_alone_was_a_source_which_no_page_could_play(
    said: tuple[str, ...], sources: list[str]
) -> None:
    films = f"<p>It began.</p>\n\n{FILM}\n\nhttps://vimeo.com/76543"
    (draft,) = onepost.proved(_found(onepost.FORMS["wxr"](films), said))
    assert [source.url for source in draft.front.sources] == sources


OLD = (
    '<object width="425"><param name="movie" value="{0}"><param name="wmode" value="transparent">{1}Get Flash.</object>'
)


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("inner", ['<embed src="{0}" type="application/x-shockwave-flash"></embed>', ""])
@pytest.mark.parametrize(
    ("played", "page"),
    [
        ("http://www.youtube.com/v/AbCdEfGhIjK&hl=en", "https://www.youtube.com/watch?v=AbCdEfGhIjK"),
        ("http://vimeo.com/moogaloop.swf?clip_id=12345", "https://vimeo.com/12345"),
    ],
)
def test_a_film_that_a_plugin_showed_was_lost(played: str, page: str, inner: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{OLD.format(played, inner.format(played))}<p>It ended.</p>")
    assert draft.body == f"It began.\n\n{page}\n\nIt ended.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    "inner",
    [
        '<source src="https://linden.example/a.webm">',
        '<track src="a.vtt" kind="captions">It plays.',
        '<iframe src="https://linden.example/frame"></iframe>',
    ],
)
def test_what_stands_in_a_player_was_said_to_be_the_posts_and_was_not(inner: str, form: str) -> None:
    made = onepost.split(form, f'<p>It began.</p><video><source src="https://linden.example/a.mp4">{inner}</video>')
    assert made.body == "It began.\n\nhttps://linden.example/a.mp4\n"


def test_line_ends_within_a_player_took_its_parts_out_of_it() -> None:
    player = (
        '<video controls="controls">\n\t<source type="video/mp4" src="https://linden.example/a.mp4" />\n\n'
        '<!-- another -->\n<source src="https://linden.example/a.webm" />\n<track src="https://linden.example/t" />\n'
        "</video>"
    )
    (draft,) = onepost.proved(onepost.FORMS["wxr"](f"It began.\n\n{player}\n\nIt ended."))
    assert draft.body == "It began.\n\nhttps://linden.example/a.mp4\n\nIt ended.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_frames_in_a_row_were_sources(form: str) -> None:
    frame = '<iframe src="https://maps.example/embed?pb={}" width="400" height="300"></iframe>'
    shown = f"<p>It began.</p>{frame.format(1)}{frame.format(2)}<p>It went on.</p>"
    draft = onepost.split(form, shown)
    assert draft.front.sources == ()
    assert draft.body.split() == [
        "It",
        "began.",
        "https://maps.example/embed?pb=1",
        "https://maps.example/embed?pb=2",
        "It",
        "went",
        "on.",
    ]


@pytest.mark.parametrize("kind", ["fb-post", "fb-video"])
@pytest.mark.parametrize("form", onepost.FORMS)
def test_what_a_script_of_facebook_shows_was_lost(form: str, kind: str) -> None:
    address = "https://www.facebook.com/quay/posts/12"
    shown = f'<p>It began.</p><div class="{kind}" data-href="{address}" data-width="500"></div><p>It ended.</p>'
    assert onepost.split(form, shown).body == f"It began.\n\n{address}\n\nIt ended.\n"
