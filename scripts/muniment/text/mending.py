"""The octets of a post put right without touching its words, and how a change is shown."""

import difflib
from collections.abc import Iterator

BOM = "\ufeff"


def mended(text: str) -> str:
    """Return a text without byte order mark and with the line ends of Unix."""
    text = text.removeprefix(BOM)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def difference(path: str, before: str, after: str) -> Iterator[str]:
    """Yield the lines of a diff between two texts, with byte order marks and line ends made visible."""
    old = [_visible(line) for line in before.splitlines(keepends=True)]
    new = [_visible(line) for line in after.splitlines(keepends=True)]
    yield from difflib.unified_diff(old, new, path, path, n=0, lineterm="")


def _visible(line: str) -> str:
    return line.replace(BOM, "<BOM>").replace("\r", "<CR>").rstrip("\n")
