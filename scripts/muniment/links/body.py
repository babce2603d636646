"""Addresses in the Markdown text of a post, found in the events of the very engine that renders it."""

import bisect
import re
from collections.abc import Iterator
from typing import Any

import pyromark

from muniment.links import definitions, markup
from muniment.text import barelinks, entities
from muniment.text.markdown import MARKDOWN
from muniment.text.patterns import late

REFERENCES = frozenset(
    ("Reference", "ReferenceUnknown", "Collapsed", "CollapsedUnknown", "Shortcut", "ShortcutUnknown")
)
ADDRESS = late(r"https?://", re.IGNORECASE)
EMPHASIS = ("Emphasis", "Strong", "Strikethrough")
WITHIN = late(r"https?://\S+$", re.IGNORECASE)
Found = tuple[int, str]
"""Position in characters, address."""


class _Words:
    """Running text put together from events; knows where in the source each piece stands."""

    def __init__(self) -> None:
        self.text, self.starts, self.sources = "", [0], [0]

    def add(self, text: str, source: int) -> None:
        self.starts.append(len(self.text))
        self.sources.append(source)
        self.text += text

    def addresses(self) -> Iterator[Found]:
        for position, address in barelinks.addresses(self.text):
            piece = bisect.bisect_right(self.starts, position) - 1
            ahead = self.text[self.starts[piece] : position]
            yield self.sources[piece] + len(ahead.encode()), address


class _Reader:
    """Goes through the events of a text and gathers (octet position, address)."""

    def __init__(self, octets: bytes) -> None:
        self.octets = octets
        self.found: list[Found] = []
        self.covered: list[tuple[int, int]] = []
        self.links: list[tuple[int, str, str]] = []
        self.words = _Words()
        self.block: tuple[int, str] | None = None
        self.code = self.anchors = self.cursor = 0
        self.literal: list[bool] = []
        """Of each emphasis that is open, whether it began within an address, whose marks belong to the address."""
        self.mark: int | None = None

    def read(self, event: Any, start: int, end: int) -> None:
        name, value = (event, "") if isinstance(event, str) else next(iter(event.items()))
        if name == "Text":
            self._text(str(value), start, end)
            return
        if value in EMPHASIS and self._emphasised(name, start, end):
            return
        self._flush()
        if name == "Start":
            self._start(value, start)
        elif name == "End":
            self._end(str(value), end)
        elif name in ("Html", "InlineHtml"):
            self._html(name, str(value), start, end)
        if name in ("Code", "InlineHtml", "Html", "FootnoteReference"):
            self.covered.append((start, end))
            self.cursor = max(self.cursor, end)

    def _text(self, text: str, start: int, end: int) -> None:
        self.covered.append((start, end))
        self.cursor = max(self.cursor, end)
        if not (self.links or self.code or self.anchors):
            if self.mark is not None:
                self.words.add(self.octets[self.mark : start].decode(errors="ignore"), self.mark)
            self.words.add(text, start)
        self.mark = None

    def _emphasised(self, name: str, start: int, end: int) -> bool:
        """Keep the marks of an emphasis within an address, as in `/_e_/`; tell whether these are such marks."""
        if name == "Start":
            self.literal.append(bool(WITHIN.search(self.words.text)))
            self.mark = start if self.literal[-1] else None
            return self.literal[-1]
        literal = bool(self.literal) and self.literal.pop()
        if literal:
            self.words.add(self.octets[self.cursor : end].decode(errors="ignore"), self.cursor)
            self.cursor = end
        return literal

    def _flush(self) -> None:
        if self.words.text:
            self.found += self.words.addresses()
            self.words = _Words()

    def _start(self, value: Any, start: int) -> None:
        kind, fields = (value, {}) if isinstance(value, str) else next(iter(value.items()))
        if kind in ("Link", "Image"):
            self.links.append((start, fields["link_type"], fields["dest_url"]))
            self.cursor = start + 1
        elif kind == "CodeBlock":
            self.code += 1
        elif kind == "HtmlBlock":
            self.block = (start, "")

    def _end(self, kind: str, end: int) -> None:
        if kind in ("Link", "Image"):
            self._link(end)
        elif kind == "CodeBlock":
            self.code -= 1
        elif kind == "HtmlBlock" and self.block:
            self._gather(self.block[0], self.octets[self.block[0] : end].decode(), markup.in_block)
            self.block = None

    def _link(self, end: int) -> None:
        start, kind, address = self.links.pop()
        if kind not in REFERENCES and ADDRESS.match(address):
            # Before the first inner event of an empty text such as `[](http://…)` stands the bracket alone.
            after = start if kind == "Autolink" else self.cursor
            self.found.append((self._place(address, after, end), address))
        self.cursor = end

    def _place(self, address: str, start: int, end: int) -> int:
        """Return where an address stands between two positions; escapes and entities may hide its spelling."""
        raw = self.octets[start:end]
        whole = raw.find(address.encode())
        scheme = re.search(rb"(?i)\bh", raw)
        return start + (whole if whole >= 0 else scheme.start() if scheme else 0)

    def _html(self, name: str, value: str, start: int, end: int) -> None:
        if name == "Html" and self.block:
            return
        tag = value.lower()
        self.anchors = _depth(self.anchors, tag)
        if not tag.startswith("<!"):
            self._gather(start, self.octets[start:end].decode(), markup.in_tags)

    def _gather(self, start: int, raw: str, addresses: Any) -> None:
        self.found += ((start + len(raw[:place].encode()), address) for place, address in addresses(raw))


def _depth(before: int, tag: str) -> int:
    """Return how deep text stands in tags whose text is an address's own label, or code."""
    if re.match(r"<(?:a\s|code\b|pre\b|kbd\b|script\b|style\b)", tag) and not tag.endswith("/>"):
        return before + 1
    return max(0, before - bool(re.match(r"</(?:a|code|pre|kbd|script|style)\s*>", tag)))


def addresses(text: str) -> list[Found]:
    """Return (position in characters, address) of every address that a Markdown text cites, in order."""
    if not re.search(r"(?i)h(?:ttps?:|&)|&#|\\", text):
        return []
    octets = text.encode()
    reader = _Reader(octets)
    for event, span in MARKDOWN.events_with_range(text):
        reader.read(event, span["start"], span["end"])
    found = [(len(octets[:place].decode(errors="ignore")), address) for place, address in reader.found]
    return sorted(found + list(_definitions(text, octets, reader.covered)))


def _definitions(text: str, octets: bytes, covered: list[tuple[int, int]]) -> Iterator[Found]:
    if "]:" not in text:
        return
    known = {" ".join(label.split()).casefold() for label in pyromark.reference_definitions(text)}
    covered = sorted(covered)
    for start, place, address in definitions.definitions(text):
        octet = len(text[:start].encode())
        within = bisect.bisect_right(covered, (octet, len(octets))) - 1
        free = within < 0 or covered[within][1] <= octet
        if free and definitions.label(text, start) in known and ADDRESS.match(entities.decoded(address)):
            yield place, entities.decoded(address)
