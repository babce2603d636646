"""Posts of the archive that their blog does not show any more: named until an editor decides."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from muniment.captures.accounting import absence
from muniment.model.capture import Kind
from muniment.model.problem import Problem, doubt
from muniment.project import Project
from muniment.text.patterns import late

if TYPE_CHECKING:
    from muniment.captures.drafts.draft import Draft
    from muniment.captures.merge.shelf import Shelf
    from muniment.captures.merge.standing import Kept
    from muniment.captures.splitting import Split

DECIDED = late(r"(?m)^x_kept:[ \t]*\S")
GONE = "the blog does not show it any more"
NOTHING: Mapping[str, str] = {}
CAPTURES = "captures"
CODE = "gone-at-blog"
"""The name of the doubt about such a post."""


def doubts(project: Project) -> Iterator[Problem]:
    """Yield a doubt for each post that its blog did not show at the last pull, and of which no editor has decided."""
    missing = recorded(project.posts)
    if missing:
        from muniment.captures.merge import shelf  # loads what reads captures, which few archives need here

        yield from undecided(shelf.read(project.posts), missing)


def recorded(folder: Path) -> dict[str, str]:
    """Return what the ledgers of a folder of posts say of those that are gone, by their permalink."""
    return absence.read_all(folder / CAPTURES)


def record(stand: "Shelf", missing: Mapping[str, str], told: Mapping[str, str] = NOTHING) -> None:
    """Have the ledgers say that these posts are gone, and no others: of each the last that has it.

    So whoever has the repository knows it, whatever is kept on the machine that pulled. `told`: by permalink, the
    capture that told it, whose ledger has it where no other does.
    """
    said: dict[str, dict[str, str]] = {}
    for address, what in missing.items():
        kept = stand.posts.get(address)
        names = {address, *((kept.permalink, *kept.former) if kept is not None else ())}
        held = [name for name in sorted(stand.ledgers) if not names.isdisjoint(stand.ledgers[name].posts)]
        said.setdefault(held[-1] if held else told.get(address, ""), {})[address] = what
    for name in stand.ledgers:
        path = stand.folder / CAPTURES / f"{name}{absence.SUFFIX}"
        if path.is_file() and absence.read(path) != (wanted := said.get(name, {})):
            absence.write(path, wanted)


def find(stand: "Shelf", shown: Collection[str]) -> dict[str, str]:
    """Return the posts that a pull brought and that the blog does not show now, by their permalink."""
    pulled = {path for head in stand.ledgers.values() if head.capture.kind is Kind.REST for path in head.posts}
    found: dict[str, str] = {}
    for path in sorted(pulled):
        kept = stand.posts.get(path)
        if kept is not None and {path, kept.permalink, *kept.former}.isdisjoint(shown):
            found[kept.permalink] = GONE
    return found


def remembered(before: Mapping[str, str], split: Iterable["Split"], stand: "Shelf") -> dict[str, str]:
    """Return what is to be said of posts that captures have, and not for everyone; those they show again are left out.

    `before`: what was said until now. That the blog does not show one at all is for a pull to say and to take back.
    """
    found = {**before}
    for one in split:
        for made in one.made if found and not one.again else ():
            kept = stand.posts.get(made.draft.front.permalink)
            if kept is not None and found.get(kept.permalink, GONE) != GONE and _is_newest(made.draft, kept):
                del found[kept.permalink]
        found |= one.gone
    return found


def besides(before: Mapping[str, str], stand: "Shelf", shown: Collection[str]) -> dict[str, str]:
    """Return what was said of posts and is not for a pull to say; it takes back that an export lacks one it shows."""
    lack = {path for path, what in before.items() if what == absence.LACKING}
    back = {
        path
        for path in lack
        if (kept := stand.posts.get(path)) and not {kept.permalink, *kept.former}.isdisjoint(shown)
    }
    return {path: what for path, what in before.items() if what != GONE and path not in back}


def _is_newest(draft: "Draft", kept: "Kept") -> bool:
    """Return whether a capture has a post as it was last; pages and feeds that do not say when it changed have not."""
    changed = draft.changed or ("" if draft.sparse else draft.front.date)
    return bool(changed and not kept.withdrawn) and changed >= (kept.front.updated or kept.date)


def undecided(stand: "Shelf", gone: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a doubt for each of these posts of which no editor has said what to do."""
    for path, what in sorted(gone.items()):
        kept = stand.posts.get(path)
        if kept is not None and not kept.withdrawn and not is_decided(kept.text):
            yield named(f"posts/{kept.path}", what)


def is_decided(text: str) -> bool:
    """Return whether the text of a post says why it stays."""
    return bool(DECIDED.search(text.partition("\n---")[0]))


def named(path: str, what: str) -> Problem:
    """Return the doubt that names a post."""
    return doubt(path, 1, CODE, f"{what}; withdraw it, or say why it stays: x_kept: reason")
