"""Titles that link to the posts themselves: the address says when each was published, and what dates it beside."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from muniment.captures.plain.page import brokenlinks, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import MARKER
from muniment.captures.words.blogs import ownpages
from muniment.captures.words.dates import flattened
from muniment.captures.words.dates.dated import DAY, YEARLESS, DateLine
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.patterns import late

DATED = late(r"/(?P<year>\d{4})/(?P<month>\d\d)/(?:(?P<day>\d\d)/)?[^/?#\s]+/?$")
"""How a permalink of WordPress ends, with its day or its month."""
REPLIES = late(r"/(?P<year>\d{4})/(?P<month>\d\d)/(?P<day>\d\d)/[^/?#\s()]+/?#(?:comments|respond)\b")
"""The address of a post's comments."""
PERMANENT = late(
    r"(?i:perma(?:nent)?[ -]?link|lien permanent|enlace permanente|link permanente|permalien|постоянная ссылка)"
    r"\s*:?\s*<?https?://[^\s/]+/(?:[^\s/]+/)?(?P<year>\d{4})/(?P<month>\d\d)/(?P<day>\d\d)/[^\s/]+/?>?$"
)
"""The address of a post, said to be that."""
ENDS_DATED = late(r"/\d{4}/\d\d/\d\d/[^\s/]+/?>?$")
"""How a line ends with such an address."""
HEADED = late(r"\s*[-*+•]\s+#{1,6}\s")
"""A heading that is an entry of a list, as of the posts of a page."""
AGREED = 4
LONGEST = 30
"""Characters of a day and month alone."""
BELOW = 6
"""Lines of labels and buttons that may stand between a title and its day."""
SHOWN = 120
"""Characters that a line of labels and buttons shows."""


def address_of(text: str) -> str:
    """Return the dated address that a line links to with all its words; empty where it does not."""
    return "" if MARK.match(text) else led_to(text)


def led_to(text: str) -> str:
    """Return the same of an entry of a list as well."""
    url = whole(text)
    return url if DATED.search(url) else ""


@lru_cache(maxsize=256)
def whole(text: str) -> str:
    """Return the address that a line, or an entry of a list, links to with all its words; empty where it does not."""
    if not addresses.may_link(text):
        return ""
    mark = MARK.match(text)
    words = text[mark.end() if mark else 0 :].strip("#*_= ")
    links = [one for one in addresses.leading(words) if one.words]
    whole = len(links) == 1 and addresses.ends_linked(words) and not addresses.unlinked(words).strip()
    return links[0].url if whole else ""


def day_of(page: Page, number: int) -> str:
    """Return the day, or month, of the permalink that all words of a line lead to, be it by their number; else ''."""
    dated = DATED.search(by_number(page, number) or led_to(page.lines[number].text))
    return "-".join(filter(None, dated.groups())) if dated else ""


def by_number(page: Page, number: int) -> str:
    """Return the address that all words of a line lead to by the only number of a link before them; else ''."""
    text = page.lines[number].text
    numbers = MARKER.findall(text) if page.numbered and text.lstrip().startswith("[") else ()
    return page.references.urls.get(numbers[0], "") if len(numbers) == 1 else ""


def agreement(page: Page, title: int, date: int) -> int:
    """Return what speaks for a title and a date being of one post: the address that both lead to, or not.

    Where neither address has a date only the same one says anything. The day of the address speaks for that day; for
    no other against it, since that may be of a change.
    """
    own = _plain(whole(page.lines[title].text)) if addresses.may_link(page.lines[title].text) else ""
    led = _led(page.lines[date].text) if own else []
    if any(own.startswith(url) for url in led):  # a tool may have broken it
        return AGREED
    dated = DATED.search(own)
    if dated and "-".join(filter(None, dated.groups())) == page.dates[date].iso[:DAY]:
        return AGREED
    return -2 * AGREED if dated and any(DATED.search(url) for url in led) else 0


