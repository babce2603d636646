"""Addresses in brackets before the words of links, as text browsers write them, seen as numbers of a list."""

import re

import msgspec

from muniment.captures.plain.page.references import References
from muniment.captures.words.text.lines import Line, plain

INLINE = re.compile(r"(?<!\[)\[(?P<url>(?:https?|mailto|file|ftp):[^\s\[\]]+)\](?=[^\s(\[\]])")
FEWEST = 3
"""Links by which a page is known to be written so."""


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


def _with(line: Line, text: str) -> Line:
    return line if text == line.text else msgspec.structs.replace(line, text=text, words=plain(text))
