"""Addresses in raw HTML: those of attributes, and those that stand bare in the text between tags."""

import html
import re
from collections.abc import Iterator

from muniment.text import barelinks, entities
from muniment.text.patterns import late

TOKEN = late(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|code|pre|textarea|template)\b[^<>]*>.*?(?:</\1[^<>]*>?|\Z)"
    r"|<[a-zA-Z/!?](?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*>",
    re.DOTALL | re.IGNORECASE,
)
OPENING_TAG = late(r"<[a-zA-Z][^\s/>]*")
ATTRIBUTE = late(
    r"""[\s"'/](href|src|cite|data|poster|longdesc|action)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE
)
ADDRESS = late(r"https?://[^\s/]", re.IGNORECASE)


def in_tags(markup: str) -> Iterator[tuple[int, str]]:
    """Yield (position, address) of each http address that an attribute of a tag in `markup` holds."""
    for match in ATTRIBUTE.finditer(markup):
        quoted = match[2]
        lead = quoted[:1] in "\"'"
        value = entities.decoded(quoted[1:-1] if lead else quoted)
        inner = value.strip()
        if ADDRESS.match(inner):
            yield match.start(2) + lead + len(value) - len(value.lstrip()), inner


def in_block(markup: str) -> Iterator[tuple[int, str]]:
    """Yield (position, address) of each address in a block of HTML; comments, code and scripts hold none."""
    position, linked = 0, False
    for match in TOKEN.finditer(markup):
        if not linked:
            yield from in_text(markup[position : match.start()], position)
        position = match.end()
        opening = OPENING_TAG.match(match[0])
        if opening and not match[1]:
            yield from ((match.start() + place, address) for place, address in in_tags(match[0]))
        linked = _linked(linked, match[0].lower())
    if not linked:
        yield from in_text(markup[position:], position)


def _linked(before: bool, tag: str) -> bool:
    """Tell whether text after a tag is the text of a link, whose address was found already."""
    if tag.startswith("</a"):
        return False
    return before or bool(re.match(r"<a\s", tag))


def in_text(text: str, offset: int) -> Iterator[tuple[int, str]]:
    """Yield (position, address) of bare addresses in text whose entities stand for characters."""
    decoded, places, position = "", [], 0
    for match in entities.REFERENCE.finditer(text):
        character = html.unescape(match[0])
        decoded += text[position : match.start()] + character
        places += [*range(position, match.start()), *[match.start()] * len(character)]
        position = match.end()
    decoded += text[position:]
    places += range(position, len(text))
    yield from ((offset + places[place], address) for place, address in barelinks.addresses(decoded))
