"""UTF-8 some letters of which are octets of Windows-1252, as where two files were joined: an encoding of its own.

`mixed-windows-1252-e9-2019` is one in which these letters are, wherever they stand.
"""

import codecs
import re

from muniment.text.patterns import late

CHARSET = "windows-1252"
NAMED = late(rf"mixed-{CHARSET}(?:-[0-9a-f]+)+")
STRANGE = "surrogateescape"


def encoding_of(octets: bytes) -> str:
    """Return what the encoding of such octets is called; empty where they are none, or some letter stands in both."""
    text = octets.decode("utf-8", STRANGE)
    strange = {letter for letter in text if "\udc80" <= letter <= "\udcff"}
    try:
        letters = {letter.encode("utf-8", STRANGE).decode(CHARSET) for letter in strange}
    except UnicodeDecodeError:
        return ""
    cut = text[-1:] in strange  # it was cut off within a letter
    if cut or not letters or letters & set(text):
        return ""
    return f"mixed-{CHARSET}" + "".join(f"-{ord(letter):x}" for letter in sorted(letters))


def strange_places(octets: bytes) -> list[int]:
    """Return where in its text octets stand that are no UTF-8."""
    return [found.start() for found in re.finditer("[\udc80-\udcff]", octets.decode("utf-8", STRANGE))]


def _found(name: str) -> codecs.CodecInfo | None:
    name = name.replace("_", "-")
    if not NAMED.fullmatch(name):
        return None
    letters = [chr(int(code, 16)) for code in name.removeprefix(f"mixed-{CHARSET}-").split("-")]
    strange = {letter: letter.encode(CHARSET).decode("utf-8", STRANGE) for letter in letters}
    written = str.maketrans(strange)
    meant = str.maketrans({octet: letter for letter, octet in strange.items()})

    def encode(text: str, _: str = "strict") -> tuple[bytes, int]:
        return text.translate(written).encode("utf-8", STRANGE), len(text)

    def decode(octets: bytes, _: str = "strict") -> tuple[str, int]:
        return bytes(octets).decode("utf-8", STRANGE).translate(meant), len(octets)

    return codecs.CodecInfo(encode, decode, name=name)  # type: ignore[arg-type]  # octets are all that comes here


codecs.register(_found)
