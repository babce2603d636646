"""An address beside a cited one that cannot exist, and what the answer to it says about the cited one."""

import re
from collections import Counter
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from muniment.links.address import Target
from muniment.links.answer import Echo
from muniment.links.facts import Facts
from muniment.links.journey import PASSING, Chain
from muniment.text.patterns import late

NAME = "zq7xw-muniment-no-such-page"
"""A name that nobody gives; always the same, so that pages of one folder share the question."""
VALUE = "99999999987"
NUMBER = late(r"^([^\d%]{0,3})\d+([^\d%]{0,3}|\.[a-z]{2,5})$", re.IGNORECASE)
"""A name that is a number, but for a letter or two and an ending."""
LONG_NUMBER = late(r"\d{3,}")
YEAR = late(r"(?:19|20)\d\d")
WORD = late(r"[^\W\d_]+")
FEW = 3
"""Words of a page below which nothing may differ."""
LEAST = (0.7, 0.7, 0.85)
"""The part of their words that title, heading and text of two pages share, where these are one."""
TRACKING = late(r"utm_|fbclid|gclid|ref$|source$|share|lang$|hl$|s$", re.IGNORECASE)


def sibling(target: Target, *, by_query: bool) -> Target:
    """Return an address that cannot exist: another value in the query where it chooses the page, else another name."""
    parts = urlsplit(target.url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    choosing = telling(target.url)
    if by_query and choosing:
        pairs[choosing[-1]] = (pairs[choosing[-1]][0], VALUE)
        return Target(urlunsplit((*parts[:3], urlencode(pairs), "")))
    folder, _, name = parts.path.rstrip("/").rpartition("/")
    slash = "/" if parts.path.endswith("/") and name else ""
    numbered = NUMBER.sub(rf"\g<1>{VALUE}\g<2>", name)
    if numbered != name:
        return Target(urlunsplit((parts.scheme, parts.netloc, f"{folder}/{numbered}{slash}", parts.query, "")))
    suffix = re.search(r"\.[a-z]{2,5}$", name, re.IGNORECASE)
    return Target(
        urlunsplit((parts.scheme, parts.netloc, f"{folder}/{NAME}{suffix[0] if suffix else ''}{slash}", "", ""))
    )


def keeps_number(target: Target, other: Target) -> bool:
    """Tell whether a sibling has a number of an address that may choose the page by itself, whatever its name."""
    kept = set(LONG_NUMBER.findall(_chosen(target.url))) & set(LONG_NUMBER.findall(_chosen(other.url)))
    return not all(YEAR.fullmatch(number) for number in kept)


def _chosen(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}"


def far(target: Target) -> Target:
    """Return an address that cannot exist in another folder of the same host."""
    parts = urlsplit(target.url)
    return Target(urlunsplit((parts.scheme, parts.netloc, f"/{NAME}/{VALUE}", "", "")))


def home(target: Target) -> Target:
    """Return the front page of the same host."""
    parts = urlsplit(target.url)
    return Target(urlunsplit((parts.scheme, parts.netloc, "/", "", "")))


def telling(url: str) -> list[int]:
    """Return the places of those parts of a query that may choose a page, rather than track a visitor."""
    pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    return [number for number, (name, _) in enumerate(pairs) if not TRACKING.match(name)]


def compare(chain: Chain, other: Chain) -> Echo:
    """Return what the chain of a sibling says about the chain of a cited address."""
    status = other.end.status
    if chain.end.status < 400:
        if status in (404, 410):
            return Echo.HONEST
        if other.stopped or status in PASSING or not 200 <= status < 600:
            return Echo.NONE
        if status >= 300:
            return Echo.OTHER
    if len(chain.targets) > 1 and chain.landed.url == other.landed.url:
        return Echo.SAME
    mine, theirs = chain.end.facts, other.end.facts
    if mine is None or theirs is None:
        return Echo.NONE
    repeated = {word for one in (chain, other) for word in WORD.findall(unquote(one.targets[0].url).casefold())}
    return Echo.SAME if alike(_bare(mine, repeated), _bare(theirs, repeated)) else Echo.OTHER


def _bare(facts: Facts, repeated: set[str]) -> list[Counter[str]]:
    """Return the words of a page's title, heading and text, without those of the addresses asked."""
    parts = (facts.title, facts.heading, facts.text)
    return [Counter(word for word in WORD.findall(part.casefold()) if word not in repeated) for part in parts]


def alike(mine: list[Counter[str]], theirs: list[Counter[str]]) -> bool:
    """Tell whether two pages are one and the same but for the address that they may repeat."""
    if sum(part.total() for part in mine) < FEW:
        return mine == theirs
    return all(_overlap(*pair) >= least for pair, least in zip(zip(mine, theirs, strict=True), LEAST, strict=True))


def _overlap(mine: Counter[str], theirs: Counter[str]) -> float:
    return (mine & theirs).total() / (mine | theirs).total() if mine or theirs else 1.0
