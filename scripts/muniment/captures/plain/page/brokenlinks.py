"""Lines that a tool broke within a link, seen as one where they begin a short paragraph: a title, a date line."""

import re
from collections.abc import Sequence
from itertools import islice

from muniment.captures.plain.page import behindnumbers, cutdays
from muniment.captures.plain.page.references import References
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.blogs.phrases import SOURCE_LABEL
from muniment.captures.words.rows import rowleads
from muniment.captures.words.text import addresses, brokenaddresses, lists
from muniment.captures.words.text.lines import Line, line_of
from muniment.text import days
from muniment.text.patterns import late

MOST = 12
"""Lines that such links may take."""
NEAR = 3
"""How many lines from an entry of a list its link may end before."""
YEAR = late(r"\s*(?:19|20)\d\d\]\(")
LONGEST = 240
"""Characters that such a paragraph shows."""
JOINER = blogaddress.JOINER
BARE = late(r"\s*(?:[-*•+]\s+|\[\d+\]\s?){0,2}https?://\S+")
NUMBERED = late(r"\[(?P<number>\d+)\](?P<url>https?://\S+)$")
OPEN = late(r"\[[^\[\]]*$")
LINK = late(r"\[(?:[^\[\]]|\[[^\[\]]*\])*\](?:\(|\[\d+\])")
INNER = late(r"\]\([^()\s]*$|<https?://[^<>\s]*$")
"""An address that goes on in the next line, in a link or in angle brackets."""
PARTING = (",", "|", ";", "·", "•")
"""What parts links in a row."""
ROW_END, BESIDE = late(r"\][([][^()\[\]\s]*[)\]](?:,|\s[/|·•])?(?:\s+[^\W\d_]+:?)?$"), 2
"""How a line of a row of links ends, with a word for others behind it at most, and the words that are no links."""
STROKES = (",", " /", " –", " —")
"""How a line with a day ends that goes on with the links of the next."""
PIECE, DASHED, STROKED = late(r"[,|;·•–—]"), (") –", ") —"), late(r"[/|·]\s+\S")
"""What parts the pieces of a row, how a line of one ends behind a link, and how one goes on in the next line."""
WORDLESS = "[]("
HASHES = late(r"\s*#{1,6}\s*")
"""The mark of a heading whose words a tool put into the next line, as too long."""
HOUR, SIGNING = late(r"\s*\[\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?\s?[Mm]\.?)?\]\("), 10
"""A time of day that is a link, and the words that lead to one at most: who wrote a post."""
SCHEME = late(r"https?:/?$")
"""An address that breaks off before it says a host."""
TITLE = late(r"\s*\"")
"""What follows an address in a link: its title."""
TITLED = late(r"\]\(<?[^()\s]+>? \"[^\"]*$")
"""The title of a link that goes on in the next line."""


def joined(listed: list[Line]) -> list[Line]:
    """Return lines with each that a link goes on from made one with those it goes on to: the last of them."""
    made, end = listed, 0
    for place, line in enumerate(listed):
        able = place >= end and ("[" in line.text or "http" in line.text or _leads(line.text, listed, place + 1))
        able = able and (_begins(listed, place) or (0 < place == end and _is_row(made[place - 1].text)))
        if place >= end and (count := (_size(listed, place) if able else 0) or _led(listed, place)):
            made = made if made is not listed else [*listed]
            end = place + count
            made[place:end] = one(listed[place:end])
    return made


def _is_row(text: str) -> bool:
    """Return whether a line, in which an address was broken, is one of a row of links, as labels are."""
    able = JOINER in text and ROW_END.search(text) is not None
    return able and len(re.findall(r"\w+", addresses.unlinked(text))) <= BESIDE


def completed(listed: list[Line], lists: Sequence[References]) -> list[Line]:
    """Return lines with each numbered address that the list of its number tells to go on in the next made one."""
    made = listed
    for place, line in enumerate(listed[:-1]):
        found = NUMBERED.search(line.text) if "]http" in line.text else None
        if found is None:
            continue
        whole = behindnumbers.over(lists, place).urls.get(found["number"], "")
        rest = whole[len(found["url"]) :] if whole.startswith(found["url"]) else ""
        after = listed[place + 1]
        alone = BARE.fullmatch(line.text) is not None and after.words == rest
        if rest and (alone or (after.words.startswith(rest) and not brokenaddresses.is_broken(line.text, after.text))):
            made = made if made is not listed else [*listed]
            made[place : place + 2] = one(made[place : place + 2], sure=True)
    return made


