"""How far the reading of a large capture has come, told on a terminal and nowhere else."""

import time
from typing import TextIO

PATIENCE = 1.0
"""Seconds of work before anything is said."""
PAUSE = 0.2
"""Seconds between two lines."""


class Progress:
    """One line on a terminal that tells how much of a capture has been read."""

    def __init__(self, stream: TextIO, name: str) -> None:
        self.stream, self.name = stream, name
        self.due = time.monotonic() + PATIENCE if stream.isatty() else float("inf")
        self.width = 0

    def show(self, done: int, whole: int) -> None:
        """Tell how many octets of how many are done, now and then."""
        now = time.monotonic()
        if now < self.due:
            return
        line = f"{self.name}: {done * 100 // max(whole, 1)} %"
        self.width = max(self.width, len(line))
        self.stream.write(f"\r{line:<{self.width}}")
        self.stream.flush()
        self.due = now + PAUSE

    def clear(self) -> None:
        """Leave no line behind."""
        if self.width:
            self.stream.write(f"\r{'':<{self.width}}\r")
            self.stream.flush()
