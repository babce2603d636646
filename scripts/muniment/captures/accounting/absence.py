"""The last line of a ledger: which of its posts the blog does not show any more, and what is to be said of them."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import msgspec

SUFFIX = ".ledger.json"
"""How the ledger of a capture is called, beside it."""
NAME, END = b'"gone": ', b"}\n"
BEFORE = b",\n"
LACKING = "the blog does not show it any more: a newer export has the posts before and after it, and not this one"
"""What is said of a post that no pull, but an export tells to be gone."""
BLOCK = 1 << 16
Gone = dict[str, str]
"""What is to be said of posts, by their permalink."""


def read_all(folder: Path) -> Gone:
    """Return what the ledgers of a folder of captures say of posts that are gone, without reading the rest of them."""
    found: Gone = {}
    for path in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
        found |= read(path)
    return found


def read(path: Path) -> Gone:
    """Return what a ledger says of posts that are gone; nothing where it cannot be read."""
    try:
        line = _last(path)
        return msgspec.json.decode(line[len(NAME) : -len(END)], type=Gone) if line.startswith(NAME) else {}
    except (OSError, msgspec.DecodeError):
        return {}


def line(gone: Mapping[str, str]) -> bytes:
    """Return the end of a ledger behind its posts, which says that these are gone."""
    return BEFORE + NAME + msgspec.json.encode(gone) + END if gone else END


def write(path: Path, gone: Mapping[str, str]) -> None:
    """Have a ledger say that these posts are gone, and no others; the rest of it stays; raises OSError."""
    last = _last(path)
    if last != b"}" + END and not last.startswith(NAME):  # someone wrote it otherwise: it is left as it is
        return
    size = len(BEFORE) + len(last) if last.startswith(NAME) else len(END)
    fresh = path.with_name(f".{path.name}.new")
    shutil.copyfile(path, fresh)
    with fresh.open("r+b") as stream:
        stream.seek(-size, os.SEEK_END)
        stream.truncate()
        stream.write(line(gone))
    fresh.replace(path)


def _last(path: Path) -> bytes:
    """Return the last line of a file."""
    with path.open("rb") as stream:
        place = stream.seek(0, os.SEEK_END)
        held = b""
        while place and b"\n" not in held[:-1]:
            step = min(BLOCK, place)
            place = stream.seek(place - step)
            held = stream.read(step) + held
    return held[held.rfind(b"\n", 0, -1) + 1 :]
