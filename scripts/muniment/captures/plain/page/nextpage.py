"""Where another page begins under the comments of one: as the first did, or with a marked title beside a date."""

from bisect import bisect_right
from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import HEADED
from muniment.captures.words.blogs.replywords import COMMENTS


def under(page: Page, head: int, able: Sequence[int], dates: Sequence[int]) -> int:
    """Return where another page begins under the first line of comments; the number of all lines where none does."""
    titled = (number for number in dates[bisect_right(dates, head) :] if _is_titled(page, number, head))
    top = page.lines[page.full[0]].words if page.full else ""
    again = (number for number in able[bisect_right(able, head) :] if page.lines[number].words == top)
    return min(next(ends, len(page.lines)) for ends in (titled, again))


def _is_titled(page: Page, number: int, head: int) -> bool:
    """Return whether a marked title stands beside a date that is under the heading of comments."""
    beside = (page.before(number), page.after(number))
    near = [page.lines[place].text for place in beside if head < place < len(page.lines)]
    return any(HEADED.match(text) and not COMMENTS.fullmatch(text.strip("#*_ ")) for text in near)
