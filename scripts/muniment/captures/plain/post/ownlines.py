"""The lines at a post's end that are but links to the post itself, and to pages of its blog that are no posts."""

import re
from collections.abc import Sequence

from muniment.captures.plain.page import brokenlinks, shortened, toldaddresses
from muniment.captures.plain.post import masthead
from muniment.captures.words.blogs import ownpages
from muniment.captures.words.blogs.ownpages import Own
from muniment.captures.words.cited import further
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import hosts
from muniment.text.patterns import late

COUNT = late(r"\(\d+\)\s*$")
"""How many posts a month or label has."""


def find(own: str, lines: Sequence[Line]) -> set[int]:
    """Return the numbers of those of these lines; `own`: the address of the post, empty where none is known."""
    found: set[int] = set()
    for line in reversed(lines if own else ()):
        if shortened.is_button(line) and shortened.cut([line], own, "", wrapped=False)[1]:
            return found  # it says that the page cuts the post short, and is told as that
        if toldaddresses.beneath(line.text) == own:
            found.add(line.number)
            continue
        linked = addresses.find(line.text)
        around = re.search(r"\w", COUNT.sub("", addresses.unlinked(line.text))) is not None
        listed = MARK.match(line.text) is not None
        if around or not linked or not all(one.words and _is_of_blog(one.url, own, listed) for one in linked):
            return set() if further.is_label(line.words) else found  # they are what it announces
        found.add(line.number)
    return found


def _is_of_blog(url: str, own: str, listed: bool) -> bool:
    """Return whether an address is that of the post itself, or of no other; one of a list without a day may be any."""
    url = url.replace(brokenlinks.JOINER, "")
    path = url.partition("#")[0].rstrip("/")
    post = masthead.DATED.search(path) is not None or (not listed and ownpages.is_other(path, Own(own)))
    return hosts.host(url) == hosts.host(own) and (path == own.rstrip("/") or not post)
