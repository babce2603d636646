"""What an export lists apart from its posts: pictures, what is played, blocks, guest authors; by number or name."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import BinaryIO

import msgspec

from muniment.captures.hypertext import brackets
from muniment.captures.structured import metafields, prefixes, xmltext
from muniment.captures.structured.prefixes import Names
from muniment.captures.structured.reusable import Blocks
from muniment.captures.structured.xmltext import Broken, Node
from muniment.text.patterns import late

MARK = late(
    rb":(?:attachment_url>|post_type>(?:<!\[CDATA\[)?(?:wp_block|guest-author)|meta_key>(?:<!\[CDATA\[)?_wp_old_)"
)
"""What stands in an entry that is listed apart, or one whose address may be that of another now."""
LINK = late(rb"<link>(?:<!\[CDATA\[)?\s{0,9}([^\s<\]]{1,2000})")
CHUNK = 1 << 20
LONGEST = 1 << 16
"""Octets of an entry that is listed apart; longer ones are none."""
ITEM = late(rb"<item[\s>]")
END = late(rb"</item\s*>")
FILE = late(r"\.(?:jpe?g|png|gif|webp|avif|tiff?|heic)$", re.IGNORECASE)
WORDS = {
    "wp:attachment_url": "url",
    "excerpt:encoded": "caption",
    "wp:post_id": "number",
    "wp:post_parent": "parent",
    "title": "title",
}
ALT = "_wp_attachment_image_alt"
GALLERY = late(r"\[(?:gallery|slideshow)(?P<head>[^\]]*)\]")
GALLERIES = ("[gallery", "[slideshow")
PLAYLIST = late(r"\[playlist(?P<head>[^\]]*)\]")
PLAYED = late(r"\.(?:mp3|m4a|ogg|oga|opus|wav|flac|mp4|m4v|mov|webm|ogv)$", re.IGNORECASE)
IDS = late(r"\b(?:ids|include)\s*=\s*[\"'“”″]?([\d,\s]+)")
LEFT_OUT = late(r"\bexclude\s*=\s*[\"'“”″]?([\d,\s]+)")
HOLDER = late(r"\bid\s*=\s*[\"'“”″]?(\d+)")
"""What a gallery names: its files; else those that it leaves out of what hangs on a post, and another one than its own
(WordPress, gallery_shortcode; Jetpack, Jetpack_Slideshow_Shortcode)."""

Words = dict[str, str]
GUEST = "guest-author"
"""The kind of an entry that is one (Co-Authors Plus, class CoAuthors_Guest_Authors)."""
GUEST_LOGIN, GUEST_NAME, GUEST_ACCOUNT = "cap-user_login", "cap-display_name", "cap-linked_account"
"""Names of its further fields: under what posts are filed, what they show, and whose account it stands for."""


class Attachments:
    """Files with alternative text, caption and title; each is kept as octets, since there may be many of them."""

    def __init__(self) -> None:
        self.blocks = Blocks()
        self.held: dict[str, bytes] = {}
        self.hanging: dict[str, list[str]] = {}
        self.guests: dict[str, str] = {}
        """The names of guest authors by their logins."""
        self.links: set[int] = set()
        """The digests of the addresses of all entries."""

    def add(self, words: Words) -> None:
        """Take one."""
        number, parent = words.pop("number", ""), words.pop("parent", "")
        self.held[number] = msgspec.json.encode(words)
        if parent not in ("", "0"):
            self.hanging.setdefault(parent, []).append(number)

    def stands(self, link: str) -> bool:
        """Return whether an entry has that address."""
        return hash(link.encode()) in self.links

    def picture(self, number: str) -> Words:
        """Return the picture of that number; empty where there is none."""
        held = self._file(number)
        return held if _is(FILE, held) else {}

    def with_galleries(self, content: str, post: str) -> str:
        """Return the HTML of a post in which its galleries show their pictures, and its playlists what they play."""
        if not self.held or not any(sign in content for sign in (*GALLERIES, "[playlist")):
            return content
        content = brackets.masked(content)
        content = GALLERY.sub(lambda found: self._gallery(found, post), content)
        content = PLAYLIST.sub(lambda found: _played(self._shown(PLAYED, found, post)) or found[0], content)
        return brackets.unmasked(content)

    def _gallery(self, found: re.Match[str], post: str) -> str:
        """Return the pictures of a gallery, and one of those that it names and the export lacks."""
        shown = self._shown(FILE, found, post)
        lacking = [one for one in re.findall(r"\d+", _named(IDS, found["head"])) if not _is(FILE, self._file(one))]
        rest = f'[gallery ids="{",".join(lacking)}"]' if lacking else ""
        return "".join(map(_figure, shown)) + rest if shown else found[0]

    def _shown(self, kind: re.Pattern[str], found: re.Match[str], post: str) -> list[Words]:
        """Return the files of a kind that a gallery or playlist names, or those that hang on its post or another."""
        holder, left_out = HOLDER.search(found["head"]), re.findall(r"\d+", _named(LEFT_OUT, found["head"]))
        hanging = (one for one in self.hanging.get(holder[1] if holder else post, ()) if one not in left_out)
        numbers = re.findall(r"\d+", _named(IDS, found["head"])) or hanging
        return [held for number in numbers if _is(kind, held := self._file(number))]

    def _file(self, number: str) -> Words:
        held = self.held.get(number)
        return msgspec.json.decode(held, type=Words) if held else {}


def _named(what: re.Pattern[str], head: str) -> str:
    given = what.search(head)
    return given[1] if given else ""


def _is(kind: re.Pattern[str], held: Words) -> bool:
    return bool(kind.search(held.get("url", "").partition("?")[0]))


def _played(files: Sequence[Words]) -> str:
    """Return a list of what is played, as WordPress shows it to those who run no scripts (wp_playlist_shortcode)."""
    listed = (
        f'<li><a href="{escape(file["url"])}">{file.get("title") or escape(file["url"])}</a></li>' for file in files
    )
    return f"<ol>{''.join(listed)}</ol>" if files else ""


def _figure(picture: Words) -> str:
    image = f'<img src="{escape(picture["url"])}" alt="{escape(picture.get("alt", ""))}">'
    caption = picture.get("caption", "")
    return f"<figure>{image}{f'<figcaption>{caption}</figcaption>' if caption else ''}</figure>"


def read(stream: BinaryIO) -> Attachments:
    """Return the pictures, blocks and guest authors of an export, in one pass through it."""
    found = Attachments()
    names = prefixes.names(stream.read(1 << 16))
    stream.seek(0)
    for octets in _listed(stream, found.links):
        nodes = _nodes(octets, names)
        found.blocks.add(nodes)
        found.guests |= _guest(nodes)
        words = _words(nodes)
        if _is(FILE, words) or _is(PLAYED, words):
            found.add(words)
    return found


def _listed(stream: BinaryIO, links: set[int]) -> Iterator[bytes]:
    """Yield the entries that are listed apart, as far as a mark tells, and take the addresses of all."""
    held = b""
    while octets := stream.read(CHUNK):
        links.update(hash(link) for link in LINK.findall(held[-LONGEST:] + octets))
        held += octets
        done = 0
        while (mark := MARK.search(held, done)) is not None and (end := END.search(held, mark.end())) is not None:
            begun = [found.start() for found in ITEM.finditer(held, max(done, mark.start() - LONGEST), mark.start())]
            if begun:
                yield held[begun[-1] : end.end()]
            done = end.end()
        held = held[max(done, len(held) - 2 * LONGEST) :]


def _nodes(octets: bytes, names: Names) -> Sequence[Node]:
    try:
        return list(xmltext.nodes(octets, 0, names))
    except Broken:
        return ()


def _words(nodes: Sequence[Node]) -> Words:
    words = {WORDS[node.path[-1]]: node.text.strip() for node in nodes if node.path[-1] in WORDS}
    words["alt"] = next((node.text.strip() for node in metafields.values(nodes, ALT)), "")
    return {name: value for name, value in words.items() if value}


def _guest(nodes: Sequence[Node]) -> dict[str, str]:
    """Return the name that posts show, by each login that they may be filed under; empty where an entry is no guest."""
    held = {node.path[-1]: node.text.strip() for node in nodes}
    if held.get("wp:post_type") != GUEST or held.get("wp:status", "publish") != "publish":
        return {}
    name = _further(nodes, GUEST_NAME) or held.get("title", "")
    logins = (
        _further(nodes, GUEST_LOGIN),
        _further(nodes, GUEST_ACCOUNT),
        held.get("wp:post_name", "").removeprefix("cap-"),
    )
    return {login: name for login in logins if login and name}


def _further(nodes: Sequence[Node], name: str) -> str:
    return next((node.text.strip() for node in metafields.values(nodes, name)), "")
