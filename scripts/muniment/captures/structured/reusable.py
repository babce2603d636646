"""Blocks that several posts show and that an export lists apart from them (WordPress, render_block_core_block).

A post may give words of its own to parts of one (pattern overrides).
"""

import re
from collections.abc import Mapping, Sequence

import msgspec

from muniment.captures.structured.xmltext import Node
from muniment.text.patterns import late

KIND = "wp_block"
"""What kind of entry such a block is."""
NAMED = late(r"<!--\s{1,9}wp:block\s{1,9}(?P<given>\{(?:(?!-->).){0,4096}\})\s{0,9}/?-->", re.DOTALL)
HELD = 16 << 20
"""Octets of all blocks of an export that are held; those beyond are not known."""
SHOWN = 1 << 20
"""Octets of blocks in one post beyond which it shows no more; blocks may show each other."""
DEEPEST = 8
LACKING = "it shows the reusable block {}, which cannot be found in the export; put its words in by hand"
OWN_WORDS = "it shows the reusable block {} with words of its own, which were not taken; compare it with the blog"
PARTS = {"paragraph": "content", "heading": "content", "button": "text"}
"""Blocks that may have other words, and what those are called."""
PART = late(
    r"(?P<before><!--\s{1,9}wp:(?P<kind>paragraph|heading|button)\s{1,9}(?P<given>\{(?:(?!-->).){0,4096}\})\s{0,9}-->"
    r"\s{0,9}(?:<div\b[^>]{0,999}>)?<(?P<element>p|h[1-6]|a)\b[^>]{0,4096}>)(?P<words>(?:(?!<!--).)*?)"
    r"(?P<behind></(?P=element)>(?:</div>)?\s{0,9}<!--\s{1,9}/wp:(?P=kind)\s{1,9}-->)",
    re.DOTALL,
)


class Blocks:
    """The blocks of an export by their number."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.size = 0

    def add(self, nodes: Sequence[Node]) -> None:
        """Take an entry, if it is a block; one that is no more public, or asks for a password, shows nothing."""
        words: dict[str, str] = {}
        for node in nodes:
            words[node.path[-1]] = words.get(node.path[-1], "") + node.text
        if words.get("wp:post_type", "").strip() != KIND:
            return
        public = words.get("wp:status") == "publish" and not words.get("wp:post_password")
        octets = words.get("content:encoded", "").encode("utf-8", "replace") if public else b""
        self.size += len(octets)
        if self.size <= HELD:
            self.held[words.get("wp:post_id", "")] = octets

    def shown(self, content: str) -> tuple[str, tuple[str, ...]]:
        """Return the HTML of a post with the blocks that it names, and what is doubtful in that."""
        if "wp:block" not in content:
            return content, ()
        showing = _Showing(self.held)
        return showing.of(content), tuple(dict.fromkeys(showing.doubts))


class _Showing:
    """One post whose blocks are put into their places."""

    def __init__(self, held: Mapping[str, bytes]) -> None:
        self.held, self.left = held, SHOWN
        self.doubts: list[str] = []

    def of(self, content: str, around: tuple[str, ...] = ()) -> str:
        """Return HTML with the blocks that it names; `around`: the numbers of those that it stands in."""
        return NAMED.sub(lambda found: self._block(found["given"], around), content)

    def _block(self, given: str, around: tuple[str, ...]) -> str:
        named = _given(given)
        number = str(named.get("ref", ""))
        octets = self.held.get(number)
        if octets is None or number in around or len(around) > DEEPEST or len(octets) > self.left:
            self.doubts.append(LACKING.format(number or "without a number"))
            return ""
        self.left -= len(octets)
        shown, whole = _put(octets.decode(), own := named.get("content"))
        self.doubts += [OWN_WORDS.format(number)] if (own and not whole) or named.get("overrides") else []
        return f"\n\n{self.of(shown, (*around, number))}\n\n"


def _given(text: str) -> dict[str, object]:
    try:
        return msgspec.json.decode(text.encode("utf-8", "replace"), type=dict[str, object])
    except (msgspec.DecodeError, RecursionError):
        return {}


def _put(content: str, own: object) -> tuple[str, bool]:
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
