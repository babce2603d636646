"""Finds the list of the blog's other posts under a post's text, which is the page's."""

from collections.abc import Sequence, Set

from muniment.captures.plain.page.references import MARKER, References
from muniment.captures.plain.post import neighbours
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.dates import linkeddates, relativeday
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.patterns import late

SHORT, HEADING = 120, 60
"""Characters of an entry that is no text, and of the heading."""
FEW = 2
"""Short entries, with no address or day, that make a list."""
BLOGROLL = late(r"(?i:blogroll)|友情链接|友情連結|友情鏈接")
"""Heads links to other sites beside all posts."""


def first(lines: Sequence[Line], references: References, hosts: Set[str]) -> int:
    """Return where the heading stands of a list of the blog's other posts; the count of these lines where none does.

    No text stands behind it. Its entries lead to them, are but titles, or have their dates in lines of their own, or
    beside them without a host.
    """
    begins, listed, foreign, brief = len(lines), False, False, 0
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        found = addresses.find(shown := references.linked(line.text))
        dated = not hosts and linkeddates.is_entry(shown)
        if not dated and (pagelines.is_text(line) or ("http" in line.text and _is_address(line, hosts))):
            break
        if not dated and any(blogaddress.host_of(one.url) not in hosts for one in found):
            if not ((made := _is_made(line)) or MARK.match(line.text)):
                break
            foreign = foreign or not made
        listed = listed or (len(line.words) <= HEADING and _is_day(line.words))
        words = line.words.strip("*_# ")
        able = (listed or brief == len(lines) - place - 1 >= FEW) and len(words) <= HEADING
        if able and announces_others(words) and (BLOGROLL.fullmatch(words) or not foreign):
            begins, foreign = place, False
        listed = listed or bool(found)
        brief += not (found or len(words) > SHORT or pagelines.STOPPED.search(words.rstrip("?!？！؟")))
    return begins


def _is_day(words: str) -> bool:
    """Return whether a line says a day and no more, or one that counts from that of the capture."""
    return days.whole(words) is not None or relativeday.read(words) is not None


def _is_made(line: Line) -> bool:
    """Return whether a line says what the site is made with, which links to another host."""
    return pagelines.is_furniture(neighbours.ADDRESS.sub("", MARKER.sub("", lists.shown(line))))


def _is_address(line: Line, hosts: Set[str]) -> bool:
    """Return whether a line is an address of the blog and no more: no theme lists its posts so."""
    words = MARKER.sub("", lists.unmarked(lists.shown(line))).strip("<>")
    return words.startswith("http") and blogaddress.host_of(words) in hosts
