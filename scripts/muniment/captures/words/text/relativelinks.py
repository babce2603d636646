"""Links in plain text to addresses without a host: they mean another page of the blog, or a place of the same page.

The blog's own pages are known by the address of the post. A place of the same page is none of another site: the words
of such a link stand alone, as they do where a page is read. Where no blog is known a link leads nowhere, and its words
and address stand as they are.
"""

from collections.abc import Iterator
from urllib.parse import urljoin

from muniment.text.patterns import late

LINK = late(r"\](?=\((?P<open><?)(?!<|https?://)(?P<path>[^\s()<>:]*)[^()]*\))")
"""Where the words of such a link end."""
PATH = late(r"/(?!/)|\.{1,2}/|[^/?#]+/|\?|[^/?#]+\.html?(?:$|[?#])")
"""How an address begins that is the way to another page; a word in brackets is none: '[sic](note)'."""
PLACE = late(r"(?<![\\!])(?P<first>\[)[^\[\]]+(?P<last>\]\(#[^\s()<>]*\))")
"""A link to a place of the same page, by its marks."""

SIGN = late(r"[/?]|\.html?")
"""What is in every address that was made whole."""
ADDRESS = late(r"https?://[^\s()<>]*")

Change = tuple[int, int, str | None]
"""Where something is written otherwise than it stands, and how; None where it is written elsewhere."""


def changes(content: str, own: str) -> Iterator[Change]:
    """Yield what is written otherwise of such links in a line: addresses made whole, marks left out or escaped.

    `own`: the address of the post; empty where it is not known.
    """
    marks = [found.span(mark) for found in PLACE.finditer(content) for mark in ("first", "last")]
    yield from ((first, last, None) for first, last in marks)
    for found in LINK.finditer(content):
        place, path = found.start(), found["path"]
        if own and not found["open"] and PATH.match(path):
            yield *found.span("path"), urljoin(own, path)
        elif all(first != place for first, _ in marks):
            yield place, place + 1, "\\]"


def held(value: str, position: int, raw: str) -> int:
    """Return where in a field the address ends that was made whole of `raw`; `position` where that is none."""
    whole = ADDRESS.match(value, position) if SIGN.search(raw) else None
    return whole.end() if whole else position
