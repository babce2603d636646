"""Ledgers: written, read, and what they say put to the proof."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from muniment import VERSION
from muniment.captures.accounting import absence, blinding, unheld
from muniment.captures.drafts import pieces
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading
from muniment.captures.hypertext import figures
from muniment.captures.letters.encoding import legible
from muniment.captures.words.text.typed import folded
from muniment.model.capture import Aside, Capture, Digests, Kind, Ledger, Span
from muniment.model.post import FrontMatter, Picture
from muniment.posts import frontmatter

SUFFIX = absence.SUFFIX
SILENT = (Aside.MARKUP, Aside.HIDDEN, Aside.COMMENT, Aside.UNREADABLE)
"""What the ledger of a structured capture counts and does not repeat."""
GUID = "guid"
"""Under what the digest of a post's name at its blog stands beside those of its fields."""
NUMBER = "number"
"""The same of its number at its blog, where it has a name of another kind or none."""
GROUP = "group"
"""The same of what names it and its translations together."""
CHANGED = "changed"
"""The same of when it changed last at its blog, where the capture says it."""
SHORT, PART = "short", "part"
"""The digest of `true` where the capture shows a part of the post alone; of its number among several pages of that."""
LABELS = "labels"
"""The digests of its tags and categories, one by one: forms tell them apart in their own ways, in their own order."""
PICTURED = "pictured"
"""The digests of its pictures, whatever their size, and of the words of each: forms show these in part."""
CITED = "cited"
"""The digests of the records of lists, and of their addresses, one by one."""
RECORDS = ("sources", "see_also")
"""Lists whose records are known by their addresses."""
UNSAID, REMOVED = "unsaid", "removed"
"""The names of fields of which the capture does not tell all; what never gets through, each kind with how often."""
TYPED = ("title", "excerpt", "author")
"""Fields of which it has a digest as they might have been typed too, beside that of the paragraphs."""
SPLITTER = f"muniment {VERSION}"
FIELDS = tuple(name for name in FrontMatter.__struct_fields__)
ENCODER = msgspec.json.Encoder()


def sha256(octets: bytes) -> str:
    """Return the digest of octets in hexadecimal."""
    return hashlib.sha256(octets).hexdigest()


def digest(value: object) -> str:
    """Return the digest of a field's value; empty where the field is absent."""
    return sha256(ENCODER.encode(value)) if value not in ("", [], (), None) else ""


def label(words: str) -> str:
    """Return the digest of a tag or category, whatever its capitals."""
    return sha256(words.casefold().encode())


def pictured(pictures: Iterable[Picture]) -> list[str]:
    """Return the digests of pictures, and of the words of each, one by one."""
    made: dict[str, None] = {}
    for picture in pictures:
        named = figures.unsized(picture.url) or picture.alt
        words = {name: getattr(picture, name) for name in ("alt", "caption", "credit")}
        made |= dict.fromkeys([digest([named]), *(digest([named, *told]) for told in words.items() if told[1])])
    return list(made)


def record(name: str, told: object) -> str:
    """Return the digest of a record of a list, or of its address."""
    return digest([name, told])


def cited(front: FrontMatter) -> list[str]:
    """Return the digests of the records of lists, and of their addresses, one by one."""
    return [record(name, told) for name in RECORDS for one in getattr(front, name) for told in (one.url, one)]


def paragraphs(body: str) -> list[str]:
    """Return the paragraphs of a text."""
    parts = (part.strip("\n") for part in body.split("\n\n"))
    return [part for part in parts if part]


def digests(front: FrontMatter, body: str) -> Digests:
    """Return the digests of a post: of each field it has, and of the paragraphs of its text."""
    made: Digests = {name: digest(value) for name, value in frontmatter.held(front).items()}
    made["paragraphs"] = [sha256(part.encode()) for part in paragraphs(body)]
    return made


def typed(name: str) -> str:
    """Return under what the digest stands of a field as it might have been typed, where that is not how it is."""
    return f"typed.{name}"


def said(known: Iterable[Digests]) -> set[str]:
    """Return the digests of all paragraphs that ledgers know of a post, also as they might have been typed."""
    names = ("paragraphs", typed("paragraphs"))
    return {digest for held in known for name in names for digest in held.get(name, ())}


def _typed(front: FrontMatter, body: str) -> Digests:
    """Return digests of title, excerpt, author and paragraphs as they might have been typed, where they are not so.

    By them another form of the same post is known, whose typography its blog has made or has not.
    """
    words = {name: getattr(front, name) for name in TYPED}
    made: Digests = {typed(name): digest(folded(told)) for name, told in words.items() if folded(told) != told}
    parts = paragraphs(body)
    plain = [folded(part) for part in parts]
    return made | ({typed("paragraphs"): [sha256(part.encode()) for part in plain]} if plain != parts else {})


def digests_of(draft: Draft) -> Digests:
    """Return the digests of a post of a capture, and those that tell which post of its blog it is, and as of when."""
    names = {CHANGED: draft.changed, GROUP: draft.group, SHORT: draft.short or None, PART: draft.part or None}
    named = {GUID: draft.guid, NUMBER: draft.number, **{name: digest(said) for name, said in names.items()}}
    made = digests(draft.told, draft.body) | _typed(draft.front, draft.body)
    made |= {name: value for name, value in named.items() if value}
    labels = dict.fromkeys(map(label, (*draft.front.tags, *draft.front.categories)))
    told: dict[str, Iterable[str]] = {UNSAID: draft.unsaid, REMOVED: draft.removed, LABELS: labels}
    told |= {PICTURED: pictured(draft.front.pictures), CITED: cited(draft.front)}
    return made | {name: listed for name, given in told.items() if (listed := list(given))}


