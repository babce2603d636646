"""Comments of readers on a page: they are set aside, and how many they are is said."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.model.capture import Aside
from muniment.vocabularies.registry import Registry

ONE = '<li id="comment-{0}" class="comment"><div class="comment-body"><b>Eva</b> <p>Word {0}.</p></div></li>'
AREAS = {
    "none": ("", ()),
    "a form alone": ('<div id="respond" class="comment-respond"><form><label>Name</label></form></div>', ()),
    "one": (f'<ol class="comment-list">{ONE.format(1)}</ol>', ("1 comment of readers set aside",)),
    "several": (
        f'<ol class="comment-list">{"".join(map(ONE.format, range(1, 4)))}</ol>',
        ("3 comments of readers set aside",),
    ),
}


@pytest.mark.parametrize("name", AREAS)
def test_comments_on_a_page_were_set_aside_without_being_counted(name: str) -> None:
    area, doubts = AREAS[name]
    page = onepost.FORMS["page"]("<p>Text.</p>").replace("</article>", f'</article><div id="comments">{area}</div>')
    assert splitting.read(page.encode(), Registry()).doubts == doubts


LISTED = '<aside><ul><li>Eva: <a href="{}#comment-4">{}</a></li></ul></aside></body>'
QUOTED = {
    "a sentence": ("It was like that.", True),
    "cut off": ("Word 1 and word...", True),
    "the title of the post": ("A quiet morning", False),
    "the title of the post, cut off": ("A quiet morn…", False),
    "when it was written": ("6 March 2016, 10:12", False),
}


@pytest.mark.parametrize("name", QUOTED)
def test_words_of_readers_in_a_list_of_the_latest_comments_made_no_capture_private(name: str) -> None:
    words, quoted = QUOTED[name]
    page = onepost.FORMS["page"]("<p>Text.</p>").replace("</body>", LISTED.format(onepost.LINK, words))
    reading = splitting.read(page.encode(), Registry())
    kinds = {piece.aside for piece in reading.pieces if words in page[piece.start : piece.end]}
    assert (kinds == {Aside.COMMENT}, bool(reading.private), bool(reading.doubts)) == 3 * (quoted,)


def test_a_link_in_a_text_to_what_a_reader_wrote_stays() -> None:
    words = f'<p>As <a href="{onepost.LINK}#comment-4">Eva says: it was like that.</a></p>'
    assert "it was like that." in onepost.split("page", words).body


@pytest.mark.parametrize("link", ["#respond", "#comments"])
def test_a_link_that_asks_for_comments_was_one(link: str) -> None:
    count = f'<span class="post-comments"><a href="{onepost.LINK}{link}">Une réaction</a></span></article>'
    page = onepost.FORMS["page"]("<p>Text.</p>").replace("</article>", count)
    assert splitting.read(page.encode(), Registry()).private == ()
