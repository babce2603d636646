"""Lines that tell readers' comments: the heading with the button to the form in its line, who speaks, and when."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import MARKER
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.replywords import COMMENTS, REPLY
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.datewords import LEAD, unled
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line, indent
from muniment.text import days
from muniment.text.patterns import late

SHORT = 120
"""Characters of such a line."""
SOON, STACK = 2, 3
"""Lines under a heading in which a list of comments begins, and those of a button, a name and a day above one."""
WEEKDAY = 12
"""Characters before a day: the name of that of a week, which may be in another language than the month."""
MARKS = "-*+•·▪◦□ "
"""Marks of entries of lists, and space."""
PICTURED = late(r"(?:!\[[^\[\]]*\]\([^()]*\)|\[[^\[\]]*\](?!\()|\d{1,3}[.)]|\W)*+")
"""Pictures, as tools write them, and numbers of entries: each is taken once, or marks are read in countless ways."""
QUOTE = late(r"[“”„\"‘「«״《].*[”“\"’」»״》](?:\W*| ?[^“”„\"]{2,30})$")
"""What a heading of comments quotes: the title of the post."""
LINES = 3
"""Lines into which a tool may wrap one."""
OPENING, CLOSING = ("“", "”", "„", "«", "「", "《"), ("”", "“", "»", "」", "》")
"""Signs that stand before a title in the heading of comments, in several languages, and behind one."""
HOUR = late(r"\W{1,3}(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)")
"""An hour behind a day, past a stroke: '1 Aug 2019 / 01:15'."""
FIRST = late(r"\W*1[.)\]]{1,2}\s")
"""The number of the first of several."""
COUNT = late(
    r"\d+ (?:[ck]omm?ent\w*|reacties?|ком?мент\w*|yorum|تعليق\w*|نظر|دیدگاه|"
    r"(?:comments?|discussions?|responses?|replies) (?:to|on) this (?:post|entry|article|story))",
    re.IGNORECASE,
)
"""How many comments there are, and no more; thoughts, answers and messages are counted over lists of texts as well."""


def is_heading(words: str) -> bool:
    """Return whether a line is a heading of comments, be it with the button to their form."""
    return COMMENTS.fullmatch(words) is not None or invites(words)


def invites(words: str) -> bool:
    """Return whether a line is a heading of comments with the button to their form: 'Comments Leave a comment'."""
    place = words.find(" ") if len(words) <= SHORT else -1
    while place > 0:
        if COMMENTS.fullmatch(words[:place]):
            rest = words[place:].strip("|·•–— ")
            return is_button(rest) and not (REPLY.fullmatch(rest) or COMMENTS.fullmatch(rest))
        place = words.find(" ", place + 1)
    return False


def quoting(page: Page, cue: int) -> int:
    """Return the first of three lines that are a heading of comments, the title that it quotes the second; -1 if none.

    get_text() of BeautifulSoup parts them where the title is an element of its own, as in WordPress's themes.
    `cue`: the first or the third, which has a word for comments.
    """
    place = bisect_left(page.full, cue)
    for first in (place, place - 2):
        near = [page.lines[number].words for number in page.full[max(0, first) : first + 3]]
        quoted = len(near) == 3 and near[0].endswith(OPENING) and near[2].startswith(CLOSING)
        if quoted and is_heading(" ".join(near)):
            return page.full[first]
    return -1


def wraps(page: Page, number: int) -> bool:
    """Return whether a line begins a heading of comments that quotes a title, and that a tool wrapped."""
    run = page.run(number, LINES)
    if not 1 < len(run) <= LINES or run[0].number != number or lists.MARK.match(run[0].text):
        return False
    words = " ".join(map(lists.shown, run)).strip("#*_ ")
    return QUOTE.search(words) is not None and is_heading(words)


def is_spoken(line: Line) -> bool:
    """Return whether a line is a name, and at what time of what day somebody so called spoke, be it with a button."""
    words = MARKER.sub(" ", line.words).rstrip(" :")  # the number of a link
    day = days.first(words) if len(words) <= SHORT else None
    if day is None or not _is_timed(words, day):
        return False
    name = lists.unmarked(words[: unled(words, 0, day.start)].strip())
    return name != "" and bylines.is_name(name) and not LEAD.match(name)


def is_pictured(line: Line) -> bool:
    """Return whether a line is but pictures, as tools write them, or the number of an entry."""
    return PICTURED.fullmatch(lists.unmarked(line.words)) is not None


def follow(page: Page, words: str, near: Sequence[int]) -> bool:
    """Return whether comments follow their heading by how they are set: in stacks of lines, numbered, or in a list."""
    told = [page.lines[number] for number in near]
    return are_stacked(told) or any(map(_is_first, told[:1])) or heads_list(page, words, near[:SOON])


def _is_first(line: Line) -> bool:
    """Return whether a line is the number of the first comment, and says when that was written, as Dotclear does."""
    words = lists.shown(line)
    day = days.first(words) if len(words) <= SHORT and FIRST.match(words) else None
    return day is not None and _is_timed(words, day)


def are_stacked(near: Sequence[Line]) -> bool:
    """Return whether a name, the hour of a day, and over or under these a button to answer follow each other.

    A picture of the reader, the number of the comment or the button to the form may stand above them.
    """
    told = [line for line in near if not (is_pictured(line) or _asks(line))][:STACK]
    over = len(told) == STACK and _answers(told[0])
    if len(told) < STACK or not (over or _answers(told[2])):
        return False
    name, date = told[over : over + 2]
    words = lists.shown(date).replace("\\", "").lstrip(MARKS)  # a day may begin as the number of an entry does
    day = days.first(words)
    if day is None or len(words) > SHORT or day.start > WEEKDAY or not _is_timed(words, day):
        return False
    return bylines.is_name(lists.unmarked(name.words).rstrip(",:"))


def heads_list(page: Page, words: str, near: Sequence[int]) -> bool:
    """Return whether an ordered list stands under a heading that but counts comments, or asks for more.

    Extractors of main content leave so what readers said, without who did and when (resiliparse). No text goes on
    behind the list: else it is of that.
    """
    if not (invites(words) or COUNT.fullmatch(words)):
        return False
    first = next((number for number in near if not is_button(page.lines[number].words)), -1)
    mark = lists.MARK.match(page.lines[first].text) if first >= 0 else None
    if mark is None or mark["number"] != "1":
        return False
    below = page.full[bisect_left(page.full, first) :]
    behind = next((one for one in below if not (indent(page.lines[one].text) or page.is_entry(one))), -1)
    return not page.is_prose(behind)


def _is_timed(words: str, day: days.Day) -> bool:
    """Return whether a day has its hour, be that past a stroke."""
    return "T" in day.iso or HOUR.match(words, day.end) is not None


def _answers(line: Line) -> bool:
    return REPLY.fullmatch(lists.shown(line)) is not None


def _asks(line: Line) -> bool:
    """Return whether a line is the button to the form for comments."""
    return not _answers(line) and not COMMENTS.fullmatch(line.words) and is_button(line.words)
