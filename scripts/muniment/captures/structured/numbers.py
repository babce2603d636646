"""Links to posts by their number at the blog (`?p=123`), for which such a post gets a further address."""

from html import unescape
from typing import BinaryIO

from muniment.text import hosts
from muniment.text.patterns import late

NUMBERED = late(r"p=(?:(?<=[?&]p=)|(?<=[?&]amp;p=)|(?<=[?&]#38;p=)|(?<=[?&]#038;p=))(\d{1,9})(?!\d)")
OWN = late(
    r"<(?:guid|link|id)\b[^>]*>\s*(?:<!\[CDATA\[\s*)?[^<\s]*\Z|<link\b[^>]*\Z"
    r"|\"(?:guid|@?id|link|shortlink)\"\s*:\s*(?:\{[^}]*:\s*)?\"[^\"\s]*\Z"
)
"""What stands before the number of a post in what names the post itself: in XML and HTML, and in JSON."""
ESCAPED = late(r"&[a-z#]|\\[u\"]")
BEFORE = 250
"""Characters before a number among which that stands."""
CHUNK = 1 << 20


def linked(text: str, start: int = 0) -> set[str]:
    """Return the numbers by which a text links to posts, from a place in it on."""
    if "p=" not in text:
        return set()
    found = NUMBERED.finditer(text, start)
    return {number[1] for number in found if not _is_own(text[max(0, number.start() - BEFORE) : number.start()])}


def _is_own(before: str) -> bool:
    """Return whether a number names a post; so it may in a feed or answer that a text quotes, however it is escaped."""
    if OWN.search(before):
        return True
    plain = unescape(unescape(before)).replace("\\u0022", '"').replace('\\"', '"') if ESCAPED.search(before) else before
    return plain != before and OWN.search(plain) is not None


def within(stream: BinaryIO) -> set[str]:
    """Return the numbers by which a capture of any size links to posts."""
    found, edge = set[str](), ""
    while octets := stream.read(CHUNK):
        text = edge + octets.decode("latin-1")
        found |= linked(text.rstrip("0123456789"), BEFORE if edge else 0)  # a number at the edge may go on
        edge = text[-2 * BEFORE :]
    return found | linked(edge, max(0, len(edge) - BEFORE))


def address(number: str, link: str) -> str:
    """Return the address that its number gives a post on the host of its own address; empty where one is unknown."""
    host = hosts.host(link)
    return f"https://{host}/?p={number}" if number and host else ""


def own(number: str, guid: str, known: frozenset[str]) -> str:
    """Return the number of a post, said or in what names it, where it is among those that others link to it by."""
    found = NUMBERED.search(guid)
    number = number or (found[1] if found else "")
    return number if number in known else ""
