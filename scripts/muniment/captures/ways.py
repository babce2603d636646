"""The way in which a capture is split: exports and feeds as they pass by, a text by posts, all else from memory.

What each way needs takes a while to load; it is loaded with the first capture that goes it.
"""

from collections.abc import Callable
from pathlib import Path

from muniment.captures import kinds, mirrors, splitting
from muniment.captures.merge.shelf import Shelf
from muniment.captures.splitting import Split, Wishes

Progress = Callable[[int, int], None]
"""Is told how much is done, and of how much."""


def split(path: Path, stand: Shelf, wishes: Wishes, *, aside: Path, progress: Progress) -> Split:
    """Return what a capture becomes beside what stands; what is to be written waits in `aside`.

    Raises Refused where it is none, or holds no post.
    """
    if kinds.of_file(path) in kinds.EXPORTS:
        from muniment.captures import importing, openings

        given = openings.opened(path, mend=wishes.mend)
        return importing.split(given, stand, wishes, aside=aside, progress=progress)
    from muniment.captures import cutting

    if text := cutting.source(path, mend=wishes.mend):
        return cutting.split(text, stand, wishes, aside=aside, progress=progress)
    return splitting.split(path.name, splitting.octets_of(path), stand, mirrors.at(path, wishes))
