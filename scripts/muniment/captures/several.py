"""Several captures in a row: pages are read ahead over the cores, and of each is held what is asked for later."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from muniment.captures import kinds, splitting, ways
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.mentions import Mentions
from muniment.captures.merge import bynumber, placing, same, shelf, translating
from muniment.captures.merge.placing import Made
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.captures.preparing import Prepared
from muniment.captures.splitting import Split, Wishes
from muniment.captures.spool import Spool
from muniment.captures.staging import Staging
from muniment.captures.structured import numbers
from muniment.machine.mates import Mates, worthwhile
from muniment.model.capture import Kind, Refused
from muniment.vocabularies.registry import Registry

WORTH = 1 << 20
"""Octets of pages from which a second process is worth its start."""
BATCH = 2
"""Pages that are handed over at a time."""


def read(captures: Sequence[Path], known: Registry, wishes: Wishes) -> Iterator[tuple[Path, Prepared | Refused | None]]:
    """Yield each capture in order with what is read of it or why it is refused; None where it is no page."""
    recorder = Mentions(known)

    def prepared(path: Path) -> Prepared | Refused:
        try:
            return splitting.prepare(path.name, splitting.octets_of(path), recorder, ways.at(path, wishes))
        except Refused as fault:
            return fault

    listed = [(path, path if _is_page(path) else None) for path in captures]
    whole = sum(page.stat().st_size for _, page in listed if page is not None)
    processes = min(worthwhile(whole, worth=WORTH), len(captures))
    with Mates(prepared, processes=processes, batch=BATCH) as mates:
        yield from mates.run(listed)


def led(made: Split, stand: Shelf, names: frozenset[str]) -> Split:
    """Return what a capture became, with the posts that stand to which it leads by number at that address too.

    `names` are hosts of their blog.
    """
    doubts = (doubt for one in (made.made if stand.ledgers else ()) for doubt in one.doubts)
    found = bynumber.led(doubts, stand, names, made.sources)
    if not found:
        return made
    if made.staged is None:
        return msgspec.structs.replace(resolved(made, stand), files={**made.files, **found})
    for path, octets in found.items():
        made.staged[path] = octets
    return made


def slim(made: Split, aside: Path) -> Split:
    """Return what a capture becomes without the texts of its posts; all its files wait in a folder within `aside`."""
    staging = made.staged or Staging(aside)
    try:
        for path, octets in made.files.items():
            staging[path] = octets
    except OSError:
        staging.discard()
        raise
    if made.staged is not None:  # its posts are in a file already
        return msgspec.structs.replace(made, files={})
    row = (msgspec.structs.replace(one, draft=_slim(one.draft)) for one in made.made)
    return msgspec.structs.replace(made, made=tuple(row), files={}, staged=staging)


def linked(captures: Sequence[Path]) -> frozenset[str]:
    """Return the numbers by which several captures link to posts, which may be in others of them."""
    found = set[str]()
    for path in captures if len(captures) > 1 else ():
        with contextlib.suppress(OSError), path.open("rb") as stream:
            found |= numbers.within(stream)
    return frozenset(found)


def translated(split: Sequence[Split], stand: Shelf) -> list[Split]:
    """Return what several captures became, where posts of some are translations of posts in others."""
    rows = {number: made.made for number, made in enumerate(split) if made.grouped}
    found = translating.originals((one for row in rows.values() for one in row), stand) if len(rows) > 1 else {}
    return [_translated(made, found) if found and number in rows else made for number, made in enumerate(split)]


def _translated(made: Split, found: Mapping[str, str]) -> Split:
    mine = {one.path: found[one.path] for one in made.made if one.path in found}
    if made.staged is not None:
        translating.put(mine, made.staged)
    if isinstance(made.made, Spool):
        made.made.then(lambda one: translating.told(one, mine))
        return made
    return msgspec.structs.replace(made, made=tuple(translating.told(one, mine) for one in made.made))


def resolved(made: Split, stand: Shelf) -> Split:
    """Return what a capture became with its links to posts resolved that captures behind it have brought."""
    if not isinstance(made.made, tuple):  # it tells that each time it is read
        return made
    return msgspec.structs.replace(made, made=tuple(_resolved(one, stand) for one in made.made))


def _resolved(made: Made, stand: Shelf) -> Made:
    doubts, notes = same.found_since(made.doubts, stand.posts)
    draft = msgspec.structs.replace(made.draft, notes=(*made.draft.notes, *notes))
    return msgspec.structs.replace(made, doubts=doubts, draft=draft) if notes else made


def _slim(draft: Draft) -> Draft:
    return msgspec.structs.replace(draft, body="", addresses=())


def grown(stand: Shelf, made: Split) -> Shelf:
    """Return the shelf as it stands once what a capture became is written."""
    sources = made.sources
    fresh = {one.path: _kept(one, sources[one.path]) for one in made.made if one.state == placing.NEW}
    return shelf.grow(stand, sources, made.tags, fresh, left=made.left)


def _kept(made: Made, source: bytes | Path) -> Kept:
    front, by_rule = made.draft.front, made.draft.by_rule
    return Kept(made.path, front.permalink, front.former, front.title, front.date, front.withdrawn, by_rule, source)


def _is_page(path: Path) -> bool:
    try:
        return kinds.of_file(path) is Kind.PAGE
    except OSError:
        return False
