"""Where a page was on the web, by the folders around its file: tools that mirror a blog name one after its host."""

from collections.abc import Container
from pathlib import Path

import msgspec

from muniment.captures.splitting import Wishes
from muniment.captures.words.blogs import blogaddress
from muniment.text.patterns import late

INDEX = late(r"(?<![^/])index\.html?$")
"""What the file of a folder is called."""


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
