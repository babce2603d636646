"""What a page's text shows at a first look, and which of two such looks tells more."""

from collections.abc import Iterator, Set
from operator import le

import msgspec

from muniment.captures.drafts.pieces import Piece
from muniment.captures.plain.page import repeatedtitles, seams
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.trimmed import Trimmed
from muniment.captures.plain.post.section import Section
from muniment.model.capture import Aside

SEVERAL = 2
"""Lines in texts from which seams part what is the page's own; one may be the head of a table: 'NameAcronymCountry'."""


class Survey(msgspec.Struct, frozen=True):
    """What a page's text shows at a first look: where its posts begin (in the trimmed text), and what is of none."""

    trimmed: Trimmed
    page: Page
    sections: tuple[Section, ...]
    around: tuple[Piece, ...]
    """The page's headings above the first post, and the list of addresses that ends a text browser's page."""
    seamed: bool = False
    """Whether lines were parted where its tool left no space."""

    @property
    def hidden(self) -> int:
        """How many posts it has that are not for everyone."""
        within = sum(len(section.hidden) for section in self.sections)
        return within + sum(piece.aside is Aside.HIDDEN for piece in self.around)

    def starts(self) -> list[int]:
        """Return where each post begins in the capture."""
        return [self.trimmed.place(self.page.lines[section.start.first].start) for section in self.sections]


def tells_more(parted: Survey, whole: Survey, names: Set[str]) -> bool:
    """Return whether a page whose lines are parted at their seams shows more posts, or better titles.

    The same posts are told better where what stands around them is parted from their texts, and no row above these.
    Of a page of one post, which its first line names, better is only that title where the whole lines gave another.
    No post may come in that the whole lines show to be hidden. `names`: those in which a capital stands within.
    """
    if parted.hidden < whole.hidden:
        return False
    texts = (line.text for section in whole.sections for line in section.lines())
    if _told(parted) == _told(whole) and sum(map(seams.part_own, texts)) >= SEVERAL:
        return all(map(le, _begun(whole), _begun(parted)))
    named = repeatedtitles.document([line for line in whole.page.lines if not line.blank])
    before, after = ([*_titles(seen)] for seen in (whole, parted))
    if named:
        return named in after and named not in before
    more = len(parted.sections) - len(whole.sections)
    glued = any(any(seams.find(title, names)) for title in before) or seams.are_shifted(before, after)
    return more > 0 or (more == 0 and (glued or _untitled(parted) < _untitled(whole)))


def _begun(seen: Survey) -> Iterator[int]:
    """Yield where the texts of posts begin: what stands in a row with their days is none of them."""
    ends = ((section.lines(), seen.page.lines[section.start.last].next) for section in seen.sections)
    return (lines[0].start if lines else end for lines, end in ends)


def _told(seen: Survey) -> list[tuple[str, str, bool]]:
    """Return what a page shows of each post: the first line of its title, its day, and whether that names an author."""
    starts = [section.start for section in seen.sections]
    titles = (seen.page.lines[start.title[0]].words if start.title else "" for start in starts)
    return [(title, start.said.iso, start.said.author[1] > 0) for title, start in zip(titles, starts, strict=True)]


def _untitled(seen: Survey) -> int:
    """Return how many posts of a page have no title but the first words of their texts."""
    starts = (section.start for section in seen.sections)
    return sum(start.title == (start.date,) and not start.said.title[1] for start in starts)


def _titles(seen: Survey) -> Iterator[str]:
    """Yield the lines of titles."""
    return (seen.page.lines[number].words for section in seen.sections for number in section.start.title)
