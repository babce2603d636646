"""Captures that are kept in the archive and hold a post which an editor withdrew since."""

from collections.abc import Iterator
from pathlib import Path

from muniment.model.problem import Problem, doubt

CODE = "withdrawn-in-capture"
"""The name of the doubt about such a capture."""
CAPTURES = "captures"
SAID = "it holds {}, withdrawn here; move it out of the archive and of its history, and split it again from there"


def doubts(folder: Path) -> Iterator[Problem]:
    """Yield a doubt for each such capture of a folder of posts, some of which are withdrawn."""
    if not (folder / CAPTURES).is_dir():
        return
    from muniment.captures.merge import shelf  # loads what reads captures, which few archives need here

    stand = shelf.read(folder)
    for name, head in sorted(stand.ledgers.items()):
        posts = (stand.posts.get(path) for path in head.posts)
        held = sorted({kept.permalink for kept in posts if kept is not None and kept.withdrawn})
        if held and (folder / CAPTURES / name).is_file():
            yield doubt(f"posts/{CAPTURES}/{name}", 1, CODE, SAID.format(", ".join(held)))
