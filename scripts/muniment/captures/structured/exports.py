"""Reads WordPress exports (WXR), RSS and Atom feeds."""

import io
from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec

from muniment.captures.drafts import pieces, reading
from muniment.captures.drafts.blog import UNKNOWN, Blog
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.drafts.reading import Reading, Withheld
from muniment.captures.hypertext import entry
from muniment.captures.hypertext.entry import Entry
from muniment.captures.letters.encoding import BROKEN, Decoded
from muniment.captures.structured import (
    appended,
    attachments,
    bases,
    coded,
    enclosed,
    exported,
    formerly,
    frame,
    labelled,
    languages,
    notices,
    numbers,
    stamps,
    stretches,
    told,
    unplayed,
    unshown,
)
from muniment.captures.structured.attachments import Attachments
from muniment.captures.structured.exported import Beside
from muniment.captures.structured.frame import Ending
from muniment.captures.structured.stretches import Stretch
from muniment.captures.words.blogs import contacts
from muniment.model.capture import Aside, Kind, Postless, Refused
from muniment.text import hosts, machinedates
from muniment.text.patterns import late
from muniment.vocabularies.registry import Registry

LONGEST_HEAD = 4 << 20
"""Octets before the first entry in which a blog's authors are looked for."""

MADE = late(rb"<pubDate>([^<]*)</pubDate>")
WORDS = late(
    rb">(?:<!\[CDATA\[(?P<quoted>(?=\s*+[^\]\s])[^\]]{1,4096}+)\]\]>|(?P<plain>(?=\s*+[^<>\s])[^<>]*+))</(?!wp:)"
)
"""A text in an element that holds nothing else, and is none of WordPress's own about who may log in."""


def read(decoded: Decoded, kind: Kind, registry: Registry, blog: Blog = UNKNOWN, *, drafts: bool = False) -> Reading:
    """Return the published posts of an export or feed; `drafts`: its drafts too, as drafts."""
    octets = decoded.text.encode("utf-8", BROKEN)
    blog = blog.linking(numbers.linked(decoded.text))
    gathering = Gathering(kind, blog, attachments.read(io.BytesIO(octets)), drafts=drafts)
    made: list[Draft] = []
    taken: set[str] = set()
    parts: list[Piece] = []
    characters = 0
    for stretch in stretches.Reader(io.BytesIO(octets)):
        found = gathering.take(stretch, len(made))
        if found is not None:
            made.append(entry.made(found, registry, taken, blog.hosts))
            taken.add(made[-1].front.permalink)
        parts += pieces.counted(gathering.pieces, stretch.octets, stretch.start, characters)
        characters += len(stretch.octets.decode("utf-8", BROKEN))
    gathering.check()
    whole = pieces.filled(decoded.text, parts, marks=True)
    said, private, withheld = tuple(gathering.said()), tuple(gathering.private()), tuple(gathering.withheld)
    return Reading(kind, decoded, tuple(made), tuple(whole), said, private, withheld)


