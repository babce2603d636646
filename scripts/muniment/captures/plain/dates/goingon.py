"""Finds the lines in which the line of a date goes on: with strokes, an open link, or the author's name."""

import msgspec

from muniment.captures.plain.dates import rowsbelow, wordedlines
from muniment.captures.plain.page import ownlinks
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.dates import besidedates, bylines, flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import BY
from muniment.captures.words.rows.wordedrow import AUTHOR
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

ENDS = ("|", "·", "•", ",")
LEADS = ("·", "-- ", "– ", "— ")
"""How a line begins that goes on with particulars of a post."""
UNENDED = late(r"(?i:(?<!\w)(?:in|under|by|on|at|dans|par|le|en|por|em|unter|von|am|di|da|il|door|op|в|av|i))$")
"""A word in which no line of particulars ends of itself."""
BY_END = late(rf"{BY}\s*$")
LONGEST_BY = 16
"""Characters of the end of a line that may be such words."""
LEADS_ON = late(rf"(?:{BY}|(?i:{AUTHOR}))\s*[:：]?\s*")
"""A line that leads to the name in the next."""
PARTING = late(r"[—–|·•/-]|--")
FILED = late(r"\s*(?:[^\W\d_]{1,6} ){1,2}(?=\[)")
"""What stands before links to categories: 'in', in whatever language."""
ALL_LINK = late(r"\s*\[(?P<words>[^\[\]]+)\]\([^()\s]+\)\s*")
BEHIND = late(r"\s+\((?:https?:/)?/[^()\s]*\)\s*$")
"""The address behind the words of a link."""
OPEN = late(r"\[[^\[\]]*$|\]\([^()\s]*$")
"""A link that is open at the end of a line."""
STRAY = frozenset("<>|·•")
"""Signs that stand in no name."""
BEFORE = late(r"\s*(?P<name>[^\W\d_][^|·•–—\d:<>\"]{1,40}?)\s+[|·•–—]\s")
TEAM = 3
"""Words of several who write for a blog."""
MOST_ROW = 4
"""Lines in which a row of labels without space between them may go on."""
MOST_RUN_ON = 8
"""Lines that the line of a date may be wrapped into."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the lines of a date and strokes that run on in the lines under them, with the count of those lines."""
    made: dict[int, DateLine] = {}
    for number, said in page.dates.items():
        last = number + said.lines - 1
        while last - number < MOST_RUN_ON and _runs_on(page, number, last):
            last += 1
        if last >= number + said.lines:
            author = said.author if said.author[1] else _ending(page, number, last)
            made[number] = msgspec.structs.replace(said, lines=last - number + 1, author=author)
        elif parted := _parted(page, number, said):
            made[number] = parted
        elif said.lines == 1 and (named := _named_under(page, number)):
            made[number] = msgspec.structs.replace(said, lines=named - number + 1, author=_place(page, number, named))
    return made


def _ends_in_by(words: str) -> bool:
    able = not words[-1:].isdigit()
    return able and BY_END.search(words, max(0, len(words) - LONGEST_BY)) is not None


def _ending(page: Page, number: int, last: int) -> tuple[int, int]:
    """Return where the author's name stands that is all of the last line, behind one that ends in 'by'."""
    told = _ends_in_by(page.lines[last - 1].words) and _named(page.lines[last].words)
    return _place(page, number, last) if told else (0, 0)


def _parted(page: Page, number: int, said: DateLine) -> DateLine | None:
    """Return a date line with the dash, the author's name and the categories that stand under it by themselves."""
    author, categories, last = _under_word(page, number, said), said.categories, number + said.lines - 1
    by, place = _ends_in_by(page.lines[last].words), page.after(last)
    for _ in range(MOST_RUN_ON):
        if place >= len(page.lines) or place in page.dates:
            break
        words = page.lines[place].words
        if by and (_named(words) or _is_team(page, place)):
            author, by = _place(page, number, place), False
        elif by and (named := _before_stroke(page, number, place))[1]:
            author, by = named, False
            place += place + 1 in page.yeared and place + 1 not in page.dates  # a day cut in two
        elif filed := _filed(page, number, place, signed=author != said.author):
            categories, place = filed
        elif not author[1] and (named := _behind_dash(page, number, last, place))[1]:
            author = named
        elif BY_END.fullmatch(words):
            by = True
        elif not PARTING.fullmatch(words):
            break
        last, place = place, page.after(place)
    if author == said.author and categories == said.categories:
        return None
    return msgspec.structs.replace(said, pure=False, lines=last - number + 1, author=author, categories=categories)


def _under_word(page: Page, number: int, said: DateLine) -> tuple[int, int]:
    """Return where a date line names the author, or what it begins with before a stroke under a line that is 'by'."""
    above = page.before(number)
    led = not said.author[1] and above >= 0 and BY_END.fullmatch(page.lines[above].words)
    return _before_stroke(page, number, number) if led else said.author


