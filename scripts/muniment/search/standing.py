"""The index as it stands between builds: a small file that leads to the terms and to the entries of each month."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

import msgspec

from muniment.machine import kept, whole
from muniment.posts.catalogue import digest
from muniment.search.entries import Entry
from muniment.search.months import Numbering
from muniment.search.shards import Lines, Shard
from muniment.text import hosts, markdown


class Month(msgspec.Struct, frozen=True, array_like=True):
    """The posts of a month: a digest of them, the stamps of their entries, the name of the table of them.

    `listed` is what they are listed under, as JSON.
    """

    seal: bytes
    stamps: tuple[bytes, ...]
    table: str
    listed: bytes


class Standing(msgspec.Struct, frozen=True, array_like=True):
    """What the index is, but for the terms and what they were taken from."""

    key: bytes = b""
    vocabularies: bytes = b""
    numbering: Numbering = Numbering()
    months: dict[str, Month] = {}
    shards: tuple[Shard, ...] = ()

    def listed(self, months: Iterable[str]) -> bytes:
        """Return what the posts of months are listed under, as JSON."""
        return b"{%b}" % b",".join([b'"%b":%b' % (name.encode(), self.months[name].listed) for name in months])


def read(folder: Path) -> Standing:
    """Return what the same code kept in a folder; nothing where other code did."""
    key = code_key()
    found = kept.read(folder / "index", Standing)
    return found if found is not None and found.key == key else Standing(key)


def write(folder: Path, made: Standing, octets: bytes, old: Standing) -> None:
    """Keep an index, the terms first, so that whatever it leads to is there."""
    folder.mkdir(parents=True, exist_ok=True)
    terms, before = _terms(folder, made), _terms(folder, old)
    whole.write(terms, octets)
    kept.write(folder / "index", made)
    if before != terms:
        before.unlink(missing_ok=True)


def read_month(folder: Path, name: str) -> list[Entry]:
    """Return the entries kept of a month; none where there are none that can be read."""
    return kept.read(folder / "months" / name, list[Entry]) or []


def write_month(folder: Path, name: str, entries: Sequence[Entry]) -> None:
    """Keep the entries of a month."""
    kept.write(folder / "months" / name, entries)


class Terms:
    """The terms that are kept: only what is asked for is read, unless they are held."""

    def __init__(self, folder: Path, standing: Standing) -> None:
        """Look for them; OSError or ValueError where they are not what the index says."""
        self.file = _terms(folder, standing)
        self.places = [*_places(standing.shards)]
        self.held = b""
        if self.places[-1] != self.file.stat().st_size:
            raise ValueError("the terms have another size than the index says")

    def hold(self) -> None:
        """Read all of them at once, where most will be asked for."""
        self.held = self.file.read_bytes()

    def octets_of(self, number: int) -> bytes:
        """Return the lines of a shard."""
        start, end = self.places[number], self.places[number + 1] - 1
        if self.held:
            return self.held[start:end]
        with self.file.open("rb") as file:
            file.seek(start)
            return file.read(end - start)

    def lines(self, number: int) -> Lines:
        """Return the lines of a shard."""
        return self.octets_of(number).split(b"\n")


def _places(all_shards: Sequence[Shard]) -> Iterator[int]:
    place = 0
    yield place
    for shard in all_shards:
        place += shard.size + 1
        yield place


def _terms(folder: Path, standing: Standing) -> Path:
    names = " ".join([shard.name for shard in standing.shards])
    return folder / f"terms-{digest(names).hex()[:16]}"


@cache
def code_key() -> bytes:
    """Return a digest of the code that texts and terms depend on."""
    here, text = Path(__file__).parent, Path(markdown.__file__).parent
    files = [*sorted(here.glob("*.py")), text / "markdown.py", text / "cleaning.py", Path(hosts.__file__)]
    return digest(*(file.read_bytes() for file in files))
