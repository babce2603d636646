"""The head of a page, in which no post begins: its heading, and the name of its blog over the menu."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain, islice, takewhile

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.blogs import furniture
from muniment.captures.words.dates import bylines
from muniment.captures.words.page import heading as headings
from muniment.captures.words.page import labellines, menus
from muniment.captures.words.rows import wholerows
from muniment.captures.words.text import lists
from muniment.text import stops

TOP = 6
"""Lines of a page among which its heading stands: under the name of the blog and what it is, and a menu."""
FEWEST, LISTED = 2, 10
"""Entries of a menu that is a list, and lines of a page among which it begins: feeds are named above it too."""
TITLED = 3
"""Words of what is rather a title than the name of a blog."""
MOTTO = 5
"""Lines among which a menu begins: under what leads to the text, the name of the blog, what it says, and a button."""


def heading(page: Page) -> int:
    """Return the line of a page's heading, above which no post begins and no text stands; -1 where there is none.

    It is among the first lines, or right under the menu. A brief post may end in who wrote it.
    """
    return _heading(page, menu(page))


def _heading(page: Page, entry: int) -> int:
    """Return the same, once an entry of the menu is known; -1 stands for none."""
    below = page.after(entry)
    top = chain(_top(page, TOP), (below,) if -1 < entry < below < len(page.lines) else ())
    read = (number for number in top if headings.read(page.lines[number].words))
    return next((one for one in read if not (_ends_text(page, one) or _files(page, one))), -1)


def _ends_text(page: Page, number: int) -> bool:
    """Return whether a line is the last of all, or says who wrote the text right above it: "Author: Ann Roe"."""
    said, above = headings.read(page.lines[number].words), page.words(page.before(number))
    signed = said is not None and said.author != "" and prose.width(above) >= prose.LONG
    return number == page.full[-1] or (signed and above.endswith((*stops.STATED,)))


def _files(page: Page, number: int) -> bool:
    """Return whether a line that may head an archive says several labels of a page's only post, under its title.

    'Categories: Courts, Quays', right over the text.
    """
    line, above = page.lines[number], page.before(number)
    above = page.before(above) if above > 0 and not any(map(str.isalnum, page.words(above))) else above  # its underline
    titled = above >= 0 and page.may_title(above) and prose.count(page.lines[above].words) >= TITLED
    listed = "," in line.words and labellines.is_labels(line)
    return not page.dates and listed and titled and page.is_prose(page.after(number))


def heads(page: Page, number: int, date: int) -> bool:
    """Return whether a line over a date is the heading of a page, no row of particulars nor who wrote the only post."""
    line = page.lines[number]
    read = headings.read(line.words) is not None and not wholerows.says(line.text)
    return read and not _signs(page, number, date)


def _signs(page: Page, near: int, date: int) -> bool:
    """Return whether a line that may head an author's archive says who wrote the page's only post.

    It stands under a title of several words and over the day, and labels at most part that from the text.
    """
    line, above, below = page.lines[near], page.before(near), page.after(date)
    said = headings.read(line.words) if bylines.author(line.text)[1] else None
    while below < len(page.lines) and labellines.is_labels(page.lines[below]):
        below = page.after(below)
    titled = above >= 0 and page.may_title(above) and prose.count(page.lines[above].words) >= TITLED
    return bool(said and said.author and len(page.dates) == 1 and titled and page.is_prose(below))


def beneath(page: Page, dated: Sequence[Start], bare: Sequence[Start]) -> list[Start]:
    """Return starts without days, none above a heading of the page that stands over all with days: those are a menu's.

    A tool may leave all that stands beside the posts above that heading. Where one stands over the first start, what
    looks like another is in a text.
    """
    if bare and 0 <= heading(page) < bare[0].first:
        return [*bare]
    last = dated[0].first if dated else 0
    able = range(bare[0].last + 1, last) if bare else ()
    head = max((number for number in able if headings.read(page.lines[number].words)), default=-1)
    return [start for start in bare if start.first > head]


def _top(page: Page, most: int) -> Iterator[int]:
    """Return so many lines of a page at most, above its first paragraph."""
    return takewhile(lambda number: not prose.is_paragraph(page.lines[number].words), page.full[:most])


def menu(page: Page) -> int:
    """Return an entry of the menu right under the name of a blog and what it says of itself; -1 without one.

    It leads to the first page, or is the last of a list that one leading there begins, or of a list under a button. A
    menu under the text of a post is none of its head.
    """
    shown = ((number, _shown(page, number)) for number in _top(page, MOTTO))
    entries = (number for number, words in shown if menus.HOME.fullmatch(words))
    home = next((number for number in entries if not page.is_prose(page.after(number))), -1)
    return _last(page, home) if home >= 0 else _listed(page)


def _last(page: Page, home: int) -> int:
    """Return the last entry of the list that an entry begins, if it is one; what stands over a text is a title there.

    It may be one where another entry stands so as well.
    """
    run = [*takewhile(lambda number: _is_brief(page, number), page.full[bisect_left(page.full, home) :])]
    if not run or not page.is_entry(home):
        return home
    others = (page.before(date) for date in islice(page.dates, MOTTO) if date > page.after(run[-1]))
    if _is_over_text(page, run[-1]) and any(map(page.is_entry, others)):
        run.pop()
    return run[-1] if run else home


def _is_brief(page: Page, number: int) -> bool:
    """Return whether a line is an entry as short as those of menus are, and dates nothing."""
    able = page.is_entry(number) and number not in page.yeared
    return able and len(_shown(page, number)) <= menus.LONGEST


def _is_over_text(page: Page, number: int) -> bool:
    """Return whether a date or a text stands right under a line."""
    below = page.after(number)
    return below in page.dates or page.is_prose(below)


def _listed(page: Page) -> int:
    """Return the last entry of a list of a few words each that stands above any day, under a button and over no text.

    Where entries under the button of a menu have no marks, that is its last line for sure.
    """
    dated = min(page.dates, default=len(page.lines))
    top = [*takewhile(lambda number: number < dated and not _is_sentence(page, number), _top(page, LISTED))]
    first = next((at for at in top if page.is_entry(at)), len(page.lines))
    below = page.full[bisect_left(page.full, first) :]
    entries = [*takewhile(lambda at: page.is_entry(at) and at not in page.dates, below)]
    over = [number for number in top if number < first]
    buttons = [number for number in over if menus.BUTTON.fullmatch(_shown(page, number))]
    told = buttons or any(furniture.is_button(_shown(page, number)) for number in (*over, *entries))
    brief = all(_is_brief(page, number) for number in entries)
    under = page.after(entries[-1]) if entries else -1
    able = told and brief and len(entries) >= FEWEST and not page.is_prose(under)
    return entries[-1] if able else _in_line(page, max(buttons, default=-1))


def _is_sentence(page: Page, number: int) -> bool:
    """Return whether a line is as long as one of a text, and ends as a sentence does."""
    return page.is_prose(number) and page.lines[number].words.endswith((*stops.STATED,))


def _in_line(page: Page, button: int) -> int:
    """Return the line of a menu under its button, where all entries are in one; else that of the button."""
    below = page.after(button)
    words = page.lines[below].words if -1 < button < below < len(page.lines) else ""
    first = words.split(" ")[0]
    return below if first != words and menus.HOME.fullmatch(first) and not page.is_prose(below) else button


def _shown(page: Page, number: int) -> str:
    return lists.unmarked(lists.shown(page.lines[number]))


def end(page: Page) -> int:
    """Return the last line of the head that is known for one; -1 where none is."""
    entry = menu(page)
    return max(_heading(page, entry), entry)
