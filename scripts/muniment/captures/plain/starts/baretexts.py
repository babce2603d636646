"""Finds the texts of posts without titles whose dates stand under them."""

from bisect import bisect_left

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings, undertitle
from muniment.captures.words.blogs import passwordform
from muniment.captures.words.dates import bylines
from muniment.text import stops
from muniment.text.patterns import late

SENTENCE = late(rf"[{stops.ENDS}][\W\d]*$")


def found(page: Page, first: int, last: int) -> int:
    """Return the line between two with which the text of a post without a title begins; -1 where none does.

    Above it stands but how the post above is filed, and its length, or the head of the page, which reaches down to the
    date where nothing there ends a text. Under its date, or in the lines of that, it says how it is filed. A notice
    on a password is no text.
    """
    below, head = page.after(last + page.dates[last].lines - 1), first <= min(page.dates)
    filed = any(beginnings.is_label(page, one) for one in (*range(last + 1, below), below) if one < len(page.lines))
    able = filed and (not head or ends_over(page, last))
    for number in page.full[bisect_left(page.full, first) : bisect_left(page.full, last)] if able else ():
        if page.is_prose(number):
            return -1 if passwordform.begins([line.words for line in page.lines[number:last]]) else number
        if not (head or beginnings.is_label(page, number) or bylines.is_length(page.lines[number].words)):
            break
    return -1


def ends_over(page: Page, date: int) -> bool:
    """Return whether what stands above a date, or above the line drawn over it, may end a text; a list ends one too."""
    above = page.before(date)
    ruled = above >= 0 and undertitle.is_rule(page.lines[above].text.replace(" ", ""))
    above = page.before(above) if ruled else above
    while above >= 0 and page.is_entry(above):
        above = page.before(above)
    words = page.words(above)
    return "://" in words or SENTENCE.search(words) is not None
