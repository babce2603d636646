"""One post of a text on its own: all that can be done for it, by any process, before the others are known."""

from collections.abc import Container, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

import msgspec

from muniment.captures import draft as draft_
from muniment.captures import ledger, matching, pieces, placing, plaintext, same
from muniment.captures.draft import Draft
from muniment.captures.encoding import Decoded
from muniment.captures.matching import Others
from muniment.captures.mentions import Mentions
from muniment.captures.pieces import Piece
from muniment.captures.placing import Made
from muniment.captures.plaintext import Survey
from muniment.captures.shelf import Shelf
from muniment.captures.splitting import Wishes
from muniment.model.capture import Aside, Span

ENCODER = msgspec.json.Encoder()
PACKER = msgspec.msgpack.Encoder()


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """What becomes of a post's part of a text, from the character `start` to before `end`."""

    start: int
    end: int
    before: tuple[Piece, ...]
    """What is set aside before the first piece of the post, and behind its last."""
    behind: tuple[Piece, ...]
    octets: tuple[int, int]
    """The octets of the capture between those."""
    spans: bytes
    """The spans of these octets, in JSON, one a line."""
    doubts: tuple[str, ...]
    proved: bool
    """Whether the post and these spans give the octets back."""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A post's part of a text: the post as far as it can be told alone, and what becomes of the text."""

    ruled: str
    """The address that was worked out by rule, which another post may have too; empty where the page shows one."""
    permalink: str
    path: str
    made: bytes
    """The post as it is listed, in MessagePack, where its file has been written; else `draft` is to be placed."""
    draft: Draft | None
    digests: bytes
    tags: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    """Host and path of each link that may lead to a post of the blog."""
    own: bool
    """Whether it links to a host that is known to be the blog's."""
    comments: bool
    share: Share


class Parting:
    """Makes the parts of one text; files of new posts are written to a folder under the number of the part."""

    def __init__(
        self, seen: Survey, decoded: Decoded, stand: Shelf, wishes: Wishes, folder: Path, *, private: bool
    ) -> None:
        self.seen, self.decoded, self.stand, self.wishes = seen, decoded, stand, wishes
        self.folder, self.private = folder, private
        self.mentions = Mentions(stand.registry)
        self.starts = [seen.page.lines[section.start.first].start for section in seen.sections]
        between = (decoded.text[start:end] for start, end in zip([0, *self.starts], self.starts, strict=False))
        self.octets = list(accumulate(len(decoded.octets(part)) for part in between))

    def draft(self, number: int) -> Draft:
        """Return the post of a part as it would be if there were no other."""
        return plaintext.cut(self.seen.sections[number], self.stand.registry)[0]

    def part(
        self, number: int, taken: Container[str] = (), *, place: bool = True, others: Others = matching.NONE
    ) -> Part:
        """Return a part; its address is none that is taken, and it is not written where `place` is not set.

        `others`: posts that stand for other parts.
        """
        cut, whole = plaintext.cut(self.seen.sections[number], self.stand.registry, taken)
        draft = matching.of(draft_.apart(self.mentions.recorded(cut), taken), self.stand, others)
        draft = placing.dated(draft, self.wishes.today)
        new = place and matching.kept(draft, self.stand) is None and draft.path not in self.stand.broken
        made = self._made(number, draft) if new else b""
        return self._part(number, draft, whole, made, cut.front.permalink if cut.by_rule else "")

    def again(self, number: int, permalink: str) -> Part:
        """Return a part that shows the post of another part once more, which has that address."""
        cut, whole = plaintext.cut(self.seen.sections[number], self.stand.registry)
        draft = draft_.readdressed(self.mentions.recorded(cut), permalink)
        return self._part(number, draft, whole, b"", "")

    def _part(self, number: int, draft: Draft, whole: Sequence[Piece], made: bytes, ruled: str) -> Part:
        return Part(
            ruled=ruled,
            permalink=draft.front.permalink,
            path=draft.path,
            made=made,
            draft=None if made else draft,
            digests=ENCODER.encode(ledger.digests(draft.front, draft.body)),
            tags=draft.front.tags,
            links=tuple((same.host_of(url), same.path_of(url)) for url in draft.addresses if self._may_be_post(url)),
            own=any(same.is_own(url, self.wishes.hosts) for url in draft.addresses),
            comments=any(piece.aside is Aside.COMMENT for piece in whole),
            share=self._share(number, whole, draft),
        )

    def _share(self, number: int, whole: Sequence[Piece], draft: Draft) -> Share:
        """Return what becomes of a part's text, and whether the post and the spans give it back."""
        held = [place for place, piece in enumerate(whole) if piece.aside is None]
        inner = whole[held[0] : held[-1] + 1]
        text, permalink = self.decoded.text, draft.front.permalink
        first = self.octets[number] + self.decoded.size(text[self.starts[number] : inner[0].start])
        octets = self.decoded.octets(text[inner[0].start : inner[-1].end])
        spans = list(pieces.spans(self.decoded, inner, {number: permalink}, first))
        fields = {permalink: ledger.values(draft.front, draft.body)}
        rebuilt = b"".join(part for _, part in pieces.rebuilt(self.decoded.encoding, spans, fields))
        return Share(
            start=whole[0].start,
            end=whole[-1].end,
            before=tuple(whole[: held[0]]),
            behind=tuple(whole[held[-1] + 1 :]),
            octets=(first, first + len(octets)),
            spans=b",\n".join(map(ENCODER.encode, self._told(spans, octets))),
            doubts=tuple(plaintext.long_doubts(text, inner)),
            proved=rebuilt == octets,
        )

    def _told(self, spans: Sequence[Span], octets: bytes) -> Iterator[Span]:
        """Yield spans as the ledger has them."""
        first = spans[0].from_
        for span in spans:
            yield ledger.blinded(span, octets[span.from_ - first : span.to - first]) if self.private else span

    def _made(self, number: int, draft: Draft) -> bytes:
        """Write a new post, and return it as it is listed."""
        with open(f"{self.folder}/{number + 1}", "wb", buffering=0) as file:  # noqa: PTH123 - of thousands, each in haste
            file.write(draft.written)
        return PACKER.encode(self.slim(Made(draft.path, draft, "new", placing.doubts(draft))))

    def slim(self, made: Made) -> Made:
        """Return a post as it is listed: without its text, and with those addresses alone that may be posts."""
        addresses = tuple(url for url in made.draft.addresses if self._may_be_post(url))
        return msgspec.structs.replace(made, draft=msgspec.structs.replace(made.draft, body="", addresses=addresses))

    def _may_be_post(self, url: str) -> bool:
        path = same.path_of(url)
        return same.is_post(url) or path in self.stand.posts or path.startswith("/undated/")
