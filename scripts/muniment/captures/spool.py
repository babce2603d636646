"""Values in a file of their own, one behind the other, for those that would be too many to be held."""

import tempfile
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

import msgspec

Value = TypeVar("Value")
SIZE = 4
"""Octets before each value that tell its length."""
BLOCK = 1 << 16
"""Octets that are read at a time."""


class Spool(Generic[Value]):
    """A sequence that is written once and read as often as wanted; `change` is applied to what is read."""

    def __init__(self, kind: type[Value], change: Callable[[Value], Value] = lambda value: value) -> None:
        self.file = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the sequence
        self.decoder = msgspec.msgpack.Decoder(kind)
        self.encoder = msgspec.msgpack.Encoder()
        self.change = change
        self.number = 0

    def append(self, value: Value) -> None:
        """Write one more value at the end."""
        self.put(self.encoder.encode(value))

    def put(self, octets: bytes) -> None:
        """Write one more value, which is encoded already, at the end."""
        self.file.write(len(octets).to_bytes(SIZE, "big") + octets)
        self.number += 1

    def then(self, change: Callable[[Value], Value]) -> None:
        """Have a further change applied to what is read."""
        before = self.change
        self.change = lambda value: change(before(value))

    def __len__(self) -> int:
        return self.number

    def __iter__(self) -> Iterator[Value]:
        place, block, at = 0, b"", 0
        for _ in range(self.number):
            size = int.from_bytes(block[at : at + SIZE], "big")
            if len(block) - at < SIZE + size:
                self.file.seek(place)
                block, at = self.file.read(BLOCK), 0
                size = int.from_bytes(block[:SIZE], "big")
                block += self.file.read(max(0, SIZE + size - len(block)))
            yield self.change(self.decoder.decode(block[at + SIZE : at + SIZE + size]))
            place, at = place + SIZE + size, at + SIZE + size
