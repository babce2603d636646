"""Posts whose address an editor changed without leaving the one before: ledgers tell which they were.

Where posts have swapped their addresses, ledgers from before have the name of each at the address of the other.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.accounting.ledger import Head
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Digests


def found(posts: Iterable[Kept], ledgers: Mapping[str, Head]) -> Iterator[Kept]:
    """Yield the posts, with addresses among the former ones that captures showed and no file names any more.

    A post that no ledger names has one where it alone has the title and date that were imported there, or else half
    of the paragraphs.
    """
    posts = list(posts)
    known = {address for head in ledgers.values() for address in head.posts}
    lost = known.difference(*((kept.permalink, *kept.former) for kept in posts))
    able = [kept for kept in posts if known.isdisjoint((kept.permalink, *kept.former)) and not kept.withdrawn]
    told = {address: [head.posts[address] for head in ledgers.values() if address in head.posts] for address in lost}
    own: dict[str, tuple[str, ...]] = {}
    for path, address in _addresses(told, able) if able else ():
        own[path] = (*own.get(path, ()), address)
    yield from (_with(kept, own.get(kept.path, ())) for kept in posts)


def _with(kept: Kept, addresses: tuple[str, ...]) -> Kept:
    return msgspec.structs.replace(kept, former=(*kept.former, *addresses)) if addresses else kept


def _addresses(lost: Mapping[str, list[Digests]], able: Sequence[Kept]) -> Iterator[tuple[str, str]]:
    """Yield the path of a post and an address of it, for each at which captures showed one of these and no other."""
    named: dict[tuple[object, object], set[str]] = {}
    for kept in able:
        named.setdefault((ledger.digest(kept.title), ledger.digest(kept.date)), set()).add(kept.path)
    texts: dict[str, set[str]] = {}
    for address, told in sorted(lost.items()):
        paths = set[str]().union(*(named.get((one.get("title"), one.get("date")), ()) for one in told))
        if not paths:
            texts = texts or {kept.path: _digests(kept) for kept in able}
            paths = {path for path, mine in texts.items() if any(_shares(mine, one) for one in told)}
        if len(paths) == 1:
            yield paths.pop(), address


def _digests(kept: Kept) -> set[str]:
    return {ledger.sha256(part.encode()) for part in ledger.paragraphs(kept.body)}


def _shares(mine: Set[str], digests: Digests) -> bool:
    """Return whether a text and what was imported share half of the paragraphs of either."""
    theirs = set(digests.get("paragraphs", ()))
    return 2 * len(mine & theirs) >= max(len(mine), len(theirs), 1)


def meant_of_two(posts: Sequence[Kept], digests: Digests) -> Kept | None:
    """Return the only post with a paragraph of what was imported, else the only one of its title; None elsewhere."""
    imported = set(digests.get("paragraphs", ()))
    parts = [{ledger.sha256(part.encode()) for part in ledger.paragraphs(post.body)} for post in posts]
    like = [post for post, own in zip(posts, parts, strict=True) if own & imported]
    found = like or [post for post in posts if ledger.digest(post.title) == digests.get("title")]
    return found[0] if len(found) == 1 else None
