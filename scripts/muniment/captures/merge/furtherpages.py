"""Puts the pages together over which a blog spreads one post (WordPress, `<!--nextpage-->`), in whatever order."""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.merge import bases, likeness
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Digests

LISTS = ("sources", "see_also", "pictures", "organisations")
"""Fields that come out of a text, of which each page gives its part."""
MOST = 100
"""Pages that a post may have."""
NUMBERS = {ledger.digest(number): number for number in range(1, MOST)}
Known = Sequence[Digests]
Told = Mapping[int, Set[str]]
"""What each page of a post is known to hold, by its number: digests of paragraphs, of works cited and of pictures."""


def joined(draft: Draft, post: Kept, known: Known) -> tuple[Draft, Known]:
    """Return a draft of one page of a post with the others that stand, and what was imported, to be merged as a whole.

    As it is where it is no such page, is one that came before, or where another form told the whole text.
    """
    told = _told(known)
    number = draft.part or _first(draft, known, told)
    if not (number and told) or number in told:
        return draft, known
    ours = ledger.paragraphs(post.body)
    theirs = likeness.respelt(ledger.paragraphs(draft.body), ours)
    if set(theirs) <= set(ours):
        return draft, known
    parts = _among(ours, theirs, [{_digest(part)} for part in ours], number, told)
    lists = {name: _either(name, draft, post, number, told) for name in LISTS}
    front = msgspec.structs.replace(draft.front, **lists, excerpt=draft.front.excerpt or post.front.excerpt)
    whole = msgspec.structs.replace(draft, front=front, body="\n\n".join(parts) + "\n", short=False)
    held = ledger.digests(post.front, post.body)
    return whole, [*known, {name: held[name] for name in (*LISTS, "excerpt", "paragraphs") if name in held}]


def _told(known: Known) -> Told:
    """Return what ledgers know of each page of a post; nothing where one knows all of them, or a mere beginning.

    The first page may not say that it is one.
    """
    told: dict[int, set[str]] = {}
    for held in known:
        number = NUMBERS.get(str(held.get(ledger.PART, "")), 0)
        if not number and (held.get(bases.KIND) in bases.WHOLE or held.get(ledger.SHORT)):
            return {}
        listed = (held.get(name, ()) for name in ("paragraphs", ledger.CITED, ledger.PICTURED))
        told.setdefault(number or 1, set()).update(*listed)
    return told


def _first(draft: Draft, known: Known, told: Told) -> int:
    """Return 1 for a page that says no number, of a post of which further pages alone are known; else 0."""
    if draft.short or not draft.sparse or 1 in told:
        return 0
    own = {_digest(part) for part in ledger.paragraphs(draft.body)}
    others = {digest for held in known for digest in held.get("paragraphs", ())}
    return int(2 * len(others & own) <= len(others))


def _among(
    ours: Sequence[Any], theirs: Iterable[Any], digests: Sequence[Set[str]], number: int, told: Told
) -> list[Any]:
    """Return what stands with that of a page where it goes: behind that of pages before it, else before the others."""
    early = {digest for one in told if one < number for digest in told[one]}
    late = {digest for one in told if one > number for digest in told[one]}
    before = [at for at, own in enumerate(digests) if own & early and not own & late]
    after = [at for at, own in enumerate(digests) if own & late and not own & early]
    at = before[-1] + 1 if before else after[0] if after else len(ours)
    return [*ours[:at], *theirs, *ours[at:]]


def _either(name: str, draft: Draft, post: Kept, number: int, told: Told) -> tuple[Any, ...]:
    """Return the entries of a list of both, each once."""
    ours = getattr(post.front, name)
    known = {_named(entry) for entry in ours}
    fresh = [entry for entry in getattr(draft.front, name) if _named(entry) not in known]
    digests = [
        {ledger.record(name, _named(entry)), *(ledger.pictured([entry]) if name == "pictures" else ())}
        for entry in ours
    ]
    return tuple(_among(ours, fresh, digests, number, told))


def _named(entry: Any) -> str:
    """Return what tells an entry of a list from others: its address, or the words of a body."""
    return getattr(entry, "url", "") or getattr(entry, "as_", "") or getattr(entry, "alt", "")


def _digest(part: str) -> str:
    return ledger.sha256(part.encode())
