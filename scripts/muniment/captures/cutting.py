"""Splits the text of a page post by post, over the cores: beside the text itself no more than one post is held."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from pathlib import Path

import msgspec

from muniment.captures import (
    depositing,
    encoding,
    labels,
    ledger,
    pieces,
    placing,
    plaintext,
    privacy,
    same,
    shelf,
    splitting,
    twins,
)
from muniment.captures.account import Account
from muniment.captures.encoding import Decoded
from muniment.captures.matching import Others
from muniment.captures.merging import Conflict
from muniment.captures.parting import Part, Parting, Share
from muniment.captures.pieces import Piece
from muniment.captures.placing import Made
from muniment.captures.refusal import Refused
from muniment.captures.shelf import Either, Shelf
from muniment.captures.splitting import Split, Wishes
from muniment.captures.spool import Spool
from muniment.captures.staging import Staging, staged
from muniment.captures.twins import Shown
from muniment.machine.mates import Mates, worthwhile
from muniment.model.capture import Capture, Kind

WORTH = 256 << 10
"""Characters of a text from which a second process is worth its start."""
Progress = Callable[[int, int], None]
"""Is told how many characters are done, and of how many."""


class Source(msgspec.Struct, frozen=True):
    """A capture that is plain text."""

    path: Path
    decoded: Decoded
    sha256: str
    octets: int


def source(path: Path, *, mend: bool = False) -> Source | None:
    """Return the plain text in a file; None where it is another kind of capture; `mend`: its letters are mended."""
    octets = splitting.octets_of(path)
    decoded = encoding.decode(octets, mend=mend)
    return Source(path, decoded, ledger.sha256(octets), len(octets)) if splitting.is_text(decoded.text) else None


def split(given: Source, stand: Shelf, wishes: Wishes, *, aside: Path, progress: Progress) -> Split:
    """Return what a text becomes beside what stands; what is to be written waits in `aside`.

    Raises Refused where it holds no post.
    """
    with staged(aside) as staging:
        return _Cutting(given, stand, wishes, staging).split(progress)


class _Cutting:
    """What gathers while the parts of a text are made."""

    def __init__(self, given: Source, stand: Shelf, wishes: Wishes, staging: Staging) -> None:
        self.given, self.stand, self.wishes, self.staging = given, stand, wishes, staging
        self.decoded, self.text = given.decoded, given.decoded.text
        self.private = [*(["you said so"] if wishes.private else []), *privacy.reasons(self.text)]
        self.seen = plaintext.survey(self.text)
        folder = staging.begin(reserved=len(self.seen.sections))
        self.parting = Parting(self.seen, self.decoded, stand, wishes, folder, private=bool(self.private))
        self.account = Account(self.decoded.encoding, private=bool(self.private))
        self.made = Spool(Made, self._linked)
        self.aside: list[Piece] = []
        """What is set aside behind the octets that have been accounted for, up to the character `place`."""
        self.place, self.octets = 0, 0
        self.shown: dict[str, list[Shown]] = {}
        """Posts by their address, and by the one that was worked out by rule."""
        self.links: dict[str, tuple[tuple[str, str], ...]] = {}
        """By the address of each post, where those of its links lead that may be posts."""
        self.known = Either(self.links, stand.posts)
        self.hosts = wishes.hosts
        self.linked: dict[str, set[str]] = {}
        self.tags: dict[str, None] = {}
        self.doubts: list[str] = []
        self.own = self.comments = False

    def split(self, progress: Progress) -> Split:
        """Make all parts, and what the whole becomes."""
        first = self.parting.starts[0]
        self._set_aside(piece for piece in self.seen.around if piece.start < first)
        with Mates(self.parting.part, processes=self._processes()) as mates:
            for number, part in mates.run((number, number) for number in range(len(self.seen.sections))):
                if part is not None:
                    self._take(number, part)
                    progress(part.share.end, len(self.text))
        self._set_aside(piece for piece in self.seen.around if piece.start >= self.place)
        self._account(len(self.text), self.given.octets)
        self._identify()
        if self.comments:
            self._withhold()
        return self._finished()

    def _processes(self) -> int:
        return worthwhile(len(self.text), worth=WORTH)

    def _take(self, number: int, part: Part) -> None:
        """Take a part in, unless it shows a post again."""
        alike = {*self.shown.get(part.ruled, ()), *self.shown.get(part.permalink, ())}
        drafts = {seen: self.parting.draft(seen.number) for seen in sorted(alike)}
        mine = self.parting.draft(number) if alike else None
        twin = next((seen for seen, other in drafts.items() if mine is not None and twins.are_one(mine, other)), None)
        if twin is not None:
            self._again(number, twin)
            return
        said = [twins.differ(mine, other, seen.path) for seen, other in drafts.items() if mine is not None]
        self._another(number, part, Others(met={seen.path for seen in alike}), tuple(chain(*said)))

    def _again(self, number: int, twin: Shown) -> None:
        """Take a part in that shows a post again, perhaps under other labels."""
        part = self.parting.again(number, twin.permalink)
        if part.draft is None or not part.share.proved:
            raise Refused(splitting.UNPROVED)
        source = self.staging[twin.path] if twin.path in self.staging else self.stand.octets(twin.path)
        if (kept := shelf.opened(twin.path, source)) is not None and not kept.withdrawn:
            made = placing.merged(part.draft, kept, self.stand, self.staging, Others())
            told = f"{twin.path} stands in it again; {made.state}"
            self.doubts += [told] if made.state != "unchanged" else []
        self.tags |= dict.fromkeys(part.tags)
        self._share(part.share)

    def _another(self, number: int, part: Part, others: Others, said: Sequence[Conflict]) -> None:
        """Take a part in, which is made again where another post has its address or its file."""
        taken = part.draft is None and (part.path in self.staging or part.path in self.stand.paths)
        if others.met or taken:
            part = self.parting.part(number, self.shown, place=False, others=others)
        if part.permalink in self.links or not part.share.proved:
            raise Refused(splitting.UNPROVED)
        self.links[part.permalink] = part.links
        self.own, self.comments = self.own or part.own, self.comments or part.comments
        self.tags |= dict.fromkeys(part.tags)
        self.account.post(part.permalink, part.digests)
        path = self._list(number, part, others, said)
        for address in {part.ruled, part.permalink} - {""}:
            self.shown.setdefault(address, []).append(Shown(number, part.permalink, path))
        self._share(part.share)

    def _list(self, number: int, part: Part, others: Others, said: Sequence[Conflict]) -> str:
        """List a post with what is said of it, and return where it stands."""
        if part.draft is None:
            self.staging.adopt(part.path, number + 1)
            self.made.put(part.made)
            return part.path
        made = self.parting.slim(placing.place(part.draft, self.stand, self.staging, others=others))
        told = said if made.state == "new" else ()
        self.made.append(msgspec.structs.replace(made, conflicts=(*made.conflicts, *told)))
        return made.path

    def _share(self, share: Share) -> None:
        """Account for a post's part of the text; what is set aside at its end may go on behind it."""
        self._set_aside(share.before, share.start)
        self._account(self.place, share.octets[0])
        self.account.add(share.spans)
        self.doubts += share.doubts
        self.octets, self.place = share.octets[1], share.end
        self.aside = [*share.behind]

    def _set_aside(self, more: Iterable[Piece], until: int = 0) -> None:
        """Set pieces aside, and what lies before each of them, and before the character `until`."""
        for piece in more:
            self.aside += [*pieces.gap(self.text, self.place, piece.start), piece]
            self.place = piece.end
        self.aside += pieces.gap(self.text, self.place, until)
        self.place = max(self.place, until)

    def _account(self, place: int, octets: int) -> None:
        """Account for what was set aside up to a character, which is at this octet of the capture."""
        self._set_aside((), place)
        spans = list(pieces.spans(self.decoded, self.aside, {}, self.octets))
        if (spans[-1].to if spans else self.octets) != octets:
            raise Refused(splitting.UNPROVED)
        if self.private:
            stands = self.decoded.octets(self.text[self.aside[0].start : place]) if self.aside else b""
            spans = [ledger.blinded(span, stands[span.from_ - self.octets : span.to - self.octets]) for span in spans]
        self.account.add(b",\n".join(map(msgspec.json.encode, spans)))
        self.doubts += plaintext.long_doubts(self.text, self.aside)
        self.octets, self.aside = octets, []

    def _identify(self) -> None:
        """Learn which hosts are the blog's, and which posts are linked to."""
        if not self.own:
            led = (host for links in self.links.values() for host, path in links if path in self.links)
            found = Counter(led).most_common(1)
            self.hosts |= {host for host, _ in found}
            self.doubts += same.guess_doubts(found[0][0] if found else "")
        names = {same.bare(name) for name in self.hosts}
        for permalink, links in self.links.items():
            for host, path in links:
                if host in names:
                    self.linked.setdefault(path, set()).add(permalink)

    def _linked(self, made: Made) -> Made:
        """Return a post that says which of its links lead nowhere, and whether one leads to it; all posts are known."""
        draft = same.confirmed(same.with_links(made.draft, self.hosts, self.known), self.linked)
        doubts = made.doubts if made.doubts == (placing.WITHDRAWN,) else placing.doubts(draft)
        return msgspec.structs.replace(made, draft=draft, doubts=doubts)

    def _withhold(self) -> None:
        """Make the capture private, since it holds readers' comments."""
        if not self.private:
            with self.given.path.open("rb") as stream:
                self.account.blind(stream)
        self.private.append("it holds readers' comments")

    def _finished(self) -> Split:
        name = splitting.free_name(self.given.path.name, self.given.sha256, self.stand)
        private = bool(self.private)
        seen = Capture(name, Kind.TEXT, self.given.sha256, self.given.octets, self.decoded.encoding, private)
        depositing.deposit(seen, self.given.path, self.account.streams(seen), self.stand, self.staging)
        fresh = labels.unknown(self.tags, self.stand.registry)
        files = splitting.vocabulary(fresh, name, self.stand)
        doubts = (*encoding.doubts(self.decoded), *self.seen.doubts, *self.doubts)
        return Split(name, self.made, files, doubts, tuple(self.private), tuple(fresh), self.staging)
