"""Splits captures into posts: reads, proves, merges with what stands, and says what would be written."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from muniment.captures import (
    editing,
    encoding,
    exports,
    labels,
    ledger,
    matching,
    merging,
    pages,
    plaintext,
    privacy,
    rest,
    same,
)
from muniment.captures.draft import Draft
from muniment.captures.reading import Reading
from muniment.captures.refusal import Refused
from muniment.captures.shelf import CAPTURES, Shelf
from muniment.model.capture import Aside, Kind, Ledger
from muniment.posts import frontmatter
from muniment.text import hosts
from muniment.vocabularies import registry

LARGEST = 1 << 31
"""Octets of a capture beyond which it is not read into memory."""


class Made(msgspec.Struct, frozen=True):
    """A post as a capture leaves it: where it stands, what became of it, what is doubtful."""

    path: str
    draft: Draft
    state: str
    """new, unchanged or changed"""
    doubts: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


class Split(msgspec.Struct, frozen=True):
    """What one capture becomes: its posts, the files to write (from the folder of posts), and what to say."""

    name: str
    made: tuple[Made, ...]
    files: dict[str, bytes]
    doubts: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


class Wishes(msgspec.Struct, frozen=True):
    """How a capture is to be split."""

    hosts: frozenset[str] = frozenset()
    """The blog's host names."""
    private: bool = False
    drafts: bool = False
    """Whether drafts of the blog come in too."""
    pictures: bool = False
    """Whether pictures are fetched."""
    today: str = ""
    """The day in the blog's time zone, after which a post's date is doubtful."""


def host_names(given: Iterable[str]) -> frozenset[str]:
    """Return host names from names and addresses."""
    return frozenset(same.bare(hosts.host(name) or name.strip("/")) for name in given if name)


def octets_of(path: Path) -> bytes:
    """Return the octets of a capture; Refused where it is none that can be read."""
    if path.is_dir():
        raise Refused("is a folder; name the captures in it")
    try:
        if path.stat().st_size > LARGEST:
            raise Refused("is larger than 2 GiB; split it first")
        return path.read_bytes()
    except FileNotFoundError:
        raise Refused("does not exist") from None
    except OSError as fault:
        raise Refused(f"cannot be read: {fault.strerror}") from None


def read(octets: bytes, vocabulary: registry.Registry, *, drafts: bool = False) -> Reading:
    """Return the posts of a capture, whose kind its content tells; Refused where it is none."""
    decoded = encoding.decode(octets)
    kind = exports.looks_like(decoded.text)
    if kind is not None:
        return exports.read(decoded, kind, vocabulary, drafts=drafts)
    if rest.looks_like(decoded.text):
        return rest.read(decoded, vocabulary, drafts=drafts)
    if pages.looks_like(decoded.text):
        return pages.read(decoded, vocabulary)
    return plaintext.read(decoded, vocabulary)


def split(name: str, octets: bytes, stand: Shelf, wishes: Wishes) -> Split:
    """Return what a capture becomes beside what stands; Refused where it is no capture. Nothing is written."""
    reading = read(octets, stand.registry, drafts=wishes.drafts)
    reading = same.resolved(matching.identified(reading, stand), stand, wishes.hosts)
    private = tuple(_privacy(reading, wishes))
    name = _name(name, octets, stand)
    written = ledger.ledger_of(name, octets, reading, private=False)
    lost = list(ledger.lost(octets, written, reading.drafts))
    if lost and reading.kind is Kind.TEXT:
        raise Refused("cannot be proved to be whole in its posts; this is a fault of the program, nothing was written")
    kept = ledger.ledger_of(name, octets, reading, private=True) if private else written
    files: dict[str, bytes] = {}
    made = [_place(_dated(draft, wishes.today), stand, files) for draft in reading.drafts]
    fresh = labels.unknown((label for draft in reading.drafts for label in draft.front.tags), stand.registry)
    files |= _vocabulary(fresh, name, stand)
    files |= _capture(name, octets, kept, stand)
    doubts = (
        *encoding.doubts(reading.decoded),
        *reading.doubts,
        *(f"words of {permalink} stand in none of its fields; look at it" for permalink in lost),
    )
    return Split(name, tuple(made), files, doubts, private, tuple(fresh))


def _privacy(reading: Reading, wishes: Wishes) -> Iterable[str]:
    yield from ["you said so"] if wishes.private else []
    yield from privacy.reasons(reading.decoded.text)
    yield from reading.private
    if reading.kind is Kind.TEXT and any(piece.aside is Aside.COMMENT for piece in reading.pieces):
        yield "it holds readers' comments"


