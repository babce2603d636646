"""A capture (raw material as received) and its ledger: what became of each part of it (FORMATS.md, section 5)."""

from enum import StrEnum
from typing import ClassVar

import msgspec

Digests = dict[str, str | list[str]]
"""Of a post as imported: the digest of each field, and under `paragraphs` those of its text."""


class Kind(StrEnum):
    """What a capture is."""

    TEXT = "text"
    """Plain text of a page."""
    PAGE = "page"
    """A saved web page."""
    WXR = "wxr"
    """A WordPress export."""
    FEED = "feed"
    """An RSS or Atom feed."""
    REST = "rest"
    """Answers of WordPress's REST interface, as JSON."""


class Aside(StrEnum):
    """Why a part of a capture stands in no post."""

    FURNITURE = "furniture"
    """Menus, sidebars, buttons: the page around the posts."""
    HEADING = "heading"
    """The heading of the page."""
    DATE_LINE = "date-line"
    """The line that dates a post, and what stands on it."""
    COMMENT = "comment"
    """What readers wrote."""
    HIDDEN = "hidden"
    """What the blog did not show to everyone."""
    MARKUP = "markup"
    """Space, marks and tags that carry no words."""
    UNREADABLE = "unreadable"
    """What cannot be read."""


class Capture(msgspec.Struct, frozen=True):
    """A capture as received: name and kind, digest and size of its octets, their encoding, whether it is private."""

    file: str
    kind: Kind
    sha256: str
    bytes: int
    encoding: str
    private: bool = False


class Span(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True, rename={"from_": "from"}):
    """Octets from `from` to before `to`: part of a field of a post, or set aside.

    Of one field's spans in a row each holds the next words of the field as they are; with `raw` the capture has these
    characters where the field has other space, an escape or another list mark. In a private capture `sha256` stands in
    the place of `raw` and `text`.
    """

    from_: int
    to: int
    post: str = ""
    field: str = ""
    raw: str | None = None
    aside: Aside | None = None
    text: str = ""
    sha256: str = ""


class Ledger(msgspec.Struct, frozen=True, kw_only=True):
    """What became of each part of a capture, and the posts as they were written at import."""

    VERSION: ClassVar[int] = 1
    version: int = VERSION
    capture: Capture
    splitter: str
    spans: tuple[Span, ...]
    posts: dict[str, Digests]
    gone: dict[str, str] = {}
    """What is to be said of posts that the blog does not show any more, by their permalink; left out where empty."""


class Refused(Exception):
    """A capture that cannot be read; the message, for the person who gave it, says what was found and what is right."""


class Postless(Refused):
    """A capture that can be read and shows no post with its text: others that were given with it are brought in."""
