"""Addresses beside the words of links: in brackets before them, seen as numbers of a list; in angles behind them."""

import re
from itertools import pairwise

import msgspec

from muniment.captures.plain.page.references import References
from muniment.captures.words.text import linkforms
from muniment.captures.words.text.lines import Line, line_of, plain
from muniment.text import stops
from muniment.text.patterns import late

INLINE = late(r"(?<!\[)\[(?P<url>(?:https?|mailto|file|ftp):[^\s\[\]]+)\](?=[^\s(\[\]])")
ANGLED = late(r"(?<=[^\s:：<>]) <(?P<url>https?://[^\s<>()]+)>")
BOLD = late(r"^(\s*)\*([^*\n]+<https?://[^\s<>()]+>)\*(\s*)$")
"""A line in bold type that ends in such an address."""
FEWEST, PAIR = 3, 2
"""Links by which a page is known to be written so, and how many of them do that are lines to posts."""
ALONE = late(rf"<{linkforms.OWN}>\*?\s*")
"""The address of a post, or another page of a blog, that is all of a line."""
LEADS = late(rf"[^\s:：<>{stops.STATED}]\s*$")
"""How words end in the line above the address of their link; a sentence has its source there."""
OWN_LINE = late(rf"\s*(?:[-*•#]+\s+)?[^\s<>][^<>]* <{linkforms.OWN}>\*?\s*")
"""A line that is a link to a post of a blog, as its title is."""


def numbered(listed: list[Line]) -> tuple[list[Line], References]:
    """Return lines, as long as they were, with a number for each such address, and where the numbers lead.

    The words of a link begin behind its address; nothing tells where they end. A page with few such links has none.
    """
    if sum(len(INLINE.findall(line.text)) for line in listed if "[" in line.text) < FEWEST:
        return listed, References()
    urls: dict[str, str] = {}

    def number(found: re.Match[str]) -> str:
        urls[str(len(urls) + 1)] = found["url"]
        return f"[{len(urls)}]".rjust(len(found[0]))

    return [_with(line, INLINE.sub(number, line.text)) for line in listed], References(urls, inline=True)


def bracketed(text: str, listed: list[Line]) -> list[Line]:
    """Return lines with addresses in angles behind words as in round brackets, where a page writes its links so.

    Mail programs do, and wrap them, so that an address begins the line under its words; Markdown has addresses that
    are links to themselves in angles.
    """
    if "<http" not in text or "](" in text:
        return listed
    joined = _joined(listed) if "\n<http" in text else listed
    own = sum(OWN_LINE.fullmatch(line.text) is not None for line in joined if "<http" in line.text)
    if own < PAIR and not (own and text.count(" <http") >= FEWEST):
        return listed
    return [_with(line, _round(line.text)) if "<" in line.text else line for line in joined]


def _round(text: str) -> str:
    return ANGLED.sub(r" (\g<url>)", BOLD.sub(r"\1 \2 \3", text))


def _joined(listed: list[Line]) -> list[Line]:
    """Return lines with each that begins a paragraph made one with the next, where that begins with its address."""
    made = [*listed]
    for place, (above, line) in enumerate(pairwise(listed)):
        begins = place == 0 or listed[place - 1].blank or ALONE.fullmatch(line.text)
        if begins and line.text.startswith("<http") and LEADS.search(above.text):
            text = above.text.ljust(line.start - above.start) + line.text
            blank = line_of(above.number, above.start, above.start, "")
            made[place : place + 2] = blank, line_of(line.number, above.start, line.next, text)
    return made


def _with(line: Line, text: str) -> Line:
    return line if text == line.text else msgspec.structs.replace(line, text=text, words=plain(text))
