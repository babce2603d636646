"""Finds the lines of a few words over all titles of a page, some again and again: the categories of each post."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence, Set

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.post import headlabels
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import bylines
from muniment.captures.words.page import heading
from muniment.captures.words.rows import wholerows
from muniment.captures.words.text import linkforms, lists
from muniment.text import months

LONGEST, WORDS, MOST = 30, 4, 3
"""Characters and words of a category, and how many of them are in such a line."""
FEWEST, PAIR = 3, 2
"""Posts of a page that tells by these, and of one where both have the same."""
NEAR = 3
"""Lines behind the last text of a page among which its labels would stand."""


def found(page: Page, chain: Sequence[Start]) -> set[int]:
    """Return these lines: each in a paragraph of its own, and what is over the first title over another as well.

    What stood so at the end of the post above, as the name of who wrote it, would not be over the first.
    """
    over = [page.before(start.first) for start in chain]
    if len(over) < PAIR or any(page.is_entry(start.title[0]) for start in chain):
        return set()
    told = [names(page, number) if number >= 0 else [] for number in over]
    said = Counter(name for named in told for name in named)
    if not all(told) or all(map(labels.personal, said)) or len(said) == sum(map(len, told)):
        return set()
    again = len(over) >= FEWEST and any(said[name] > 1 for name in told[0])
    whole = len(over) >= FEWEST or any(said[name] == len(over) for name in told[0])
    bare = whole and not again and all(_is_bare(page, number) for number in over)
    plain = bare and not (_ends_so(page, chain[-1]) or _is_headed(page, over[0], {*said}))
    return {*over} if again or plain else set()


def _is_headed(page: Page, first: int, said: Set[str]) -> bool:
    """Return whether the page is that of a tag which such lines say: what it says of its posts is no category."""
    headed = (heading.read(page.lines[number].words) for number in page.full if number < first)
    return any(one.tag in said for one in headed if one and one.tag)


def _is_bare(page: Page, number: int) -> bool:
    """Return whether a line is no entry of a list, and has no link."""
    return not (page.is_entry(number) or linkforms.may_lead(page.lines[number].text) or "<" in page.lines[number].text)


def _ends_so(page: Page, last: Start) -> bool:
    """Return whether such a line stands under the text of the last post, too: then they are of the posts above them."""
    texts = [number for number in page.full if number > last.last and (page.is_prose(number) or _is_link(page, number))]
    behind = page.full[bisect_right(page.full, texts[-1] if texts else last.last) :][:NEAR]
    return any(names(page, number) for number in behind)


def _is_link(page: Page, number: int) -> bool:
    return "://" in page.lines[number].text


def names(page: Page, number: int) -> list[str]:
    """Return what signs part in a line that may be categories: each a few words, no date or part of one, or button.

    A row that says more than that is none, nor is a line that says who wrote a post.
    """
    line = page.lines[number]
    listed = [part[0] for part in headlabels.PARTS.finditer(lists.NUMBERED.sub("", lists.unmarked(line.text)))]
    if len(listed) > MOST or not all(map(_is_able, listed)):
        return []
    other = number in page.dates or page.is_prose(number) or is_of_page(line.words)
    return [] if other or bylines.author(line.text)[1] or wholerows.says(line.text) else listed


def _is_able(name: str) -> bool:
    short = len(name) <= LONGEST and len(name.split()) <= WORDS and name[:1].isalpha() and name[-1:].isalpha()
    return short and not months.number(name.lower())
