"""The only undated post of a page whose first line reads as a headline: what was found under that is its summary."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page.layout import Page, Start
from muniment.captures.plain.titles import candidates
from muniment.captures.plain.titles.looks import is_of_page, likeness
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.page import heading

NEAR = 3
"""Lines at the head of a page that are looked at: a way past the menu, the headline, what stands under it."""
FEWEST = 5
"""Words of a headline."""


def over(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return the start of a page's only post with the first line for its title, where that is surely one.

    A line that stands there twice is, and one of several words that cries, asks or breaks off. How another is written
    does not tell it from the name of a blog.
    """
    if len(found) != 1 or found[0].date >= 0 or page.dates:
        return [*found]
    head = [number for number in page.full[:NEAR] if number <= found[0].title[0]]
    head = head[1:] if len(head) > 1 and is_of_page(page.lines[head[0]].words) and not _is_twice(page, head) else head
    place = int(_is_twice(page, head))
    if len(head) <= place or head[-1] != found[0].title[0] or not (place or _is_headline(page.lines[head[0]].words)):
        return [*found]
    title = (head[place],)
    return [msgspec.structs.replace(found[0], title=title, mark=candidates.mark_of(page, title))]


def _is_twice(page: Page, head: Sequence[int]) -> bool:
    words = [page.lines[number].words for number in head[:2]]
    return len(words) > 1 and words[0] == words[1] and words[0].count(" ") >= FEWEST - 1


def _is_headline(words: str) -> bool:
    if likeness(words) < 2 or heading.read(words) or LEAD.match(words) or words.count(" ") < FEWEST - 1:
        return False
    return words.endswith(("!", "?", "…"))
