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


NUMBER, TUBE = "aB-d_fghijk", "https://www.youtube.com/"
TYPED = {
    "https://youtu.be/{0}": ("{1}embed/{0}?feature=oembed", "{1}watch?v={0}"),
    "https://youtu.be/{0}?t=1m30s": ("{1}embed/{0}?start=90&#038;feature=oembed", "{1}watch?v={0}&t=90s"),
    "https://youtu.be/{0}?si=x_Y&amp;t=30": (
        "https://www.youtube-nocookie.com/embed/{0}?start=30",
        "{1}watch?v={0}&t=30s",
    ),
    "http://m.youtube.com/watch?v={0}": ("//www.youtube.com/embed/{0}", "{1}watch?v={0}"),
    "https://youtube.com/watch?app=desktop&amp;v={0}": ("{1}embed/{0}?rel=0", "{1}watch?v={0}"),
    "https://www.youtube.com/watch?v={0}&amp;list=PLa_b-1": (
        "{1}embed/{0}?list=PLa_b-1",
        "{1}watch?v={0}&list=PLa_b-1",
    ),
    "https://www.youtube.com/shorts/{0}": ("{1}embed/{0}?feature=oembed", "{1}watch?v={0}"),
    "https://www.youtube.com/playlist?list=PLa_b-1": ("{1}embed/videoseries?list=PLa_b-1", "{1}playlist?list=PLa_b-1"),
    "https://vimeo.com/channels/keepers/123456": (
        "https://player.vimeo.com/video/123456?dnt=1",
        "https://vimeo.com/123456",
    ),
    "https://vimeo.com/123456/ab12": (
        "https://player.vimeo.com/video/123456?h=ab12&amp;dnt=1",
        "https://vimeo.com/123456/ab12",
    ),
    "https://dai.ly/x7abcd": ("https://geo.dailymotion.com/player.html?video=x7abcd&amp;", "{2}x7abcd"),
    "https://www.dailymotion.com/video/x7abcd_the-quay": (
        "https://www.dailymotion.com/embed/video/x7abcd",
        "{2}x7abcd",
    ),
}
"""Addresses of films as people type them, as a page plays them there, and as a post has them."""
PLACES = {
    "a paragraph": ("\n\n{}\n\n", "<p>{}</p>"),
    "a quotation": ("<blockquote>\n{}\n</blockquote>\n", "<blockquote><p>{}</p></blockquote>"),
    "a block": (BLOCK, BLOCK),
    "a shortcode": ("\n[embed]{}[/embed]\n", "<p>{}</p>"),
    "a label": (
        "<p>Sources:</p>\n\n{}\n\nhttps://wire.example/a",
        "<p>Sources:</p><p>{}</p><p>https://wire.example/a</p>",
    ),
}


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("place", PLACES)
def test_a_film_had_another_address_in_an_export_than_where_it_is_played(typed: str, place: str) -> None:
    frame, page = (one.format(NUMBER, TUBE, "https://www.dailymotion.com/video/") for one in TYPED[typed])
    stored, shown = (f"<p>It began.</p>{around}<p>It ended.</p>" for around in PLACES[place])
    drafts = [onepost.split("wxr", stored.format(typed.format(NUMBER)))]
    played = shown.format(f'<iframe src="{frame}"></iframe>')
    drafts += [onepost.split(form, played) for form in onepost.FORMS if form != "wxr"]
    assert len({(draft.body, draft.front.sources, draft.addresses) for draft in drafts}) == 1
    assert page in drafts[0].body.replace("> ", "").split()


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    "stays",
    [
        '<p>See <a href="https://youtu.be/abcdefghijk">the film</a>.</p>',
        '<p>See <a href="https://youtu.be/abcdefghijk">https://youtu.be/abcdefghijk</a> there.</p>',
        "<p>See https://youtu.be/abcdefghijk there.</p>",
        "<p><code>https://youtu.be/abcdefghijk</code></p>",
        '<iframe src="https://www.youtube.com/embed/live_stream?channel=UCx"></iframe>',
    ],
)
def test_an_address_of_a_film_that_nothing_plays_stays_as_it_is(stays: str, form: str) -> None:
    body = onepost.split(form, f"<p>It began.</p>{stays}<p>It ended.</p>").body
    assert ("watch?v=" in body, "youtu.be/abcdefghijk" in body or "live_stream?channel=UCx" in body) == (False, True)