def title_of(page: Page, lines: Iterable[int], date: int) -> int:
    """Return the last of these lines that leads where a date does with all its words; -1 where none does.

    An entry of a list is one only where no other line is, nor says the same without an address; 'Continue reading' and
    the title is none where that is.
    """
    lines = [*lines]
    led = _led(page.lines[date].text)
    able = [page.lines[number] for number in lines if addresses.may_link(page.lines[number].text)] if led else []
    told = [line for line in able if _plain(whole(line.text)) in led and not shortened.leads_on(lists.shown(line))]
    shown = {lists.unmarked(lists.shown(line)) for line in told}
    told = [line for line in told if not any(words in lists.unmarked(lists.shown(line))[1:] for words in shown)] or told
    apart = [line for line in told if not MARK.match(line.text) or HEADED.match(line.text)]
    plain = () if apart else (page.lines[number] for number in lines if not MARK.match(page.lines[number].text))
    same = [line for line in plain if lists.unmarked(lists.shown(line)) in shown]
    return (apart or same or told)[-1].number if told else -1


def _led(text: str) -> list[str]:
    """Return the addresses of posts and pages in a line, those of posts' comments too."""
    urls = (one.url.partition("#")[0] for one in addresses.leading(text))
    return [_plain(url) for url in urls if ownpages.is_whole(url)]


def _plain(url: str) -> str:
    return url.replace(brokenlinks.JOINER, "").rstrip("/")


def dates(page: Page) -> dict[int, DateLine]:
    """Return the lines that say a day and a month without a year beside a title whose address has the same day."""
    found: dict[int, DateLine] = {}
    for number in page.yeared:  # the address holds one
        text = page.lines[number].text
        url = address_of(text) if number not in page.dates else ""
        dated = DATED.search(url) if url else None
        if dated is None:
            continue
        iso = "-".join(filter(None, dated.group("year", "month", "day")))
        for near in _beside(page, number):
            day = _said(page.lines[near].words, iso) if near not in page.dated else ""
            if day:
                first = page.after(number) if near > number else near  # labels may stand between
                found[first] = DateLine(day, first == near, YEARLESS, lines=near - first + 1)
                break
    return found


def beside_replies(page: Page) -> dict[int, DateLine]:
    """Return the lines that link to the comments of posts, where the page dates none in words: the address does."""
    if page.days:
        return {}
    found: dict[int, DateLine] = {}
    for number in page.yeared:
        text = page.lines[number].text
        dated = REPLIES.search(text) if "#" in text and number not in page.dates else None
        if dated and len(addresses.bare(addresses.blanked(text))) <= SHOWN and not MARK.match(text):
            found[number] = DateLine("-".join(dated.group("year", "month", "day")), False, "beside replies")
    return found


def named(page: Page) -> dict[int, DateLine]:
    """Return the lines that end in 'Permanent link:' and an address with its day, where the page says no other date."""
    found: dict[int, DateLine] = {}
    for number in page.yeared:
        line = page.lines[number]
        able = "://" in line.words and number not in page.dates and ENDS_DATED.search(line.words)
        told = PERMANENT.search(line.words) if able else None
        if told and told.start() <= SHOWN:
            found[number] = DateLine("-".join(told.group("year", "month", "day")), False, "permanent link")
    return found if len(found) > 1 else {}


def _beside(page: Page, number: int) -> Iterator[int]:
    """Yield the line above a title, and those under it down to the text."""
    above, below = page.before(number), page.after(number)
    if above >= 0:
        yield above
    for _ in range(BELOW):
        if below >= len(page.lines) or (page.is_prose(below) and "://" not in page.lines[below].text):
            return
        yield below
        below = page.after(below)


def _said(words: str, iso: str) -> str:
    """Return the day, in ISO 8601, of which words say no more than the day and the month; `iso`: it, or its month."""
    if not 3 <= len(words) <= LONGEST or not re.search(r"\d", words):
        return ""
    plain = flattened.spaced(words.strip("*_#, "))
    able = (days.first(whole) for whole in (f"{plain} {iso[:4]}", f"{iso[:4]}年{plain}"))
    whole = (day.iso for day in able if day and day.start == 0 and day.end >= len(plain) and day.iso.startswith(iso))
    return next((day for day in whole if len(day) == len("YYYY-MM-DD")), "")
