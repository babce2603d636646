"""Posts of a text in a row: all that can be done for them, by any process, before the others are known."""

from collections.abc import Container, Iterable, Sequence
from itertools import accumulate

import msgspec

from muniment.captures import tagging
from muniment.captures.accounting import blinding, ledger
from muniment.captures.drafts import draft as draft_
from muniment.captures.drafts import pieces
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.mentions import Mentions
from muniment.captures.drafts.pieces import Piece
from muniment.captures.letters.encoding import Decoded
from muniment.captures.merge import matching, placing, same
from muniment.captures.merge.labelling import UNITED
from muniment.captures.merge.matching import Others
from muniment.captures.merge.placing import Made
from muniment.captures.merge.shelf import Shelf
from muniment.captures.plain import plaintext
from muniment.captures.plain.survey import Survey
from muniment.captures.shares import Part, Share
from muniment.captures.splitting import Wishes
from muniment.captures.staging import Folder
from muniment.captures.words.blogs import blogaddress
from muniment.model.capture import Aside, Kind, Span
from muniment.model.post import FrontMatter

ENCODER = msgspec.json.Encoder()
PACKER = msgspec.msgpack.Encoder()


class Parting:
    """Makes the shares of one text; files of posts are written to a folder, each at its path."""

    def __init__(
        self, seen: Survey, decoded: Decoded, stand: Shelf, wishes: Wishes, folder: Folder, *, private: bool
    ) -> None:
        self.seen, self.decoded, self.stand, self.wishes = seen, decoded, stand, wishes
        self.folder, self.private = folder, private
        self.mentions = Mentions(stand.registry)
        self.starts = seen.starts()
        between = (decoded.text[start:end] for start, end in zip([0, *self.starts], self.starts, strict=False))
        self.octets = list(accumulate(decoded.size(part) for part in between))

    def draft(self, number: int) -> Draft:
        """Return a post as it would be if there were no other."""
        return plaintext.cut(self.seen.sections[number], self.stand.registry)[0]

    def packed(self, numbers: range) -> bytes:
        """Return a share in MessagePack, as processes hand it on."""
        return PACKER.encode(self.share(numbers))

    def share(self, numbers: range) -> Share:
        """Return the share of some posts, as if there were no others; their files are written."""
        drafts: list[Draft] = []
        parts: list[Part] = []
        row: list[Piece] = []
        for number in numbers:
            cut, whole = plaintext.cut(self.seen.sections[number], self.stand.registry)
            draft = self._dated(matching.of(self.mentions.recorded(cut), self.stand))
            drafts.append(draft)
            parts.append(self._part(draft, cut.front.permalink if cut.by_rule else ""))
            row += pieces.gap(self.decoded.text, row[-1].end if row else whole[0].start, whole[0].start)
            row += whole
        return self._share(numbers, parts, drafts, row)

    def another(self, number: int, taken: Container[str], others: Others) -> tuple[Share, Draft]:
        """Return a post, which is to be placed, and its share; its address is none that is taken.

        `others`: posts that stand for other posts of the text.
        """
        cut, whole = plaintext.cut(self.seen.sections[number], self.stand.registry, taken)
        draft = matching.of(draft_.apart(self.mentions.recorded(cut), taken), self.stand, others)
        return self._alone(number, self._dated(draft), whole, cut.front.permalink if cut.by_rule else "")

    def again(self, number: int, permalink: str) -> tuple[Draft, list[Piece]]:
        """Return the post that a part of the text shows once more, which has that address, and its pieces."""
        cut, whole = plaintext.cut(self.seen.sections[number], self.stand.registry)
        return draft_.readdressed(self.mentions.recorded(cut), permalink), whole

    def shown_again(self, number: int, draft: Draft, whole: Sequence[Piece], front: FrontMatter) -> Share:
        """Return the share of such a part; `front`: the post as it stands, which has its labels in its own order."""
        moved = {
            f"{name}.{place}": _place(label, name, front)
            for name in UNITED
            for place, label in enumerate(getattr(draft.front, name))
        }
        if all(moved.values()):  # an editor took none out
            whole = [msgspec.structs.replace(one, field=moved.get(one.field, one.field)) for one in whole]
            labels = {name: getattr(front, name) for name in UNITED}
            draft = msgspec.structs.replace(draft, front=msgspec.structs.replace(draft.front, **labels))
        return self._alone(number, draft, [*whole], "")[0]

    def _alone(self, number: int, draft: Draft, whole: list[Piece], ruled: str) -> tuple[Share, Draft]:
        part = Part(ruled, draft.front.permalink, links=self._links(self._linked(draft)))
        return self._share(range(number, number + 1), [part], [draft], whole), draft

    def _dated(self, draft: Draft) -> Draft:
        return placing.dated(draft, self.wishes.today)

    def _part(self, draft: Draft, ruled: str) -> Part:
        """Return a post that is placed, unless another may have its file."""
        linked, address = self._linked(draft), draft.front.permalink
        unplaced = Part(ruled, address, links=self._links(linked))
        if draft.path in self.stand.paths and matching.kept(draft, self.stand) is None:
            return unplaced
        files: dict[str, bytes] = {}
        made = placing.place(draft, self.stand, files, others=Others(Kind.TEXT, hosts=self.wishes.hosts))
        if made.left:
            return unplaced
        octets = files.get(made.path)
        if octets is not None and not self.folder.write(made.path, octets):
            return unplaced
        row = PACKER.encode(_slim(made, linked))
        return msgspec.structs.replace(
            unplaced, made=row, path=made.path, written=octets is not None, withdrawn=made.is_kept_out
        )

    def slim(self, made: Made) -> Made:
        """Return a post as it is listed: without its text, and with those addresses alone that may be posts."""
        return _slim(made, self._linked(made.draft))

    def _linked(self, draft: Draft) -> tuple[str, ...]:
        """Return the addresses that may be posts of the blog."""
        return tuple(url for url in draft.addresses if self._may_be_post(url))

    def _links(self, linked: Iterable[str]) -> tuple[tuple[str, str], ...]:
        return tuple((blogaddress.host_of(url), blogaddress.path_of(url)) for url in linked)

    def _may_be_post(self, url: str) -> bool:
        path = blogaddress.path_of(url)
        return same.may_be_post(url) or path in self.stand.posts or path.startswith("/undated/")

    def _share(self, numbers: range, parts: Sequence[Part], drafts: Sequence[Draft], row: list[Piece]) -> Share:
        """Return what becomes of these posts' part of the text, and whether posts and spans give it back."""
        held = [place for place, piece in enumerate(row) if piece.aside is None]
        inner = row[held[0] : held[-1] + 1]
        text = self.decoded.text
        first = self.octets[numbers[0]] + self.decoded.size(text[self.starts[numbers[0]] : inner[0].start])
        octets = self.decoded.octets(text[inner[0].start : inner[-1].end])
        spans = self._spans(numbers, parts, inner, first)
        shown = [draft for part, draft in zip(parts, drafts, strict=True) if not part.withdrawn]
        return Share(
            parts=tuple(parts),
            start=row[0].start,
            end=row[-1].end,
            before=tuple(row[: held[0]]),
            behind=tuple(row[held[-1] + 1 :]),
            octets=(first, first + len(octets)),
            spans=b",\n".join(map(ENCODER.encode, self._told(spans, octets))),
            digests=b",\n".join(map(_digests, drafts)),
            tags=tuple(dict.fromkeys(tag for draft in shown for tag in draft.front.tags)),
            slugs=tagging.slugs(shown),
            doubts=tuple(plaintext.long_doubts(text, inner)),
            own=any(blogaddress.is_own(url, self.wishes.hosts) for draft in drafts for url in draft.addresses),
            comments=any(piece.aside is Aside.COMMENT for piece in row),
            proved=self._rebuilt(spans, drafts) == octets,
        )

    def _spans(self, numbers: range, parts: Sequence[Part], row: list[Piece], first: int) -> list[Span]:
        """Return the spans of the pieces of posts; `first`: the octet where these begin."""
        addresses = {number: part.permalink for number, part in zip(numbers, parts, strict=True)}
        return list(pieces.spans(self.decoded, row, addresses, first))

    def _rebuilt(self, spans: Iterable[Span], drafts: Iterable[Draft]) -> bytes:
        """Return the octets that posts and spans give."""
        fields = {draft.front.permalink: ledger.values(draft.front, draft.body) for draft in drafts}
        encoding = self.decoded.encoding
        return "".join(words for _, words in pieces.rebuilt(encoding, spans, fields)).encode(encoding)

    def _told(self, spans: Sequence[Span], octets: bytes) -> Iterable[Span]:
        """Return spans as the ledger has them."""
        if not self.private:
            return spans
        first = spans[0].from_
        return blinding.blind(spans, lambda start, end: octets[start - first : end - first])


def _place(label: str, name: str, front: FrontMatter) -> str:
    """Return where a label of a kind stands in a post, maybe as one of the other kind; empty where it does not."""
    kinds = (name, *(other for other in UNITED if other != name))
    return next((f"{kind}.{getattr(front, kind).index(label)}" for kind in kinds if label in getattr(front, kind)), "")


def _slim(made: Made, addresses: tuple[str, ...]) -> Made:
    return msgspec.structs.replace(made, draft=msgspec.structs.replace(made.draft, body="", addresses=addresses))


def _digests(draft: Draft) -> bytes:
    return ledger.line(draft.front.permalink, ENCODER.encode(ledger.digests_of(draft)))
