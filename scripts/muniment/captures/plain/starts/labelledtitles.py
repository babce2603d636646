"""Finds titles by a line that stands beside that of every post of a page: over it, or between it and the text."""

from collections import Counter
from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Titles
from muniment.captures.plain.titles import titlelines
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.dates import bylines
from muniment.text import days

LONGEST, FEWEST = 40, 3
"""Characters of such a line, and posts that have it; fewer where it begins each, under what a page says of itself."""
PAIR = 2


def found(page: Page, parts: Sequence[tuple[int, int]]) -> list[Titles]:
    """Return the title of each part of a page, from the end of the post above to the date under its text.

    None at all where some part has no such line, or most of what would be titles look like none.
    """
    if len(parts) < PAIR:
        return []
    told = [[number for number in range(first, last) if _is_able(page, number)] for first, last in parts]
    said = Counter(page.lines[number].words for part in told for number in part)
    labels = [words for words, count in said.items() if count >= len(parts)]
    for words in labels:
        held = [[number for number in part if page.lines[number].words == words] for part in told]
        if all(len(numbers) == 1 for numbers in held[1:]) and held[0] and (titles := _beside(page, parts, held)):
            return titles if len(parts) >= FEWEST or _are_apart(page, titles) else []
    return []


def _are_apart(page: Page, titles: list[Titles]) -> bool:
    """Return whether two titles stand under the same line each, apart from it and from their texts."""
    near = [line for title in titles for line in (page.lines[title[0][0] - 1], page.lines[title[0][-1] + 1])]
    return all(line.blank for line in near) and all(page.is_prose(page.after(title[0][-1])) for title in titles)


def _is_able(page: Page, number: int) -> bool:
    words = page.lines[number].words
    able = 0 < len(words) <= LONGEST and words[0].isalnum() and words in page.often
    return able and not (is_of_page(words) or bylines.is_length(words)) and days.first(words) is None


def _beside(page: Page, parts: Sequence[tuple[int, int]], held: Sequence[Sequence[int]]) -> list[Titles]:
    """Return the titles under such lines where these begin their parts, else those above where texts are under them."""
    lines = [numbers[-1] for numbers in held]
    if all(page.after(first - 1) == line for (first, _), line in zip(parts[1:], lines[1:], strict=True)):
        return _likely(page, parts, [titlelines.below(page, page.after(line)) for line in lines])
    above = [page.before(line) for line in lines]
    if not all(page.is_prose(page.after(line)) for line in lines) or min(above) < 0:
        return []
    return _likely(page, parts, [titlelines.above(page, number) for number in above])


def _likely(page: Page, parts: Sequence[tuple[int, int]], titles: Sequence[tuple[int, ...]]) -> list[Titles]:
    """Return these titles, each in its part and above more lines of that, where most look so; else none."""
    within = all(
        first <= title[0] and page.after(title[-1]) < last for title, (first, last) in zip(titles, parts, strict=True)
    )
    likely = sum(titlelines.likely(page, title) > 1 for title in titles)
    return [[title] for title in titles] if within and 2 * likely > len(titles) else []
