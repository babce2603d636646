"""Dates in a list of other posts under its heading, which ends the text of a post or stands within it."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile

from muniment.captures.plain.dates import goingposts
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings
from muniment.captures.words.blogs.furniture import FILED_BESIDE, SHARED, announces_others
from muniment.captures.words.blogs.phrases import SEE_ALSO, SOURCE_LABEL
from muniment.captures.words.cited import leadins
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lists
from muniment.text.patterns import late

HEADING, BRIEF = 60, 3
"""Characters of the heading of a list, and paragraphs of a text that such a list shows of each."""
FEWEST_AGAIN = 2
ENTRY, ENTRIES = 4, 50
"""Lines of an entry of such a list: title, date, who wrote it and where it is filed; and entries of one."""
HASHTAG = late(r"\W*#\w")
"""A label such as `#archives`."""


def beneath(page: Page) -> list[int]:
    """Return the dates under the heading of a list of other posts, of which it shows but beginnings: it ends a post.

    That has a day above its text or under it, or none; other days may follow the list: of its foot, of comments.
    """
    full = page.days
    found: set[int] = set()
    once = {words for words, count in Counter(page.lines[number].words for number in page.full).items() if count == 1}
    for head in (at for at in page.full if full and page.lines[at].words in once and _heads_others(page, at)):
        above, below = [one for one in full if one < head], [one for one in page.dates if one > head]
        under = bool(above) and any(map(page.is_prose, range(above[0] + 1, head)))
        text = under or (len(above) <= 1 and beginnings.has_text(page, 0, above[0] if above else head))
        able = text and not _is_ended(page, head, below[0] if below else head)
        listed = _listed(page, head, below, above) if able else []
        told = announces_others(page.lines[head].words) or (listed == below and _are_bare(page, [head, *listed]))
        listed = listed if told else []  # sources may stand there, and then the next post
        if not (several := len(listed) >= FEWEST_AGAIN) or goingposts.begin(page, head, above, below):
            listed = [] if several or not above else _sole(page, head, below)
        found.update(listed)
    return [*found]


def _sole(page: Page, head: int, below: Sequence[int]) -> list[int]:
    """Return the only date between such a heading under a text and readers' comments, where it has no text."""
    end = min((number for number in page.replied if number > head), default=head)
    told = [number for number in below if number < end and any(map(page.is_prose, range(head)))]
    return told if len(told) == 1 and not any(map(page.is_prose, range(head + 1, end))) else []


def _is_ended(page: Page, head: int, last: int) -> bool:
    """Return whether sources, or the buttons by which a post is shared, stand under a list: it was of its text."""
    words = (lists.unmarked(line.words) for line in page.lines[head + 1 : last] if not line.blank)
    return any(SHARED.fullmatch(said) or SOURCE_LABEL.fullmatch(said) for said in words if len(said) <= HEADING)


def _heads_others(page: Page, number: int) -> bool:
    """Return whether a line is the heading of a list of other posts, no label of one address, nor the end of a text."""
    words = page.lines[number].words
    if page.wrapped and number and page.is_prose(number - 1):
        return False
    others = len(words) <= HEADING and announces_others(words)
    also = len(words) <= HEADING and SEE_ALSO.fullmatch(words.strip("#*_: ")) is not None
    if not (others or also) or words in page.often or HASHTAG.match(words):
        return False
    label = words[0] in "([（【" or leadins.is_label(words) or (also and words.endswith((":", "：")))
    return not label and not lists.unmarked(page.words(page.after(number))).startswith(("http", "#"))


def _listed(page: Page, head: int, below: Sequence[int], above: Sequence[int]) -> list[int]:
    """Return those of the dates below a heading that stand beside a few paragraphs of a text, or none by turns.

    Where they run on in time from those above it, written alike, a paragraph of several lines is of a post.
    """
    spans = [*pairwise([head, *below, len(page.lines)])]
    wrapped = page.wrapped and bool(above) and not goingposts.run_on(page, [*above, *below])
    if above and all(_size_of_text(page, first + 1, last, wrapped=wrapped) <= BRIEF for first, last in spans):
        return [*below]
    sizes = [_size(page, *span) for span in spans[:ENTRIES]]
    turn = min(ENTRY, sizes[1] + 1) if sizes[1:] else 0
    alike = (_kind(page, one) == _kind(page, below[0]) for one in below)
    near = zip(below, alike, [sizes[0] <= ENTRY, *(size <= turn for size in sizes[1:])], strict=False)
    return [one for one, *told in takewhile(all, near)]


def _are_bare(page: Page, numbers: Sequence[int]) -> bool:
    """Return whether no line of a text ends with a sentence between a heading and the last of several dates."""
    between = (number for number in range(numbers[0] + 1, numbers[-1]) if page.is_prose(number))
    return not any(pagelines.STOPPED.search(page.lines[number].words) for number in between)


def _size_of_text(page: Page, first: int, last: int, *, wrapped: bool) -> int:
    """Return how many lines of a text stand between two, or paragraphs into which a tool has wrapped it."""
    text = filter(page.is_prose, range(first, last))
    return sum(not (wrapped and number > first and page.is_prose(number - 1)) for number in text)


def _kind(page: Page, number: int) -> tuple[object, ...]:
    said = page.dates[number]
    filed = FILED_BESIDE.fullmatch(page.words(page.after(number))) is not None
    return said.form, said.pure, said.author[1] > 0, said.title[1] > 0, filed


def _size(page: Page, first: int, last: int) -> int:
    """Return how many lines stand between two, or more than an entry of a list of titles has."""
    between = [number for number in range(first + 1, last) if not page.lines[number].blank]
    said = (number for number in between if page.is_prose(number) and beginnings.tells(page, number))
    text = any(pagelines.STOPPED.search(page.lines[number].words) for number in said)
    return ENTRY + 1 if text else len(between)
