"""What a reader of captures gives back."""

import msgspec

from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.pieces import Piece
from muniment.captures.letters.encoding import Decoded
from muniment.model.capture import Kind

COMMENTS = "it holds readers' comments"
POSTS = "it holds posts that are not public"
UNREAD = "what of it cannot be read may not be public"
LOGGED_IN = "it holds a log-in bar"
"""Why a capture is private."""
ONLY_TITLES = "lists posts by their titles, without a text; leave it out, and save the posts' own pages"


class Withheld(msgspec.Struct, frozen=True):
    """A post that a capture sets aside: where it stands at its blog, the digests of its name and number, and why."""

    link: str
    guid: str
    status: str
    number: str = ""
    changed: str = ""
    """When it changed last, local to the blog, as far as the capture says it."""


class Reading(msgspec.Struct, frozen=True):
    """What a capture holds: its posts from the top, and the pieces that put in a row are the capture."""

    kind: Kind
    decoded: Decoded
    drafts: tuple[Draft, ...]
    pieces: tuple[Piece, ...]
    doubts: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    """Why it is private, as far as only its reader can tell."""
    withheld: tuple[Withheld, ...] = ()
    """Posts of it that are not for everyone."""
    hosts: frozenset[str] = frozenset()
    """The blog's host names without `www.`, as far as its posts are surely on them."""
