"""Titles without dates under a label that is the same over all of them, as a page has that lists one category."""

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates, titlelines
from muniment.captures.plain.titles.looks import LONGEST, is_of_page
from muniment.captures.words.blogs.furniture import announces_others, is_button
from muniment.captures.words.blogs.phrases import SIGNATORIES, SOURCE_LABEL
from muniment.text import stops

FEWEST = 3
"""Titles over which such a label stands."""
WORDS, SHORT = 2, 30
"""Words and characters of a label."""
NEAR = 8
"""Lines under a title among which its text begins."""
MOST = 0.5
"""Of such titles so many must look like some, and have a text under them."""


def found(page: Page) -> list[Start]:
    """Return the starts under the label that stands over most titles; empty where none does."""
    labels = Counter(page.lines[number].words for number in page.full if is_label(page, number))
    for label, many in labels.most_common():
        if many < FEWEST:
            break
        starts = [_start(page, number) for number in page.full if page.lines[number].words == label]
        if _are_titles(page, starts):
            return [start for start in starts if start is not None]
    return []


def is_label(page: Page, number: int) -> bool:
    """Return whether a line of a word or two stands on the page again and again, and is none of its buttons."""
    words = page.lines[number].words
    if words not in page.often or len(words) > SHORT or len(words.split()) > WORDS or not re.search(r"[^\W\d_]", words):
        return False
    other = is_of_page(words) or is_button(words) or announces_others(words) or SIGNATORIES.search(words)
    return not (other or SOURCE_LABEL.match(words) or words.endswith((":", "：")) or number in page.dates)


def _start(page: Page, label: int) -> Start | None:
    """Return the start whose title stands under a label; None where no title does."""
    first = page.after(label)
    if first >= len(page.lines) or first in page.dates or page.lines[first].words in page.often:
        return None
    title = titlelines.below(page, first)
    if len(page.lines[first].words) > LONGEST or "://" in page.lines[first].words:
        return None
    return msgspec.structs.replace(candidates.alone(page, title), label=label)


def _are_titles(page: Page, starts: Sequence[Start | None]) -> bool:
    """Return whether titles stand under all of the same labels, and texts under most of them."""
    whole = [start for start in starts if start is not None]
    if len(whole) < len(starts) or len({page.lines[start.title[0]].words for start in whole}) < len(whole):
        return False
    like = [titlelines.likely(page, start.title) > 0 and not _goes_on(page, start) for start in whole]
    ends = [min(start.last + NEAR, len(page.lines)) for start in whole]
    told = [beginnings.has_text(page, start.last + 1, end) for start, end in zip(whole, ends, strict=True)]
    return min(sum(told), sum(like)) > MOST * len(whole)


def _goes_on(page: Page, start: Start) -> bool:
    """Return whether a line is a sentence, a part of one, or leads to what follows."""
    return page.lines[start.title[-1]].words.endswith((":", "：", ",", *stops.STATED))
