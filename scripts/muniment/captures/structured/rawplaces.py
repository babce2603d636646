"""Where a character of a text of XML stands among the octets of its capture."""

import re
from collections.abc import Iterator

from muniment.captures.letters.encoding import BROKEN
from muniment.captures.structured import xhtml
from muniment.captures.structured.xmltext import Node
from muniment.text.patterns import late

OUTSIDE = late(
    r"(?P<begun><!\[CDATA\[)|(?P<ended>\]\]>)|\r\n?|&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);|.", re.DOTALL
)
INSIDE = late(r"(?P<ended>\]\]>)|\r\n?|.", re.DOTALL)
"""A character of a text, and the marks of CDATA, outside of it and in it."""
TAG = late(r"<([a-z]\w*)")


def octet(raw: bytes, node: Node, place: int) -> int | None:
    """Return which of the octets of a text its character `place` is; None where that cannot be told."""
    written = raw.decode("utf-8", BROKEN)
    elements = node.attributes.get("type") == xhtml.TYPE
    found = _element(written, node.text, place) if elements else _character(written, node.text, place)
    return None if found is None else len(written[:found].encode("utf-8", BROKEN))


def _character(written: str, text: str, place: int) -> int | None:
    """Return where a character stands in a text that is escaped or in CDATA, in parts or as a whole."""
    for begun in (INSIDE, OUTSIDE):
        starts = list(_characters(written, begun))
        if len(starts) == len(text):
            return starts[place]
    return None


def _characters(written: str, begun: re.Pattern[str]) -> Iterator[int]:
    """Yield where each character stands of a text that begins in CDATA, or outside."""
    pattern, position = begun, 0
    while token := pattern.match(written, position):
        if token.lastgroup:
            pattern = INSIDE if token.lastgroup == "begun" else OUTSIDE
        else:
            yield position
        position = token.end()


def _element(written: str, text: str, place: int) -> int | None:
    """Return where an element begins that begins at this place of what was written of it as HTML."""
    tag = TAG.match(text, place)
    if tag is None:
        return None
    number = len(re.findall(rf"<{tag[1]}(?=[\s>])", text[place:]))
    starts = [found.start() for found in re.finditer(rf"<(?:[\w.-]+:)?{tag[1]}(?=[\s/>])", written)]
    return starts[-number] if number <= len(starts) else None
