"""Where each string of some JSON stands, by the names and numbers that lead to it."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

Path = tuple[str | int, ...]
TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]', re.DOTALL)
HALF = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.",
    re.DOTALL,
)
"""An escape: both halves of a character, one half alone, or any other."""
CLOSING = str.maketrans("{[", "}]")
"""What closes an object, and a list."""


def within(found: Any) -> Iterator[tuple[str | int, Any]]:
    """Yield what stands in a list or an object, with its number or name; nothing of any other value."""
    if isinstance(found, dict):
        yield from found.items()
    elif isinstance(found, list):
        yield from enumerate(found)


def halves(text: str) -> Iterator[int]:
    """Yield where half of a character stands that was cut in two."""
    yield from (found.start() for found in HALF.finditer(text) if found["half"]) if "\\u" in text else ()


def paired(text: str) -> str:
    """Return JSON with a mark of replacement in the place of each half of a character; so every place stays."""
    return HALF.sub(lambda found: "\\ufffd" if found["half"] else found[0], text) if "\\u" in text else text


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


def readable(text: str) -> tuple[str, int]:
    """Return JSON up to the last thing in a list that is whole, the lists closed, and where that ends in the text.

    The text itself where all of it can be read; halves of characters are marks of replacement. Raises
    msgspec.DecodeError where nothing can.
    """
    text = paired(text.replace("\ufeff", " ", 1) if text.startswith("\ufeff") else text)
    try:
        msgspec.json.decode(text.encode())
        return text, len(text)
    except msgspec.DecodeError as fault:
        place = re.search(r"byte (\d+)", str(fault))
        limit = len(text.encode()[: int(place[1])].decode("utf-8", "ignore")) if place else len(text)
        end, closing = _whole(text, limit)
        if not end:
            raise
    msgspec.json.decode((text[:end] + closing).encode())
    return text[:end] + closing, end


def _whole(text: str, limit: int) -> tuple[int, str]:
    """Return where the last whole thing of an outer list ends, and what closes the lists around it."""
    found, open_marks = (0, ""), ""
    for token in TOKEN.finditer(text, 0, limit):
        if token[0] in "{[":
            open_marks += token[0]
        elif token[0] in "}]":
            open_marks = open_marks[:-1]
            if "{" not in open_marks[1:]:  # else it stands within a post, the rest of which may lack
                found = token.end(), open_marks[::-1].translate(CLOSING)
            if not open_marks:
                break
    return found
