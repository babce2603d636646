"""Labels under headings of their own between a text and what a page has under each of its posts, in whatever lines.

'Categories', 'News', 'Tags', 'wages', 'Leave a comment': beside its posts a blog lists labels so as well, but not over
what leads to the next post, or to comments.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.plain.post import labelentries
from muniment.captures.plain.post.headedtags import BESIDE, HEADING, Row
from muniment.captures.words.blogs.furniture import FILED, NAVIGATION, announces_others
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line

LONGEST, WORDS, MOST = 40, 5, 8
"""Characters and words of a label, and labels of a post under one heading."""


def found(lines: Sequence[Line], replies: int) -> list[Row]:
    """Return the headings and the labels under each, with their lines, among the lines (none blank) of a post.

    `replies`: the first line of readers' comments, which stand under those; 0 where there are none.
    """
    above = [line for line in lines if not replies or line.number < replies]
    behind, last = pagelines.behind_texts(above), len(above) if replies else 0
    end = next((at for at in range(behind, len(above)) if _is_under(lines[at])), last)
    heads = [at for at in range(behind, end) if _kind(lines[at])]
    if heads and any(map(pagelines.is_made, lines[behind : heads[0]])):
        return []  # of the page, beside its posts
    rows = list[Row]()
    for at, last in pairwise([*heads, end]):
        under = [*_entries(lines[at + 1 : last])]
        if not 0 < len(under) == last - at - 1 <= MOST:
            return []
        kind = _kind(lines[at])
        rows += [(lines[at], kind, []), *((line, kind, [span]) for line, span in under)]
    return rows


def _kind(line: Line) -> str:
    """Return which labels a line heads that says no more than that."""
    words = line.words.strip("*_#:： ") if len(line.words) <= LONGEST else ""
    if FILED.fullmatch(words):
        return "categories"
    return "tags" if words and (HEADING.fullmatch(words) or BESIDE.fullmatch(words)) else ""


def _entries(lines: Sequence[Line]) -> Iterator[tuple[Line, tuple[int, int]]]:
    """Yield the lines that are labels, each with where that stands, up to one that is none."""
    for line in lines:
        words = lists.unmarked(lists.shown(line)).strip("[] ")
        place = lists.place(words, line.text) if 0 < len(words) <= LONGEST and len(words.split()) <= WORDS else None
        if (
            place is None
            or pagelines.is_made(line)
            or pagelines.STOPPED.search(words)
            or labelentries.COUNTED.search(words)
        ):
            return
        yield line, (line.start + place[0], line.start + place[1])


def _is_under(line: Line) -> bool:
    """Return whether a line stands under each post of a page: it leads to the next, or to comments, or counts those."""
    words = lists.unmarked(lists.shown(line))
    leads = NAVIGATION.fullmatch(words) or pagelines.is_arrow(words) or COMMENTS.fullmatch(words)
    asks = COMMENT_SIGNS.within(words.lower()) and pagelines.is_made(line)
    return bool(leads or asks) and not announces_others(words)
