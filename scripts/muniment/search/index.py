"""The index as kept between builds: only what changed posts hold is read and put in or taken out again."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from muniment.machine import forking, kept
from muniment.machine.forking import Share
from muniment.model.post import Post
from muniment.posts.catalogue import Catalogue, digest
from muniment.search import months, shards, tables
from muniment.search.entries import Entry, Stamps, entry
from muniment.search.months import Groups, Numbering
from muniment.search.shards import Buckets, Changes
from muniment.search.tables import Lists
from muniment.text import markdown

FEW = 40
"""Changed posts up to which terms are put in and taken out one by one; from more, the index is made anew."""


class Known(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A post in the index: its path, the digest of its file, and the stamp of its entry."""

    path: str
    digest: bytes
    stamp: bytes


class Index(msgspec.Struct, frozen=True, array_like=True):
    """All terms with their postings, and which posts they were taken from, by month."""

    key: bytes = b""
    vocabularies: bytes = b""
    numbering: Numbering = Numbering(0, months.ROOM)
    months: dict[str, list[Known]] = {}
    buckets: Buckets = {}
    tables: dict[str, str] = {}
    """The name of each month's table."""
    lists: dict[str, str] = {}
    """The name of the file that says what the posts of each year are listed under."""


def renew(catalogue: Catalogue, state: Path, *, processes: int = 1) -> Index:
    """Return the index of a catalogue, using and renewing what the same code kept in the folder `state`."""
    key = sources_key()
    old = kept.read(state / "index", Index) or Index()
    if old.key != key:
        old = Index()
    groups = months.grouped(catalogue.library.posts)
    fresh = Index(key, catalogue.library.vocabularies, Numbering.of(groups), _known(catalogue, groups, old))
    if (fresh.vocabularies, fresh.months, fresh.numbering) == (old.vocabularies, old.months, old.numbering):
        return old
    buckets = _patched(catalogue, groups, state, old, fresh)
    if buckets is None:
        buckets = _made(catalogue, groups, state, fresh, processes)
    listed = {"tables": _tables(groups, old, fresh), "lists": _lists(catalogue, groups, old, fresh)}
    made = msgspec.structs.replace(fresh, buckets=buckets, **listed)
    kept.write(state / "index", made)
    return made


def _tables(groups: Groups, old: Index, fresh: Index) -> dict[str, str]:
    return {
        name: old.tables[name]
        if old.months.get(name) == fresh.months[name]
        else tables.name(tables.of_month(fresh.key, posts))
        for name, posts in groups.items()
    }


def _lists(catalogue: Catalogue, groups: Groups, old: Index, fresh: Index) -> dict[str, str]:
    lists, found = Lists.of(catalogue), dict[str, str]()
    same = old.vocabularies == fresh.vocabularies
    for year, within in months.by_year(groups).items():
        before = {name: known for name, known in old.months.items() if name[:4] == year}
        unchanged = same and before == {name: fresh.months[name] for name in within}
        found[year] = old.lists[year] if unchanged else tables.name(lists.of_months(within))
    return found


def _known(catalogue: Catalogue, groups: Groups, old: Index) -> dict[str, list[Known]]:
    """Return what the index is to know of each post; stamps are taken over where nothing can have changed them."""
    same = old.vocabularies == catalogue.library.vocabularies
    before = {known.path: known for group in old.months.values() for known in group} if same else {}
    stamps = Stamps(catalogue)

    def known(post: Post) -> Known:
        found = before.get(post.path)
        if found is not None and found.digest == post.digest:
            return found
        return Known(post.path, post.digest, stamps.of(post))

    return {name: [known(post) for post in group] for name, group in groups.items()}


def _patched(catalogue: Catalogue, groups: Groups, state: Path, old: Index, fresh: Index) -> Buckets | None:
    """Return the buckets with what changed put in and taken out; None where they are better made anew."""
    changed = [
        name for name in fresh.months.keys() | old.months.keys() if fresh.months.get(name) != old.months.get(name)
    ]
    posts = sum(_differences(old.months.get(name, []), fresh.months.get(name, [])) for name in changed)
    if old.numbering != fresh.numbering or not old.buckets or posts > FEW:
        return None
    changes: Changes = {}
    for name in changed:
        before = read_month(state, name)
        if [(e.path, e.stamp) for e in before] != [(k.path, k.stamp) for k in old.months.get(name, [])]:
            return None
        after = _month(catalogue, state, name, groups.get(name, ()), fresh.months.get(name, []))
        _note(changes, 0, before, fresh.numbering.start(name))
        _note(changes, 1, after, fresh.numbering.start(name))
    return shards.patched(old.buckets, {term: pair for term, pair in changes.items() if pair[0] != pair[1]})


def _differences(old: Sequence[Known], new: Sequence[Known]) -> int:
    shared = sum(a == b for a, b in zip(old, new, strict=False))
    return max(len(old), len(new)) - shared


def _note(changes: Changes, side: int, entries: Iterable[Entry], start: int) -> None:
    for number, found in enumerate(entries, start):
        for term, posting in found.postings(number):
            changes.setdefault(term, (set(), set()))[side].add(posting)


def _made(catalogue: Catalogue, groups: Groups, state: Path, fresh: Index, processes: int) -> Buckets:
    """Return the buckets of all posts; months are read in several processes."""

    def read(share: Share[tuple[str, Sequence[Post]]]) -> int:
        for name, posts in share:
            _month(catalogue, state, name, posts, fresh.months[name])
        return len(share)

    (state / "months").mkdir(parents=True, exist_ok=True)
    many = sum(map(len, groups.values())) >= forking.WORTH
    forking.spread(list(groups.items()), read, kind=int, processes=processes if many else 1, worth=2)
    return _inverted(state, fresh)


def _month(catalogue: Catalogue, state: Path, name: str, posts: Sequence[Post], known: Sequence[Known]) -> list[Entry]:
    """Return the entries of a month and keep them; only those whose stamp is new are read."""
    before = {(found.path, found.stamp): found for found in read_month(state, name)}
    stamped = zip(posts, known, strict=True)
    entries = [before.get((k.path, k.stamp)) or entry(catalogue, post, k.stamp) for post, k in stamped]
    kept.write(state / "months" / name, entries)
    return entries


def read_month(state: Path, name: str) -> list[Entry]:
    """Return the entries kept of a month; none where there are none that can be read."""
    return kept.read(state / "months" / name, list[Entry]) or []


def _inverted(state: Path, fresh: Index) -> Buckets:
    terms: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    for name in sorted(fresh.months, key=fresh.numbering.place):
        for number, found in enumerate(read_month(state, name), fresh.numbering.start(name)):
            for term, posting in found.postings(number):
                terms[term].append(posting)
    return shards.inverted(terms)


def sources_key() -> bytes:
    """Return a digest of the code that texts and terms depend on."""
    here, text = Path(__file__).parent, Path(markdown.__file__).parent
    files = [*sorted(here.glob("*.py")), text / "markdown.py", text / "cleaning.py"]
    return digest(*(file.read_bytes() for file in files))
