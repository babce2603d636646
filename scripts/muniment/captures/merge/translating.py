"""Posts of a capture that are translations of each other: those that are new say which is the original."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.merge import editing, placing, standing
from muniment.captures.merge.placing import Made
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Files

TAKEN = "taken for a translation of "
UNSURE = TAKEN + "{}, which appeared first; the blog does not say which is the original"


def originals(made: Iterable[Made], stand: Shelf) -> dict[str, str]:
    """Return the permalinks of the posts that new ones translate, by the path of the new one.

    The original is the one that appeared first of those that the blog names together; a draft has not appeared.
    """
    groups: dict[str, list[Made]] = {}
    for one in made:
        if one.draft.group and not one.is_kept_out and one.draft.front.date[:1].isdigit():
            groups.setdefault(one.draft.group, []).append(one)
    found: dict[str, str] = {}
    for name, group in groups.items():
        appeared = [(one.draft.front.date, _address(one, stand)) for one in group if not one.draft.front.draft]
        appeared += _standing(name, stand)
        original = min(appeared, key=lambda one: one[0])[1] if appeared else ""
        translated = [one for one in group if one.state == placing.NEW and _address(one, stand) != original]
        found |= {one.path: original for one in translated if original}
    return found


def _standing(name: str, stand: Shelf) -> Iterator[tuple[str, str]]:
    """Yield dates and permalinks of the posts of a group that stand: pages name it by their addresses."""
    addresses = name.split(" ") if name.startswith("/") else stand.groups.get(ledger.digest(name), ())
    for kept in filter(None, map(stand.posts.get, addresses)):
        if kept.date[:1].isdigit() and not (kept.withdrawn or kept.front.draft):
            yield kept.date, kept.permalink


def _address(made: Made, stand: Shelf) -> str:
    """Return the permalink of a post as it is here."""
    permalink = made.draft.front.permalink
    kept = stand.posts.get(permalink) if made.state != placing.NEW else None
    return kept.permalink if kept is not None else permalink


def linked(made: Sequence[Made], stand: Shelf, files: Files) -> list[Made]:
    """Return posts that say so where they are taken for translations; those among the files lead to the originals."""
    found = originals(made, stand)
    put(found, files)
    return [told(one, found) for one in made]


def put(found: Mapping[str, str], files: Files) -> None:
    """Have posts among the files say which ones they translate."""
    for path, original in found.items():
        kept = standing.opened(path, files[path])
        if kept is not None:
            front = msgspec.structs.replace(kept.front, translation_of=original)
            files[path] = editing.edited(kept.text, front, "", ["translation_of"]).encode()


def told(made: Made, found: Mapping[str, str]) -> Made:
    """Return a post that says so where it was taken for a translation."""
    if made.path not in found:
        return made
    others = (doubt for doubt in made.doubts if not doubt.startswith(TAKEN))
    return msgspec.structs.replace(made, doubts=(*others, UNSURE.format(found[made.path])))
