"""Tells where an entry of a list begins or ends beside a date: each post of a page may be one."""

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.text.lines import indent
from muniment.captures.words.text.lists import MARK


def is_parted(page: Page, date: int, *, upwards: bool) -> bool:
    """Return whether a date and what is over it, or under it, are parted: an entry of a list begins or ends there."""
    return begins_entry(page, date) if upwards else ends_entry(page, date + page.dates[date].lines - 1)


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
