"""What stands right beneath a post's text: lines drawn across the page, and under a date more of it, as its labels.

Also where a page asks readers for their thoughts on a post, or says that none has any: its text is above that.
"""

from collections.abc import Container, Sequence
from itertools import takewhile

from muniment.captures.words.blogs import cards, forms
from muniment.captures.words.blogs.furniture import NAVIGATION, announces_others, is_button
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS, REPLY
from muniment.captures.words.dates import bylines
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import FULL, Line
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

HEADED = late(r"#+\s")
MOST = 8
"""Lines under such a date that may be the post's."""
LONGEST_ASKED = 60
"""Characters of such a line, its address aside."""


def near(lines: Sequence[Line]) -> list[Line]:
    """Return the few of the lines from such a date on, or from the card of an author, above the next text or list."""
    card = bool(lines) and cards.ABOUT.fullmatch(lines[0].words.strip("#*_: ")) is not None
    return [*takewhile(lambda line: not (_heads(line, card=card) or pagelines.is_text(line)), lines[:MOST])]


def _heads(line: Line, *, card: bool) -> bool:
    """Return whether a line is a heading of what stands beside posts, or of another post, or an entry of a list.

    The parts of a `card` have headings.
    """
    words = lists.shown(line).strip("#*_ " if card else "*_ ")
    hashed = HEADED.match(line.words) is not None and "#" not in line.words.lstrip("#")  # '# asylum# courts' are labels
    headed = (hashed and not card) or MARK.match(line.text) is not None
    return headed or announces_others(words) or NAVIGATION.fullmatch(words) is not None


def unruled(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of a text without those at its end that part it from the next.

    They are drawn across the page, or are the mark of a list's next entry, whose words stand under that.
    """
    last = len(lines)
    while last > 1 and (pagelines.RULE.fullmatch(lines[last - 1].words) or lines[last - 1].words in lists.MARKS):
        last -= 1
    return lines[:last]


def named(lines: Sequence[Line], top: Sequence[Line]) -> int:
    """Return the heading under a text that is the name of the blog, which heads what its page says last of it.

    That name is the first line of the `top` of the page. The count of these lines where none is.
    """
    first = next((line for line in top if any(map(str.isalnum, line.words))), None)
    name = lists.unmarked(lists.shown(first)) if first else ""
    headed = (at for at in range(1, len(lines)) if HEADED.match(lines[at].words))
    heads = (at for at in headed if lists.unmarked(lists.shown(lines[at])) == name)
    return next(heads, len(lines)) if name else len(lines)


def begun(lines: Sequence[Line], foot: int) -> int:
    """Return the line where the foot of a post begins: the one above it may lead to the name in it."""
    above = next((line for line in reversed(lines) if line.number < foot), None)
    return above.number if above and bylines.leads(above.words) else foot


def unasked(lines: Sequence[Line], repeated: Container[str]) -> Sequence[Line]:
    """Return those of these lines that stand above the form for comments, or what leads to it; all where none does.

    Such a line stands under a text, on a page that says it once: over a text it is a row, and in a list of posts each
    has its own. One with a colon counts what is to follow, and nothing that does is the post's.
    """
    lines = forms.above(lines)
    text = False
    for place, line in enumerate(lines):
        words = lists.unmarked(lists.shown(line)) if len(line.text) <= LONGEST_ASKED else ""
        if text and _asks(words) and words not in repeated:
            counts = words.endswith((":", "："))
            ends = counts or not any(map(pagelines.is_text, lines[place:]))
            return lines[: forms.headed(lines, place)] if ends else lines
        text = text or len(line.words) >= FULL
    return lines


def _asks(words: str) -> bool:
    """Return whether a line asks readers for comments, or says that there are none; no part of a row does."""
    told = COMMENT_SIGNS.within(words.lower()) and "[" not in words and is_button(words)
    return bool(told) and not (REPLY.fullmatch(words) or COMMENTS.fullmatch(words))
