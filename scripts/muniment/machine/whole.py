"""Files written whole or not at all: a temporary name beside each, then a rename."""

import contextlib
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def named(file: Path) -> Iterator[None]:
    """Let an error of writing name the file: of a full disk the system says no more than that it is full."""
    try:
        yield
    except OSError as fault:
        fault.filename = str(file)
        raise


def write(file: Path, octets: bytes) -> None:
    """Replace a file, or make it; where that fails it stands as it did, and nothing is left beside it.

    What is no file, such as a pipe or `/dev/null`, is written to: a rename would put a file in its place.
    """
    if file.exists() and not file.is_file():
        with named(file):
            file.write_bytes(octets)
        return
    fresh = file.with_name(f".{file.name[:100]}.new")
    try:
        with named(file):
            fresh.write_bytes(octets)
            fresh.replace(file)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