def _name(name: str, octets: bytes, stand: Shelf) -> str:
    """Return the name under which a capture is kept: its own, or with a number where that is another's."""
    stem, dot, extension = name.rpartition(".") if "." in name[1:] else (name, "", "")
    number, candidate, digest = 1, name, ledger.sha256(octets)
    while (held := stand.ledgers.get(candidate)) is not None and held.capture.sha256 != digest:
        number += 1
        candidate = f"{stem}-{number}{dot}{extension}"
    return candidate


def _dated(draft: Draft, today: str) -> Draft:
    """Return a draft that says so where its date is after today."""
    date = draft.front.date
    late = bool(today) and date[:1].isdigit() and date[:10] > today[: len(date[:10])]
    doubt = (f"its date {date} is after today; it is not published before",) if late else ()
    return msgspec.structs.replace(draft, doubts=(*doubt, *draft.doubts))


def _place(draft: Draft, stand: Shelf, files: dict[str, bytes]) -> Made:
    kept = matching.kept(draft, stand)
    if kept is None and draft.path in stand.broken:
        return Made(draft.path, draft, "unchanged", _doubts(draft), ("front matter",))
    if kept is None:
        path = _free(draft.path, stand, files)
        files[path] = frontmatter.compose(draft.front, draft.body, draft.extra).encode()
        return Made(path, draft, "new", _doubts(draft))
    if kept.withdrawn:
        return Made(kept.path, draft, "unchanged", ("it was withdrawn; nothing of it was brought back",))
    known = [digests for address in (kept.permalink, *kept.former) for digests in stand.known(address)]
    merged = merging.merge((kept.front, kept.body), (draft.front, draft.body), known)
    text = editing.edited(kept.text, merged.front, merged.body, merged.taken) if merged.taken else kept.text
    taken = list(merged.taken)
    if matching.corrects(draft, kept):
        text = editing.readdressed(text, merged.front, draft.front.permalink)
        taken.append("permalink")
    if text != kept.text:
        files[kept.path] = text.encode()
    state = f"changed: {', '.join(taken)}" if taken else "unchanged"
    return Made(kept.path, draft, state, _doubts(draft), merged.conflicts)


def _free(path: str, stand: Shelf, files: Mapping[str, bytes]) -> str:
    number, candidate = 1, path
    while candidate in files or candidate in stand.paths:
        number += 1
        candidate = f"{path.removesuffix('.md')[:190]}-{number}.md"
    return candidate


def _doubts(draft: Draft) -> tuple[str, ...]:
    agrees = "; a link in the capture agrees" if draft.agrees else ""
    rule = (f"its permalink was worked out by rule{agrees}",) if draft.by_rule else ()
    nameless = [body.as_ for body in draft.front.organisations if not body.id]
    unknown = (f"bodies that organisations.yml does not know: {'; '.join(nameless)}",) if nameless else ()
    return (*rule, *draft.doubts, *unknown)


def _vocabulary(fresh: Sequence[str], name: str, stand: Shelf) -> dict[str, bytes]:
    if not fresh:
        return {}
    text = stand.octets(registry.TAGS).decode()
    return {registry.TAGS: labels.extended(text, fresh, name, stand.registry).encode()}


def _agree(held: Ledger, fresh: Ledger, stand: Shelf) -> bool:
    """Return whether two ledgers of a capture say the same, whatever addresses its posts had then."""
    if held.capture != fresh.capture or len(held.spans) != len(fresh.spans):
        return False
    now = {address: kept.permalink for address, kept in stand.posts.items()}
    return _readdressed(held, now) == _readdressed(fresh, now)


def _readdressed(held: Ledger, now: Mapping[str, str]) -> Ledger:
    """Return a ledger with its posts at the addresses that they have now, and without the digests of those."""
    posts = {
        now.get(address, address): {name: digest for name, digest in digests.items() if name != "permalink"}
        for address, digests in held.posts.items()
    }
    spans = tuple(msgspec.structs.replace(span, post=now.get(span.post, span.post)) for span in held.spans)
    return msgspec.structs.replace(held, splitter="", posts=posts, spans=spans)


def _capture(name: str, octets: bytes, kept: Ledger, stand: Shelf) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    held = stand.ledgers.get(name)
    if held is None or not _agree(held, kept, stand):
        files[f"{CAPTURES}/{name}{ledger.SUFFIX}"] = ledger.encode(kept)
    if not kept.capture.private and stand.octets(f"{CAPTURES}/{name}") != octets:
        files[f"{CAPTURES}/{name}"] = octets
    return files
