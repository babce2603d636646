"""Words of its own that a post gives to parts of a block that several posts show (WordPress, pattern overrides)."""

import re
from collections.abc import Mapping

import msgspec

from muniment.text.patterns import late

PARTS = {"paragraph": "content", "heading": "content", "button": "text"}
"""Blocks that may have other words, and what those are called."""
PART = late(
    r"(?P<before><!--\s{1,9}wp:(?P<kind>paragraph|heading|button)\s{1,9}(?P<given>\{(?:(?!-->).){0,4096}\})\s{0,9}-->"
    r"\s{0,9}(?:<div\b[^>]{0,999}>)?<(?P<element>p|h[1-6]|a)\b[^>]{0,4096}>)(?P<words>(?:(?!<!--).)*?)"
    r"(?P<behind></(?P=element)>(?:</div>)?\s{0,9}<!--\s{1,9}/wp:(?P=kind)\s{1,9}-->)",
    re.DOTALL,
)


def put(content: str, own: object) -> tuple[str, bool]:
    """Return the HTML of a block with the words that a post has for its parts by their names, and whether that is all.

    `own`: the attribute `content` with which the post names the block.
    """
    left: dict[str, object] = dict(own) if isinstance(own, Mapping) else {}
    shown = PART.sub(lambda part: _with(part, left), content) if left else content
    return shown, bool(own) and not left and shown != content


def _with(part: re.Match[str], left: dict[str, object]) -> str:
    name = _name(part["given"])
    words = left.get(name)
    key = PARTS[part["kind"]]
    if not isinstance(words, dict) or set(words) != {key} or not isinstance(words[key], str):
        return part[0]
    del left[name]
    return f"{part['before']}{words[key]}{part['behind']}"


def _name(given: str) -> str:
    """Return what a part is called; empty where its words are those of the block."""
    try:
        metadata = msgspec.json.decode(given.encode("utf-8", "replace"), type=dict[str, object]).get("metadata")
    except (msgspec.DecodeError, RecursionError):
        return ""
    held: Mapping[object, object] = metadata if isinstance(metadata, dict) else {}
    return str(held.get("name", "")) if held.get("bindings") else ""
