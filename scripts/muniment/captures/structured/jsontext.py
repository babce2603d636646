"""Where each string of some JSON stands, by the names and numbers that lead to it."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

Path = tuple[str | int, ...]
TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]', re.DOTALL)


def within(found: Any) -> Iterator[tuple[str | int, Any]]:
    """Yield what stands in a list or an object, with its number or name; nothing of any other value."""
    if isinstance(found, dict):
        yield from found.items()
    elif isinstance(found, list):
        yield from enumerate(found)


def places(text: str) -> dict[Path, tuple[int, int]]:
    """Return where the inside of each string stands that is a value; `text` is JSON that can be read."""
    found: dict[Path, tuple[int, int]] = {}
    path: list[str | int] = []
    """For each thing that is open, the name or number of what stands in it now."""
    for token in TOKEN.finditer(text):
        mark = token[0]
        if mark in "{[":
            path.append("" if mark == "{" else 0)
        elif mark in "}]":
            path.pop()
        elif mark == "," and isinstance(path[-1], int):
            path[-1] += 1
        elif mark == ",":
            path[-1] = ""
        elif mark != ":":
            _string(token, text, path, found)
    return found


def _string(token: re.Match[str], text: str, path: list[str | int], found: dict[Path, tuple[int, int]]) -> None:
    """Take a string: the name of what follows, or a value."""
    named = bool(path) and path[-1] == ""
    if named and text[token.end() : token.end() + 40].lstrip().startswith(":"):
        path[-1] = (msgspec.json.decode(token[0].encode(), type=str) if "\\" in token[0] else token[0][1:-1]) or " "
    else:
        found[tuple(path)] = (token.start() + 1, token.end() - 1)
