"""Short paragraphs with links in HTML's own tags that a tool broke over lines, seen as one line each.

It wraps within such tags too, so that lines hold halves of them: a title, a date line, a row of labels.
"""

from collections.abc import Sequence

from muniment.captures.plain.page import brokenlinks
from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.text import addresses, linkforms, lists
from muniment.captures.words.text.lines import Line, as_one, line_of
from muniment.text import days
from muniment.text.patterns import late

MOST = 24
"""Lines that such a paragraph may take."""
LONGEST, FITTING = 240, 80
"""Characters that it shows, and those that a line holds: more breaks in it are only of its tags."""
ANCHOR = late(r"<a\b[^<>]*+>[^<>]*+</a>")
TAG = late(r"<[^<>]*+>")
ANY = late(rf"{ANCHOR.pattern}|{TAG.pattern}")
"""A link in tags, and any other tag."""
LED = late(r'href="([^"]*)"')
WORD = late(r"\w")
OPENED = late(r"<a(?:\s[^<>]*+)?+(?:$|>)")
"""A link, behind the last that is closed in the same line."""


def joined(listed: list[Line], *, rowed: bool = False) -> list[Line]:
    """Return lines with those of each such paragraph made one: the last of them.

    `rowed`: whether those alone count that have words beside their links, or of which one leads to a label.

    An entry of a list, and what stands behind a break, are paragraphs here.
    """
    made, first, last = listed, 0, -1
    for place, line in enumerate(listed):
        if line.blank or lists.MARK.match(line.text) or (place and _parts(listed[place - 1])):
            first = place
        if place <= last or "<a" not in line.text:
            continue
        last = max(_end(listed, place) if _is_open(line.text) else -1, _fitting(listed, first, place) if rowed else -1)
        if last > first and _is_short(listed, first, last, rowed=rowed):
            made = made if made is not listed else [*listed]
            made[first : last + 1] = _one(listed[first : last + 1], rowed=rowed)
    return made


def _is_open(text: str) -> bool:
    """Return whether the tag or the words of a link are not closed in a text."""
    return OPENED.search(text, text.rfind("</a>") + 1) is not None


def _one(lines: Sequence[Line], *, rowed: bool) -> list[Line]:
    """Return lines as one; `rowed`: in the place of the first, which is near the title over a row of many lines."""
    made = brokenlinks.one(lines)
    if not rowed:
        return made
    last, end = made[-1], lines[-1].next
    row = line_of(lines[0].number, last.start, last.next, last.text)
    return [row, *(line_of(line.number, end, end, "") for line in lines[1:])]


def _is_short(listed: Sequence[Line], first: int, last: int, *, rowed: bool) -> bool:
    """Return whether what stands in some lines is short enough for a title or a row, each link with plain words."""
    if last - first >= MOST:
        return False
    text = as_one(listed[first : last + 1])
    links = [*linkforms.anchors(text)]
    if len(addresses.bare(text)) > LONGEST or len(ANCHOR.findall(text)) != text.count("</a>"):
        return False
    if not rowed:
        return True
    listing = len(links) == 1 and lists.MARK.match(text) is not None
    beside = not listing and WORD.search(ANY.sub("", text)) is not None
    return beside or any(_leads(text, link) for link in links)


def _leads(text: str, link: linkforms.Link) -> bool:
    """Return whether a link leads to the posts of a label."""
    return labeladdresses.kind_of(text[slice(*link.url)]) != ""


def _fitting(listed: Sequence[Line], first: int, place: int) -> int:
    """Return the last line of a paragraph that would have fitted in one without its tags; -1 where it would not."""
    last = _last(listed, place, first + MOST)
    text = as_one(listed[first : last + 1])
    shown = " ".join(TAG.sub("", text).split())
    broken = any(_is_open(line.text) for line in listed[first:last])
    able = broken or (last > first and _is_row(text, shown))
    return last if able and 0 < len(shown) <= FITTING else -1


def _is_row(text: str, shown: str) -> bool:
    """Return whether a paragraph says a day, and leads to no posts of a label: it is no line at the foot of a page."""
    return days.first(shown) is not None and not any(map(labeladdresses.kind_of, LED.findall(text)))


def _parts(line: Line) -> bool:
    """Return whether the line under one begins a paragraph."""
    return line.blank or lists.BREAK.search(line.text) is not None


def _end(listed: Sequence[Line], place: int) -> int:
    """Return the last line of the paragraph of a line which leaves a link open; -1 where that is not closed in it."""
    last = _last(listed, place, place + MOST)
    return -1 if _is_open(" ".join(line.text for line in listed[place : last + 1])) else last


def _last(listed: Sequence[Line], place: int, end: int) -> int:
    """Return the last line of the paragraph of a line, above another at most."""
    last = place
    while last + 1 < min(len(listed), end) and not (listed[last + 1].blank or lists.MARK.match(listed[last + 1].text)):
        last += 1
        if _parts(listed[last]):
            break
    return last
