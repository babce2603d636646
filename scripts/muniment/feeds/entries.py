"""What feeds say of each post, in Atom: its fields, then its whole text or a summary.

Strings are joined, and texts are those that pages have been made with: five thousand entries take a tenth of a second
so. A library that builds feeds as trees of XML would take several seconds for them, more than all pages together.
"""

import re
from collections.abc import Iterable
from html import escape, unescape
from urllib.parse import urljoin

from muniment.feeds.channel import Channel
from muniment.model.page import Piece
from muniment.model.post import Post
from muniment.pages import parts
from muniment.pages import post as post_pages
from muniment.posts.catalogue import Catalogue, digest
from muniment.text.patterns import late

ADDRESS = late(rb'(<(?:a|img)\b[^>]*?\s(?:href|src)=")(?!https?://)([^"]*)')
"""An address in HTML that is not whole yet."""
NONE = late(b"\xef\xbf[\xbe\xbf]")
"""U+FFFE and U+FFFF, which are no characters (XML 1.0, 2.2)."""
CONTROL = bytes(code for code in range(0x20) if code not in b"\t\n\r")
"""Characters that no XML may hold (XML 1.0, section 2.2)."""


class Entries:
    """The entries of one run; what several feeds say of a post is made once."""

    def __init__(self, catalogue: Catalogue, channel: Channel) -> None:
        self.catalogue, self.channel, self.root = catalogue, channel, escape(channel.url)
        self.terms = {tag.slug: f'<category term="{escape(tag.label)}"/>\n' for tag in catalogue.indexed_tags}
        self.seal = str(channel)
        self.briefly: dict[str, bytes] = {}
        self.stamps: dict[str, bytes] = {}

    def full(self, post: Post) -> bytes:
        """Return the entry of a post with its tags and its whole text."""
        terms = "".join([self.terms.get(tag.slug, "") for tag in self.catalogue.tags[post.path]])
        said = self.text(post).replace(b"]]>", b"]]&gt;")
        made = b'%b%b<content type="html"><![CDATA[%b]]></content>\n</entry>\n'
        return allowed(made % (self._opening(post).encode(), terms.encode(), said))

    def brief(self, post: Post) -> bytes:
        """Return the entry of a post with a summary."""
        made = self.briefly.get(post.path)
        if made is None:
            said = escape(post_pages.summary(self.catalogue, post), quote=False)
            made = allowed(f"{self._opening(post)}<summary>{said}</summary>\n</entry>\n".encode())
            self.briefly[post.path] = made
        return made

    def piece(self, post: Post) -> Piece:
        """Return the entry of a post with its whole text as a piece of a feed."""
        return digest(self.seal, self._stamped(post)), lambda: self.full(post)

    def stamps_of(self, posts: Iterable[Post]) -> bytes:
        """Return what changes whenever the entry of one of these posts does."""
        return b"".join(map(self._stamped, posts))

    def _stamped(self, post: Post) -> bytes:
        return self.stamps.get(post.path) or self._stamp(post)

    def _stamp(self, post: Post) -> bytes:
        """Return what an entry depends on: its post, the names of its tags, the addresses that it links."""
        ways = [other.permalink for other in self.catalogue.cited(post)]
        ways += map(str, self.catalogue.marks_of(post))  # where something else answers by now no link leads
        made = self.stamps[post.path] = post.digest + "\0".join((*self.labels(post), *ways)).encode()
        return made

    def text(self, post: Post) -> bytes:
        """Return the HTML of what a post says, with whole addresses."""
        made = self.catalogue.texts.get(post.path)
        said = post_pages.spoken(self.catalogue, post) if made is None else made
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
        """Return what an entry begins with, as one string: a list of its parts takes twice the time."""
        channel, published, way = self.channel, self.channel.published(post), parts.href(post.permalink)
        lang = f' xml:lang="{escape(post.lang)}"' if post.lang else ""
        author = f"<author><name>{escape(post.author, quote=False)}</name></author>\n" if post.author else ""
        appeared = f"<published>{published}</published>\n" if published else ""
        return (
            f"<entry{lang}>\n<title>{escape(post.title, quote=False)}</title>\n<id>{channel.named(post)}/{way}</id>\n"
            f'<link rel="alternate" href="{self.root}{way}"/>\n'
            f"{appeared}<updated>{channel.updated(post)}</updated>\n{author}"
        )


def allowed(octets: bytes) -> bytes:
    """Return bytes of XML without the characters that none may hold."""
    octets = octets.translate(None, CONTROL)
    return NONE.sub(b"", octets) if b"\xef\xbf" in octets else octets
