"""Control characters, which texts do not hold, and binary files many of; what such a file is, by how it begins."""

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
PACKED = "is packed ({}); unpack it, and split what is in it"
DOCUMENT = "is a document ({}); save it as a web page or as plain text, and split that"
PICTURE = "is a picture; a capture is text, a web page, an export or a feed"
BUNDLED = "is a page in one file with all that it shows ({}); save it as a web page (HTML) instead"
BEGINNINGS = {
    b"PK\x03\x04": "is packed (ZIP), or a document of an office program; unpack it, or save it as plain text,"
    " and split that",
    b"\x1f\x8b": PACKED.format("gzip"),
    b"BZh": PACKED.format("bzip2"),
    b"\xfd7zXZ\x00": PACKED.format("xz"),
    b"7z\xbc\xaf\x27\x1c": PACKED.format("7z"),
    b"Rar!\x1a\x07": PACKED.format("RAR"),
    b"\x28\xb5\x2f\xfd": PACKED.format("Zstandard"),
    b"%PDF-": DOCUMENT.format("PDF"),
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": DOCUMENT.format("of an old office program"),
    b"{\\rtf": DOCUMENT.format("RTF"),
    b"\x89PNG\r\n": PICTURE,
    b"\xff\xd8\xff": PICTURE,
    b"GIF8": PICTURE,
    b"bplist00": BUNDLED.format("Safari's web archive"),
}
"""By how they begin (the file formats' own specifications)."""
SWITCHES = (b"\x1b$B", b"\x1b$@", b"\x1b$)C", b"\x1b$)A", b"\x1b$A", b"\x1b$(D")
"""How texts of seven bits go over to letters of two octets each (ISO 2022); no other text does so."""
SWITCHING = (
    "is in an encoding that goes to and fro between sets of letters (ISO-2022-JP, or another of ISO 2022);"
    " save it as UTF-8"
)
LEAD = 4096
MIME = late(rb"(?im)^content-type:\s*multipart/related")
"""A header of pages that browsers save with all that they show (RFC 2557)."""
HEADER = late(rb"[A-Za-z-]+:[ \t]")
"""How a file begins that has headers as mail does."""


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


def refusal(octets: bytes) -> str:
    """Return why a file cannot be split, and what to do; empty where it may be a capture."""
    for beginning, said in BEGINNINGS.items():
        if octets.startswith(beginning):
            return said
    if any(switch in octets for switch in SWITCHES):
        return SWITCHING
    return BUNDLED.format("MHTML") if HEADER.match(octets) and MIME.search(octets[:LEAD]) else ""
