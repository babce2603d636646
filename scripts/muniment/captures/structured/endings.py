"""Whether an export or feed goes on to its end: one cut off between two entries reads as if it were whole."""

import re

from muniment.captures.structured.stretches import EDGE, Stretch
from muniment.text.patterns import late

ROOT = late(rb"<((?:[\w.-]+:)?(?:rss|feed|RDF))[\s>]")
"""How the outermost element of a feed begins, whatever its prefix."""
CUT_OFF = "it ends before its end, '</{}>': entries may be missing; save it again"


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
