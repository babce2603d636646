"""Finds where a page asks readers for their thoughts on a post, or says that none has any: its text is above that."""

from collections.abc import Container, Sequence

from muniment.captures.words.blogs import forms
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS, REPLY
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import FULL, Line

LONGEST = 60
"""Characters of such a line, its address aside."""


def above(lines: Sequence[Line], repeated: Container[str]) -> Sequence[Line]:
    """Return those of these lines that stand above the form for comments, or what leads to it; all where none does.

    Such a line stands under a text, on a page that says it once: over a text it is a row, and in a list of posts each
    has its own. One with a colon counts what is to follow, and nothing that does is the post's.
    """
    lines = forms.above(lines)
    text = False
    for place, line in enumerate(lines):
        words = lists.unmarked(lists.shown(line)) if len(line.text) <= LONGEST else ""
        if text and _asks(words) and words not in repeated:
            counts = words.endswith((":", "："))
            return lines[:place] if counts or not any(map(pagelines.is_text, lines[place:])) else lines
        text = text or len(line.words) >= FULL
    return lines


def _asks(words: str) -> bool:
    """Return whether a line asks readers for comments, or says that there are none; no part of a row does."""
    told = COMMENT_SIGNS.within(words.lower()) and "[" not in words and is_button(words)
    return bool(told) and not (REPLY.fullmatch(words) or COMMENTS.fullmatch(words))
