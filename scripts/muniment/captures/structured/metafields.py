"""The further fields of an entry of an export, each a name and a value (WordPress, postmeta)."""

from collections.abc import Iterable, Iterator

import msgspec

from muniment.captures.structured.xmltext import Node


def values(nodes: Iterable[Node], key: str) -> Iterator[Node]:
    """Yield the values of an entry's further fields of that name."""
    last = ""
    for node in nodes:
        if node.path[-1] == "wp:meta_key":
            last = node.text.strip()
        elif node.path[-1] == "wp:meta_value" and last == key:
            yield node


def notes(text: str) -> list[dict[str, str]] | None:
    """Return the notes at a post's foot, each by its parts; None where they are none, or broken."""
    try:
        return msgspec.json.decode(text.encode(), type=list[dict[str, str]])
    except msgspec.DecodeError:
        return None
