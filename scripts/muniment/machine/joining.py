"""Files joined from pieces that change one by one: a piece that stands in the file already is copied from there."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from muniment.machine import kept

Piece = tuple[bytes, Callable[[], bytes]]
"""What a piece depends on, as a digest, empty where it is to be made each time; and what makes it."""
DIGEST = 16
"""Octets of a digest."""
BUFFER = 1 << 20
"""Octets that are read and written at a time."""


class Table(msgspec.Struct, frozen=True, array_like=True):
    """Of which pieces a file was joined: their digests one behind the other, and their sizes, in order.

    `key` is that of the code that made them; `size` and `changed` (in ns) are those of the file.
    """

    key: bytes = b""
    size: int = 0
    changed: int = 0
    needs: bytes = b""
    sizes: tuple[int, ...] = ()

    def places(self) -> dict[bytes, tuple[int, int]]:
        """Return where each piece begins in the file, and how many octets it has."""
        found, start = {}, 0
        for number, size in enumerate(self.sizes):
            found[self.needs[number * DIGEST : (number + 1) * DIGEST]] = start, size
            start += size
        return found


NONE = Table()


def table(file: Path, *, key: bytes, size: int, changed: int) -> Table:
    """Return what is kept of a file; nothing where that is of another code, or of the file as it stood before."""
    found = kept.read(file, Table)
    same = found is not None and (found.key, found.size, found.changed) == (key, size, changed)
    return found if found is not None and same else NONE


class Joint:
    """One joining of a file; `known` tells which pieces stand in it."""

    def __init__(self, file: str, known: Table) -> None:
        self.file, self.known = file, known.places()
        self.needs: list[bytes] = []
        self.sizes: list[int] = []

    def octets(self, pieces: Iterable[Piece]) -> Iterator[bytes]:
        """Yield each piece, copied from the file or made."""
        if not self.known:
            yield from (self._noted(needs, make()) for needs, make in pieces)
            return
        with open(self.file, "rb", buffering=BUFFER) as standing:  # noqa: PTH123 - as all files of the site
            for needs, make in pieces:
                place = self.known.get(needs)
                yield self._noted(needs, make() if place is None else _read(standing, *place))

    def table(self, *, key: bytes, size: int, changed: int) -> Table:
        """Return what is to be kept of the file that was joined."""
        return Table(key, size, changed, b"".join(self.needs), tuple(self.sizes))

    def _noted(self, needs: bytes, octets: bytes) -> bytes:
        self.needs.append(needs or bytes(DIGEST))
        self.sizes.append(len(octets))
        return octets


def _read(file: BinaryIO, start: int, size: int) -> bytes:
    file.seek(start)
    return file.read(size)
