"""The way in which a capture is split: exports and feeds as they pass by, a text by posts, all else from memory.

What each way needs takes a while to load; it is loaded with the first capture that goes it. Where a page was on the web
the folders around its file may say: tools that mirror a blog name one after its host.
"""

from collections.abc import Callable, Container
from pathlib import Path

import msgspec

from muniment.captures import kinds, splitting
from muniment.captures.merge.shelf import Shelf
from muniment.captures.splitting import Split, Wishes
from muniment.captures.words.blogs import blogaddress
from muniment.text.patterns import late

Progress = Callable[[int, int], None]
"""Is told how much is done, and of how much."""
INDEX = late(r"(?<![^/])index\.html?$")
"""What the file of a folder is called."""


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
    return splitting.split(path.name, splitting.octets_of(path), stand, at(path, wishes))


def at(path: Path, wishes: Wishes) -> Wishes:
    """Return wishes for the capture in a file, which may say where it was."""
    return msgspec.structs.replace(wishes, place=place(path, wishes.hosts, wishes.home))


def place(path: Path, names: Container[str], home: str = "") -> str:
    """Return where a page was whose file lies below a folder that is named like a host; empty for any other.

    `names`: the blog's own hosts, which alone count. Where the address of the blog is said, `home`, that, a space and
    the path of the file: the links of the page tell how many of its folders are those of the blog (relinked.undo).
    """
    parts = path.resolve().parts
    at = next((at for at in range(len(parts) - 2, 0, -1) if blogaddress.bare(parts[at].lower()) in names), 0)
    if not at:
        return INDEX.sub("", f"{home} {'/'.join(parts[1:])}") if home else ""
    return INDEX.sub("", f"https://{'/'.join((parts[at].lower(), *parts[at + 1 :]))}")
