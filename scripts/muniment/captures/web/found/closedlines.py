"""Titles that lead nowhere and bear no mark: a line closes each post that says when it appeared and links to it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.words.page import heading
from muniment.text import clocks, days
from muniment.text.patterns import late

PERMANENT = late(
    r"(?i)\W*(?:perma ?-?link|permanent link|permalien|lien permanent|enlace permanente|link permanente|dauerlink"
    r"|постоянная ссылка|kalıcı bağlantı|固定链接|永久链接|固定リンク)\W*"
)
"""The words of a link to the post that it stands in."""
CLOCK = late(rf"(?<![\d:.])\d{{1,2}}[:.h]\d\d(?!\d)|(?<!\d)\d{{1,2}}\s?{clocks.HALF}", re.IGNORECASE)
HEADINGS = frozenset({"h2", "h3", "h4", "h5"})
LINES = frozenset({"p", "div", "span", "small"})
SHORT = 240
"""Characters of such a line."""


def heads(elements: Sequence[Element]) -> Iterator[Element]:
    """Yield the first heading in the element of such a line that stands before it, and behind the one above.

    A heading that is a day dates a post, and is no title (Movable Type).
    """
    links = (element for element in elements if element.name == "a")
    closing = [link.order for link in links if link.get("href") and PERMANENT.fullmatch(link.words or " ")]
    for holder in elements if closing else ():
        title: Element | None = None
        for child in (child for child in holder.children if isinstance(child, Element)):
            if child.name in HEADINGS and title is None and not _dates(child):
                title = child
            elif title is not None and _closes(child, closing):
                yield title
                title = None


def _dates(head: Element) -> bool:
    return days.whole(head.words) is not None or heading.read(head.words) is not None


def _closes(line: Element, closing: Sequence[int]) -> bool:
    if line.name not in LINES or bisect_left(closing, line.order) == bisect_right(closing, line.stop):
        return False
    return line.says_less(SHORT) and (days.first(line.words) is not None or CLOCK.search(line.words) is not None)
