"""Rows that name the title of their post behind the count of its comments: 'May 5, 2021, 2 Comments on The dam'.

So the themes of WordPress tell machines that read aloud; it tells us which post a row dates, over its text or under it,
and that it is a row though a tool left no space in it.
"""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import takewhile

import msgspec

from muniment.captures.plain.dates import namedfields
from muniment.captures.plain.page.layout import ASKED, Page
from muniment.captures.plain.titles import beginnings, besidetitle, titlelines
from muniment.captures.words.blogs import furniture, withheldwords
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates import flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.page import labellines, titlecounts
from muniment.captures.words.text import addresses, lists, typed
from muniment.captures.words.text.lines import Line, as_one
from muniment.text.folding import letters, lower
from muniment.text.patterns import late

FARTHEST, RUN, BELOW = 600, 12, 30
"""Lines from a title to its row, of the paragraph that a row is, and of one that a tool parted."""
TEXT = 4
"""Lines under a title, or under a row right under that, in which a text begins."""
FEWEST, BESIDE = 4, 48
"""Characters of a title, and of what counts its comments."""
LONGEST, LINE = 600, 40
"""Characters of a line of a row, and at the beginning of a line."""
JOINING = (
    r"(?<![^\W_])(?:on|to|sur|à|zu|auf|für|en|a|su|em|sobre|op|på|til|till|för|om|do|na|к|до|на|в|записи|запису|على|عن|"
    r"برای|در|για|στο|için|pada|untuk|про)\s+"
)
"""The word between the count and the title."""
JOINED, JOINTS = late(rf"{JOINING}\Z"), late(JOINING)
HEAD = 4
"""Letters that a title begins with, by which most other lines are passed over."""


class Named(msgspec.Struct, frozen=True):
    """A row that names a title: the lines of that, the first line of the row, and what it says."""

    title: tuple[int, ...]
    date: int
    said: DateLine


def found(page: Page) -> dict[int, DateLine]:
    """Return rows that name a title, and are told by that alone: no space stands beside their day.

    The only one of a page is none where a text stands above the title that it names.
    """
    told: dict[int, DateLine] = {}
    title: tuple[int, ...] = ()
    for number in page.yeared:
        if number in page.dated or number in page.replied or len(page.lines[number].text) > LONGEST:
            continue
        first = _first(page, number)
        run = [*takewhile(lambda line: not line.blank, page.lines[first : number + RUN])]
        named, last = _titled(page, first, run, ()) if COMMENT_SIGNS.within(lower(_words(run))) else ((), -1)
        rows = range(first, last + 1)
        whole = as_one([page.lines[at] for at in rows])
        day = namedfields.glued(whole) if number in rows and page.dated.isdisjoint(rows) else None
        if day and (last == first or namedfields.is_glued(whole, day)):
            told[first] = DateLine(day.iso, False, flattened.FORMS[0], day.swapped, lines=last + 1 - first)
            title = named
    return told if len(told) > 1 or not title or not beginnings.has_text(page, 0, title[0]) else {}


