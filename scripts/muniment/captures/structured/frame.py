"""What stands around the entries of an export or feed: address, authors and last change of the blog; how it ends."""

import datetime
import re
from collections.abc import Mapping
from html import unescape

from muniment.captures.structured import stamps
from muniment.captures.structured.stretches import EDGE, Stretch
from muniment.captures.words.blogs import blogaddress
from muniment.text.patterns import late

HOME = late(
    r"<(?:[\w.-]{1,20}:)?link>(?:<!\[CDATA\[)?\s*(?P<rss>https?://[^<\s\]]+)"
    r"|<(?:[\w.-]{1,20}:)?link\s(?=[^>]*\brel=[\"']alternate|(?![^>]*\brel=))[^>]*\bhref=[\"'](?P<atom>https?://[^\"'\s]+)"
)
BUILT = late(rb"<lastBuildDate>([^<]*)</lastBuildDate>")
"""When its newest change was, of a post or of what was said of one (WordPress, get_feed_build_date)."""
ROOT = late(rb"<((?:[\w.-]+:)?(?:rss|feed|RDF))[\s>]")
"""How the outermost element of a feed begins, whatever its prefix."""
CUT_OFF = "it ends before its end, '</{}>': entries may be missing; save it again"


def home(text: str) -> str:
    """Return where a feed says that its blog begins (RSS, link; Atom, link of no relation or to the page)."""
    found = HOME.search(text)
    return blogaddress.root(unescape(found["rss"] or found["atom"])) if found else ""


def authors(text: str) -> Mapping[str, str]:
    """Return display names by login; addresses stay where they are."""
    found = re.finditer(
        r"<(?P<prefix>[\w.-]{1,20}):author_login>(?:<!\[CDATA\[)?(?P<login>.*?)(?:\]\]>)?</(?P=prefix):author_login>.*?"
        r"<(?P=prefix):author_display_name>(?:<!\[CDATA\[)?(?P<name>.*?)(?:\]\]>)?</(?P=prefix):author_display_name>",
        text,
        re.DOTALL,
    )
    return {author["login"]: author["name"] for author in found}


def until(head: bytes, zone: str) -> str:
    """Return the day after which a feed has no change; without the blog's zone, it may be the day after that."""
    found = BUILT.search(head)
    day = stamps.stamped(found[1].decode("ascii", "replace"), zone)[:10] if found else ""
    if len(day) < len("YYYY-MM-DD"):
        return ""
    if zone or day == datetime.date.max.isoformat():
        return day
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()


class Ending:
    """Looks for the end of the outermost element of a capture in what stands beside its entries."""

    def __init__(self) -> None:
        self.root, self.closed, self.edge = "", False, b""
        self.told = False
        """Whether what was taken last could not be read, which is said of that."""

    def take(self, stretch: Stretch) -> None:
        """Take the next stretch."""
        self.told = bool(stretch.fault)
        if stretch.entry or stretch.fault:
            self.edge = b""
            return
        octets = self.edge + stretch.octets
        if not self.root and (found := ROOT.search(octets)):
            self.root = found[1].decode("ascii", "replace")
        self.closed = bool(self.root and re.search(rf"</{re.escape(self.root)}\s*>".encode(), octets)) or self.closed
        self.edge = octets[-EDGE:]

    def doubt(self) -> str:
        """Return what to say of a capture that is cut off; empty where it is not."""
        return CUT_OFF.format(self.root) if self.root and not (self.closed or self.told) else ""