def ledger_of(name: str, octets: bytes, reading: Reading, *, private: bool) -> Ledger:
    """Return the ledger of a capture that was read; a private one holds digests where others hold text."""
    permalinks = {number: made.front.permalink for number, made in enumerate(reading.drafts)}
    spans = list(pieces.spans(reading.decoded, reading.pieces, permalinks))
    if reading.kind is not Kind.TEXT:
        spans = [msgspec.structs.replace(span, text=_told(span)) for span in spans]
    made = Ledger(
        capture=Capture(name, reading.kind, sha256(octets), len(octets), reading.decoded.encoding),
        splitter=SPLITTER,
        spans=tuple(spans),
        posts={made.front.permalink: digests_of(made) for made in reading.drafts},
    )
    return blinding.blinded(made, octets) if private else made


def _told(span: Span) -> str:
    """Return what the ledger of a structured capture repeats of a part."""
    return "" if span.aside in SILENT else legible(span.text)


def encode(ledger: Ledger) -> bytes:
    """Return a ledger as JSON, one span and one post a line."""
    before, between, behind = frame(ledger.capture, ledger.splitter)
    spans = b",\n".join(map(ENCODER.encode, ledger.spans))
    posts = b",\n".join(line(permalink, ENCODER.encode(held)) for permalink, held in ledger.posts.items())
    return before + spans + between + posts + behind.removesuffix(absence.END) + absence.line(ledger.gone)


def line(permalink: str, digests: bytes) -> bytes:
    """Return the digests of a post, which are in JSON, as they stand in a ledger."""
    return ENCODER.encode(permalink) + b": " + digests


def frame(capture: Capture, splitter: str = SPLITTER) -> tuple[bytes, bytes, bytes]:
    """Return what stands in a ledger before the spans, between them and the posts, and behind those."""
    head, name = msgspec.json.encode(capture), msgspec.json.encode(splitter)
    before = b'{"version": 1,\n"capture": ' + head + b',\n"splitter": ' + name + b',\n"spans": [\n'
    return before, b'\n],\n"posts": {\n', b"\n}}\n"


class Head(msgspec.Struct, frozen=True):
    """A ledger without its spans: which capture it is of, and the posts as they were imported."""

    capture: Capture
    posts: dict[str, Digests]
    gone: dict[str, str] = {}


HEADS = msgspec.json.Decoder(Head)


def read(path: Path) -> Ledger:
    """Return the ledger in a file; raises OSError or msgspec.DecodeError."""
    return msgspec.json.decode(path.read_bytes(), type=Ledger)


def read_all(folder: Path) -> dict[str, Head]:
    """Return the readable ledgers of a folder of captures, by the capture's name, without their spans."""
    found: dict[str, Head] = {}
    for path in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
        try:
            found[path.name.removesuffix(SUFFIX)] = HEADS.decode(path.read_bytes())
        except (OSError, msgspec.DecodeError):
            continue
    return found


def values(front: FrontMatter, body: str) -> dict[str, str]:
    """Return what the fields of a post hold, each list's entries by number, as the spans of a ledger name them."""
    held = {"body": body}
    for name, value in frontmatter.held(front).items():
        if isinstance(value, str):
            held[name] = value
        for number, entry in enumerate(msgspec.to_builtins(value) if isinstance(value, tuple) else ()):
            if isinstance(entry, str):
                held[f"{name}.{number}"] = entry
            else:
                held.update({f"{name}.{number}.{part}": words for part, words in entry.items()})
    return held


def is_whole(ledger: Ledger) -> bool:
    """Return whether the spans cover the capture from its first octet to its last, without gap or overlap."""
    return breach(ledger) is None


def breach(ledger: Ledger) -> tuple[int, int] | None:
    """Return the number of the first span that leaves a gap or overlaps, and where; None where they are whole."""
    position = 0
    for number, span in enumerate(ledger.spans):
        if span.from_ != position or span.to < span.from_:
            return number, position
        position = span.to
    return None if position == ledger.capture.bytes else (len(ledger.spans), position)


def parts(ledger: Ledger, fields: Mapping[str, Mapping[str, str]]) -> list[tuple[Span, bytes]]:
    """Return each span with the octets that the posts' fields (by permalink) and the ledger alone give for it."""
    encoding = ledger.capture.encoding
    made = pieces.rebuilt(encoding, ledger.spans, fields)
    return [(span, words.encode(encoding, pieces.BEYOND)) for span, words in made]


def lost(octets: bytes, ledger: Ledger, drafts: Iterable[Draft]) -> Iterator[str]:
    """Yield the permalinks of posts some part of which is lost; an empty one where it is a whole capture.

    Text is given back octet for octet. Of structured captures every word of a span that is said to be a post's stands
    in that post as often as in the span.
    """
    fields = {made.front.permalink: values(made.front, made.body) for made in drafts}
    if not is_whole(ledger):
        yield ""
    elif ledger.capture.kind is Kind.TEXT:
        yield from [""] * (b"".join(part for _, part in parts(ledger, fields)) != octets)
    else:
        yield from dict.fromkeys(span.post for span in unheld.spans(octets, ledger, fields))
