"""How far long work has come, told on a terminal and nowhere else."""

import os
import sys
import time
from collections.abc import Iterator
from typing import TypeVar

from muniment.machine.forking import Share

Task = TypeVar("Task")

PATIENCE = 1.0
"""Seconds of work before anything is said."""
PAUSE = 0.2
"""Seconds between two lines."""
PROCESS = os.getpid()


def told(tasks: Share[Task], *, noun: str) -> Iterator[Task]:
    """Yield the tasks; after a second tell how many are done, and about how long the rest will take.

    Only this very process tells, of all who take from the same tasks.
    """
    if not sys.stderr.isatty() or os.getpid() != PROCESS:
        yield from tasks
        return
    since = time.monotonic()
    due, width = since + PATIENCE, 0
    for task in tasks:
        now = time.monotonic()
        if now >= due:
            line = _line(tasks.place, len(tasks), noun=noun, seconds=now - since)
            width = max(width, len(line))
            sys.stderr.write(f"\r{line:<{width}}")
            sys.stderr.flush()
            due = now + PAUSE
        yield task
    if width:
        sys.stderr.write(f"\r{'':<{width}}\r")


def _line(done: int, number: int, *, noun: str, seconds: float) -> str:
    left = seconds / done * (number - done) if done else 0.0
    return f"{noun}: {done * 100 // number} %, {left:.0f} s left"
