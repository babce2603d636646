"""An address beside a cited one that cannot exist, and what the answer to it says about the cited one."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from muniment.links.address import Target
from muniment.links.answer import Echo
from muniment.links.facts import Facts
from muniment.links.journey import Chain

NAME = "zq7xw-muniment-no-such-page"
"""A name that nobody gives; always the same, so that pages of one folder share the question."""
VALUE = "99999999987"
TRACKING = re.compile(r"utm_|fbclid|gclid|ref$|source$|share|lang$|hl$|s$", re.IGNORECASE)


def sibling(target: Target, *, by_query: bool) -> Target:
    """Return an address that cannot exist: another value in the query where it chooses the page, else another name."""
    parts = urlsplit(target.url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    choosing = telling(target.url)
    if by_query and choosing:
        pairs[choosing[-1]] = (pairs[choosing[-1]][0], VALUE)
        return Target(urlunsplit((*parts[:3], urlencode(pairs), "")))
    folder, _, name = parts.path.rstrip("/").rpartition("/")
    suffix = re.search(r"\.[a-z]{2,5}$", name, re.IGNORECASE)
    slash = "/" if parts.path.endswith("/") and name else ""
    return Target(
        urlunsplit((parts.scheme, parts.netloc, f"{folder}/{NAME}{suffix[0] if suffix else ''}{slash}", "", ""))
    )


def far(target: Target) -> Target:
    """Return an address that cannot exist in another folder of the same host."""
    parts = urlsplit(target.url)
    return Target(urlunsplit((parts.scheme, parts.netloc, f"/{NAME}/{VALUE}", "", "")))


def telling(url: str) -> list[int]:
    """Return the places of those parts of a query that may choose a page, rather than track a visitor."""
    pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    return [number for number, (name, _) in enumerate(pairs) if not TRACKING.match(name)]


def compare(chain: Chain, other: Chain) -> Echo:
    """Return what the chain of a sibling says about the chain of a cited address."""
    status = other.end.status
    if status in (404, 410):
        return Echo.HONEST
    if other.stopped or not 200 <= status < 300:
        return Echo.NONE
    if len(chain.targets) > 1 and chain.landed.url == other.landed.url:
        return Echo.SAME
    mine, theirs = chain.end.facts, other.end.facts
    if mine is None or theirs is None:
        return Echo.NONE
    return Echo.SAME if alike(mine, theirs) else Echo.OTHER


def alike(first: Facts, second: Facts) -> bool:
    """Tell whether two pages are one and the same but for the address that they may repeat."""
    if first.title != second.title and not (first.title and second.title and _overlap(first.title, second.title) > 0.7):
        return False
    return _overlap(first.text, second.text) >= 0.85


def _overlap(first: str, second: str) -> float:
    mine, theirs = (set(re.findall(r"\w+", text.casefold())) for text in (first, second))
    mine, theirs = ({word for word in words if not re.search(r"\d", word)} for words in (mine, theirs))
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 1.0
