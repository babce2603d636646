"""Posts of the archive that a newer export of their blog lacks, though it has what came before and after them.

Also those that a capture sets aside, since they are not for everyone, and that the archive has.
"""

from collections.abc import Collection, Container, Iterable, Iterator

import msgspec

from muniment.captures.accounting.absence import LACKING
from muniment.captures.drafts import linked
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Withheld
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept

FEW, PART = 2, 10
"""How many posts of an earlier capture may be lacking, or which part of them: of a choice of posts more are."""


class Span(msgspec.Struct, frozen=True):
    """What tells which posts an export has to have: days, until when, and the labels and author that all have."""

    first: str
    last: str
    until: str
    """When it was made, or its last change was."""
    labels: frozenset[str]
    authors: frozenset[str]
    """Its only author, or nobody."""


def find(span: Span | None, met: Container[str], told: Container[str], stand: Shelf, own: str) -> dict[str, str]:
    """Return what to say of the posts that an export lacks, by their permalink.

    It must be nearly all of what some earlier capture, or all of them, had in these days. `met`: paths of posts that
    it has; `told`: permalinks of those that it has, and not for everyone; `own`: the name of its own ledger.
    """
    if span is None:
        return {}
    found: dict[str, str] = {}
    groups = list(_groups(stand, own))
    since = {kept.path for group in groups[:-1] if _is_newer(group, span) for kept in group}
    for group in groups:
        within = {kept.path: kept for kept in group if span.first <= kept.date <= span.last and not kept.withdrawn}
        left = [kept for path, kept in within.items() if path not in met and kept.permalink not in told]
        missing = [kept for kept in left if kept.path not in since and _belongs(kept, span)]
        if len(missing) <= max(FEW, len(within) // PART) and 2 * len(missing) < len(within):
            found |= {kept.permalink: LACKING for kept in missing}
    return found


def span(drafts: Iterable[Draft], made: str) -> Span | None:
    """Return what an export has, which was `made` then as far as it says; None where its posts have no days."""
    dates: list[str] = []
    until, labels, authors = made, None, set[str]()
    for draft in drafts:
        front = draft.front
        dates += [front.date] if front.date[:1].isdigit() else []
        until = max(until, draft.changed, *dates[-1:])
        own = frozenset(map(str.casefold, (*front.categories, *front.tags)))
        labels = own if labels is None else labels & own
        authors.add(front.author)
    if not dates:
        return None
    return Span(min(dates), max(dates), until, labels or frozenset(), frozenset(authors if len(authors) == 1 else ()))


def _groups(stand: Shelf, own: str) -> Iterator[Collection[Kept]]:
    """Yield the posts that each earlier capture had, and those that all of them had."""
    every: dict[str, Kept] = {}
    for name, head in stand.ledgers.items():
        if name != own:
            group = {kept.path: kept for address in head.posts if (kept := stand.posts.get(address)) is not None}
            every |= group
            yield group.values()
    yield every.values()


def _is_newer(group: Collection[Kept], span: Span) -> bool:
    """Return whether an earlier capture has a post from after an export was made: it shows what the blog had since."""
    return any(kept.date[:1].isdigit() and kept.date > span.until for kept in group)


def _belongs(kept: Kept, span: Span) -> bool:
    """Return whether an export would have a post, whatever choice of posts it is, had the blog shown it then."""
    if not span.first < kept.date < span.last:
        return False
    front = kept.front
    labels = frozenset(map(str.casefold, (*front.categories, *front.tags)))
    mine = not front.draft and (front.updated or front.date) <= span.until
    return mine and span.labels <= labels and (not span.authors or front.author in span.authors)


def withheld(held: Iterable[Withheld], stand: Shelf, met: Container[str]) -> dict[str, str]:
    """Return what to say of the posts of the archive that are among them, by their permalink.

    `met`: the files of those that the capture shows to everyone in another place, where no drafts come in. What a post
    was before it came to stand as it does tells nothing of that: whatever hides it at its blog changes it.
    """
    found: dict[str, str] = {}
    for one in held:
        named = stand.named(one.guid) or stand.numbered(one.guid, one.number)
        kept = named or stand.posts.get(linked.path_in(one.link))
        if kept is None or kept.path in met or kept.withdrawn or kept.front.draft:
            continue
        if not _is_older(one.changed, kept.front.updated or kept.date):
            found[kept.permalink] = f"the blog does not show it to everyone any more ({one.status})"
    return found


def _is_older(changed: str, last: str) -> bool:
    """Return whether a change, where it is known, was before a day or hour."""
    size = min(len(changed), len(last))
    return last[:1].isdigit() and changed[:size] < last[:size]
