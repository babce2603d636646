"""JSON as far as it can be read, and where each string of it stands, by the names and numbers that lead to it."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from muniment.captures.structured import notices
from muniment.text.patterns import late

CUT_OFF = "it is no JSON any more from line {}, character {} on: what follows was left out; save the answer again"
HALVED = "half of a character in line {} is a mark of replacement (U+FFFD) in its post; look at it"
SHOWN = "rendered|name|alt_text"
"""The names of what a blog shows of a post, a label, an author or a picture."""
Path = tuple[str | int, ...]
TOKEN = late(
    rf'"(?P<named>{SHOWN})"\s*:\s*(?P<number>-?\d{{1,18}})(?=\s*[,}}])|"[^"\\]*(?:\\.[^"\\]*)*"|[{{}}\[\],:]', re.DOTALL
)
"""A string, a mark, or a number that is shown where others have a string (PHP, JSON_NUMERIC_CHECK)."""
HALF = late(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.",
    re.DOTALL,
)
"""An escape: both halves of a character, one half alone, or any other."""
NO_NUMBER = late(r'"[^"\\]*(?:\\.[^"\\]*)*"|(?P<none>-?(?:NaN|Infinity)\b)', re.DOTALL)
"""A string, or a word that JSON has not, and which libraries write in the place of a number."""
CLOSING = str.maketrans("{[", "}]")
"""What closes an object, and a list."""
WORD = late(r"\S")
BYTE = late(r"byte (\d+)")
"""Where msgspec met a fault."""


class Read(msgspec.Struct, frozen=True):
    """What JSON says, as far as it can be read: `text` with all lists closed, and where it ends in what was given."""

    text: str
    end: int
    value: Any
    several: bool = False
    """Whether it is several values in a row, as pages of answers in one file are; they are a list then."""
    places: tuple[tuple[int, int], ...] = ()
    """Where each of them stands."""


def within(found: Any) -> Iterator[tuple[str | int, Any]]:
    """Yield what stands in a list or an object, with its number or name; nothing of any other value."""
    if isinstance(found, dict):
        yield from found.items()
    elif isinstance(found, list):
        yield from enumerate(found)


def halves(text: str) -> Iterator[int]:
    """Yield where half of a character stands that was cut in two."""
    yield from (found.start() for found in HALF.finditer(text) if found["half"]) if "\\u" in text else ()


def doubts(text: str, read: Read) -> Iterator[str]:
    """Yield what to say of JSON with something above it, that can be read up to a place alone, or has halves."""
    yield from notices.doubts(text)
    end = read.end
    if end < len(text) or len(read.text) > end:
        yield CUT_OFF.format(text.count("\n", 0, end) + 1, end - text.rfind("\n", 0, end))
    lines = (text.count("\n", 0, place) + 1 for place in halves(text[:end]))
    yield from map(HALVED.format, dict.fromkeys(lines))


def paired(text: str) -> str:
    """Return JSON with a mark of replacement in the place of each half of a character; so every place stays."""
    return HALF.sub(lambda found: "\\ufffd" if found["half"] else found[0], text) if "\\u" in text else text


def numbered(text: str) -> str:
    """Return JSON with an empty list in the place of each number that is none; so every place stays."""
    return NO_NUMBER.sub(lambda found: "[]".ljust(len(found[0])) if found["none"] else found[0], text)


def places(read: Read) -> dict[Path, tuple[int, int]]:
    """Return where the inside of each string stands that is a value, and each number that is shown as one."""
    found: dict[Path, tuple[int, int]] = {}
    path: list[str | int] = []
    """For each thing that is open, the name or number of what stands in it now."""
    count = 0
    for token in TOKEN.finditer(read.text):
        mark = token[0]
        if mark in "{[":
            path += [count] if read.several and not path else []
            path.append("" if mark == "{" else 0)
        elif mark in "}]":
            path.pop()
            if read.several and len(path) == 1:
                count, path = count + 1, []
        elif mark == "," and isinstance(path[-1], int):
            path[-1] += 1
        elif mark == ",":
            path[-1] = ""
        elif token["number"]:
            found[*path[:-1], token["named"]] = token.span("number")
        elif mark != ":":
            _string(token, read.text, path, found)
    return found


def _string(token: re.Match[str], text: str, path: list[str | int], found: dict[Path, tuple[int, int]]) -> None:
    """Take a string: the name of what follows, or a value."""
    named = bool(path) and path[-1] == ""
    if named and text[token.end() : token.end() + 40].lstrip().startswith(":"):
        path[-1] = (msgspec.json.decode(token[0].encode(), type=str) if "\\" in token[0] else token[0][1:-1]) or " "
    else:
        found[tuple(path)] = (token.start() + 1, token.end() - 1)


def read(text: str) -> Read:
    """Return what JSON says up to the last thing in a list that is whole.

    Halves of characters are marks of replacement. Raises msgspec.DecodeError where nothing can be read.
    """
    begun = notices.end(text)
    begun += text.startswith("\ufeff", begun)
    text = paired(" " * begun + text[begun:])
    try:
        return Read(text, len(text), msgspec.json.decode(text.encode()), places=((begun, len(text)),))
    except msgspec.DecodeError:
        found = _in_a_row(numbered(text))
        if found is None:
            raise
    return found


def _in_a_row(text: str) -> Read | None:
    """Return the values that stand one behind the other, the last of which may be a list that is cut off."""
    values, spans = list[Any](), list[tuple[int, int]]()
    end, closing = 0, ""
    while not closing and (found := WORD.search(text, end)):
        begun = found.start()
        last, closing, value = _value(text, begun, cut=text[begun] == "[" or not values)
        if not last:
            break
        values.append(value)
        spans.append((begun, last))
        end = last
    if not values:
        return None
    end = end if WORD.search(text, end) else len(text)
    several = len(values) > 1
    return Read(text[:end] + closing, end, values if several else values[0], several, tuple(spans))


def _value(text: str, begun: int, *, cut: bool) -> tuple[int, str, Any]:
    """Return where the value ends that begins at a place, what closes it, and the value; 0 for none.

    `cut`: it may be cut off.
    """
    opened, end = 0, len(text)
    for token in TOKEN.finditer(text, begun) if text[begun] in "{[" else ():
        opened += (token[0] in "{[") - (token[0] in "}]")
        if not opened:
            end = token.end()
            break
    try:
        return end, "", msgspec.json.decode(text[begun:end].encode())
    except msgspec.DecodeError as fault:
        place = BYTE.search(str(fault))
    limit = len(text[begun:].encode()[: int(place[1])].decode("utf-8", "ignore")) if place else end - begun
    size, closing = _whole(text[begun:], limit) if cut else (0, "")
    try:
        return begun + size, closing, msgspec.json.decode((text[begun : begun + size] + closing).encode())
    except msgspec.DecodeError:
        return 0, "", None


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
