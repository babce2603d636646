"""Posts that a capture sets aside, since they are not for everyone, and that the archive has: those are told."""

from collections.abc import Iterable

from muniment.captures.drafts import draft
from muniment.captures.drafts.reading import Withheld
from muniment.captures.merge.shelf import Shelf


def known(held: Iterable[Withheld], stand: Shelf) -> dict[str, str]:
    """Return what to say of the posts of the archive that are among them, by their permalink."""
    found: dict[str, str] = {}
    for one in held:
        named = stand.named(one.guid) or stand.numbered(one.guid, one.number)
        kept = named or stand.posts.get(draft.path_in(one.link))
        if kept is not None and not kept.withdrawn and not kept.front.draft:
            found[kept.permalink] = f"the blog does not show it to everyone any more ({one.status})"
    return found