def _begins(listed: Sequence[Line], place: int) -> bool:
    """Return whether a line is the first of a paragraph or entry, stands behind a mark or break, or breaks a date.

    A link without words, as themes lay over an entry of a list, is no part of the line above.
    """
    if place == 0 or listed[place - 1].blank or listed[place].text.startswith(WORDLESS):
        return True
    above = listed[place - 1].text
    if OPEN.search(above):
        return False
    if HASHES.fullmatch(above):
        return True
    return lists.BREAK.search(above) is not None or _is_dated(listed, place) or _opens(listed, place)


def _opens(listed: Sequence[Line], place: int) -> bool:
    """Return whether a link that the next line ends begins an entry, or a line behind other sources or a colon."""
    text, after = listed[place].text, listed[place + 1].text if place + 1 < len(listed) else ""
    mark = lists.MARK.match(text)
    led = listed[place - 1].words.endswith((":", "：")) and len(text) >= brokenaddresses.FULL and BARE.fullmatch(text)
    if (led or (mark and mark["number"])) and _is_bare(listed, place, text):
        return True
    if not OPEN.search(text):
        return False
    if mark and (
        near := next((line.text for line in islice(listed, place + 1, place + NEAR) if "](" in line.text), "")
    ):
        return "](http" in near
    if "](http" not in after:
        return False
    first = place
    while first > max(0, place - MOST) and not listed[first - 1].blank:
        first -= 1
    row = text.startswith("[") and listed[place - 1].words.endswith(PARTING)
    return row and SOURCE_LABEL.match(listed[first].words) is not None


def _is_dated(listed: Sequence[Line], place: int) -> bool:
    """Return whether a tool broke the words of a link before the year that ends them."""
    after = listed[place + 1].text if place + 1 < len(listed) else ""
    return OPEN.search(listed[place].text) is not None and YEAR.match(after) is not None


def _size(listed: Sequence[Line], place: int) -> int:
    """Return how many lines the link at the end of a line takes; 0 where none is open, or what they show is long."""
    text = listed[place].text
    opened = OPEN.search(text)
    for count in range(1, MOST):
        inner = INNER.search(text) or _is_bare(listed, place + count - 1, text)
        if not (inner or OPEN.search(text) or TITLED.search(text) or _joins(text, listed, place + count)):
            is_link = opened is None or LINK.match(text, opened.start()) is not None
            whole = count > 1 and is_link and len(addresses.bare(text)) <= LONGEST
            return count + _rest(listed, place, count, LONGEST - len(text)) if whole else 0
        if place + count >= len(listed) or listed[place + count].blank:
            return 0
        after = listed[place + count].text
        text += f"{JOINER}{after.lstrip()}" if inner and not TITLE.match(after) else f" {after}"
    return 0


def _joins(text: str, listed: Sequence[Line], place: int) -> bool:
    """Return whether a text goes on with the next link of a row in a line, behind a sign, a word or a part of a day."""
    after = listed[place].text.lstrip() if place < len(listed) else ""
    stroked = JOINER in text and text.rstrip().endswith(")") and STROKED.match(after)
    if stroked or cutdays.goes_on(text, after):
        return True
    if not after.startswith("[") or "](" not in text:
        return after.startswith("[") and _leads(text, listed, place)
    counts = HOUR.search(text) is not None and OPEN.search(listed[place].text) is not None  # how many answered
    parted = text.rstrip().endswith((*PARTING, *DASHED, ") /") if JOINER in text else (*PARTING, *DASHED))
    return counts or parted or _leads_on(addresses.bare(text))


def _leads_on(text: str) -> bool:
    """Return whether the last piece of a row is a word that leads to labels, a name or a day."""
    piece = PIECE.split(text)[-1].strip()
    return piece != "" and rowleads.leads_on(piece)


