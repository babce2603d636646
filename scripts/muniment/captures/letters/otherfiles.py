"""What a file is that is neither a text nor a page, by the octets with which it begins: what to split in its place."""

from muniment.text.patterns import late

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


def told(octets: bytes) -> str:
    """Return why a file cannot be split, and what to do; empty where it may be a capture."""
    for beginning, said in BEGINNINGS.items():
        if octets.startswith(beginning):
            return said
    if any(switch in octets for switch in SWITCHES):
        return SWITCHING
    return BUNDLED.format("MHTML") if HEADER.match(octets) and MIME.search(octets[:LEAD]) else ""
