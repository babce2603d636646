"""A post's text -> HTML: links resolved, headings given ids, raw HTML cleaned; and what its links are."""

import html
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pyromark

from muniment import cleaning

MARKDOWN = pyromark.Markdown(
    options=pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_STRIKETHROUGH
)
HREF = re.compile(r'<a href="([^"]*)"')
HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
BARE = re.compile(r"https?://[^\s<>\"“”‘’«»]+")
IMAGE = re.compile(r"<img [^>]*>")
CLOSING = ".,;:!?…'"


class Reference(msgspec.Struct, frozen=True, array_like=True):
    """A link or image in the text of a post: its address as written and the line of the body it stands on."""

    href: str
    line: int
    image: bool = False


class Outline(msgspec.Struct, frozen=True, array_like=True):
    """What other pages and checks must know of a body without rendering it; lines count from 0."""

    references: tuple[Reference, ...] = ()
    anchors: tuple[str, ...] = ()
    raw: bool = False
    faults: tuple[tuple[int, str], ...] = ()


class Heading(msgspec.Struct, frozen=True):
    """An entry of a page's table of contents; `title` is HTML text."""

    level: int
    anchor: str
    title: str


class Body(msgspec.Struct, frozen=True):
    """The HTML of a text, and its headings."""

    html: str
    headings: tuple[Heading, ...] = ()


def outline(text: str) -> Outline:
    """Return references, anchors and faults of a body."""
    if "<" not in text and "](" not in text and "]:" not in text and "http" not in text:
        return Outline(anchors=_anchors(text))
    octets = text.encode()
    found = list(_found(octets, text))
    raws = [(line, value) for kind, line, value in found if kind == "html"]
    references = tuple(Reference(value, line, kind == "image") for kind, line, value in found if kind != "html")
    faults = tuple((line, fault) for line, fault in cleaning.faults(raws))
    return Outline(references, _anchors(text), bool(raws), faults)


def _found(octets: bytes, text: str) -> Iterator[tuple[str, int, str]]:
    """Yield (link, image or html; line from 0; address or markup) in order."""
    inside, words, line = 0, "", 0
    for event, span in MARKDOWN.events_with_range(text):
        name, value = (event, "") if isinstance(event, str) else next(iter(event.items()))
        if name == "Text" and not inside:
            line = line if words else octets.count(b"\n", 0, span["start"])
            words += str(value)
            continue
        yield from (("link", line, address) for address in bare_addresses(words))
        words = ""
        if name in ("Html", "InlineHtml"):
            yield "html", octets.count(b"\n", 0, span["start"]), str(value)
        elif name == "Start" and isinstance(value, dict) and value.keys() & _SPANS:
            inside += 1
            yield from ((kind, octets.count(b"\n", 0, span["start"]), href) for kind, href in _target(value))
        elif name == "End":
            inside -= str(value) in _SPANS


def _target(start: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for kind in ("Link", "Image"):
        if kind in start:
            yield kind.lower(), start[kind]["dest_url"]


_SPANS = {"Link", "Image", "CodeBlock"}


def bare_addresses(text: str) -> Iterator[str]:
    """Yield the addresses that stand bare in a text, without the punctuation that follows them."""
    for match in BARE.finditer(text):
        yield _trimmed(match[0])


def _trimmed(address: str) -> str:
    while address and (address[-1] in CLOSING or _unopened(address)):
        address = address[:-1]
    return address


def _unopened(address: str) -> bool:
    pairs = {")": "(", "]": "[", "}": "{"}
    last = address[-1]
    return last in pairs and address.count(last) > address.count(pairs[last])


def _anchors(text: str) -> tuple[str, ...]:
    if "#" not in text and "\n---" not in text and "\n===" not in text and "[^" not in text and "<" not in text:
        return ()
    rendered = render(text, lambda href: href)
    ids = re.findall(r'<[a-z0-9]+ [^>]*?\bid="([^"]+)"', rendered.html)
    return tuple(html.unescape(anchor) for anchor in ids)


def render(text: str, resolve: Callable[[str], str], *, raw: bool = True) -> Body:
    """Return the body's HTML with every address passed through `resolve`; `raw`: it may hold raw HTML."""
    made = MARKDOWN.html(text)
    if raw and "<" in text:
        made = cleaning.clean(made)
    made = _with_bare_links(made)
    made = HREF.sub(lambda m: f'<a href="{html.escape(resolve(html.unescape(m[1])))}"', made)
    if "<table" in made:
        made = made.replace("<table", '<div class="table"><table').replace("</table>", "</table></div>")
    return _with_anchors(made) if "<h" in made else Body(made)


def _with_anchors(made: str) -> Body:
    headings: list[Heading] = []
    taken: set[str] = set()

    def anchored(match: re.Match[str]) -> str:
        level, inner = max(2, int(match[1])), match[2]
        anchor = _unique(anchor_of(TAG.sub("", inner)), taken)
        headings.append(Heading(level, anchor, TAG.sub("", inner)))
        return f'<h{level} id="{anchor}">{inner}</h{level}>'

    return Body(HEADING.sub(anchored, made), tuple(headings))


def anchor_of(title: str) -> str:
    """Return the id of a heading, as code hosts make it: lower case, hyphens for spaces, letters of any script."""
    kept = re.sub(r"[^\w\s-]", "", html.unescape(title).strip().lower())
    return re.sub(r"\s+", "-", kept) or "section"


def _unique(anchor: str, taken: set[str]) -> str:
    number, candidate = 1, anchor
    while candidate in taken:
        candidate = f"{anchor}-{number}"
        number += 1
    taken.add(candidate)
    return candidate


def _with_bare_links(made: str) -> str:
    if made.count("http") == made.count('="http'):
        return made
    parts, depth = re.split(r"(<[^>]+>)", made), 0
    for position, part in enumerate(parts):
        if position % 2:
            depth += _enters(part)
        elif depth == 0 and "http" in part:
            parts[position] = BARE.sub(_linked, part)
    return "".join(parts)


def _enters(tag: str) -> int:
    name = re.match(r"</?(\w+)", tag)
    if not name or name[1] not in ("a", "code", "pre"):
        return 0
    return -1 if tag.startswith("</") else 1


def _linked(match: re.Match[str]) -> str:
    whole = html.unescape(match[0])
    address = _trimmed(whole)
    shown, rest = html.escape(address, quote=False), html.escape(whole[len(address) :], quote=False)
    return f'<a href="{html.escape(address)}">{shown}</a>{rest}'


def is_safe(href: str) -> bool:
    """Return whether an address may stand in a page: http, https, or within the site."""
    try:
        return urlsplit(href.strip()).scheme.lower() in ("", "http", "https")
    except ValueError:
        return False
