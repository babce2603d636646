"""What is known of a post while its HTML becomes Markdown, and what is met on the way."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from urllib.parse import quote, urlsplit

from muniment.captures.hypertext.footnotes import Notes
from muniment.captures.hypertext.markup import Element, Stands
from muniment.captures.hypertext.tongues import UNSAID, Tongue
from muniment.text import hosts
from muniment.text.patterns import late

DROPPED = frozenset(
    "script style noscript noembed noframes template form input button select textarea object applet svg canvas head"
    " title link meta base map area".split()
)
"""Elements that never get through."""
FRAMES = frozenset({"iframe", "embed", "video", "audio", "source", "track"})
"""Elements that show something from elsewhere: they become links."""
KEPT_OUT = DROPPED | FRAMES
"""Elements that may keep something out of a post."""

PLAYLIST = "wp-playlist"
"""The class of a list of what is played; those who run no scripts are shown it in a `noscript` of its own."""
GAP = r"[\x00-\x20]*"
SCRIPT = late(f"{GAP}(?:{GAP.join('java')}|{GAP.join('vb')}){GAP}{GAP.join('script:')}", re.IGNORECASE)

REMOVED, CONTROL = late(r"[\x00-\x04\t\n\r]"), late(r"[\x05-\x1f]")
"""Tabs, ends of lines and what no text has, which addresses lose, and others, encoded in them (URL Standard, 4.4)."""
EDGES = "".join(map(chr, range(33)))
"""What an address neither begins nor ends with."""
WHOLE = late(r"https?:", re.IGNORECASE)
SCHEME = late(r"[\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.-]{1,15}):")


UNSEEN = 60
"""Characters of words that a page does not show by which these are told."""
BACKWARDS = late(r"^\s*(?:https?:)?(?:\\\\|\\/|/\\|//)[^?#\s<>]*", re.IGNORECASE)
"""What a host and a path begin with, up to the question (URL Standard, 4.4: a backslash is a slash there)."""
UNQUOTED = late(r"[\s<>\\]|\](?=\()")
"""What ends an address in Markdown or begins a tag, and what would make the words before it a link."""


class Taken:
    """What is known of the post, and what was met on the way: pictures, notes, what was dropped and how often."""

    def __init__(
        self, base: str = "", notes: Notes | None = None, tongue: Tongue = UNSAID, played: Iterable[str] | None = None
    ) -> None:
        self.base, self.notes, self.tongue = base, notes or Notes(), tongue
        self.pictures: list[dict[str, str]] = []
        self.nameless: list[str] = []
        """Files, or words, of pictures whose address the capture does not say."""
        self.lost, self.unseen = list[str](), list[str]()
        """Files of frames whose address the capture does not say; words that its page does not show."""
        self.stored = played is not None
        """Whether its HTML is as its blog stores it, and not as it shows it."""
        self.played = set(played or ())
        """Addresses, and lines, of what is shown where they stand, as in frames, which are no sources."""
        self.footnotes: dict[str, list[str]] = {}
        """The blocks of each note, by its label."""
        self.dropped: dict[str, int] = {}
        self.unknown: dict[str, None] = {}
        """Names of shortcodes that stayed as text."""
        self.full: Element | None = None
        """The link around a picture that leads to that in full size."""
        self.around: tuple[str, ...] = ()
        """Emphasis around the blocks that are read."""
        self.caption = ""
        """The words under the pictures of a figure."""
        self.stands: Stands = {}

    def drop(self, name: str, number: int = 1) -> None:
        """Count something that does not get through."""
        if number:
            self.dropped[name] = self.dropped.get(name, 0) + number

    def drop_address(self, written: str) -> None:
        """Count an address that does not get through, by its scheme; a place in the page itself is none."""
        scheme = SCHEME.match(written)
        if SCRIPT.match(written):
            self.drop("javascript: address")
        elif scheme:
            whole = scheme[1].lower() not in ("http", "https")
            self.drop(f"{scheme[1].lower()}: address" if whole else "address without a host")

    def tell(self, node: Element, *names: str, field: str = "body") -> None:
        """Say that attributes of an element stand in a field of the post."""
        self.stands.update({(node.start, name): field for name in names})

    def address(self, written: str) -> str:
        """Return an address as it may stand in a post: whole where the post's own is known."""
        found = safe(written)
        if not found:
            self.drop_address(written)
        if not found or not self.base or WHOLE.match(found):
            return found
        return hosts.joined(self.base, found)

    def doubts(self) -> Iterator[str]:
        """Yield what is doubtful in what was met."""
        if self.dropped:
            counted = ", ".join(f"{name} ({number})" for name, number in sorted(self.dropped.items()))
            yield f"not taken over: {counted}"
        if self.unseen:
            said = ", ".join(f"'{words[:UNSEEN]}'" for words in self.unseen)
            yield f"its page has and does not show: {said}; take out what is none of the post's"
        if self.nameless:
            yield nameless(self.nameless)
        if self.lost:
            yield "frames whose address the capture does not say: " + ", ".join(f"'{name}'" for name in self.lost)
        if self.unknown:
            yield f"left as text, since what it means is not known here: [{'], ['.join(self.unknown)}]"


def nameless(names: Iterable[str]) -> str:
    """Return what to say of pictures without an address, by the names of their files or their words."""
    return "pictures whose address the capture does not say: " + ", ".join(f"'{name}'" for name in names)


@lru_cache(maxsize=4096)
def safe(address: str) -> str:
    """Return an address that may stand in a page; empty where it would run a script, has another scheme or no host."""
    plain = CONTROL.sub(lambda found: quote(found[0]), REMOVED.sub("", address).strip(EDGES).strip())
    plain = forwards(plain) if "\\" in plain else plain
    try:
        parts = urlsplit(plain)
    except ValueError:
        return ""
    if SCRIPT.match(address):
        return ""
    whole = bool(parts.netloc) if parts.scheme else not plain.startswith("#")
    plain = f"{parts.scheme}{plain[len(parts.scheme) :]}"  # in small letters
    return plain if whole and parts.scheme in ("http", "https", "") else ""


def forwards(address: str) -> str:
    """Return an address of a host in which slashes were written as backslashes, which browsers mend."""
    return BACKWARDS.sub(lambda found: found[0].replace("\\", "/"), address)


def quoted(address: str) -> str:
    """Return an address without the characters that none has and that Markdown or HTML would take for marks."""
    return UNQUOTED.sub(lambda found: quote(found[0]), address)
