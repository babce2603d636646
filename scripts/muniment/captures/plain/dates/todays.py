"""The date in the head of a page that is the day on which it was seen, as magazines write it: it dates no post."""

from bisect import bisect_left
from itertools import takewhile

from muniment.captures.plain.page import barepaths, bloggerfeet, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import looks
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates import relativeday
from muniment.captures.words.page import heading, menus, weather
from muniment.captures.words.page.pagelines import STOPPED
from muniment.captures.words.rows import rowparts
from muniment.captures.words.text import lists
from muniment.text import days
from muniment.text.folding import Phrases
from muniment.text.patterns import late

FEWEST, HEAD = 2, 6
"""Dates of a page that tell anything, and lines above the day: a tool's, a logo's, the blog's name, what it is."""
BRIEF = 250
"""Characters of what stands between such a day and the next date: the summary of a post, and not its text."""
MAGAZINE = Phrases(("must read", "more articles", "latest article", "latest articles"))
"""Headings of such lists, as a theme has them that many news sites use and that writes the day over each page."""
WORD = late(r"\w")


def found(page: Page) -> list[int]:
    """Return the date in the head of a page that is the day it was seen: no other is written so, no text is near.

    Others say no day of the week where it does. Where the next is a reader's, the day over title and text is the
    post's; where no other is known, a menu stands under it, or a list of posts that are cut short: several of one day
    are rare. It may be what posts count back from. Blogger sets such a day over its posts.
    """
    full = page.days
    if not full:
        return []
    first, said = full[0], page.dates[full[0]]
    above, below = page.before(first), page.after(first)
    others = (page.lines[number].text for number in full[1:])
    weekly = says_weekday(page.lines[first].text) and not any(map(says_weekday, others))
    if ((top := weekly and above < 0) and _count_back(page)) or _is_beside(page, first, weekly=weekly):
        return [first]
    if len(full) < FEWEST or (top and bloggerfeet.found(page)):
        return [first] if top and (_heads_menu(page, below) or _lists(page) or _is_of_magazine(page)) else []
    alone = said.pure and sum(other.form == said.form for other in page.dates.values()) == 1
    head = above < 0 or _is_of_page(lists.shown(page.lines[above])) or (weekly and page.full.index(first) <= HEAD)
    told = head and (alone or weekly) and said.iso >= max(page.dates[number].iso[:10] for number in full)
    text = [page.lines[number].words for number in range(full[1]) if page.is_prose(number)]
    brief = not any(map(STOPPED.search, text)) or (weekly and sum(map(len, text)) <= BRIEF)
    brief = brief and not (full[1] in page.replied and page.is_prose(page.after(below)))
    return [first] if told and (brief or (weekly and _has_buttons(page.lines[first].text))) else []


def _is_beside(page: Page, number: int, *, weekly: bool) -> bool:
    """Return whether a day stands over the heading of a list; or, the only one of a week, by how warm it is.

    Or over the path to the page, from which a title is told.
    """
    below = page.after(number)
    near = (page.words(page.before(number)), page.words(below))
    path = weekly and below < len(page.lines) and barepaths.last(page.lines, below) != ""
    return path or _is_over_heading(page, number) or (weekly and any(map(weather.tells, near)))


def _is_of_page(words: str) -> bool:
    """Return whether words are a button, and none that leads to the comments of a post: that has its day beside it."""
    return is_button(words) and not COMMENT_SIGNS.within(words.lower())


def _is_over_heading(page: Page, first: int) -> bool:
    """Return whether a day of the week in the head of a page stands over what names its list: no post begins above."""
    near = page.full[bisect_left(page.full, first) + 1 :][:HEAD] if says_weekday(page.lines[first].text) else ()
    top = list(takewhile(lambda number: not page.is_prose(number), near)) if first in page.full[:HEAD] else []
    heads = [number for number in top if heading.read(page.lines[number].words)]
    below = page.after(heads[-1]) if heads else len(page.lines)
    return page.may_title(below) if below < len(page.lines) and page.is_prose(page.after(below)) else False


def _heads_menu(page: Page, below: int) -> bool:
    """Return whether the line under the first is an entry of a list, or a button; or a menu begins soon under it."""
    if below < len(page.lines) and (page.is_entry(below) or is_button(lists.shown(page.lines[below]))):
        return True
    near = page.full[bisect_left(page.full, below) :][:HEAD]
    brief = takewhile(lambda number: not page.is_prose(number), near)
    return any(menus.HOME.fullmatch(lists.unmarked(lists.shown(page.lines[number]))) for number in brief)


def _is_of_magazine(page: Page) -> bool:
    """Return whether lines of a page are headings of lists that magazines set beside an article."""
    return any(MAGAZINE.fill(page.lines[number].words) for number in page.full)


def _count_back(page: Page) -> bool:
    """Return whether posts say how long before that day they appeared."""
    return any(said.form == relativeday.FORM for said in page.dates.values())


def _lists(page: Page) -> bool:
    """Return whether a page is a list of several posts, each a title and a text that is cut short."""
    cut = [number for number in page.full if _is_cut(page, number)]
    return len(cut) > FEWEST and all(looks.likeness(page.lines[page.before(number)].words) > 1 for number in cut)


def _is_cut(page: Page, number: int) -> bool:
    """Return whether a text ends in a line by dots in brackets, or over a button that leads to the rest of it."""
    below = page.after(number)
    led = below < len(page.lines) and shortened.is_button(page.lines[below]) and page.is_prose(number)
    return led or page.lines[number].words.endswith(looks.CUT)


def says_weekday(text: str) -> bool:
    """Return whether a line says a day and which of the week it is, and no more but buttons."""
    day = days.first(text)
    if day is None or not days.says_weekday(text[: day.end]):
        return False
    return WORD.search(text, day.end) is None or _has_buttons(text)


def _has_buttons(text: str) -> bool:
    """Return whether a line is a day and buttons."""
    return {part.kind for part in rowparts.read(text)} == {"day", "button"}