def _behind_dash(page: Page, number: int, dash: int, place: int) -> tuple[int, int]:
    """Return where the name stands in a line that says by whom a post is, under a dash alone; else (0, 0)."""
    line = page.lines[place]
    first, last = bylines.author(line.text) if PARTING.fullmatch(page.lines[dash].words) else (0, 0)
    ahead = line.start - page.lines[number].start if last else 0
    return ahead + first, ahead + last


def _before_stroke(page: Page, number: int, named: int) -> tuple[int, int]:
    """Return where the name stands that a line begins with before a stroke, from the start of another; else (0, 0)."""
    line = page.lines[named]
    found = BEFORE.match(addresses.blanked(line.text))
    ahead = line.start - page.lines[number].start
    return (ahead + found.start("name"), ahead + found.end("name")) if found and _named(found["name"]) else (0, 0)


def _filed(page: Page, number: int, place: int, *, signed: bool) -> tuple[tuple[int, int], int] | None:
    """Return where a line names categories, from the start of another, and its last line; None where it names none.

    They are links, or stand behind 'in' where that is a line by itself, or the line above names the author (`signed`).
    """
    line, start = page.lines[place], page.lines[number].start
    filed = FILED.match(line.text)
    kinds = {labeladdresses.told(one.url) for one in addresses.leading(line.text)} if filed else set()
    if filed and kinds.isdisjoint(("author", "tags")) and ownlinks.is_machinery(line.text):
        end = _filed_to(page, place)
        return (line.start + filed.end() - start, page.lines[end].end - start), end
    alone = rowsbelow.IN.fullmatch(line.words) is not None and line.words == line.words.lower()
    last = max((line.number for line in wordedlines.values(page, place)), default=place) if alone else place + 1
    under = page.lines[place : last + 1]
    row = rowsbelow.filed(under) if signed or (alone and len(under) > 1) else None
    first, last = row.filed if row else (0, 0)
    return ((line.start + first - start, line.start + last - start), row.lines[-1].number) if row else None


def _named(words: str) -> bool:
    linked = ALL_LINK.fullmatch(words)
    name = linked["words"] if linked else lists.NUMBERED.sub("", BEHIND.sub("", words))
    return bylines.is_name(name) and STRAY.isdisjoint(name)


def _is_team(page: Page, place: int) -> bool:
    """Return whether a line by itself is a few words that may say who writes for a blog: 'Rights desk'."""
    words, near = page.lines[place].words, page.lines[place - 1 : place + 2]
    apart = len(near) > TEAM - 1 and near[0].blank and near[-1].blank
    return apart and len(words.split()) <= TEAM and words[:1].isupper() and words.replace(" ", "").isalpha()


def _filed_to(page: Page, place: int) -> int:
    """Return the last line of a row of links to categories that begins on a line."""
    while place + 1 < len(page.lines) and page.lines[place].words.endswith(",") and not page.lines[place + 1].blank:
        place += 1
    return place


def _named_under(page: Page, number: int) -> int:
    """Return the line of the author where a date line ends in 'by', or the next is that or 'author' alone; else 0."""
    by = number if _ends_in_by(page.lines[number].words) else number + 1
    named = by + 1
    if named >= len(page.lines) or not (by == number or LEADS_ON.fullmatch(page.lines[by].words)):
        return 0
    words = page.lines[named].words
    linked = ALL_LINK.fullmatch(words)
    if linked is None and by == number:
        return 0
    return named if bylines.is_name(linked["words"] if linked else words) else 0


def _place(page: Page, number: int, named: int) -> tuple[int, int]:
    """Return where the name on a line stands, from the start of another."""
    line = page.lines[named]
    linked = ALL_LINK.fullmatch(line.text)
    size = len(line.text)
    mark = lists.NUMBERED.match(line.words)
    lead = size - len(line.text.lstrip()) + (mark.end() if mark else 0)
    first, last = linked.span("words") if linked else (lead, len(BEHIND.sub("", line.text).rstrip()))
    ahead = line.start - page.lines[number].start
    return ahead + first, ahead + last


def _is_row(page: Page, number: int) -> bool:
    """Return whether the rest of a paragraph is short and no text, as labels and buttons are without space between."""
    rest = [line for line in page.run(number, MOST_RUN_ON) if line.number >= number]
    words = " ".join(line.words for line in rest)
    return len(rest) <= MOST_ROW and not flattened.SENTENCE.search(words) and "://" not in words


def _runs_on(page: Page, first: int, last: int) -> bool:
    """Return whether what stands between two lines goes on in the next: a stroke parts them, or a link is open."""
    if last + 1 >= len(page.lines) or page.lines[last + 1].blank:
        return False
    clung = page.dates[first].form == "flattened" and not MARK.match(page.lines[first].text)
    if page.wrapped and clung and _is_row(page, last + 1):
        return True
    whole = " ".join(line.words for line in page.lines[first : last + 1])
    if besidedates.STROKE.match(whole):  # a row of a table, or a bullet
        return False
    if page.lines[last + 1].words.startswith(LEADS):
        return True
    if page.wrapped and (UNENDED.search(whole) or OPEN.search(whole)):
        return True
    if not besidedates.STROKE.search(whole):
        return False
    return whole.endswith(ENDS) or whole.count("[") > whole.count("]") or whole.count("<") > whole.count(">")