def wrapped(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return the date lines of such rows that a tool wrapped with their days in further lines, and these lines."""
    told: dict[int, DateLine] = {}
    inner: set[int] = set()
    for number, said in page.dates.items():
        first = _first(page, number)
        if not first < number or not said.is_day or first in told:
            continue
        run = page.run(number, RUN)
        last = _titled(page, first, run, ())[1]
        if last >= number:
            told[first] = DateLine(said.iso, False, flattened.FORMS[0], said.swapped, lines=last + 1 - first)
            inner.add(number)
    return told, inner


def _first(page: Page, number: int) -> int:
    """Return the first line of the row of one: above it stand lines that leave a link open."""
    while page.wrapped and number > 0 and _opens(page.lines[number - 1].text):
        number -= 1
    return number


def _opens(text: str) -> bool:
    """Return whether a line leaves a bracket open within what Pandoc's Markdown says of the element around it."""
    marked = "{." in text or "{#" in text
    return marked and (text.count("[") > text.count("]") or text.count("{") > text.count("}"))


def named(page: Page) -> Iterator[Named]:
    """Yield the rows of a page that name titles above them."""
    taken: set[int] = set()
    for number in sorted(page.dates):
        said = page.dates[number]
        if not said.is_day or number in page.replied:
            continue
        title, last = _titled(page, number, [*_lines(page, number)], taken)
        if title and not _is_over(page, title, number, last):
            yield Named(title, number, _filled(page, title, number, last))
            taken.update(range(number, last + 1))


def _is_over(page: Page, title: tuple[int, ...], first: int, last: int) -> bool:
    """Return whether the title that a row names stands right under it, and no text between the one above and it."""
    below = page.after(last)
    same = below < len(page.lines) and _name(page, titlelines.below(page, below)) == _name(page, title)
    return same and not any(map(page.is_prose, range(title[-1] + 1, first)))


def of(page: Page, title: tuple[int, ...], number: int) -> DateLine | None:
    """Return what the row of a date says if it names a title; None where it does not."""
    lines = [*_lines(page, number)]
    whole, name = _words(lines), _name(page, title)
    if not COMMENT_SIGNS.within(lower(whole)) or len(name) < FEWEST or name not in whole or not _counts(whole, name):
        return None
    return _filled(page, title, number, _end(lines, name))


def _filled(page: Page, title: tuple[int, ...], first: int, last: int) -> DateLine:
    """Return what a row says that begins and ends in two lines, and names a title."""
    said = msgspec.structs.replace(page.dates[first], pure=False, lines=last + 1 - first)
    return namedfields.filled(page.lines[first : last + 1], said, _name(page, title))


def _name(page: Page, title: tuple[int, ...]) -> str:
    return _words([page.lines[place] for place in title]).strip("#*_ ")


def _lines(page: Page, number: int) -> Iterator[Line]:
    """Yield the lines of the row that a date begins, with the short ones under it that a tool parted it into."""
    last = number + page.dates[number].lines - 1
    while page.wrapped and last + 1 < len(page.lines) and last - number < RUN:
        if page.lines[last + 1].blank or last + 1 in page.dates:
            break
        last += 1
    yield from page.lines[number : last + 1]
    yield from takewhile(lambda line: _is_of_row(page, line), page.lines[last + 1 : last + 1 + BELOW])


def _is_of_row(page: Page, line: Line) -> bool:
    """Return whether a line under a date may be of its row: labels, a count, a button, the end of a title that asks.

    What is short may be, right under the date or such a line.
    """
    if line.number in page.dates:
        return False
    asks = line.words.endswith(besidetitle.ASKING) and len(line.words) <= ASKED
    if asks or labellines.is_labels(line) or not any(map(str.isalnum, line.words)):
        return True
    told = furniture.is_button(line.words) or bool(COMMENT_SIGNS.within(lower(line.words)))
    return (told or not page.lines[line.number - 1].blank) and not page.is_prose(line.number)


def _words(lines: Sequence[Line]) -> str:
    """Return what lines show, as it might have been typed."""
    return typed.folded(namedfields.MARKUP.sub("", addresses.bare(" ".join(line.text.strip() for line in lines))))


def _titled(page: Page, number: int, lines: Sequence[Line], taken: Container[int]) -> tuple[tuple[int, ...], int]:
    """Return the nearest title above a row that this names, and the last line of the row; none where it names none.

    `taken`: lines of other rows. None is that of a post that not everybody may read, if the row names it without that.
    """
    whole = _words(lines)
    heads = _begun(whole)
    for above in range(number - 1, max(-1, number - FARTHEST) if heads else number, -1):
        if page.lines[above].blank or above in taken or above in page.dates or page.is_one_entry(above):
            continue
        if _names_withheld(page, above, whole):
            break
        if _begins(page.lines[above].words) not in heads:
            continue
        title = titlelines.below(page, above)
        name = _name(page, title)
        if len(name) >= FEWEST and name in whole and _counts(whole, name) and _heads(page, title, number):
            return title, _end(lines, name)
    return (), -1


def _begun(whole: str) -> set[str]:
    """Return the letters that titles begin with which a row may name: behind the count of comments and a small word."""
    places = (found.span() for found in JOINTS.finditer(whole))
    told = (end for at, end in places if COMMENT_SIGNS.within(lower(whole[max(0, at - BESIDE) : at])))
    return {letters(whole[end : end + LINE])[:HEAD] for end in told}


def _begins(words: str) -> str:
    """Return the letters that a line begins with."""
    return letters(lists.NUMBERED.sub("", words[:LINE].lstrip("#*_ ")))[:HEAD]


def _names_withheld(page: Page, number: int, whole: str) -> bool:
    """Return whether a row names what stands in a line behind the mark of posts that not everybody may read."""
    words = page.lines[number].words
    if not withheldwords.MARK.search(words[:LINE]) or not withheldwords.is_withheld(lists.unmarked(words)):
        return False
    name = typed.folded(withheldwords.MARK.split(words, maxsplit=1)[-1]).strip("#*_ ")
    return len(name) > 0 and _counts(whole, name)


def _end(lines: Sequence[Line], name: str) -> int:
    """Return the last of the lines of a row that names a title."""
    end = next(at for at in range(1, len(lines) + 1) if name in _words(lines[:at]))
    while end < len(lines) and _is_open(lines[:end]):
        end += 1
    return lines[end - 1].number


def _is_open(lines: Sequence[Line]) -> bool:
    """Return whether lines end within the address of a link."""
    text = "".join(line.text for line in lines)
    return text.rfind("](") > text.rfind(")")


def _heads(page: Page, title: tuple[int, ...], row: int) -> bool:
    """Return whether a text begins under a title, or the row stands there."""
    below = page.after(title[-1])
    for _ in range(TEXT):
        if below >= row or page.is_prose(below):
            return True
        below = page.after(below)
    return False


def _counts(whole: str, name: str) -> bool:
    """Return whether what stands before a name in a row, somewhere, counts the comments of its post."""
    places = [
        found.start()
        for found in re.finditer(rf"{re.escape(name)}(?!\w)", whole)
        if JOINED.search(whole[: found.start()])
    ]
    return any(
        titlecounts.counts(whole[at : place + len(name)], name)
        for place in places
        for at in range(max(0, place - BESIDE), place)
    )
