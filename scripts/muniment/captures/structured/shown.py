"""What a blog names those posts of an export or feed by that are for everyone, told before they are read in order."""

from collections.abc import Callable, Container, Iterator
from functools import cached_property
from typing import BinaryIO

from muniment.captures.hypertext import entry
from muniment.captures.structured import stretches
from muniment.captures.structured.exports import Gathering


class Names(Container[str]):
    """Their names, numbers too, as digests: the whole is looked through once, when the first of them is asked for.

    Few captures have a post at the address of another; all others are read once only.
    """

    def __init__(self, opened: Callable[[], BinaryIO], gathering: Callable[[], Gathering]) -> None:
        self.opened, self.gathering = opened, gathering

    def __contains__(self, name: object) -> bool:
        return name in self._names

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(self._read())

    def _read(self) -> Iterator[str]:
        gathering = self.gathering()
        with self.opened() as stream:
            for stretch in stretches.Reader(stream):
                if (found := gathering.take(stretch, 0)) is not None:
                    yield from {entry.named(found.guid), entry.named(found.numbered)} - {""}
