"""Addresses that stand bare in a text, and links made of them in HTML."""

import html
import re
from collections.abc import Iterator

BARE = re.compile(r"https?://[^\s<>\"“”‘’«»]+")
CLOSING = ".,;:!?…'"


def addresses(text: str) -> Iterator[str]:
    """Yield the addresses that stand bare in a text, without the punctuation that follows them."""
    for match in BARE.finditer(text):
        yield _trimmed(match[0])


def _trimmed(address: str) -> str:
    while address and (address[-1] in CLOSING or _unopened(address)):
        address = address[:-1]
    return address


def _unopened(address: str) -> bool:
    pairs = {")": "(", "]": "[", "}": "{"}
    last = address[-1]
    return last in pairs and address.count(last) > address.count(pairs[last])


def with_links(made: str) -> str:
    """Return HTML in which every bare address is a link."""
    if made.count("http") == made.count('="http'):
        return made
    parts, depth = re.split(r"(<[^>]+>)", made), 0
    for position, part in enumerate(parts):
        if position % 2:
            depth += _enters(part)
        elif depth == 0 and "http" in part:
            parts[position] = BARE.sub(_linked, part)
    return "".join(parts)


def _enters(tag: str) -> int:
    name = re.match(r"</?(\w+)", tag)
    if not name or name[1] not in ("a", "code", "pre"):
        return 0
    return -1 if tag.startswith("</") else 1


def _linked(match: re.Match[str]) -> str:
    whole = html.unescape(match[0])
    found = BARE.match(whole)
    address = _trimmed(found[0]) if found else ""
    shown, rest = html.escape(address, quote=False), html.escape(whole[len(address) :], quote=False)
    return f'<a href="{html.escape(address)}">{shown}</a>{rest}' if address else rest
