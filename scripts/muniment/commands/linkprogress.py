"""How far a run is, of checks or of questions to archives: one line on a terminal, nothing elsewhere."""

import time
from typing import TextIO

from muniment.links.crawl import Crawl
from muniment.model.problem import count

EVERY = 0.2
"""Seconds between two states of the line."""


class Progress:
    """Shows done, rate, waiting hosts and time left."""

    def __init__(self, stream: TextIO, done: str = "done") -> None:
        self.stream, self.is_shown, self.done = stream, stream.isatty(), done
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
        self.stream.write(
            f"\r\x1b[K{done} of {total} {self.done}, {rate:.0f} a second, {count(hosts, 'host')} waiting, {left}"
        )
        self.stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self.is_shown:
            self.stream.write("\r\x1b[K")
            self.stream.flush()