def _leads(text: str, listed: Sequence[Line], place: int) -> bool:
    """Return whether a text leads to a line's first link: with a day, or to an hour, as 'Posted by Ann Roe at'."""
    after = listed[place].text if place < len(listed) else ""
    if HOUR.match(after) and len(text.split()) <= SIGNING and text.rstrip()[-1:].isalpha():
        return True
    if not after.startswith("[") or not any(map(str.isdigit, text)):
        return False
    parted = text.rstrip().endswith(STROKES) or _leads_on(text)
    return parted and days.first(text) is not None


def _rest(listed: Sequence[Line], place: int, count: int, most: int) -> int:
    """Return whether one more line ends an entry of a list of so many lines, with no more than `most` characters."""
    if place + count >= len(listed) or not lists.MARK.match(listed[place].text):
        return 0
    line = listed[place + count]
    within = line.text[:1].isspace() and not line.blank and len(line.words) <= most and "[" not in line.text
    return int(within and not lists.MARK.match(line.text) and _ends(listed, place + count))


def _led(listed: Sequence[Line], place: int) -> int:
    """Return 2 where a line is an entry of a counted list whose link is all of the next line; 0 where it is none."""
    first = listed[place].text.lstrip()[:1]
    mark = lists.MARK.match(listed[place].text) if first.isdigit() and place + 1 < len(listed) else None
    after = listed[place + 1] if mark and mark["number"] and not addresses.able(listed[place].text) else None
    if after is None or not addresses.able(after.text) or len(listed[place].text) > LONGEST:
        return 0
    alone = len(addresses.find(after.text)) == 1 and not re.search(r"\w", addresses.unlinked(after.text))
    return 2 * (alone and lists.MARK.match(after.text) is None and _ends(listed, place + 1))


def _ends(listed: Sequence[Line], place: int) -> bool:
    """Return whether a line is the last of its entry."""
    after = listed[place + 1] if place + 1 < len(listed) else None
    return after is None or after.blank or lists.MARK.match(after.text) is not None


def _is_bare(listed: Sequence[Line], place: int, text: str) -> bool:
    """Return whether a line ends in an address that a tool broke, with nothing else in it but a number or a bullet.

    Other words may stand before it where the rest of it is all of the next line, or of several, and ends the paragraph.
    """
    after = listed[place + 1].text if place + 1 < len(listed) else ""
    if text.count(JOINER) > MOST or not _is_broken(text, after) or SCHEME.search(text):
        return False
    ended = _ends(listed, place + 1) or _is_bare(listed, place + 1, f"{text}{JOINER}{after.strip()}")
    alone = len(brokenaddresses.unled(after).split()) == 1
    return BARE.fullmatch(text) is not None or (ended and alone and "http" in text)


def _is_broken(text: str, after: str) -> bool:
    """Return whether an address goes on in the next line that one of several lines may have ended in."""
    return brokenaddresses.is_broken(text.replace(JOINER, ""), after)


def one(lines: Sequence[Line], *, sure: bool = False) -> list[Line]:
    """Return the lines as one, which stands in the place of the last; blank ones before it keep the count.

    `sure`: whether an address surely goes on from each to the next.
    """
    text, before = "", lines[0]
    for line in lines:
        inner = sure or INNER.search(text) or BARE.fullmatch(text) or _is_broken(text, line.text)
        inner = bool(text) and inner and not TITLE.match(line.text)
        space = len(line.text) - len(line.text.lstrip()) if inner else 0
        text += (JOINER if inner else " ") * (before.next - before.end + space if text else 0) + line.text[space:]
        before = line
    return in_place(lines, text)


def whole(lines: Sequence[Line]) -> str:
    """Return lines as one, a character for what stands between each two: no space within the address of a link."""
    text = lines[0].text if lines else ""
    for line in lines[1:]:
        text += (JOINER if INNER.search(text) else " ") + line.text
    return text


def in_place(lines: Sequence[Line], text: str) -> list[Line]:
    """Return a line of this text in the place of the last of some, with blank ones before it that keep the count."""
    first, last = lines[0], lines[-1]
    blanks = [line_of(line.number, first.start, first.start, "") for line in lines[:-1]]
    return [*blanks, line_of(last.number, first.start, last.next, text)]
