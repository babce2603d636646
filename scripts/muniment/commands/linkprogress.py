"""How far a run of checks is: one line on a terminal, nothing elsewhere."""

import time
from typing import TextIO

from muniment.links.crawl import Crawl

EVERY = 0.2
"""Seconds between two states of the line."""


class Progress:
    """Shows done, rate, waiting hosts and time left."""

    def __init__(self, stream: TextIO) -> None:
        self.stream, self.is_shown = stream, stream.isatty()
        self.began = self.shown = time.monotonic()

    def show(self, crawl: Crawl, total: int) -> None:
        """Show how far a crawl is."""
        now = time.monotonic()
        if not self.is_shown or now - self.shown < EVERY:
            return
        self.shown = now
        done = total - crawl.open
        rate = done / (now - self.began)
        left = f"{crawl.open / rate:.0f} s left" if rate else "…"
        hosts = sum(bool(line.waiting) for line in crawl.pace.lines.values())
        self.stream.write(f"\r\x1b[K{done} of {total} done, {rate:.0f} a second, {hosts} hosts waiting, {left}")
        self.stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self.is_shown:
            self.stream.write("\r\x1b[K")
            self.stream.flush()
