"""One post's part of a page."""

import msgspec

from muniment.captures.layout import Page, Start
from muniment.captures.lines import Line
from muniment.captures.prose import Style
from muniment.captures.references import References


class Section(msgspec.Struct, frozen=True):
    """One post's part of a page: where it starts, the line before which it ends, and how the page is written."""

    text: str
    page: Page
    number: int
    start: Start
    end: int
    style: Style
    apart: bool = True
    curly: bool = False
    alone: bool = False
    """Whether it is the only post of the page."""
    tags: tuple[str, ...] = ()
    """Labels that the page's heading gives to all its posts."""
    categories: tuple[str, ...] = ()
    references: References = References()

    def lines(self, numbers: range | None = None) -> list[Line]:
        """Return the lines after title and date that are not blank."""
        numbers = numbers or range(self.start.last + 1, self.end)
        return [self.page.lines[number] for number in numbers if not self.page.lines[number].blank]
