"""Pictures that an export lists apart from its posts: by their number, and by the post they hang on."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import BinaryIO

import msgspec

from muniment.captures import xmltext
from muniment.captures.xmltext import Broken, Names, Node

MARK = b"<wp:attachment_url>"
CHUNK = 1 << 20
LONGEST = 1 << 16
"""Octets of an entry that is a picture; longer ones are none."""
ITEM = re.compile(rb"<item[\s>]")
END = re.compile(rb"</item\s*>")
FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|tiff?|heic)$", re.IGNORECASE)
WORDS = {"wp:attachment_url": "url", "excerpt:encoded": "caption", "wp:post_id": "number", "wp:post_parent": "parent"}
ALT = "_wp_attachment_image_alt"
GALLERY = re.compile(r"\[gallery(?P<head>[^\]]*)\]")
IDS = re.compile(r"\b(?:ids|include)\s*=\s*[\"'“”″]?([\d,\s]+)")

Words = dict[str, str]


class Attachments:
    """Pictures with alternative text and caption; each is kept as octets, since there may be many of them."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.hanging: dict[str, list[str]] = {}

    def add(self, words: Words) -> None:
        """Take one."""
        number, parent = words.pop("number", ""), words.pop("parent", "")
        self.held[number] = msgspec.json.encode(words)
        if parent not in ("", "0"):
            self.hanging.setdefault(parent, []).append(number)

    def picture(self, number: str) -> Words:
        """Return the picture of that number; empty where there is none."""
        held = self.held.get(number)
        return msgspec.json.decode(held, type=Words) if held else {}

    def with_galleries(self, content: str, post: str) -> str:
        """Return the HTML of a post in which its galleries show their pictures."""
        if "[gallery" not in content or not self.held:
            return content
        return GALLERY.sub(lambda found: self._gallery(found, post), content)

    def _gallery(self, found: re.Match[str], post: str) -> str:
        given = IDS.search(found["head"])
        numbers = re.findall(r"\d+", given[1]) if given else self.hanging.get(post, [])
        shown = [picture for number in numbers if (picture := self.picture(number))]
        return "".join(map(_figure, shown)) if len(shown) == len(numbers) and shown else found[0]


def _figure(picture: Words) -> str:
    image = f'<img src="{escape(picture["url"])}" alt="{escape(picture.get("alt", ""))}">'
    caption = picture.get("caption", "")
    return f"<figure>{image}{f'<figcaption>{caption}</figcaption>' if caption else ''}</figure>"


def read(stream: BinaryIO) -> Attachments:
    """Return the pictures of an export, in one pass through it."""
    found = Attachments()
    names = xmltext.names(stream.read(1 << 16))
    stream.seek(0)
    for octets in _listed(stream):
        words = _words(octets, names)
        if FILE.search(words.get("url", "").partition("?")[0]):
            found.add(words)
    return found


def _listed(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the entries that have the address of a file."""
    held = b""
    while octets := stream.read(CHUNK):
        held += octets
        done = 0
        while (place := held.find(MARK, done)) >= 0 and (end := END.search(held, place)) is not None:
            begun = [found.start() for found in ITEM.finditer(held, max(done, place - LONGEST), place)]
            if begun:
                yield held[begun[-1] : end.end()]
            done = end.end()
        held = held[max(done, len(held) - 2 * LONGEST) :]


def _words(octets: bytes, names: Names) -> Words:
    try:
        nodes = list(xmltext.nodes(octets, 0, names))
    except Broken:
        return {}
    words = {WORDS[node.path[-1]]: node.text.strip() for node in nodes if node.path[-1] in WORDS}
    words["alt"] = next((node.text.strip() for node in meta(nodes, ALT)), "")
    return {name: value for name, value in words.items() if value}


def meta(nodes: Iterable[Node], key: str) -> Iterator[Node]:
    """Yield the values of an entry's further fields of that name."""
    last = ""
    for node in nodes:
        if node.path[-1] == "wp:meta_key":
            last = node.text.strip()
        elif node.path[-1] == "wp:meta_value" and last == key:
            yield node
