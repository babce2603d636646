"""Which characters of plain text Markdown would take for marks, and so need a backslash."""

import re
from collections.abc import Iterator

from muniment.text import entities
from muniment.text.patterns import late

ADDRESS = late(r"<?https?://[^\s<>]+>?")
LINK = late(r"\]\(<?(?:https?:|/|#)")
STRANGE = late(
    r"\[\^[^\[\]\s]+\]:|(?P<end>\])(?=[(:][^\S\n]*(?:<?(?!https?:)[^\s/?#()<>:&]*[:&]|$))", re.IGNORECASE | re.MULTILINE
)
"""Where the words of a link end that leads elsewhere than to a page: to a script, a letter, a telephone.

A reference to a character may stand for the colon, and where it leads may stand in the next line (CommonMark, 6.3).
"""
TAGLIKE = late(r"<[A-Za-z/!?]")
PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
OPENING = late(
    r"(?P<mark>#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|=+\s*$|-[-\s]+$|~~~|[|:](?=[\s|:-]*-[\s|:-]*$)|-(?=[\s|:-]*[|:][\s|:-]*$))"
)
"""What opens a block of another kind at the start of a line."""
NUMBER = late(r"\d{1,9}(?=[.)](?:\s|$))")


SPECIAL = late(r"[\\`*_<&\[\]~]")
OPENERS = frozenset("#>-+*=~|:")


def escapes(content: str, *, markdown: bool = False) -> list[int]:
    """Return the places of the characters of a line that need a backslash; `markdown`: its marks are meant."""
    if _is_plain(content, markdown=markdown):
        return []
    found = set(_markdown_escapes(content) if markdown else [*_opening(content), *_inline(content)])
    return sorted(found)


def _is_plain(content: str, *, markdown: bool) -> bool:
    """Return whether a line holds no character at all that may be a mark; most lines do not."""
    if markdown:
        return not ("<" in content or "![" in content or "](" in content or "]:" in content)
    first = content[:1]
    return first not in OPENERS and not first.isdecimal() and not SPECIAL.search(content)


def opening_escapes(line: str) -> list[int]:
    """Return the places at the start of a line of Markdown where a backslash keeps it from opening another block."""
    return sorted(set(_opening(re.sub(r"\\.", "xx", line) if "\\" in line else line, markdown=True)))


def inline_escapes(text: str) -> list[int]:
    """Return the places within a line where a backslash keeps a character from being a mark."""
    return sorted(set(_inline(text)))


def _markdown_escapes(content: str) -> Iterator[int]:
    """Yield what not even text with Markdown's marks may hold: images, raw HTML, links that no site may have."""
    yield from (found.start() for found in re.finditer(r"!(?=\[)", content))
    yield from (found.start() for found in STRANGE.finditer(content) if found["end"])
    addresses = [found.span() for found in ADDRESS.finditer(content)]
    for found in TAGLIKE.finditer(content):
        if not any(start <= found.start() < end for start, end in addresses):
            yield found.start()


def _opening(content: str, *, markdown: bool = False) -> Iterator[int]:
    mark = OPENING.match(content)
    if mark:
        yield 0
    number = NUMBER.match(content)
    if number:
        yield number.end()
    if content.startswith("[") and _may_define(content, markdown=markdown):
        yield 0


def _may_define(content: str, *, markdown: bool) -> bool:
    """Return whether a line that begins with a bracket may define a link: its label may go on in the next line.

    `markdown`: what looks like a link is one, wherever it leads.
    """
    close = content.find("]")
    follows = content[close + 1 : close + 2]
    return close < 0 or follows == ":" or (not markdown and follows in ("(", "[") and not LINK.match(content, close))


def _inline(content: str) -> Iterator[int]:
    inside = {place for found in ADDRESS.finditer(content) for place in range(*found.span())}
    struck = content.count("~") > 1
    for found in re.finditer(r"[\\`*_<&\[\]!~]", content):
        place = found.start()
        if (struck and found[0] == "~" and place not in inside) or _needs(content, place, inside=place in inside):
            yield place


def _needs(content: str, place: int, *, inside: bool) -> bool:
    """Return whether the character at `place` would be read as a mark; `inside`: of an address."""
    character, before, after = content[place], content[place - 1 : place], content[place + 1 : place + 2]
    if character == "*":
        return not (_open(before) and _open(after) and place)
    if character == "_":
        if inside and before.isalnum():  # it could only close what no other opens
            return False
        return not ((before.isalnum() and after.isalnum()) or (_open(before) and _open(after) and place))
    if character == "\\":
        return after in PUNCTUATION or not after
    if character == "`":
        return True
    if character == "~":
        return "~" in (before, after)
    if character == "&":
        return bool(entities.REFERENCE.match(content, place))
    if character == "<":
        return not inside and bool(TAGLIKE.match(content, place))
    if character == "[":
        return after == "^" or before == "!"
    return character == "]" and (after == "[" or (after == "(" and not LINK.match(content, place)))


def _open(character: str) -> bool:
    return not character or character.isspace()
