"""Addresses in lines of text: bare, in angle brackets, or as Markdown's links."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

LINK = re.compile(
    r"\[(?P<words>[^\[\]\n]*)\]\(<?(?P<linked>https?://[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?: \"[^\"]*\")?\)"
)
BARE = re.compile(r"(?P<bare>(?:https?://|(?<![\w./@-])www\.(?=[\w-]+\.[^\W\d_]))[^\s<>\"“”‘’«»「」（）。，、；！？]+)")
EITHER = re.compile(f"{LINK.pattern}|{BARE.pattern}")
LINKED = re.compile(r"\[(?P<words>[^\[\]]*)\]\(<?[^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*>?(?: \"[^\"]*\")?\)")
"""A link within the blog as well."""
OPEN, REST = re.compile(r"https?:(?:/?/?|//\S*[/=&?-])$"), re.compile(r"\s*/{0,2}[\w%.~-]+(?:[/?#=>)\]-]|$)")
"""The end of a line in which a tool broke an address, and the beginning of the next."""
LAST = re.compile(r"https?://[\w.-]+/[\w%.~/-]*$", re.ASCII)
CUT = re.compile(r"\s*(?:/[\w%.~/-]+|[\w%.~-]+/[\w%.~/-]*)(?=[\s)）\]>」』。、]|$)", re.ASCII)
"""The same where a tool breaks it anywhere, as those do that know no spaces between words."""
SCHEME = "http://"
"""What an address that begins with `www.` goes without."""
PAIRS = {")": "(", "]": "[", "}": "{"}


class Address(msgspec.Struct, frozen=True):
    """An address in a line: the whole of it from `start` to `end`, the URL itself from `first` to `last`.

    Where the line names no scheme, the URL has one all the same.
    """

    url: str
    start: int
    end: int
    first: int
    last: int
    words: str = ""


@lru_cache(maxsize=1024)
def find(text: str) -> tuple[Address, ...]:
    """Return the addresses of a line from left to right, without the punctuation that follows them."""
    return tuple(_found(text)) if able(text) else ()


def able(text: str) -> bool:
    """Return whether a text may hold an address at all."""
    return "http" in text or "www." in text


def _found(text: str) -> Iterator[Address]:
    pattern = EITHER if "](" in text else BARE
    place = _next(text, 0, linked=pattern is EITHER)
    while place >= 0 and (found := pattern.search(text, place)):
        yield _address(text, found)
        place = _next(text, found.end(), linked=pattern is EITHER)


def _next(text: str, start: int, *, linked: bool) -> int:
    """Return the first place from which an address may begin; -1 where there is none; to search them all is slow."""
    scheme, host = text.find("http", start), text.find("www.", start)
    place = host if scheme < 0 or -1 < host < scheme else scheme
    opened = text.find("[", start, place) if linked and place >= 0 else -1
    return opened if opened >= 0 else place


def _address(text: str, found: re.Match[str]) -> Address:
    if found.re is EITHER and found["linked"]:
        return Address(found["linked"], *found.span(), *found.span("linked"), found["words"] or "")
    url = trimmed(found["bare"])
    first, last = found.start(), found.start() + len(url)
    angled = text[first - 1 : first] == "<" and text[last : last + 1] == ">"
    return Address(url if url.startswith("http") else SCHEME + url, first - angled, last + angled, first, last)


def blanked(text: str) -> str:
    """Return a line with Markdown's links as their words alone, every other character of them a space."""
    if "](" not in text:
        return text
    return LINKED.sub(lambda link: f" {link['words']}{' ' * (len(link[0]) - len(link['words']) - 1)}", text)


def bare(text: str) -> str:
    """Return the words of a line without the marks of links, whatever they lead to."""
    plain = LINKED.sub(r"\g<words>", text) if "](" in text else text
    return " ".join(plain.replace("\\|", " |").split())


def joined(texts: Iterable[str]) -> str:
    """Return the lines of a paragraph as one, without a space where a tool broke an address."""
    whole = ""
    for text in texts:
        whole += text.lstrip() if not whole or is_broken(whole, text) else f" {text}"
    return whole


def is_broken(text: str, after: str) -> bool:
    """Return whether a tool broke an address at the end of a line into the next."""
    if OPEN.search(text) and REST.match(after):
        return True
    return LAST.search(text) is not None and CUT.match(after) is not None


def trimmed(url: str) -> str:
    """Return an address without the marks that end its sentence or close its bracket."""
    while url[-1:] in ".,;:!?…'*_" or (url[-1:] in PAIRS and url.count(url[-1]) > url.count(PAIRS[url[-1]])):
        url = url[:-1]
    return url
