"""Texts that stand in Base64: of feeds, as attributes say (Atom 0.3, 3.1; of RSS: encoding; RFC 4287, 4.1.3.3).

And those of page builders, which pack HTML into shortcodes so that nothing changes it.
"""

import binascii
import re
from collections.abc import Mapping
from urllib.parse import unquote

from muniment.text.patterns import late

MODES = ("mode", "encoding")
BASE64 = "base64"
TEXT = late(r"\s*[A-Za-z0-9+/]{4}(?:\s*[A-Za-z0-9+/]){8,}(?:\s*=){0,2}\s*")
"""What may be such a text; shorter ones are words."""
UNSPACED, MIXED = late(r"[A-Za-z0-9+/=]+(?:\s*\n\s*[A-Za-z0-9+/=]+)*"), late(r"[a-z][A-Z]|[0-9+/=]")
"""How it stands there: over lines without space in them, and with what no word has."""
CONTROL = late(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""What no text holds, and what is read as one mostly does."""
WPBAKERY = "vc_raw_"
PACKED = late(
    rf"\[(?P<name>{WPBAKERY}(?:html|js)|fusion_code)(?:\s[^\[\]]*)?\](?P<inner>[A-Za-z0-9+/=\s]+)\[/(?P=name)\]"
)
"""Shortcodes that hold HTML, or a script: WPBakery encodes it as an address before, Avada does not."""
WORDED = late(r"text/.*|multipart/.*|.*[/+]xml\s*(?:;.*)?", re.IGNORECASE)
"""Types of media that stand in Atom as they are; all others stand there in Base64."""


def is_coded(attributes: Mapping[str, str]) -> bool:
    """Return whether an element says that its text stands in Base64."""
    return any(attributes.get(name, "").lower() == BASE64 for name in MODES) or is_of_media(attributes)


def is_of_media(attributes: Mapping[str, str]) -> bool:
    """Return whether an element says that what it holds is of a type that is no text: a picture, a file."""
    kind = attributes.get("type", "")
    return "/" in kind and not WORDED.fullmatch(kind.strip())


def is_no_text(attributes: Mapping[str, str], text: str) -> bool:
    """Return whether an element holds what is of such a type, and gives no words when it is read."""
    return is_of_media(attributes) and TEXT.fullmatch(text) is not None and _is_decoded(text.strip())


def _is_decoded(text: str) -> bool:
    """Return whether a text is surely Base64, and no words without marks."""
    if not UNSPACED.fullmatch(text) or not MIXED.search(text):
        return False
    try:
        return bool(_octets(text))
    except binascii.Error:
        return False


def _octets(text: str) -> bytes:
    return binascii.a2b_base64("".join(text.split()), strict_mode=True)


def read(text: str) -> str:
    """Return what a text in Base64 says; any other as it is."""
    try:
        return _octets(text).decode()
    except (ValueError, binascii.Error):
        return text


def told(part: str) -> str:
    """Return what a part of a capture says where it can be nothing but a text in Base64; any other as it is."""
    if not TEXT.fullmatch(part):
        return part
    said = read(part)
    return part if CONTROL.search(said) or not {"<", " "} & {*said} else said


def unpacked(content: str) -> str:
    """Return the HTML of a post with that in its place which shortcodes hold in Base64; any other as it is."""
    return PACKED.sub(_unpacked, content) if f"[{WPBAKERY}" in content or "[fusion_code" in content else content


def _unpacked(found: re.Match[str]) -> str:
    said = read(found["inner"].strip())
    if said == found["inner"].strip():
        return found[0]
    return f"\n\n{unquote(said) if found['name'].startswith(WPBAKERY) else said}\n\n"
