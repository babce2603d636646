"""Splits captures into posts: reads, proves, merges with what stands, and says what would be written."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from muniment.captures import depositing, filenames, kinds, preparing, privacy, tagging
from muniment.captures.accounting import blinding, ledger
from muniment.captures.drafts.blog import UNKNOWN, Blog
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.mentions import Mentions
from muniment.captures.drafts.reading import Reading
from muniment.captures.letters import encoding
from muniment.captures.letters.encoding import Decoded
from muniment.captures.merge import addressing, identifying, lacking, matching, placing, same, translating
from muniment.captures.merge.placing import Made
from muniment.captures.merge.shelf import CAPTURES, Shelf
from muniment.captures.preparing import Prepared
from muniment.captures.staging import Staging
from muniment.captures.words.blogs import blogaddress, contacts, labels
from muniment.model.capture import Kind, Ledger, Refused
from muniment.text import hosts
from muniment.vocabularies import registry

LARGEST = 256 << 20
"""Octets of a capture beyond which it is not read into memory."""
TOO_LARGE = f"is larger than {LARGEST >> 20} MiB; only exports and feeds may be, since they are read in parts"
UNPROVED = "cannot be proved to be whole in its posts; this is a fault of the program, nothing was written"


class Row(Protocol):
    """The posts of a capture in order; they may be too many to be held, and are read again each time."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Made]: ...


class Split(msgspec.Struct, frozen=True):
    """What one capture becomes: its posts, the files to write (from the folder of posts), and what to say."""

    name: str
    made: Row
    files: Mapping[str, bytes]
    doubts: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    staged: Staging | None = None
    """Further files, which are there already and wait for their places."""
    gone: Mapping[str, str] = {}
    """What to say of posts of the archive that the capture has, and not for everyone, by their permalink."""
    left: tuple[str, ...] = ()
    """Files of posts that got other names: they are to be removed once the rest is written."""
    again: bool = False
    """Whether the same capture was split before."""
    grouped: bool = False
    """Whether posts of it say which others are their translations."""

    @property
    def sources(self) -> dict[str, bytes | Path]:
        """All files, by where they go: their octets, or where they wait."""
        staged = self.staged
        return {**self.files, **({path: staged.place(path) for path in staged} if staged else {})}


class Wishes(msgspec.Struct, frozen=True):
    """How a capture is to be split."""

    hosts: frozenset[str] = frozenset()
    """The blog's host names."""
    home: str = ""
    """The address of the blog, where it was said for this very capture: no other host is to be taken for the blog's."""
    private: bool = False
    drafts: bool = False
    """Whether drafts of the blog come in too."""
    today: str = ""
    """The day in the blog's time zone, after which a post's date is doubtful."""
    zone: str = ""
    """The blog's time zone, where it is known."""
    partly: bool = False
    """Whether the capture is one of many answers, none of which has all posts."""
    mend: bool = False
    """Whether letters are mended that were read in a wrong encoding before."""
    place: str = ""
    """Where a page was on the web, by the folders around its file (mirrors.place)."""
    linked: frozenset[str] = frozenset()
    """The numbers by which other captures link to posts of the blog."""

    @property
    def blog(self) -> Blog:
        """What is known of the blog beforehand."""
        return Blog(self.zone, self.hosts, self.linked)


def host_names(given: Iterable[str]) -> frozenset[str]:
    """Return host names from names and addresses."""
    return frozenset(blogaddress.bare(hosts.host(name) or name.strip("/")) for name in given if name)


def check(path: Path) -> None:
    """Refuse what cannot be read."""
    try:
        with path.open("rb"):
            return
    except FileNotFoundError:
        raise Refused("does not exist") from None
    except OSError as fault:
        raise Refused(f"cannot be read: {fault.strerror}") from None


def octets_of(path: Path) -> bytes:
    """Return the octets of a capture; Refused where it is none that can be held."""
    check(path)
    if path.stat().st_size > LARGEST:
        raise Refused(TOO_LARGE)
    return path.read_bytes()


def read(
    octets: bytes,
    vocabulary: registry.Registry,
    blog: Blog = UNKNOWN,
    *,
    drafts: bool = False,
    mend: bool = False,
    place: str = "",
) -> Reading:
    """Return the posts of a capture, whose kind its content tells; Refused where it is none."""
    decoded = decode(octets, mend=mend)
    kind = kinds.of(decoded.text)
    if kind is Kind.TEXT:  # each reader takes a while to load, and the others are not needed for it
        from muniment.captures.plain import plaintext

        return plaintext.read(decoded, vocabulary, blog.hosts)
    if kind is Kind.PAGE:
        from muniment.captures.web import pages

        return pages.read(decoded, vocabulary, blog, place)
    from muniment.captures.structured import exports, rest

    if kind is Kind.REST:
        return rest.read(decoded, vocabulary, blog, drafts=drafts)
    return exports.read(decoded, kind, vocabulary, blog, drafts=drafts)


def decode(octets: bytes, *, mend: bool) -> Decoded:
    """Return the text of a capture; plain text has no letters that are escaped. Refused where it can be none."""
    decoded = encoding.decode(octets, mend=mend)
    if said := kinds.strange(decoded.text) or kinds.torn(decoded.text):
        raise Refused(said)
    again = (mend or decoded.broken or "\x00" in decoded.text) and is_text(decoded.text)
    return encoding.whole(encoding.decode(octets, mend=mend, plain=True), octets) if again else decoded


