"""Lines with the day of a post, and lines right beside them that may be its title, where that is no heading."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import accumulate

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import postheads, undertitles, unmarked
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.dates import relativeday
from muniment.text import days, stops

LINE = 120
"""Characters of a line that says when a post appeared, and what else is said of it."""
DATING = undertitles.LINES | {"li", "td", "dd"}
TITLING = (undertitles.LINES - unmarked.HEADINGS) | {"b", "strong", "em", "dt", "a"}
"""Elements that may hold the day of a post, and its title."""
STATED = tuple(stops.STATED)
"""How no title ends that is marked as none."""


def dates(element: Element) -> bool:
    """Return whether an element is a line with a day in it, or one that counts from that of the capture."""
    if element.name not in DATING or not element.says_less(LINE):
        return False
    words = element.words
    return days.first(words) is not None or relativeday.read(words) is not None


def find(elements: Sequence[Element], able: Iterable[Element]) -> Iterator[Element]:
    """Yield those of the able elements of a page with no word between them and a line with a day, and no sentence."""
    texts = [*elements[0].texts()]
    dated = [(one.first, one.last) for one in elements if is_day(one)]
    dated += [(at, at + 1) for at, text in enumerate(texts) if dated and days.whole(text.shown.strip())]
    said = [0, *accumulate(any(map(str.isalnum, text.shown)) for text in texts)] if dated else []
    starts, ends = ({said[place] for place in places} for places in zip(*dated, strict=True)) if dated else ((), ())
    for element in able if dated else ():
        if element.name in TITLING and (said[element.last] in starts or said[element.first] in ends):
            yield from [element] * _is_line(element)


def has_day(post: Element, title: Element, text: Element) -> bool:
    """Return whether a post has a day outside of its title and text, or leads on to a dated address."""
    within = {one.order for one in text.walk()}  # what stands between its parts may be a line about the post
    inner = [one for one in post.walk() if one is not post]
    return any(_dates(one, title, within) for one in inner) or any(_leads_on(one, within) for one in inner)


def _leads_on(link: Element, within: Set[int]) -> bool:
    """Return whether a link leads to a dated address, and says that it leads on, or has no words: around a picture."""
    if link.name != "a" or not unmarked.DATED.search(link.get("href")):
        return False
    return bool(READ_MORE.fullmatch(link.words)) if link.words else link.order not in within


def _dates(element: Element, title: Element, within: Set[int]) -> bool:
    if element.holds(title) or title.holds(element):
        return False
    if element.name == "time":
        return element.is_worded
    return element.order not in within and dates(element)


def is_crowned(post: Element, root: Element) -> bool:
    """Return whether the last words above a post are a day and no more, that of one or several posts."""
    texts = [*root.texts()]
    above = (text.shown for text in reversed(texts[: bisect_left(texts, post.start, key=lambda text: text.start)]))
    return bool(postheads.day_of(next((words.strip() for words in above if words.strip()), "")))


def is_day(element: Element) -> bool:
    """Return whether an element is such a line and no sentence; one with months alone is no post's, as of a life."""
    if element.name == "time" or (element.name in unmarked.HEADINGS and postheads.day_of(element.words)):
        return True
    if not dates(element) or element.words.endswith(stops.SIGNS):
        return False
    day = days.first(element.words)
    return day is None or day.is_day


def _is_line(element: Element) -> bool:
    if not element.says_less(undertitles.SHORT) or is_day(element):
        return False
    words = element.words
    return undertitles.says_enough(words) and not words.endswith(STATED)
