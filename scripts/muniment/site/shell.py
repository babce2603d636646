"""A page of the theme with slots, filled by joining strings; knows nothing of Jinja or MkDocs."""

import re
from html import escape
from typing import Self

import msgspec

from muniment.feeds.atom import ADDRESS
from muniment.model.page import Content, Page
from muniment.pages import names, parts, speech
from muniment.text.patterns import late

SLOT = "\x02{}\x03"
"""How a slot is marked in what the theme renders: no text of a theme holds these two characters."""
NAMES = ("root", "title", "head", "heading", "content", "after")
"""Slots: the way to the root, the words of `title`, links and meta of `head`, the `h1`, the text, what follows."""


BREAK = late(r">\n(?=</?(?:article|body|footer|head|header|html|li|link|main|meta|nav|title|ul)\b)")
"""Where a line may end in HTML and nothing shows it: each page of a site holds some forty of these."""


class Setting(msgspec.Struct, frozen=True):
    """What shells need to know of the site beside the page: its name, address, and where files are edited."""

    name: str
    url: str = ""
    edit: str = ""


class Shell(msgspec.Struct, frozen=True):
    """A page split at its slots: the text around them, and the names of those between."""

    texts: tuple[bytes, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, rendered: str) -> Self:
        """Split what the theme rendered, without indentation and blank lines."""
        lines = (line.strip() for line in rendered.splitlines())
        found = re.split("\x02([a-z]+)\x03", "\n".join(line for line in lines if line) + "\n")
        return cls(tuple(parts.octets(BREAK.sub(">", text)) for text in found[::2]), tuple(found[1::2]))

    def fill(self, **slots: bytes) -> bytes:
        """Return the page with its slots filled; every slot that it has must be given."""
        filled = [b""] * (len(self.texts) + len(self.names))
        filled[::2] = self.texts
        filled[1::2] = [slots[name] for name in self.names]
        return b"".join(filled)


def slots() -> dict[str, str]:
    """Return what the theme is rendered with: each slot's mark by its name."""
    return {name: SLOT.format(name) for name in NAMES}


def dress(page: Page, content: Content, *, shell: Shell, setting: Setting) -> bytes:
    """Return the finished HTML of a page, encoded piece by piece: to join what is not takes twice the room and time."""
    root = parts.up(page.address)
    title = escape(content.title, quote=False)
    name = names.of_page(page.kind, content)
    heading = f"<h1{speech.of_language(content.lang) or speech.of_words(content.title)}>{title}</h1>"
    said = [parts.octets(content.opening), content.said, parts.octets(content.body)]
    return shell.fill(
        root=root.encode(),
        title=parts.octets(escape(f"{name} – {setting.name}" if name else setting.name, quote=False)),
        head=parts.octets(_head(page, content, setting)),
        heading=parts.octets(heading),
        content=b"\n".join([piece for piece in said if piece]),
        after=parts.octets(_pager(root, content) + _feed(content, setting) + _edit(content, setting)),
    )


def _head(page: Page, content: Content, setting: Setting) -> str:
    lines = [f'<meta name="description" content="{escape(names.description(page.kind, content))}">']
    if setting.url:
        lines.append(f'<link rel="canonical" href="{escape(setting.url)}{parts.href(page.address)}">')
        if content.feed:
            name = f'title="{escape(content.title)}"'
            lines.append(f'<link rel="alternate" type="application/atom+xml" {name} href="{ADDRESS}">')
    return "".join([*lines, content.head])


def _pager(root: str, content: Content) -> str:
    (before, earlier), (after, later) = content.previous, content.next
    ways = [
        f'<a rel="{rel}" href="{root}{parts.href(address)}"><span>{word}</span> <bdi>{escape(title, False)}</bdi></a>'
        for rel, word, address, title in (("prev", "Earlier", before, earlier), ("next", "Later", after, later))
        if address
    ]
    return f'<nav class="pager" aria-label="Earlier and later posts">{"".join(ways)}</nav>\n' if ways else ""


def _feed(content: Content, setting: Setting) -> str:
    if not (setting.url and content.feed):
        return ""
    return f'<p class="edit"><a href="{ADDRESS}">Follow these posts by feed (Atom)</a></p>\n'


def _edit(content: Content, setting: Setting) -> str:
    if not (setting.edit and content.edit):
        return ""
    return f'<p class="edit"><a href="{escape(setting.edit + content.edit)}">Edit this page</a></p>\n'
