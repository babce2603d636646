"""Lists of a blog's posts under the numbers of an archive's pages: no post of the page begins there.

Themes set the widgets of their sidebar there (Blocksy, Jannah, Sahifa: the latest posts with their days, the most read
with how they begin); who takes the text sees posts such as those above, which these widgets name once more.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence, Set

import msgspec

from muniment.captures.plain.page import excerpts
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.blogs import pagers
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.text import folding
from muniment.text.patterns import late

NEXT = late(r"https?://\S+?(?:/page/2/?|[?&](?:[\w-]+-)?paged?=2)")
"""The address of the second page of a list, as WordPress makes it."""
COUNTED = late(r"(?:[^\W\d_]+ )?1 ?(?:[^\W\d_]+|/) ?\d{1,3}(?: ?1 ?2.*)?")
"""Which page of how many it is, the numbers of these behind it maybe: 'Page 1 of 2'."""
GLUED = "123456789"
"""Numbers of pages where a tool left no space between them."""
FEW = 200
"""Characters of texts under such numbers that stand nowhere above, as of what a page says of itself."""
TITLE = 8
"""Letters of a title that tell it from others."""


def over(page: Page, finding: Callable[[Page], list[Start]]) -> list[Start]:
    """Return the starts of a page's posts, none of them in a list under its numbers of pages that names them again."""
    every, number = finding(page), _pager(page)
    if number < 0:
        return every
    under = any(start.last >= number for start in every)
    fewer = not under and sum(date < number for date in page.dates) > _dated(every) and _are_named(page, every, number)
    found = finding(above(page, number)) if under or fewer else []
    more = under or _dated(found) > _dated(every)
    if not found or not more or not _are_told(page, found, number):
        return every
    return [*found[:-1], msgspec.structs.replace(found[-1], beneath=found[-1].beneath or number)]


def _dated(found: Sequence[Start]) -> int:
    return sum(start.date >= 0 and start.said.is_day for start in found)


def _are_told(page: Page, found: Sequence[Start], number: int) -> bool:
    """Return whether posts above a line have days there, most stand once more below it, and no text of its own does."""
    dated = all(start.date >= 0 and start.said.iso != UNKNOWN for start in found)
    return dated and _are_named(page, found, number) and not _is_text_under(page, number)


def _are_named(page: Page, found: Sequence[Start], number: int) -> bool:
    """Return whether half of the titles of posts stand once more under a line."""
    below = _letters(page, _below(page, number))
    titles = [_letters(page, start.title) for start in found]
    return 2 * sum(len(title) >= TITLE and title in below for title in titles) >= len(titles)


def _pager(page: Page) -> int:
    """Return the first line that leads on from a list of posts, below the first date; -1 where none does."""
    first = min(page.dates, default=len(page.lines))
    able = (number for number in page.full if number > first and number not in page.dated)
    return next((number for number in able if _leads_on(page, number)), -1)


def _leads_on(page: Page, number: int) -> bool:
    words, text = _words(page, number), page.lines[number].text
    if pagers.leads_on(words) or COUNTED.fullmatch(words):
        return True
    if words == "1" or GLUED.startswith(words):
        below = _words(page, page.after(number))
        return below == "2" or (len(words) > 1 and is_button(below))
    return "page" in text and any(NEXT.fullmatch(one.url) for one in addresses.find(text))


def _words(page: Page, number: int) -> str:
    return lists.unmarked(lists.shown(page.lines[number])) if number < len(page.lines) else ""


def above(page: Page, number: int) -> Page:
    """Return a page with nothing under a line of it."""
    return msgspec.structs.replace(
        page,
        lines=page.lines[:number],
        dates={date: said for date, said in page.dates.items() if date + said.lines <= number},
        yeared=frozenset(one for one in page.yeared if one < number),
        replied=frozenset(one for one in page.replied if one < number),
    )


def blanked(page: Page, hidden: Set[int]) -> Page:
    """Return a page as if some of its lines were blank."""
    lines = [Line(line.number, line.start, line.next, "") if line.number in hidden else line for line in page.lines]
    dates = {number: said for number, said in page.dates.items() if number not in hidden}
    return msgspec.structs.replace(page, lines=lines, dates=dates, yeared=frozenset(page.yeared) - hidden)


def _below(page: Page, number: int) -> Sequence[int]:
    return page.full[bisect_right(page.full, number) :]


def _letters(page: Page, numbers: Sequence[int]) -> str:
    return "".join(folding.letters(lists.shown(page.lines[number])) for number in numbers)


def _entry(page: Page, numbers: Sequence[int]) -> Iterator[int]:
    """Yield the last of some lines and those above it up to the first of its paragraph, or of the entry of a list."""
    for number in reversed(numbers):
        yield number
        if page.lines[number - 1].blank or page.is_entry(number):
            return


def _is_text_under(page: Page, number: int) -> bool:
    """Return whether a text stands under a line that is neither cut short nor also above it."""
    over = _letters(page, page.full[: bisect_right(page.full, number)])
    below, cut = _below(page, number), set[int]()
    for place, last in enumerate(below):
        if page.lines[last].words.endswith(excerpts.DOTS):
            cut.update(_entry(page, below[: place + 1]))
    own = (one for one in below if one not in page.replied and one not in page.excerpted and one not in cut)
    texts = (one for one in own if page.is_prose(one) and not (page.is_entry(one) and one in page.yeared))
    texts = (one for one in texts if _letters(page, (one,)) not in over)
    return sum(len(lists.shown(page.lines[one])) for one in texts) > FEW
