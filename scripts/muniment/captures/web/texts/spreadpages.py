"""The number of a page of those over which a blog spreads one post, by the address that it says is its own."""

from muniment.captures.hypertext import relinked
from muniment.captures.hypertext.markup import Element
from muniment.text.patterns import late

FURTHER = late(r"(/\d{4}/\d\d/\d\d/[^/?#]+/)(?P<number>\d+)/?$")
"""How the address of a further page of a post ends (WordPress, wp_link_pages)."""
BEHIND = late(r"/?(\d{1,4})/?|&page=(\d{1,4})")
"""What stands there behind the address of a post that has no date, which the page tells machines."""


def parted(url: str, root: Element) -> tuple[str, str]:
    """Return the address of the post of which a page is a further one, and its number; else itself and none."""
    if found := FURTHER.search(url):
        return FURTHER.sub(r"\1", url), found["number"]
    for own in relinked.embedded(root) if url.rstrip("/")[-1:].isdigit() else ():
        if url.startswith(own) and (found := BEHIND.fullmatch(url, len(own))):
            return own, found[1] or found[2]
    return url, ""
