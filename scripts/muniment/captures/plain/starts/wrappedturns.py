"""Posts without dates in an archive that shows a title and one paragraph of each, by turns, as tools wrap that."""

from collections.abc import Iterator

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import turns
from muniment.captures.plain.titles import candidates, pagehead, titlelines
from muniment.captures.plain.titles.looks import closes
from muniment.captures.words.page.pagelines import STOPPED
from muniment.captures.words.text.lines import as_one

FEWEST, LEAST = 3, 60
"""Posts of such a list, and characters of a paragraph that is no title."""
MOST = 12
"""Lines of a paragraph of which more is not asked."""


def starts(page: Page) -> list[Start]:
    """Return the posts under the heading of an archive; none where anything else stands there.

    A picture that a tool tells of in brackets may stand between a title and its text.
    """
    head = pagehead.heading(page) if page.wrapped and not page.days else -1
    found: list[int] = []
    title = -1
    for number, words in _paragraphs(page, head) if head >= 0 else ():
        if _is_text(words):
            if title < 0:
                return []
            found, title = [*found, title], -1
        elif title < 0 and turns.may_title(page, number, words):
            title = number
        elif not (title >= 0 and _tells_of_picture(words)):
            return []
    whole = title < 0 and len(found) >= FEWEST
    return [candidates.alone(page, titlelines.below(page, one)) for one in found] if whole else []


def _paragraphs(page: Page, head: int) -> Iterator[tuple[int, str]]:
    """Yield the first line of each paragraph below a heading, with all its words, without what is the page's own."""
    for number in page.full:
        if number > head and page.lines[number - 1].blank and not closes(page, number):
            yield number, " ".join(as_one(page.run(number, MOST)).split())


def _is_text(words: str) -> bool:
    return len(words) >= LEAST and (STOPPED.search(words) is not None or turns.is_open(words))


def _tells_of_picture(words: str) -> bool:
    return words.startswith("[") and words.endswith("]")
