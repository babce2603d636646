"""What already stands in the folder of posts: posts by permalink, vocabularies, captures and their ledgers."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.accounting.ledger import Head
from muniment.captures.merge import bases, strays
from muniment.captures.merge.standing import Kept, octets_of, opened
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.machine import forking
from muniment.machine.forking import Share
from muniment.machine.mates import TOGETHER
from muniment.model.capture import Digests, Kind
from muniment.model.problem import Problem
from muniment.model.tag import Tag
from muniment.text import folding, permalink
from muniment.text.folding import Spelt
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry

CAPTURES = "captures"
DAY = len("2020-05-01")
_Told = tuple[str, str, tuple[str, ...], str, str, str, bool]
"""All of a post that stands but its file."""
NONE: Mapping[str, Kept] = {}


class Shelf(msgspec.Struct, frozen=True):
    """The folder of posts, as it stands before a capture is split into it; `grow` has it stand as it will after."""

    folder: Path
    posts: dict[str, Kept]
    titles: dict[tuple[str, str], list[Kept]]
    """Posts by day and title, its spelling folded."""
    paths: set[str]
    broken: frozenset[str]
    registry: Registry
    problems: tuple[Problem, ...]
    ledgers: dict[str, Head]
    captures: dict[str, str]
    """Names of captures, by what disks make of them that do not tell capitals apart."""
    guids: dict[str, str] = msgspec.field(default_factory=dict)
    """Permalinks by what names a post at its blog, as a digest; an empty one where two posts have one name."""
    numbers: dict[str, str] = msgspec.field(default_factory=dict)
    """The same by its number at its blog."""
    groups: dict[str, list[str]] = msgspec.field(default_factory=dict)
    """Permalinks of posts that their blog names together with their translations, by the digest of that name."""
    imported: dict[str, str] = msgspec.field(default_factory=dict)
    """Permalinks by the digest of the title that a capture gave a post, whatever an editor calls it."""
    withdrawn: dict[str, list[tuple[Kept, Digests]]] = msgspec.field(default_factory=dict)
    """Posts that an editor withdrew, with what they were imported as, by the digest of their title then."""
    pending: dict[str, bytes | Path] = msgspec.field(default_factory=dict)
    """Files that captures before this one will have written."""
    spelt: Spelt = msgspec.field(default_factory=lambda: Spelt(()))
    """How the addresses of posts are spelt."""

    def octets(self, name: str) -> bytes:
        """Return the octets of a file of the folder; none where it is absent."""
        source = self.pending.get(name, self.folder / name)
        return b"" if isinstance(source, Path) and not source.is_file() else octets_of(source)

    def sha256(self, name: str) -> str:
        """Return the digest of a file of the folder; empty where it is absent."""
        source = self.pending.get(name, self.folder / name)
        if isinstance(source, bytes):
            return ledger.sha256(source)
        if not source.is_file():
            return ""
        with source.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()

    def known(self, permalink: str) -> list[Digests]:
        """Return the digests of a post as it was imported before, of every capture that showed it.

        An empty one stands for a field that a post has not, as far as its capture could have told it.
        """
        heads = (head for head in self.ledgers.values() if permalink in head.posts)
        return [_with_blanks(head.posts[permalink], head.capture.kind) for head in heads]

    def named(self, guid: str) -> Kept | None:
        """Return the post that its blog gave a name; None where it is unknown, or two have it."""
        return self.posts.get(self.guids.get(guid, "")) if guid else None

    def numbered(self, guid: str, number: str) -> Kept | None:
        """Return the post whose number is in the name that its blog gave a post, or is that of one; None elsewhere."""
        told = ((self.numbers, guid), (self.guids, number), (self.numbers, number))
        addresses = (known[name] for known, name in told if name and name in known)
        return next((self.posts[address] for address in addresses if address in self.posts), None)

    def alike(self, day: str, title: str) -> list[Kept]:
        """Return the posts of a day that have a title, or were imported with it, or on that day."""
        found = self.titles.get((day, registry.fold(title)), [])
        address = self.imported.get(ledger.digest(title), "")
        known = self.posts.get(address)
        if known is None or known in found or not (known.date[:10] == day or self._was_of(day, address)):
            return found
        return [*found, known]

    def has(self, date: str, title: str) -> bool:
        """Return whether a post may be one of a date and title."""
        told = self.alike(date[:DAY], title) or self.dated_in_part(date, title)
        return bool(told) or ledger.digest(title) in self.withdrawn

    def _was_of(self, day: str, address: str) -> bool:
        """Return whether a post was imported as one of a day, whatever date an editor gave it."""
        return any(digests.get("date") == ledger.digest(day) for digests in self.known(address))

    def dated_in_part(self, date: str, title: str) -> list[Kept]:
        """Return the posts of a title whose date is unknown or a part of another date, or the other way round."""
        folded = registry.fold(title)
        if date == UNKNOWN or len(date) < DAY:
            return [
                post
                for (day, name), posts in self.titles.items()
                if name == folded and day != date and (date == UNKNOWN or day.startswith(date))
                for post in posts
            ]
        return [post for day in (UNKNOWN, date[:4], date[:7]) for post in self.titles.get((day, folded), ())]

    def learn(self, head: Head) -> None:
        """Learn from a ledger what names its posts."""
        for address, digests in head.posts.items():
            self.imported[str(digests.get("title", ""))] = address
            if isinstance(group := digests.get(ledger.GROUP), str):
                self.groups.setdefault(group, []).append(address)
            for known, name in ((self.guids, digests.get(ledger.GUID)), (self.numbers, digests.get(ledger.NUMBER))):
                if isinstance(name, str):
                    self._learn(known, name, address, digests)

    def _learn(self, known: dict[str, str], name: str, address: str, digests: Digests) -> None:
        before, here = known.get(name, address), self.posts.get(address)
        there = self.posts.get(before)
        if here is None or there is None or there is here:
            known[name] = before if here is None else address if before else ""
        else:
            found = strays.meant_of_two((there, here), digests)
            known[name] = "" if found is None else before if found is there else address


def read(folder: Path, fallback: Registry | None = None) -> Shelf:
    """Return what stands in `folder`, which may be absent; `fallback`: vocabularies where it has none.

    The first capture brings it one: what was known up to then must not be new to the next (registry.completed).
    """
    found = _posts(folder)
    ledgers = ledger.read_all(folder / CAPTURES)
    read = list(strays.found(filter(None, found.values()), ledgers))
    posts: dict[str, Kept] = {}
    titles: dict[tuple[str, str], list[Kept]] = {}
    for kept in read:
        titles.setdefault(_title(kept), []).append(kept)
        for address in (kept.permalink, *kept.former):
            posts.setdefault(address, kept)
    known, problems = registry.read(folder)
    vocabulary = known if fallback is None else registry.completed(known, fallback)
    broken = frozenset(path for path, kept in found.items() if kept is None)
    captures = {folding.on_disk(name): name for name in ledgers}
    stand = Shelf(folder, posts, titles, {*found}, broken, vocabulary, problems, ledgers, captures, spelt=Spelt(posts))
    for head in ledgers.values():
        stand.learn(head)
    for kept in read:
        for digests in stand.known(kept.permalink) if kept.withdrawn else ():
            stand.withdrawn.setdefault(str(digests.get("title", "")), []).append((kept, digests))
    return stand


def _with_blanks(digests: Digests, kind: Kind) -> Digests:
    tellable = {*(bases.TELLABLE if kind in bases.WHOLE else ()), *(["updated"] if ledger.CHANGED in digests else [])}
    blanks = dict.fromkeys(tellable.difference(digests.get(ledger.UNSAID, ())), "")
    return {**blanks, **digests, bases.KIND: kind}


def _posts(folder: Path) -> dict[str, Kept | None]:
    """Return the posts of a folder by their path, in order; thousands are read over the cores."""
    files = {file.relative_to(folder).as_posix(): file for file in folder.glob("*/*.md")} if folder.is_dir() else {}
    own = (path for path in files if path[:4].isdigit() or path.startswith("undated/"))
    paths = sorted(own, key=lambda path: path.split("/"))

    def read(share: Share[str]) -> dict[str, _Told | None]:
        kept = ((path, opened(path, files[path])) for path in share)
        return {path: msgspec.structs.astuple(one)[:-1] if one else None for path, one in kept}

    shares = forking.spread(paths, read, kind=dict[str, _Told | None], processes=min(forking.cores(), TOGETHER))
    told = {path: one for share in shares for path, one in share.items()}
    return {path: Kept(*one, source=files[path]) if (one := told[path]) is not None else None for path in paths}


def _title(kept: Kept) -> tuple[str, str]:
    return kept.date[:10], registry.fold(kept.title)


def grow(
    stand: Shelf, files: Mapping[str, bytes | Path], tags: Sequence[str], fresh: Mapping[str, Kept] = NONE, *,
    left: Sequence[str] = ()
) -> Shelf:  # fmt: skip
    """Return the shelf as it stands once these files are written; some wait in files elsewhere.

    `fresh`: by path, posts that are known without being read again; `left`: files that are removed then.

    It is the same shelf: to copy thousands of posts for each of hundreds of captures would take most of the time.
    """
    for name, source in files.items():
        if name.endswith(".md"):
            stand.paths.add(name)
            _put(stand, fresh.get(name) or opened(name, source))
        elif name.endswith(ledger.SUFFIX):
            made = ledger.HEADS.decode(octets_of(source))
            stand.ledgers[made.capture.file] = made
            stand.captures.setdefault(folding.on_disk(made.capture.file), made.capture.file)
            stand.learn(made)
    stand.pending.update(files)
    for path in left:
        stand.paths.discard(path)
        stand.pending.pop(path, None)
    return _knowing(stand, tags) if tags else stand


def _knowing(stand: Shelf, tags: Sequence[str]) -> Shelf:
    added = [Tag(label=label, slug=permalink.slug(label)) for label in tags]
    known = registry.assemble([*stand.registry.tags, *added], stand.registry.organisations)
    return msgspec.structs.replace(stand, registry=known)


def _put(stand: Shelf, kept: Kept | None) -> None:
    """Take a post in, in the place of what stood at its addresses."""
    for address in (kept.permalink, *kept.former) if kept is not None else ():
        before = stand.posts.get(address)
        alike = stand.titles.get(_title(before), []) if before is not None else []
        alike[:] = [one for one in alike if one is not before]
    if kept is not None:
        stand.posts.update(dict.fromkeys((kept.permalink, *kept.former), kept))
        stand.spelt.add(kept.permalink, *kept.former)
        stand.titles.setdefault(_title(kept), []).append(kept)
