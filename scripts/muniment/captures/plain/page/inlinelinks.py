"""Addresses beside the words of links: in brackets before them, seen as numbers of a list; in angles behind them."""

import re

import msgspec

from muniment.captures.plain.page.references import References
from muniment.captures.words.text import linkforms
from muniment.captures.words.text.lines import Line, plain
from muniment.text.patterns import late

INLINE = late(r"(?<!\[)\[(?P<url>(?:https?|mailto|file|ftp):[^\s\[\]]+)\](?=[^\s(\[\]])")
ANGLED = late(r"(?<=[^\s:：<>]) <(?P<url>https?://[^\s<>()]+)>")
FEWEST = 3
"""Links by which a page is known to be written so."""
OWN_LINE = late(rf"\s*(?:[-*•#]+\s+)?[^\s<>][^<>]* <{linkforms.OWN}>\s*")
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

    Mail programs do; Markdown has addresses that are links to themselves in angles.
    """
    if text.count(" <http") < FEWEST or "](" in text or not any(map(OWN_LINE.fullmatch, text.split("\n"))):
        return listed
    return [_with(line, ANGLED.sub(r" (\g<url>)", line.text)) if "<" in line.text else line for line in listed]


def _with(line: Line, text: str) -> Line:
    return line if text == line.text else msgspec.structs.replace(line, text=text, words=plain(text))
