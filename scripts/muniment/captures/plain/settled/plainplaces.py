"""Titles that look like none, ends of sentences or tags, where a page has no other: their place beside days tells them.

'Lawyers protest.' over a day and a text may be a title. All days of the page have such a line, each another, on one
side; it stands alone, is no part of a text around it and nothing of the page's own.
"""

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import nevertitles
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.page import heading
from muniment.captures.words.text import addresses, lists
from muniment.text.patterns import late

LONGEST, WORDS = 90, 14
"""Characters and words of such a title."""
TAG = late(r"#\w+[.!]?")
"""A title that is a tag, which a post of a campaign may have."""
WEIGHT = 1


def starts(page: Page) -> list[Start]:
    """Return the posts of a page by such lines beside all its days, each by a text; none where one has no such line."""
    days = [at for at, said in sorted(page.dates.items()) if said.iso != UNKNOWN and not said.title[1]]
    for beside in (_right_above, _below, _above):
        titles = [number for day in days if (number := beside(page, day)) >= 0]
        if titles and len(titles) == len(days) == len({page.words(number) for number in titles}):
            return [Start((at,), day, page.dates[day], WEIGHT) for at, day in zip(titles, days, strict=True)]
    return []


def _right_above(page: Page, day: int) -> int:
    """Return the line right over a day, with no blank one between; -1 where it is no title."""
    return _above(page, day) if page.before(day) == day - 1 else -1


def _above(page: Page, day: int) -> int:
    """Return the line over a day that is a paragraph of its own; -1 where it is no title."""
    number = page.before(day)
    return number if number >= 0 and _is_title(page, number, _under(page, day)) else -1


def _below(page: Page, day: int) -> int:
    """Return the line under a day; -1 where it is no title."""
    number = _under(page, day)
    under = page.after(number)
    return number if number < len(page.lines) and number + 1 < under and _is_title(page, number, under) else -1


def _under(page: Page, day: int) -> int:
    return page.after(day + page.dates[day].lines - 1)


def _is_title(page: Page, number: int, text: int) -> bool:
    """Return whether a line may be such a title, over or beside the line with which a text begins."""
    words = addresses.bare(lists.unmarked(page.words(number)))
    alone = number == 0 or page.lines[number - 1].blank
    brief = 0 < len(words) <= LONGEST and len(words.split()) <= WORDS and any(map(str.isalpha, words))
    if not (alone and brief) or page.is_entry(number) or number in page.dates or text in page.dates:
        return False
    never = heading.read(words) is not None or bylines.author(words)[1] > 0 or is_of_page(words)
    never = never or (nevertitles.is_one(words) and not TAG.fullmatch(words))
    return not never and page.is_prose(text)
