"""Posts whose address an editor changed without leaving the one before: ledgers tell which they were."""

from collections.abc import Iterable, Iterator, Mapping

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
    had: dict[str, tuple[str, ...]] = {}
    for address in sorted(lost) if able else ():
        told = [head.posts[address] for head in ledgers.values() if address in head.posts]
        if (kept := _only(told, able)) is not None:
            had[kept.path] = (*had.get(kept.path, ()), address)
    yield from (_with(kept, had.get(kept.path, ())) for kept in posts)


def _with(kept: Kept, addresses: tuple[str, ...]) -> Kept:
    return msgspec.structs.replace(kept, former=(*kept.former, *addresses)) if addresses else kept


def _only(told: list[Digests], able: list[Kept]) -> Kept | None:
    """Return the only post that is one of which captures told this."""
    named = [kept for kept in able if any(_is_named(kept, digests) for digests in told)]
    alike = named or [kept for kept in able if any(_shares(kept, digests) for digests in told)]
    return alike[0] if len(alike) == 1 else None


def _is_named(kept: Kept, digests: Digests) -> bool:
    return (ledger.digest(kept.title), ledger.digest(kept.date)) == (digests.get("title"), digests.get("date"))


def _shares(kept: Kept, digests: Digests) -> bool:
    """Return whether a post and what was imported share half of the paragraphs of either."""
    mine = {ledger.sha256(part.encode()) for part in ledger.paragraphs(kept.body)}
    theirs = set(digests.get("paragraphs", ()))
    return 2 * len(mine & theirs) >= max(len(mine), len(theirs), 1)
