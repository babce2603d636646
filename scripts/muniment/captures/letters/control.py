"""Control characters, which texts do not hold, and binary files many of."""

from muniment.text.patterns import late

CONTROL = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])
"""Characters that texts do not hold."""
MANY = 100
"""Characters of a text for each of them that it may hold by chance."""
NO_TEXT = (
    "is no text (it holds control characters, the first in line {}); a capture is text, a web page, an export or a"
    " feed: where it is one, take them out"
)
UNFIT = late("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
"""Characters that no post has: XML forbids or discourages them (XML 1.0, 2.2); readers mark places with some."""
FITTING = {**dict.fromkeys((*range(9), *range(14, 32), 0x7F, 0xFFFE, 0xFFFF)), 0x0B: " ", 0x0C: " "}
"""What stands for each of them: the marks that part lines or pages are white space, the others nothing."""
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


def fit(text: str) -> str:
    """Return a text without the characters that no post has."""
    return text.translate(FITTING) if UNFIT.search(text) else text


def unfit(*texts: str) -> list[str]:
    """Return what to say of the characters of texts that no post has, and how many there are."""
    number = sum(found[0] not in "\x0b\x0c" for text in texts for found in UNFIT.finditer(text))
    return [f"control character ({number})"] if number else []
