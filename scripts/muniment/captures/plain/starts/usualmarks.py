"""How the titles of posts are marked whose dates stand under their texts: alike from post to post."""

from collections import Counter
from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import candidates
from muniment.captures.words.text import lists

CENTRED, AT_MARGIN = "c", "0"
"""How lynx sets the first heading of a page, in the middle, and others, at the margin (candidates.mark_of)."""
MOST = 0.75
"""Of posts so many must have a title that is marked so."""


def usual(page: Page, able: Sequence[Sequence[tuple[int, ...]]]) -> str:
    """Return how titles are marked: as nearly all posts have one (a heading if any), else as the first lines are."""
    marks = Counter(
        mark for titles in able for mark in dict.fromkeys(candidates.mark_of(page, title) for title in titles)
    )
    nearly = [
        mark for mark, count in marks.items() if mark and count >= MOST * len(able) and not _lists(page, able, mark)
    ]
    headed = [mark for mark in nearly if mark[:1] == "#" or mark == candidates.HEADED]
    headed = headed or ([CENTRED] if CENTRED in nearly and _are_centred(page, able) else [])
    headed = headed or [mark for mark in nearly if mark == AT_MARGIN]
    first = Counter(candidates.mark_of(page, titles[0]) for titles in able[1:] or able if titles).most_common(1)[0][0]
    return min(headed, key=len) if headed else first if first in nearly or not nearly else nearly[0]


def _lists(page: Page, able: Sequence[Sequence[tuple[int, ...]]], mark: str) -> bool:
    """Return whether a mark is that of the only entry of a menu, over the title of the one post of a page."""
    return len(able) == 1 and mark in lists.MARKS and not candidates.mark_of(page, able[0][-1])


def _are_centred(page: Page, able: Sequence[Sequence[tuple[int, ...]]]) -> bool:
    """Return whether the first title in the middle or at the margin is in the middle over each text, right over it."""
    for titles in able:
        marked = ((candidates.mark_of(page, title), title) for title in titles)
        mark, title = next((one for one in marked if one[0] in (CENTRED, AT_MARGIN)), ("", ()))
        if title and (mark != CENTRED or not page.is_prose(page.after(title[-1]))):
            return False
    return True
