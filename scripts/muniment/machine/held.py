"""Folders that belong to a running process: one that was killed leaves them, and whoever comes next may tell."""

import contextlib
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform != "win32":
    import fcntl

MARK = ".in-use"
"""The file in such a folder that is locked (on Windows: open, so that it cannot be removed) while its process lives."""


def hold(folder: Path) -> BinaryIO:
    """Have a folder belong to this process, and the ones that it forks, until the file that is returned is closed."""
    file = (folder / MARK).open("wb")
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # a file system without locks
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return file


def is_held(folder: Path) -> bool:
    """Return whether a folder belongs to a process that still runs."""
    mark = folder / MARK
    try:
        if sys.platform == "win32":
            mark.unlink(missing_ok=True)
        elif mark.exists():
            with mark.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    return False
