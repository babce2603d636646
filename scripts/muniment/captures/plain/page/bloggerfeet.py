"""Tells a page of Blogger by how it says, under a post, how many answered: with a colon, in all its languages."""

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS
from muniment.text import stops

FOOT = 60
"""Lines of the end of a page, readers' comments among them."""


def found(page: Page) -> bool:
    """Return whether such a line stands at the end of a page: 'No comments:', 'Keine Kommentare:', '2 comments:'."""
    lines = (page.lines[number].words for number in page.full[-FOOT:])
    ended = (words for words in lines if words.endswith(stops.COLONS))
    return any(COMMENTS.fullmatch(one) or (COMMENT_SIGNS.within(one.lower()) and is_button(one)) for one in ended)
