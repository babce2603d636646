"""Lines that count: comments of a post, readers, and years or days back."""

from collections.abc import Sequence
from itertools import takewhile

from muniment.captures.plain.page.replies import QUOTED
from muniment.captures.words.blogs import replywords
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.phrases import RELATIVE
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

YEAR = late(r"1[5-9]\d\d|20\d\d")
COUNT, LARGE, MOST = late(r"\d{1,6}"), late(rf"(?!{YEAR.pattern})\d{{3,6}}"), 2
"""A count, one that numbers no part of a text, and how many stand together."""
HEADED = late(r"[#*_]")
"""How a line begins that heads a part of a text."""
FORMAT = late(r"\[?(?i:standard|aside|kurzmitteilung|statusmitteilung)\]?")
"""The format of a post, as themes of WordPress show it over the text."""
LEADS = 3
"""Lines above a text that may lead to its comments."""


def is_ago(words: str) -> bool:
    """Return whether a line says how long ago, by a number, and no more."""
    return any(map(str.isdigit, words)) and RELATIVE.fullmatch(words) is not None


def leading(lines: Sequence[Line], below: int = -1) -> set[int]:
    """Return the first of these lines that are but counts of readers and comments, which their words were lost of.

    One of few figures alone may number a part of the text, and one of four may be a year; one in the line right
    `below` title and date, apart from the text, counts where no other part has a number. So does the button to answer,
    and before all the format of the post.
    """
    if len(lines) > 1 and not HEADED.match(lines[0].words) and FORMAT.fullmatch(lists.shown(lines[0])):
        return {lines[0].number}
    found = [*takewhile(lambda line: COUNT.fullmatch(line.words), lines[: MOST + 1])]
    sure = len(found) == MOST or (len(found) == 1 and LARGE.fullmatch(found[0].words))
    if not sure and len(lines) > 1 and lines[0].number == below and lines[1].number > below + 1:
        numbered = found and any(COUNT.fullmatch(line.words) for line in lines[1:])
        counted = bool(found) and YEAR.fullmatch(lines[0].words) is None
        found, sure = [*lines[:1]], not numbered and (counted or _answers(lines[0]))
    return {line.number for line in found} if sure and len(found) < len(lines) else set()


def _answers(line: Line) -> bool:
    """Return whether a line is the button to answer a post, or to read its comments."""
    words = lists.unmarked(lists.shown(line))
    return replywords.REPLY.fullmatch(words) is not None or replywords.asks(line.text)


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
