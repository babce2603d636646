"""Where the text begins of a page without titles and days, which a tool took: it is taken for one post."""

from muniment.captures.plain.dates import nodays
from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import lonetitle
from muniment.captures.plain.titles import beginnings, candidates, pagehead
from muniment.captures.words.blogs import labelwords
from muniment.captures.words.blogs.phrases import CREDIT
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.text import addresses
from muniment.text.patterns import late

ENOUGH, SEVERAL = 300, 2
"""Characters of the lines of a text that is a post's, and how many of them there are at least."""
WHOLE = 200
"""Characters of one line that is enough."""
URL = late(r"https?://\S+")
LEADS = (",", ":", "،", "，", "：")
LONGEST, SOLE = 3_000, 1_200
"""Characters of a paragraph, and of the only one; a longer one is a page of which a tool made one line."""
SIGN, MOST = late(r"[\d!-/:-@\[-`{-~]"), 0.1
"""A digit or a sign of ASCII, and how many of them a text holds at most: code, logs and tables hold more."""


def place(page: Page) -> int:
    """Return where the text of a page begins that shows neither a title nor a day; -1 where it has none, or has these.

    A day that no calendar has, and days beside no title, are to be set right first: nothing is guessed over them.
    """
    dated = any(said.iso != UNKNOWN for said in page.dates.values()) or any(nodays.found(page))
    first = -1 if dated else next((one for one in page.full if one > pagehead.end(page) and _begins(page, one)), -1)
    none = any(labelwords.is_of_no_page(page.lines[number].words) for number in page.full if number < first)
    return -1 if first < 0 or none or not _is_post(page, first) else page.lines[_led(page, first)].start


def _led(page: Page, first: int) -> int:
    """Return the first of the lines that lead right to a text: to whom it goes, whose the picture over it is."""
    above = page.before(first)
    while above >= 0 and ((words := page.lines[above].words).endswith(LEADS) or CREDIT.match(words.lstrip("("))):
        first, above = above, page.before(above)
    return first


def start(page: Page, at: int) -> Start:
    """Return the start of the post whose text begins at a place, above which a line was put in for its title."""
    over = next(line.number for line in page.lines if line.start == line.next == at)
    return Start((over,), -1, candidates.ABSENT, lonetitle.LONE)


def says(page: Page, one: Start) -> bool:
    """Return whether a start is one of these, over the only post of a page."""
    return one.date < 0 and page.lines[one.title[0]].blank


def _begins(page: Page, number: int) -> bool:
    aside = beginnings.is_aside(page, number) or beginnings.asks(page, number)
    return page.is_prose(number) and beginnings.tells(page, number) and not aside


def _is_post(page: Page, first: int) -> bool:
    """Return whether there is text enough from a line on, and hardly any code, table or list of records in it."""
    text = [page.lines[number].words for number in page.full if number >= first and beginnings.tells(page, number)]
    sizes = [*map(prose.width, text)]
    enough = max(sizes) >= WHOLE or (len(sizes) >= SEVERAL and sum(sizes) >= ENOUGH)
    shown = (page.lines[number].text for number in page.full if number >= first)
    read = "".join(URL.sub("", addresses.bare(text)) for text in shown)
    glued = max(len(page.lines[number].text) for number in page.full) > (LONGEST if page.full[1:] else SOLE)
    return enough and not glued and len(SIGN.findall(read)) < MOST * len(read)
