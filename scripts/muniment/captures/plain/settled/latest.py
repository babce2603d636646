"""The post of a page that is also one of the latest, or most read, to which the page leads by a few words each."""

from collections import Counter
from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import outweighing
from muniment.captures.words.dates.dated import DAY, UNKNOWN, DateLine
from muniment.captures.words.text import addresses
from muniment.text import folding
from muniment.text.patterns import late

CUT = late(r"(?:\.\.\.|…)\W*$")
MOST = 20
"""Posts that a page leads to, at most."""
LONGER = 5
"""How many times as long as what is seen of each its own post is, at least."""


def whole(page: Page, found: Sequence[Start]) -> Start | None:
    """Return the only start of a whole text, where its title and day stand again over a few words; None elsewhere."""
    if not 1 < len(found) <= MOST:
        return None
    keys = [_key(page, one.title, one.said) for one in found]
    twice = {key for key, count in Counter(keys).items() if count > 1 and key[1] != UNKNOWN}
    sizes = _sizes(page, found, len(page.lines)) if twice else [0]
    longest = max(sizes)
    rest = [size for size in sizes if size != longest]
    own = found[sizes.index(longest)]
    apart = len(rest) + 1 == len(found) and LONGER * max(rest) <= longest
    others = [one for one in found if one is not own]
    return own if apart and keys[found.index(own)] in twice and _are_led_to(page, own.first, others) else None


def names(page: Page, title: Sequence[int], said: DateLine, size: int, found: Sequence[Start]) -> bool:
    """Return whether a post, with a text of this size, is also one of those found, each of which shows a few words."""
    others = [one for one in found if one.title[0] not in title]
    key = _key(page, title, said)
    again = any(_key(page, one.title, one.said) == key for one in others)
    able = again and _are_led_to(page, title[0], others)
    return able and LONGER * max(_sizes(page, others, outweighing.NEAR)) <= size


def _are_led_to(page: Page, own: int, others: Sequence[Start]) -> bool:
    """Return whether posts stand under another, below a heading, and of each but the beginning of a text."""
    ends = [*(one.first for one in others[1:]), len(page.lines)]
    headed = own < others[0].first and page.may_title(page.before(others[0].first))
    return headed and all(_is_cut(page, one.last + 1, end) for one, end in zip(others, ends, strict=True))


def _is_cut(page: Page, first: int, end: int) -> bool:
    """Return whether the first of a text in these lines is cut off."""
    text = next(filter(page.is_prose, range(first, end)), -1)
    return text >= 0 and CUT.search(page.lines[text].words) is not None


def _key(page: Page, title: Sequence[int], said: DateLine) -> tuple[str, str]:
    words = "".join(addresses.bare(page.lines[number].words) for number in title)
    return folding.letters(words), said.iso[:DAY]


def _sizes(page: Page, found: Sequence[Start], most: int) -> list[int]:
    """Return how long the text under each start is, up to the next; within so many lines."""
    ends = [*(one.first for one in found[1:]), len(page.lines)]
    spans = ((one.last + 1, min(end, one.last + most)) for one, end in zip(found, ends, strict=True))
    return [outweighing.text(page, *span) for span in spans]
