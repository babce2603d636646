"""Readers' comments under what is hardly a heading: a button to answer, who links here, a title that no mark closes."""

from bisect import bisect_left

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.replywords import REPLY
from muniment.captures.words.dates.dated import DAY
from muniment.text import days
from muniment.text.patterns import late

BUTTON = late(r"[|·•\s–—-]+(?P<button>[^\W\d_]+)\W*$")
"""What stands last in a line, behind a stroke or space."""
LINKING = late(r"(?i:\W*(?:\[\d+\])?(?:ping|track)backs? (?:von|from|by|de|da|di|от|af|av|fra|från|van)\b)")
"""What WordPress says of another site that leads to a post, before its name."""
OPENED = late(r"[“„\"‘«](?P<title>[^“”„\"«»]{4,})$")
"""A title behind a mark; without one, rows of particulars end so as well: '2 commenti su Il faro'."""
TEXT = 300
"""Characters of a text over comments at least: rows of posts have such buttons as well, in some themes."""


def first(page: Page) -> int:
    """Return the first line of such comments under a text; the number of all lines where there are none.

    The day of the post stands above them, and all below say an hour, and are no earlier: else other posts follow.
    """
    told = (one for one in page.full if _is_linking(page, one) or _is_answered(page, one))
    number = next(told, len(page.lines))
    if number == len(page.lines) or not _are_later(page, number):
        return len(page.lines)
    if not _has_text(page, number, 1 if _is_linking(page, number) else TEXT):
        return len(page.lines)
    name = page.before(number) if number in page.dates else number
    return name if name >= 0 and not page.is_prose(name) and name not in page.dates else number


def names_title(page: Page, head: int, words: str) -> bool:
    """Return whether the heading of comments ends in the title of the post above, behind a mark that none closes."""
    opened = OPENED.search(words)
    return opened is not None and any(page.lines[one].words == opened["title"] for one in page.full if one < head)


def _is_linking(page: Page, number: int) -> bool:
    words = page.lines[number].words
    return "back" in words[:24].lower() and LINKING.match(words) is not None and not page.is_prose(number)


def _are_later(page: Page, number: int) -> bool:
    """Return whether all days from a line on say an hour, and are no earlier than the last above; one is there.

    They are written otherwise than that, or it says more, and the first of them but a button.
    """
    above = [said for one, said in page.dates.items() if one < number][-1:]
    below = [said for one, said in page.dates.items() if one >= number]
    if not above or not below or not all("T" in said.iso and said.iso[:DAY] >= above[0].iso[:DAY] for said in below):
        return False
    return all(said.form != above[0].form for said in below) or (number in page.dates and not above[0].pure)


def _is_answered(page: Page, number: int) -> bool:
    """Return whether a line says a day and an hour, and then but a button to answer."""
    if number not in page.dates or "T" not in page.dates[number].iso:
        return False
    words = page.lines[number].words
    button = BUTTON.search(words)
    if button is None or not REPLY.fullmatch(button["button"]):
        return False
    day = days.first(words)
    return day is not None and not any(map(str.isalpha, words[day.end : button.start()]))


def _has_text(page: Page, end: int, least: int) -> bool:
    """Return whether a text of so many characters stands above a line."""
    above = page.full[: bisect_left(page.full, end)]
    return sum(len(page.lines[number].words) for number in above if page.is_prose(number)) >= least
