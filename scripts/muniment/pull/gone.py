"""Posts of the archive that their blog does not show any more: named until an editor decides."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from muniment.model.capture import Kind
from muniment.model.problem import Problem, doubt
from muniment.project import Project
from muniment.pull import state
from muniment.text import permalink

if TYPE_CHECKING:
    from muniment.captures.merge.shelf import Shelf
    from muniment.captures.splitting import Split

DECIDED = re.compile(r"(?m)^x_kept:[ \t]*\S")
GONE = "the blog does not show it any more"
CODE = "gone-at-blog"
"""The name of the doubt about such a post."""


def doubts(project: Project) -> Iterator[Problem]:
    """Yield a doubt for each post that its blog did not show at the last pull, and of which no editor has decided."""
    missing = state.all_gone(project.cache)
    if missing:
        from muniment.captures.merge import shelf  # loads what reads captures, which few archives need here

        yield from undecided(shelf.read(project.posts), missing)


def find(stand: "Shelf", addresses: Iterable[str]) -> dict[str, str]:
    """Return the posts that a pull brought and that are not among the blog's addresses now, by their permalink."""
    shown = {path for address in addresses if (path := _path(address))}
    pulled = {path for head in stand.ledgers.values() if head.capture.kind is Kind.REST for path in head.posts}
    found: dict[str, str] = {}
    for path in sorted(pulled):
        kept = stand.posts.get(path)
        if kept is not None and not shown & {path, kept.permalink, *kept.former}:
            found[kept.permalink] = GONE
    return found


def remembered(before: Mapping[str, str], split: Iterable["Split"]) -> dict[str, str]:
    """Return what is to be said of posts that captures have, and not for everyone; those they show again are left out.

    `before`: what was said until now.
    """
    found = {path: what for path, what in before.items() if what != GONE}
    for one in split:
        for made in one.made if found else ():
            found.pop(made.draft.front.permalink, None)
        found |= one.gone
    return found


def _path(address: str) -> str:
    try:
        path = permalink.decoded(urlsplit(address).path)
    except ValueError:
        return ""
    return path if path.endswith("/") else f"{path}/"


def undecided(stand: "Shelf", gone: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a doubt for each of these posts of which no editor has said what to do."""
    for path, what in sorted(gone.items()):
        kept = stand.posts.get(path)
        if kept is not None and not kept.withdrawn and not is_decided(kept.text):
            yield named(f"posts/{kept.path}", what)


def is_decided(text: str) -> bool:
    """Return whether the text of a post says why it stays."""
    return bool(DECIDED.search(text.partition("\n---")[0]))


def named(path: str, what: str) -> Problem:
    """Return the doubt that names a post."""
    return doubt(path, 1, CODE, f"{what}; withdraw it, or say why it stays: x_kept: reason")
