"""Octets of a text that are no UTF-8: how many there are, and in which lines.

Some are letters of Windows-1252, as where two files were joined: an encoding of its own. `mixed-windows-1252-e9-2019`
is one in which these letters are, wherever they stand.
"""

import codecs
import re
from collections.abc import Iterator

from muniment.captures.letters import garbling
from muniment.model.problem import count
from muniment.text.patterns import late

STRANGE = late("[\udc80-\udcff]")
"""Such an octet, as a text keeps it (PEP 383)."""
MIXED = "windows-1252"
MIXED_NAME = late(rf"mixed-{MIXED}(?:-[0-9a-f]+)+")
ESCAPED = "surrogateescape"


class Faults:
    """Octets that are no UTF-8, whatever parts a text is looked through in."""

    def __init__(self) -> None:
        self.number = self.line = 0
        self.lines: dict[int, None] = {}

    def take(self, text: str) -> None:
        """Look through the next part."""
        last = 0
        for found in () if _is_right(text) else STRANGE.finditer(text):
            self.number += 1
            if len(self.lines) < garbling.FIRST:
                self.line, last = self.line + text.count("\n", last, found.start()), found.start()
                self.lines[self.line + 1] = None
        self.line += text.count("\n", last)

    def doubts(self) -> Iterator[str]:
        """Yield what is to be said of them."""
        if self.number:
            are, their = ("is", "its") if self.number == 1 else ("are", "their")
            where = f"first in {garbling.worded(self.lines)}"
            yield f"{count(self.number, 'octet')} {are} no UTF-8, {where}; \ufffd stands in {their} place"


def _is_right(text: str) -> bool:
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


def encoding_of(octets: bytes) -> str:
    """Return what the encoding of such octets is called; empty where they are none, or some letter stands in both."""
    text = octets.decode("utf-8", ESCAPED)
    strange = {letter for letter in text if "\udc80" <= letter <= "\udcff"}
    try:
        letters = {letter.encode("utf-8", ESCAPED).decode(MIXED) for letter in strange}
    except UnicodeDecodeError:
        return ""
    cut = text[-1:] in strange  # it was cut off within a letter
    if cut or not letters or letters & set(text):
        return ""
    return f"mixed-{MIXED}" + "".join(f"-{ord(letter):x}" for letter in sorted(letters))


def strange_places(octets: bytes) -> list[int]:
    """Return where in its text octets stand that are no UTF-8."""
    return [found.start() for found in re.finditer("[\udc80-\udcff]", octets.decode("utf-8", ESCAPED))]


def _codec(name: str) -> codecs.CodecInfo | None:
    name = name.replace("_", "-")
    if not MIXED_NAME.fullmatch(name):
        return None
    letters = [chr(int(code, 16)) for code in name.removeprefix(f"mixed-{MIXED}-").split("-")]
    strange = {letter: letter.encode(MIXED).decode("utf-8", ESCAPED) for letter in letters}
    written = str.maketrans(strange)
    meant = str.maketrans({octet: letter for letter, octet in strange.items()})

    def encode(text: str, _: str = "strict") -> tuple[bytes, int]:
        return text.translate(written).encode("utf-8", ESCAPED), len(text)

    def decode(octets: bytes, _: str = "strict") -> tuple[str, int]:
        return bytes(octets).decode("utf-8", ESCAPED).translate(meant), len(octets)

    return codecs.CodecInfo(encode, decode, name=name)  # type: ignore[arg-type]  # octets are all that comes here


codecs.register(_codec)
