"""Lines right above the titles of posts, such as their categories, or what tells of their pictures."""

from collections import Counter
from collections.abc import Mapping, Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Titles
from muniment.captures.words.text import lists
from muniment.text.patterns import late

WIDE, EACH = late(r"[\u3040-\u30ff\u3400-\u9fff]"), 3
"""The letters of scripts without spaces, and how many of them make a word."""
FEWEST, MOST = 2, 0.75
"""Titles that tell by what stands above them, and what share of all they are at least."""
LABEL, LEADING = 20, 2
"""Characters of a short label, and its words."""


def without(page: Page, able: Sequence[Titles]) -> list[Titles]:
    """Return the lines that may be titles without a label right above each: a word or two, where titles have more.

    An entry of a list is one where no title is; and what stands above all is none of their titles where some of it
    looks like none, as the names of pictures do.
    """
    pairs = [pair for titles in able[1:] if titles and (pair := _stacked(page, titles))]
    if len(pairs) < max(FEWEST, MOST * (len(able) - 1)):
        short = (lists.unmarked(page.lines[number].words) for number in page.full)
        said = Counter(words for words in short if len(words) <= LABEL)
        return [_unfiled(page, titles, said) for titles in able]
    sizes = [[_size(page.lines[number].words) for number in pair] for pair in pairs]
    first, second = (sum(size[at] for size in sizes) / len(sizes) for at in (0, 1))
    entered = all(page.is_entry(label) and not page.is_entry(title) for label, title in pairs)
    if not (entered or _are_mixed(page, able, pairs)) and (first > LEADING or second < LEADING * first):
        return [*able]
    above = {pair[0] for pair in pairs}
    return [[title for title in titles if title[0] not in above] for titles in able]


def _are_mixed(page: Page, able: Sequence[Titles], pairs: Sequence[tuple[int, int]]) -> bool:
    """Return whether of the lines above titles some, but not all, look like titles too; all others begin small.

    Or they are a word or two right under the day of the post above. A text begins right under each title.
    """
    known = {title[0] for titles in able for title in titles}
    others = [pair for pair in pairs if pair[0] not in known]
    told = all(page.lines[above].words[:1].islower() or _clings(page, (above,), (title,)) for above, title in others)
    return 0 < len(others) < len(pairs) and told and all(page.is_prose(page.after(title)) for _, title in pairs)


def apart(page: Page, able: Sequence[Titles]) -> list[Titles]:
    """Return the lines that may be titles without the first of each where it is of the row of the post above."""
    return [titles[len(titles) > 1 and _clings(page, titles[0], titles[1]) :] for titles in able]


def _clings(page: Page, label: Sequence[int], title: Sequence[int]) -> bool:
    """Return whether a word or two stand right under the day of the post above, as a label does, and the next apart."""
    brief = page.lines[label[0]].words.count(" ") < LEADING
    return brief and label[0] - 1 in page.dates and page.lines[title[0] - 1].blank


def _unfiled(page: Page, titles: Titles, said: Mapping[str, int]) -> Titles:
    """Return the lines that may be titles without a short one right above another that the page says elsewhere too."""
    pair = _stacked(page, titles) if len(titles) > 1 else None
    label = lists.unmarked(page.lines[pair[0]].words) if pair else ""
    short = pair and LEADING * _size(label) <= min(LEADING, _size(page.lines[pair[1]].words))
    filed = short and said.get(label, 0) > 1
    return titles[1:] if filed and pair and titles[0][0] == pair[0] else titles


def _size(words: str) -> float:
    """Return how many words a line has, some characters to each in scripts without spaces."""
    wide = len(WIDE.findall(words))
    return wide / EACH if wide else len(words.split())


def _stacked(page: Page, titles: Titles) -> tuple[int, int] | None:
    """Return the line of a title that is right under another line, and that; None where nothing is above it."""
    if len(titles) > 1 and page.after(titles[0][-1]) == titles[1][0]:
        return titles[0][0], titles[1][0]
    above = page.before(titles[0][0])
    apart = above < 0 or above in page.dates or page.is_prose(above)
    return None if apart else (above, titles[0][0])
