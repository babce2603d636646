"""What posts/links.jsonl says of cited addresses, read fast for pages; lines that are not ours are passed over."""

import time
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from zlib import crc32

import msgspec

from muniment.model.fate import LIVE, UNCHECKED, Fate, Mark
from muniment.model.post import Post
from muniment.model.record import Memento
from muniment.model.verdict import Standing, Verdict
from muniment.posts.library import MOMENT
from muniment.text import hosts
from muniment.text.markdown import Outline

LEDGER = "posts/links.jsonl"
"""Path of the ledger of links, from the project's root."""


class _Line(msgspec.Struct, gc=False):
    """As much of a line as pages show."""

    url: str
    verdict: Verdict
    standing: Standing
    memento: Memento | None = None
    new_url: str = ""


LINE = msgspec.json.Decoder(_Line)


FEW = 40
"""Up to so many addresses are looked for one by one; for more the whole ledger is read, which takes 20 ms."""


class Standings:
    """What became of cited addresses, by the ledger of the archive at `root`; it may be absent."""

    def __init__(self, root: Path) -> None:
        self.file = root / LEDGER
        self.sought: dict[str, Mark] = {}

    def of(self, url: str) -> Mark:
        """Return what became of an address."""
        if "every" in self.__dict__ or len(self.sought) >= FEW or not url.isascii():
            return self.every.get(url, UNCHECKED)
        known = self.sought.get(url)
        if known is None:
            known = self.sought[url] = self._found(url)
        return known

    @cached_property
    def octets(self) -> bytes:
        """The ledger as it stands."""
        try:
            return self.file.read_bytes()
        except OSError:
            return b""

    @cached_property
    def every(self) -> dict[str, Mark]:
        """The mark of each address that has been looked at."""
        return {line.url: _mark(line) for line in _lines(self.octets)}

    def _found(self, url: str) -> Mark:
        """Return the mark that the last line of an address gives."""
        quoted, place = msgspec.json.encode(url), len(self.octets)
        while (place := self.octets.rfind(quoted, 0, place)) >= 0:
            line = self.octets[self.octets.rfind(b"\n", 0, place) + 1 :].split(b"\n", 1)[0]
            for found in _readable(line):
                if found.url == url:
                    return _mark(found)
        return UNCHECKED


def stamp(root: Path) -> bytes:
    """Return what differs whenever the ledger does; empty where it was saved this very moment."""
    try:
        status = (root / LEDGER).stat()
    except OSError:
        return b"none"
    return b"" if status.st_mtime_ns > time.time_ns() - MOMENT else b"%d %d" % (status.st_mtime_ns, status.st_size)


def _lines(octets: bytes) -> Iterable[_Line]:
    try:
        return LINE.decode_lines(octets)
    except (msgspec.DecodeError, UnicodeDecodeError):  # `links check` names the lines that are not ours
        return _readable(octets)


def _readable(octets: bytes) -> Iterator[_Line]:
    for line in octets.splitlines():
        try:
            yield LINE.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue


def _mark(line: _Line) -> Mark:
    copy = line.memento if line.memento is not None and _may_lead(line.memento.url) else None
    is_moved = line.verdict is Verdict.MOVED and _may_lead(line.new_url)
    if line.standing is Standing.ALIVE and not is_moved and not copy:
        return LIVE
    if line.standing is Standing.ALIVE:
        fate = Fate.MOVED if is_moved else Fate.LIVE
    elif line.standing is Standing.SUSPECT:
        fate = Fate.DOUBTFUL
    else:
        fate = Fate.ARCHIVED if copy else Fate.GONE
    astray = line.standing is Standing.BROKEN and line.verdict is Verdict.SOFT_DEAD
    new_url = line.new_url if fate is Fate.MOVED else ""
    told = f"{fate}\0{copy.url if copy else ''}\0{copy.date if copy else ''}\0{new_url}\0{astray}"
    return Mark(fate, crc32(told.encode(errors="replace")) | 2, copy, new_url, astray)


def _may_lead(url: str) -> bool:
    """Tell whether a page may lead to an address of the ledger."""
    return url.startswith(("http://", "https://")) and not hosts.is_shunned(url)


def numbers(standings: Standings, post: Post, outline: Outline) -> tuple[int, ...]:
    """Return the number of the mark of each address that a post cites, in order; none where none was looked at."""
    urls = [source.url for source in post.sources]
    urls += [note.url for note in post.see_also]
    urls += [reference.href for reference in outline.references]
    found = [standings.of(url).number for url in urls] if standings.octets else []
    return tuple(found) if any(found) else ()
