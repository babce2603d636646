"""Posts that a capture sets aside, since they are not for everyone, and that the archive has: those are told."""

from collections.abc import Container, Iterable

from muniment.captures.drafts import linked
from muniment.captures.drafts.reading import Withheld
from muniment.captures.merge.shelf import Shelf


def known(held: Iterable[Withheld], stand: Shelf, met: Container[str]) -> dict[str, str]:
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
