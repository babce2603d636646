"""Finds the blog's own links in a capture, and which post each means."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence

import msgspec

from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading
from muniment.captures.merge.shelf import Shelf
from muniment.captures.words.blogs import blogaddress, ownpages
from muniment.text.patterns import late

LOST = "link to the same blog that leads to no post here: "
MET = "link to the same blog that is a post here: "
NUMBERED = late(r"[?&](?:page_id|attachment_id)=\d")
"""What the query of a page, or of the page of a file, has at a blog that gives it no other address."""


def resolved(reading: Reading, stand: Shelf, given: frozenset[str], *, told: bool = False) -> Reading:
    """Return a reading whose posts say which of their links to the same blog lead nowhere.

    `told`: somebody said that the given hosts are the blog's; then no other is, though a source may have the day and
    the words of a post's address.
    """
    given |= reading.hosts
    known_by_name = told or any(blogaddress.is_own(url, given) for url in _addresses(reading.drafts))
    found = "" if known_by_name else guessed(reading.drafts)
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


def guessed(drafts: Iterable[Draft]) -> str:
    """Return the host whose links are permalinks of posts in the capture; empty where none is."""
    drafts = list(drafts)
    known = {draft.front.permalink for draft in drafts}
    votes = Counter(blogaddress.host_of(url) for url in _addresses(drafts) if blogaddress.path_of(url) in known)
    return votes.most_common(1)[0][0] if votes else ""


def with_links(draft: Draft, names: frozenset[str], known: Container[str]) -> Draft:
    """Return a draft that says of each of its links to the blog (hosts `names`) whether it leads to a known post."""
    own = [url for url in dict.fromkeys(draft.addresses) if blogaddress.is_own(url, names)]
    if not own:
        return draft
    lost = [url for url in own if may_be_post(url) and blogaddress.path_of(url) not in known]
    doubts = tuple(f"{LOST}{url}" for url in lost)
    met = [url for url in own if (path := blogaddress.path_of(url)) in known and path != draft.front.permalink]
    notes = tuple(f"{MET}{url}" for url in met)
    return msgspec.structs.replace(draft, doubts=(*draft.doubts, *doubts), notes=(*draft.notes, *notes))


def may_be_post(url: str) -> bool:
    """Return whether an address may be that of a post or page of the blog whose host it is on."""
    return blogaddress.is_post(url) or ownpages.is_whole(url) or NUMBERED.search(url) is not None


def number_lost(doubt: str) -> str:
    """Return the address by number of a post to which a link leads, where a doubt says that none is here; else ""."""
    url = doubt.removeprefix(LOST) if doubt.startswith(LOST) and "p=" in doubt else ""
    return url if url and blogaddress.path_of(url).startswith("/p/") else ""


def found_since(doubts: Sequence[str], known: Container[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return doubts without those of links to posts that are known now, and what to note of these."""
    led = [doubt.removeprefix(LOST) for doubt in doubts if doubt.startswith(LOST)]
    met = {url for url in led if blogaddress.path_of(url) in known}
    left = tuple(doubt for doubt in doubts if doubt.removeprefix(LOST) not in met)
    return left, tuple(f"{MET}{url}" for url in led if url in met)


def _links(drafts: Iterable[Draft], names: frozenset[str]) -> dict[str, set[str]]:
    """Return the posts that link to each path on the blog."""
    linked: dict[str, set[str]] = {}
    for draft in drafts:
        for url in draft.addresses:
            if blogaddress.is_own(url, names):
                linked.setdefault(blogaddress.path_of(url), set()).add(draft.front.permalink)
    return linked


def confirmed(draft: Draft, linked: Mapping[str, set[str]]) -> Draft:
    """Return a draft that says whether another post of the capture links to the address worked out for it."""
    mine = draft.front.permalink
    agrees = draft.by_rule and bool(linked.get(mine, set()) - {mine})
    return draft if draft.agrees is agrees else msgspec.structs.replace(draft, agrees=agrees)
