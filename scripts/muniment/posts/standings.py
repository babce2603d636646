"""What posts/links.jsonl says of cited addresses, read fast for pages; lines that are not ours are passed over."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from zlib import crc32

import msgspec

from muniment.model.fate import LIVE, Fate, Mark
from muniment.model.post import Post
from muniment.model.record import Memento
from muniment.model.verdict import Standing, Verdict
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


def read(root: Path) -> dict[str, Mark]:
    """Return a mark for each address that has been looked at; none where there is no ledger."""
    try:
        octets = (root / LEDGER).read_bytes()
    except OSError:
        return {}
    return {line.url: LIVE if _is_live(line) else _mark(line) for line in _lines(octets)}


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


def _is_live(line: _Line) -> bool:
    return line.standing is Standing.ALIVE and (line.verdict is not Verdict.MOVED or not _may_lead(line.new_url))


def _mark(line: _Line) -> Mark:
    copy = line.memento if line.memento is not None and _may_lead(line.memento.url) else None
    if line.standing is Standing.ALIVE:
        fate = Fate.MOVED
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


def numbers(marks: Mapping[str, Mark], post: Post, outline: Outline) -> tuple[int, ...]:
    """Return the number of the mark of each address that a post cites, in order; none where none was looked at."""
    urls = [source.url for source in post.sources]
    urls += [note.url for note in post.see_also]
    urls += [reference.href for reference in outline.references]
    found = [mark.number if (mark := marks.get(url)) else 0 for url in urls]
    return tuple(found) if any(found) else ()
