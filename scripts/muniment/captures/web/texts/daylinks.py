"""Links by which the day of a post leads to where it stands, and to no list of what appeared on it."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import writtendates
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import blogaddress
from muniment.text import days
from muniment.text.patterns import late

NAMED = late(r"[^\W\d_]{3}")
"""What a path ends in that is no archive of a day."""


def find(seen: Sighted, links: Sequence[Element]) -> Iterator[Element]:
    """Yield those of the links of a post that are its day, and that what is there for it holds or is within."""
    marked = [one for one in seen.own() if writtendates.is_marked(one)] if links else []
    for link in links:
        able = any(one.holds(link) or link.holds(one) for one in marked) and days.whole(link.words) is not None
        name = blogaddress.path_of(link.get("href")).strip("/").rpartition("/")[2] if able else ""
        if NAMED.search(name) and "?" not in link.get("href"):
            yield link
