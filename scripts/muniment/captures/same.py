"""Finds the blog's own links in a capture, and which post each means."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

import msgspec

from muniment.captures.draft import Draft
from muniment.captures.reading import Reading
from muniment.captures.shelf import Shelf
from muniment.text import hosts, permalink

NUMBER = re.compile(r"(?:^|&)p=(\d+)")
"""The number of a post in an address of a blog that gives its posts no other, or had given none yet."""
PLAIN = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]+)?(/[A-Za-z0-9/.~_+,;:=@-]*)(?:[?#]|\Z)")
"""Addresses whose path can be read off: nothing in it is encoded or beyond ASCII."""
SHAPE = 5
"""Parts of a permalink's path between strokes, the empty ones at both ends included: /2018/04/12/slug/."""


def resolved(reading: Reading, stand: Shelf, given: frozenset[str]) -> Reading:
    """Return a reading whose posts say which of their links to the same blog lead nowhere."""
    found = guessed(reading.drafts) if not any(is_own(url, given) for url in _addresses(reading.drafts)) else ""
    names = given | {found} - {""}
    own = {address for draft in reading.drafts for address in (draft.front.permalink, *draft.front.former)}
    known = own | set(stand.posts)
    linked = _links(reading.drafts, names)
    drafts = tuple(with_links(draft, names, known) for draft in reading.drafts)
    drafts = tuple(confirmed(draft, linked) for draft in drafts)
    doubts = guess_doubts(found)
    return msgspec.structs.replace(reading, drafts=drafts, doubts=(*reading.doubts, *doubts))


def guess_doubts(found: str) -> tuple[str, ...]:
    """Return what to say of a host that is taken to be the blog's; nothing where none is."""
    return (f"the blog was taken to be {found}, since its links match titles here; say --blog",) if found else ()


def _addresses(drafts: Iterable[Draft]) -> Iterable[str]:
    return (url for draft in drafts for url in draft.addresses)


def is_own(url: str, names: frozenset[str]) -> bool:
    """Return whether an address is on one of the hosts `names`, which are without `www.`."""
    return host_of(url) in names


def host_of(url: str) -> str:
    """Return the host of an address without `www.`."""
    return bare(hosts.host(url))


def bare(host: str) -> str:
    """Return a host name without `www.`."""
    return host.lower().removeprefix("www.")


@lru_cache(maxsize=1024)
def path_of(url: str) -> str:
    """Return the decoded path of an address with strokes at both ends, as permalinks are stored; /p/123/ of ?p=123."""
    if (plain := PLAIN.match(url)) and plain[1] != "/":
        return plain[1] if plain[1].endswith("/") else f"{plain[1]}/"
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.path in ("", "/") and (number := NUMBER.search(parts.query)):
        return f"/p/{number[1]}/"
    path = permalink.decoded(parts.path)
    return path if path.endswith("/") else f"{path}/"


def guessed(drafts: Iterable[Draft]) -> str:
    """Return the host whose links are permalinks of posts in the capture; empty where none is."""
    drafts = list(drafts)
    known = {draft.front.permalink for draft in drafts}
    votes = Counter(host_of(url) for url in _addresses(drafts) if path_of(url) in known)
    return votes.most_common(1)[0][0] if votes else ""


def with_links(draft: Draft, names: frozenset[str], known: Container[str]) -> Draft:
    """Return a draft that says of each of its links to the blog (hosts `names`) whether it leads to a known post."""
    own = [url for url in dict.fromkeys(draft.addresses) if is_own(url, names)]
    if not own:
        return draft
    lost = [url for url in own if is_post(url) and path_of(url) not in known]
    doubts = tuple(f"link to the same blog that leads to no post here: {url}" for url in lost)
    met = [url for url in own if (path := path_of(url)) in known and path != draft.front.permalink]
    notes = tuple(f"link to the same blog that is a post here: {url}" for url in met)
    return msgspec.structs.replace(draft, doubts=(*draft.doubts, *doubts), notes=(*draft.notes, *notes))


def _links(drafts: Iterable[Draft], names: frozenset[str]) -> dict[str, set[str]]:
    """Return the posts that link to each path on the blog."""
    linked: dict[str, set[str]] = {}
    for draft in drafts:
        for url in draft.addresses:
            if is_own(url, names):
                linked.setdefault(path_of(url), set()).add(draft.front.permalink)
    return linked


def confirmed(draft: Draft, linked: Mapping[str, set[str]]) -> Draft:
    """Return a draft that says whether another post of the capture links to the address worked out for it."""
    mine = draft.front.permalink
    agrees = draft.by_rule and bool(linked.get(mine, set()) - {mine})
    return draft if draft.agrees is agrees else msgspec.structs.replace(draft, agrees=agrees)


def is_post(url: str) -> bool:
    """Return whether an address has the form of a post's."""
    parts = path_of(url).split("/")
    return (len(parts) > SHAPE - 1 and parts[1].isdigit()) or ("p=" in url and "p=" in urlsplit(url).query)
