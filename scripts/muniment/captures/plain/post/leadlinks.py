"""Links to a post above its title, such as a picture's, and the count of its comments, linked or not: no text."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import brokenlinks
from muniment.captures.plain.post import masthead
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.text import addresses, brokenaddresses
from muniment.text.patterns import late

NEAR = 3
"""Paragraphs above the head of a post that are looked at: its category may stand between."""
LINES = 5
"""Lines that a tool may have wrapped such links into."""
FEW = 3
"""Words that may stand beside them."""
PICTURE = late(r"!\[[^\[\]]*\]\([^()]*\)")
BARE = late(r"\s*(?:\[\s*\])?\((?:https?:/)?/[^()\s]*\)\s*")
"""A link without words."""
WORD = late(r"[^\W\d_]+")
COUNT = late(r"(?:!?\[\w{0,2}\])?\d{1,4}")
"""A number alone, or what a tool left of a picture before it."""


def parted(sections: Sequence[Section]) -> list[Section]:
    """Return posts, each beginning with the links to it above its title, where the post before ended."""
    made = [*sections[:1]]
    counted = len(sections) > 1 and min(map(_count, sections)) >= 0
    for before, section in pairwise(sections):
        floor = max(before.start.last + 1, before.start.foot.stop)
        lead = _lead(section, floor) if section.references.known or _is_linked(section) else -1
        lead = _count(section) if counted and lead < 0 else lead
        if lead >= 0:
            made[-1] = msgspec.structs.replace(made[-1], end=lead)
        start = msgspec.structs.replace(section.start, lead=lead) if lead >= 0 else section.start
        made.append(msgspec.structs.replace(section, start=start) if lead >= 0 else section)
    return made


def _count(section: Section) -> int:
    """Return the line right above a post that is but a number, as of its comments; -1 where none is."""
    above = section.page.before(section.start.first)
    return above if above >= 0 and COUNT.fullmatch(section.page.lines[above].words) else -1


def _is_linked(section: Section) -> bool:
    numbers = (*section.start.title, section.start.date)
    return any("http" in section.page.lines[number].text for number in numbers if number >= 0)


def _lead(section: Section, floor: int) -> int:
    """Return the first line of such links above a post, down to which the one before may go; -1 where none are."""
    found, own, end = -1, "", section.start.first
    for lines in _above(section, floor, end):
        text = brokenaddresses.joined(section.page.lines[number].text for number in lines)
        text = section.references.linked(PICTURE.sub("", text))
        shown = addresses.find(text)
        bare = all("#" in one.url or not WORD.search(one.words) for one in shown)  # one with words refers to the post
        beside = "" if BARE.fullmatch(text) else addresses.unlinked(text)
        if not shown or not bare or len(WORD.findall(beside)) > FEW:
            continue
        own = own or masthead.own(section)
        led = (blogaddress.path_of(one.url.replace(brokenlinks.JOINER, "")) for one in shown)
        if own and blogaddress.path_of(own) in led:
            found = lines.start
    return found


def _above(section: Section, floor: int, end: int) -> Iterator[range]:
    """Yield the lines of each paragraph above a line, the nearest first; of one that ends in a bare link, that."""
    for _ in range(NEAR):
        last = section.page.before(end)
        if last < floor:
            return
        first = last
        while first > floor and last - first < LINES and not section.page.lines[first - 1].blank:
            first -= 1
        if first < last and BARE.fullmatch(section.page.lines[last].text):
            yield range(last, last + 1)
            return
        yield range(first, last + 1)
        end = first
