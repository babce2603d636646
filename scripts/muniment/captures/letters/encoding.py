"""Octets of a capture <-> its text, byte for byte."""

import codecs
import re
from collections.abc import Iterator

import msgspec

from muniment.captures.letters import control, faults, garbling, likely
from muniment.model.capture import Refused
from muniment.text.patterns import late

MARKS = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
"""Byte order marks; the text keeps them as its first character."""

PLAIN = frozenset({"utf-8", "windows-1252"})
"""Encodings in which a character of ASCII is one octet, of those that text without marks may be in."""
FILLED = late(rb"[^\x00 \t\r\n\xef\xbb\xbf\xfe\xff]")
"""An octet of a text that is not empty: no space, and no mark of how it is written."""
WIDE = {
    "utf-16-le": late(rb"(?:[\t\n\r -~]\x00){4}"),
    "utf-16-be": late(rb"(?:\x00[\t\n\r -~]){4}"),
}
"""How such texts begin that have no mark, as databases write them."""
DECLARED = late(rb"<\?xml[^>]{0,99}encoding=[\"']([\w.-]+)|<meta[^>]{0,199}charset=[\"']?([\w.-]+)", re.IGNORECASE)
WESTERN = "windows-1252"
WEB = {
    **dict.fromkeys(("iso-8859-1", "latin1", "ascii", "us-ascii"), WESTERN),
    **dict.fromkeys(("iso-8859-9", "latin5"), "windows-1254"),
    **dict.fromkeys(("gb2312", "gb_2312-80", "gbk", "x-gbk"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "cn-big5", "x-x-big5"), "big5hkscs"),
    **dict.fromkeys(("shift_jis", "shift-jis", "x-sjis", "sjis", "ms_kanji"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949"), "cp949"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "dos-874", "windows-874"), "cp874"),
}
"""What pages mean that say they are in an encoding: browsers read them in one that holds more (WHATWG, Encoding)."""
MENDED_DOUBT = "its letters had been read in a wrong encoding before and were mended; look at them"
BROKEN = "surrogateescape"
"""How octets that are no characters are kept in a text, to be given back as they were."""
MOST_BROKEN = 0.1
"""Share of what is beyond ASCII up to which octets that are no UTF-8 are faults in it, or those that are it chance."""
MOST_HIGH = 0.3
"""Share of letters beyond ASCII up to which octets that are no UTF-8 may be Windows-1252."""


class Decoded(msgspec.Struct, frozen=True):
    """The text of a capture and the encoding that turns it back into the same octets."""

    text: str
    encoding: str
    guessed: bool = False
    broken: int = 0
    """How many of its octets are no characters."""

    def octets(self, part: str) -> bytes:
        """Return a part of the text as it stands in the capture."""
        return part.encode(self.encoding, BROKEN)

    def size(self, part: str) -> int:
        """Return how many octets of the capture a part of the text is."""
        return len(part) if part.isascii() and self.encoding in PLAIN else len(self.octets(part))

    @property
    def shown(self) -> str:
        """The text as it may be read: every octet that is no character is a mark of replacement, in its place."""
        return legible(self.text) if self.broken else self.text


def legible(text: str) -> str:
    """Return a text with a mark of replacement for every octet that is no character."""
    return text if text.isascii() else faults.STRANGE.sub("\ufffd", text)


def decode(octets: bytes, *, mend: bool = False, plain: bool = False) -> Decoded:
    """Return the text of a capture; Refused where it is empty, no text, or in no encoding that can be told.

    `mend`: letters that were read in a wrong encoding before are mended, where that changes no right one; `plain`:
    none of them is escaped.
    """
    if not FILLED.search(octets):
        raise Refused("is empty; a capture holds the text of a blog's page")
    if other := control.refusal(octets):
        raise Refused(other)
    decoded = _mended(octets, plain=plain) if mend else None
    decoded = decoded or next(filter(None, (way(octets) for way in WAYS)), None)
    if decoded is None:
        raise Refused(likely.why(octets))
    if control.is_binary(decoded.text, octets if decoded.encoding in PLAIN else b"", nul=_is_marked_up(octets)):
        raise Refused(control.why(decoded.text))
    return decoded


def _mended(octets: bytes, *, plain: bool) -> Decoded | None:
    """Return the text that was meant, where letters of it had been read in a wrong encoding, or are in another."""
    if told(octets).startswith("utf-16"):
        return None
    try:
        how = garbling.mending(octets.decode("utf-8"), plain=plain)
    except UnicodeDecodeError:
        name = faults.encoding_of(octets) if 2 * len(faults.strange_places(octets)) < _beyond(octets) else ""
        return _decoded(octets, name) if name else None
    return _decoded(octets, how.name) if how is not None else None


def _beyond(octets: bytes) -> int:
    """Return how many octets are beyond ASCII."""
    return len(octets) - len(octets.translate(None, bytes(range(0x80, 0x100))))


def whole(decoded: Decoded, octets: bytes) -> Decoded:
    """Return a plain text; Refused where it begins as a page does and holds what a page alone may hold.

    Octets that are no characters, or a NUL.
    """
    if decoded.broken:
        raise Refused(likely.why(octets))
    if "\x00" in decoded.text:
        raise Refused(control.why(decoded.text))
    return decoded


def _marked(octets: bytes) -> Decoded | None:
    name = told(octets)
    return _decoded(octets, name) if name else None


def told(lead: bytes) -> str:
    """Return the encoding that a text's mark tells, or its beginning with ASCII in UTF-16; empty where none does."""
    marked = next((name for name, mark in MARKS.items() if lead.startswith(mark)), "")
    return marked or next((name for name, begins in WIDE.items() if begins.match(lead)), "")


def _decoded(octets: bytes, encoding: str) -> Decoded | None:
    try:
        text = octets.decode(encoding)
    except UnicodeDecodeError:
        return None
    given_back = encoding == "utf-8" or text.encode(encoding) == octets  # what is right UTF-8 has one form alone
    return Decoded(text, encoding) if given_back else None


def _utf8(octets: bytes) -> Decoded | None:
    return _decoded(octets, "utf-8")


def are_faults(lead: bytes, broken: int, beyond: int) -> bool:
    """Return whether octets that are no UTF-8 are faults in a page or XML document that is; `lead`: how it begins."""
    return _is_marked_up(lead) and broken <= MOST_BROKEN * beyond


def _is_marked_up(octets: bytes) -> bool:
    return octets.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def _mostly_utf8(octets: bytes) -> Decoded | None:
    """Return the text of a page or XML document in UTF-8 with a few faults in it, such as one that is cut off."""
    if not _is_marked_up(octets):
        return None
    text = octets.decode("utf-8", BROKEN)
    broken = len(faults.STRANGE.findall(text))
    beyond = len(re.findall(r"[^\x00-\x7f]", text)) - broken
    cut = broken == len(text) - len(text.rstrip("".join(map(chr, range(0xDC80, 0xDD00)))))
    return Decoded(text, "utf-8", broken=broken) if cut or broken <= MOST_BROKEN * beyond else None


def _declared(octets: bytes) -> Decoded | None:
    """Return the text in the encoding that a page or XML document says it has, where it is whole in that.

    Any octets are whole in ISO 8859-1, UTF-8 with a fault in it too: none is read by that name.
    """
    name = declared(octets) if octets.lstrip()[:1] == b"<" else ""
    meant = WEB.get(name, name)
    return _named(octets, meant) or (_named(octets, name) if meant != WESTERN else None)


def _named(octets: bytes, name: str) -> Decoded | None:
    try:
        return _decoded(octets, codecs.lookup(name).name)
    except (LookupError, UnicodeError, ValueError):
        return None


def declared(lead: bytes) -> str:
    """Return the encoding that the beginning of a page or XML document says it is in; empty where it says none."""
    said = DECLARED.search(lead[:2048])
    return next(filter(None, said.groups())).decode("ascii").lower() if said else ""


def glimpse(lead: bytes) -> str:
    """Return the beginning of a capture as far as it can be read without knowing its encoding."""
    return lead.decode(told(lead) or "utf-8", "replace")


def doubts(decoded: Decoded) -> Iterator[str]:
    """Yield what is doubtful in how a capture was read."""
    if decoded.broken:
        found = faults.Faults()
        found.take(decoded.text)
        yield from found.doubts()
    if decoded.guessed:
        yield "it is no UTF-8 and was read as Windows-1252; look at its letters"
    mended = decoded.encoding.startswith(("mojibake", "mixed"))
    if mended:
        yield MENDED_DOUBT
    garbled = garbling.Places()
    garbled.take(decoded.text)
    yield from garbled.doubts(mended=mended)


def _western(octets: bytes) -> Decoded | None:
    """Return the text as Windows-1252 only where the letters beyond ASCII are few and stand within words."""
    decoded = _decoded(octets, "windows-1252")
    beyond = _beyond(octets)
    right = beyond - len(faults.strange_places(octets))  # é before ’ begins as three octets of UTF-8 do, and is none
    strange = re.search(rb"[\xc0-\xff]{3}", octets) or likely.is_eastern(octets)
    if decoded is None or right > MOST_BROKEN * beyond or strange:
        return None
    letters = [character for character in decoded.text if character.isalpha()]
    high = sum(not character.isascii() for character in letters)
    if high > MOST_HIGH * len(letters):
        return None
    return Decoded(decoded.text, decoded.encoding, guessed=True)


WAYS = (_marked, _utf8, _declared, _mostly_utf8, _western)
"""How octets may be read, the surest first."""
