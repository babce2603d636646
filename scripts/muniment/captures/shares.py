"""What one process tells the others of posts in a row of a text that it has made."""

import msgspec

from muniment.captures.drafts.pieces import Piece
from muniment.text import folding


class Part(msgspec.Struct, frozen=True, array_like=True):
    """A post as far as it can be told alone."""

    ruled: str
    """The address that was worked out by rule, which another post may have too; empty where the page shows one."""
    permalink: str
    links: tuple[tuple[str, str], ...] = ()
    """Host and path of each link that may lead to a post of the blog."""
    made: bytes = b""
    """The post as it is listed, in MessagePack; none where it is still to be placed."""
    path: str = ""
    """Where it stands then."""
    written: bool = False
    """Whether a file was written for that place."""
    withdrawn: bool = False

    @property
    def addresses(self) -> set[str]:
        """The addresses by which another post may be it, as disks have them that do not tell capitals apart."""
        return {folding.on_disk(address) for address in (self.ruled, self.permalink) if address}


class Share(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """Posts in a row, and what becomes of their part of a text, from the character `start` to before `end`."""

    parts: tuple[Part, ...]
    start: int
    end: int
    before: tuple[Piece, ...]
    """What is set aside before the first piece of a post, and behind the last."""
    behind: tuple[Piece, ...]
    octets: tuple[int, int]
    """The octets of the capture between those."""
    spans: bytes
    """The spans of these octets, in JSON, one a line."""
    digests: bytes
    """Those of the posts by address, in JSON, one post a line."""
    tags: tuple[str, ...]
    slugs: dict[str, str]
    """What their blog calls some of these in addresses."""
    doubts: tuple[str, ...]
    own: bool
    """Whether a post links to a host that is known to be the blog's."""
    comments: bool
    proved: bool
    """Whether the posts and these spans give the octets back."""


READER = msgspec.msgpack.Decoder(Share)