class Gathering:
    """Takes an export or feed stretch by stretch: its posts, and what becomes of everything else in it."""

    def __init__(self, kind: Kind, blog: Blog, pictures: Attachments, *, drafts: bool) -> None:
        self.kind, self.drafts = kind, drafts
        self.beside = Beside({}, blog, pictures)
        self.head = b""
        self.home = ""
        """Where a feed says that its blog begins."""
        self.ending = Ending()
        self.entries, self.posts, self.comments = 0, 0, 0
        self.pieces: list[Piece] = []
        """What becomes of the texts of the stretch that was taken last; places count octets."""
        self.doubts: list[str] = []
        self.hidden: Counter[str] = Counter()
        self.withheld: list[Withheld] = []
        self.others: Counter[str] = Counter()
        self.unshown, self.unread = False, False
        self.coded = False
        """Whether an address stands in a text that its octets do not show."""
        self.hosts: Counter[str] = Counter()
        """Hosts of the entries' own addresses."""

    def take(self, stretch: Stretch, number: int) -> Entry | None:
        """Return the post in a stretch, which is to have that number; None where it holds none for everyone."""
        self.pieces = []
        self.ending.take(stretch)
        texts = (node.text for node in stretch.nodes if node.attributes and coded.is_coded(node.attributes))
        self.coded = any(map(contacts.holds, texts)) or self.coded
        if stretch.entry and not stretch.fault:
            return self._entry(stretch, number)
        if stretch.fault:
            self.unread = True
            self.pieces.append(aside(stretch.start, stretch.end, Aside.UNREADABLE))
        if stretch.entry:
            self.doubts.append(
                f"the entry at line {stretch.line} was left out: {stretch.fault}; mend it there and split again"
            )
            return None
        if not self.entries:
            self.head = (self.head + stretch.octets)[:LONGEST_HEAD]
        if not stretch.fault:
            self.pieces += [aside(*place, Aside.FURNITURE) for place in beside(stretch)]
            stray = "" if self.unread else stretch.stray(behind=self.entries > 0)
            self.doubts += filter(None, [stray])
            self.unread = self.unread or bool(stray)
        return None

    def _entry(self, stretch: Stretch, number: int) -> Entry | None:
        if not self.entries:
            self._begin(self.head.decode("utf-8", "replace"))
        self.entries += 1
        stretch, cut = appended.parted(stretch) if self.kind is Kind.FEED else (stretch, False)
        held = exported.values(stretch, self.kind, self.beside.base)
        self.hosts[hosts.host(held.get("link", ""))] += 1
        if self.kind is Kind.WXR:
            self.comments += sum(node.path[-1] == "wp:comment_content" for node in stretch.nodes)
        if why := self._set_aside(held):
            self.pieces += [aside(node.start, node.end, why) for node in stretch.nodes if node.text.strip()]
            return None
        self.posts += 1
        held, several = languages.parted(held) if self.kind is Kind.WXR else (held, ())
        held["content"], unsure = self.beside.pictures.blocks.shown(held.get("content", ""))
        made = exported.entry_of(held, stretch, self.beside, self.kind, cut=cut)
        unsaid = exported.unsaid(stretch, made.content, self.beside.pictures)
        text = held.get("content", "") or held.get("excerpt", "")
        doubts, until = (*made.doubts, *several, *unsure, *enclosed.doubts(stretch, text)), self.beside.until
        group = languages.group(stretch) if self.kind is Kind.WXR else ""
        made = msgspec.structs.replace(made, blog=self.home, doubts=doubts, unsaid=unsaid, until=until, group=group)
        alone = self.kind is Kind.FEED and not held.get("content")
        self.pieces += self._pieces(stretch, "body" if alone else "excerpt" if made.excerpt else "summary", number)
        return self._addressed(made, held, stretch)

    def _addressed(self, made: Entry, held: Mapping[str, str], stretch: Stretch) -> Entry:
        """Return a post with the addresses that it has beside its own."""
        self.unshown = self.unshown or bool(made.removed)
        former = tuple(formerly.paths(stretch, held, self.beside.pictures))
        numbered = numbers.address(held.get("number", ""), held["link"])
        return msgspec.structs.replace(made, numbered=numbered, former=former, unplayed=unplayed.among(stretch, made))

    def _begin(self, head: str) -> None:
        """Take what stands before the first entry."""
        authors = {**frame.authors(head), **self.beside.pictures.guests}
        lang = languages.of_blog(self.head)
        self.beside = msgspec.structs.replace(self.beside, authors=authors, lang=lang)
        if self.kind is Kind.FEED:
            self.home = frame.home(head)
            until, base = frame.until(self.head, self.beside.blog.zone), bases.of_feed(self.head)
            self.beside = msgspec.structs.replace(self.beside, until=until, base=base)

    def _set_aside(self, held: Mapping[str, str]) -> Aside | None:
        """Return as what an entry is set aside that is no post, or none for everyone, and count it."""
        if self.kind is Kind.FEED and exported.is_comment(held):
            self.comments += 1
            return Aside.COMMENT
        if held.get("type", "post") != "post":
            self.others[held["type"]] += 1
            self.unshown = self.unshown or unshown.is_hidden(held)
        elif why := exported.hidden(held, self.kind, drafts=self.drafts):
            self.hidden[why] += 1
            self.withheld.append(self._withheld(held, why))
        else:
            self.withheld += [self._withheld(held, "draft")] if exported.is_draft(held) else []
            return None
        return Aside.HIDDEN

    def _pieces(self, stretch: Stretch, summary: str, number: int) -> Iterator[Piece]:
        """Yield what becomes of the texts of a post, its summary among them."""
        authors = self.beside.authors
        notes = {node.start for node in exported.notes(stretch)}
        again = {*labelled.left_out(stretch.nodes, self.kind), *told.named_again(stretch.nodes)}
        again |= {*appended.places(stretch.nodes)}
        for node in stretch.nodes:
            if node.start in again:
                yield aside(node.start, node.end, Aside.FURNITURE)
            elif node.end > node.start and node.text.strip():
                field = labelled.field_of(node, self.kind) or told.field_of(node)
                field = "content" if node.start in notes else field
                yield exported.piece(node, summary if field == "excerpt" else field, number, authors)

    def _withheld(self, held: Mapping[str, str], why: str) -> Withheld:
        link, changed = held.get("link", ""), machinedates.local(held.get("updated", ""))
        number = entry.named(numbers.address(held.get("number", ""), link))
        return Withheld(link, entry.named(held.get("guid", "")), why, number, changed or self.made)

    @property
    def made(self) -> str:
        """When the whole was made, local to the blog, where it says so before its first entry."""
        found = MADE.search(self.head)
        return stamps.stamped(found[1].decode("ascii", "replace"), self.beside.blog.zone) if found else ""

    def check(self) -> None:
        """Refuse what holds no post at all."""
        if not self.posts and not self.hidden:
            if self.kind is Kind.FEED and self.comments:
                raise Postless("holds what readers said and no post; save the feed of the posts")
            if self.others and not self.doubts:
                raise Postless(unshown.no_post(self.others))
            raise Refused(f"holds no post that can be read{f' ({self.doubts[0]})' if self.doubts else ''}")

    def said(self) -> Iterator[str]:
        """Yield what could not be read, and what was set aside and how much of it."""
        yield from notices.doubts(notices.head(self.head))
        yield from self.doubts
        yield from filter(None, [self.ending.doubt()])
        yield from unshown.kinds_doubts(self.others)
        yield from unshown.hidden_doubts(self.hidden)
        yield from unshown.comment_doubts(self.comments)

    def private(self) -> Iterator[str]:
        """Yield why it is private, as far as its entries tell."""
        if self.coded:
            yield contacts.CODED
        if self.comments:
            yield reading.COMMENTS
        if self.withheld or self.unshown:  # a draft that comes in, too: an editor may take it away again
            yield reading.POSTS
        if self.unread:  # even a feed has titles of protected posts, and that of a system its drafts
            yield reading.UNREAD


def beside(stretch: Stretch) -> Iterator[tuple[int, int]]:
    """Yield where the words stand that are beside the entries: what the blog is called and says of itself.

    So does what its server says above all that.
    """
    if not stretch.start and (last := notices.end(head := notices.head(stretch.octets))):
        yield 0, len(head[:last].encode("utf-8", BROKEN))
    for text in WORDS.finditer(stretch.octets):
        start, end = text.span(text.lastindex or 0)
        yield stretch.start + start, stretch.start + end
