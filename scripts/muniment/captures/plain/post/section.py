"""One post's part of a page."""

import msgspec

from muniment.captures.drafts.pieces import Piece
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import Style
from muniment.captures.plain.page.references import References
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.page.trimmed import Trimmed
from muniment.captures.plain.post import summaries
from muniment.captures.plain.post.listedlabels import Listed
from muniment.captures.words.page import heading
from muniment.captures.words.text.lines import Line


class Filing(msgspec.Struct, frozen=True):
    """What rows without a date say of a post: the lines that they take, and where each thing stands in the capture."""

    lines: frozenset[int] = frozenset()
    author: tuple[int, int] = (0, 0)
    tags: tuple[tuple[int, int], ...] = ()
    categories: tuple[tuple[int, int], ...] = ()
    foot: int = 0
    """The line behind which no text of the post stands; 0 where none is under it."""


class Section(msgspec.Struct, frozen=True):
    """One post's part of a page: where it starts, the line before which it ends, and how the page is written."""

    text: str
    """The text of the page, with a plain space for each that looks like one."""
    trimmed: Trimmed
    """The same with each space as the capture has it, of which all that comes into the post is taken."""
    page: Page
    number: int
    start: Start
    end: int
    style: Style
    apart: bool = True
    curly: bool = False
    alone: bool = False
    """Whether it is the only post of the page."""
    furnished: frozenset[str] = frozenset()
    """What lines say that hold but links into the blog's own machinery."""
    repeated: frozenset[str] = frozenset()
    """What the page says again and again, and the titles of its posts, which it may list beside them."""
    more: frozenset[str] = frozenset()
    """What leads on from texts that the page cuts short."""
    dotted: bool = False
    """Whether dots end what the page shows of most posts."""
    listed: Listed = Listed()
    """Labels that the page lists beside its posts."""
    tags: tuple[str, ...] = ()
    """Labels that the page's heading gives to all its posts."""
    categories: tuple[str, ...] = ()
    references: References = References()
    hosts: frozenset[str] = frozenset()
    """The host names of the page's own blog."""
    elsewhere: str = ""
    """The address to which the page links elsewhere by the title of the post."""
    own: str = ""
    """The post's own address (masthead.own); empty where it is not known."""
    filing: Filing = Filing()
    hidden: tuple[Piece, ...] = ()
    """What was set aside right above it: posts that not everybody may read."""

    @property
    def raw(self) -> str:
        """The trimmed text."""
        return self.trimmed.text

    @property
    def archived(self) -> bool:
        """Whether the heading of an archive's page stands above it."""
        return any(heading.read(line.words) for line in self.page.lines[: self.start.first] if not line.blank)

    def lines(self) -> list[Line]:
        """Return the lines after title and date that are not blank, or above both where the text stands there."""
        lines = [line for line in self.page.lines[self.start.last + 1 : self.end] if not line.blank]
        lines = [line for line in self.over() if not line.blank] + self._summary() + lines
        lines = [line for line in lines if line.number not in self.filing.lines] if self.filing.lines else lines
        return [line for line in lines if line.number not in self.start.foot] if self.start.footed else lines

    def _summary(self) -> list[Line]:
        """Return the lines of its text that stand between its title and the date under that."""
        start = self.start
        led = start.title[-1] < start.date and start.above < 0 and not start.footed
        return summaries.of(self.page, self.between()) if led else []

    def over(self) -> list[Line]:
        """Return the lines of a text that stands above its title and date."""
        return [line for line in self._over() if heading.read(line.words) is None]

    def headings(self) -> list[Line]:
        """Return the headings of the page between such a text and title or date."""
        return [line for line in self._over() if heading.read(line.words) is not None]

    def _over(self) -> list[Line]:
        start = self.start
        return self.page.lines[start.above : min(start.date, *start.title)] if start.above >= 0 else []

    def first(self) -> Line | None:
        """Return the first of those."""
        number = self.page.after(self.start.last)
        while number in self.filing.lines:
            number = self.page.after(number)
        return self.page.lines[number] if number < self.end else None

    def between(self) -> list[Line]:
        """Return the lines between title and date."""
        start = self.start
        known = {*start.title, *range(start.date, start.date + start.said.lines), start.label, *self.filing.lines}
        first = min(start.date, *start.title) if start.above >= 0 else start.first
        return [self.page.lines[number] for number in range(first, start.last) if number not in known]
