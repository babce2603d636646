"""Files under .cache/: read if they can be, written whole or not at all; what cannot be used is said once."""

import logging
from pathlib import Path
from typing import TypeVar

import msgspec

from muniment.machine import whole

Kind = TypeVar("Kind")

LOG = logging.getLogger("muniment")
_told: set[Path] = set()


def read(file: Path, kind: type[Kind], *, aloud: bool = True) -> Kind | None:
    """Return what a file keeps; None where there is no such file, or it is torn, foreign or unreadable.

    The latter is said, unless another process that reads the same file says it.
    """
    try:
        return msgspec.msgpack.decode(file.read_bytes(), type=kind)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as fault:
        shown = file.as_posix().rpartition("/.cache/")[2]
        if aloud:
            tell(file.parent, f"what was kept in .cache/{shown} cannot be read ({fault}); starting anew")
        return None


def tell(folder: Path, message: str) -> None:
    """Say what is wrong with a folder of kept work, once."""
    if folder not in _told:
        _told.add(folder)
        LOG.warning("%s", message)


def write(file: Path, value: object) -> None:
    """Keep a value that msgspec can write."""
    file.parent.mkdir(parents=True, exist_ok=True)
    whole.write(file, msgspec.msgpack.encode(value))