def is_text(text: str) -> bool:
    """Return whether a capture is none but plain text."""
    return kinds.of(text) is Kind.TEXT


def prepare(name: str, octets: bytes, recorder: Mentions, wishes: Wishes) -> Prepared:
    """Return what a capture gives by itself; Refused where it is none."""
    drafts, mend, place = wishes.drafts, wishes.mend, wishes.place
    found = read(octets, recorder.known, wishes.blog, drafts=drafts, mend=mend, place=place)
    reading = msgspec.structs.replace(found, drafts=tuple(map(recorder.recorded, found.drafts)))
    return preparing.prepared(name, octets, reading, tuple(_privacy(reading, wishes)))


def split(name: str, octets: bytes, stand: Shelf, wishes: Wishes) -> Split:
    """Return what a page, or JSON, becomes beside what stands; Refused where it is no capture. Nothing is written."""
    return settled(prepare(name, octets, Mentions(stand.registry), wishes), octets, stand, wishes)


def settled(given: Prepared, octets: bytes, stand: Shelf, wishes: Wishes) -> Split:
    """Return what a capture that was read becomes beside what stands."""
    reading = same.resolved(identifying.identified(given.reading, stand), stand, wishes.hosts, told=bool(wishes.home))
    name = filenames.free(given.name, given.sha256, stand)
    files: dict[str, bytes] = {}
    made, others = [], matching.others(reading, wishes.hosts)
    for was, draft, written in zip(given.reading.drafts, reading.drafts, given.written, strict=True):
        known = written if (was.front, was.by_rule) == (draft.front, draft.by_rule) else b""
        made.append(placing.place(placing.dated(draft, wishes.today), stand, files, written=known, others=others))
    asked = addressing.settled(others.arrivals, others.moved, stand, files)
    made = translating.linked([placing.asked(one, asked) for one in made], stand, files)
    shown = [one.draft for one in made if not one.is_kept_out]
    fresh = tagging.fresh((label for draft in shown for label in draft.front.tags), made, files, stand)
    files |= vocabulary(fresh, name, stand, tagging.slugs(shown))
    hide = {one.draft.front.permalink for one in made if one.is_kept_out}
    private = given.private or (placing.HOLDS_WITHDRAWN,) * bool(hide)
    kept = given.ledger_of(name, reading.drafts)
    files |= _capture(name, octets, _hidden(kept, octets, hide) if hide else kept, stand, private=bool(private))
    doubts = (*given.doubts, *reading.doubts, *_lost(given, reading.drafts))
    doubts += exposed(name, stand) if private else ()
    gone = lacking.withheld(reading.withheld, stand, () if wishes.drafts else others.met)
    if reading.kind is Kind.REST and not wishes.partly:
        gone |= lacking.find(lacking.span(reading.drafts, ""), others.met, gone, stand, name)
    row = (name, tuple(made), files, doubts, private, tuple(fresh), None, gone, placing.left(made))
    return Split(*row, again=name in stand.ledgers, grouped=any(one.draft.group for one in made))


def _lost(given: Prepared, drafts: Sequence[Draft]) -> Iterator[str]:
    """Yield what to say of posts some words of which stand nowhere, at the addresses that they get."""
    pairs = zip(given.reading.drafts, drafts, strict=True)
    now = {was.front.permalink: draft.front.permalink for was, draft in pairs}
    return (lost_doubt(now.get(address, address)) for address in given.lost)


def _hidden(kept: bytes, octets: bytes, hide: Container[str]) -> bytes:
    """Return the ledger of a private capture in the place of one, which tells nothing of the posts `hide`."""
    return ledger.encode(blinding.blinded(msgspec.json.decode(kept, type=Ledger), octets, hide=hide))


def exposed(name: str, stand: Shelf) -> tuple[str, ...]:
    """Return what to say of a private capture of which a copy stands from before it was private."""
    if not (stand.folder / CAPTURES / name).is_file():
        return ()
    return (f"a copy of it stands in {CAPTURES}/ from before; take it out, and out of the history too",)


def _privacy(reading: Reading, wishes: Wishes) -> Iterable[str]:
    said = [*(["you said so"] if wishes.private else []), *privacy.reasons(reading.decoded.text), *reading.private]
    reached = any(contacts.LEFT_OUT in draft.doubts for draft in reading.drafts)
    return dict.fromkeys(said) or [contacts.REACHED] * reached


def lost_doubt(permalink: str) -> str:
    """Return what to say of a post some words of which stand nowhere."""
    return f"words of {permalink} stand in none of its fields; look at it"


def vocabulary(fresh: Sequence[str], name: str, stand: Shelf, slugs: Mapping[str, str]) -> dict[str, bytes]:
    """Return tags.yml with entries for tags that it does not know, as a file; `slugs`: those of the blog by label."""
    if not fresh:
        return {}
    text = stand.octets(registry.TAGS).decode()
    return {registry.TAGS: labels.extended(text, fresh, name, stand.registry, slugs).encode()}


def _capture(name: str, octets: bytes, kept: bytes, stand: Shelf, *, private: bool) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    if name not in stand.ledgers or not depositing.agree(msgspec.json.decode(kept, type=Ledger), stand):
        files[f"{CAPTURES}/{name}{ledger.SUFFIX}"] = kept
    if not private and stand.sha256(f"{CAPTURES}/{name}") != ledger.sha256(octets):
        files[f"{CAPTURES}/{name}"] = octets
    return files
