"""XHTML within an entry of Atom, which is elements there and no text (RFC 4287, 3.1): written as HTML."""

import re
from html import escape

from muniment.captures.hypertext.parser import VOID
from muniment.text.patterns import late

TYPE = "xhtml"
SPACE = "http://www.w3.org/1999/xhtml"
BASE = "base"
"""What `xml:base` of an element is called once it is written as HTML."""
TEXTS = frozenset({"title", "content", "body", "summary", "description", "content:encoded"})
"""Parts of an entry in which elements stand for what is shown, where they say nothing of it."""
OUTERMOST = late(r"\s*<([\w.-]+):[a-z][a-z0-9]*[\s/>]")


class Writer:
    """Writes the elements within one: without the prefix that XHTML has there, and no empty tag but of empty elements.

    `start`: where the first of them stands; unknown, and None, before it does.
    """

    def __init__(self, attributes: dict[str, str]) -> None:
        self.attributes = attributes
        self.start: int | None = None
        self.parts: list[str] = []
        self.prefix: str | None = None

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        if self.prefix is None:
            self.prefix = name.rpartition(":")[0]
        shown = {key.removeprefix("xml:"): value for key, value in attributes.items() if not key.startswith("xmlns")}
        written = "".join(f' {key}="{escape(value)}"' for key, value in shown.items())
        self.parts.append(f"<{self._local(name)}{written}>")

    def close(self, name: str) -> None:
        """Leave an element."""
        local = self._local(name)
        self.parts.append("" if local in VOID else f"</{local}>")

    def characters(self, text: str) -> None:
        """Take characters of the innermost element."""
        self.parts.append(escape(text, quote=False))

    def _local(self, name: str) -> str:
        return name.removeprefix(f"{self.prefix}:") if self.prefix else name

    @property
    def html(self) -> str:
        """All that was written."""
        return "".join(self.parts)


def is_body(name: str, attributes: dict[str, str]) -> bool:
    """Return whether an element of an entry of RSS holds its text as elements."""
    return name == "xhtml:body" or (name == "body" and attributes.get("xmlns") == SPACE)


def unprefixed(written: str) -> str:
    """Return XHTML as it stands in a feed, without the prefix of its outermost element."""
    found = OUTERMOST.match(written)
    return re.sub(rf"(</?){re.escape(found[1])}:", r"\1", written) if found else written
