"""Lines that count: comments of a post, by its title ('No Comments on The bell'), readers, and years or days back."""

from collections.abc import Sequence
from itertools import takewhile

from muniment.captures.plain.page.replies import QUOTED
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.phrases import RELATIVE
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lists, typed
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

FEWEST, BESIDE = 4, 40
"""Characters of such a title at least, and beside it at most."""
COUNT, LARGE, MOST = late(r"\d{1,6}"), late(r"(?!1[5-9]\d\d|20\d\d)\d{3,6}"), 2
"""A count, one that numbers no part of a text, and how many stand together."""
LEADS = 3
"""Lines above a text that may lead to its comments."""
LEAD = late(r"\s+[^\W\d_]{1,4}$|^有 ?")
"""The word between the number and the title: 'on', 'zu', 'sur'."""


def counts(words: str, title: str) -> bool:
    """Return whether a line says how many comments the post of a title has, or that it takes none."""
    if len(title) < FEWEST or len(words) > len(title) + BESIDE:
        return False
    plain, name = (typed.folded(lists.unmarked(one)) for one in (words, title))
    if name not in plain:
        return False
    rest = LEAD.sub("", plain.replace(name, " ", 1).strip(" .:：'\""))
    return bool(rest) and bool(COMMENTS.fullmatch(rest) or pagelines.is_furniture(rest))


def is_ago(words: str) -> bool:
    """Return whether a line says how long ago, by a number, and no more."""
    return any(map(str.isdigit, words)) and RELATIVE.fullmatch(words) is not None


def leading(lines: Sequence[Line]) -> set[int]:
    """Return the first of these lines that are but counts of readers and comments, which their words were lost of.

    One of few figures alone may number a part of the text, and one of four may be a year.
    """
    found = [*takewhile(lambda line: COUNT.fullmatch(line.words), lines[: MOST + 1])]
    sure = len(found) == MOST or (len(found) == 1 and LARGE.fullmatch(found[0].words))
    return {line.number for line in found} if sure and len(found) < len(lines) else set()


def answered(lines: Sequence[Line], title: str) -> set[int]:
    """Return the first of these lines that lead to the comments of a post: '2 comments' and 'on' its title."""
    found: set[int] = set()
    for line in lines[:LEADS]:
        words = lists.unmarked(lists.shown(line))
        counted = COMMENTS.fullmatch(words) is not None or (is_button(words) and COMMENT_SIGNS.within(words.lower()))
        on = bool(found) and len(title) > QUOTED and words.endswith(title) and len(words) < len(title) + QUOTED
        whole = len(title) > QUOTED and words.endswith(title) and COMMENTS.fullmatch(words) is not None
        if not (counted or on or whole):
            break
        found.add(line.number)
    return found
