"""What people type into the editor of a blog becomes what its pages show: paragraphs, notes, players, playlists."""

import pytest
from tests.captures.command.test_forms import EXPORT, draft_of

from muniment.captures import splitting
from muniment.captures.hypertext import excerpts
from muniment.vocabularies.registry import Registry

TYPED = {
    "blank lines and line ends": ("One\ntwo.\n\nThree.", "One  \ntwo.\n\nThree.\n"),
    "code that begins as a paragraph does": ("One.\n\n<pre>a\n\nb</pre>\nTwo.", "One.\n\n```\na\n\nb\n```\n\nTwo.\n"),
    "a quotation of two paragraphs": ("<blockquote>One.\n\nTwo.</blockquote>", "> One.\n>\n> Two.\n"),
    "a list that is written in lines": (
        "Both:\n<ul>\n\t<li>one</li>\n\t<li>two</li>\n</ul>\nEnd.",
        "Both:\n\n- one\n- two\n\nEnd.\n",
    ),
    "a paragraph with marks among others": ("One.\n\n<p>Two\nthree.</p>\n\nFour.", "One.\n\nTwo  \nthree.\n\nFour.\n"),
    "emphasis at the end of a line": ("<em>One</em>\n<strong>two</strong>", "*One*  \n**two**\n"),
    "a note of a word processor": (
        'Words<a href="#_ftn1" name="_ftnref1">[1]</a> end.\n\n<a href="#_ftnref1" name="_ftn1">[1]</a> A note.',
        "Words[^1] end.\n\n[^1]: A note.\n",
    ),
    "players in lines of their own": (
        'One.\n\n[embed]https://film.example/1[/embed]\n\n[audio src="https://quay.example/s.mp3"]\n\nTwo.',
        "One.\n\nhttps://film.example/1\n\nhttps://quay.example/s.mp3\n\nTwo.\n",
    ),
}
"""What people type into the editor, for which WordPress makes the paragraphs."""


@pytest.mark.parametrize("name", TYPED)
def test_a_text_of_an_export_has_the_paragraphs_that_its_page_shows(name: str) -> None:
    typed, wanted = TYPED[name]
    assert draft_of(typed).body == wanted


SONG = """<item><title>A song &amp; more</title><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>https://quay.example/s.mp3</wp:attachment_url></item><item><title>T</title>"""


def test_a_text_was_lost_behind_a_playlist_that_its_page_left_open() -> None:
    played = '<div class="wp-playlist"><audio controls></audio><div class="wp-playlist-next"></div><noscript><ol><li>'
    played += '<a href="https://quay.example/a.mp3">A song</a></li></ol></noscript><script>1</script>'
    body = draft_of(f"<!-- wp:html --><p>Before.</p>{played}<p>Words behind it.</p>").body
    assert body == "Before.\n\n1. [A song](https://quay.example/a.mp3)\n\nWords behind it.\n"


def test_a_playlist_is_a_list_of_what_it_plays_in_every_form() -> None:
    wanted = "1. [A song & more](https://quay.example/s.mp3)\n\nWords.\n"
    text = EXPORT.format(content='[playlist ids="7"]\n\nWords.', meta="").replace("<item><title>T</title>", SONG, 1)
    assert splitting.read(text.encode(), Registry()).drafts[0].body == wanted
    shown = (
        '<div class="wp-playlist wp-audio-playlist"><audio controls></audio><noscript><ol><li>'
        "<a href='https://quay.example/s.mp3'>A song &#038; more</a></li></ol></noscript><script>{}</script></div>"
    )
    assert draft_of(f"<!-- wp:html -->{shown}<p>Words.</p>").body == wanted


BLOCKS = "<p>One of two.</p><ul><li>a list</li></ul><p>Two of two, and more.</p>"
EXCERPTS = {
    "the beginning": ("One of two. a list Two [&hellip;]", ""),
    "the text without its list": ("One of two. Two of two, and more.", ""),
    "the beginning without its list": ("One of two. Two of [&hellip;]", ""),
    "words of its own": ("One of many.", "One of many."),
    "a sentence at the beginning that somebody took for it": ("One of two.", "One of two."),
    "a beginning of a length of its own": ("One of", ""),
}


@pytest.mark.parametrize("name", EXCERPTS)
def test_an_excerpt_that_the_blog_made_itself_is_none(name: str) -> None:
    shown, wanted = EXCERPTS[name]
    assert excerpts.own(shown, BLOCKS) == wanted


NOTED = '<p>One<sup data-fn="c" class="fn"><a href="#c" id="c-link">1</a></sup> of two.</p><ol><li id="c">So.</li></ol>'
MADE = {
    "what stands before 'more'": ("<p>One of two.</p>\n\n<!--more-->\n\n<p>Two of two.</p>", "One of two."),
    "the same, as classic posts have it": ('<p>One of two. <span id="more-7"></span> Two of two.</p>', "One of two."),
    "without the marks of notes": (NOTED, "One of two."),
    "without what a shortcode shows": (
        "<p>Sign <b class='x'>Now</b> the petition.</p><p>Two.</p>",
        "Sign the petition. Two.",
    ),
    "without buttons under it": ("<p>One of two.</p><div><ul><li>Share</li></ul></div>", "One of two."),
    "without a box that folds under it": (
        '<p>One of two.</p><details class="wp-block-details"><summary>More</summary><p>Two of two.</p></details>',
        "One of two.",
    ),
    "without a button that says what follows": (
        "<h2>One</h2><div class='wp-block-button'><a>Two</a></div><p>Two of two.</p>",
        "One Two of two.",
    ),
    "of the first page of a text": ("<p>One of two.</p><!--nextpage--><p>Two.</p>", "One of two."),
    "without what nobody reads": ("<p>One.</p><style>p {top: 0}</style>Two.<p>Three.</p>", "One. Two. Three."),
    "of the length that it has": (f"<p>{'One of two. ' * 30}</p>", "One of two. " * 20),
}


@pytest.mark.parametrize("name", MADE)
def test_an_excerpt_that_the_blog_made_was_taken_for_a_written_one(name: str) -> None:
    content, made = MADE[name]
    assert excerpts.own(f"<p>{made}</p>", content) == ""


def test_bold_words_of_a_text_are_an_excerpt_that_somebody_wrote() -> None:
    assert excerpts.own("Sign now!", "<p>It is late, and there is no time: <b>Sign now!</b></p>") == "Sign now!"


def test_a_first_sentence_is_an_excerpt_where_the_text_goes_on_beside_a_picture() -> None:
    beside = '<div class="wp-block-media-text"><div class="wp-block-media-text__content"><p>Two.</p></div></div>'
    assert excerpts.own("One of two.", f"<p>One of two.</p>{beside}") == "One of two."
