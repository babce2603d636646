"""What is remembered of a blog between two pulls, in .cache/pull/."""

import re
from pathlib import Path

import msgspec

from muniment.machine import kept
from muniment.pull import interface


class State(msgspec.Struct, frozen=True, kw_only=True):
    """How far a pull came, and what the blog had then; times are the blog's own."""

    root: str = ""
    """Where the interface is."""
    known: dict[int, str] = {}
    """When each post that was taken over had changed last, by its number at the blog."""
    places: dict[int, str] = {}
    """Where each of them stood at the blog: its address without the host."""
    after: str = ""
    """Posts that changed later than this are asked for."""
    most: int = interface.NAMES_AT_ONCE
    """How many of anything are asked for at a time."""
    page: int = 1
    """The page that comes next, where a pull was broken off."""

    def has(self, number: int, changed: str, link: str) -> bool:
        """Return whether a post was taken over as it is, and where it is; a new permalink structure changes no post."""
        place = place_of(link)
        return self.known.get(number) == changed and self.places.get(number, place) == place


def place_of(link: str) -> str:
    """Return where a post stands within its blog, whatever the blog's host is called."""
    return link.partition("://")[2].partition("/")[2]


def file_of(cache: Path, host: str) -> Path:
    """Return where the state of a blog is kept."""
    return cache / "pull" / f"{re.sub(r'[^a-z0-9.-]', '-', host.lower())}.bin"


def read(file: Path) -> State:
    """Return what is remembered; nothing where a blog was never pulled, or what was kept cannot be read."""
    return kept.read(file, State) or State()


def write(file: Path, state: State) -> None:
    """Remember."""
    kept.write(file, state)
