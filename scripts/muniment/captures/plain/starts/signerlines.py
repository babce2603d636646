"""Lines of a list of signatories, which begin no post, however like a title each of them looks."""

from collections.abc import Iterator, Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Titles
from muniment.captures.signed.announcing import COLONS
from muniment.captures.words.blogs.phrases import SIGNATORIES

SHORT = 80
"""Characters of a line that announces them."""
FEWEST = 3
"""Lines of such a list."""


def without(page: Page, able: Sequence[Titles]) -> list[Titles]:
    """Return the lines that may be titles without those between others of such a list, where blank lines part any."""
    inner = frozenset(_inner(page)) if not page.dense and any(len(titles) for titles in able) else frozenset()
    return [[title for title in titles if title[0] not in inner] for titles in able] if inner else [*able]


def _inner(page: Page) -> Iterator[int]:
    """Yield the lines of the paragraphs right under a label that announces signatories.

    The last of one may be the title of the next post where a text or a date stands under it: a tool may leave a blank
    line there alone.
    """
    for number in page.full:
        words = page.lines[number].words
        if not words.endswith(COLONS) or len(words) > SHORT or not SIGNATORIES.search(words):
            continue
        first = last = page.after(number)
        while last + 1 < len(page.lines) and not (page.lines[last + 1].blank or last + 1 in page.dates):
            last += 1
        if last - first + 1 >= FEWEST:
            yield from range(first, last + (not _heads(page, last)))


def _heads(page: Page, number: int) -> bool:
    """Return whether a date or a text, and no address, stands under a line."""
    below = page.after(number)
    return below in page.dates or (page.is_prose(below) and "://" not in page.lines[below].words)
