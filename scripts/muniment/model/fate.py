"""What became of a cited address, as pages tell it: by its standing, not by what one look saw."""

from enum import StrEnum

import msgspec

from muniment.model.record import Memento


class Fate(StrEnum):
    """What a reader is told of an address; the value is the word for it."""

    LIVE = "live"
    """It was found, or found guarded, when it was last looked at."""
    MOVED = "moved"
    """It leads on for good to another address, which answers."""
    DOUBTFUL = "in doubt"
    """It was not well of late; it is too early to say that it is gone."""
    ARCHIVED = "archived"
    """It is gone, and a web archive has a copy."""
    GONE = "gone"
    """It is gone, and no copy is known."""
    UNCHECKED = "not checked"
    """Nobody has looked yet, or it is exempt."""


class Mark(msgspec.Struct, frozen=True, gc=False):
    """What pages tell of one address; `number` differs wherever anything else does."""

    fate: Fate
    number: int
    copy: Memento | None = None
    new_url: str = ""
    astray: bool = False
    """Whether something else answers there by now, so that no page leads there any more."""


UNCHECKED = Mark(Fate.UNCHECKED, 0)
LIVE = Mark(Fate.LIVE, 1)
