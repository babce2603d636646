"""Where an export or feed shows those posts that are for everyone, told before they are read in order."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import BinaryIO

from muniment.captures.drafts import linked
from muniment.captures.hypertext import entry
from muniment.captures.structured import stretches
from muniment.captures.structured.exports import Gathering


class Places(Mapping[str, str]):
    """The paths of their addresses by what their blog names them by, numbers too, as digests.

    The whole is looked through once, when it is first asked for: few captures have a post at the address of another.
    """

    def __init__(self, opened: Callable[[], BinaryIO], gathering: Callable[[], Gathering]) -> None:
        self.opened, self.gathering = opened, gathering

    def __getitem__(self, name: str) -> str:
        return self._places[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    @cached_property
    def _places(self) -> dict[str, str]:
        return dict(self._read())

    def _read(self) -> Iterator[tuple[str, str]]:
        gathering = self.gathering()
        with self.opened() as stream:
            for stretch in stretches.Reader(stream):
                if (found := gathering.take(stretch, 0)) is not None:
                    names = {entry.named(found.guid), entry.named(found.numbered)} - {""}
                    yield from ((name, linked.path_in(found.link)) for name in names)
