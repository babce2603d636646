"""UTF-8 that was read as Windows-1252 and saved as UTF-8 again: an encoding of its own, which gives all of it back."""

import codecs

NAME = "mojibake-windows-1252"
"""What Python and ledgers call it."""
UNDEFINED = b"\x81\x8d\x8f\x90\x9d"
"""Octets that Windows-1252 leaves out, and browsers read as the control characters of these numbers."""
READ = "".join(chr(octet) if octet in UNDEFINED else bytes([octet]).decode("windows-1252") for octet in range(256))
"""What each octet is read as."""
WRITTEN = codecs.charmap_build(READ)


def decode(octets: bytes, errors: str = "strict") -> tuple[str, int]:
    """Return what was meant, as codecs do; raises UnicodeError where some character cannot have been read so."""
    once = bytes(octets).decode("utf-8", errors)
    meant, _ = codecs.charmap_encode(once, errors, WRITTEN)
    return meant.decode("utf-8", errors), len(octets)


def encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    """Return a text as it was garbled."""
    garbled, _ = codecs.charmap_decode(text.encode("utf-8", errors), errors, READ)
    return garbled.encode("utf-8", errors), len(text)


def _found(name: str) -> codecs.CodecInfo | None:
    if name.replace("_", "-") != NAME:
        return None
    return codecs.CodecInfo(encode, decode, name=NAME)  # type: ignore[arg-type]  # octets are all that comes here


codecs.register(_found)
