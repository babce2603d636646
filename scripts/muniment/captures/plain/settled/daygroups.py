"""Finds the posts that share the day of the one above them, where that stands over all posts of a day."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import shape
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import suretitles
from muniment.captures.plain.titles import beginnings, candidates, titlelines
from muniment.captures.plain.titles.looks import HASHES, closes, is_of_page, is_wrapped, likeness
from muniment.captures.words.blogs.furniture import LABEL
from muniment.captures.words.dates import bylines, dated
from muniment.captures.words.text import lists

BELOW = 8
"""Lines under an undated title where its text begins."""
NEAR = 4
"""Lines under the foot of a post among which its labels are."""
FEWEST = 3
"""Days over posts that tell how all titles are marked, or that each is of one post."""
MOST = 0.75
"""What share of the rows says more than a day where each is of one post."""


def over(page: Page, chain: list[Start]) -> list[Start]:
    """Return a chain with the posts that share the date of the one before, where all dates stand above the titles.

    Such a post is marked as the others are, and what stands above it ends a post: a button, labels, a line that is
    said again and again. Where the page shows how each post of the chain begins there are no others; nor are there
    where most of several rows say more than a day: each is of one.
    """
    if not (chain and all(map(_is_under, chain))) or len(chain) == len(page.excerpts):
        return chain
    if len(chain) >= FEWEST and sum(map(_tells_more, chain)) > MOST * len(chain):
        return chain
    bare = [start for start in candidates.undated(page) if start.mark == chain[0].mark and start.first > chain[0].last]
    known = {lists.shown(page.lines[start.title[0]]) for start in chain}  # they may stand again, as of a picture
    told = [
        start for start in bare if beginnings.has_text(page, start.last + 1, min(len(page.lines), start.last + BELOW))
    ]
    told = [start for start in told if lists.shown(page.lines[start.title[0]]) not in known]
    told = [] if len(chain) == 1 and not chain[0].mark else told  # nothing tells such a title from others
    shared = [start for start in told if _is_own_end(page, page.before(start.first)) or _is_filed(page, start, chain)]
    shared = _found(page, chain) or shared
    whole: list[Start] = []
    for start in sorted([*chain, *shared], key=lambda start: start.first):
        said = start.said if start.date >= 0 else dated.day_alone(whole[-1].said)
        whole.append(msgspec.structs.replace(start, said=said))
    return whole


def _tells_more(start: Start) -> bool:
    """Return whether the row of a start says more than a day: who wrote the post, at what hour, when it was changed."""
    said = start.said
    return bool(said.author[1] or said.categories[1] or said.updated or "T" in said.iso)


def _is_under(start: Start) -> bool:
    """Return whether a title stands under its date, or right behind it in the same line."""
    return -1 < start.date < start.title[0] or (start.date == start.title[0] and start.said.title[0] > 0)


def _is_filed(page: Page, start: Start, chain: Sequence[Start]) -> bool:
    """Return whether a post follows the end of another in an archive of a month, with its category between."""
    return len(chain) == 1 and not chain[0].said.is_day and suretitles.is_behind(page, start)


def _is_own_end(page: Page, number: int) -> bool:
    """Return whether a line ends a post, and is not but the last words of a paragraph that a tool wrapped."""
    words = page.lines[number].words
    said = words in page.often or is_of_page(words.strip("#*_ ")) or shape(words) in page.shapes
    return said and number not in page.dates and not is_wrapped(page, number)


def _found(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return the posts of a page that share the day of the one above; `chain`: those right under their days."""
    return [*_behind_feet(page, chain)] or [*_headed(page, chain)] or _excerpted(page, chain)


def _excerpted(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return the titles between excerpts of one paragraph each, where most days stand over one title and one excerpt.

    A page of whole texts, or one that has something else under a day, tells none: they may head parts of a post.
    """
    lines = [*pairwise([*(start.first for start in chain), len(page.lines)])]
    parts = [
        [number for number in range(start.last + 1, last) if not page.lines[number].blank]
        for start, (_, last) in zip(chain[:-1], lines, strict=False)
    ]
    turns = [[likeness(page.lines[number].words) > 1 for number in part] for part in parts]
    alone = turns.count([False])
    if alone < FEWEST or 2 * alone < len(parts):
        return []
    if any(turn != [bool(place % 2) for place in range(len(turn))] or len(turn) % 2 == 0 for turn in turns):
        return []
    return [candidates.alone(page, (number,)) for part in parts for number in part[1::2]]


def _headed(page: Page, chain: Sequence[Start]) -> Iterator[Start]:
    """Yield the headings as high as the titles under days, which are headings too, from the first of them on.

    What stands under the last day may be beside the posts.
    """
    marks = {start.mark for start in chain}
    days = all(HASHES.match(page.lines[start.date].text) for start in chain)
    days = days and not any(start.said.author[1] or start.said.categories[1] for start in chain)
    mark = marks.pop() if len(marks) == 1 else ""
    if len(chain) < FEWEST or not days or mark[:1] != "#":
        return
    known = {number for start in chain for number in (*start.title, start.date)}
    for number in range(chain[0].last + 1, chain[-1].first):
        able = number not in known and likeness(page.lines[number].words) > 0
        if able and candidates.mark_of(page, (number,)) == mark:
            yield candidates.alone(page, titlelines.below(page, number))


def _behind_feet(page: Page, chain: Sequence[Start]) -> Iterable[Start]:
    """Yield posts that share the date of the one before: each begins behind that one's foot, and has one of its own.

    A foot says who wrote a post at what time of day; buttons and labels follow it.
    """
    ends = [*(start.first for start in chain[1:]), len(page.lines)]
    for start, end in zip(chain, ends, strict=True):
        feet = [number for number in range(start.last + 1, end) if bylines.timed(page.lines[number].text)[1]]
        for foot, other in pairwise(feet):
            near = range(foot + 1, min(other, foot + NEAR * (1 + page.dense)))
            labels = [number for number in near if LABEL.match(words := page.lines[number].words) or words[:1] == "|"]
            labels = labels or [number for number in near if page.lines[number].words and closes(page, number)]
            place = page.after(labels[-1] if labels else foot)
            title = titlelines.below(page, place)
            if title[-1] < other and likeness(page.lines[place].words) > 1:
                yield candidates.alone(page, title)
