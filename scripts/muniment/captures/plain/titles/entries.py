"""Tells where an entry of a list, or a post's foot, begins or ends beside a date or without one: no title is beyond."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings
from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import indent
from muniment.captures.words.text.lists import MARK
from muniment.text import stops

NEAR, LABEL, PAIR = 10, 3, 2
"""Lines of a foot under the name of who wrote a post, words of a label in it, and a day that is said again."""


def is_parted(page: Page, date: int, *, upwards: bool) -> bool:
    """Return whether a date and what is over it, or under it, are parted: an entry of a list begins or ends there.

    So they are in the foot of the only post of a page, where it says its day again over who wrote that.
    """
    if upwards:
        return begins_entry(page, date)
    last = date + page.dates[date].lines - 1
    return ends_entry(page, last) or _says_again(page, date)


def _says_again(page: Page, date: int) -> bool:
    """Return whether a date says the only other one again under a text, over a name and, at most, labels and buttons.

    The name under a day may as well be a title: so it is where one stands under the first of them too.
    """
    if len(page.dates) != PAIR or date != max(page.dates):
        return False
    first = min(page.dates)
    if page.dates[first].iso[:DAY] != page.dates[date].iso[:DAY] or not beginnings.has_text(page, first, date):
        return False
    name, other = (page.after(number + page.dates[number].lines - 1) for number in (date, first))
    near = [line.words for line in page.lines[name + 1 : name + NEAR] if not line.blank]
    return _is_name(page, name) and not _is_name(page, other) and all(map(_is_of_foot, near))


def _is_of_foot(words: str) -> bool:
    """Return whether a line is a button or may be a label: no text, picture or what leads to the rest of a text."""
    label = len(words.split()) <= LABEL and words[:1] not in beginnings.PLACEHOLDERS and words[-1:] not in stops.ENDS
    return (label or is_button(words)) and not READ_MORE.fullmatch(words)


def _is_name(page: Page, number: int) -> bool:
    words = lists.shown(page.lines[number]) if number < len(page.lines) else ""
    return words.istitle() and labels.personal(words)


def begins_entry(page: Page, date: int) -> bool:
    """Return whether a date begins an entry of a list that goes on under it: no title of it stands above.

    It goes on in the lines of its row, or in what stands further in.
    """
    said, mark = page.dates[date], MARK.match(page.lines[date].text)
    if mark is None or not page.is_entry(date) or said.form == "listed":
        return False
    rest = page.lines[date + 1 : date + said.lines]
    if said.lines > 1:
        return not any(MARK.match(line.text) for line in rest)
    below = page.after(date)
    text = page.lines[below].text if below < len(page.lines) else ""
    return MARK.match(text) is None and indent(text) > len(mark["indent"])


def ends_entry(page: Page, date: int) -> bool:
    """Return whether a date ends an entry of a list: the next line begins one, and stands less far in."""
    below = page.after(date)
    text = page.lines[below].text if below < len(page.lines) else ""
    mark = MARK.match(text)
    inner = not page.is_entry(date) and indent(page.lines[date].text) > 0
    return mark is not None and inner and len(mark["indent"]) < indent(page.lines[date].text)


def of_list(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return those of some starts that are the entries of one list, under each of which its text stands further in.

    Nothing of another text stands above it, nor who wrote one: else the list is a part of that.
    """
    listed = [start for start in found if page.is_entry(start.first)]
    if not listed or listed[0] is not found[0] or beginnings.has_text(page, 0, listed[0].first):
        return []
    if any(bylines.author(page.lines[number].text)[1] for number in page.full if number < listed[0].first):
        return []
    depth = indent(page.lines[listed[0].first].text)
    outer = [start for start in listed if indent(page.lines[start.first].text) == depth]
    alike = len(outer) > 1 and all(_is_over(page, *pair, depth) for pair in pairwise(outer))
    return outer if alike else []


def _is_over(page: Page, start: Start, after: Start, depth: int) -> bool:
    """Return whether all that stands between two entries of a list stands further in than they."""
    inner = page.full[bisect_right(page.full, start.last) : bisect_right(page.full, after.first - 1)]
    return all(indent(page.lines[number].text) > depth for number in inner)
