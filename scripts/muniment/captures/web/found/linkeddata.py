"""What a page says of its post for machines, as JSON-LD of schema.org: its date, address, author and labels."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from html import unescape
from typing import Any

import msgspec

from muniment.captures.hypertext.markup import Element
from muniment.text import folding

KINDS = ("Article", "Posting", "Report")
"""How the types of schema.org end that are posts."""


class Stated(msgspec.Struct, frozen=True):
    """What is stated of a post; empty where nothing is."""

    date: str = ""
    changed: str = ""
    url: str = ""
    author: str = ""
    tags: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


def read(root: Element, title: str) -> Stated:
    """Return what a page states of the post with a title; of one that has another name nothing is taken."""
    return _read(_scripts(root.walk()), title)


def appeared(root: Element) -> list[str]:
    """Return when the posts appeared that a page describes, whatever they are called."""
    return [_text(node.get("datePublished")) for node in _described(_scripts(root.walk())) if _is_post(node)]


def headline(elements: Iterable[Element]) -> str:
    """Return what the one post is called that elements of a page state; empty where they state none, or several."""
    nodes = [node for node in _described(_scripts(elements)) if _is_post(node)]
    return _text(nodes[0].get("headline")) if len(nodes) == 1 else ""


def _scripts(elements: Iterable[Element]) -> str:
    scripts = (e for e in elements if e.name == "script" and e.get("type").lower() == "application/ld+json")
    return "\n\0\n".join(text.shown for script in scripts for text in script.texts())


def _described(scripts: str) -> list[dict[str, Any]]:
    return [node for script in scripts.split("\0") for node in _nodes(_decoded(script))]


@lru_cache(maxsize=8)
def _read(scripts: str, title: str) -> Stated:
    nodes = _described(scripts)
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    for node in nodes:
        if _is_post(node) and folding.letters(_text(node.get("headline") or title)) in folding.letters(_text(title)):
            return Stated(
                date=_text(node.get("datePublished")),
                changed=_text(node.get("dateModified")),
                url=_text(node.get("url")) or _address(node.get("mainEntityOfPage")),
                author=", ".join(_names(node.get("author"), known)),
                tags=tuple(_labels(node.get("keywords"))),
                categories=tuple(_labels(node.get("articleSection"))),
            )
    return Stated()


def _decoded(script: str) -> Any:
    try:
        return msgspec.json.decode(script.strip() or "null")
    except (msgspec.DecodeError, RecursionError):
        return None


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the things that are described: one, those of a list, or those of a graph, and each thing's own page."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield one
            yield from _nodes(one.get("@graph", []))


def _is_post(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    return any(str(kind).endswith(KINDS) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _names(value: Any, known: dict[str, dict[str, Any]]) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        described = {**known.get(str(one.get("@id")), {}), **one} if isinstance(one, dict) else {"name": one}
        if described.get("@type") != "Organization" and (name := _text(described.get("name"))):
            yield name


def _address(value: Any) -> str:
    """Return the address of the page that is a post's, which is a text or a thing named by it."""
    return _text(value.get("@id")) if isinstance(value, dict) else _text(value)


def _labels(value: Any) -> Iterator[str]:
    """Yield labels, which are a list or a text with commas between them."""
    listed = value if isinstance(value, list) else _text(value).split(",")
    yield from (words for one in listed if (words := " ".join(_text(one).split())))


def _text(value: Any) -> str:
    return unescape(value).strip() if isinstance(value, str) else ""
