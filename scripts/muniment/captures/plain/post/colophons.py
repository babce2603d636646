"""Finds the lines under a text in which themes say whose it is: by whom, where, under which licence (NexT)."""

from collections.abc import Sequence

import msgspec

from muniment.captures.words.blogs import labelwords
from muniment.captures.words.dates import bylines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.text import days
from muniment.text.patterns import late

LINK, RIGHTS = (late(rf"(?i:{labelwords.either(meaning)})\s*[:：]") for meaning in ("own-link", "rights"))
"""What stands before the address of a post, and before its licence."""
TITLE = late(
    r"(?i:(?:post |article )?title|titel|titre|título|titolo|заголовок|(?:文章|本文)?[标標][题題]|タイトル)\s*[:：]"
)
LABEL = late(r"[^\W\d_][^:：]{1,40}[:：]")
FEW = 6
"""Lines that such a block has before its licence, and words of a label."""


class Colophon(msgspec.Struct, frozen=True):
    """The first line of such a block, and that which says who wrote the post, where one does."""

    first: Line
    author: Line | None = None


def find(lines: Sequence[Line]) -> Colophon | None:
    """Return the block under a text; None where a line before its licence is of a text, or none says the address."""
    shown = [lists.unmarked(lists.shown(line)).strip("*_ ") for line in lines]
    for place in range(len(lines) - 1, 0, -1):
        if RIGHTS.match(shown[place]) is None:
            continue
        above = range(max(0, place - 2 * FEW), place)
        link = next((at for at in reversed(above) if LINK.match(shown[at]) and _leads(shown[at : at + 2])), -1)
        if link < 0:
            continue
        first = link
        while first > 0 and link - first < FEW and _is_said(shown, first - 1):
            first -= 1
        return Colophon(lines[first], _author(lines[first:place], shown[first:place]))
    return None


def _leads(words: Sequence[str]) -> bool:
    """Return whether a label, or the line under it alone, is followed by an address."""
    return any(addresses.find(one) for one in words)


def _is_said(shown: Sequence[str], place: int) -> bool:
    """Return whether a line is one of such a block: who wrote a post, its title, its day; or under such."""
    words = shown[place]
    if place > 0 and LABEL.fullmatch(shown[place - 1]):
        words = f"{shown[place - 1]} {words}"
    if addresses.find(words) or not LABEL.match(words):
        return False
    return bool(
        TITLE.match(words) or bylines.author(words)[1] or bylines.leads(words.rstrip(":： ")) or days.first(words)
    )


def _author(lines: Sequence[Line], shown: Sequence[str]) -> Line | None:
    """Return the line that says who wrote the post, or that under the word for it."""
    for at, words in enumerate(shown):
        if bylines.author(words)[1]:
            return lines[at]
        if bylines.leads(words.rstrip(":： ")) and at + 1 < len(lines) and bylines.is_name(shown[at + 1]):
            return lines[at + 1]
    return None
