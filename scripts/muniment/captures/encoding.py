"""Octets of a capture <-> its text, byte for byte."""

import codecs
import re
from collections.abc import Iterator

import msgspec

from muniment.captures.refusal import Refused

MARKS = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
"""Byte order marks; the text keeps them as its first character."""

DECLARED = re.compile(
    rb"<\?xml[^>]{0,99}encoding=[\"']([\w.-]+)|<meta[^>]{0,199}charset=[\"']?([\w.-]+)", re.IGNORECASE
)
GARBLED = re.compile("â€[\u0153\u009d™˜“”¦]|Ã[\u0080-\u00bf©¨¡±¼¶¤³]|Ð[\u00b0-\u00bf]")
"""UTF-8 that was read as Windows-1252."""
FEWEST_GARBLED = 3
MOST_HIGH = 0.3
"""Share of letters beyond ASCII up to which octets that are no UTF-8 may be Windows-1252."""


class Decoded(msgspec.Struct, frozen=True):
    """The text of a capture and the encoding that turns it back into the same octets."""

    text: str
    encoding: str
    guessed: bool = False

    def octets(self, part: str) -> bytes:
        """Return a part of the text as it stands in the capture."""
        return part.encode(self.encoding, "surrogatepass")


def decode(octets: bytes) -> Decoded:
    """Return the text of a capture; Refused where it is empty, no text, or in no encoding that can be told."""
    if not octets.strip(b"\x00 \t\r\n\xef\xbb\xbf\xfe\xff"):
        raise Refused("is empty; a capture holds the text of a blog's page")
    decoded = _marked(octets) or _utf8(octets) or _declared(octets) or _western(octets)
    if decoded is None:
        raise Refused("is in an encoding that cannot be told; save it as UTF-8")
    if _is_binary(decoded.text):
        raise Refused("is no text (it holds control characters); a capture is text, a web page, an export or a feed")
    return decoded


def _marked(octets: bytes) -> Decoded | None:
    for encoding, mark in MARKS.items():
        if octets.startswith(mark):
            return _decoded(octets, encoding)
    return None


def _decoded(octets: bytes, encoding: str) -> Decoded | None:
    try:
        text = octets.decode(encoding)
    except UnicodeDecodeError:
        return None
    return Decoded(text, encoding) if text.encode(encoding) == octets else None


def _utf8(octets: bytes) -> Decoded | None:
    return _decoded(octets, "utf-8")


def _declared(octets: bytes) -> Decoded | None:
    """Return the text in the encoding that a page or XML document says it has, where it is whole in that."""
    said = DECLARED.search(octets[:2048]) if octets.lstrip()[:1] == b"<" else None
    if not said:
        return None
    name = next(filter(None, said.groups())).decode("ascii").lower()
    name = "windows-1252" if name in ("iso-8859-1", "latin1", "ascii", "us-ascii") else name  # as browsers do
    try:
        return _decoded(octets, codecs.lookup(name).name)
    except (LookupError, UnicodeError, ValueError):
        return None


def doubts(decoded: Decoded) -> Iterator[str]:
    """Yield what is doubtful in how a capture was read."""
    if decoded.guessed:
        yield "it is no UTF-8 and was read as Windows-1252; look at its letters"
    if len(GARBLED.findall(decoded.text)) >= FEWEST_GARBLED:
        yield "some letters look as if they had been read in a wrong encoding before; they were left as they are"


def _western(octets: bytes) -> Decoded | None:
    """Return the text as Windows-1252 only where the letters beyond ASCII are few and stand within words."""
    decoded = _decoded(octets, "windows-1252")
    if decoded is None or re.search(rb"[\xc2-\xf4][\x80-\xbf]", octets) or re.search(rb"[\xc0-\xff]{3}", octets):
        return None
    letters = [character for character in decoded.text if character.isalpha()]
    high = sum(not character.isascii() for character in letters)
    if high > MOST_HIGH * len(letters):
        return None
    return Decoded(decoded.text, decoded.encoding, guessed=True)


def _is_binary(text: str) -> bool:
    control = len(re.findall(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]", text))
    return "\x00" in text or control > len(text) // 100
