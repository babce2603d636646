"""What feeds say of each post, in Atom: its fields, then its whole text or a summary.

Strings are joined, and texts are those that pages have been made with: five thousand entries take a tenth of a second
so. A library that builds feeds as trees of XML would take several seconds for them, more than all pages together.
"""

import re
from collections.abc import Iterable
from html import escape, unescape
from urllib.parse import urljoin

from muniment.feeds.channel import Channel
from muniment.model.post import Post
from muniment.pages import parts
from muniment.pages import post as post_pages
from muniment.posts.catalogue import Catalogue

ADDRESS = re.compile(rb'(<(?:a|img)\b[^>]*?\s(?:href|src)=")(?!https?://)([^"]*)')
"""An address in HTML that is not whole yet."""
CONTROL = bytes(code for code in range(0x20) if code not in b"\t\n\r")
"""Characters that no XML may hold (XML 1.0, section 2.2)."""


class Entries:
    """The entries of one run; what several feeds say of a post is made once."""

    def __init__(self, catalogue: Catalogue, channel: Channel) -> None:
        self.catalogue, self.channel, self.root = catalogue, channel, escape(channel.url)
        self.briefly: dict[str, bytes] = {}
        self.stamps: dict[str, bytes] = {}

    def full(self, post: Post) -> bytes:
        """Return the entry of a post with its whole text."""
        said = self.text(post).replace(b"]]>", b"]]&gt;")
        return b'%b<content type="html"><![CDATA[%b]]></content>\n</entry>' % (self._opening(post).encode(), said)

    def brief(self, post: Post) -> bytes:
        """Return the entry of a post with a summary."""
        made = self.briefly.get(post.path)
        if made is None:
            said = escape(post_pages.summary(self.catalogue, post), quote=False)
            made = self.briefly[post.path] = f"{self._opening(post)}<summary>{said}</summary>\n</entry>".encode()
        return made

    def stamp(self, post: Post) -> bytes:
        """Return what changes whenever the entry of a post does: its file, names of its tags, addresses it links to."""
        made = self.stamps.get(post.path)
        if made is None:
            ways = [other.permalink for other in self.catalogue.cited(post)]
            ways += map(str, self.catalogue.marks_of(post))  # where something else answers by now no link leads
            made = post.digest + "\0".join((*self.labels(post), *ways)).encode()
            self.stamps[post.path] = made
        return made

    def text(self, post: Post) -> bytes:
        """Return the HTML of what a post says, with whole addresses."""
        made = self.catalogue.texts.get(post.path)
        said = post_pages.spoken(self.catalogue, post).encode() if made is None else made
        outline = self.catalogue.library.outlines[post.path]
        if not (outline.references or outline.anchors or outline.raw or post.pictures):
            return said  # it links to nothing
        base = self.channel.address(post.permalink)

        def whole(found: re.Match[bytes]) -> bytes:
            return found[1] + escape(urljoin(base, unescape(found[2].decode()))).encode()

        return ADDRESS.sub(whole, said)

    def labels(self, post: Post) -> list[str]:
        """Return the labels of the tags that name no person."""
        return [tag.label for tag in self.catalogue.tags[post.path] if tag.kind.indexed]

    def _opening(self, post: Post) -> str:
        """Return what stands before the text of an entry, as one string: a list of its parts takes twice the time."""
        channel, published = self.channel, self.channel.published(post)
        lang = f' xml:lang="{escape(post.lang)}"' if post.lang else ""
        author = f"<author><name>{escape(post.author, quote=False)}</name></author>\n" if post.author else ""
        appeared = f"<published>{published}</published>\n" if published else ""
        labels = "".join([f'<category term="{escape(label)}"/>\n' for label in self.labels(post)])
        return (
            f"<entry{lang}>\n<title>{escape(post.title, quote=False)}</title>\n"
            f"<id>{escape(channel.identifier(post))}</id>\n"
            f'<link rel="alternate" type="text/html" href="{self.root}{parts.href(post.permalink)}"/>\n'
            f"{appeared}<updated>{channel.updated(post)}</updated>\n{author}{labels}"
        )


def document(parts: Iterable[bytes]) -> bytes:
    """Return an XML document of these parts, without the characters that none may hold."""
    return b"\n".join(parts).translate(None, CONTROL)
