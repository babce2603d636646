"""Links in plain text to addresses without a host: they mean another page of the blog, or a place of the same page.

The blog's own pages are known by the address of the post. Where that is not known, and of a place of the same page, a
link leads nowhere on another site: its words, and where it leads, stand as they are.
"""

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from muniment.text.patterns import late

LINK = late(r"\](?=\((?P<open><?)(?!<|https?://)(?P<path>[^\s()<>:]*)[^()]*\))")
"""Where the words of such a link end."""
PATH = late(r"/(?!/)|\.{1,2}/|[^/?#]+/|\?|[^/?#]+\.html?(?:$|[?#])")
"""How an address begins that is the way to another page; a word in brackets is none: '[sic](note)'."""


def places(content: str, own: str) -> Iterator[tuple[int, tuple[int, int], str]]:
    """Yield where the words of each such link of a line end, where its address stands, and what belongs before that.

    `own`: the address of the post, of whose host the link is; empty where it is not known. What belongs before an
    address is empty where nothing makes it whole.
    """
    for found in LINK.finditer(content) if "](" in content else ():
        able = own != "" and not found["open"] and PATH.match(found["path"])
        yield found.start(), found.span("path"), _before(own, found["path"]) if able else ""


def _before(own: str, path: str) -> str:
    """Return what makes an address whole that is relative to another: `/a/` needs the host alone."""
    if path.startswith("/"):
        return "{0.scheme}://{0.netloc}".format(urlsplit(own))
    return own.partition("?")[0].partition("#")[0] if path.startswith("?") else urljoin(own, ".")
