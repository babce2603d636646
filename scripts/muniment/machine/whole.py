"""One file written whole or not at all: a temporary name beside it, then a rename."""

from pathlib import Path


def write(file: Path, octets: bytes) -> None:
    """Replace a file, or make it; where that fails it stands as it did, and nothing is left beside it.

    What is no file, such as a pipe or `/dev/null`, is written to: a rename would put a file in its place.
    """
    if file.exists() and not file.is_file():
        file.write_bytes(octets)
        return
    fresh = file.with_name(f".{file.name[:100]}.new")
    try:
        fresh.write_bytes(octets)
        fresh.replace(file)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
