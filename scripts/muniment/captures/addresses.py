"""Addresses in lines of text: bare, in angle brackets, or as Markdown's links."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

LINK = re.compile(
    r"\[(?P<words>[^\[\]\n]*)\]\(<?(?P<linked>https?://[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?: \"[^\"]*\")?\)"
)
BARE = re.compile(r"(?P<bare>https?://[^\s<>\"“”‘’«»「」（）。，、；！？]+)")
EITHER = re.compile(f"{LINK.pattern}|{BARE.pattern}")
PAIRS = {")": "(", "]": "[", "}": "{"}


class Address(msgspec.Struct, frozen=True):
    """An address in a line: the whole of it from `start` to `end`, the URL itself from `first` to `last`."""

    url: str
    start: int
    end: int
    first: int
    last: int
    words: str = ""


@lru_cache(maxsize=1024)
def find(text: str) -> tuple[Address, ...]:
    """Return the addresses of a line from left to right, without the punctuation that follows them."""
    return tuple(_found(text)) if "http" in text else ()


def _found(text: str) -> Iterator[Address]:
    for found in EITHER.finditer(text):
        if found["linked"]:
            first, last = found.span("linked")
            yield Address(found["linked"], found.start(), found.end(), first, last, found["words"] or "")
            continue
        url = trimmed(found["bare"])
        first, last = found.start(), found.start() + len(url)
        angled = text[first - 1 : first] == "<" and text[last : last + 1] == ">"
        yield Address(url, first - angled, last + angled, first, last)


def blanked(text: str) -> str:
    """Return a line with Markdown's links as their words alone, every other character of them a space."""
    if "](" not in text:
        return text
    return LINK.sub(lambda link: f" {link['words']}{' ' * (len(link[0]) - len(link['words']) - 1)}", text)


def trimmed(url: str) -> str:
    """Return an address without the marks that end its sentence or close its bracket."""
    while url[-1:] in ".,;:!?…'*_" or (url[-1:] in PAIRS and url.count(url[-1]) > url.count(PAIRS[url[-1]])):
        url = url[:-1]
    return url
