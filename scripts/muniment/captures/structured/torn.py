"""An entry of an export whose end is lost: how much of it is whole, where that says who may see its post."""

from muniment.text.patterns import late

TOLD = tuple(
    late(rb"</%b\s*>|<%b\s*/>" % (name, name)) for name in (b"content:encoded", b"wp:status", b"wp:post_password")
)
"""Without these a post may lack its text, or be for nobody."""
PART = late(rb"</(?:wp:post_password|wp:is_sticky|wp:postmeta|wp:comment|category)\s*>|<wp:post_password\s*/>")
"""How parts end that stand last in an entry (WordPress, export_wp)."""
LARGEST = 4 << 20
"""Octets beyond which no entry whose end is lost is read."""


def whole(octets: bytes) -> int:
    """Return where the last whole part of an entry ends; 0 where it lacks one that a post needs."""
    if len(octets) > LARGEST or not all(mark.search(octets) for mark in TOLD):
        return 0
    return max(found.end() for found in PART.finditer(octets))
