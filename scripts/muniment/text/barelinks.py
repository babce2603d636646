"""Addresses that stand bare in running text, in any script: where each begins and ends, and links made of them."""

import html
import re
import unicodedata
from collections.abc import Iterator

from muniment.text import entities
from muniment.text.patterns import late

START = late(r"(?<![A-Za-z0-9+.\-])https?://(?=[\w\[%])", re.IGNORECASE)
OPENING = {"(": ")", "[": "]", "{": "}"}
CLOSING = {closing: opening for opening, closing in OPENING.items()}
QUOTES = {"'": "'", "‘": "’", "‚": "‘", "`": "`"}
"""Quotation marks that may also stand inside an address; they end it where one of them opened before it."""
NEVER = frozenset('<>"`\\^')
"""ASCII that no address holds (RFC 3986, appendix A)."""
JOINERS = frozenset("\u200c\u200d")
"""Zero-width characters that Persian and Indic words are spelt with."""
INNER = frozenset("·・‧§’–‐‑‿⁀¿¡")
"""Punctuation beyond ASCII that titles in addresses hold; it belongs to an address only before a letter."""
EMPHASES = (["<em>"], ["<strong>"], ["<del>"])
"""Tags that, where they open within an address, stand for marks that belong to it."""
TRAILING = frozenset(".,;:!?'*|([{") | INNER
"""What ends a sentence, or opens what follows, rather than an address."""


def addresses(text: str, *, runs_on: bool = False) -> Iterator[tuple[int, str]]:
    """Yield (position, address) of every http and https address that stands bare in a text.

    `runs_on`: what follows the text begins within a word; an address that reaches the end is cut off, and left out.
    """
    position = 0
    while match := START.search(text, position):
        position = _end(text, match.start(), match.end())
        address = text[match.start() : position].rstrip("".join(TRAILING))
        is_cut = runs_on and match.start() + len(address) == len(text)
        if len(address) >= match.end() - match.start() + 1 and not is_cut:
            yield match.start(), address
        position = max(position, match.end())


def _end(text: str, start: int, position: int) -> int:
    """Return where the address that starts at `start` can go on no longer."""
    closing_quote = QUOTES.get(text[start - 1 : start], "")
    depth = dict.fromkeys(OPENING, 0)
    while position < len(text):
        character = text[position]
        if character == closing_quote or _ends(text, position, character):
            return position
        if character in OPENING:
            depth[character] += 1
        elif character in CLOSING:
            depth[CLOSING[character]] -= 1
            if depth[CLOSING[character]] < 0:
                return position
        position += 1
    return position


def _ends(text: str, position: int, character: str) -> bool:
    if character.isascii():
        return character in NEVER or character <= " " or character == "\x7f"
    if character in JOINERS:
        return False
    if character in INNER:
        return not text[position + 1 : position + 2].isalnum()
    return unicodedata.category(character)[0] in "ZCP"


def with_links(made: str) -> str:
    """Return HTML in which every bare address is a link."""
    if "://" not in made or (made.count("http") == made.count('="http') and "HTTP" not in made):
        return made
    parts, depth = re.split(r"(<[^>]+>)", made), 0
    for position, part in enumerate(parts):
        if position % 2:
            depth += _enters(part)
        elif depth == 0 and "http" in part.lower():
            parts[position] = _linked(part, runs_on=parts[position + 1 : position + 2] in EMPHASES)
    return "".join(parts)


def _enters(tag: str) -> int:
    name = re.match(r"</?(\w+)", tag)
    if not name or name[1] not in ("a", "code", "pre"):
        return 0
    return -1 if tag.startswith("</") else 1


def _linked(part: str, *, runs_on: bool) -> str:
    """Return text of HTML without tags, its addresses as links."""
    text, made, end = entities.decoded(part), "", 0
    for start, address in addresses(text, runs_on=runs_on):
        shown = html.escape(address, quote=False)
        made += f'{html.escape(text[end:start], quote=False)}<a href="{html.escape(address)}">{shown}</a>'
        end = start + len(address)
    return made + html.escape(text[end:], quote=False) if end else part
