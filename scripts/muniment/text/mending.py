"""Remedies that are safe to apply to a post without asking: its bytes, never its words."""

import difflib
from collections.abc import Iterator
from pathlib import Path

from muniment.machine import whole

BOM = "\ufeff"


def mended(text: str) -> str:
    """Return a text without byte order mark and with the line ends of Unix."""
    return text.removeprefix(BOM).replace("\r\n", "\n").replace("\r", "\n")


def mend(file: Path) -> bool:
    """Mend a file in place, whole or not at all; return whether anything had to be done."""
    text = file.read_bytes().decode("utf-8")
    better = mended(text)
    if better == text:
        return False
    whole.write(file, better.encode())
    return True


def difference(path: str, text: str) -> Iterator[str]:
    """Yield the lines of a diff between a text and its mended form, with marks and line ends made visible."""
    before = [_visible(line) for line in text.splitlines(keepends=True)]
    after = [_visible(line) for line in mended(text).splitlines(keepends=True)]
    yield from difflib.unified_diff(before, after, path, path, n=0, lineterm="")


def _visible(line: str) -> str:
    return line.replace(BOM, "<BOM>").replace("\r", "<CR>").rstrip("\n")
