"""Addresses on the blog's own hosts, which are one: a post that is shown under another of them says nothing else."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.merge.standing import Kept
from muniment.captures.words.text.typed import folded
from muniment.model.capture import Digests
from muniment.model.post import Picture, SeeAlso, Source

LISTS = {"sources": tuple[Source, ...], "see_also": tuple[SeeAlso, ...], "pictures": tuple[Picture, ...]}
"""Fields whose entries have addresses."""
ONE = "//"
"""In the place of whichever host it is."""


def respelt(draft: Draft, post: Kept, known: Sequence[Digests], hosts: frozenset[str]) -> Draft:
    """Return a draft that has the blog's own addresses as the post that stands has them, or as captures had them.

    `hosts` are without `www.`; where there is one alone, nothing is to be compared. What else it says stays.
    """
    if len(hosts) < 2:
        return draft
    own = _pattern(hosts)
    ours = {own.sub(ONE, part): part for part in ledger.paragraphs(post.body)}
    body = _text(draft.body, ours, ledger.said(known), own, hosts)
    lists = {name: _list(name, draft, post, known, own, hosts) for name in LISTS if getattr(draft.front, name)}
    return msgspec.structs.replace(draft, body=body, front=msgspec.structs.replace(draft.front, **lists))


@lru_cache(maxsize=4)
def _pattern(hosts: frozenset[str]) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(hosts, key=len, reverse=True)))
    return re.compile(rf"(?i)https?://(?:www\.)?(?:{names})(?![\w.:@-])")


def _text(body: str, ours: dict[str, str], known: set[str], own: re.Pattern[str], hosts: frozenset[str]) -> str:
    """Return a text each paragraph of which is as ours, or as it was imported, where its hosts alone are others."""

    def spelt(part: str) -> str:
        if not own.search(part):
            return part
        bare = part.strip("\n")
        mine = ours.get(own.sub(ONE, bare), "")
        if _is_safer(bare, mine, own):
            return part
        told = (one for one in (bare, *_spellings(bare, own, hosts)) if not known.isdisjoint(_digests(one)))
        return part.replace(bare, mine or next(told, bare))

    return "\n\n".join(spelt(part) for part in body.split("\n\n"))


def _is_safer(theirs: str, mine: str, own: re.Pattern[str]) -> bool:
    """Return whether words that differ from ours in their hosts alone have those, some by `https:`: a change."""
    there, here = own.findall(theirs), own.findall(mine)
    safe = [lead.replace("http:", "https:", 1) for lead in here]
    return there != here and len(there) == len(here) and all(map(_is_either, there, here, safe))


def _is_either(lead: str, one: str, other: str) -> bool:
    return lead in (one, other)


def _digests(part: str) -> set[str]:
    return {ledger.sha256(words.encode()) for words in (part, folded(part))}


def _spellings(words: str, own: re.Pattern[str], hosts: frozenset[str]) -> Iterator[str]:
    """Yield words with each of the hosts in the place of all of them."""
    for host in sorted(hosts):
        for lead in ("https://", "https://www.", "http://", "http://www."):
            yield own.sub(lead + host, words)


def _list(
    name: str, draft: Draft, post: Kept, known: Sequence[Digests], own: re.Pattern[str], hosts: frozenset[str]
) -> object:
    """Return a list as it was imported, where its hosts alone are others; else each entry at the address we have."""
    value = getattr(draft.front, name)
    told = {held.get(name) for held in known}
    spellings = _spellings(msgspec.json.encode(value).decode(), own, hosts)
    spelt = (msgspec.json.decode(words, type=LISTS[name]) for words in spellings)
    there = {own.sub(ONE, one.url): one.url for one in getattr(post.front, name)}
    ours = [there.get(own.sub(ONE, one.url), one.url) for one in value]
    if any(_is_safer(one.url, mine, own) for one, mine in zip(value, ours, strict=True)):
        return value
    mine = tuple(msgspec.structs.replace(one, url=url) for one, url in zip(value, ours, strict=True))
    return next((one for one in (value, *spelt) if ledger.digest(one) in told), mine)
