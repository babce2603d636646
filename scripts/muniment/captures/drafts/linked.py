"""What the address of a post on its blog gives it: its permalink, or a name where that cannot be stored."""

import re
from urllib.parse import urlsplit

from muniment.captures.drafts.draft import ENDING
from muniment.captures.words.blogs import blogaddress
from muniment.schema import values
from muniment.text import permalink
from muniment.text.patterns import late

INDEX = late(r"(?:^|/)index\.[xs]?html?/?$", re.IGNORECASE)
"""How the address of a copy of a page ends, as tools that save whole sites make them."""


def path_in(url: str) -> str:
    """Return the path of an address as permalinks are stored; empty where it has none that may be stored."""
    if not url:
        return ""
    path = _decoded(url)
    path = path if path.endswith("/") else f"{path}/"
    return "" if values.address_fault(path) else path


def stem(url: str) -> str:
    """Return the last part of an address that may not be stored, which names its post as the blog does; empty for none.

    Such as one with signs that no file has, longer than WordPress makes one, or below pages of the site.
    """
    parts = [part for part in _decoded(url).split("/") if part.strip(".")]
    last = ENDING.sub("", parts[-1]) if parts else ""
    return "" if last.isdecimal() or not permalink.slug(last) else last


def _decoded(url: str) -> str:
    """Return the path of an address, decoded; empty where it has none but a number."""
    if "p=" in url and values.NUMBERED.fullmatch(blogaddress.path_of(url)):
        return ""
    try:
        return INDEX.sub("/", permalink.decoded(urlsplit(url).path))
    except ValueError:
        return ""
