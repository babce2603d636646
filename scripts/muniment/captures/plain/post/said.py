"""What a page says beside the text of one of its posts."""

from collections.abc import Container, Sequence, Set
from itertools import pairwise

import msgspec

from muniment.captures.plain.page.references import References
from muniment.captures.plain.post.listedlabels import Listed
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line

TOP = 12
"""Lines of a page in which the name of its blog stands."""


class Said(msgspec.Struct, frozen=True):
    """What a page says beside a post's text."""

    title: str = ""
    """The title of the post, which comments may quote."""
    repeated: Container[str] = ()
    """Short lines that stand on the page more than once."""
    furnished: Container[str] = ()
    """Lines that hold but links into the blog's machinery."""
    wrapped: bool = False
    """Whether its tool wrapped paragraphs into lines."""
    replied: Set[int] = frozenset()
    """Lines of readers' comments, as the whole page tells them."""
    hosts: Set[str] = frozenset()
    """The host names of the page's blog."""
    references: References = References()
    listed: Listed = Listed()
    """Labels that the page lists beside its posts."""
    top: Sequence[Line] = ()
    """The first lines of the page above the post, such as the name of its blog."""
    last: int = -1
    """The last line of the page that holds something."""
    beneath: int = 0
    """The line under its text with which a list of other posts begins; 0 where none does."""

    def is_beneath(self, line: Line) -> bool:
        """Return whether a line is of that list."""
        return 0 < self.beneath <= line.number

    def stands_above(self, line: Line) -> bool:
        """Return whether a line says what one of the first of the page does, as the name of its blog."""
        words = lists.unmarked(lists.shown(line))
        return any(lists.unmarked(lists.shown(one)) == words for one in self.top)

    def is_home(self, line: Line) -> bool:
        """Return whether a line is the name of the blog, as at the top of the page, with a link to where it begins."""
        found = addresses.find(self.references.linked(line.text)) if self.hosts else ()
        home = len(found) == 1 and blogaddress.is_own(found[0].url, self.hosts)
        return home and blogaddress.path_of(found[0].url) in ("", "/") and self.stands_above(line)

    def name_at_end(self, lines: Sequence[Line]) -> set[int]:
        """Return the last two of some lines if a tool wrapped the name of the blog into them as at the page's top."""
        ends = tuple(lines[-2:])
        tops = (pair for pair in pairwise(self.top) if _adjoin(*pair))
        wrapped = len(ends) > 1 and _adjoin(*ends) and any(_say(pair) == _say(ends) for pair in tops)
        return {line.number for line in ends} if wrapped else set()


def _adjoin(above: Line, below: Line) -> bool:
    return below.number == above.number + 1


def _say(lines: Sequence[Line]) -> list[str]:
    return [line.words for line in lines]


def of(section: Section, title: str) -> Said:
    """Return what the page of a post says beside its text."""
    return Said(
        title,
        section.repeated,
        section.furnished,
        section.style.wrapped,
        section.page.replied,
        section.hosts,
        section.references,
        section.listed,
        section.page.lines[: min(TOP, max(0, section.start.first), *section.page.dates)],
        section.page.full[-1],
        section.start.beneath,
    )
