"""Words of a piece of HTML that markup alone parts, and which a post has as one."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from muniment.captures.accounting import unmarked
from muniment.captures.hypertext import parser
from muniment.captures.hypertext.markup import PARTING, Element, Text
from muniment.text.patterns import late

WORDS = late(r"[^\W_]+")
LINK = "\x00"
"""What stands between two words of a chain."""
CHAIN = late(rf"[^\W_]+(?:{LINK}+[^\W_]+)+")
LONGEST = 32
"""Words of a chain that are tried as one, at most, unless all of it is one."""


def joined(source: str, over: Callable[[str], int]) -> tuple[Counter[str], Counter[str]]:
    """Return the words that stand in longer ones, and those longer ones; `over` says how often a post has one more."""
    apart: Counter[str] = Counter()
    made: Counter[str] = Counter()
    for words in _chains(source):
        place = 0
        while place < len(words):
            whole, end = _longest(words, place, over, made)
            if whole:
                made[whole] += 1
                apart.update(words[place:end])
            place = end
    return apart, made


def _chains(source: str) -> Iterator[list[str]]:
    """Yield words between which nothing but markup stands that browsers do not part them at."""
    shown = "".join(_linked(parser.parse(source)))
    return (re.split(f"{LINK}+", found[0]) for found in CHAIN.finditer(shown))


def _linked(element: Element) -> Iterator[str]:
    """Yield the texts within an element, each with a link behind it, and a space where a block begins or ends."""
    for child in element.children:
        if isinstance(child, Text):
            shown = child.shown.replace("\\", "")  # which a post has before marks
            yield from (unmarked.GLUED.sub(" http", shown) if "://" in shown else shown, LINK)
        elif child.name in PARTING:
            yield from (" ", *_linked(child), " ")
        else:
            yield from _linked(child)


def _longest(words: Sequence[str], start: int, over: Callable[[str], int], made: Counter[str]) -> tuple[str, int]:
    """Return the longest word of words from a place on that a post has more often than it was made, and their end."""
    ends = range(min(start + LONGEST, len(words)), start + 1, -1)
    for end in (len(words), *ends) if start == 0 else ends:
        whole = "".join(words[start:end])
        if over(whole) > made[whole]:
            return whole, end
    return "", start + 1
