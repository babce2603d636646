"""Control characters, which texts do not hold, and binary files many of."""

CONTROL = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])
"""Characters that texts do not hold."""
MANY = 100
"""Characters of a text for each of them that it may hold by chance."""
NO_TEXT = (
    "is no text (it holds control characters, the first in line {}); a capture is text, a web page, an export or a"
    " feed: where it is one, take them out"
)
BLOCK = 1 << 20
"""Octets that are looked through for them at once."""


def why(text: str) -> str:
    """Return why a text is none, and the line in which the first character stands that texts do not hold."""
    places = (text.find(character) for character in CONTROL.decode())
    lead = text[: min(place for place in places if place >= 0)]
    return NO_TEXT.format(1 + lead.count("\n") + lead.count("\r") - lead.count("\r\n"))


def is_binary(text: str, octets: bytes, *, nul: bool) -> bool:
    """Return whether a text holds a NUL, or many of them.

    `octets`: those of the text, where a character of ASCII is one octet. `nul`: NULs are left out, as browsers do in
    pages (WHATWG, HTML, 13.2.5.1).
    """
    octets = octets or text.encode("utf-8", "surrogatepass")
    parts = (octets[first : first + BLOCK] for first in range(0, len(octets), BLOCK))  # no copy is made of a long one
    control = sum(len(part) - len(part.translate(None, CONTROL)) for part in parts)
    return (b"\x00" in octets and not nul) or control > len(text) // MANY
